// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the types.

import Foundation

/// The identifier of a Vitess operation that was started and runs in the background.
public struct VtctldOperationReference: JSONModel {
    /// Identifier of the operation, for `get_operation` of the Vitess operations group.
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

/// What becomes of `AUTO_INCREMENT` when a table goes to a sharded keyspace, where single shards cannot number rows.
public enum AutoIncrementHandling: JSONWord {
    /// `LEAVE`: It stays in the table.
    case leave
    /// `REMOVE`: It is taken away. Applications must provide the values.
    case remove
    /// `REPLACE`: It is replaced by a Vitess sequence, whose table is created in the global keyspace.
    case replace
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [AutoIncrementHandling] = [.leave, .remove, .replace]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "LEAVE": self = .leave
        case "REMOVE": self = .remove
        case "REPLACE": self = .replace
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .leave: return "LEAVE"
        case .remove: return "REMOVE"
        case .replace: return "REPLACE"
        case .unknown(let word): return word
        }
    }
}
