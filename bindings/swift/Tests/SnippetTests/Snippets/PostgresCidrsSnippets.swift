// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// IP restrictions: the calls of the reference.
enum PostgresCidrsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_database_postgres_cidrs": try await listDatabasePostgresCidrs(client)
        case "create_database_postgres_cidr": try await createDatabasePostgresCidr(client)
        case "delete_database_postgres_cidr": try await deleteDatabasePostgresCidr(client)
        case "get_database_postgres_cidr": try await getDatabasePostgresCidr(client)
        case "update_database_postgres_cidr": try await updateDatabasePostgresCidr(client)
        default: return false
        }
        return true
    }

    static func listDatabasePostgresCidrs(_ client: PlanetScaleClient) async throws {
        for try await postgresCidr in client.postgresCidrs.all("acme", "shop") {
            print(postgresCidr)
        }
    }

    static func createDatabasePostgresCidr(_ client: PlanetScaleClient) async throws {
        let postgresCidr = try await client.postgresCidrs.create("acme", "shop", .init(
            cidrs: ["cidr-4", "cidr-5"],
            schema: "schema-1",
            role: "role-2"
        ))
        _ = postgresCidr
    }

    static func deleteDatabasePostgresCidr(_ client: PlanetScaleClient) async throws {
        try await client.postgresCidrs.delete("acme", "shop", "a1b2c3d4e5f6")
    }

    static func getDatabasePostgresCidr(_ client: PlanetScaleClient) async throws {
        let postgresCidr = try await client.postgresCidrs.get("acme", "shop", "a1b2c3d4e5f6")
        _ = postgresCidr
    }

    static func updateDatabasePostgresCidr(_ client: PlanetScaleClient) async throws {
        let postgresCidr = try await client.postgresCidrs.update("acme", "shop", "a1b2c3d4e5f6", .init(
            schema: "schema-1",
            role: "role-2"
        ))
        _ = postgresCidr
    }
}
