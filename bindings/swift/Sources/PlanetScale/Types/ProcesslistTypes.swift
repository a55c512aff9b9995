// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: the types.

import Foundation

/// The envelope around what was ended.
public struct KillProcessReply: JSONModel {
    /// What was ended, and where.
    public var data: ConnectionActionResult = ConnectionActionResult()

    /// Made of its fields; what is left out is empty.
    public init(data: ConnectionActionResult = ConnectionActionResult()) {
        self.data = data
    }

    static let jsonKeys: JSONKeys = JSONKeys(["data"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("data", data)
    }
}

/// One connection to a MySQL server, as a row of its process list.
public struct PlanetScaleProcess: JSONModel, Identifiable {
    /// Number of the process on its server.
    public var id: Int = 0
    /// MySQL user of the connection.
    public var user: String?
    /// Address and port that the connection comes from.
    public var host: String?
    /// Default database of the connection. Null or empty when none is chosen.
    public var db: String?
    /// What kind of command it runs, such as `Query` or `Sleep`.
    public var command: String?
    /// For how many seconds it has been doing that.
    public var time: Int?
    /// What the server does for it at the moment. Null or empty when nothing.
    public var state: String?
    /// The statement that it runs. Null or empty when it runs none.
    public var info: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: Int = 0,
        user: String? = nil,
        host: String? = nil,
        db: String? = nil,
        command: String? = nil,
        time: Int? = nil,
        state: String? = nil,
        info: String? = nil
    ) {
        self.id = id
        self.user = user
        self.host = host
        self.db = db
        self.command = command
        self.time = time
        self.state = state
        self.info = info
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "user", "host", "db", "command", "time", "state", "info"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&user)
            case 2: try reader.read(&host)
            case 3: try reader.read(&db)
            case 4: try reader.read(&command)
            case 5: try reader.read(&time)
            case 6: try reader.read(&state)
            case 7: try reader.read(&info)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("user", user)
        fields.put("host", host)
        fields.put("db", db)
        fields.put("command", command)
        fields.put("time", time)
        fields.put("state", state)
        fields.put("info", info)
    }
}

/// The processes on the primary of one shard, and where that is.
public struct ProcessList: JSONModel {
    /// Name of the keyspace that was looked at.
    public var keyspace: String?
    /// Range of the shard that was looked at.
    public var shard: String?
    /// Alias of the tablet whose server was asked.
    public var tablet: String?
    /// The processes.
    public var processes: [PlanetScaleProcess] = []

    /// Made of its fields; what is left out is empty.
    public init(
        keyspace: String? = nil,
        shard: String? = nil,
        tablet: String? = nil,
        processes: [PlanetScaleProcess] = []
    ) {
        self.keyspace = keyspace
        self.shard = shard
        self.tablet = tablet
        self.processes = processes
    }

    static let jsonKeys: JSONKeys = JSONKeys(["keyspace", "shard", "tablet", "processes"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&keyspace)
            case 1: try reader.read(&shard)
            case 2: try reader.read(&tablet)
            case 3: try reader.read(&processes)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("keyspace", keyspace)
        fields.put("shard", shard)
        fields.put("tablet", tablet)
        fields.put("processes", processes)
    }
}

/// The envelope around the process list.
public struct ProcessListReply: JSONModel {
    /// The processes, and where they are.
    public var data: ProcessList = ProcessList()

    /// Made of its fields; what is left out is empty.
    public init(data: ProcessList = ProcessList()) {
        self.data = data
    }

    static let jsonKeys: JSONKeys = JSONKeys(["data"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("data", data)
    }
}

/// How much of a process is ended.
public struct KillKind: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The whole connection, with its transaction. The default.
    public static var connection: Self { Self(rawValue: "connection") }
    /// Only the statement that it runs now. The connection stays.
    public static var query: Self { Self(rawValue: "query") }

    /// The words that are known.
    public static let allCases: [KillKind] = [.connection, .query]
}
