// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches.

use crate::request_prelude::*;
use crate::resources::{
    Admins, Anomalies, Backups, BouncerScope, Bouncers, BranchBouncerResizes, BranchChanges,
    BranchInfrastructure, BranchLogs, BranchPasswords, BranchResizes, ClusterExtensions, ClusterParameters,
    ConfigurationProfileScope, ConfigurationProfiles, Connections, DataTopology, DedicatedReadReplicas,
    KeyspaceScope, Keyspaces, LookupVindex, Materialize, MaterializeWorkflowScope, Metrics, MoveTables,
    MoveTablesWorkflowScope, NekiChanges, PlannedReparent, Processlist, QueryInsights, QueryPatterns,
    RoleScope, Roles, RouterScope, Routers, Shards, SidecarScope, Sidecars, Switchovers, TrafficBudgets,
    TrafficRules, VdiffWorkflowScope, VindexScope, Vtctld,
};

/// A branch of a database, which is a complete cluster.
///
/// An address (organization, database, branch): making one sends nothing, and it can be kept,
/// compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchScope {
    address: Address,
}

crate::address::printed!(BranchScope, "Branch");

impl BranchScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// A keyspace of a MySQL branch. Nothing is sent.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace, such as `shop`.
    pub fn keyspace(&self, keyspace: impl Into<PathArg>) -> KeyspaceScope {
        KeyspaceScope::new(self.address.then(keyspace))
    }

    /// A role of a Postgres branch, which somebody logs in as. Nothing is sent.
    ///
    /// # Arguments
    /// * `id`: Identifier of the role, as `id` in the role. Not its name and not its username.
    pub fn role(&self, id: impl Into<PathArg>) -> RoleScope {
        RoleScope::new(self.address.then(id))
    }

    /// A connection pooler of a Postgres branch. Nothing is sent.
    ///
    /// # Arguments
    /// * `bouncer`: Name of the bouncer, such as `web-pool`.
    pub fn bouncer(&self, bouncer: impl Into<PathArg>) -> BouncerScope {
        BouncerScope::new(self.address.then(bouncer))
    }

    /// A router of a Neki branch. Nothing is sent.
    ///
    /// # Arguments
    /// * `router`: Name of the router group, such as `default`.
    pub fn router(&self, router: impl Into<PathArg>) -> RouterScope {
        RouterScope::new(self.address.then(router))
    }

    /// A sidecar of a Neki branch. Nothing is sent.
    ///
    /// # Arguments
    /// * `sidecar`: Identifier of the sidecar, or the name of its configuration profile.
    pub fn sidecar(&self, sidecar: impl Into<PathArg>) -> SidecarScope {
        SidecarScope::new(self.address.then(sidecar))
    }

    /// A configuration profile of a Neki branch, and the shards that it is for. Nothing is sent.
    ///
    /// # Arguments
    /// * `configuration_profile`: Name of the configuration profile, such as `default`.
    pub fn configuration_profile(
        &self,
        configuration_profile: impl Into<PathArg>,
    ) -> ConfigurationProfileScope {
        ConfigurationProfileScope::new(self.address.then(configuration_profile))
    }

    /// A workflow that moves tables of a MySQL branch from one keyspace to another. Nothing is
    /// sent.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, such as `move_orders`.
    pub fn move_tables_workflow(&self, workflow: impl Into<PathArg>) -> MoveTablesWorkflowScope {
        MoveTablesWorkflowScope::new(self.address.then(workflow))
    }

    /// A workflow that keeps a materialized copy of tables up to date. Nothing is sent.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, such as `move_orders`.
    pub fn materialize_workflow(&self, workflow: impl Into<PathArg>) -> MaterializeWorkflowScope {
        MaterializeWorkflowScope::new(self.address.then(workflow))
    }

    /// A lookup vindex of a MySQL branch. Nothing is sent.
    ///
    /// # Arguments
    /// * `name`: Name of the lookup vindex.
    pub fn vindex(&self, name: impl Into<PathArg>) -> VindexScope {
        VindexScope::new(self.address.then(name))
    }

    /// A workflow of a MySQL branch whose copy can be compared with its source. Nothing is sent.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, such as `move_orders`.
    pub fn vdiff_workflow(&self, workflow: impl Into<PathArg>) -> VdiffWorkflowScope {
        VdiffWorkflowScope::new(self.address.then(workflow))
    }

    /// Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
    /// repairs them and runs the operations on the whole cluster. Its size and settings are changed
    /// here. It is not on the way of queries.
    #[must_use]
    pub fn admins(&self) -> Admins {
        Admins::new(self.address.clone())
    }

    /// An anomaly is a stretch of time in which the primary of a branch used its resources in an
    /// unusual way: processor, memory, disk operations, rows read or written. Insights finds them
    /// by itself and says which queries rose and fell together with them.
    #[must_use]
    pub fn anomalies(&self) -> Anomalies {
        Anomalies::new(self.address.clone())
    }

    /// Copies of a branch's data at one moment, made by a backup policy or on request. A backup can
    /// be restored into a new branch until it expires. Making one takes minutes for small databases
    /// and up to half a day for large ones.
    #[must_use]
    pub fn backups(&self) -> Backups {
        Backups::new(self.address.clone())
    }

    /// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
    /// servers, where they lead connections and their settings. A resize is asked for and carried
    /// out afterwards.
    #[must_use]
    pub fn bouncer_resizes(&self) -> BranchBouncerResizes {
        BranchBouncerResizes::new(self.address.clone())
    }

    /// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
    /// own, next to the small pooler that every branch has on port 6432. They let many short
    /// connections share a few real ones, and lead them to the primary or to the replicas.
    #[must_use]
    pub fn bouncers(&self) -> Bouncers {
        Bouncers::new(self.address.clone())
    }

    /// Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks
    /// and its settings. A change is asked for, waits its turn and is then carried out node by node
    /// while the branch stays in use, which takes 10 to 60 minutes for a new size.
    #[must_use]
    pub fn changes(&self) -> BranchChanges {
        BranchChanges::new(self.address.clone())
    }

    /// The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
    /// Most are created in the database with SQL; some must first be loaded by the server, which a
    /// branch change does by setting their parameters.
    #[must_use]
    pub fn cluster_extensions(&self) -> ClusterExtensions {
        ClusterExtensions::new(self.address.clone())
    }

    /// The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
    /// available, and of the PgBouncer that comes with every branch. They are read here and changed
    /// with a branch change.
    #[must_use]
    pub fn cluster_parameters(&self) -> ClusterParameters {
        ClusterParameters::new(self.address.clone())
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
    pub fn configuration_profiles(&self) -> ConfigurationProfiles {
        ConfigurationProfiles::new(self.address.clone())
    }

    /// The sessions that are open on a branch right now: who is connected, what each one runs or
    /// waits for, and which one blocks which. A query can be cancelled, a transaction rolled back
    /// or a session closed. For the credentials that sessions are opened with, see passwords and
    /// roles. The service lets users do this, not service tokens.
    #[must_use]
    pub fn connections(&self) -> Connections {
        Connections::new(self.address.clone())
    }

    /// The document that tells a Neki (sharded Postgres) branch where its data is. It names shard
    /// groups, which map ranges of keys to shards, the shard indexes that compute the keys, and
    /// which tables belong to which group. It does not create shards or tables; it says how queries
    /// find them. A new branch has one shard group with one shard, to which everything belongs.
    #[must_use]
    pub fn data_topology(&self) -> DataTopology {
        DataTopology::new(self.address.clone())
    }

    /// A dedicated read replica is a set of instances that follow a Postgres branch and serve
    /// nothing but reads, in the region of the branch or another one. It has its own size, settings
    /// and host name, so that reports or readers far away do not take from the replicas that stand
    /// by for the primary.
    #[must_use]
    pub fn dedicated_read_replicas(&self) -> DedicatedReadReplicas {
        DedicatedReadReplicas::new(self.address.clone())
    }

    /// The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
    /// bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations
    /// take.
    #[must_use]
    pub fn infrastructure(&self) -> BranchInfrastructure {
        BranchInfrastructure::new(self.address.clone())
    }

    /// The logical databases inside a MySQL (Vitess) branch. A keyspace has a cluster of its own: a
    /// primary and replicas for every shard. An unsharded keyspace has one shard; a sharded one
    /// spreads the rows of its tables over several, as its VSchema says. Every branch begins with
    /// one keyspace that bears the name of the database. Other keyspaces hold tables that shall
    /// scale apart from it.
    #[must_use]
    pub fn keyspaces(&self) -> Keyspaces {
        Keyspaces::new(self.address.clone())
    }

    /// Access to the logs that the servers of a Postgres or Neki branch write. The logs are on
    /// another host; this group gives out the signed address to read them from.
    #[must_use]
    pub fn logs(&self) -> BranchLogs {
        BranchLogs::new(self.address.clone())
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
    pub fn lookup_vindex(&self) -> LookupVindex {
        LookupVindex::new(self.address.clone())
    }

    /// Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
    /// copies, selections or aggregations of tables of another. Unlike `MoveTables` it goes on for
    /// as long as the copy is wanted, and the target may have another schema. The replies carry
    /// what Vitess returns, unchanged, in `data`.
    #[must_use]
    pub fn materialize(&self) -> Materialize {
        Materialize::new(self.address.clone())
    }

    /// How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
    /// replication, over time or at this moment. What exists depends on the engine: Postgres nodes
    /// are read through the metrics of the branch, MySQL nodes through those of its tablets.
    #[must_use]
    pub fn metrics(&self) -> Metrics {
        Metrics::new(self.address.clone())
    }

    /// Vitess's `MoveTables`, which moves tables from one keyspace of a MySQL branch to another,
    /// with all its options. The workflows group does the same in simpler steps. A workflow is
    /// known by its name and its target keyspace. Every call that changes something returns the
    /// identifier of an operation that runs in the background; follow it with `get_operation` of
    /// the Vitess operations group.
    #[must_use]
    pub fn move_tables(&self) -> MoveTables {
        MoveTables::new(self.address.clone())
    }

    /// Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
    /// profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
    /// request. It waits until it can be carried out, is applied, and is completed; until it begins
    /// it can be canceled. Here are the changes of a whole branch; each part lists its own as well.
    #[must_use]
    pub fn neki_changes(&self) -> NekiChanges {
        NekiChanges::new(self.address.clone())
    }

    /// Credentials with which applications and people connect to one branch over the MySQL
    /// protocol. Each password has its own username, access level, lifetime and list of allowed
    /// addresses. The secret is shown once, when the password is created or renewed. Postgres
    /// branches use roles instead.
    #[must_use]
    pub fn passwords(&self) -> BranchPasswords {
        BranchPasswords::new(self.address.clone())
    }

    /// Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and
    /// the present primary are healthy, for maintenance that is planned. Writes to the shard are
    /// interrupted for a moment and transactions that are under way may fail, so clients must try
    /// again; prefer a quiet time.
    #[must_use]
    pub fn planned_reparent(&self) -> PlannedReparent {
        PlannedReparent::new(self.address.clone())
    }

    /// What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST`
    /// tells, and a way to end it. For MySQL (Vitess) branches.
    #[must_use]
    pub fn processlist(&self) -> Processlist {
        Processlist::new(self.address.clone())
    }

    /// What the queries of a branch cost. Insights groups queries that differ in their values only
    /// into patterns and keeps statistics of each: how often it ran, how long it took, what it read
    /// and which errors it met. Notable executions are recorded one by one, and tags say which part
    /// of an application a query came from. The lists here cannot be paged through: they return one
    /// page.
    #[must_use]
    pub fn query_insights(&self) -> QueryInsights {
        QueryInsights::new(self.address.clone())
    }

    /// Reports on the queries of a branch, grouped into patterns: statements that are alike but for
    /// their values count as one, with how often it ran, how long it took and how many rows it
    /// read. A report is made in the background and then lies ready as a CSV file. The database
    /// needs Query Insights switched on.
    #[must_use]
    pub fn query_patterns(&self) -> QueryPatterns {
        QueryPatterns::new(self.address.clone())
    }

    /// Changes of the VTGates of a MySQL branch, the query routers that applications connect to:
    /// their size, their number and whether they are added and taken away with the load. Keyspaces,
    /// which hold the data, are resized on their own.
    #[must_use]
    pub fn resizes(&self) -> BranchResizes {
        BranchResizes::new(self.address.clone())
    }

    /// Credentials with which applications and people connect to one Postgres branch. A role is a
    /// Postgres role with its own username, password, rights and lifetime. The password is shown
    /// once, when the role is created. MySQL branches use passwords instead.
    #[must_use]
    pub fn roles(&self) -> Roles {
        Roles::new(self.address.clone())
    }

    /// Routers are the front of a Neki branch (sharded Postgres): they take the connections of
    /// applications, send each query to the shards that hold its rows, and put the results
    /// together. They come in groups of one size. Every branch has a default group; further ones
    /// keep workloads apart.
    #[must_use]
    pub fn routers(&self) -> Routers {
        Routers::new(self.address.clone())
    }

    /// A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary
    /// with its replicas. Which rows go to which shard is laid down in the data topology of the
    /// branch; the size and settings of a shard come from its configuration profile.
    #[must_use]
    pub fn shards(&self) -> Shards {
        Shards::new(self.address.clone())
    }

    /// A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
    /// connections between the routers and the node. The sidecars of one configuration profile
    /// share their settings, and appear here as one.
    #[must_use]
    pub fn sidecars(&self) -> Sidecars {
        Sidecars::new(self.address.clone())
    }

    /// A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try
    /// out how an application takes it, or to get it over with before planned work. It goes the way
    /// that failovers go.
    #[must_use]
    pub fn switchovers(&self) -> Switchovers {
        Switchovers::new(self.address.clone())
    }

    /// Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres
    /// branch may use: its share of the server, its bursts, its most expensive query, its worker
    /// processes. They keep a runaway report or a guest from taking the database away from the
    /// rest. Rules, by query, tag or attribute of the connection, say which queries a budget is
    /// for.
    #[must_use]
    pub fn traffic_budgets(&self) -> TrafficBudgets {
        TrafficBudgets::new(self.address.clone())
    }

    /// The rules of a traffic budget of a Postgres branch: they say which queries its limits are
    /// for. A query counts when any one of the rules holds for it. The rules of a budget are listed
    /// in the budget itself.
    #[must_use]
    pub fn traffic_rules(&self) -> TrafficRules {
        TrafficRules::new(self.address.clone())
    }

    /// Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
    /// replies carry what Vitess's `vtctldclient` prints for the command of the same name,
    /// unchanged, in `data`. Use workflows where they suffice. Move tables, Materialize, lookup
    /// vindexes, `VDiff` and planned reparents have groups of their own; those of their calls that
    /// take time return an operation, which is followed here.
    #[must_use]
    pub fn vtctld(&self) -> Vtctld {
        Vtctld::new(self.address.clone())
    }

    /// Get a branch.
    ///
    /// Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
    /// restore or a deletion.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self) -> Request<GetBranch> {
        Request::new(&self.address)
    }

    /// Waits until the branch is ready for connections.
    ///
    /// A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
    /// such a wait a longer timeout.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}` for 30
    /// minutes unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetBranch> {
        let request = self.get();
        Wait::new(request, &operations::branches::GET_BRANCH.waiters[0])
    }

    /// Waits until the branch is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}` for 30
    /// minutes unless told otherwise.
    pub fn wait_until_deleted(&self) -> Wait<GetBranch, Empty> {
        let request = self.get();
        Wait::new(request, &operations::branches::GET_BRANCH.waiters[1])
    }

    /// Rename or protect a branch.
    ///
    /// Changes the fields that are given and returns the branch. A new name changes the path of the
    /// branch and of all that belongs to it.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_branches` (organization,
    /// database), `write_databases` (organization), `write_database` (database), `write_branch`
    /// (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self) -> Request<UpdateBranch> {
        Request::new(&self.address)
    }

    /// Delete a branch.
    ///
    /// Deletes the branch with its data and credentials. It cannot be undone. Refused for the
    /// default branch, while deletion protection is on, and for a branch with descendants unless
    /// they are to be deleted too. Deleting a production branch needs the access for that.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization,
    /// database), `delete_production_branches` (organization, database), `delete_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self) -> Request<DeleteBranch> {
        Request::new(&self.address)
    }

    /// Check the schema of a branch for problems.
    ///
    /// Returns what would keep the schema from being deployed: tables without a unique key, foreign
    /// keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
    /// that the schema is good.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    pub fn lint_schema(&self) -> Request<LintBranchSchema> {
        Request::new(&self.address)
    }

    /// Turn safe migrations on for a branch.
    ///
    /// From now on the branch refuses direct changes to its schema: they come in through deploy
    /// requests, which run without blocking and can be reverted. For production branches.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    pub fn enable_safe_migrations(&self) -> Request<EnableSafeMigrations> {
        Request::new(&self.address)
    }

    /// Turn safe migrations off for a branch.
    ///
    /// From now on the branch takes direct changes to its schema again, and no deploy requests.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    pub fn disable_safe_migrations(&self) -> Request<DisableSafeMigrations> {
        Request::new(&self.address)
    }

    /// Turn safe migrations of a branch on or off.
    ///
    /// With safe migrations the branch refuses direct changes to its schema: they come in through
    /// deploy requests, which run without blocking and can be reverted. The same as the two calls
    /// that turn them on and off, with the wish in the body. MySQL only.
    ///
    /// # Arguments
    /// * `safe_migrations`: True turns safe migrations on, false turns them off.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    pub fn update_safe_migrations(&self, safe_migrations: bool) -> Request<UpdateSafeMigrations> {
        Request::new(&self.address).field("safe_migrations", safe_migrations)
    }

    /// Make a development branch a production branch.
    ///
    /// Gives the branch what production branches have: replicas, automatic backups and protection
    /// from going to sleep. It is billed as a production branch from now on. The reply comes before
    /// the cluster has grown, so wait until `ready` is true.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`
    ///
    /// Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
    /// `promote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn promote(&self) -> Request<PromoteBranch> {
        Request::new(&self.address)
    }

    /// Get the schema of a branch.
    ///
    /// Returns the statement that creates each table of the branch, as one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_schema(&self) -> Request<GetBranchSchema> {
        Request::new(&self.address)
    }

    /// Change the cluster size of a MySQL branch.
    ///
    /// Moves the cluster of the branch to another size, node by node while it stays in use. The
    /// reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
    /// tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
    /// branches are resized by a branch change instead.
    ///
    /// # Arguments
    /// * `cluster_size`: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`
    ///
    /// Service token: `write_database`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_cluster(&self, cluster_size: impl Into<String>) -> Request<UpdateBranchClusterConfig> {
        Request::new(&self.address).field("cluster_size", cluster_size.into())
    }

    /// Make a production branch a development branch.
    ///
    /// Takes from the branch what production branches have and makes it a development branch, with
    /// its schema and data as they are. A branch whose state does not allow it is refused with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`
    ///
    /// Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
    /// `demote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn demote(&self) -> Request<DemoteBranch> {
        Request::new(&self.address)
    }

    /// Compare the schema of a branch with that of its parent.
    ///
    /// Returns what a deploy request from the branch would change, one entry for each table or view
    /// that differs, without pages. An empty list means that the schemas are the same. MySQL only.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_diff(&self) -> Request<GetBranchDiff> {
        Request::new(&self.address)
    }

    /// Get the routing rules of a branch.
    ///
    /// Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
    /// during a move of tables. MySQL only.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_routing_rules(&self) -> Request<GetBranchRoutingRules> {
        Request::new(&self.address)
    }

    /// Replace the routing rules of a branch.
    ///
    /// Puts the given rules in place of those that the branch has; rules that are not among them
    /// are gone. A mistake here sends queries to the wrong tables, so change what the current rules
    /// hold instead of starting anew. MySQL only.
    ///
    /// # Arguments
    /// * `routing_rules`: All rules as a JSON document in Vitess's own form, as text.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn update_routing_rules(
        &self,
        routing_rules: impl Into<String>,
    ) -> Request<UpdateBranchRoutingRules> {
        Request::new(&self.address).field("routing_rules", routing_rules.into())
    }

    /// Read the schema of a branch anew.
    ///
    /// Has the service read the schema from the cluster, for when `stale_schema` of the branch is
    /// true. It happens after the reply.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn refresh_schema(&self) -> Request<RefreshBranchSchema> {
        Request::new(&self.address)
    }

    /// List the cluster sizes that a branch can take.
    ///
    /// Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
    /// are included only when asked for with `rates`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_cluster_sizes(&self) -> Request<ListBranchClusterSizeSkus> {
        Request::new(&self.address)
    }
}

