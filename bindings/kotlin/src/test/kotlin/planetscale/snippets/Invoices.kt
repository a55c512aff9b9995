// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val invoices: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_invoices" to ::listInvoices,
        "get_invoice" to ::getInvoice,
        "get_invoice_line_items" to ::getInvoiceLineItems,
    )

private suspend fun listInvoices(client: PlanetScale) {
    client.invoices.all("acme").collect { invoice ->
        println(invoice)
    }
}

private suspend fun getInvoice(client: PlanetScale) {
    val invoice = client.invoices.get("acme", "a1b2c3d4e5f6")
}

private suspend fun getInvoiceLineItems(client: PlanetScale) {
    client.invoices.allLineItems("acme", "a1b2c3d4e5f6").collect { invoiceLineItem ->
        println(invoiceLineItem)
    }
}
