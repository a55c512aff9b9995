// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
//! Data imports: the types.

use crate::prelude::*;

/// What a look at an external database found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataImportSourceCheck {
    /// Whether the service could connect and sign in. When false, `error` says why.
    pub can_connect: bool,
    /// Whether the import needs a larger plan than the organization has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_upgrade: Option<bool>,
    /// Plan that fits the external database; hand it to start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_plan: Option<DataImportPlan>,
    /// Why the connection failed, in words for a person. Empty or absent when it worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What in the schema has to change before it can be imported. Empty when nothing has to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lint_errors: Option<Vec<SchemaLintError>>,
    /// The most connections that the import may open to the external database; hand it, or less, to
    /// start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_pool_size: Option<i64>,
    /// What the check says about the single tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_statuses: Option<Value>,
    /// The external database that was looked at, without its credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<DataImportSource>,
}

object! {
    DataImportSourceCheck {
        "can_connect" => can_connect: Plain,
        "should_upgrade" => should_upgrade,
        "suggested_plan" => suggested_plan,
        "error" => error,
        "lint_errors" => lint_errors,
        "max_pool_size" => max_pool_size: IntegerOption,
        "table_statuses" => table_statuses,
        "data_source" => data_source,
    }
}

open_enum! {
    /// Plan of the database that an import makes, in the words of the time when imports were
    /// introduced.
    pub enum DataImportPlan {
        /// Development only, for trying an import out.
        Developer = "developer",
        /// Production.
        ScalerPro = "scaler_pro",
    }
}
