// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

import Foundation

/// A gate.
public struct Gate: JSONModel {
    /// What it is like.
    public var state: String = ""
    /// When people were seen. It says `*/` between them, and not @noon.
    public var seenAt: [Date] = []

    /// Made of its fields; what is left out is empty.
    public init(state: String = "", seenAt: [Date] = []) {
        self.state = state
        self.seenAt = seenAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["state", "seen_at"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&state)
            case 1: try reader.read(&seenAt)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("state", state)
        fields.put("seen_at", seenAt)
    }
}
