// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
//! Materialize: the types.

use crate::prelude::*;

/// One target table of a Materialize workflow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaterializeTableSettings {
    /// Name of the table in the target keyspace.
    pub target_table: String,
    /// SELECT statement over one table of the source that gives the rows of the target. Vitess
    /// allows no joins, and expressions need names.
    pub source_expression: String,
    /// `copy` to create the target table like the source table, or the CREATE TABLE statement to
    /// create it with. The table must exist already when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_ddl: Option<String>,
}

object! {
    MaterializeTableSettings {
        "target_table" => target_table: Plain,
        "source_expression" => source_expression: Plain,
        "create_ddl" => create_ddl,
    }
}
