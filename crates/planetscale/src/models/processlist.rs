// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists: the types.

use crate::prelude::*;

/// The envelope around what was ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KillProcessReply {
    /// What was ended, and where.
    pub data: ConnectionActionResult,
}

object! {
    KillProcessReply {
        "data" => data: Plain,
    }
}

/// One connection to a MySQL server, as a row of its process list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Process {
    /// Number of the process on its server.
    pub id: i64,
    /// MySQL user of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Address and port that the connection comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Default database of the connection. Null or empty when none is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db: Option<String>,
    /// What kind of command it runs, such as `Query` or `Sleep`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// For how many seconds it has been doing that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<i64>,
    /// What the server does for it at the moment. Null or empty when nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The statement that it runs. Null or empty when it runs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
}

object! {
    Process {
        "id" => id: Integer,
        "user" => user,
        "host" => host,
        "db" => db,
        "command" => command,
        "time" => time: IntegerOption,
        "state" => state,
        "info" => info,
    }
}

/// The processes on the primary of one shard, and where that is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProcessList {
    /// Name of the keyspace that was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Range of the shard that was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard: Option<String>,
    /// Alias of the tablet whose server was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet: Option<String>,
    /// The processes.
    pub processes: Vec<Process>,
}

object! {
    ProcessList {
        "keyspace" => keyspace,
        "shard" => shard,
        "tablet" => tablet,
        "processes" => processes: Plain,
    }
}

/// The envelope around the process list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProcessListReply {
    /// The processes, and where they are.
    pub data: ProcessList,
}

object! {
    ProcessListReply {
        "data" => data: Plain,
    }
}

open_enum! {
    /// How much of a process is ended.
    pub enum KillKind {
        /// The whole connection, with its transaction. The default.
        Connection = "connection",
        /// Only the statement that it runs now. The connection stays.
        Query = "query",
    }
}
