// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: the types.

import Foundation

/// A change of the cluster of a Postgres branch.
///
/// The fields tell what the cluster is to be after it, those that begin with `previous_` what it
/// was before.
public struct BranchChangeRequest: JSONModel, Identifiable {
    /// Identifier of the change.
    public var id: String = ""
    /// How far the change is.
    public var state: ChangeRequestState = ChangeRequestState.unknown("")
    /// When the change began to be carried out. Null while it waits.
    public var startedAt: Date?
    /// When the change ended. Null until then.
    public var completedAt: Date?
    /// When the change was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the change last made progress.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Who asked for the change. Null when the service did.
    public var actor: PlanetScaleActor?
    /// Size of the cluster in its full form, such as `PS_20_AWS_X86`.
    public var clusterName: String?
    /// Size of the cluster as people read it, such as `PS-20`.
    public var clusterDisplayName: String?
    /// Whether it is a Metal size, with fast local disks instead of network-attached ones.
    public var clusterMetal: Bool?
    /// How many replicas the cluster has beside its primary.
    public var replicas: Int?
    /// The settings that differ from their defaults, by namespace and name.
    public var parameters: [String: JSON]?
    /// Size of the cluster before the change, in its full form.
    public var previousClusterName: String?
    /// Size of the cluster before the change, as people read it.
    public var previousClusterDisplayName: String?
    /// Whether it was a Metal size.
    public var previousClusterMetal: Bool?
    /// How many replicas the cluster had.
    public var previousReplicas: Int?
    /// The settings that differed from their defaults before the change, by namespace and name.
    public var previousParameters: [String: JSON]?
    /// Size in bytes that the disk of a node has at least. Null where it does not apply.
    public var minimumStorageBytes: Int?
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    public var maximumStorageBytes: Int?
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    public var storageAutoscaling: Bool?
    /// Whether the change makes the disk smaller, which copies the data to new disks. Null where it does not apply.
    public var storageShrinking: Bool?
    /// Type of the disk. Null where it does not apply.
    public var storageType: StorageType?
    /// Input and output operations a second that the disk is provisioned for. Null where it does not apply.
    public var storageIops: Int?
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    public var storageThroughputMibs: Int?
    /// Size in bytes that the disk had at least. Null where it does not apply.
    public var previousMinimumStorageBytes: Int?
    /// Size in bytes up to which the disk could grow. Null where it does not apply.
    public var previousMaximumStorageBytes: Int?
    /// Whether the disk grew by itself. Null where it does not apply.
    public var previousStorageAutoscaling: Bool?
    /// Whether the disk was being made smaller before. Null where it does not apply.
    public var previousStorageShrinking: Bool?
    /// Type of the disk before the change. Null where it does not apply.
    public var previousStorageType: StorageType?
    /// Input and output operations a second that the disk was provisioned for. Null where it does not apply.
    public var previousStorageIops: Int?
    /// Throughput in MiB a second that the disk was provisioned for. Null where it does not apply.
    public var previousStorageThroughputMibs: Int?
    /// Version of Postgres that the cluster runs after the change. Null or absent when it stays.
    public var version: JSON?
    /// Version of Postgres before the change. Null or absent when it stays.
    public var previousVersion: JSON?
    /// Whether somebody has confirmed that the disk may be made smaller. Null or absent when that was not asked.
    public var confirmShrink: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: ChangeRequestState = ChangeRequestState.unknown(""),
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        actor: PlanetScaleActor? = nil,
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        clusterMetal: Bool? = nil,
        replicas: Int? = nil,
        parameters: [String: JSON]? = nil,
        previousClusterName: String? = nil,
        previousClusterDisplayName: String? = nil,
        previousClusterMetal: Bool? = nil,
        previousReplicas: Int? = nil,
        previousParameters: [String: JSON]? = nil,
        minimumStorageBytes: Int? = nil,
        maximumStorageBytes: Int? = nil,
        storageAutoscaling: Bool? = nil,
        storageShrinking: Bool? = nil,
        storageType: StorageType? = nil,
        storageIops: Int? = nil,
        storageThroughputMibs: Int? = nil,
        previousMinimumStorageBytes: Int? = nil,
        previousMaximumStorageBytes: Int? = nil,
        previousStorageAutoscaling: Bool? = nil,
        previousStorageShrinking: Bool? = nil,
        previousStorageType: StorageType? = nil,
        previousStorageIops: Int? = nil,
        previousStorageThroughputMibs: Int? = nil,
        version: JSON? = nil,
        previousVersion: JSON? = nil,
        confirmShrink: Bool? = nil
    ) {
        self.id = id
        self.state = state
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.actor = actor
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.clusterMetal = clusterMetal
        self.replicas = replicas
        self.parameters = parameters
        self.previousClusterName = previousClusterName
        self.previousClusterDisplayName = previousClusterDisplayName
        self.previousClusterMetal = previousClusterMetal
        self.previousReplicas = previousReplicas
        self.previousParameters = previousParameters
        self.minimumStorageBytes = minimumStorageBytes
        self.maximumStorageBytes = maximumStorageBytes
        self.storageAutoscaling = storageAutoscaling
        self.storageShrinking = storageShrinking
        self.storageType = storageType
        self.storageIops = storageIops
        self.storageThroughputMibs = storageThroughputMibs
        self.previousMinimumStorageBytes = previousMinimumStorageBytes
        self.previousMaximumStorageBytes = previousMaximumStorageBytes
        self.previousStorageAutoscaling = previousStorageAutoscaling
        self.previousStorageShrinking = previousStorageShrinking
        self.previousStorageType = previousStorageType
        self.previousStorageIops = previousStorageIops
        self.previousStorageThroughputMibs = previousStorageThroughputMibs
        self.version = version
        self.previousVersion = previousVersion
        self.confirmShrink = confirmShrink
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "started_at", "completed_at", "created_at", "updated_at", "actor", "cluster_name",
        "cluster_display_name", "cluster_metal", "replicas", "parameters", "previous_cluster_name",
        "previous_cluster_display_name", "previous_cluster_metal", "previous_replicas", "previous_parameters",
        "minimum_storage_bytes", "maximum_storage_bytes", "storage_autoscaling", "storage_shrinking", "storage_type",
        "storage_iops", "storage_throughput_mibs", "previous_minimum_storage_bytes", "previous_maximum_storage_bytes",
        "previous_storage_autoscaling", "previous_storage_shrinking", "previous_storage_type", "previous_storage_iops",
        "previous_storage_throughput_mibs", "version", "previous_version", "confirm_shrink"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&startedAt)
            case 3: try reader.read(&completedAt)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            case 6: try reader.read(&actor)
            case 7: try reader.read(&clusterName)
            case 8: try reader.read(&clusterDisplayName)
            case 9: try reader.read(&clusterMetal)
            case 10: try reader.read(&replicas)
            case 11: try reader.read(&parameters)
            case 12: try reader.read(&previousClusterName)
            case 13: try reader.read(&previousClusterDisplayName)
            case 14: try reader.read(&previousClusterMetal)
            case 15: try reader.read(&previousReplicas)
            case 16: try reader.read(&previousParameters)
            case 17: try reader.read(&minimumStorageBytes)
            case 18: try reader.read(&maximumStorageBytes)
            case 19: try reader.read(&storageAutoscaling)
            case 20: try reader.read(&storageShrinking)
            case 21: try reader.read(&storageType)
            case 22: try reader.read(&storageIops)
            case 23: try reader.read(&storageThroughputMibs)
            case 24: try reader.read(&previousMinimumStorageBytes)
            case 25: try reader.read(&previousMaximumStorageBytes)
            case 26: try reader.read(&previousStorageAutoscaling)
            case 27: try reader.read(&previousStorageShrinking)
            case 28: try reader.read(&previousStorageType)
            case 29: try reader.read(&previousStorageIops)
            case 30: try reader.read(&previousStorageThroughputMibs)
            case 31: try reader.read(&version)
            case 32: try reader.read(&previousVersion)
            case 33: try reader.read(&confirmShrink)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("actor", actor)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("cluster_metal", clusterMetal)
        fields.put("replicas", replicas)
        fields.put("parameters", parameters)
        fields.put("previous_cluster_name", previousClusterName)
        fields.put("previous_cluster_display_name", previousClusterDisplayName)
        fields.put("previous_cluster_metal", previousClusterMetal)
        fields.put("previous_replicas", previousReplicas)
        fields.put("previous_parameters", previousParameters)
        fields.put("minimum_storage_bytes", minimumStorageBytes)
        fields.put("maximum_storage_bytes", maximumStorageBytes)
        fields.put("storage_autoscaling", storageAutoscaling)
        fields.put("storage_shrinking", storageShrinking)
        fields.put("storage_type", storageType)
        fields.put("storage_iops", storageIops)
        fields.put("storage_throughput_mibs", storageThroughputMibs)
        fields.put("previous_minimum_storage_bytes", previousMinimumStorageBytes)
        fields.put("previous_maximum_storage_bytes", previousMaximumStorageBytes)
        fields.put("previous_storage_autoscaling", previousStorageAutoscaling)
        fields.put("previous_storage_shrinking", previousStorageShrinking)
        fields.put("previous_storage_type", previousStorageType)
        fields.put("previous_storage_iops", previousStorageIops)
        fields.put("previous_storage_throughput_mibs", previousStorageThroughputMibs)
        fields.put("version", version)
        fields.put("previous_version", previousVersion)
        fields.put("confirm_shrink", confirmShrink)
    }
}
