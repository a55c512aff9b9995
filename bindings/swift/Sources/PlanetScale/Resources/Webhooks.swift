// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: a method an operation.

import Foundation

/// Addresses that the service calls when something happens to a database: a branch is ready, a
/// deploy request moves on, a disk fills up.
///
/// A database has at most five.
///
/// A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
/// `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
/// the API returns for what the event is about (the two storage events have objects of their own).
/// The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the
/// secret of the webhook, in lowercase hexadecimal. Check it against the bytes received, before
/// parsing them; `timestamp` is the only guard against a delivery sent again by somebody else. The
/// receiver must answer with a 2xx status within two seconds, and redirects are not followed.
public struct Webhooks: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawWebhooks { RawWebhooks(transport: transport) }

    /// List the webhooks of a database.
    ///
    /// Returns the webhooks of a database, each with its secret and with how its last delivery
    /// went.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/webhooks`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListWebhooks``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Webhook``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListWebhooks = ListWebhooks(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Webhook> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the webhooks of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/webhooks`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListWebhooks``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Webhook``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListWebhooks = ListWebhooks(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Webhook> {
        transport.all(
            "list_webhooks",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Webhook.self
        )
    }

    /// Create a webhook.
    ///
    /// Registers an address for the events of a database. The service makes the secret and returns
    /// it in the reply; it is needed to check deliveries, and later reads return it as well. A
    /// sixth webhook of a database answers 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/webhooks`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateWebhook``; `url` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Webhook``: An address that the service calls when something happens to a
    ///   database.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateWebhook,
        options: RequestOptions = RequestOptions()
    ) async throws -> Webhook {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Get a webhook.
    ///
    /// Returns one webhook with its secret and with how its last delivery went.
    ///
    /// `GET /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the webhook, from its `id` field.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Webhook``: An address that the service calls when something happens to a
    ///   database.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Webhook {
        try await withRawResponse.get(organization, database, id, options: options).parse()
    }

    /// Change a webhook.
    ///
    /// Changes the address, the events or whether deliveries are made. What is left out stays as it
    /// is; `events` replaces the whole list.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the webhook, from its `id` field.
    ///   - params: ``UpdateWebhook``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Webhook``: An address that the service calls when something happens to a
    ///   database.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateWebhook = UpdateWebhook(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Webhook {
        try await withRawResponse.update(organization, database, id, params, options: options).parse()
    }

    /// Delete a webhook.
    ///
    /// Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
    /// update it with `enabled: false` instead.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the webhook, from its `id` field.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, id, options: options).parse()
    }

    /// Send a test event to a webhook.
    ///
    /// Has the service deliver a `webhook.test` event now. The call returns before or without the
    /// receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
    /// webhook.
    ///
    /// `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the webhook, from its `id` field.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func test(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.test(organization, database, id, options: options).parse()
    }
}

/// The calls of ``Webhooks``, with the reply as it came: status, headers and body.
public struct RawWebhooks: Sendable {
    let transport: Transport

    /// List the webhooks of a database. See `list` of ``Webhooks``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListWebhooks = ListWebhooks(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Webhook>> {
        try await transport.send(
            "list_webhooks",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Webhook.self)
        )
    }

    /// Create a webhook. See `create` of ``Webhooks``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateWebhook,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Webhook> {
        try await transport.send(
            "create_webhook",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(Webhook.self)
        )
    }

    /// Get a webhook. See `get` of ``Webhooks``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Webhook> {
        try await transport.send(
            "get_webhook",
            [organization, database, id],
            options: options,
            reply: .value(Webhook.self)
        )
    }

    /// Change a webhook. See `update` of ``Webhooks``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateWebhook = UpdateWebhook(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Webhook> {
        try await transport.send(
            "update_webhook",
            [organization, database, id],
            body: params.jsonBody,
            options: options,
            reply: .value(Webhook.self)
        )
    }

    /// Delete a webhook. See `delete` of ``Webhooks``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("delete_webhook", [organization, database, id], options: options, reply: .nothing)
    }

    /// Send a test event to a webhook. See `test` of ``Webhooks``.
    public func test(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("test_webhook", [organization, database, id], options: options, reply: .nothing)
    }
}

/// What `list` of ``Webhooks`` takes beside its path.
public struct ListWebhooks: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Webhooks`` takes beside its path.
public struct CreateWebhook: Sendable {
    /// Address that events are delivered to. It must be HTTPS and reachable from the internet.
    public var url: String
    /// Whether deliveries are made. Send `true` to be sure of it, for a new webhook can start out disabled.
    public var enabled: Bool?
    /// The events to deliver. Left out, the service decides; read `events` of the reply.
    public var events: [WebhookEvent]?

    /// What is left out is not sent.
    public init(url: String, enabled: Bool? = nil, events: [WebhookEvent]? = nil) {
        self.url = url
        self.enabled = enabled
        self.events = events
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("url", url)
            fields.put("enabled", enabled)
            fields.put("events", events)
        }
    }
}

/// What `update` of ``Webhooks`` takes beside its path.
public struct UpdateWebhook: Sendable {
    /// New address that events are delivered to. It must be HTTPS and reachable from the internet.
    public var url: String?
    /// Whether deliveries are made.
    public var enabled: Bool?
    /// The events to deliver from now on, in place of the present list.
    public var events: [WebhookEvent]?

    /// What is left out is not sent.
    public init(url: String? = nil, enabled: Bool? = nil, events: [WebhookEvent]? = nil) {
        self.url = url
        self.enabled = enabled
        self.events = events
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("url", url)
            fields.put("enabled", enabled)
            fields.put("events", events)
        }
    }
}
