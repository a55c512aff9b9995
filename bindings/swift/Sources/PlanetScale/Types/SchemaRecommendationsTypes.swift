// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the types.

import Foundation

/// A deploy request that something else refers to.
public struct DeployRequestRef: JSONModel, Identifiable {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("branch_id", branchID)
        fields.put("number", number)
    }
}

/// One improvement of the schema of a database, with the reason and the statement for it.
public struct SchemaRecommendation: JSONModel, Identifiable {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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
public struct SchemaRecommendationFilter: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Those that still wait to be dealt with.
    public static var open: Self { Self(rawValue: "open") }
    /// Those that were applied, were dismissed or went stale.
    public static var closed: Self { Self(rawValue: "closed") }

    /// The words that are known.
    public static let allCases: [SchemaRecommendationFilter] = [.open, .closed]
}

/// How a recommendation has fared.
public struct SchemaRecommendationState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not dealt with yet.
    public static var open: Self { Self(rawValue: "open") }
    /// The schema follows it now.
    public static var applied: Self { Self(rawValue: "applied") }
    /// Somebody decided against it.
    public static var dismissed: Self { Self(rawValue: "dismissed") }
    /// The schema or the traffic has changed so that it no longer holds.
    public static var stale: Self { Self(rawValue: "stale") }

    /// The words that are known.
    public static let allCases: [SchemaRecommendationState] = [.open, .applied, .dismissed, .stale]
}

/// What kind of improvement a recommendation proposes.
public struct SchemaRecommendationType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `unused_table`: Drop a table that no query uses.
    public static var unusedTable: Self { Self(rawValue: "unused_table") }
    /// `unused_index`: Drop an index that no query uses.
    public static var unusedIndex: Self { Self(rawValue: "unused_index") }
    /// `duplicate_index`: Drop an index that another one already covers.
    public static var duplicateIndex: Self { Self(rawValue: "duplicate_index") }
    /// `sequence_overflow`: Widen a key column whose numbers are about to run out.
    public static var sequenceOverflow: Self { Self(rawValue: "sequence_overflow") }
    /// `sequence_overflow_foreign_key`: Widen a column that refers to a key whose numbers are about to run out.
    public static var sequenceOverflowForeignKey: Self { Self(rawValue: "sequence_overflow_foreign_key") }
    /// `new_index`: Add an index that would speed up a query of this database.
    public static var newIndex: Self { Self(rawValue: "new_index") }
    /// `encoding_upgrade`: Move a table to a character set that holds all of Unicode.
    public static var encodingUpgrade: Self { Self(rawValue: "encoding_upgrade") }
    /// `bloated_table`: Rebuild a table that takes up far more space than its rows need.
    public static var bloatedTable: Self { Self(rawValue: "bloated_table") }
    /// `bloated_index`: Rebuild an index that takes up far more space than its entries need.
    public static var bloatedIndex: Self { Self(rawValue: "bloated_index") }
    /// Something about an index, in a less exact word that the service also uses.
    public static var index: Self { Self(rawValue: "index") }

    /// The words that are known.
    public static let allCases: [SchemaRecommendationType] = [
        .unusedTable, .unusedIndex, .duplicateIndex, .sequenceOverflow, .sequenceOverflowForeignKey, .newIndex,
        .encodingUpgrade, .bloatedTable, .bloatedIndex, .index
    ]
}
