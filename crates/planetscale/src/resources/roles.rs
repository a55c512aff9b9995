// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles.

use crate::request_prelude::*;

/// A role of a Postgres branch, which somebody logs in as.
///
/// An address (organization, database, branch, role): making one sends nothing, and it can be kept,
/// compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct RoleScope {
    address: Address,
}

crate::address::printed!(RoleScope, "Role");

impl RoleScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a role.
    ///
    /// Gives one role of a Postgres branch. `password` is null here, because the service shows the
    /// secret only once.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self) -> Request<GetRole> {
        Request::new(&self.address)
    }

    /// Waits until the role can connect.
    ///
    /// Fails when its lifetime ends before that.
    ///
    /// It succeeds when `ready` is `true`. It fails when `expired` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    /// for 10 minutes unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetRole> {
        let request = self.get();
        Wait::new(request, &operations::roles::GET_ROLE.waiters[0])
    }

    /// Delete a role.
    ///
    /// Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
    /// other objects, so name a `successor` that takes them over; otherwise the service answers
    /// with 422.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn delete(&self) -> Request<DeleteRole> {
        Request::new(&self.address)
    }

    /// Rename a role or change its guards.
    ///
    /// Changes the fields that are given and returns the role. The new name is for people:
    /// username, password and path stay. Rights cannot be changed.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self) -> Request<UpdateRole> {
        Request::new(&self.address)
    }

    /// Hand over what a role owns to another role.
    ///
    /// Makes another role the owner of every table and other object that the role owns, usually
    /// before the role is deleted. Postgres refuses to drop a role that owns something.
    ///
    /// # Arguments
    /// * `successor`: The role that becomes the owner, such as `postgres`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: Postgres.
    pub fn reassign_objects(&self, successor: impl Into<String>) -> Request<ReassignRoleObjects> {
        Request::new(&self.address).field("successor", successor.into())
    }

    /// Renew a role that has a limited lifetime.
    ///
    /// Starts the lifetime of a role anew and returns the role. Its password stays as it is.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn renew(&self) -> Request<RenewRole> {
        Request::new(&self.address)
    }

    /// Give a role a new password.
    ///
    /// Makes a new password for a role and returns the role. `password` holds the secret in this
    /// reply only, so store it at once. The old password stops working.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn reset(&self) -> Request<ResetRole> {
        Request::new(&self.address)
    }
}

/// Credentials with which applications and people connect to one Postgres branch. A role is a
/// Postgres role with its own username, password, rights and lifetime. The password is shown once,
/// when the role is created. MySQL branches use passwords instead.
#[derive(Clone, PartialEq, Eq)]
pub struct Roles {
    address: Address,
}

impl Roles {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Create a role on a Postgres branch.
    ///
    /// Creates a role and returns it. `password` holds the secret in this reply only, so store it
    /// at once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
    /// `inherited_roles` and cannot be changed later.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn create(&self) -> Request<CreateRole> {
        Request::new(&self.address)
    }

    /// List the roles of a Postgres branch.
    ///
    /// Gives the roles of a branch, page by page. Secrets are never part of a list.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListRoles> {
        Request::new(&self.address)
    }

    /// Get the default role of a Postgres branch.
    ///
    /// Gives the default role, which every Postgres branch has from the start. `password` is null
    /// here; reset the role to get a secret.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: Postgres.
    pub fn get_default(&self) -> Request<GetDefaultRole> {
        Request::new(&self.address)
    }

    /// Give the default role of a Postgres branch a new password.
    ///
    /// Makes a new password for the default role and returns the role. `password` holds the secret
    /// in this reply only, so store it at once. The old password stops working.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: Postgres.
    pub fn reset_default(&self) -> Request<ResetDefaultRole> {
        Request::new(&self.address)
    }
}

/// [`RoleScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetRole;

impl Endpoint for GetRole {
    const OPERATION: &'static Operation = &operations::roles::GET_ROLE;
    type Output = Role;
}

/// [`RoleScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;

impl Endpoint for DeleteRole {
    const OPERATION: &'static Operation = &operations::roles::DELETE_ROLE;
    type Output = Empty;
}

/// The optional arguments of [`RoleScope::delete`].
impl Request<DeleteRole> {
    /// The role that takes over everything that the deleted role owns, such as `postgres`.
    pub fn successor(self, value: impl Into<String>) -> Self {
        self.query("successor", value.into())
    }
}

