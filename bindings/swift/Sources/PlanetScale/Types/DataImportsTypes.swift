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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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
public struct DataImportPlan: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Development only, for trying an import out.
    public static var developer: Self { Self(rawValue: "developer") }
    /// `scaler_pro`: Production.
    public static var scalerPro: Self { Self(rawValue: "scaler_pro") }

    /// The words that are known.
    public static let allCases: [DataImportPlan] = [.developer, .scalerPro]
}
