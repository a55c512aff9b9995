// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: the types.

import Foundation

/// A Postgres role for connecting to one branch.
///
/// Host name, username, password and database name make up a connection; port 5432 leads straight
/// to the database, port 6432 through the branch's connection pooler.
public struct Role: JSONModel, Identifiable {
    /// Identifier of the role, used in the paths of this group.
    public var id: String = ""
    /// Name that was given to the role, or the one the service made up.
    public var name: String = ""
    /// Host name to connect to over the internet.
    public var accessHostURL: String = ""
    /// Host name to connect to through a private link of the cloud provider.
    public var privateAccessHostURL: String?
    /// Name of the service to which such a private link is set up. Null where there is none.
    public var privateConnectionServiceName: String?
    /// Username for the connection, which also tells PlanetScale the branch.
    public var username: String = ""
    /// Name of the role inside Postgres, the username without the part about the branch. Use it in GRANT statements.
    public var baseUsername: String?
    /// The secret itself. Present only when the role was just created or its password reset, null
    /// everywhere else. A secret: nothing of this package prints it.
    public var password: Secret?
    /// Name of the Postgres database to connect to, usually `postgres`.
    public var databaseName: String?
    /// When the role was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the role last changed.
    public var updatedAt: Date?
    /// When the role was deleted. Null while it exists.
    public var deletedAt: Date?
    /// When the role stops working. Null when it has no limited lifetime.
    public var expiresAt: Date?
    /// When the role was dropped inside Postgres. Null while it is there.
    public var droppedAt: Date?
    /// When the role was shut off without being dropped. Null while it may connect.
    public var disabledAt: Date?
    /// Why Postgres refused to drop the role, for example because it still owns tables. Null when nothing failed.
    public var dropFailed: String?
    /// Whether the role exists inside Postgres and can connect. False just after it was created.
    public var ready: Bool = false
    /// Whether the lifetime is over.
    public var expired: Bool?
    /// Whether this is the default role that every Postgres branch has.
    public var `default`: Bool?
    /// Lifetime in seconds. Null when the role never expires.
    public var ttl: Int?
    /// The Postgres roles whose rights this role has.
    public var inheritedRoles: [InheritedRole]?
    /// Whether the role may stream changes out of the database (the Postgres attribute REPLICATION).
    public var withReplication: Bool?
    /// The branch to which the role belongs.
    public var branch: ResourceRef?
    /// Who created the role.
    public var actor: PlanetScaleActor?
    /// What happens to statements of this role that would change whole tables.
    public var querySafetySettings: RoleQuerySafetySettings?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        accessHostURL: String = "",
        privateAccessHostURL: String? = nil,
        privateConnectionServiceName: String? = nil,
        username: String = "",
        baseUsername: String? = nil,
        password: Secret? = nil,
        databaseName: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date? = nil,
        deletedAt: Date? = nil,
        expiresAt: Date? = nil,
        droppedAt: Date? = nil,
        disabledAt: Date? = nil,
        dropFailed: String? = nil,
        ready: Bool = false,
        expired: Bool? = nil,
        `default`: Bool? = nil,
        ttl: Int? = nil,
        inheritedRoles: [InheritedRole]? = nil,
        withReplication: Bool? = nil,
        branch: ResourceRef? = nil,
        actor: PlanetScaleActor? = nil,
        querySafetySettings: RoleQuerySafetySettings? = nil
    ) {
        self.id = id
        self.name = name
        self.accessHostURL = accessHostURL
        self.privateAccessHostURL = privateAccessHostURL
        self.privateConnectionServiceName = privateConnectionServiceName
        self.username = username
        self.baseUsername = baseUsername
        self.password = password
        self.databaseName = databaseName
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
        self.expiresAt = expiresAt
        self.droppedAt = droppedAt
        self.disabledAt = disabledAt
        self.dropFailed = dropFailed
        self.ready = ready
        self.expired = expired
        self.default = `default`
        self.ttl = ttl
        self.inheritedRoles = inheritedRoles
        self.withReplication = withReplication
        self.branch = branch
        self.actor = actor
        self.querySafetySettings = querySafetySettings
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "access_host_url", "private_access_host_url", "private_connection_service_name", "username",
        "base_username", "password", "database_name", "created_at", "updated_at", "deleted_at", "expires_at",
        "dropped_at", "disabled_at", "drop_failed", "ready", "expired", "default", "ttl", "inherited_roles",
        "with_replication", "branch", "actor", "query_safety_settings"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&accessHostURL)
            case 3: try reader.read(&privateAccessHostURL)
            case 4: try reader.read(&privateConnectionServiceName)
            case 5: try reader.read(&username)
            case 6: try reader.read(&baseUsername)
            case 7: try reader.read(&password)
            case 8: try reader.read(&databaseName)
            case 9: try reader.read(&createdAt)
            case 10: try reader.read(&updatedAt)
            case 11: try reader.read(&deletedAt)
            case 12: try reader.read(&expiresAt)
            case 13: try reader.read(&droppedAt)
            case 14: try reader.read(&disabledAt)
            case 15: try reader.read(&dropFailed)
            case 16: try reader.read(&ready)
            case 17: try reader.read(&expired)
            case 18: try reader.read(&`default`)
            case 19: try reader.read(&ttl)
            case 20: try reader.read(&inheritedRoles)
            case 21: try reader.read(&withReplication)
            case 22: try reader.read(&branch)
            case 23: try reader.read(&actor)
            case 24: try reader.read(&querySafetySettings)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("access_host_url", accessHostURL)
        fields.put("private_access_host_url", privateAccessHostURL)
        fields.put("private_connection_service_name", privateConnectionServiceName)
        fields.put("username", username)
        fields.put("base_username", baseUsername)
        fields.put("password", password)
        fields.put("database_name", databaseName)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("expires_at", expiresAt)
        fields.put("dropped_at", droppedAt)
        fields.put("disabled_at", disabledAt)
        fields.put("drop_failed", dropFailed)
        fields.put("ready", ready)
        fields.put("expired", expired)
        fields.put("default", `default`)
        fields.put("ttl", ttl)
        fields.put("inherited_roles", inheritedRoles)
        fields.put("with_replication", withReplication)
        fields.put("branch", branch)
        fields.put("actor", actor)
        fields.put("query_safety_settings", querySafetySettings)
    }
}

