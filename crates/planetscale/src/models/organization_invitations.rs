// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
//! Organization invitations: the types.

use crate::prelude::*;

/// An invitation of a person to an organization that has not been accepted yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// Identifier of the invitation.
    pub id: String,
    /// Email address that was invited.
    pub email: String,
    /// What the person may do in the organization after accepting.
    pub role: OrganizationInvitationRole,
    /// The user who sent the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<User>,
    /// The user that the address belongs to. Null when nobody has an account with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<User>,
    /// Whether the invitation is too old to be accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// When the invitation expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the invitation was sent.
    pub created_at: Timestamp,
    /// Address of a picture for the invited person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

object! {
    OrganizationInvitation {
        "id" => id: Plain,
        "email" => email: Plain,
        "role" => role: Plain,
        "sender" => sender,
        "recipient" => recipient,
        "expired" => expired,
        "expires_at" => expires_at: TimeOption,
        "created_at" => created_at: Time,
        "avatar_url" => avatar_url,
    }
}

open_enum! {
    /// What a person who accepts an invitation may do in the organization.
    pub enum OrganizationInvitationRole {
        /// Manages everything, with members, billing, settings and deletions.
        Admin = "admin",
        /// Studies the databases rather than runs them. What exactly the role allows is not on
        /// record.
        Analyst = "analyst",
        /// Works with the organization's databases, but does not manage billing, members or
        /// production settings.
        Member = "member",
    }
}
