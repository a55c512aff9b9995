// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Databases: the calls of the reference.
enum DatabasesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_databases": try await listDatabases(client)
        case "create_database": try await createDatabase(client)
        case "get_database": try await getDatabase(client)
        case "delete_database": try await deleteDatabase(client)
        case "update_database_settings": try await updateDatabaseSettings(client)
        case "list_read_only_regions": try await listReadOnlyRegions(client)
        case "list_database_regions": try await listDatabaseRegions(client)
        case "get_database_throttler": try await getDatabaseThrottler(client)
        case "update_database_throttler": try await updateDatabaseThrottler(client)
        default: return false
        }
        return true
    }

    static func listDatabases(_ client: PlanetScaleClient) async throws {
        for try await database in client.databases.all("acme", .init(q: "q-1")) {
            print(database)
        }
    }

    static func createDatabase(_ client: PlanetScaleClient) async throws {
        let database = try await client.databases.create("acme", .init(
            name: "name-1",
            clusterSize: "cluster-size-3",
            region: "region-2",
            replicas: 104
        ))
        _ = database
    }

    static func getDatabase(_ client: PlanetScaleClient) async throws {
        let database = try await client.databases.get("acme", "shop")

        let ready = try await client.databases.waitUntilReady("acme", "shop")

        try await client.databases.waitUntilDeleted("acme", "shop")
        _ = database
        _ = ready
    }

    static func deleteDatabase(_ client: PlanetScaleClient) async throws {
        try await client.databases.delete("acme", "shop")
    }

    static func updateDatabaseSettings(_ client: PlanetScaleClient) async throws {
        let database = try await client.databases.update("acme", "shop", .init(
            newName: "new-name-1",
            automaticMigrations: true
        ))
        _ = database
    }

    static func listReadOnlyRegions(_ client: PlanetScaleClient) async throws {
        for try await readOnlyRegion in client.databases.allReadOnlyRegions("acme", "shop") {
            print(readOnlyRegion)
        }
    }

    static func listDatabaseRegions(_ client: PlanetScaleClient) async throws {
        for try await region in client.databases.allRegions("acme", "shop") {
            print(region)
        }
    }

    static func getDatabaseThrottler(_ client: PlanetScaleClient) async throws {
        let throttler = try await client.databases.getThrottler("acme", "shop")
        _ = throttler
    }

    static func updateDatabaseThrottler(_ client: PlanetScaleClient) async throws {
        let throttler = try await client.databases.updateThrottler("acme", "shop", .init(ratio: 101))
        _ = throttler
    }
}
