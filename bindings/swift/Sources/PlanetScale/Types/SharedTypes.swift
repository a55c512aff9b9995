// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

import Foundation

/// Who did something, a user or a service token, in the short form that other objects embed.
public struct PlanetScaleActor: JSONModel, Identifiable {
    /// Identifier of the user or service token.
    public var id: String = ""
    /// Name to show for the actor, for a user the full name or the email address.
    public var displayName: String = ""
    /// Address of the actor's picture. Absent when there is none.
    public var avatarURL: String?

    /// Made of its fields; what is left out is empty.
    public init(id: String = "", displayName: String = "", avatarURL: String? = nil) {
        self.id = id
        self.displayName = displayName
        self.avatarURL = avatarURL
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "display_name", "avatar_url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&avatarURL)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
        fields.put("avatar_url", avatarURL)
    }
}

/// A setting of a part of a Neki cluster (sharded Postgres), such as its shards, routers or
/// sidecars: what it means, its limits and its value.
public struct NekiParameter: JSONModel {
    /// Name of the setting as requests take it, such as `max_connections`.
    public var name: String = ""
    /// Name of the setting for people.
    public var displayName: String?
    /// The part of the cluster that the setting is for.
    public var namespace: NekiParameterNamespace = NekiParameterNamespace.unknown("")
    /// Whether the setting is meant for experts and is hidden at first in the dashboard.
    public var advanced: Bool?
    /// Heading under which the dashboard shows the setting. Null when it has none.
    public var category: String?
    /// What the setting does, in a sentence or two.
    public var description: String?
    /// What kind of value the setting takes.
    public var parameterType: ParameterType?
    /// The value that applies unless another is set. Null when there is none.
    public var defaultValue: Scalar?
    /// The value that applies now. Null when none is set.
    public var value: Scalar?
    /// Whether the setting must have a value.
    public var required: Bool?
    /// When the value was first set. Null or absent for a setting with its default.
    public var createdAt: Date?
    /// When the value last changed. Null or absent for a setting with its default.
    public var updatedAt: Date?
    /// Whether a change of the setting restarts the processes that it is for.
    public var restart: Bool?
    /// Largest value allowed. Null or absent without a limit.
    public var max: Scalar?
    /// Smallest value allowed. Null or absent without a limit.
    public var min: Scalar?
    /// The values to choose from where the kind is `select`. Null or absent for other kinds.
    public var options: [String]?
    /// The units that may follow a number in the value, such as `MB` or `min`. Null or absent where there are none.
    public var units: [String]?
    /// Address of the setting's documentation.
    public var url: String?
    /// Who last changed the value. Null when nobody has.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        displayName: String? = nil,
        namespace: NekiParameterNamespace = NekiParameterNamespace.unknown(""),
        advanced: Bool? = nil,
        category: String? = nil,
        description: String? = nil,
        parameterType: ParameterType? = nil,
        defaultValue: Scalar? = nil,
        value: Scalar? = nil,
        required: Bool? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        restart: Bool? = nil,
        max: Scalar? = nil,
        min: Scalar? = nil,
        options: [String]? = nil,
        units: [String]? = nil,
        url: String? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.namespace = namespace
        self.advanced = advanced
        self.category = category
        self.description = description
        self.parameterType = parameterType
        self.defaultValue = defaultValue
        self.value = value
        self.required = required
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.restart = restart
        self.max = max
        self.min = min
        self.options = options
        self.units = units
        self.url = url
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "display_name", "namespace", "advanced", "category", "description", "parameter_type", "default_value",
        "value", "required", "created_at", "updated_at", "restart", "max", "min", "options", "units", "url", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&namespace)
            case 3: try reader.read(&advanced)
            case 4: try reader.read(&category)
            case 5: try reader.read(&description)
            case 6: try reader.read(&parameterType)
            case 7: try reader.read(&defaultValue)
            case 8: try reader.read(&value)
            case 9: try reader.read(&required)
            case 10: try reader.read(&createdAt)
            case 11: try reader.read(&updatedAt)
            case 12: try reader.read(&restart)
            case 13: try reader.read(&max)
            case 14: try reader.read(&min)
            case 15: try reader.read(&options)
            case 16: try reader.read(&units)
            case 17: try reader.read(&url)
            case 18: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("namespace", namespace)
        fields.put("advanced", advanced)
        fields.put("category", category)
        fields.put("description", description)
        fields.put("parameter_type", parameterType)
        fields.put("default_value", defaultValue)
        fields.put("value", value)
        fields.put("required", required)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("restart", restart)
        fields.put("max", max)
        fields.put("min", min)
        fields.put("options", options)
        fields.put("units", units)
        fields.put("url", url)
        fields.put("actor", actor)
    }
}

