// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: a method an operation.

package planetscale.resources

import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.ConnectionActionResult
import planetscale.types.ConnectionList

/**
 * The sessions that are open on a branch right now: who is connected, what each one runs or waits
 * for, and which one blocks which.
 *
 * A query can be cancelled, a transaction rolled back or a session closed. For the credentials that
 * sessions are opened with, see passwords and roles. The service lets users do this, not service
 * tokens.
 */
public interface Connections {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawConnections
        get() = RawConnections(transport)

    /**
     * List the sessions that are open on a branch.
     *
     * Looks at the nodes of the branch and returns what is connected to them at this moment, in one
     * list without pages. A node that could not be asked is listed in `instances` with its error. A
     * MySQL branch is looked at one shard at a time. Answers 429 when called too often and 503 when
     * the nodes cannot be reached.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`
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
     * @return [ConnectionList]: The sessions that were open on a branch at one moment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListConnections = ListConnections(),
        options: RequestOptions? = null,
    ): ConnectionList = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Connections.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): ConnectionList = list(organization, database, branch, ListConnections(), options)

    /**
     * Cancel a running query.
     *
     * Stops the query that a session is running and leaves the session open. 404 means that the
     * query is already over, 422 that it cannot be cancelled.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the query, as `query_id` of the session.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ConnectionActionResult]: What came of cancelling a query, ending a transaction or
     *   closing a session.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancelQuery(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: CancelQuery = CancelQuery(),
        options: RequestOptions? = null,
    ): ConnectionActionResult =
        withRawResponse.cancelQuery(organization, database, branch, id, params, options).decoded()

    /** [Connections.cancelQuery] without params. */
    public suspend fun cancelQuery(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): ConnectionActionResult = cancelQuery(organization, database, branch, id, CancelQuery(), options)

    /**
     * End a transaction that is open.
     *
     * Ends the transaction of a session, so that its changes are rolled back and its locks
     * released. 404 means that the transaction is already over, 422 that it cannot be ended.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the transaction, as `transaction_id` of the session.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ConnectionActionResult]: What came of cancelling a query, ending a transaction or
     *   closing a session.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun terminateTransaction(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: TerminateTransaction = TerminateTransaction(),
        options: RequestOptions? = null,
    ): ConnectionActionResult =
        withRawResponse.terminateTransaction(organization, database, branch, id, params, options).decoded()

    /** [Connections.terminateTransaction] without params. */
    public suspend fun terminateTransaction(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): ConnectionActionResult =
        terminateTransaction(organization, database, branch, id, TerminateTransaction(), options)

    /**
     * Close a session.
     *
     * Closes the session together with the query and the transaction in it. The application sees a
     * lost connection and may connect again. 404 means that the session is already gone, 422 that
     * it cannot be closed.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the session, as `connection_id` of the session.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ConnectionActionResult]: What came of cancelling a query, ending a transaction or
     *   closing a session.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun terminateConnection(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: TerminateConnection = TerminateConnection(),
        options: RequestOptions? = null,
    ): ConnectionActionResult =
        withRawResponse.terminateConnection(organization, database, branch, id, params, options).decoded()

    /** [Connections.terminateConnection] without params. */
    public suspend fun terminateConnection(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): ConnectionActionResult = terminateConnection(organization, database, branch, id, TerminateConnection(), options)
}

internal class ConnectionsCalls(
    override val calls: Transport,
) : Connections, Real

/** The calls of [Connections], which give the whole answer: its status, its headers and what it says. */
public class RawConnections internal constructor(
    private val transport: Transport,
) {
    /** [Connections.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListConnections = ListConnections(),
        options: RequestOptions? = null,
    ): RawResponse<ConnectionList> =
        transport.send(
            "list_connections",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(ConnectionList.serializer()),
        )

    /** [Connections.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<ConnectionList> = list(organization, database, branch, ListConnections(), options)

    /** [Connections.cancelQuery] with the whole answer. */
    public suspend fun cancelQuery(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: CancelQuery = CancelQuery(),
        options: RequestOptions? = null,
    ): RawResponse<ConnectionActionResult> =
        transport.send(
            "cancel_query",
            listOf(organization, database, branch, id),
            params.toQuery(),
            null,
            options,
            Replies.json(ConnectionActionResult.serializer()),
        )

    /** [Connections.cancelQuery] without params. */
    public suspend fun cancelQuery(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<ConnectionActionResult> = cancelQuery(organization, database, branch, id, CancelQuery(), options)

    /** [Connections.terminateTransaction] with the whole answer. */
    public suspend fun terminateTransaction(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: TerminateTransaction = TerminateTransaction(),
        options: RequestOptions? = null,
    ): RawResponse<ConnectionActionResult> =
        transport.send(
            "terminate_transaction",
            listOf(organization, database, branch, id),
            params.toQuery(),
            null,
            options,
            Replies.json(ConnectionActionResult.serializer()),
        )

    /** [Connections.terminateTransaction] without params. */
    public suspend fun terminateTransaction(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<ConnectionActionResult> =
        terminateTransaction(organization, database, branch, id, TerminateTransaction(), options)

    /** [Connections.terminateConnection] with the whole answer. */
    public suspend fun terminateConnection(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: TerminateConnection = TerminateConnection(),
        options: RequestOptions? = null,
    ): RawResponse<ConnectionActionResult> =
        transport.send(
            "terminate_connection",
            listOf(organization, database, branch, id),
            params.toQuery(),
            null,
            options,
            Replies.json(ConnectionActionResult.serializer()),
        )

    /** [Connections.terminateConnection] without params. */
    public suspend fun terminateConnection(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<ConnectionActionResult> =
        terminateConnection(organization, database, branch, id, TerminateConnection(), options)
}

/** Arguments of [Connections.list]. */
public data class ListConnections @JvmOverloads constructor(
    /** Name of the keyspace to look at. MySQL only, and needed where the branch has several. */
    public val keyspace: String? = null,
    /** Name of the shard to look at, such as `-80`. MySQL only, and needed where the keyspace is sharded. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Connections.cancelQuery]. */
public data class CancelQuery @JvmOverloads constructor(
    /** Keyspace that was named when the sessions were listed. MySQL only. */
    public val keyspace: String? = null,
    /** Shard that was named when the sessions were listed. MySQL only. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Connections.terminateTransaction]. */
public data class TerminateTransaction @JvmOverloads constructor(
    /** Keyspace that was named when the sessions were listed. MySQL only. */
    public val keyspace: String? = null,
    /** Shard that was named when the sessions were listed. MySQL only. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Connections.terminateConnection]. */
public data class TerminateConnection @JvmOverloads constructor(
    /** Keyspace that was named when the sessions were listed. MySQL only. */
    public val keyspace: String? = null,
    /** Shard that was named when the sessions were listed. MySQL only. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}
