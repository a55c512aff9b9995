// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: a method an operation.

package planetscale.resources

import kotlinx.serialization.json.JsonObject
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.types.NekiDataTopology

/**
 * The document that tells a Neki (sharded Postgres) branch where its data is.
 *
 * It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
 * keys, and which tables belong to which group. It does not create shards or tables; it says how
 * queries find them. A new branch has one shard group with one shard, to which everything belongs.
 */
public interface DataTopology {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawDataTopology
        get() = RawDataTopology(transport)

    /**
     * Get the data topology of a branch.
     *
     * Returns the whole document and when it was last read from the cluster.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
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
     * @return [NekiDataTopology]: The data topology of a Neki branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): NekiDataTopology = withRawResponse.get(organization, database, branch, options).decoded()

    /**
     * Replace the data topology of a branch.
     *
     * Replaces the whole document; what is not in the new one is gone, so get it, change it and put
     * it back. It decides where queries go at once and moves no rows: place tables before they have
     * any, or move them with a migration. A document that is wrong is answered with 422.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
     *
     * Service token: `create_branch`. OAuth: any one of `write_databases` (organization, database),
     * `write_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `dataTopology` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiDataTopology]: The data topology of a Neki branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateDataTopology,
        options: RequestOptions? = null,
    ): NekiDataTopology = withRawResponse.update(organization, database, branch, params, options).decoded()
}

internal class DataTopologyCalls(
    override val calls: Transport,
) : DataTopology, Real

/** The calls of [DataTopology], which give the whole answer: its status, its headers and what it says. */
public class RawDataTopology internal constructor(
    private val transport: Transport,
) {
    /** [DataTopology.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiDataTopology> =
        transport.send(
            "get_data_topology",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(NekiDataTopology.serializer()),
        )

    /** [DataTopology.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateDataTopology,
        options: RequestOptions? = null,
    ): RawResponse<NekiDataTopology> =
        transport.send(
            "update_data_topology",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiDataTopology.serializer()),
        )
}

/** Arguments of [DataTopology.update]. */
public data class UpdateDataTopology(
    /** The whole document, in the form of the reply. */
    public val dataTopology: JsonObject,
) {
    internal fun toBody(): String =
        body {
            put("data_topology", dataTopology)
        }
}