/// A shard of a Neki branch (sharded Postgres), which holds a part of the rows and is a Postgres cluster of its own.
public struct NekiShard: JSONModel, Identifiable {
    /// Identifier of the shard.
    public var id: String = ""
    /// Name of the shard inside the cluster.
    public var name: String = ""
    /// Name of the shard for people. Null when it was given none.
    public var displayName: String?
    /// Configuration profile that the shard takes its size, storage and settings from.
    public var configurationProfile: String = ""
    /// When the shard was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// Whether the shard takes queries. False while it is being built.
    public var ready: Bool = false
    /// Whether the shard is marked as authoritative. The service does not publish more about what follows from it.
    public var authoritative: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        displayName: String? = nil,
        configurationProfile: String = "",
        createdAt: Date = Date(timeIntervalSince1970: 0),
        ready: Bool = false,
        authoritative: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.configurationProfile = configurationProfile
        self.createdAt = createdAt
        self.ready = ready
        self.authoritative = authoritative
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "display_name", "configuration_profile", "created_at", "ready", "authoritative"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&displayName)
            case 3: try reader.read(&configurationProfile)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&ready)
            case 6: try reader.read(&authoritative)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("configuration_profile", configurationProfile)
        fields.put("created_at", createdAt)
        fields.put("ready", ready)
        fields.put("authoritative", authoritative)
    }
}

/// The disks of the shards of a Neki branch that share a configuration profile.
///
/// Every value is for one node.
public struct NekiShardStorage: JSONModel {
    /// Size in bytes that the disk starts with and never goes below. Null where it does not apply.
    public var minimumStorageBytes: Int?
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    public var maximumStorageBytes: Int?
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    public var storageAutoscaling: Bool?
    /// Input and output operations a second that the disk is provisioned for. Null where it does not apply.
    public var storageIops: Int?
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    public var storageThroughputMibs: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        minimumStorageBytes: Int? = nil,
        maximumStorageBytes: Int? = nil,
        storageAutoscaling: Bool? = nil,
        storageIops: Int? = nil,
        storageThroughputMibs: Int? = nil
    ) {
        self.minimumStorageBytes = minimumStorageBytes
        self.maximumStorageBytes = maximumStorageBytes
        self.storageAutoscaling = storageAutoscaling
        self.storageIops = storageIops
        self.storageThroughputMibs = storageThroughputMibs
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "minimum_storage_bytes", "maximum_storage_bytes", "storage_autoscaling", "storage_iops",
        "storage_throughput_mibs"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&minimumStorageBytes)
            case 1: try reader.read(&maximumStorageBytes)
            case 2: try reader.read(&storageAutoscaling)
            case 3: try reader.read(&storageIops)
            case 4: try reader.read(&storageThroughputMibs)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("minimum_storage_bytes", minimumStorageBytes)
        fields.put("maximum_storage_bytes", maximumStorageBytes)
        fields.put("storage_autoscaling", storageAutoscaling)
        fields.put("storage_iops", storageIops)
        fields.put("storage_throughput_mibs", storageThroughputMibs)
    }
}

