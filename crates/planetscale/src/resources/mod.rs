// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The resource groups: a type a group, a method an operation.

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

use crate::Client;

pub use admins::Admins;
pub use anomalies::Anomalies;
pub use auth_attempt_exports::AuthAttemptExports;
pub use backup_policies::BackupPolicies;
pub use backups::Backups;
pub use billing_payment_method::BillingPaymentMethod;
pub use bouncer_resizes::BouncerResizes;
pub use bouncers::Bouncers;
pub use branch_changes::BranchChanges;
pub use branch_infrastructure::BranchInfrastructure;
pub use branch_logs::BranchLogs;
pub use branch_resizes::BranchResizes;
pub use branches::Branches;
pub use cluster_extensions::ClusterExtensions;
pub use cluster_parameters::ClusterParameters;
pub use configuration_profiles::ConfigurationProfiles;
pub use connections::Connections;
pub use data_imports::DataImports;
pub use data_topology::DataTopology;
pub use databases::Databases;
pub use dedicated_read_replicas::DedicatedReadReplicas;
pub use deploy_requests::DeployRequests;
pub use invoices::Invoices;
pub use keyspace_resizes::KeyspaceResizes;
pub use keyspaces::Keyspaces;
pub use lookup_vindex::LookupVindex;
pub use maintenance_schedules::MaintenanceSchedules;
pub use materialize::Materialize;
pub use metrics::Metrics;
pub use move_tables::MoveTables;
pub use neki_changes::NekiChanges;
pub use oauth_applications::OauthApplications;
pub use oauth_tokens::OauthTokens;
pub use organization_invitations::OrganizationInvitations;
pub use organization_members::OrganizationMembers;
pub use organizations::Organizations;
pub use passwords::Passwords;
pub use planned_reparent::PlannedReparent;
pub use postgres_cidrs::PostgresCidrs;
pub use processlist::Processlist;
pub use query_insights::QueryInsights;
pub use query_patterns::QueryPatterns;
pub use regions::Regions;
pub use roles::Roles;
pub use routers::Routers;
pub use schema_recommendations::SchemaRecommendations;
pub use service_tokens::ServiceTokens;
pub use shards::Shards;
pub use sidecars::Sidecars;
pub use switchovers::Switchovers;
pub use team_members::TeamMembers;
pub use teams::Teams;
pub use traffic_budgets::TrafficBudgets;
pub use traffic_rules::TrafficRules;
pub use users::Users;
pub use vdiff::Vdiff;
pub use vtctld::Vtctld;
pub use webhooks::Webhooks;
pub use workflows::Workflows;

