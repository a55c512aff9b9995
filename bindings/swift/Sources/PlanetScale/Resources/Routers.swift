// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: a method an operation.

import Foundation

/// Routers are the front of a Neki branch (sharded Postgres): they take the connections of
/// applications, send each query to the shards that hold its rows, and put the results together.
///
/// They come in groups of one size. Every branch has a default group; further ones keep workloads
/// apart.
public struct Routers: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawRouters { RawRouters(transport: transport) }

    /// List the routers of a branch.
    ///
    /// Returns the router groups of a Neki branch, all of them in one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiRouter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiRouter] {
        try await withRawResponse.list(organization, database, branch, options: options).parse()
    }

    /// Create a router group.
    ///
    /// Adds a group of routers to a Neki branch, next to the default one. It is billed by the size
    /// and number of its routers.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateRouter``; `name` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiRouter``: A group of like routers of a Neki branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateRouter,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiRouter {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a router group.
    ///
    /// Returns one router group with its size, number and state. This is the call to poll while a
    /// change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiRouter``: A group of like routers of a Neki branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiRouter {
        try await withRawResponse.get(organization, database, branch, router, options: options).parse()
    }

    /// Waits until every change of the router group that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiRouter``: A group of like routers of a Neki branch.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: WaitOptions<NekiRouter> = WaitOptions<NekiRouter>()
    ) async throws -> NekiRouter {
        try await transport.wait(
            "get_router",
            "wait_until_ready",
            [organization, database, branch, router],
            options: options,
            value: NekiRouter.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: WaitOptions<NekiRouter> = WaitOptions<NekiRouter>()
    ) -> WaitSequence<NekiRouter> {
        transport.progress(
            "get_router",
            "wait_until_ready",
            [organization, database, branch, router],
            options: options,
            value: NekiRouter.self
        )
    }

    /// Waits until the service no longer knows the router group.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
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
        _ router: String,
        options: WaitOptions<NekiRouter> = WaitOptions<NekiRouter>()
    ) async throws {
        try await transport.waitGone(
            "get_router",
            "wait_until_deleted",
            [organization, database, branch, router],
            options: options,
            value: NekiRouter.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: WaitOptions<NekiRouter> = WaitOptions<NekiRouter>()
    ) -> WaitSequence<NekiRouter> {
        transport.progress(
            "get_router",
            "wait_until_deleted",
            [organization, database, branch, router],
            options: options,
            value: NekiRouter.self
        )
    }

    /// Change a router group.
    ///
    /// Asks for a change of the size, number, autoscaling or settings of the routers. The reply
    /// comes before the change is carried out: follow it in the changes of the router.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - params: ``UpdateRouter``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiRouter``: A group of like routers of a Neki branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ params: UpdateRouter = UpdateRouter(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiRouter {
        try await withRawResponse.update(organization, database, branch, router, params, options: options).parse()
    }

    /// Delete a router group.
    ///
    /// Removes a router group. Connections that go through it end, so lead applications elsewhere
    /// first. No data is touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, router, options: options).parse()
    }

    /// List the sizes of routers.
    ///
    /// Returns the sizes in which the routers of this branch are offered, with their processors,
    /// memory and price, as one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiRouterSizeSku``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiRouterSizeSku] {
        try await withRawResponse.listSizes(organization, database, branch, options: options).parse()
    }

    /// List the settings of a router group.
    ///
    /// Returns the settings of the routers with their limits and present values, as one list
    /// without pages. Change them by changing the router group.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiParameter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiParameter] {
        try await withRawResponse.listParameters(organization, database, branch, router, options: options).parse()
    }

    /// List the changes of a router group.
    ///
    /// Returns the requests for changes of a router group, done and undone, page by page. The
    /// service answers with a redirect to the list of changes of the branch, narrowed down to a
    /// router group, which clients follow by themselves.
    ///
    /// One page, the first unless told otherwise; `allChanges` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - params: ``ListRouterChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiChangeRequest> {
        try await withRawResponse.listChanges(organization, database, branch, router, params, options: options).parse()
    }

    /// List the changes of a router group, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - params: ``ListRouterChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiChangeRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiChangeRequest> {
        transport.all(
            "list_router_change_requests",
            [organization, database, branch, router],
            query: params.queryPairs,
            options: options,
            item: NekiChangeRequest.self
        )
    }

    /// Get a change of a router group.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiChangeRequest {
        try await withRawResponse.getChange(organization, database, branch, router, id, options: options).parse()
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) async throws -> NekiChangeRequest {
        try await transport.wait(
            "get_router_change_request",
            "wait_until_change_completed",
            [organization, database, branch, router, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Waits as `waitUntilChangeCompleted` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) -> WaitSequence<NekiChangeRequest> {
        transport.progress(
            "get_router_change_request",
            "wait_until_change_completed",
            [organization, database, branch, router, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Cancel a change of a router group.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - router: Name of the router group, such as `default`.
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancelChange(organization, database, branch, router, id, options: options).parse()
    }
}

/// The calls of ``Routers``, with the reply as it came: status, headers and body.
public struct RawRouters: Sendable {
    let transport: Transport

    /// List the routers of a branch. See `list` of ``Routers``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiRouter]> {
        try await transport.send(
            "list_routers",
            [organization, database, branch],
            options: options,
            reply: .value([NekiRouter].self)
        )
    }

    /// Create a router group. See `create` of ``Routers``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateRouter,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiRouter> {
        try await transport.send(
            "create_router",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiRouter.self)
        )
    }

    /// Get a router group. See `get` of ``Routers``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiRouter> {
        try await transport.send(
            "get_router",
            [organization, database, branch, router],
            options: options,
            reply: .value(NekiRouter.self)
        )
    }

    /// Change a router group. See `update` of ``Routers``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ params: UpdateRouter = UpdateRouter(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiRouter> {
        try await transport.send(
            "update_router",
            [organization, database, branch, router],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiRouter.self)
        )
    }

    /// Delete a router group. See `delete` of ``Routers``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_router",
            [organization, database, branch, router],
            options: options,
            reply: .nothing
        )
    }

    /// List the sizes of routers. See `listSizes` of ``Routers``.
    public func listSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiRouterSizeSku]> {
        try await transport.send(
            "list_router_size_skus",
            [organization, database, branch],
            options: options,
            reply: .value([NekiRouterSizeSku].self)
        )
    }

    /// List the settings of a router group. See `listParameters` of ``Routers``.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiParameter]> {
        try await transport.send(
            "list_router_parameters",
            [organization, database, branch, router],
            options: options,
            reply: .value([NekiParameter].self)
        )
    }

    /// List the changes of a router group. See `listChanges` of ``Routers``.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiChangeRequest>> {
        try await transport.send(
            "list_router_change_requests",
            [organization, database, branch, router],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiChangeRequest.self)
        )
    }

    /// Get a change of a router group. See `getChange` of ``Routers``.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiChangeRequest> {
        try await transport.send(
            "get_router_change_request",
            [organization, database, branch, router, id],
            options: options,
            reply: .value(NekiChangeRequest.self)
        )
    }

    /// Cancel a change of a router group. See `cancelChange` of ``Routers``.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ router: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_router_change_request",
            [organization, database, branch, router, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `create` of ``Routers`` takes beside its path.
public struct CreateRouter: Sendable {
    /// Name of the group, unique in the branch: 1 to 64 letters, digits, hyphens and underscores,
    /// with neither of the last two at an end. The words `new`, `primary` and `replica` are taken.
    public var name: String
    /// Size of each router, as the list of router sizes names it, such as `NKR_1`. The default size when left out.
    public var routerSize: String?
    /// How many routers run in each availability zone. The default number when left out.
    public var replicasPerCell: Int?

    /// What is left out is not sent.
    public init(name: String, routerSize: String? = nil, replicasPerCell: Int? = nil) {
        self.name = name
        self.routerSize = routerSize
        self.replicasPerCell = replicasPerCell
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("router_size", routerSize)
            fields.put("replicas_per_cell", replicasPerCell)
        }
    }
}

