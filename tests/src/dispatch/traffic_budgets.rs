// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic budgets: the calls of the vectors.

use planetscale::models::{TimePeriod, TrafficBudgetMode};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_traffic_budgets_for_query" => list_traffic_budgets_for_query(client, arguments),
        "list_traffic_budgets" => list_traffic_budgets(client, arguments),
        "create_traffic_budget" => create_traffic_budget(client, arguments),
        "get_traffic_budget" => get_traffic_budget(client, arguments),
        "update_traffic_budget" => update_traffic_budget(client, arguments),
        "delete_traffic_budget" => delete_traffic_budget(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_traffic_budgets_for_query(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .list_for_query(arguments.path("fingerprint"));
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_traffic_budgets(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .list();
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("created_at") {
        request = request.created_at(value);
    }
    if let Some(value) = arguments.query::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_traffic_budget(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<TrafficBudgetMode>("mode") {
        request = request.mode(value);
    }
    if let Some(value) = arguments.body::<i64>("capacity") {
        request = request.capacity(value);
    }
    if let Some(value) = arguments.body::<i64>("rate") {
        request = request.rate(value);
    }
    if let Some(value) = arguments.body::<i64>("burst") {
        request = request.burst(value);
    }
    if let Some(value) = arguments.body::<i64>("concurrency") {
        request = request.concurrency(value);
    }
    if let Some(value) = arguments.body::<i64>("warning_threshold") {
        request = request.warning_threshold(value);
    }
    if let Some(value) = arguments.body::<Vec<Value>>("rules") {
        request = request.rules(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_traffic_budget(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_traffic_budget(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<TrafficBudgetMode>("mode") {
        request = request.mode(value);
    }
    if let Some(value) = arguments.body::<i64>("capacity") {
        request = request.capacity(value);
    }
    if let Some(value) = arguments.body::<i64>("rate") {
        request = request.rate(value);
    }
    if let Some(value) = arguments.body::<i64>("burst") {
        request = request.burst(value);
    }
    if let Some(value) = arguments.body::<i64>("concurrency") {
        request = request.concurrency(value);
    }
    if let Some(value) = arguments.body::<i64>("warning_threshold") {
        request = request.warning_threshold(value);
    }
    if let Some(value) = arguments.body::<Vec<Value>>("rules") {
        request = request.rules(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_traffic_budget(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_budgets()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
