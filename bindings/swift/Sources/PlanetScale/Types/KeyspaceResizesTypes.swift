// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: the types.

import Foundation

/// A change of the cluster of a keyspace.
///
/// The fields tell what it is to be after it, those that begin with `previous_` what it was before.
public struct KeyspaceResizeRequest: JSONModel, Identifiable {
    /// Identifier of the resize.
    public var id: String = ""
    /// How far the resize is.
    public var state: ChangeRequestState = ChangeRequestState.unknown("")
    /// When the resize began to be carried out. Null while it waits.
    public var startedAt: Date?
    /// When the resize ended. Null until then.
    public var completedAt: Date?
    /// When the resize was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the resize last made progress.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// How many replicas the keyspace has beyond those that its size comes with.
    public var extraReplicas: Int?
    /// Percentage of the buffer pool that is set aside for vector indexes. Null when none is.
    public var vectorPoolAllocation: Double?
    /// Percentage of the buffer pool that was set aside for vector indexes. Null when none was.
    public var previousVectorPoolAllocation: Double?
    /// Size of the keyspace's cluster in its full form, such as `PS_20_AWS_X86`.
    public var clusterName: String?
    /// Size of the keyspace's cluster as people read it, such as `PS-20`.
    public var clusterDisplayName: String?
    /// Size before the resize, in its full form.
    public var previousClusterName: String?
    /// Size before the resize, as people read it.
    public var previousClusterDisplayName: String?
    /// How many replicas the keyspace has in all, beside its primaries.
    public var replicas: Int?
    /// How many replicas the keyspace had in all.
    public var previousReplicas: Int?
    /// Who asked for the resize. Null when the service did.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: ChangeRequestState = ChangeRequestState.unknown(""),
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        extraReplicas: Int? = nil,
        vectorPoolAllocation: Double? = nil,
        previousVectorPoolAllocation: Double? = nil,
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        previousClusterName: String? = nil,
        previousClusterDisplayName: String? = nil,
        replicas: Int? = nil,
        previousReplicas: Int? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.state = state
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extraReplicas = extraReplicas
        self.vectorPoolAllocation = vectorPoolAllocation
        self.previousVectorPoolAllocation = previousVectorPoolAllocation
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.previousClusterName = previousClusterName
        self.previousClusterDisplayName = previousClusterDisplayName
        self.replicas = replicas
        self.previousReplicas = previousReplicas
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "started_at", "completed_at", "created_at", "updated_at", "extra_replicas",
        "vector_pool_allocation", "previous_vector_pool_allocation", "cluster_name", "cluster_display_name",
        "previous_cluster_name", "previous_cluster_display_name", "replicas", "previous_replicas", "actor"
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
            case 6: try reader.read(&extraReplicas)
            case 7: try reader.read(&vectorPoolAllocation)
            case 8: try reader.read(&previousVectorPoolAllocation)
            case 9: try reader.read(&clusterName)
            case 10: try reader.read(&clusterDisplayName)
            case 11: try reader.read(&previousClusterName)
            case 12: try reader.read(&previousClusterDisplayName)
            case 13: try reader.read(&replicas)
            case 14: try reader.read(&previousReplicas)
            case 15: try reader.read(&actor)
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
        fields.put("extra_replicas", extraReplicas)
        fields.put("vector_pool_allocation", vectorPoolAllocation)
        fields.put("previous_vector_pool_allocation", previousVectorPoolAllocation)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("previous_cluster_name", previousClusterName)
        fields.put("previous_cluster_display_name", previousClusterDisplayName)
        fields.put("replicas", replicas)
        fields.put("previous_replicas", previousReplicas)
        fields.put("actor", actor)
    }
}