/// A branch is a complete cluster with its own schema, data and connection strings. Production
/// branches serve applications and have replicas and backups; development branches are isolated
/// copies of a schema, and of data where wanted, for trying changes out. A change to a MySQL
/// production branch with safe migrations comes in through a deploy request from a development
/// branch.
#[derive(Clone, PartialEq, Eq)]
pub struct Branches {
    address: Address,
}

impl Branches {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the branches of a database.
    ///
    /// Returns the branches, oldest or newest first as `order` says. The filters can be combined.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListBranches> {
        Request::new(&self.address)
    }

    /// Create a branch.
    ///
    /// Creates a branch from the schema of another one and returns it at once, while its cluster is
    /// still being built. With `backup_id`, `seed_data` or `restore_point` it is filled with data
    /// too, which needs an access to restore backups and takes hours for a large database. Wait
    /// until `ready` is true before connecting.
    ///
    /// # Arguments
    /// * `name`: Name of the branch, unique in the database. Lower-case letters, digits, hyphens
    ///   and underscores.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `create_branch`, `restore_production_branch_backup`,
    /// `restore_backup`. OAuth: any one of `write_branches` (organization, database),
    /// `restore_production_branch_backups` (organization, database), `restore_backups`
    /// (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(&self, name: impl Into<String>) -> Request<CreateBranch> {
        Request::new(&self.address).field("name", name.into())
    }
}

