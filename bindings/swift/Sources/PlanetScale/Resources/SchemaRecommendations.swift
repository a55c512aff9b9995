// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: a method an operation.

import Foundation

/// Improvements of a schema that the service proposes by itself, from the schema and from the
/// queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
/// sequence about to run out.
///
/// Each comes with the statement that would carry it out. On MySQL a recommendation is carried out
/// with a branch and a deploy request.
public struct SchemaRecommendations: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawSchemaRecommendations { RawSchemaRecommendations(transport: transport) }

    /// List the schema recommendations of a database.
    ///
    /// Returns the improvements of the schema that the service proposes for a database, page by
    /// page. Without `state` those that have been dealt with are included.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations`
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
    ///   - params: ``ListSchemaRecommendations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``SchemaRecommendation``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<SchemaRecommendation> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the schema recommendations of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListSchemaRecommendations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``SchemaRecommendation``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<SchemaRecommendation> {
        transport.all(
            "list_schema_recommendations",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: SchemaRecommendation.self
        )
    }

    /// Get a schema recommendation.
    ///
    /// Returns one improvement of the schema that the service proposes, with its statement and how
    /// it fared.
    ///
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`
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
    ///   - number: Number of the recommendation, as `number` in the list of recommendations, not
    ///     the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``SchemaRecommendation``: One improvement of the schema of a database, with the
    ///   reason and the statement for it.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> SchemaRecommendation {
        try await withRawResponse.get(organization, database, number, options: options).parse()
    }

    /// Dismiss a schema recommendation.
    ///
    /// Decides against a recommendation, so that it no longer counts as open, and returns it as
    /// `dismissed`. The schema stays as it is.
    ///
    /// `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`
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
    ///   - number: Number of the recommendation, as `number` in the list of recommendations, not
    ///     the `id`.
    ///   - params: ``DismissSchemaRecommendation``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``SchemaRecommendation``: One improvement of the schema of a database, with the
    ///   reason and the statement for it.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func dismiss(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: DismissSchemaRecommendation = DismissSchemaRecommendation(),
        options: RequestOptions = RequestOptions()
    ) async throws -> SchemaRecommendation {
        try await withRawResponse.dismiss(organization, database, number, params, options: options).parse()
    }
}

/// The calls of ``SchemaRecommendations``, with the reply as it came: status, headers and body.
public struct RawSchemaRecommendations: Sendable {
    let transport: Transport

    /// List the schema recommendations of a database. See `list` of ``SchemaRecommendations``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<SchemaRecommendation>> {
        try await transport.send(
            "list_schema_recommendations",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: SchemaRecommendation.self)
        )
    }

    /// Get a schema recommendation. See `get` of ``SchemaRecommendations``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<SchemaRecommendation> {
        try await transport.send(
            "get_schema_recommendation",
            [organization, database, String(number)],
            options: options,
            reply: .value(SchemaRecommendation.self)
        )
    }

    /// Dismiss a schema recommendation. See `dismiss` of ``SchemaRecommendations``.
    public func dismiss(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: DismissSchemaRecommendation = DismissSchemaRecommendation(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<SchemaRecommendation> {
        try await transport.send(
            "dismiss_schema_recommendation",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(SchemaRecommendation.self)
        )
    }
}

/// What `list` of ``SchemaRecommendations`` takes beside its path.
public struct ListSchemaRecommendations: Sendable {
    /// Only recommendations that are still open, or only those that are not.
    public var state: SchemaRecommendationFilter?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(state: SchemaRecommendationFilter? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.state = state
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("state", state)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `dismiss` of ``SchemaRecommendations`` takes beside its path.
public struct DismissSchemaRecommendation: Sendable {
    /// The reason, in words for people. It need not be given.
    public var reason: String?

    /// What is left out is not sent.
    public init(reason: String? = nil) {
        self.reason = reason
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("reason", reason)
        }
    }
}
