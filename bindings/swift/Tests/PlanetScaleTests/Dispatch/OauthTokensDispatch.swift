// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// OAuth tokens: the calls of the vectors.
enum OauthTokensDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "create_oauth_token": return try await createOauthToken(call)
        default: return nil
        }
    }

    static func createOauthToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: CreateOauthToken = try CreateOauthToken(
            clientID: call.needed(call.body("client_id", String.self)),
            clientSecret: call.needed(call.body("client_secret", Secret.self)),
            grantType: call.needed(call.body("grant_type", OauthGrantType.self)),
            code: call.body("code", Secret.self),
            redirectUri: call.body("redirect_uri", String.self),
            refreshToken: call.body("refresh_token", Secret.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.oauthTokens.create(organization, id, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.oauthTokens.withRawResponse.create(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
