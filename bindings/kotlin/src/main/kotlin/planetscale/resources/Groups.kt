// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The resource groups.

package planetscale.resources

import planetscale.Real
import planetscale.Transport

/**
 * All resource groups: what a client has, and what a fake of one is for your tests. A fake says what it can do, and
 * everything else throws [planetscale.NotFaked].
 *
 * ```kotlin
 * class FakeBranches : Branches {
 *     override suspend fun get(organization: String?, database: String, branch: String, options: RequestOptions?) =
 *         Branch(name = branch, ready = true)
 * }
 * class FakeClient : Groups {
 *     override val branches = FakeBranches()
 * }
 * ```
 */
public interface Groups {
    private val transport: Transport
        get() = Real.transport(this)

    /**
     * Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
     * repairs them and runs the operations on the whole cluster.
     *
     * Its size and settings are changed here. It is not on the way of queries.
     */
    public val admins: Admins
        get() = AdminsCalls(transport)

    /**
     * An anomaly is a stretch of time in which the primary of a branch used its resources in an
     * unusual way: processor, memory, disk operations, rows read or written.
     *
     * Insights finds them by itself and says which queries rose and fell together with them.
     */
    public val anomalies: Anomalies
        get() = AnomaliesCalls(transport)

    /**
     * Reports on the attempts to log in to the Postgres branches of an organization: who tried from
     * which address, with which username, and whether they were let in.
     *
     * A report is made in the background and then lies ready as a ZIP archive for 24 hours. For
     * administrators of the organization, with a user token.
     */
    public val authAttemptExports: AuthAttemptExports
        get() = AuthAttemptExportsCalls(transport)

    /**
     * The schedules by which the service backs up the branches of a database, and how long it keeps
     * each backup.
     *
     * Some the service insists on; others can be added for more frequent or longer-lived backups.
     */
    public val backupPolicies: BackupPolicies
        get() = BackupPoliciesCalls(transport)

    /**
     * Copies of a branch's data at one moment, made by a backup policy or on request.
     *
     * A backup can be restored into a new branch until it expires. Making one takes minutes for
     * small databases and up to half a day for large ones.
     */
    public val backups: Backups
        get() = BackupsCalls(transport)

    /**
     * The card that an organization pays with.
     *
     * A card number never passes through this API: to set a card or replace it, create a setup and
     * send a person to its checkout page, where the card is entered.
     */
    public val billingPaymentMethod: BillingPaymentMethod
        get() = BillingPaymentMethodCalls(transport)

    /**
     * Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
     * servers, where they lead connections and their settings.
     *
     * A resize is asked for and carried out afterwards.
     */
    public val bouncerResizes: BouncerResizes
        get() = BouncerResizesCalls(transport)

    /**
     * Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
     * own, next to the small pooler that every branch has on port 6432.
     *
     * They let many short connections share a few real ones, and lead them to the primary or to the
     * replicas.
     */
    public val bouncers: Bouncers
        get() = BouncersCalls(transport)

    /**
     * Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks
     * and its settings.
     *
     * A change is asked for, waits its turn and is then carried out node by node while the branch
     * stays in use, which takes 10 to 60 minutes for a new size.
     */
    public val branchChanges: BranchChanges
        get() = BranchChangesCalls(transport)

    /**
     * The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
     * bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations
     * take.
     */
    public val branchInfrastructure: BranchInfrastructure
        get() = BranchInfrastructureCalls(transport)

    /**
     * Access to the logs that the servers of a Postgres or Neki branch write.
     *
     * The logs are on another host; this group gives out the signed address to read them from.
     */
    public val branchLogs: BranchLogs
        get() = BranchLogsCalls(transport)

    /**
     * Changes of the VTGates of a MySQL branch, the query routers that applications connect to:
     * their size, their number and whether they are added and taken away with the load.
     *
     * Keyspaces, which hold the data, are resized on their own.
     */
    public val branchResizes: BranchResizes
        get() = BranchResizesCalls(transport)

