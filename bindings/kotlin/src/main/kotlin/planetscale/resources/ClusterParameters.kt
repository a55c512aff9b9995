// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.ClusterParameter

/**
 * The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
 * available, and of the PgBouncer that comes with every branch.
 *
 * They are read here and changed with a branch change.
 */
public interface ClusterParameters {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawClusterParameters
        get() = RawClusterParameters(transport)

    /**
     * List the settings of a Postgres branch.
     *
     * Returns every setting that can be seen, with its limits, default and present value, as one
     * plain list without pages. To change some, start a branch change whose `parameters` names them
     * under their `namespace`.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`
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
     * @return A list; each item is a [ClusterParameter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListParameters = ListParameters(),
        options: RequestOptions? = null,
    ): List<ClusterParameter> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [ClusterParameters.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): List<ClusterParameter> = list(organization, database, branch, ListParameters(), options)
}

internal class ClusterParametersCalls(
    override val calls: Transport,
) : ClusterParameters, Real

/** The calls of [ClusterParameters], which give the whole answer: its status, its headers and what it says. */
public class RawClusterParameters internal constructor(
    private val transport: Transport,
) {
    /** [ClusterParameters.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListParameters = ListParameters(),
        options: RequestOptions? = null,
    ): RawResponse<List<ClusterParameter>> =
        transport.send(
            "list_parameters",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(ListSerializer(ClusterParameter.serializer())),
        )

    /** [ClusterParameters.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<List<ClusterParameter>> = list(organization, database, branch, ListParameters(), options)
}

/** Arguments of [ClusterParameters.list]. */
public data class ListParameters @JvmOverloads constructor(
    /** True asks for the settings of extensions, false for the others. The service publishes nothing about it. */
    public val extension: Boolean? = null,
    /**
     * True asks for the settings that the service counts as internal, false for the others. The
     * service publishes nothing about it.
     */
    public val internal: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("extension", extension)
            add("internal", internal)
        }
}
