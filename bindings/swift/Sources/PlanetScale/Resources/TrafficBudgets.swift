// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: a method an operation.

import Foundation

/// Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
/// may use: its share of the server, its bursts, its most expensive query, its worker processes.
///
/// They keep a runaway report or a guest from taking the database away from the rest. Rules, by
/// query, tag or attribute of the connection, say which queries a budget is for.
public struct TrafficBudgets: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawTrafficBudgets { RawTrafficBudgets(transport: transport) }

    /// List the traffic budgets that apply to a query.
    ///
    /// Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern,
    /// page by page.
    ///
    /// One page, the first unless told otherwise; `allForQuery` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - fingerprint: Fingerprint of the query pattern, as the insights of the branch give it.
    ///   - params: ``ListTrafficBudgetsForQuery``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``TrafficBudget``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listForQuery(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<TrafficBudget> {
        try await withRawResponse.listForQuery(
            organization,
            database,
            branch,
            fingerprint,
            params,
            options: options
        ).parse()
    }

    /// List the traffic budgets that apply to a query, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - fingerprint: Fingerprint of the query pattern, as the insights of the branch give it.
    ///   - params: ``ListTrafficBudgetsForQuery``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``TrafficBudget``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allForQuery(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<TrafficBudget> {
        transport.all(
            "list_traffic_budgets_for_query",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            item: TrafficBudget.self
        )
    }

    /// List the traffic budgets of a branch.
    ///
    /// Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
    /// narrow each other down.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListTrafficBudgets``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``TrafficBudget``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<TrafficBudget> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the traffic budgets of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListTrafficBudgets``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``TrafficBudget``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<TrafficBudget> {
        transport.all(
            "list_traffic_budgets",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: TrafficBudget.self
        )
    }

    /// Create a traffic budget.
    ///
    /// Sets limits to the resources that part of the queries of a Postgres branch may use. Rules
    /// say which queries those are; they can be sent along or added later. Begin in mode `warn` and
    /// watch before changing to `enforce`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateTrafficBudget``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TrafficBudget``: Limits to what part of the queries of a Postgres branch may
    ///   use of its server.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateTrafficBudget = CreateTrafficBudget(),
        options: RequestOptions = RequestOptions()
    ) async throws -> TrafficBudget {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a traffic budget.
    ///
    /// Returns one traffic budget with its limits and rules.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the traffic budget.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TrafficBudget``: Limits to what part of the queries of a Postgres branch may
    ///   use of its server.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> TrafficBudget {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Change a traffic budget.
    ///
    /// Changes the fields that are given, such as a limit or the mode, and returns the budget.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the traffic budget.
    ///   - params: ``UpdateTrafficBudget``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TrafficBudget``: Limits to what part of the queries of a Postgres branch may
    ///   use of its server.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateTrafficBudget = UpdateTrafficBudget(),
        options: RequestOptions = RequestOptions()
    ) async throws -> TrafficBudget {
        try await withRawResponse.update(organization, database, branch, id, params, options: options).parse()
    }

    /// Delete a traffic budget.
    ///
    /// Removes a traffic budget with its rules. Its queries are limited by it no longer.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the traffic budget.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``TrafficBudgets``, with the reply as it came: status, headers and body.
public struct RawTrafficBudgets: Sendable {
    let transport: Transport

    /// List the traffic budgets that apply to a query. See `listForQuery` of ``TrafficBudgets``.
    public func listForQuery(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<TrafficBudget>> {
        try await transport.send(
            "list_traffic_budgets_for_query",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            reply: .page(of: TrafficBudget.self)
        )
    }

    /// List the traffic budgets of a branch. See `list` of ``TrafficBudgets``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<TrafficBudget>> {
        try await transport.send(
            "list_traffic_budgets",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: TrafficBudget.self)
        )
    }

    /// Create a traffic budget. See `create` of ``TrafficBudgets``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateTrafficBudget = CreateTrafficBudget(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TrafficBudget> {
        try await transport.send(
            "create_traffic_budget",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(TrafficBudget.self)
        )
    }

    /// Get a traffic budget. See `get` of ``TrafficBudgets``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TrafficBudget> {
        try await transport.send(
            "get_traffic_budget",
            [organization, database, branch, id],
            options: options,
            reply: .value(TrafficBudget.self)
        )
    }

    /// Change a traffic budget. See `update` of ``TrafficBudgets``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateTrafficBudget = UpdateTrafficBudget(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TrafficBudget> {
        try await transport.send(
            "update_traffic_budget",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .value(TrafficBudget.self)
        )
    }

    /// Delete a traffic budget. See `delete` of ``TrafficBudgets``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_traffic_budget",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `listForQuery` of ``TrafficBudgets`` takes beside its path.
