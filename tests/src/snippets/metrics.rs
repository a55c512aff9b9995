// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_branch_metrics(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let metric_series = client
        .database("shop")
        .branch("feature/größe 2")
        .metrics()
        .get()
        .period(TimePeriod::Minutes15)
        .send()?;
    Ok(())
}

fn get_instant_branch_metrics(client: &Client) -> Outcome {
    let instant_metrics =
        client.database("shop").branch("feature/größe 2").metrics().get_instant().role("role-3").send()?;
    Ok(())
}

fn get_branch_keyspace_table_metrics(client: &Client) -> Outcome {
    let reply = client.database("shop").branch("feature/größe 2").metrics().get_keyspace_tables().send()?;
    Ok(())
}

fn get_branch_query_metrics(client: &Client) -> Outcome {
    let metric_series = client
        .database("shop")
        .branch("feature/größe 2")
        .metrics()
        .get_queries()
        .query_ids(["query-id-4", "query-id-5"])
        .send()?;
    Ok(())
}

fn get_branch_table_metrics(client: &Client) -> Outcome {
    let reply = client.database("shop").branch("feature/größe 2").metrics().get_tables().send()?;
    Ok(())
}

fn get_tablet_metrics(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let metric_series = client
        .database("shop")
        .branch("feature/größe 2")
        .metrics()
        .get_tablets()
        .period(TimePeriod::Minutes15)
        .send()?;
    Ok(())
}

fn get_instant_tablet_metrics(client: &Client) -> Outcome {
    let instant_metrics = client
        .database("shop")
        .branch("feature/größe 2")
        .metrics()
        .get_instant_tablets()
        .keyspace("keyspace-3")
        .send()?;
    Ok(())
}

fn get_branch_tag_metrics(client: &Client) -> Outcome {
    let metric_series = client
        .database("shop")
        .branch("feature/größe 2")
        .metrics()
        .get_tags()
        .tag_sets(["tag-set-4", "tag-set-5"])
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("get_branch_metrics", get_branch_metrics),
    ("get_instant_branch_metrics", get_instant_branch_metrics),
    ("get_branch_keyspace_table_metrics", get_branch_keyspace_table_metrics),
    ("get_branch_query_metrics", get_branch_query_metrics),
    ("get_branch_table_metrics", get_branch_table_metrics),
    ("get_tablet_metrics", get_tablet_metrics),
    ("get_instant_tablet_metrics", get_instant_tablet_metrics),
    ("get_branch_tag_metrics", get_branch_tag_metrics),
];
