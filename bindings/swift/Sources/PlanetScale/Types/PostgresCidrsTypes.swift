// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: the types.

import Foundation

/// A rule that says from which addresses a Postgres database may be reached.
public struct PostgresCidr: JSONModel, Identifiable {
    /// Identifier of the rule.
    public var id: String = ""
    /// Name of the Postgres schema that the rule is for. Empty or null for all schemas.
    public var schema: String?
    /// Name of the Postgres role that the rule is for. Empty or null for all roles.
    public var role: String?
    /// The IPv4 addresses and CIDR ranges that may connect.
    public var cidrs: [String] = []
    /// Note for people about what the addresses are. Null or absent when there is none.
    public var description: String?
    /// When the rule was created.
    public var createdAt: Date?
    /// When the rule last changed.
    public var updatedAt: Date?
    /// When the rule was removed. Null while it is in force.
    public var deletedAt: Date?
    /// Who created the rule.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        schema: String? = nil,
        role: String? = nil,
        cidrs: [String] = [],
        description: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        deletedAt: Date? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.schema = schema
        self.role = role
        self.cidrs = cidrs
        self.description = description
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "schema", "role", "cidrs", "description", "created_at", "updated_at", "deleted_at", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&schema)
            case 2: try reader.read(&role)
            case 3: try reader.read(&cidrs)
            case 4: try reader.read(&description)
            case 5: try reader.read(&createdAt)
            case 6: try reader.read(&updatedAt)
            case 7: try reader.read(&deletedAt)
            case 8: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("schema", schema)
        fields.put("role", role)
        fields.put("cidrs", cidrs)
        fields.put("description", description)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("actor", actor)
    }
}
