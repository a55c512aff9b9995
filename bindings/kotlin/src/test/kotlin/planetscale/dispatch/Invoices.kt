// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: the calls of the vectors.

package planetscale.dispatch

import planetscale.Page
import planetscale.resources.GetInvoiceLineItems
import planetscale.resources.ListInvoices
import planetscale.serial.WholeNumber
import planetscale.types.Invoice
import planetscale.types.InvoiceLineItem

/** The calls of the vectors, by operation. */
internal val invoices: Map<String, Operation> =
    mapOf(
        "list_invoices" to listInvoices(),
        "get_invoice" to getInvoice(),
        "get_invoice_line_items" to getInvoiceLineItems(),
    )

private fun listInvoices(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Invoice.serializer()),
                client.invoices.list(
                    arguments.path("organization"),
                    listInvoicesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.invoices.withRawResponse.list(
                arguments.path("organization"),
                listInvoicesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.invoices.all(
                    arguments.path("organization"),
                    listInvoicesParams(arguments),
                    options,
                ),
                Invoice.serializer(),
            )
        },
    )

private fun listInvoicesParams(arguments: Arguments) =
    ListInvoices(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getInvoice(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Invoice.serializer(),
                client.invoices.get(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.invoices.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun getInvoiceLineItems(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(InvoiceLineItem.serializer()),
                client.invoices.listLineItems(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    getInvoiceLineItemsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.invoices.withRawResponse.listLineItems(
                arguments.path("organization"),
                arguments.pathText("id"),
                getInvoiceLineItemsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.invoices.allLineItems(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    getInvoiceLineItemsParams(arguments),
                    options,
                ),
                InvoiceLineItem.serializer(),
            )
        },
    )

private fun getInvoiceLineItemsParams(arguments: Arguments) =
    GetInvoiceLineItems(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )
