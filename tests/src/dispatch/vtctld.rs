// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the calls of the vectors.

use std::collections::BTreeMap;

use planetscale::models::{KeyspaceRoutingRule, ThrottledApp, ThrottlerCheckScope};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "vtctld_list_workflows" => vtctld_list_workflows(client, arguments),
        "vtctld_start_workflow" => vtctld_start_workflow(client, arguments),
        "vtctld_stop_workflow" => vtctld_stop_workflow(client, arguments),
        "vtctld_list_keyspaces" => vtctld_list_keyspaces(client, arguments),
        "vtctld_get_routing_rules" => vtctld_get_routing_rules(client, arguments),
        "vtctld_get_keyspace_routing_rules" => vtctld_get_keyspace_routing_rules(client, arguments),
        "vtctld_apply_keyspace_routing_rules" => vtctld_apply_keyspace_routing_rules(client, arguments),
        "vtctld_get_shard" => vtctld_get_shard(client, arguments),
        "vtctld_set_shard_tablet_control" => vtctld_set_shard_tablet_control(client, arguments),
        "vtctld_refresh_state_by_shard" => vtctld_refresh_state_by_shard(client, arguments),
        "vtctld_get_throttler_status" => vtctld_get_throttler_status(client, arguments),
        "vtctld_check_throttler" => vtctld_check_throttler(client, arguments),
        "vtctld_update_throttler_config" => vtctld_update_throttler_config(client, arguments),
        "vtctld_get_operation" => vtctld_get_operation(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn vtctld_list_workflows(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .list_workflows(arguments.query::<String>("keyspace").unwrap_or_default());
    if let Some(value) = arguments.query::<String>("workflow") {
        request = request.workflow(value);
    }
    if let Some(value) = arguments.query::<bool>("include_logs") {
        request = request.include_logs(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_start_workflow(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .start_workflow(arguments.path("workflow"), arguments.body::<String>("keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vtctld_stop_workflow(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .stop_workflow(arguments.path("workflow"), arguments.body::<String>("keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vtctld_list_keyspaces(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .list_keyspaces();
    if let Some(value) = arguments.query::<String>("name") {
        request = request.name(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_get_routing_rules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .get_routing_rules();
    request.send().map(|reply| value(&reply))
}

fn vtctld_get_keyspace_routing_rules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .get_keyspace_routing_rules();
    request.send().map(|reply| value(&reply))
}

fn vtctld_apply_keyspace_routing_rules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .apply_keyspace_routing_rules(
            arguments.body::<Vec<KeyspaceRoutingRule>>("rules").unwrap_or_default(),
            arguments.body::<bool>("skip_rebuild").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Vec<String>>("rebuild_cells") {
        request = request.rebuild_cells(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_get_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .get_shard(
            arguments.query::<String>("keyspace").unwrap_or_default(),
            arguments.query::<String>("shard").unwrap_or_default(),
        );
    request.send().map(|reply| value(&reply))
}

fn vtctld_set_shard_tablet_control(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .set_shard_tablet_control(
            arguments.body::<String>("keyspace").unwrap_or_default(),
            arguments.body::<String>("shard").unwrap_or_default(),
            arguments.body::<String>("tablet_type").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Vec<String>>("cells") {
        request = request.cells(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("denied_tables") {
        request = request.denied_tables(value);
    }
    if let Some(value) = arguments.body::<bool>("remove") {
        request = request.remove(value);
    }
    if let Some(value) = arguments.body::<bool>("disable_query_service") {
        request = request.disable_query_service(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_refresh_state_by_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .refresh_shard_state(
            arguments.body::<String>("keyspace").unwrap_or_default(),
            arguments.body::<String>("shard").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Vec<String>>("cells") {
        request = request.cells(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_get_throttler_status(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .get_throttler_status(arguments.query::<String>("tablet_alias").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vtctld_check_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .check_throttler(arguments.body::<String>("tablet_alias").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("app_name") {
        request = request.app_name(value);
    }
    if let Some(value) = arguments.body::<ThrottlerCheckScope>("scope") {
        request = request.scope(value);
    }
    if let Some(value) = arguments.body::<bool>("skip_request_heartbeats") {
        request = request.skip_request_heartbeats(value);
    }
    if let Some(value) = arguments.body::<bool>("ok_if_not_exists") {
        request = request.ok_if_not_exists(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_update_throttler_config(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .update_throttler_config(arguments.body::<String>("keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("enabled") {
        request = request.enabled(value);
    }
    if let Some(value) = arguments.body::<f64>("threshold") {
        request = request.threshold(value);
    }
    if let Some(value) = arguments.body::<Vec<ThrottledApp>>("apps") {
        request = request.apps(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("unthrottle_apps") {
        request = request.unthrottle_apps(value);
    }
    if let Some(value) = arguments.body::<BTreeMap<String, Vec<String>>>("app_checked_metrics") {
        request = request.app_checked_metrics(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vtctld_get_operation(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vtctld()
        .get_operation(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
