// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Traffic budgets: the calls of the reference.
enum TrafficBudgetsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_traffic_budgets_for_query": try await listTrafficBudgetsForQuery(client)
        case "list_traffic_budgets": try await listTrafficBudgets(client)
        case "create_traffic_budget": try await createTrafficBudget(client)
        case "get_traffic_budget": try await getTrafficBudget(client)
        case "update_traffic_budget": try await updateTrafficBudget(client)
        case "delete_traffic_budget": try await deleteTrafficBudget(client)
        default: return false
        }
        return true
    }

    static func listTrafficBudgetsForQuery(_ client: PlanetScaleClient) async throws {
        for try await trafficBudget in client.trafficBudgets.allForQuery(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            .init(keyspace: "keyspace-1")
        ) {
            print(trafficBudget)
        }
    }

    static func listTrafficBudgets(_ client: PlanetScaleClient) async throws {
        for try await trafficBudget in client.trafficBudgets.all("acme", "shop", "feature/größe 2", .init(
            period: .minutes15
        )) {
            print(trafficBudget)
        }
    }

    static func createTrafficBudget(_ client: PlanetScaleClient) async throws {
        let trafficBudget = try await client.trafficBudgets.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            mode: .enforce
        ))
        _ = trafficBudget
    }

    static func getTrafficBudget(_ client: PlanetScaleClient) async throws {
        let trafficBudget = try await client.trafficBudgets.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = trafficBudget
    }

    static func updateTrafficBudget(_ client: PlanetScaleClient) async throws {
        let trafficBudget = try await client.trafficBudgets.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(name: "name-1", mode: .enforce)
        )
        _ = trafficBudget
    }

    static func deleteTrafficBudget(_ client: PlanetScaleClient) async throws {
        try await client.trafficBudgets.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }
}
