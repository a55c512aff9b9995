// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The operations of the Platform API, as the engine knows them.

pub mod backups;
pub mod bouncers;
pub mod branches;
pub mod databases;
pub mod deploy_requests;
pub mod invoices;
pub mod organization_members;
pub mod organizations;
pub mod passwords;
pub mod postgres_cidrs;
pub mod query_patterns;
pub mod roles;
pub mod schema_recommendations;
pub mod service_tokens;
pub mod teams;
pub mod users;
pub mod webhooks;

use crate::operation::Operation;

/// All operations, in the order of their ids.
pub static ALL: &[&Operation] = &[
    &service_tokens::ADD_SERVICE_TOKEN_ACCESS,
    &deploy_requests::CANCEL_DEPLOY_REQUEST,
    &deploy_requests::CLOSE_DEPLOY_REQUEST,
    &deploy_requests::COMPLETE_GATED_DEPLOY_REQUEST,
    &deploy_requests::COMPLETE_REVERT,
    &backups::CREATE_BACKUP,
    &bouncers::CREATE_BOUNCER,
    &branches::CREATE_BRANCH,
    &databases::CREATE_DATABASE,
    &postgres_cidrs::CREATE_DATABASE_POSTGRES_CIDR,
    &deploy_requests::CREATE_DEPLOY_REQUEST,
    &teams::CREATE_ORGANIZATION_TEAM,
    &passwords::CREATE_PASSWORD,
    &query_patterns::CREATE_QUERY_PATTERNS_REPORT,
    &roles::CREATE_ROLE,
    &service_tokens::CREATE_SERVICE_TOKEN,
    &webhooks::CREATE_WEBHOOK,
    &backups::DELETE_BACKUP,
    &bouncers::DELETE_BOUNCER,
    &branches::DELETE_BRANCH,
    &databases::DELETE_DATABASE,
    &postgres_cidrs::DELETE_DATABASE_POSTGRES_CIDR,
    &teams::DELETE_ORGANIZATION_TEAM,
    &passwords::DELETE_PASSWORD,
    &roles::DELETE_ROLE,
    &service_tokens::DELETE_SERVICE_TOKEN,
    &webhooks::DELETE_WEBHOOK,
    &branches::DISABLE_SAFE_MIGRATIONS,
    &branches::ENABLE_SAFE_MIGRATIONS,
    &backups::GET_BACKUP,
    &bouncers::GET_BOUNCER,
    &branches::GET_BRANCH,
    &branches::GET_BRANCH_SCHEMA,
    &users::GET_CURRENT_USER,
    &databases::GET_DATABASE,
    &deploy_requests::GET_DEPLOY_QUEUE,
    &deploy_requests::GET_DEPLOY_REQUEST,
    &deploy_requests::GET_DEPLOYMENT,
    &organizations::GET_ORGANIZATION,
    &organization_members::GET_ORGANIZATION_MEMBERSHIP,
    &teams::GET_ORGANIZATION_TEAM,
    &passwords::GET_PASSWORD,
    &query_patterns::GET_QUERY_PATTERNS_REPORT_STATUS,
    &roles::GET_ROLE,
    &service_tokens::GET_SERVICE_TOKEN,
    &service_tokens::GET_SERVICE_TOKEN_ACCESS,
    &webhooks::GET_WEBHOOK,
    &branches::LINT_BRANCH_SCHEMA,
    &backups::LIST_BACKUPS,
    &bouncers::LIST_BOUNCERS,
    &branches::LIST_BRANCHES,
    &organizations::LIST_CLUSTER_SIZE_SKUS,
    &postgres_cidrs::LIST_DATABASE_POSTGRES_CIDRS,
    &databases::LIST_DATABASES,
    &deploy_requests::LIST_DEPLOY_REQUEST_REVIEWS,
    &deploy_requests::LIST_DEPLOY_REQUESTS,
    &invoices::LIST_INVOICES,
    &organization_members::LIST_ORGANIZATION_MEMBERS,
    &teams::LIST_ORGANIZATION_TEAMS,
    &organizations::LIST_ORGANIZATIONS,
    &passwords::LIST_PASSWORDS,
    &schema_recommendations::LIST_SCHEMA_RECOMMENDATIONS,
    &service_tokens::LIST_SERVICE_TOKENS,
    &webhooks::LIST_WEBHOOKS,
    &branches::PROMOTE_BRANCH,
    &deploy_requests::QUEUE_DEPLOY_REQUEST,
    &organization_members::REMOVE_ORGANIZATION_MEMBER,
    &passwords::RENEW_PASSWORD,
    &deploy_requests::REVIEW_DEPLOY_REQUEST,
    &deploy_requests::SKIP_REVERT_PERIOD,
    &webhooks::TEST_WEBHOOK,
    &branches::UPDATE_BRANCH,
    &databases::UPDATE_DATABASE_SETTINGS,
    &organization_members::UPDATE_ORGANIZATION_MEMBERSHIP,
    &teams::UPDATE_ORGANIZATION_TEAM,
    &passwords::UPDATE_PASSWORD,
    &webhooks::UPDATE_WEBHOOK,
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
