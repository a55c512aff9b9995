// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Materialize: the calls of the reference.
enum MaterializeSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "materialize_create": try await materializeCreate(client)
        case "materialize_show": try await materializeShow(client)
        case "materialize_start": try await materializeStart(client)
        case "materialize_stop": try await materializeStop(client)
        case "materialize_cancel": try await materializeCancel(client)
        default: return false
        }
        return true
    }

    static func materializeCreate(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.materialize.create("acme", "shop", "feature/größe 2", .init(
            workflow: "workflow-1",
            targetKeyspace: "target-keyspace-2",
            sourceKeyspace: "source-keyspace-3",
            tableSettings: [
                MaterializeTableSettings(
                    targetTable: "target-table-6",
                    sourceExpression: "source-expression-7"
                )
            ],
            cells: ["cell-10", "cell-11"],
            referenceTables: ["reference-table-13", "reference-table-14"]
        ))
        _ = vtctldData
    }

    static func materializeShow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.materialize.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1", includeLogs: true)
        )
        _ = vtctldData
    }

    static func materializeStart(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.materialize.start(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func materializeStop(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.materialize.stop(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1")
        )
        _ = vtctldData
    }

    static func materializeCancel(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.materialize.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            .init(targetKeyspace: "target-keyspace-1", keepData: true, keepRoutingRules: true)
        )
        _ = vtctldData
    }
}
