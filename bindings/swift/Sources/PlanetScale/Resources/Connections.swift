// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: a method an operation.

import Foundation

/// The sessions that are open on a branch right now: who is connected, what each one runs or waits
/// for, and which one blocks which.
///
/// A query can be cancelled, a transaction rolled back or a session closed. For the credentials
/// that sessions are opened with, see passwords and roles. The service lets users do this, not
/// service tokens.
public struct Connections: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawConnections { RawConnections(transport: transport) }

    /// List the sessions that are open on a branch.
    ///
    /// Looks at the nodes of the branch and returns what is connected to them at this moment, in
    /// one list without pages. A node that could not be asked is listed in `instances` with its
    /// error. A MySQL branch is looked at one shard at a time. Answers 429 when called too often
    /// and 503 when the nodes cannot be reached.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListConnections``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ConnectionList``: The sessions that were open on a branch at one moment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListConnections = ListConnections(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ConnectionList {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// Cancel a running query.
    ///
    /// Stops the query that a session is running and leaves the session open. 404 means that the
    /// query is already over, 422 that it cannot be cancelled.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the query, as `query_id` of the session.
    ///   - params: ``CancelQuery``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ConnectionActionResult``: What came of cancelling a query, ending a
    ///   transaction or closing a session.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelQuery(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: CancelQuery = CancelQuery(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ConnectionActionResult {
        try await withRawResponse.cancelQuery(organization, database, branch, id, params, options: options).parse()
    }

    /// End a transaction that is open.
    ///
    /// Ends the transaction of a session, so that its changes are rolled back and its locks
    /// released. 404 means that the transaction is already over, 422 that it cannot be ended.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the transaction, as `transaction_id` of the session.
    ///   - params: ``TerminateTransaction``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ConnectionActionResult``: What came of cancelling a query, ending a
    ///   transaction or closing a session.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func terminateTransaction(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: TerminateTransaction = TerminateTransaction(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ConnectionActionResult {
        try await withRawResponse.terminateTransaction(
            organization,
            database,
            branch,
            id,
            params,
            options: options
        ).parse()
    }

    /// Close a session.
    ///
    /// Closes the session together with the query and the transaction in it. The application sees a
    /// lost connection and may connect again. 404 means that the session is already gone, 422 that
    /// it cannot be closed.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the session, as `connection_id` of the session.
    ///   - params: ``TerminateConnection``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ConnectionActionResult``: What came of cancelling a query, ending a
    ///   transaction or closing a session.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func terminateConnection(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: TerminateConnection = TerminateConnection(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ConnectionActionResult {
        try await withRawResponse.terminateConnection(
            organization,
            database,
            branch,
            id,
            params,
            options: options
        ).parse()
    }
}

/// The calls of ``Connections``, with the reply as it came: status, headers and body.
public struct RawConnections: Sendable {
    let transport: Transport

    /// List the sessions that are open on a branch. See `list` of ``Connections``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListConnections = ListConnections(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ConnectionList> {
        try await transport.send(
            "list_connections",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(ConnectionList.self)
        )
    }

    /// Cancel a running query. See `cancelQuery` of ``Connections``.
    public func cancelQuery(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: CancelQuery = CancelQuery(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ConnectionActionResult> {
        try await transport.send(
            "cancel_query",
            [organization, database, branch, id],
            query: params.queryPairs,
            options: options,
            reply: .value(ConnectionActionResult.self)
        )
    }

    /// End a transaction that is open. See `terminateTransaction` of ``Connections``.
    public func terminateTransaction(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: TerminateTransaction = TerminateTransaction(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ConnectionActionResult> {
        try await transport.send(
            "terminate_transaction",
            [organization, database, branch, id],
            query: params.queryPairs,
            options: options,
            reply: .value(ConnectionActionResult.self)
        )
    }

    /// Close a session. See `terminateConnection` of ``Connections``.
    public func terminateConnection(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: TerminateConnection = TerminateConnection(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ConnectionActionResult> {
        try await transport.send(
            "terminate_connection",
            [organization, database, branch, id],
            query: params.queryPairs,
            options: options,
            reply: .value(ConnectionActionResult.self)
        )
    }
}

/// What `list` of ``Connections`` takes beside its path.
public struct ListConnections: Sendable {
    /// Name of the keyspace to look at. MySQL only, and needed where the branch has several.
    public var keyspace: String?
    /// Name of the shard to look at, such as `-80`. MySQL only, and needed where the keyspace is sharded.
    public var shard: String?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, shard: String? = nil) {
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}

/// What `cancelQuery` of ``Connections`` takes beside its path.
public struct CancelQuery: Sendable {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    public var keyspace: String?
    /// Shard that was named when the sessions were listed. MySQL only.
    public var shard: String?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, shard: String? = nil) {
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}

/// What `terminateTransaction` of ``Connections`` takes beside its path.
public struct TerminateTransaction: Sendable {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    public var keyspace: String?
    /// Shard that was named when the sessions were listed. MySQL only.
    public var shard: String?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, shard: String? = nil) {
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}

/// What `terminateConnection` of ``Connections`` takes beside its path.
public struct TerminateConnection: Sendable {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    public var keyspace: String?
    /// Shard that was named when the sessions were listed. MySQL only.
    public var shard: String?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, shard: String? = nil) {
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}
