// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.ListTickets
import planetscale.serial.WholeNumber
import planetscale.types.Ticket

/** The calls of the vectors, by operation. */
internal val tickets: Map<String, Operation> =
    mapOf(
        "list_tickets" to listTickets(),
        "download_ticket" to downloadTicket(),
        "list_prices" to listPrices(),
    )

private fun listTickets(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Ticket.serializer()),
                client.tickets.list(
                    arguments.path("organization"),
                    listTicketsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.tickets.withRawResponse.list(
                arguments.path("organization"),
                listTicketsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.tickets.all(
                    arguments.path("organization"),
                    listTicketsParams(arguments),
                    options,
                ),
                Ticket.serializer(),
            )
        },
    )

private fun listTicketsParams(arguments: Arguments) =
    ListTickets(
        startingAfter = arguments.query("starting_after", String.serializer()),
        endingBefore = arguments.query("ending_before", String.serializer()),
        limit = arguments.query("limit", WholeNumber),
    )

private fun downloadTicket(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                client.tickets.download(
                    arguments.path("organization"),
                    arguments.pathText("ticket_id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.tickets.withRawResponse.download(
                arguments.path("organization"),
                arguments.pathText("ticket_id"),
                options,
            )
        },
    )

private fun listPrices(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(ListSerializer(String.serializer()), client.tickets.prices(options))
        },
        raw = { client, arguments, options ->
            client.tickets.withRawResponse.prices(options)
        },
    )
