// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases: the types.

use crate::prelude::*;

/// The import of an external MySQL database into this one. It goes through copying, switching of
/// traffic and cleaning up, each with its own pending, running and error states.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataImport {
    /// Identifier of the import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// How far the import has come.
    pub state: DataImportState,
    /// What the checks before the import complained about, in free text. Empty when they passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_check_errors: Option<String>,
    /// When the import began. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the import ended. Null while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// When the import was cancelled and removed. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// The external database that is imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<DataImportSource>,
}

object! {
    DataImport {
        "id" => id,
        "state" => state: Plain,
        "import_check_errors" => import_check_errors,
        "started_at" => started_at: TimeOption,
        "finished_at" => finished_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
        "data_source" => data_source,
    }
}

/// An external MySQL server and how to connect to it. Replies name the server; the credentials are
/// only sent in requests.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataImportSource {
    /// Host name or IP address of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// TCP port of the server, usually 3306.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// Name of the database on the server, in replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Name of the database on the server, in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// How the connection is encrypted and what is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_mode: Option<DataImportSslMode>,
    /// User to connect as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Password of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Certificates of the authorities to trust, in PEM. Needed when the server's certificate is
    /// not publicly trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_ca: Option<String>,
    /// Client certificate, in PEM, for servers that ask for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_cert: Option<String>,
    /// Private key of the client certificate, in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_key: Option<Secret>,
    /// Name that the server's certificate must carry, when it differs from the host name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_server_name: Option<String>,
}

object! {
    DataImportSource {
        "hostname" => hostname,
        "port" => port: IntegerOption,
        "database" => database,
        "schema_name" => schema_name,
        "ssl_mode" => ssl_mode,
        "username" => username,
        "password" => password,
        "ssl_ca" => ssl_ca,
        "ssl_cert" => ssl_cert,
        "ssl_key" => ssl_key,
        "ssl_server_name" => ssl_server_name,
    }
}

/// A database: its engine, where it runs, whether it is ready, the settings that apply to all its
/// branches, and counts of what it holds. The data itself is in the branches.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Database {
    /// Identifier of the database. Paths take `name` instead.
    pub id: String,
    /// Address of the database in the API.
    pub url: String,
    /// Address of the list of its branches in the API.
    pub branches_url: String,
    /// How many branches it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches_count: Option<i64>,
    /// How many schema recommendations are waiting for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_schema_recommendations_count: Option<i64>,
    /// How many of its branches are development branches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub development_branches_count: Option<i64>,
    /// How many of its branches are production branches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production_branches_count: Option<i64>,
    /// How many problems are going on in it now. Null when they are not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issues_count: Option<i64>,
    /// Whether several administrators must ask for the deletion of the database before it happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_admins_required_for_deletion: Option<bool>,
    /// Whether the database can be used. False while it is being created, imported, or woken from
    /// sleep.
    pub ready: bool,
    /// Whether it has as many branches restored from backups as it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_backup_restore_branches_limit: Option<bool>,
    /// Whether it has used up its allowance of development branches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_development_branch_usage_limit: Option<bool>,
    /// The import of an external database that made this one. Null or absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_import: Option<DataImport>,
    /// Region of the default branch.
    pub region: Region,
    /// Address of the database in the dashboard.
    pub html_url: String,
    /// Name of the database, which paths take as `{database}`. It can be changed.
    pub name: String,
    /// Free text about the database. Only sent for old databases; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Where the database is in its life.
    pub state: DatabaseState,
    /// Whether a keyspace of the default branch is spread over more than one shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded: Option<bool>,
    /// How many shards the default branch has in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch_shard_count: Option<i64>,
    /// How many read-only regions the default branch has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch_read_only_regions_count: Option<i64>,
    /// How many tables the schema of the default branch has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch_table_count: Option<i64>,
    /// Name of the branch that is taken when none is named, usually `main`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Whether a deploy request must be approved by somebody other than its author before it can be
    /// deployed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_approval_for_deploy: Option<bool>,
    /// Whether deleting the database is refused until the protection is taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protected: Option<bool>,
    /// Whether a branch is being resized now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resizing: Option<bool>,
    /// Whether a resize of a branch waits for its turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resize_queued: Option<bool>,
    /// Whether a change of configuration is being applied now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_changing: Option<bool>,
    /// Whether a change of configuration waits for the maintenance window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_change_queued: Option<bool>,
    /// Whether new branches may be filled with data from a backup, not just with the schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_data_branching: Option<bool>,
    /// Whether foreign key constraints are allowed. MySQL only; Postgres always allows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_keys_enabled: Option<bool>,
    /// Whether the table in which an application framework records its migrations is copied along
    /// with a deploy request. Null when never set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic_migrations: Option<bool>,
    /// Whether all branches must be in the region of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restrict_branch_region: Option<bool>,
    /// Whether deployments use instant DDL, which skips the copying of a table, wherever a change
    /// allows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefer_instant: Option<bool>,
    /// Whether query insights keep whole SQL statements with their values, not just normalised
    /// patterns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insights_raw_queries: Option<bool>,
    /// Billing plan of the database, such as `scaler_pro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Whether query insights are collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insights_enabled: Option<bool>,
    /// Whether the dashboard's SQL console may be used on production branches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production_branch_web_console: Option<bool>,
    /// Table in which the framework records its migrations, such as `schema_migrations`. Null when
    /// none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_table_name: Option<String>,
    /// Application framework whose migrations are copied, such as `rails`. Null when none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_framework: Option<String>,
    /// When the database was created.
    pub created_at: Timestamp,
    /// When the database or a setting was last changed.
    pub updated_at: Timestamp,
    /// When the schema of the default branch last changed. Null before the first change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_last_updated_at: Option<Timestamp>,
    /// Engine of the database.
    pub kind: DatabaseKind,
}

