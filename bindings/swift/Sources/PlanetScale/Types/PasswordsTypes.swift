// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: the types.

import Foundation

/// A username and a secret for connecting to one branch over the MySQL protocol.
///
/// The host name, the username and the secret make up a connection; TLS is mandatory.
public struct Password: JSONModel, Identifiable {
    /// Identifier of the password, used in the paths of this group.
    public var id: String = ""
    /// Name that was given to the password, or the one the service made up.
    public var name: String = ""
    /// What connections with this password may do.
    public var role: PasswordRole = PasswordRole.unknown("")
    /// IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may.
    public var cidrs: [String]?
    /// When the password was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the password was deleted. Null while it exists.
    public var deletedAt: Date?
    /// When the password stops working. Null when it has no limited lifetime.
    public var expiresAt: Date?
    /// When a connection was last opened with the password. Null before the first use.
    public var lastUsedAt: Date?
    /// Whether the lifetime is over.
    public var expired: Bool?
    /// Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge.
    public var directVtgate: Bool?
    /// Addresses for such direct connections. Empty when `directVtgate` is false.
    public var directVtgateAddresses: [String]?
    /// Lifetime in seconds that was asked for with `ttl`. Null when the password never expires.
    public var ttlSeconds: Int?
    /// Host name to connect to. It leads to the nearest edge location of the provider.
    public var accessHostURL: String = ""
    /// Host name that leads to the branch's own region.
    public var accessHostRegionalURL: String?
    /// Host names of all the regions in which the password works.
    public var accessHostRegionalURLs: [String]?
    /// Who created the password. Null when that user or token is gone.
    public var actor: PlanetScaleActor?
    /// Region to which the password connects.
    public var region: Region?
    /// Username for the connection, made by the service.
    public var username: String = ""
    /// The secret itself. Present only in the replies of create and renew, null everywhere else. A
    /// secret: nothing of this package prints it.
    public var plainText: Secret?
    /// Whether connections go to replicas, for reading only.
    public var replica: Bool?
    /// Whether the lifetime can be started anew with renew.
    public var renewable: Bool?
    /// The branch to which the password belongs, in brief.
    public var databaseBranch: PasswordBranch?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        role: PasswordRole = PasswordRole.unknown(""),
        cidrs: [String]? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        deletedAt: Date? = nil,
        expiresAt: Date? = nil,
        lastUsedAt: Date? = nil,
        expired: Bool? = nil,
        directVtgate: Bool? = nil,
        directVtgateAddresses: [String]? = nil,
        ttlSeconds: Int? = nil,
        accessHostURL: String = "",
        accessHostRegionalURL: String? = nil,
        accessHostRegionalURLs: [String]? = nil,
        actor: PlanetScaleActor? = nil,
        region: Region? = nil,
        username: String = "",
        plainText: Secret? = nil,
        replica: Bool? = nil,
        renewable: Bool? = nil,
        databaseBranch: PasswordBranch? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.cidrs = cidrs
        self.createdAt = createdAt
        self.deletedAt = deletedAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.expired = expired
        self.directVtgate = directVtgate
        self.directVtgateAddresses = directVtgateAddresses
        self.ttlSeconds = ttlSeconds
        self.accessHostURL = accessHostURL
        self.accessHostRegionalURL = accessHostRegionalURL
        self.accessHostRegionalURLs = accessHostRegionalURLs
        self.actor = actor
        self.region = region
        self.username = username
        self.plainText = plainText
        self.replica = replica
        self.renewable = renewable
        self.databaseBranch = databaseBranch
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "role", "cidrs", "created_at", "deleted_at", "expires_at", "last_used_at", "expired",
        "direct_vtgate", "direct_vtgate_addresses", "ttl_seconds", "access_host_url", "access_host_regional_url",
        "access_host_regional_urls", "actor", "region", "username", "plain_text", "replica", "renewable",
        "database_branch"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&role)
            case 3: try reader.read(&cidrs)
            case 4: try reader.read(&createdAt)
            case 5: try reader.read(&deletedAt)
            case 6: try reader.read(&expiresAt)
            case 7: try reader.read(&lastUsedAt)
            case 8: try reader.read(&expired)
            case 9: try reader.read(&directVtgate)
            case 10: try reader.read(&directVtgateAddresses)
            case 11: try reader.read(&ttlSeconds)
            case 12: try reader.read(&accessHostURL)
            case 13: try reader.read(&accessHostRegionalURL)
            case 14: try reader.read(&accessHostRegionalURLs)
            case 15: try reader.read(&actor)
            case 16: try reader.read(&region)
            case 17: try reader.read(&username)
            case 18: try reader.read(&plainText)
            case 19: try reader.read(&replica)
            case 20: try reader.read(&renewable)
            case 21: try reader.read(&databaseBranch)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("role", role)
        fields.put("cidrs", cidrs)
        fields.put("created_at", createdAt)
        fields.put("deleted_at", deletedAt)
        fields.put("expires_at", expiresAt)
        fields.put("last_used_at", lastUsedAt)
        fields.put("expired", expired)
        fields.put("direct_vtgate", directVtgate)
        fields.put("direct_vtgate_addresses", directVtgateAddresses)
        fields.put("ttl_seconds", ttlSeconds)
        fields.put("access_host_url", accessHostURL)
        fields.put("access_host_regional_url", accessHostRegionalURL)
        fields.put("access_host_regional_urls", accessHostRegionalURLs)
        fields.put("actor", actor)
        fields.put("region", region)
        fields.put("username", username)
        fields.put("plain_text", plainText)
        fields.put("replica", replica)
        fields.put("renewable", renewable)
        fields.put("database_branch", databaseBranch)
    }
}

/// The branch of a password, with what a connection needs to know about it.
public struct PasswordBranch: JSONModel, Identifiable {
    /// Name of the branch, such as `main`.
    public var name: String = ""
    /// Identifier of the branch.
    public var id: String = ""
    /// Whether it is a production branch.
    public var production: Bool?
    /// Host name of the edge at which MySQL connections to this branch arrive.
    public var mysqlEdgeAddress: String?
    /// Whether the branch can be reached through a private link of the cloud provider.
    public var privateEdgeConnectivity: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        id: String = "",
        production: Bool? = nil,
        mysqlEdgeAddress: String? = nil,
        privateEdgeConnectivity: Bool? = nil
    ) {
        self.name = name
        self.id = id
        self.production = production
        self.mysqlEdgeAddress = mysqlEdgeAddress
        self.privateEdgeConnectivity = privateEdgeConnectivity
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "name", "id", "production", "mysql_edge_address", "private_edge_connectivity"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&id)
            case 2: try reader.read(&production)
            case 3: try reader.read(&mysqlEdgeAddress)
            case 4: try reader.read(&privateEdgeConnectivity)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("id", id)
        fields.put("production", production)
        fields.put("mysql_edge_address", mysqlEdgeAddress)
        fields.put("private_edge_connectivity", privateEdgeConnectivity)
    }
}

/// What connections with a password may do in the database.
public struct PasswordRole: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Read rows only.
    public static var reader: Self { Self(rawValue: "reader") }
    /// Change rows only, no reading.
    public static var writer: Self { Self(rawValue: "writer") }
    /// Read and change rows, and change the schema where the branch allows it.
    public static var admin: Self { Self(rawValue: "admin") }
    /// Read and change rows, but not the schema.
    public static var readwriter: Self { Self(rawValue: "readwriter") }

    /// The words that are known.
    public static let allCases: [PasswordRole] = [.reader, .writer, .admin, .readwriter]
}
