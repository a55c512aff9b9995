// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
//! Authentication attempt reports: the types.

use crate::prelude::*;

/// A report on attempts to log in to the Postgres branches of an organization, made in the
/// background.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthAttemptExport {
    /// Identifier of the report.
    pub id: String,
    /// Whether the report is in the making, ready or failed.
    pub state: AuthAttemptExportState,
    /// Whether the file can be fetched no longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Beginning of the time span that the report covers, itself included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_at: Option<Timestamp>,
    /// End of the time span that the report covers, itself left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_at: Option<Timestamp>,
    /// Which attempts the report is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<AuthAttemptExportFilters>,
    /// Format of the attempts in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<AuthAttemptExportFormat>,
    /// Identifiers of the branches that the filter by branch was found to mean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolved_branch_public_ids: Option<Vec<String>>,
    /// When the report was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the service began to make it. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the file was made. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<Timestamp>,
    /// When the report became ready or failed. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Until when the file can be fetched, 24 hours after it was made. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Why the report failed, in a word. Null otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    /// Why the report failed, in words for a person. Null otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_detail: Option<String>,
    /// What to do about a failed or expired report. Null otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_hint: Option<String>,
}

object! {
    AuthAttemptExport {
        "id" => id: Plain,
        "state" => state: Plain,
        "expired" => expired,
        "start_at" => start_at: TimeOption,
        "end_at" => end_at: TimeOption,
        "filters" => filters,
        "format" => format,
        "resolved_branch_public_ids" => resolved_branch_public_ids,
        "created_at" => created_at: TimeOption,
        "started_at" => started_at: TimeOption,
        "generated_at" => generated_at: TimeOption,
        "finished_at" => finished_at: TimeOption,
        "expires_at" => expires_at: TimeOption,
        "failure_reason" => failure_reason,
        "failure_detail" => failure_detail,
        "recovery_hint" => recovery_hint,
    }
}

/// Which attempts a report is limited to. An attempt must meet every filter that is given, by any
/// one of its values; an absent filter lets all through.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthAttemptExportFilters {
    /// Addresses that clients connected from, or ranges of them such as `203.0.113.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_ips: Option<Vec<String>>,
    /// Branches, by identifier or as database and branch with a slash between them, such as
    /// `shop/main`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<String>>,
    /// How the attempts ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcomes: Option<Vec<AuthAttemptOutcome>>,
    /// Usernames that were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usernames: Option<Vec<String>>,
    /// Postgres databases that the clients asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startup_databases: Option<Vec<String>>,
    /// Why attempts were denied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reasons: Option<Vec<AuthAttemptFailureReason>>,
    /// The ways that the connections took.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_routes: Option<Vec<AuthAttemptRoute>>,
}

object! {
    AuthAttemptExportFilters {
        "source_ips" => source_ips,
        "branches" => branches,
        "outcomes" => outcomes,
        "usernames" => usernames,
        "startup_databases" => startup_databases,
        "failure_reasons" => failure_reasons,
        "backend_routes" => backend_routes,
    }
}

open_enum! {
    /// Format in which a report on authentication attempts comes.
    pub enum AuthAttemptExportFormat {
        /// Comma-separated values with a line of headings.
        Csv = "csv",
        /// One JSON object a line.
        Jsonl = "jsonl",
        /// Apache Parquet, for large reports.
        Parquet = "parquet",
    }
}

open_enum! {
    /// How far a report on authentication attempts is.
    pub enum AuthAttemptExportState {
        /// Waits to be made.
        Pending = "pending",
        /// Being made.
        Running = "running",
        /// The file can be fetched.
        Ready = "ready",
        /// The report could not be made.
        Failed = "failed",
    }
}

open_enum! {
    /// Why an attempt to log in was denied.
    pub enum AuthAttemptFailureReason {
        /// The username exists, but the password is another one.
        BadPassword = "bad_password",
        /// There is no such username.
        UnknownUser = "unknown_user",
        /// Username and password are good, but access is not allowed.
        AuthorizationFailed = "authorization_failed",
        /// The address is not in the list of allowed ones.
        IpNotAllowed = "ip_not_allowed",
        /// Anything else.
        Other = "other",
    }
}

open_enum! {
    /// How an attempt to log in ended.
    pub enum AuthAttemptOutcome {
        /// It was let in.
        Allow = "allow",
        /// It was turned away.
        Deny = "deny",
    }
}

open_enum! {
    /// The way that a connection took to the database.
    pub enum AuthAttemptRoute {
        /// Straight to Postgres.
        Postgres = "postgres",
        /// Through a connection pooler.
        Pgbouncer = "pgbouncer",
        /// Not on record.
        UnknownWord = "unknown",
    }
}
