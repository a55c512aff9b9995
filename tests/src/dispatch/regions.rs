// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
//! Regions: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_public_regions" => list_public_regions(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_public_regions(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.regions().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}
