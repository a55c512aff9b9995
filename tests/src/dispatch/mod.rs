// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! Calls the typed method of an operation with the arguments of a vector.

mod admins;
mod anomalies;
mod auth_attempt_exports;
mod backup_policies;
mod backups;
mod billing_payment_method;
mod bouncer_resizes;
mod bouncers;
mod branch_changes;
mod branch_infrastructure;
mod branch_logs;
mod branch_resizes;
mod branches;
mod cluster_extensions;
mod cluster_parameters;
mod configuration_profiles;
mod connections;
mod data_imports;
mod data_topology;
mod databases;
mod dedicated_read_replicas;
mod deploy_requests;
mod invoices;
mod keyspace_resizes;
mod keyspaces;
mod lookup_vindex;
mod maintenance_schedules;
mod materialize;
mod metrics;
mod move_tables;
mod neki_changes;
mod oauth_applications;
mod oauth_tokens;
mod organization_invitations;
mod organization_members;
mod organizations;
mod passwords;
mod planned_reparent;
mod postgres_cidrs;
mod processlist;
mod query_insights;
mod query_patterns;
mod regions;
mod roles;
mod routers;
mod schema_recommendations;
mod service_tokens;
mod shards;
mod sidecars;
mod switchovers;
mod team_members;
mod teams;
mod traffic_budgets;
mod traffic_rules;
mod users;
mod vdiff;
mod vtctld;
mod webhooks;
mod workflows;

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
        "admins" => admins::dispatch(client, operation, arguments),
        "anomalies" => anomalies::dispatch(client, operation, arguments),
        "auth_attempt_exports" => auth_attempt_exports::dispatch(client, operation, arguments),
        "backup_policies" => backup_policies::dispatch(client, operation, arguments),
        "backups" => backups::dispatch(client, operation, arguments),
        "billing_payment_method" => billing_payment_method::dispatch(client, operation, arguments),
        "bouncer_resizes" => bouncer_resizes::dispatch(client, operation, arguments),
        "bouncers" => bouncers::dispatch(client, operation, arguments),
        "branch_changes" => branch_changes::dispatch(client, operation, arguments),
        "branch_infrastructure" => branch_infrastructure::dispatch(client, operation, arguments),
        "branch_logs" => branch_logs::dispatch(client, operation, arguments),
        "branch_resizes" => branch_resizes::dispatch(client, operation, arguments),
        "branches" => branches::dispatch(client, operation, arguments),
        "cluster_extensions" => cluster_extensions::dispatch(client, operation, arguments),
        "cluster_parameters" => cluster_parameters::dispatch(client, operation, arguments),
        "configuration_profiles" => configuration_profiles::dispatch(client, operation, arguments),
        "connections" => connections::dispatch(client, operation, arguments),
        "data_imports" => data_imports::dispatch(client, operation, arguments),
        "data_topology" => data_topology::dispatch(client, operation, arguments),
        "databases" => databases::dispatch(client, operation, arguments),
        "dedicated_read_replicas" => dedicated_read_replicas::dispatch(client, operation, arguments),
        "deploy_requests" => deploy_requests::dispatch(client, operation, arguments),
        "invoices" => invoices::dispatch(client, operation, arguments),
        "keyspace_resizes" => keyspace_resizes::dispatch(client, operation, arguments),
        "keyspaces" => keyspaces::dispatch(client, operation, arguments),
        "lookup_vindex" => lookup_vindex::dispatch(client, operation, arguments),
        "maintenance_schedules" => maintenance_schedules::dispatch(client, operation, arguments),
        "materialize" => materialize::dispatch(client, operation, arguments),
        "metrics" => metrics::dispatch(client, operation, arguments),
        "move_tables" => move_tables::dispatch(client, operation, arguments),
        "neki_changes" => neki_changes::dispatch(client, operation, arguments),
        "oauth_applications" => oauth_applications::dispatch(client, operation, arguments),
        "oauth_tokens" => oauth_tokens::dispatch(client, operation, arguments),
        "organization_invitations" => organization_invitations::dispatch(client, operation, arguments),
        "organization_members" => organization_members::dispatch(client, operation, arguments),
        "organizations" => organizations::dispatch(client, operation, arguments),
        "passwords" => passwords::dispatch(client, operation, arguments),
        "planned_reparent" => planned_reparent::dispatch(client, operation, arguments),
        "postgres_cidrs" => postgres_cidrs::dispatch(client, operation, arguments),
        "processlist" => processlist::dispatch(client, operation, arguments),
        "query_insights" => query_insights::dispatch(client, operation, arguments),
        "query_patterns" => query_patterns::dispatch(client, operation, arguments),
        "regions" => regions::dispatch(client, operation, arguments),
        "roles" => roles::dispatch(client, operation, arguments),
        "routers" => routers::dispatch(client, operation, arguments),
        "schema_recommendations" => schema_recommendations::dispatch(client, operation, arguments),
        "service_tokens" => service_tokens::dispatch(client, operation, arguments),
        "shards" => shards::dispatch(client, operation, arguments),
        "sidecars" => sidecars::dispatch(client, operation, arguments),
        "switchovers" => switchovers::dispatch(client, operation, arguments),
        "team_members" => team_members::dispatch(client, operation, arguments),
        "teams" => teams::dispatch(client, operation, arguments),
        "traffic_budgets" => traffic_budgets::dispatch(client, operation, arguments),
        "traffic_rules" => traffic_rules::dispatch(client, operation, arguments),
        "users" => users::dispatch(client, operation, arguments),
        "vdiff" => vdiff::dispatch(client, operation, arguments),
        "vtctld" => vtctld::dispatch(client, operation, arguments),
        "webhooks" => webhooks::dispatch(client, operation, arguments),
        "workflows" => workflows::dispatch(client, operation, arguments),
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
