// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers: the calls of the vectors.

use planetscale::models::TimePeriod;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_routers" => list_routers(client, arguments),
        "create_router" => create_router(client, arguments),
        "get_router" => get_router(client, arguments),
        "update_router" => update_router(client, arguments),
        "delete_router" => delete_router(client, arguments),
        "list_router_size_skus" => list_router_size_skus(client, arguments),
        "list_router_parameters" => list_router_parameters(client, arguments),
        "list_router_change_requests" => list_router_change_requests(client, arguments),
        "get_router_change_request" => get_router_change_request(client, arguments),
        "cancel_router_change_request" => cancel_router_change_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_routers(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .routers()
        .list();
    request.send().map(|reply| value(&reply))
}

fn create_router(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .routers()
        .create(arguments.body::<String>("name").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("router_size") {
        request = request.router_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas_per_cell") {
        request = request.replicas_per_cell(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_router(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_router(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .update();
    if let Some(value) = arguments.body::<String>("router_size") {
        request = request.router_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas_per_cell") {
        request = request.replicas_per_cell(value);
    }
    if let Some(value) = arguments.body::<bool>("autoscaling") {
        request = request.autoscaling(value);
    }
    if let Some(value) = arguments.body::<i64>("max_replicas_per_cell") {
        request = request.max_replicas_per_cell(value);
    }
    if let Some(value) = arguments.body::<i64>("target_cpu_utilization") {
        request = request.target_cpu_utilization(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_router(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .delete();
    request.send().map(|_| Value::Null)
}

fn list_router_size_skus(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .routers()
        .list_sizes();
    request.send().map(|reply| value(&reply))
}

fn list_router_parameters(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .list_parameters();
    request.send().map(|reply| value(&reply))
}

fn list_router_change_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .list_changes();
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("completed_at") {
        request = request.completed_at(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_router_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .get_change(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_router_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .router(arguments.path("router"))
        .cancel_change(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
