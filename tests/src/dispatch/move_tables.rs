// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
//! `MoveTables`: the calls of the vectors.

use planetscale::models::{AutoIncrementHandling, OnDdl};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "move_tables_create" => move_tables_create(client, arguments),
        "move_tables_show" => move_tables_show(client, arguments),
        "move_tables_status" => move_tables_status(client, arguments),
        "move_tables_switch_traffic" => move_tables_switch_traffic(client, arguments),
        "move_tables_reverse_traffic" => move_tables_reverse_traffic(client, arguments),
        "move_tables_cancel" => move_tables_cancel(client, arguments),
        "move_tables_complete" => move_tables_complete(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn move_tables_create(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables()
        .create(
            arguments.body::<String>("workflow").unwrap_or_default(),
            arguments.body::<String>("target_keyspace").unwrap_or_default(),
            arguments.body::<String>("source_keyspace").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Vec<String>>("tables") {
        request = request.tables(value);
    }
    if let Some(value) = arguments.body::<bool>("all_tables") {
        request = request.all_tables(value);
    }
    if let Some(value) = arguments.body::<bool>("auto_start") {
        request = request.auto_start(value);
    }
    if let Some(value) = arguments.body::<bool>("stop_after_copy") {
        request = request.stop_after_copy(value);
    }
    if let Some(value) = arguments.body::<bool>("defer_secondary_keys") {
        request = request.defer_secondary_keys(value);
    }
    if let Some(value) = arguments.body::<OnDdl>("on_ddl") {
        request = request.on_ddl(value);
    }
    if let Some(value) = arguments.body::<AutoIncrementHandling>("sharded_auto_increment_handling") {
        request = request.sharded_auto_increment_handling(value);
    }
    if let Some(value) = arguments.body::<String>("global_keyspace") {
        request = request.global_keyspace(value);
    }
    if let Some(value) = arguments.body::<String>("source_time_zone") {
        request = request.source_time_zone(value);
    }
    if let Some(value) = arguments.body::<String>("tenant_id") {
        request = request.tenant_id(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("cells") {
        request = request.cells(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("exclude_tables") {
        request = request.exclude_tables(value);
    }
    if let Some(value) = arguments.body::<bool>("atomic_copy") {
        request = request.atomic_copy(value);
    }
    request.send().map(|reply| value(&reply))
}

fn move_tables_show(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .get(arguments.query::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn move_tables_status(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .get_status(arguments.query::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn move_tables_switch_traffic(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .switch_traffic(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<i64>("max_replication_lag_allowed") {
        request = request.max_replication_lag_allowed(value);
    }
    if let Some(value) = arguments.body::<bool>("dry_run") {
        request = request.dry_run(value);
    }
    if let Some(value) = arguments.body::<bool>("initialize_target_sequences") {
        request = request.initialize_target_sequences(value);
    }
    request.send().map(|reply| value(&reply))
}

fn move_tables_reverse_traffic(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .reverse_traffic(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<i64>("max_replication_lag_allowed") {
        request = request.max_replication_lag_allowed(value);
    }
    if let Some(value) = arguments.body::<bool>("dry_run") {
        request = request.dry_run(value);
    }
    request.send().map(|reply| value(&reply))
}

fn move_tables_cancel(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .cancel(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("keep_data") {
        request = request.keep_data(value);
    }
    if let Some(value) = arguments.body::<bool>("keep_routing_rules") {
        request = request.keep_routing_rules(value);
    }
    request.send().map(|reply| value(&reply))
}

fn move_tables_complete(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .move_tables_workflow(arguments.path("workflow"))
        .complete(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("keep_data") {
        request = request.keep_data(value);
    }
    if let Some(value) = arguments.body::<bool>("keep_routing_rules") {
        request = request.keep_routing_rules(value);
    }
    if let Some(value) = arguments.body::<bool>("rename_tables") {
        request = request.rename_tables(value);
    }
    if let Some(value) = arguments.body::<bool>("dry_run") {
        request = request.dry_run(value);
    }
    request.send().map(|reply| value(&reply))
}
