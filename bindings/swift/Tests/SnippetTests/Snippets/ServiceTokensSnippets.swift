// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Service tokens: the calls of the reference.
enum ServiceTokensSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_service_tokens": try await listServiceTokens(client)
        case "create_service_token": try await createServiceToken(client)
        case "get_service_token": try await getServiceToken(client)
        case "delete_service_token": try await deleteServiceToken(client)
        case "get_service_token_access": try await getServiceTokenAccess(client)
        case "add_service_token_access": try await addServiceTokenAccess(client)
        case "delete_service_token_access": try await deleteServiceTokenAccess(client)
        case "list_service_token_grants": try await listServiceTokenGrants(client)
        default: return false
        }
        return true
    }

    static func listServiceTokens(_ client: PlanetScaleClient) async throws {
        for try await serviceToken in client.serviceTokens.all("acme") {
            print(serviceToken)
        }
    }

    static func createServiceToken(_ client: PlanetScaleClient) async throws {
        let serviceToken = try await client.serviceTokens.create("acme", .init(name: "name-1", ttl: 102))
        _ = serviceToken
    }

    static func getServiceToken(_ client: PlanetScaleClient) async throws {
        let serviceToken = try await client.serviceTokens.get("acme", "a1b2c3d4e5f6")
        _ = serviceToken
    }

    static func deleteServiceToken(_ client: PlanetScaleClient) async throws {
        try await client.serviceTokens.delete("acme", "a1b2c3d4e5f6")
    }

    static func getServiceTokenAccess(_ client: PlanetScaleClient) async throws {
        let serviceTokenAccessList = try await client.serviceTokens.listAccesses("acme", "a1b2c3d4e5f6")
        _ = serviceTokenAccessList
    }

    static func addServiceTokenAccess(_ client: PlanetScaleClient) async throws {
        let serviceTokenAccessList = try await client.serviceTokens.addAccesses(
            "acme",
            "a1b2c3d4e5f6",
            .init(database: "database-1", access: ["acce-3", "acce-4"])
        )
        _ = serviceTokenAccessList
    }

    static func deleteServiceTokenAccess(_ client: PlanetScaleClient) async throws {
        try await client.serviceTokens.deleteAccesses("acme", "a1b2c3d4e5f6", .init(
            database: "database-1",
            access: ["acce-3", "acce-4"]
        ))
    }

    static func listServiceTokenGrants(_ client: PlanetScaleClient) async throws {
        let serviceTokenGrantList = try await client.serviceTokens.listGrants("acme", "a1b2c3d4e5f6")
        _ = serviceTokenGrantList
    }
}
