// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: a method an operation.

import Foundation

/// Tickets open the gate.
public struct Tickets: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawTickets { RawTickets(transport: transport) }

    /// List the tickets.
    ///
    /// Returns the tickets.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/tickets`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListTickets``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Ticket``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListTickets = ListTickets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Ticket> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the tickets, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/tickets`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListTickets``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Ticket``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListTickets = ListTickets(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Ticket> {
        transport.all("list_tickets", [organization], query: params.queryPairs, options: options, item: Ticket.self)
    }

    /// Download a ticket.
    ///
    /// Returns the picture of a ticket.
    ///
    /// `GET /organizations/{organization}/tickets/{ticket_id}/picture`
    ///
    /// - Parameters:
    ///   - organization: Name of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - ticketID: Identifier of the ticket.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: What was downloaded.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func download(
        _ organization: String?,
        _ ticketID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Data {
        try await withRawResponse.download(organization, ticketID, options: options).parse()
    }

    /// List the prices.
    ///
    /// Returns the prices.
    ///
    /// `GET /prices`
    ///
    /// - Parameters:
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func prices(options: RequestOptions = RequestOptions()) async throws -> [String] {
        try await withRawResponse.prices(options: options).parse()
    }
}

/// The calls of ``Tickets``, with the reply as it came: status, headers and body.
public struct RawTickets: Sendable {
    let transport: Transport

    /// List the tickets. See `list` of ``Tickets``.
    public func list(
        _ organization: String? = nil,
        _ params: ListTickets = ListTickets(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Ticket>> {
        try await transport.send(
            "list_tickets",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Ticket.self)
        )
    }

    /// Download a ticket. See `download` of ``Tickets``.
    public func download(
        _ organization: String?,
        _ ticketID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Data> {
        try await transport.send("download_ticket", [organization, ticketID], options: options, reply: .bytes)
    }

    /// List the prices. See `prices` of ``Tickets``.
    public func prices(options: RequestOptions = RequestOptions()) async throws -> RawResponse<[String]> {
        try await transport.send("list_prices", [], options: options, reply: .value([String].self))
    }
}

/// What `list` of ``Tickets`` takes beside its path.
public struct ListTickets: Sendable {
    /// Cursor after which the page starts.
    public var startingAfter: String?
    /// Cursor before which the page ends.
    public var endingBefore: String?
    /// How many items a page holds.
    public var limit: Int?

    /// What is left out is not sent.
    public init(startingAfter: String? = nil, endingBefore: String? = nil, limit: Int? = nil) {
        self.startingAfter = startingAfter
        self.endingBefore = endingBefore
        self.limit = limit
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("starting_after", startingAfter)
        pairs.add("ending_before", endingBefore)
        pairs.add("limit", limit)
        return pairs
    }
}
