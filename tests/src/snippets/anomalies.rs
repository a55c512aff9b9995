// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
//! Anomalies: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branch_anomalies(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").anomalies().list().from("from-1").iter();
    for anomaly in items {
        println!("{:?}", anomaly?);
    }
    Ok(())
}

fn get_branch_anomaly(client: &Client) -> Outcome {
    let anomaly = client.database("shop").branch("feature/größe 2").anomalies().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("list_branch_anomalies", list_branch_anomalies), ("get_branch_anomaly", get_branch_anomaly)];
