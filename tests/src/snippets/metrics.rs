// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_branch_metrics(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let metric_series =
        client.metrics().get("acme", "shop", "feature/größe 2").period(TimePeriod::Minutes15).send()?;
    Ok(())
}

fn get_instant_branch_metrics(client: &Client) -> Outcome {
    let instant_metrics =
        client.metrics().get_instant("acme", "shop", "feature/größe 2").role("role-3").send()?;
    Ok(())
}

fn get_branch_keyspace_table_metrics(client: &Client) -> Outcome {
    let reply = client.metrics().get_keyspace_tables("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn get_branch_query_metrics(client: &Client) -> Outcome {
    let metric_series = client
        .metrics()
        .get_queries("acme", "shop", "feature/größe 2")
        .query_ids(["query-id-4", "query-id-5"])
        .send()?;
    Ok(())
}

fn get_branch_table_metrics(client: &Client) -> Outcome {
    let reply = client.metrics().get_tables("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn get_tablet_metrics(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let metric_series = client
        .metrics()
        .get_tablets("acme", "shop", "feature/größe 2")
        .period(TimePeriod::Minutes15)
        .send()?;
    Ok(())
}

fn get_instant_tablet_metrics(client: &Client) -> Outcome {
    let instant_metrics = client
        .metrics()
        .get_instant_tablets("acme", "shop", "feature/größe 2")
        .keyspace("keyspace-3")
        .send()?;
    Ok(())
}

fn get_branch_tag_metrics(client: &Client) -> Outcome {
    let metric_series = client
        .metrics()
        .get_tags("acme", "shop", "feature/größe 2")
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
