// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: a method an operation.

import Foundation

/// What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
/// and a way to end it.
///
/// For MySQL (Vitess) branches.
public struct Processlist: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawProcesslist { RawProcesslist(transport: transport) }

    /// List what the primary of a shard is doing.
    ///
    /// Returns the connections of the primary of one shard with the statements they run, without
    /// pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
    /// to be named.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListProcesses``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ProcessListReply``: The envelope around the process list.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListProcesses = ListProcesses(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ProcessListReply {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// End a query or a connection on the primary of a shard.
    ///
    /// Ends one process by its number from the list. Numbers are those of one server, so name the
    /// same keyspace and shard as for the list.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``KillProcess``; `id` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``KillProcessReply``: The envelope around what was ended.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func kill(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: KillProcess,
        options: RequestOptions = RequestOptions()
    ) async throws -> KillProcessReply {
        try await withRawResponse.kill(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``Processlist``, with the reply as it came: status, headers and body.
public struct RawProcesslist: Sendable {
    let transport: Transport

    /// List what the primary of a shard is doing. See `list` of ``Processlist``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListProcesses = ListProcesses(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ProcessListReply> {
        try await transport.send(
            "list_processes",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(ProcessListReply.self)
        )
    }

    /// End a query or a connection on the primary of a shard. See `kill` of ``Processlist``.
    public func kill(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: KillProcess,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<KillProcessReply> {
        try await transport.send(
            "kill_process",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(KillProcessReply.self)
        )
    }
}

/// What `list` of ``Processlist`` takes beside its path.
public struct ListProcesses: Sendable {
    /// Name of the keyspace. Needed when the branch has several.
    public var keyspace: String?
    /// Range of the shard, such as `-80`. Needed when the keyspace is sharded.
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

/// What `kill` of ``Processlist`` takes beside its path.
public struct KillProcess: Sendable {
    /// Number of the process, as in the list.
    public var id: Int
    /// Name of the keyspace. Needed when the branch has several.
    public var keyspace: String?
    /// Range of the shard, such as `-80`. Needed when the keyspace is sharded.
    public var shard: String?
    /// How much of it is ended. The connection when left out.
    public var kind: KillKind?

    /// What is left out is not sent.
    public init(id: Int, keyspace: String? = nil, shard: String? = nil, kind: KillKind? = nil) {
        self.id = id
        self.keyspace = keyspace
        self.shard = shard
        self.kind = kind
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
            fields.put("shard", shard)
            fields.put("id", id)
            fields.put("kind", kind)
        }
    }
}
