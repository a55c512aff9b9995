// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: the types.

import Foundation

/// A change of one part of a Neki branch that somebody asked for.
///
/// Beside what all changes have, only the fields of the kind of part that is changed are filled,
/// each with its value after the change and, under `previous_`, the one before it; the others are
/// null or absent.
public struct NekiChangeRequest: JSONModel, Identifiable {
    /// What kind of part the change is for, in the word for the change.
    public var type: NekiChangeRequestType?
    /// Identifier of the change request.
    public var id: String = ""
    /// How far the change is.
    public var state: NekiChangeRequestState = NekiChangeRequestState.unknown("")
    /// Whether the change can still be canceled.
    public var canDelete: Bool?
    /// When the change began to be carried out. Null before that.
    public var startedAt: Date?
    /// When the change was completed. Null before that.
    public var completedAt: Date?
    /// When the change was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the change request last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Who asked for the change. Null where the service did so itself.
    public var actor: PlanetScaleActor?
    /// Identifier of the part that is changed. Null where it has none.
    public var targetID: String?
    /// What kind of part is changed.
    public var targetType: NekiChangeRequestTargetType = NekiChangeRequestTargetType.unknown("")
    /// Name of the part that is changed.
    public var targetName: String?
    /// Size of the admin component after the change. Only on changes of the admin component.
    public var adminSize: String?
    /// That size as people read it.
    public var adminSizeDisplayName: String?
    /// Settings after the change, by namespace and then by name. Null where the part has none.
    public var parameters: [String: JSON]?
    /// Size of the admin component before the change.
    public var previousAdminSize: String?
    /// That size as people read it.
    public var previousAdminSizeDisplayName: String?
    /// Settings before the change, by namespace and then by name.
    public var previousParameters: [String: JSON]?
    /// Flags of the cluster after the change. Only on changes of the cluster; what they mean is not published.
    public var flags: [String]?
    /// Version of the Neki software after the change. Only on changes of the cluster.
    public var nekiImageVersion: String?
    /// Flags of the cluster before the change.
    public var previousFlags: [String]?
    /// Version of the Neki software before the change.
    public var previousNekiImageVersion: String?
    /// Size of each router after the change. Only on changes of router groups.
    public var routerSize: String?
    /// That size as people read it.
    public var routerSizeDisplayName: String?
    /// Routers in each availability zone after the change. Only on changes of router groups.
    public var replicasPerCell: Int?
    /// Whether routers are added and taken away with the load after the change. Only on changes of router groups.
    public var autoscaling: Bool?
    /// The most routers that autoscaling may run in an availability zone after the change.
    public var maxReplicasPerCell: Int?
    /// Percentage of processor use that autoscaling aims for after the change.
    public var targetCPUUtilization: Int?
    /// Size of each router before the change.
    public var previousRouterSize: String?
    /// That size as people read it.
    public var previousRouterSizeDisplayName: String?
    /// Routers in each availability zone before the change.
    public var previousReplicasPerCell: Int?
    /// Whether routers were added and taken away with the load before the change.
    public var previousAutoscaling: Bool?
    /// The most routers that autoscaling might run in an availability zone before the change.
    public var previousMaxReplicasPerCell: Int?
    /// Percentage of processor use that autoscaling aimed for before the change.
    public var previousTargetCPUUtilization: Int?
    /// Name of the configuration profile after the change. Only on changes of configuration profiles.
    public var name: String?
    /// Name of the configuration profile before the change.
    public var previousName: String?
    /// Size of the cluster of each shard after the change. Only on changes of configuration profiles.
    public var clusterSize: String?
    /// That size as people read it.
    public var clusterDisplayName: String?
    /// Whether the size after the change is a Metal one, with fast local disks.
    public var metal: Bool?
    /// Place of the size after the change among all sizes, by which the dashboard tells larger from smaller.
    public var clusterRank: Int?
    /// Replicas of each shard after the change. Only on changes of configuration profiles.
    public var replicas: Int?
    /// Number of shards of the profile after the change. Only on changes of configuration profiles.
    public var shards: Int?
    /// Version of the Postgres image after the change. Only on changes of configuration profiles.
    public var postgresImageVersion: String?
    /// The disks of the nodes after the change. Only on changes of configuration profiles.
    public var storage: NekiShardStorage?
    /// Size of the cluster of each shard before the change.
    public var previousClusterSize: String?
    /// That size as people read it.
    public var previousClusterDisplayName: String?
    /// Whether the size before the change is a Metal one.
    public var previousMetal: Bool?
    /// Place of the size before the change among all sizes.
    public var previousClusterRank: Int?
    /// Replicas of each shard before the change.
    public var previousReplicas: Int?
    /// Number of shards of the profile before the change.
    public var previousShards: Int?
    /// Version of the Postgres image before the change.
    public var previousPostgresImageVersion: String?
    /// The disks of the nodes before the change.
    public var previousStorage: NekiShardStorage?