object! {
    Database {
        "id" => id: Plain,
        "url" => url: Plain,
        "branches_url" => branches_url: Plain,
        "branches_count" => branches_count: IntegerOption,
        "open_schema_recommendations_count" => open_schema_recommendations_count: IntegerOption,
        "development_branches_count" => development_branches_count: IntegerOption,
        "production_branches_count" => production_branches_count: IntegerOption,
        "issues_count" => issues_count: IntegerOption,
        "multiple_admins_required_for_deletion" => multiple_admins_required_for_deletion,
        "ready" => ready: Plain,
        "at_backup_restore_branches_limit" => at_backup_restore_branches_limit,
        "at_development_branch_usage_limit" => at_development_branch_usage_limit,
        "data_import" => data_import,
        "region" => region: Plain,
        "html_url" => html_url: Plain,
        "name" => name: Plain,
        "notes" => notes,
        "state" => state: Plain,
        "sharded" => sharded,
        "default_branch_shard_count" => default_branch_shard_count: IntegerOption,
        "default_branch_read_only_regions_count" => default_branch_read_only_regions_count: IntegerOption,
        "default_branch_table_count" => default_branch_table_count: IntegerOption,
        "default_branch" => default_branch,
        "require_approval_for_deploy" => require_approval_for_deploy,
        "deletion_protected" => deletion_protected,
        "resizing" => resizing,
        "resize_queued" => resize_queued,
        "config_changing" => config_changing,
        "config_change_queued" => config_change_queued,
        "allow_data_branching" => allow_data_branching,
        "foreign_keys_enabled" => foreign_keys_enabled,
        "automatic_migrations" => automatic_migrations,
        "restrict_branch_region" => restrict_branch_region,
        "prefer_instant" => prefer_instant,
        "insights_raw_queries" => insights_raw_queries,
        "plan" => plan,
        "insights_enabled" => insights_enabled,
        "production_branch_web_console" => production_branch_web_console,
        "migration_table_name" => migration_table_name,
        "migration_framework" => migration_framework,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "schema_last_updated_at" => schema_last_updated_at: TimeOption,
        "kind" => kind: Plain,
    }
}

