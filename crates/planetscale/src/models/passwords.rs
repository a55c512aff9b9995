// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords: the types.

use crate::prelude::*;

/// A username and a secret for connecting to one branch over the MySQL protocol. The host name, the
/// username and the secret make up a connection; TLS is mandatory.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Password {
    /// Identifier of the password, used in the paths of this group.
    pub id: String,
    /// Name that was given to the password, or the one the service made up.
    pub name: String,
    /// What connections with this password may do.
    pub role: PasswordRole,
    /// IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidrs: Option<Vec<String>>,
    /// When the password was created.
    pub created_at: Timestamp,
    /// When the password was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// When the password stops working. Null when it has no limited lifetime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When a connection was last opened with the password. Null before the first use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Whether the lifetime is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Whether connections go straight to the VTGate servers of the branch, past PlanetScale's
    /// edge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_vtgate: Option<bool>,
    /// Addresses for such direct connections. Empty when `direct_vtgate` is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_vtgate_addresses: Option<Vec<String>>,
    /// Lifetime in seconds that was asked for with `ttl`. Null when the password never expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<i64>,
    /// Host name to connect to. It leads to the nearest edge location of the provider.
    pub access_host_url: String,
    /// Host name that leads to the branch's own region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_host_regional_url: Option<String>,
    /// Host names of all the regions in which the password works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_host_regional_urls: Option<Vec<String>>,
    /// Who created the password. Null when that user or token is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Region to which the password connects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Username for the connection, made by the service.
    pub username: String,
    /// The secret itself. Present only in the replies of create and renew, null everywhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_text: Option<Secret>,
    /// Whether connections go to replicas, for reading only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replica: Option<bool>,
    /// Whether the lifetime can be started anew with renew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renewable: Option<bool>,
    /// The branch to which the password belongs, in brief.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_branch: Option<PasswordBranch>,
}

object! {
    Password {
        "id" => id: Plain,
        "name" => name: Plain,
        "role" => role: Plain,
        "cidrs" => cidrs,
        "created_at" => created_at: Time,
        "deleted_at" => deleted_at: TimeOption,
        "expires_at" => expires_at: TimeOption,
        "last_used_at" => last_used_at: TimeOption,
        "expired" => expired,
        "direct_vtgate" => direct_vtgate,
        "direct_vtgate_addresses" => direct_vtgate_addresses,
        "ttl_seconds" => ttl_seconds: IntegerOption,
        "access_host_url" => access_host_url: Plain,
        "access_host_regional_url" => access_host_regional_url,
        "access_host_regional_urls" => access_host_regional_urls,
        "actor" => actor,
        "region" => region,
        "username" => username: Plain,
        "plain_text" => plain_text,
        "replica" => replica,
        "renewable" => renewable,
        "database_branch" => database_branch,
    }
}

/// The branch of a password, with what a connection needs to know about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordBranch {
    /// Name of the branch, such as `main`.
    pub name: String,
    /// Identifier of the branch.
    pub id: String,
    /// Whether it is a production branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production: Option<bool>,
    /// Host name of the edge at which MySQL connections to this branch arrive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql_edge_address: Option<String>,
    /// Whether the branch can be reached through a private link of the cloud provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_edge_connectivity: Option<bool>,
}

object! {
    PasswordBranch {
        "name" => name: Plain,
        "id" => id: Plain,
        "production" => production,
        "mysql_edge_address" => mysql_edge_address,
        "private_edge_connectivity" => private_edge_connectivity,
    }
}

open_enum! {
    /// What connections with a password may do in the database.
    pub enum PasswordRole {
        /// Read rows only.
        Reader = "reader",
        /// Change rows only, no reading.
        Writer = "writer",
        /// Read and change rows, and change the schema where the branch allows it.
        Admin = "admin",
        /// Read and change rows, but not the schema.
        Readwriter = "readwriter",
    }
}
