// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: the types.

import Foundation

/// A stretch of time in which the primary of a branch used its resources in an unusual way.
public struct Anomaly: JSONModel, Identifiable {
    /// Identifier of the anomaly.
    public var id: String = ""
    /// When the unusual use began.
    public var periodStart: Date?
    /// When the unusual use ended; the latest moment looked at while the anomaly is active. Null or
    /// absent when not known.
    public var periodEnd: Date?
    /// How many minutes of the period were beyond what is usual.
    public var minutesInViolation: Int?
    /// Whether the anomaly is still going on.
    public var active: Bool?
    /// Length of the period in seconds.
    public var duration: Double?
    /// Start of the window to look at metrics for, some time before the anomaly.
    public var metricsStart: Date?
    /// End of the window to look at metrics for, some time after the anomaly. Null or absent when not known.
    public var metricsEnd: Date?
    /// The queries whose load moved along with the anomaly. Null or absent when they are not worked out, as in a list.
    public var correlations: [AnomalyCorrelation]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        periodStart: Date? = nil,
        periodEnd: Date? = nil,
        minutesInViolation: Int? = nil,
        active: Bool? = nil,
        duration: Double? = nil,
        metricsStart: Date? = nil,
        metricsEnd: Date? = nil,
        correlations: [AnomalyCorrelation]? = nil
    ) {
        self.id = id
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.minutesInViolation = minutesInViolation
        self.active = active
        self.duration = duration
        self.metricsStart = metricsStart
        self.metricsEnd = metricsEnd
        self.correlations = correlations
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "period_start", "period_end", "minutes_in_violation", "active", "duration", "metrics_start",
        "metrics_end", "correlations"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&periodStart)
            case 2: try reader.read(&periodEnd)
            case 3: try reader.read(&minutesInViolation)
            case 4: try reader.read(&active)
            case 5: try reader.read(&duration)
            case 6: try reader.read(&metricsStart)
            case 7: try reader.read(&metricsEnd)
            case 8: try reader.read(&correlations)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("period_start", periodStart)
        fields.put("period_end", periodEnd)
        fields.put("minutes_in_violation", minutesInViolation)
        fields.put("active", active)
        fields.put("duration", duration)
        fields.put("metrics_start", metricsStart)
        fields.put("metrics_end", metricsEnd)
        fields.put("correlations", correlations)
    }
}

/// A query pattern whose load moved along with an anomaly, and so may have caused it.
public struct AnomalyCorrelation: JSONModel, Identifiable {
    /// Identifier of the correlation.
    public var id: String = ""
    /// Coefficient of the correlation between the query and the anomaly. The nearer to 1, the
    /// closer they moved together.
    public var r: Double?
    /// Keyspace the query ran in; on Postgres the database.
    public var keyspace: String?
    /// Fingerprint of the query pattern, which query insights take as `{fingerprint}`.
    public var fingerprint: String = ""
    /// SQL of the pattern, with placeholders in place of values.
    public var normalizedSQL: String?
    /// The same SQL as HTML with its syntax highlighted.
    public var syntaxHighlightedSQL: String?
    /// Kind of node the query ran on.
    public var tabletType: TabletType?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        r: Double? = nil,
        keyspace: String? = nil,
        fingerprint: String = "",
        normalizedSQL: String? = nil,
        syntaxHighlightedSQL: String? = nil,
        tabletType: TabletType? = nil
    ) {
        self.id = id
        self.r = r
        self.keyspace = keyspace
        self.fingerprint = fingerprint
        self.normalizedSQL = normalizedSQL
        self.syntaxHighlightedSQL = syntaxHighlightedSQL
        self.tabletType = tabletType
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "r", "keyspace", "fingerprint", "normalized_sql", "syntax_highlighted_sql", "tablet_type"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&r)
            case 2: try reader.read(&keyspace)
            case 3: try reader.read(&fingerprint)
            case 4: try reader.read(&normalizedSQL)
            case 5: try reader.read(&syntaxHighlightedSQL)
            case 6: try reader.read(&tabletType)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("r", r)
        fields.put("keyspace", keyspace)
        fields.put("fingerprint", fingerprint)
        fields.put("normalized_sql", normalizedSQL)
        fields.put("syntax_highlighted_sql", syntaxHighlightedSQL)
        fields.put("tablet_type", tabletType)
    }
}

/// What a node does in its cluster.
///
/// The words are those of Vitess, where a node is called a tablet.
public struct TabletType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The node that takes writes.
    public static var primary: Self { Self(rawValue: "primary") }
    /// A copy that serves reads and can take over as primary.
    public static var replica: Self { Self(rawValue: "replica") }
    /// A copy for batch work and analysis only, which never takes over.
    public static var rdonly: Self { Self(rawValue: "rdonly") }

    /// The words that are known.
    public static let allCases: [TabletType] = [.primary, .replica, .rdonly]
}
