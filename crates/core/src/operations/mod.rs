// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The operations of the Platform API, as the engine knows them.

pub mod admins;
pub mod anomalies;
pub mod auth_attempt_exports;
pub mod backup_policies;
pub mod backups;
pub mod billing_payment_method;
pub mod bouncer_resizes;
pub mod bouncers;
pub mod branch_changes;
pub mod branch_infrastructure;
pub mod branch_logs;
pub mod branch_resizes;
pub mod branches;
pub mod cluster_extensions;
pub mod cluster_parameters;
pub mod configuration_profiles;
pub mod connections;
pub mod data_imports;
pub mod data_topology;
pub mod databases;
pub mod dedicated_read_replicas;
pub mod deploy_requests;
pub mod invoices;
pub mod keyspace_resizes;
pub mod keyspaces;
pub mod lookup_vindex;
pub mod maintenance_schedules;
pub mod materialize;
pub mod metrics;
pub mod move_tables;
pub mod neki_changes;
pub mod oauth_applications;
pub mod oauth_tokens;
pub mod organization_invitations;
pub mod organization_members;
pub mod organizations;
pub mod passwords;
pub mod planned_reparent;
pub mod postgres_cidrs;
pub mod processlist;
pub mod query_insights;
pub mod query_patterns;
pub mod regions;
pub mod roles;
pub mod routers;
pub mod schema_recommendations;
pub mod service_tokens;
pub mod shards;
pub mod sidecars;
pub mod switchovers;
pub mod team_members;
pub mod teams;
pub mod traffic_budgets;
pub mod traffic_rules;
pub mod users;
pub mod vdiff;
pub mod vtctld;
pub mod webhooks;
pub mod workflows;

use crate::operation::Operation;

