// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

import Foundation

/// Somebody.
public struct Person: JSONModel, Identifiable {
    /// Identifier of the person.
    public var id: String = ""
    /// Name to show.
    public var displayName: String?

    /// Made of its fields; what is left out is empty.
    public init(id: String = "", displayName: String? = nil) {
        self.id = id
        self.displayName = displayName
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "display_name"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
    }
}
