// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: the types.

import Foundation

/// The moving of tables from one keyspace to another.
///
/// Lists hold it without `streams`, `tables` and `vdiff`. In the reply for a single workflow the
/// branch and the keyspaces come with all their own fields, of which only those of a short
/// reference are described here.
public struct Workflow: JSONModel, Identifiable {
    /// Identifier of the workflow. Paths take `number` instead.
    public var id: String = ""
    /// Name that the workflow was given.
    public var name: String = ""
    /// Number of the workflow, counted up within the database. Paths take it as `{number}`.
    public var number: Int = 0
    /// Where the workflow stands.
    public var state: WorkflowState = WorkflowState.unknown("")
    /// When the workflow was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the workflow last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When it began to copy. Null before that.
    public var startedAt: Date?
    /// When it was completed. Null before that.
    public var completedAt: Date?
    /// When it was cancelled. Null if it was not.
    public var cancelledAt: Date?
    /// When its traffic was last sent back to the source. Null if it never was.
    public var reversedAt: Date?
    /// When it was last retried after an error. Null if it never was.
    public var retriedAt: Date?
    /// When all rows were copied. Null before that.
    public var dataCopyCompletedAt: Date?
    /// When the cutover was done. Null before that.
    public var cutoverAt: Date?
    /// Whether the target keyspace serves the traffic of replicas.
    public var replicasSwitched: Bool?
    /// Whether the target keyspace serves the traffic of primaries, and so the writes.
    public var primariesSwitched: Bool?
    /// When the traffic of replicas was switched. Null before that.
    public var switchReplicasAt: Date?
    /// When the traffic of primaries was switched. Null before that.
    public var switchPrimariesAt: Date?
    /// When the data was last compared. Null before the first time.
    public var verifyDataAt: Date?
    /// What kind of work it does.
    public var workflowType: WorkflowType?
    /// Word for the variant of the kind of work. Null where there is none. The service publishes no list of the words.
    public var workflowSubtype: String?
    /// Whether secondary indexes are created only after the rows are copied.
    public var deferSecondaryKeys: Bool?
    /// What happens when the schema of a source table changes.
    public var onDdl: OnDdl?
    /// What went wrong, in words for a person. Null or empty when nothing did.
    public var workflowErrors: String?
    /// Whether it stopped on an error that can be retried.
    public var mayRetry: Bool?
    /// Whether it can be started over from the beginning.
    public var mayRestart: Bool?
    /// Whether the last comparison of the data is more than a day old.
    public var verifiedDataStale: Bool?
    /// Whether the sequence tables that the moved tables need have been created.
    public var sequenceTablesApplied: Bool?
    /// Who created the workflow.
    public var actor: PlanetScaleActor?
    /// Who last had the data compared. Null when nobody has.
    public var verifyDataBy: PlanetScaleActor?
    /// Who last sent the traffic back. Null when nobody has.
    public var reversedBy: PlanetScaleActor?
    /// Who switched the traffic of replicas. Null when nobody has.
    public var switchReplicasBy: PlanetScaleActor?
    /// Who switched the traffic of primaries. Null when nobody has.
    public var switchPrimariesBy: PlanetScaleActor?
    /// Who cancelled the workflow. Null when nobody has.
    public var cancelledBy: PlanetScaleActor?
    /// Who completed the workflow. Null when nobody has.
    public var completedBy: PlanetScaleActor?
    /// Who last retried the workflow. Null when nobody has.
    public var retriedBy: PlanetScaleActor?
    /// Who asked for the cutover. Null when nobody has.
    public var cutoverBy: PlanetScaleActor?
    /// Who had the routing rules restored after the cutover. Null when nobody has.
    public var reversedCutoverBy: PlanetScaleActor?
    /// Branch that the keyspaces belong to.
    public var branch: ResourceRef?
    /// Keyspace that the tables come from.
    public var sourceKeyspace: ResourceRef?
    /// Keyspace that the tables go to.
    public var targetKeyspace: ResourceRef?
    /// Keyspace in which sequence tables are created. Null when none was named.
    public var globalKeyspace: ResourceRef?
    /// The streams of rows from shard to shard. Absent in lists.
    public var streams: [WorkflowStream]?
    /// The tables being moved, with their progress. Absent in lists.
    public var tables: [WorkflowTable]?
    /// The last comparison of the data. Null before the first one, absent in lists.
    public var vdiff: WorkflowVdiff?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        number: Int = 0,
        state: WorkflowState = WorkflowState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        cancelledAt: Date? = nil,
        reversedAt: Date? = nil,
        retriedAt: Date? = nil,
        dataCopyCompletedAt: Date? = nil,
        cutoverAt: Date? = nil,
        replicasSwitched: Bool? = nil,
        primariesSwitched: Bool? = nil,
        switchReplicasAt: Date? = nil,
        switchPrimariesAt: Date? = nil,
        verifyDataAt: Date? = nil,
        workflowType: WorkflowType? = nil,
        workflowSubtype: String? = nil,
        deferSecondaryKeys: Bool? = nil,
        onDdl: OnDdl? = nil,
        workflowErrors: String? = nil,
        mayRetry: Bool? = nil,
        mayRestart: Bool? = nil,
        verifiedDataStale: Bool? = nil,
        sequenceTablesApplied: Bool? = nil,
        actor: PlanetScaleActor? = nil,
        verifyDataBy: PlanetScaleActor? = nil,
        reversedBy: PlanetScaleActor? = nil,
        switchReplicasBy: PlanetScaleActor? = nil,
        switchPrimariesBy: PlanetScaleActor? = nil,
        cancelledBy: PlanetScaleActor? = nil,
        completedBy: PlanetScaleActor? = nil,
        retriedBy: PlanetScaleActor? = nil,
        cutoverBy: PlanetScaleActor? = nil,
        reversedCutoverBy: PlanetScaleActor? = nil,
        branch: ResourceRef? = nil,
        sourceKeyspace: ResourceRef? = nil,
        targetKeyspace: ResourceRef? = nil,
        globalKeyspace: ResourceRef? = nil,
        streams: [WorkflowStream]? = nil,
        tables: [WorkflowTable]? = nil,
        vdiff: WorkflowVdiff? = nil
    ) {
        self.id = id
        self.name = name
        self.number = number
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.cancelledAt = cancelledAt
        self.reversedAt = reversedAt
        self.retriedAt = retriedAt
        self.dataCopyCompletedAt = dataCopyCompletedAt
        self.cutoverAt = cutoverAt
        self.replicasSwitched = replicasSwitched
        self.primariesSwitched = primariesSwitched
        self.switchReplicasAt = switchReplicasAt
        self.switchPrimariesAt = switchPrimariesAt
        self.verifyDataAt = verifyDataAt
        self.workflowType = workflowType
        self.workflowSubtype = workflowSubtype
        self.deferSecondaryKeys = deferSecondaryKeys
        self.onDdl = onDdl
        self.workflowErrors = workflowErrors
        self.mayRetry = mayRetry
        self.mayRestart = mayRestart
        self.verifiedDataStale = verifiedDataStale
        self.sequenceTablesApplied = sequenceTablesApplied
        self.actor = actor
        self.verifyDataBy = verifyDataBy
        self.reversedBy = reversedBy
        self.switchReplicasBy = switchReplicasBy
        self.switchPrimariesBy = switchPrimariesBy
        self.cancelledBy = cancelledBy
        self.completedBy = completedBy
        self.retriedBy = retriedBy
        self.cutoverBy = cutoverBy
        self.reversedCutoverBy = reversedCutoverBy
        self.branch = branch
        self.sourceKeyspace = sourceKeyspace
        self.targetKeyspace = targetKeyspace
        self.globalKeyspace = globalKeyspace
        self.streams = streams
        self.tables = tables
        self.vdiff = vdiff
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "number", "state", "created_at", "updated_at", "started_at", "completed_at", "cancelled_at",
        "reversed_at", "retried_at", "data_copy_completed_at", "cutover_at", "replicas_switched", "primaries_switched",
        "switch_replicas_at", "switch_primaries_at", "verify_data_at", "workflow_type", "workflow_subtype",
        "defer_secondary_keys", "on_ddl", "workflow_errors", "may_retry", "may_restart", "verified_data_stale",
        "sequence_tables_applied", "actor", "verify_data_by", "reversed_by", "switch_replicas_by",
        "switch_primaries_by", "cancelled_by", "completed_by", "retried_by", "cutover_by", "reversed_cutover_by",
        "branch", "source_keyspace", "target_keyspace", "global_keyspace", "streams", "tables", "vdiff"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&number)
            case 3: try reader.read(&state)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            case 6: try reader.read(&startedAt)
            case 7: try reader.read(&completedAt)
            case 8: try reader.read(&cancelledAt)
            case 9: try reader.read(&reversedAt)
            case 10: try reader.read(&retriedAt)
            case 11: try reader.read(&dataCopyCompletedAt)
            case 12: try reader.read(&cutoverAt)
            case 13: try reader.read(&replicasSwitched)
            case 14: try reader.read(&primariesSwitched)
            case 15: try reader.read(&switchReplicasAt)
            case 16: try reader.read(&switchPrimariesAt)
            case 17: try reader.read(&verifyDataAt)
            case 18: try reader.read(&workflowType)
            case 19: try reader.read(&workflowSubtype)
            case 20: try reader.read(&deferSecondaryKeys)
            case 21: try reader.read(&onDdl)
            case 22: try reader.read(&workflowErrors)
            case 23: try reader.read(&mayRetry)
            case 24: try reader.read(&mayRestart)
            case 25: try reader.read(&verifiedDataStale)
            case 26: try reader.read(&sequenceTablesApplied)
            case 27: try reader.read(&actor)
            case 28: try reader.read(&verifyDataBy)
            case 29: try reader.read(&reversedBy)
            case 30: try reader.read(&switchReplicasBy)
            case 31: try reader.read(&switchPrimariesBy)
            case 32: try reader.read(&cancelledBy)
            case 33: try reader.read(&completedBy)
            case 34: try reader.read(&retriedBy)
            case 35: try reader.read(&cutoverBy)
            case 36: try reader.read(&reversedCutoverBy)
            case 37: try reader.read(&branch)
            case 38: try reader.read(&sourceKeyspace)
            case 39: try reader.read(&targetKeyspace)
            case 40: try reader.read(&globalKeyspace)
            case 41: try reader.read(&streams)
            case 42: try reader.read(&tables)
            case 43: try reader.read(&vdiff)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("number", number)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("cancelled_at", cancelledAt)
        fields.put("reversed_at", reversedAt)
        fields.put("retried_at", retriedAt)
        fields.put("data_copy_completed_at", dataCopyCompletedAt)
        fields.put("cutover_at", cutoverAt)
        fields.put("replicas_switched", replicasSwitched)
        fields.put("primaries_switched", primariesSwitched)
        fields.put("switch_replicas_at", switchReplicasAt)
        fields.put("switch_primaries_at", switchPrimariesAt)
        fields.put("verify_data_at", verifyDataAt)
        fields.put("workflow_type", workflowType)
        fields.put("workflow_subtype", workflowSubtype)
        fields.put("defer_secondary_keys", deferSecondaryKeys)
        fields.put("on_ddl", onDdl)
        fields.put("workflow_errors", workflowErrors)
        fields.put("may_retry", mayRetry)
        fields.put("may_restart", mayRestart)
        fields.put("verified_data_stale", verifiedDataStale)
        fields.put("sequence_tables_applied", sequenceTablesApplied)
        fields.put("actor", actor)
        fields.put("verify_data_by", verifyDataBy)
        fields.put("reversed_by", reversedBy)
        fields.put("switch_replicas_by", switchReplicasBy)
        fields.put("switch_primaries_by", switchPrimariesBy)
        fields.put("cancelled_by", cancelledBy)
        fields.put("completed_by", completedBy)
        fields.put("retried_by", retriedBy)
        fields.put("cutover_by", cutoverBy)
        fields.put("reversed_cutover_by", reversedCutoverBy)
        fields.put("branch", branch)
        fields.put("source_keyspace", sourceKeyspace)
        fields.put("target_keyspace", targetKeyspace)
        fields.put("global_keyspace", globalKeyspace)
        fields.put("streams", streams)
        fields.put("tables", tables)
        fields.put("vdiff", vdiff)
    }
}

