// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
//! Anomalies: the types.

use crate::prelude::*;

/// A stretch of time in which the primary of a branch used its resources in an unusual way.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Anomaly {
    /// Identifier of the anomaly.
    pub id: String,
    /// When the unusual use began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<Timestamp>,
    /// When the unusual use ended; the latest moment looked at while the anomaly is active. Null or
    /// absent when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Timestamp>,
    /// How many minutes of the period were beyond what is usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes_in_violation: Option<i64>,
    /// Whether the anomaly is still going on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Length of the period in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Start of the window to look at metrics for, some time before the anomaly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_start: Option<Timestamp>,
    /// End of the window to look at metrics for, some time after the anomaly. Null or absent when
    /// not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_end: Option<Timestamp>,
    /// The queries whose load moved along with the anomaly. Null or absent when they are not worked
    /// out, as in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlations: Option<Vec<AnomalyCorrelation>>,
}

object! {
    Anomaly {
        "id" => id: Plain,
        "period_start" => period_start: TimeOption,
        "period_end" => period_end: TimeOption,
        "minutes_in_violation" => minutes_in_violation: IntegerOption,
        "active" => active,
        "duration" => duration,
        "metrics_start" => metrics_start: TimeOption,
        "metrics_end" => metrics_end: TimeOption,
        "correlations" => correlations,
    }
}

/// A query pattern whose load moved along with an anomaly, and so may have caused it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnomalyCorrelation {
    /// Identifier of the correlation.
    pub id: String,
    /// Coefficient of the correlation between the query and the anomaly. The nearer to 1, the
    /// closer they moved together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r: Option<f64>,
    /// Keyspace the query ran in; on Postgres the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Fingerprint of the query pattern, which query insights take as `{fingerprint}`.
    pub fingerprint: String,
    /// SQL of the pattern, with placeholders in place of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalized_sql: Option<String>,
    /// The same SQL as HTML with its syntax highlighted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_sql: Option<String>,
    /// Kind of node the query ran on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet_type: Option<TabletType>,
}

object! {
    AnomalyCorrelation {
        "id" => id: Plain,
        "r" => r,
        "keyspace" => keyspace,
        "fingerprint" => fingerprint: Plain,
        "normalized_sql" => normalized_sql,
        "syntax_highlighted_sql" => syntax_highlighted_sql,
        "tablet_type" => tablet_type,
    }
}

open_enum! {
    /// What a node does in its cluster. The words are those of Vitess, where a node is called a
    /// tablet.
    pub enum TabletType {
        /// The node that takes writes.
        Primary = "primary",
        /// A copy that serves reads and can take over as primary.
        Replica = "replica",
        /// A copy for batch work and analysis only, which never takes over.
        Rdonly = "rdonly",
    }
}
