// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: the types.

import Foundation

/// A rule that leads all queries for one keyspace to another.
public struct KeyspaceRoutingRule: JSONModel {
    /// Name of the keyspace that queries ask for.
    public var fromKeyspace: String = ""
    /// Name of the keyspace that answers them.
    public var toKeyspace: String = ""

    /// Made of its fields; what is left out is empty.
    public init(fromKeyspace: String, toKeyspace: String) {
        self.fromKeyspace = fromKeyspace
        self.toKeyspace = toKeyspace
    }

    static let jsonKeys: JSONKeys = JSONKeys(["from_keyspace", "to_keyspace"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&fromKeyspace)
            case 1: try reader.read(&toKeyspace)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("from_keyspace", fromKeyspace)
        fields.put("to_keyspace", toKeyspace)
    }
}

/// A rule that slows one app down.
public struct ThrottledApp: JSONModel {
    /// Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema migration.
    public var name: String = ""
    /// Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01.
    public var ratio: Double?
    /// When the rule ends, in the future. It holds until it is changed when left out.
    public var expireAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(name: String, ratio: Double? = nil, expireAt: Date? = nil) {
        self.name = name
        self.ratio = ratio
        self.expireAt = expireAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "ratio", "expire_at"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&ratio)
            case 2: try reader.read(&expireAt)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("ratio", ratio)
        fields.put("expire_at", expireAt)
    }
}

/// How far a check of the throttler looks.
public enum ThrottlerCheckScope: JSONWord {
    /// At the metrics of all tablets of the shard.
    case shard
    /// `self`: At the metrics of the tablet itself.
    case selfWord
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [ThrottlerCheckScope] = [.shard, .selfWord]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "shard": self = .shard
        case "self": self = .selfWord
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .shard: return "shard"
        case .selfWord: return "self"
        case .unknown(let word): return word
        }
    }
}
