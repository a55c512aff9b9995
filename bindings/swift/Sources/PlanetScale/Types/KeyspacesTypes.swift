// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: the types.

import Foundation

/// A logical database inside a MySQL branch, with a cluster for each of its shards.
public struct Keyspace: JSONModel, Identifiable {
    /// Identifier of the keyspace. Paths take `name` instead.
    public var id: String = ""
    /// Name of the keyspace, which paths take as `{keyspace}`.
    public var name: String = ""
    /// How many shards it has.
    public var shards: Int?
    /// Whether its tables are spread over shards by a VSchema.
    public var sharded: Bool?
    /// How many replicas it has in all, the extra ones included.
    public var replicas: Int?
    /// How many replicas were added to the ones that the size includes.
    public var extraReplicas: Int?
    /// When the keyspace was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the keyspace was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Size of the cluster of each shard in its full form, such as `PS_10_AWS_X86`, even though it
    /// was asked for as `PS_10`.
    public var clusterName: String?
    /// Size of the cluster as people read it, such as `PS-10`.
    public var clusterDisplayName: String?
    /// Whether its clusters are being resized now.
    public var resizing: Bool?
    /// Whether a resize request has been started and not closed. It can stay true for long, so do
    /// not wait on it; `resizing` and `resizePending` say whether anything happens.
    public var resizeInProgress: Bool?
    /// Whether a resize is queued and has not begun.
    public var resizePending: Bool?
    /// Whether a change of its settings is rolling out over the shards.
    public var configChangeInProgress: Bool?
    /// Whether the keyspace serves queries.
    public var ready: Bool = false
    /// Whether its clusters are Metal ones, with fast local disks instead of network-attached ones.
    public var metal: Bool?
    /// Whether it is the keyspace that the branch began with, to which queries go that name none.
    public var `default`: Bool?
    /// Whether its data was imported from a database elsewhere.
    public var imported: Bool?
    /// Percentage of the buffer pool that is set aside for vector indexes. Null on branches that do not use vectors.
    public var vectorPoolAllocation: Double?
    /// When nodes that have run for long are replaced by fresh ones.
    public var nodeTtlStrategy: KeyspaceNodeTtlStrategy?
    /// How strictly commits wait for replicas. May be an object without fields, which stands for the default.
    public var replicationDurabilityConstraints: ReplicationDurabilityConstraints?
    /// Settings of `VReplication`, the copying behind deploy requests and workflows.
    public var vreplicationFlags: VreplicationFlags?
    /// Options of the MySQL servers by name, where they differ from the service's defaults.
    public var mysqldOptions: [String: JSON]?
    /// Options of the `VTTablets`, the processes beside each MySQL server, by name, where they
    /// differ from the defaults.
    public var vttabletOptions: [String: JSON]?
    /// Whether the keyspace stands for a MySQL database outside of PlanetScale.
    public var external: Bool?
    /// How many shards a change may roll out to at the same time, from 1 to 32. Null or absent when
    /// the service's default holds.
    public var maxRollout: Int?
    /// How the disks of the keyspace grow. Null or absent where disks have a fixed size.
    public var diskAutoscaling: KeyspaceDiskAutoscaling?
    /// Settings of the throttler, which slows background copying down when replicas lag. Null or absent when not known.
    public var throttler: KeyspaceThrottler?
    /// Regions that the keyspace is replicated to for reading. Sent when asked for with `full`.
    public var readOnlyRegions: [ReadOnlyRegionKeyspace]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        shards: Int? = nil,
        sharded: Bool? = nil,
        replicas: Int? = nil,
        extraReplicas: Int? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        resizing: Bool? = nil,
        resizeInProgress: Bool? = nil,
        resizePending: Bool? = nil,
        configChangeInProgress: Bool? = nil,
        ready: Bool = false,
        metal: Bool? = nil,
        `default`: Bool? = nil,
        imported: Bool? = nil,
        vectorPoolAllocation: Double? = nil,
        nodeTtlStrategy: KeyspaceNodeTtlStrategy? = nil,
        replicationDurabilityConstraints: ReplicationDurabilityConstraints? = nil,
        vreplicationFlags: VreplicationFlags? = nil,
        mysqldOptions: [String: JSON]? = nil,
        vttabletOptions: [String: JSON]? = nil,
        external: Bool? = nil,
        maxRollout: Int? = nil,
        diskAutoscaling: KeyspaceDiskAutoscaling? = nil,
        throttler: KeyspaceThrottler? = nil,
        readOnlyRegions: [ReadOnlyRegionKeyspace]? = nil
    ) {
        self.id = id
        self.name = name
        self.shards = shards
        self.sharded = sharded
        self.replicas = replicas
        self.extraReplicas = extraReplicas
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.resizing = resizing
        self.resizeInProgress = resizeInProgress
        self.resizePending = resizePending
        self.configChangeInProgress = configChangeInProgress
        self.ready = ready
        self.metal = metal
        self.default = `default`
        self.imported = imported
        self.vectorPoolAllocation = vectorPoolAllocation
        self.nodeTtlStrategy = nodeTtlStrategy
        self.replicationDurabilityConstraints = replicationDurabilityConstraints
        self.vreplicationFlags = vreplicationFlags
        self.mysqldOptions = mysqldOptions
        self.vttabletOptions = vttabletOptions
        self.external = external
        self.maxRollout = maxRollout
        self.diskAutoscaling = diskAutoscaling
        self.throttler = throttler
        self.readOnlyRegions = readOnlyRegions
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "shards", "sharded", "replicas", "extra_replicas", "created_at", "updated_at", "cluster_name",
        "cluster_display_name", "resizing", "resize_in_progress", "resize_pending", "config_change_in_progress",
        "ready", "metal", "default", "imported", "vector_pool_allocation", "node_ttl_strategy",
        "replication_durability_constraints", "vreplication_flags", "mysqld_options", "vttablet_options", "external",
        "max_rollout", "disk_autoscaling", "throttler", "read_only_regions"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&shards)
            case 3: try reader.read(&sharded)
            case 4: try reader.read(&replicas)
            case 5: try reader.read(&extraReplicas)
            case 6: try reader.read(&createdAt)
            case 7: try reader.read(&updatedAt)
            case 8: try reader.read(&clusterName)
            case 9: try reader.read(&clusterDisplayName)
            case 10: try reader.read(&resizing)
            case 11: try reader.read(&resizeInProgress)
            case 12: try reader.read(&resizePending)
            case 13: try reader.read(&configChangeInProgress)
            case 14: try reader.read(&ready)
            case 15: try reader.read(&metal)
            case 16: try reader.read(&`default`)
            case 17: try reader.read(&imported)
            case 18: try reader.read(&vectorPoolAllocation)
            case 19: try reader.read(&nodeTtlStrategy)
            case 20: try reader.read(&replicationDurabilityConstraints)
            case 21: try reader.read(&vreplicationFlags)
            case 22: try reader.read(&mysqldOptions)
            case 23: try reader.read(&vttabletOptions)
            case 24: try reader.read(&external)
            case 25: try reader.read(&maxRollout)
            case 26: try reader.read(&diskAutoscaling)
            case 27: try reader.read(&throttler)
            case 28: try reader.read(&readOnlyRegions)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("shards", shards)
        fields.put("sharded", sharded)
        fields.put("replicas", replicas)
        fields.put("extra_replicas", extraReplicas)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("resizing", resizing)
        fields.put("resize_in_progress", resizeInProgress)
        fields.put("resize_pending", resizePending)
        fields.put("config_change_in_progress", configChangeInProgress)
        fields.put("ready", ready)
        fields.put("metal", metal)
        fields.put("default", `default`)
        fields.put("imported", imported)
        fields.put("vector_pool_allocation", vectorPoolAllocation)
        fields.put("node_ttl_strategy", nodeTtlStrategy)
        fields.put("replication_durability_constraints", replicationDurabilityConstraints)
        fields.put("vreplication_flags", vreplicationFlags)
        fields.put("mysqld_options", mysqldOptions)
        fields.put("vttablet_options", vttabletOptions)
        fields.put("external", external)
        fields.put("max_rollout", maxRollout)
        fields.put("disk_autoscaling", diskAutoscaling)
        fields.put("throttler", throttler)
        fields.put("read_only_regions", readOnlyRegions)
    }
}

