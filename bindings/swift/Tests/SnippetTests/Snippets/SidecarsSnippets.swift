// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Sidecars: the calls of the reference.
enum SidecarsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_sidecars": try await listSidecars(client)
        case "get_sidecar": try await getSidecar(client)
        case "update_sidecar": try await updateSidecar(client)
        case "list_sidecar_parameters": try await listSidecarParameters(client)
        case "list_sidecar_change_requests": try await listSidecarChangeRequests(client)
        case "get_sidecar_change_request": try await getSidecarChangeRequest(client)
        case "cancel_sidecar_change_request": try await cancelSidecarChangeRequest(client)
        default: return false
        }
        return true
    }

    static func listSidecars(_ client: PlanetScaleClient) async throws {
        let items = try await client.sidecars.list("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func getSidecar(_ client: PlanetScaleClient) async throws {
        let nekiSidecar = try await client.sidecars.get("acme", "shop", "feature/größe 2", "sidecar 1")

        let ready = try await client.sidecars.waitUntilReady("acme", "shop", "feature/größe 2", "sidecar 1")
        _ = nekiSidecar
        _ = ready
    }

    static func updateSidecar(_ client: PlanetScaleClient) async throws {
        let nekiSidecar = try await client.sidecars.update("acme", "shop", "feature/größe 2", "sidecar 1")
        _ = nekiSidecar
    }

    static func listSidecarParameters(_ client: PlanetScaleClient) async throws {
        let items = try await client.sidecars.listParameters("acme", "shop", "feature/größe 2", "sidecar 1")
        _ = items
    }

    static func listSidecarChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await nekiChangeRequest in client.sidecars.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            .init(period: .minutes15)
        ) {
            print(nekiChangeRequest)
        }
    }

    static func getSidecarChangeRequest(_ client: PlanetScaleClient) async throws {
        let nekiChangeRequest = try await client.sidecars.getChange(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            "a1b2c3d4e5f6"
        )

        let changeCompleted = try await client.sidecars.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            "a1b2c3d4e5f6"
        )
        _ = nekiChangeRequest
        _ = changeCompleted
    }

    static func cancelSidecarChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.sidecars.cancelChange(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            "a1b2c3d4e5f6"
        )
    }
}
