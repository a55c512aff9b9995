// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
//! Payment method: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_organization_billing_payment_method" => {
            get_organization_billing_payment_method(client, arguments)
        }
        "delete_organization_billing_payment_method" => {
            delete_organization_billing_payment_method(client, arguments)
        }
        "update_payment_method" => update_payment_method(client, arguments),
        "get_payment_method_setup" => get_payment_method_setup(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_organization_billing_payment_method(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).billing_payment_method().get();
    request.send().map(|reply| value(&reply))
}

fn delete_organization_billing_payment_method(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).billing_payment_method().delete();
    request.send().map(|_| Value::Null)
}

fn update_payment_method(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).billing_payment_method().create_setup();
    request.send().map(|reply| value(&reply))
}

fn get_payment_method_setup(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .billing_payment_method()
        .get_setup(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
