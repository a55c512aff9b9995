// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: the types.

import Foundation

/// A session that is open on a node of a branch.
///
/// The names are those of the view `pg_stat_activity` in Postgres; MySQL sessions fill the fields
/// that have a counterpart there.
public struct Connection: JSONModel {
    /// Number of the server process or thread that serves the session, unique on its node.
    public var pid: Int?
    /// Node the session is on, as `id` in `instances` of the list.
    public var instance: String?
    /// Name of the database that the session uses.
    public var datname: String?
    /// Database user that the session belongs to.
    public var usename: String?
    /// Name that the application gave itself when it connected. Empty when it gave none.
    public var applicationName: String?
    /// Address that the session comes from.
    public var clientAddr: String?
    /// What the session does in the engine's own words, such as `active`, `idle` or `idle in transaction`.
    public var state: String?
    /// Kind of thing that the session waits for, such as `Lock` or `IO`. Empty when it does not wait.
    public var waitEventType: String?
    /// What exactly the session waits for, such as `transactionid`. Empty when it does not wait.
    public var waitEvent: String?
    /// What the process is for, such as `client backend`; others belong to the database itself.
    public var backendType: String?
    /// When the open transaction began. Null when none is open.
    public var xactStart: Date?
    /// When the current query began, or the last one when none is running. Null when there was none.
    public var queryStart: Date?
    /// What to name in order to close the session. Null when it cannot be closed.
    public var connectionID: String?
    /// What to name in order to end its transaction. Null when none is open.
    public var transactionID: String?
    /// What to name in order to cancel its query. Null when none is running.
    public var queryID: String?
    /// For how many milliseconds the session has been at its current query.
    public var durationMs: Int?
    /// The `pid` of each session whose locks this one waits for. Empty when nothing blocks it.
    public var blockedBy: [Int]?
    /// SQL of the current query, or of the last one when none is running. It may hold values of your data.
    public var queryText: String?

    /// Made of its fields; what is left out is empty.
    public init(
        pid: Int? = nil,
        instance: String? = nil,
        datname: String? = nil,
        usename: String? = nil,
        applicationName: String? = nil,
        clientAddr: String? = nil,
        state: String? = nil,
        waitEventType: String? = nil,
        waitEvent: String? = nil,
        backendType: String? = nil,
        xactStart: Date? = nil,
        queryStart: Date? = nil,
        connectionID: String? = nil,
        transactionID: String? = nil,
        queryID: String? = nil,
        durationMs: Int? = nil,
        blockedBy: [Int]? = nil,
        queryText: String? = nil
    ) {
        self.pid = pid
        self.instance = instance
        self.datname = datname
        self.usename = usename
        self.applicationName = applicationName
        self.clientAddr = clientAddr
        self.state = state
        self.waitEventType = waitEventType
        self.waitEvent = waitEvent
        self.backendType = backendType
        self.xactStart = xactStart
        self.queryStart = queryStart
        self.connectionID = connectionID
        self.transactionID = transactionID
        self.queryID = queryID
        self.durationMs = durationMs
        self.blockedBy = blockedBy
        self.queryText = queryText
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "pid", "instance", "datname", "usename", "application_name", "client_addr", "state", "wait_event_type",
        "wait_event", "backend_type", "xact_start", "query_start", "connection_id", "transaction_id", "query_id",
        "duration_ms", "blocked_by", "query_text"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&pid)
            case 1: try reader.read(&instance)
            case 2: try reader.read(&datname)
            case 3: try reader.read(&usename)
            case 4: try reader.read(&applicationName)
            case 5: try reader.read(&clientAddr)
            case 6: try reader.read(&state)
            case 7: try reader.read(&waitEventType)
            case 8: try reader.read(&waitEvent)
            case 9: try reader.read(&backendType)
            case 10: try reader.read(&xactStart)
            case 11: try reader.read(&queryStart)
            case 12: try reader.read(&connectionID)
            case 13: try reader.read(&transactionID)
            case 14: try reader.read(&queryID)
            case 15: try reader.read(&durationMs)
            case 16: try reader.read(&blockedBy)
            case 17: try reader.read(&queryText)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("pid", pid)
        fields.put("instance", instance)
        fields.put("datname", datname)
        fields.put("usename", usename)
        fields.put("application_name", applicationName)
        fields.put("client_addr", clientAddr)
        fields.put("state", state)
        fields.put("wait_event_type", waitEventType)
        fields.put("wait_event", waitEvent)
        fields.put("backend_type", backendType)
        fields.put("xact_start", xactStart)
        fields.put("query_start", queryStart)
        fields.put("connection_id", connectionID)
        fields.put("transaction_id", transactionID)
        fields.put("query_id", queryID)
        fields.put("duration_ms", durationMs)
        fields.put("blocked_by", blockedBy)
        fields.put("query_text", queryText)
    }
}

