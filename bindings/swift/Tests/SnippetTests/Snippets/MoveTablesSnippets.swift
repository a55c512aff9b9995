// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// MoveTables: the calls of the reference.
enum MoveTablesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "move_tables_create": try await moveTablesCreate(client)
        case "move_tables_show": try await moveTablesShow(client)
        case "move_tables_status": try await moveTablesStatus(client)
        case "move_tables_switch_traffic": try await moveTablesSwitchTraffic(client)
        case "move_tables_reverse_traffic": try await moveTablesReverseTraffic(client)
        case "move_tables_cancel": try await moveTablesCancel(client)
        case "move_tables_complete": try await moveTablesComplete(client)
        default: return false
        }
        return true
    }

    static func moveTablesCreate(_ client: PlanetScaleClient) async throws {
        let vtctldOperationReference = try await client.moveTables.create(
            "acme",
            "shop",
            "feature/größe 2",
            .init(
                workflow: "workflow-1",
                targetKeyspace: "target-keyspace-2",
                sourceKeyspace: "source-keyspace-3",
                tables: ["table-5", "table-6"],
                allTables: true
            )
        )
        _ = vtctldOperationReference
    }

    static func moveTablesShow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.moveTables.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func moveTablesStatus(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.moveTables.getStatus(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func moveTablesSwitchTraffic(_ client: PlanetScaleClient) async throws {
        let vtctldOperationReference = try await client.moveTables.switchTraffic(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(
                targetKeyspace: "target-keyspace-1",
                tabletTypes: ["tablet-type-3", "tablet-type-4"],
                maxReplicationLagAllowed: 105
            )
        )
        _ = vtctldOperationReference
    }

    static func moveTablesReverseTraffic(_ client: PlanetScaleClient) async throws {
        let vtctldOperationReference = try await client.moveTables.reverseTraffic(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(
                targetKeyspace: "target-keyspace-1",
                tabletTypes: ["tablet-type-3", "tablet-type-4"],
                maxReplicationLagAllowed: 105
            )
        )
        _ = vtctldOperationReference
    }

    static func moveTablesCancel(_ client: PlanetScaleClient) async throws {
        let vtctldOperationReference = try await client.moveTables.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1", keepData: true, keepRoutingRules: true)
        )
        _ = vtctldOperationReference
    }

    static func moveTablesComplete(_ client: PlanetScaleClient) async throws {
        let vtctldOperationReference = try await client.moveTables.complete(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1", keepData: true, keepRoutingRules: true)
        )
        _ = vtctldOperationReference
    }
}