/// [`RoleScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRole;

impl Endpoint for UpdateRole {
    const OPERATION: &'static Operation = &operations::roles::UPDATE_ROLE;
    type Output = Role;
}

/// The optional arguments of [`RoleScope::update`].
impl Request<UpdateRole> {
    /// New name by which people recognise the role, such as `web`.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// What happens to a DELETE without a WHERE clause that this role sends.
    pub fn require_where_on_delete(self, value: impl Into<QuerySafetyMode>) -> Self {
        self.field("require_where_on_delete", value.into())
    }

    /// What happens to an UPDATE without a WHERE clause that this role sends.
    pub fn require_where_on_update(self, value: impl Into<QuerySafetyMode>) -> Self {
        self.field("require_where_on_update", value.into())
    }
}

/// [`RoleScope::reassign_objects`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`.
#[derive(Clone, Copy, Debug)]
pub struct ReassignRoleObjects;

impl Endpoint for ReassignRoleObjects {
    const OPERATION: &'static Operation = &operations::roles::REASSIGN_ROLE_OBJECTS;
    type Output = Empty;
}

/// [`RoleScope::renew`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`.
#[derive(Clone, Copy, Debug)]
pub struct RenewRole;

impl Endpoint for RenewRole {
    const OPERATION: &'static Operation = &operations::roles::RENEW_ROLE;
    type Output = Role;
}

/// [`RoleScope::reset`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`.
#[derive(Clone, Copy, Debug)]
pub struct ResetRole;

impl Endpoint for ResetRole {
    const OPERATION: &'static Operation = &operations::roles::RESET_ROLE;
    type Output = Role;
}

/// [`Roles::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRole;

impl Endpoint for CreateRole {
    const OPERATION: &'static Operation = &operations::roles::CREATE_ROLE;
    type Output = Role;
}

/// The optional arguments of [`Roles::create`].
impl Request<CreateRole> {
    /// Name by which people recognise the role, such as `web`. The service makes one up when none
    /// is sent.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Lifetime in seconds, after which the role expires. Without it the role never expires.
    pub fn ttl(self, value: i64) -> Self {
        self.field("ttl", value)
    }

    /// The Postgres roles whose rights the new role gets. An application that reads and writes
    /// needs `pg_read_all_data` and `pg_write_all_data`.
    pub fn inherited_roles(self, values: impl IntoIterator<Item = impl Into<InheritedRole>>) -> Self {
        self.field("inherited_roles", values.into_iter().map(Into::into).collect::<Vec<InheritedRole>>())
    }

    /// Whether the role may stream changes out of the database (the Postgres attribute
    /// REPLICATION).
    pub fn with_replication(self, value: bool) -> Self {
        self.field("with_replication", value)
    }

    /// What happens to a DELETE without a WHERE clause that this role sends.
    pub fn require_where_on_delete(self, value: impl Into<QuerySafetyMode>) -> Self {
        self.field("require_where_on_delete", value.into())
    }

    /// What happens to an UPDATE without a WHERE clause that this role sends.
    pub fn require_where_on_update(self, value: impl Into<QuerySafetyMode>) -> Self {
        self.field("require_where_on_update", value.into())
    }
}

/// [`Roles::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoles;

impl Endpoint for ListRoles {
    const OPERATION: &'static Operation = &operations::roles::LIST_ROLES;
    type Output = Page<Role>;
}

impl Paged for ListRoles {
    type Item = Role;
}

/// The optional arguments of [`Roles::list`].
impl Request<ListRoles> {
    /// Only roles in this status. The service publishes no list of the words.
    pub fn status(self, value: impl Into<String>) -> Self {
        self.query("status", value.into())
    }

    /// Only roles whose name contains this text.
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

/// [`Roles::get_default`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`.
#[derive(Clone, Copy, Debug)]
pub struct GetDefaultRole;

impl Endpoint for GetDefaultRole {
    const OPERATION: &'static Operation = &operations::roles::GET_DEFAULT_ROLE;
    type Output = Role;
}

/// [`Roles::reset_default`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`.
#[derive(Clone, Copy, Debug)]
pub struct ResetDefaultRole;

impl Endpoint for ResetDefaultRole {
    const OPERATION: &'static Operation = &operations::roles::RESET_DEFAULT_ROLE;
    type Output = Role;
}
