// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: a method an operation.

import Foundation

/// The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
/// available, and of the PgBouncer that comes with every branch.
///
/// They are read here and changed with a branch change.
public struct ClusterParameters: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawClusterParameters { RawClusterParameters(transport: transport) }

    /// List the settings of a Postgres branch.
    ///
    /// Returns every setting that can be seen, with its limits, default and present value, as one
    /// plain list without pages. To change some, start a branch change whose `parameters` names
    /// them under their `namespace`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListParameters``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``ClusterParameter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListParameters = ListParameters(),
        options: RequestOptions = RequestOptions()
    ) async throws -> [ClusterParameter] {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``ClusterParameters``, with the reply as it came: status, headers and body.
public struct RawClusterParameters: Sendable {
    let transport: Transport

    /// List the settings of a Postgres branch. See `list` of ``ClusterParameters``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListParameters = ListParameters(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[ClusterParameter]> {
        try await transport.send(
            "list_parameters",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value([ClusterParameter].self)
        )
    }
}

/// What `list` of ``ClusterParameters`` takes beside its path.
public struct ListParameters: Sendable {
    /// True asks for the settings of extensions, false for the others. The service publishes nothing about it.
    public var `extension`: Bool?
    /// True asks for the settings that the service counts as internal, false for the others. The
    /// service publishes nothing about it.
    public var `internal`: Bool?

    /// What is left out is not sent.
    public init(`extension`: Bool? = nil, `internal`: Bool? = nil) {
        self.extension = `extension`
        self.internal = `internal`
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("extension", `extension`)
        pairs.add("internal", `internal`)
        return pairs
    }
}
