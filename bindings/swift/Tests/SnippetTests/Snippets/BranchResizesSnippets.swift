// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch resizes: the calls of the reference.
enum BranchResizesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branch_resize_requests": try await listBranchResizeRequests(client)
        case "update_branch_resize_request": try await updateBranchResizeRequest(client)
        case "get_branch_resize_request": try await getBranchResizeRequest(client)
        default: return false
        }
        return true
    }

    static func listBranchResizeRequests(_ client: PlanetScaleClient) async throws {
        for try await branchResizeRequest in client.branchResizes.all("acme", "shop", "feature/größe 2") {
            print(branchResizeRequest)
        }
    }

    static func updateBranchResizeRequest(_ client: PlanetScaleClient) async throws {
        let branchResizeRequest = try await client.branchResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            .init(vtgateSize: "vtgate-size-1", vtgateCount: 102)
        )
        _ = branchResizeRequest
    }

    static func getBranchResizeRequest(_ client: PlanetScaleClient) async throws {
        let branchResizeRequest = try await client.branchResizes.get(
            "acme",
            "shop",
            "feature/größe 2",
            "resize 1"
        )

        let completed = try await client.branchResizes.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "resize 1"
        )
        _ = branchResizeRequest
        _ = completed
    }
}
