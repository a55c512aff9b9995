// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: the types.

import Foundation

/// A branch of a database: a cluster with its own schema and data.
///
/// Fields about VTGates, keyspaces, shards and MySQL addresses exist on MySQL branches only and are
/// absent elsewhere.
public struct Branch: JSONModel, Identifiable {
    /// Identifier of the branch. Paths take `name` instead.
    public var id: String = ""
    /// Name of the branch, which paths take as `{branch}`. It can be changed.
    public var name: String = ""
    /// When the branch was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the branch was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the branch was deleted. Null while it exists.
    public var deletedAt: Date?
    /// When somebody marked the steps that follow a restore from a backup as done in the dashboard.
    /// Null when nobody has.
    public var restoreChecklistCompletedAt: Date?
    /// When the schema last changed. Null before the first change.
    public var schemaLastUpdatedAt: Date?
    /// Engine of the branch, the same as that of its database.
    public var kind: DatabaseKind = DatabaseKind.unknown("")
    /// Host name that MySQL connections of the branch go to in its region. MySQL only.
    public var mysqlAddress: String?
    /// Host name that takes MySQL connections at the nearest edge and passes them on. MySQL only.
    public var mysqlEdgeAddress: String?
    /// Where the branch is in its life.
    public var state: BranchState = BranchState.unknown("")
    /// Whether passwords of the branch may connect straight to a VTGate, past the load balancers. MySQL only.
    public var directVtgate: Bool?
    /// Size of the VTGates, the branch's query routers, in the service's internal form. MySQL only.
    public var vtgateSize: String?
    /// Size of the VTGates as requests name it, such as `VTG_5`. Null or absent when not known. MySQL only.
    public var vtgateName: String?
    /// How many VTGates the branch runs; with autoscaling, the fewest. MySQL only.
    public var vtgateCount: Int?
    /// Whether VTGates are added and taken away with the load. MySQL only.
    public var vtgateAutoscaling: Bool?
    /// The most VTGates that autoscaling may run. Null without autoscaling. MySQL only.
    public var vtgateMaxCount: Int?
    /// Percentage of processor use that autoscaling aims for. Null without autoscaling. MySQL only.
    public var vtgateTargetCPUUtilization: Int?
    /// Size of the cluster in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`.
    public var clusterName: String = ""
    /// Processor architecture of the cluster, `x86_64` or `arm64`. Null or absent when not known.
    public var clusterArchitecture: String?
    /// Input and output operations a second that the disks are provisioned for. Null where it does not apply.
    public var clusterIops: Int?
    /// How many replicas the cluster has beside its primary. Absent for engines where the number is fixed.
    public var replicas: Int?
    /// Configuration parameters of the cluster, as the service keeps them. Their form depends on the engine.
    public var parameters: JSON?
    /// Whether the branch serves queries.
    public var ready: Bool = false
    /// Whether the schema has been copied from the parent branch. MySQL only.
    public var schemaReady: Bool?
    /// Whether the cluster is a Metal one, with fast local disks instead of network-attached ones.
    public var metal: Bool = false
    /// Whether it is a production branch. The others are development branches.
    public var production: Bool = false
    /// Whether direct changes to the schema are refused, so that they come in through deploy
    /// requests. False on Postgres.
    public var safeMigrations: Bool = false
    /// Whether deleting the branch is refused until the protection is taken off.
    public var deletionProtected: Bool?
    /// Whether one of its keyspaces is spread over more than one shard. MySQL only.
    public var sharded: Bool?
    /// How many shards its keyspaces have in all. MySQL only.
    public var shardCount: Int?
    /// How many keyspaces it has. MySQL only.
    public var keyspaceCount: Int?
    /// Whether the schema that the service has on record is older than the one in the cluster.
    public var staleSchema: Bool = false
    /// Who created the branch. Null for branches that the service created itself.
    public var actor: PlanetScaleActor?
    /// The branch whose backup this one was restored from. Null when it was not restored.
    public var restoredFromBranch: ResourceRef?
    /// Whether the branch can be reached over a private connection from a network of the cloud provider.
    public var privateEdgeConnectivity: Bool = false
    /// Whether the cluster has replicas beside its primary.
    public var hasReplicas: Bool = false
    /// Whether it has replicas for reading in other regions.
    public var hasReadOnlyReplicas: Bool = false
    /// Address of the branch in the dashboard.
    public var htmlURL: String = ""
    /// Address of the branch in the API.
    public var url: String = ""
    /// Region that the cluster runs in.
    public var region: Region = Region()
    /// Name of the branch that it was created from. Null for the first branch of a database.
    public var parentBranch: String?
    /// Options of the VTGates by name, beyond their size and number. MySQL only.
    public var vtgateOptions: [String: JSON]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        deletedAt: Date? = nil,
        restoreChecklistCompletedAt: Date? = nil,
        schemaLastUpdatedAt: Date? = nil,
        kind: DatabaseKind = DatabaseKind.unknown(""),
        mysqlAddress: String? = nil,
        mysqlEdgeAddress: String? = nil,
        state: BranchState = BranchState.unknown(""),
        directVtgate: Bool? = nil,
        vtgateSize: String? = nil,
        vtgateName: String? = nil,
        vtgateCount: Int? = nil,
        vtgateAutoscaling: Bool? = nil,
        vtgateMaxCount: Int? = nil,
        vtgateTargetCPUUtilization: Int? = nil,
        clusterName: String = "",
        clusterArchitecture: String? = nil,
        clusterIops: Int? = nil,
        replicas: Int? = nil,
        parameters: JSON? = nil,
        ready: Bool = false,
        schemaReady: Bool? = nil,
        metal: Bool = false,
        production: Bool = false,
        safeMigrations: Bool = false,
        deletionProtected: Bool? = nil,
        sharded: Bool? = nil,
        shardCount: Int? = nil,
        keyspaceCount: Int? = nil,
        staleSchema: Bool = false,
        actor: PlanetScaleActor? = nil,
        restoredFromBranch: ResourceRef? = nil,
        privateEdgeConnectivity: Bool = false,
        hasReplicas: Bool = false,
        hasReadOnlyReplicas: Bool = false,
        htmlURL: String = "",
        url: String = "",
        region: Region = Region(),
        parentBranch: String? = nil,
        vtgateOptions: [String: JSON]? = nil
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
        self.restoreChecklistCompletedAt = restoreChecklistCompletedAt
        self.schemaLastUpdatedAt = schemaLastUpdatedAt
        self.kind = kind
        self.mysqlAddress = mysqlAddress
        self.mysqlEdgeAddress = mysqlEdgeAddress
        self.state = state
        self.directVtgate = directVtgate
        self.vtgateSize = vtgateSize
        self.vtgateName = vtgateName
        self.vtgateCount = vtgateCount
        self.vtgateAutoscaling = vtgateAutoscaling
        self.vtgateMaxCount = vtgateMaxCount
        self.vtgateTargetCPUUtilization = vtgateTargetCPUUtilization
        self.clusterName = clusterName
        self.clusterArchitecture = clusterArchitecture
        self.clusterIops = clusterIops
        self.replicas = replicas
        self.parameters = parameters
        self.ready = ready
        self.schemaReady = schemaReady
        self.metal = metal
        self.production = production
        self.safeMigrations = safeMigrations
        self.deletionProtected = deletionProtected
        self.sharded = sharded
        self.shardCount = shardCount
        self.keyspaceCount = keyspaceCount
        self.staleSchema = staleSchema
        self.actor = actor
        self.restoredFromBranch = restoredFromBranch
        self.privateEdgeConnectivity = privateEdgeConnectivity
        self.hasReplicas = hasReplicas
        self.hasReadOnlyReplicas = hasReadOnlyReplicas
        self.htmlURL = htmlURL
        self.url = url
        self.region = region
        self.parentBranch = parentBranch
        self.vtgateOptions = vtgateOptions
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "created_at", "updated_at", "deleted_at", "restore_checklist_completed_at",
        "schema_last_updated_at", "kind", "mysql_address", "mysql_edge_address", "state", "direct_vtgate",
        "vtgate_size", "vtgate_name", "vtgate_count", "vtgate_autoscaling", "vtgate_max_count",
        "vtgate_target_cpu_utilization", "cluster_name", "cluster_architecture", "cluster_iops", "replicas",
        "parameters", "ready", "schema_ready", "metal", "production", "safe_migrations", "deletion_protected",
        "sharded", "shard_count", "keyspace_count", "stale_schema", "actor", "restored_from_branch",
        "private_edge_connectivity", "has_replicas", "has_read_only_replicas", "html_url", "url", "region",
        "parent_branch", "vtgate_options"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&deletedAt)
            case 5: try reader.read(&restoreChecklistCompletedAt)
            case 6: try reader.read(&schemaLastUpdatedAt)
            case 7: try reader.read(&kind)
            case 8: try reader.read(&mysqlAddress)
            case 9: try reader.read(&mysqlEdgeAddress)
            case 10: try reader.read(&state)
            case 11: try reader.read(&directVtgate)
            case 12: try reader.read(&vtgateSize)
            case 13: try reader.read(&vtgateName)
            case 14: try reader.read(&vtgateCount)
            case 15: try reader.read(&vtgateAutoscaling)
            case 16: try reader.read(&vtgateMaxCount)
            case 17: try reader.read(&vtgateTargetCPUUtilization)
            case 18: try reader.read(&clusterName)
            case 19: try reader.read(&clusterArchitecture)
            case 20: try reader.read(&clusterIops)
            case 21: try reader.read(&replicas)
            case 22: try reader.read(&parameters)
            case 23: try reader.read(&ready)
            case 24: try reader.read(&schemaReady)
            case 25: try reader.read(&metal)
            case 26: try reader.read(&production)
            case 27: try reader.read(&safeMigrations)
            case 28: try reader.read(&deletionProtected)
            case 29: try reader.read(&sharded)
            case 30: try reader.read(&shardCount)
            case 31: try reader.read(&keyspaceCount)
            case 32: try reader.read(&staleSchema)
            case 33: try reader.read(&actor)
            case 34: try reader.read(&restoredFromBranch)
            case 35: try reader.read(&privateEdgeConnectivity)
            case 36: try reader.read(&hasReplicas)
            case 37: try reader.read(&hasReadOnlyReplicas)
            case 38: try reader.read(&htmlURL)
            case 39: try reader.read(&url)
            case 40: try reader.read(&region)
            case 41: try reader.read(&parentBranch)
            case 42: try reader.read(&vtgateOptions)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("restore_checklist_completed_at", restoreChecklistCompletedAt)
        fields.put("schema_last_updated_at", schemaLastUpdatedAt)
        fields.put("kind", kind)
        fields.put("mysql_address", mysqlAddress)
        fields.put("mysql_edge_address", mysqlEdgeAddress)
        fields.put("state", state)
        fields.put("direct_vtgate", directVtgate)
        fields.put("vtgate_size", vtgateSize)
        fields.put("vtgate_name", vtgateName)
        fields.put("vtgate_count", vtgateCount)
        fields.put("vtgate_autoscaling", vtgateAutoscaling)
        fields.put("vtgate_max_count", vtgateMaxCount)
        fields.put("vtgate_target_cpu_utilization", vtgateTargetCPUUtilization)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_architecture", clusterArchitecture)
        fields.put("cluster_iops", clusterIops)
        fields.put("replicas", replicas)
        fields.put("parameters", parameters)
        fields.put("ready", ready)
        fields.put("schema_ready", schemaReady)
        fields.put("metal", metal)
        fields.put("production", production)
        fields.put("safe_migrations", safeMigrations)
        fields.put("deletion_protected", deletionProtected)
        fields.put("sharded", sharded)
        fields.put("shard_count", shardCount)
        fields.put("keyspace_count", keyspaceCount)
        fields.put("stale_schema", staleSchema)
        fields.put("actor", actor)
        fields.put("restored_from_branch", restoredFromBranch)
        fields.put("private_edge_connectivity", privateEdgeConnectivity)
        fields.put("has_replicas", hasReplicas)
        fields.put("has_read_only_replicas", hasReadOnlyReplicas)
        fields.put("html_url", htmlURL)
        fields.put("url", url)
        fields.put("region", region)
        fields.put("parent_branch", parentBranch)
        fields.put("vtgate_options", vtgateOptions)
    }
}

