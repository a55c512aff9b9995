// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
//! IP restrictions: the types.

use crate::prelude::*;

/// A rule that says from which addresses a Postgres database may be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PostgresCidr {
    /// Identifier of the rule.
    pub id: String,
    /// Name of the Postgres schema that the rule is for. Empty or null for all schemas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Name of the Postgres role that the rule is for. Empty or null for all roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The IPv4 addresses and CIDR ranges that may connect.
    pub cidrs: Vec<String>,
    /// Note for people about what the addresses are. Null or absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the rule was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the rule last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the rule was removed. Null while it is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Who created the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    PostgresCidr {
        "id" => id: Plain,
        "schema" => schema,
        "role" => role,
        "cidrs" => cidrs: Plain,
        "description" => description,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
        "actor" => actor,
    }
}
