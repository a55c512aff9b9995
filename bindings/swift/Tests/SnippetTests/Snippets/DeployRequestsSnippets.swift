// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Deploy requests: the calls of the reference.
enum DeployRequestsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_deploy_requests": try await listDeployRequests(client)
        case "create_deploy_request": try await createDeployRequest(client)
        case "get_deploy_request": try await getDeployRequest(client)
        case "close_deploy_request": try await closeDeployRequest(client)
        case "queue_deploy_request": try await queueDeployRequest(client)
        case "get_deploy_queue": try await getDeployQueue(client)
        case "list_deploy_request_reviews": try await listDeployRequestReviews(client)
        case "review_deploy_request": try await reviewDeployRequest(client)
        case "skip_revert_period": try await skipRevertPeriod(client)
        case "complete_revert": try await completeRevert(client)
        case "get_deployment": try await getDeployment(client)
        case "cancel_deploy_request": try await cancelDeployRequest(client)
        case "complete_gated_deploy_request": try await completeGatedDeployRequest(client)
        case "update_auto_apply": try await updateAutoApply(client)
        case "update_auto_delete_branch": try await updateAutoDeleteBranch(client)
        case "complete_errored_deploy": try await completeErroredDeploy(client)
        case "force_cutover_deploy_request": try await forceCutoverDeployRequest(client)
        case "list_deploy_operations": try await listDeployOperations(client)
        case "check_deploy_request_storage": try await checkDeployRequestStorage(client)
        case "get_deploy_request_throttler": try await getDeployRequestThrottler(client)
        case "update_deploy_request_throttler": try await updateDeployRequestThrottler(client)
        case "get_deploy_request_diff": try await getDeployRequestDiff(client)
        default: return false
        }
        return true
    }

    static func listDeployRequests(_ client: PlanetScaleClient) async throws {
        for try await deployRequest in client.deployRequests.all("acme", "shop", .init(state: "state-1")) {
            print(deployRequest)
        }
    }

    static func createDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.create("acme", "shop", .init(
            branch: "branch-1",
            intoBranch: "into-branch-2",
            notes: "note-3"
        ))
        _ = deployRequest
    }

    static func getDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.get("acme", "shop", 7)

        let deployable = try await client.deployRequests.waitUntilDeployable("acme", "shop", 7)

        let deployed = try await client.deployRequests.waitUntilDeployed("acme", "shop", 7)

        let reverted = try await client.deployRequests.waitUntilReverted("acme", "shop", 7)
        _ = deployRequest
        _ = deployable
        _ = deployed
        _ = reverted
    }

    static func closeDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.close("acme", "shop", 7, .init(state: .closed))
        _ = deployRequest
    }

    static func queueDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.queue("acme", "shop", 7, .init(
            instantDdl: true
        ))
        _ = deployRequest
    }

    static func getDeployQueue(_ client: PlanetScaleClient) async throws {
        for try await deployment in client.deployRequests.allQueue("acme", "shop") {
            print(deployment)
        }
    }

    static func listDeployRequestReviews(_ client: PlanetScaleClient) async throws {
        for try await deployRequestReview in client.deployRequests.allReviews("acme", "shop", 7) {
            print(deployRequestReview)
        }
    }

    static func reviewDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequestReview = try await client.deployRequests.review("acme", "shop", 7, .init(
            state: .commented,
            body: "body-2"
        ))
        _ = deployRequestReview
    }

    static func skipRevertPeriod(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.skipRevert("acme", "shop", 7)
        _ = deployRequest
    }

    static func completeRevert(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.revert("acme", "shop", 7)
        _ = deployRequest
    }

    static func getDeployment(_ client: PlanetScaleClient) async throws {
        let deployment = try await client.deployRequests.getDeployment("acme", "shop", 7)
        _ = deployment
    }

    static func cancelDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.cancel("acme", "shop", 7)
        _ = deployRequest
    }

    static func completeGatedDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.apply("acme", "shop", 7)
        _ = deployRequest
    }

    static func updateAutoApply(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.updateAutoApply("acme", "shop", 7, .init(
            enable: true
        ))
        _ = deployRequest
    }

    static func updateAutoDeleteBranch(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.updateAutoDeleteBranch("acme", "shop", 7, .init(
            enable: true
        ))
        _ = deployRequest
    }

    static func completeErroredDeploy(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.completeErrored("acme", "shop", 7)
        _ = deployRequest
    }

    static func forceCutoverDeployRequest(_ client: PlanetScaleClient) async throws {
        let deployRequest = try await client.deployRequests.forceCutover("acme", "shop", 7)
        _ = deployRequest
    }

    static func listDeployOperations(_ client: PlanetScaleClient) async throws {
        for try await deployOperation in client.deployRequests.allOperations("acme", "shop", 7) {
            print(deployOperation)
        }
    }

    static func checkDeployRequestStorage(_ client: PlanetScaleClient) async throws {
        let deployRequestStorageCheck = try await client.deployRequests.checkStorage("acme", "shop", 7)
        _ = deployRequestStorageCheck
    }

    static func getDeployRequestThrottler(_ client: PlanetScaleClient) async throws {
        let throttler = try await client.deployRequests.getThrottler("acme", "shop", 7)
        _ = throttler
    }

    static func updateDeployRequestThrottler(_ client: PlanetScaleClient) async throws {
        let throttler = try await client.deployRequests.updateThrottler("acme", "shop", 7, .init(
            ratio: 101
        ))
        _ = throttler
    }

    static func getDeployRequestDiff(_ client: PlanetScaleClient) async throws {
        let tableDiffList = try await client.deployRequests.getDiff("acme", "shop", 7)
        _ = tableDiffList
    }
}