/// The tables of a branch.
public struct BranchSchema: JSONModel {
    /// One entry a table, in the order of their names.
    public var data: [TableSchema] = []

    /// Made of its fields; what is left out is empty.
    public init(data: [TableSchema] = []) {
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

/// The cluster size of one group of shards of a Neki branch.
public struct ConfigurationProfileSizeInput: JSONModel {
    /// Name of the configuration profile, which the shards of a group share.
    public var name: String = ""
    /// Size of the cluster of each of the shards, such as `PS_10`.
    public var clusterSize: String?
    /// How many replicas each of the shards has beside its primary.
    public var replicas: Int?

    /// Made of its fields; what is left out is empty.
    public init(name: String, clusterSize: String? = nil, replicas: Int? = nil) {
        self.name = name
        self.clusterSize = clusterSize
        self.replicas = replicas
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "cluster_size", "replicas"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&clusterSize)
            case 2: try reader.read(&replicas)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("cluster_size", clusterSize)
        fields.put("replicas", replicas)
    }
}

/// The size and number of one group of query routers of a Neki branch.
public struct RouterSizeInput: JSONModel {
    /// Name of the group of routers.
    public var name: String = ""
    /// Size of each router, one of the listed router sizes.
    public var routerSize: String?
    /// How many routers run in each availability zone.
    public var replicasPerCell: Int?

