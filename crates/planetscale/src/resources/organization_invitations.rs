// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
//! Organization invitations.

use crate::request_prelude::*;

/// An invitation asks a person by email to join an organization. It is open until the person
/// accepts, it is cancelled, or it expires. A person who accepts becomes a member.
#[derive(Clone, PartialEq, Eq)]
pub struct OrganizationInvitations {
    address: Address,
}

impl OrganizationInvitations {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the invitations of an organization.
    ///
    /// Returns the invitations that nobody has accepted yet, those that have expired with them.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/invitations`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    pub fn list(&self) -> Request<ListOrganizationInvitations> {
        Request::new(&self.address)
    }

    /// Invite a person to an organization.
    ///
    /// Sends an invitation to an email address. Answers 422 when the address is not valid, belongs
    /// to a member already, or has an open invitation.
    ///
    /// # Arguments
    /// * `email`: Email address to send the invitation to.
    ///
    /// `POST /organizations/{organization}/invitations`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    pub fn create(&self, email: impl Into<String>) -> Request<CreateOrganizationInvitation> {
        Request::new(&self.address).field("email", email.into())
    }

    /// Cancel an invitation.
    ///
    /// Takes an invitation back, so that the link in its email no longer works.
    ///
    /// # Arguments
    /// * `id`: Identifier of the invitation, as `id` in the list of invitations.
    ///
    /// `DELETE /organizations/{organization}/invitations/{id}`
    ///
    /// Service token: `write_members`. OAuth: `write_members` (organization).
    pub fn cancel(&self, id: impl Into<PathArg>) -> Request<CancelOrganizationInvitation> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`OrganizationInvitations::list`]: `GET /organizations/{organization}/invitations`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizationInvitations;

impl Endpoint for ListOrganizationInvitations {
    const OPERATION: &'static Operation =
        &operations::organization_invitations::LIST_ORGANIZATION_INVITATIONS;
    type Output = Page<OrganizationInvitation>;
}

impl Paged for ListOrganizationInvitations {
    type Item = OrganizationInvitation;
}

/// The optional arguments of [`OrganizationInvitations::list`].
impl Request<ListOrganizationInvitations> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`OrganizationInvitations::create`]: `POST /organizations/{organization}/invitations`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOrganizationInvitation;

impl Endpoint for CreateOrganizationInvitation {
    const OPERATION: &'static Operation =
        &operations::organization_invitations::CREATE_ORGANIZATION_INVITATION;
    type Output = OrganizationInvitation;
}

/// The optional arguments of [`OrganizationInvitations::create`].
impl Request<CreateOrganizationInvitation> {
    /// What the person may do in the organization after accepting. The service decides when it is
    /// left out.
    pub fn role(self, value: impl Into<OrganizationInvitationRole>) -> Self {
        self.field("role", value.into())
    }
}

/// [`OrganizationInvitations::cancel`]: `DELETE /organizations/{organization}/invitations/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelOrganizationInvitation;

impl Endpoint for CancelOrganizationInvitation {
    const OPERATION: &'static Operation =
        &operations::organization_invitations::CANCEL_ORGANIZATION_INVITATION;
    type Output = Empty;
}
