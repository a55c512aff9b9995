// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: the types.

import Foundation

/// One permission that somebody gave to an OAuth application.
public struct OauthAccess: JSONModel {
    /// Word for the permission, the OAuth scope such as `read_databases`.
    public var name: String = ""
    /// What the permission allows, in a sentence for people.
    public var description: String?

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", description: String? = nil) {
        self.name = name
        self.description = description
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "description"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&description)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("description", description)
    }
}

/// What a token that belongs to an OAuth application may do, sorted by the kind of resource.
///
/// A permission for an organization covers its databases and branches.
public struct OauthAccessesByResource: JSONModel {
    /// Permissions for single databases.
    public var database: OauthDatabaseAccesses?
    /// Permissions for whole organizations.
    public var organization: OauthOrganizationAccesses?
    /// Permissions for single branches.
    public var branch: OauthBranchAccesses?
    /// Permissions for the account of a user.
    public var user: OauthUserAccesses?

    /// Made of its fields; what is left out is empty.
    public init(
        database: OauthDatabaseAccesses? = nil,
        organization: OauthOrganizationAccesses? = nil,
        branch: OauthBranchAccesses? = nil,
        user: OauthUserAccesses? = nil
    ) {
        self.database = database
        self.organization = organization
        self.branch = branch
        self.user = user
    }

    static let jsonKeys: JSONKeys = JSONKeys(["database", "organization", "branch", "user"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&database)
            case 1: try reader.read(&organization)
            case 2: try reader.read(&branch)
            case 3: try reader.read(&user)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("database", database)
        fields.put("organization", organization)
        fields.put("branch", branch)
        fields.put("user", user)
    }
}

/// A branch that an OAuth application may use.
public struct OauthBranch: JSONModel, Identifiable {
    /// Name of the branch, such as `main`.
    public var name: String = ""
    /// Identifier of the branch.
    public var id: String = ""
    /// Name of the database to which the branch belongs.
    public var database: String?
    /// Name of the organization to which the database belongs.
    public var organization: String?
    /// Address of the branch in the API.
    public var url: String?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        id: String = "",
        database: String? = nil,
        organization: String? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.id = id
        self.database = database
        self.organization = organization
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "id", "database", "organization", "url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&id)
            case 2: try reader.read(&database)
            case 3: try reader.read(&organization)
            case 4: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("id", id)
        fields.put("database", database)
        fields.put("organization", organization)
        fields.put("url", url)
    }
}

/// Branches that an OAuth application may use, and what it may do with each of them.
public struct OauthBranchAccesses: JSONModel {
    /// The branches. Empty when there are none.
    public var branches: [OauthBranch]?
    /// The permissions, valid for all branches in the list.
    public var accesses: [OauthAccess]?

    /// Made of its fields; what is left out is empty.
    public init(branches: [OauthBranch]? = nil, accesses: [OauthAccess]? = nil) {
        self.branches = branches
        self.accesses = accesses
    }

    static let jsonKeys: JSONKeys = JSONKeys(["branches", "accesses"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&branches)
            case 1: try reader.read(&accesses)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("branches", branches)
        fields.put("accesses", accesses)
    }
}

/// A database that an OAuth application may use.
public struct OauthDatabase: JSONModel, Identifiable {
    /// Name of the database.
    public var name: String = ""
    /// Identifier of the database.
    public var id: String = ""
    /// Name of the organization to which the database belongs.
    public var organization: String?
    /// Address of the database in the API.
    public var url: String?

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", id: String = "", organization: String? = nil, url: String? = nil) {
        self.name = name
        self.id = id
        self.organization = organization
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "id", "organization", "url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&id)
            case 2: try reader.read(&organization)
            case 3: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("id", id)
        fields.put("organization", organization)
        fields.put("url", url)
    }
}

