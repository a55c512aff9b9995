// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! Calls the typed method of an operation with the arguments of a vector.

mod gates;
mod rides;
mod tickets;

use planetscale::{Client, Error};
use serde::Serialize;
use serde_json::Value;

use crate::Arguments;

/// Calls an operation's method and writes its typed reply as JSON again: null for nothing, text for a download.
///
/// # Errors
/// What the method returns.
pub fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    let Some(found) = planetscale_core::operations::find(operation) else {
        panic!("there is no operation {operation}");
    };
    match found.group {
        "gates" => gates::dispatch(client, operation, arguments),
        "rides" => rides::dispatch(client, operation, arguments),
        "tickets" => tickets::dispatch(client, operation, arguments),
        other => panic!("there is no group {other}"),
    }
}

/// A typed reply as JSON.
fn value(reply: &impl Serialize) -> Value {
    serde_json::to_value(reply).unwrap_or_else(|error| panic!("a reply cannot be written as JSON: {error}"))
}

/// A download as text.
fn text(bytes: &[u8]) -> Value {
    Value::String(String::from_utf8_lossy(bytes).into_owned())
}
