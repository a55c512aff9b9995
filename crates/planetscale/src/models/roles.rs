// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles: the types.

use crate::prelude::*;

/// A Postgres role for connecting to one branch. Host name, username, password and database name
/// make up a connection; port 5432 leads straight to the database, port 6432 through the branch's
/// connection pooler.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Identifier of the role, used in the paths of this group.
    pub id: String,
    /// Name that was given to the role, or the one the service made up.
    pub name: String,
    /// Host name to connect to over the internet.
    pub access_host_url: String,
    /// Host name to connect to through a private link of the cloud provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_access_host_url: Option<String>,
    /// Name of the service to which such a private link is set up. Null where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_connection_service_name: Option<String>,
    /// Username for the connection, which also tells PlanetScale the branch.
    pub username: String,
    /// Name of the role inside Postgres, the username without the part about the branch. Use it in
    /// GRANT statements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_username: Option<String>,
    /// The secret itself. Present only when the role was just created or its password reset, null
    /// everywhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Name of the Postgres database to connect to, usually `postgres`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// When the role was created.
    pub created_at: Timestamp,
    /// When the role last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the role was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// When the role stops working. Null when it has no limited lifetime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the role was dropped inside Postgres. Null while it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped_at: Option<Timestamp>,
    /// When the role was shut off without being dropped. Null while it may connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<Timestamp>,
    /// Why Postgres refused to drop the role, for example because it still owns tables. Null when
    /// nothing failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_failed: Option<String>,
    /// Whether the role exists inside Postgres and can connect. False just after it was created.
    pub ready: bool,
    /// Whether the lifetime is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Whether this is the default role that every Postgres branch has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Lifetime in seconds. Null when the role never expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i64>,
    /// The Postgres roles whose rights this role has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inherited_roles: Option<Vec<InheritedRole>>,
    /// Whether the role may stream changes out of the database (the Postgres attribute
    /// REPLICATION).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_replication: Option<bool>,
    /// The branch to which the role belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<ResourceRef>,
    /// Who created the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// What happens to statements of this role that would change whole tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_safety_settings: Option<RoleQuerySafetySettings>,
}

object! {
    Role {
        "id" => id: Plain,
        "name" => name: Plain,
        "access_host_url" => access_host_url: Plain,
        "private_access_host_url" => private_access_host_url,
        "private_connection_service_name" => private_connection_service_name,
        "username" => username: Plain,
        "base_username" => base_username,
        "password" => password,
        "database_name" => database_name,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
        "expires_at" => expires_at: TimeOption,
        "dropped_at" => dropped_at: TimeOption,
        "disabled_at" => disabled_at: TimeOption,
        "drop_failed" => drop_failed,
        "ready" => ready: Plain,
        "expired" => expired,
        "default" => default,
        "ttl" => ttl: IntegerOption,
        "inherited_roles" => inherited_roles,
        "with_replication" => with_replication,
        "branch" => branch,
        "actor" => actor,
        "query_safety_settings" => query_safety_settings,
    }
}

/// Guards of a role against statements that would change whole tables by accident.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoleQuerySafetySettings {
    /// What happens to a DELETE without a WHERE clause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_where_on_delete: Option<QuerySafetyMode>,
    /// What happens to an UPDATE without a WHERE clause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_where_on_update: Option<QuerySafetyMode>,
}

object! {
    RoleQuerySafetySettings {
        "require_where_on_delete" => require_where_on_delete,
        "require_where_on_update" => require_where_on_update,
    }
}

open_enum! {
    /// A Postgres role whose rights another role gets.
    pub enum InheritedRole {
        /// May run CHECKPOINT.
        PgCheckpoint = "pg_checkpoint",
        /// May create subscriptions of logical replication.
        PgCreateSubscription = "pg_create_subscription",
        /// May run VACUUM, ANALYZE, REINDEX and the like on all tables.
        PgMaintain = "pg_maintain",
        /// May read the monitoring views and functions.
        PgMonitor = "pg_monitor",
        /// May read all tables, views and sequences.
        PgReadAllData = "pg_read_all_data",
        /// May read all settings of the server.
        PgReadAllSettings = "pg_read_all_settings",
        /// May read all statistics views.
        PgReadAllStats = "pg_read_all_stats",
        /// May cancel queries and end sessions of other roles.
        PgSignalBackend = "pg_signal_backend",
        /// May run monitoring functions that lock tables for reading.
        PgStatScanTables = "pg_stat_scan_tables",
        /// May use the connections that the server holds back.
        PgUseReservedConnections = "pg_use_reserved_connections",
        /// May insert, update and delete in all tables.
        PgWriteAllData = "pg_write_all_data",
        /// Everything the default role of the branch may do.
        Postgres = "postgres",
        /// Marks roles that PlanetScale itself manages.
        PscaleManaged = "pscale_managed",
        /// May operate a Neki cluster (sharded Postgres).
        NekiOperator = "neki_operator",
        /// May look at the state of a Neki cluster (sharded Postgres).
        NekiViewer = "neki_viewer",
    }
}

open_enum! {
    /// What happens to a statement without a WHERE clause, which would change every row of a table.
    pub enum QuerySafetyMode {
        /// The statement runs as in plain Postgres.
        Off = "off",
        /// The statement runs and a warning is given.
        Warn = "warn",
        /// The statement is refused with an error.
        On = "on",
    }
}
