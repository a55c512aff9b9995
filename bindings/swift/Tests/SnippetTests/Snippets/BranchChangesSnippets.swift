// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch changes: the calls of the reference.
enum BranchChangesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branch_change_requests": try await listBranchChangeRequests(client)
        case "update_branch_change_request": try await updateBranchChangeRequest(client)
        case "cancel_branch_changes": try await cancelBranchChanges(client)
        case "get_branch_change_request": try await getBranchChangeRequest(client)
        case "cancel_branch_change_request": try await cancelBranchChangeRequest(client)
        default: return false
        }
        return true
    }

    static func listBranchChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await branchChangeRequest in client.branchChanges.all("acme", "shop", "feature/größe 2") {
            print(branchChangeRequest)
        }
    }

    static func updateBranchChangeRequest(_ client: PlanetScaleClient) async throws {
        let branchChangeRequest = try await client.branchChanges.update(
            "acme",
            "shop",
            "feature/größe 2",
            .init(clusterSize: "cluster-size-1", replicas: 102)
        )
        _ = branchChangeRequest
    }

    static func cancelBranchChanges(_ client: PlanetScaleClient) async throws {
        try await client.branchChanges.cancelAll("acme", "shop", "feature/größe 2")
    }

    static func getBranchChangeRequest(_ client: PlanetScaleClient) async throws {
        let branchChangeRequest = try await client.branchChanges.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.branchChanges.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = branchChangeRequest
        _ = completed
    }

    static func cancelBranchChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.branchChanges.cancel("acme", "shop", "feature/größe 2")
    }
}