public struct ListTrafficBudgetsForQuery: Sendable {
    /// Keyspace that the query runs in, as the insights of the branch give it.
    public var keyspace: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(keyspace: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.keyspace = keyspace
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `list` of ``TrafficBudgets`` takes beside its path.
public struct ListTrafficBudgets: Sendable {
    /// Only budgets that were created in the time span of this length that ends now.
    public var period: TimePeriod?
    /// Only budgets that were created within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var createdAt: String?
    /// Only budgets with a rule for the query pattern with this fingerprint.
    public var fingerprint: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        period: TimePeriod? = nil,
        createdAt: String? = nil,
        fingerprint: String? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.period = period
        self.createdAt = createdAt
        self.fingerprint = fingerprint
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("period", period)
        pairs.add("created_at", createdAt)
        pairs.add("fingerprint", fingerprint)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``TrafficBudgets`` takes beside its path.
public struct CreateTrafficBudget: Sendable {
    /// Name of the budget for people.
    public var name: String?
    /// What happens to queries beyond the limits.
    public var mode: TrafficBudgetMode?
    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000.
    public var capacity: Int?
    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate.
    public var rate: Int?
    /// The most that a single query may use, in percent of one second of the whole server, from 0 to 6000.
    public var burst: Int?
    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    public var concurrency: Int?
    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`.
    public var warningThreshold: Int?
    /// The rules that say which queries the budget is for. Each is either the identifier of a rule
    /// or the rule itself as an object. A query counts when any one of the rules holds for it.
    public var rules: [JSON]?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        mode: TrafficBudgetMode? = nil,
        capacity: Int? = nil,
        rate: Int? = nil,
        burst: Int? = nil,
        concurrency: Int? = nil,
        warningThreshold: Int? = nil,
        rules: [JSON]? = nil
    ) {
        self.name = name
        self.mode = mode
        self.capacity = capacity
        self.rate = rate
        self.burst = burst
        self.concurrency = concurrency
        self.warningThreshold = warningThreshold
        self.rules = rules
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("mode", mode)
            fields.put("capacity", capacity)
            fields.put("rate", rate)
            fields.put("burst", burst)
            fields.put("concurrency", concurrency)
            fields.put("warning_threshold", warningThreshold)
            fields.put("rules", rules)
        }
    }
}

/// What `update` of ``TrafficBudgets`` takes beside its path.
public struct UpdateTrafficBudget: Sendable {
    /// Name of the budget for people.
    public var name: String?
    /// What happens to queries beyond the limits.
    public var mode: TrafficBudgetMode?
    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000.
    public var capacity: Int?
    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate.
    public var rate: Int?
    /// The most that a single query may use, in percent of one second of the whole server, from 0 to 6000.
    public var burst: Int?
    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    public var concurrency: Int?
    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`.
    public var warningThreshold: Int?
    /// The rules that say which queries the budget is for. Each is either the identifier of a rule
    /// or the rule itself as an object. A query counts when any one of the rules holds for it.
    public var rules: [JSON]?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        mode: TrafficBudgetMode? = nil,
        capacity: Int? = nil,
        rate: Int? = nil,
        burst: Int? = nil,
        concurrency: Int? = nil,
        warningThreshold: Int? = nil,
        rules: [JSON]? = nil
    ) {
        self.name = name
        self.mode = mode
        self.capacity = capacity
        self.rate = rate
        self.burst = burst
        self.concurrency = concurrency
        self.warningThreshold = warningThreshold
        self.rules = rules
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("mode", mode)
            fields.put("capacity", capacity)
            fields.put("rate", rate)
            fields.put("burst", burst)
            fields.put("concurrency", concurrency)
            fields.put("warning_threshold", warningThreshold)
            fields.put("rules", rules)
        }
    }
}