/// One stream of rows from a shard of the source to a shard of the target.
public struct WorkflowStream: JSONModel, Identifiable {
    /// Identifier of the stream.
    public var id: String = ""
    /// Where the stream stands, such as `copying`. The service publishes no list of the words.
    public var state: String = ""
    /// When the stream was created.
    public var createdAt: Date?
    /// When the stream last changed.
    public var updatedAt: Date?
    /// Number that Vitess gave the stream.
    public var vitessID: Int?
    /// Range of the shard that rows go to, such as `-80`.
    public var targetShard: String?
    /// Range of the shard that rows come from.
    public var sourceShard: String?
    /// Number of the tablet that applies the rows.
    public var targetTabletUid: Scalar?
    /// Cell, which is an availability zone, of that tablet.
    public var targetTabletCell: String?
    /// Place in the replication log that the stream has reached, as MySQL writes it.
    public var position: String?
    /// Place in the replication log at which the stream shall stop. Null when it shall not.
    public var stopPosition: String?
    /// How many rows have been copied.
    public var rowsCopied: Scalar?
    /// Component that was last held back by the throttler. Null when none was.
    public var componentThrottled: String?
    /// When it was last held back. Null when it never was.
    public var componentThrottledAt: Date?
    /// Whether the shard that rows go to serves the traffic of primaries.
    public var primaryServing: Bool?
    /// What Vitess says about the stream, in words for a person.
    public var info: String?
    /// What happened to the stream. May be absent.
    public var logs: [WorkflowStreamLog]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        vitessID: Int? = nil,
        targetShard: String? = nil,
        sourceShard: String? = nil,
        targetTabletUid: Scalar? = nil,
        targetTabletCell: String? = nil,
        position: String? = nil,
        stopPosition: String? = nil,
        rowsCopied: Scalar? = nil,
        componentThrottled: String? = nil,
        componentThrottledAt: Date? = nil,
        primaryServing: Bool? = nil,
        info: String? = nil,
        logs: [WorkflowStreamLog]? = nil
    ) {
        self.id = id
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.vitessID = vitessID
        self.targetShard = targetShard
        self.sourceShard = sourceShard
        self.targetTabletUid = targetTabletUid
        self.targetTabletCell = targetTabletCell
        self.position = position
        self.stopPosition = stopPosition
        self.rowsCopied = rowsCopied
        self.componentThrottled = componentThrottled
        self.componentThrottledAt = componentThrottledAt
        self.primaryServing = primaryServing
        self.info = info
        self.logs = logs
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "created_at", "updated_at", "vitess_id", "target_shard", "source_shard", "target_tablet_uid",
        "target_tablet_cell", "position", "stop_position", "rows_copied", "component_throttled",
        "component_throttled_at", "primary_serving", "info", "logs"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&vitessID)
            case 5: try reader.read(&targetShard)
            case 6: try reader.read(&sourceShard)
            case 7: try reader.read(&targetTabletUid)
            case 8: try reader.read(&targetTabletCell)
            case 9: try reader.read(&position)
            case 10: try reader.read(&stopPosition)
            case 11: try reader.read(&rowsCopied)
            case 12: try reader.read(&componentThrottled)
            case 13: try reader.read(&componentThrottledAt)
            case 14: try reader.read(&primaryServing)
            case 15: try reader.read(&info)
            case 16: try reader.read(&logs)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("vitess_id", vitessID)
        fields.put("target_shard", targetShard)
        fields.put("source_shard", sourceShard)
        fields.put("target_tablet_uid", targetTabletUid)
        fields.put("target_tablet_cell", targetTabletCell)
        fields.put("position", position)
        fields.put("stop_position", stopPosition)
        fields.put("rows_copied", rowsCopied)
        fields.put("component_throttled", componentThrottled)
        fields.put("component_throttled_at", componentThrottledAt)
        fields.put("primary_serving", primaryServing)
        fields.put("info", info)
        fields.put("logs", logs)
    }
}

