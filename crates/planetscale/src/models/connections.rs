// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
//! Connections: the types.

use crate::prelude::*;

/// A session that is open on a node of a branch. The names are those of the view `pg_stat_activity`
/// in Postgres; MySQL sessions fill the fields that have a counterpart there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Connection {
    /// Number of the server process or thread that serves the session, unique on its node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pid: Option<i64>,
    /// Node the session is on, as `id` in `instances` of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Name of the database that the session uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datname: Option<String>,
    /// Database user that the session belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usename: Option<String>,
    /// Name that the application gave itself when it connected. Empty when it gave none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_name: Option<String>,
    /// Address that the session comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_addr: Option<String>,
    /// What the session does in the engine's own words, such as `active`, `idle` or
    /// `idle in transaction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Kind of thing that the session waits for, such as `Lock` or `IO`. Empty when it does not
    /// wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_event_type: Option<String>,
    /// What exactly the session waits for, such as `transactionid`. Empty when it does not wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_event: Option<String>,
    /// What the process is for, such as `client backend`; others belong to the database itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_type: Option<String>,
    /// When the open transaction began. Null when none is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xact_start: Option<Timestamp>,
    /// When the current query began, or the last one when none is running. Null when there was
    /// none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_start: Option<Timestamp>,
    /// What to name in order to close the session. Null when it cannot be closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// What to name in order to end its transaction. Null when none is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// What to name in order to cancel its query. Null when none is running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// For how many milliseconds the session has been at its current query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    /// The `pid` of each session whose locks this one waits for. Empty when nothing blocks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_by: Option<Vec<i64>>,
    /// SQL of the current query, or of the last one when none is running. It may hold values of
    /// your data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_text: Option<String>,
}

object! {
    Connection {
        "pid" => pid: IntegerOption,
        "instance" => instance,
        "datname" => datname,
        "usename" => usename,
        "application_name" => application_name,
        "client_addr" => client_addr,
        "state" => state,
        "wait_event_type" => wait_event_type,
        "wait_event" => wait_event,
        "backend_type" => backend_type,
        "xact_start" => xact_start: TimeOption,
        "query_start" => query_start: TimeOption,
        "connection_id" => connection_id,
        "transaction_id" => transaction_id,
        "query_id" => query_id,
        "duration_ms" => duration_ms: IntegerOption,
        "blocked_by" => blocked_by: IntegersOption,
        "query_text" => query_text,
    }
}

/// What came of cancelling a query, ending a transaction or closing a session.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionActionResult {
    /// Whether it was done. False means that the node refused.
    pub success: bool,
    /// Keyspace it was done in. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Shard it was done in. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard: Option<String>,
    /// Tablet, that is the MySQL node, it was done on. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet: Option<String>,
    /// Number of the session on its node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What was ended, such as `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

object! {
    ConnectionActionResult {
        "success" => success: Plain,
        "keyspace" => keyspace,
        "shard" => shard,
        "tablet" => tablet,
        "id" => id: IntegerOption,
        "kind" => kind,
    }
}

/// A node of the branch that was asked for its sessions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionInstance {
    /// Identifier of the node, which sessions name as `instance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the node does, such as `primary` or `replica`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Why the node could not be asked. Absent or empty when it could; its sessions are missing
    /// from the list otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

object! {
    ConnectionInstance {
        "id" => id,
        "role" => role,
        "error" => error,
    }
}

/// The sessions that were open on a branch at one moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionList {
    /// Engine of the branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_kind: Option<DatabaseKind>,
    /// When the nodes were asked.
    pub captured_at: Timestamp,
    /// The nodes that were asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<Vec<ConnectionInstance>>,
    /// Where the sessions of a MySQL branch were looked for. Null or absent on Postgres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topology: Option<ConnectionTopology>,
    /// The sessions.
    pub data: Vec<Connection>,
}

object! {
    ConnectionList {
        "database_kind" => database_kind,
        "captured_at" => captured_at: Time,
        "instances" => instances,
        "topology" => topology,
        "data" => data: Plain,
    }
}

/// The part of a MySQL branch whose sessions are listed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionTopology {
    /// Name of the keyspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Name of the shard, such as `-80`; `-` when the keyspace is not sharded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard: Option<String>,
    /// Name of the tablet, that is the MySQL node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet: Option<String>,
}

object! {
    ConnectionTopology {
        "keyspace" => keyspace,
        "shard" => shard,
        "tablet" => tablet,
    }
}
