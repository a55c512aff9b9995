// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
//! Users: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, _: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_current_user" => get_current_user(client),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_current_user(client: &Client) -> Result<Value, Error> {
    let request = client.users().get_current();
    request.send().map(|reply| value(&reply))
}
