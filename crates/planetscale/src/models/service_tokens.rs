// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens: the types.

use crate::prelude::*;

/// One permission that somebody gave to an OAuth application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthAccess {
    /// Word for the permission, the OAuth scope such as `read_databases`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// What the permission allows, in a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// What a token that belongs to an OAuth application may do, sorted by the kind of resource. A
/// permission for an organization covers its databases and branches.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthAccessesByResource {
    /// Permissions for single databases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<OauthDatabaseAccesses>,
    /// Permissions for whole organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<OauthOrganizationAccesses>,
    /// Permissions for single branches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<OauthBranchAccesses>,
    /// Permissions for the account of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<OauthUserAccesses>,
}

/// A branch that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthBranch {
    /// Name of the branch, such as `main`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Identifier of the branch.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the database to which the branch belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Name of the organization to which the database belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Address of the branch in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Branches that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthBranchAccesses {
    /// The branches. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<OauthBranch>>,
    /// The permissions, valid for all branches in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

/// A database that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthDatabase {
    /// Name of the database.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Identifier of the database.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the organization to which the database belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Address of the database in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Databases that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthDatabaseAccesses {
    /// The databases. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<OauthDatabase>>,
    /// The permissions, valid for all databases in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

/// An organization that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthOrganization {
    /// Name of the organization, as it stands in paths.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Identifier of the organization.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Address of the organization in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Organizations that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthOrganizationAccesses {
    /// The organizations. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<OauthOrganization>>,
    /// The permissions, valid for all organizations in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

/// A user whose account an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthUser {
    /// Name of the user. Null when the user has given none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifier of the user.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
}

/// Users whose accounts an OAuth application may use, and what it may do there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct OauthUserAccesses {
    /// The users. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<OauthUser>>,
    /// The permissions, valid for all users in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

/// A credential for this API. Programs send `id` and `token` together as `<id>:<token>` in the
/// Authorization header. Tokens of OAuth applications have the same shape and carry
/// `oauth_accesses_by_resource` instead of `service_token_accesses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceToken {
    /// Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
    /// Authorization header.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name that was given to the token. Null or absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the dashboard shows for the token, its name or else its identifier.
    #[serde(deserialize_with = "tolerant::plain")]
    pub display_name: String,
    /// The secret, which begins with `pscale_tkn_`. Present only in the reply of create, null or
    /// absent everywhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// The secret with which an OAuth application gets its next token. Present only where such a
    /// token was just created, null or absent everywhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_text_refresh_token: Option<Secret>,
    /// Address of the picture that the dashboard shows for the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When the token was created.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the token last changed.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub updated_at: Timestamp,
    /// When the token stops working. Null or absent when it never expires.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the token was last used for a call. Null or absent before the first use.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Identifier of the user or application for which the token was created. Null when it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<String>,
    /// Name of that user or application, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_display_name: Option<String>,
    /// Kind of the one for which the token was created, such as `User`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_type: Option<String>,
    /// What the token may do. Null or absent for tokens of OAuth applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_token_accesses: Option<Vec<ServiceTokenAccess>>,
    /// What a token of an OAuth application may do. Null or absent for service tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_accesses_by_resource: Option<OauthAccessesByResource>,
}

/// One thing that a service token may do with one organization or database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenAccess {
    /// Identifier of this access.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the
    /// accesses that they need.
    #[serde(deserialize_with = "tolerant::plain")]
    pub access: String,
    /// What is allowed, in a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the organization or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Identifier of the organization or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Kind of the resource, such as `Organization` or `Database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// The organization or database itself, in brief.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<ServiceTokenAccessResource>,
}

/// Accesses of a service token, all at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenAccessList {
    /// The accesses. Empty when the token may do nothing.
    #[serde(deserialize_with = "tolerant::plain")]
    pub data: Vec<ServiceTokenAccess>,
}

/// The organization or database for which a service token has an access.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenAccessResource {
    /// Identifier of the resource.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the resource, as it stands in paths.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Kind of the resource, such as `Organization` or `Database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// When the resource was created.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the resource last changed.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the resource was deleted. Null while it exists.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// Everything that a service token may do with one organization or database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenGrant {
    /// Identifier of the grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the organization or database.
    #[serde(deserialize_with = "tolerant::plain")]
    pub resource_name: String,
    /// Kind of the resource, such as `Organization` or `Database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Identifier of the organization or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// What is allowed.
    #[serde(deserialize_with = "tolerant::plain")]
    pub accesses: Vec<ServiceTokenGrantAccess>,
}

/// One thing that a grant allows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenGrantAccess {
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the
    /// accesses that they need.
    #[serde(deserialize_with = "tolerant::plain")]
    pub access: String,
    /// What is allowed, in a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The grants of a service token, all at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ServiceTokenGrantList {
    /// The grants, one a resource. Empty when the token may do nothing.
    #[serde(deserialize_with = "tolerant::plain")]
    pub data: Vec<ServiceTokenGrant>,
}
