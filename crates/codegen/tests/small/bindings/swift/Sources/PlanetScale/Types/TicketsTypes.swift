// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the types.

import Foundation

/// A ticket.
public struct Ticket: JSONModel {
    /// Identifier of the ticket.
    public var id: String = ""

    /// Made of its fields; what is left out is empty.
    public init(id: String = "") {
        self.id = id
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("id", id)
    }
}
