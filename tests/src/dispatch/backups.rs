// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
//! Backups: the calls of the vectors.

use planetscale::models::{BackupPeriodUnit, BackupState};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_backups" => list_backups(client, arguments),
        "create_backup" => create_backup(client, arguments),
        "get_backup" => get_backup(client, arguments),
        "delete_backup" => delete_backup(client, arguments),
        "update_backup" => update_backup(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_backups(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .backups()
        .list();
    if let Some(value) = arguments.query::<bool>("all") {
        request = request.all(value);
    }
    if let Some(value) = arguments.query::<BackupState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.query::<String>("policy") {
        request = request.policy(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<String>("running_at") {
        request = request.running_at(value);
    }
    if let Some(value) = arguments.query::<bool>("production") {
        request = request.production(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_backup(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .backups()
        .create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<BackupPeriodUnit>("retention_unit") {
        request = request.retention_unit(value);
    }
    if let Some(value) = arguments.body::<i64>("retention_value") {
        request = request.retention_value(value);
    }
    if let Some(value) = arguments.body::<bool>("emergency") {
        request = request.emergency(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_backup(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .backups()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn delete_backup(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .backups()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn update_backup(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .backups()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<bool>("protected") {
        request = request.protected(value);
    }
    request.send().map(|reply| value(&reply))
}