/// One of the votes that a deletion needs where several administrators have to agree.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DatabaseDeletionVote {
    /// Identifier of the request for the deletion.
    pub id: String,
    /// Who voted. Null when that user or token is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    DatabaseDeletionVote {
        "id" => id: Plain,
        "actor" => actor,
    }
}

/// A region beside its own in which a MySQL database has replicas for reading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReadOnlyRegion {
    /// Identifier of the read-only region, which a password takes as `read_only_region_id`.
    pub id: String,
    /// Name to show.
    pub display_name: String,
    /// When the read-only region was added.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When its replicas could first be connected to. Null until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_at: Option<Timestamp>,
    /// Whether its replicas can be connected to.
    pub ready: bool,
    /// Who added the read-only region. Null when the service did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The region itself.
    pub region: Region,
}

object! {
    ReadOnlyRegion {
        "id" => id: Plain,
        "display_name" => display_name: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "ready_at" => ready_at: TimeOption,
        "ready" => ready: Plain,
        "actor" => actor,
        "region" => region: Plain,
    }
}

open_enum! {
    /// How the connection to an external server is encrypted and verified, in MySQL's own levels.
    pub enum DataImportSslMode {
        /// No encryption.
        Disabled = "disabled",
        /// Encrypted when the server offers it.
        Preferred = "preferred",
        /// Always encrypted, the certificate is not verified.
        Required = "required",
        /// Always encrypted, the certificate must come from a trusted authority.
        VerifyCa = "verify_ca",
        /// Always encrypted, the certificate must be trusted and carry the server's name.
        VerifyIdentity = "verify_identity",
    }
}

open_enum! {
    /// How far the import of an external database has come.
    pub enum DataImportState {
        /// The copy is being prepared.
        PrepareDataCopyPending = "prepare_data_copy_pending",
        /// Preparing the copy failed.
        PrepareDataCopyError = "prepare_data_copy_error",
        /// The rows are being copied.
        DataCopyPending = "data_copy_pending",
        /// Copying the rows failed.
        DataCopyError = "data_copy_error",
        /// The rows are copied and kept in step; the switch of traffic to this database can begin.
        SwitchTrafficWorkflowPending = "switch_traffic_workflow_pending",
        /// Traffic is being switched to this database.
        SwitchTrafficWorkflowRunning = "switch_traffic_workflow_running",
        /// Switching the traffic failed.
        SwitchTrafficWorkflowError = "switch_traffic_workflow_error",
        /// Traffic is being switched back to the external database.
        ReverseTrafficWorkflowRunning = "reverse_traffic_workflow_running",
        /// Switching the traffic back failed.
        ReverseTrafficWorkflowError = "reverse_traffic_workflow_error",
        /// Traffic is switched; the external database can be detached.
        CleanupWorkflowPending = "cleanup_workflow_pending",
        /// The external database is being detached.
        CleanupWorkflowRunning = "cleanup_workflow_running",
        /// Detaching the external database failed.
        CleanupWorkflowError = "cleanup_workflow_error",
        /// The import is complete.
        Ready = "ready",
    }
}

open_enum! {
    /// Engine of a database and of all its branches.
    pub enum DatabaseKind {
        /// MySQL, run on Vitess.
        Mysql = "mysql",
        /// Postgres.
        Postgresql = "postgresql",
        /// Neki, sharded Postgres.
        Neki = "neki",
    }
}

open_enum! {
    /// Where a database is in its life. `ready` on the database itself is the one thing to test
    /// for.
    pub enum DatabaseState {
        /// Being created.
        Pending = "pending",
        /// An external database is being imported into it.
        Importing = "importing",
        /// Going to sleep after a time without use.
        SleepInProgress = "sleep_in_progress",
        /// Asleep. It takes no connections until it is woken.
        Sleeping = "sleeping",
        /// Waking up.
        Awakening = "awakening",
        /// The import is prepared and can be carried on.
        ImportReady = "import_ready",
        /// Ready for connections.
        Ready = "ready",
    }
}
