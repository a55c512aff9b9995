// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: the types.

import Foundation

/// A Postgres extension that a branch can use, with the parameters that belong to it.
public struct ClusterExtension: JSONModel, Identifiable {
    /// Identifier of the extension.
    public var id: String = ""
    /// Name of the extension, such as `pg_stat_statements`.
    public var name: String = ""
    /// What the extension is for, in a sentence or two.
    public var description: String?
    /// Whether the service counts the extension as internal, one for its own use.
    public var `internal`: Bool?
    /// How the extension gets into the server.
    public var loader: ClusterExtensionLoader?
    /// Address of the extension's documentation.
    public var url: String?
    /// Whether the branch can use the extension.
    public var available: Bool?
    /// Why the branch cannot use the extension. Null, empty or absent when it can.
    public var unavailableReason: String?
    /// The settings that belong to the extension, with their limits and present values.
    public var parameters: [ClusterParameter]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        description: String? = nil,
        `internal`: Bool? = nil,
        loader: ClusterExtensionLoader? = nil,
        url: String? = nil,
        available: Bool? = nil,
        unavailableReason: String? = nil,
        parameters: [ClusterParameter]? = nil
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.internal = `internal`
        self.loader = loader
        self.url = url
        self.available = available
        self.unavailableReason = unavailableReason
        self.parameters = parameters
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "description", "internal", "loader", "url", "available", "unavailable_reason", "parameters"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&description)
            case 3: try reader.read(&`internal`)
            case 4: try reader.read(&loader)
            case 5: try reader.read(&url)
            case 6: try reader.read(&available)
            case 7: try reader.read(&unavailableReason)
            case 8: try reader.read(&parameters)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("description", description)
        fields.put("internal", `internal`)
        fields.put("loader", loader)
        fields.put("url", url)
        fields.put("available", available)
        fields.put("unavailable_reason", unavailableReason)
        fields.put("parameters", parameters)
    }
}

/// How a Postgres extension gets into the server.
public struct ClusterExtensionLoader: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `shared_preload_libraries`: Loaded when the server starts, so turning it on or off restarts the server.
    public static var sharedPreloadLibraries: Self { Self(rawValue: "shared_preload_libraries") }
    /// `session_preload_libraries`: Loaded when a connection begins, so new connections have it.
    public static var sessionPreloadLibraries: Self { Self(rawValue: "session_preload_libraries") }
    /// `create_extension`: Needs no loading; `CREATE EXTENSION` in the database is enough.
    public static var createExtension: Self { Self(rawValue: "create_extension") }

    /// The words that are known.
    public static let allCases: [ClusterExtensionLoader] = [
        .sharedPreloadLibraries, .sessionPreloadLibraries, .createExtension
    ]
}
