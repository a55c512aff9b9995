// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: the types.

import Foundation

/// The servers of a branch.
///
/// A MySQL branch has `ready` and `pods`; a Postgres branch has `state`, the fields about its
/// primary and volumes, `nodes` and `bouncers`.
public struct Infrastructure: JSONModel {
    /// Which form this is: `PostgresInfrastructure` for a Postgres branch. For a MySQL branch the
    /// word is not on record, so look for `pods`.
    public var type: String?
    /// Whether all pods are ready. MySQL only.
    public var ready: Bool?
    /// The pods, which are the units that the processes of the branch run in. MySQL only.
    public var pods: [VitessPod]?
    /// State of the cluster, such as `ready`. Postgres only.
    public var state: String?
    /// Name of the node that is the primary. Postgres only.
    public var primaryName: String?
    /// When that node became the primary. Null when not known. Postgres only.
    public var primaryPromotedAt: Date?
    /// Until when the provider refuses changes to the volumes, after one was made. Null when it
    /// does not. Postgres only.
    public var volumeModificationsBlockedUntil: Date?
    /// The primary and the replicas. Postgres only.
    public var nodes: [PostgresNode]?
    /// The bouncers in front of them. Postgres only.
    public var bouncers: [PostgresInfrastructureBouncer]?

    /// Made of its fields; what is left out is empty.
    public init(
        type: String? = nil,
        ready: Bool? = nil,
        pods: [VitessPod]? = nil,
        state: String? = nil,
        primaryName: String? = nil,
        primaryPromotedAt: Date? = nil,
        volumeModificationsBlockedUntil: Date? = nil,
        nodes: [PostgresNode]? = nil,
        bouncers: [PostgresInfrastructureBouncer]? = nil
    ) {
        self.type = type
        self.ready = ready
        self.pods = pods
        self.state = state
        self.primaryName = primaryName
        self.primaryPromotedAt = primaryPromotedAt
        self.volumeModificationsBlockedUntil = volumeModificationsBlockedUntil
        self.nodes = nodes
        self.bouncers = bouncers
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "type", "ready", "pods", "state", "primary_name", "primary_promoted_at", "volume_modifications_blocked_until",
        "nodes", "bouncers"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&ready)
            case 2: try reader.read(&pods)
            case 3: try reader.read(&state)
            case 4: try reader.read(&primaryName)
            case 5: try reader.read(&primaryPromotedAt)
            case 6: try reader.read(&volumeModificationsBlockedUntil)
            case 7: try reader.read(&nodes)
            case 8: try reader.read(&bouncers)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("ready", ready)
        fields.put("pods", pods)
        fields.put("state", state)
        fields.put("primary_name", primaryName)
        fields.put("primary_promoted_at", primaryPromotedAt)
        fields.put("volume_modifications_blocked_until", volumeModificationsBlockedUntil)
        fields.put("nodes", nodes)
        fields.put("bouncers", bouncers)
    }
}

/// The planned replacement of the disk of a node by one of another size.
public struct PostgresDiskReplacement: JSONModel {
    /// Why the disk is replaced, such as `ShrinkSuggested`. The service publishes no list of the words.
    public var reason: String?
    /// Size of the new disk in bytes.
    public var bytes: Int?
    /// When it is planned for. Null when no time is set.
    public var scheduledAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(reason: String? = nil, bytes: Int? = nil, scheduledAt: Date? = nil) {
        self.reason = reason
        self.bytes = bytes
        self.scheduledAt = scheduledAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["reason", "bytes", "scheduled_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&reason)
            case 1: try reader.read(&bytes)
            case 2: try reader.read(&scheduledAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("reason", reason)
        fields.put("bytes", bytes)
        fields.put("scheduled_at", scheduledAt)
    }
}

/// A bouncer, as one of the servers of a Postgres branch.
public struct PostgresInfrastructureBouncer: JSONModel, Identifiable {
    /// Identifier of the bouncer.
    public var id: String = ""
    /// Name of the bouncer.
    public var name: String = ""
    /// Where it leads the connections that it pools.
    public var target: BouncerTarget?
    /// How many servers it has in each availability zone.
    public var replicasPerCell: Int?
    /// Region that it is in.
    public var region: Region?
    /// Size of its servers. Null when not known.
    public var sku: BouncerSku?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        target: BouncerTarget? = nil,
        replicasPerCell: Int? = nil,
        region: Region? = nil,
        sku: BouncerSku? = nil
    ) {
        self.id = id
        self.name = name
        self.target = target
        self.replicasPerCell = replicasPerCell
        self.region = region
        self.sku = sku
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "target", "replicas_per_cell", "region", "sku"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&target)
            case 3: try reader.read(&replicasPerCell)
            case 4: try reader.read(&region)
            case 5: try reader.read(&sku)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("target", target)
        fields.put("replicas_per_cell", replicasPerCell)
        fields.put("region", region)
        fields.put("sku", sku)
    }
}

