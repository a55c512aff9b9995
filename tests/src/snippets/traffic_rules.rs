// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic rules: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_traffic_rule(client: &Client) -> Outcome {
    use planetscale::models::TrafficRuleKind;

    let traffic_rule = client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_rules()
        .create("a1b2c3d4e5f6")
        .kind(TrafficRuleKind::Match)
        .keyspace("keyspace-2")
        .send()?;
    Ok(())
}

fn delete_traffic_rule(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_rules()
        .delete("a1b2c3d4e5f6", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("create_traffic_rule", create_traffic_rule), ("delete_traffic_rule", delete_traffic_rule)];
