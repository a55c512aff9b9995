// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic rules: the calls of the vectors.

use planetscale::models::TrafficRuleKind;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "create_traffic_rule" => create_traffic_rule(client, arguments),
        "delete_traffic_rule" => delete_traffic_rule(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_traffic_rule(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_rules()
        .create(arguments.path("budget_id"));
    if let Some(value) = arguments.body::<TrafficRuleKind>("kind") {
        request = request.kind(value);
    }
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.body::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.body::<Vec<Value>>("tags") {
        request = request.tags(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_traffic_rule(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .traffic_rules()
        .delete(arguments.path("budget_id"), arguments.path("id"));
    request.send().map(|_| Value::Null)
}
