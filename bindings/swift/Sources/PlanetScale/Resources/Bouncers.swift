// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: a method an operation.

import Foundation

/// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
/// next to the small pooler that every branch has on port 6432.
///
/// They let many short connections share a few real ones, and lead them to the primary or to the
/// replicas.
public struct Bouncers: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBouncers { RawBouncers(transport: transport) }

    /// List the bouncers of a branch.
    ///
    /// Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
    /// parameters.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
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
    ///   - params: ``ListBouncers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Bouncer``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBouncers = ListBouncers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Bouncer> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the bouncers of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBouncers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Bouncer``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBouncers = ListBouncers(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Bouncer> {
        transport.all(
            "list_bouncers",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Bouncer.self
        )
    }

    /// Create a bouncer for a branch.
    ///
    /// Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
    /// be ready, or the service answers with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
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
    ///   - params: ``CreateBouncer``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Bouncer``: A dedicated PgBouncer of a Postgres branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateBouncer = CreateBouncer(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Bouncer {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a bouncer.
    ///
    /// Gives one dedicated bouncer of a Postgres branch with its size and parameters.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
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
    ///   - bouncer: Name of the bouncer, such as `web-pool`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Bouncer``: A dedicated PgBouncer of a Postgres branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Bouncer {
        try await withRawResponse.get(organization, database, branch, bouncer, options: options).parse()
    }

    /// Waits until the service no longer knows the bouncer.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - bouncer: Name of the bouncer, such as `web-pool`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: WaitOptions<Bouncer> = WaitOptions<Bouncer>()
    ) async throws {
        try await transport.waitGone(
            "get_bouncer",
            "wait_until_deleted",
            [organization, database, branch, bouncer],
            options: options,
            value: Bouncer.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - bouncer: Name of the bouncer, such as `web-pool`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: WaitOptions<Bouncer> = WaitOptions<Bouncer>()
    ) -> WaitSequence<Bouncer> {
        transport.progress(
            "get_bouncer",
            "wait_until_deleted",
            [organization, database, branch, bouncer],
            options: options,
            value: Bouncer.self
        )
    }

    /// Delete a bouncer.
    ///
    /// Removes a dedicated bouncer. Connections that go through it end, so lead applications
    /// elsewhere first. The database itself is not touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
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
    ///   - bouncer: Name of the bouncer, such as `web-pool`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, bouncer, options: options).parse()
    }
}

/// The calls of ``Bouncers``, with the reply as it came: status, headers and body.
public struct RawBouncers: Sendable {
    let transport: Transport

    /// List the bouncers of a branch. See `list` of ``Bouncers``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBouncers = ListBouncers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Bouncer>> {
        try await transport.send(
            "list_bouncers",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Bouncer.self)
        )
    }

    /// Create a bouncer for a branch. See `create` of ``Bouncers``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateBouncer = CreateBouncer(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Bouncer> {
        try await transport.send(
            "create_bouncer",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Bouncer.self)
        )
    }

    /// Get a bouncer. See `get` of ``Bouncers``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Bouncer> {
        try await transport.send(
            "get_bouncer",
            [organization, database, branch, bouncer],
            options: options,
            reply: .value(Bouncer.self)
        )
    }

    /// Delete a bouncer. See `delete` of ``Bouncers``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_bouncer",
            [organization, database, branch, bouncer],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``Bouncers`` takes beside its path.
public struct ListBouncers: Sendable {
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

/// What `create` of ``Bouncers`` takes beside its path.
public struct CreateBouncer: Sendable {
    /// Name of the bouncer, at most 12 characters; `primary` and `replica` are taken. The service
    /// makes one up when none is sent.
    public var name: String?
    /// Where to lead connections. The official clients always send it.
    public var target: BouncerTarget?
    /// Size of each server, such as `PGB_5`. The service picks one when none is sent.
    public var bouncerSize: String?
    /// How many servers to run in each availability zone.
    public var replicasPerCell: Int?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        target: BouncerTarget? = nil,
        bouncerSize: String? = nil,
        replicasPerCell: Int? = nil
    ) {
        self.name = name
        self.target = target
        self.bouncerSize = bouncerSize
        self.replicasPerCell = replicasPerCell
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("target", target)
            fields.put("bouncer_size", bouncerSize)
            fields.put("replicas_per_cell", replicasPerCell)
        }
    }
}
