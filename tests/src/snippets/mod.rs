// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The Rust calls of docs/reference, line by line, so that the compiler has read them and tests can run them.

#![allow(unused_variables, clippy::print_stdout, reason = "the calls are written to be read on a page")]

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

use planetscale::Client;

/// What a call of the reference ends with.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// An operation's id, and the function that has its lines.
pub type Snippet = (&'static str, fn(&Client) -> Outcome);

/// The calls of every group, by operation.
pub const GROUPS: &[&[Snippet]] = &[
    admins::CALLS,
    anomalies::CALLS,
    auth_attempt_exports::CALLS,
    backup_policies::CALLS,
    backups::CALLS,
    billing_payment_method::CALLS,
    bouncer_resizes::CALLS,
    bouncers::CALLS,
    branch_changes::CALLS,
    branch_infrastructure::CALLS,
    branch_logs::CALLS,
    branch_resizes::CALLS,
    branches::CALLS,
    cluster_extensions::CALLS,
    cluster_parameters::CALLS,
    configuration_profiles::CALLS,
    connections::CALLS,
    data_imports::CALLS,
    data_topology::CALLS,
    databases::CALLS,
    dedicated_read_replicas::CALLS,
    deploy_requests::CALLS,
    invoices::CALLS,
    keyspace_resizes::CALLS,
    keyspaces::CALLS,
    lookup_vindex::CALLS,
    maintenance_schedules::CALLS,
    materialize::CALLS,
    metrics::CALLS,
    move_tables::CALLS,
    neki_changes::CALLS,
    oauth_applications::CALLS,
    oauth_tokens::CALLS,
    organization_invitations::CALLS,
    organization_members::CALLS,
    organizations::CALLS,
    passwords::CALLS,
    planned_reparent::CALLS,
    postgres_cidrs::CALLS,
    processlist::CALLS,
    query_insights::CALLS,
    query_patterns::CALLS,
    regions::CALLS,
    roles::CALLS,
    routers::CALLS,
    schema_recommendations::CALLS,
    service_tokens::CALLS,
    shards::CALLS,
    sidecars::CALLS,
    switchovers::CALLS,
    team_members::CALLS,
    teams::CALLS,
    traffic_budgets::CALLS,
    traffic_rules::CALLS,
    users::CALLS,
    vdiff::CALLS,
    vtctld::CALLS,
    webhooks::CALLS,
    workflows::CALLS,
];
