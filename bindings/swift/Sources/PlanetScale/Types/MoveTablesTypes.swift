// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the types.

import Foundation

/// The identifier of a Vitess operation that was started and runs in the background.
public struct VtctldOperationReference: JSONModel, Identifiable {
    /// Identifier of the operation, for `get_operation` of the Vitess operations group.
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

/// What becomes of `AUTO_INCREMENT` when a table goes to a sharded keyspace, where single shards cannot number rows.
public struct AutoIncrementHandling: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `LEAVE`: It stays in the table.
    public static var leave: Self { Self(rawValue: "LEAVE") }
    /// `REMOVE`: It is taken away. Applications must provide the values.
    public static var remove: Self { Self(rawValue: "REMOVE") }
    /// `REPLACE`: It is replaced by a Vitess sequence, whose table is created in the global keyspace.
    public static var replace: Self { Self(rawValue: "REPLACE") }

    /// The words that are known.
    public static let allCases: [AutoIncrementHandling] = [.leave, .remove, .replace]
}
