// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: a method an operation.

import Foundation

/// A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try out
/// how an application takes it, or to get it over with before planned work.
///
/// It goes the way that failovers go.
public struct Switchovers: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawSwitchovers { RawSwitchovers(transport: transport) }

    /// List the switchovers of a branch.
    ///
    /// Returns the switchovers of a Postgres branch that were asked for, page by page. Failovers
    /// that the service makes by itself are not among them.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
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
    ///   - params: ``ListSwitchovers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Switchover``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Switchover> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the switchovers of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListSwitchovers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Switchover``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Switchover> {
        transport.all(
            "list_switchovers",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Switchover.self
        )
    }

    /// Move the primary of a branch to a replica.
    ///
    /// Makes a replica the primary in the place of the present one, which interrupts writes for
    /// some seconds. A branch without replicas has its only node restarted instead and cannot be
    /// reached meanwhile; `method` tells which it was. A branch takes one switchover at a time; a
    /// further one is answered with 422. The reply comes at once: wait until it has succeeded.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
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
    ///   - params: ``CreateSwitchover``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Switchover``: A move of the primary of a Postgres branch to one of its
    ///   replicas, or the restart of the only node of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateSwitchover = CreateSwitchover(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Switchover {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a switchover.
    ///
    /// Returns one switchover with its state. This is the call to poll while it runs.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
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
    ///   - id: Identifier of the switchover, from the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Switchover``: A move of the primary of a Postgres branch to one of its
    ///   replicas, or the restart of the only node of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Switchover {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the switchover has succeeded.
    ///
    /// Failure means that its outcome could not be confirmed, not that nothing happened: look at
    /// which node is the primary.
    ///
    /// It succeeds when `state` is `succeeded`. It fails when `state` is `failed` or `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the switchover, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 15 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``Switchover``: A move of the primary of a Postgres branch to one of its
    ///   replicas, or the restart of the only node of a branch.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilSucceeded(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Switchover> = WaitOptions<Switchover>()
    ) async throws -> Switchover {
        try await transport.wait(
            "get_switchover",
            "wait_until_succeeded",
            [organization, database, branch, id],
            options: options,
            value: Switchover.self
        )
    }

    /// Waits as `waitUntilSucceeded` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the switchover, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 15 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilSucceeded(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Switchover> = WaitOptions<Switchover>()
    ) -> WaitSequence<Switchover> {
        transport.progress(
            "get_switchover",
            "wait_until_succeeded",
            [organization, database, branch, id],
            options: options,
            value: Switchover.self
        )
    }
}

/// The calls of ``Switchovers``, with the reply as it came: status, headers and body.
public struct RawSwitchovers: Sendable {
    let transport: Transport

    /// List the switchovers of a branch. See `list` of ``Switchovers``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Switchover>> {
        try await transport.send(
            "list_switchovers",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Switchover.self)
        )
    }

    /// Move the primary of a branch to a replica. See `create` of ``Switchovers``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateSwitchover = CreateSwitchover(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Switchover> {
        try await transport.send(
            "create_switchover",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Switchover.self)
        )
    }

    /// Get a switchover. See `get` of ``Switchovers``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Switchover> {
        try await transport.send(
            "get_switchover",
            [organization, database, branch, id],
            options: options,
            reply: .value(Switchover.self)
        )
    }
}

/// What `list` of ``Switchovers`` takes beside its path.
public struct ListSwitchovers: Sendable {
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

/// What `create` of ``Switchovers`` takes beside its path.
public struct CreateSwitchover: Sendable {
    /// Name of the replica that becomes the primary, exactly as the infrastructure of the branch
    /// lists it. The service picks one when left out. Only for branches with replicas.
    public var candidate: String?

    /// What is left out is not sent.
    public init(candidate: String? = nil) {
        self.candidate = candidate
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("candidate", candidate)
        }
    }
}
