// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations.

use crate::request_prelude::*;
use crate::resources::{
    AuthAttemptExports, BillingPaymentMethod, DatabaseScope, Databases, Invoices, OauthApplicationScope,
    OauthApplications, OauthTokens, OrganizationDataImports, OrganizationInvitations, OrganizationMembers,
    ServiceTokenScope, ServiceTokens, TeamScope, Teams,
};

/// An organization, which owns databases, members and invoices.
///
/// An address (organization): making one sends nothing, and it can be kept, compared, printed and
/// shared.
#[derive(Clone, PartialEq, Eq)]
pub struct OrganizationScope {
    address: Address,
}

crate::address::printed!(OrganizationScope, "Organization");

impl OrganizationScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// A service token of an organization, and what it may do. Nothing is sent.
    ///
    /// # Arguments
    /// * `id`: Identifier of the service token, the part that goes before the secret when it is
    ///   used.
    pub fn service_token(&self, id: impl Into<PathArg>) -> ServiceTokenScope {
        ServiceTokenScope::new(self.address.then(id))
    }

    /// A team of an organization, and its members. Nothing is sent.
    ///
    /// # Arguments
    /// * `team`: Slug of the team, such as `platform`.
    pub fn team(&self, team: impl Into<PathArg>) -> TeamScope {
        TeamScope::new(self.address.then(team))
    }

    /// An OAuth application of an organization, and the tokens that were issued for it. Nothing is
    /// sent.
    ///
    /// # Arguments
    /// * `application_id`: Identifier of the application, as `id` in the list of applications. Not
    ///   its `client_id`.
    pub fn oauth_application(&self, application_id: impl Into<PathArg>) -> OauthApplicationScope {
        OauthApplicationScope::new(self.address.then(application_id))
    }

    /// A database, which has branches. Nothing is sent.
    ///
    /// # Arguments
    /// * `database`: Name of the database, such as `shop`.
    pub fn database(&self, database: impl Into<PathArg>) -> DatabaseScope {
        DatabaseScope::new(self.address.then(database))
    }

    /// Reports on the attempts to log in to the Postgres branches of an organization: who tried
    /// from which address, with which username, and whether they were let in. A report is made in
    /// the background and then lies ready as a ZIP archive for 24 hours. For administrators of the
    /// organization, with a user token.
    #[must_use]
    pub fn auth_attempt_exports(&self) -> AuthAttemptExports {
        AuthAttemptExports::new(self.address.clone())
    }

    /// The card that an organization pays with. A card number never passes through this API: to set
    /// a card or replace it, create a setup and send a person to its checkout page, where the card
    /// is entered.
    #[must_use]
    pub fn billing_payment_method(&self) -> BillingPaymentMethod {
        BillingPaymentMethod::new(self.address.clone())
    }

    /// A data import brings an external MySQL database over without downtime. The service copies
    /// its tables into a new database and keeps them in step, and both can be used through
    /// PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and
    /// the external database its replica; it can be switched back. Detaching the external database
    /// ends the import.
    #[must_use]
    pub fn data_imports(&self) -> OrganizationDataImports {
        OrganizationDataImports::new(self.address.clone())
    }

    /// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
    /// itself: its branches do. Settings that apply to all branches, such as the rules for
    /// deploying schema changes, are kept here.
    #[must_use]
    pub fn databases(&self) -> Databases {
        Databases::new(self.address.clone())
    }

    /// An invitation asks a person by email to join an organization. It is open until the person
    /// accepts, it is cancelled, or it expires. A person who accepts becomes a member.
    #[must_use]
    pub fn invitations(&self) -> OrganizationInvitations {
        OrganizationInvitations::new(self.address.clone())
    }

    /// What an organization was billed for each billing period, usually a month.
    #[must_use]
    pub fn invoices(&self) -> Invoices {
        Invoices::new(self.address.clone())
    }

    /// A member is a user's place in an organization together with the role held there. People join
    /// by invitation or through the identity provider; here they are listed, given another role and
    /// removed.
    #[must_use]
    pub fn members(&self) -> OrganizationMembers {
        OrganizationMembers::new(self.address.clone())
    }

    /// An OAuth application acts for users who allow it to, within the scopes that they grant.
    /// These calls read the applications that an organization has registered, and list and revoke
    /// the tokens that users have given them. Applications are created and changed in the
    /// dashboard.
    #[must_use]
    pub fn oauth_applications(&self) -> OauthApplications {
        OauthApplications::new(self.address.clone())
    }

    /// The last step of the OAuth flow: an application exchanges what it holds for a token that
    /// acts for a user. The tokens that exist are listed and revoked with the OAuth applications.
    #[must_use]
    pub fn oauth_tokens(&self) -> OauthTokens {
        OauthTokens::new(self.address.clone())
    }

    /// Credentials with which programs call this API on behalf of an organization. A token consists
    /// of an identifier and a secret and may do only what its accesses allow. A service token
    /// cannot manage service tokens: call these operations with an OAuth or access token.
    #[must_use]
    pub fn service_tokens(&self) -> ServiceTokens {
        ServiceTokens::new(self.address.clone())
    }

    /// A team is a group of members of an organization that is given access to databases as one.
    /// Teams are addressed by their slug. A team that a directory manages can be read here but not
    /// changed.
    #[must_use]
    pub fn teams(&self) -> Teams {
        Teams::new(self.address.clone())
    }

    /// Get an organization.
    ///
    /// Returns one organization with its plan, billing state and limits.
    ///
    /// `GET /organizations/{organization}`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    pub fn get(&self) -> Request<GetOrganization> {
        Request::new(&self.address)
    }

    /// Change the settings of an organization.
    ///
    /// Changes the settings that are given, leaves the others, and returns the organization. Its
    /// name cannot be changed here.
    ///
    /// `PATCH /organizations/{organization}`
    ///
    /// OAuth: `write_organization` (organization).
    pub fn update(&self) -> Request<UpdateOrganization> {
        Request::new(&self.address)
    }

    /// List the cluster sizes that can be chosen.
    ///
    /// Returns the sizes that `cluster_size` of a new database or branch can name, smallest first
    /// by `sort_order`, as one plain list without pages. Sizes differ between engines and regions;
    /// prices are included only when asked for with `rates`.
    ///
    /// `GET /organizations/{organization}/cluster-size-skus`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_cluster_sizes(&self) -> Request<ListClusterSizeSkus> {
        Request::new(&self.address)
    }

    /// List what was done in an organization.
    ///
    /// Returns the events of the audit log: who created, changed or deleted what, when and from
    /// where. Pages go by cursor.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/audit-log`
    ///
    /// Service token: `read_audit_logs`.
    pub fn list_audit_logs(&self) -> Request<ListAuditLogs> {
        Request::new(&self.address)
    }

    /// List the regions that an organization can use.
    ///
    /// Returns the regions in which the organization's databases can be placed. `current_default`
    /// marks the one that is used when a new database names none.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/regions`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    pub fn list_regions(&self) -> Request<ListRegionsForOrganization> {
        Request::new(&self.address)
    }
}

