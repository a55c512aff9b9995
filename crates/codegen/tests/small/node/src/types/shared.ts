// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

/** Somebody. */
export interface Person {
  /** Identifier of the person. */
  id: string;
  /** Name to show. */
  display_name?: string | null;
}
