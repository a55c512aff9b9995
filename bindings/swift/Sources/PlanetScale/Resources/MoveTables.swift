// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: a method an operation.

import Foundation

/// Vitess's `MoveTables`, which moves tables from one keyspace of a MySQL branch to another, with
/// all its options.
///
/// The workflows group does the same in simpler steps. A workflow is known by its name and its
/// target keyspace. Every call that changes something returns the identifier of an operation that
/// runs in the background; follow it with `get_operation` of the Vitess operations group.
public struct MoveTables: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawMoveTables { RawMoveTables(transport: transport) }

    /// Create a `MoveTables` workflow.
    ///
    /// Creates a workflow that copies tables to the target keyspace and then carries changes over
    /// as they happen. The source keyspace goes on serving all traffic until it is switched. Name
    /// the tables, or set `allTables`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`
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
    ///   - params: ``MoveTablesCreate``; `workflow`, `targetKeyspace`, `sourceKeyspace` are
    ///     required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperationReference``: The identifier of a Vitess operation that was
    ///   started and runs in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: MoveTablesCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperationReference {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a `MoveTables` workflow.
    ///
    /// Returns a workflow with its options and streams, as Vitess describes it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`
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
    ///   - params: ``MoveTablesShow``; `targetKeyspace` is required.
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
        _ params: MoveTablesShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.get(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Get how far a `MoveTables` workflow is.
    ///
    /// Returns the progress of the copy, table by table, the state of each stream, and which
    /// traffic has been switched.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`
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
    ///   - params: ``MoveTablesStatus``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesStatus,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.getStatus(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Send the traffic of a workflow's tables to the target keyspace.
    ///
    /// Switches the traffic of the given types of tablets, or of all. Once the primaries are
    /// switched, the target takes the writes and the source is kept in step for the way back.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`
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
    ///   - params: ``MoveTablesSwitchTraffic``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperationReference``: The identifier of a Vitess operation that was
    ///   started and runs in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func switchTraffic(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesSwitchTraffic,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperationReference {
        try await withRawResponse.switchTraffic(
            organization,
            database,
            branch,
            workflow,
            params,
            options: options
        ).parse()
    }

    /// Send the traffic of a workflow's tables back to the source keyspace.
    ///
    /// Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the
    /// source was kept in step.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`
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
    ///   - params: ``MoveTablesReverseTraffic``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperationReference``: The identifier of a Vitess operation that was
    ///   started and runs in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesReverseTraffic,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperationReference {
        try await withRawResponse.reverseTraffic(
            organization,
            database,
            branch,
            workflow,
            params,
            options: options
        ).parse()
    }

    /// Cancel a `MoveTables` workflow.
    ///
    /// Ends a workflow whose traffic was not switched, and removes the copies from the target
    /// keyspace unless told to keep them.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`
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
    ///   - params: ``MoveTablesCancel``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperationReference``: The identifier of a Vitess operation that was
    ///   started and runs in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperationReference {
        try await withRawResponse.cancel(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Complete a `MoveTables` workflow.
    ///
    /// Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
    /// removes the routing rules, unless told to keep them. There is no way back, so try it with
    /// `dryRun` first.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`
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
    ///   - params: ``MoveTablesComplete``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperationReference``: The identifier of a Vitess operation that was
    ///   started and runs in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesComplete,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperationReference {
        try await withRawResponse.complete(organization, database, branch, workflow, params, options: options).parse()
    }
}

/// The calls of ``MoveTables``, with the reply as it came: status, headers and body.
public struct RawMoveTables: Sendable {
    let transport: Transport

    /// Create a `MoveTables` workflow. See `create` of ``MoveTables``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: MoveTablesCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperationReference> {
        try await transport.send(
            "move_tables_create",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperationReference.self)
        )
    }

    /// Get a `MoveTables` workflow. See `get` of ``MoveTables``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "move_tables_show",
            [organization, database, branch, workflow],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get how far a `MoveTables` workflow is. See `getStatus` of ``MoveTables``.
    public func getStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesStatus,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "move_tables_status",
            [organization, database, branch, workflow],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Send the traffic of a workflow's tables to the target keyspace. See `switchTraffic` of ``MoveTables``.
    public func switchTraffic(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesSwitchTraffic,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperationReference> {
        try await transport.send(
            "move_tables_switch_traffic",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperationReference.self)
        )
    }

    /// Send the traffic of a workflow's tables back to the source keyspace. See `reverseTraffic` of ``MoveTables``.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesReverseTraffic,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperationReference> {
        try await transport.send(
            "move_tables_reverse_traffic",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperationReference.self)
        )
    }

    /// Cancel a `MoveTables` workflow. See `cancel` of ``MoveTables``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesCancel,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperationReference> {
        try await transport.send(
            "move_tables_cancel",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperationReference.self)
        )
    }

    /// Complete a `MoveTables` workflow. See `complete` of ``MoveTables``.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: MoveTablesComplete,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperationReference> {
        try await transport.send(
            "move_tables_complete",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldOperationReference.self)
        )
    }
}