    /**
     * A branch is a complete cluster with its own schema, data and connection strings.
     *
     * Production branches serve applications and have replicas and backups; development branches
     * are isolated copies of a schema, and of data where wanted, for trying changes out. A change
     * to a MySQL production branch with safe migrations comes in through a deploy request from a
     * development branch.
     */
    public val branches: Branches
        get() = BranchesCalls(transport)

    /**
     * The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
     *
     * Most are created in the database with SQL; some must first be loaded by the server, which a
     * branch change does by setting their parameters.
     */
    public val clusterExtensions: ClusterExtensions
        get() = ClusterExtensionsCalls(transport)

    /**
     * The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
     * available, and of the PgBouncer that comes with every branch.
     *
     * They are read here and changed with a branch change.
     */
    public val clusterParameters: ClusterParameters
        get() = ClusterParametersCalls(transport)

    /**
     * A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common:
     * the size and number of their nodes, their disks, and the version, settings and extensions of
     * their Postgres.
     *
     * Every shard belongs to one profile, and one profile of a branch is its default.
     *
     * A change to a profile is carried out on all of its shards. It becomes a change request that
     * can be followed, and canceled until it begins; see also the group of Neki changes, which
     * lists those of the whole branch.
     */
    public val configurationProfiles: ConfigurationProfiles
        get() = ConfigurationProfilesCalls(transport)

    /**
     * The sessions that are open on a branch right now: who is connected, what each one runs or
     * waits for, and which one blocks which.
     *
     * A query can be cancelled, a transaction rolled back or a session closed. For the credentials
     * that sessions are opened with, see passwords and roles. The service lets users do this, not
     * service tokens.
     */
    public val connections: Connections
        get() = ConnectionsCalls(transport)

    /**
     * A data import brings an external MySQL database over without downtime.
     *
     * The service copies its tables into a new database and keeps them in step, and both can be
     * used through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the
     * primary and the external database its replica; it can be switched back. Detaching the
     * external database ends the import.
     */
    public val dataImports: DataImports
        get() = DataImportsCalls(transport)

    /**
     * The document that tells a Neki (sharded Postgres) branch where its data is.
     *
     * It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
     * keys, and which tables belong to which group. It does not create shards or tables; it says
     * how queries find them. A new branch has one shard group with one shard, to which everything
     * belongs.
     */
    public val dataTopology: DataTopology
        get() = DataTopologyCalls(transport)

    /**
     * A database is a named MySQL, Postgres or Neki database of an organization.
     *
     * It holds no data itself: its branches do. Settings that apply to all branches, such as the
     * rules for deploying schema changes, are kept here.
     */
    public val databases: Databases
        get() = DatabasesCalls(transport)

    /**
     * A dedicated read replica is a set of instances that follow a Postgres branch and serve
     * nothing but reads, in the region of the branch or another one.
     *
     * It has its own size, settings and host name, so that reports or readers far away do not take
     * from the replicas that stand by for the primary.
     */
    public val dedicatedReadReplicas: DedicatedReadReplicas
        get() = DedicatedReadReplicasCalls(transport)

    /**
     * Changes of a schema, proposed, reviewed and rolled out like a pull request.
     *
     * A deploy request compares the schema of one branch with that of the branch it goes into, and
     * its deployment carries the difference over without blocking the tables. MySQL (Vitess)
     * databases only; the target branch needs safe migrations switched on.
     *
     * A deploy request begins `open`, with a deployment that is `pending` while the service works
     * out the difference and checks it, and then `ready` (or `no_changes`). People review it.
     * Queueing it puts the deployment into the queue of the database, which runs one deployment
     * after another (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the
     * live ones and kept in step with them. When the copies have caught up comes the cutover, the
     * swap that makes the new schema live: at once with `auto_cutover`, otherwise the deployment
     * stays in `pending_cutover` until it is applied. For 30 minutes after the cutover
     * (`complete_pending_revert`) the change can be reverted without losing what was written since;
     * skipping that window, or its end, makes the deployment `complete`. A deployed request is
     * `closed`; one that is closed without being deployed changes nothing.
     */
    public val deployRequests: DeployRequests
        get() = DeployRequestsCalls(transport)