/// One event in the life of a stream.
public struct WorkflowStreamLog: JSONModel, Identifiable {
    /// Identifier of the event.
    public var id: String = ""
    /// State of the stream at the time.
    public var state: String?
    /// When the event happened.
    public var createdAt: Date?
    /// When the entry last changed.
    public var updatedAt: Date?
    /// What happened, in words for a person.
    public var message: String?
    /// Kind of the event. The service publishes no list of the words.
    public var logType: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        message: String? = nil,
        logType: String? = nil
    ) {
        self.id = id
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.message = message
        self.logType = logType
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "state", "created_at", "updated_at", "message", "log_type"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&message)
            case 5: try reader.read(&logType)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("message", message)
        fields.put("log_type", logType)
    }
}

/// The progress of one table of a workflow.
public struct WorkflowTable: JSONModel, Identifiable {
    /// Identifier of the entry.
    public var id: String = ""
    /// Name of the table.
    public var name: String = ""
    /// When the entry was created.
    public var createdAt: Date?
    /// When the entry last changed.
    public var updatedAt: Date?
    /// How many rows have been copied. May be null before the copy of the table begins.
    public var rowsCopied: Int?
    /// How many rows the table has, as an estimate. May be null when not known.
    public var rowsTotal: Int?
    /// Share of the rows that have been copied, in percent. May be null when not known.
    public var rowsPercentage: Double?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        rowsCopied: Int? = nil,
        rowsTotal: Int? = nil,
        rowsPercentage: Double? = nil
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.rowsCopied = rowsCopied
        self.rowsTotal = rowsTotal
        self.rowsPercentage = rowsPercentage
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "created_at", "updated_at", "rows_copied", "rows_total", "rows_percentage"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&rowsCopied)
            case 5: try reader.read(&rowsTotal)
            case 6: try reader.read(&rowsPercentage)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("rows_copied", rowsCopied)
        fields.put("rows_total", rowsTotal)
        fields.put("rows_percentage", rowsPercentage)
    }
}

