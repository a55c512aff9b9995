// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases: the calls of the vectors.

use planetscale::models::{DatabaseKind, StorageInput, ThrottlerConfiguration};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_databases" => list_databases(client, arguments),
        "create_database" => create_database(client, arguments),
        "get_database" => get_database(client, arguments),
        "delete_database" => delete_database(client, arguments),
        "update_database_settings" => update_database_settings(client, arguments),
        "list_read_only_regions" => list_read_only_regions(client, arguments),
        "list_database_regions" => list_database_regions(client, arguments),
        "get_database_throttler" => get_database_throttler(client, arguments),
        "update_database_throttler" => update_database_throttler(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_databases(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).databases().list();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_database(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).databases().create(
        arguments.body::<String>("name").unwrap_or_default(),
        arguments.body::<String>("cluster_size").unwrap_or_default(),
    );
    if let Some(value) = arguments.body::<String>("region") {
        request = request.region(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<DatabaseKind>("kind") {
        request = request.kind(value);
    }
    if let Some(value) = arguments.body::<String>("major_version") {
        request = request.major_version(value);
    }
    if let Some(value) = arguments.body::<StorageInput>("storage") {
        request = request.storage(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_database(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).database(arguments.path("database")).get();
    request.send().map(|reply| value(&reply))
}

fn delete_database(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).database(arguments.path("database")).delete();
    request.send().map(|_| Value::Null)
}

fn update_database_settings(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.organization(arguments.path("organization")).database(arguments.path("database")).update();
    if let Some(value) = arguments.body::<String>("new_name") {
        request = request.new_name(value);
    }
    if let Some(value) = arguments.body::<bool>("automatic_migrations") {
        request = request.automatic_migrations(value);
    }
    if let Some(value) = arguments.body::<String>("migration_framework") {
        request = request.migration_framework(value);
    }
    if let Some(value) = arguments.body::<String>("migration_table_name") {
        request = request.migration_table_name(value);
    }
    if let Some(value) = arguments.body::<bool>("require_approval_for_deploy") {
        request = request.require_approval_for_deploy(value);
    }
    if let Some(value) = arguments.body::<bool>("restrict_branch_region") {
        request = request.restrict_branch_region(value);
    }
    if let Some(value) = arguments.body::<bool>("allow_data_branching") {
        request = request.allow_data_branching(value);
    }
    if let Some(value) = arguments.body::<bool>("allow_foreign_key_constraints") {
        request = request.allow_foreign_key_constraints(value);
    }
    if let Some(value) = arguments.body::<bool>("insights_raw_queries") {
        request = request.insights_raw_queries(value);
    }
    if let Some(value) = arguments.body::<bool>("deletion_protected") {
        request = request.deletion_protected(value);
    }
    if let Some(value) = arguments.body::<bool>("production_branch_web_console") {
        request = request.production_branch_web_console(value);
    }
    if let Some(value) = arguments.body::<String>("default_branch") {
        request = request.default_branch(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_read_only_regions(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .list_read_only_regions();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_database_regions(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .list_regions();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_database_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .get_throttler();
    request.send().map(|reply| value(&reply))
}

fn update_database_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .update_throttler();
    if let Some(value) = arguments.body::<i64>("ratio") {
        request = request.ratio(value);
    }
    if let Some(value) = arguments.body::<Vec<ThrottlerConfiguration>>("configurations") {
        request = request.configurations(value);
    }
    request.send().map(|reply| value(&reply))
}
