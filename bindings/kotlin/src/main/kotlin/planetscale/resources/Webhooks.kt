// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.Webhook
import planetscale.types.WebhookEvent

/**
 * Addresses that the service calls when something happens to a database: a branch is ready, a
 * deploy request moves on, a disk fills up.
 *
 * A database has at most five.
 *
 * A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
 * `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
 * the API returns for what the event is about (the two storage events have objects of their own).
 * The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the secret
 * of the webhook, in lowercase hexadecimal. Check it against the bytes received, before parsing
 * them; `timestamp` is the only guard against a delivery sent again by somebody else. The receiver
 * must answer with a 2xx status within two seconds, and redirects are not followed.
 */
public interface Webhooks {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawWebhooks
        get() = RawWebhooks(transport)

    /**
     * List the webhooks of a database.
     *
     * Returns the webhooks of a database, each with its secret and with how its last delivery went.
     *
     * `GET /organizations/{organization}/databases/{database}/webhooks`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Webhook].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListWebhooks = ListWebhooks(),
        options: RequestOptions? = null,
    ): Page<Webhook> = withRawResponse.list(organization, database, params, options).decoded()

    /** [Webhooks.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Webhook> = list(organization, database, ListWebhooks(), options)

    /**
     * List the webhooks of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/webhooks`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Webhook]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListWebhooks = ListWebhooks(),
        options: RequestOptions? = null,
    ): Pages<Webhook> =
        transport.all(
            "list_webhooks",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Webhook.serializer(),
        )

    /** [Webhooks.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Webhook> = all(organization, database, ListWebhooks(), options)

    /**
     * Create a webhook.
     *
     * Registers an address for the events of a database. The service makes the secret and returns
     * it in the reply; it is needed to check deliveries, and later reads return it as well. A sixth
     * webhook of a database answers 422.
     *
     * `POST /organizations/{organization}/databases/{database}/webhooks`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `url` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Webhook]: An address that the service calls when something happens to a database.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateWebhook,
        options: RequestOptions? = null,
    ): Webhook = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Get a webhook.
     *
     * Returns one webhook with its secret and with how its last delivery went.
     *
     * `GET /organizations/{organization}/databases/{database}/webhooks/{id}`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the webhook, from its `id` field.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Webhook]: An address that the service calls when something happens to a database.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): Webhook = withRawResponse.get(organization, database, id, options).decoded()

    /**
     * Change a webhook.
     *
     * Changes the address, the events or whether deliveries are made. What is left out stays as it
     * is; `events` replaces the whole list.
     *
     * `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the webhook, from its `id` field.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Webhook]: An address that the service calls when something happens to a database.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateWebhook = UpdateWebhook(),
        options: RequestOptions? = null,
    ): Webhook = withRawResponse.update(organization, database, id, params, options).decoded()

    /** [Webhooks.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): Webhook = update(organization, database, id, UpdateWebhook(), options)

    /**
     * Delete a webhook.
     *
     * Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
     * update it with `enabled: false` instead.
     *
     * `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the webhook, from its `id` field.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, id, options).decoded()

    /**
     * Send a test event to a webhook.
     *
     * Has the service deliver a `webhook.test` event now. The call returns before or without the
     * receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
     * webhook.
     *
     * `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the webhook, from its `id` field.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun test(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.test(organization, database, id, options).decoded()
}

internal class WebhooksCalls(
    override val calls: Transport,
) : Webhooks, Real

/** The calls of [Webhooks], which give the whole answer: its status, its headers and what it says. */
public class RawWebhooks internal constructor(
    private val transport: Transport,
) {
    /** [Webhooks.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListWebhooks = ListWebhooks(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Webhook>> =
        transport.send(
            "list_webhooks",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Webhook.serializer()),
        )

    /** [Webhooks.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Webhook>> = list(organization, database, ListWebhooks(), options)

    /** [Webhooks.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateWebhook,
        options: RequestOptions? = null,
    ): RawResponse<Webhook> =
        transport.send(
            "create_webhook",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Webhook.serializer()),
        )

    /** [Webhooks.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Webhook> =
        transport.send(
            "get_webhook",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.json(Webhook.serializer()),
        )

    /** [Webhooks.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateWebhook = UpdateWebhook(),
        options: RequestOptions? = null,
    ): RawResponse<Webhook> =
        transport.send(
            "update_webhook",
            listOf(organization, database, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Webhook.serializer()),
        )

    /** [Webhooks.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Webhook> = update(organization, database, id, UpdateWebhook(), options)

    /** [Webhooks.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_webhook",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Webhooks.test] with the whole answer. */
    public suspend fun test(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send("test_webhook", listOf(organization, database, id), emptyList(), null, options, Replies.nothing)
}

/** Arguments of [Webhooks.list]. */
public data class ListWebhooks @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Webhooks.create]. */
public data class CreateWebhook @JvmOverloads constructor(
    /** Address that events are delivered to. It must be HTTPS and reachable from the internet. */
    public val url: String,
    /** Whether deliveries are made. Send `true` to be sure of it, for a new webhook can start out disabled. */
    public val enabled: Boolean? = null,
    /** The events to deliver. Left out, the service decides; read `events` of the reply. */
    public val events: List<WebhookEvent>? = null,
) {
    internal fun toBody(): String =
        body {
            put("url", url)
            put("enabled", enabled)
            put("events", events, ListSerializer(WebhookEvent.serializer()))
        }
}

/** Arguments of [Webhooks.update]. */
public data class UpdateWebhook @JvmOverloads constructor(
    /** New address that events are delivered to. It must be HTTPS and reachable from the internet. */
    public val url: String? = null,
    /** Whether deliveries are made. */
    public val enabled: Boolean? = null,
    /** The events to deliver from now on, in place of the present list. */
    public val events: List<WebhookEvent>? = null,
) {
    internal fun toBody(): String =
        body {
            put("url", url)
            put("enabled", enabled)
            put("events", events, ListSerializer(WebhookEvent.serializer()))
        }
}
