// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
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
import planetscale.types.Branch
import planetscale.types.BranchSchema
import planetscale.types.BranchSeedData
import planetscale.types.ClusterSizeSku
import planetscale.types.ConfigurationProfileSizeInput
import planetscale.types.DatabaseKind
import planetscale.types.RouterSizeInput
import planetscale.types.RoutingRules
import planetscale.types.SchemaLintError
import planetscale.types.SortOrder
import planetscale.types.StorageInput
import planetscale.types.TableDiffList
import kotlin.time.Instant

/**
 * A branch is a complete cluster with its own schema, data and connection strings.
 *
 * Production branches serve applications and have replicas and backups; development branches are
 * isolated copies of a schema, and of data where wanted, for trying changes out. A change to a
 * MySQL production branch with safe migrations comes in through a deploy request from a development
 * branch.
 */
public interface Branches {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBranches
        get() = RawBranches(transport)

    /**
     * List the branches of a database.
     *
     * Returns the branches, oldest or newest first as `order` says. The filters can be combined.
     *
     * `GET /organizations/{organization}/databases/{database}/branches`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Branch].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListBranches = ListBranches(),
        options: RequestOptions? = null,
    ): Page<Branch> = withRawResponse.list(organization, database, params, options).decoded()

    /** [Branches.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Branch> = list(organization, database, ListBranches(), options)

    /**
     * List the branches of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Branch]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListBranches = ListBranches(),
        options: RequestOptions? = null,
    ): Pages<Branch> =
        transport.all(
            "list_branches",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Branch.serializer(),
        )

    /** [Branches.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Branch> = all(organization, database, ListBranches(), options)

    /**
     * Create a branch.
     *
     * Creates a branch from the schema of another one and returns it at once, while its cluster is
     * still being built. With `backupId`, `seedData` or `restorePoint` it is filled with data too,
     * which needs an access to restore backups and takes hours for a large database. Wait until
     * `ready` is true before connecting.
     *
     * `POST /organizations/{organization}/databases/{database}/branches`
     *
     * Service token: any one of `create_branch`, `restore_production_branch_backup`,
     * `restore_backup`. OAuth: any one of `write_branches` (organization, database),
     * `restore_production_branch_backups` (organization, database), `restore_backups`
     * (organization, database, branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `name` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateBranch,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Get a branch.
     *
     * Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
     * restore or a deletion.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.get(organization, database, branch, options).decoded()

    /**
     * Waits until the branch is ready for connections.
     *
     * A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
     * such a wait a longer timeout.
     *
     * It succeeds when `ready` is `true`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Branch] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<Branch>? = null,
    ): Branch =
        transport.wait(
            "get_branch",
            "wait_until_ready",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(Branch.serializer()),
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
     * @param branch Name of the branch, such as `main`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Branch] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<Branch>? = null,
    ): Flow<WaitProgress<Branch>> =
        transport.progress(
            "get_branch",
            "wait_until_ready",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(Branch.serializer()),
        )

    /**
     * Waits until the branch is gone.
     *
     * Its name can be used again after that.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Branch] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<Branch>? = null,
    ): Unit =
        transport.waitGone(
            "get_branch",
            "wait_until_deleted",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(Branch.serializer()),
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
     * @param branch Name of the branch, such as `main`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Branch] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<Branch>? = null,
    ): Flow<WaitProgress<Branch>> =
        transport.progress(
            "get_branch",
            "wait_until_deleted",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(Branch.serializer()),
        )

    /**
     * Rename or protect a branch.
     *
     * Changes the fields that are given and returns the branch. A new name changes the path of the
     * branch and of all that belongs to it.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`
     *
     * Service token: `write_database`. OAuth: any one of `write_branches` (organization, database),
     * `write_databases` (organization), `write_database` (database), `write_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranch = UpdateBranch(),
        options: RequestOptions? = null,
    ): Branch = withRawResponse.update(organization, database, branch, params, options).decoded()

    /** [Branches.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Branch = update(organization, database, branch, UpdateBranch(), options)

    /**
     * Delete a branch.
     *
     * Deletes the branch with its data and credentials. It cannot be undone. Refused for the
     * default branch, while deletion protection is on, and for a branch with descendants unless
     * they are to be deleted too. Deleting a production branch needs the access for that.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`
     *
     * Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization, database),
     * `delete_production_branches` (organization, database), `delete_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        params: DeleteBranch = DeleteBranch(),
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, params, options).decoded()

    /** [Branches.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Unit = delete(organization, database, branch, DeleteBranch(), options)

    /**
     * Check the schema of a branch for problems.
     *
     * Returns what would keep the schema from being deployed: tables without a unique key, foreign
     * keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
     * that the schema is good.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [SchemaLintError].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun lintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions? = null,
    ): Page<SchemaLintError> = withRawResponse.lintSchema(organization, database, branch, params, options).decoded()

    /** [Branches.lintSchema] without params. */
    public suspend fun lintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<SchemaLintError> = lintSchema(organization, database, branch, LintBranchSchema(), options)