/// [`BranchScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranch;

impl Endpoint for GetBranch {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH;
    type Output = Branch;
}

/// [`BranchScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranch;

impl Endpoint for UpdateBranch {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH;
    type Output = Branch;
}

/// The optional arguments of [`BranchScope::update`].
impl Request<UpdateBranch> {
    /// New name of the branch. Its path, and the paths of all that belongs to it, change with it.
    pub fn new_name(self, value: impl Into<String>) -> Self {
        self.field("new_name", value.into())
    }

    /// Whether deleting the branch is refused.
    pub fn deletion_protected(self, value: bool) -> Self {
        self.field("deletion_protected", value)
    }
}

/// [`BranchScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBranch;

impl Endpoint for DeleteBranch {
    const OPERATION: &'static Operation = &operations::branches::DELETE_BRANCH;
    type Output = Empty;
}

/// The optional arguments of [`BranchScope::delete`].
impl Request<DeleteBranch> {
    /// Whether the branches made from this one, and from those in turn, are deleted with it.
    pub fn delete_descendants(self, value: bool) -> Self {
        self.query("delete_descendants", value)
    }
}

/// [`BranchScope::lint_schema`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`.
#[derive(Clone, Copy, Debug)]
pub struct LintBranchSchema;

impl Endpoint for LintBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::LINT_BRANCH_SCHEMA;
    type Output = Page<SchemaLintError>;
}

