// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: a method an operation.

import Foundation

/// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
/// where they lead connections and their settings.
///
/// A resize is asked for and carried out afterwards.
public struct BouncerResizes: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBouncerResizes { RawBouncerResizes(transport: transport) }

    /// List the resizes of all bouncers of a branch.
    ///
    /// Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by
    /// page. Each names its bouncer.
    ///
    /// One page, the first unless told otherwise; `allForBranch` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
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
    ///   - params: ``ListBranchBouncerResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``BouncerResizeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listForBranch(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<BouncerResizeRequest> {
        try await withRawResponse.listForBranch(organization, database, branch, params, options: options).parse()
    }

    /// List the resizes of all bouncers of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchBouncerResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``BouncerResizeRequest``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allForBranch(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<BouncerResizeRequest> {
        transport.all(
            "list_branch_bouncer_resize_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: BouncerResizeRequest.self
        )
    }

    /// List the resizes of a bouncer.
    ///
    /// Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize
    /// cannot be asked for, so this is the list to poll after asking for one.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
    ///   - params: ``ListBouncerResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``BouncerResizeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        _ params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<BouncerResizeRequest> {
        try await withRawResponse.list(organization, database, branch, bouncer, params, options: options).parse()
    }

    /// List the resizes of a bouncer, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - bouncer: Name of the bouncer, such as `web-pool`.
    ///   - params: ``ListBouncerResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``BouncerResizeRequest``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        _ params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<BouncerResizeRequest> {
        transport.all(
            "list_bouncer_resize_requests",
            [organization, database, branch, bouncer],
            query: params.queryPairs,
            options: options,
            item: BouncerResizeRequest.self
        )
    }

    /// Change a bouncer.
    ///
    /// Asks for another size, number of servers, target or settings of a dedicated bouncer and
    /// returns the resize, which is carried out afterwards. Wait for the branch to be ready before
    /// asking. A reply without a body means that the bouncer is already as asked for.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
    ///   - params: ``UpdateBouncerResizeRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BouncerResizeRequest``: A change of a dedicated bouncer.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        _ params: UpdateBouncerResizeRequest = UpdateBouncerResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> BouncerResizeRequest {
        try await withRawResponse.update(organization, database, branch, bouncer, params, options: options).parse()
    }

    /// Cancel the resize of a bouncer that waits.
    ///
    /// Takes back the resize that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancel(organization, database, branch, bouncer, options: options).parse()
    }
}

/// The calls of ``BouncerResizes``, with the reply as it came: status, headers and body.
public struct RawBouncerResizes: Sendable {
    let transport: Transport

    /// List the resizes of all bouncers of a branch. See `listForBranch` of ``BouncerResizes``.
    public func listForBranch(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchBouncerResizeRequests = ListBranchBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<BouncerResizeRequest>> {
        try await transport.send(
            "list_branch_bouncer_resize_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: BouncerResizeRequest.self)
        )
    }

    /// List the resizes of a bouncer. See `list` of ``BouncerResizes``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        _ params: ListBouncerResizeRequests = ListBouncerResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<BouncerResizeRequest>> {
        try await transport.send(
            "list_bouncer_resize_requests",
            [organization, database, branch, bouncer],
            query: params.queryPairs,
            options: options,
            reply: .page(of: BouncerResizeRequest.self)
        )
    }

    /// Change a bouncer. See `update` of ``BouncerResizes``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        _ params: UpdateBouncerResizeRequest = UpdateBouncerResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BouncerResizeRequest> {
        try await transport.send(
            "update_bouncer_resize_request",
            [organization, database, branch, bouncer],
            body: params.jsonBody,
            options: options,
            reply: .value(BouncerResizeRequest.self)
        )
    }

    /// Cancel the resize of a bouncer that waits. See `cancel` of ``BouncerResizes``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ bouncer: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_bouncer_resize_request",
            [organization, database, branch, bouncer],
            options: options,
            reply: .nothing
        )
    }
}

/// What `listForBranch` of ``BouncerResizes`` takes beside its path.
public struct ListBranchBouncerResizeRequests: Sendable {
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

/// What `list` of ``BouncerResizes`` takes beside its path.
public struct ListBouncerResizeRequests: Sendable {
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

/// What `update` of ``BouncerResizes`` takes beside its path.
public struct UpdateBouncerResizeRequest: Sendable {
    /// Size of each server, such as `PGB_10`.
    public var bouncerSize: String?
    /// How many servers to run in each availability zone.
    public var replicasPerCell: Int?
    /// Where to lead connections.
    public var target: BouncerTarget?
    /// The settings to change, by namespace and name, such as `default_pool_size` in `pgbouncer`.
    /// The bouncer's own list of parameters tells which there are.
    public var parameters: [String: JSON]?

    /// What is left out is not sent.
    public init(
        bouncerSize: String? = nil,
        replicasPerCell: Int? = nil,
        target: BouncerTarget? = nil,
        parameters: [String: JSON]? = nil
    ) {
        self.bouncerSize = bouncerSize
        self.replicasPerCell = replicasPerCell
        self.target = target
        self.parameters = parameters
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("bouncer_size", bouncerSize)
            fields.put("replicas_per_cell", replicasPerCell)
            fields.put("target", target)
            fields.put("parameters", parameters)
        }
    }
}
