// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
//! Backup policies: the calls of the vectors.

use planetscale::models::{BackupPeriodUnit, BackupPolicyTarget};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_backup_policies" => list_backup_policies(client, arguments),
        "create_backup_policy" => create_backup_policy(client, arguments),
        "get_backup_policy" => get_backup_policy(client, arguments),
        "update_backup_policy" => update_backup_policy(client, arguments),
        "delete_backup_policy" => delete_backup_policy(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_backup_policies(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .backup_policies()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_backup_policy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .backup_policies()
        .create(
            arguments.body::<i64>("retention_value").unwrap_or_default(),
            arguments.body::<BackupPeriodUnit>("retention_unit").unwrap_or_default(),
            arguments.body::<i64>("frequency_value").unwrap_or_default(),
            arguments.body::<BackupPeriodUnit>("frequency_unit").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<BackupPolicyTarget>("target") {
        request = request.target(value);
    }
    if let Some(value) = arguments.body::<String>("schedule_time") {
        request = request.schedule_time(value);
    }
    if let Some(value) = arguments.body::<i64>("schedule_day") {
        request = request.schedule_day(value);
    }
    if let Some(value) = arguments.body::<i64>("schedule_week") {
        request = request.schedule_week(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_backup_policy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .backup_policies()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_backup_policy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .backup_policies()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<BackupPolicyTarget>("target") {
        request = request.target(value);
    }
    if let Some(value) = arguments.body::<i64>("retention_value") {
        request = request.retention_value(value);
    }
    if let Some(value) = arguments.body::<BackupPeriodUnit>("retention_unit") {
        request = request.retention_unit(value);
    }
    if let Some(value) = arguments.body::<i64>("frequency_value") {
        request = request.frequency_value(value);
    }
    if let Some(value) = arguments.body::<BackupPeriodUnit>("frequency_unit") {
        request = request.frequency_unit(value);
    }
    if let Some(value) = arguments.body::<String>("schedule_time") {
        request = request.schedule_time(value);
    }
    if let Some(value) = arguments.body::<i64>("schedule_day") {
        request = request.schedule_day(value);
    }
    if let Some(value) = arguments.body::<i64>("schedule_week") {
        request = request.schedule_week(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_backup_policy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .backup_policies()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
