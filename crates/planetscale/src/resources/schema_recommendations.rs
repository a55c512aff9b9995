// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations.

use crate::request_prelude::*;

/// Improvements of a schema that the service proposes by itself, from the schema and from the
/// queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
/// sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
/// recommendation is carried out with a branch and a deploy request.
#[derive(Clone, PartialEq, Eq)]
pub struct SchemaRecommendations {
    address: Address,
}

impl SchemaRecommendations {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the schema recommendations of a database.
    ///
    /// Returns the improvements of the schema that the service proposes for a database, page by
    /// page. Without `state` those that have been dealt with are included.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListSchemaRecommendations> {
        Request::new(&self.address)
    }

    /// Get a schema recommendation.
    ///
    /// Returns one improvement of the schema that the service proposes, with its statement and how
    /// it fared.
    ///
    /// # Arguments
    /// * `number`: Number of the recommendation, as `number` in the list of recommendations, not
    ///   the `id`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, number: impl Into<PathArg>) -> Request<GetSchemaRecommendation> {
        Request::new(&self.address).path_arg(number)
    }

    /// Dismiss a schema recommendation.
    ///
    /// Decides against a recommendation, so that it no longer counts as open, and returns it as
    /// `dismissed`. The schema stays as it is.
    ///
    /// # Arguments
    /// * `number`: Number of the recommendation, as `number` in the list of recommendations, not
    ///   the `id`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn dismiss(&self, number: impl Into<PathArg>) -> Request<DismissSchemaRecommendation> {
        Request::new(&self.address).path_arg(number)
    }
}

/// [`SchemaRecommendations::list`]: `GET /organizations/{organization}/databases/{database}/schema-recommendations`.
#[derive(Clone, Copy, Debug)]
pub struct ListSchemaRecommendations;

impl Endpoint for ListSchemaRecommendations {
    const OPERATION: &'static Operation = &operations::schema_recommendations::LIST_SCHEMA_RECOMMENDATIONS;
    type Output = Page<SchemaRecommendation>;
}

impl Paged for ListSchemaRecommendations {
    type Item = SchemaRecommendation;
}

/// The optional arguments of [`SchemaRecommendations::list`].
impl Request<ListSchemaRecommendations> {
    /// Only recommendations that are still open, or only those that are not.
    pub fn state(self, value: impl Into<SchemaRecommendationFilter>) -> Self {
        self.query("state", value.into())
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

/// [`SchemaRecommendations::get`]: `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct GetSchemaRecommendation;

impl Endpoint for GetSchemaRecommendation {
    const OPERATION: &'static Operation = &operations::schema_recommendations::GET_SCHEMA_RECOMMENDATION;
    type Output = SchemaRecommendation;
}

/// [`SchemaRecommendations::dismiss`]: `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`.
#[derive(Clone, Copy, Debug)]
pub struct DismissSchemaRecommendation;

impl Endpoint for DismissSchemaRecommendation {
    const OPERATION: &'static Operation = &operations::schema_recommendations::DISMISS_SCHEMA_RECOMMENDATION;
    type Output = SchemaRecommendation;
}

/// The optional arguments of [`SchemaRecommendations::dismiss`].
impl Request<DismissSchemaRecommendation> {
    /// The reason, in words for people. It need not be given.
    pub fn reason(self, value: impl Into<String>) -> Self {
        self.field("reason", value.into())
    }
}