    /** What an organization was billed for each billing period, usually a month. */
    public val invoices: Invoices
        get() = InvoicesCalls(transport)

    /**
     * Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number
     * of extra replicas and the memory for vector indexes.
     *
     * A resize is asked for, waits its turn and is then carried out node by node while the keyspace
     * stays in use.
     */
    public val keyspaceResizes: KeyspaceResizes
        get() = KeyspaceResizesCalls(transport)

    /**
     * The logical databases inside a MySQL (Vitess) branch.
     *
     * A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
     * keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
     * VSchema says. Every branch begins with one keyspace that bears the name of the database.
     * Other keyspaces hold tables that shall scale apart from it.
     */
    public val keyspaces: Keyspaces
        get() = KeyspacesCalls(transport)

    /**
     * Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.
     *
     * A lookup vindex is a table that says on which shard the rows with a value are, so that
     * queries by that column go to one shard instead of all.
     *
     * `create` makes the lookup table and begins to fill it from the owner table. Once it is
     * filled, `externalize` lets Vitess use it for routing, and writes to the owner table keep it
     * up to date from then on. `complete` ends the filling for good, `internalize` goes back to it,
     * `cancel` gives the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
     */
    public val lookupVindex: LookupVindex
        get() = LookupVindexCalls(transport)

    /**
     * A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
     * database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
     * been asked for.
     *
     * For Enterprise plans. Schedules can be read here; they are changed in the dashboard.
     */
    public val maintenanceSchedules: MaintenanceSchedules
        get() = MaintenanceSchedulesCalls(transport)

    /**
     * Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
     * copies, selections or aggregations of tables of another.
     *
     * Unlike MoveTables it goes on for as long as the copy is wanted, and the target may have
     * another schema. The replies carry what Vitess returns, unchanged, in `data`.
     */
    public val materialize: Materialize
        get() = MaterializeCalls(transport)

    /**
     * How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
     * replication, over time or at this moment.
     *
     * What exists depends on the engine: Postgres nodes are read through the metrics of the branch,
     * MySQL nodes through those of its tablets.
     */
    public val metrics: Metrics
        get() = MetricsCalls(transport)

    /**
     * Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with
     * all its options.
     *
     * The workflows group does the same in simpler steps. A workflow is known by its name and its
     * target keyspace. Every call that changes something returns the identifier of an operation
     * that runs in the background; follow it with `get_operation` of the Vitess operations group.
     */
    public val moveTables: MoveTables
        get() = MoveTablesCalls(transport)

    /**
     * Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
     * profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
     * request.
     *
     * It waits until it can be carried out, is applied, and is completed; until it begins it can be
     * canceled. Here are the changes of a whole branch; each part lists its own as well.
     */
    public val nekiChanges: NekiChanges
        get() = NekiChangesCalls(transport)

    /**
     * An OAuth application acts for users who allow it to, within the scopes that they grant.
     *
     * These calls read the applications that an organization has registered, and list and revoke
     * the tokens that users have given them. Applications are created and changed in the dashboard.
     */
    public val oauthApplications: OauthApplications
        get() = OauthApplicationsCalls(transport)

    /**
     * The last step of the OAuth flow: an application exchanges what it holds for a token that acts
     * for a user.
     *
     * The tokens that exist are listed and revoked with the OAuth applications.
     */
    public val oauthTokens: OauthTokens
        get() = OauthTokensCalls(transport)

    /**
     * An invitation asks a person by email to join an organization.
     *
     * It is open until the person accepts, it is cancelled, or it expires. A person who accepts
     * becomes a member.
     */
    public val organizationInvitations: OrganizationInvitations
        get() = OrganizationInvitationsCalls(transport)

    /**
     * A member is a user's place in an organization together with the role held there.
     *
     * People join by invitation or through the identity provider; here they are listed, given
     * another role and removed.
     */
    public val organizationMembers: OrganizationMembers
        get() = OrganizationMembersCalls(transport)

