// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations.

use crate::request_prelude::*;

/// Improvements of a schema that the service proposes by itself, from the schema and from the
/// queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
/// sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
/// recommendation is carried out with a branch and a deploy request.
#[derive(Clone, Copy, Debug)]
pub struct SchemaRecommendations<'c> {
    client: &'c Client,
}

impl<'c> SchemaRecommendations<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the schema recommendations of a database.
    ///
    /// Returns the improvements of the schema that the service proposes for a database, page by
    /// page. Without `state` those that have been dealt with are included.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/schema-recommendations`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<ListSchemaRecommendations> {
        Request::new(self.client).organization(organization).path_arg(database)
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
