// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: a method an operation.

package planetscale.resources

import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.BouncerResizeRequest
import planetscale.types.BouncerTarget

/**
 * Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
 * where they lead connections and their settings.
 *
 * A resize is asked for and carried out afterwards.
 */
public interface BouncerResizes {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBouncerResizes
        get() = RawBouncerResizes(transport)

    /**
     * List the resizes of all bouncers of a branch.
     *
     * Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by page.
     * Each names its bouncer.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [BouncerResizeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): Page<BouncerResizeRequest> =
        withRawResponse.listForBranch(organization, database, branch, params, options).decoded()

    /** [BouncerResizes.listForBranch] without params. */
    public suspend fun listForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<BouncerResizeRequest> =
        listForBranch(organization, database, branch, ListBranchBouncerResizeRequests(), options)

    /**
     * List the resizes of all bouncers of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listForBranch] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [BouncerResizeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): Pages<BouncerResizeRequest> =
        transport.all(
            "list_branch_bouncer_resize_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            BouncerResizeRequest.serializer(),
        )

    /** [BouncerResizes.allForBranch] without params. */
    public fun allForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<BouncerResizeRequest> =
        allForBranch(organization, database, branch, ListBranchBouncerResizeRequests(), options)

    /**
     * List the resizes of a bouncer.
     *
     * Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize cannot
     * be asked for, so this is the list to poll after asking for one.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [BouncerResizeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): Page<BouncerResizeRequest> =
        withRawResponse.list(organization, database, branch, bouncer, params, options).decoded()

    /** [BouncerResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions?,
    ): Page<BouncerResizeRequest> = list(organization, database, branch, bouncer, ListBouncerResizeRequests(), options)

    /**
     * List the resizes of a bouncer: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [BouncerResizeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): Pages<BouncerResizeRequest> =
        transport.all(
            "list_bouncer_resize_requests",
            listOf(organization, database, branch, bouncer),
            params.toQuery(),
            null,
            options,
            BouncerResizeRequest.serializer(),
        )

    /** [BouncerResizes.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions?,
    ): Pages<BouncerResizeRequest> = all(organization, database, branch, bouncer, ListBouncerResizeRequests(), options)

    /**
     * Change a bouncer.
     *
     * Asks for another size, number of servers, target or settings of a dedicated bouncer and
     * returns the resize, which is carried out afterwards. Wait for the branch to be ready before
     * asking. A reply without a body means that the bouncer is already as asked for.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BouncerResizeRequest]: A change of a dedicated bouncer.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        params: UpdateBouncerResizeRequest = UpdateBouncerResizeRequest(),
        options: RequestOptions? = null,
    ): BouncerResizeRequest = withRawResponse.update(organization, database, branch, bouncer, params, options).decoded()

    /** [BouncerResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions?,
    ): BouncerResizeRequest = update(organization, database, branch, bouncer, UpdateBouncerResizeRequest(), options)

    /**
     * Cancel the resize of a bouncer that waits.
     *
     * Takes back the resize that was asked for and has not been carried out yet. It ends in the
     * state `canceled`.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, database, branch, bouncer, options).decoded()
}

internal class BouncerResizesCalls(
    override val calls: Transport,
) : BouncerResizes, Real

/** The calls of [BouncerResizes], which give the whole answer: its status, its headers and what it says. */
public class RawBouncerResizes internal constructor(
    private val transport: Transport,
) {
    /** [BouncerResizes.listForBranch] with the whole answer. */
    public suspend fun listForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<BouncerResizeRequest>> =
        transport.send(
            "list_branch_bouncer_resize_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(BouncerResizeRequest.serializer()),
        )

    /** [BouncerResizes.listForBranch] without params. */
    public suspend fun listForBranch(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<BouncerResizeRequest>> =
        listForBranch(organization, database, branch, ListBranchBouncerResizeRequests(), options)

    /** [BouncerResizes.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<BouncerResizeRequest>> =
        transport.send(
            "list_bouncer_resize_requests",
            listOf(organization, database, branch, bouncer),
            params.toQuery(),
            null,
            options,
            Replies.page(BouncerResizeRequest.serializer()),
        )

    /** [BouncerResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions?,
    ): RawResponse<Page<BouncerResizeRequest>> =
        list(organization, database, branch, bouncer, ListBouncerResizeRequests(), options)

    /** [BouncerResizes.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        params: UpdateBouncerResizeRequest = UpdateBouncerResizeRequest(),
        options: RequestOptions? = null,
    ): RawResponse<BouncerResizeRequest> =
        transport.send(
            "update_bouncer_resize_request",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(BouncerResizeRequest.serializer()),
        )

    /** [BouncerResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions?,
    ): RawResponse<BouncerResizeRequest> =
        update(organization, database, branch, bouncer, UpdateBouncerResizeRequest(), options)

    /** [BouncerResizes.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_bouncer_resize_request",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [BouncerResizes.listForBranch]. */
public data class ListBranchBouncerResizeRequests @JvmOverloads constructor(
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

/** Arguments of [BouncerResizes.list]. */
public data class ListBouncerResizeRequests @JvmOverloads constructor(
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

/** Arguments of [BouncerResizes.update]. */
public data class UpdateBouncerResizeRequest @JvmOverloads constructor(
    /** Size of each server, such as `PGB_10`. */
    public val bouncerSize: String? = null,
    /** How many servers to run in each availability zone. */
    public val replicasPerCell: Long? = null,
    /** Where to lead connections. */
    public val target: BouncerTarget? = null,
    /**
     * The settings to change, by namespace and name, such as `default_pool_size` in `pgbouncer`.
     * The bouncer's own list of parameters tells which there are.
     */
    public val parameters: JsonObject? = null,
) {
    internal fun toBody(): String =
        body {
            put("bouncer_size", bouncerSize)
            put("replicas_per_cell", replicasPerCell)
            put("target", target?.value)
            put("parameters", parameters)
        }
}