/// A region of a cloud provider in which databases, branches and read-only replicas can be placed.
public struct Region: JSONModel, Identifiable {
    /// Identifier of the region.
    public var id: String = ""
    /// Cloud provider that runs the region, such as `AWS` or `GCP`.
    public var provider: String = ""
    /// Whether new databases and branches can be placed in the region now.
    public var enabled: Bool = false
    /// Public IPv4 addresses from which the service connects out of this region, for allow lists in firewalls.
    public var publicIPAddresses: [String] = []
    /// Name to show, such as `AWS us-east-1`.
    public var displayName: String = ""
    /// Where the region is, such as `Northern Virginia`.
    public var location: String = ""
    /// Short name that requests take as `region`, such as `us-east`.
    public var slug: String = ""
    /// Whether this is the region that the organization's new databases get when none is named.
    public var currentDefault: Bool?
    /// Whether MySQL (Vitess) databases can be placed in the region.
    public var mysqlSupported: Bool?
    /// Whether Postgres databases can be placed in the region.
    public var postgresqlSupported: Bool?
    /// Whether Neki (sharded Postgres) databases can be placed in the region.
    public var nekiSupported: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        provider: String = "",
        enabled: Bool = false,
        publicIPAddresses: [String] = [],
        displayName: String = "",
        location: String = "",
        slug: String = "",
        currentDefault: Bool? = nil,
        mysqlSupported: Bool? = nil,
        postgresqlSupported: Bool? = nil,
        nekiSupported: Bool? = nil
    ) {
        self.id = id
        self.provider = provider
        self.enabled = enabled
        self.publicIPAddresses = publicIPAddresses
        self.displayName = displayName
        self.location = location
        self.slug = slug
        self.currentDefault = currentDefault
        self.mysqlSupported = mysqlSupported
        self.postgresqlSupported = postgresqlSupported
        self.nekiSupported = nekiSupported
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "provider", "enabled", "public_ip_addresses", "display_name", "location", "slug", "current_default",
        "mysql_supported", "postgresql_supported", "neki_supported"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&provider)
            case 2: try reader.read(&enabled)
            case 3: try reader.read(&publicIPAddresses)
            case 4: try reader.read(&displayName)
            case 5: try reader.read(&location)
            case 6: try reader.read(&slug)
            case 7: try reader.read(&currentDefault)
            case 8: try reader.read(&mysqlSupported)
            case 9: try reader.read(&postgresqlSupported)
            case 10: try reader.read(&nekiSupported)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("provider", provider)
        fields.put("enabled", enabled)
        fields.put("public_ip_addresses", publicIPAddresses)
        fields.put("display_name", displayName)
        fields.put("location", location)
        fields.put("slug", slug)
        fields.put("current_default", currentDefault)
        fields.put("mysql_supported", mysqlSupported)
        fields.put("postgresql_supported", postgresqlSupported)
        fields.put("neki_supported", nekiSupported)
    }
}

/// A pointer to another resource, such as a branch or an organization, with just enough to name it.
public struct ResourceRef: JSONModel, Identifiable {
    /// Identifier of the resource.
    public var id: String = ""
    /// Name of the resource at the time of the reply.
    public var name: String = ""
    /// When the resource was created.
    public var createdAt: Date?
    /// When the resource was last changed.
    public var updatedAt: Date?
    /// When the resource was deleted. Null while it exists.
    public var deletedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        deletedAt: Date? = nil
    ) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "created_at", "updated_at", "deleted_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&createdAt)
            case 3: try reader.read(&updatedAt)
            case 4: try reader.read(&deletedAt)
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
    }
}

