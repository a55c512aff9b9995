// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Schema recommendations: the calls of the reference.
enum SchemaRecommendationsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_schema_recommendations": try await listSchemaRecommendations(client)
        case "get_schema_recommendation": try await getSchemaRecommendation(client)
        case "dismiss_schema_recommendation": try await dismissSchemaRecommendation(client)
        default: return false
        }
        return true
    }

    static func listSchemaRecommendations(_ client: PlanetScaleClient) async throws {
        for try await schemaRecommendation in client.schemaRecommendations.all("acme", "shop", .init(
            state: .open
        )) {
            print(schemaRecommendation)
        }
    }

    static func getSchemaRecommendation(_ client: PlanetScaleClient) async throws {
        let schemaRecommendation = try await client.schemaRecommendations.get("acme", "shop", 7)
        _ = schemaRecommendation
    }

    static func dismissSchemaRecommendation(_ client: PlanetScaleClient) async throws {
        let schemaRecommendation = try await client.schemaRecommendations.dismiss("acme", "shop", 7, .init(
            reason: "reason-1"
        ))
        _ = schemaRecommendation
    }
}
