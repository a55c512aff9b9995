// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
//! `MoveTables`: the types.

use crate::prelude::*;

/// The identifier of a Vitess operation that was started and runs in the background.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VtctldOperationReference {
    /// Identifier of the operation, for `get_operation` of the Vitess operations group.
    pub id: String,
}

object! {
    VtctldOperationReference {
        "id" => id: Plain,
    }
}

open_enum! {
    /// What becomes of `AUTO_INCREMENT` when a table goes to a sharded keyspace, where single
    /// shards cannot number rows.
    pub enum AutoIncrementHandling {
        /// It stays in the table.
        Leave = "LEAVE",
        /// It is taken away. Applications must provide the values.
        Remove = "REMOVE",
        /// It is replaced by a Vitess sequence, whose table is created in the global keyspace.
        Replace = "REPLACE",
    }
}
