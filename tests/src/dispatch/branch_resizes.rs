// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch resizes: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branch_resize_requests" => list_branch_resize_requests(client, arguments),
        "update_branch_resize_request" => update_branch_resize_request(client, arguments),
        "get_branch_resize_request" => get_branch_resize_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branch_resize_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .resizes()
        .list();
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

fn update_branch_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .resizes()
        .update();
    if let Some(value) = arguments.body::<String>("vtgate_size") {
        request = request.vtgate_size(value);
    }
    if let Some(value) = arguments.body::<i64>("vtgate_count") {
        request = request.vtgate_count(value);
    }
    if let Some(value) = arguments.body::<i64>("vtgate_max_count") {
        request = request.vtgate_max_count(value);
    }
    if let Some(value) = arguments.body::<bool>("vtgate_autoscaling") {
        request = request.vtgate_autoscaling(value);
    }
    if let Some(value) = arguments.body::<i64>("vtgate_target_cpu_utilization") {
        request = request.vtgate_target_cpu_utilization(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .resizes()
        .get(arguments.path("resize"));
    request.send().map(|reply| value(&reply))
}