/// What came of cancelling a query, ending a transaction or closing a session.
public struct ConnectionActionResult: JSONModel {
    /// Whether it was done. False means that the node refused.
    public var success: Bool = false
    /// Keyspace it was done in. MySQL only.
    public var keyspace: String?
    /// Shard it was done in. MySQL only.
    public var shard: String?
    /// Tablet, that is the MySQL node, it was done on. MySQL only.
    public var tablet: String?
    /// Number of the session on its node.
    public var id: Int?
    /// What was ended, such as `query`.
    public var kind: String?

    /// Made of its fields; what is left out is empty.
    public init(
        success: Bool = false,
        keyspace: String? = nil,
        shard: String? = nil,
        tablet: String? = nil,
        id: Int? = nil,
        kind: String? = nil
    ) {
        self.success = success
        self.keyspace = keyspace
        self.shard = shard
        self.tablet = tablet
        self.id = id
        self.kind = kind
    }

    static let jsonKeys: JSONKeys = JSONKeys(["success", "keyspace", "shard", "tablet", "id", "kind"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&success)
            case 1: try reader.read(&keyspace)
            case 2: try reader.read(&shard)
            case 3: try reader.read(&tablet)
            case 4: try reader.read(&id)
            case 5: try reader.read(&kind)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("success", success)
        fields.put("keyspace", keyspace)
        fields.put("shard", shard)
        fields.put("tablet", tablet)
        fields.put("id", id)
        fields.put("kind", kind)
    }
}

/// A node of the branch that was asked for its sessions.
public struct ConnectionInstance: JSONModel {
    /// Identifier of the node, which sessions name as `instance`.
    public var id: String?
    /// What the node does, such as `primary` or `replica`.
    public var role: String?
    /// Why the node could not be asked. Absent or empty when it could; its sessions are missing
    /// from the list otherwise.
    public var error: String?

    /// Made of its fields; what is left out is empty.
    public init(id: String? = nil, role: String? = nil, error: String? = nil) {
        self.id = id
        self.role = role
        self.error = error
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "role", "error"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&role)
            case 2: try reader.read(&error)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("role", role)
        fields.put("error", error)
    }
}

/// The sessions that were open on a branch at one moment.
public struct ConnectionList: JSONModel {
    /// Engine of the branch.
    public var databaseKind: DatabaseKind?
    /// When the nodes were asked.
    public var capturedAt: Date = Date(timeIntervalSince1970: 0)
    /// The nodes that were asked.
    public var instances: [ConnectionInstance]?
    /// Where the sessions of a MySQL branch were looked for. Null or absent on Postgres.
    public var topology: ConnectionTopology?
    /// The sessions.
    public var data: [Connection] = []

    /// Made of its fields; what is left out is empty.
    public init(
        databaseKind: DatabaseKind? = nil,
        capturedAt: Date = Date(timeIntervalSince1970: 0),
        instances: [ConnectionInstance]? = nil,
        topology: ConnectionTopology? = nil,
        data: [Connection] = []
    ) {
        self.databaseKind = databaseKind
        self.capturedAt = capturedAt
        self.instances = instances
        self.topology = topology
        self.data = data
    }

    static let jsonKeys: JSONKeys = JSONKeys(["database_kind", "captured_at", "instances", "topology", "data"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&databaseKind)
            case 1: try reader.read(&capturedAt)
            case 2: try reader.read(&instances)
            case 3: try reader.read(&topology)
            case 4: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("database_kind", databaseKind)
        fields.put("captured_at", capturedAt)
        fields.put("instances", instances)
        fields.put("topology", topology)
        fields.put("data", data)
    }
}

/// The part of a MySQL branch whose sessions are listed.
public struct ConnectionTopology: JSONModel {
    /// Name of the keyspace.
    public var keyspace: String?
    /// Name of the shard, such as `-80`; `-` when the keyspace is not sharded.
    public var shard: String?
    /// Name of the tablet, that is the MySQL node.
    public var tablet: String?

    /// Made of its fields; what is left out is empty.
    public init(keyspace: String? = nil, shard: String? = nil, tablet: String? = nil) {
        self.keyspace = keyspace
        self.shard = shard
        self.tablet = tablet
    }

    static let jsonKeys: JSONKeys = JSONKeys(["keyspace", "shard", "tablet"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&keyspace)
            case 1: try reader.read(&shard)
            case 2: try reader.read(&tablet)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("keyspace", keyspace)
        fields.put("shard", shard)
        fields.put("tablet", tablet)
    }
}