    /// Made of its fields; what is left out is empty.
    public init(name: String, routerSize: String? = nil, replicasPerCell: Int? = nil) {
        self.name = name
        self.routerSize = routerSize
        self.replicasPerCell = replicasPerCell
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "router_size", "replicas_per_cell"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&routerSize)
            case 2: try reader.read(&replicasPerCell)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("router_size", routerSize)
        fields.put("replicas_per_cell", replicasPerCell)
    }
}

/// The rules by which Vitess sends queries for a table to another table or keyspace.
public struct RoutingRules: JSONModel {
    /// The rules as a JSON document in Vitess's own form, as text.
    public var raw: String = ""
    /// The rules as HTML with their syntax highlighted. Absent when the service leaves it out.
    public var html: String?

    /// Made of its fields; what is left out is empty.
    public init(raw: String = "", html: String? = nil) {
        self.raw = raw
        self.html = html
    }

    static let jsonKeys: JSONKeys = JSONKeys(["raw", "html"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&raw)
            case 1: try reader.read(&html)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("raw", raw)
        fields.put("html", html)
    }
}

/// A problem that keeps a schema from being deployed, or an external database from being imported.
///
/// Besides the table, only the fields that belong to the kind of problem are filled; the others are
/// null, empty or absent.
public struct SchemaLintError: JSONModel {
    /// Code of the problem, such as `NO_UNIQUE_KEY`.
    public var lintError: String = ""
    /// What the problem is in.
    public var subjectType: SchemaLintSubject = SchemaLintSubject.unknown("")
    /// Keyspace that the problem is in.
    public var keyspaceName: String = ""
    /// Table that the problem is in. Empty when it is not about a table.
    public var tableName: String = ""
    /// What is wrong, in words for a person.
    public var errorDescription: String = ""
    /// Address of the page that explains the problem and what to do about it.
    public var docsURL: String = ""
    /// Part of the documentation's address that leads to the problem. Null or absent when there is none.
    public var urlHash: String?
    /// Column that the problem is in.
    public var columnName: String?
    /// Columns of the foreign key that is not allowed.
    public var foreignKeyColumnNames: [String]?
    /// Columns with `AUTO_INCREMENT` that must not have it.
    public var autoIncrementColumnNames: [String]?
    /// Character set that is not supported.
    public var charsetName: String?
    /// Storage engine that is not supported.
    public var engineName: String?
    /// Vindex (the function that assigns rows to shards) that the problem is in. Null for other problems.
    public var vindexName: String?
    /// JSON path to the place in the VSchema that the problem is in. Null for other problems.
    public var jsonPath: String?
    /// CHECK constraint that is not supported.
    public var checkConstraintName: String?
    /// Value of an ENUM column that occurs twice.
    public var enumValue: String?
    /// Kind of table partitioning that is not supported.
    public var partitioningType: String?
    /// Partition that the problem is in.
    public var partitionName: String?

