// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members.

use crate::request_prelude::*;

/// Who belongs to a team. Members have the access to databases that the team has. The members of a
/// team that a directory manages are changed in the directory.
#[derive(Clone, PartialEq, Eq)]
pub struct TeamMembers {
    address: Address,
}

impl TeamMembers {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the members of a team.
    ///
    /// Returns who belongs to the team, since when, and who added them.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/teams/{team}/members`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn list(&self) -> Request<ListOrganizationTeamMembers> {
        Request::new(&self.address)
    }

    /// Add a member to a team.
    ///
    /// Gives a member of the organization the access that the team has. Only members of the
    /// organization can be added.
    ///
    /// # Arguments
    /// * `user_id`: Identifier of the user, who has to be a member of the organization.
    ///
    /// `POST /organizations/{organization}/teams/{team}/members`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    pub fn add(&self, user_id: impl Into<String>) -> Request<AddOrganizationTeamMember> {
        Request::new(&self.address).field("user_id", user_id.into())
    }

    /// Get a member of a team.
    ///
    /// Returns one membership with the passwords that the member made through the team.
    ///
    /// # Arguments
    /// * `id`: Identifier of the membership, or of the user who is the member.
    ///
    /// `GET /organizations/{organization}/teams/{team}/members/{id}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetOrganizationTeamMember> {
        Request::new(&self.address).path_arg(id)
    }

    /// Remove a member from a team.
    ///
    /// Takes the access that the team gives away from the member, who stays in the organization.
    /// Passwords made through the team keep working unless they are deleted with the membership.
    ///
    /// # Arguments
    /// * `id`: Identifier of the membership, or of the user who is the member.
    ///
    /// `DELETE /organizations/{organization}/teams/{team}/members/{id}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    pub fn remove(&self, id: impl Into<PathArg>) -> Request<RemoveOrganizationTeamMember> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`TeamMembers::list`]: `GET /organizations/{organization}/teams/{team}/members`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationTeamMembers;

impl Endpoint for ListOrganizationTeamMembers {
    const OPERATION: &'static Operation = &operations::team_members::LIST_ORGANIZATION_TEAM_MEMBERS;
    type Output = Page<TeamMembership>;
}

impl Paged for ListOrganizationTeamMembers {
    type Item = TeamMembership;
}

/// The optional arguments of [`TeamMembers::list`].
impl Request<ListOrganizationTeamMembers> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`TeamMembers::add`]: `POST /organizations/{organization}/teams/{team}/members`.
#[derive(Clone, Copy, Debug)]
pub struct AddOrganizationTeamMember;

impl Endpoint for AddOrganizationTeamMember {
    const OPERATION: &'static Operation = &operations::team_members::ADD_ORGANIZATION_TEAM_MEMBER;
    type Output = TeamMembership;
}

/// [`TeamMembers::get`]: `GET /organizations/{organization}/teams/{team}/members/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationTeamMember;

impl Endpoint for GetOrganizationTeamMember {
    const OPERATION: &'static Operation = &operations::team_members::GET_ORGANIZATION_TEAM_MEMBER;
    type Output = TeamMembership;
}

/// [`TeamMembers::remove`]: `DELETE /organizations/{organization}/teams/{team}/members/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveOrganizationTeamMember;

impl Endpoint for RemoveOrganizationTeamMember {
    const OPERATION: &'static Operation = &operations::team_members::REMOVE_ORGANIZATION_TEAM_MEMBER;
    type Output = Empty;
}

/// The optional arguments of [`TeamMembers::remove`].
impl Request<RemoveOrganizationTeamMember> {
    /// Whether the database passwords that the member made through the team are deleted too, which
    /// cuts off everything that connects with them.
    pub fn delete_passwords(self, value: bool) -> Self {
        self.query("delete_passwords", value)
    }
}
