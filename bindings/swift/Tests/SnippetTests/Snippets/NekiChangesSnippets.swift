// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Neki changes: the calls of the reference.
enum NekiChangesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_neki_change_requests": try await listNekiChangeRequests(client)
        case "get_neki_change_request": try await getNekiChangeRequest(client)
        case "cancel_neki_change_request": try await cancelNekiChangeRequest(client)
        default: return false
        }
        return true
    }

    static func listNekiChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await nekiChangeRequest in client.nekiChanges.all("acme", "shop", "feature/größe 2", .init(
            targetID: "target-id-5"
        )) {
            print(nekiChangeRequest)
        }
    }

    static func getNekiChangeRequest(_ client: PlanetScaleClient) async throws {
        let nekiChangeRequest = try await client.nekiChanges.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.nekiChanges.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = nekiChangeRequest
        _ = completed
    }

    static func cancelNekiChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.nekiChanges.cancel("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }
}
