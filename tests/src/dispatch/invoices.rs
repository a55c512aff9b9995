// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_invoices" => list_invoices(client, arguments),
        "get_invoice" => get_invoice(client, arguments),
        "get_invoice_line_items" => get_invoice_line_items(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_invoices(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).invoices().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_invoice(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).invoices().get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn get_invoice_line_items(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.organization(arguments.path("organization")).invoices().list_line_items(arguments.path("id"));
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}
