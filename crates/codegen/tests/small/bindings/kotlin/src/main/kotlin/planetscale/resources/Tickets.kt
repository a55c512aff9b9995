// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.Ticket

/** Tickets open the gate. */
public interface Tickets {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawTickets
        get() = RawTickets(transport)

    /**
     * List the tickets.
     *
     * Returns the tickets.
     *
     * `GET /organizations/{organization}/tickets`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Ticket].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListTickets = ListTickets(),
        options: RequestOptions? = null,
    ): Page<Ticket> = withRawResponse.list(organization, params, options).decoded()

    /** [Tickets.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<Ticket> = list(organization, ListTickets(), options)

    /**
     * List the tickets: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/tickets`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Ticket]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListTickets = ListTickets(),
        options: RequestOptions? = null,
    ): Pages<Ticket> =
        transport.all("list_tickets", listOf(organization), params.toQuery(), null, options, Ticket.serializer())

    /** [Tickets.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<Ticket> = all(organization, ListTickets(), options)

    /**
     * Download a ticket.
     *
     * Returns the picture of a ticket.
     *
     * `GET /organizations/{organization}/tickets/{ticket_id}/picture`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param ticketId Identifier of the ticket.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return What was downloaded.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun download(
        organization: String? = null,
        ticketId: String,
        options: RequestOptions? = null,
    ): ByteArray = withRawResponse.download(organization, ticketId, options).decoded()

    /**
     * List the prices.
     *
     * Returns the prices.
     *
     * `GET /prices`
     *
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun prices(options: RequestOptions? = null): List<String> = withRawResponse.prices(options).decoded()
}

internal class TicketsCalls(
    override val calls: Transport,
) : Tickets, Real

/** The calls of [Tickets], which give the whole answer: its status, its headers and what it says. */
public class RawTickets internal constructor(
    private val transport: Transport,
) {
    /** [Tickets.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListTickets = ListTickets(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Ticket>> =
        transport.send(
            "list_tickets",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(Ticket.serializer()),
        )

    /** [Tickets.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<Ticket>> = list(organization, ListTickets(), options)

    /** [Tickets.download] with the whole answer. */
    public suspend fun download(
        organization: String? = null,
        ticketId: String,
        options: RequestOptions? = null,
    ): RawResponse<ByteArray> =
        transport.send("download_ticket", listOf(organization, ticketId), emptyList(), null, options, Replies.bytes)

    /** [Tickets.prices] with the whole answer. */
    public suspend fun prices(options: RequestOptions? = null): RawResponse<List<String>> =
        transport.send(
            "list_prices",
            emptyList(),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(String.serializer())),
        )
}

/** Arguments of [Tickets.list]. */
public data class ListTickets @JvmOverloads constructor(
    /** Cursor after which the page starts. */
    public val startingAfter: String? = null,
    /** Cursor before which the page ends. */
    public val endingBefore: String? = null,
    /** How many items a page holds. */
    public val limit: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("starting_after", startingAfter)
            add("ending_before", endingBefore)
            add("limit", limit)
        }
}
