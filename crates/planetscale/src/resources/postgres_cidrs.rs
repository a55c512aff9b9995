// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
//! IP restrictions.

use crate::request_prelude::*;

/// Rules that say from which addresses a Postgres database may be reached. A database without any
/// rule is reachable from everywhere. Each rule lists address ranges and holds for one schema or
/// all, and for one role or all.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresCidrs {
    address: Address,
}

impl PostgresCidrs {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the IP restrictions of a database.
    ///
    /// Gives the rules of a Postgres database that say from which addresses it may be reached, page
    /// by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/cidrs`
    ///
    /// Service token: any one of `read_database`, `read_databases`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListDatabasePostgresCidrs> {
        Request::new(&self.address)
    }

    /// Restrict a database to some addresses.
    ///
    /// Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts
    /// out every other address, so include your own. Malformed ranges are answered with 422.
    ///
    /// # Arguments
    /// * `cidrs`: IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or
    ///   `198.51.100.7/32`. At least one.
    ///
    /// `POST /organizations/{organization}/databases/{database}/cidrs`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(
        &self,
        cidrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<CreateDatabasePostgresCidr> {
        Request::new(&self.address).field("cidrs", cidrs.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Remove an IP restriction.
    ///
    /// Removes one rule from a Postgres database. When it was the last one, the database can be
    /// reached from everywhere again.
    ///
    /// # Arguments
    /// * `id`: Identifier of the rule, as `id` in the list of rules.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteDatabasePostgresCidr> {
        Request::new(&self.address).path_arg(id)
    }

    /// Get an IP restriction.
    ///
    /// Gives one rule of a Postgres database that says from which addresses it may be reached.
    ///
    /// # Arguments
    /// * `id`: Identifier of the rule, as `id` in the list of rules.
    ///
    /// `GET /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: any one of `read_database`, `read_databases`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetDatabasePostgresCidr> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change an IP restriction.
    ///
    /// Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
    /// list, so send the addresses that are to stay as well.
    ///
    /// # Arguments
    /// * `id`: Identifier of the rule, as `id` in the list of rules.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateDatabasePostgresCidr> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`PostgresCidrs::list`]: `GET /organizations/{organization}/databases/{database}/cidrs`.
#[derive(Clone, Copy, Debug)]
pub struct ListDatabasePostgresCidrs;

impl Endpoint for ListDatabasePostgresCidrs {
    const OPERATION: &'static Operation = &operations::postgres_cidrs::LIST_DATABASE_POSTGRES_CIDRS;
    type Output = Page<PostgresCidr>;
}

impl Paged for ListDatabasePostgresCidrs {
    type Item = PostgresCidr;
}

/// The optional arguments of [`PostgresCidrs::list`].
impl Request<ListDatabasePostgresCidrs> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`PostgresCidrs::create`]: `POST /organizations/{organization}/databases/{database}/cidrs`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDatabasePostgresCidr;

impl Endpoint for CreateDatabasePostgresCidr {
    const OPERATION: &'static Operation = &operations::postgres_cidrs::CREATE_DATABASE_POSTGRES_CIDR;
    type Output = PostgresCidr;
}

/// The optional arguments of [`PostgresCidrs::create`].
impl Request<CreateDatabasePostgresCidr> {
    /// Name of the Postgres schema that the rule is for. Left out or empty for all schemas.
    pub fn schema(self, value: impl Into<String>) -> Self {
        self.field("schema", value.into())
    }

    /// Name of the Postgres role that the rule is for. Left out or empty for all roles.
    pub fn role(self, value: impl Into<String>) -> Self {
        self.field("role", value.into())
    }

    /// Note for people about what the addresses are, such as `office network`.
    pub fn description(self, value: impl Into<String>) -> Self {
        self.field("description", value.into())
    }
}

/// [`PostgresCidrs::delete`]: `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDatabasePostgresCidr;

impl Endpoint for DeleteDatabasePostgresCidr {
    const OPERATION: &'static Operation = &operations::postgres_cidrs::DELETE_DATABASE_POSTGRES_CIDR;
    type Output = Empty;
}

/// [`PostgresCidrs::get`]: `GET /organizations/{organization}/databases/{database}/cidrs/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetDatabasePostgresCidr;

impl Endpoint for GetDatabasePostgresCidr {
    const OPERATION: &'static Operation = &operations::postgres_cidrs::GET_DATABASE_POSTGRES_CIDR;
    type Output = PostgresCidr;
}

/// [`PostgresCidrs::update`]: `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDatabasePostgresCidr;

impl Endpoint for UpdateDatabasePostgresCidr {
    const OPERATION: &'static Operation = &operations::postgres_cidrs::UPDATE_DATABASE_POSTGRES_CIDR;
    type Output = PostgresCidr;
}

/// The optional arguments of [`PostgresCidrs::update`].
impl Request<UpdateDatabasePostgresCidr> {
    /// Name of the Postgres schema that the rule is for. Empty for all schemas.
    pub fn schema(self, value: impl Into<String>) -> Self {
        self.field("schema", value.into())
    }

    /// Name of the Postgres role that the rule is for. Empty for all roles.
    pub fn role(self, value: impl Into<String>) -> Self {
        self.field("role", value.into())
    }

    /// All IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24`.
    pub fn cidrs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cidrs", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Note for people about what the addresses are, such as `office network`.
    pub fn description(self, value: impl Into<String>) -> Self {
        self.field("description", value.into())
    }
}