/// What `create` of ``MoveTables`` takes beside its path.
public struct MoveTablesCreate: Sendable {
    /// Name of the workflow, unique in the target keyspace.
    public var workflow: String
    /// Name of the keyspace that the tables go to.
    public var targetKeyspace: String
    /// Name of the keyspace that the tables come from.
    public var sourceKeyspace: String
    /// Names of the tables to move. Not together with `allTables`.
    public var tables: [String]?
    /// Whether all tables of the source keyspace move.
    public var allTables: Bool?
    /// Whether the workflow starts at once. True when left out.
    public var autoStart: Bool?
    /// Whether the workflow stops when the rows are copied, before it carries changes over.
    public var stopAfterCopy: Bool?
    /// Whether secondary indexes are created only after the rows are copied, which makes the copy faster.
    public var deferSecondaryKeys: Bool?
    /// What happens when the schema of a source table changes while the workflow runs.
    public var onDdl: OnDdl?
    /// What becomes of `AUTO_INCREMENT` when the target keyspace is sharded.
    public var shardedAutoIncrementHandling: AutoIncrementHandling?
    /// Name of the unsharded keyspace in which sequence tables are created when `AUTO_INCREMENT` is replaced.
    public var globalKeyspace: String?
    /// Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC.
    public var sourceTimeZone: String?
    /// Identifier of the one tenant whose rows move into a keyspace that many tenants share.
    public var tenantID: String?
    /// Cells whose tablets rows are read from. Any cell when left out.
    public var cells: [String]?
    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    public var tabletTypes: [String]?
    /// Names of tables that stay behind when all others move.
    public var excludeTables: [String]?
    /// Whether all tables are copied in one go from one snapshot, which tables with foreign keys need.
    public var atomicCopy: Bool?

    /// What is left out is not sent.
    public init(
        workflow: String,
        targetKeyspace: String,
        sourceKeyspace: String,
        tables: [String]? = nil,
        allTables: Bool? = nil,
        autoStart: Bool? = nil,
        stopAfterCopy: Bool? = nil,
        deferSecondaryKeys: Bool? = nil,
        onDdl: OnDdl? = nil,
        shardedAutoIncrementHandling: AutoIncrementHandling? = nil,
        globalKeyspace: String? = nil,
        sourceTimeZone: String? = nil,
        tenantID: String? = nil,
        cells: [String]? = nil,
        tabletTypes: [String]? = nil,
        excludeTables: [String]? = nil,
        atomicCopy: Bool? = nil
    ) {
        self.workflow = workflow
        self.targetKeyspace = targetKeyspace
        self.sourceKeyspace = sourceKeyspace
        self.tables = tables
        self.allTables = allTables
        self.autoStart = autoStart
        self.stopAfterCopy = stopAfterCopy
        self.deferSecondaryKeys = deferSecondaryKeys
        self.onDdl = onDdl
        self.shardedAutoIncrementHandling = shardedAutoIncrementHandling
        self.globalKeyspace = globalKeyspace
        self.sourceTimeZone = sourceTimeZone
        self.tenantID = tenantID
        self.cells = cells
        self.tabletTypes = tabletTypes
        self.excludeTables = excludeTables
        self.atomicCopy = atomicCopy
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("workflow", workflow)
            fields.put("target_keyspace", targetKeyspace)
            fields.put("source_keyspace", sourceKeyspace)
            fields.put("tables", tables)
            fields.put("all_tables", allTables)
            fields.put("auto_start", autoStart)
            fields.put("stop_after_copy", stopAfterCopy)
            fields.put("defer_secondary_keys", deferSecondaryKeys)
            fields.put("on_ddl", onDdl)
            fields.put("sharded_auto_increment_handling", shardedAutoIncrementHandling)
            fields.put("global_keyspace", globalKeyspace)
            fields.put("source_time_zone", sourceTimeZone)
            fields.put("tenant_id", tenantID)
            fields.put("cells", cells)
            fields.put("tablet_types", tabletTypes)
            fields.put("exclude_tables", excludeTables)
            fields.put("atomic_copy", atomicCopy)
        }
    }
}