    /// Made of its fields; what is left out is empty.
    public init(
        type: NekiChangeRequestType? = nil,
        id: String = "",
        state: NekiChangeRequestState = NekiChangeRequestState.unknown(""),
        canDelete: Bool? = nil,
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        actor: PlanetScaleActor? = nil,
        targetID: String? = nil,
        targetType: NekiChangeRequestTargetType = NekiChangeRequestTargetType.unknown(""),
        targetName: String? = nil,
        adminSize: String? = nil,
        adminSizeDisplayName: String? = nil,
        parameters: [String: JSON]? = nil,
        previousAdminSize: String? = nil,
        previousAdminSizeDisplayName: String? = nil,
        previousParameters: [String: JSON]? = nil,
        flags: [String]? = nil,
        nekiImageVersion: String? = nil,
        previousFlags: [String]? = nil,
        previousNekiImageVersion: String? = nil,
        routerSize: String? = nil,
        routerSizeDisplayName: String? = nil,
        replicasPerCell: Int? = nil,
        autoscaling: Bool? = nil,
        maxReplicasPerCell: Int? = nil,
        targetCPUUtilization: Int? = nil,
        previousRouterSize: String? = nil,
        previousRouterSizeDisplayName: String? = nil,
        previousReplicasPerCell: Int? = nil,
        previousAutoscaling: Bool? = nil,
        previousMaxReplicasPerCell: Int? = nil,
        previousTargetCPUUtilization: Int? = nil,
        name: String? = nil,
        previousName: String? = nil,
        clusterSize: String? = nil,
        clusterDisplayName: String? = nil,
        metal: Bool? = nil,
        clusterRank: Int? = nil,
        replicas: Int? = nil,
        shards: Int? = nil,
        postgresImageVersion: String? = nil,
        storage: NekiShardStorage? = nil,
        previousClusterSize: String? = nil,
        previousClusterDisplayName: String? = nil,
        previousMetal: Bool? = nil,
        previousClusterRank: Int? = nil,
        previousReplicas: Int? = nil,
        previousShards: Int? = nil,
        previousPostgresImageVersion: String? = nil,
        previousStorage: NekiShardStorage? = nil
    ) {
        self.type = type
        self.id = id
        self.state = state
        self.canDelete = canDelete
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.actor = actor
        self.targetID = targetID
        self.targetType = targetType
        self.targetName = targetName
        self.adminSize = adminSize
        self.adminSizeDisplayName = adminSizeDisplayName
        self.parameters = parameters
        self.previousAdminSize = previousAdminSize
        self.previousAdminSizeDisplayName = previousAdminSizeDisplayName
        self.previousParameters = previousParameters
        self.flags = flags
        self.nekiImageVersion = nekiImageVersion
        self.previousFlags = previousFlags
        self.previousNekiImageVersion = previousNekiImageVersion
        self.routerSize = routerSize
        self.routerSizeDisplayName = routerSizeDisplayName
        self.replicasPerCell = replicasPerCell
        self.autoscaling = autoscaling
        self.maxReplicasPerCell = maxReplicasPerCell
        self.targetCPUUtilization = targetCPUUtilization
        self.previousRouterSize = previousRouterSize
        self.previousRouterSizeDisplayName = previousRouterSizeDisplayName
        self.previousReplicasPerCell = previousReplicasPerCell
        self.previousAutoscaling = previousAutoscaling
        self.previousMaxReplicasPerCell = previousMaxReplicasPerCell
        self.previousTargetCPUUtilization = previousTargetCPUUtilization
        self.name = name
        self.previousName = previousName
        self.clusterSize = clusterSize
        self.clusterDisplayName = clusterDisplayName
        self.metal = metal
        self.clusterRank = clusterRank
        self.replicas = replicas
        self.shards = shards
        self.postgresImageVersion = postgresImageVersion
        self.storage = storage
        self.previousClusterSize = previousClusterSize
        self.previousClusterDisplayName = previousClusterDisplayName
        self.previousMetal = previousMetal
        self.previousClusterRank = previousClusterRank
        self.previousReplicas = previousReplicas
        self.previousShards = previousShards
        self.previousPostgresImageVersion = previousPostgresImageVersion
        self.previousStorage = previousStorage
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "type", "id", "state", "can_delete", "started_at", "completed_at", "created_at", "updated_at", "actor",
        "target_id", "target_type", "target_name", "admin_size", "admin_size_display_name", "parameters",
        "previous_admin_size", "previous_admin_size_display_name", "previous_parameters", "flags",
        "neki_image_version", "previous_flags", "previous_neki_image_version", "router_size",
        "router_size_display_name", "replicas_per_cell", "autoscaling", "max_replicas_per_cell",
        "target_cpu_utilization", "previous_router_size", "previous_router_size_display_name",
        "previous_replicas_per_cell", "previous_autoscaling", "previous_max_replicas_per_cell",
        "previous_target_cpu_utilization", "name", "previous_name", "cluster_size", "cluster_display_name", "metal",
        "cluster_rank", "replicas", "shards", "postgres_image_version", "storage", "previous_cluster_size",
        "previous_cluster_display_name", "previous_metal", "previous_cluster_rank", "previous_replicas",
        "previous_shards", "previous_postgres_image_version", "previous_storage"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&id)
            case 2: try reader.read(&state)
            case 3: try reader.read(&canDelete)
            case 4: try reader.read(&startedAt)
            case 5: try reader.read(&completedAt)
            case 6: try reader.read(&createdAt)
            case 7: try reader.read(&updatedAt)
            case 8: try reader.read(&actor)
            case 9: try reader.read(&targetID)
            case 10: try reader.read(&targetType)
            case 11: try reader.read(&targetName)
            case 12: try reader.read(&adminSize)
            case 13: try reader.read(&adminSizeDisplayName)
            case 14: try reader.read(&parameters)
            case 15: try reader.read(&previousAdminSize)
            case 16: try reader.read(&previousAdminSizeDisplayName)
            case 17: try reader.read(&previousParameters)
            case 18: try reader.read(&flags)
            case 19: try reader.read(&nekiImageVersion)
            case 20: try reader.read(&previousFlags)
            case 21: try reader.read(&previousNekiImageVersion)
            case 22: try reader.read(&routerSize)
            case 23: try reader.read(&routerSizeDisplayName)
            case 24: try reader.read(&replicasPerCell)
            case 25: try reader.read(&autoscaling)
            case 26: try reader.read(&maxReplicasPerCell)
            case 27: try reader.read(&targetCPUUtilization)
            case 28: try reader.read(&previousRouterSize)
            case 29: try reader.read(&previousRouterSizeDisplayName)
            case 30: try reader.read(&previousReplicasPerCell)
            case 31: try reader.read(&previousAutoscaling)
            case 32: try reader.read(&previousMaxReplicasPerCell)
            case 33: try reader.read(&previousTargetCPUUtilization)
            case 34: try reader.read(&name)
            case 35: try reader.read(&previousName)
            case 36: try reader.read(&clusterSize)
            case 37: try reader.read(&clusterDisplayName)
            case 38: try reader.read(&metal)
            case 39: try reader.read(&clusterRank)
            case 40: try reader.read(&replicas)
            case 41: try reader.read(&shards)
            case 42: try reader.read(&postgresImageVersion)
            case 43: try reader.read(&storage)
            case 44: try reader.read(&previousClusterSize)
            case 45: try reader.read(&previousClusterDisplayName)
            case 46: try reader.read(&previousMetal)
            case 47: try reader.read(&previousClusterRank)
            case 48: try reader.read(&previousReplicas)
            case 49: try reader.read(&previousShards)
            case 50: try reader.read(&previousPostgresImageVersion)
            case 51: try reader.read(&previousStorage)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("id", id)
        fields.put("state", state)
        fields.put("can_delete", canDelete)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("actor", actor)
        fields.put("target_id", targetID)
        fields.put("target_type", targetType)
        fields.put("target_name", targetName)
        fields.put("admin_size", adminSize)
        fields.put("admin_size_display_name", adminSizeDisplayName)
        fields.put("parameters", parameters)
        fields.put("previous_admin_size", previousAdminSize)
        fields.put("previous_admin_size_display_name", previousAdminSizeDisplayName)
        fields.put("previous_parameters", previousParameters)
        fields.put("flags", flags)
        fields.put("neki_image_version", nekiImageVersion)
        fields.put("previous_flags", previousFlags)
        fields.put("previous_neki_image_version", previousNekiImageVersion)
        fields.put("router_size", routerSize)
        fields.put("router_size_display_name", routerSizeDisplayName)
        fields.put("replicas_per_cell", replicasPerCell)
        fields.put("autoscaling", autoscaling)
        fields.put("max_replicas_per_cell", maxReplicasPerCell)
        fields.put("target_cpu_utilization", targetCPUUtilization)
        fields.put("previous_router_size", previousRouterSize)
        fields.put("previous_router_size_display_name", previousRouterSizeDisplayName)
        fields.put("previous_replicas_per_cell", previousReplicasPerCell)
        fields.put("previous_autoscaling", previousAutoscaling)
        fields.put("previous_max_replicas_per_cell", previousMaxReplicasPerCell)
        fields.put("previous_target_cpu_utilization", previousTargetCPUUtilization)
        fields.put("name", name)
        fields.put("previous_name", previousName)
        fields.put("cluster_size", clusterSize)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("metal", metal)
        fields.put("cluster_rank", clusterRank)
        fields.put("replicas", replicas)
        fields.put("shards", shards)
        fields.put("postgres_image_version", postgresImageVersion)
        fields.put("storage", storage)
        fields.put("previous_cluster_size", previousClusterSize)
        fields.put("previous_cluster_display_name", previousClusterDisplayName)
        fields.put("previous_metal", previousMetal)
        fields.put("previous_cluster_rank", previousClusterRank)
        fields.put("previous_replicas", previousReplicas)
        fields.put("previous_shards", previousShards)
        fields.put("previous_postgres_image_version", previousPostgresImageVersion)
        fields.put("previous_storage", previousStorage)
    }
}

