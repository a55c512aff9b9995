// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches: the calls of the vectors.

use jiff::Timestamp;
use planetscale::models::{
    BranchSeedData, ConfigurationProfileSizeInput, DatabaseKind, RouterSizeInput, SortOrder, StorageInput,
};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branches" => list_branches(client, arguments),
        "create_branch" => create_branch(client, arguments),
        "get_branch" => get_branch(client, arguments),
        "update_branch" => update_branch(client, arguments),
        "delete_branch" => delete_branch(client, arguments),
        "lint_branch_schema" => lint_branch_schema(client, arguments),
        "enable_safe_migrations" => enable_safe_migrations(client, arguments),
        "disable_safe_migrations" => disable_safe_migrations(client, arguments),
        "update_safe_migrations" => update_safe_migrations(client, arguments),
        "promote_branch" => promote_branch(client, arguments),
        "get_branch_schema" => get_branch_schema(client, arguments),
        "update_branch_cluster_config" => update_branch_cluster_config(client, arguments),
        "demote_branch" => demote_branch(client, arguments),
        "get_branch_diff" => get_branch_diff(client, arguments),
        "get_branch_routing_rules" => get_branch_routing_rules(client, arguments),
        "update_branch_routing_rules" => update_branch_routing_rules(client, arguments),
        "refresh_branch_schema" => refresh_branch_schema(client, arguments),
        "list_branch_cluster_size_skus" => list_branch_cluster_size_skus(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branches(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branches()
        .list();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<bool>("production") {
        request = request.production(value);
    }
    if let Some(value) = arguments.query::<bool>("safe_migrations") {
        request = request.safe_migrations(value);
    }
    if let Some(value) = arguments.query::<SortOrder>("order") {
        request = request.order(value);
    }
    if let Some(value) = arguments.query::<String>("starting_after") {
        request = request.starting_after(value);
    }
    if let Some(value) = arguments.query::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branches()
        .create(arguments.body::<String>("name").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("deletion_protected") {
        request = request.deletion_protected(value);
    }
    if let Some(value) = arguments.body::<String>("parent_branch") {
        request = request.parent_branch(value);
    }
    if let Some(value) = arguments.body::<String>("backup_id") {
        request = request.backup_id(value);
    }
    if let Some(value) = arguments.body::<String>("region") {
        request = request.region(value);
    }
    if let Some(value) = arguments.body::<Timestamp>("restore_point") {
        request = request.restore_point(value);
    }
    if let Some(value) = arguments.body::<BranchSeedData>("seed_data") {
        request = request.seed_data(value);
    }
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("keyspace_cluster_sizes") {
        request = request.keyspace_cluster_sizes(value);
    }
    if let Some(value) = arguments.body::<Vec<ConfigurationProfileSizeInput>>("configuration_profile_sizes") {
        request = request.configuration_profile_sizes(value);
    }
    if let Some(value) = arguments.body::<Vec<RouterSizeInput>>("router_sizes") {
        request = request.router_sizes(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<StorageInput>("storage") {
        request = request.storage(value);
    }
    if let Some(value) = arguments.body::<String>("major_version") {
        request = request.major_version(value);
    }
    if let Some(value) = arguments.body::<bool>("create_database_if_missing") {
        request = request.create_database_if_missing(value);
    }
    if let Some(value) = arguments.body::<DatabaseKind>("kind") {
        request = request.kind(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .update();
    if let Some(value) = arguments.body::<String>("new_name") {
        request = request.new_name(value);
    }
    if let Some(value) = arguments.body::<bool>("deletion_protected") {
        request = request.deletion_protected(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .delete();
    if let Some(value) = arguments.query::<bool>("delete_descendants") {
        request = request.delete_descendants(value);
    }
    request.send().map(|_| Value::Null)
}

fn lint_branch_schema(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .lint_schema();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn enable_safe_migrations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .enable_safe_migrations();
    request.send().map(|reply| value(&reply))
}

fn disable_safe_migrations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .disable_safe_migrations();
    request.send().map(|reply| value(&reply))
}

fn update_safe_migrations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .update_safe_migrations(arguments.body::<bool>("safe_migrations").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn promote_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .promote();
    request.send().map(|reply| value(&reply))
}

fn get_branch_schema(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .get_schema();
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("namespace") {
        request = request.namespace(value);
    }
    request.send().map(|reply| value(&reply))
}

fn update_branch_cluster_config(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .update_cluster(arguments.body::<String>("cluster_size").unwrap_or_default());
    request.send().map(|_| Value::Null)
}

fn demote_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .demote();
    request.send().map(|reply| value(&reply))
}

fn get_branch_diff(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .get_diff();
    request.send().map(|reply| value(&reply))
}

fn get_branch_routing_rules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .get_routing_rules();
    request.send().map(|reply| value(&reply))
}

fn update_branch_routing_rules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .update_routing_rules(arguments.body::<String>("routing_rules").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn refresh_branch_schema(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .refresh_schema();
    request.send().map(|_| Value::Null)
}

fn list_branch_cluster_size_skus(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .list_cluster_sizes();
    if let Some(value) = arguments.query::<bool>("rates") {
        request = request.rates(value);
    }
    if let Some(value) = arguments.query::<bool>("postgresql") {
        request = request.postgresql(value);
    }
    request.send().map(|reply| value(&reply))
}