    /**
     * Check the schema of a branch for problems: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [lintSchema] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [SchemaLintError]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allLintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions? = null,
    ): Pages<SchemaLintError> =
        transport.all(
            "lint_branch_schema",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            SchemaLintError.serializer(),
        )

    /** [Branches.allLintSchema] without params. */
    public fun allLintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<SchemaLintError> = allLintSchema(organization, database, branch, LintBranchSchema(), options)

    /**
     * Turn safe migrations on for a branch.
     *
     * From now on the branch refuses direct changes to its schema: they come in through deploy
     * requests, which run without blocking and can be reverted. For production branches.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun enableSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.enableSafeMigrations(organization, database, branch, options).decoded()

    /**
     * Turn safe migrations off for a branch.
     *
     * From now on the branch takes direct changes to its schema again, and no deploy requests.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun disableSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.disableSafeMigrations(organization, database, branch, options).decoded()

    /**
     * Turn safe migrations of a branch on or off.
     *
     * With safe migrations the branch refuses direct changes to its schema: they come in through
     * deploy requests, which run without blocking and can be reverted. The same as the two calls
     * that turn them on and off, with the wish in the body. MySQL only.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `safeMigrations` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateSafeMigrations,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.updateSafeMigrations(organization, database, branch, params, options).decoded()

    /**
     * Make a development branch a production branch.
     *
     * Gives the branch what production branches have: replicas, automatic backups and protection
     * from going to sleep. It is billed as a production branch from now on. The reply comes before
     * the cluster has grown, so wait until `ready` is true.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`
     *
     * Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
     * `promote_branches` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun promote(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.promote(organization, database, branch, options).decoded()

    /**
     * Get the schema of a branch.
     *
     * Returns the statement that creates each table of the branch, as one list without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BranchSchema]: The tables of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getSchema(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchSchema = GetBranchSchema(),
        options: RequestOptions? = null,
    ): BranchSchema = withRawResponse.getSchema(organization, database, branch, params, options).decoded()

    /** [Branches.getSchema] without params. */
    public suspend fun getSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): BranchSchema = getSchema(organization, database, branch, GetBranchSchema(), options)

    /**
     * Change the cluster size of a MySQL branch.
     *
     * Moves the cluster of the branch to another size, node by node while it stays in use. The
     * reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
     * tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
     * branches are resized by a branch change instead.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`
     *
     * Service token: `write_database`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `clusterSize` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateCluster(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchClusterConfig,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.updateCluster(organization, database, branch, params, options).decoded()

    /**
     * Make a production branch a development branch.
     *
     * Takes from the branch what production branches have and makes it a development branch, with
     * its schema and data as they are. A branch whose state does not allow it is refused with 422.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`
     *
     * Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
     * `demote_branches` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Branch]: A branch of a database: a cluster with its own schema and data.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun demote(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Branch = withRawResponse.demote(organization, database, branch, options).decoded()

    /**
     * Compare the schema of a branch with that of its parent.
     *
     * Returns what a deploy request from the branch would change, one entry for each table or view
     * that differs, without pages. An empty list means that the schemas are the same. MySQL only.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TableDiffList]: The tables and views that differ between two schemas, all at once.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getDiff(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): TableDiffList = withRawResponse.getDiff(organization, database, branch, options).decoded()

    /**
     * Get the routing rules of a branch.
     *
     * Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
     * during a move of tables. MySQL only.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [RoutingRules]: The rules by which Vitess sends queries for a table to another
     *   table or keyspace.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RoutingRules = withRawResponse.getRoutingRules(organization, database, branch, options).decoded()

    /**
     * Replace the routing rules of a branch.
     *
     * Puts the given rules in place of those that the branch has; rules that are not among them are
     * gone. A mistake here sends queries to the wrong tables, so change what the current rules hold
     * instead of starting anew. MySQL only.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `routingRules` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [RoutingRules]: The rules by which Vitess sends queries for a table to another
     *   table or keyspace.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchRoutingRules,
        options: RequestOptions? = null,
    ): RoutingRules = withRawResponse.updateRoutingRules(organization, database, branch, params, options).decoded()

    /**
     * Read the schema of a branch anew.
     *
     * Has the service read the schema from the cluster, for when `stale_schema` of the branch is
     * true. It happens after the reply.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun refreshSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.refreshSchema(organization, database, branch, options).decoded()

    /**
     * List the cluster sizes that a branch can take.
     *
     * Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
     * are included only when asked for with `rates`.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [ClusterSizeSku].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listClusterSizes(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchClusterSizeSkus = ListBranchClusterSizeSkus(),
        options: RequestOptions? = null,
    ): List<ClusterSizeSku> =
        withRawResponse.listClusterSizes(organization, database, branch, params, options).decoded()

    /** [Branches.listClusterSizes] without params. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): List<ClusterSizeSku> = listClusterSizes(organization, database, branch, ListBranchClusterSizeSkus(), options)
}

internal class BranchesCalls(
    override val calls: Transport,
) : Branches, Real

/** The calls of [Branches], which give the whole answer: its status, its headers and what it says. */
public class RawBranches internal constructor(
    private val transport: Transport,
) {
    /** [Branches.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListBranches = ListBranches(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Branch>> =
        transport.send(
            "list_branches",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Branch.serializer()),
        )

    /** [Branches.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Branch>> = list(organization, database, ListBranches(), options)

    /** [Branches.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateBranch,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "create_branch",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "get_branch",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranch = UpdateBranch(),
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "update_branch",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Branch> = update(organization, database, branch, UpdateBranch(), options)

    /** [Branches.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        params: DeleteBranch = DeleteBranch(),
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_branch",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.nothing,
        )

    /** [Branches.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Unit> = delete(organization, database, branch, DeleteBranch(), options)

    /** [Branches.lintSchema] with the whole answer. */
    public suspend fun lintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        params: LintBranchSchema = LintBranchSchema(),
        options: RequestOptions? = null,
    ): RawResponse<Page<SchemaLintError>> =
        transport.send(
            "lint_branch_schema",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(SchemaLintError.serializer()),
        )

    /** [Branches.lintSchema] without params. */
    public suspend fun lintSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<SchemaLintError>> = lintSchema(organization, database, branch, LintBranchSchema(), options)

    /** [Branches.enableSafeMigrations] with the whole answer. */
    public suspend fun enableSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "enable_safe_migrations",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.disableSafeMigrations] with the whole answer. */
    public suspend fun disableSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "disable_safe_migrations",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.updateSafeMigrations] with the whole answer. */
    public suspend fun updateSafeMigrations(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateSafeMigrations,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "update_safe_migrations",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.promote] with the whole answer. */
    public suspend fun promote(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "promote_branch",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.getSchema] with the whole answer. */
    public suspend fun getSchema(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchSchema = GetBranchSchema(),
        options: RequestOptions? = null,
    ): RawResponse<BranchSchema> =
        transport.send(
            "get_branch_schema",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(BranchSchema.serializer()),
        )

    /** [Branches.getSchema] without params. */
    public suspend fun getSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<BranchSchema> = getSchema(organization, database, branch, GetBranchSchema(), options)

    /** [Branches.updateCluster] with the whole answer. */
    public suspend fun updateCluster(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchClusterConfig,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "update_branch_cluster_config",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.nothing,
        )

    /** [Branches.demote] with the whole answer. */
    public suspend fun demote(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Branch> =
        transport.send(
            "demote_branch",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Branch.serializer()),
        )

    /** [Branches.getDiff] with the whole answer. */
    public suspend fun getDiff(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<TableDiffList> =
        transport.send(
            "get_branch_diff",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(TableDiffList.serializer()),
        )

    /** [Branches.getRoutingRules] with the whole answer. */
    public suspend fun getRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<RoutingRules> =
        transport.send(
            "get_branch_routing_rules",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(RoutingRules.serializer()),
        )

    /** [Branches.updateRoutingRules] with the whole answer. */
    public suspend fun updateRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchRoutingRules,
        options: RequestOptions? = null,
    ): RawResponse<RoutingRules> =
        transport.send(
            "update_branch_routing_rules",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(RoutingRules.serializer()),
        )

    /** [Branches.refreshSchema] with the whole answer. */
    public suspend fun refreshSchema(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "refresh_branch_schema",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Branches.listClusterSizes] with the whole answer. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchClusterSizeSkus = ListBranchClusterSizeSkus(),
        options: RequestOptions? = null,
    ): RawResponse<List<ClusterSizeSku>> =
        transport.send(
            "list_branch_cluster_size_skus",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(ListSerializer(ClusterSizeSku.serializer())),
        )

    /** [Branches.listClusterSizes] without params. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<List<ClusterSizeSku>> =
        listClusterSizes(organization, database, branch, ListBranchClusterSizeSkus(), options)
}

/** Arguments of [Branches.list]. */
public data class ListBranches @JvmOverloads constructor(
    /** Text to search the branches' names for. */
    public val q: String? = null,
    /** True returns production branches only, false development branches only. */
    public val production: Boolean? = null,
    /** True returns branches with safe migrations only, false those without. MySQL only. */
    public val safeMigrations: Boolean? = null,
    /** Direction in which the branches are sorted by the time of their creation. */
    public val order: SortOrder? = null,
    /** Identifier of the branch after which the page starts, instead of `page`. */
    public val startingAfter: String? = null,
    /** How many branches a page holds when it goes by `startingAfter`, instead of `perPage`. */
    public val limit: Long? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("production", production)
            add("safe_migrations", safeMigrations)
            add("order", order?.value)
            add("starting_after", startingAfter)
            add("limit", limit)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Branches.create]. */
