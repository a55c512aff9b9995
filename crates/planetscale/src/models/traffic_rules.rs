// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic rules: the types.

use crate::prelude::*;

/// A rule that says which queries a traffic budget is for.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TrafficRule {
    /// Identifier of the rule.
    pub id: String,
    /// Whether the budget is shared by all queries of the rule or kept for each value of its tags.
    pub kind: TrafficRuleKind,
    /// Tags that queries must carry, all of them. Empty for a rule about one query pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TrafficRuleTag>>,
    /// Fingerprint of the query pattern that the rule is about. Null or absent for a rule by tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Keyspace that the query runs in. Null or absent for a rule by tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Who created the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The query pattern as HTML with its syntax highlighted. Null or empty for a rule by tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_sql: Option<String>,
    /// When the rule was created.
    pub created_at: Timestamp,
    /// When the rule was last changed.
    pub updated_at: Timestamp,
}

object! {
    TrafficRule {
        "id" => id: Plain,
        "kind" => kind: Plain,
        "tags" => tags,
        "fingerprint" => fingerprint,
        "keyspace" => keyspace,
        "actor" => actor,
        "syntax_highlighted_sql" => syntax_highlighted_sql,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}

/// A tag that queries must carry for a traffic rule to hold for them. Applications put tags into
/// comments of their SQL; some come from the connection, such as `username`, `application_name` and
/// `remote_address`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TrafficRuleTag {
    /// Identifier of the tag's key, as the list of query tags has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Key of the tag, such as `app` or `username`.
    pub key: String,
    /// Value of the tag that the rule looks for.
    pub value: String,
    /// Whether the tag comes from a comment in the SQL or from the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<QueryTagSource>,
}

object! {
    TrafficRuleTag {
        "key_id" => key_id,
        "key" => key: Plain,
        "value" => value: Plain,
        "source" => source,
    }
}

open_enum! {
    /// How a traffic rule counts the queries that it holds for.
    pub enum TrafficRuleKind {
        /// All of them together share the budget.
        Match = "match",
        /// Each value of its tags has the budget to itself, such as each user or each tenant.
        Each = "each",
    }
}
