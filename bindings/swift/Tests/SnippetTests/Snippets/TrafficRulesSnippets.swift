// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Traffic rules: the calls of the reference.
enum TrafficRulesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "create_traffic_rule": try await createTrafficRule(client)
        case "delete_traffic_rule": try await deleteTrafficRule(client)
        default: return false
        }
        return true
    }

    static func createTrafficRule(_ client: PlanetScaleClient) async throws {
        let trafficRule = try await client.trafficRules.create(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(kind: .match, keyspace: "keyspace-2")
        )
        _ = trafficRule
    }

    static func deleteTrafficRule(_ client: PlanetScaleClient) async throws {
        try await client.trafficRules.delete(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            "a1b2c3d4e5f6"
        )
    }
}
