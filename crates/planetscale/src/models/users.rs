// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
//! Users: the types.

use crate::prelude::*;

/// A person's account, as members and teams embed it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Identifier of the user, which member paths take as `{id}`.
    pub id: String,
    /// Name to show; the email address when the user gave no name.
    pub display_name: String,
    /// Full name. Null when the user gave none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address that the user signs in with.
    pub email: String,
    /// Address of the user's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When the account was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the account was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether the user has set up a second factor for signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two_factor_auth_configured: Option<bool>,
    /// Organization that opens first when the user signs in. Null or absent when none is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_organization: Option<ResourceRef>,
    /// Whether the user signs in through an identity provider. Null or absent where it is not
    /// known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// Whether an identity provider manages the account. Null or absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed: Option<bool>,
    /// Whether a synchronised directory created the account. Null or absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_managed: Option<bool>,
    /// Whether the user has confirmed the email address. Null or absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
}

object! {
    User {
        "id" => id: Plain,
        "display_name" => display_name: Plain,
        "name" => name,
        "email" => email: Plain,
        "avatar_url" => avatar_url,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "two_factor_auth_configured" => two_factor_auth_configured,
        "default_organization" => default_organization,
        "sso" => sso,
        "managed" => managed,
        "directory_managed" => directory_managed,
        "email_verified" => email_verified,
    }
}
