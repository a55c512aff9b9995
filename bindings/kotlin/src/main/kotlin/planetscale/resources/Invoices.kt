// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.Invoice
import planetscale.types.InvoiceLineItem

/** What an organization was billed for each billing period, usually a month. */
public interface Invoices {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawInvoices
        get() = RawInvoices(transport)

    /**
     * List the invoices of an organization.
     *
     * Gives the invoices of an organization, page by page, with their totals and whether they have
     * been paid.
     *
     * `GET /organizations/{organization}/invoices`
     *
     * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Invoice].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListInvoices = ListInvoices(),
        options: RequestOptions? = null,
    ): Page<Invoice> = withRawResponse.list(organization, params, options).decoded()

    /** [Invoices.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<Invoice> = list(organization, ListInvoices(), options)

    /**
     * List the invoices of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/invoices`
     *
     * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Invoice]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListInvoices = ListInvoices(),
        options: RequestOptions? = null,
    ): Pages<Invoice> =
        transport.all("list_invoices", listOf(organization), params.toQuery(), null, options, Invoice.serializer())

    /** [Invoices.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<Invoice> = all(organization, ListInvoices(), options)

    /**
     * Get an invoice.
     *
     * Gives one invoice of an organization with its total and whether it has been paid.
     *
     * `GET /organizations/{organization}/invoices/{id}`
     *
     * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the invoice, as `id` in the list of invoices.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Invoice]: The bill for one billing period of an organization.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): Invoice = withRawResponse.get(organization, id, options).decoded()

    /**
     * List what an invoice is made up of.
     *
     * Gives the single charges of an invoice, page by page, such as the cluster or the backups of
     * one branch.
     *
     * `GET /organizations/{organization}/invoices/{id}/line-items`
     *
     * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the invoice, as `id` in the list of invoices.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [InvoiceLineItem].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listLineItems(
        organization: String? = null,
        id: String,
        params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions? = null,
    ): Page<InvoiceLineItem> = withRawResponse.listLineItems(organization, id, params, options).decoded()

    /** [Invoices.listLineItems] without params. */
    public suspend fun listLineItems(
        organization: String? = null,
        id: String,
        options: RequestOptions?,
    ): Page<InvoiceLineItem> = listLineItems(organization, id, GetInvoiceLineItems(), options)

    /**
     * List what an invoice is made up of: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listLineItems] gets the first page alone.
     *
     * `GET /organizations/{organization}/invoices/{id}/line-items`
     *
     * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the invoice, as `id` in the list of invoices.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [InvoiceLineItem]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allLineItems(
        organization: String? = null,
        id: String,
        params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions? = null,
    ): Pages<InvoiceLineItem> =
        transport.all(
            "get_invoice_line_items",
            listOf(organization, id),
            params.toQuery(),
            null,
            options,
            InvoiceLineItem.serializer(),
        )

    /** [Invoices.allLineItems] without params. */
    public fun allLineItems(
        organization: String? = null,
        id: String,
        options: RequestOptions?,
    ): Pages<InvoiceLineItem> = allLineItems(organization, id, GetInvoiceLineItems(), options)
}

internal class InvoicesCalls(
    override val calls: Transport,
) : Invoices, Real

/** The calls of [Invoices], which give the whole answer: its status, its headers and what it says. */
public class RawInvoices internal constructor(
    private val transport: Transport,
) {
    /** [Invoices.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListInvoices = ListInvoices(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Invoice>> =
        transport.send(
            "list_invoices",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(Invoice.serializer()),
        )

    /** [Invoices.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<Invoice>> = list(organization, ListInvoices(), options)

    /** [Invoices.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Invoice> =
        transport.send(
            "get_invoice",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(Invoice.serializer()),
        )

    /** [Invoices.listLineItems] with the whole answer. */
    public suspend fun listLineItems(
        organization: String? = null,
        id: String,
        params: GetInvoiceLineItems = GetInvoiceLineItems(),
        options: RequestOptions? = null,
    ): RawResponse<Page<InvoiceLineItem>> =
        transport.send(
            "get_invoice_line_items",
            listOf(organization, id),
            params.toQuery(),
            null,
            options,
            Replies.page(InvoiceLineItem.serializer()),
        )

    /** [Invoices.listLineItems] without params. */
    public suspend fun listLineItems(
        organization: String? = null,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Page<InvoiceLineItem>> = listLineItems(organization, id, GetInvoiceLineItems(), options)
}

/** Arguments of [Invoices.list]. */
public data class ListInvoices @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Invoices.listLineItems]. */
public data class GetInvoiceLineItems @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}
