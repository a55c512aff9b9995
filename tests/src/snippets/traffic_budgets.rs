// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic budgets: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_traffic_budgets_for_query(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_budgets()
        .list_for_query("fingerprint 1")
        .keyspace("keyspace-1")
        .iter();
    for traffic_budget in items {
        println!("{:?}", traffic_budget?);
    }
    Ok(())
}

fn list_traffic_budgets(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_budgets()
        .list()
        .period(TimePeriod::Minutes15)
        .iter();
    for traffic_budget in items {
        println!("{:?}", traffic_budget?);
    }
    Ok(())
}

fn create_traffic_budget(client: &Client) -> Outcome {
    use planetscale::models::TrafficBudgetMode;

    let traffic_budget = client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_budgets()
        .create()
        .name("name-1")
        .mode(TrafficBudgetMode::Enforce)
        .send()?;
    Ok(())
}

fn get_traffic_budget(client: &Client) -> Outcome {
    let traffic_budget =
        client.database("shop").branch("feature/größe 2").traffic_budgets().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_traffic_budget(client: &Client) -> Outcome {
    use planetscale::models::TrafficBudgetMode;

    let traffic_budget = client
        .database("shop")
        .branch("feature/größe 2")
        .traffic_budgets()
        .update("a1b2c3d4e5f6")
        .name("name-1")
        .mode(TrafficBudgetMode::Enforce)
        .send()?;
    Ok(())
}

fn delete_traffic_budget(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").traffic_budgets().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_traffic_budgets_for_query", list_traffic_budgets_for_query),
    ("list_traffic_budgets", list_traffic_budgets),
    ("create_traffic_budget", create_traffic_budget),
    ("get_traffic_budget", get_traffic_budget),
    ("update_traffic_budget", update_traffic_budget),
    ("delete_traffic_budget", delete_traffic_budget),
];