/// A node of a Postgres branch, its primary or one of its replicas.
public struct PostgresNode: JSONModel {
    /// Full name of the node, which changes when the node is replaced.
    public var name: String = ""
    /// Short name that stays with the place of the node, such as `aws-useast1a-1`.
    public var normalizedName: String?
    /// Role of the node, `primary` or `replica`.
    public var role: String = ""
    /// Availability zone, as people read it, such as `Availability zone A`.
    public var availabilityZone: String?
    /// Size of the node in its full form.
    public var clusterName: String?
    /// Size of the node as people read it, such as `PS-10`.
    public var clusterDisplayName: String?
    /// How many peers the node reports. What counts as a peer is not documented.
    public var peersCount: Int?
    /// How many bytes of its volume are used. Null when not known.
    public var volumeUsageBytes: Int?
    /// Size of its volume in bytes. Null when not known.
    public var volumeCapacityBytes: Int?
    /// Percentage of use below which the volume is a candidate for shrinking. Null where it is never shrunk.
    public var volumeShrinkThresholdPercent: Double?
    /// Region that the node is in.
    public var region: Region?
    /// The planned replacement of its disk. Null when none is planned.
    public var diskReplacement: PostgresDiskReplacement?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        normalizedName: String? = nil,
        role: String = "",
        availabilityZone: String? = nil,
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        peersCount: Int? = nil,
        volumeUsageBytes: Int? = nil,
        volumeCapacityBytes: Int? = nil,
        volumeShrinkThresholdPercent: Double? = nil,
        region: Region? = nil,
        diskReplacement: PostgresDiskReplacement? = nil
    ) {
        self.name = name
        self.normalizedName = normalizedName
        self.role = role
        self.availabilityZone = availabilityZone
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.peersCount = peersCount
        self.volumeUsageBytes = volumeUsageBytes
        self.volumeCapacityBytes = volumeCapacityBytes
        self.volumeShrinkThresholdPercent = volumeShrinkThresholdPercent
        self.region = region
        self.diskReplacement = diskReplacement
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "normalized_name", "role", "availability_zone", "cluster_name", "cluster_display_name", "peers_count",
        "volume_usage_bytes", "volume_capacity_bytes", "volume_shrink_threshold_percent", "region", "disk_replacement"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&normalizedName)
            case 2: try reader.read(&role)
            case 3: try reader.read(&availabilityZone)
            case 4: try reader.read(&clusterName)
            case 5: try reader.read(&clusterDisplayName)
            case 6: try reader.read(&peersCount)
            case 7: try reader.read(&volumeUsageBytes)
            case 8: try reader.read(&volumeCapacityBytes)
            case 9: try reader.read(&volumeShrinkThresholdPercent)
            case 10: try reader.read(&region)
            case 11: try reader.read(&diskReplacement)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("normalized_name", normalizedName)
        fields.put("role", role)
        fields.put("availability_zone", availabilityZone)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("peers_count", peersCount)
        fields.put("volume_usage_bytes", volumeUsageBytes)
        fields.put("volume_capacity_bytes", volumeCapacityBytes)
        fields.put("volume_shrink_threshold_percent", volumeShrinkThresholdPercent)
        fields.put("region", region)
        fields.put("disk_replacement", diskReplacement)
    }
}

