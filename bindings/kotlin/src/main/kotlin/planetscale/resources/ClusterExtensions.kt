// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.types.ClusterExtension

/**
 * The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
 *
 * Most are created in the database with SQL; some must first be loaded by the server, which a
 * branch change does by setting their parameters.
 */
public interface ClusterExtensions {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawClusterExtensions
        get() = RawClusterExtensions(transport)

    /**
     * List the extensions of a Postgres branch.
     *
     * Returns every extension that the service knows for the branch, also those that are not
     * available to it, as one plain list without pages. Each comes with its parameters.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`
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
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [ClusterExtension].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<ClusterExtension> = withRawResponse.list(organization, database, branch, options).decoded()
}

internal class ClusterExtensionsCalls(
    override val calls: Transport,
) : ClusterExtensions, Real

/** The calls of [ClusterExtensions], which give the whole answer: its status, its headers and what it says. */
public class RawClusterExtensions internal constructor(
    private val transport: Transport,
) {
    /** [ClusterExtensions.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<ClusterExtension>> =
        transport.send(
            "list_extensions",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(ClusterExtension.serializer())),
        )
}
