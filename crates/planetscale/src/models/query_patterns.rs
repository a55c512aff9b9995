// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns: the types.

use crate::prelude::*;

/// A report on the query patterns of a branch, made in the background.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryPatternsReport {
    /// Identifier of the report.
    pub id: String,
    /// Whether the report is in the making, ready or failed.
    pub state: QueryPatternsReportState,
    /// When the report was asked for.
    pub created_at: Timestamp,
    /// When the report was completed or failed; null while it is in the making.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Address of this report in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Address in the API that the file is fetched from. It wants the same credentials and answers
    /// with a redirect to a signed address on another host, which must not be given them; the file
    /// there can be compressed with gzip although no header says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// The user or service token that asked for the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    QueryPatternsReport {
        "id" => id: Plain,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "finished_at" => finished_at: TimeOption,
        "url" => url,
        "download_url" => download_url,
        "actor" => actor,
    }
}

open_enum! {
    /// How far a query patterns report is.
    pub enum QueryPatternsReportState {
        /// The report is in the making.
        Pending = "pending",
        /// The file is ready to be fetched.
        Completed = "completed",
        /// The report could not be made.
        Failed = "failed",
    }
}
