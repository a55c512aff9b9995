// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the types.

use crate::prelude::*;

/// A gate.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Gate {
    /// What it is like.
    pub state: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What keeps it shut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locks: Option<Vec<Lock>>,
    /// When people were seen. It says `*/` between them, and not @noon.
    pub seen_at: Vec<Timestamp>,
}

object! {
    Gate {
        "state" => state: Plain,
        "name" => name,
        "locks" => locks,
        "seen_at" => seen_at: Plain,
    }
}

/// A lock.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Lock {
    /// How far it is turned, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turned: Option<f64>,
    /// Why it does not turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

object! {
    Lock {
        "turned" => turned,
        "problem" => problem,
    }
}
