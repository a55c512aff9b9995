// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Webhooks: the calls of the reference.
enum WebhooksSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_webhooks": try await listWebhooks(client)
        case "create_webhook": try await createWebhook(client)
        case "get_webhook": try await getWebhook(client)
        case "update_webhook": try await updateWebhook(client)
        case "delete_webhook": try await deleteWebhook(client)
        case "test_webhook": try await testWebhook(client)
        default: return false
        }
        return true
    }

    static func listWebhooks(_ client: PlanetScaleClient) async throws {
        for try await webhook in client.webhooks.all("acme", "shop") {
            print(webhook)
        }
    }

    static func createWebhook(_ client: PlanetScaleClient) async throws {
        let webhook = try await client.webhooks.create("acme", "shop", .init(
            url: "https://example.com/1",
            enabled: true
        ))
        _ = webhook
    }

    static func getWebhook(_ client: PlanetScaleClient) async throws {
        let webhook = try await client.webhooks.get("acme", "shop", "a1b2c3d4e5f6")
        _ = webhook
    }

    static func updateWebhook(_ client: PlanetScaleClient) async throws {
        let webhook = try await client.webhooks.update("acme", "shop", "a1b2c3d4e5f6", .init(
            url: "https://example.com/1",
            enabled: true
        ))
        _ = webhook
    }

    static func deleteWebhook(_ client: PlanetScaleClient) async throws {
        try await client.webhooks.delete("acme", "shop", "a1b2c3d4e5f6")
    }

    static func testWebhook(_ client: PlanetScaleClient) async throws {
        try await client.webhooks.test("acme", "shop", "a1b2c3d4e5f6")
    }
}
