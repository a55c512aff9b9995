// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations: the types.

use crate::prelude::*;

/// A deploy request that something else refers to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployRequestRef {
    /// Identifier of the deploy request.
    pub id: String,
    /// Identifier of the branch that the deploy request carries over.
    pub branch_id: String,
    /// Number of the deploy request within its database, which is what calls take.
    pub number: i64,
}

object! {
    DeployRequestRef {
        "id" => id: Plain,
        "branch_id" => branch_id: Plain,
        "number" => number: Integer,
    }
}

/// One improvement of the schema of a database, with the reason and the statement for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SchemaRecommendation {
    /// Identifier of the recommendation.
    pub id: String,
    /// Address of its page in the web application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_url: Option<String>,
    /// What is recommended, in one line.
    pub title: String,
    /// Name of the table that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Name of the keyspace that the table is in (MySQL). On Postgres, which has no keyspaces, it
    /// may be null or absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// The SQL statement that would carry out the recommendation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ddl_statement: Option<String>,
    /// Number of the recommendation, counting up within the database.
    pub number: i64,
    /// Whether it still waits to be dealt with, and if not, how it ended.
    pub state: SchemaRecommendationState,
    /// What kind of improvement it is.
    pub recommendation_type: SchemaRecommendationType,
    /// When the service first made it.
    pub created_at: Timestamp,
    /// When anything about it last changed.
    pub updated_at: Timestamp,
    /// When the schema was found to follow it; null if that has not happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied_at: Option<Timestamp>,
    /// When somebody dismissed it; null if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dismissed_at: Option<Timestamp>,
    /// The deploy request that carried it out; null if none did, and always on Postgres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_by_deploy_request: Option<DeployRequestRef>,
    /// Who dismissed it; null if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dismissed_by: Option<Actor>,
}

object! {
    SchemaRecommendation {
        "id" => id: Plain,
        "html_url" => html_url,
        "title" => title: Plain,
        "table_name" => table_name,
        "keyspace" => keyspace,
        "ddl_statement" => ddl_statement,
        "number" => number: Integer,
        "state" => state: Plain,
        "recommendation_type" => recommendation_type: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "applied_at" => applied_at: TimeOption,
        "dismissed_at" => dismissed_at: TimeOption,
        "closed_by_deploy_request" => closed_by_deploy_request,
        "dismissed_by" => dismissed_by,
    }
}

open_enum! {
    /// Which recommendations a list is to hold.
    pub enum SchemaRecommendationFilter {
        /// Those that still wait to be dealt with.
        Open = "open",
        /// Those that were applied, were dismissed or went stale.
        Closed = "closed",
    }
}

open_enum! {
    /// How a recommendation has fared.
    pub enum SchemaRecommendationState {
        /// Not dealt with yet.
        Open = "open",
        /// The schema follows it now.
        Applied = "applied",
        /// Somebody decided against it.
        Dismissed = "dismissed",
        /// The schema or the traffic has changed so that it no longer holds.
        Stale = "stale",
    }
}

open_enum! {
    /// What kind of improvement a recommendation proposes.
    pub enum SchemaRecommendationType {
        /// Drop a table that no query uses.
        UnusedTable = "unused_table",
        /// Drop an index that no query uses.
        UnusedIndex = "unused_index",
        /// Drop an index that another one already covers.
        DuplicateIndex = "duplicate_index",
        /// Widen a key column whose numbers are about to run out.
        SequenceOverflow = "sequence_overflow",
        /// Widen a column that refers to a key whose numbers are about to run out.
        SequenceOverflowForeignKey = "sequence_overflow_foreign_key",
        /// Add an index that would speed up a query of this database.
        NewIndex = "new_index",
        /// Move a table to a character set that holds all of Unicode.
        EncodingUpgrade = "encoding_upgrade",
        /// Rebuild a table that takes up far more space than its rows need.
        BloatedTable = "bloated_table",
        /// Rebuild an index that takes up far more space than its entries need.
        BloatedIndex = "bloated_index",
        /// Something about an index, in a less exact word that the service also uses.
        Index = "index",
    }
}
