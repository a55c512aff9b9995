// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateWebhook
import planetscale.resources.ListWebhooks
import planetscale.resources.UpdateWebhook
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.Webhook
import planetscale.types.WebhookEvent

/** The calls of the vectors, by operation. */
internal val webhooks: Map<String, Operation> =
    mapOf(
        "list_webhooks" to listWebhooks(),
        "create_webhook" to createWebhook(),
        "get_webhook" to getWebhook(),
        "update_webhook" to updateWebhook(),
        "delete_webhook" to deleteWebhook(),
        "test_webhook" to testWebhook(),
    )

private fun listWebhooks(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Webhook.serializer()),
                client.webhooks.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listWebhooksParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listWebhooksParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.webhooks.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listWebhooksParams(arguments),
                    options,
                ),
                Webhook.serializer(),
            )
        },
    )

private fun listWebhooksParams(arguments: Arguments) =
    ListWebhooks(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createWebhook(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Webhook.serializer(),
                client.webhooks.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createWebhookParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createWebhookParams(arguments),
                options,
            )
        },
    )

private fun createWebhookParams(arguments: Arguments) =
    CreateWebhook(
        url = requireNotNull(arguments.body("url", String.serializer())),
        enabled = arguments.body("enabled", Flag),
        events = arguments.body("events", ListSerializer(WebhookEvent.serializer())),
    )

private fun getWebhook(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Webhook.serializer(),
                client.webhooks.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateWebhook(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Webhook.serializer(),
                client.webhooks.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    updateWebhookParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                updateWebhookParams(arguments),
                options,
            )
        },
    )

private fun updateWebhookParams(arguments: Arguments) =
    UpdateWebhook(
        url = arguments.body("url", String.serializer()),
        enabled = arguments.body("enabled", Flag),
        events = arguments.body("events", ListSerializer(WebhookEvent.serializer())),
    )

private fun deleteWebhook(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.webhooks.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun testWebhook(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.webhooks.test(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.webhooks.withRawResponse.test(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )
