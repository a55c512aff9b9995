// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// OAuth tokens: the calls of the reference.
enum OauthTokensSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "create_oauth_token": try await createOauthToken(client)
        default: return false
        }
        return true
    }

    static func createOauthToken(_ client: PlanetScaleClient) async throws {
        let serviceToken = try await client.oauthTokens.create("acme", "a1b2c3d4e5f6", .init(
            clientID: "client-id-1",
            clientSecret: Secret("not-a-real-secret-2"),
            grantType: .authorizationCode,
            redirectUri: "redirect-uri-5"
        ))
        _ = serviceToken
    }
}