/// Guards of a role against statements that would change whole tables by accident.
public struct RoleQuerySafetySettings: JSONModel {
    /// What happens to a DELETE without a WHERE clause.
    public var requireWhereOnDelete: QuerySafetyMode?
    /// What happens to an UPDATE without a WHERE clause.
    public var requireWhereOnUpdate: QuerySafetyMode?

    /// Made of its fields; what is left out is empty.
    public init(requireWhereOnDelete: QuerySafetyMode? = nil, requireWhereOnUpdate: QuerySafetyMode? = nil) {
        self.requireWhereOnDelete = requireWhereOnDelete
        self.requireWhereOnUpdate = requireWhereOnUpdate
    }

    static let jsonKeys: JSONKeys = JSONKeys(["require_where_on_delete", "require_where_on_update"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&requireWhereOnDelete)
            case 1: try reader.read(&requireWhereOnUpdate)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("require_where_on_delete", requireWhereOnDelete)
        fields.put("require_where_on_update", requireWhereOnUpdate)
    }
}

/// A Postgres role whose rights another role gets.
public struct InheritedRole: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pg_checkpoint`: May run CHECKPOINT.
    public static var pgCheckpoint: Self { Self(rawValue: "pg_checkpoint") }
    /// `pg_create_subscription`: May create subscriptions of logical replication.
    public static var pgCreateSubscription: Self { Self(rawValue: "pg_create_subscription") }
    /// `pg_maintain`: May run VACUUM, ANALYZE, REINDEX and the like on all tables.
    public static var pgMaintain: Self { Self(rawValue: "pg_maintain") }
    /// `pg_monitor`: May read the monitoring views and functions.
    public static var pgMonitor: Self { Self(rawValue: "pg_monitor") }
    /// `pg_read_all_data`: May read all tables, views and sequences.
    public static var pgReadAllData: Self { Self(rawValue: "pg_read_all_data") }
    /// `pg_read_all_settings`: May read all settings of the server.
    public static var pgReadAllSettings: Self { Self(rawValue: "pg_read_all_settings") }
    /// `pg_read_all_stats`: May read all statistics views.
    public static var pgReadAllStats: Self { Self(rawValue: "pg_read_all_stats") }
    /// `pg_signal_backend`: May cancel queries and end sessions of other roles.
    public static var pgSignalBackend: Self { Self(rawValue: "pg_signal_backend") }
    /// `pg_stat_scan_tables`: May run monitoring functions that lock tables for reading.
    public static var pgStatScanTables: Self { Self(rawValue: "pg_stat_scan_tables") }
    /// `pg_use_reserved_connections`: May use the connections that the server holds back.
    public static var pgUseReservedConnections: Self { Self(rawValue: "pg_use_reserved_connections") }
    /// `pg_write_all_data`: May insert, update and delete in all tables.
    public static var pgWriteAllData: Self { Self(rawValue: "pg_write_all_data") }
    /// Everything the default role of the branch may do.
    public static var postgres: Self { Self(rawValue: "postgres") }
    /// `pscale_managed`: Marks roles that PlanetScale itself manages.
    public static var pscaleManaged: Self { Self(rawValue: "pscale_managed") }
    /// `neki_operator`: May operate a Neki cluster (sharded Postgres).
    public static var nekiOperator: Self { Self(rawValue: "neki_operator") }
    /// `neki_viewer`: May look at the state of a Neki cluster (sharded Postgres).
    public static var nekiViewer: Self { Self(rawValue: "neki_viewer") }

    /// The words that are known.
    public static let allCases: [InheritedRole] = [
        .pgCheckpoint, .pgCreateSubscription, .pgMaintain, .pgMonitor, .pgReadAllData, .pgReadAllSettings,
        .pgReadAllStats, .pgSignalBackend, .pgStatScanTables, .pgUseReservedConnections, .pgWriteAllData, .postgres,
        .pscaleManaged, .nekiOperator, .nekiViewer
    ]
}

/// What happens to a statement without a WHERE clause, which would change every row of a table.
public struct QuerySafetyMode: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The statement runs as in plain Postgres.
    public static var off: Self { Self(rawValue: "off") }
    /// The statement runs and a warning is given.
    public static var warn: Self { Self(rawValue: "warn") }
    /// The statement is refused with an error.
    public static var on: Self { Self(rawValue: "on") }

    /// The words that are known.
    public static let allCases: [QuerySafetyMode] = [.off, .warn, .on]
}
