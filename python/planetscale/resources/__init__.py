# Generated from api/resources by `cargo xtask codegen`. Do not edit.
"""The resource groups. A module is loaded when its group is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planetscale.resources.admins import Admins, AsyncAdmins
    from planetscale.resources.anomalies import Anomalies, AsyncAnomalies
    from planetscale.resources.auth_attempt_exports import AsyncAuthAttemptExports, AuthAttemptExports
    from planetscale.resources.backup_policies import AsyncBackupPolicies, BackupPolicies
    from planetscale.resources.backups import AsyncBackups, Backups
    from planetscale.resources.billing_payment_method import AsyncBillingPaymentMethod, BillingPaymentMethod
    from planetscale.resources.bouncer_resizes import AsyncBouncerResizes, BouncerResizes
    from planetscale.resources.bouncers import AsyncBouncers, Bouncers
    from planetscale.resources.branch_changes import AsyncBranchChanges, BranchChanges
    from planetscale.resources.branch_infrastructure import AsyncBranchInfrastructure, BranchInfrastructure
    from planetscale.resources.branch_logs import AsyncBranchLogs, BranchLogs
    from planetscale.resources.branch_resizes import AsyncBranchResizes, BranchResizes
    from planetscale.resources.branches import AsyncBranches, Branches
    from planetscale.resources.cluster_extensions import AsyncClusterExtensions, ClusterExtensions
    from planetscale.resources.cluster_parameters import AsyncClusterParameters, ClusterParameters
    from planetscale.resources.configuration_profiles import AsyncConfigurationProfiles, ConfigurationProfiles
    from planetscale.resources.connections import AsyncConnections, Connections
    from planetscale.resources.data_imports import AsyncDataImports, DataImports
    from planetscale.resources.data_topology import AsyncDataTopology, DataTopology
    from planetscale.resources.databases import AsyncDatabases, Databases
    from planetscale.resources.dedicated_read_replicas import AsyncDedicatedReadReplicas, DedicatedReadReplicas
    from planetscale.resources.deploy_requests import AsyncDeployRequests, DeployRequests
    from planetscale.resources.invoices import AsyncInvoices, Invoices
    from planetscale.resources.keyspace_resizes import AsyncKeyspaceResizes, KeyspaceResizes
    from planetscale.resources.keyspaces import AsyncKeyspaces, Keyspaces
    from planetscale.resources.lookup_vindex import AsyncLookupVindex, LookupVindex
    from planetscale.resources.maintenance_schedules import AsyncMaintenanceSchedules, MaintenanceSchedules
    from planetscale.resources.materialize import AsyncMaterialize, Materialize
    from planetscale.resources.metrics import AsyncMetrics, Metrics
    from planetscale.resources.move_tables import AsyncMoveTables, MoveTables
    from planetscale.resources.neki_changes import AsyncNekiChanges, NekiChanges
    from planetscale.resources.oauth_applications import AsyncOauthApplications, OauthApplications
    from planetscale.resources.oauth_tokens import AsyncOauthTokens, OauthTokens
    from planetscale.resources.organization_invitations import AsyncOrganizationInvitations, OrganizationInvitations
    from planetscale.resources.organization_members import AsyncOrganizationMembers, OrganizationMembers
    from planetscale.resources.organizations import AsyncOrganizations, Organizations
    from planetscale.resources.passwords import AsyncPasswords, Passwords
    from planetscale.resources.planned_reparent import AsyncPlannedReparent, PlannedReparent
    from planetscale.resources.postgres_cidrs import AsyncPostgresCidrs, PostgresCidrs
    from planetscale.resources.processlist import AsyncProcesslist, Processlist
    from planetscale.resources.query_insights import AsyncQueryInsights, QueryInsights
    from planetscale.resources.query_patterns import AsyncQueryPatterns, QueryPatterns
    from planetscale.resources.regions import AsyncRegions, Regions
    from planetscale.resources.roles import AsyncRoles, Roles
    from planetscale.resources.routers import AsyncRouters, Routers
    from planetscale.resources.schema_recommendations import AsyncSchemaRecommendations, SchemaRecommendations
    from planetscale.resources.service_tokens import AsyncServiceTokens, ServiceTokens
    from planetscale.resources.shards import AsyncShards, Shards
    from planetscale.resources.sidecars import AsyncSidecars, Sidecars
    from planetscale.resources.switchovers import AsyncSwitchovers, Switchovers
    from planetscale.resources.team_members import AsyncTeamMembers, TeamMembers
    from planetscale.resources.teams import AsyncTeams, Teams
    from planetscale.resources.traffic_budgets import AsyncTrafficBudgets, TrafficBudgets
    from planetscale.resources.traffic_rules import AsyncTrafficRules, TrafficRules
    from planetscale.resources.users import AsyncUsers, Users
    from planetscale.resources.vdiff import AsyncVdiff, Vdiff
    from planetscale.resources.vtctld import AsyncVtctld, Vtctld
    from planetscale.resources.webhooks import AsyncWebhooks, Webhooks
    from planetscale.resources.workflows import AsyncWorkflows, Workflows

GROUPS = {
    "admins": ("Admins", "AsyncAdmins"),
    "anomalies": ("Anomalies", "AsyncAnomalies"),
    "auth_attempt_exports": ("AuthAttemptExports", "AsyncAuthAttemptExports"),
    "backup_policies": ("BackupPolicies", "AsyncBackupPolicies"),
    "backups": ("Backups", "AsyncBackups"),
    "billing_payment_method": ("BillingPaymentMethod", "AsyncBillingPaymentMethod"),
    "bouncer_resizes": ("BouncerResizes", "AsyncBouncerResizes"),
    "bouncers": ("Bouncers", "AsyncBouncers"),
    "branch_changes": ("BranchChanges", "AsyncBranchChanges"),
    "branch_infrastructure": ("BranchInfrastructure", "AsyncBranchInfrastructure"),
    "branch_logs": ("BranchLogs", "AsyncBranchLogs"),
    "branch_resizes": ("BranchResizes", "AsyncBranchResizes"),
    "branches": ("Branches", "AsyncBranches"),
    "cluster_extensions": ("ClusterExtensions", "AsyncClusterExtensions"),
    "cluster_parameters": ("ClusterParameters", "AsyncClusterParameters"),
    "configuration_profiles": ("ConfigurationProfiles", "AsyncConfigurationProfiles"),
    "connections": ("Connections", "AsyncConnections"),
    "data_imports": ("DataImports", "AsyncDataImports"),
    "data_topology": ("DataTopology", "AsyncDataTopology"),
    "databases": ("Databases", "AsyncDatabases"),
    "dedicated_read_replicas": ("DedicatedReadReplicas", "AsyncDedicatedReadReplicas"),
    "deploy_requests": ("DeployRequests", "AsyncDeployRequests"),
    "invoices": ("Invoices", "AsyncInvoices"),
    "keyspace_resizes": ("KeyspaceResizes", "AsyncKeyspaceResizes"),
    "keyspaces": ("Keyspaces", "AsyncKeyspaces"),
    "lookup_vindex": ("LookupVindex", "AsyncLookupVindex"),
    "maintenance_schedules": ("MaintenanceSchedules", "AsyncMaintenanceSchedules"),
    "materialize": ("Materialize", "AsyncMaterialize"),
    "metrics": ("Metrics", "AsyncMetrics"),
    "move_tables": ("MoveTables", "AsyncMoveTables"),
    "neki_changes": ("NekiChanges", "AsyncNekiChanges"),
    "oauth_applications": ("OauthApplications", "AsyncOauthApplications"),
    "oauth_tokens": ("OauthTokens", "AsyncOauthTokens"),
    "organization_invitations": ("OrganizationInvitations", "AsyncOrganizationInvitations"),
    "organization_members": ("OrganizationMembers", "AsyncOrganizationMembers"),
    "organizations": ("Organizations", "AsyncOrganizations"),
    "passwords": ("Passwords", "AsyncPasswords"),
    "planned_reparent": ("PlannedReparent", "AsyncPlannedReparent"),
    "postgres_cidrs": ("PostgresCidrs", "AsyncPostgresCidrs"),
    "processlist": ("Processlist", "AsyncProcesslist"),
    "query_insights": ("QueryInsights", "AsyncQueryInsights"),
    "query_patterns": ("QueryPatterns", "AsyncQueryPatterns"),
    "regions": ("Regions", "AsyncRegions"),
    "roles": ("Roles", "AsyncRoles"),
    "routers": ("Routers", "AsyncRouters"),
    "schema_recommendations": ("SchemaRecommendations", "AsyncSchemaRecommendations"),
    "service_tokens": ("ServiceTokens", "AsyncServiceTokens"),
    "shards": ("Shards", "AsyncShards"),
    "sidecars": ("Sidecars", "AsyncSidecars"),
    "switchovers": ("Switchovers", "AsyncSwitchovers"),
    "team_members": ("TeamMembers", "AsyncTeamMembers"),
    "teams": ("Teams", "AsyncTeams"),
    "traffic_budgets": ("TrafficBudgets", "AsyncTrafficBudgets"),
    "traffic_rules": ("TrafficRules", "AsyncTrafficRules"),
    "users": ("Users", "AsyncUsers"),
    "vdiff": ("Vdiff", "AsyncVdiff"),
    "vtctld": ("Vtctld", "AsyncVtctld"),
    "webhooks": ("Webhooks", "AsyncWebhooks"),
    "workflows": ("Workflows", "AsyncWorkflows"),
}
"""The classes, blocking and asynchronous, of each group. Its module has the name of the group."""


class SyncGroups:
    """The resource groups of a blocking client."""

    @cached_property
    def admins(self) -> Admins:
        """Admin component.

        Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
        repairs them and runs the operations on the whole cluster. Its size and settings are changed
        here. It is not on the way of queries.
        """
        from planetscale.resources.admins import Admins

        return Admins(self)

    @cached_property
    def anomalies(self) -> Anomalies:
        """Anomalies.

        An anomaly is a stretch of time in which the primary of a branch used its resources in an
        unusual way: processor, memory, disk operations, rows read or written. Insights finds them
        by itself and says which queries rose and fell together with them.
        """
        from planetscale.resources.anomalies import Anomalies

        return Anomalies(self)

    @cached_property
    def auth_attempt_exports(self) -> AuthAttemptExports:
        """Authentication attempt reports.

        Reports on the attempts to log in to the Postgres branches of an organization: who tried
        from which address, with which username, and whether they were let in. A report is made in
        the background and then lies ready as a ZIP archive for 24 hours. For administrators of the
        organization, with a user token.
        """
        from planetscale.resources.auth_attempt_exports import AuthAttemptExports

        return AuthAttemptExports(self)

    @cached_property
    def backup_policies(self) -> BackupPolicies:
        """The schedules by which the service backs up the branches of a database, and how long it keeps each backup.

        Some the service insists on; others can be added for more frequent or longer-lived backups.
        """
        from planetscale.resources.backup_policies import BackupPolicies

        return BackupPolicies(self)

    @cached_property
    def backups(self) -> Backups:
        """Copies of a branch's data at one moment, made by a backup policy or on request.

        A backup can be restored into a new branch until it expires. Making one takes minutes for
        small databases and up to half a day for large ones.
        """
        from planetscale.resources.backups import Backups

        return Backups(self)

    @cached_property
    def billing_payment_method(self) -> BillingPaymentMethod:
        """The card that an organization pays with.

        A card number never passes through this API: to set a card or replace it, create a setup and
        send a person to its checkout page, where the card is entered.
        """
        from planetscale.resources.billing_payment_method import BillingPaymentMethod

        return BillingPaymentMethod(self)

    @cached_property
    def bouncer_resizes(self) -> BouncerResizes:
        """Bouncer resizes.

        Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
        servers, where they lead connections and their settings. A resize is asked for and carried
        out afterwards.
        """
        from planetscale.resources.bouncer_resizes import BouncerResizes

        return BouncerResizes(self)

    @cached_property
    def bouncers(self) -> Bouncers:
        """Bouncers.

        Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
        own, next to the small pooler that every branch has on port 6432. They let many short
        connections share a few real ones, and lead them to the primary or to the replicas.
        """
        from planetscale.resources.bouncers import Bouncers

        return Bouncers(self)

    @cached_property
    def branch_changes(self) -> BranchChanges:
        """Branch changes.

        Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks
        and its settings. A change is asked for, waits its turn and is then carried out node by node
        while the branch stays in use, which takes 10 to 60 minutes for a new size.
        """
        from planetscale.resources.branch_changes import BranchChanges

        return BranchChanges(self)

    @cached_property
    def branch_infrastructure(self) -> BranchInfrastructure:
        """Branch infrastructure.

        The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
        bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations
        take.
        """
        from planetscale.resources.branch_infrastructure import BranchInfrastructure

        return BranchInfrastructure(self)

    @cached_property
    def branch_logs(self) -> BranchLogs:
        """Access to the logs that the servers of a Postgres or Neki branch write.

        The logs are on another host; this group gives out the signed address to read them from.
        """
        from planetscale.resources.branch_logs import BranchLogs

        return BranchLogs(self)

    @cached_property
    def branch_resizes(self) -> BranchResizes:
        """Branch resizes.

        Changes of the VTGates of a MySQL branch, the query routers that applications connect to:
        their size, their number and whether they are added and taken away with the load. Keyspaces,
        which hold the data, are resized on their own.
        """
        from planetscale.resources.branch_resizes import BranchResizes

        return BranchResizes(self)

    @cached_property
    def branches(self) -> Branches:
        """A branch is a complete cluster with its own schema, data and connection strings.

        Production branches serve applications and have replicas and backups; development branches
        are isolated copies of a schema, and of data where wanted, for trying changes out. A change
        to a MySQL production branch with safe migrations comes in through a deploy request from a
        development branch.
        """
        from planetscale.resources.branches import Branches

        return Branches(self)

    @cached_property
    def cluster_extensions(self) -> ClusterExtensions:
        """The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.

        Most are created in the database with SQL; some must first be loaded by the server, which a
        branch change does by setting their parameters.
        """
        from planetscale.resources.cluster_extensions import ClusterExtensions

        return ClusterExtensions(self)

    @cached_property
    def cluster_parameters(self) -> ClusterParameters:
        """Cluster parameters.

        The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
        available, and of the PgBouncer that comes with every branch. They are read here and changed
        with a branch change.
        """
        from planetscale.resources.cluster_parameters import ClusterParameters

        return ClusterParameters(self)

    @cached_property
    def configuration_profiles(self) -> ConfigurationProfiles:
        """Configuration profiles.

        A configuration profile holds what shards of a Neki branch (sharded Postgres) have in
        common: the size and number of their nodes, their disks, and the version, settings and
        extensions of their Postgres. Every shard belongs to one profile, and one profile of a
        branch is its default.

        A change to a profile is carried out on all of its shards. It becomes a change request that
        can be followed, and canceled until it begins; see also the group of Neki changes, which
        lists those of the whole branch.
        """
        from planetscale.resources.configuration_profiles import ConfigurationProfiles

        return ConfigurationProfiles(self)

    @cached_property
    def connections(self) -> Connections:
        """Connections.

        The sessions that are open on a branch right now: who is connected, what each one runs or
        waits for, and which one blocks which. A query can be cancelled, a transaction rolled back
        or a session closed. For the credentials that sessions are opened with, see passwords and
        roles. The service lets users do this, not service tokens.
        """
        from planetscale.resources.connections import Connections

        return Connections(self)

    @cached_property
    def data_imports(self) -> DataImports:
        """A data import brings an external MySQL database over without downtime.

        The service copies its tables into a new database and keeps them in step, and both can be
        used through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes
        the primary and the external database its replica; it can be switched back. Detaching the
        external database ends the import.
        """
        from planetscale.resources.data_imports import DataImports

        return DataImports(self)

    @cached_property
    def data_topology(self) -> DataTopology:
        """The document that tells a Neki (sharded Postgres) branch where its data is.

        It names shard groups, which map ranges of keys to shards, the shard indexes that compute
        the keys, and which tables belong to which group. It does not create shards or tables; it
        says how queries find them. A new branch has one shard group with one shard, to which
        everything belongs.
        """
        from planetscale.resources.data_topology import DataTopology

        return DataTopology(self)

    @cached_property
    def databases(self) -> Databases:
        """A database is a named MySQL, Postgres or Neki database of an organization.

        It holds no data itself: its branches do. Settings that apply to all branches, such as the
        rules for deploying schema changes, are kept here.
        """
        from planetscale.resources.databases import Databases

        return Databases(self)

    @cached_property
    def dedicated_read_replicas(self) -> DedicatedReadReplicas:
        """Dedicated read replicas.

        A dedicated read replica is a set of instances that follow a Postgres branch and serve
        nothing but reads, in the region of the branch or another one. It has its own size, settings
        and host name, so that reports or readers far away do not take from the replicas that stand
        by for the primary.
        """
        from planetscale.resources.dedicated_read_replicas import DedicatedReadReplicas

        return DedicatedReadReplicas(self)

    @cached_property
    def deploy_requests(self) -> DeployRequests:
        """Changes of a schema, proposed, reviewed and rolled out like a pull request.

        A deploy request compares the schema of one branch with that of the branch it goes into, and
        its deployment carries the difference over without blocking the tables. MySQL (Vitess)
        databases only; the target branch needs safe migrations switched on.

        A deploy request begins `open`, with a deployment that is `pending` while the service works
        out the difference and checks it, and then `ready` (or `no_changes`). People review it.
        Queueing it puts the deployment into the queue of the database, which runs one deployment
        after another (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the
        live ones and kept in step with them. When the copies have caught up comes the cutover, the
        swap that makes the new schema live: at once with `auto_cutover`, otherwise the deployment
        stays in `pending_cutover` until it is applied. For 30 minutes after the cutover
        (`complete_pending_revert`) the change can be reverted without losing what was written
        since; skipping that window, or its end, makes the deployment `complete`. A deployed request
        is `closed`; one that is closed without being deployed changes nothing.
        """
        from planetscale.resources.deploy_requests import DeployRequests

        return DeployRequests(self)

    @cached_property
    def invoices(self) -> Invoices:
        """What an organization was billed for each billing period, usually a month."""
        from planetscale.resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def keyspace_resizes(self) -> KeyspaceResizes:
        """Keyspace resizes.

        Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number
        of extra replicas and the memory for vector indexes. A resize is asked for, waits its turn
        and is then carried out node by node while the keyspace stays in use.
        """
        from planetscale.resources.keyspace_resizes import KeyspaceResizes

        return KeyspaceResizes(self)

    @cached_property
    def keyspaces(self) -> Keyspaces:
        """The logical databases inside a MySQL (Vitess) branch.

        A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
        keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
        VSchema says. Every branch begins with one keyspace that bears the name of the database.
        Other keyspaces hold tables that shall scale apart from it.
        """
        from planetscale.resources.keyspaces import Keyspaces

        return Keyspaces(self)

    @cached_property
    def lookup_vindex(self) -> LookupVindex:
        """Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.

        A lookup vindex is a table that says on which shard the rows with a value are, so that
        queries by that column go to one shard instead of all.

        `create` makes the lookup table and begins to fill it from the owner table. Once it is
        filled, `externalize` lets Vitess use it for routing, and writes to the owner table keep it
        up to date from then on. `complete` ends the filling for good, `internalize` goes back to
        it, `cancel` gives the vindex up. The replies carry what Vitess returns, unchanged, in
        `data`.
        """
        from planetscale.resources.lookup_vindex import LookupVindex

        return LookupVindex(self)

    @cached_property
    def maintenance_schedules(self) -> MaintenanceSchedules:
        """Maintenance schedules.

        A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
        database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
        been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
        dashboard.
        """
        from planetscale.resources.maintenance_schedules import MaintenanceSchedules

        return MaintenanceSchedules(self)

    @cached_property
    def materialize(self) -> Materialize:
        """Materialize.

        Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
        copies, selections or aggregations of tables of another. Unlike MoveTables it goes on for as
        long as the copy is wanted, and the target may have another schema. The replies carry what
        Vitess returns, unchanged, in `data`.
        """
        from planetscale.resources.materialize import Materialize

        return Materialize(self)

    @cached_property
    def metrics(self) -> Metrics:
        """Metrics.

        How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
        replication, over time or at this moment. What exists depends on the engine: Postgres nodes
        are read through the metrics of the branch, MySQL nodes through those of its tablets.
        """
        from planetscale.resources.metrics import Metrics

        return Metrics(self)

    @cached_property
    def move_tables(self) -> MoveTables:
        """MoveTables.

        Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with
        all its options. The workflows group does the same in simpler steps. A workflow is known by
        its name and its target keyspace. Every call that changes something returns the identifier
        of an operation that runs in the background; follow it with `get_operation` of the Vitess
        operations group.
        """
        from planetscale.resources.move_tables import MoveTables

        return MoveTables(self)

    @cached_property
    def neki_changes(self) -> NekiChanges:
        """Neki changes.

        Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
        profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
        request. It waits until it can be carried out, is applied, and is completed; until it begins
        it can be canceled. Here are the changes of a whole branch; each part lists its own as well.
        """
        from planetscale.resources.neki_changes import NekiChanges

        return NekiChanges(self)

    @cached_property
    def oauth_applications(self) -> OauthApplications:
        """An OAuth application acts for users who allow it to, within the scopes that they grant.

        These calls read the applications that an organization has registered, and list and revoke
        the tokens that users have given them. Applications are created and changed in the
        dashboard.
        """
        from planetscale.resources.oauth_applications import OauthApplications

        return OauthApplications(self)

    @cached_property
    def oauth_tokens(self) -> OauthTokens:
        """The last step of the OAuth flow: an application exchanges what it holds for a token that acts for a user.

        The tokens that exist are listed and revoked with the OAuth applications.
        """
        from planetscale.resources.oauth_tokens import OauthTokens

        return OauthTokens(self)

    @cached_property
    def organization_invitations(self) -> OrganizationInvitations:
        """An invitation asks a person by email to join an organization.

        It is open until the person accepts, it is cancelled, or it expires. A person who accepts
        becomes a member.
        """
        from planetscale.resources.organization_invitations import OrganizationInvitations

        return OrganizationInvitations(self)

    @cached_property
    def organization_members(self) -> OrganizationMembers:
        """A member is a user's place in an organization together with the role held there.

        People join by invitation or through the identity provider; here they are listed, given
        another role and removed.
        """
        from planetscale.resources.organization_members import OrganizationMembers

        return OrganizationMembers(self)

    @cached_property
    def organizations(self) -> Organizations:
        """An organization is the account that owns databases, members, service tokens and invoices.

        Its name is the first part of almost every path. The cluster sizes that it may buy are
        listed here too.
        """
        from planetscale.resources.organizations import Organizations

        return Organizations(self)

    @cached_property
    def passwords(self) -> Passwords:
        """Credentials with which applications and people connect to one branch over the MySQL protocol.

        Each password has its own username, access level, lifetime and list of allowed addresses.
        The secret is shown once, when the password is created or renewed. Postgres branches use
        roles instead.
        """
        from planetscale.resources.passwords import Passwords

        return Passwords(self)

    @cached_property
    def planned_reparent(self) -> PlannedReparent:
        """Planned reparents.

        Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and
        the present primary are healthy, for maintenance that is planned. Writes to the shard are
        interrupted for a moment and transactions that are under way may fail, so clients must try
        again; prefer a quiet time.
        """
        from planetscale.resources.planned_reparent import PlannedReparent

        return PlannedReparent(self)

    @cached_property
    def postgres_cidrs(self) -> PostgresCidrs:
        """Rules that say from which addresses a Postgres database may be reached.

        A database without any rule is reachable from everywhere. Each rule lists address ranges and
        holds for one schema or all, and for one role or all.
        """
        from planetscale.resources.postgres_cidrs import PostgresCidrs

        return PostgresCidrs(self)

    @cached_property
    def processlist(self) -> Processlist:
        """Process lists.

        What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST`
        tells, and a way to end it. For MySQL (Vitess) branches.
        """
        from planetscale.resources.processlist import Processlist

        return Processlist(self)

    @cached_property
    def query_insights(self) -> QueryInsights:
        """What the queries of a branch cost.

        Insights groups queries that differ in their values only into patterns and keeps statistics
        of each: how often it ran, how long it took, what it read and which errors it met. Notable
        executions are recorded one by one, and tags say which part of an application a query came
        from. The lists here cannot be paged through: they return one page.
        """
        from planetscale.resources.query_insights import QueryInsights

        return QueryInsights(self)

    @cached_property
    def query_patterns(self) -> QueryPatterns:
        """Query patterns.

        Reports on the queries of a branch, grouped into patterns: statements that are alike but for
        their values count as one, with how often it ran, how long it took and how many rows it
        read. A report is made in the background and then lies ready as a CSV file. The database
        needs Query Insights switched on.
        """
        from planetscale.resources.query_patterns import QueryPatterns

        return QueryPatterns(self)

    @cached_property
    def regions(self) -> Regions:
        """The regions of the cloud providers in which PlanetScale runs databases, whatever the organization.

        Which of them an organization or a database can use is listed with organizations and
        databases.
        """
        from planetscale.resources.regions import Regions

        return Regions(self)

    @cached_property
    def roles(self) -> Roles:
        """Credentials with which applications and people connect to one Postgres branch.

        A role is a Postgres role with its own username, password, rights and lifetime. The password
        is shown once, when the role is created. MySQL branches use passwords instead.
        """
        from planetscale.resources.roles import Roles

        return Roles(self)

    @cached_property
    def routers(self) -> Routers:
        """Routers.

        Routers are the front of a Neki branch (sharded Postgres): they take the connections of
        applications, send each query to the shards that hold its rows, and put the results
        together. They come in groups of one size. Every branch has a default group; further ones
        keep workloads apart.
        """
        from planetscale.resources.routers import Routers

        return Routers(self)

    @cached_property
    def schema_recommendations(self) -> SchemaRecommendations:
        """Schema recommendations.

        Improvements of a schema that the service proposes by itself, from the schema and from the
        queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
        sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
        recommendation is carried out with a branch and a deploy request.
        """
        from planetscale.resources.schema_recommendations import SchemaRecommendations

        return SchemaRecommendations(self)

    @cached_property
    def service_tokens(self) -> ServiceTokens:
        """Credentials with which programs call this API on behalf of an organization.

        A token consists of an identifier and a secret and may do only what its accesses allow. A
        service token cannot manage service tokens: call these operations with an OAuth or access
        token.
        """
        from planetscale.resources.service_tokens import ServiceTokens

        return ServiceTokens(self)

    @cached_property
    def shards(self) -> Shards:
        """Shards.

        A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary
        with its replicas. Which rows go to which shard is laid down in the data topology of the
        branch; the size and settings of a shard come from its configuration profile.
        """
        from planetscale.resources.shards import Shards

        return Shards(self)

    @cached_property
    def sidecars(self) -> Sidecars:
        """Sidecars.

        A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
        connections between the routers and the node. The sidecars of one configuration profile
        share their settings, and appear here as one.
        """
        from planetscale.resources.sidecars import Sidecars

        return Sidecars(self)

    @cached_property
    def switchovers(self) -> Switchovers:
        """Switchovers.

        A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try
        out how an application takes it, or to get it over with before planned work. It goes the way
        that failovers go.
        """
        from planetscale.resources.switchovers import Switchovers

        return Switchovers(self)

    @cached_property
    def team_members(self) -> TeamMembers:
        """Who belongs to a team.

        Members have the access to databases that the team has. The members of a team that a
        directory manages are changed in the directory.
        """
        from planetscale.resources.team_members import TeamMembers

        return TeamMembers(self)

    @cached_property
    def teams(self) -> Teams:
        """A team is a group of members of an organization that is given access to databases as one.

        Teams are addressed by their slug. A team that a directory manages can be read here but not
        changed.
        """
        from planetscale.resources.teams import Teams

        return Teams(self)

    @cached_property
    def traffic_budgets(self) -> TrafficBudgets:
        """Traffic budgets.

        Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres
        branch may use: its share of the server, its bursts, its most expensive query, its worker
        processes. They keep a runaway report or a guest from taking the database away from the
        rest. Rules, by query, tag or attribute of the connection, say which queries a budget is
        for.
        """
        from planetscale.resources.traffic_budgets import TrafficBudgets

        return TrafficBudgets(self)

    @cached_property
    def traffic_rules(self) -> TrafficRules:
        """The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.

        A query counts when any one of the rules holds for it. The rules of a budget are listed in
        the budget itself.
        """
        from planetscale.resources.traffic_rules import TrafficRules

        return TrafficRules(self)

    @cached_property
    def users(self) -> Users:
        """A user is a person with a PlanetScale account.

        The same user may be a member of several organizations.
        """
        from planetscale.resources.users import Users

        return Users(self)

    @cached_property
    def vdiff(self) -> Vdiff:
        """VDiff.

        Compares, row by row, the source and target tables of a VReplication workflow on a MySQL
        (Vitess) branch, so that one can be sure of the copy before traffic is switched. A
        comparison runs in the background and can be stopped and resumed. The replies carry what
        Vitess returns, unchanged, in `data`.
        """
        from planetscale.resources.vdiff import Vdiff

        return Vdiff(self)

    @cached_property
    def vtctld(self) -> Vtctld:
        """Vitess operations.

        Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
        replies carry what Vitess's `vtctldclient` prints for the command of the same name,
        unchanged, in `data`. Use workflows where they suffice. Move tables, Materialize, lookup
        vindexes, VDiff and planned reparents have groups of their own; those of their calls that
        take time return an operation, which is followed here.
        """
        from planetscale.resources.vtctld import Vtctld

        return Vtctld(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks.

        Addresses that the service calls when something happens to a database: a branch is ready, a
        deploy request moves on, a disk fills up. A database has at most five.

        A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body
        of `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the
        object that the API returns for what the event is about (the two storage events have objects
        of their own). The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body,
        keyed with the secret of the webhook, in lowercase hexadecimal. Check it against the bytes
        received, before parsing them; `timestamp` is the only guard against a delivery sent again
        by somebody else. The receiver must answer with a 2xx status within two seconds, and
        redirects are not followed.
        """
        from planetscale.resources.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def workflows(self) -> Workflows:
        """Workflows.

        Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go
        on using them, most often from an unsharded keyspace to a sharded one.

        A workflow first copies the rows (`copying`) and then keeps the copies in step with the
        originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
        replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`);
        from there on the target keyspace takes the writes and the source is kept in step, so
        `reverse_traffic` can still go back without loss. Until here, queries that name the source
        keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from
        the source keyspace and takes the routing rules away, and the workflow cannot be cancelled
        any more. If applications turn out to name the old keyspace still, `reverse_cutover`
        restores the routing for a while. `complete` closes the workflow. Each step answers at once
        and runs on in the background, so wait for the state it leads to.
        """
        from planetscale.resources.workflows import Workflows

        return Workflows(self)


class AsyncGroups:
    """The resource groups of an asynchronous client."""

    @cached_property
    def admins(self) -> AsyncAdmins:
        """Admin component.

        Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
        repairs them and runs the operations on the whole cluster. Its size and settings are changed
        here. It is not on the way of queries.
        """
        from planetscale.resources.admins import AsyncAdmins

        return AsyncAdmins(self)

    @cached_property
    def anomalies(self) -> AsyncAnomalies:
        """Anomalies.

        An anomaly is a stretch of time in which the primary of a branch used its resources in an
        unusual way: processor, memory, disk operations, rows read or written. Insights finds them
        by itself and says which queries rose and fell together with them.
        """
        from planetscale.resources.anomalies import AsyncAnomalies

        return AsyncAnomalies(self)

    @cached_property
    def auth_attempt_exports(self) -> AsyncAuthAttemptExports:
        """Authentication attempt reports.

        Reports on the attempts to log in to the Postgres branches of an organization: who tried
        from which address, with which username, and whether they were let in. A report is made in
        the background and then lies ready as a ZIP archive for 24 hours. For administrators of the
        organization, with a user token.
        """
        from planetscale.resources.auth_attempt_exports import AsyncAuthAttemptExports

        return AsyncAuthAttemptExports(self)

    @cached_property
    def backup_policies(self) -> AsyncBackupPolicies:
        """The schedules by which the service backs up the branches of a database, and how long it keeps each backup.

        Some the service insists on; others can be added for more frequent or longer-lived backups.
        """
        from planetscale.resources.backup_policies import AsyncBackupPolicies

        return AsyncBackupPolicies(self)

    @cached_property
    def backups(self) -> AsyncBackups:
        """Copies of a branch's data at one moment, made by a backup policy or on request.

        A backup can be restored into a new branch until it expires. Making one takes minutes for
        small databases and up to half a day for large ones.
        """
        from planetscale.resources.backups import AsyncBackups

        return AsyncBackups(self)

    @cached_property
    def billing_payment_method(self) -> AsyncBillingPaymentMethod:
        """The card that an organization pays with.

        A card number never passes through this API: to set a card or replace it, create a setup and
        send a person to its checkout page, where the card is entered.
        """
        from planetscale.resources.billing_payment_method import AsyncBillingPaymentMethod

        return AsyncBillingPaymentMethod(self)

    @cached_property
    def bouncer_resizes(self) -> AsyncBouncerResizes:
        """Bouncer resizes.

        Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
        servers, where they lead connections and their settings. A resize is asked for and carried
        out afterwards.
        """
        from planetscale.resources.bouncer_resizes import AsyncBouncerResizes

        return AsyncBouncerResizes(self)

    @cached_property
    def bouncers(self) -> AsyncBouncers:
        """Bouncers.

        Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their
        own, next to the small pooler that every branch has on port 6432. They let many short
        connections share a few real ones, and lead them to the primary or to the replicas.
        """
        from planetscale.resources.bouncers import AsyncBouncers

        return AsyncBouncers(self)

    @cached_property
    def branch_changes(self) -> AsyncBranchChanges:
        """Branch changes.

        Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks
        and its settings. A change is asked for, waits its turn and is then carried out node by node
        while the branch stays in use, which takes 10 to 60 minutes for a new size.
        """
        from planetscale.resources.branch_changes import AsyncBranchChanges

        return AsyncBranchChanges(self)

    @cached_property
    def branch_infrastructure(self) -> AsyncBranchInfrastructure:
        """Branch infrastructure.

        The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
        bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations
        take.
        """
        from planetscale.resources.branch_infrastructure import AsyncBranchInfrastructure

        return AsyncBranchInfrastructure(self)

    @cached_property
    def branch_logs(self) -> AsyncBranchLogs:
        """Access to the logs that the servers of a Postgres or Neki branch write.

        The logs are on another host; this group gives out the signed address to read them from.
        """
        from planetscale.resources.branch_logs import AsyncBranchLogs

        return AsyncBranchLogs(self)

    @cached_property
    def branch_resizes(self) -> AsyncBranchResizes:
        """Branch resizes.

        Changes of the VTGates of a MySQL branch, the query routers that applications connect to:
        their size, their number and whether they are added and taken away with the load. Keyspaces,
        which hold the data, are resized on their own.
        """
        from planetscale.resources.branch_resizes import AsyncBranchResizes

        return AsyncBranchResizes(self)

    @cached_property
    def branches(self) -> AsyncBranches:
        """A branch is a complete cluster with its own schema, data and connection strings.

        Production branches serve applications and have replicas and backups; development branches
        are isolated copies of a schema, and of data where wanted, for trying changes out. A change
        to a MySQL production branch with safe migrations comes in through a deploy request from a
        development branch.
        """
        from planetscale.resources.branches import AsyncBranches

        return AsyncBranches(self)

    @cached_property
    def cluster_extensions(self) -> AsyncClusterExtensions:
        """The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.

        Most are created in the database with SQL; some must first be loaded by the server, which a
        branch change does by setting their parameters.
        """
        from planetscale.resources.cluster_extensions import AsyncClusterExtensions

        return AsyncClusterExtensions(self)

    @cached_property
    def cluster_parameters(self) -> AsyncClusterParameters:
        """Cluster parameters.

        The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
        available, and of the PgBouncer that comes with every branch. They are read here and changed
        with a branch change.
        """
        from planetscale.resources.cluster_parameters import AsyncClusterParameters

        return AsyncClusterParameters(self)

    @cached_property
    def configuration_profiles(self) -> AsyncConfigurationProfiles:
        """Configuration profiles.

        A configuration profile holds what shards of a Neki branch (sharded Postgres) have in
        common: the size and number of their nodes, their disks, and the version, settings and
        extensions of their Postgres. Every shard belongs to one profile, and one profile of a
        branch is its default.

        A change to a profile is carried out on all of its shards. It becomes a change request that
        can be followed, and canceled until it begins; see also the group of Neki changes, which
        lists those of the whole branch.
        """
        from planetscale.resources.configuration_profiles import AsyncConfigurationProfiles

        return AsyncConfigurationProfiles(self)

    @cached_property
    def connections(self) -> AsyncConnections:
        """Connections.

        The sessions that are open on a branch right now: who is connected, what each one runs or
        waits for, and which one blocks which. A query can be cancelled, a transaction rolled back
        or a session closed. For the credentials that sessions are opened with, see passwords and
        roles. The service lets users do this, not service tokens.
        """
        from planetscale.resources.connections import AsyncConnections

        return AsyncConnections(self)

    @cached_property
    def data_imports(self) -> AsyncDataImports:
        """A data import brings an external MySQL database over without downtime.

        The service copies its tables into a new database and keeps them in step, and both can be
        used through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes
        the primary and the external database its replica; it can be switched back. Detaching the
        external database ends the import.
        """
        from planetscale.resources.data_imports import AsyncDataImports

        return AsyncDataImports(self)

    @cached_property
    def data_topology(self) -> AsyncDataTopology:
        """The document that tells a Neki (sharded Postgres) branch where its data is.

        It names shard groups, which map ranges of keys to shards, the shard indexes that compute
        the keys, and which tables belong to which group. It does not create shards or tables; it
        says how queries find them. A new branch has one shard group with one shard, to which
        everything belongs.
        """
        from planetscale.resources.data_topology import AsyncDataTopology

        return AsyncDataTopology(self)

    @cached_property
    def databases(self) -> AsyncDatabases:
        """A database is a named MySQL, Postgres or Neki database of an organization.

        It holds no data itself: its branches do. Settings that apply to all branches, such as the
        rules for deploying schema changes, are kept here.
        """
        from planetscale.resources.databases import AsyncDatabases

        return AsyncDatabases(self)

    @cached_property
    def dedicated_read_replicas(self) -> AsyncDedicatedReadReplicas:
        """Dedicated read replicas.

        A dedicated read replica is a set of instances that follow a Postgres branch and serve
        nothing but reads, in the region of the branch or another one. It has its own size, settings
        and host name, so that reports or readers far away do not take from the replicas that stand
        by for the primary.
        """
        from planetscale.resources.dedicated_read_replicas import AsyncDedicatedReadReplicas

        return AsyncDedicatedReadReplicas(self)

    @cached_property
    def deploy_requests(self) -> AsyncDeployRequests:
        """Changes of a schema, proposed, reviewed and rolled out like a pull request.

        A deploy request compares the schema of one branch with that of the branch it goes into, and
        its deployment carries the difference over without blocking the tables. MySQL (Vitess)
        databases only; the target branch needs safe migrations switched on.

        A deploy request begins `open`, with a deployment that is `pending` while the service works
        out the difference and checks it, and then `ready` (or `no_changes`). People review it.
        Queueing it puts the deployment into the queue of the database, which runs one deployment
        after another (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the
        live ones and kept in step with them. When the copies have caught up comes the cutover, the
        swap that makes the new schema live: at once with `auto_cutover`, otherwise the deployment
        stays in `pending_cutover` until it is applied. For 30 minutes after the cutover
        (`complete_pending_revert`) the change can be reverted without losing what was written
        since; skipping that window, or its end, makes the deployment `complete`. A deployed request
        is `closed`; one that is closed without being deployed changes nothing.
        """
        from planetscale.resources.deploy_requests import AsyncDeployRequests

        return AsyncDeployRequests(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """What an organization was billed for each billing period, usually a month."""
        from planetscale.resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def keyspace_resizes(self) -> AsyncKeyspaceResizes:
        """Keyspace resizes.

        Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number
        of extra replicas and the memory for vector indexes. A resize is asked for, waits its turn
        and is then carried out node by node while the keyspace stays in use.
        """
        from planetscale.resources.keyspace_resizes import AsyncKeyspaceResizes

        return AsyncKeyspaceResizes(self)

    @cached_property
    def keyspaces(self) -> AsyncKeyspaces:
        """The logical databases inside a MySQL (Vitess) branch.

        A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
        keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
        VSchema says. Every branch begins with one keyspace that bears the name of the database.
        Other keyspaces hold tables that shall scale apart from it.
        """
        from planetscale.resources.keyspaces import AsyncKeyspaces

        return AsyncKeyspaces(self)

    @cached_property
    def lookup_vindex(self) -> AsyncLookupVindex:
        """Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.

        A lookup vindex is a table that says on which shard the rows with a value are, so that
        queries by that column go to one shard instead of all.

        `create` makes the lookup table and begins to fill it from the owner table. Once it is
        filled, `externalize` lets Vitess use it for routing, and writes to the owner table keep it
        up to date from then on. `complete` ends the filling for good, `internalize` goes back to
        it, `cancel` gives the vindex up. The replies carry what Vitess returns, unchanged, in
        `data`.
        """
        from planetscale.resources.lookup_vindex import AsyncLookupVindex

        return AsyncLookupVindex(self)

    @cached_property
    def maintenance_schedules(self) -> AsyncMaintenanceSchedules:
        """Maintenance schedules.

        A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
        database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
        been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
        dashboard.
        """
        from planetscale.resources.maintenance_schedules import AsyncMaintenanceSchedules

        return AsyncMaintenanceSchedules(self)

    @cached_property
    def materialize(self) -> AsyncMaterialize:
        """Materialize.

        Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
        copies, selections or aggregations of tables of another. Unlike MoveTables it goes on for as
        long as the copy is wanted, and the target may have another schema. The replies carry what
        Vitess returns, unchanged, in `data`.
        """
        from planetscale.resources.materialize import AsyncMaterialize

        return AsyncMaterialize(self)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """Metrics.

        How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
        replication, over time or at this moment. What exists depends on the engine: Postgres nodes
        are read through the metrics of the branch, MySQL nodes through those of its tablets.
        """
        from planetscale.resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @cached_property
    def move_tables(self) -> AsyncMoveTables:
        """MoveTables.

        Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with
        all its options. The workflows group does the same in simpler steps. A workflow is known by
        its name and its target keyspace. Every call that changes something returns the identifier
        of an operation that runs in the background; follow it with `get_operation` of the Vitess
        operations group.
        """
        from planetscale.resources.move_tables import AsyncMoveTables

        return AsyncMoveTables(self)

    @cached_property
    def neki_changes(self) -> AsyncNekiChanges:
        """Neki changes.

        Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
        profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
        request. It waits until it can be carried out, is applied, and is completed; until it begins
        it can be canceled. Here are the changes of a whole branch; each part lists its own as well.
        """
        from planetscale.resources.neki_changes import AsyncNekiChanges

        return AsyncNekiChanges(self)

    @cached_property
    def oauth_applications(self) -> AsyncOauthApplications:
        """An OAuth application acts for users who allow it to, within the scopes that they grant.

        These calls read the applications that an organization has registered, and list and revoke
        the tokens that users have given them. Applications are created and changed in the
        dashboard.
        """
        from planetscale.resources.oauth_applications import AsyncOauthApplications

        return AsyncOauthApplications(self)

    @cached_property
    def oauth_tokens(self) -> AsyncOauthTokens:
        """The last step of the OAuth flow: an application exchanges what it holds for a token that acts for a user.

        The tokens that exist are listed and revoked with the OAuth applications.
        """
        from planetscale.resources.oauth_tokens import AsyncOauthTokens

        return AsyncOauthTokens(self)

    @cached_property
    def organization_invitations(self) -> AsyncOrganizationInvitations:
        """An invitation asks a person by email to join an organization.

        It is open until the person accepts, it is cancelled, or it expires. A person who accepts
        becomes a member.
        """
        from planetscale.resources.organization_invitations import AsyncOrganizationInvitations

        return AsyncOrganizationInvitations(self)

    @cached_property
    def organization_members(self) -> AsyncOrganizationMembers:
        """A member is a user's place in an organization together with the role held there.

        People join by invitation or through the identity provider; here they are listed, given
        another role and removed.
        """
        from planetscale.resources.organization_members import AsyncOrganizationMembers

        return AsyncOrganizationMembers(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """An organization is the account that owns databases, members, service tokens and invoices.

        Its name is the first part of almost every path. The cluster sizes that it may buy are
        listed here too.
        """
        from planetscale.resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def passwords(self) -> AsyncPasswords:
        """Credentials with which applications and people connect to one branch over the MySQL protocol.

        Each password has its own username, access level, lifetime and list of allowed addresses.
        The secret is shown once, when the password is created or renewed. Postgres branches use
        roles instead.
        """
        from planetscale.resources.passwords import AsyncPasswords

        return AsyncPasswords(self)

    @cached_property
    def planned_reparent(self) -> AsyncPlannedReparent:
        """Planned reparents.

        Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and
        the present primary are healthy, for maintenance that is planned. Writes to the shard are
        interrupted for a moment and transactions that are under way may fail, so clients must try
        again; prefer a quiet time.
        """
        from planetscale.resources.planned_reparent import AsyncPlannedReparent

        return AsyncPlannedReparent(self)

    @cached_property
    def postgres_cidrs(self) -> AsyncPostgresCidrs:
        """Rules that say from which addresses a Postgres database may be reached.

        A database without any rule is reachable from everywhere. Each rule lists address ranges and
        holds for one schema or all, and for one role or all.
        """
        from planetscale.resources.postgres_cidrs import AsyncPostgresCidrs

        return AsyncPostgresCidrs(self)

    @cached_property
    def processlist(self) -> AsyncProcesslist:
        """Process lists.

        What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST`
        tells, and a way to end it. For MySQL (Vitess) branches.
        """
        from planetscale.resources.processlist import AsyncProcesslist

        return AsyncProcesslist(self)

    @cached_property
    def query_insights(self) -> AsyncQueryInsights:
        """What the queries of a branch cost.

        Insights groups queries that differ in their values only into patterns and keeps statistics
        of each: how often it ran, how long it took, what it read and which errors it met. Notable
        executions are recorded one by one, and tags say which part of an application a query came
        from. The lists here cannot be paged through: they return one page.
        """
        from planetscale.resources.query_insights import AsyncQueryInsights

        return AsyncQueryInsights(self)

    @cached_property
    def query_patterns(self) -> AsyncQueryPatterns:
        """Query patterns.

        Reports on the queries of a branch, grouped into patterns: statements that are alike but for
        their values count as one, with how often it ran, how long it took and how many rows it
        read. A report is made in the background and then lies ready as a CSV file. The database
        needs Query Insights switched on.
        """
        from planetscale.resources.query_patterns import AsyncQueryPatterns

        return AsyncQueryPatterns(self)

    @cached_property
    def regions(self) -> AsyncRegions:
        """The regions of the cloud providers in which PlanetScale runs databases, whatever the organization.

        Which of them an organization or a database can use is listed with organizations and
        databases.
        """
        from planetscale.resources.regions import AsyncRegions

        return AsyncRegions(self)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Credentials with which applications and people connect to one Postgres branch.

        A role is a Postgres role with its own username, password, rights and lifetime. The password
        is shown once, when the role is created. MySQL branches use passwords instead.
        """
        from planetscale.resources.roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def routers(self) -> AsyncRouters:
        """Routers.

        Routers are the front of a Neki branch (sharded Postgres): they take the connections of
        applications, send each query to the shards that hold its rows, and put the results
        together. They come in groups of one size. Every branch has a default group; further ones
        keep workloads apart.
        """
        from planetscale.resources.routers import AsyncRouters

        return AsyncRouters(self)

    @cached_property
    def schema_recommendations(self) -> AsyncSchemaRecommendations:
        """Schema recommendations.

        Improvements of a schema that the service proposes by itself, from the schema and from the
        queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
        sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
        recommendation is carried out with a branch and a deploy request.
        """
        from planetscale.resources.schema_recommendations import AsyncSchemaRecommendations

        return AsyncSchemaRecommendations(self)

    @cached_property
    def service_tokens(self) -> AsyncServiceTokens:
        """Credentials with which programs call this API on behalf of an organization.

        A token consists of an identifier and a secret and may do only what its accesses allow. A
        service token cannot manage service tokens: call these operations with an OAuth or access
        token.
        """
        from planetscale.resources.service_tokens import AsyncServiceTokens

        return AsyncServiceTokens(self)

    @cached_property
    def shards(self) -> AsyncShards:
        """Shards.

        A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary
        with its replicas. Which rows go to which shard is laid down in the data topology of the
        branch; the size and settings of a shard come from its configuration profile.
        """
        from planetscale.resources.shards import AsyncShards

        return AsyncShards(self)

    @cached_property
    def sidecars(self) -> AsyncSidecars:
        """Sidecars.

        A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
        connections between the routers and the node. The sidecars of one configuration profile
        share their settings, and appear here as one.
        """
        from planetscale.resources.sidecars import AsyncSidecars

        return AsyncSidecars(self)

    @cached_property
    def switchovers(self) -> AsyncSwitchovers:
        """Switchovers.

        A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try
        out how an application takes it, or to get it over with before planned work. It goes the way
        that failovers go.
        """
        from planetscale.resources.switchovers import AsyncSwitchovers

        return AsyncSwitchovers(self)

    @cached_property
    def team_members(self) -> AsyncTeamMembers:
        """Who belongs to a team.

        Members have the access to databases that the team has. The members of a team that a
        directory manages are changed in the directory.
        """
        from planetscale.resources.team_members import AsyncTeamMembers

        return AsyncTeamMembers(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        """A team is a group of members of an organization that is given access to databases as one.

        Teams are addressed by their slug. A team that a directory manages can be read here but not
        changed.
        """
        from planetscale.resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def traffic_budgets(self) -> AsyncTrafficBudgets:
        """Traffic budgets.

        Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres
        branch may use: its share of the server, its bursts, its most expensive query, its worker
        processes. They keep a runaway report or a guest from taking the database away from the
        rest. Rules, by query, tag or attribute of the connection, say which queries a budget is
        for.
        """
        from planetscale.resources.traffic_budgets import AsyncTrafficBudgets

        return AsyncTrafficBudgets(self)

    @cached_property
    def traffic_rules(self) -> AsyncTrafficRules:
        """The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.

        A query counts when any one of the rules holds for it. The rules of a budget are listed in
        the budget itself.
        """
        from planetscale.resources.traffic_rules import AsyncTrafficRules

        return AsyncTrafficRules(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """A user is a person with a PlanetScale account.

        The same user may be a member of several organizations.
        """
        from planetscale.resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def vdiff(self) -> AsyncVdiff:
        """VDiff.

        Compares, row by row, the source and target tables of a VReplication workflow on a MySQL
        (Vitess) branch, so that one can be sure of the copy before traffic is switched. A
        comparison runs in the background and can be stopped and resumed. The replies carry what
        Vitess returns, unchanged, in `data`.
        """
        from planetscale.resources.vdiff import AsyncVdiff

        return AsyncVdiff(self)

    @cached_property
    def vtctld(self) -> AsyncVtctld:
        """Vitess operations.

        Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
        replies carry what Vitess's `vtctldclient` prints for the command of the same name,
        unchanged, in `data`. Use workflows where they suffice. Move tables, Materialize, lookup
        vindexes, VDiff and planned reparents have groups of their own; those of their calls that
        take time return an operation, which is followed here.
        """
        from planetscale.resources.vtctld import AsyncVtctld

        return AsyncVtctld(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks.

        Addresses that the service calls when something happens to a database: a branch is ready, a
        deploy request moves on, a disk fills up. A database has at most five.

        A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body
        of `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the
        object that the API returns for what the event is about (the two storage events have objects
        of their own). The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body,
        keyed with the secret of the webhook, in lowercase hexadecimal. Check it against the bytes
        received, before parsing them; `timestamp` is the only guard against a delivery sent again
        by somebody else. The receiver must answer with a 2xx status within two seconds, and
        redirects are not followed.
        """
        from planetscale.resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def workflows(self) -> AsyncWorkflows:
        """Workflows.

        Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go
        on using them, most often from an unsharded keyspace to a sharded one.

        A workflow first copies the rows (`copying`) and then keeps the copies in step with the
        originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
        replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`);
        from there on the target keyspace takes the writes and the source is kept in step, so
        `reverse_traffic` can still go back without loss. Until here, queries that name the source
        keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from
        the source keyspace and takes the routing rules away, and the workflow cannot be cancelled
        any more. If applications turn out to name the old keyspace still, `reverse_cutover`
        restores the routing for a while. `complete` closes the workflow. Each step answers at once
        and runs on in the background, so wait for the state it leads to.
        """
        from planetscale.resources.workflows import AsyncWorkflows

        return AsyncWorkflows(self)
