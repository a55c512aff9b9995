// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: a method an operation.

import Foundation

/// The document that tells a Neki (sharded Postgres) branch where its data is.
///
/// It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
/// keys, and which tables belong to which group. It does not create shards or tables; it says how
/// queries find them. A new branch has one shard group with one shard, to which everything belongs.
public struct DataTopology: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawDataTopology { RawDataTopology(transport: transport) }

    /// Get the data topology of a branch.
    ///
    /// Returns the whole document and when it was last read from the cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiDataTopology``: The data topology of a Neki branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiDataTopology {
        try await withRawResponse.get(organization, database, branch, options: options).parse()
    }

    /// Replace the data topology of a branch.
    ///
    /// Replaces the whole document; what is not in the new one is gone, so get it, change it and
    /// put it back. It decides where queries go at once and moves no rows: place tables before they
    /// have any, or move them with a migration. A document that is wrong is answered with 422.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
    ///
    /// Service token: `create_branch`. OAuth: any one of `write_databases` (organization,
    /// database), `write_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateDataTopology``; `dataTopology` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiDataTopology``: The data topology of a Neki branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateDataTopology,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiDataTopology {
        try await withRawResponse.update(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``DataTopology``, with the reply as it came: status, headers and body.
public struct RawDataTopology: Sendable {
    let transport: Transport

    /// Get the data topology of a branch. See `get` of ``DataTopology``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiDataTopology> {
        try await transport.send(
            "get_data_topology",
            [organization, database, branch],
            options: options,
            reply: .value(NekiDataTopology.self)
        )
    }

    /// Replace the data topology of a branch. See `update` of ``DataTopology``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateDataTopology,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiDataTopology> {
        try await transport.send(
            "update_data_topology",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiDataTopology.self)
        )
    }
}

/// What `update` of ``DataTopology`` takes beside its path.
public struct UpdateDataTopology: Sendable {
    /// The whole document, in the form of the reply.
    public var dataTopology: [String: JSON]

    /// What is left out is not sent.
    public init(dataTopology: [String: JSON]) {
        self.dataTopology = dataTopology
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("data_topology", dataTopology)
        }
    }
}
