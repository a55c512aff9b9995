// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateWebhook
import planetscale.resources.UpdateWebhook

/** The functions that have the lines of a call, by operation. */
internal val webhooks: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_webhooks" to ::listWebhooks,
        "create_webhook" to ::createWebhook,
        "get_webhook" to ::getWebhook,
        "update_webhook" to ::updateWebhook,
        "delete_webhook" to ::deleteWebhook,
        "test_webhook" to ::testWebhook,
    )

private suspend fun listWebhooks(client: PlanetScale) {
    client.webhooks.all("acme", "shop").collect { webhook ->
        println(webhook)
    }
}

private suspend fun createWebhook(client: PlanetScale) {
    val webhook =
        client.webhooks.create(
            "acme",
            "shop",
            CreateWebhook(url = "https://example.com/1", enabled = true),
        )
}

private suspend fun getWebhook(client: PlanetScale) {
    val webhook = client.webhooks.get("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun updateWebhook(client: PlanetScale) {
    val webhook =
        client.webhooks.update(
            "acme",
            "shop",
            "a1b2c3d4e5f6",
            UpdateWebhook(url = "https://example.com/1", enabled = true),
        )
}

private suspend fun deleteWebhook(client: PlanetScale) {
    client.webhooks.delete("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun testWebhook(client: PlanetScale) {
    client.webhooks.test("acme", "shop", "a1b2c3d4e5f6")
}
