// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branches: the calls of the reference.
enum BranchesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branches": try await listBranches(client)
        case "create_branch": try await createBranch(client)
        case "get_branch": try await getBranch(client)
        case "update_branch": try await updateBranch(client)
        case "delete_branch": try await deleteBranch(client)
        case "lint_branch_schema": try await lintBranchSchema(client)
        case "enable_safe_migrations": try await enableSafeMigrations(client)
        case "disable_safe_migrations": try await disableSafeMigrations(client)
        case "update_safe_migrations": try await updateSafeMigrations(client)
        case "promote_branch": try await promoteBranch(client)
        case "get_branch_schema": try await getBranchSchema(client)
        case "update_branch_cluster_config": try await updateBranchClusterConfig(client)
        case "demote_branch": try await demoteBranch(client)
        case "get_branch_diff": try await getBranchDiff(client)
        case "get_branch_routing_rules": try await getBranchRoutingRules(client)
        case "update_branch_routing_rules": try await updateBranchRoutingRules(client)
        case "refresh_branch_schema": try await refreshBranchSchema(client)
        case "list_branch_cluster_size_skus": try await listBranchClusterSizeSkus(client)
        default: return false
        }
        return true
    }

    static func listBranches(_ client: PlanetScaleClient) async throws {
        for try await branch in client.branches.all("acme", "shop", .init(q: "q-1")) {
            print(branch)
        }
    }

    static func createBranch(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.create("acme", "shop", .init(
            name: "name-1",
            deletionProtected: true,
            parentBranch: "parent-branch-3"
        ))
        _ = branch
    }

    static func getBranch(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.get("acme", "shop", "feature/größe 2")

        let ready = try await client.branches.waitUntilReady("acme", "shop", "feature/größe 2")

        try await client.branches.waitUntilDeleted("acme", "shop", "feature/größe 2")
        _ = branch
        _ = ready
    }

    static func updateBranch(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.update("acme", "shop", "feature/größe 2", .init(
            newName: "new-name-1",
            deletionProtected: true
        ))
        _ = branch
    }

    static func deleteBranch(_ client: PlanetScaleClient) async throws {
        try await client.branches.delete("acme", "shop", "feature/größe 2", .init(deleteDescendants: true))
    }

    static func lintBranchSchema(_ client: PlanetScaleClient) async throws {
        for try await schemaLintError in client.branches.allLintSchema("acme", "shop", "feature/größe 2") {
            print(schemaLintError)
        }
    }

    static func enableSafeMigrations(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.enableSafeMigrations("acme", "shop", "feature/größe 2")
        _ = branch
    }

    static func disableSafeMigrations(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.disableSafeMigrations("acme", "shop", "feature/größe 2")
        _ = branch
    }

    static func updateSafeMigrations(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.updateSafeMigrations(
            "acme",
            "shop",
            "feature/größe 2",
            .init(safeMigrations: true)
        )
        _ = branch
    }

    static func promoteBranch(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.promote("acme", "shop", "feature/größe 2")
        _ = branch
    }

    static func getBranchSchema(_ client: PlanetScaleClient) async throws {
        let branchSchema = try await client.branches.getSchema("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1"
        ))
        _ = branchSchema
    }

    static func updateBranchClusterConfig(_ client: PlanetScaleClient) async throws {
        try await client.branches.updateCluster("acme", "shop", "feature/größe 2", .init(
            clusterSize: "cluster-size-1"
        ))
    }

    static func demoteBranch(_ client: PlanetScaleClient) async throws {
        let branch = try await client.branches.demote("acme", "shop", "feature/größe 2")
        _ = branch
    }

    static func getBranchDiff(_ client: PlanetScaleClient) async throws {
        let tableDiffList = try await client.branches.getDiff("acme", "shop", "feature/größe 2")
        _ = tableDiffList
    }

    static func getBranchRoutingRules(_ client: PlanetScaleClient) async throws {
        let routingRules = try await client.branches.getRoutingRules("acme", "shop", "feature/größe 2")
        _ = routingRules
    }

    static func updateBranchRoutingRules(_ client: PlanetScaleClient) async throws {
        let routingRules = try await client.branches.updateRoutingRules(
            "acme",
            "shop",
            "feature/größe 2",
            .init(routingRules: "routing-rule-1")
        )
        _ = routingRules
    }

    static func refreshBranchSchema(_ client: PlanetScaleClient) async throws {
        try await client.branches.refreshSchema("acme", "shop", "feature/größe 2")
    }

    static func listBranchClusterSizeSkus(_ client: PlanetScaleClient) async throws {
        let items = try await client.branches.listClusterSizes("acme", "shop", "feature/größe 2", .init(
            rates: true
        ))
        _ = items
    }
}
