// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: a method an operation.

import Foundation

/// The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
///
/// Most are created in the database with SQL; some must first be loaded by the server, which a
/// branch change does by setting their parameters.
public struct ClusterExtensions: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawClusterExtensions { RawClusterExtensions(transport: transport) }

    /// List the extensions of a Postgres branch.
    ///
    /// Returns every extension that the service knows for the branch, also those that are not
    /// available to it, as one plain list without pages. Each comes with its parameters.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`
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
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``ClusterExtension``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [ClusterExtension] {
        try await withRawResponse.list(organization, database, branch, options: options).parse()
    }
}

/// The calls of ``ClusterExtensions``, with the reply as it came: status, headers and body.
public struct RawClusterExtensions: Sendable {
    let transport: Transport

    /// List the extensions of a Postgres branch. See `list` of ``ClusterExtensions``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[ClusterExtension]> {
        try await transport.send(
            "list_extensions",
            [organization, database, branch],
            options: options,
            reply: .value([ClusterExtension].self)
        )
    }
}
