// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
//! Data topologies: the types.

use crate::prelude::*;

/// The data topology of a Neki branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiDataTopology {
    /// The document, with `databases`, `shard_groups`, `shard_indexes`, `default_shard_group` and
    /// `authoritative_shard_group` as its parts. Parts that are not used are missing.
    pub data_topology: Map<String, Value>,
    /// When the document was last read from the cluster. Null before the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synced_at: Option<Timestamp>,
}

object! {
    NekiDataTopology {
        "data_topology" => data_topology: Plain,
        "synced_at" => synced_at: TimeOption,
    }
}
