// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
//! Organization members: the types.

use crate::prelude::*;

/// A user's place in an organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationMembership {
    /// Identifier of the membership. Paths take the user's identifier instead.
    pub id: String,
    /// The user who is the member.
    pub user: User,
    /// What the member may do in the organization.
    pub role: OrganizationRole,
    /// When the user joined the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the membership was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

object! {
    OrganizationMembership {
        "id" => id: Plain,
        "user" => user: Plain,
        "role" => role: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
    }
}

open_enum! {
    /// What a member may do in an organization.
    pub enum OrganizationRole {
        /// Works with the organization's databases, but does not manage billing, members or
        /// production settings.
        Member = "member",
        /// Manages everything, with members, billing, settings and deletions.
        Admin = "admin",
    }
}