public data class CreateBranch @JvmOverloads constructor(
    /** Name of the branch, unique in the database. Lower-case letters, digits, hyphens and underscores. */
    public val name: String,
    /** Whether deleting the branch is refused. False when left out. */
    public val deletionProtected: Boolean? = null,
    /** Name of the branch whose schema is copied. The default branch of the database when left out. */
    public val parentBranch: String? = null,
    /** Identifier of a backup that the branch is restored from, schema and data. Needs `clusterSize` as well. */
    public val backupId: String? = null,
    /** Slug of the region, such as `us-east`. The region of the database when left out. */
    public val region: String? = null,
    /** Moment to which the parent branch is restored into the new one, schema and data. Postgres only. */
    public val restorePoint: Instant? = null,
    /**
     * Fills the branch with the data of a backup of its parent. Needs data branching to be allowed
     * in the settings of the database.
     */
    public val seedData: BranchSeedData? = null,
    /**
     * Size of the cluster, such as `PS_10`. Required with `backupId`. When left out the branch gets
     * the size for development.
     */
    public val clusterSize: String? = null,
    /** Sizes of the clusters of single keyspaces, where they differ from `clusterSize`. MySQL only. */
    public val keyspaceClusterSizes: List<String>? = null,
    /** Sizes of the groups of shards, where they differ from those of the parent branch. Neki only. */
    public val configurationProfileSizes: List<ConfigurationProfileSizeInput>? = null,
    /** Sizes of the query routers, where they differ from those of the parent branch. Neki only. */
    public val routerSizes: List<RouterSizeInput>? = null,
    /** How many replicas the cluster has beside its primary; 0 makes a single node. Postgres only. */
    public val replicas: Long? = null,
    /** Limits of the disk of each node. Postgres only. */
    public val storage: StorageInput? = null,
    /** Major version of Postgres, such as `17`. That of the parent branch when left out. Postgres only. */
    public val majorVersion: String? = null,
    /** Whether the database is created first, with the engine in `kind`, when there is none of the name in the path. */
    public val createDatabaseIfMissing: Boolean? = null,
    /** Engine of the database that `createDatabaseIfMissing` creates. Otherwise the engine is that of the database. */
    public val kind: DatabaseKind? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("deletion_protected", deletionProtected)
            put("parent_branch", parentBranch)
            put("backup_id", backupId)
            put("region", region)
            put("restore_point", restorePoint)
            put("seed_data", seedData?.value)
            put("cluster_size", clusterSize)
            put("keyspace_cluster_sizes", keyspaceClusterSizes, ListSerializer(String.serializer()))
            put(
                "configuration_profile_sizes",
                configurationProfileSizes,
                ListSerializer(ConfigurationProfileSizeInput.serializer()),
            )
            put("router_sizes", routerSizes, ListSerializer(RouterSizeInput.serializer()))
            put("replicas", replicas)
            put("storage", storage, StorageInput.serializer())
            put("major_version", majorVersion)
            put("create_database_if_missing", createDatabaseIfMissing)
            put("kind", kind?.value)
        }
}