/// Databases that an OAuth application may use, and what it may do with each of them.
public struct OauthDatabaseAccesses: JSONModel {
    /// The databases. Empty when there are none.
    public var databases: [OauthDatabase]?
    /// The permissions, valid for all databases in the list.
    public var accesses: [OauthAccess]?

    /// Made of its fields; what is left out is empty.
    public init(databases: [OauthDatabase]? = nil, accesses: [OauthAccess]? = nil) {
        self.databases = databases
        self.accesses = accesses
    }

    static let jsonKeys: JSONKeys = JSONKeys(["databases", "accesses"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&databases)
            case 1: try reader.read(&accesses)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("databases", databases)
        fields.put("accesses", accesses)
    }
}

/// An organization that an OAuth application may use.
public struct OauthOrganization: JSONModel, Identifiable {
    /// Name of the organization, as it stands in paths.
    public var name: String = ""
    /// Identifier of the organization.
    public var id: String = ""
    /// Address of the organization in the API.
    public var url: String?

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", id: String = "", url: String? = nil) {
        self.name = name
        self.id = id
        self.url = url
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "id", "url"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&id)
            case 2: try reader.read(&url)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("id", id)
        fields.put("url", url)
    }
}

/// Organizations that an OAuth application may use, and what it may do with each of them.
public struct OauthOrganizationAccesses: JSONModel {
    /// The organizations. Empty when there are none.
    public var organizations: [OauthOrganization]?
    /// The permissions, valid for all organizations in the list.
    public var accesses: [OauthAccess]?

    /// Made of its fields; what is left out is empty.
    public init(organizations: [OauthOrganization]? = nil, accesses: [OauthAccess]? = nil) {
        self.organizations = organizations
        self.accesses = accesses
    }

    static let jsonKeys: JSONKeys = JSONKeys(["organizations", "accesses"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&organizations)
            case 1: try reader.read(&accesses)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("organizations", organizations)
        fields.put("accesses", accesses)
    }
}

/// A user whose account an OAuth application may use.
public struct OauthUser: JSONModel, Identifiable {
    /// Name of the user. Null when the user has given none.
    public var name: String?
    /// Identifier of the user.
    public var id: String = ""

    /// Made of its fields; what is left out is empty.
    public init(name: String? = nil, id: String = "") {
        self.name = name
        self.id = id
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "id"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&id)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("id", id)
    }
}

/// Users whose accounts an OAuth application may use, and what it may do there.
public struct OauthUserAccesses: JSONModel {
    /// The users. Empty when there are none.
    public var users: [OauthUser]?
    /// The permissions, valid for all users in the list.
    public var accesses: [OauthAccess]?

    /// Made of its fields; what is left out is empty.
    public init(users: [OauthUser]? = nil, accesses: [OauthAccess]? = nil) {
        self.users = users
        self.accesses = accesses
    }

    static let jsonKeys: JSONKeys = JSONKeys(["users", "accesses"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&users)
            case 1: try reader.read(&accesses)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("users", users)
        fields.put("accesses", accesses)
    }
}

