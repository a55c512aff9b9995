// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.types.Database
import planetscale.types.DatabaseKind
import planetscale.types.ReadOnlyRegion
import planetscale.types.Region
import planetscale.types.StorageInput
import planetscale.types.Throttler
import planetscale.types.ThrottlerConfiguration

/**
 * A database is a named MySQL, Postgres or Neki database of an organization.
 *
 * It holds no data itself: its branches do. Settings that apply to all branches, such as the rules
 * for deploying schema changes, are kept here.
 */
public interface Databases {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawDatabases
        get() = RawDatabases(transport)

    /**
     * List the databases of an organization.
     *
     * Returns the databases that the credential can see. A service token sees only those it has an
     * access on, so an empty list can mean a missing access instead of an empty organization.
     *
     * `GET /organizations/{organization}/databases`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
     * (organization).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Database].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListDatabases = ListDatabases(),
        options: RequestOptions? = null,
    ): Page<Database> = withRawResponse.list(organization, params, options).decoded()

    /** [Databases.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<Database> = list(organization, ListDatabases(), options)

    /**
     * List the databases of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
     * (organization).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Database]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListDatabases = ListDatabases(),
        options: RequestOptions? = null,
    ): Pages<Database> =
        transport.all("list_databases", listOf(organization), params.toQuery(), null, options, Database.serializer())

    /** [Databases.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<Database> = all(organization, ListDatabases(), options)

    /**
     * Create a database.
     *
     * Creates a database with one production branch, `main`, and returns it at once, while the
     * cluster is still being built. Wait until `ready` is true before connecting. The cluster is
     * billed from now on.
     *
     * `POST /organizations/{organization}/databases`
     *
     * Service token: `create_databases`. OAuth: `create_databases` (organization).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `name`, `clusterSize` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Database]: A database: its engine, where it runs, whether it is ready, the
     *   settings that apply to all its branches, and counts of what it holds.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        params: CreateDatabase,
        options: RequestOptions? = null,
    ): Database = withRawResponse.create(organization, params, options).decoded()

    /**
     * Get a database.
     *
     * Returns one database with its state, settings and counts. Poll it to follow a creation or a
     * deletion.
     *
     * `GET /organizations/{organization}/databases/{database}`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of `read_databases`
     * (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Database]: A database: its engine, where it runs, whether it is ready, the
     *   settings that apply to all its branches, and counts of what it holds.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): Database = withRawResponse.get(organization, database, options).decoded()

    /**
     * Waits until the database is ready for connections.
     *
     * A new database takes minutes; one that is being imported or restored takes hours, so give
     * such a wait a longer timeout.
     *
     * It succeeds when `ready` is `true`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Database]: A database: its engine, where it runs, whether it is ready, the
     *   settings that apply to all its branches, and counts of what it holds.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Database] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        options: WaitOptions<Database>? = null,
    ): Database =
        transport.wait(
            "get_database",
            "wait_until_ready",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(Database.serializer()),
        )

    /**
     * Waits like [waitUntilReady] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Database] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        options: WaitOptions<Database>? = null,
    ): Flow<WaitProgress<Database>> =
        transport.progress(
            "get_database",
            "wait_until_ready",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(Database.serializer()),
        )

    /**
     * Waits until the database is gone.
     *
     * Its name can be used again after that.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Database] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        options: WaitOptions<Database>? = null,
    ): Unit =
        transport.waitGone(
            "get_database",
            "wait_until_deleted",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(Database.serializer()),
        )

    /**
     * Waits like [waitUntilDeleted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Database] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        options: WaitOptions<Database>? = null,
    ): Flow<WaitProgress<Database>> =
        transport.progress(
            "get_database",
            "wait_until_deleted",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(Database.serializer()),
        )

    /**
     * Delete a database.
     *
     * Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
     * while deletion protection is on. Where deletion needs several administrators, this call is
     * one of the votes and the database stays until the last.
     *
     * `DELETE /organizations/{organization}/databases/{database}`
     *
     * Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
     * `delete_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, options).decoded()

    /**
     * Change the name or the settings of a database.
     *
     * Changes the settings that are given, leaves the others, and returns the database. A new name
     * changes the path of the database and of all that belongs to it.
     *
     * `PATCH /organizations/{organization}/databases/{database}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Database]: A database: its engine, where it runs, whether it is ready, the
     *   settings that apply to all its branches, and counts of what it holds.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        params: UpdateDatabaseSettings = UpdateDatabaseSettings(),
        options: RequestOptions? = null,
    ): Database = withRawResponse.update(organization, database, params, options).decoded()

    /** [Databases.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Database = update(organization, database, UpdateDatabaseSettings(), options)

    /**
     * List the read-only regions of a database.
     *
     * Returns the regions beside its own in which the production branch has replicas for reading. A
     * password can be bound to one of them. MySQL only.
     *
     * `GET /organizations/{organization}/databases/{database}/read-only-regions`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
     * (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [ReadOnlyRegion].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listReadOnlyRegions(
        organization: String? = null,
        database: String,
        params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions? = null,
    ): Page<ReadOnlyRegion> = withRawResponse.listReadOnlyRegions(organization, database, params, options).decoded()

    /** [Databases.listReadOnlyRegions] without params. */
    public suspend fun listReadOnlyRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<ReadOnlyRegion> = listReadOnlyRegions(organization, database, ListReadOnlyRegions(), options)