/** Arguments of [Branches.update]. */
public data class UpdateBranch @JvmOverloads constructor(
    /** New name of the branch. Its path, and the paths of all that belongs to it, change with it. */
    public val newName: String? = null,
    /** Whether deleting the branch is refused. */
    public val deletionProtected: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("new_name", newName)
            put("deletion_protected", deletionProtected)
        }
}

/** Arguments of [Branches.delete]. */
public data class DeleteBranch @JvmOverloads constructor(
    /** Whether the branches made from this one, and from those in turn, are deleted with it. */
    public val deleteDescendants: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("delete_descendants", deleteDescendants)
        }
}

/** Arguments of [Branches.lintSchema]. */
public data class LintBranchSchema @JvmOverloads constructor(
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

/** Arguments of [Branches.updateSafeMigrations]. */
public data class UpdateSafeMigrations(
    /** True turns safe migrations on, false turns them off. */
    public val safeMigrations: Boolean,
) {
    internal fun toBody(): String =
        body {
            put("safe_migrations", safeMigrations)
        }
}

/** Arguments of [Branches.getSchema]. */
public data class GetBranchSchema @JvmOverloads constructor(
    /** Name of the keyspace whose tables are wanted. All keyspaces when left out. MySQL only. */
    public val keyspace: String? = null,
    /** Catalog and schema whose tables are wanted, joined by a dot, such as `postgres.public`. Postgres only. */
    public val namespace: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("namespace", namespace)
        }
}

/** Arguments of [Branches.updateCluster]. */
public data class UpdateBranchClusterConfig(
    /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
    public val clusterSize: String,
) {
    internal fun toBody(): String =
        body {
            put("cluster_size", clusterSize)
        }
}

/** Arguments of [Branches.updateRoutingRules]. */
public data class UpdateBranchRoutingRules(
    /** All rules as a JSON document in Vitess's own form, as text. */
    public val routingRules: String,
) {
    internal fun toBody(): String =
        body {
            put("routing_rules", routingRules)
        }
}

/** Arguments of [Branches.listClusterSizes]. */
public data class ListBranchClusterSizeSkus @JvmOverloads constructor(
    /** Whether the reply includes prices. They are left out, or null, otherwise. */
    public val rates: Boolean? = null,
    /** True asks for Postgres sizes. */
    public val postgresql: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("rates", rates)
            add("postgresql", postgresql)
        }
}