/// A comparison of the data on both sides of a workflow.
public struct WorkflowVdiff: JSONModel, Identifiable {
    /// Identifier of the comparison.
    public var id: String = ""
    /// Where the comparison stands, such as `pending`. The service publishes no list of the words.
    public var state: String = ""
    /// When the comparison was asked for.
    public var createdAt: Date?
    /// When it last changed.
    public var updatedAt: Date?
    /// When it began. Null before that.
    public var startedAt: Date?
    /// When it was done. Null before that.
    public var completedAt: Date?
    /// Whether any row differs or is on one side only.
    public var hasMismatch: Bool?
    /// How far the comparison is, in percent. Null before it begins.
    public var progressPercentage: Double?
    /// Estimate of the seconds until it is done. Null when not known.
    public var etaSeconds: Int?
    /// What was found, one entry for each table and shard.
    public var tableReports: [WorkflowVdiffTableReport]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        hasMismatch: Bool? = nil,
        progressPercentage: Double? = nil,
        etaSeconds: Int? = nil,
        tableReports: [WorkflowVdiffTableReport]? = nil
    ) {
        self.id = id
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.hasMismatch = hasMismatch
        self.progressPercentage = progressPercentage
        self.etaSeconds = etaSeconds
        self.tableReports = tableReports
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "created_at", "updated_at", "started_at", "completed_at", "has_mismatch", "progress_percentage",
        "eta_seconds", "table_reports"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&startedAt)
            case 5: try reader.read(&completedAt)
            case 6: try reader.read(&hasMismatch)
            case 7: try reader.read(&progressPercentage)
            case 8: try reader.read(&etaSeconds)
            case 9: try reader.read(&tableReports)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("has_mismatch", hasMismatch)
        fields.put("progress_percentage", progressPercentage)
        fields.put("eta_seconds", etaSeconds)
        fields.put("table_reports", tableReports)
    }
}

