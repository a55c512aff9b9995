// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: the types.

/** The data topology of a Neki branch. */
export interface NekiDataTopology {
  /**
   * The document, with `databases`, `shard_groups`, `shard_indexes`, `default_shard_group` and
   * `authoritative_shard_group` as its parts. Parts that are not used are missing.
   */
  data_topology: Record<string, unknown>;
  /**
   * When the document was last read from the cluster. Null before the first time. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  synced_at?: string | null;
}
