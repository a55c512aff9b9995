// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic budgets: the types.

use crate::prelude::*;

/// Limits to what part of the queries of a Postgres branch may use of its server. A query that
/// several budgets apply to must keep to all of them. The cost of a query is estimated from its
/// last runs before it is let through.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TrafficBudget {
    /// Identifier of the budget. The messages about blocked queries name it.
    pub id: String,
    /// Name of the budget for people.
    pub name: String,
    /// What happens to queries beyond the limits.
    pub mode: TrafficBudgetMode,
    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000. Null when there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<f64>,
    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate. Null when there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    /// The most that a single query may use, in percent of one second of the whole server, from 0
    /// to 6000. Null when there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub burst: Option<f64>,
    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    /// Null when there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrency: Option<f64>,
    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`. Null when none is
    /// set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning_threshold: Option<f64>,
    /// Who created the budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The rules that say which queries the budget is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<TrafficRule>>,
    /// When the budget was created.
    pub created_at: Timestamp,
    /// When the budget was last changed.
    pub updated_at: Timestamp,
}

object! {
    TrafficBudget {
        "id" => id: Plain,
        "name" => name: Plain,
        "mode" => mode: Plain,
        "capacity" => capacity,
        "rate" => rate,
        "burst" => burst,
        "concurrency" => concurrency,
        "warning_threshold" => warning_threshold,
        "actor" => actor,
        "rules" => rules,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}

open_enum! {
    /// What happens to queries that go beyond the limits of a traffic budget.
    pub enum TrafficBudgetMode {
        /// They are blocked, with an error of SQLSTATE 53000 that names the budget and the limit,
        /// and are counted.
        Enforce = "enforce",
        /// They run, with a notice that they would have been blocked, and are counted.
        Warn = "warn",
        /// The budget does nothing and counts nothing.
        Off = "off",
    }
}