/// How the disks of a keyspace grow by themselves.
public struct KeyspaceDiskAutoscaling: JSONModel {
    /// Word for the way the disks grow. The service publishes no list of the words.
    public var strategy: String?
    /// Size in bytes that each disk may grow to. Null or absent without a limit.
    public var storageLimitBytes: Int?

    /// Made of its fields; what is left out is empty.
    public init(strategy: String? = nil, storageLimitBytes: Int? = nil) {
        self.strategy = strategy
        self.storageLimitBytes = storageLimitBytes
    }

    static let jsonKeys: JSONKeys = JSONKeys(["strategy", "storage_limit_bytes"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&strategy)
            case 1: try reader.read(&storageLimitBytes)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("strategy", strategy)
        fields.put("storage_limit_bytes", storageLimitBytes)
    }
}

/// The last rollout of a change over the shards of a keyspace.
public struct KeyspaceRolloutStatus: JSONModel {
    /// Name of the keyspace.
    public var name: String = ""
    /// How far the rollout is, all shards taken together. The service publishes no list of the words.
    public var state: String = ""
    /// The same for each shard.
    public var shards: [ShardRolloutStatus] = []

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", state: String = "", shards: [ShardRolloutStatus] = []) {
        self.name = name
        self.state = state
        self.shards = shards
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "state", "shards"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&state)
            case 2: try reader.read(&shards)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("state", state)
        fields.put("shards", shards)
    }
}