/// What a comparison found in one table on one shard.
public struct WorkflowVdiffTableReport: JSONModel, Identifiable {
    /// Identifier of the report.
    public var id: String = ""
    /// Name of the table.
    public var tableName: String = ""
    /// Range of the shard, such as `-80`, or `-` for the only one.
    public var shard: String = ""
    /// How many rows are on both sides with different values.
    public var mismatchedRowsCount: Int?
    /// How many rows are in the source only.
    public var extraSourceRowsCount: Int?
    /// How many rows are in the target only.
    public var extraTargetRowsCount: Int?
    /// Samples of the rows that are in the source only.
    public var extraSourceRows: JSON?
    /// Samples of the rows that are in the target only.
    public var extraTargetRows: JSON?
    /// Samples of the rows that differ.
    public var mismatchedRows: JSON?
    /// Query that finds such rows in the source. Null when there are none.
    public var sampleExtraSourceRowsQuery: String?
    /// Query that finds such rows in the target. Null when there are none.
    public var sampleExtraTargetRowsQuery: String?
    /// Query that finds the rows that differ. Null when there are none.
    public var sampleMismatchedRowsQuery: String?
    /// When the report was created.
    public var createdAt: Date?
    /// When the report last changed.
    public var updatedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        tableName: String = "",
        shard: String = "",
        mismatchedRowsCount: Int? = nil,
        extraSourceRowsCount: Int? = nil,
        extraTargetRowsCount: Int? = nil,
        extraSourceRows: JSON? = nil,
        extraTargetRows: JSON? = nil,
        mismatchedRows: JSON? = nil,
        sampleExtraSourceRowsQuery: String? = nil,
        sampleExtraTargetRowsQuery: String? = nil,
        sampleMismatchedRowsQuery: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil
    ) {
        self.id = id
        self.tableName = tableName
        self.shard = shard
        self.mismatchedRowsCount = mismatchedRowsCount
        self.extraSourceRowsCount = extraSourceRowsCount
        self.extraTargetRowsCount = extraTargetRowsCount
        self.extraSourceRows = extraSourceRows
        self.extraTargetRows = extraTargetRows
        self.mismatchedRows = mismatchedRows
        self.sampleExtraSourceRowsQuery = sampleExtraSourceRowsQuery
        self.sampleExtraTargetRowsQuery = sampleExtraTargetRowsQuery
        self.sampleMismatchedRowsQuery = sampleMismatchedRowsQuery
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "table_name", "shard", "mismatched_rows_count", "extra_source_rows_count", "extra_target_rows_count",
        "extra_source_rows", "extra_target_rows", "mismatched_rows", "sample_extra_source_rows_query",
        "sample_extra_target_rows_query", "sample_mismatched_rows_query", "created_at", "updated_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&tableName)
            case 2: try reader.read(&shard)
            case 3: try reader.read(&mismatchedRowsCount)
            case 4: try reader.read(&extraSourceRowsCount)
            case 5: try reader.read(&extraTargetRowsCount)
            case 6: try reader.read(&extraSourceRows)
            case 7: try reader.read(&extraTargetRows)
            case 8: try reader.read(&mismatchedRows)
            case 9: try reader.read(&sampleExtraSourceRowsQuery)
            case 10: try reader.read(&sampleExtraTargetRowsQuery)
            case 11: try reader.read(&sampleMismatchedRowsQuery)
            case 12: try reader.read(&createdAt)
            case 13: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("table_name", tableName)
        fields.put("shard", shard)
        fields.put("mismatched_rows_count", mismatchedRowsCount)
        fields.put("extra_source_rows_count", extraSourceRowsCount)
        fields.put("extra_target_rows_count", extraTargetRowsCount)
        fields.put("extra_source_rows", extraSourceRows)
        fields.put("extra_target_rows", extraTargetRows)
        fields.put("mismatched_rows", mismatchedRows)
        fields.put("sample_extra_source_rows_query", sampleExtraSourceRowsQuery)
        fields.put("sample_extra_target_rows_query", sampleExtraTargetRowsQuery)
        fields.put("sample_mismatched_rows_query", sampleMismatchedRowsQuery)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// What a workflow does when the schema of one of its source tables changes.
public struct OnDdl: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `IGNORE`: The change is not carried over and the workflow goes on.
    public static var ignore: Self { Self(rawValue: "IGNORE") }
    /// `STOP`: The workflow stops before the change, so that somebody can apply it to the target by hand.
    public static var stop: Self { Self(rawValue: "STOP") }
    /// `EXEC`: The change is applied to the target as well. If that fails, the workflow stops on the error.
    public static var exec: Self { Self(rawValue: "EXEC") }
    /// `EXEC_IGNORE`: The change is applied to the target as well. If that fails, the workflow goes on.
    public static var execIgnore: Self { Self(rawValue: "EXEC_IGNORE") }

    /// The words that are known.
    public static let allCases: [OnDdl] = [.ignore, .stop, .exec, .execIgnore]
}