impl Paged for LintBranchSchema {
    type Item = SchemaLintError;
}

/// The optional arguments of [`BranchScope::lint_schema`].
impl Request<LintBranchSchema> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BranchScope::enable_safe_migrations`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct EnableSafeMigrations;

impl Endpoint for EnableSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::ENABLE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`BranchScope::disable_safe_migrations`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct DisableSafeMigrations;

impl Endpoint for DisableSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::DISABLE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`BranchScope::update_safe_migrations`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSafeMigrations;

impl Endpoint for UpdateSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`BranchScope::promote`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`.
#[derive(Clone, Copy, Debug)]
pub struct PromoteBranch;

impl Endpoint for PromoteBranch {
    const OPERATION: &'static Operation = &operations::branches::PROMOTE_BRANCH;
    type Output = Branch;
}

/// [`BranchScope::get_schema`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchSchema;

impl Endpoint for GetBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_SCHEMA;
    type Output = BranchSchema;
}

/// The optional arguments of [`BranchScope::get_schema`].
impl Request<GetBranchSchema> {
    /// Name of the keyspace whose tables are wanted. All keyspaces when left out. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Catalog and schema whose tables are wanted, joined by a dot, such as `postgres.public`.
    /// Postgres only.
    pub fn namespace(self, value: impl Into<String>) -> Self {
        self.query("namespace", value.into())
    }
}

