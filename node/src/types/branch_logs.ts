// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: the types.

/** A signed address for reading the logs of a branch. */
export interface LogSignature {
  /**
   * The address. Whoever has it can read the logs until it expires, so treat it like a password. A
   * secret: printed, and as JSON, it is `[redacted]`; the field has it.
   */
  url: string;
}