/// A tablet, which is a MySQL server with the Vitess process beside it.
public struct Tablet: JSONModel {
    /// Name of the tablet, made of its cell and a number, such as `zone1-0000000100`. Vitess operations take it.
    public var alias: String = ""
    /// Role of the tablet, such as `primary` or `replica`.
    public var role: String?
    /// Cell, which is an availability zone, that the tablet is in.
    public var cell: String?

    /// Made of its fields; what is left out is empty.
    public init(alias: String = "", role: String? = nil, cell: String? = nil) {
        self.alias = alias
        self.role = role
        self.cell = cell
    }

    static let jsonKeys: JSONKeys = JSONKeys(["alias", "role", "cell"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&alias)
            case 1: try reader.read(&role)
            case 2: try reader.read(&cell)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("alias", alias)
        fields.put("role", role)
        fields.put("cell", cell)
    }
}

/// The tablets of one type of one shard.
public struct TabletGroup: JSONModel {
    /// Type of the tablets of the group, such as `primary` or `replica`.
    public var type: String?
    /// Name of the keyspace.
    public var keyspace: String = ""
    /// Range of the shard, or `-` for the only one.
    public var shard: String = ""
    /// The tablets.
    public var tablets: [Tablet] = []

    /// Made of its fields; what is left out is empty.
    public init(type: String? = nil, keyspace: String = "", shard: String = "", tablets: [Tablet] = []) {
        self.type = type
        self.keyspace = keyspace
        self.shard = shard
        self.tablets = tablets
    }

    static let jsonKeys: JSONKeys = JSONKeys(["type", "keyspace", "shard", "tablets"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&keyspace)
            case 2: try reader.read(&shard)
            case 3: try reader.read(&tablets)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("keyspace", keyspace)
        fields.put("shard", shard)
        fields.put("tablets", tablets)
    }
}

/// A pod of a MySQL branch, which is the unit that one of its processes runs in.
public struct VitessPod: JSONModel {
    /// Name of the pod.
    public var name: String = ""
    /// Status of the pod in Kubernetes' words, such as `Running`.
    public var status: String?
    /// What runs in it, such as `vttablet` (a MySQL server) or `vtgate` (a query router).
    public var component: String?
    /// How many of its containers are ready, out of how many, such as `1/1`.
    public var ready: String?
    /// How often its containers have been restarted.
    public var restartCount: Int?
    /// When the pod was created. Null when not known.
    public var createdAt: Date?
    /// Cell, which is an availability zone, that the pod is in.
    public var cell: String?
    /// Size of the pod, such as `PS-10`.
    public var size: String?
    /// Keyspace of the tablet. Null for what is not a tablet.
    public var keyspace: String?
    /// Range of the tablet's shard. Null for what is not a tablet.
    public var shard: String?
    /// Type of the tablet, such as `primary`. Null for what is not a tablet.
    public var tabletType: String?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        status: String? = nil,
        component: String? = nil,
        ready: String? = nil,
        restartCount: Int? = nil,
        createdAt: Date? = nil,
        cell: String? = nil,
        size: String? = nil,
        keyspace: String? = nil,
        shard: String? = nil,
        tabletType: String? = nil
    ) {
        self.name = name
        self.status = status
        self.component = component
        self.ready = ready
        self.restartCount = restartCount
        self.createdAt = createdAt
        self.cell = cell
        self.size = size
        self.keyspace = keyspace
        self.shard = shard
        self.tabletType = tabletType
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "status", "component", "ready", "restart_count", "created_at", "cell", "size", "keyspace", "shard",
        "tablet_type"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&status)
            case 2: try reader.read(&component)
            case 3: try reader.read(&ready)
            case 4: try reader.read(&restartCount)
            case 5: try reader.read(&createdAt)
            case 6: try reader.read(&cell)
            case 7: try reader.read(&size)
            case 8: try reader.read(&keyspace)
            case 9: try reader.read(&shard)
            case 10: try reader.read(&tabletType)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("status", status)
        fields.put("component", component)
        fields.put("ready", ready)
        fields.put("restart_count", restartCount)
        fields.put("created_at", createdAt)
        fields.put("cell", cell)
        fields.put("size", size)
        fields.put("keyspace", keyspace)
        fields.put("shard", shard)
        fields.put("tablet_type", tabletType)
    }
}
