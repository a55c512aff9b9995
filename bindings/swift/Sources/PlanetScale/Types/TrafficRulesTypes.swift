// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: the types.

import Foundation

/// A rule that says which queries a traffic budget is for.
public struct TrafficRule: JSONModel, Identifiable {
    /// Identifier of the rule.
    public var id: String = ""
    /// Whether the budget is shared by all queries of the rule or kept for each value of its tags.
    public var kind: TrafficRuleKind = TrafficRuleKind.unknown("")
    /// Tags that queries must carry, all of them. Empty for a rule about one query pattern.
    public var tags: [TrafficRuleTag]?
    /// Fingerprint of the query pattern that the rule is about. Null or absent for a rule by tags.
    public var fingerprint: String?
    /// Keyspace that the query runs in. Null or absent for a rule by tags.
    public var keyspace: String?
    /// Who created the rule.
    public var actor: PlanetScaleActor?
    /// The query pattern as HTML with its syntax highlighted. Null or empty for a rule by tags.
    public var syntaxHighlightedSQL: String?
    /// When the rule was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the rule was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        kind: TrafficRuleKind = TrafficRuleKind.unknown(""),
        tags: [TrafficRuleTag]? = nil,
        fingerprint: String? = nil,
        keyspace: String? = nil,
        actor: PlanetScaleActor? = nil,
        syntaxHighlightedSQL: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.kind = kind
        self.tags = tags
        self.fingerprint = fingerprint
        self.keyspace = keyspace
        self.actor = actor
        self.syntaxHighlightedSQL = syntaxHighlightedSQL
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "kind", "tags", "fingerprint", "keyspace", "actor", "syntax_highlighted_sql", "created_at", "updated_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&kind)
            case 2: try reader.read(&tags)
            case 3: try reader.read(&fingerprint)
            case 4: try reader.read(&keyspace)
            case 5: try reader.read(&actor)
            case 6: try reader.read(&syntaxHighlightedSQL)
            case 7: try reader.read(&createdAt)
            case 8: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("kind", kind)
        fields.put("tags", tags)
        fields.put("fingerprint", fingerprint)
        fields.put("keyspace", keyspace)
        fields.put("actor", actor)
        fields.put("syntax_highlighted_sql", syntaxHighlightedSQL)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// A tag that queries must carry for a traffic rule to hold for them.
///
/// Applications put tags into comments of their SQL; some come from the connection, such as
/// `username`, `application_name` and `remote_address`.
public struct TrafficRuleTag: JSONModel {
    /// Identifier of the tag's key, as the list of query tags has it.
    public var keyID: String?
    /// Key of the tag, such as `app` or `username`.
    public var key: String = ""
    /// Value of the tag that the rule looks for.
    public var value: String = ""
    /// Whether the tag comes from a comment in the SQL or from the service.
    public var source: QueryTagSource?

    /// Made of its fields; what is left out is empty.
    public init(keyID: String? = nil, key: String = "", value: String = "", source: QueryTagSource? = nil) {
        self.keyID = keyID
        self.key = key
        self.value = value
        self.source = source
    }

    static let jsonKeys: JSONKeys = JSONKeys(["key_id", "key", "value", "source"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&keyID)
            case 1: try reader.read(&self.key)
            case 2: try reader.read(&value)
            case 3: try reader.read(&source)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("key_id", keyID)
        fields.put("key", self.key)
        fields.put("value", value)
        fields.put("source", source)
    }
}

/// How a traffic rule counts the queries that it holds for.
public struct TrafficRuleKind: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// All of them together share the budget.
    public static var match: Self { Self(rawValue: "match") }
    /// Each value of its tags has the budget to itself, such as each user or each tenant.
    public static var each: Self { Self(rawValue: "each") }

    /// The words that are known.
    public static let allCases: [TrafficRuleKind] = [.match, .each]
}