/// How far a change of a part of a Neki branch is.
public struct NekiChangeRequestState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Set down, but not handed in to be carried out yet.
    public static var draft: Self { Self(rawValue: "draft") }
    /// Waits to be carried out.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being carried out.
    public static var applying: Self { Self(rawValue: "applying") }
    /// Taken back before it was carried out.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// In force.
    public static var completed: Self { Self(rawValue: "completed") }

    /// The words that are known.
    public static let allCases: [NekiChangeRequestState] = [.draft, .pending, .applying, .canceled, .completed]
}

/// The kind of part of a Neki branch that a change is for.
public struct NekiChangeRequestTargetType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NekiAdmin`: The admin component.
    public static var nekiAdmin: Self { Self(rawValue: "NekiAdmin") }
    /// `NekiCluster`: The cluster as a whole, such as the version of its software.
    public static var nekiCluster: Self { Self(rawValue: "NekiCluster") }
    /// `NekiConfigurationProfile`: A configuration profile, and with it the shards that belong to it.
    public static var nekiConfigurationProfile: Self { Self(rawValue: "NekiConfigurationProfile") }
    /// `NekiRouter`: A router group.
    public static var nekiRouter: Self { Self(rawValue: "NekiRouter") }
    /// `NekiSidecar`: The sidecars of a configuration profile.
    public static var nekiSidecar: Self { Self(rawValue: "NekiSidecar") }

    /// The words that are known.
    public static let allCases: [NekiChangeRequestTargetType] = [
        .nekiAdmin, .nekiCluster, .nekiConfigurationProfile, .nekiRouter, .nekiSidecar
    ]
}

/// What kind of part of a Neki branch a change request is for, in the word for the request.
public struct NekiChangeRequestType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NekiAdminChangeRequest`: A change of the admin component.
    public static var nekiAdminChangeRequest: Self { Self(rawValue: "NekiAdminChangeRequest") }
    /// `NekiClusterChangeRequest`: A change of the cluster as a whole.
    public static var nekiClusterChangeRequest: Self { Self(rawValue: "NekiClusterChangeRequest") }
    /// `NekiConfigurationProfileChangeRequest`: A change of a configuration profile.
    public static var nekiConfigurationProfileChangeRequest: Self { Self(rawValue: "NekiConfigurationProfileChangeRequest") }
    /// `NekiRouterChangeRequest`: A change of a router group.
    public static var nekiRouterChangeRequest: Self { Self(rawValue: "NekiRouterChangeRequest") }
    /// `NekiSidecarChangeRequest`: A change of the sidecars of a configuration profile.
    public static var nekiSidecarChangeRequest: Self { Self(rawValue: "NekiSidecarChangeRequest") }

    /// The words that are known.
    public static let allCases: [NekiChangeRequestType] = [
        .nekiAdminChangeRequest, .nekiClusterChangeRequest, .nekiConfigurationProfileChangeRequest,
        .nekiRouterChangeRequest, .nekiSidecarChangeRequest
    ]
}
