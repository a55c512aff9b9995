// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the types.

use crate::prelude::*;

/// A rule that leads all queries for one keyspace to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KeyspaceRoutingRule {
    /// Name of the keyspace that queries ask for.
    pub from_keyspace: String,
    /// Name of the keyspace that answers them.
    pub to_keyspace: String,
}

object! {
    KeyspaceRoutingRule {
        "from_keyspace" => from_keyspace: Plain,
        "to_keyspace" => to_keyspace: Plain,
    }
}

/// A rule that slows one app down.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThrottledApp {
    /// Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema
    /// migration.
    pub name: String,
    /// Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// When the rule ends, in the future. It holds until it is changed when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<Timestamp>,
}

object! {
    ThrottledApp {
        "name" => name: Plain,
        "ratio" => ratio,
        "expire_at" => expire_at: TimeOption,
    }
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
