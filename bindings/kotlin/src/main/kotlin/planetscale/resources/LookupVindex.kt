// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// Lookup vindexes: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.VtctldData

/**
 * Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.
 *
 * A lookup vindex is a table that says on which shard the rows with a value are, so that queries by
 * that column go to one shard instead of all.
 *
 * `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
 * `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
 * from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel` gives
 * the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
 */
public interface LookupVindex {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawLookupVindex
        get() = RawLookupVindex(transport)

    /**
     * Create a lookup vindex and start to fill it.
     *
     * Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
     * background.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`
     *
     * Service token: `write_workflow`.
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
     * @param params What is sent beside the path; `name`, `tableKeyspace` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: LookupVindexCreate,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a lookup vindex and how far it is filled.
     *
     * Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`
     *
     * Service token: `read_workflow`.
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
     * @param name Name of the lookup vindex.
     * @param params What is sent beside the path; `tableKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexShow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.get(organization, database, branch, name, params, options).decoded()

    /**
     * Let Vitess use a lookup vindex for routing.
     *
     * Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner
     * table change the lookup table in the same transaction.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`
     *
     * Service token: `write_workflow`.
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
     * @param name Name of the lookup vindex.
     * @param params What is sent beside the path; `tableKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun externalize(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexExternalize,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.externalize(organization, database, branch, name, params, options).decoded()

    /**
     * Take a lookup vindex out of use and fill it again.
     *
     * Undoes externalizing: queries are no longer routed by the vindex, and the workflow that fills
     * the lookup table goes on.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`
     *
     * Service token: `write_workflow`.
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
     * @param name Name of the lookup vindex.
     * @param params What is sent beside the path; `tableKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun internalize(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexInternalize,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.internalize(organization, database, branch, name, params, options).decoded()

    /**
     * Give up a lookup vindex that is being filled.
     *
     * Ends and removes the workflow that fills the lookup table, before the vindex was completed.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`
     *
     * Service token: `delete_workflow`.
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
     * @param name Name of the lookup vindex.
     * @param params What is sent beside the path; `tableKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexCancel,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.cancel(organization, database, branch, name, params, options).decoded()

    /**
     * Complete a lookup vindex that is in use.
     *
     * Removes the workflow that filled the lookup table, once the vindex has been externalized and
     * works.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`
     *
     * Service token: `write_workflow`.
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
     * @param name Name of the lookup vindex.
     * @param params What is sent beside the path; `tableKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexComplete,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.complete(organization, database, branch, name, params, options).decoded()
}

internal class LookupVindexCalls(
    override val calls: Transport,
) : LookupVindex, Real

/** The calls of [LookupVindex], which give the whole answer: its status, its headers and what it says. */
public class RawLookupVindex internal constructor(
    private val transport: Transport,
) {
    /** [LookupVindex.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: LookupVindexCreate,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_create",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [LookupVindex.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexShow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_show",
            listOf(organization, database, branch, name),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [LookupVindex.externalize] with the whole answer. */
    public suspend fun externalize(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexExternalize,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_externalize",
            listOf(organization, database, branch, name),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [LookupVindex.internalize] with the whole answer. */
    public suspend fun internalize(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexInternalize,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_internalize",
            listOf(organization, database, branch, name),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [LookupVindex.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexCancel,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_cancel",
            listOf(organization, database, branch, name),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [LookupVindex.complete] with the whole answer. */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        branch: String,
        name: String,
        params: LookupVindexComplete,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "lookup_vindex_complete",
            listOf(organization, database, branch, name),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )
}

/** Arguments of [LookupVindex.create]. */
public data class LookupVindexCreate @JvmOverloads constructor(
    /** Name of the lookup vindex, and of the workflow that fills it. */
    public val name: String,
    /** Name of the keyspace in which the lookup table is created. */
    public val tableKeyspace: String,
    /** Name of the keyspace of the owner table, in whose VSchema the vindex is defined. */
    public val keyspace: String? = null,
    /** Name of the owner table, whose rows the vindex finds. */
    public val tableOwner: String? = null,
    /** Name of the lookup table. The name of the vindex when left out. */
    public val tableName: String? = null,
    /** Type of the vindex in Vitess's words, such as `consistent_lookup_unique`. */
    public val type: String? = null,
    /** Cells whose tablets rows are read from. Any cell when left out. */
    public val cells: List<String>? = null,
    /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
    public val tabletTypes: List<String>? = null,
    /** Whether tablets are preferred in the order in which `tabletTypes` lists their types. */
    public val tabletTypesInPreferenceOrder: Boolean? = null,
    /** Whether rows in which one of the columns is NULL are left out of the lookup table. */
    public val ignoreNulls: Boolean? = null,
    /** Columns of the owner table that the vindex looks up. */
    public val tableOwnerColumns: List<String>? = null,
    /**
     * Vindex by which the lookup table itself is spread over shards, if its keyspace is sharded.
     * Vitess chooses one that fits the columns when left out.
     */
    public val tableVindexType: String? = null,
    /**
     * Whether a vindex with an owner is kept up to date in the background after it is filled, until
     * it is externalized.
     */
    public val continueAfterCopyWithOwner: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("table_keyspace", tableKeyspace)
            put("keyspace", keyspace)
            put("table_owner", tableOwner)
            put("table_name", tableName)
            put("type", type)
            put("cells", cells, ListSerializer(String.serializer()))
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("tablet_types_in_preference_order", tabletTypesInPreferenceOrder)
            put("ignore_nulls", ignoreNulls)
            put("table_owner_columns", tableOwnerColumns, ListSerializer(String.serializer()))
            put("table_vindex_type", tableVindexType)
            put("continue_after_copy_with_owner", continueAfterCopyWithOwner)
        }
}

/** Arguments of [LookupVindex.get]. */
public data class LookupVindexShow(
    /** Name of the keyspace that holds the lookup table. */
    public val tableKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("table_keyspace", tableKeyspace)
        }
}

/** Arguments of [LookupVindex.externalize]. */
public data class LookupVindexExternalize @JvmOverloads constructor(
    /** Name of the keyspace that holds the lookup table. */
    public val tableKeyspace: String,
    /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
    public val keyspace: String? = null,
    /** Whether the workflow that filled the lookup table is removed at once. It is only stopped otherwise. */
    public val delete: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("table_keyspace", tableKeyspace)
            put("keyspace", keyspace)
            put("delete", delete)
        }
}

/** Arguments of [LookupVindex.internalize]. */
public data class LookupVindexInternalize @JvmOverloads constructor(
    /** Name of the keyspace that holds the lookup table. */
    public val tableKeyspace: String,
    /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
    public val keyspace: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("table_keyspace", tableKeyspace)
            put("keyspace", keyspace)
        }
}

/** Arguments of [LookupVindex.cancel]. */
public data class LookupVindexCancel(
    /** Name of the keyspace that holds the lookup table. */
    public val tableKeyspace: String,
) {
    internal fun toBody(): String =
        body {
            put("table_keyspace", tableKeyspace)
        }
}

/** Arguments of [LookupVindex.complete]. */
public data class LookupVindexComplete @JvmOverloads constructor(
    /** Name of the keyspace that holds the lookup table. */
    public val tableKeyspace: String,
    /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
    public val keyspace: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("table_keyspace", tableKeyspace)
            put("keyspace", keyspace)
        }
}
