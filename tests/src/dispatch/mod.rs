// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! Calls the typed method of an operation with the arguments of a vector.

mod backups;
mod bouncers;
mod branches;
mod databases;
mod deploy_requests;
mod invoices;
mod organization_members;
mod organizations;
mod passwords;
mod postgres_cidrs;
mod query_patterns;
mod roles;
mod schema_recommendations;
mod service_tokens;
mod teams;
mod users;
mod webhooks;

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
        "backups" => backups::dispatch(client, operation, arguments),
        "bouncers" => bouncers::dispatch(client, operation, arguments),
        "branches" => branches::dispatch(client, operation, arguments),
        "databases" => databases::dispatch(client, operation, arguments),
        "deploy_requests" => deploy_requests::dispatch(client, operation, arguments),
        "invoices" => invoices::dispatch(client, operation, arguments),
        "organization_members" => organization_members::dispatch(client, operation, arguments),
        "organizations" => organizations::dispatch(client, operation, arguments),
        "passwords" => passwords::dispatch(client, operation, arguments),
        "postgres_cidrs" => postgres_cidrs::dispatch(client, operation, arguments),
        "query_patterns" => query_patterns::dispatch(client, operation, arguments),
        "roles" => roles::dispatch(client, operation, arguments),
        "schema_recommendations" => schema_recommendations::dispatch(client, operation, arguments),
        "service_tokens" => service_tokens::dispatch(client, operation, arguments),
        "teams" => teams::dispatch(client, operation, arguments),
        "users" => users::dispatch(client, operation, arguments),
        "webhooks" => webhooks::dispatch(client, operation, arguments),
        other => panic!("there is no group {other}"),
    }
}

/// A typed reply as JSON.
fn value(reply: &impl Serialize) -> Value {
    serde_json::to_value(reply).unwrap_or_else(|error| panic!("a reply cannot be written as JSON: {error}"))
}
