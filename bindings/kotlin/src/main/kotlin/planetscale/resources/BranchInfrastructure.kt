// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.Infrastructure
import planetscale.types.TabletGroup

/**
 * The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
 * bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
 */
public interface BranchInfrastructure {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBranchInfrastructure
        get() = RawBranchInfrastructure(transport)

    /**
     * Get the servers of a branch.
     *
     * Returns the servers of a branch and how they are. The fields differ with the engine of the
     * branch.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`
     *
     * Databases: MySQL (Vitess), Postgres.
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
     * @return [Infrastructure]: The servers of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Infrastructure = withRawResponse.get(organization, database, branch, options).decoded()

    /**
     * List the tablets of a branch.
     *
     * Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
     * without pages. A tablet is a MySQL server with the Vitess process beside it. The filters
     * narrow each other down.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`
     *
     * Databases: MySQL (Vitess).
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
     * @return A list; each item is a [TabletGroup].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchTablets = ListBranchTablets(),
        options: RequestOptions? = null,
    ): List<TabletGroup> = withRawResponse.listTablets(organization, database, branch, params, options).decoded()

    /** [BranchInfrastructure.listTablets] without params. */
    public suspend fun listTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): List<TabletGroup> = listTablets(organization, database, branch, ListBranchTablets(), options)
}

internal class BranchInfrastructureCalls(
    override val calls: Transport,
) : BranchInfrastructure, Real

/** The calls of [BranchInfrastructure], which give the whole answer: its status, its headers and what it says. */
public class RawBranchInfrastructure internal constructor(
    private val transport: Transport,
) {
    /** [BranchInfrastructure.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Infrastructure> =
        transport.send(
            "get_branch_infrastructure",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(Infrastructure.serializer()),
        )

    /** [BranchInfrastructure.listTablets] with the whole answer. */
    public suspend fun listTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchTablets = ListBranchTablets(),
        options: RequestOptions? = null,
    ): RawResponse<List<TabletGroup>> =
        transport.send(
            "list_branch_tablets",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(ListSerializer(TabletGroup.serializer())),
        )

    /** [BranchInfrastructure.listTablets] without params. */
    public suspend fun listTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<List<TabletGroup>> = listTablets(organization, database, branch, ListBranchTablets(), options)
}

/** Arguments of [BranchInfrastructure.listTablets]. */
public data class ListBranchTablets @JvmOverloads constructor(
    /** Only tablets of the keyspace of this name. */
    public val keyspace: String? = null,
    /** Only tablets of the shard with this range, such as `-80`, or `-` for the only one. */
    public val shard: String? = null,
    /** Only tablets of this type, such as `primary` or `replica`. */
    public val tabletType: String? = null,
    /** Only the tablets with these aliases, such as `zone1-0000000100`. */
    public val tabletAlias: List<String>? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
            add("tablet_type", tabletType)
            addAll("tablet_alias", tabletAlias)
        }
}