/// Settings of the tablet throttler of a keyspace.
///
/// While replicas lag by more than the threshold, deploy requests and workflows pause.
public struct KeyspaceThrottler: JSONModel {
    /// Whether the throttler is on.
    public var enabled: Bool?
    /// Replication lag in seconds from which on background copying is held back.
    public var threshold: Double?

    /// Made of its fields; what is left out is empty.
    public init(enabled: Bool? = nil, threshold: Double? = nil) {
        self.enabled = enabled
        self.threshold = threshold
    }

    static let jsonKeys: JSONKeys = JSONKeys(["enabled", "threshold"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&enabled)
            case 1: try reader.read(&threshold)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("enabled", enabled)
        fields.put("threshold", threshold)
    }
}

/// A region that a keyspace shall be replicated to for reading.
public struct ReadOnlyRegionInput: JSONModel {
    /// Slug of the region, such as `eu-west`.
    public var region: String = ""
    /// Size of the replicas there, such as `PS_10`. The service chooses one when left out.
    public var clusterSize: String?
    /// How many replicas each shard has there. The service chooses the number when left out.
    public var replicas: Int?

    /// Made of its fields; what is left out is empty.
    public init(region: String, clusterSize: String? = nil, replicas: Int? = nil) {
        self.region = region
        self.clusterSize = clusterSize
        self.replicas = replicas
    }

    static let jsonKeys: JSONKeys = JSONKeys(["region", "cluster_size", "replicas"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&region)
            case 1: try reader.read(&clusterSize)
            case 2: try reader.read(&replicas)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("region", region)
        fields.put("cluster_size", clusterSize)
        fields.put("replicas", replicas)
    }
}

