// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val tickets: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_tickets" to ::listTickets,
        "download_ticket" to ::downloadTicket,
        "list_prices" to ::listPrices,
    )

private suspend fun listTickets(client: PlanetScale) {
    client.tickets.all("acme").collect { ticket ->
        println(ticket)
    }
}

private suspend fun downloadTicket(client: PlanetScale) {
    val bytes = client.tickets.download("acme", "a1b2c3d4e5f6")
}

private suspend fun listPrices(client: PlanetScale) {
    val items = client.tickets.prices()
}
