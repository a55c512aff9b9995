// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords: the types.

use crate::prelude::*;

/// A username and a secret for connecting to one branch over the MySQL protocol. The host name, the
/// username and the secret make up a connection; TLS is mandatory.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Password {
    /// Identifier of the password, used in the paths of this group.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name that was given to the password, or the one the service made up.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// What connections with this password may do.
    #[serde(deserialize_with = "tolerant::plain")]
    pub role: PasswordRole,
    /// IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidrs: Option<Vec<String>>,
    /// When the password was created.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the password was deleted. Null while it exists.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// When the password stops working. Null when it has no limited lifetime.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When a connection was last opened with the password. Null before the first use.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
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
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<i64>,
    /// Host name to connect to. It leads to the nearest edge location of the provider.
    #[serde(deserialize_with = "tolerant::plain")]
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
    #[serde(deserialize_with = "tolerant::plain")]
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

/// The branch of a password, with what a connection needs to know about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PasswordBranch {
    /// Name of the branch, such as `main`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Identifier of the branch.
    #[serde(deserialize_with = "tolerant::plain")]
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