    /**
     * List the read-only regions of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listReadOnlyRegions] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/read-only-regions`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
     * (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [ReadOnlyRegion]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allReadOnlyRegions(
        organization: String? = null,
        database: String,
        params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions? = null,
    ): Pages<ReadOnlyRegion> =
        transport.all(
            "list_read_only_regions",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            ReadOnlyRegion.serializer(),
        )

    /** [Databases.allReadOnlyRegions] without params. */
    public fun allReadOnlyRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<ReadOnlyRegion> = allReadOnlyRegions(organization, database, ListReadOnlyRegions(), options)

    /**
     * List the regions in which a database can have branches.
     *
     * Returns the regions that a new branch of the database can name.
     *
     * `GET /organizations/{organization}/databases/{database}/regions`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of `read_databases`
     * (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Region].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listRegions(
        organization: String? = null,
        database: String,
        params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions? = null,
    ): Page<Region> = withRawResponse.listRegions(organization, database, params, options).decoded()

    /** [Databases.listRegions] without params. */
    public suspend fun listRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Region> = listRegions(organization, database, ListDatabaseRegions(), options)

    /**
     * List the regions in which a database can have branches: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listRegions] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/regions`
     *
     * Service token: any one of `read_database`, `delete_database`, `write_database`,
     * `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
     * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
     * `connect_production_read_only_branch`, `delete_branch_password`,
     * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
     * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
     * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
     * `write_backups`, `delete_backups`, `delete_production_branch_backups`,
     * `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of `read_databases`
     * (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Region]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allRegions(
        organization: String? = null,
        database: String,
        params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions? = null,
    ): Pages<Region> =
        transport.all(
            "list_database_regions",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Region.serializer(),
        )

    /** [Databases.allRegions] without params. */
    public fun allRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Region> = allRegions(organization, database, ListDatabaseRegions(), options)