/// [`BranchScope::update_cluster`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchClusterConfig;

impl Endpoint for UpdateBranchClusterConfig {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH_CLUSTER_CONFIG;
    type Output = Empty;
}

/// [`BranchScope::demote`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`.
#[derive(Clone, Copy, Debug)]
pub struct DemoteBranch;

impl Endpoint for DemoteBranch {
    const OPERATION: &'static Operation = &operations::branches::DEMOTE_BRANCH;
    type Output = Branch;
}

/// [`BranchScope::get_diff`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchDiff;

impl Endpoint for GetBranchDiff {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_DIFF;
    type Output = TableDiffList;
}

/// [`BranchScope::get_routing_rules`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchRoutingRules;

impl Endpoint for GetBranchRoutingRules {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_ROUTING_RULES;
    type Output = RoutingRules;
}

/// [`BranchScope::update_routing_rules`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchRoutingRules;

impl Endpoint for UpdateBranchRoutingRules {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH_ROUTING_RULES;
    type Output = RoutingRules;
}

/// [`BranchScope::refresh_schema`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`.
#[derive(Clone, Copy, Debug)]
pub struct RefreshBranchSchema;

impl Endpoint for RefreshBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::REFRESH_BRANCH_SCHEMA;
    type Output = Empty;
}

/// [`BranchScope::list_cluster_sizes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchClusterSizeSkus;

