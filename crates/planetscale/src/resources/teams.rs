// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams.

use crate::request_prelude::*;
use crate::resources::TeamMembers;

/// A team of an organization, and its members.
///
/// An address (organization, team): making one sends nothing, and it can be kept, compared, printed
/// and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct TeamScope {
    address: Address,
}

crate::address::printed!(TeamScope, "Team");

impl TeamScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Who belongs to a team. Members have the access to databases that the team has. The members
    /// of a team that a directory manages are changed in the directory.
    #[must_use]
    pub fn members(&self) -> TeamMembers {
        TeamMembers::new(self.address.clone())
    }

    /// Get a team.
    ///
    /// Returns one team with its members and the databases it has access to.
    ///
    /// `GET /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn get(&self) -> Request<GetOrganizationTeam> {
        Request::new(&self.address)
    }

    /// Change the name or description of a team.
    ///
    /// Changes the fields that are given and returns the team. A new name can come with a new slug:
    /// use the one in the reply from then on.
    ///
    /// `PATCH /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    pub fn update(&self) -> Request<UpdateOrganizationTeam> {
        Request::new(&self.address)
    }

    /// Delete a team.
    ///
    /// Deletes the team, and with it the access to databases that its members had only through it.
    /// The members stay.
    ///
    /// `DELETE /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    pub fn delete(&self) -> Request<DeleteOrganizationTeam> {
        Request::new(&self.address)
    }
}

/// A team is a group of members of an organization that is given access to databases as one. Teams
/// are addressed by their slug. A team that a directory manages can be read here but not changed.
#[derive(Clone, PartialEq, Eq)]
pub struct Teams {
    address: Address,
}

impl Teams {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the teams of an organization.
    ///
    /// Returns the teams with their members and the databases they have access to.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/teams`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn list(&self) -> Request<ListOrganizationTeams> {
        Request::new(&self.address)
    }

    /// Create a team.
    ///
    /// Creates a team without members or databases. The service makes the slug from the name.
    ///
    /// # Arguments
    /// * `name`: Name of the team, from which its slug is made.
    ///
    /// `POST /organizations/{organization}/teams`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    pub fn create(&self, name: impl Into<String>) -> Request<CreateOrganizationTeam> {
        Request::new(&self.address).field("name", name.into())
    }
}

/// [`TeamScope::get`]: `GET /organizations/{organization}/teams/{team}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationTeam;

impl Endpoint for GetOrganizationTeam {
    const OPERATION: &'static Operation = &operations::teams::GET_ORGANIZATION_TEAM;
    type Output = Team;
}

/// [`TeamScope::update`]: `PATCH /organizations/{organization}/teams/{team}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateOrganizationTeam;

impl Endpoint for UpdateOrganizationTeam {
    const OPERATION: &'static Operation = &operations::teams::UPDATE_ORGANIZATION_TEAM;
    type Output = Team;
}

/// The optional arguments of [`TeamScope::update`].
impl Request<UpdateOrganizationTeam> {
    /// New name of the team. The slug may change with it.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// New description of the team, in free text.
    pub fn description(self, value: impl Into<String>) -> Self {
        self.field("description", value.into())
    }
}

/// [`TeamScope::delete`]: `DELETE /organizations/{organization}/teams/{team}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOrganizationTeam;

impl Endpoint for DeleteOrganizationTeam {
    const OPERATION: &'static Operation = &operations::teams::DELETE_ORGANIZATION_TEAM;
    type Output = Empty;
}

/// [`Teams::list`]: `GET /organizations/{organization}/teams`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationTeams;

impl Endpoint for ListOrganizationTeams {
    const OPERATION: &'static Operation = &operations::teams::LIST_ORGANIZATION_TEAMS;
    type Output = Page<Team>;
}

impl Paged for ListOrganizationTeams {
    type Item = Team;
}

/// The optional arguments of [`Teams::list`].
impl Request<ListOrganizationTeams> {
    /// Text to search the teams' names for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Teams::create`]: `POST /organizations/{organization}/teams`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOrganizationTeam;

impl Endpoint for CreateOrganizationTeam {
    const OPERATION: &'static Operation = &operations::teams::CREATE_ORGANIZATION_TEAM;
    type Output = Team;
}

/// The optional arguments of [`Teams::create`].
impl Request<CreateOrganizationTeam> {
    /// What the team is for, in free text.
    pub fn description(self, value: impl Into<String>) -> Self {
        self.field("description", value.into())
    }
}
