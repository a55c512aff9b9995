// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: the types.

import Foundation

/// The settings that the sidecars of one configuration profile share.
///
/// A sidecar stands before every Postgres node and pools the connections that routers make to it.
public struct NekiSidecar: JSONModel, Identifiable {
    /// Identifier of the sidecar.
    public var id: String = ""
    /// Name of the configuration profile whose nodes it belongs to.
    public var configurationProfile: String = ""
    /// Whether what was asked for is in force.
    public var state: NekiComponentState = NekiComponentState.unknown("")
    /// When the sidecar was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the sidecar was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        configurationProfile: String = "",
        state: NekiComponentState = NekiComponentState.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.configurationProfile = configurationProfile
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "configuration_profile", "state", "created_at", "updated_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&configurationProfile)
            case 2: try reader.read(&state)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("configuration_profile", configurationProfile)
        fields.put("state", state)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}
