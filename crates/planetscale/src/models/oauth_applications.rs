// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth applications: the types.

use crate::prelude::*;

/// An application that acts for users who allow it to, as an organization has registered it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OauthApplication {
    /// Identifier of the application, which paths take as `{application_id}`.
    pub id: String,
    /// Name that users see when they are asked to allow the application.
    pub name: String,
    /// Address that users are sent back to with the authorization code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// Domain of the application. `redirect_uri` has to lie in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// When the application was registered.
    pub created_at: Timestamp,
    /// When the application was last changed.
    pub updated_at: Timestamp,
    /// The scopes that the application asks users for, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    /// Address of the application's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// Identifier that the application presents when it asks for tokens. It is public, unlike its
    /// secret.
    pub client_id: String,
    /// How many tokens users have given the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// Whether the application registered itself through OAuth dynamic client registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dcr: Option<bool>,
    /// Whether a user allows the application for one organization only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_org_authorization: Option<bool>,
    /// Whether a user has to allow the application for at least one organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_org_scope: Option<bool>,
    /// The scopes that the application asks for, by the kind of resource they are granted on
    /// (`user`, `organization`, `database`, `branch`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes_by_resource: Option<Map<String, Value>>,
    /// Every scope there is, by the kind of resource, each with a description and whether the
    /// application asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_scopes_by_resource: Option<Map<String, Value>>,
}

object! {
    OauthApplication {
        "id" => id: Plain,
        "name" => name: Plain,
        "redirect_uri" => redirect_uri,
        "domain" => domain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "scopes" => scopes,
        "avatar" => avatar,
        "client_id" => client_id: Plain,
        "tokens" => tokens: IntegerOption,
        "dcr" => dcr,
        "single_org_authorization" => single_org_authorization,
        "requires_org_scope" => requires_org_scope,
        "scopes_by_resource" => scopes_by_resource,
        "all_scopes_by_resource" => all_scopes_by_resource,
    }
}
