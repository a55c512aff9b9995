// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Vitess operations: the calls of the reference.
enum VtctldSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "vtctld_list_workflows": try await vtctldListWorkflows(client)
        case "vtctld_start_workflow": try await vtctldStartWorkflow(client)
        case "vtctld_stop_workflow": try await vtctldStopWorkflow(client)
        case "vtctld_list_keyspaces": try await vtctldListKeyspaces(client)
        case "vtctld_get_routing_rules": try await vtctldGetRoutingRules(client)
        case "vtctld_get_keyspace_routing_rules": try await vtctldGetKeyspaceRoutingRules(client)
        case "vtctld_apply_keyspace_routing_rules": try await vtctldApplyKeyspaceRoutingRules(client)
        case "vtctld_get_shard": try await vtctldGetShard(client)
        case "vtctld_set_shard_tablet_control": try await vtctldSetShardTabletControl(client)
        case "vtctld_refresh_state_by_shard": try await vtctldRefreshStateByShard(client)
        case "vtctld_get_throttler_status": try await vtctldGetThrottlerStatus(client)
        case "vtctld_check_throttler": try await vtctldCheckThrottler(client)
        case "vtctld_update_throttler_config": try await vtctldUpdateThrottlerConfig(client)
        case "vtctld_get_operation": try await vtctldGetOperation(client)
        default: return false
        }
        return true
    }

    static func vtctldListWorkflows(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.listWorkflows("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1",
            workflow: "workflow-2"
        ))
        _ = vtctldData
    }

    static func vtctldStartWorkflow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.startWorkflow(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(keyspace: "keyspace-1")
        )
        _ = vtctldData
    }

    static func vtctldStopWorkflow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.stopWorkflow(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(keyspace: "keyspace-1")
        )
        _ = vtctldData
    }

    static func vtctldListKeyspaces(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.listKeyspaces("acme", "shop", "feature/größe 2", .init(
            name: "name-1"
        ))
        _ = vtctldData
    }

    static func vtctldGetRoutingRules(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.getRoutingRules("acme", "shop", "feature/größe 2")
        _ = vtctldData
    }

    static func vtctldGetKeyspaceRoutingRules(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.getKeyspaceRoutingRules("acme", "shop", "feature/größe 2")
        _ = vtctldData
    }

    static func vtctldApplyKeyspaceRoutingRules(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.applyKeyspaceRoutingRules(
            "acme",
            "shop",
            "feature/größe 2",
            .init(
                rules: [KeyspaceRoutingRule(fromKeyspace: "from-keyspace-3", toKeyspace: "to-keyspace-4")],
                skipRebuild: true,
                rebuildCells: ["rebuild-cell-7", "rebuild-cell-8"]
            )
        )
        _ = vtctldData
    }

    static func vtctldGetShard(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.getShard("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1",
            shard: "shard-2"
        ))
        _ = vtctldData
    }

    static func vtctldSetShardTabletControl(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.setShardTabletControl(
            "acme",
            "shop",
            "feature/größe 2",
            .init(
                keyspace: "keyspace-1",
                shard: "shard-2",
                tabletType: "tablet-type-3",
                cells: ["cell-5", "cell-6"],
                deniedTables: ["denied-table-8", "denied-table-9"]
            )
        )
        _ = vtctldData
    }

    static func vtctldRefreshStateByShard(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.refreshShardState("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1",
            shard: "shard-2",
            cells: ["cell-4", "cell-5"]
        ))
        _ = vtctldData
    }

    static func vtctldGetThrottlerStatus(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.getThrottlerStatus(
            "acme",
            "shop",
            "feature/größe 2",
            .init(tabletAlias: "tablet-alia-1")
        )
        _ = vtctldData
    }

    static func vtctldCheckThrottler(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.checkThrottler("acme", "shop", "feature/größe 2", .init(
            tabletAlias: "tablet-alia-1",
            appName: "app-name-2",
            scope: .shard
        ))
        _ = vtctldData
    }

    static func vtctldUpdateThrottlerConfig(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vtctld.updateThrottlerConfig(
            "acme",
            "shop",
            "feature/größe 2",
            .init(keyspace: "keyspace-1", enabled: true, threshold: 3.5)
        )
        _ = vtctldData
    }

    static func vtctldGetOperation(_ client: PlanetScaleClient) async throws {
        let vtctldOperation = try await client.vtctld.getOperation(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.vtctld.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = vtctldOperation
        _ = completed
    }
}
