// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.types.DataImport
import planetscale.types.DataImportPlan
import planetscale.types.DataImportSource
import planetscale.types.DataImportSourceCheck

/**
 * A data import brings an external MySQL database over without downtime.
 *
 * The service copies its tables into a new database and keeps them in step, and both can be used
 * through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary
 * and the external database its replica; it can be switched back. Detaching the external database
 * ends the import.
 */
public interface DataImports {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawDataImports
        get() = RawDataImports(transport)

    /**
     * Check whether an external database can be imported.
     *
     * Connects to the external database and looks at its schema without importing anything. The
     * reply says whether the connection works, what in the schema is in the way and how many
     * connections the server can spare. A failed check is a normal reply.
     *
     * `POST /organizations/{organization}/data-imports/test-connection`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `databaseName`, `connection` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImportSourceCheck]: What a look at an external database found.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun testSource(
        organization: String? = null,
        params: TestDataImportSource,
        options: RequestOptions? = null,
    ): DataImportSourceCheck = withRawResponse.testSource(organization, params, options).decoded()

    /**
     * Begin to import an external database.
     *
     * Creates a database and begins to copy the external one into it. Check the external database
     * first. Follow the import by polling it until its data is copied; traffic is not switched by
     * itself.
     *
     * `POST /organizations/{organization}/data-imports/new`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `databaseName`, `connection`, `region`, `plan`,
     *   `maxPoolSize` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun start(
        organization: String? = null,
        params: StartDataImport,
        options: RequestOptions? = null,
    ): DataImport = withRawResponse.start(organization, params, options).decoded()

    /**
     * Get the data import of a database.
     *
     * Returns how far the import is. Poll it to follow the copy and each switch of traffic.
     *
     * `GET /organizations/{organization}/databases/{database}/data-imports`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): DataImport = withRawResponse.get(organization, database, options).decoded()

    /**
     * Waits until the external data is copied and kept in step, so that traffic can be switched.
     *
     * It takes hours for a large database.
     *
     * It succeeds when `state` is `switch_traffic_workflow_pending` or
     * `switch_traffic_workflow_running` or `cleanup_workflow_pending` or `cleanup_workflow_running`
     * or `ready`. It fails when `state` is `prepare_data_copy_error` or `data_copy_error` or
     * `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
     * `cleanup_workflow_error`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCopied(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): DataImport =
        transport.wait(
            "get_data_import",
            "wait_until_copied",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /**
     * Waits like [waitUntilCopied] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCopied(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): Flow<WaitProgress<DataImport>> =
        transport.progress(
            "get_data_import",
            "wait_until_copied",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /**
     * Waits until traffic goes to PlanetScale, so that the external database can be detached.
     *
     * It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
     * `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
     * `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilSwitched(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): DataImport =
        transport.wait(
            "get_data_import",
            "wait_until_switched",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /**
     * Waits like [waitUntilSwitched] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilSwitched(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): Flow<WaitProgress<DataImport>> =
        transport.progress(
            "get_data_import",
            "wait_until_switched",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /**
     * Waits until the import is over and the external database is detached.
     *
     * It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
     * `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
     * `cleanup_workflow_error`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): DataImport =
        transport.wait(
            "get_data_import",
            "wait_until_ready",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
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
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DataImport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        options: WaitOptions<DataImport>? = null,
    ): Flow<WaitProgress<DataImport>> =
        transport.progress(
            "get_data_import",
            "wait_until_ready",
            listOf(organization, database),
            emptyList(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /**
     * Cancel the data import of a database.
     *
     * Stops the copy and gives the import up. The external database stays as it is. Whether the
     * database that was made for the import is removed too is not documented.
     *
     * `POST /organizations/{organization}/databases/{database}/data-imports/cancel`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
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
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, database, options).decoded()

    /**
     * Make PlanetScale the primary of an import.
     *
     * Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
     * database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
     * comes before the switch is done.
     *
     * `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun switchTraffic(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): DataImport = withRawResponse.switchTraffic(organization, database, options).decoded()

    /**
     * Make the external database the primary of an import again.
     *
     * Begins to switch traffic back, after which writes go to the external database and flow to
     * PlanetScale. Allowed after a switch, until the external database is detached. The reply comes
     * before the switch is done.
     *
     * `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): DataImport = withRawResponse.reverseTraffic(organization, database, options).decoded()

    /**
     * Detach the external database and finish the import.
     *
     * Ends the replication between PlanetScale and the external database for good; traffic cannot
     * be switched back any more. Allowed once traffic goes to PlanetScale. The import is over when
     * its state is `ready`.
     *
     * `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DataImport]: The import of an external MySQL database into this one.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun detachExternalDatabase(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): DataImport = withRawResponse.detachExternalDatabase(organization, database, options).decoded()
}

internal class DataImportsCalls(
    override val calls: Transport,
) : DataImports, Real

/** The calls of [DataImports], which give the whole answer: its status, its headers and what it says. */
public class RawDataImports internal constructor(
    private val transport: Transport,
) {
    /** [DataImports.testSource] with the whole answer. */
    public suspend fun testSource(
        organization: String? = null,
        params: TestDataImportSource,
        options: RequestOptions? = null,
    ): RawResponse<DataImportSourceCheck> =
        transport.send(
            "test_data_import_source",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DataImportSourceCheck.serializer()),
        )