/// The replicas of a keyspace in a read-only region.
public struct ReadOnlyRegionKeyspace: JSONModel {
    /// Slug of the region.
    public var region: String = ""
    /// Size of the replicas in its full form, such as `PS_10_AWS_X86`.
    public var clusterName: String?
    /// Size of the replicas as people read it, such as `PS-10`.
    public var clusterDisplayName: String?
    /// How many replicas each shard has there.
    public var replicas: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        region: String = "",
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        replicas: Int? = nil
    ) {
        self.region = region
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.replicas = replicas
    }

    static let jsonKeys: JSONKeys = JSONKeys(["region", "cluster_name", "cluster_display_name", "replicas"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&region)
            case 1: try reader.read(&clusterName)
            case 2: try reader.read(&clusterDisplayName)
            case 3: try reader.read(&replicas)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("region", region)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("replicas", replicas)
    }
}

/// How strictly the primary waits for replicas to have a change before it reports a commit as done.
public struct ReplicationDurabilityConstraints: JSONModel {
    /// The strategy in force. Null or absent stands for the default, the strictest one.
    public var strategy: ReplicationDurabilityStrategy?

    /// Made of its fields; what is left out is empty.
    public init(strategy: ReplicationDurabilityStrategy? = nil) {
        self.strategy = strategy
    }

    static let jsonKeys: JSONKeys = JSONKeys(["strategy"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&strategy)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("strategy", strategy)
    }
}

/// How strictly the primary shall wait for replicas.
public struct ReplicationDurabilityConstraintsInput: JSONModel {
    /// The strategy to use.
    public var strategy: ReplicationDurabilityStrategy?

    /// Made of its fields; what is left out is empty.
    public init(strategy: ReplicationDurabilityStrategy? = nil) {
        self.strategy = strategy
    }

    static let jsonKeys: JSONKeys = JSONKeys(["strategy"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&strategy)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("strategy", strategy)
    }
}

/// The last rollout of a change to one shard of a keyspace.
public struct ShardRolloutStatus: JSONModel {
    /// Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace.
    public var name: String = ""
    /// When the last rollout to the shard began. Null or absent before the first.
    public var lastRolloutStartedAt: Date?
    /// When the last rollout to the shard was done. Null or absent while it is not.
    public var lastRolloutFinishedAt: Date?
    /// How far the rollout to the shard is. The service publishes no list of the words.
    public var state: String = ""

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        lastRolloutStartedAt: Date? = nil,
        lastRolloutFinishedAt: Date? = nil,
        state: String = ""
    ) {
        self.name = name
        self.lastRolloutStartedAt = lastRolloutStartedAt
        self.lastRolloutFinishedAt = lastRolloutFinishedAt
        self.state = state
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "last_rollout_started_at", "last_rollout_finished_at", "state"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&lastRolloutStartedAt)
            case 2: try reader.read(&lastRolloutFinishedAt)
            case 3: try reader.read(&state)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("last_rollout_started_at", lastRolloutStartedAt)
        fields.put("last_rollout_finished_at", lastRolloutFinishedAt)
        fields.put("state", state)
    }
}

/// Settings of `VReplication`, the copying behind deploy requests and workflows.
public struct VreplicationFlags: JSONModel {
    /// Whether inserts of rows that have not been copied yet are skipped while catching up, since the copy brings them.
    public var optimizeInserts: Bool?
    /// Whether MySQL's NOBLOB mode may be used, which leaves BLOB and TEXT columns that did not
    /// change out of the replication log.
    public var allowNoBlobBinlogRowImage: Bool?
    /// Whether replicated statements and transactions are sent to MySQL in batches, with fewer round trips.
    public var vplayerBatching: Bool?

    /// Made of its fields; what is left out is empty.
    public init(optimizeInserts: Bool? = nil, allowNoBlobBinlogRowImage: Bool? = nil, vplayerBatching: Bool? = nil) {
        self.optimizeInserts = optimizeInserts
        self.allowNoBlobBinlogRowImage = allowNoBlobBinlogRowImage
        self.vplayerBatching = vplayerBatching
    }

