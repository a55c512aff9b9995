// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branches: the calls of the vectors.
enum BranchesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branches": return try await listBranches(call)
        case "create_branch": return try await createBranch(call)
        case "get_branch": return try await getBranch(call)
        case "update_branch": return try await updateBranch(call)
        case "delete_branch": return try await deleteBranch(call)
        case "lint_branch_schema": return try await lintBranchSchema(call)
        case "enable_safe_migrations": return try await enableSafeMigrations(call)
        case "disable_safe_migrations": return try await disableSafeMigrations(call)
        case "update_safe_migrations": return try await updateSafeMigrations(call)
        case "promote_branch": return try await promoteBranch(call)
        case "get_branch_schema": return try await getBranchSchema(call)
        case "update_branch_cluster_config": return try await updateBranchClusterConfig(call)
        case "demote_branch": return try await demoteBranch(call)
        case "get_branch_diff": return try await getBranchDiff(call)
        case "get_branch_routing_rules": return try await getBranchRoutingRules(call)
        case "update_branch_routing_rules": return try await updateBranchRoutingRules(call)
        case "refresh_branch_schema": return try await refreshBranchSchema(call)
        case "list_branch_cluster_size_skus": return try await listBranchClusterSizeSkus(call)
        default: return nil
        }
    }

    static func listBranches(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListBranches = try ListBranches(
            q: call.query("q", String.self),
            production: call.query("production", Bool.self),
            safeMigrations: call.query("safe_migrations", Bool.self),
            order: call.query("order", PlanetScaleSortOrder.self),
            startingAfter: call.query("starting_after", String.self),
            limit: call.query("limit", Int.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.list(organization, database, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.branches.all(organization, database, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.branches.all(organization, database, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateBranch = try CreateBranch(
            name: call.needed(call.body("name", String.self)),
            deletionProtected: call.body("deletion_protected", Bool.self),
            parentBranch: call.body("parent_branch", String.self),
            backupID: call.body("backup_id", String.self),
            region: call.body("region", String.self),
            restorePoint: call.body("restore_point", Date.self),
            seedData: call.body("seed_data", BranchSeedData.self),
            clusterSize: call.body("cluster_size", String.self),
            keyspaceClusterSizes: call.body("keyspace_cluster_sizes", [String].self),
            configurationProfileSizes: call.body("configuration_profile_sizes", [ConfigurationProfileSizeInput].self),
            routerSizes: call.body("router_sizes", [RouterSizeInput].self),
            replicas: call.body("replicas", Int.self),
            storage: call.body("storage", StorageInput.self),
            majorVersion: call.body("major_version", String.self),
            createDatabaseIfMissing: call.body("create_database_if_missing", Bool.self),
            kind: call.body("kind", DatabaseKind.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.get(organization, database, branch, options: call.options))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.branches.waitUntilReady(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.branches.progressUntilReady(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.branches.waitUntilDeleted(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.branches.progressUntilDeleted(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateBranch = try UpdateBranch(
            newName: call.body("new_name", String.self),
            deletionProtected: call.body("deletion_protected", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: DeleteBranch = try DeleteBranch(deleteDescendants: call.query("delete_descendants", Bool.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.delete(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.delete(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func lintBranchSchema(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: LintBranchSchema = try LintBranchSchema(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.lintSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.lintSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.branches.allLintSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.branches.allLintSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func enableSafeMigrations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.enableSafeMigrations(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.enableSafeMigrations(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func disableSafeMigrations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.disableSafeMigrations(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.disableSafeMigrations(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateSafeMigrations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateSafeMigrations = try UpdateSafeMigrations(
            safeMigrations: call.needed(call.body("safe_migrations", Bool.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.updateSafeMigrations(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.updateSafeMigrations(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func promoteBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.promote(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.promote(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchSchema(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetBranchSchema = try GetBranchSchema(
            keyspace: call.query("keyspace", String.self),
            namespace: call.query("namespace", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.getSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.getSchema(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateBranchClusterConfig(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateBranchClusterConfig = try UpdateBranchClusterConfig(
            clusterSize: call.needed(call.body("cluster_size", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.updateCluster(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.updateCluster(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func demoteBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.demote(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.demote(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchDiff(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.getDiff(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.getDiff(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchRoutingRules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.getRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.getRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateBranchRoutingRules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateBranchRoutingRules = try UpdateBranchRoutingRules(
            routingRules: call.needed(call.body("routing_rules", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.updateRoutingRules(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.updateRoutingRules(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func refreshBranchSchema(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.refreshSchema(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.refreshSchema(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listBranchClusterSizeSkus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchClusterSizeSkus = try ListBranchClusterSizeSkus(
            rates: call.query("rates", Bool.self),
            postgresql: call.query("postgresql", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branches.listClusterSizes(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branches.withRawResponse.listClusterSizes(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
