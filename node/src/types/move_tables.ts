// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the types.

/**
 * What becomes of AUTO_INCREMENT when a table goes to a sharded keyspace, where single shards
 * cannot number rows.
 *
 * - `LEAVE`: It stays in the table.
 * - `REMOVE`: It is taken away. Applications must provide the values.
 * - `REPLACE`: It is replaced by a Vitess sequence, whose table is created in the global keyspace.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AutoIncrementHandling = 'LEAVE' | 'REMOVE' | 'REPLACE' | (string & {});

/** The identifier of a Vitess operation that was started and runs in the background. */
export interface VtctldOperationReference {
  /** Identifier of the operation, for `get_operation` of the Vitess operations group. */
  id: string;
}
