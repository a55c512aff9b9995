// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::{text, value};
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_tickets" => list_tickets(client, arguments),
        "download_ticket" => download_ticket(client, arguments),
        "list_prices" => list_prices(client),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_tickets(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.tickets().list(arguments.path("organization"));
    if let Some(value) = arguments.query::<String>("starting_after") {
        request = request.starting_after(value);
    }
    if let Some(value) = arguments.query::<String>("ending_before") {
        request = request.ending_before(value);
    }
    if let Some(value) = arguments.query::<i64>("limit") {
        request = request.limit(value);
    }
    request.send().map(|reply| value(&reply))
}

fn download_ticket(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.tickets().download(arguments.path("organization"), arguments.path("ticket_id"));
    request.send().map(|bytes| text(&bytes.0))
}

fn list_prices(client: &Client) -> Result<Value, Error> {
    let request = client.tickets().prices();
    request.send().map(|reply| value(&reply))
}