    /** [DataImports.start] with the whole answer. */
    public suspend fun start(
        organization: String? = null,
        params: StartDataImport,
        options: RequestOptions? = null,
    ): RawResponse<DataImport> =
        transport.send(
            "start_data_import",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DataImport.serializer()),
        )

    /** [DataImports.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<DataImport> =
        transport.send(
            "get_data_import",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(DataImport.serializer()),
        )

    /** [DataImports.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_data_import",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [DataImports.switchTraffic] with the whole answer. */
    public suspend fun switchTraffic(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<DataImport> =
        transport.send(
            "data_import_begin_switch_traffic",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(DataImport.serializer()),
        )

    /** [DataImports.reverseTraffic] with the whole answer. */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<DataImport> =
        transport.send(
            "data_import_begin_reverse_traffic",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(DataImport.serializer()),
        )

    /** [DataImports.detachExternalDatabase] with the whole answer. */
    public suspend fun detachExternalDatabase(
        organization: String? = null,
        database: String,
        options: RequestOptions? = null,
    ): RawResponse<DataImport> =
        transport.send(
            "data_import_detach_external_database",
            listOf(organization, database),
            emptyList(),
            null,
            options,
            Replies.json(DataImport.serializer()),
        )
}

/** Arguments of [DataImports.testSource]. */
public data class TestDataImportSource(
    /** Name of the database that an import would make. */
    public val databaseName: String,
    /** The external database and how to connect to it. */
    public val connection: DataImportSource,
) {
    internal fun toBody(): String =
        body {
            put("database_name", databaseName)
            put("connection", connection, DataImportSource.serializer())
        }
}

/** Arguments of [DataImports.start]. */
public data class StartDataImport(
    /** Name of the database that the import makes. */
    public val databaseName: String,
    /** The external database and how to connect to it. */
    public val connection: DataImportSource,
    /** Slug of the region to place the database in, such as `us-east`. */
    public val region: String,
    /** Plan of the database, as `suggested_plan` of the check. */
    public val plan: DataImportPlan,
    /** The most connections that the import opens to the external database, at most `maxPoolSize` of the check. */
    public val maxPoolSize: Long,
) {
    internal fun toBody(): String =
        body {
            put("database_name", databaseName)
            put("connection", connection, DataImportSource.serializer())
            put("region", region)
            put("plan", plan.value)
            put("max_pool_size", maxPoolSize)
        }
}