    static let jsonKeys: JSONKeys = JSONKeys(["optimize_inserts", "allow_no_blob_binlog_row_image", "vplayer_batching"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&optimizeInserts)
            case 1: try reader.read(&allowNoBlobBinlogRowImage)
            case 2: try reader.read(&vplayerBatching)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("optimize_inserts", optimizeInserts)
        fields.put("allow_no_blob_binlog_row_image", allowNoBlobBinlogRowImage)
        fields.put("vplayer_batching", vplayerBatching)
    }
}

/// Settings of `VReplication` to change.
public struct VreplicationFlagsInput: JSONModel {
    /// Whether inserts of rows that have not been copied yet are skipped while catching up.
    public var optimizeInserts: Bool?
    /// Whether unchanged BLOB and TEXT columns may be left out of the replication log.
    public var allowNoBlobBinlogRowImage: Bool?
    /// Whether replicated statements are sent to MySQL in batches.
    public var vplayerBatching: Bool?

    /// Made of its fields; what is left out is empty.
    public init(optimizeInserts: Bool? = nil, allowNoBlobBinlogRowImage: Bool? = nil, vplayerBatching: Bool? = nil) {
        self.optimizeInserts = optimizeInserts
        self.allowNoBlobBinlogRowImage = allowNoBlobBinlogRowImage
        self.vplayerBatching = vplayerBatching
    }

    static let jsonKeys: JSONKeys = JSONKeys(["optimize_inserts", "allow_no_blob_binlog_row_image", "vplayer_batching"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&optimizeInserts)
            case 1: try reader.read(&allowNoBlobBinlogRowImage)
            case 2: try reader.read(&vplayerBatching)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("optimize_inserts", optimizeInserts)
        fields.put("allow_no_blob_binlog_row_image", allowNoBlobBinlogRowImage)
        fields.put("vplayer_batching", vplayerBatching)
    }
}

/// The VSchema of a keyspace, which says how its tables are spread over shards.
public struct Vschema: JSONModel {
    /// The VSchema as JSON text.
    public var raw: String = ""
    /// The same with markup for display in a browser. Absent in some replies.
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

/// When the nodes of a keyspace that have run for long are replaced by fresh ones.
public struct KeyspaceNodeTtlStrategy: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `node_ttl_follow_maintenance`: Within the maintenance window of the database.
    public static var nodeTtlFollowMaintenance: Self { Self(rawValue: "node_ttl_follow_maintenance") }
    /// `node_ttl_always`: At any time, as soon as a node is due.
    public static var nodeTtlAlways: Self { Self(rawValue: "node_ttl_always") }
    /// `node_ttl_off`: Never by age.
    public static var nodeTtlOff: Self { Self(rawValue: "node_ttl_off") }

    /// The words that are known.
    public static let allCases: [KeyspaceNodeTtlStrategy] = [.nodeTtlFollowMaintenance, .nodeTtlAlways, .nodeTtlOff]
}

/// How strictly commits wait for replicas.
///
/// Less strict means less lag on replicas and more that can be lost when servers crash.
public struct ReplicationDurabilityStrategy: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The strictest setting and the default, called "maximum" in the dashboard. Constraints always hold.
    public static var available: Self { Self(rawValue: "available") }
    /// Called "dynamic" in the dashboard. Constraints hold while replication lag is below five
    /// seconds and are relaxed while it is above.
    public static var lag: Self { Self(rawValue: "lag") }
    /// Called "minimum" in the dashboard. Constraints are always relaxed, with the highest risk of loss on a crash.
    public static var always: Self { Self(rawValue: "always") }
    /// The strictest setting under its name in the dashboard. Seen in replies; take it like `available`.
    public static var maximum: Self { Self(rawValue: "maximum") }

    /// The words that are known.
    public static let allCases: [ReplicationDurabilityStrategy] = [.available, .lag, .always, .maximum]
}
