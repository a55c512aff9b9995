// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members: the types.

use crate::prelude::*;

/// A user's place in a team.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TeamMembership {
    /// Identifier of the membership.
    pub id: String,
    /// The user who is the member.
    pub user: User,
    /// Who added the member to the team. Null when that user or token is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// When the user was added to the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the membership was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// The database passwords that the member made through the team, without their secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passwords: Option<Vec<Password>>,
}

object! {
    TeamMembership {
        "id" => id: Plain,
        "user" => user: Plain,
        "actor" => actor,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "passwords" => passwords,
    }
}
