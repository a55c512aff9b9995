// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: the types.

import Foundation

/// One target table of a Materialize workflow.
public struct MaterializeTableSettings: JSONModel {
    /// Name of the table in the target keyspace.
    public var targetTable: String = ""
    /// SELECT statement over one table of the source that gives the rows of the target. Vitess
    /// allows no joins, and expressions need names.
    public var sourceExpression: String = ""
    /// `copy` to create the target table like the source table, or the CREATE TABLE statement to
    /// create it with. The table must exist already when left out.
    public var createDdl: String?

    /// Made of its fields; what is left out is empty.
    public init(targetTable: String, sourceExpression: String, createDdl: String? = nil) {
        self.targetTable = targetTable
        self.sourceExpression = sourceExpression
        self.createDdl = createDdl
    }

    static let jsonKeys: JSONKeys = JSONKeys(["target_table", "source_expression", "create_ddl"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&targetTable)
            case 1: try reader.read(&sourceExpression)
            case 2: try reader.read(&createDdl)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("target_table", targetTable)
        fields.put("source_expression", sourceExpression)
        fields.put("create_ddl", createDdl)
    }
}