    /// Made of its fields; what is left out is empty.
    public init(
        lintError: String = "",
        subjectType: SchemaLintSubject = SchemaLintSubject.unknown(""),
        keyspaceName: String = "",
        tableName: String = "",
        errorDescription: String = "",
        docsURL: String = "",
        urlHash: String? = nil,
        columnName: String? = nil,
        foreignKeyColumnNames: [String]? = nil,
        autoIncrementColumnNames: [String]? = nil,
        charsetName: String? = nil,
        engineName: String? = nil,
        vindexName: String? = nil,
        jsonPath: String? = nil,
        checkConstraintName: String? = nil,
        enumValue: String? = nil,
        partitioningType: String? = nil,
        partitionName: String? = nil
    ) {
        self.lintError = lintError
        self.subjectType = subjectType
        self.keyspaceName = keyspaceName
        self.tableName = tableName
        self.errorDescription = errorDescription
        self.docsURL = docsURL
        self.urlHash = urlHash
        self.columnName = columnName
        self.foreignKeyColumnNames = foreignKeyColumnNames
        self.autoIncrementColumnNames = autoIncrementColumnNames
        self.charsetName = charsetName
        self.engineName = engineName
        self.vindexName = vindexName
        self.jsonPath = jsonPath
        self.checkConstraintName = checkConstraintName
        self.enumValue = enumValue
        self.partitioningType = partitioningType
        self.partitionName = partitionName
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "lint_error", "subject_type", "keyspace_name", "table_name", "error_description", "docs_url", "url_hash",
        "column_name", "foreign_key_column_names", "auto_increment_column_names", "charset_name", "engine_name",
        "vindex_name", "json_path", "check_constraint_name", "enum_value", "partitioning_type", "partition_name"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&lintError)
            case 1: try reader.read(&subjectType)
            case 2: try reader.read(&keyspaceName)
            case 3: try reader.read(&tableName)
            case 4: try reader.read(&errorDescription)
            case 5: try reader.read(&docsURL)
            case 6: try reader.read(&urlHash)
            case 7: try reader.read(&columnName)
            case 8: try reader.read(&foreignKeyColumnNames)
            case 9: try reader.read(&autoIncrementColumnNames)
            case 10: try reader.read(&charsetName)
            case 11: try reader.read(&engineName)
            case 12: try reader.read(&vindexName)
            case 13: try reader.read(&jsonPath)
            case 14: try reader.read(&checkConstraintName)
            case 15: try reader.read(&enumValue)
            case 16: try reader.read(&partitioningType)
            case 17: try reader.read(&partitionName)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("lint_error", lintError)
        fields.put("subject_type", subjectType)
        fields.put("keyspace_name", keyspaceName)
        fields.put("table_name", tableName)
        fields.put("error_description", errorDescription)
        fields.put("docs_url", docsURL)
        fields.put("url_hash", urlHash)
        fields.put("column_name", columnName)
        fields.put("foreign_key_column_names", foreignKeyColumnNames)
        fields.put("auto_increment_column_names", autoIncrementColumnNames)
        fields.put("charset_name", charsetName)
        fields.put("engine_name", engineName)
        fields.put("vindex_name", vindexName)
        fields.put("json_path", jsonPath)
        fields.put("check_constraint_name", checkConstraintName)
        fields.put("enum_value", enumValue)
        fields.put("partitioning_type", partitioningType)
        fields.put("partition_name", partitionName)
    }
}