    /**
     * Get how strongly a database slows down its schema deployments.
     *
     * Returns the throttling with which new deploy requests of the database begin, for each
     * keyspace. A deploy request can have its own.
     *
     * `GET /organizations/{organization}/databases/{database}/throttler`
     *
     * Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Throttler]: How strongly schema deployments are slowed down to spare a database:
     *   the ratio of every keyspace, for the whole database or for one deploy request.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getThrottler(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): Throttler = withRawResponse.getThrottler(organization, database, options).decoded()

    /**
     * Set how strongly a database slows down its schema deployments.
     *
     * Sets the throttling with which new deploy requests of the database begin, to spare it while
     * large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
     * for all keyspaces or one for each.
     *
     * `PATCH /organizations/{organization}/databases/{database}/throttler`
     *
     * Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Throttler]: How strongly schema deployments are slowed down to spare a database:
     *   the ratio of every keyspace, for the whole database or for one deploy request.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        params: UpdateDatabaseThrottler = UpdateDatabaseThrottler(),
        options: RequestOptions? = null,
    ): Throttler = withRawResponse.updateThrottler(organization, database, params, options).decoded()

    /** [Databases.updateThrottler] without params. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Throttler = updateThrottler(organization, database, UpdateDatabaseThrottler(), options)
}

internal class DatabasesCalls(
    override val calls: Transport,
) : Databases, Real

/** The calls of [Databases], which give the whole answer: its status, its headers and what it says. */
public class RawDatabases internal constructor(
    private val transport: Transport,
) {
    /** [Databases.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListDatabases = ListDatabases(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Database>> =
        transport.send(
            "list_databases",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(Database.serializer()),
        )

    /** [Databases.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<Database>> = list(organization, ListDatabases(), options)

    /** [Databases.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        params: CreateDatabase,
        options: RequestOptions? = null,
    ): RawResponse<Database> =
        transport.send(
            "create_database",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Database.serializer()),
        )

    /** [Databases.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<Database> =
        transport.send(
            "get_database",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(Database.serializer()),
        )

    /** [Databases.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send("delete_database", listOf(organization, database), emptyList(), null, options, Replies.nothing)

    /** [Databases.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        params: UpdateDatabaseSettings = UpdateDatabaseSettings(),
        options: RequestOptions? = null,
    ): RawResponse<Database> =
        transport.send(
            "update_database_settings",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Database.serializer()),
        )

    /** [Databases.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Database> = update(organization, database, UpdateDatabaseSettings(), options)

    /** [Databases.listReadOnlyRegions] with the whole answer. */
    public suspend fun listReadOnlyRegions(
        organization: String? = null,
        database: String,
        params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions? = null,
    ): RawResponse<Page<ReadOnlyRegion>> =
        transport.send(
            "list_read_only_regions",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(ReadOnlyRegion.serializer()),
        )

    /** [Databases.listReadOnlyRegions] without params. */
    public suspend fun listReadOnlyRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<ReadOnlyRegion>> = listReadOnlyRegions(organization, database, ListReadOnlyRegions(), options)

    /** [Databases.listRegions] with the whole answer. */
    public suspend fun listRegions(
        organization: String? = null,
        database: String,
        params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Region>> =
        transport.send(
            "list_database_regions",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Region.serializer()),
        )

    /** [Databases.listRegions] without params. */
    public suspend fun listRegions(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Region>> = listRegions(organization, database, ListDatabaseRegions(), options)

    /** [Databases.getThrottler] with the whole answer. */
    public suspend fun getThrottler(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<Throttler> =
        transport.send(
            "get_database_throttler",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(Throttler.serializer()),
        )

    /** [Databases.updateThrottler] with the whole answer. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        params: UpdateDatabaseThrottler = UpdateDatabaseThrottler(),
        options: RequestOptions? = null,
    ): RawResponse<Throttler> =
        transport.send(
            "update_database_throttler",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Throttler.serializer()),
        )

    /** [Databases.updateThrottler] without params. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Throttler> = updateThrottler(organization, database, UpdateDatabaseThrottler(), options)
}

/** Arguments of [Databases.list]. */
public data class ListDatabases @JvmOverloads constructor(
    /** Text to search the databases' names for. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Databases.create]. */
public data class CreateDatabase @JvmOverloads constructor(
    /** Name of the database, unique in the organization. Lower-case letters, digits, hyphens and underscores. */
    public val name: String,
    /** Size of the production branch's cluster, such as `PS_10`, one of the listed cluster sizes. */
    public val clusterSize: String,
    /** Slug of the region, such as `us-east`. The organization's default region when left out. */
    public val region: String? = null,
    /**
     * How many replicas the Postgres cluster has beside its primary; 0 makes a single node. MySQL
     * clusters have a fixed number, and sending it for one is refused with 422.
     */
    public val replicas: Long? = null,
    /** Engine of the database. MySQL when left out. */
    public val kind: DatabaseKind? = null,
    /** Major version of Postgres, such as `17`. The newest that is offered when left out. Postgres only. */
    public val majorVersion: String? = null,
    /** Limits of the disk of each node. Postgres only. */
    public val storage: StorageInput? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("region", region)
            put("cluster_size", clusterSize)
            put("replicas", replicas)
            put("kind", kind?.value)
            put("major_version", majorVersion)
            put("storage", storage, StorageInput.serializer())
        }
}

/** Arguments of [Databases.update]. */
public data class UpdateDatabaseSettings @JvmOverloads constructor(
    /** New name of the database. Its path, and the paths of all that belongs to it, change with it. */
    public val newName: String? = null,
    /** Whether the framework's migration table is copied along with a deploy request. */
    public val automaticMigrations: Boolean? = null,
    /** Application framework whose migrations are copied, such as `rails`. */
    public val migrationFramework: String? = null,
    /** Table in which the framework records its migrations, such as `schema_migrations`. */
    public val migrationTableName: String? = null,
    /** Whether a deploy request must be approved by somebody other than its author before it can be deployed. */
    public val requireApprovalForDeploy: Boolean? = null,
    /** Whether all new branches must be in the region of the database. */
    public val restrictBranchRegion: Boolean? = null,
    /** Whether new branches may be filled with data from a backup. */
    public val allowDataBranching: Boolean? = null,
    /** Whether foreign key constraints are allowed. Read back as `foreignKeysEnabled`. MySQL only. */
    public val allowForeignKeyConstraints: Boolean? = null,
    /** Whether query insights keep whole SQL statements with their values. They may hold personal data. */
    public val insightsRawQueries: Boolean? = null,
    /** Whether deleting the database is refused. */
    public val deletionProtected: Boolean? = null,
    /** Whether the dashboard's SQL console may be used on production branches. */
    public val productionBranchWebConsole: Boolean? = null,
    /** Name of the branch that becomes the default. */
    public val defaultBranch: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("new_name", newName)
            put("automatic_migrations", automaticMigrations)
            put("migration_framework", migrationFramework)
            put("migration_table_name", migrationTableName)
            put("require_approval_for_deploy", requireApprovalForDeploy)
            put("restrict_branch_region", restrictBranchRegion)
            put("allow_data_branching", allowDataBranching)
            put("allow_foreign_key_constraints", allowForeignKeyConstraints)
            put("insights_raw_queries", insightsRawQueries)
            put("deletion_protected", deletionProtected)
            put("production_branch_web_console", productionBranchWebConsole)
            put("default_branch", defaultBranch)
        }
}

/** Arguments of [Databases.listReadOnlyRegions]. */
public data class ListReadOnlyRegions @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Databases.listRegions]. */
public data class ListDatabaseRegions @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Databases.updateThrottler]. */
public data class UpdateDatabaseThrottler @JvmOverloads constructor(
    /** Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance). */
    public val ratio: Long? = null,
    /** Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set. */
    public val configurations: List<ThrottlerConfiguration>? = null,
) {
    internal fun toBody(): String =
        body {
            put("ratio", ratio)
            put("configurations", configurations, ListSerializer(ThrottlerConfiguration.serializer()))
        }
}
