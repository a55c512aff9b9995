// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the types.

use crate::prelude::*;

/// A rule that leads all queries for one keyspace to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeyspaceRoutingRule {
    /// Name of the keyspace that queries ask for.
    #[serde(deserialize_with = "tolerant::plain")]
    pub from_keyspace: String,
    /// Name of the keyspace that answers them.
    #[serde(deserialize_with = "tolerant::plain")]
    pub to_keyspace: String,
}

/// A rule that slows one app down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThrottledApp {
    /// Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema
    /// migration.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// When the rule ends, in the future. It holds until it is changed when left out.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<Timestamp>,
}

open_enum! {
    /// How far a check of the throttler looks.
    pub enum ThrottlerCheckScope {
        /// At the metrics of all tablets of the shard.
        Shard = "shard",
        /// At the metrics of the tablet itself.
        SelfWord = "self",
    }
}