/// The definition of one table.
public struct TableSchema: JSONModel {
    /// Name of the table.
    public var name: String = ""
    /// The statement that creates the table, as HTML with its syntax highlighted.
    public var html: String?
    /// The SQL statement that creates the table.
    public var raw: String = ""

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", html: String? = nil, raw: String = "") {
        self.name = name
        self.html = html
        self.raw = raw
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "html", "raw"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&html)
            case 2: try reader.read(&raw)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("html", html)
        fields.put("raw", raw)
    }
}

/// Where the data of a new branch comes from.
public struct BranchSeedData: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `last_successful_backup`: The newest backup of the parent branch that succeeded.
    public static var lastSuccessfulBackup: Self { Self(rawValue: "last_successful_backup") }

    /// The words that are known.
    public static let allCases: [BranchSeedData] = [.lastSuccessfulBackup]
}

/// Where a branch is in its life.
///
/// `ready` on the branch itself is the one thing to test for.
public struct BranchState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being created or restored.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `sleep_in_progress`: Going to sleep after a time without use.
    public static var sleepInProgress: Self { Self(rawValue: "sleep_in_progress") }
    /// Asleep. It takes no connections until it is woken.
    public static var sleeping: Self { Self(rawValue: "sleeping") }
    /// Waking up.
    public static var awakening: Self { Self(rawValue: "awakening") }
    /// Ready for connections.
    public static var ready: Self { Self(rawValue: "ready") }

    /// The words that are known.
    public static let allCases: [BranchState] = [.pending, .sleepInProgress, .sleeping, .awakening, .ready]
}

/// What a problem found in a schema is in.
public struct SchemaLintSubject: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The definition of a table.
    public static var table: Self { Self(rawValue: "table") }
    /// The VSchema, which says how tables are spread over shards.
    public static var vschema: Self { Self(rawValue: "vschema") }
    /// `routing_rules`: The rules that send queries for a table to another keyspace.
    public static var routingRules: Self { Self(rawValue: "routing_rules") }
    /// `table_error`: A table that could not be read or checked.
    public static var tableError: Self { Self(rawValue: "table_error") }

    /// The words that are known.
    public static let allCases: [SchemaLintSubject] = [.table, .vschema, .routingRules, .tableError]
}

/// Direction of sorting.
public struct PlanetScaleSortOrder: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Smallest or oldest first.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Largest or newest first.
    public static var desc: Self { Self(rawValue: "desc") }

    /// The words that are known.
    public static let allCases: [PlanetScaleSortOrder] = [.asc, .desc]
}
