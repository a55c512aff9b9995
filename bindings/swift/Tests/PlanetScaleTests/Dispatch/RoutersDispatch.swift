// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Routers: the calls of the vectors.
enum RoutersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_routers": return try await listRouters(call)
        case "create_router": return try await createRouter(call)
        case "get_router": return try await getRouter(call)
        case "update_router": return try await updateRouter(call)
        case "delete_router": return try await deleteRouter(call)
        case "list_router_size_skus": return try await listRouterSizeSkus(call)
        case "list_router_parameters": return try await listRouterParameters(call)
        case "list_router_change_requests": return try await listRouterChangeRequests(call)
        case "get_router_change_request": return try await getRouterChangeRequest(call)
        case "cancel_router_change_request": return try await cancelRouterChangeRequest(call)
        default: return nil
        }
    }

    static func listRouters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.list(organization, database, branch, options: call.options))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createRouter(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateRouter = try CreateRouter(
            name: call.needed(call.body("name", String.self)),
            routerSize: call.body("router_size", String.self),
            replicasPerCell: call.body("replicas_per_cell", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.create(
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

    static func getRouter(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.get(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.get(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.routers.waitUntilReady(
                organization,
                database,
                branch,
                router,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.routers.progressUntilReady(
                organization,
                database,
                branch,
                router,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.routers.waitUntilDeleted(
                organization,
                database,
                branch,
                router,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.routers.progressUntilDeleted(
                organization,
                database,
                branch,
                router,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateRouter(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        let params: UpdateRouter = try UpdateRouter(
            routerSize: call.body("router_size", String.self),
            replicasPerCell: call.body("replicas_per_cell", Int.self),
            autoscaling: call.body("autoscaling", Bool.self),
            maxReplicasPerCell: call.body("max_replicas_per_cell", Int.self),
            targetCPUUtilization: call.body("target_cpu_utilization", Int.self),
            parameters: call.body("parameters", [String: JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.update(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.update(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteRouter(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.delete(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.delete(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listRouterSizeSkus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.listSizes(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.listSizes(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listRouterParameters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.listParameters(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.listParameters(
                organization,
                database,
                branch,
                router,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listRouterChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        let params: ListRouterChangeRequests = try ListRouterChangeRequests(
            period: call.query("period", TimePeriod.self),
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.listChanges(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.listChanges(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.routers.allChanges(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.routers.allChanges(
                organization,
                database,
                branch,
                router,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getRouterChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.getChange(
                organization,
                database,
                branch,
                router,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.getChange(
                organization,
                database,
                branch,
                router,
                id,
                options: call.options
            ))
        case .wait("wait_until_change_completed"):
            return try await call.sent(call.client.routers.waitUntilChangeCompleted(
                organization,
                database,
                branch,
                router,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_change_completed"):
            return try await call.progress(call.client.routers.progressUntilChangeCompleted(
                organization,
                database,
                branch,
                router,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelRouterChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let router: String = call.path("router")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.routers.cancelChange(
                organization,
                database,
                branch,
                router,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.routers.withRawResponse.cancelChange(
                organization,
                database,
                branch,
                router,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
