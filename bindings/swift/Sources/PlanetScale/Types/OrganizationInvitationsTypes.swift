// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the types.

import Foundation

/// An invitation of a person to an organization that has not been accepted yet.
public struct OrganizationInvitation: JSONModel, Identifiable {
    /// Identifier of the invitation.
    public var id: String = ""
    /// Email address that was invited.
    public var email: String = ""
    /// What the person may do in the organization after accepting.
    public var role: OrganizationInvitationRole = OrganizationInvitationRole.unknown("")
    /// The user who sent the invitation.
    public var sender: User?
    /// The user that the address belongs to. Null when nobody has an account with it.
    public var recipient: User?
    /// Whether the invitation is too old to be accepted.
    public var expired: Bool?
    /// When the invitation expires.
    public var expiresAt: Date?
    /// When the invitation was sent.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// Address of a picture for the invited person.
    public var avatarURL: String?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        email: String = "",
        role: OrganizationInvitationRole = OrganizationInvitationRole.unknown(""),
        sender: User? = nil,
        recipient: User? = nil,
        expired: Bool? = nil,
        expiresAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        avatarURL: String? = nil
    ) {
        self.id = id
        self.email = email
        self.role = role
        self.sender = sender
        self.recipient = recipient
        self.expired = expired
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.avatarURL = avatarURL
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "email", "role", "sender", "recipient", "expired", "expires_at", "created_at", "avatar_url"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&email)
            case 2: try reader.read(&role)
            case 3: try reader.read(&sender)
            case 4: try reader.read(&recipient)
            case 5: try reader.read(&expired)
            case 6: try reader.read(&expiresAt)
            case 7: try reader.read(&createdAt)
            case 8: try reader.read(&avatarURL)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("email", email)
        fields.put("role", role)
        fields.put("sender", sender)
        fields.put("recipient", recipient)
        fields.put("expired", expired)
        fields.put("expires_at", expiresAt)
        fields.put("created_at", createdAt)
        fields.put("avatar_url", avatarURL)
    }
}

/// What a person who accepts an invitation may do in the organization.
public struct OrganizationInvitationRole: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Manages everything, with members, billing, settings and deletions.
    public static var admin: Self { Self(rawValue: "admin") }
    /// Studies the databases rather than runs them. What exactly the role allows is not on record.
    public static var analyst: Self { Self(rawValue: "analyst") }
    /// Works with the organization's databases, but does not manage billing, members or production settings.
    public static var member: Self { Self(rawValue: "member") }

    /// The words that are known.
    public static let allCases: [OrganizationInvitationRole] = [.admin, .analyst, .member]
}
