// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
//! Data imports: the calls of the vectors.

use planetscale::models::{DataImportPlan, DataImportSource};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "test_data_import_source" => test_data_import_source(client, arguments),
        "start_data_import" => start_data_import(client, arguments),
        "get_data_import" => get_data_import(client, arguments),
        "cancel_data_import" => cancel_data_import(client, arguments),
        "data_import_begin_switch_traffic" => data_import_begin_switch_traffic(client, arguments),
        "data_import_begin_reverse_traffic" => data_import_begin_reverse_traffic(client, arguments),
        "data_import_detach_external_database" => data_import_detach_external_database(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn test_data_import_source(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).data_imports().test_source(
        arguments.body::<String>("database_name").unwrap_or_default(),
        arguments.body::<DataImportSource>("connection").unwrap_or_default(),
    );
    request.send().map(|reply| value(&reply))
}

fn start_data_import(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).data_imports().start(
        arguments.body::<String>("database_name").unwrap_or_default(),
        arguments.body::<DataImportSource>("connection").unwrap_or_default(),
        arguments.body::<String>("region").unwrap_or_default(),
        arguments.body::<DataImportPlan>("plan").unwrap_or_default(),
        arguments.body::<i64>("max_pool_size").unwrap_or_default(),
    );
    request.send().map(|reply| value(&reply))
}

fn get_data_import(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .data_imports()
        .get();
    request.send().map(|reply| value(&reply))
}

fn cancel_data_import(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .data_imports()
        .cancel();
    request.send().map(|_| Value::Null)
}

fn data_import_begin_switch_traffic(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .data_imports()
        .switch_traffic();
    request.send().map(|reply| value(&reply))
}

fn data_import_begin_reverse_traffic(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .data_imports()
        .reverse_traffic();
    request.send().map(|reply| value(&reply))
}

fn data_import_detach_external_database(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .data_imports()
        .detach_external_database();
    request.send().map(|reply| value(&reply))
}
