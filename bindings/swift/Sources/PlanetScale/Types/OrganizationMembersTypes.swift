// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the types.

import Foundation

/// A user's place in an organization.
public struct OrganizationMembership: JSONModel, Identifiable {
    /// Identifier of the membership. Paths take the user's identifier instead.
    public var id: String = ""
    /// The user who is the member.
    public var user: User = User()
    /// What the member may do in the organization.
    public var role: OrganizationRole = OrganizationRole.unknown("")
    /// When the user joined the organization.
    public var createdAt: Date?
    /// When the membership was last changed.
    public var updatedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        user: User = User(),
        role: OrganizationRole = OrganizationRole.unknown(""),
        createdAt: Date? = nil,
        updatedAt: Date? = nil
    ) {
        self.id = id
        self.user = user
        self.role = role
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "user", "role", "created_at", "updated_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&user)
            case 2: try reader.read(&role)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&updatedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("user", user)
        fields.put("role", role)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
    }
}

/// What a member may do in an organization.
public struct OrganizationRole: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Works with the organization's databases, but does not manage billing, members or production settings.
    public static var member: Self { Self(rawValue: "member") }
    /// Manages everything, with members, billing, settings and deletions.
    public static var admin: Self { Self(rawValue: "admin") }

    /// The words that are known.
    public static let allCases: [OrganizationRole] = [.member, .admin]
}
