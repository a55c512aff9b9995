// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Deploy requests: the calls of the vectors.
enum DeployRequestsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_deploy_requests": return try await listDeployRequests(call)
        case "create_deploy_request": return try await createDeployRequest(call)
        case "get_deploy_request": return try await getDeployRequest(call)
        case "close_deploy_request": return try await closeDeployRequest(call)
        case "queue_deploy_request": return try await queueDeployRequest(call)
        case "get_deploy_queue": return try await getDeployQueue(call)
        case "list_deploy_request_reviews": return try await listDeployRequestReviews(call)
        case "review_deploy_request": return try await reviewDeployRequest(call)
        case "skip_revert_period": return try await skipRevertPeriod(call)
        case "complete_revert": return try await completeRevert(call)
        case "get_deployment": return try await getDeployment(call)
        case "cancel_deploy_request": return try await cancelDeployRequest(call)
        case "complete_gated_deploy_request": return try await completeGatedDeployRequest(call)
        case "update_auto_apply": return try await updateAutoApply(call)
        case "update_auto_delete_branch": return try await updateAutoDeleteBranch(call)
        case "complete_errored_deploy": return try await completeErroredDeploy(call)
        case "force_cutover_deploy_request": return try await forceCutoverDeployRequest(call)
        case "list_deploy_operations": return try await listDeployOperations(call)
        case "check_deploy_request_storage": return try await checkDeployRequestStorage(call)
        case "get_deploy_request_throttler": return try await getDeployRequestThrottler(call)
        case "update_deploy_request_throttler": return try await updateDeployRequestThrottler(call)
        case "get_deploy_request_diff": return try await getDeployRequestDiff(call)
        default: return nil
        }
    }

    static func listDeployRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListDeployRequests = try ListDeployRequests(
            state: call.query("state", String.self),
            branch: call.query("branch", String.self),
            intoBranch: call.query("into_branch", String.self),
            deployedAt: call.query("deployed_at", String.self),
            runningAt: call.query("running_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.deployRequests.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.deployRequests.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateDeployRequest = try CreateDeployRequest(
            branch: call.needed(call.body("branch", String.self)),
            intoBranch: call.body("into_branch", String.self),
            notes: call.body("notes", String.self),
            autoCutover: call.body("auto_cutover", Bool.self),
            autoDeleteBranch: call.body("auto_delete_branch", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.get(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.get(
                organization,
                database,
                number,
                options: call.options
            ))
        case .wait("wait_until_deployable"):
            return try await call.sent(call.client.deployRequests.waitUntilDeployable(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_deployable"):
            return try await call.progress(call.client.deployRequests.progressUntilDeployable(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_deployed"):
            return try await call.sent(call.client.deployRequests.waitUntilDeployed(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_deployed"):
            return try await call.progress(call.client.deployRequests.progressUntilDeployed(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_reverted"):
            return try await call.sent(call.client.deployRequests.waitUntilReverted(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_reverted"):
            return try await call.progress(call.client.deployRequests.progressUntilReverted(
                organization,
                database,
                number,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func closeDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: CloseDeployRequest = try CloseDeployRequest(
            state: call.needed(call.body("state", DeployRequestState.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.close(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.close(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func queueDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: QueueDeployRequest = try QueueDeployRequest(
            instantDdl: call.body("instant_ddl", Bool.self),
            strategy: call.body("strategy", DeploymentStrategy.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.queue(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.queue(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDeployQueue(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: GetDeployQueue = try GetDeployQueue(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.listQueue(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.listQueue(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.deployRequests.allQueue(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.deployRequests.allQueue(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listDeployRequestReviews(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: ListDeployRequestReviews = try ListDeployRequestReviews(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.listReviews(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.listReviews(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.deployRequests.allReviews(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.deployRequests.allReviews(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func reviewDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: ReviewDeployRequest = try ReviewDeployRequest(
            state: call.body("state", DeployRequestReviewState.self),
            body: call.body("body", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.review(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.review(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func skipRevertPeriod(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.skipRevert(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.skipRevert(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func completeRevert(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.revert(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.revert(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDeployment(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.getDeployment(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.getDeployment(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.cancel(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.cancel(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func completeGatedDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.apply(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.apply(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateAutoApply(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: UpdateAutoApply = try UpdateAutoApply(enable: call.needed(call.body("enable", Bool.self)))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.updateAutoApply(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.updateAutoApply(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateAutoDeleteBranch(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: UpdateAutoDeleteBranch = try UpdateAutoDeleteBranch(
            enable: call.needed(call.body("enable", Bool.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.updateAutoDeleteBranch(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.updateAutoDeleteBranch(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func completeErroredDeploy(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.completeErrored(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.completeErrored(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func forceCutoverDeployRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.forceCutover(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.forceCutover(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listDeployOperations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: ListDeployOperations = try ListDeployOperations(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.listOperations(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.listOperations(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.deployRequests.allOperations(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.deployRequests.allOperations(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func checkDeployRequestStorage(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.checkStorage(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.checkStorage(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDeployRequestThrottler(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.getThrottler(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.getThrottler(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDeployRequestThrottler(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: UpdateDeployRequestThrottler = try UpdateDeployRequestThrottler(
            ratio: call.body("ratio", Int.self),
            configurations: call.body("configurations", [ThrottlerConfiguration].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.updateThrottler(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.updateThrottler(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDeployRequestDiff(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.deployRequests.getDiff(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.deployRequests.withRawResponse.getDiff(
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
