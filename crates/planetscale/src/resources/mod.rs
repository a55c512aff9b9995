// Generated from api/ by `cargo xtask codegen`. Do not edit.
//! What has an address, and the groups of operations there: a type each, a method an operation.

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

use crate::address::Address;
use crate::{Client, OrganizationArg, PathArg};

pub use admins::Admins;
pub use anomalies::Anomalies;
pub use auth_attempt_exports::AuthAttemptExports;
pub use backup_policies::BackupPolicies;
pub use backups::Backups;
pub use billing_payment_method::BillingPaymentMethod;
pub use bouncer_resizes::BouncerResizes;
pub use bouncer_resizes::BranchBouncerResizes;
pub use bouncers::BouncerScope;
pub use bouncers::Bouncers;
pub use branch_changes::BranchChanges;
pub use branch_infrastructure::BranchInfrastructure;
pub use branch_logs::BranchLogs;
pub use branch_resizes::BranchResizes;
pub use branches::BranchScope;
pub use branches::Branches;
pub use cluster_extensions::ClusterExtensions;
pub use cluster_parameters::ClusterParameters;
pub use configuration_profiles::ConfigurationProfileScope;
pub use configuration_profiles::ConfigurationProfiles;
pub use connections::Connections;
pub use data_imports::DatabaseDataImports;
pub use data_imports::OrganizationDataImports;
pub use data_topology::DataTopology;
pub use databases::DatabaseScope;
pub use databases::Databases;
pub use dedicated_read_replicas::DedicatedReadReplicas;
pub use deploy_requests::DeployRequestScope;
pub use deploy_requests::DeployRequests;
pub use invoices::Invoices;
pub use keyspace_resizes::KeyspaceResizes;
pub use keyspaces::KeyspaceScope;
pub use keyspaces::Keyspaces;
pub use lookup_vindex::LookupVindex;
pub use lookup_vindex::VindexScope;
pub use maintenance_schedules::MaintenanceSchedules;
pub use materialize::Materialize;
pub use materialize::MaterializeWorkflowScope;
pub use metrics::Metrics;
pub use move_tables::MoveTables;
pub use move_tables::MoveTablesWorkflowScope;
pub use neki_changes::NekiChanges;
pub use oauth_applications::OauthApplicationScope;
pub use oauth_applications::OauthApplications;
pub use oauth_tokens::OauthTokens;
pub use organization_invitations::OrganizationInvitations;
pub use organization_members::OrganizationMembers;
pub use organizations::OrganizationScope;
pub use organizations::Organizations;
pub use passwords::BranchPasswords;
pub use passwords::DatabasePasswords;
pub use planned_reparent::PlannedReparent;
pub use postgres_cidrs::PostgresCidrs;
pub use processlist::Processlist;
pub use query_insights::QueryInsights;
pub use query_patterns::QueryPatterns;
pub use regions::Regions;
pub use roles::RoleScope;
pub use roles::Roles;
pub use routers::RouterScope;
pub use routers::Routers;
pub use schema_recommendations::SchemaRecommendations;
pub use service_tokens::ServiceTokenScope;
pub use service_tokens::ServiceTokens;
pub use shards::Shards;
pub use sidecars::SidecarScope;
pub use sidecars::Sidecars;
pub use switchovers::Switchovers;
pub use team_members::TeamMembers;
pub use teams::TeamScope;
pub use teams::Teams;
pub use traffic_budgets::TrafficBudgets;
pub use traffic_rules::TrafficRules;
pub use users::Users;
pub use vdiff::VdiffWorkflowScope;
pub use vtctld::Vtctld;
pub use webhooks::Webhooks;
pub use workflows::WorkflowScope;
pub use workflows::Workflows;

impl Client {
    /// An organization, which owns databases, members and invoices.
    ///
    /// What hangs under the default organization is reached from the client itself.
    pub fn organization(&self, organization: impl Into<OrganizationArg>) -> OrganizationScope {
        OrganizationScope::new(Address::new(self, organization.into()))
    }

    /// The client's default organization, which its settings name; without one, a call fails before it is sent and
    /// says how to set it.
    #[must_use]
    pub fn default_organization(&self) -> OrganizationScope {
        self.organization(OrganizationArg::default())
    }

    /// Reports on the attempts to log in to the Postgres branches of an organization: who tried
    /// from which address, with which username, and whether they were let in. A report is made in
    /// the background and then lies ready as a ZIP archive for 24 hours. For administrators of the
    /// organization, with a user token.
    #[must_use]
    pub fn auth_attempt_exports(&self) -> AuthAttemptExports {
        AuthAttemptExports::new(self.place())
    }

    /// The card that an organization pays with. A card number never passes through this API: to set
    /// a card or replace it, create a setup and send a person to its checkout page, where the card
    /// is entered.
    #[must_use]
    pub fn billing_payment_method(&self) -> BillingPaymentMethod {
        BillingPaymentMethod::new(self.place())
    }

