// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: a method an operation.

import Foundation

/// The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
/// bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
public struct BranchInfrastructure: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBranchInfrastructure { RawBranchInfrastructure(transport: transport) }

    /// Get the servers of a branch.
    ///
    /// Returns the servers of a branch and how they are. The fields differ with the engine of the
    /// branch.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Infrastructure``: The servers of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Infrastructure {
        try await withRawResponse.get(organization, database, branch, options: options).parse()
    }

    /// List the tablets of a branch.
    ///
    /// Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
    /// without pages. A tablet is a MySQL server with the Vitess process beside it. The filters
    /// narrow each other down.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`
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
    ///   - params: ``ListBranchTablets``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``TabletGroup``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchTablets = ListBranchTablets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> [TabletGroup] {
        try await withRawResponse.listTablets(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``BranchInfrastructure``, with the reply as it came: status, headers and body.
public struct RawBranchInfrastructure: Sendable {
    let transport: Transport

    /// Get the servers of a branch. See `get` of ``BranchInfrastructure``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Infrastructure> {
        try await transport.send(
            "get_branch_infrastructure",
            [organization, database, branch],
            options: options,
            reply: .value(Infrastructure.self)
        )
    }

    /// List the tablets of a branch. See `listTablets` of ``BranchInfrastructure``.
    public func listTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchTablets = ListBranchTablets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[TabletGroup]> {
        try await transport.send(
            "list_branch_tablets",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value([TabletGroup].self)
        )
    }
}

/// What `listTablets` of ``BranchInfrastructure`` takes beside its path.
public struct ListBranchTablets: Sendable {
    /// Only tablets of the keyspace of this name.
    public var keyspace: String?
    /// Only tablets of the shard with this range, such as `-80`, or `-` for the only one.
    public var shard: String?
    /// Only tablets of this type, such as `primary` or `replica`.
    public var tabletType: String?
    /// Only the tablets with these aliases, such as `zone1-0000000100`.
    public var tabletAlias: [String]?

    /// What is left out is not sent.
    public init(
        keyspace: String? = nil,
        shard: String? = nil,
        tabletType: String? = nil,
        tabletAlias: [String]? = nil
    ) {
        self.keyspace = keyspace
        self.shard = shard
        self.tabletType = tabletType
        self.tabletAlias = tabletAlias
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        pairs.add("tablet_type", tabletType)
        pairs.add("tablet_alias", tabletAlias)
        return pairs
    }
}
