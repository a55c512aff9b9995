// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Workflows: the calls of the vectors.
enum WorkflowsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_workflows": return try await listWorkflows(call)
        case "create_workflow": return try await createWorkflow(call)
        case "get_workflow": return try await getWorkflow(call)
        case "workflow_cancel": return try await workflowCancel(call)
        case "workflow_complete": return try await workflowComplete(call)
        case "workflow_cutover": return try await workflowCutover(call)
        case "workflow_retry": return try await workflowRetry(call)
        case "workflow_reverse_cutover": return try await workflowReverseCutover(call)
        case "workflow_reverse_traffic": return try await workflowReverseTraffic(call)
        case "workflow_switch_primaries": return try await workflowSwitchPrimaries(call)
        case "workflow_switch_replicas": return try await workflowSwitchReplicas(call)
        case "verify_workflow": return try await verifyWorkflow(call)
        default: return nil
        }
    }

    static func listWorkflows(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListWorkflows = try ListWorkflows(
            between: call.query("between", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.workflows.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.workflows.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createWorkflow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateWorkflow = try CreateWorkflow(
            name: call.needed(call.body("name", String.self)),
            sourceKeyspace: call.needed(call.body("source_keyspace", String.self)),
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            tables: call.needed(call.body("tables", [String].self)),
            globalKeyspace: call.body("global_keyspace", OrNull<String>.self),
            deferSecondaryKeys: call.body("defer_secondary_keys", OrNull<Bool>.self),
            onDdl: call.body("on_ddl", OrNull<OnDdl>.self),
            branchName: call.body("branch_name", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getWorkflow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.get(organization, database, number, options: call.options))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.get(
                organization,
                database,
                number,
                options: call.options
            ))
        case .wait("wait_until_running"):
            return try await call.sent(call.client.workflows.waitUntilRunning(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_running"):
            return try await call.progress(call.client.workflows.progressUntilRunning(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_verified"):
            return try await call.sent(call.client.workflows.waitUntilVerified(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_verified"):
            return try await call.progress(call.client.workflows.progressUntilVerified(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_replicas_switched"):
            return try await call.sent(call.client.workflows.waitUntilReplicasSwitched(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_replicas_switched"):
            return try await call.progress(call.client.workflows.progressUntilReplicasSwitched(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_primaries_switched"):
            return try await call.sent(call.client.workflows.waitUntilPrimariesSwitched(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_primaries_switched"):
            return try await call.progress(call.client.workflows.progressUntilPrimariesSwitched(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_cut_over"):
            return try await call.sent(call.client.workflows.waitUntilCutOver(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_cut_over"):
            return try await call.progress(call.client.workflows.progressUntilCutOver(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.workflows.waitUntilCompleted(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.workflows.progressUntilCompleted(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_cancelled"):
            return try await call.sent(call.client.workflows.waitUntilCancelled(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_cancelled"):
            return try await call.progress(call.client.workflows.progressUntilCancelled(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowCancel(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.cancel(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.cancel(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowComplete(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.complete(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.complete(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowCutover(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.cutover(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.cutover(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowRetry(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.retry(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.retry(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowReverseCutover(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.reverseCutover(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.reverseCutover(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowReverseTraffic(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.reverseTraffic(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.reverseTraffic(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowSwitchPrimaries(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.switchPrimaries(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.switchPrimaries(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func workflowSwitchReplicas(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.switchReplicas(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.switchReplicas(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func verifyWorkflow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.workflows.verifyData(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.workflows.withRawResponse.verifyData(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
