// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

/** A gate. */
export interface Gate {
  /** What it is like. */
  state: string;
  /** What it is called. */
  name?: string | null;
  /** What keeps it shut. */
  locks?: Lock[] | null;
  /** When people were seen. It says `*\/` between them, and not \@noon. ISO 8601; `toDate` makes a `Date` of it. */
  seen_at: string[];
}

/** A lock. */
export interface Lock {
  /** How far it is turned, in percent. */
  turned?: number | null;
  /** Why it does not turn. */
  problem?: string | null;
}
