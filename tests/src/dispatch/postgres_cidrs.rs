// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
//! IP restrictions: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_database_postgres_cidrs" => list_database_postgres_cidrs(client, arguments),
        "create_database_postgres_cidr" => create_database_postgres_cidr(client, arguments),
        "delete_database_postgres_cidr" => delete_database_postgres_cidr(client, arguments),
        "get_database_postgres_cidr" => get_database_postgres_cidr(client, arguments),
        "update_database_postgres_cidr" => update_database_postgres_cidr(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_database_postgres_cidrs(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .postgres_cidrs()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_database_postgres_cidr(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .postgres_cidrs()
        .create(arguments.body::<Vec<String>>("cidrs").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("schema") {
        request = request.schema(value);
    }
    if let Some(value) = arguments.body::<String>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.body::<String>("description") {
        request = request.description(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_database_postgres_cidr(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .postgres_cidrs()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn get_database_postgres_cidr(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .postgres_cidrs()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_database_postgres_cidr(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .postgres_cidrs()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<String>("schema") {
        request = request.schema(value);
    }
    if let Some(value) = arguments.body::<String>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("cidrs") {
        request = request.cidrs(value);
    }
    if let Some(value) = arguments.body::<String>("description") {
        request = request.description(value);
    }
    request.send().map(|reply| value(&reply))
}