impl Client {
    /// Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
    /// repairs them and runs the operations on the whole cluster. Its size and settings are changed
    /// here. It is not on the way of queries.
    #[must_use]
    pub fn admins(&self) -> Admins<'_> {
        Admins::new(self)
    }

    /// An anomaly is a stretch of time in which the primary of a branch used its resources in an
    /// unusual way: processor, memory, disk operations, rows read or written. Insights finds them
    /// by itself and says which queries rose and fell together with them.
    #[must_use]
    pub fn anomalies(&self) -> Anomalies<'_> {
        Anomalies::new(self)
    }

    /// Reports on the attempts to log in to the Postgres branches of an organization: who tried
    /// from which address, with which username, and whether they were let in. A report is made in
    /// the background and then lies ready as a ZIP archive for 24 hours. For administrators of the
    /// organization, with a user token.
    #[must_use]
    pub fn auth_attempt_exports(&self) -> AuthAttemptExports<'_> {
        AuthAttemptExports::new(self)
    }

    /// The schedules by which the service backs up the branches of a database, and how long it
    /// keeps each backup. Some the service insists on; others can be added for more frequent or
    /// longer-lived backups.
    #[must_use]
    pub fn backup_policies(&self) -> BackupPolicies<'_> {
        BackupPolicies::new(self)
    }

    /// Copies of a branch's data at one moment, made by a backup policy or on request. A backup can
    /// be restored into a new branch until it expires. Making one takes minutes for small databases
    /// and up to half a day for large ones.
    #[must_use]
    pub fn backups(&self) -> Backups<'_> {
        Backups::new(self)
    }

    /// The card that an organization pays with. A card number never passes through this API: to set
    /// a card or replace it, create a setup and send a person to its checkout page, where the card
    /// is entered.
    #[must_use]
    pub fn billing_payment_method(&self) -> BillingPaymentMethod<'_> {
        BillingPaymentMethod::new(self)
    }

    /// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
    /// servers, where they lead connections and their settings. A resize is asked for and carried
    /// out afterwards.
    #[must_use]
    pub fn bouncer_resizes(&self) -> BouncerResizes<'_> {
        BouncerResizes::new(self)
    }

    /// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
    /// own, next to the small pooler that every branch has on port 6432. They let many short
    /// connections share a few real ones, and lead them to the primary or to the replicas.
    #[must_use]
    pub fn bouncers(&self) -> Bouncers<'_> {
        Bouncers::new(self)
    }

    /// Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks
    /// and its settings. A change is asked for, waits its turn and is then carried out node by node
    /// while the branch stays in use, which takes 10 to 60 minutes for a new size.
    #[must_use]
    pub fn branch_changes(&self) -> BranchChanges<'_> {
        BranchChanges::new(self)
    }

    /// The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
    /// bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations
    /// take.
    #[must_use]
    pub fn branch_infrastructure(&self) -> BranchInfrastructure<'_> {
        BranchInfrastructure::new(self)
    }

    /// Access to the logs that the servers of a Postgres or Neki branch write. The logs are on
    /// another host; this group gives out the signed address to read them from.
    #[must_use]
    pub fn branch_logs(&self) -> BranchLogs<'_> {
        BranchLogs::new(self)
    }

    /// Changes of the VTGates of a MySQL branch, the query routers that applications connect to:
    /// their size, their number and whether they are added and taken away with the load. Keyspaces,
    /// which hold the data, are resized on their own.
    #[must_use]
    pub fn branch_resizes(&self) -> BranchResizes<'_> {
        BranchResizes::new(self)
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

    /// The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
    /// Most are created in the database with SQL; some must first be loaded by the server, which a
    /// branch change does by setting their parameters.
    #[must_use]
    pub fn cluster_extensions(&self) -> ClusterExtensions<'_> {
        ClusterExtensions::new(self)
    }

    /// The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
    /// available, and of the PgBouncer that comes with every branch. They are read here and changed
    /// with a branch change.
    #[must_use]
    pub fn cluster_parameters(&self) -> ClusterParameters<'_> {
        ClusterParameters::new(self)
    }

    /// A configuration profile holds what shards of a Neki branch (sharded Postgres) have in
    /// common: the size and number of their nodes, their disks, and the version, settings and
    /// extensions of their Postgres. Every shard belongs to one profile, and one profile of a
    /// branch is its default.
    ///
    /// A change to a profile is carried out on all of its shards. It becomes a change request that
    /// can be followed, and canceled until it begins; see also the group of Neki changes, which
    /// lists those of the whole branch.
    #[must_use]
    pub fn configuration_profiles(&self) -> ConfigurationProfiles<'_> {
        ConfigurationProfiles::new(self)
    }

    /// The sessions that are open on a branch right now: who is connected, what each one runs or
    /// waits for, and which one blocks which. A query can be cancelled, a transaction rolled back
    /// or a session closed. For the credentials that sessions are opened with, see passwords and
    /// roles. The service lets users do this, not service tokens.
    #[must_use]
    pub fn connections(&self) -> Connections<'_> {
        Connections::new(self)
    }

    /// A data import brings an external MySQL database over without downtime. The service copies
    /// its tables into a new database and keeps them in step, and both can be used through
    /// PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and
    /// the external database its replica; it can be switched back. Detaching the external database
    /// ends the import.
    #[must_use]
    pub fn data_imports(&self) -> DataImports<'_> {
        DataImports::new(self)
    }

    /// The document that tells a Neki (sharded Postgres) branch where its data is. It names shard
    /// groups, which map ranges of keys to shards, the shard indexes that compute the keys, and
    /// which tables belong to which group. It does not create shards or tables; it says how queries
    /// find them. A new branch has one shard group with one shard, to which everything belongs.
    #[must_use]
    pub fn data_topology(&self) -> DataTopology<'_> {
        DataTopology::new(self)
    }

    /// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
    /// itself: its branches do. Settings that apply to all branches, such as the rules for
    /// deploying schema changes, are kept here.
    #[must_use]
    pub fn databases(&self) -> Databases<'_> {
        Databases::new(self)
    }

    /// A dedicated read replica is a set of instances that follow a Postgres branch and serve
    /// nothing but reads, in the region of the branch or another one. It has its own size, settings
    /// and host name, so that reports or readers far away do not take from the replicas that stand
    /// by for the primary.
    #[must_use]
    pub fn dedicated_read_replicas(&self) -> DedicatedReadReplicas<'_> {
        DedicatedReadReplicas::new(self)
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

    /// Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number
    /// of extra replicas and the memory for vector indexes. A resize is asked for, waits its turn
    /// and is then carried out node by node while the keyspace stays in use.
    #[must_use]
    pub fn keyspace_resizes(&self) -> KeyspaceResizes<'_> {
        KeyspaceResizes::new(self)
    }

    /// The logical databases inside a MySQL (Vitess) branch. A keyspace has a cluster of its own: a
    /// primary and replicas for every shard. An unsharded keyspace has one shard; a sharded one
    /// spreads the rows of its tables over several, as its VSchema says. Every branch begins with
    /// one keyspace that bears the name of the database. Other keyspaces hold tables that shall
    /// scale apart from it.
    #[must_use]
    pub fn keyspaces(&self) -> Keyspaces<'_> {
        Keyspaces::new(self)
    }

    /// Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch. A
    /// lookup vindex is a table that says on which shard the rows with a value are, so that queries
    /// by that column go to one shard instead of all.
    ///
    /// `create` makes the lookup table and begins to fill it from the owner table. Once it is
    /// filled, `externalize` lets Vitess use it for routing, and writes to the owner table keep it
    /// up to date from then on. `complete` ends the filling for good, `internalize` goes back to
    /// it, `cancel` gives the vindex up. The replies carry what Vitess returns, unchanged, in
    /// `data`.
    #[must_use]
    pub fn lookup_vindex(&self) -> LookupVindex<'_> {
        LookupVindex::new(self)
    }

    /// A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
    /// database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
    /// been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
    /// dashboard.
    #[must_use]
    pub fn maintenance_schedules(&self) -> MaintenanceSchedules<'_> {
        MaintenanceSchedules::new(self)
    }

    /// Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
    /// copies, selections or aggregations of tables of another. Unlike `MoveTables` it goes on for
    /// as long as the copy is wanted, and the target may have another schema. The replies carry
    /// what Vitess returns, unchanged, in `data`.
    #[must_use]
    pub fn materialize(&self) -> Materialize<'_> {
        Materialize::new(self)
    }

    /// How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
    /// replication, over time or at this moment. What exists depends on the engine: Postgres nodes
    /// are read through the metrics of the branch, MySQL nodes through those of its tablets.
    #[must_use]
    pub fn metrics(&self) -> Metrics<'_> {
        Metrics::new(self)
    }

    /// Vitess's `MoveTables`, which moves tables from one keyspace of a MySQL branch to another,
    /// with all its options. The workflows group does the same in simpler steps. A workflow is
    /// known by its name and its target keyspace. Every call that changes something returns the
    /// identifier of an operation that runs in the background; follow it with `get_operation` of
    /// the Vitess operations group.
    #[must_use]
    pub fn move_tables(&self) -> MoveTables<'_> {
        MoveTables::new(self)
    }

    /// Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
    /// profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
    /// request. It waits until it can be carried out, is applied, and is completed; until it begins
    /// it can be canceled. Here are the changes of a whole branch; each part lists its own as well.
    #[must_use]
    pub fn neki_changes(&self) -> NekiChanges<'_> {
        NekiChanges::new(self)
    }

    /// An OAuth application acts for users who allow it to, within the scopes that they grant.
    /// These calls read the applications that an organization has registered, and list and revoke
    /// the tokens that users have given them. Applications are created and changed in the
    /// dashboard.
    #[must_use]
    pub fn oauth_applications(&self) -> OauthApplications<'_> {
        OauthApplications::new(self)
    }

    /// The last step of the OAuth flow: an application exchanges what it holds for a token that
    /// acts for a user. The tokens that exist are listed and revoked with the OAuth applications.
    #[must_use]
    pub fn oauth_tokens(&self) -> OauthTokens<'_> {
        OauthTokens::new(self)
    }

    /// An invitation asks a person by email to join an organization. It is open until the person
    /// accepts, it is cancelled, or it expires. A person who accepts becomes a member.
    #[must_use]
    pub fn organization_invitations(&self) -> OrganizationInvitations<'_> {
        OrganizationInvitations::new(self)
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

    /// Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and
    /// the present primary are healthy, for maintenance that is planned. Writes to the shard are
    /// interrupted for a moment and transactions that are under way may fail, so clients must try
    /// again; prefer a quiet time.
    #[must_use]
    pub fn planned_reparent(&self) -> PlannedReparent<'_> {
        PlannedReparent::new(self)
    }

    /// Rules that say from which addresses a Postgres database may be reached. A database without
    /// any rule is reachable from everywhere. Each rule lists address ranges and holds for one
    /// schema or all, and for one role or all.
    #[must_use]
    pub fn postgres_cidrs(&self) -> PostgresCidrs<'_> {
        PostgresCidrs::new(self)
    }

    /// What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST`
    /// tells, and a way to end it. For MySQL (Vitess) branches.
    #[must_use]
    pub fn processlist(&self) -> Processlist<'_> {
        Processlist::new(self)
    }

    /// What the queries of a branch cost. Insights groups queries that differ in their values only
    /// into patterns and keeps statistics of each: how often it ran, how long it took, what it read
    /// and which errors it met. Notable executions are recorded one by one, and tags say which part
    /// of an application a query came from. The lists here cannot be paged through: they return one
    /// page.
    #[must_use]
    pub fn query_insights(&self) -> QueryInsights<'_> {
        QueryInsights::new(self)
    }

    /// Reports on the queries of a branch, grouped into patterns: statements that are alike but for
    /// their values count as one, with how often it ran, how long it took and how many rows it
    /// read. A report is made in the background and then lies ready as a CSV file. The database
    /// needs Query Insights switched on.
    #[must_use]
    pub fn query_patterns(&self) -> QueryPatterns<'_> {
        QueryPatterns::new(self)
    }

    /// The regions of the cloud providers in which PlanetScale runs databases, whatever the
    /// organization. Which of them an organization or a database can use is listed with
    /// organizations and databases.
    #[must_use]
    pub fn regions(&self) -> Regions<'_> {
        Regions::new(self)
    }

    /// Credentials with which applications and people connect to one Postgres branch. A role is a
    /// Postgres role with its own username, password, rights and lifetime. The password is shown
    /// once, when the role is created. MySQL branches use passwords instead.
    #[must_use]
    pub fn roles(&self) -> Roles<'_> {
        Roles::new(self)
    }

    /// Routers are the front of a Neki branch (sharded Postgres): they take the connections of
    /// applications, send each query to the shards that hold its rows, and put the results
    /// together. They come in groups of one size. Every branch has a default group; further ones
    /// keep workloads apart.
    #[must_use]
    pub fn routers(&self) -> Routers<'_> {
        Routers::new(self)
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

    /// A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary
    /// with its replicas. Which rows go to which shard is laid down in the data topology of the
    /// branch; the size and settings of a shard come from its configuration profile.
    #[must_use]
    pub fn shards(&self) -> Shards<'_> {
        Shards::new(self)
    }

    /// A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
    /// connections between the routers and the node. The sidecars of one configuration profile
    /// share their settings, and appear here as one.
    #[must_use]
    pub fn sidecars(&self) -> Sidecars<'_> {
        Sidecars::new(self)
    }

    /// A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try
    /// out how an application takes it, or to get it over with before planned work. It goes the way
    /// that failovers go.
    #[must_use]
    pub fn switchovers(&self) -> Switchovers<'_> {
        Switchovers::new(self)
    }

    /// Who belongs to a team. Members have the access to databases that the team has. The members
    /// of a team that a directory manages are changed in the directory.
    #[must_use]
    pub fn team_members(&self) -> TeamMembers<'_> {
        TeamMembers::new(self)
    }

    /// A team is a group of members of an organization that is given access to databases as one.
    /// Teams are addressed by their slug. A team that a directory manages can be read here but not
    /// changed.
    #[must_use]
    pub fn teams(&self) -> Teams<'_> {
        Teams::new(self)
    }

    /// Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres
    /// branch may use: its share of the server, its bursts, its most expensive query, its worker
    /// processes. They keep a runaway report or a guest from taking the database away from the
    /// rest. Rules, by query, tag or attribute of the connection, say which queries a budget is
    /// for.
    #[must_use]
    pub fn traffic_budgets(&self) -> TrafficBudgets<'_> {
        TrafficBudgets::new(self)
    }

    /// The rules of a traffic budget of a Postgres branch: they say which queries its limits are
    /// for. A query counts when any one of the rules holds for it. The rules of a budget are listed
    /// in the budget itself.
    #[must_use]
    pub fn traffic_rules(&self) -> TrafficRules<'_> {
        TrafficRules::new(self)
    }

    /// A user is a person with a PlanetScale account. The same user may be a member of several
    /// organizations.
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users::new(self)
    }

    /// Compares, row by row, the source and target tables of a `VReplication` workflow on a MySQL
    /// (Vitess) branch, so that one can be sure of the copy before traffic is switched. A
    /// comparison runs in the background and can be stopped and resumed. The replies carry what
    /// Vitess returns, unchanged, in `data`.
    #[must_use]
    pub fn vdiff(&self) -> Vdiff<'_> {
        Vdiff::new(self)
    }

    /// Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
    /// replies carry what Vitess's `vtctldclient` prints for the command of the same name,
    /// unchanged, in `data`. Use workflows where they suffice. Move tables, Materialize, lookup
    /// vindexes, `VDiff` and planned reparents have groups of their own; those of their calls that
    /// take time return an operation, which is followed here.
    #[must_use]
    pub fn vtctld(&self) -> Vtctld<'_> {
        Vtctld::new(self)
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

    /// Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go
    /// on using them, most often from an unsharded keyspace to a sharded one.
    ///
    /// A workflow first copies the rows (`copying`) and then keeps the copies in step with the
    /// originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
    /// replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`);
    /// from there on the target keyspace takes the writes and the source is kept in step, so
    /// `reverse_traffic` can still go back without loss. Until here, queries that name the source
    /// keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from
    /// the source keyspace and takes the routing rules away, and the workflow cannot be cancelled
    /// any more. If applications turn out to name the old keyspace still, `reverse_cutover`
    /// restores the routing for a while. `complete` closes the workflow. Each step answers at once
    /// and runs on in the background, so wait for the state it leads to.
    #[must_use]
    pub fn workflows(&self) -> Workflows<'_> {
        Workflows::new(self)
    }
}