/// A credential for this API.
///
/// Programs send `id` and `token` together as `<id>:<token>` in the Authorization header. Tokens of
/// OAuth applications have the same shape and carry `oauthAccessesByResource` instead of
/// `serviceTokenAccesses`.
public struct ServiceToken: JSONModel, Identifiable {
    /// Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
    /// Authorization header.
    public var id: String = ""
    /// Name that was given to the token. Null or absent when it has none.
    public var name: String?
    /// What the dashboard shows for the token, its name or else its identifier.
    public var displayName: String = ""
    /// The secret, which begins with `pscale_tkn_`. Present only in the reply of create, null or
    /// absent everywhere else. A secret: nothing of this package prints it.
    public var token: Secret?
    /// The secret with which an OAuth application gets its next token. Present only where such a
    /// token was just created, null or absent everywhere else. A secret: nothing of this package
    /// prints it.
    public var plainTextRefreshToken: Secret?
    /// Address of the picture that the dashboard shows for the token.
    public var avatarURL: String?
    /// When the token was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the token last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When the token stops working. Null or absent when it never expires.
    public var expiresAt: Date?
    /// When the token was last used for a call. Null or absent before the first use.
    public var lastUsedAt: Date?
    /// Identifier of the user or application for which the token was created. Null when it is gone.
    public var actorID: String?
    /// Name of that user or application, for people.
    public var actorDisplayName: String?
    /// Kind of the one for which the token was created, such as `User`.
    public var actorType: String?
    /// What the token may do. Null or absent for tokens of OAuth applications.
    public var serviceTokenAccesses: [ServiceTokenAccess]?
    /// What a token of an OAuth application may do. Null or absent for service tokens.
    public var oauthAccessesByResource: OauthAccessesByResource?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String? = nil,
        displayName: String = "",
        token: Secret? = nil,
        plainTextRefreshToken: Secret? = nil,
        avatarURL: String? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        expiresAt: Date? = nil,
        lastUsedAt: Date? = nil,
        actorID: String? = nil,
        actorDisplayName: String? = nil,
        actorType: String? = nil,
        serviceTokenAccesses: [ServiceTokenAccess]? = nil,
        oauthAccessesByResource: OauthAccessesByResource? = nil
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.token = token
        self.plainTextRefreshToken = plainTextRefreshToken
        self.avatarURL = avatarURL
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.actorID = actorID
        self.actorDisplayName = actorDisplayName
        self.actorType = actorType
        self.serviceTokenAccesses = serviceTokenAccesses
        self.oauthAccessesByResource = oauthAccessesByResource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "display_name", "token", "plain_text_refresh_token", "avatar_url", "created_at", "updated_at",
        "expires_at", "last_used_at", "actor_id", "actor_display_name", "actor_type", "service_token_accesses",
        "oauth_accesses_by_resource"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&displayName)
            case 3: try reader.read(&token)
            case 4: try reader.read(&plainTextRefreshToken)
            case 5: try reader.read(&avatarURL)
            case 6: try reader.read(&createdAt)
            case 7: try reader.read(&updatedAt)
            case 8: try reader.read(&expiresAt)
            case 9: try reader.read(&lastUsedAt)
            case 10: try reader.read(&actorID)
            case 11: try reader.read(&actorDisplayName)
            case 12: try reader.read(&actorType)
            case 13: try reader.read(&serviceTokenAccesses)
            case 14: try reader.read(&oauthAccessesByResource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("token", token)
        fields.put("plain_text_refresh_token", plainTextRefreshToken)
        fields.put("avatar_url", avatarURL)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("expires_at", expiresAt)
        fields.put("last_used_at", lastUsedAt)
        fields.put("actor_id", actorID)
        fields.put("actor_display_name", actorDisplayName)
        fields.put("actor_type", actorType)
        fields.put("service_token_accesses", serviceTokenAccesses)
        fields.put("oauth_accesses_by_resource", oauthAccessesByResource)
    }
}

/// One thing that a service token may do with one organization or database.
public struct ServiceTokenAccess: JSONModel, Identifiable {
    /// Identifier of this access.
    public var id: String = ""
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need.
    public var access: String = ""
    /// What is allowed, in a sentence for people.
    public var description: String?
    /// Name of the organization or database.
    public var resourceName: String?
    /// Identifier of the organization or database.
    public var resourceID: String?
    /// Kind of the resource, such as `Organization` or `Database`.
    public var resourceType: String?
    /// The organization or database itself, in brief.
    public var resource: ServiceTokenAccessResource?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        access: String = "",
        description: String? = nil,
        resourceName: String? = nil,
        resourceID: String? = nil,
        resourceType: String? = nil,
        resource: ServiceTokenAccessResource? = nil
    ) {
        self.id = id
        self.access = access
        self.description = description
        self.resourceName = resourceName
        self.resourceID = resourceID
        self.resourceType = resourceType
        self.resource = resource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "access", "description", "resource_name", "resource_id", "resource_type", "resource"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&access)
            case 2: try reader.read(&description)
            case 3: try reader.read(&resourceName)
            case 4: try reader.read(&resourceID)
            case 5: try reader.read(&resourceType)
            case 6: try reader.read(&resource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("access", access)
        fields.put("description", description)
        fields.put("resource_name", resourceName)
        fields.put("resource_id", resourceID)
        fields.put("resource_type", resourceType)
        fields.put("resource", resource)
    }
}

