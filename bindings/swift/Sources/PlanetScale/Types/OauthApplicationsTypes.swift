// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: the types.

import Foundation

/// An application that acts for users who allow it to, as an organization has registered it.
public struct OauthApplication: JSONModel, Identifiable {
    /// Identifier of the application, which paths take as `{application_id}`.
    public var id: String = ""
    /// Name that users see when they are asked to allow the application.
    public var name: String = ""
    /// Address that users are sent back to with the authorization code.
    public var redirectUri: String?
    /// Domain of the application. `redirectUri` has to lie in it.
    public var domain: String?
    /// When the application was registered.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the application was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// The scopes that the application asks users for, separated by spaces.
    public var scopes: String?
    /// Address of the application's picture.
    public var avatar: String?
    /// Identifier that the application presents when it asks for tokens. It is public, unlike its secret.
    public var clientID: String = ""
    /// How many tokens users have given the application.
    public var tokens: Int?
    /// Whether the application registered itself through OAuth dynamic client registration.
    public var dcr: Bool?
    /// Whether a user allows the application for one organization only.
    public var singleOrgAuthorization: Bool?
    /// Whether a user has to allow the application for at least one organization.
    public var requiresOrgScope: Bool?
    /// The scopes that the application asks for, by the kind of resource they are granted on
    /// (`user`, `organization`, `database`, `branch`).
    public var scopesByResource: [String: JSON]?
    /// Every scope there is, by the kind of resource, each with a description and whether the application asks for it.
    public var allScopesByResource: [String: JSON]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        redirectUri: String? = nil,
        domain: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        scopes: String? = nil,
        avatar: String? = nil,
        clientID: String = "",
        tokens: Int? = nil,
        dcr: Bool? = nil,
        singleOrgAuthorization: Bool? = nil,
        requiresOrgScope: Bool? = nil,
        scopesByResource: [String: JSON]? = nil,
        allScopesByResource: [String: JSON]? = nil
    ) {
        self.id = id
        self.name = name
        self.redirectUri = redirectUri
        self.domain = domain
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.scopes = scopes
        self.avatar = avatar
        self.clientID = clientID
        self.tokens = tokens
        self.dcr = dcr
        self.singleOrgAuthorization = singleOrgAuthorization
        self.requiresOrgScope = requiresOrgScope
        self.scopesByResource = scopesByResource
        self.allScopesByResource = allScopesByResource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "redirect_uri", "domain", "created_at", "updated_at", "scopes", "avatar", "client_id", "tokens",
        "dcr", "single_org_authorization", "requires_org_scope", "scopes_by_resource", "all_scopes_by_resource"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&redirectUri)
            case 3: try reader.read(&domain)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&updatedAt)
            case 6: try reader.read(&scopes)
            case 7: try reader.read(&avatar)
            case 8: try reader.read(&clientID)
            case 9: try reader.read(&tokens)
            case 10: try reader.read(&dcr)
            case 11: try reader.read(&singleOrgAuthorization)
            case 12: try reader.read(&requiresOrgScope)
            case 13: try reader.read(&scopesByResource)
            case 14: try reader.read(&allScopesByResource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("redirect_uri", redirectUri)
        fields.put("domain", domain)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("scopes", scopes)
        fields.put("avatar", avatar)
        fields.put("client_id", clientID)
        fields.put("tokens", tokens)
        fields.put("dcr", dcr)
        fields.put("single_org_authorization", singleOrgAuthorization)
        fields.put("requires_org_scope", requiresOrgScope)
        fields.put("scopes_by_resource", scopesByResource)
        fields.put("all_scopes_by_resource", allScopesByResource)
    }
}