/// What to change about the disk of each node of a cluster.
///
/// What is left out stays as it is. Metal sizes have fixed disks.
public struct StorageChangeInput: JSONModel {
    /// Size in bytes that the disk has at least.
    public var minimumStorageBytes: Int?
    /// Size in bytes up to which the disk may grow by itself.
    public var maximumStorageBytes: Int?
    /// Whether the disk grows by itself when it fills up, up to the maximum.
    public var storageAutoscaling: Bool?
    /// Input and output operations a second to provision the disk for. Not every type of disk can be tuned.
    public var storageIops: Int?
    /// Throughput in MiB a second to provision the disk for. Not every type of disk can be tuned.
    public var storageThroughputMibs: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        minimumStorageBytes: Int? = nil,
        maximumStorageBytes: Int? = nil,
        storageAutoscaling: Bool? = nil,
        storageIops: Int? = nil,
        storageThroughputMibs: Int? = nil
    ) {
        self.minimumStorageBytes = minimumStorageBytes
        self.maximumStorageBytes = maximumStorageBytes
        self.storageAutoscaling = storageAutoscaling
        self.storageIops = storageIops
        self.storageThroughputMibs = storageThroughputMibs
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "minimum_storage_bytes", "maximum_storage_bytes", "storage_autoscaling", "storage_iops",
        "storage_throughput_mibs"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&minimumStorageBytes)
            case 1: try reader.read(&maximumStorageBytes)
            case 2: try reader.read(&storageAutoscaling)
            case 3: try reader.read(&storageIops)
            case 4: try reader.read(&storageThroughputMibs)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("minimum_storage_bytes", minimumStorageBytes)
        fields.put("maximum_storage_bytes", maximumStorageBytes)
        fields.put("storage_autoscaling", storageAutoscaling)
        fields.put("storage_iops", storageIops)
        fields.put("storage_throughput_mibs", storageThroughputMibs)
    }
}

/// How much disk each node of a Postgres cluster may have.
///
/// Metal sizes have fixed disks and ignore it.
public struct StorageInput: JSONModel {
    /// Size in bytes that the disk starts with and never goes below.
    public var minimumStorageBytes: Int?
    /// Size in bytes up to which the disk may grow by itself.
    public var maximumStorageBytes: Int?

    /// Made of its fields; what is left out is empty.
    public init(minimumStorageBytes: Int? = nil, maximumStorageBytes: Int? = nil) {
        self.minimumStorageBytes = minimumStorageBytes
        self.maximumStorageBytes = maximumStorageBytes
    }

    static let jsonKeys: JSONKeys = JSONKeys(["minimum_storage_bytes", "maximum_storage_bytes"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&minimumStorageBytes)
            case 1: try reader.read(&maximumStorageBytes)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("minimum_storage_bytes", minimumStorageBytes)
        fields.put("maximum_storage_bytes", maximumStorageBytes)
    }
}

/// How the definition of one table or view differs between two schemas.
public struct TableDiff: JSONModel {
    /// Name of the table or view.
    public var name: String = ""
    /// The difference as text, with a plus or minus before each line that is added or taken away.
    public var raw: String = ""
    /// The difference as HTML with its syntax highlighted. Absent when the service leaves it out.
    public var html: String?

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", raw: String = "", html: String? = nil) {
        self.name = name
        self.raw = raw
        self.html = html
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "raw", "html"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&raw)
            case 2: try reader.read(&html)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("raw", raw)
        fields.put("html", html)
    }
}

/// The tables and views that differ between two schemas, all at once.
public struct TableDiffList: JSONModel {
    /// One entry for each table or view that differs. Empty when the schemas are the same.
    public var data: [TableDiff] = []

