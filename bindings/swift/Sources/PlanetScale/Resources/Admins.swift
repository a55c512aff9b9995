// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: a method an operation.

import Foundation

/// Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
/// repairs them and runs the operations on the whole cluster.
///
/// Its size and settings are changed here. It is not on the way of queries.
public struct Admins: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawAdmins { RawAdmins(transport: transport) }

    /// Get the admin component of a branch.
    ///
    /// Returns the admin component of a Neki branch with its size and state. This is the call to
    /// poll while a change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
    /// - Returns: ``NekiAdmin``: The admin component of a Neki branch: the processes that watch
    ///   over its shards and repair them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiAdmin {
        try await withRawResponse.get(organization, database, branch, options: options).parse()
    }

    /// Waits until every change of the admin component that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiAdmin``: The admin component of a Neki branch: the processes that watch
    ///   over its shards and repair them.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<NekiAdmin> = WaitOptions<NekiAdmin>()
    ) async throws -> NekiAdmin {
        try await transport.wait(
            "get_admin",
            "wait_until_ready",
            [organization, database, branch],
            options: options,
            value: NekiAdmin.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: WaitOptions<NekiAdmin> = WaitOptions<NekiAdmin>()
    ) -> WaitSequence<NekiAdmin> {
        transport.progress(
            "get_admin",
            "wait_until_ready",
            [organization, database, branch],
            options: options,
            value: NekiAdmin.self
        )
    }

    /// Change the admin component of a branch.
    ///
    /// Asks for a change of the size or settings of the admin component. The reply comes before the
    /// change is carried out: follow it in the changes of the admin component.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
    ///   - params: ``UpdateAdmin``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiAdmin``: The admin component of a Neki branch: the processes that watch
    ///   over its shards and repair them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateAdmin = UpdateAdmin(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiAdmin {
        try await withRawResponse.update(organization, database, branch, params, options: options).parse()
    }

    /// List the sizes of the admin component.
    ///
    /// Returns the sizes in which the admin component of this branch is offered, as one list
    /// without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`
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
    /// - Returns: A list, each item a ``NekiAdminSizeSku``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiAdminSizeSku] {
        try await withRawResponse.listSizes(organization, database, branch, options: options).parse()
    }

    /// List the settings of the admin component.
    ///
    /// Returns the settings of the admin component with their limits and present values, as one
    /// list without pages. Change them by changing the admin component.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`
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
    /// - Returns: A list, each item a ``NekiParameter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiParameter] {
        try await withRawResponse.listParameters(organization, database, branch, options: options).parse()
    }

    /// List the changes of the admin component.
    ///
    /// Returns the requests for changes of the admin component, done and undone, page by page. The
    /// service answers with a redirect to the list of changes of the branch, narrowed down to the
    /// admin component, which clients follow by themselves.
    ///
    /// One page, the first unless told otherwise; `allChanges` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
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
    ///   - params: ``ListAdminChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiChangeRequest> {
        try await withRawResponse.listChanges(organization, database, branch, params, options: options).parse()
    }

    /// List the changes of the admin component, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListAdminChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiChangeRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiChangeRequest> {
        transport.all(
            "list_admin_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: NekiChangeRequest.self
        )
    }

    /// Get a change of the admin component.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiChangeRequest {
        try await withRawResponse.getChange(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
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
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) async throws -> NekiChangeRequest {
        try await transport.wait(
            "get_admin_change_request",
            "wait_until_change_completed",
            [organization, database, branch, id],
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
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) -> WaitSequence<NekiChangeRequest> {
        transport.progress(
            "get_admin_change_request",
            "wait_until_change_completed",
            [organization, database, branch, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Cancel a change of the admin component.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancelChange(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``Admins``, with the reply as it came: status, headers and body.
public struct RawAdmins: Sendable {
    let transport: Transport

    /// Get the admin component of a branch. See `get` of ``Admins``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiAdmin> {
        try await transport.send(
            "get_admin",
            [organization, database, branch],
            options: options,
            reply: .value(NekiAdmin.self)
        )
    }

    /// Change the admin component of a branch. See `update` of ``Admins``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateAdmin = UpdateAdmin(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiAdmin> {
        try await transport.send(
            "update_admin",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiAdmin.self)
        )
    }

    /// List the sizes of the admin component. See `listSizes` of ``Admins``.
    public func listSizes(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiAdminSizeSku]> {
        try await transport.send(
            "list_admin_size_skus",
            [organization, database, branch],
            options: options,
            reply: .value([NekiAdminSizeSku].self)
        )
    }

    /// List the settings of the admin component. See `listParameters` of ``Admins``.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiParameter]> {
        try await transport.send(
            "list_admin_parameters",
            [organization, database, branch],
            options: options,
            reply: .value([NekiParameter].self)
        )
    }

    /// List the changes of the admin component. See `listChanges` of ``Admins``.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiChangeRequest>> {
        try await transport.send(
            "list_admin_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiChangeRequest.self)
        )
    }

    /// Get a change of the admin component. See `getChange` of ``Admins``.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiChangeRequest> {
        try await transport.send(
            "get_admin_change_request",
            [organization, database, branch, id],
            options: options,
            reply: .value(NekiChangeRequest.self)
        )
    }

    /// Cancel a change of the admin component. See `cancelChange` of ``Admins``.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_admin_change_request",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `update` of ``Admins`` takes beside its path.
public struct UpdateAdmin: Sendable {
    /// Size of its processes, as the list of admin sizes names it.
    public var adminSize: String?
    /// Settings to change, by namespace (`admin` here) and then by name. Values are sent as text.
    /// Settings that are left out stay as they are.
    public var parameters: [String: JSON]?

    /// What is left out is not sent.
    public init(adminSize: String? = nil, parameters: [String: JSON]? = nil) {
        self.adminSize = adminSize
        self.parameters = parameters
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("admin_size", adminSize)
            fields.put("parameters", parameters)
        }
    }
}

/// What `listChanges` of ``Admins`` takes beside its path.
public struct ListAdminChangeRequests: Sendable {
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
