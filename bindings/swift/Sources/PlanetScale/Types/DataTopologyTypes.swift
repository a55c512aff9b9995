// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: the types.

import Foundation

/// The data topology of a Neki branch.
public struct NekiDataTopology: JSONModel {
    /// The document, with `databases`, `shard_groups`, `shard_indexes`, `default_shard_group` and
    /// `authoritative_shard_group` as its parts. Parts that are not used are missing.
    public var dataTopology: [String: JSON] = [:]
    /// When the document was last read from the cluster. Null before the first time.
    public var syncedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(dataTopology: [String: JSON] = [:], syncedAt: Date? = nil) {
        self.dataTopology = dataTopology
        self.syncedAt = syncedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["data_topology", "synced_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&dataTopology)
            case 1: try reader.read(&syncedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("data_topology", dataTopology)
        fields.put("synced_at", syncedAt)
    }
}
