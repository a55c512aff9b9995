// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the types.

import Foundation

/// A deploy request that something else refers to.
public struct DeployRequestRef: JSONModel {
    /// Identifier of the deploy request.
    public var id: String = ""
    /// Identifier of the branch that the deploy request carries over.
    public var branchID: String = ""
    /// Number of the deploy request within its database, which is what calls take.
    public var number: Int = 0

    /// Made of its fields; what is left out is empty.
    public init(id: String = "", branchID: String = "", number: Int = 0) {
        self.id = id
        self.branchID = branchID
        self.number = number
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "branch_id", "number"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&branchID)
            case 2: try reader.read(&number)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("branch_id", branchID)
        fields.put("number", number)
    }
}

/// One improvement of the schema of a database, with the reason and the statement for it.
public struct SchemaRecommendation: JSONModel {
    /// Identifier of the recommendation.
    public var id: String = ""
    /// Address of its page in the web application.
    public var htmlURL: String?
    /// What is recommended, in one line.
    public var title: String = ""
    /// Name of the table that it is about.
    public var tableName: String?
    /// Name of the keyspace that the table is in (MySQL). On Postgres, which has no keyspaces, it
    /// may be null or absent.
    public var keyspace: String?
    /// The SQL statement that would carry out the recommendation.
    public var ddlStatement: String?
    /// Number of the recommendation, counting up within the database.
    public var number: Int = 0
    /// Whether it still waits to be dealt with, and if not, how it ended.
    public var state: SchemaRecommendationState = SchemaRecommendationState.unknown("")
    /// What kind of improvement it is.
    public var recommendationType: SchemaRecommendationType = SchemaRecommendationType.unknown("")
    /// When the service first made it.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When anything about it last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the schema was found to follow it; null if that has not happened.
    public var appliedAt: Date?
    /// When somebody dismissed it; null if nobody did.
    public var dismissedAt: Date?
    /// The deploy request that carried it out; null if none did, and always on Postgres.
    public var closedByDeployRequest: DeployRequestRef?
    /// Who dismissed it; null if nobody did.
    public var dismissedBy: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        htmlURL: String? = nil,
        title: String = "",
        tableName: String? = nil,
        keyspace: String? = nil,
        ddlStatement: String? = nil,
        number: Int = 0,
        state: SchemaRecommendationState = SchemaRecommendationState.unknown(""),
        recommendationType: SchemaRecommendationType = SchemaRecommendationType.unknown(""),
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        appliedAt: Date? = nil,
        dismissedAt: Date? = nil,
        closedByDeployRequest: DeployRequestRef? = nil,
        dismissedBy: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.htmlURL = htmlURL
        self.title = title
        self.tableName = tableName
        self.keyspace = keyspace
        self.ddlStatement = ddlStatement
        self.number = number
        self.state = state
        self.recommendationType = recommendationType
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.appliedAt = appliedAt
        self.dismissedAt = dismissedAt
        self.closedByDeployRequest = closedByDeployRequest
        self.dismissedBy = dismissedBy
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "html_url", "title", "table_name", "keyspace", "ddl_statement", "number", "state", "recommendation_type",
        "created_at", "updated_at", "applied_at", "dismissed_at", "closed_by_deploy_request", "dismissed_by"
    ])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&htmlURL)
            case 2: try reader.read(&title)
            case 3: try reader.read(&tableName)
            case 4: try reader.read(&keyspace)
            case 5: try reader.read(&ddlStatement)
            case 6: try reader.read(&number)
            case 7: try reader.read(&state)
            case 8: try reader.read(&recommendationType)
            case 9: try reader.read(&createdAt)
            case 10: try reader.read(&updatedAt)
            case 11: try reader.read(&appliedAt)
            case 12: try reader.read(&dismissedAt)
            case 13: try reader.read(&closedByDeployRequest)
            case 14: try reader.read(&dismissedBy)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("html_url", htmlURL)
        fields.put("title", title)
        fields.put("table_name", tableName)
        fields.put("keyspace", keyspace)
        fields.put("ddl_statement", ddlStatement)
        fields.put("number", number)
        fields.put("state", state)
        fields.put("recommendation_type", recommendationType)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("applied_at", appliedAt)
        fields.put("dismissed_at", dismissedAt)
        fields.put("closed_by_deploy_request", closedByDeployRequest)
        fields.put("dismissed_by", dismissedBy)
    }
}

