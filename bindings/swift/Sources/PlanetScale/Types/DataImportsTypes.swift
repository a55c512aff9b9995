// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: the types.

import Foundation

/// What a look at an external database found.
public struct DataImportSourceCheck: JSONModel {
    /// Whether the service could connect and sign in. When false, `error` says why.
    public var canConnect: Bool = false
    /// Whether the import needs a larger plan than the organization has.
    public var shouldUpgrade: Bool?
    /// Plan that fits the external database; hand it to start.
    public var suggestedPlan: DataImportPlan?
    /// Why the connection failed, in words for a person. Empty or absent when it worked.
    public var error: String?
    /// What in the schema has to change before it can be imported. Empty when nothing has to.
    public var lintErrors: [SchemaLintError]?
    /// The most connections that the import may open to the external database; hand it, or less, to start.
    public var maxPoolSize: Int?
    /// What the check says about the single tables.
    public var tableStatuses: JSON?
    /// The external database that was looked at, without its credentials.
    public var dataSource: DataImportSource?

    /// Made of its fields; what is left out is empty.
    public init(
        canConnect: Bool = false,
        shouldUpgrade: Bool? = nil,
        suggestedPlan: DataImportPlan? = nil,
        error: String? = nil,
        lintErrors: [SchemaLintError]? = nil,
        maxPoolSize: Int? = nil,
        tableStatuses: JSON? = nil,
        dataSource: DataImportSource? = nil
    ) {
        self.canConnect = canConnect
        self.shouldUpgrade = shouldUpgrade
        self.suggestedPlan = suggestedPlan
        self.error = error
        self.lintErrors = lintErrors
        self.maxPoolSize = maxPoolSize
        self.tableStatuses = tableStatuses
        self.dataSource = dataSource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "can_connect", "should_upgrade", "suggested_plan", "error", "lint_errors", "max_pool_size", "table_statuses",
        "data_source"
    ])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&canConnect)
            case 1: try reader.read(&shouldUpgrade)
            case 2: try reader.read(&suggestedPlan)
            case 3: try reader.read(&error)
            case 4: try reader.read(&lintErrors)
            case 5: try reader.read(&maxPoolSize)
            case 6: try reader.read(&tableStatuses)
            case 7: try reader.read(&dataSource)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("can_connect", canConnect)
        fields.put("should_upgrade", shouldUpgrade)
        fields.put("suggested_plan", suggestedPlan)
        fields.put("error", error)
        fields.put("lint_errors", lintErrors)
        fields.put("max_pool_size", maxPoolSize)
        fields.put("table_statuses", tableStatuses)
        fields.put("data_source", dataSource)
    }
}

/// Plan of the database that an import makes, in the words of the time when imports were introduced.
public enum DataImportPlan: JSONWord {
    /// Development only, for trying an import out.
    case developer
    /// `scaler_pro`: Production.
    case scalerPro
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [DataImportPlan] = [.developer, .scalerPro]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "developer": self = .developer
        case "scaler_pro": self = .scalerPro
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .developer: return "developer"
        case .scalerPro: return "scaler_pro"
        case .unknown(let word): return word
        }
    }
}
