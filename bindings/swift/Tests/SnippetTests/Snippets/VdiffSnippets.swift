// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// VDiff: the calls of the reference.
enum VdiffSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "vdiff_create": try await vdiffCreate(client)
        case "vdiff_list": try await vdiffList(client)
        case "vdiff_show": try await vdiffShow(client)
        case "vdiff_delete": try await vdiffDelete(client)
        case "vdiff_stop": try await vdiffStop(client)
        case "vdiff_resume": try await vdiffResume(client)
        default: return false
        }
        return true
    }

    static func vdiffCreate(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.create(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1", autoRetry: true, autoStart: true)
        )
        _ = vtctldData
    }

    static func vdiffList(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.list("acme", "shop", "feature/größe 2", "workflow 1", .init(
            targetKeyspace: "target-keyspace-1"
        ))
        _ = vtctldData
    }

    static func vdiffShow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func vdiffDelete(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.delete(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func vdiffStop(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.stop(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            .init(targetKeyspace: "target-keyspace-1", targetShards: ["target-shard-3", "target-shard-4"])
        )
        _ = vtctldData
    }

    static func vdiffResume(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.vdiff.resume(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            .init(targetKeyspace: "target-keyspace-1", targetShards: ["target-shard-3", "target-shard-4"])
        )
        _ = vtctldData
    }
}