    /**
     * An organization is the account that owns databases, members, service tokens and invoices.
     *
     * Its name is the first part of almost every path. The cluster sizes that it may buy are listed
     * here too.
     */
    public val organizations: Organizations
        get() = OrganizationsCalls(transport)

    /**
     * Credentials with which applications and people connect to one branch over the MySQL protocol.
     *
     * Each password has its own username, access level, lifetime and list of allowed addresses. The
     * secret is shown once, when the password is created or renewed. Postgres branches use roles
     * instead.
     */
    public val passwords: Passwords
        get() = PasswordsCalls(transport)

    /**
     * Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and
     * the present primary are healthy, for maintenance that is planned.
     *
     * Writes to the shard are interrupted for a moment and transactions that are under way may
     * fail, so clients must try again; prefer a quiet time.
     */
    public val plannedReparent: PlannedReparent
        get() = PlannedReparentCalls(transport)

    /**
     * Rules that say from which addresses a Postgres database may be reached.
     *
     * A database without any rule is reachable from everywhere. Each rule lists address ranges and
     * holds for one schema or all, and for one role or all.
     */
    public val postgresCidrs: PostgresCidrs
        get() = PostgresCidrsCalls(transport)

    /**
     * What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST`
     * tells, and a way to end it.
     *
     * For MySQL (Vitess) branches.
     */
    public val processlist: Processlist
        get() = ProcesslistCalls(transport)

    /**
     * What the queries of a branch cost.
     *
     * Insights groups queries that differ in their values only into patterns and keeps statistics
     * of each: how often it ran, how long it took, what it read and which errors it met. Notable
     * executions are recorded one by one, and tags say which part of an application a query came
     * from. The lists here cannot be paged through: they return one page.
     */
    public val queryInsights: QueryInsights
        get() = QueryInsightsCalls(transport)

    /**
     * Reports on the queries of a branch, grouped into patterns: statements that are alike but for
     * their values count as one, with how often it ran, how long it took and how many rows it read.
     *
     * A report is made in the background and then lies ready as a CSV file. The database needs
     * Query Insights switched on.
     */
    public val queryPatterns: QueryPatterns
        get() = QueryPatternsCalls(transport)

    /**
     * The regions of the cloud providers in which PlanetScale runs databases, whatever the
     * organization.
     *
     * Which of them an organization or a database can use is listed with organizations and
     * databases.
     */
    public val regions: Regions
        get() = RegionsCalls(transport)

    /**
     * Credentials with which applications and people connect to one Postgres branch.
     *
     * A role is a Postgres role with its own username, password, rights and lifetime. The password
     * is shown once, when the role is created. MySQL branches use passwords instead.
     */
    public val roles: Roles
        get() = RolesCalls(transport)

    /**
     * Routers are the front of a Neki branch (sharded Postgres): they take the connections of
     * applications, send each query to the shards that hold its rows, and put the results together.
     *
     * They come in groups of one size. Every branch has a default group; further ones keep
     * workloads apart.
     */
    public val routers: Routers
        get() = RoutersCalls(transport)

    /**
     * Improvements of a schema that the service proposes by itself, from the schema and from the
     * queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
     * sequence about to run out.
     *
     * Each comes with the statement that would carry it out. On MySQL a recommendation is carried
     * out with a branch and a deploy request.
     */
    public val schemaRecommendations: SchemaRecommendations
        get() = SchemaRecommendationsCalls(transport)

    /**
     * Credentials with which programs call this API on behalf of an organization.
     *
     * A token consists of an identifier and a secret and may do only what its accesses allow. A
     * service token cannot manage service tokens: call these operations with an OAuth or access
     * token.
     */
    public val serviceTokens: ServiceTokens
        get() = ServiceTokensCalls(transport)

    /**
     * A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary with
     * its replicas.
     *
     * Which rows go to which shard is laid down in the data topology of the branch; the size and
     * settings of a shard come from its configuration profile.
     */
    public val shards: Shards
        get() = ShardsCalls(transport)

