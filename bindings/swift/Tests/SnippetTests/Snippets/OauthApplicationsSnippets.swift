// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// OAuth applications: the calls of the reference.
enum OauthApplicationsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_oauth_applications": try await listOauthApplications(client)
        case "get_oauth_application": try await getOauthApplication(client)
        case "list_oauth_tokens": try await listOauthTokens(client)
        case "get_oauth_token": try await getOauthToken(client)
        case "delete_oauth_token": try await deleteOauthToken(client)
        default: return false
        }
        return true
    }

    static func listOauthApplications(_ client: PlanetScaleClient) async throws {
        for try await oauthApplication in client.oauthApplications.all("acme") {
            print(oauthApplication)
        }
    }

    static func getOauthApplication(_ client: PlanetScaleClient) async throws {
        let oauthApplication = try await client.oauthApplications.get("acme", "a1b2c3d4e5f6")
        _ = oauthApplication
    }

    static func listOauthTokens(_ client: PlanetScaleClient) async throws {
        for try await serviceToken in client.oauthApplications.allTokens("acme", "a1b2c3d4e5f6") {
            print(serviceToken)
        }
    }

    static func getOauthToken(_ client: PlanetScaleClient) async throws {
        let serviceToken = try await client.oauthApplications.getToken(
            "acme",
            "a1b2c3d4e5f6",
            "a1b2c3d4e5f6"
        )
        _ = serviceToken
    }

    static func deleteOauthToken(_ client: PlanetScaleClient) async throws {
        try await client.oauthApplications.deleteToken("acme", "a1b2c3d4e5f6", "a1b2c3d4e5f6")
    }
}
