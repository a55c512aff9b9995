// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Metrics: the calls of the reference.
enum MetricsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_branch_metrics": try await getBranchMetrics(client)
        case "get_instant_branch_metrics": try await getInstantBranchMetrics(client)
        case "get_branch_keyspace_table_metrics": try await getBranchKeyspaceTableMetrics(client)
        case "get_branch_query_metrics": try await getBranchQueryMetrics(client)
        case "get_branch_table_metrics": try await getBranchTableMetrics(client)
        case "get_tablet_metrics": try await getTabletMetrics(client)
        case "get_instant_tablet_metrics": try await getInstantTabletMetrics(client)
        case "get_branch_tag_metrics": try await getBranchTagMetrics(client)
        default: return false
        }
        return true
    }

    static func getBranchMetrics(_ client: PlanetScaleClient) async throws {
        let metricSeries = try await client.metrics.get("acme", "shop", "feature/größe 2", .init(
            period: .minutes15
        ))
        _ = metricSeries
    }

    static func getInstantBranchMetrics(_ client: PlanetScaleClient) async throws {
        let instantMetrics = try await client.metrics.getInstant("acme", "shop", "feature/größe 2", .init(
            role: "role-3"
        ))
        _ = instantMetrics
    }

    static func getBranchKeyspaceTableMetrics(_ client: PlanetScaleClient) async throws {
        let reply = try await client.metrics.getKeyspaceTables("acme", "shop", "feature/größe 2")
        _ = reply
    }

    static func getBranchQueryMetrics(_ client: PlanetScaleClient) async throws {
        let metricSeries = try await client.metrics.getQueries("acme", "shop", "feature/größe 2", .init(
            queryIDs: ["query-id-4", "query-id-5"]
        ))
        _ = metricSeries
    }

    static func getBranchTableMetrics(_ client: PlanetScaleClient) async throws {
        let reply = try await client.metrics.getTables("acme", "shop", "feature/größe 2")
        _ = reply
    }

    static func getTabletMetrics(_ client: PlanetScaleClient) async throws {
        let metricSeries = try await client.metrics.getTablets("acme", "shop", "feature/größe 2", .init(
            period: .minutes15
        ))
        _ = metricSeries
    }

    static func getInstantTabletMetrics(_ client: PlanetScaleClient) async throws {
        let instantMetrics = try await client.metrics.getInstantTablets(
            "acme",
            "shop",
            "feature/größe 2",
            .init(keyspace: "keyspace-3")
        )
        _ = instantMetrics
    }

    static func getBranchTagMetrics(_ client: PlanetScaleClient) async throws {
        let metricSeries = try await client.metrics.getTags("acme", "shop", "feature/größe 2", .init(
            tagSets: ["tag-set-4", "tag-set-5"]
        ))
        _ = metricSeries
    }
}