    /**
     * A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
     * connections between the routers and the node.
     *
     * The sidecars of one configuration profile share their settings, and appear here as one.
     */
    public val sidecars: Sidecars
        get() = SidecarsCalls(transport)

    /**
     * A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try
     * out how an application takes it, or to get it over with before planned work.
     *
     * It goes the way that failovers go.
     */
    public val switchovers: Switchovers
        get() = SwitchoversCalls(transport)

    /**
     * Who belongs to a team.
     *
     * Members have the access to databases that the team has. The members of a team that a
     * directory manages are changed in the directory.
     */
    public val teamMembers: TeamMembers
        get() = TeamMembersCalls(transport)

    /**
     * A team is a group of members of an organization that is given access to databases as one.
     *
     * Teams are addressed by their slug. A team that a directory manages can be read here but not
     * changed.
     */
    public val teams: Teams
        get() = TeamsCalls(transport)

    /**
     * Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres
     * branch may use: its share of the server, its bursts, its most expensive query, its worker
     * processes.
     *
     * They keep a runaway report or a guest from taking the database away from the rest. Rules, by
     * query, tag or attribute of the connection, say which queries a budget is for.
     */
    public val trafficBudgets: TrafficBudgets
        get() = TrafficBudgetsCalls(transport)

    /**
     * The rules of a traffic budget of a Postgres branch: they say which queries its limits are
     * for.
     *
     * A query counts when any one of the rules holds for it. The rules of a budget are listed in
     * the budget itself.
     */
    public val trafficRules: TrafficRules
        get() = TrafficRulesCalls(transport)

    /**
     * A user is a person with a PlanetScale account.
     *
     * The same user may be a member of several organizations.
     */
    public val users: Users
        get() = UsersCalls(transport)

    /**
     * Compares, row by row, the source and target tables of a VReplication workflow on a MySQL
     * (Vitess) branch, so that one can be sure of the copy before traffic is switched.
     *
     * A comparison runs in the background and can be stopped and resumed. The replies carry what
     * Vitess returns, unchanged, in `data`.
     */
    public val vdiff: Vdiff
        get() = VdiffCalls(transport)

    /**
     * Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
     * replies carry what Vitess's `vtctldclient` prints for the command of the same name,
     * unchanged, in `data`.
     *
     * Use workflows where they suffice. Move tables, Materialize, lookup vindexes, VDiff and
     * planned reparents have groups of their own; those of their calls that take time return an
     * operation, which is followed here.
     */
    public val vtctld: Vtctld
        get() = VtctldCalls(transport)

    /**
     * Addresses that the service calls when something happens to a database: a branch is ready, a
     * deploy request moves on, a disk fills up.
     *
     * A database has at most five.
     *
     * A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body
     * of `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object
     * that the API returns for what the event is about (the two storage events have objects of
     * their own). The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed
     * with the secret of the webhook, in lowercase hexadecimal. Check it against the bytes
     * received, before parsing them; `timestamp` is the only guard against a delivery sent again by
     * somebody else. The receiver must answer with a 2xx status within two seconds, and redirects
     * are not followed.
     */
    public val webhooks: Webhooks
        get() = WebhooksCalls(transport)

    /**
     * Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
     * using them, most often from an unsharded keyspace to a sharded one.
     *
     * A workflow first copies the rows (`copying`) and then keeps the copies in step with the
     * originals (`running`).
     *
     * Compare the two sides with `verify_data`. Then traffic moves: that of replicas first if
     * wanted (`switch_replicas`), then that of primaries (`switch_primaries`); from there on the
     * target keyspace takes the writes and the source is kept in step, so `reverse_traffic` can
     * still go back without loss. Until here, queries that name the source keyspace are routed to
     * where the tables are. `cutover` ends that: it deletes the tables from the source keyspace and
     * takes the routing rules away, and the workflow cannot be cancelled any more. If applications
     * turn out to name the old keyspace still, `reverse_cutover` restores the routing for a while.
     * `complete` closes the workflow. Each step answers at once and runs on in the background, so
     * wait for the state it leads to.
     */
    public val workflows: Workflows
        get() = WorkflowsCalls(transport)
}
