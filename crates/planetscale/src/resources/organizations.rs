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

    /// Change the settings of an organization.
    ///
    /// Changes the settings that are given, leaves the others, and returns the organization. Its
    /// name cannot be changed here.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    ///
    /// `PATCH /organizations/{organization}`
    ///
    /// OAuth: `write_organization` (organization).
    pub fn update(&self, organization: impl Into<OrganizationArg>) -> Request<UpdateOrganization> {
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

    /// List what was done in an organization.
    ///
    /// Returns the events of the audit log: who created, changed or deleted what, when and from
    /// where. Pages go by cursor.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    ///
    /// `GET /organizations/{organization}/audit-log`
    ///
    /// Service token: `read_audit_logs`.
    pub fn list_audit_logs(&self, organization: impl Into<OrganizationArg>) -> Request<ListAuditLogs> {
        Request::new(self.client).organization(organization)
    }

    /// List the regions that an organization can use.
    ///
    /// Returns the regions in which the organization's databases can be placed. `current_default`
    /// marks the one that is used when a new database names none.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    ///
    /// `GET /organizations/{organization}/regions`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    pub fn list_regions(
        &self,
        organization: impl Into<OrganizationArg>,
    ) -> Request<ListRegionsForOrganization> {
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

/// [`Organizations::update`]: `PATCH /organizations/{organization}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateOrganization;

impl Endpoint for UpdateOrganization {
    const OPERATION: &'static Operation = &operations::organizations::UPDATE_ORGANIZATION;
    type Output = Organization;
}

/// The optional arguments of [`Organizations::update`].
impl Request<UpdateOrganization> {
    /// Address that invoices are sent to.
    pub fn billing_email(self, value: impl Into<String>) -> Self {
        self.field("billing_email", value.into())
    }

    /// Whether the identity provider decides the members' roles. Needs single sign-on.
    pub fn idp_managed_roles(self, value: bool) -> Self {
        self.field("idp_managed_roles", value)
    }

    /// Monthly budget in whole US dollars that alerts are measured against.
    pub fn invoice_budget_amount(self, value: i64) -> Self {
        self.field("invoice_budget_amount", value)
    }
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

/// [`Organizations::list_audit_logs`]: `GET /organizations/{organization}/audit-log`.
#[derive(Clone, Copy, Debug)]
pub struct ListAuditLogs;

impl Endpoint for ListAuditLogs {
    const OPERATION: &'static Operation = &operations::organizations::LIST_AUDIT_LOGS;
    type Output = CursorPage<AuditLogEvent>;
}

impl Paged for ListAuditLogs {
    type Item = AuditLogEvent;
}

/// The optional arguments of [`Organizations::list_audit_logs`].
impl Request<ListAuditLogs> {
    /// Filters that an event must match, each a field and its value joined by a colon, such as
    /// `audit_action:branch.deleted`.
    pub fn filters(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("filters", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Cursor of the item after which the page starts, taken from `cursor_end` of the page before.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.query("starting_after", value.into())
    }

    /// Cursor of the item before which the page ends, taken from `cursor_start` of the page after;
    /// for going backwards.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.query("ending_before", value.into())
    }

    /// How many items a page holds, at most 100.
    pub fn limit(self, value: i64) -> Self {
        self.query("limit", value)
    }
}

/// [`Organizations::list_regions`]: `GET /organizations/{organization}/regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListRegionsForOrganization;

impl Endpoint for ListRegionsForOrganization {
    const OPERATION: &'static Operation = &operations::organizations::LIST_REGIONS_FOR_ORGANIZATION;
    type Output = Page<Region>;
}

impl Paged for ListRegionsForOrganization {
    type Item = Region;
}

/// The optional arguments of [`Organizations::list_regions`].
impl Request<ListRegionsForOrganization> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
