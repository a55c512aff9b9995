// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: a method an operation.

import Foundation

/// Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
/// copies, selections or aggregations of tables of another.
///
/// Unlike `MoveTables` it goes on for as long as the copy is wanted, and the target may have
/// another schema. The replies carry what Vitess returns, unchanged, in `data`.
public struct Materialize: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawMaterialize { RawMaterialize(transport: transport) }

    /// Create a Materialize workflow.
    ///
    /// Creates a workflow that fills the target tables from the source and keeps them up to date.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`
    ///
    /// Service token: `write_workflow`.
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
    ///   - params: ``MaterializeCreate``; `workflow`, `targetKeyspace`, `sourceKeyspace`,
    ///     `tableSettings` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: MaterializeCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a Materialize workflow.
    ///
    /// Returns a workflow with its options and streams, as Vitess describes it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`
    ///
    /// Service token: `read_workflow`.
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
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``MaterializeShow``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.get(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Start a stopped Materialize workflow.
    ///
    /// Lets the streams of a workflow go on from where they stopped.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`
    ///
    /// Service token: `write_workflow`.
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
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``MaterializeStart``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func start(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeStart,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.start(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Stop a Materialize workflow.
    ///
    /// Halts the streams of a workflow. The target tables stay as they are and fall behind until it
    /// is started again.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`
    ///
    /// Service token: `write_workflow`.
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
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``MaterializeStop``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func stop(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeStop,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.stop(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Cancel a Materialize workflow.
    ///
    /// Ends a workflow for good, and removes the target tables unless told to keep them.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`
    ///
    /// Service token: `delete_workflow`.
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
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``MaterializeCancel``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.cancel(organization, database, branch, workflow, params, options: options).parse()
    }
}

/// The calls of ``Materialize``, with the reply as it came: status, headers and body.
public struct RawMaterialize: Sendable {
    let transport: Transport

    /// Create a Materialize workflow. See `create` of ``Materialize``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: MaterializeCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "materialize_create",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get a Materialize workflow. See `get` of ``Materialize``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "materialize_show",
            [organization, database, branch, workflow],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Start a stopped Materialize workflow. See `start` of ``Materialize``.
    public func start(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeStart,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "materialize_start",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Stop a Materialize workflow. See `stop` of ``Materialize``.
    public func stop(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeStop,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "materialize_stop",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Cancel a Materialize workflow. See `cancel` of ``Materialize``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MaterializeCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "materialize_cancel",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }
}

/// What `create` of ``Materialize`` takes beside its path.
public struct MaterializeCreate: Sendable {
    /// Name of the workflow, unique in the target keyspace.
    public var workflow: String
    /// Name of the keyspace that the tables are kept in.
    public var targetKeyspace: String
    /// Name of the keyspace that the rows come from.
    public var sourceKeyspace: String
    /// The target tables and how each is made.
    public var tableSettings: [MaterializeTableSettings]
    /// Cells whose tablets rows are read from. Any cell when left out.
    public var cells: [String]?
    /// Names of small tables that are copied as they are to every shard, so that joins with them stay within a shard.
    public var referenceTables: [String]?
    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    public var tabletTypes: [String]?
    /// Whether the workflow stops when the rows are copied, before it carries changes over.
    public var stopAfterCopy: Bool?
    /// Whether tablets are preferred in the order in which `tabletTypes` lists their types.
    public var tabletTypesInPreferenceOrder: Bool?
    /// Whether secondary indexes are created only after the rows are copied, which makes the copy faster.
    public var deferSecondaryKeys: Bool?
    /// Whether all tables are copied in one go from one snapshot.
    public var atomicCopy: Bool?
    /// What happens when the schema of a source table changes while the workflow runs.
    public var onDdl: OnDdl?
    /// Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC.
    public var sourceTimeZone: String?

    /// What is left out is not sent.
    public init(
        workflow: String,
        targetKeyspace: String,
        sourceKeyspace: String,
        tableSettings: [MaterializeTableSettings],
        cells: [String]? = nil,
        referenceTables: [String]? = nil,
        tabletTypes: [String]? = nil,
        stopAfterCopy: Bool? = nil,
        tabletTypesInPreferenceOrder: Bool? = nil,
        deferSecondaryKeys: Bool? = nil,
        atomicCopy: Bool? = nil,
        onDdl: OnDdl? = nil,
        sourceTimeZone: String? = nil
    ) {
        self.workflow = workflow
        self.targetKeyspace = targetKeyspace
        self.sourceKeyspace = sourceKeyspace
        self.tableSettings = tableSettings
        self.cells = cells
        self.referenceTables = referenceTables
        self.tabletTypes = tabletTypes
        self.stopAfterCopy = stopAfterCopy
        self.tabletTypesInPreferenceOrder = tabletTypesInPreferenceOrder
        self.deferSecondaryKeys = deferSecondaryKeys
        self.atomicCopy = atomicCopy
        self.onDdl = onDdl
        self.sourceTimeZone = sourceTimeZone
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("workflow", workflow)
            fields.put("target_keyspace", targetKeyspace)
            fields.put("source_keyspace", sourceKeyspace)
            fields.put("table_settings", tableSettings)
            fields.put("cells", cells)
            fields.put("reference_tables", referenceTables)
            fields.put("tablet_types", tabletTypes)
            fields.put("stop_after_copy", stopAfterCopy)
            fields.put("tablet_types_in_preference_order", tabletTypesInPreferenceOrder)
            fields.put("defer_secondary_keys", deferSecondaryKeys)
            fields.put("atomic_copy", atomicCopy)
            fields.put("on_ddl", onDdl)
            fields.put("source_time_zone", sourceTimeZone)
        }
    }
}

/// What `get` of ``Materialize`` takes beside its path.
public struct MaterializeShow: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Whether the log of each stream is included.
    public var includeLogs: Bool?

    /// What is left out is not sent.
    public init(targetKeyspace: String, includeLogs: Bool? = nil) {
        self.targetKeyspace = targetKeyspace
        self.includeLogs = includeLogs
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        pairs.add("include_logs", includeLogs)
        return pairs
    }
}

/// What `start` of ``Materialize`` takes beside its path.
public struct MaterializeStart: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
        }
    }
}

/// What `stop` of ``Materialize`` takes beside its path.
public struct MaterializeStop: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
        }
    }
}

/// What `cancel` of ``Materialize`` takes beside its path.
public struct MaterializeCancel: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Whether the target tables stay.
    public var keepData: Bool?
    /// Whether the routing rules of the workflow stay in force.
    public var keepRoutingRules: Bool?

    /// What is left out is not sent.
    public init(targetKeyspace: String, keepData: Bool? = nil, keepRoutingRules: Bool? = nil) {
        self.targetKeyspace = targetKeyspace
        self.keepData = keepData
        self.keepRoutingRules = keepRoutingRules
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("keep_data", keepData)
            fields.put("keep_routing_rules", keepRoutingRules)
        }
    }
}
