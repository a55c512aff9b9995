// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: the types.

import Foundation

/// What shards of a Neki branch have in common: the size of their clusters, their disks, and the
/// version and settings of their Postgres.
public struct NekiConfigurationProfile: JSONModel, Identifiable {
    /// Identifier of the profile. Paths take `name` instead.
    public var id: String = ""
    /// Name of the profile, which paths take. It can be changed.
    public var name: String = ""
    /// Processor architecture of the size, `x86_64` or `arm64`.
    public var architecture: String?
    /// Size of the cluster of each shard, in its full form such as `PS_10_AWS_ARM_NEKI`.
    public var clusterSize: String?
    /// Word for the size as people read it, such as `PS-10`.
    public var clusterDisplayName: String?
    /// Whether this is the default profile of its branch.
    public var `default`: Bool?
    /// Whether the size is a Metal one, with fast local disks instead of network-attached ones.
    public var metal: Bool?
    /// How many replicas each shard has beside its primary.
    public var replicas: Int?
    /// Version of the image that the nodes run, which holds Postgres and what the service puts around it.
    public var postgresImageVersion: String?
    /// Newest version of the image there is for the profile. Another one than
    /// `postgresImageVersion` when an update is there to be installed.
    public var latestPostgresImageVersion: String?
    /// Major version of Postgres that the nodes run, such as 18.
    public var postgresMajorVersion: Int?
    /// Minor version of Postgres that the nodes run, such as 1.
    public var postgresMinorVersion: Int?
    /// Newest minor version there is for the major version.
    public var latestPostgresMinorVersion: Int?
    /// How many shards belong to the profile.
    public var shards: Int?
    /// The disks of the nodes.
    public var storage: NekiShardStorage?
    /// Whether what was asked for is in force.
    public var state: ConfigurationProfileState = ConfigurationProfileState.unknown("")
    /// When the profile was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the profile was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        architecture: String? = nil,
        clusterSize: String? = nil,
        clusterDisplayName: String? = nil,
        `default`: Bool? = nil,
        metal: Bool? = nil,
        replicas: Int? = nil,
        postgresImageVersion: String? = nil,
        latestPostgresImageVersion: String? = nil,
        postgresMajorVersion: Int? = nil,
        postgresMinorVersion: Int? = nil,
        latestPostgresMinorVersion: Int? = nil,
        shards: Int? = nil,
        storage: NekiShardStorage? = nil,
        state: ConfigurationProfileState = ConfigurationProfileState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.name = name
        self.architecture = architecture
        self.clusterSize = clusterSize
        self.clusterDisplayName = clusterDisplayName
        self.default = `default`
        self.metal = metal
        self.replicas = replicas
        self.postgresImageVersion = postgresImageVersion
        self.latestPostgresImageVersion = latestPostgresImageVersion
        self.postgresMajorVersion = postgresMajorVersion
        self.postgresMinorVersion = postgresMinorVersion
        self.latestPostgresMinorVersion = latestPostgresMinorVersion
        self.shards = shards
        self.storage = storage
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "architecture", "cluster_size", "cluster_display_name", "default", "metal", "replicas",
        "postgres_image_version", "latest_postgres_image_version", "postgres_major_version", "postgres_minor_version",
        "latest_postgres_minor_version", "shards", "storage", "state", "created_at", "updated_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&architecture)
            case 3: try reader.read(&clusterSize)
            case 4: try reader.read(&clusterDisplayName)
            case 5: try reader.read(&`default`)
            case 6: try reader.read(&metal)
            case 7: try reader.read(&replicas)
            case 8: try reader.read(&postgresImageVersion)
            case 9: try reader.read(&latestPostgresImageVersion)
            case 10: try reader.read(&postgresMajorVersion)
            case 11: try reader.read(&postgresMinorVersion)
            case 12: try reader.read(&latestPostgresMinorVersion)
            case 13: try reader.read(&shards)
            case 14: try reader.read(&storage)
            case 15: try reader.read(&state)
            case 16: try reader.read(&createdAt)
            case 17: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("architecture", architecture)
        fields.put("cluster_size", clusterSize)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("default", `default`)
        fields.put("metal", metal)
        fields.put("replicas", replicas)
        fields.put("postgres_image_version", postgresImageVersion)
        fields.put("latest_postgres_image_version", latestPostgresImageVersion)
        fields.put("postgres_major_version", postgresMajorVersion)
        fields.put("postgres_minor_version", postgresMinorVersion)
        fields.put("latest_postgres_minor_version", latestPostgresMinorVersion)
        fields.put("shards", shards)
        fields.put("storage", storage)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// A Postgres extension that the shards of a configuration profile can run.
public struct NekiExtension: JSONModel {
    /// Name of the extension, as CREATE EXTENSION takes it.
    public var name: String = ""
    /// Whether the profile decides if the extension is enabled. The others are always on, or need
    /// no enabling beyond CREATE EXTENSION.
    public var canEnable: Bool?
    /// What the extension does.
    public var description: String?
    /// Whether the profile has the extension enabled. Null or absent where there is nothing to enable.
    public var enabled: Bool?
    /// Whether the extension belongs to the service itself.
    public var `internal`: Bool?
    /// How Postgres loads the extension, such as by preloading its library. The words are not published.
    public var loader: String?
    /// The settings of the extension.
    public var parameters: [NekiParameter]?
    /// Address of the documentation of the extension.
    public var url: String?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        canEnable: Bool? = nil,
        description: String? = nil,
        enabled: Bool? = nil,
        `internal`: Bool? = nil,
        loader: String? = nil,
        parameters: [NekiParameter]? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.canEnable = canEnable
        self.description = description
        self.enabled = enabled
        self.internal = `internal`
        self.loader = loader
        self.parameters = parameters
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "can_enable", "description", "enabled", "internal", "loader", "parameters", "url"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&canEnable)
            case 2: try reader.read(&description)
            case 3: try reader.read(&enabled)
            case 4: try reader.read(&`internal`)
            case 5: try reader.read(&loader)
            case 6: try reader.read(&parameters)
            case 7: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("can_enable", canEnable)
        fields.put("description", description)
        fields.put("enabled", enabled)
        fields.put("internal", `internal`)
        fields.put("loader", loader)
        fields.put("parameters", parameters)
        fields.put("url", url)
    }
}

