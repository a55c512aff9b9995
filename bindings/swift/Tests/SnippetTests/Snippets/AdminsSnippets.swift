// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Admin component: the calls of the reference.
enum AdminsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_admin": try await getAdmin(client)
        case "update_admin": try await updateAdmin(client)
        case "list_admin_size_skus": try await listAdminSizeSkus(client)
        case "list_admin_parameters": try await listAdminParameters(client)
        case "list_admin_change_requests": try await listAdminChangeRequests(client)
        case "get_admin_change_request": try await getAdminChangeRequest(client)
        case "cancel_admin_change_request": try await cancelAdminChangeRequest(client)
        default: return false
        }
        return true
    }

    static func getAdmin(_ client: PlanetScaleClient) async throws {
        let nekiAdmin = try await client.admins.get("acme", "shop", "feature/größe 2")

        let ready = try await client.admins.waitUntilReady("acme", "shop", "feature/größe 2")
        _ = nekiAdmin
        _ = ready
    }

    static func updateAdmin(_ client: PlanetScaleClient) async throws {
        let nekiAdmin = try await client.admins.update("acme", "shop", "feature/größe 2", .init(
            adminSize: "admin-size-1"
        ))
        _ = nekiAdmin
    }

    static func listAdminSizeSkus(_ client: PlanetScaleClient) async throws {
        let items = try await client.admins.listSizes("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func listAdminParameters(_ client: PlanetScaleClient) async throws {
        let items = try await client.admins.listParameters("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func listAdminChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await nekiChangeRequest in client.admins.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            .init(period: .minutes15)
        ) {
            print(nekiChangeRequest)
        }
    }

    static func getAdminChangeRequest(_ client: PlanetScaleClient) async throws {
        let nekiChangeRequest = try await client.admins.getChange(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let changeCompleted = try await client.admins.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = nekiChangeRequest
        _ = changeCompleted
    }

    static func cancelAdminChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.admins.cancelChange("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }
}
