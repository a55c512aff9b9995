// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: the types.

/** A ticket. */
export interface Ticket {
  /** Identifier of the ticket. */
  id: string;
}
