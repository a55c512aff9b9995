// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: the types.

import Foundation

/// A person's account, as members and teams embed it.
public struct User: JSONModel, Identifiable {
    /// Identifier of the user, which member paths take as `{id}`.
    public var id: String = ""
    /// Name to show; the email address when the user gave no name.
    public var displayName: String = ""
    /// Full name. Null when the user gave none.
    public var name: String?
    /// Address that the user signs in with.
    public var email: String = ""
    /// Address of the user's picture.
    public var avatarURL: String?
    /// When the account was created.
    public var createdAt: Date?
    /// When the account was last changed.
    public var updatedAt: Date?
    /// Whether the user has set up a second factor for signing in.
    public var twoFactorAuthConfigured: Bool?
    /// Organization that opens first when the user signs in. Null or absent when none is chosen.
    public var defaultOrganization: ResourceRef?
    /// Whether the user signs in through an identity provider. Null or absent where it is not known.
    public var sso: Bool?
    /// Whether an identity provider manages the account. Null or absent where it is not known.
    public var managed: Bool?
    /// Whether a synchronised directory created the account. Null or absent where it is not known.
    public var directoryManaged: Bool?
    /// Whether the user has confirmed the email address. Null or absent where it is not known.
    public var emailVerified: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        displayName: String = "",
        name: String? = nil,
        email: String = "",
        avatarURL: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        twoFactorAuthConfigured: Bool? = nil,
        defaultOrganization: ResourceRef? = nil,
        sso: Bool? = nil,
        managed: Bool? = nil,
        directoryManaged: Bool? = nil,
        emailVerified: Bool? = nil
    ) {
        self.id = id
        self.displayName = displayName
        self.name = name
        self.email = email
        self.avatarURL = avatarURL
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.twoFactorAuthConfigured = twoFactorAuthConfigured
        self.defaultOrganization = defaultOrganization
        self.sso = sso
        self.managed = managed
        self.directoryManaged = directoryManaged
        self.emailVerified = emailVerified
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "display_name", "name", "email", "avatar_url", "created_at", "updated_at", "two_factor_auth_configured",
        "default_organization", "sso", "managed", "directory_managed", "email_verified"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&name)
            case 3: try reader.read(&email)
            case 4: try reader.read(&avatarURL)
            case 5: try reader.read(&createdAt)
            case 6: try reader.read(&updatedAt)
            case 7: try reader.read(&twoFactorAuthConfigured)
            case 8: try reader.read(&defaultOrganization)
            case 9: try reader.read(&sso)
            case 10: try reader.read(&managed)
            case 11: try reader.read(&directoryManaged)
            case 12: try reader.read(&emailVerified)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("display_name", displayName)
        fields.put("name", name)
        fields.put("email", email)
        fields.put("avatar_url", avatarURL)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("two_factor_auth_configured", twoFactorAuthConfigured)
        fields.put("default_organization", defaultOrganization)
        fields.put("sso", sso)
        fields.put("managed", managed)
        fields.put("directory_managed", directoryManaged)
        fields.put("email_verified", emailVerified)
    }
}
