// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams: the types.

use crate::prelude::*;

/// A pointer to a database, with its name and its addresses in the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DatabaseRef {
    /// Identifier of the database.
    pub id: String,
    /// Name of the database.
    pub name: String,
    /// Address of the database in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Address of the database's list of branches in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches_url: Option<String>,
}

object! {
    DatabaseRef {
        "id" => id: Plain,
        "name" => name: Plain,
        "url" => url,
        "branches_url" => branches_url,
    }
}

/// A group of members of an organization, with the databases that they may work with.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Team {
    /// Identifier of the team. Paths take `slug` instead.
    pub id: String,
    /// Name to show.
    pub display_name: String,
    /// Who created the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<Actor>,
    /// The users in the team.
    pub members: Vec<User>,
    /// The databases that the team's members work with in full.
    pub databases: Vec<DatabaseRef>,
    /// The databases that the team's members may look into as analysts.
    pub analyst_databases: Vec<DatabaseRef>,
    /// Name of the team as it was given.
    pub name: String,
    /// Short name made from the name, which paths take as `{team}`.
    pub slug: String,
    /// When the team was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the team was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// What the team is for, in free text. Null when nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a directory of the identity provider manages the team, so that it cannot be changed
    /// here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed: Option<bool>,
}

object! {
    Team {
        "id" => id: Plain,
        "display_name" => display_name: Plain,
        "creator" => creator,
        "members" => members: Plain,
        "databases" => databases: Plain,
        "analyst_databases" => analyst_databases: Plain,
        "name" => name: Plain,
        "slug" => slug: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "description" => description,
        "managed" => managed,
    }
}