/// What became of one shard when shards were assigned to a configuration profile.
public struct NekiShardAssignment: JSONModel, Identifiable {
    /// Identifier of the shard.
    public var id: String = ""
    /// How the assignment of this shard ended. The service publishes no list of the words; `error`
    /// tells whether it failed.
    public var status: String = ""
    /// Why this shard was not assigned, in the form of an error reply. Null or absent when it was.
    public var error: [String: JSON]?

    /// Made of its fields; what is left out is empty.
    public init(id: String = "", status: String = "", error: [String: JSON]? = nil) {
        self.id = id
        self.status = status
        self.error = error
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "status", "error"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&status)
            case 2: try reader.read(&error)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("status", status)
        fields.put("error", error)
    }
}

/// The shards that one request created.
public struct NekiShardBatch: JSONModel {
    /// How many shards were created.
    public var created: Int = 0
    /// Identifiers of the new shards.
    public var shardIDs: [String] = []

    /// Made of its fields; what is left out is empty.
    public init(created: Int = 0, shardIDs: [String] = []) {
        self.created = created
        self.shardIDs = shardIDs
    }

    static let jsonKeys: JSONKeys = JSONKeys(["created", "shard_ids"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&created)
            case 1: try reader.read(&shardIDs)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("created", created)
        fields.put("shard_ids", shardIDs)
    }
}

/// Whether what was asked for of a configuration profile is in force.
public struct ConfigurationProfileState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Set down, but not put into force yet.
    public static var draft: Self { Self(rawValue: "draft") }
    /// A change waits to be carried out.
    public static var pending: Self { Self(rawValue: "pending") }
    /// A change is being carried out on the shards.
    public static var applying: Self { Self(rawValue: "applying") }
    /// In force, with no change ahead.
    public static var ready: Self { Self(rawValue: "ready") }

    /// The words that are known.
    public static let allCases: [ConfigurationProfileState] = [.draft, .pending, .applying, .ready]
}
