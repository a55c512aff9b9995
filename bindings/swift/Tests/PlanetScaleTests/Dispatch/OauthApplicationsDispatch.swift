// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// OAuth applications: the calls of the vectors.
enum OauthApplicationsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_oauth_applications": return try await listOauthApplications(call)
        case "get_oauth_application": return try await getOauthApplication(call)
        case "list_oauth_tokens": return try await listOauthTokens(call)
        case "get_oauth_token": return try await getOauthToken(call)
        case "delete_oauth_token": return try await deleteOauthToken(call)
        default: return nil
        }
    }

    static func listOauthApplications(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListOauthApplications = try ListOauthApplications(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthApplications.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.oauthApplications.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.oauthApplications.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.oauthApplications.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func getOauthApplication(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let applicationID: String = call.path("application_id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthApplications.get(
                organization,
                applicationID,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.oauthApplications.withRawResponse.get(
                organization,
                applicationID,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listOauthTokens(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let applicationID: String = call.path("application_id")
        let params: ListOauthTokens = try ListOauthTokens(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthApplications.listTokens(
                organization,
                applicationID,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.oauthApplications.withRawResponse.listTokens(
                organization,
                applicationID,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.oauthApplications.allTokens(
                organization,
                applicationID,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.oauthApplications.allTokens(
                organization,
                applicationID,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getOauthToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let applicationID: String = call.path("application_id")
        let tokenID: String = call.path("token_id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthApplications.getToken(
                organization,
                applicationID,
                tokenID,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.oauthApplications.withRawResponse.getToken(
                organization,
                applicationID,
                tokenID,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteOauthToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let applicationID: String = call.path("application_id")
        let tokenID: String = call.path("token_id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthApplications.deleteToken(
                organization,
                applicationID,
                tokenID,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.oauthApplications.withRawResponse.deleteToken(
                organization,
                applicationID,
                tokenID,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