    /// Made of its fields; what is left out is empty.
    public init(data: [TableDiff] = []) {
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

/// How strongly schema deployments are slowed down to spare a database: the ratio of every
/// keyspace, for the whole database or for one deploy request.
public struct Throttler: JSONModel {
    /// Names of the keyspaces for which a ratio can be set.
    public var keyspaces: [String]?
    /// The database or deploy request that the ratios are for.
    public var configurable: ResourceRef?
    /// The ratios that are set, one entry a keyspace.
    public var configurations: [ThrottlerConfiguration] = []

    /// Made of its fields; what is left out is empty.
    public init(
        keyspaces: [String]? = nil,
        configurable: ResourceRef? = nil,
        configurations: [ThrottlerConfiguration] = []
    ) {
        self.keyspaces = keyspaces
        self.configurable = configurable
        self.configurations = configurations
    }

    static let jsonKeys: JSONKeys = JSONKeys(["keyspaces", "configurable", "configurations"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&keyspaces)
            case 1: try reader.read(&configurable)
            case 2: try reader.read(&configurations)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("keyspaces", keyspaces)
        fields.put("configurable", configurable)
        fields.put("configurations", configurations)
    }
}

/// How strongly schema deployments are slowed down in one keyspace.
public struct ThrottlerConfiguration: JSONModel {
    /// Name of the keyspace.
    public var keyspaceName: String = ""
    /// Strength of the throttling, from 0 (none) to 95 (deployments hardly advance).
    public var ratio: Double = 0

    /// Made of its fields; what is left out is empty.
    public init(keyspaceName: String = "", ratio: Double = 0) {
        self.keyspaceName = keyspaceName
        self.ratio = ratio
    }

    static let jsonKeys: JSONKeys = JSONKeys(["keyspace_name", "ratio"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&keyspaceName)
            case 1: try reader.read(&ratio)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("keyspace_name", keyspaceName)
        fields.put("ratio", ratio)
    }
}

/// What a command to the Vitess cluster of a branch answered.
///
/// The content is Vitess's own, and its form depends on the command and on the version of Vitess.
public struct VtctldData: JSONModel {
    /// The answer of the command, usually an object as Vitess defines it.
    public var data: JSON = JSON.null

    /// Made of its fields; what is left out is empty.
    public init(data: JSON = JSON.null) {
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

/// A command to the Vitess cluster of a branch that runs in the background.
///
/// Poll it until `completed` is true; then `error` tells whether it went well.
public struct VtctldOperation: JSONModel, Identifiable {
    /// Identifier of the operation.
    public var id: String = ""
    /// Kind of this object in the service.
    public var type: String?
    /// The command that is run.
    public var action: String?
    /// Seconds after which the service gives the command up.
    public var timeout: Int?
    /// When the command was asked for.
    public var createdAt: Date?
    /// When the command ended, well or not. Null while it runs.
    public var completedAt: Date?
    /// How far the command is. The service publishes no list of the words; go by `completed` and `error`.
    public var state: String = ""
    /// Whether the command has ended, well or not.
    public var completed: Bool = false
    /// What the command was given and what the service notes about it. The form depends on the command.
    public var metadata: JSON?
    /// What the command answered, in Vitess's own form. Null or absent until it has ended well.
    public var result: JSON?
    /// Why the command failed. Null while it runs and when it went well.
    public var error: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        type: String? = nil,
        action: String? = nil,
        timeout: Int? = nil,
        createdAt: Date? = nil,
        completedAt: Date? = nil,
        state: String = "",
        completed: Bool = false,
        metadata: JSON? = nil,
        result: JSON? = nil,
        error: String? = nil
    ) {
        self.id = id
        self.type = type
        self.action = action
        self.timeout = timeout
        self.createdAt = createdAt
        self.completedAt = completedAt
        self.state = state
        self.completed = completed
        self.metadata = metadata
        self.result = result
        self.error = error
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "type", "action", "timeout", "created_at", "completed_at", "state", "completed", "metadata", "result",
        "error"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&type)
            case 2: try reader.read(&action)
            case 3: try reader.read(&timeout)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&completedAt)
            case 6: try reader.read(&state)
            case 7: try reader.read(&completed)
            case 8: try reader.read(&metadata)
            case 9: try reader.read(&result)
            case 10: try reader.read(&error)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("type", type)
        fields.put("action", action)
        fields.put("timeout", timeout)
        fields.put("created_at", createdAt)
        fields.put("completed_at", completedAt)
        fields.put("state", state)
        fields.put("completed", completed)
        fields.put("metadata", metadata)
        fields.put("result", result)
        fields.put("error", error)
    }
}

/// How far a change of a cluster's size or settings is.
///
/// One change of a thing runs at a time, others wait for it.
public struct ChangeRequestState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Waits for another change to end.
    public static var queued: Self { Self(rawValue: "queued") }
    /// Accepted and about to begin.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being carried out, node by node.
    public static var resizing: Self { Self(rawValue: "resizing") }
    /// Taken back before it was carried out.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// In force.
    public static var completed: Self { Self(rawValue: "completed") }

