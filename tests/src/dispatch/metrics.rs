// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics: the calls of the vectors.

use planetscale::models::{
    BranchMetric, InstantBranchMetric, InstantTabletMetric, QueryMetric, TabletMetric, TabletType, TagMetric,
    TimePeriod,
};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_branch_metrics" => get_branch_metrics(client, arguments),
        "get_instant_branch_metrics" => get_instant_branch_metrics(client, arguments),
        "get_branch_keyspace_table_metrics" => get_branch_keyspace_table_metrics(client, arguments),
        "get_branch_query_metrics" => get_branch_query_metrics(client, arguments),
        "get_branch_table_metrics" => get_branch_table_metrics(client, arguments),
        "get_tablet_metrics" => get_tablet_metrics(client, arguments),
        "get_instant_tablet_metrics" => get_instant_tablet_metrics(client, arguments),
        "get_branch_tag_metrics" => get_branch_tag_metrics(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_branch_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get();
    if let Some(value) = arguments.query::<Vec<BranchMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<i64>("steps") {
        request = request.steps(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    if let Some(value) = arguments.query::<String>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.query::<String>("container") {
        request = request.container(value);
    }
    if let Some(value) = arguments.query::<String>("pod") {
        request = request.pod(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("pods") {
        request = request.pods(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("query_ids") {
        request = request.query_ids(value);
    }
    if let Some(value) = arguments.query::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.query::<String>("budget_id") {
        request = request.budget_id(value);
    }
    if let Some(value) = arguments.query::<String>("rule_id") {
        request = request.rule_id(value);
    }
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_instant_branch_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_instant();
    if let Some(value) = arguments.query::<Vec<InstantBranchMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<String>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    if let Some(value) = arguments.query::<String>("container") {
        request = request.container(value);
    }
    if let Some(value) = arguments.query::<String>("pod") {
        request = request.pod(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_keyspace_table_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_keyspace_tables();
    request.send().map(|reply| value(&reply))
}

fn get_branch_query_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_queries();
    if let Some(value) = arguments.query::<Vec<QueryMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("query_ids") {
        request = request.query_ids(value);
    }
    if let Some(value) = arguments.query::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<i64>("steps") {
        request = request.steps(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<String>("budget_id") {
        request = request.budget_id(value);
    }
    if let Some(value) = arguments.query::<String>("rule_id") {
        request = request.rule_id(value);
    }
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_table_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_tables();
    request.send().map(|reply| value(&reply))
}

fn get_tablet_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_tablets();
    if let Some(value) = arguments.query::<Vec<TabletMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<i64>("steps") {
        request = request.steps(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    if let Some(value) = arguments.query::<String>("pod") {
        request = request.pod(value);
    }
    if let Some(value) = arguments.query::<String>("workflow") {
        request = request.workflow(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_instant_tablet_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_instant_tablets();
    if let Some(value) = arguments.query::<Vec<InstantTabletMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_tag_metrics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .metrics()
        .get_tags();
    if let Some(value) = arguments.query::<Vec<TagMetric>>("metrics") {
        request = request.metrics(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("tag_sets") {
        request = request.tag_sets(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<i64>("steps") {
        request = request.steps(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<String>("budget_id") {
        request = request.budget_id(value);
    }
    if let Some(value) = arguments.query::<String>("rule_id") {
        request = request.rule_id(value);
    }
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    request.send().map(|reply| value(&reply))
}
