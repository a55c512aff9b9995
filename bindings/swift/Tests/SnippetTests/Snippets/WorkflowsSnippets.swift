// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Workflows: the calls of the reference.
enum WorkflowsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_workflows": try await listWorkflows(client)
        case "create_workflow": try await createWorkflow(client)
        case "get_workflow": try await getWorkflow(client)
        case "workflow_cancel": try await workflowCancel(client)
        case "workflow_complete": try await workflowComplete(client)
        case "workflow_cutover": try await workflowCutover(client)
        case "workflow_retry": try await workflowRetry(client)
        case "workflow_reverse_cutover": try await workflowReverseCutover(client)
        case "workflow_reverse_traffic": try await workflowReverseTraffic(client)
        case "workflow_switch_primaries": try await workflowSwitchPrimaries(client)
        case "workflow_switch_replicas": try await workflowSwitchReplicas(client)
        case "verify_workflow": try await verifyWorkflow(client)
        default: return false
        }
        return true
    }

    static func listWorkflows(_ client: PlanetScaleClient) async throws {
        for try await workflow in client.workflows.all("acme", "shop", .init(between: "between-1")) {
            print(workflow)
        }
    }

    static func createWorkflow(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.create("acme", "shop", .init(
            name: "name-1",
            sourceKeyspace: "source-keyspace-2",
            targetKeyspace: "target-keyspace-3",
            tables: ["table-8", "table-9"],
            globalKeyspace: .value("global-keyspace-4"),
            deferSecondaryKeys: .value(true)
        ))
        _ = workflow
    }

    static func getWorkflow(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.get("acme", "shop", 7)

        let running = try await client.workflows.waitUntilRunning("acme", "shop", 7)

        let verified = try await client.workflows.waitUntilVerified("acme", "shop", 7)

        let replicasSwitched = try await client.workflows.waitUntilReplicasSwitched("acme", "shop", 7)

        let primariesSwitched = try await client.workflows.waitUntilPrimariesSwitched("acme", "shop", 7)

        let cutOver = try await client.workflows.waitUntilCutOver("acme", "shop", 7)

        let completed = try await client.workflows.waitUntilCompleted("acme", "shop", 7)

        let cancelled = try await client.workflows.waitUntilCancelled("acme", "shop", 7)
        _ = workflow
        _ = running
        _ = verified
        _ = replicasSwitched
        _ = primariesSwitched
        _ = cutOver
        _ = completed
        _ = cancelled
    }

    static func workflowCancel(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.cancel("acme", "shop", 7)
        _ = workflow
    }

    static func workflowComplete(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.complete("acme", "shop", 7)
        _ = workflow
    }

    static func workflowCutover(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.cutover("acme", "shop", 7)
        _ = workflow
    }

    static func workflowRetry(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.retry("acme", "shop", 7)
        _ = workflow
    }

    static func workflowReverseCutover(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.reverseCutover("acme", "shop", 7)
        _ = workflow
    }

    static func workflowReverseTraffic(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.reverseTraffic("acme", "shop", 7)
        _ = workflow
    }

    static func workflowSwitchPrimaries(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.switchPrimaries("acme", "shop", 7)
        _ = workflow
    }

    static func workflowSwitchReplicas(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.switchReplicas("acme", "shop", 7)
        _ = workflow
    }

    static func verifyWorkflow(_ client: PlanetScaleClient) async throws {
        let workflow = try await client.workflows.verifyData("acme", "shop", 7)
        _ = workflow
    }
}
