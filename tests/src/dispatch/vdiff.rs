// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
//! `VDiff`: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "vdiff_create" => vdiff_create(client, arguments),
        "vdiff_list" => vdiff_list(client, arguments),
        "vdiff_show" => vdiff_show(client, arguments),
        "vdiff_delete" => vdiff_delete(client, arguments),
        "vdiff_stop" => vdiff_stop(client, arguments),
        "vdiff_resume" => vdiff_resume(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn vdiff_create(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .create(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("auto_retry") {
        request = request.auto_retry(value);
    }
    if let Some(value) = arguments.body::<bool>("auto_start") {
        request = request.auto_start(value);
    }
    if let Some(value) = arguments.body::<bool>("debug_query") {
        request = request.debug_query(value);
    }
    if let Some(value) = arguments.body::<bool>("only_pks") {
        request = request.only_pks(value);
    }
    if let Some(value) = arguments.body::<bool>("update_table_stats") {
        request = request.update_table_stats(value);
    }
    if let Some(value) = arguments.body::<bool>("verbose") {
        request = request.verbose(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("tables") {
        request = request.tables(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<String>("tablet_selection_preference") {
        request = request.tablet_selection_preference(value);
    }
    if let Some(value) = arguments.body::<i64>("filtered_replication_wait_time") {
        request = request.filtered_replication_wait_time(value);
    }
    if let Some(value) = arguments.body::<i64>("max_report_sample_rows") {
        request = request.max_report_sample_rows(value);
    }
    if let Some(value) = arguments.body::<i64>("max_extra_rows_to_compare") {
        request = request.max_extra_rows_to_compare(value);
    }
    if let Some(value) = arguments.body::<i64>("row_diff_column_truncate_at") {
        request = request.row_diff_column_truncate_at(value);
    }
    if let Some(value) = arguments.body::<i64>("limit") {
        request = request.limit(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vdiff_list(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .list(arguments.query::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vdiff_show(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .get(arguments.path("uuid"), arguments.query::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vdiff_delete(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .delete(arguments.path("uuid"), arguments.query::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn vdiff_stop(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .stop(arguments.path("uuid"), arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<Vec<String>>("target_shards") {
        request = request.target_shards(value);
    }
    request.send().map(|reply| value(&reply))
}

fn vdiff_resume(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vdiff_workflow(arguments.path("workflow"))
        .resume(arguments.path("uuid"), arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<Vec<String>>("target_shards") {
        request = request.target_shards(value);
    }
    request.send().map(|reply| value(&reply))
}
