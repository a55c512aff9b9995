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

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&fromKeyspace)
            case 1: try reader.read(&toKeyspace)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("ratio", ratio)
        fields.put("expire_at", expireAt)
    }
}

/// How far a check of the throttler looks.
public struct ThrottlerCheckScope: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// At the metrics of all tablets of the shard.
    public static var shard: Self { Self(rawValue: "shard") }
    /// `self`: At the metrics of the tablet itself.
    public static var selfWord: Self { Self(rawValue: "self") }

    /// The words that are known.
    public static let allCases: [ThrottlerCheckScope] = [.shard, .selfWord]
}