/// Where a workflow stands.
public struct WorkflowState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Created, not yet copying.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The rows are being copied to the target keyspace.
    public static var copying: Self { Self(rawValue: "copying") }
    /// The rows are copied and changes are carried over as they happen. The source keyspace serves all traffic.
    public static var running: Self { Self(rawValue: "running") }
    /// Not copying or carrying over anything until it is started again.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// `verifying_data`: The data of both sides is being compared.
    public static var verifyingData: Self { Self(rawValue: "verifying_data") }
    /// `verified_data`: The comparison is done.
    public static var verifiedData: Self { Self(rawValue: "verified_data") }
    /// `switching_replicas`: The traffic of replicas is being switched to the target keyspace.
    public static var switchingReplicas: Self { Self(rawValue: "switching_replicas") }
    /// `switched_replicas`: The target keyspace serves the traffic of replicas, the source that of primaries.
    public static var switchedReplicas: Self { Self(rawValue: "switched_replicas") }
    /// `switching_primaries`: The traffic of primaries is being switched to the target keyspace.
    public static var switchingPrimaries: Self { Self(rawValue: "switching_primaries") }
    /// `switched_primaries`: The target keyspace serves all traffic and the source is kept in step with it.
    public static var switchedPrimaries: Self { Self(rawValue: "switched_primaries") }
    /// `reversing_traffic`: The traffic is being sent back to the source keyspace.
    public static var reversingTraffic: Self { Self(rawValue: "reversing_traffic") }
    /// `reversing_traffic_for_cancel`: The traffic is being sent back because the workflow was cancelled.
    public static var reversingTrafficForCancel: Self { Self(rawValue: "reversing_traffic_for_cancel") }
    /// `cutting_over`: The tables are being deleted from the source keyspace and the routing rules removed.
    public static var cuttingOver: Self { Self(rawValue: "cutting_over") }
    /// The tables are deleted from the source and the routing rules removed. It waits to be
    /// completed and cannot be cancelled.
    public static var cutover: Self { Self(rawValue: "cutover") }
    /// `reversed_cutover`: The routing rules are restored after a cutover. The tables are still in
    /// the target keyspace only.
    public static var reversedCutover: Self { Self(rawValue: "reversed_cutover") }
    /// Ended well.
    public static var completed: Self { Self(rawValue: "completed") }
    /// Ended well. Another word for `completed` that some replies use.
    public static var complete: Self { Self(rawValue: "complete") }
    /// Being cancelled.
    public static var cancelling: Self { Self(rawValue: "cancelling") }
    /// Cancelled; the copies are removed.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// Stopped on an error. `workflow_errors` says which, `may_retry` whether it can be retried.
    public static var error: Self { Self(rawValue: "error") }

    /// The words that are known.
    public static let allCases: [WorkflowState] = [
        .pending, .copying, .running, .stopped, .verifyingData, .verifiedData, .switchingReplicas, .switchedReplicas,
        .switchingPrimaries, .switchedPrimaries, .reversingTraffic, .reversingTrafficForCancel, .cuttingOver, .cutover,
        .reversedCutover, .completed, .complete, .cancelling, .cancelled, .error
    ]
}

/// What kind of work a workflow does.
///
/// Imports of databases from elsewhere are workflows as well.
public struct WorkflowType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `move_tables`: Tables move from one keyspace to another.
    public static var moveTables: Self { Self(rawValue: "move_tables") }

    /// The words that are known.
    public static let allCases: [WorkflowType] = [.moveTables]
}