/// An organization is the account that owns databases, members, service tokens and invoices. Its
/// name is the first part of almost every path. The cluster sizes that it may buy are listed here
/// too.
#[derive(Clone, PartialEq, Eq)]
pub struct Organizations {
    address: Address,
}

impl Organizations {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
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
        Request::new(&self.address)
    }
}

/// [`OrganizationScope::get`]: `GET /organizations/{organization}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganization;

impl Endpoint for GetOrganization {
    const OPERATION: &'static Operation = &operations::organizations::GET_ORGANIZATION;
    type Output = Organization;
}

/// [`OrganizationScope::update`]: `PATCH /organizations/{organization}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateOrganization;

impl Endpoint for UpdateOrganization {
    const OPERATION: &'static Operation = &operations::organizations::UPDATE_ORGANIZATION;
    type Output = Organization;
}

/// The optional arguments of [`OrganizationScope::update`].
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

/// [`OrganizationScope::list_cluster_sizes`]: `GET /organizations/{organization}/cluster-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListClusterSizeSkus;

impl Endpoint for ListClusterSizeSkus {
    const OPERATION: &'static Operation = &operations::organizations::LIST_CLUSTER_SIZE_SKUS;
    type Output = Vec<ClusterSizeSku>;
}

/// The optional arguments of [`OrganizationScope::list_cluster_sizes`].
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

/// [`OrganizationScope::list_audit_logs`]: `GET /organizations/{organization}/audit-log`.
#[derive(Clone, Copy, Debug)]
pub struct ListAuditLogs;

impl Endpoint for ListAuditLogs {
    const OPERATION: &'static Operation = &operations::organizations::LIST_AUDIT_LOGS;
    type Output = CursorPage<AuditLogEvent>;
}

impl Paged for ListAuditLogs {
    type Item = AuditLogEvent;
}

/// The optional arguments of [`OrganizationScope::list_audit_logs`].
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

/// [`OrganizationScope::list_regions`]: `GET /organizations/{organization}/regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListRegionsForOrganization;

impl Endpoint for ListRegionsForOrganization {
    const OPERATION: &'static Operation = &operations::organizations::LIST_REGIONS_FOR_ORGANIZATION;
    type Output = Page<Region>;
}

impl Paged for ListRegionsForOrganization {
    type Item = Region;
}

/// The optional arguments of [`OrganizationScope::list_regions`].
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
