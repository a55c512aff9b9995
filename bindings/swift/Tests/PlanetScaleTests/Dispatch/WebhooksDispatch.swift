// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Webhooks: the calls of the vectors.
enum WebhooksDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_webhooks": return try await listWebhooks(call)
        case "create_webhook": return try await createWebhook(call)
        case "get_webhook": return try await getWebhook(call)
        case "update_webhook": return try await updateWebhook(call)
        case "delete_webhook": return try await deleteWebhook(call)
        case "test_webhook": return try await testWebhook(call)
        default: return nil
        }
    }

    static func listWebhooks(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListWebhooks = try ListWebhooks(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.list(organization, database, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.webhooks.all(organization, database, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.webhooks.all(organization, database, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createWebhook(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateWebhook = try CreateWebhook(
            url: call.needed(call.body("url", String.self)),
            enabled: call.body("enabled", Bool.self),
            events: call.body("events", [WebhookEvent].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getWebhook(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.get(organization, database, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.get(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateWebhook(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        let params: UpdateWebhook = try UpdateWebhook(
            url: call.body("url", String.self),
            enabled: call.body("enabled", Bool.self),
            events: call.body("events", [WebhookEvent].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.update(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.update(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteWebhook(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.delete(organization, database, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.delete(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func testWebhook(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.webhooks.test(organization, database, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.webhooks.withRawResponse.test(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
