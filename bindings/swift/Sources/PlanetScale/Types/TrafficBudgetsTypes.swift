// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: the types.

import Foundation

/// Limits to what part of the queries of a Postgres branch may use of its server.
///
/// A query that several budgets apply to must keep to all of them. The cost of a query is estimated
/// from its last runs before it is let through.
public struct TrafficBudget: JSONModel, Identifiable {
    /// Identifier of the budget. The messages about blocked queries name it.
    public var id: String = ""
    /// Name of the budget for people.
    public var name: String = ""
    /// What happens to queries beyond the limits.
    public var mode: TrafficBudgetMode = TrafficBudgetMode.unknown("")
    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000. Null when there is no limit.
    public var capacity: Double?
    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate. Null when there is no limit.
    public var rate: Double?
    /// The most that a single query may use, in percent of one second of the whole server, from 0
    /// to 6000. Null when there is no limit.
    public var burst: Double?
    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    /// Null when there is no limit.
    public var concurrency: Double?
    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`. Null when none is
    /// set.
    public var warningThreshold: Double?
    /// Who created the budget.
    public var actor: PlanetScaleActor?
    /// The rules that say which queries the budget is for.
    public var rules: [TrafficRule]?
    /// When the budget was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the budget was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        mode: TrafficBudgetMode = TrafficBudgetMode.unknown(""),
        capacity: Double? = nil,
        rate: Double? = nil,
        burst: Double? = nil,
        concurrency: Double? = nil,
        warningThreshold: Double? = nil,
        actor: PlanetScaleActor? = nil,
        rules: [TrafficRule]? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0)
    ) {
        self.id = id
        self.name = name
        self.mode = mode
        self.capacity = capacity
        self.rate = rate
        self.burst = burst
        self.concurrency = concurrency
        self.warningThreshold = warningThreshold
        self.actor = actor
        self.rules = rules
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "mode", "capacity", "rate", "burst", "concurrency", "warning_threshold", "actor", "rules",
        "created_at", "updated_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&mode)
            case 3: try reader.read(&capacity)
            case 4: try reader.read(&rate)
            case 5: try reader.read(&burst)
            case 6: try reader.read(&concurrency)
            case 7: try reader.read(&warningThreshold)
            case 8: try reader.read(&actor)
            case 9: try reader.read(&rules)
            case 10: try reader.read(&createdAt)
            case 11: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("mode", mode)
        fields.put("capacity", capacity)
        fields.put("rate", rate)
        fields.put("burst", burst)
        fields.put("concurrency", concurrency)
        fields.put("warning_threshold", warningThreshold)
        fields.put("actor", actor)
        fields.put("rules", rules)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// What happens to queries that go beyond the limits of a traffic budget.
public struct TrafficBudgetMode: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They are blocked, with an error of SQLSTATE 53000 that names the budget and the limit, and are counted.
    public static var enforce: Self { Self(rawValue: "enforce") }
    /// They run, with a notice that they would have been blocked, and are counted.
    public static var warn: Self { Self(rawValue: "warn") }
    /// The budget does nothing and counts nothing.
    public static var off: Self { Self(rawValue: "off") }

    /// The words that are known.
    public static let allCases: [TrafficBudgetMode] = [.enforce, .warn, .off]
}