    /// A data import brings an external MySQL database over without downtime. The service copies
    /// its tables into a new database and keeps them in step, and both can be used through
    /// PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and
    /// the external database its replica; it can be switched back. Detaching the external database
    /// ends the import.
    #[must_use]
    pub fn data_imports(&self) -> OrganizationDataImports {
        OrganizationDataImports::new(self.place())
    }

    /// A database, which has branches. Nothing is sent.
    ///
    /// # Arguments
    /// * `database`: Name of the database, such as `shop`.
    pub fn database(&self, database: impl Into<PathArg>) -> DatabaseScope {
        DatabaseScope::new(self.place().then(database))
    }

    /// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
    /// itself: its branches do. Settings that apply to all branches, such as the rules for
    /// deploying schema changes, are kept here.
    #[must_use]
    pub fn databases(&self) -> Databases {
        Databases::new(self.place())
    }

    /// An invitation asks a person by email to join an organization. It is open until the person
    /// accepts, it is cancelled, or it expires. A person who accepts becomes a member.
    #[must_use]
    pub fn invitations(&self) -> OrganizationInvitations {
        OrganizationInvitations::new(self.place())
    }

    /// What an organization was billed for each billing period, usually a month.
    #[must_use]
    pub fn invoices(&self) -> Invoices {
        Invoices::new(self.place())
    }

    /// A member is a user's place in an organization together with the role held there. People join
    /// by invitation or through the identity provider; here they are listed, given another role and
    /// removed.
    #[must_use]
    pub fn members(&self) -> OrganizationMembers {
        OrganizationMembers::new(self.place())
    }

    /// An OAuth application of an organization, and the tokens that were issued for it. Nothing is
    /// sent.
    ///
    /// # Arguments
    /// * `application_id`: Identifier of the application, as `id` in the list of applications. Not
    ///   its `client_id`.
    pub fn oauth_application(&self, application_id: impl Into<PathArg>) -> OauthApplicationScope {
        OauthApplicationScope::new(self.place().then(application_id))
    }

    /// An OAuth application acts for users who allow it to, within the scopes that they grant.
    /// These calls read the applications that an organization has registered, and list and revoke
    /// the tokens that users have given them. Applications are created and changed in the
    /// dashboard.
    #[must_use]
    pub fn oauth_applications(&self) -> OauthApplications {
        OauthApplications::new(self.place())
    }

    /// The last step of the OAuth flow: an application exchanges what it holds for a token that
    /// acts for a user. The tokens that exist are listed and revoked with the OAuth applications.
    #[must_use]
    pub fn oauth_tokens(&self) -> OauthTokens {
        OauthTokens::new(self.place())
    }

    /// An organization is the account that owns databases, members, service tokens and invoices.
    /// Its name is the first part of almost every path. The cluster sizes that it may buy are
    /// listed here too.
    #[must_use]
    pub fn organizations(&self) -> Organizations {
        Organizations::new(self.root())
    }

    /// The regions of the cloud providers in which PlanetScale runs databases, whatever the
    /// organization. Which of them an organization or a database can use is listed with
    /// organizations and databases.
    #[must_use]
    pub fn regions(&self) -> Regions {
        Regions::new(self.root())
    }

    /// A service token of an organization, and what it may do. Nothing is sent.
    ///
    /// # Arguments
    /// * `id`: Identifier of the service token, the part that goes before the secret when it is
    ///   used.
    pub fn service_token(&self, id: impl Into<PathArg>) -> ServiceTokenScope {
        ServiceTokenScope::new(self.place().then(id))
    }

    /// Credentials with which programs call this API on behalf of an organization. A token consists
    /// of an identifier and a secret and may do only what its accesses allow. A service token
    /// cannot manage service tokens: call these operations with an OAuth or access token.
    #[must_use]
    pub fn service_tokens(&self) -> ServiceTokens {
        ServiceTokens::new(self.place())
    }

    /// A team of an organization, and its members. Nothing is sent.
    ///
    /// # Arguments
    /// * `team`: Slug of the team, such as `platform`.
    pub fn team(&self, team: impl Into<PathArg>) -> TeamScope {
        TeamScope::new(self.place().then(team))
    }

    /// A team is a group of members of an organization that is given access to databases as one.
    /// Teams are addressed by their slug. A team that a directory manages can be read here but not
    /// changed.
    #[must_use]
    pub fn teams(&self) -> Teams {
        Teams::new(self.place())
    }

    /// A user is a person with a PlanetScale account. The same user may be a member of several
    /// organizations.
    #[must_use]
    pub fn users(&self) -> Users {
        Users::new(self.root())
    }

    /// The address of the default organization.
    fn place(&self) -> Address {
        Address::new(self, OrganizationArg::default())
    }

    /// The address of what belongs to no organization.
    fn root(&self) -> Address {
        Address::root(self)
    }
}
