// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the types.

import Foundation

/// A ticket.
public struct Ticket: JSONModel, Identifiable {
    /// Identifier of the ticket.
    public var id: String = ""

    /// Made of its fields; what is left out is empty.
    public init(id: String = "") {
        self.id = id
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
    }
}
