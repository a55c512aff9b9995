// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords.

use crate::request_prelude::*;

/// Credentials with which applications and people connect to one branch over the MySQL protocol.
/// Each password has its own username, access level, lifetime and list of allowed addresses. The
/// secret is shown once, when the password is created or renewed. Postgres branches use roles
/// instead.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabasePasswords {
    address: Address,
}

impl DatabasePasswords {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the passwords of all branches of a database.
    ///
    /// Gives the passwords of every branch of a database, page by page; each names its branch.
    /// Secrets are never part of a list. Official clients read no page numbers from the reply, so
    /// where it has none, it ends with the first page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/passwords`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_for_database(&self) -> Request<ListDatabasePasswords> {
        Request::new(&self.address)
    }
}

/// Credentials with which applications and people connect to one branch over the MySQL protocol.
/// Each password has its own username, access level, lifetime and list of allowed addresses. The
/// secret is shown once, when the password is created or renewed. Postgres branches use roles
/// instead.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchPasswords {
    address: Address,
}

impl BranchPasswords {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the passwords of a branch.
    ///
    /// Gives the passwords of a branch, page by page. Secrets are never part of a list.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListPasswords> {
        Request::new(&self.address)
    }

    /// Create a password for a branch.
    ///
    /// Creates a username and a secret for a branch and returns them. `plain_text` holds the secret
    /// in this reply only, so store it at once. The access that a token needs depends on the branch
    /// (production or not) and on the kind of password (read-only or not).
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn create(&self) -> Request<CreatePassword> {
        Request::new(&self.address)
    }

    /// Get a password.
    ///
    /// Gives one password of a branch. `plain_text` is null here, because the service keeps no
    /// readable copy of the secret.
    ///
    /// # Arguments
    /// * `id`: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///   its username.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
    /// any one of `manage_passwords` (organization, database, branch),
    /// `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
    /// (organization, database, branch), `manage_production_read_only_passwords` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetPassword> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a password.
    ///
    /// Revokes a password for good: nobody can connect with it any more. Create its successor first
    /// where an application depends on it.
    ///
    /// # Arguments
    /// * `id`: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///   its username.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `delete_production_branch_password`,
    /// `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeletePassword> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change the name or the allowed addresses of a password.
    ///
    /// Renames a password or replaces the list of addresses that may use it. Fields that are not
    /// sent stay as they are. Username, secret, access level and lifetime cannot be changed; create
    /// another password for that.
    ///
    /// # Arguments
    /// * `id`: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///   its username.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdatePassword> {
        Request::new(&self.address).path_arg(id)
    }

    /// Renew a password that has a limited lifetime.
    ///
    /// Starts the lifetime of a password anew and returns it with its secret in `plain_text`, in
    /// this reply only. Works for passwords whose `renewable` is true; others are answered with
    /// 422.
    ///
    /// # Arguments
    /// * `id`: Identifier of the password, as `id` in the list of passwords. Not its name and not
    ///   its username.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`
    ///
    /// Service token: any one of `connect_production_branch`,
    /// `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
    /// `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
    /// (organization, database), `manage_read_only_passwords` (organization, database, branch),
    /// `manage_production_read_only_passwords` (organization, database).
    pub fn renew(&self, id: impl Into<PathArg>) -> Request<RenewPassword> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`DatabasePasswords::list_for_database`]: `GET /organizations/{organization}/databases/{database}/passwords`.
#[derive(Clone, Copy, Debug)]
pub struct ListDatabasePasswords;

impl Endpoint for ListDatabasePasswords {
    const OPERATION: &'static Operation = &operations::passwords::LIST_DATABASE_PASSWORDS;
    type Output = Page<Password>;
}

impl Paged for ListDatabasePasswords {
    type Item = Password;
}

/// The optional arguments of [`DatabasePasswords::list_for_database`].
impl Request<ListDatabasePasswords> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BranchPasswords::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`.
#[derive(Clone, Copy, Debug)]
pub struct ListPasswords;

impl Endpoint for ListPasswords {
    const OPERATION: &'static Operation = &operations::passwords::LIST_PASSWORDS;
    type Output = Page<Password>;
}

impl Paged for ListPasswords {
    type Item = Password;
}

/// The optional arguments of [`BranchPasswords::list`].
impl Request<ListPasswords> {
    /// Only passwords that connect to this read-only region of the branch, given by its identifier.
    pub fn read_only_region_id(self, value: impl Into<String>) -> Self {
        self.query("read_only_region_id", value.into())
    }

    /// Only passwords in this status. The service publishes no list of the words.
    pub fn status(self, value: impl Into<String>) -> Self {
        self.query("status", value.into())
    }

    /// Only passwords whose name contains this text.
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

/// [`BranchPasswords::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePassword;

impl Endpoint for CreatePassword {
    const OPERATION: &'static Operation = &operations::passwords::CREATE_PASSWORD;
    type Output = Password;
}

/// The optional arguments of [`BranchPasswords::create`].
impl Request<CreatePassword> {
    /// Name by which people recognise the password, such as `web`. The service makes one up when
    /// none is sent.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// What connections with this password may do. Without it the service takes `reader` for
    /// passwords that connect to replicas and `admin` for all others.
    pub fn role(self, value: impl Into<PasswordRole>) -> Self {
        self.field("role", value.into())
    }

    /// Whether connections go to replicas, for reading only, instead of the primary.
    pub fn replica(self, value: bool) -> Self {
        self.field("replica", value)
    }

    /// Lifetime in seconds, after which the password expires. Without it the password never
    /// expires.
    pub fn ttl(self, value: i64) -> Self {
        self.field("ttl", value)
    }

    /// Addresses that may connect with this password, as IPv4 addresses or CIDR ranges such as
    /// `203.0.113.0/24`. Without it any address may.
    pub fn cidrs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cidrs", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether connections go straight to the VTGate servers of the branch, past PlanetScale's
    /// edge. The addresses come back in `direct_vtgate_addresses`.
    pub fn direct_vtgate(self, value: bool) -> Self {
        self.field("direct_vtgate", value)
    }

    /// Identifier of a read-only region. The password then always connects to the replicas there.
    /// Not together with `replica`.
    pub fn read_only_region_id(self, value: impl Into<String>) -> Self {
        self.field("read_only_region_id", value.into())
    }
}

/// [`BranchPasswords::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetPassword;

impl Endpoint for GetPassword {
    const OPERATION: &'static Operation = &operations::passwords::GET_PASSWORD;
    type Output = Password;
}

/// [`BranchPasswords::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePassword;

impl Endpoint for DeletePassword {
    const OPERATION: &'static Operation = &operations::passwords::DELETE_PASSWORD;
    type Output = Empty;
}

/// [`BranchPasswords::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdatePassword;

impl Endpoint for UpdatePassword {
    const OPERATION: &'static Operation = &operations::passwords::UPDATE_PASSWORD;
    type Output = Password;
}

/// The optional arguments of [`BranchPasswords::update`].
impl Request<UpdatePassword> {
    /// New name of the password.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// The whole new list of IPv4 addresses and CIDR ranges that may connect. It replaces the old
    /// one.
    pub fn cidrs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cidrs", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

/// [`BranchPasswords::renew`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`.
#[derive(Clone, Copy, Debug)]
pub struct RenewPassword;

impl Endpoint for RenewPassword {
    const OPERATION: &'static Operation = &operations::passwords::RENEW_PASSWORD;
    type Output = Password;
}
