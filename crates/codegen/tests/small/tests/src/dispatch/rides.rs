// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides: the calls of the vectors.

use std::collections::BTreeMap;

use jiff::Timestamp;
use planetscale::models::{RideKind, WheelInput};
use planetscale::{Client, Error, Scalar, Secret};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_rides" => list_rides(client, arguments),
        "create_ride" => create_ride(client, arguments),
        "get_ride" => get_ride(client, arguments),
        "delete_ride" => delete_ride(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_rides(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.rides().list(
        arguments.path("organization"),
        arguments.path("branch"),
        arguments.query::<Timestamp>("since").unwrap_or_default(),
    );
    if let Some(value) = arguments.query::<Vec<RideKind>>("kinds") {
        request = request.kinds(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.query::<f64>("timeout") {
        request = request.timeout_param(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_ride(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.rides().create(
        arguments.path("organization"),
        arguments.path("branch"),
        arguments.body::<String>("name").unwrap_or_default(),
        arguments.body::<RideKind>("kind").unwrap_or_default(),
        arguments.body::<i64>("height").unwrap_or_default(),
        arguments.body::<f64>("speed").unwrap_or_default(),
        arguments.body::<bool>("open").unwrap_or_default(),
        arguments.body::<Timestamp>("opened_at").unwrap_or_default(),
        arguments.body::<Vec<WheelInput>>("wheels").unwrap_or_default(),
    );
    if let Some(value) = arguments.body::<Option<String>>("note") {
        request = request.note(value.as_deref());
    }
    if let Some(value) = arguments.body::<String>("owner_id") {
        request = request.owner_id(value);
    }
    if let Some(value) = arguments.body::<Secret>("code") {
        request = request.code(value);
    }
    if let Some(value) = arguments.body::<Option<Timestamp>>("closes_at") {
        request = request.closes_at(value);
    }
    if let Some(value) = arguments.body::<Vec<RideKind>>("kinds") {
        request = request.kinds(value);
    }
    if let Some(value) = arguments.body::<Option<Vec<String>>>("names") {
        request = request.names(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("options") {
        request = request.options(value);
    }
    if let Some(value) = arguments.body::<Value>("value") {
        request = request.value(value);
    }
    if let Some(value) = arguments.body::<BTreeMap<String, String>>("labels") {
        request = request.labels(value);
    }
    if let Some(value) = arguments.body::<Scalar>("answer") {
        request = request.answer(value);
    }
    if let Some(value) = arguments.body::<i64>("pages") {
        request = request.pages_param(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_ride(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.ride(arguments.path("number")).get();
    request.send().map(|reply| value(&reply))
}

fn delete_ride(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.ride(arguments.path("number")).delete();
    request.send().map(|_| Value::Null)
}