impl Endpoint for ListBranchClusterSizeSkus {
    const OPERATION: &'static Operation = &operations::branches::LIST_BRANCH_CLUSTER_SIZE_SKUS;
    type Output = Vec<ClusterSizeSku>;
}

/// The optional arguments of [`BranchScope::list_cluster_sizes`].
impl Request<ListBranchClusterSizeSkus> {
    /// Whether the reply includes prices. They are left out, or null, otherwise.
    pub fn rates(self, value: bool) -> Self {
        self.query("rates", value)
    }

    /// True asks for Postgres sizes.
    pub fn postgresql(self, value: bool) -> Self {
        self.query("postgresql", value)
    }
}

/// [`Branches::list`]: `GET /organizations/{organization}/databases/{database}/branches`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranches;

impl Endpoint for ListBranches {
    const OPERATION: &'static Operation = &operations::branches::LIST_BRANCHES;
    type Output = Page<Branch>;
}

impl Paged for ListBranches {
    type Item = Branch;
}

/// The optional arguments of [`Branches::list`].
impl Request<ListBranches> {
    /// Text to search the branches' names for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// True returns production branches only, false development branches only.
    pub fn production(self, value: bool) -> Self {
        self.query("production", value)
    }

    /// True returns branches with safe migrations only, false those without. MySQL only.
    pub fn safe_migrations(self, value: bool) -> Self {
        self.query("safe_migrations", value)
    }

