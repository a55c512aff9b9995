// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// Shards: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.serializer
import planetscale.OrNull
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
import planetscale.types.NekiShard

/**
 * A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary with its
 * replicas.
 *
 * Which rows go to which shard is laid down in the data topology of the branch; the size and
 * settings of a shard come from its configuration profile.
 */
public interface Shards {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawShards
        get() = RawShards(transport)

    /**
     * List the shards of a branch.
     *
     * Returns the shards of a Neki branch, of all configuration profiles, page by page. The filters
     * can be combined.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
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
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [NekiShard].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListShards = ListShards(),
        options: RequestOptions? = null,
    ): Page<NekiShard> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Shards.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<NekiShard> = list(organization, database, branch, ListShards(), options)

    /**
     * List the shards of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
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
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [NekiShard]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListShards = ListShards(),
        options: RequestOptions? = null,
    ): Pages<NekiShard> =
        transport.all(
            "list_shards",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            NekiShard.serializer(),
        )

    /** [Shards.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<NekiShard> = all(organization, database, branch, ListShards(), options)

    /**
     * Create a shard.
     *
     * Adds a shard to a Neki branch. The service answers with a redirect to the call that creates a
     * shard in a configuration profile, which clients follow by themselves. It does not publish
     * which profile that is; create the shard in a profile directly to choose it, or to name the
     * shard.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`
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
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): NekiShard = withRawResponse.create(organization, database, branch, options).decoded()

    /**
     * Get a shard.
     *
     * Returns one shard of a Neki branch, whichever configuration profile it belongs to.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
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
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiShard = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the shard is built and takes queries.
     *
     * It succeeds when `ready` is `true`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): NekiShard =
        transport.wait(
            "get_shard",
            "wait_until_ready",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
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
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Flow<WaitProgress<NekiShard>> =
        transport.progress(
            "get_shard",
            "wait_until_ready",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Waits until the service no longer knows the shard.
     *
     * Delete it first.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Unit =
        transport.waitGone(
            "get_shard",
            "wait_until_deleted",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
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
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiShard] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiShard>? = null,
    ): Flow<WaitProgress<NekiShard>> =
        transport.progress(
            "get_shard",
            "wait_until_deleted",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /**
     * Rename a shard.
     *
     * Changes the name of the shard for people and returns the shard. The service answers with a
     * redirect to the shard in its configuration profile, which clients follow by themselves,
     * repeating the request with its body.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
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
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiShard]: A shard of a Neki branch (sharded Postgres), which holds a part of the
     *   rows and is a Postgres cluster of its own.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateShard = UpdateShard(),
        options: RequestOptions? = null,
    ): NekiShard = withRawResponse.update(organization, database, branch, id, params, options).decoded()

    /** [Shards.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): NekiShard = update(organization, database, branch, id, UpdateShard(), options)

    /**
     * Delete a shard.
     *
     * Removes a shard from the branch, with what is stored on it. Move the rows to other shards
     * first. The service answers with a redirect to the shard in its configuration profile, which
     * clients follow by themselves, repeating the DELETE.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
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
     * @param id Identifier of the shard, as `id` in the shard. Not its name.
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
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, id, options).decoded()
}

internal class ShardsCalls(
    override val calls: Transport,
) : Shards, Real

/** The calls of [Shards], which give the whole answer: its status, its headers and what it says. */
public class RawShards internal constructor(
    private val transport: Transport,
) {
    /** [Shards.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListShards = ListShards(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiShard>> =
        transport.send(
            "list_shards",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiShard.serializer()),
        )

    /** [Shards.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiShard>> = list(organization, database, branch, ListShards(), options)

    /** [Shards.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "create_shard",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [Shards.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "get_shard",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [Shards.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateShard = UpdateShard(),
        options: RequestOptions? = null,
    ): RawResponse<NekiShard> =
        transport.send(
            "update_shard",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiShard.serializer()),
        )

    /** [Shards.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<NekiShard> = update(organization, database, branch, id, UpdateShard(), options)

    /** [Shards.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_shard",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Shards.list]. */
public data class ListShards @JvmOverloads constructor(
    /** Name of a configuration profile whose shards are left out, which leaves those that could be assigned to it. */
    public val excludeConfigurationProfile: String? = null,
    /** Text to search for among the shards. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("exclude_configuration_profile", excludeConfigurationProfile)
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Shards.update]. */
public data class UpdateShard @JvmOverloads constructor(
    /** Name of the shard for people. Null takes it away. [OrNull.Null] sends an explicit null. */
    public val displayName: OrNull<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("display_name", displayName, String.serializer())
        }
}