/// What `get` of ``MoveTables`` takes beside its path.
public struct MoveTablesShow: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        return pairs
    }
}

/// What `getStatus` of ``MoveTables`` takes beside its path.
public struct MoveTablesStatus: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        return pairs
    }
}

/// What `switchTraffic` of ``MoveTables`` takes beside its path.
public struct MoveTablesSwitchTraffic: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Types of the tablets whose traffic is switched, `primary`, `replica` or `rdonly`. All of them when left out.
    public var tabletTypes: [String]?
    /// Lag of the streams in seconds above which the switch is refused.
    public var maxReplicationLagAllowed: Int?
    /// Whether to only report what would be done.
    public var dryRun: Bool?
    /// Whether sequences that number the rows of the tables are set to go on after the highest number in use.
    public var initializeTargetSequences: Bool?

    /// What is left out is not sent.
    public init(
        targetKeyspace: String,
        tabletTypes: [String]? = nil,
        maxReplicationLagAllowed: Int? = nil,
        dryRun: Bool? = nil,
        initializeTargetSequences: Bool? = nil
    ) {
        self.targetKeyspace = targetKeyspace
        self.tabletTypes = tabletTypes
        self.maxReplicationLagAllowed = maxReplicationLagAllowed
        self.dryRun = dryRun
        self.initializeTargetSequences = initializeTargetSequences
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("tablet_types", tabletTypes)
            fields.put("max_replication_lag_allowed", maxReplicationLagAllowed)
            fields.put("dry_run", dryRun)
            fields.put("initialize_target_sequences", initializeTargetSequences)
        }
    }
}

/// What `reverseTraffic` of ``MoveTables`` takes beside its path.
public struct MoveTablesReverseTraffic: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Types of the tablets whose traffic goes back, `primary`, `replica` or `rdonly`. All of them when left out.
    public var tabletTypes: [String]?
    /// Lag of the streams in seconds above which the switch is refused.
    public var maxReplicationLagAllowed: Int?
    /// Whether to only report what would be done.
    public var dryRun: Bool?

    /// What is left out is not sent.
    public init(
        targetKeyspace: String,
        tabletTypes: [String]? = nil,
        maxReplicationLagAllowed: Int? = nil,
        dryRun: Bool? = nil
    ) {
        self.targetKeyspace = targetKeyspace
        self.tabletTypes = tabletTypes
        self.maxReplicationLagAllowed = maxReplicationLagAllowed
        self.dryRun = dryRun
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("tablet_types", tabletTypes)
            fields.put("max_replication_lag_allowed", maxReplicationLagAllowed)
            fields.put("dry_run", dryRun)
        }
    }
}

/// What `cancel` of ``MoveTables`` takes beside its path.
public struct MoveTablesCancel: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Whether the copied tables stay in the target keyspace.
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

/// What `complete` of ``MoveTables`` takes beside its path.
public struct MoveTablesComplete: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Whether the tables stay in the source keyspace.
    public var keepData: Bool?
    /// Whether the routing rules of the workflow stay in force.
    public var keepRoutingRules: Bool?
    /// Whether the tables in the source keyspace are renamed instead of dropped.
    public var renameTables: Bool?
    /// Whether to only report what would be done.
    public var dryRun: Bool?

    /// What is left out is not sent.
    public init(
        targetKeyspace: String,
        keepData: Bool? = nil,
        keepRoutingRules: Bool? = nil,
        renameTables: Bool? = nil,
        dryRun: Bool? = nil
    ) {
        self.targetKeyspace = targetKeyspace
        self.keepData = keepData
        self.keepRoutingRules = keepRoutingRules
        self.renameTables = renameTables
        self.dryRun = dryRun
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("keep_data", keepData)
            fields.put("keep_routing_rules", keepRoutingRules)
            fields.put("rename_tables", renameTables)
            fields.put("dry_run", dryRun)
        }
    }
}
