// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions: the types.

use crate::prelude::*;

/// A Postgres extension that a branch can use, with the parameters that belong to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterExtension {
    /// Identifier of the extension.
    pub id: String,
    /// Name of the extension, such as `pg_stat_statements`.
    pub name: String,
    /// What the extension is for, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the service counts the extension as internal, one for its own use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// How the extension gets into the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loader: Option<ClusterExtensionLoader>,
    /// Address of the extension's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether the branch can use the extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available: Option<bool>,
    /// Why the branch cannot use the extension. Null, empty or absent when it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_reason: Option<String>,
    /// The settings that belong to the extension, with their limits and present values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<ClusterParameter>>,
}

object! {
    ClusterExtension {
        "id" => id: Plain,
        "name" => name: Plain,
        "description" => description,
        "internal" => internal,
        "loader" => loader,
        "url" => url,
        "available" => available,
        "unavailable_reason" => unavailable_reason,
        "parameters" => parameters,
    }
}

open_enum! {
    /// How a Postgres extension gets into the server.
    pub enum ClusterExtensionLoader {
        /// Loaded when the server starts, so turning it on or off restarts the server.
        SharedPreloadLibraries = "shared_preload_libraries",
        /// Loaded when a connection begins, so new connections have it.
        SessionPreloadLibraries = "session_preload_libraries",
        /// Needs no loading; `CREATE EXTENSION` in the database is enough.
        CreateExtension = "create_extension",
    }
}
