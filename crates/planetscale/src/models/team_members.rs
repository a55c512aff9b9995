// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members: the types.

use crate::prelude::*;

/// A user's place in a team.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TeamMembership {
    /// Identifier of the membership.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// The user who is the member.
    #[serde(deserialize_with = "tolerant::plain")]
    pub user: User,
    /// Who added the member to the team. Null when that user or token is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// When the user was added to the team.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the membership was last changed.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// The database passwords that the member made through the team, without their secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passwords: Option<Vec<Password>>,
}
