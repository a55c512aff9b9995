// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the types.

package planetscale.types

import kotlinx.serialization.Serializable

/** A ticket. */
@Serializable
public data class Ticket(
    /** Identifier of the ticket. */
    public val id: String = "",
)
