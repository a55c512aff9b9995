// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: the types.

import Foundation

/// A user's place in a team.
public struct TeamMembership: JSONModel, Identifiable {
    /// Identifier of the membership.
    public var id: String = ""
    /// The user who is the member.
    public var user: User = User()
    /// Who added the member to the team. Null when that user or token is gone.
    public var actor: PlanetScaleActor?
    /// When the user was added to the team.
    public var createdAt: Date?
    /// When the membership was last changed.
    public var updatedAt: Date?
    /// The database passwords that the member made through the team, without their secrets.
    public var passwords: [Password]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        user: User = User(),
        actor: PlanetScaleActor? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        passwords: [Password]? = nil
    ) {
        self.id = id
        self.user = user
        self.actor = actor
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.passwords = passwords
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "user", "actor", "created_at", "updated_at", "passwords"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&user)
            case 2: try reader.read(&actor)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&updatedAt)
            case 5: try reader.read(&passwords)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("user", user)
        fields.put("actor", actor)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("passwords", passwords)
    }
}
