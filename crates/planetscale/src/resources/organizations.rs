// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations.

use crate::request_prelude::*;

/// An organization is the account that owns databases, members, service tokens and invoices. Its
/// name is the first part of almost every path. The cluster sizes that it may buy are listed here
/// too.
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'c> {
    client: &'c Client,
}

impl<'c> Organizations<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the organizations that the credential can see.
    ///
    /// Returns the organizations that the user behind the token is a member of. It is the usual
    /// first call, to find out the name that other paths need.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations`
    ///
    /// OAuth: `read_organizations` (user).
    pub fn list(&self) -> Request<ListOrganizations> {
        Request::new(self.client)
    }

    /// Get an organization.
    ///
    /// Returns one organization with its plan, billing state and limits.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    ///
    /// `GET /organizations/{organization}`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    pub fn get(&self, organization: impl Into<OrganizationArg>) -> Request<GetOrganization> {
        Request::new(self.client).organization(organization)
    }

    /// List the cluster sizes that can be chosen.
    ///
    /// Returns the sizes that `cluster_size` of a new database or branch can name, smallest first
    /// by `sort_order`, as one plain list without pages. Sizes differ between engines and regions;
    /// prices are included only when asked for with `rates`.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    ///
    /// `GET /organizations/{organization}/cluster-size-skus`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_cluster_sizes(
        &self,
        organization: impl Into<OrganizationArg>,
    ) -> Request<ListClusterSizeSkus> {
        Request::new(self.client).organization(organization)
    }
}

/// [`Organizations::list`]: `GET /organizations`.
#[derive(Clone, Copy, Debug)]
pub struct ListOrganizations;

impl Endpoint for ListOrganizations {
    const OPERATION: &'static Operation = &operations::organizations::LIST_ORGANIZATIONS;
    type Output = Page<Organization>;
}

impl Paged for ListOrganizations {
    type Item = Organization;
}

/// The optional arguments of [`Organizations::list`].
impl Request<ListOrganizations> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Organizations::get`]: `GET /organizations/{organization}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganization;

impl Endpoint for GetOrganization {
    const OPERATION: &'static Operation = &operations::organizations::GET_ORGANIZATION;
    type Output = Organization;
}

/// [`Organizations::list_cluster_sizes`]: `GET /organizations/{organization}/cluster-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListClusterSizeSkus;

impl Endpoint for ListClusterSizeSkus {
    const OPERATION: &'static Operation = &operations::organizations::LIST_CLUSTER_SIZE_SKUS;
    type Output = Vec<ClusterSizeSku>;
}

/// The optional arguments of [`Organizations::list_cluster_sizes`].
impl Request<ListClusterSizeSkus> {
    /// Engine whose sizes are wanted. MySQL when left out.
    pub fn engine(self, value: impl Into<DatabaseKind>) -> Self {
        self.query("engine", value.into())
    }

    /// Whether the reply includes prices. They are left out, or null, otherwise.
    pub fn rates(self, value: bool) -> Self {
        self.query("rates", value)
    }

    /// Slug of the region whose sizes and prices are wanted, such as `us-east`. The organization's
    /// default region when left out.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.query("region", value.into())
    }

    /// Name of a database; restricts the reply to the sizes that its branches can take.
    pub fn database(self, value: impl Into<String>) -> Self {
        self.query("database", value.into())
    }

    /// True asks for Postgres sizes. The older form of `engine`; new code sends that.
    pub fn postgresql(self, value: bool) -> Self {
        self.query("postgresql", value)
    }
}
