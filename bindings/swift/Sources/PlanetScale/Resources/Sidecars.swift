// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: a method an operation.

import Foundation

/// A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
/// connections between the routers and the node.
///
/// The sidecars of one configuration profile share their settings, and appear here as one.
public struct Sidecars: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawSidecars { RawSidecars(transport: transport) }

    /// List the sidecars of a branch.
    ///
    /// Returns the sidecars of a Neki branch, one for each configuration profile, as one list
    /// without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`
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
    /// - Returns: A list, each item a ``NekiSidecar``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiSidecar] {
        try await withRawResponse.list(organization, database, branch, options: options).parse()
    }

    /// Get a sidecar.
    ///
    /// Returns the sidecar of one configuration profile with its state. This is the call to poll
    /// while a change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiSidecar``: The settings that the sidecars of one configuration profile
    ///   share.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiSidecar {
        try await withRawResponse.get(organization, database, branch, sidecar, options: options).parse()
    }

    /// Waits until every change of the sidecar that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiSidecar``: The settings that the sidecars of one configuration profile
    ///   share.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: WaitOptions<NekiSidecar> = WaitOptions<NekiSidecar>()
    ) async throws -> NekiSidecar {
        try await transport.wait(
            "get_sidecar",
            "wait_until_ready",
            [organization, database, branch, sidecar],
            options: options,
            value: NekiSidecar.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: WaitOptions<NekiSidecar> = WaitOptions<NekiSidecar>()
    ) -> WaitSequence<NekiSidecar> {
        transport.progress(
            "get_sidecar",
            "wait_until_ready",
            [organization, database, branch, sidecar],
            options: options,
            value: NekiSidecar.self
        )
    }

    /// Change the settings of a sidecar.
    ///
    /// Asks for a change of the settings of all sidecars of a configuration profile. The reply
    /// comes before the change is carried out: follow it in the changes of the sidecar.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - params: ``UpdateSidecar``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiSidecar``: The settings that the sidecars of one configuration profile
    ///   share.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ params: UpdateSidecar = UpdateSidecar(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiSidecar {
        try await withRawResponse.update(organization, database, branch, sidecar, params, options: options).parse()
    }

    /// List the settings of a sidecar.
    ///
    /// Returns the settings of the sidecar with their limits and present values, as one list
    /// without pages. Change them by changing the sidecar.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``NekiParameter``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> [NekiParameter] {
        try await withRawResponse.listParameters(organization, database, branch, sidecar, options: options).parse()
    }

    /// List the changes of a sidecar.
    ///
    /// Returns the requests for changes of a sidecar, done and undone, page by page. The service
    /// answers with a redirect to the list of changes of the branch, narrowed down to a sidecar,
    /// which clients follow by themselves.
    ///
    /// One page, the first unless told otherwise; `allChanges` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - params: ``ListSidecarChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiChangeRequest> {
        try await withRawResponse.listChanges(organization, database, branch, sidecar, params, options: options).parse()
    }

    /// List the changes of a sidecar, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - params: ``ListSidecarChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiChangeRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiChangeRequest> {
        transport.all(
            "list_sidecar_change_requests",
            [organization, database, branch, sidecar],
            query: params.queryPairs,
            options: options,
            item: NekiChangeRequest.self
        )
    }

    /// Get a change of a sidecar.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
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
        _ sidecar: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiChangeRequest {
        try await withRawResponse.getChange(organization, database, branch, sidecar, id, options: options).parse()
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
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
        _ sidecar: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) async throws -> NekiChangeRequest {
        try await transport.wait(
            "get_sidecar_change_request",
            "wait_until_change_completed",
            [organization, database, branch, sidecar, id],
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilChangeCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) -> WaitSequence<NekiChangeRequest> {
        transport.progress(
            "get_sidecar_change_request",
            "wait_until_change_completed",
            [organization, database, branch, sidecar, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Cancel a change of a sidecar.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
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
    ///   - sidecar: Identifier of the sidecar, or the name of its configuration profile.
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancelChange(organization, database, branch, sidecar, id, options: options).parse()
    }
}

/// The calls of ``Sidecars``, with the reply as it came: status, headers and body.
public struct RawSidecars: Sendable {
    let transport: Transport

    /// List the sidecars of a branch. See `list` of ``Sidecars``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiSidecar]> {
        try await transport.send(
            "list_sidecars",
            [organization, database, branch],
            options: options,
            reply: .value([NekiSidecar].self)
        )
    }

    /// Get a sidecar. See `get` of ``Sidecars``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiSidecar> {
        try await transport.send(
            "get_sidecar",
            [organization, database, branch, sidecar],
            options: options,
            reply: .value(NekiSidecar.self)
        )
    }

    /// Change the settings of a sidecar. See `update` of ``Sidecars``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ params: UpdateSidecar = UpdateSidecar(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiSidecar> {
        try await transport.send(
            "update_sidecar",
            [organization, database, branch, sidecar],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiSidecar.self)
        )
    }

    /// List the settings of a sidecar. See `listParameters` of ``Sidecars``.
    public func listParameters(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[NekiParameter]> {
        try await transport.send(
            "list_sidecar_parameters",
            [organization, database, branch, sidecar],
            options: options,
            reply: .value([NekiParameter].self)
        )
    }

    /// List the changes of a sidecar. See `listChanges` of ``Sidecars``.
    public func listChanges(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ params: ListSidecarChangeRequests = ListSidecarChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiChangeRequest>> {
        try await transport.send(
            "list_sidecar_change_requests",
            [organization, database, branch, sidecar],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiChangeRequest.self)
        )
    }

    /// Get a change of a sidecar. See `getChange` of ``Sidecars``.
    public func getChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiChangeRequest> {
        try await transport.send(
            "get_sidecar_change_request",
            [organization, database, branch, sidecar, id],
            options: options,
            reply: .value(NekiChangeRequest.self)
        )
    }

    /// Cancel a change of a sidecar. See `cancelChange` of ``Sidecars``.
    public func cancelChange(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ sidecar: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_sidecar_change_request",
            [organization, database, branch, sidecar, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `update` of ``Sidecars`` takes beside its path.
public struct UpdateSidecar: Sendable {
    /// Settings to change, by namespace and then by name, such as
    /// `{"sidecar": {"pool-capacity": "100"}}`. Values are sent as text. Settings that are left out
    /// stay as they are.
    public var parameters: [String: JSON]?

    /// What is left out is not sent.
    public init(parameters: [String: JSON]? = nil) {
        self.parameters = parameters
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("parameters", parameters)
        }
    }
}

/// What `listChanges` of ``Sidecars`` takes beside its path.
public struct ListSidecarChangeRequests: Sendable {
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
