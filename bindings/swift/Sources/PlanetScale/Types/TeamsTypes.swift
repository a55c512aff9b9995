// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: the types.

import Foundation

/// A pointer to a database, with its name and its addresses in the API.
public struct DatabaseRef: JSONModel, Identifiable {
    /// Identifier of the database.
    public var id: String = ""
    /// Name of the database.
    public var name: String = ""
    /// Address of the database in the API.
    public var url: String?
    /// Address of the database's list of branches in the API.
    public var branchesURL: String?

    /// Made of its fields; what is left out is empty.
    public init(id: String = "", name: String = "", url: String? = nil, branchesURL: String? = nil) {
        self.id = id
        self.name = name
        self.url = url
        self.branchesURL = branchesURL
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "url", "branches_url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&url)
            case 3: try reader.read(&branchesURL)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("url", url)
        fields.put("branches_url", branchesURL)
    }
}

/// A group of members of an organization, with the databases that they may work with.
public struct Team: JSONModel, Identifiable {
    /// Identifier of the team. Paths take `slug` instead.
    public var id: String = ""
    /// Name to show.
    public var displayName: String = ""
    /// Who created the team.
    public var creator: PlanetScaleActor?
    /// The users in the team.
    public var members: [User] = []
    /// The databases that the team's members work with in full.
    public var databases: [DatabaseRef] = []
    /// The databases that the team's members may look into as analysts.
    public var analystDatabases: [DatabaseRef] = []
    /// Name of the team as it was given.
    public var name: String = ""
    /// Short name made from the name, which paths take as `{team}`.
    public var slug: String = ""
    /// When the team was created.
    public var createdAt: Date?
    /// When the team was last changed.
    public var updatedAt: Date?
    /// What the team is for, in free text. Null when nobody said.
    public var description: String?
    /// Whether a directory of the identity provider manages the team, so that it cannot be changed here.
    public var managed: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        displayName: String = "",
        creator: PlanetScaleActor? = nil,
        members: [User] = [],
        databases: [DatabaseRef] = [],
        analystDatabases: [DatabaseRef] = [],
        name: String = "",
        slug: String = "",
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        description: String? = nil,
        managed: Bool? = nil
    ) {
        self.id = id
        self.displayName = displayName
        self.creator = creator
        self.members = members
        self.databases = databases
        self.analystDatabases = analystDatabases
        self.name = name
        self.slug = slug
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.description = description
        self.managed = managed
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "display_name", "creator", "members", "databases", "analyst_databases", "name", "slug", "created_at",
        "updated_at", "description", "managed"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&creator)
            case 3: try reader.read(&members)
            case 4: try reader.read(&databases)
            case 5: try reader.read(&analystDatabases)
            case 6: try reader.read(&name)
            case 7: try reader.read(&slug)
            case 8: try reader.read(&createdAt)
            case 9: try reader.read(&updatedAt)
            case 10: try reader.read(&description)
            case 11: try reader.read(&managed)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
        fields.put("creator", creator)
        fields.put("members", members)
        fields.put("databases", databases)
        fields.put("analyst_databases", analystDatabases)
        fields.put("name", name)
        fields.put("slug", slug)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("description", description)
        fields.put("managed", managed)
    }
}
