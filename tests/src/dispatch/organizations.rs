// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations: the calls of the vectors.

use planetscale::models::DatabaseKind;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_organizations" => list_organizations(client, arguments),
        "get_organization" => get_organization(client, arguments),
        "update_organization" => update_organization(client, arguments),
        "list_cluster_size_skus" => list_cluster_size_skus(client, arguments),
        "list_audit_logs" => list_audit_logs(client, arguments),
        "list_regions_for_organization" => list_regions_for_organization(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_organizations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organizations().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_organization(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).get();
    request.send().map(|reply| value(&reply))
}

fn update_organization(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).update();
    if let Some(value) = arguments.body::<String>("billing_email") {
        request = request.billing_email(value);
    }
    if let Some(value) = arguments.body::<bool>("idp_managed_roles") {
        request = request.idp_managed_roles(value);
    }
    if let Some(value) = arguments.body::<i64>("invoice_budget_amount") {
        request = request.invoice_budget_amount(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_cluster_size_skus(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).list_cluster_sizes();
    if let Some(value) = arguments.query::<DatabaseKind>("engine") {
        request = request.engine(value);
    }
    if let Some(value) = arguments.query::<bool>("rates") {
        request = request.rates(value);
    }
    if let Some(value) = arguments.query::<String>("region") {
        request = request.region(value);
    }
    if let Some(value) = arguments.query::<String>("database") {
        request = request.database(value);
    }
    if let Some(value) = arguments.query::<bool>("postgresql") {
        request = request.postgresql(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_audit_logs(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).list_audit_logs();
    if let Some(value) = arguments.query::<Vec<String>>("filters") {
        request = request.filters(value);
    }
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

fn list_regions_for_organization(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).list_regions();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}
