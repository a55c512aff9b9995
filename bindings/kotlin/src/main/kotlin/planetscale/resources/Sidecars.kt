// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.JsonObject
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
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.NekiSidecar
import planetscale.types.TimePeriod

/**
 * A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
 * connections between the routers and the node.
 *
 * The sidecars of one configuration profile share their settings, and appear here as one.
 */
public interface Sidecars {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawSidecars
        get() = RawSidecars(transport)

    /**
     * List the sidecars of a branch.
     *
     * Returns the sidecars of a Neki branch, one for each configuration profile, as one list
     * without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiSidecar].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiSidecar> = withRawResponse.list(organization, database, branch, options).decoded()

    /**
     * Get a sidecar.
     *
     * Returns the sidecar of one configuration profile with its state. This is the call to poll
     * while a change is carried out.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiSidecar]: The settings that the sidecars of one configuration profile share.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions? = null,
    ): NekiSidecar = withRawResponse.get(organization, database, branch, sidecar, options).decoded()

    /**
     * Waits until every change of the sidecar that was asked for is in force.
     *
     * Right after asking for a change the state can still be the one before, so wait for the change
     * itself where that matters.
     *
     * It succeeds when `state` is `ready`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiSidecar]: The settings that the sidecars of one configuration profile share.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiSidecar] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: WaitOptions<NekiSidecar>? = null,
    ): NekiSidecar =
        transport.wait(
            "get_sidecar",
            "wait_until_ready",
            listOf(organization, database, branch, sidecar),
            emptyList(),
            options,
            Replies.json(NekiSidecar.serializer()),
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
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiSidecar] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: WaitOptions<NekiSidecar>? = null,
    ): Flow<WaitProgress<NekiSidecar>> =
        transport.progress(
            "get_sidecar",
            "wait_until_ready",
            listOf(organization, database, branch, sidecar),
            emptyList(),
            options,
            Replies.json(NekiSidecar.serializer()),
        )

    /**
     * Change the settings of a sidecar.
     *
     * Asks for a change of the settings of all sidecars of a configuration profile. The reply comes
     * before the change is carried out: follow it in the changes of the sidecar.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiSidecar]: The settings that the sidecars of one configuration profile share.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        params: UpdateSidecar = UpdateSidecar(),
        options: RequestOptions? = null,
    ): NekiSidecar = withRawResponse.update(organization, database, branch, sidecar, params, options).decoded()

    /** [Sidecars.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions?,
    ): NekiSidecar = update(organization, database, branch, sidecar, UpdateSidecar(), options)

    /**
     * List the settings of a sidecar.
     *
     * Returns the settings of the sidecar with their limits and present values, as one list without
     * pages. Change them by changing the sidecar.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiParameter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions? = null,
    ): List<NekiParameter> = withRawResponse.listParameters(organization, database, branch, sidecar, options).decoded()

    /**
     * List the changes of a sidecar.
     *
     * Returns the requests for changes of a sidecar, done and undone, page by page. The service
     * answers with a redirect to the list of changes of the branch, narrowed down to a sidecar,
     * which clients follow by themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [NekiChangeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions? = null,
    ): Page<NekiChangeRequest> =
        withRawResponse.listChanges(organization, database, branch, sidecar, params, options).decoded()

    /** [Sidecars.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions?,
    ): Page<NekiChangeRequest> =
        listChanges(organization, database, branch, sidecar, ListSidecarChangeRequests(), options)

    /**
     * List the changes of a sidecar: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listChanges] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [NekiChangeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<NekiChangeRequest> =
        transport.all(
            "list_sidecar_change_requests",
            listOf(organization, database, branch, sidecar),
            params.toQuery(),
            null,
            options,
            NekiChangeRequest.serializer(),
        )

    /** [Sidecars.allChanges] without params. */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions?,
    ): Pages<NekiChangeRequest> =
        allChanges(organization, database, branch, sidecar, ListSidecarChangeRequests(), options)

    /**
     * Get a change of a sidecar.
     *
     * Returns one request for a change with its state and with the values before and after it. The
     * service answers with a redirect to the change of the branch, which clients follow by
     * themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiChangeRequest = withRawResponse.getChange(organization, database, branch, sidecar, id, options).decoded()

    /**
     * Waits until the change has been carried out.
     *
     * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
     * and more.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): NekiChangeRequest =
        transport.wait(
            "get_sidecar_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, sidecar, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Waits like [waitUntilChangeCompleted] and hands out what each look showed, failed ones and
     * the last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): Flow<WaitProgress<NekiChangeRequest>> =
        transport.progress(
            "get_sidecar_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, sidecar, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Cancel a change of a sidecar.
     *
     * Takes back a change before it is carried out; `can_delete` in the change tells whether that
     * is still possible. The service answers with a redirect to the change of the branch, which
     * clients follow by themselves, repeating the DELETE.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param sidecar Identifier of the sidecar, or the name of its configuration profile.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancelChange(organization, database, branch, sidecar, id, options).decoded()
}

internal class SidecarsCalls(
    override val calls: Transport,
) : Sidecars, Real

/** The calls of [Sidecars], which give the whole answer: its status, its headers and what it says. */
public class RawSidecars internal constructor(
    private val transport: Transport,
) {
    /** [Sidecars.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiSidecar>> =
        transport.send(
            "list_sidecars",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiSidecar.serializer())),
        )

    /** [Sidecars.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiSidecar> =
        transport.send(
            "get_sidecar",
            listOf(organization, database, branch, sidecar),
            emptyList(),
            null,
            options,
            Replies.json(NekiSidecar.serializer()),
        )

    /** [Sidecars.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        params: UpdateSidecar = UpdateSidecar(),
        options: RequestOptions? = null,
    ): RawResponse<NekiSidecar> =
        transport.send(
            "update_sidecar",
            listOf(organization, database, branch, sidecar),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiSidecar.serializer()),
        )

    /** [Sidecars.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions?,
    ): RawResponse<NekiSidecar> = update(organization, database, branch, sidecar, UpdateSidecar(), options)

    /** [Sidecars.listParameters] with the whole answer. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiParameter>> =
        transport.send(
            "list_sidecar_parameters",
            listOf(organization, database, branch, sidecar),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiParameter.serializer())),
        )

    /** [Sidecars.listChanges] with the whole answer. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiChangeRequest>> =
        transport.send(
            "list_sidecar_change_requests",
            listOf(organization, database, branch, sidecar),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiChangeRequest.serializer()),
        )

    /** [Sidecars.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiChangeRequest>> =
        listChanges(organization, database, branch, sidecar, ListSidecarChangeRequests(), options)

    /** [Sidecars.getChange] with the whole answer. */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiChangeRequest> =
        transport.send(
            "get_sidecar_change_request",
            listOf(organization, database, branch, sidecar, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /** [Sidecars.cancelChange] with the whole answer. */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        sidecar: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_sidecar_change_request",
            listOf(organization, database, branch, sidecar, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Sidecars.update]. */
public data class UpdateSidecar @JvmOverloads constructor(
    /**
     * Settings to change, by namespace and then by name, such as
     * `{"sidecar": {"pool-capacity": "100"}}`. Values are sent as text. Settings that are left out
     * stay as they are.
     */
    public val parameters: JsonObject? = null,
) {
    internal fun toBody(): String =
        body {
            put("parameters", parameters)
        }
}

/** Arguments of [Sidecars.listChanges]. */
public data class ListSidecarChangeRequests @JvmOverloads constructor(
    /** Only changes of the time span of this length that ends now. */
    public val period: TimePeriod? = null,
    /**
     * Only changes that were completed within this range, written as two RFC 3339 timestamps with
     * two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val completedAt: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("period", period?.value)
            add("completed_at", completedAt)
            add("page", page)
            add("per_page", perPage)
        }
}
