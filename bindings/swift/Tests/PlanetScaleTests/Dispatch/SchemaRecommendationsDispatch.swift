// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Schema recommendations: the calls of the vectors.
enum SchemaRecommendationsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_schema_recommendations": return try await listSchemaRecommendations(call)
        case "get_schema_recommendation": return try await getSchemaRecommendation(call)
        case "dismiss_schema_recommendation": return try await dismissSchemaRecommendation(call)
        default: return nil
        }
    }

    static func listSchemaRecommendations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListSchemaRecommendations = try ListSchemaRecommendations(
            state: call.query("state", SchemaRecommendationFilter.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.schemaRecommendations.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.schemaRecommendations.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.schemaRecommendations.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.schemaRecommendations.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getSchemaRecommendation(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.schemaRecommendations.get(
                organization,
                database,
                number,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.schemaRecommendations.withRawResponse.get(
                organization,
                database,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func dismissSchemaRecommendation(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let number: Int = call.number("number")
        let params: DismissSchemaRecommendation = try DismissSchemaRecommendation(
            reason: call.body("reason", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.schemaRecommendations.dismiss(
                organization,
                database,
                number,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.schemaRecommendations.withRawResponse.dismiss(
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
}
