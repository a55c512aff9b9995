// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: a method an operation.

import Foundation

/// A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
/// but reads, in the region of the branch or another one.
///
/// It has its own size, settings and host name, so that reports or readers far away do not take
/// from the replicas that stand by for the primary.
public struct DedicatedReadReplicas: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawDedicatedReadReplicas { RawDedicatedReadReplicas(transport: transport) }

    /// List the dedicated read replicas of a branch.
    ///
    /// Returns the dedicated read replicas of a Postgres branch, all of them in one list without
    /// pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
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
    /// - Returns: A list, each item a ``DedicatedReadReplica``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [DedicatedReadReplica] {
        try await withRawResponse.list(organization, database, branch, options: options).parse()
    }

    /// Create a dedicated read replica.
    ///
    /// Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it
    /// is still being built. It is billed like a cluster of its size.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateDedicatedReadReplica``; `name`, `region` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DedicatedReadReplica``: Instances that follow a Postgres branch and serve
    ///   reads at an address of their own, apart from the replicas that stand by for the primary.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateDedicatedReadReplica,
        options: RequestOptions = RequestOptions()
    ) async throws -> DedicatedReadReplica {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a dedicated read replica.
    ///
    /// Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
    /// follow a creation, a change or a deletion.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
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
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DedicatedReadReplica``: Instances that follow a Postgres branch and serve
    ///   reads at an address of their own, apart from the replicas that stand by for the primary.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> DedicatedReadReplica {
        try await withRawResponse.get(organization, database, branch, dedicatedReadReplica, options: options).parse()
    }

    /// Waits until the dedicated read replica takes connections.
    ///
    /// The data of the branch is copied first, so a large branch takes hours.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DedicatedReadReplica``: Instances that follow a Postgres branch and serve
    ///   reads at an address of their own, apart from the replicas that stand by for the primary.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica> = WaitOptions<DedicatedReadReplica>()
    ) async throws -> DedicatedReadReplica {
        try await transport.wait(
            "get_dedicated_read_replica",
            "wait_until_ready",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            value: DedicatedReadReplica.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica> = WaitOptions<DedicatedReadReplica>()
    ) -> WaitSequence<DedicatedReadReplica> {
        transport.progress(
            "get_dedicated_read_replica",
            "wait_until_ready",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            value: DedicatedReadReplica.self
        )
    }

    /// Waits until the service no longer knows the dedicated read replica.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica> = WaitOptions<DedicatedReadReplica>()
    ) async throws {
        try await transport.waitGone(
            "get_dedicated_read_replica",
            "wait_until_deleted",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            value: DedicatedReadReplica.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica> = WaitOptions<DedicatedReadReplica>()
    ) -> WaitSequence<DedicatedReadReplica> {
        transport.progress(
            "get_dedicated_read_replica",
            "wait_until_deleted",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            value: DedicatedReadReplica.self
        )
    }

    /// Change a dedicated read replica.
    ///
    /// Changes the size, number of instances, disks or settings of a dedicated read replica. The
    /// reply can come before the change is carried out.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - params: ``UpdateDedicatedReadReplica``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DedicatedReadReplica``: Instances that follow a Postgres branch and serve
    ///   reads at an address of their own, apart from the replicas that stand by for the primary.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        _ params: UpdateDedicatedReadReplica = UpdateDedicatedReadReplica(),
        options: RequestOptions = RequestOptions()
    ) async throws -> DedicatedReadReplica {
        try await withRawResponse.update(
            organization,
            database,
            branch,
            dedicatedReadReplica,
            params,
            options: options
        ).parse()
    }

    /// Delete a dedicated read replica.
    ///
    /// Removes a dedicated read replica. Connections to it end, so lead applications elsewhere
    /// first. The branch itself is not touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - dedicatedReadReplica: Name of the dedicated read replica, such as `reports`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, dedicatedReadReplica, options: options).parse()
    }
}

/// The calls of ``DedicatedReadReplicas``, with the reply as it came: status, headers and body.
public struct RawDedicatedReadReplicas: Sendable {
    let transport: Transport

    /// List the dedicated read replicas of a branch. See `list` of ``DedicatedReadReplicas``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[DedicatedReadReplica]> {
        try await transport.send(
            "list_dedicated_read_replicas",
            [organization, database, branch],
            options: options,
            reply: .value([DedicatedReadReplica].self)
        )
    }

    /// Create a dedicated read replica. See `create` of ``DedicatedReadReplicas``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateDedicatedReadReplica,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DedicatedReadReplica> {
        try await transport.send(
            "create_dedicated_read_replica",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(DedicatedReadReplica.self)
        )
    }

    /// Get a dedicated read replica. See `get` of ``DedicatedReadReplicas``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DedicatedReadReplica> {
        try await transport.send(
            "get_dedicated_read_replica",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            reply: .value(DedicatedReadReplica.self)
        )
    }

    /// Change a dedicated read replica. See `update` of ``DedicatedReadReplicas``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        _ params: UpdateDedicatedReadReplica = UpdateDedicatedReadReplica(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DedicatedReadReplica> {
        try await transport.send(
            "update_dedicated_read_replica",
            [organization, database, branch, dedicatedReadReplica],
            body: params.jsonBody,
            options: options,
            reply: .value(DedicatedReadReplica.self)
        )
    }

    /// Delete a dedicated read replica. See `delete` of ``DedicatedReadReplicas``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ dedicatedReadReplica: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_dedicated_read_replica",
            [organization, database, branch, dedicatedReadReplica],
            options: options,
            reply: .nothing
        )
    }
}

/// What `create` of ``DedicatedReadReplicas`` takes beside its path.
public struct CreateDedicatedReadReplica: Sendable {
    /// Name of the dedicated read replica, unique in the branch. It stands in paths.
    public var name: String
    /// Slug of the region to place it in, such as `us-east`. It need not be the region of the branch.
    public var region: String
    /// How many instances serve reads. 1 when left out.
    public var replicas: Int?
    /// Size of each instance, such as `PS_10`. That of the branch when left out.
    public var clusterSize: String?
    /// Limits and speed of the disk of each instance.
    public var storage: StorageChangeInput?

    /// What is left out is not sent.
    public init(
        name: String,
        region: String,
        replicas: Int? = nil,
        clusterSize: String? = nil,
        storage: StorageChangeInput? = nil
    ) {
        self.name = name
        self.region = region
        self.replicas = replicas
        self.clusterSize = clusterSize
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("region", region)
            fields.put("replicas", replicas)
            fields.put("cluster_size", clusterSize)
            fields.put("storage", storage)
        }
    }
}

/// What `update` of ``DedicatedReadReplicas`` takes beside its path.
public struct UpdateDedicatedReadReplica: Sendable {
    /// Size of each instance, such as `PS_10`.
    public var clusterSize: String?
    /// How many instances serve reads.
    public var replicas: Int?
    /// Settings to change, by namespace and then by name, such as
    /// `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the primary.
    /// Settings that are left out stay as they are.
    public var parameters: [String: JSON]?
    /// Limits and speed of the disk of each instance.
    public var storage: StorageChangeInput?

    /// What is left out is not sent.
    public init(
        clusterSize: String? = nil,
        replicas: Int? = nil,
        parameters: [String: JSON]? = nil,
        storage: StorageChangeInput? = nil
    ) {
        self.clusterSize = clusterSize
        self.replicas = replicas
        self.parameters = parameters
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("cluster_size", clusterSize)
            fields.put("replicas", replicas)
            fields.put("parameters", parameters)
            fields.put("storage", storage)
        }
    }
}
