// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
//! Organization members.

use crate::request_prelude::*;

/// A member is a user's place in an organization together with the role held there. People join by
/// invitation or through the identity provider; here they are listed, given another role and
/// removed.
#[derive(Clone, PartialEq, Eq)]
pub struct OrganizationMembers {
    address: Address,
}

impl OrganizationMembers {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the members of an organization.
    ///
    /// Returns every user of the organization with the role held in it.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/members`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn list(&self) -> Request<ListOrganizationMembers> {
        Request::new(&self.address)
    }

    /// Get a member of an organization.
    ///
    /// Returns one member, found by the user's identifier, with the role held in the organization.
    ///
    /// # Arguments
    /// * `id`: Identifier of the user, `user.id` of the membership.
    ///
    /// `GET /organizations/{organization}/members/{id}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetOrganizationMembership> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change the role of a member.
    ///
    /// Gives the member another role in the organization and returns the membership. Refused when
    /// the identity provider manages the roles, and for the last administrator.
    ///
    /// # Arguments
    /// * `id`: Identifier of the user, `user.id` of the membership.
    /// * `role`: Role that the member gets.
    ///
    /// `PATCH /organizations/{organization}/members/{id}`
    ///
    /// Service token: `write_organization`. OAuth: `write_organization` (organization).
    pub fn update(
        &self,
        id: impl Into<PathArg>,
        role: impl Into<OrganizationRole>,
    ) -> Request<UpdateOrganizationMembership> {
        Request::new(&self.address).path_arg(id).field("role", role.into())
    }

    /// Remove a member from an organization.
    ///
    /// Takes the user out of the organization and its teams. The user's database passwords and
    /// service tokens stay in place unless their deletion is asked for. The last administrator
    /// cannot be removed, and nobody can leave their only organization.
    ///
    /// # Arguments
    /// * `id`: Identifier of the user, `user.id` of the membership.
    ///
    /// `DELETE /organizations/{organization}/members/{id}`
    ///
    /// Service token: `write_organization`. OAuth: `write_organization` (organization).
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<RemoveOrganizationMember> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`OrganizationMembers::list`]: `GET /organizations/{organization}/members`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationMembers;

impl Endpoint for ListOrganizationMembers {
    const OPERATION: &'static Operation = &operations::organization_members::LIST_ORGANIZATION_MEMBERS;
    type Output = Page<OrganizationMembership>;
}

impl Paged for ListOrganizationMembers {
    type Item = OrganizationMembership;
}

/// The optional arguments of [`OrganizationMembers::list`].
impl Request<ListOrganizationMembers> {
    /// Text to search the members' names and email addresses for.
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

/// [`OrganizationMembers::get`]: `GET /organizations/{organization}/members/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationMembership;

impl Endpoint for GetOrganizationMembership {
    const OPERATION: &'static Operation = &operations::organization_members::GET_ORGANIZATION_MEMBERSHIP;
    type Output = OrganizationMembership;
}

/// [`OrganizationMembers::update`]: `PATCH /organizations/{organization}/members/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateOrganizationMembership;

impl Endpoint for UpdateOrganizationMembership {
    const OPERATION: &'static Operation = &operations::organization_members::UPDATE_ORGANIZATION_MEMBERSHIP;
    type Output = OrganizationMembership;
}

/// [`OrganizationMembers::delete`]: `DELETE /organizations/{organization}/members/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveOrganizationMember;

impl Endpoint for RemoveOrganizationMember {
    const OPERATION: &'static Operation = &operations::organization_members::REMOVE_ORGANIZATION_MEMBER;
    type Output = Empty;
}

/// The optional arguments of [`OrganizationMembers::delete`].
impl Request<RemoveOrganizationMember> {
    /// Whether the database passwords that the member made are deleted too, which cuts off
    /// everything that connects with them. Only when removing somebody else.
    pub fn delete_passwords(self, value: bool) -> Self {
        self.query("delete_passwords", value)
    }

    /// Whether the service tokens that the member made are deleted too, which cuts off everything
    /// that uses them. Only when removing somebody else.
    pub fn delete_service_tokens(self, value: bool) -> Self {
        self.query("delete_service_tokens", value)
    }
}