/// Which recommendations a list is to hold.
public enum SchemaRecommendationFilter: JSONWord {
    /// Those that still wait to be dealt with.
    case open
    /// Those that were applied, were dismissed or went stale.
    case closed
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [SchemaRecommendationFilter] = [.open, .closed]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "open": self = .open
        case "closed": self = .closed
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .open: return "open"
        case .closed: return "closed"
        case .unknown(let word): return word
        }
    }
}

/// How a recommendation has fared.
public enum SchemaRecommendationState: JSONWord {
    /// Not dealt with yet.
    case open
    /// The schema follows it now.
    case applied
    /// Somebody decided against it.
    case dismissed
    /// The schema or the traffic has changed so that it no longer holds.
    case stale
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [SchemaRecommendationState] = [.open, .applied, .dismissed, .stale]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "open": self = .open
        case "applied": self = .applied
        case "dismissed": self = .dismissed
        case "stale": self = .stale
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .open: return "open"
        case .applied: return "applied"
        case .dismissed: return "dismissed"
        case .stale: return "stale"
        case .unknown(let word): return word
        }
    }
}

/// What kind of improvement a recommendation proposes.
public enum SchemaRecommendationType: JSONWord {
    /// `unused_table`: Drop a table that no query uses.
    case unusedTable
    /// `unused_index`: Drop an index that no query uses.
    case unusedIndex
    /// `duplicate_index`: Drop an index that another one already covers.
    case duplicateIndex
    /// `sequence_overflow`: Widen a key column whose numbers are about to run out.
    case sequenceOverflow
    /// `sequence_overflow_foreign_key`: Widen a column that refers to a key whose numbers are about to run out.
    case sequenceOverflowForeignKey
    /// `new_index`: Add an index that would speed up a query of this database.
    case newIndex
    /// `encoding_upgrade`: Move a table to a character set that holds all of Unicode.
    case encodingUpgrade
    /// `bloated_table`: Rebuild a table that takes up far more space than its rows need.
    case bloatedTable
    /// `bloated_index`: Rebuild an index that takes up far more space than its entries need.
    case bloatedIndex
    /// Something about an index, in a less exact word that the service also uses.
    case index
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [SchemaRecommendationType] = [
        .unusedTable, .unusedIndex, .duplicateIndex, .sequenceOverflow, .sequenceOverflowForeignKey, .newIndex,
        .encodingUpgrade, .bloatedTable, .bloatedIndex, .index
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "unused_table": self = .unusedTable
        case "unused_index": self = .unusedIndex
        case "duplicate_index": self = .duplicateIndex
        case "sequence_overflow": self = .sequenceOverflow
        case "sequence_overflow_foreign_key": self = .sequenceOverflowForeignKey
        case "new_index": self = .newIndex
        case "encoding_upgrade": self = .encodingUpgrade
        case "bloated_table": self = .bloatedTable
        case "bloated_index": self = .bloatedIndex
        case "index": self = .index
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .unusedTable: return "unused_table"
        case .unusedIndex: return "unused_index"
        case .duplicateIndex: return "duplicate_index"
        case .sequenceOverflow: return "sequence_overflow"
        case .sequenceOverflowForeignKey: return "sequence_overflow_foreign_key"
        case .newIndex: return "new_index"
        case .encodingUpgrade: return "encoding_upgrade"
        case .bloatedTable: return "bloated_table"
        case .bloatedIndex: return "bloated_index"
        case .index: return "index"
        case .unknown(let word): return word
        }
    }
}
