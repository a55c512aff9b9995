// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// Planned reparents: a method an operation.

import Foundation

/// Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
/// present primary are healthy, for maintenance that is planned.
///
/// Writes to the shard are interrupted for a moment and transactions that are under way may fail,
/// so clients must try again; prefer a quiet time.
public struct PlannedReparent: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawPlannedReparent { RawPlannedReparent(transport: transport) }

    /// Make a replica the primary of its shard.
    ///
    /// Starts the change of the primary and returns the operation that carries it out in the
    /// background. The list of tablets of the branch has the aliases. Production branches need
    /// `write_production_branch_topology`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`
    ///
    /// Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
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
    ///   - params: ``PlannedReparentCreate``; `keyspace`, `shard`, `newPrimary` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperation``: A command to the Vitess cluster of a branch that runs in
    ///   the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: PlannedReparentCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperation {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a planned reparent.
    ///
    /// Returns the state of a change of the primary and, once it is done, its result or error.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
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
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperation``: A command to the Vitess cluster of a branch that runs in
    ///   the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperation {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the operation has done its work.
    ///
    /// Fails when it ended in another way; `error` of the operation says why. An operation has a
    /// time limit of its own, `timeout`.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
    /// `canceled` or `cancelled`, or `completed` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``VtctldOperation``: A command to the Vitess cluster of a branch that runs in
    ///   the background.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<VtctldOperation> = WaitOptions<VtctldOperation>()
    ) async throws -> VtctldOperation {
        try await transport.wait(
            "planned_reparent_get",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: VtctldOperation.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<VtctldOperation> = WaitOptions<VtctldOperation>()
    ) -> WaitSequence<VtctldOperation> {
        transport.progress(
            "planned_reparent_get",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: VtctldOperation.self
        )
    }
}

/// The calls of ``PlannedReparent``, with the reply as it came: status, headers and body.
public struct RawPlannedReparent: Sendable {
    let transport: Transport

    /// Make a replica the primary of its shard. See `create` of ``PlannedReparent``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: PlannedReparentCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperation> {
        try await transport.send(
            "planned_reparent_create",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperation.self)
        )
    }

    /// Get a planned reparent. See `get` of ``PlannedReparent``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperation> {
        try await transport.send(
            "planned_reparent_get",
            [organization, database, branch, id],
            options: options,
            reply: .value(VtctldOperation.self)
        )
    }
}

/// What `create` of ``PlannedReparent`` takes beside its path.
public struct PlannedReparentCreate: Sendable {
    /// Name of the keyspace that the shard belongs to.
    public var keyspace: String
    /// Range of the shard, such as `-80`, or `-` for the only one.
    public var shard: String
    /// Alias of the replica that becomes the primary, such as `zone1-0000000101`.
    public var newPrimary: String

    /// What is left out is not sent.
    public init(keyspace: String, shard: String, newPrimary: String) {
        self.keyspace = keyspace
        self.shard = shard
        self.newPrimary = newPrimary
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
            fields.put("shard", shard)
            fields.put("new_primary", newPrimary)
        }
    }
}
