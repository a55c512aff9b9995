// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Routers: the calls of the reference.
enum RoutersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_routers": try await listRouters(client)
        case "create_router": try await createRouter(client)
        case "get_router": try await getRouter(client)
        case "update_router": try await updateRouter(client)
        case "delete_router": try await deleteRouter(client)
        case "list_router_size_skus": try await listRouterSizeSkus(client)
        case "list_router_parameters": try await listRouterParameters(client)
        case "list_router_change_requests": try await listRouterChangeRequests(client)
        case "get_router_change_request": try await getRouterChangeRequest(client)
        case "cancel_router_change_request": try await cancelRouterChangeRequest(client)
        default: return false
        }
        return true
    }

    static func listRouters(_ client: PlanetScaleClient) async throws {
        let items = try await client.routers.list("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func createRouter(_ client: PlanetScaleClient) async throws {
        let nekiRouter = try await client.routers.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            routerSize: "router-size-2",
            replicasPerCell: 103
        ))
        _ = nekiRouter
    }

    static func getRouter(_ client: PlanetScaleClient) async throws {
        let nekiRouter = try await client.routers.get("acme", "shop", "feature/größe 2", "router 1")

        let ready = try await client.routers.waitUntilReady("acme", "shop", "feature/größe 2", "router 1")

        try await client.routers.waitUntilDeleted("acme", "shop", "feature/größe 2", "router 1")
        _ = nekiRouter
        _ = ready
    }

    static func updateRouter(_ client: PlanetScaleClient) async throws {
        let nekiRouter = try await client.routers.update(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            .init(routerSize: "router-size-1", replicasPerCell: 102)
        )
        _ = nekiRouter
    }

    static func deleteRouter(_ client: PlanetScaleClient) async throws {
        try await client.routers.delete("acme", "shop", "feature/größe 2", "router 1")
    }

    static func listRouterSizeSkus(_ client: PlanetScaleClient) async throws {
        let items = try await client.routers.listSizes("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func listRouterParameters(_ client: PlanetScaleClient) async throws {
        let items = try await client.routers.listParameters("acme", "shop", "feature/größe 2", "router 1")
        _ = items
    }

    static func listRouterChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await nekiChangeRequest in client.routers.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            .init(period: .minutes15)
        ) {
            print(nekiChangeRequest)
        }
    }

    static func getRouterChangeRequest(_ client: PlanetScaleClient) async throws {
        let nekiChangeRequest = try await client.routers.getChange(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            "a1b2c3d4e5f6"
        )

        let changeCompleted = try await client.routers.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            "a1b2c3d4e5f6"
        )
        _ = nekiChangeRequest
        _ = changeCompleted
    }

    static func cancelRouterChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.routers.cancelChange("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6")
    }
}
