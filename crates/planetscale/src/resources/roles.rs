// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles.

use crate::request_prelude::*;

/// Credentials with which applications and people connect to one Postgres branch. A role is a
/// Postgres role with its own username, password, rights and lifetime. The password is shown once,
/// when the role is created. MySQL branches use passwords instead.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'c> {
    client: &'c Client,
}

impl<'c> Roles<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a role on a Postgres branch.
    ///
    /// Creates a role and returns it. `password` holds the secret in this reply only, so store it
    /// at once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
    /// `inherited_roles` and cannot be changed later.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`
    ///
    /// Service token: any one of `create_production_branch_password`,
    /// `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn create(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<CreateRole> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Get a role.
    ///
    /// Gives one role of a Postgres branch. `password` is null here, because the service shows the
    /// secret only once.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `id`: Identifier of the role, as `id` in the role. Not its name and not its username.
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
    pub fn get(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Request<GetRole> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch).path_arg(id)
    }

    /// Waits until the role can connect.
    ///
    /// Fails when its lifetime ends before that.
    ///
    /// It succeeds when `ready` is `true`. It fails when `expired` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    /// for 10 minutes unless told otherwise.
    pub fn wait_until_ready(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Wait<GetRole> {
        let request = self.get(organization, database, branch, id);
        Wait::new(request, &operations::roles::GET_ROLE.waiters[0])
    }

    /// Delete a role.
    ///
    /// Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
    /// other objects, so name a `successor` that takes them over; otherwise the service answers
    /// with 422.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `id`: Identifier of the role, as `id` in the role.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn delete(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Request<DeleteRole> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch).path_arg(id)
    }
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

/// [`Roles::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetRole;

impl Endpoint for GetRole {
    const OPERATION: &'static Operation = &operations::roles::GET_ROLE;
    type Output = Role;
}

/// [`Roles::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;

impl Endpoint for DeleteRole {
    const OPERATION: &'static Operation = &operations::roles::DELETE_ROLE;
    type Output = Empty;
}

/// The optional arguments of [`Roles::delete`].
impl Request<DeleteRole> {
    /// The role that takes over everything that the deleted role owns, such as `postgres`.
    pub fn successor(self, value: impl Into<String>) -> Self {
        self.query("successor", value.into())
    }
}
