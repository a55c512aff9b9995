// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The resource groups: a type a group, a method an operation.

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

use crate::Client;

pub use backups::Backups;
pub use bouncers::Bouncers;
pub use branches::Branches;
pub use databases::Databases;
pub use deploy_requests::DeployRequests;
pub use invoices::Invoices;
pub use organization_members::OrganizationMembers;
pub use organizations::Organizations;
pub use passwords::Passwords;
pub use postgres_cidrs::PostgresCidrs;
pub use query_patterns::QueryPatterns;
pub use roles::Roles;
pub use schema_recommendations::SchemaRecommendations;
pub use service_tokens::ServiceTokens;
pub use teams::Teams;
pub use users::Users;
pub use webhooks::Webhooks;

impl Client {
    /// Copies of a branch's data at one moment, made by a backup policy or on request. A backup can
    /// be restored into a new branch until it expires. Making one takes minutes for small databases
    /// and up to half a day for large ones.
    #[must_use]
    pub fn backups(&self) -> Backups<'_> {
        Backups::new(self)
    }

    /// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
    /// own, next to the small pooler that every branch has on port 6432. They let many short
    /// connections share a few real ones, and lead them to the primary or to the replicas.
    #[must_use]
    pub fn bouncers(&self) -> Bouncers<'_> {
        Bouncers::new(self)
    }

    /// A branch is a complete cluster with its own schema, data and connection strings. Production
    /// branches serve applications and have replicas and backups; development branches are isolated
    /// copies of a schema, and of data where wanted, for trying changes out. A change to a MySQL
    /// production branch with safe migrations comes in through a deploy request from a development
    /// branch.
    #[must_use]
    pub fn branches(&self) -> Branches<'_> {
        Branches::new(self)
    }

    /// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
    /// itself: its branches do. Settings that apply to all branches, such as the rules for
    /// deploying schema changes, are kept here.
    #[must_use]
    pub fn databases(&self) -> Databases<'_> {
        Databases::new(self)
    }

    /// Changes of a schema, proposed, reviewed and rolled out like a pull request. A deploy request
    /// compares the schema of one branch with that of the branch it goes into, and its deployment
    /// carries the difference over without blocking the tables. MySQL (Vitess) databases only; the
    /// target branch needs safe migrations switched on.
    ///
    /// A deploy request begins `open`, with a deployment that is `pending` while the service works
    /// out the difference and checks it, and then `ready` (or `no_changes`). People review it.
    /// Queueing it puts the deployment into the queue of the database, which runs one deployment
    /// after another (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the
    /// live ones and kept in step with them. When the copies have caught up comes the cutover, the
    /// swap that makes the new schema live: at once with `auto_cutover`, otherwise the deployment
    /// stays in `pending_cutover` until it is applied. For 30 minutes after the cutover
    /// (`complete_pending_revert`) the change can be reverted without losing what was written
    /// since; skipping that window, or its end, makes the deployment `complete`. A deployed request
    /// is `closed`; one that is closed without being deployed changes nothing.
    #[must_use]
    pub fn deploy_requests(&self) -> DeployRequests<'_> {
        DeployRequests::new(self)
    }

    /// What an organization was billed for each billing period, usually a month.
    #[must_use]
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices::new(self)
    }

    /// A member is a user's place in an organization together with the role held there. People join
    /// by invitation or through the identity provider; here they are listed, given another role and
    /// removed.
    #[must_use]
    pub fn organization_members(&self) -> OrganizationMembers<'_> {
        OrganizationMembers::new(self)
    }

    /// An organization is the account that owns databases, members, service tokens and invoices.
    /// Its name is the first part of almost every path. The cluster sizes that it may buy are
    /// listed here too.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations::new(self)
    }

    /// Credentials with which applications and people connect to one branch over the MySQL
    /// protocol. Each password has its own username, access level, lifetime and list of allowed
    /// addresses. The secret is shown once, when the password is created or renewed. Postgres
    /// branches use roles instead.
    #[must_use]
    pub fn passwords(&self) -> Passwords<'_> {
        Passwords::new(self)
    }

    /// Rules that say from which addresses a Postgres database may be reached. A database without
    /// any rule is reachable from everywhere. Each rule lists address ranges and holds for one
    /// schema or all, and for one role or all.
    #[must_use]
    pub fn postgres_cidrs(&self) -> PostgresCidrs<'_> {
        PostgresCidrs::new(self)
    }

    /// Reports on the queries of a branch, grouped into patterns: statements that are alike but for
    /// their values count as one, with how often it ran, how long it took and how many rows it
    /// read. A report is made in the background and then lies ready as a CSV file. The database
    /// needs Query Insights switched on.
    #[must_use]
    pub fn query_patterns(&self) -> QueryPatterns<'_> {
        QueryPatterns::new(self)
    }

    /// Credentials with which applications and people connect to one Postgres branch. A role is a
    /// Postgres role with its own username, password, rights and lifetime. The password is shown
    /// once, when the role is created. MySQL branches use passwords instead.
    #[must_use]
    pub fn roles(&self) -> Roles<'_> {
        Roles::new(self)
    }

    /// Improvements of a schema that the service proposes by itself, from the schema and from the
    /// queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
    /// sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
    /// recommendation is carried out with a branch and a deploy request.
    #[must_use]
    pub fn schema_recommendations(&self) -> SchemaRecommendations<'_> {
        SchemaRecommendations::new(self)
    }

    /// Credentials with which programs call this API on behalf of an organization. A token consists
    /// of an identifier and a secret and may do only what its accesses allow. A service token
    /// cannot manage service tokens: call these operations with an OAuth or access token.
    #[must_use]
    pub fn service_tokens(&self) -> ServiceTokens<'_> {
        ServiceTokens::new(self)
    }

    /// A team is a group of members of an organization that is given access to databases as one.
    /// Teams are addressed by their slug. A team that a directory manages can be read here but not
    /// changed.
    #[must_use]
    pub fn teams(&self) -> Teams<'_> {
        Teams::new(self)
    }

    /// A user is a person with a PlanetScale account. The same user may be a member of several
    /// organizations.
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users::new(self)
    }

    /// Addresses that the service calls when something happens to a database: a branch is ready, a
    /// deploy request moves on, a disk fills up. A database has at most five.
    ///
    /// A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body
    /// of `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the
    /// object that the API returns for what the event is about (the two storage events have objects
    /// of their own). The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body,
    /// keyed with the secret of the webhook, in lowercase hexadecimal. Check it against the bytes
    /// received, before parsing them; `timestamp` is the only guard against a delivery sent again
    /// by somebody else. The receiver must answer with a 2xx status within two seconds, and
    /// redirects are not followed.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks::new(self)
    }
}
