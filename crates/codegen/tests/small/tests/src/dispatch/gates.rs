// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the calls of the vectors.

use jiff::Timestamp;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_gate" => get_gate(client, arguments),
        "update_gate" => update_gate(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_gate(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.gate(arguments.path("export")).get(arguments.query::<String>("day").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn update_gate(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.gate(arguments.path("export")).update();
    if let Some(value) = arguments.query::<Timestamp>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<bool>("default") {
        request = request.default(value);
    }
    if let Some(value) = arguments.body::<Option<i64>>("gate-number") {
        request = request.gate_number(value);
    }
    if let Some(value) = arguments.body::<Vec<Timestamp>>("closed_at") {
        request = request.closed_at(value);
    }
    request.send().map(|reply| value(&reply))
}