/// All operations, in the order of their ids.
pub static ALL: &[&Operation] = &[
    &team_members::ADD_ORGANIZATION_TEAM_MEMBER,
    &service_tokens::ADD_SERVICE_TOKEN_ACCESS,
    &configuration_profiles::ASSIGN_SHARD_CONFIGURATION_PROFILE_SHARDS,
    &configuration_profiles::BULK_CREATE_SHARD_CONFIGURATION_PROFILE_SHARDS,
    &admins::CANCEL_ADMIN_CHANGE_REQUEST,
    &bouncer_resizes::CANCEL_BOUNCER_RESIZE_REQUEST,
    &branch_changes::CANCEL_BRANCH_CHANGE_REQUEST,
    &branch_changes::CANCEL_BRANCH_CHANGES,
    &data_imports::CANCEL_DATA_IMPORT,
    &deploy_requests::CANCEL_DEPLOY_REQUEST,
    &keyspace_resizes::CANCEL_KEYSPACE_RESIZE_REQUEST,
    &neki_changes::CANCEL_NEKI_CHANGE_REQUEST,
    &organization_invitations::CANCEL_ORGANIZATION_INVITATION,
    &connections::CANCEL_QUERY,
    &routers::CANCEL_ROUTER_CHANGE_REQUEST,
    &configuration_profiles::CANCEL_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST,
    &sidecars::CANCEL_SIDECAR_CHANGE_REQUEST,
    &deploy_requests::CHECK_DEPLOY_REQUEST_STORAGE,
    &deploy_requests::CLOSE_DEPLOY_REQUEST,
    &deploy_requests::COMPLETE_ERRORED_DEPLOY,
    &deploy_requests::COMPLETE_GATED_DEPLOY_REQUEST,
    &deploy_requests::COMPLETE_REVERT,
    &auth_attempt_exports::CREATE_AUTH_ATTEMPT_EXPORT,
    &backups::CREATE_BACKUP,
    &backup_policies::CREATE_BACKUP_POLICY,
    &bouncers::CREATE_BOUNCER,
    &branches::CREATE_BRANCH,
    &databases::CREATE_DATABASE,
    &postgres_cidrs::CREATE_DATABASE_POSTGRES_CIDR,
    &dedicated_read_replicas::CREATE_DEDICATED_READ_REPLICA,
    &deploy_requests::CREATE_DEPLOY_REQUEST,
    &keyspaces::CREATE_KEYSPACE,
    &branch_logs::CREATE_LOG_SIGNATURE,
    &oauth_tokens::CREATE_OAUTH_TOKEN,
    &organization_invitations::CREATE_ORGANIZATION_INVITATION,
    &teams::CREATE_ORGANIZATION_TEAM,
    &passwords::CREATE_PASSWORD,
    &query_patterns::CREATE_QUERY_PATTERNS_REPORT,
    &roles::CREATE_ROLE,
    &routers::CREATE_ROUTER,
    &service_tokens::CREATE_SERVICE_TOKEN,
    &shards::CREATE_SHARD,
    &configuration_profiles::CREATE_SHARD_CONFIGURATION_PROFILE,
    &configuration_profiles::CREATE_SHARD_CONFIGURATION_PROFILE_SHARD,
    &switchovers::CREATE_SWITCHOVER,
    &traffic_budgets::CREATE_TRAFFIC_BUDGET,
    &traffic_rules::CREATE_TRAFFIC_RULE,
    &webhooks::CREATE_WEBHOOK,
    &workflows::CREATE_WORKFLOW,
    &data_imports::DATA_IMPORT_BEGIN_REVERSE_TRAFFIC,
    &data_imports::DATA_IMPORT_BEGIN_SWITCH_TRAFFIC,
    &data_imports::DATA_IMPORT_DETACH_EXTERNAL_DATABASE,
    &backups::DELETE_BACKUP,
    &backup_policies::DELETE_BACKUP_POLICY,
    &bouncers::DELETE_BOUNCER,
    &branches::DELETE_BRANCH,
    &databases::DELETE_DATABASE,
    &postgres_cidrs::DELETE_DATABASE_POSTGRES_CIDR,
    &dedicated_read_replicas::DELETE_DEDICATED_READ_REPLICA,
    &keyspaces::DELETE_KEYSPACE,
    &oauth_applications::DELETE_OAUTH_TOKEN,
    &billing_payment_method::DELETE_ORGANIZATION_BILLING_PAYMENT_METHOD,
    &teams::DELETE_ORGANIZATION_TEAM,
    &passwords::DELETE_PASSWORD,
    &query_patterns::DELETE_QUERY_PATTERNS_REPORT,
    &roles::DELETE_ROLE,
    &routers::DELETE_ROUTER,
    &service_tokens::DELETE_SERVICE_TOKEN,
    &service_tokens::DELETE_SERVICE_TOKEN_ACCESS,
    &shards::DELETE_SHARD,
    &configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE,
    &configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE_SHARD,
    &configuration_profiles::DELETE_SHARD_CONFIGURATION_PROFILE_SHARDS,
    &traffic_budgets::DELETE_TRAFFIC_BUDGET,
    &traffic_rules::DELETE_TRAFFIC_RULE,
    &webhooks::DELETE_WEBHOOK,
    &branches::DEMOTE_BRANCH,
    &branches::DISABLE_SAFE_MIGRATIONS,
    &schema_recommendations::DISMISS_SCHEMA_RECOMMENDATION,
    &auth_attempt_exports::DOWNLOAD_AUTH_ATTEMPT_EXPORT,
    &branches::ENABLE_SAFE_MIGRATIONS,
    &deploy_requests::FORCE_CUTOVER_DEPLOY_REQUEST,
    &admins::GET_ADMIN,
    &admins::GET_ADMIN_CHANGE_REQUEST,
    &auth_attempt_exports::GET_AUTH_ATTEMPT_EXPORT,
    &backups::GET_BACKUP,
    &backup_policies::GET_BACKUP_POLICY,
    &bouncers::GET_BOUNCER,
    &branches::GET_BRANCH,
    &anomalies::GET_BRANCH_ANOMALY,
    &branch_changes::GET_BRANCH_CHANGE_REQUEST,
    &branches::GET_BRANCH_DIFF,
    &branch_infrastructure::GET_BRANCH_INFRASTRUCTURE,
    &metrics::GET_BRANCH_KEYSPACE_TABLE_METRICS,
    &metrics::GET_BRANCH_METRICS,
    &query_insights::GET_BRANCH_QUERY,
    &query_insights::GET_BRANCH_QUERY_ERROR,
    &metrics::GET_BRANCH_QUERY_METRICS,
    &query_insights::GET_BRANCH_QUERY_TAG,
    &branch_resizes::GET_BRANCH_RESIZE_REQUEST,
    &branches::GET_BRANCH_ROUTING_RULES,
    &branches::GET_BRANCH_SCHEMA,
    &metrics::GET_BRANCH_TABLE_METRICS,
    &metrics::GET_BRANCH_TAG_METRICS,
    &users::GET_CURRENT_USER,
    &data_imports::GET_DATA_IMPORT,
    &data_topology::GET_DATA_TOPOLOGY,
    &databases::GET_DATABASE,
    &postgres_cidrs::GET_DATABASE_POSTGRES_CIDR,
    &databases::GET_DATABASE_THROTTLER,
    &dedicated_read_replicas::GET_DEDICATED_READ_REPLICA,
    &roles::GET_DEFAULT_ROLE,
    &configuration_profiles::GET_DEFAULT_SHARD_CONFIGURATION_PROFILE,
    &deploy_requests::GET_DEPLOY_QUEUE,
    &deploy_requests::GET_DEPLOY_REQUEST,
    &deploy_requests::GET_DEPLOY_REQUEST_DIFF,
    &deploy_requests::GET_DEPLOY_REQUEST_THROTTLER,
    &deploy_requests::GET_DEPLOYMENT,
    &metrics::GET_INSTANT_BRANCH_METRICS,
    &metrics::GET_INSTANT_TABLET_METRICS,
    &invoices::GET_INVOICE,
    &invoices::GET_INVOICE_LINE_ITEMS,
    &keyspaces::GET_KEYSPACE,
    &keyspace_resizes::GET_KEYSPACE_RESIZE_REQUEST,
    &keyspaces::GET_KEYSPACE_ROLLOUT_STATUS,
    &keyspaces::GET_KEYSPACE_VSCHEMA,
    &maintenance_schedules::GET_MAINTENANCE_SCHEDULE,
    &neki_changes::GET_NEKI_CHANGE_REQUEST,
    &oauth_applications::GET_OAUTH_APPLICATION,
    &oauth_applications::GET_OAUTH_TOKEN,
    &organizations::GET_ORGANIZATION,
    &billing_payment_method::GET_ORGANIZATION_BILLING_PAYMENT_METHOD,
    &organization_members::GET_ORGANIZATION_MEMBERSHIP,
    &teams::GET_ORGANIZATION_TEAM,
    &team_members::GET_ORGANIZATION_TEAM_MEMBER,
    &passwords::GET_PASSWORD,
    &billing_payment_method::GET_PAYMENT_METHOD_SETUP,
    &query_patterns::GET_QUERY_PATTERNS_REPORT,
    &query_patterns::GET_QUERY_PATTERNS_REPORT_STATUS,
    &query_insights::GET_QUERY_STATISTICS,
    &query_insights::GET_QUERY_SUMMARY,
    &roles::GET_ROLE,
    &routers::GET_ROUTER,
    &routers::GET_ROUTER_CHANGE_REQUEST,
    &schema_recommendations::GET_SCHEMA_RECOMMENDATION,
    &service_tokens::GET_SERVICE_TOKEN,
    &service_tokens::GET_SERVICE_TOKEN_ACCESS,
    &shards::GET_SHARD,
    &configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE,
    &configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST,
    &configuration_profiles::GET_SHARD_CONFIGURATION_PROFILE_SHARD,
    &sidecars::GET_SIDECAR,
    &sidecars::GET_SIDECAR_CHANGE_REQUEST,
    &switchovers::GET_SWITCHOVER,
    &metrics::GET_TABLET_METRICS,
    &traffic_budgets::GET_TRAFFIC_BUDGET,
    &webhooks::GET_WEBHOOK,
    &workflows::GET_WORKFLOW,
    &processlist::KILL_PROCESS,
    &branches::LINT_BRANCH_SCHEMA,
    &admins::LIST_ADMIN_CHANGE_REQUESTS,
    &admins::LIST_ADMIN_PARAMETERS,
    &admins::LIST_ADMIN_SIZE_SKUS,
    &organizations::LIST_AUDIT_LOGS,
    &backup_policies::LIST_BACKUP_POLICIES,
    &backups::LIST_BACKUPS,
    &bouncer_resizes::LIST_BOUNCER_RESIZE_REQUESTS,
    &bouncers::LIST_BOUNCERS,
    &anomalies::LIST_BRANCH_ANOMALIES,
    &bouncer_resizes::LIST_BRANCH_BOUNCER_RESIZE_REQUESTS,
    &branch_changes::LIST_BRANCH_CHANGE_REQUESTS,
    &branches::LIST_BRANCH_CLUSTER_SIZE_SKUS,
    &query_insights::LIST_BRANCH_QUERIES,
    &query_insights::LIST_BRANCH_QUERY_ERRORS,
    &query_insights::LIST_BRANCH_QUERY_TAG_SUMMARIES,
    &query_insights::LIST_BRANCH_QUERY_TAGS,
    &branch_resizes::LIST_BRANCH_RESIZE_REQUESTS,
    &branch_infrastructure::LIST_BRANCH_TABLETS,
    &branches::LIST_BRANCHES,
    &organizations::LIST_CLUSTER_SIZE_SKUS,
    &connections::LIST_CONNECTIONS,
    &passwords::LIST_DATABASE_PASSWORDS,
    &postgres_cidrs::LIST_DATABASE_POSTGRES_CIDRS,
    &databases::LIST_DATABASE_REGIONS,
    &databases::LIST_DATABASES,
    &dedicated_read_replicas::LIST_DEDICATED_READ_REPLICAS,
    &deploy_requests::LIST_DEPLOY_OPERATIONS,
    &deploy_requests::LIST_DEPLOY_REQUEST_REVIEWS,
    &deploy_requests::LIST_DEPLOY_REQUESTS,
    &cluster_extensions::LIST_EXTENSIONS,
    &query_patterns::LIST_GENERATED_QUERY_PATTERNS_REPORTS,
    &invoices::LIST_INVOICES,
    &keyspace_resizes::LIST_KEYSPACE_RESIZE_REQUESTS,
    &keyspaces::LIST_KEYSPACES,
    &maintenance_schedules::LIST_MAINTENANCE_SCHEDULES,
    &maintenance_schedules::LIST_MAINTENANCE_WINDOWS,
    &neki_changes::LIST_NEKI_CHANGE_REQUESTS,
    &oauth_applications::LIST_OAUTH_APPLICATIONS,
    &oauth_applications::LIST_OAUTH_TOKENS,
    &organization_invitations::LIST_ORGANIZATION_INVITATIONS,
    &organization_members::LIST_ORGANIZATION_MEMBERS,
    &team_members::LIST_ORGANIZATION_TEAM_MEMBERS,
    &teams::LIST_ORGANIZATION_TEAMS,
    &organizations::LIST_ORGANIZATIONS,
    &cluster_parameters::LIST_PARAMETERS,
    &passwords::LIST_PASSWORDS,
    &processlist::LIST_PROCESSES,
    &regions::LIST_PUBLIC_REGIONS,
    &databases::LIST_READ_ONLY_REGIONS,
    &organizations::LIST_REGIONS_FOR_ORGANIZATION,
    &roles::LIST_ROLES,
    &routers::LIST_ROUTER_CHANGE_REQUESTS,
    &routers::LIST_ROUTER_PARAMETERS,
    &routers::LIST_ROUTER_SIZE_SKUS,
    &routers::LIST_ROUTERS,
    &schema_recommendations::LIST_SCHEMA_RECOMMENDATIONS,
    &service_tokens::LIST_SERVICE_TOKEN_GRANTS,
    &service_tokens::LIST_SERVICE_TOKENS,
    &configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUESTS,
    &configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_EXTENSIONS,
    &configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_PARAMETERS,
    &configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILE_SHARDS,
    &configuration_profiles::LIST_SHARD_CONFIGURATION_PROFILES,
    &shards::LIST_SHARDS,
    &sidecars::LIST_SIDECAR_CHANGE_REQUESTS,
    &sidecars::LIST_SIDECAR_PARAMETERS,
    &sidecars::LIST_SIDECARS,
    &switchovers::LIST_SWITCHOVERS,
    &traffic_budgets::LIST_TRAFFIC_BUDGETS,
    &traffic_budgets::LIST_TRAFFIC_BUDGETS_FOR_QUERY,
    &webhooks::LIST_WEBHOOKS,
    &workflows::LIST_WORKFLOWS,
    &lookup_vindex::LOOKUP_VINDEX_CANCEL,
    &lookup_vindex::LOOKUP_VINDEX_COMPLETE,
    &lookup_vindex::LOOKUP_VINDEX_CREATE,
    &lookup_vindex::LOOKUP_VINDEX_EXTERNALIZE,
    &lookup_vindex::LOOKUP_VINDEX_INTERNALIZE,
    &lookup_vindex::LOOKUP_VINDEX_SHOW,
    &materialize::MATERIALIZE_CANCEL,
    &materialize::MATERIALIZE_CREATE,
    &materialize::MATERIALIZE_SHOW,
    &materialize::MATERIALIZE_START,
    &materialize::MATERIALIZE_STOP,
    &move_tables::MOVE_TABLES_CANCEL,
    &move_tables::MOVE_TABLES_COMPLETE,
    &move_tables::MOVE_TABLES_CREATE,
    &move_tables::MOVE_TABLES_REVERSE_TRAFFIC,
    &move_tables::MOVE_TABLES_SHOW,
    &move_tables::MOVE_TABLES_STATUS,
    &move_tables::MOVE_TABLES_SWITCH_TRAFFIC,
    &planned_reparent::PLANNED_REPARENT_CREATE,
    &planned_reparent::PLANNED_REPARENT_GET,
    &branches::PROMOTE_BRANCH,
    &deploy_requests::QUEUE_DEPLOY_REQUEST,
    &roles::REASSIGN_ROLE_OBJECTS,
    &branches::REFRESH_BRANCH_SCHEMA,
    &organization_members::REMOVE_ORGANIZATION_MEMBER,
    &team_members::REMOVE_ORGANIZATION_TEAM_MEMBER,
    &passwords::RENEW_PASSWORD,
    &roles::RENEW_ROLE,
    &roles::RESET_DEFAULT_ROLE,
    &roles::RESET_ROLE,
    &deploy_requests::REVIEW_DEPLOY_REQUEST,
    &configuration_profiles::RUN_SHARD_CONFIGURATION_PROFILE_MAINTENANCE,
    &configuration_profiles::RUN_SHARD_CONFIGURATION_PROFILES_MAINTENANCE,
    &configuration_profiles::SET_DEFAULT_SHARD_CONFIGURATION_PROFILE,
    &deploy_requests::SKIP_REVERT_PERIOD,
    &data_imports::START_DATA_IMPORT,
    &connections::TERMINATE_CONNECTION,
    &connections::TERMINATE_TRANSACTION,
    &data_imports::TEST_DATA_IMPORT_SOURCE,
    &webhooks::TEST_WEBHOOK,
    &admins::UPDATE_ADMIN,
    &deploy_requests::UPDATE_AUTO_APPLY,
    &deploy_requests::UPDATE_AUTO_DELETE_BRANCH,
    &backups::UPDATE_BACKUP,
    &backup_policies::UPDATE_BACKUP_POLICY,
    &bouncer_resizes::UPDATE_BOUNCER_RESIZE_REQUEST,
    &branches::UPDATE_BRANCH,
    &branch_changes::UPDATE_BRANCH_CHANGE_REQUEST,
    &branches::UPDATE_BRANCH_CLUSTER_CONFIG,
    &branch_resizes::UPDATE_BRANCH_RESIZE_REQUEST,
    &branches::UPDATE_BRANCH_ROUTING_RULES,
    &data_topology::UPDATE_DATA_TOPOLOGY,
    &postgres_cidrs::UPDATE_DATABASE_POSTGRES_CIDR,
    &databases::UPDATE_DATABASE_SETTINGS,
    &databases::UPDATE_DATABASE_THROTTLER,
    &dedicated_read_replicas::UPDATE_DEDICATED_READ_REPLICA,
    &deploy_requests::UPDATE_DEPLOY_REQUEST_THROTTLER,
    &keyspaces::UPDATE_KEYSPACE,
    &keyspaces::UPDATE_KEYSPACE_READ_ONLY_REGIONS,
    &keyspace_resizes::UPDATE_KEYSPACE_RESIZE_REQUEST,
    &keyspaces::UPDATE_KEYSPACE_VSCHEMA,
    &organizations::UPDATE_ORGANIZATION,
    &organization_members::UPDATE_ORGANIZATION_MEMBERSHIP,
    &teams::UPDATE_ORGANIZATION_TEAM,
    &passwords::UPDATE_PASSWORD,
    &billing_payment_method::UPDATE_PAYMENT_METHOD,
    &roles::UPDATE_ROLE,
    &routers::UPDATE_ROUTER,
    &branches::UPDATE_SAFE_MIGRATIONS,
    &shards::UPDATE_SHARD,
    &configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE,
    &configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE_EXTENSION,
    &configuration_profiles::UPDATE_SHARD_CONFIGURATION_PROFILE_SHARD,
    &sidecars::UPDATE_SIDECAR,
    &traffic_budgets::UPDATE_TRAFFIC_BUDGET,
    &webhooks::UPDATE_WEBHOOK,
    &vdiff::VDIFF_CREATE,
    &vdiff::VDIFF_DELETE,
    &vdiff::VDIFF_LIST,
    &vdiff::VDIFF_RESUME,
    &vdiff::VDIFF_SHOW,
    &vdiff::VDIFF_STOP,
    &workflows::VERIFY_WORKFLOW,
    &vtctld::VTCTLD_APPLY_KEYSPACE_ROUTING_RULES,
    &vtctld::VTCTLD_CHECK_THROTTLER,
    &vtctld::VTCTLD_GET_KEYSPACE_ROUTING_RULES,
    &vtctld::VTCTLD_GET_OPERATION,
    &vtctld::VTCTLD_GET_ROUTING_RULES,
    &vtctld::VTCTLD_GET_SHARD,
    &vtctld::VTCTLD_GET_THROTTLER_STATUS,
    &vtctld::VTCTLD_LIST_KEYSPACES,
    &vtctld::VTCTLD_LIST_WORKFLOWS,
    &vtctld::VTCTLD_REFRESH_STATE_BY_SHARD,
    &vtctld::VTCTLD_SET_SHARD_TABLET_CONTROL,
    &vtctld::VTCTLD_START_WORKFLOW,
    &vtctld::VTCTLD_STOP_WORKFLOW,
    &vtctld::VTCTLD_UPDATE_THROTTLER_CONFIG,
    &workflows::WORKFLOW_CANCEL,
    &workflows::WORKFLOW_COMPLETE,
    &workflows::WORKFLOW_CUTOVER,
    &workflows::WORKFLOW_RETRY,
    &workflows::WORKFLOW_REVERSE_CUTOVER,
    &workflows::WORKFLOW_REVERSE_TRAFFIC,
    &workflows::WORKFLOW_SWITCH_PRIMARIES,
    &workflows::WORKFLOW_SWITCH_REPLICAS,
];

/// The operation with an id, such as `create_branch`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Operation> {
    ALL.binary_search_by(|operation| operation.id.cmp(id)).ok().map(|index| ALL[index])
}

#[cfg(test)]
mod tests {
    use super::{ALL, find};

    #[test]
    fn every_operation_is_found_by_its_id() {
        for operation in ALL {
            assert!(
                find(operation.id).is_some_and(|found| std::ptr::eq(found, *operation)),
                "{}",
                operation.id
            );
        }
        assert!(find("launch_rocket").is_none());
    }
}
