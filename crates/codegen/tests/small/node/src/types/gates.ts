// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

/** A gate. */
export interface Gate {
  /** What it is like. */
  state: string;
  /** When people were seen. It says `*\/` between them, and not \@noon. ISO 8601; `toDate` makes a `Date` of it. */
  seen_at: string[];
}