/// Accesses of a service token, all at once.
public struct ServiceTokenAccessList: JSONModel {
    /// The accesses. Empty when the token may do nothing.
    public var data: [ServiceTokenAccess] = []

    /// Made of its fields; what is left out is empty.
    public init(data: [ServiceTokenAccess] = []) {
        self.data = data
    }

    static let jsonKeys: JSONKeys = JSONKeys(["data"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("data", data)
    }
}

/// The organization or database for which a service token has an access.
public struct ServiceTokenAccessResource: JSONModel, Identifiable {
    /// Identifier of the resource.
    public var id: String = ""
    /// Name of the resource, as it stands in paths.
    public var name: String = ""
    /// Kind of the resource, such as `Organization` or `Database`.
    public var type: String?
    /// When the resource was created.
    public var createdAt: Date?
    /// When the resource last changed.
    public var updatedAt: Date?
    /// When the resource was deleted. Null while it exists.
    public var deletedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        type: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        deletedAt: Date? = nil
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "type", "created_at", "updated_at", "deleted_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&type)
            case 3: try reader.read(&createdAt)
            case 4: try reader.read(&updatedAt)
            case 5: try reader.read(&deletedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("type", type)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("deleted_at", deletedAt)
    }
}

/// Everything that a service token may do with one organization or database.
public struct ServiceTokenGrant: JSONModel {
    /// Identifier of the grant.
    public var id: String?
    /// Name of the organization or database.
    public var resourceName: String = ""
    /// Kind of the resource, such as `Organization` or `Database`.
    public var resourceType: String?
    /// Identifier of the organization or database.
    public var resourceID: String?
    /// What is allowed.
    public var accesses: [ServiceTokenGrantAccess] = []

    /// Made of its fields; what is left out is empty.
    public init(
        id: String? = nil,
        resourceName: String = "",
        resourceType: String? = nil,
        resourceID: String? = nil,
        accesses: [ServiceTokenGrantAccess] = []
    ) {
        self.id = id
        self.resourceName = resourceName
        self.resourceType = resourceType
        self.resourceID = resourceID
        self.accesses = accesses
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "resource_name", "resource_type", "resource_id", "accesses"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&resourceName)
            case 2: try reader.read(&resourceType)
            case 3: try reader.read(&resourceID)
            case 4: try reader.read(&accesses)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("resource_name", resourceName)
        fields.put("resource_type", resourceType)
        fields.put("resource_id", resourceID)
        fields.put("accesses", accesses)
    }
}

/// One thing that a grant allows.
public struct ServiceTokenGrantAccess: JSONModel {
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need.
    public var access: String = ""
    /// What is allowed, in a sentence for people.
    public var description: String?

    /// Made of its fields; what is left out is empty.
    public init(access: String = "", description: String? = nil) {
        self.access = access
        self.description = description
    }

    static let jsonKeys: JSONKeys = JSONKeys(["access", "description"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&access)
            case 1: try reader.read(&description)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("access", access)
        fields.put("description", description)
    }
}

/// The grants of a service token, all at once.
public struct ServiceTokenGrantList: JSONModel {
    /// The grants, one a resource. Empty when the token may do nothing.
    public var data: [ServiceTokenGrant] = []

    /// Made of its fields; what is left out is empty.
    public init(data: [ServiceTokenGrant] = []) {
        self.data = data
    }

    static let jsonKeys: JSONKeys = JSONKeys(["data"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&data)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("data", data)
    }
}
