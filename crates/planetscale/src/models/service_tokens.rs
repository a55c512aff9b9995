// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens: the types.

use crate::prelude::*;

/// One permission that somebody gave to an OAuth application.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthAccess {
    /// Word for the permission, the OAuth scope such as `read_databases`.
    pub name: String,
    /// What the permission allows, in a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

object! {
    OauthAccess {
        "name" => name: Plain,
        "description" => description,
    }
}

/// What a token that belongs to an OAuth application may do, sorted by the kind of resource. A
/// permission for an organization covers its databases and branches.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
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

object! {
    OauthAccessesByResource {
        "database" => database,
        "organization" => organization,
        "branch" => branch,
        "user" => user,
    }
}

/// A branch that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthBranch {
    /// Name of the branch, such as `main`.
    pub name: String,
    /// Identifier of the branch.
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

object! {
    OauthBranch {
        "name" => name: Plain,
        "id" => id: Plain,
        "database" => database,
        "organization" => organization,
        "url" => url,
    }
}

/// Branches that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthBranchAccesses {
    /// The branches. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<OauthBranch>>,
    /// The permissions, valid for all branches in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

object! {
    OauthBranchAccesses {
        "branches" => branches,
        "accesses" => accesses,
    }
}

/// A database that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthDatabase {
    /// Name of the database.
    pub name: String,
    /// Identifier of the database.
    pub id: String,
    /// Name of the organization to which the database belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Address of the database in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

object! {
    OauthDatabase {
        "name" => name: Plain,
        "id" => id: Plain,
        "organization" => organization,
        "url" => url,
    }
}

/// Databases that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthDatabaseAccesses {
    /// The databases. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<OauthDatabase>>,
    /// The permissions, valid for all databases in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

object! {
    OauthDatabaseAccesses {
        "databases" => databases,
        "accesses" => accesses,
    }
}

/// An organization that an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthOrganization {
    /// Name of the organization, as it stands in paths.
    pub name: String,
    /// Identifier of the organization.
    pub id: String,
    /// Address of the organization in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

object! {
    OauthOrganization {
        "name" => name: Plain,
        "id" => id: Plain,
        "url" => url,
    }
}

/// Organizations that an OAuth application may use, and what it may do with each of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthOrganizationAccesses {
    /// The organizations. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<OauthOrganization>>,
    /// The permissions, valid for all organizations in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

object! {
    OauthOrganizationAccesses {
        "organizations" => organizations,
        "accesses" => accesses,
    }
}

/// A user whose account an OAuth application may use.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthUser {
    /// Name of the user. Null when the user has given none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifier of the user.
    pub id: String,
}

object! {
    OauthUser {
        "name" => name,
        "id" => id: Plain,
    }
}

/// Users whose accounts an OAuth application may use, and what it may do there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthUserAccesses {
    /// The users. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<OauthUser>>,
    /// The permissions, valid for all users in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accesses: Option<Vec<OauthAccess>>,
}

object! {
    OauthUserAccesses {
        "users" => users,
        "accesses" => accesses,
    }
}

/// A credential for this API. Programs send `id` and `token` together as `<id>:<token>` in the
/// Authorization header. Tokens of OAuth applications have the same shape and carry
/// `oauth_accesses_by_resource` instead of `service_token_accesses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceToken {
    /// Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
    /// Authorization header.
    pub id: String,
    /// Name that was given to the token. Null or absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the dashboard shows for the token, its name or else its identifier.
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
    pub created_at: Timestamp,
    /// When the token last changed.
    pub updated_at: Timestamp,
    /// When the token stops working. Null or absent when it never expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the token was last used for a call. Null or absent before the first use.
    #[serde(skip_serializing_if = "Option::is_none")]
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

object! {
    ServiceToken {
        "id" => id: Plain,
        "name" => name,
        "display_name" => display_name: Plain,
        "token" => token,
        "plain_text_refresh_token" => plain_text_refresh_token,
        "avatar_url" => avatar_url,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "expires_at" => expires_at: TimeOption,
        "last_used_at" => last_used_at: TimeOption,
        "actor_id" => actor_id,
        "actor_display_name" => actor_display_name,
        "actor_type" => actor_type,
        "service_token_accesses" => service_token_accesses,
        "oauth_accesses_by_resource" => oauth_accesses_by_resource,
    }
}

/// One thing that a service token may do with one organization or database.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenAccess {
    /// Identifier of this access.
    pub id: String,
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the
    /// accesses that they need.
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

object! {
    ServiceTokenAccess {
        "id" => id: Plain,
        "access" => access: Plain,
        "description" => description,
        "resource_name" => resource_name,
        "resource_id" => resource_id,
        "resource_type" => resource_type,
        "resource" => resource,
    }
}

/// Accesses of a service token, all at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenAccessList {
    /// The accesses. Empty when the token may do nothing.
    pub data: Vec<ServiceTokenAccess>,
}

object! {
    ServiceTokenAccessList {
        "data" => data: Plain,
    }
}

/// The organization or database for which a service token has an access.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenAccessResource {
    /// Identifier of the resource.
    pub id: String,
    /// Name of the resource, as it stands in paths.
    pub name: String,
    /// Kind of the resource, such as `Organization` or `Database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// When the resource was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the resource last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the resource was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

object! {
    ServiceTokenAccessResource {
        "id" => id: Plain,
        "name" => name: Plain,
        "type" => r#type,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
    }
}

/// Everything that a service token may do with one organization or database.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenGrant {
    /// Identifier of the grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the organization or database.
    pub resource_name: String,
    /// Kind of the resource, such as `Organization` or `Database`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Identifier of the organization or database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// What is allowed.
    pub accesses: Vec<ServiceTokenGrantAccess>,
}

object! {
    ServiceTokenGrant {
        "id" => id,
        "resource_name" => resource_name: Plain,
        "resource_type" => resource_type,
        "resource_id" => resource_id,
        "accesses" => accesses: Plain,
    }
}

/// One thing that a grant allows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenGrantAccess {
    /// Word for what is allowed, such as `read_branch`. The operations of this API name the
    /// accesses that they need.
    pub access: String,
    /// What is allowed, in a sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

object! {
    ServiceTokenGrantAccess {
        "access" => access: Plain,
        "description" => description,
    }
}

/// The grants of a service token, all at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ServiceTokenGrantList {
    /// The grants, one a resource. Empty when the token may do nothing.
    pub data: Vec<ServiceTokenGrant>,
}

object! {
    ServiceTokenGrantList {
        "data" => data: Plain,
    }
}