    /// Direction in which the branches are sorted by the time of their creation.
    pub fn order(self, value: impl Into<SortOrder>) -> Self {
        self.query("order", value.into())
    }

    /// Identifier of the branch after which the page starts, instead of `page`.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.query("starting_after", value.into())
    }

    /// How many branches a page holds when it goes by `starting_after`, instead of `per_page`.
    pub fn limit(self, value: i64) -> Self {
        self.query("limit", value)
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Branches::create`]: `POST /organizations/{organization}/databases/{database}/branches`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBranch;

impl Endpoint for CreateBranch {
    const OPERATION: &'static Operation = &operations::branches::CREATE_BRANCH;
    type Output = Branch;
}

/// The optional arguments of [`Branches::create`].
impl Request<CreateBranch> {
    /// Whether deleting the branch is refused. False when left out.
    pub fn deletion_protected(self, value: bool) -> Self {
        self.field("deletion_protected", value)
    }

    /// Name of the branch whose schema is copied. The default branch of the database when left out.
    pub fn parent_branch(self, value: impl Into<String>) -> Self {
        self.field("parent_branch", value.into())
    }

    /// Identifier of a backup that the branch is restored from, schema and data. Needs
    /// `cluster_size` as well.
    pub fn backup_id(self, value: impl Into<String>) -> Self {
        self.field("backup_id", value.into())
    }

    /// Slug of the region, such as `us-east`. The region of the database when left out.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.field("region", value.into())
    }

    /// Moment to which the parent branch is restored into the new one, schema and data. Postgres
    /// only.
    pub fn restore_point(self, value: Timestamp) -> Self {
        self.field("restore_point", value)
    }

    /// Fills the branch with the data of a backup of its parent. Needs data branching to be allowed
    /// in the settings of the database.
    pub fn seed_data(self, value: impl Into<BranchSeedData>) -> Self {
        self.field("seed_data", value.into())
    }

    /// Size of the cluster, such as `PS_10`. Required with `backup_id`. When left out the branch
    /// gets the size for development.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// Sizes of the clusters of single keyspaces, where they differ from `cluster_size`. MySQL
    /// only.
    pub fn keyspace_cluster_sizes(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("keyspace_cluster_sizes", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Sizes of the groups of shards, where they differ from those of the parent branch. Neki only.
    pub fn configuration_profile_sizes(
        self,
        values: impl IntoIterator<Item = ConfigurationProfileSizeInput>,
    ) -> Self {
        self.field(
            "configuration_profile_sizes",
            values.into_iter().collect::<Vec<ConfigurationProfileSizeInput>>(),
        )
    }

    /// Sizes of the query routers, where they differ from those of the parent branch. Neki only.
    pub fn router_sizes(self, values: impl IntoIterator<Item = RouterSizeInput>) -> Self {
        self.field("router_sizes", values.into_iter().collect::<Vec<RouterSizeInput>>())
    }

    /// How many replicas the cluster has beside its primary; 0 makes a single node. Postgres only.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Limits of the disk of each node. Postgres only.
    pub fn storage(self, value: StorageInput) -> Self {
        self.field("storage", value)
    }

    /// Major version of Postgres, such as `17`. That of the parent branch when left out. Postgres
    /// only.
    pub fn major_version(self, value: impl Into<String>) -> Self {
        self.field("major_version", value.into())
    }

    /// Whether the database is created first, with the engine in `kind`, when there is none of the
    /// name in the path.
    pub fn create_database_if_missing(self, value: bool) -> Self {
        self.field("create_database_if_missing", value)
    }

    /// Engine of the database that `create_database_if_missing` creates. Otherwise the engine is
    /// that of the database.
    pub fn kind(self, value: impl Into<DatabaseKind>) -> Self {
        self.field("kind", value.into())
    }
}
