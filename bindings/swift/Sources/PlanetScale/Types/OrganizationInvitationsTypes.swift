// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the types.

import Foundation

/// An invitation of a person to an organization that has not been accepted yet.
public struct OrganizationInvitation: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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
public enum OrganizationInvitationRole: JSONWord {
    /// Manages everything, with members, billing, settings and deletions.
    case admin
    /// Studies the databases rather than runs them. What exactly the role allows is not on record.
    case analyst
    /// Works with the organization's databases, but does not manage billing, members or production settings.
    case member
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [OrganizationInvitationRole] = [.admin, .analyst, .member]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "admin": self = .admin
        case "analyst": self = .analyst
        case "member": self = .member
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .admin: return "admin"
        case .analyst: return "analyst"
        case .member: return "member"
        case .unknown(let word): return word
        }
    }
}
