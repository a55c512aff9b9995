// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// Regions: a method an operation.

import Foundation

/// The regions of the cloud providers in which PlanetScale runs databases, whatever the
/// organization.
///
/// Which of them an organization or a database can use is listed with organizations and databases.
public struct Regions: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawRegions { RawRegions(transport: transport) }

    /// List all regions of the service.
    ///
    /// Returns every public region with its provider, place and addresses, page by page. Where a
    /// region stands without an organization, the flags for its engines and for the default are
    /// absent.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /regions`
    ///
    /// - Parameters:
    ///   - params: ``ListPublicRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Region``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Region> {
        try await withRawResponse.list(params, options: options).parse()
    }

    /// List all regions of the service, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names. `GET /regions`
    ///
    /// - Parameters:
    ///   - params: ``ListPublicRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Region``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Region> {
        transport.all("list_public_regions", [], query: params.queryPairs, options: options, item: Region.self)
    }
}

/// The calls of ``Regions``, with the reply as it came: status, headers and body.
public struct RawRegions: Sendable {
    let transport: Transport

    /// List all regions of the service. See `list` of ``Regions``.
    public func list(
        _ params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Region>> {
        try await transport.send(
            "list_public_regions",
            [],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Region.self)
        )
    }
}

/// What `list` of ``Regions`` takes beside its path.
public struct ListPublicRegions: Sendable {
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