/// What `update` of ``Routers`` takes beside its path.
public struct UpdateRouter: Sendable {
    /// Size of each router, as the list of router sizes names it, such as `NKR_1`.
    public var routerSize: String?
    /// How many routers run in each availability zone; with autoscaling, the fewest.
    public var replicasPerCell: Int?
    /// Whether routers are added and taken away with the load, in each availability zone by itself.
    public var autoscaling: Bool?
    /// The most routers that autoscaling may run in an availability zone.
    public var maxReplicasPerCell: Int?
    /// Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70.
    public var targetCPUUtilization: Int?
    /// Settings to change, by namespace and then by name, such as
    /// `{"router": {"replication-lag-tolerable-max": "15m"}}`. Values are sent as text. Settings
    /// that are left out stay as they are.
    public var parameters: [String: JSON]?

    /// What is left out is not sent.
    public init(
        routerSize: String? = nil,
        replicasPerCell: Int? = nil,
        autoscaling: Bool? = nil,
        maxReplicasPerCell: Int? = nil,
        targetCPUUtilization: Int? = nil,
        parameters: [String: JSON]? = nil
    ) {
        self.routerSize = routerSize
        self.replicasPerCell = replicasPerCell
        self.autoscaling = autoscaling
        self.maxReplicasPerCell = maxReplicasPerCell
        self.targetCPUUtilization = targetCPUUtilization
        self.parameters = parameters
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("router_size", routerSize)
            fields.put("replicas_per_cell", replicasPerCell)
            fields.put("autoscaling", autoscaling)
            fields.put("max_replicas_per_cell", maxReplicasPerCell)
            fields.put("target_cpu_utilization", targetCPUUtilization)
            fields.put("parameters", parameters)
        }
    }
}

/// What `listChanges` of ``Routers`` takes beside its path.
public struct ListRouterChangeRequests: Sendable {
    /// Only changes of the time span of this length that ends now.
    public var period: TimePeriod?
    /// Only changes that were completed within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var completedAt: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(period: TimePeriod? = nil, completedAt: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.period = period
        self.completedAt = completedAt
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("period", period)
        pairs.add("completed_at", completedAt)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
