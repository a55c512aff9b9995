// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: a method an operation.

import Foundation

/// What an organization was billed for each billing period, usually a month.
public struct Invoices: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawInvoices { RawInvoices(transport: transport) }

    /// List the invoices of an organization.
    ///
    /// Gives the invoices of an organization, page by page, with their totals and whether they have
    /// been paid.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/invoices`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListInvoices``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Invoice``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListInvoices = ListInvoices(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Invoice> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the invoices of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/invoices`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListInvoices``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Invoice``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListInvoices = ListInvoices(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Invoice> {
        transport.all("list_invoices", [organization], query: params.queryPairs, options: options, item: Invoice.self)
    }

    /// Get an invoice.
    ///
    /// Gives one invoice of an organization with its total and whether it has been paid.
    ///
    /// `GET /organizations/{organization}/invoices/{id}`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the invoice, as `id` in the list of invoices.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Invoice``: The bill for one billing period of an organization.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Invoice {
        try await withRawResponse.get(organization, id, options: options).parse()
    }

    /// List what an invoice is made up of.
    ///
    /// Gives the single charges of an invoice, page by page, such as the cluster or the backups of
    /// one branch.
    ///
    /// One page, the first unless told otherwise; `allLineItems` goes on.
    ///
    /// `GET /organizations/{organization}/invoices/{id}/line-items`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the invoice, as `id` in the list of invoices.
    ///   - params: ``GetInvoiceLineItems``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``InvoiceLineItem``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listLineItems(
        _ organization: String?,
        _ id: String,
        _ params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<InvoiceLineItem> {
        try await withRawResponse.listLineItems(organization, id, params, options: options).parse()
    }

    /// List what an invoice is made up of, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/invoices/{id}/line-items`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the invoice, as `id` in the list of invoices.
    ///   - params: ``GetInvoiceLineItems``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``InvoiceLineItem``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allLineItems(
        _ organization: String?,
        _ id: String,
        _ params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<InvoiceLineItem> {
        transport.all(
            "get_invoice_line_items",
            [organization, id],
            query: params.queryPairs,
            options: options,
            item: InvoiceLineItem.self
        )
    }
}

/// The calls of ``Invoices``, with the reply as it came: status, headers and body.
public struct RawInvoices: Sendable {
    let transport: Transport

    /// List the invoices of an organization. See `list` of ``Invoices``.
    public func list(
        _ organization: String? = nil,
        _ params: ListInvoices = ListInvoices(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Invoice>> {
        try await transport.send(
            "list_invoices",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Invoice.self)
        )
    }

    /// Get an invoice. See `get` of ``Invoices``.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Invoice> {
        try await transport.send("get_invoice", [organization, id], options: options, reply: .value(Invoice.self))
    }

    /// List what an invoice is made up of. See `listLineItems` of ``Invoices``.
    public func listLineItems(
        _ organization: String?,
        _ id: String,
        _ params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<InvoiceLineItem>> {
        try await transport.send(
            "get_invoice_line_items",
            [organization, id],
            query: params.queryPairs,
            options: options,
            reply: .page(of: InvoiceLineItem.self)
        )
    }
}

/// What `list` of ``Invoices`` takes beside its path.
public struct ListInvoices: Sendable {
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

/// What `listLineItems` of ``Invoices`` takes beside its path.
public struct GetInvoiceLineItems: Sendable {
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
