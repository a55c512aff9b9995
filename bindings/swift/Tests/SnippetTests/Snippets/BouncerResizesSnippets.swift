// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Bouncer resizes: the calls of the reference.
enum BouncerResizesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branch_bouncer_resize_requests": try await listBranchBouncerResizeRequests(client)
        case "list_bouncer_resize_requests": try await listBouncerResizeRequests(client)
        case "update_bouncer_resize_request": try await updateBouncerResizeRequest(client)
        case "cancel_bouncer_resize_request": try await cancelBouncerResizeRequest(client)
        default: return false
        }
        return true
    }

    static func listBranchBouncerResizeRequests(_ client: PlanetScaleClient) async throws {
        for try await bouncerResizeRequest in client.bouncerResizes.allForBranch(
            "acme",
            "shop",
            "feature/größe 2"
        ) {
            print(bouncerResizeRequest)
        }
    }

    static func listBouncerResizeRequests(_ client: PlanetScaleClient) async throws {
        for try await bouncerResizeRequest in client.bouncerResizes.all(
            "acme",
            "shop",
            "feature/größe 2",
            "bouncer 1"
        ) {
            print(bouncerResizeRequest)
        }
    }

    static func updateBouncerResizeRequest(_ client: PlanetScaleClient) async throws {
        let bouncerResizeRequest = try await client.bouncerResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            "bouncer 1",
            .init(bouncerSize: "bouncer-size-1", replicasPerCell: 102)
        )
        _ = bouncerResizeRequest
    }

    static func cancelBouncerResizeRequest(_ client: PlanetScaleClient) async throws {
        try await client.bouncerResizes.cancel("acme", "shop", "feature/größe 2", "bouncer 1")
    }
}