    /// The words that are known.
    public static let allCases: [ChangeRequestState] = [.queued, .pending, .resizing, .canceled, .completed]
}

/// The part of a Neki cluster that a setting is for.
public struct NekiParameterNamespace: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Postgres itself, on every shard.
    public static var pgconf: Self { Self(rawValue: "pgconf") }
    /// The routers, which take the applications' connections and send each query to its shards.
    public static var router: Self { Self(rawValue: "router") }
    /// The sidecars, which run beside the Postgres of a shard.
    public static var sidecar: Self { Self(rawValue: "sidecar") }
    /// The admin component, which runs the operations on the whole cluster.
    public static var admin: Self { Self(rawValue: "admin") }
    /// The replicator, which copies data within the cluster.
    public static var replicator: Self { Self(rawValue: "replicator") }

    /// The words that are known.
    public static let allCases: [NekiParameterNamespace] = [.pgconf, .router, .sidecar, .admin, .replicator]
}

/// What kind of value a setting of a cluster takes.
///
/// Values travel as text, whatever the kind.
public struct ParameterType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Several words, separated by commas.
    public static var array: Self { Self(rawValue: "array") }
    /// `on` or `off`.
    public static var boolean: Self { Self(rawValue: "boolean") }
    /// An amount of memory or disk, with a unit such as `64MB` or in the setting's own unit.
    public static var bytes: Self { Self(rawValue: "bytes") }
    /// A number, possibly with a fraction.
    public static var float: Self { Self(rawValue: "float") }
    /// A whole number.
    public static var integer: Self { Self(rawValue: "integer") }
    /// A time span in seconds.
    public static var seconds: Self { Self(rawValue: "seconds") }
    /// One of the words in `options`.
    public static var select: Self { Self(rawValue: "select") }
    /// Any text.
    public static var string: Self { Self(rawValue: "string") }
    /// A time span, with a unit such as `5min` or in the setting's own unit.
    public static var time: Self { Self(rawValue: "time") }

    /// The words that are known.
    public static let allCases: [ParameterType] = [
        .array, .boolean, .bytes, .float, .integer, .seconds, .select, .string, .time
    ]
}

/// Type of the network-attached disk of a node, in the word of its cloud provider.
public struct StorageType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// General-purpose SSD of AWS.
    public static var gp3: Self { Self(rawValue: "gp3") }
    /// SSD of AWS for demanding workloads, with the speed bought separately.
    public static var io2: Self { Self(rawValue: "io2") }
    /// `pd_ssd`: Persistent SSD of Google Cloud.
    public static var pdSsd: Self { Self(rawValue: "pd_ssd") }
    /// `hyperdisk_balanced`: Balanced Hyperdisk of Google Cloud, with speed independent of size.
    public static var hyperdiskBalanced: Self { Self(rawValue: "hyperdisk_balanced") }
    /// `premium_v2_lrs`: Premium SSD v2 of Azure.
    public static var premiumV2Lrs: Self { Self(rawValue: "premium_v2_lrs") }

    /// The words that are known.
    public static let allCases: [StorageType] = [.gp3, .io2, .pdSsd, .hyperdiskBalanced, .premiumV2Lrs]
}
