// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A report on attempts to log in to the Postgres branches of an organization, made in the background. */
@Serializable
public data class AuthAttemptExport(
    /** Identifier of the report. */
    public val id: String = "",
    /** Whether the report is in the making, ready or failed. */
    public val state: AuthAttemptExportState = AuthAttemptExportState(""),
    /** Whether the file can be fetched no longer. */
    public val expired: Boolean? = null,
    /** Beginning of the time span that the report covers, itself included. */
    @SerialName("start_at")
    public val startAt: Instant? = null,
    /** End of the time span that the report covers, itself left out. */
    @SerialName("end_at")
    public val endAt: Instant? = null,
    /** Which attempts the report is limited to. */
    public val filters: AuthAttemptExportFilters? = null,
    /** Format of the attempts in the file. */
    public val format: AuthAttemptExportFormat? = null,
    /** Identifiers of the branches that the filter by branch was found to mean. */
    @SerialName("resolved_branch_public_ids")
    public val resolvedBranchPublicIds: List<String>? = null,
    /** When the report was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the service began to make it. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the file was made. Null before that. */
    @SerialName("generated_at")
    public val generatedAt: Instant? = null,
    /** When the report became ready or failed. Null before that. */
    @SerialName("finished_at")
    public val finishedAt: Instant? = null,
    /** Until when the file can be fetched, 24 hours after it was made. Null before that. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** Why the report failed, in a word. Null otherwise. */
    @SerialName("failure_reason")
    public val failureReason: String? = null,
    /** Why the report failed, in words for a person. Null otherwise. */
    @SerialName("failure_detail")
    public val failureDetail: String? = null,
    /** What to do about a failed or expired report. Null otherwise. */
    @SerialName("recovery_hint")
    public val recoveryHint: String? = null,
)

/**
 * Which attempts a report is limited to.
 *
 * An attempt must meet every filter that is given, by any one of its values; an absent filter lets
 * all through.
 */
@Serializable
public data class AuthAttemptExportFilters(
    /** Addresses that clients connected from, or ranges of them such as `203.0.113.0/24`. */
    @SerialName("source_ips")
    public val sourceIps: List<String>? = null,
    /** Branches, by identifier or as database and branch with a slash between them, such as `shop/main`. */
    public val branches: List<String>? = null,
    /** How the attempts ended. */
    public val outcomes: List<AuthAttemptOutcome>? = null,
    /** Usernames that were given. */
    public val usernames: List<String>? = null,
    /** Postgres databases that the clients asked for. */
    @SerialName("startup_databases")
    public val startupDatabases: List<String>? = null,
    /** Why attempts were denied. */
    @SerialName("failure_reasons")
    public val failureReasons: List<AuthAttemptFailureReason>? = null,
    /** The ways that the connections took. */
    @SerialName("backend_routes")
    public val backendRoutes: List<AuthAttemptRoute>? = null,
)

/**
 * Format in which a report on authentication attempts comes.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AuthAttemptExportFormat.Serializer::class)
public class AuthAttemptExportFormat(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AuthAttemptExportFormat>("AuthAttemptExportFormat", ::AuthAttemptExportFormat)

    /** The words that are known. */
    public companion object {
        /** Comma-separated values with a line of headings. */
        @JvmField
        public val CSV: AuthAttemptExportFormat = AuthAttemptExportFormat("csv")

        /** One JSON object a line. */
        @JvmField
        public val JSONL: AuthAttemptExportFormat = AuthAttemptExportFormat("jsonl")

        /** Apache Parquet, for large reports. */
        @JvmField
        public val PARQUET: AuthAttemptExportFormat = AuthAttemptExportFormat("parquet")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AuthAttemptExportFormat> = listOf(CSV, JSONL, PARQUET)
    }
}

/**
 * How far a report on authentication attempts is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AuthAttemptExportState.Serializer::class)
public class AuthAttemptExportState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AuthAttemptExportState>("AuthAttemptExportState", ::AuthAttemptExportState)

    /** The words that are known. */
    public companion object {
        /** Waits to be made. */
        @JvmField
        public val PENDING: AuthAttemptExportState = AuthAttemptExportState("pending")

        /** Being made. */
        @JvmField
        public val RUNNING: AuthAttemptExportState = AuthAttemptExportState("running")

        /** The file can be fetched. */
        @JvmField
        public val READY: AuthAttemptExportState = AuthAttemptExportState("ready")

        /** The report could not be made. */
        @JvmField
        public val FAILED: AuthAttemptExportState = AuthAttemptExportState("failed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AuthAttemptExportState> = listOf(PENDING, RUNNING, READY, FAILED)
    }
}

/**
 * Why an attempt to log in was denied.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AuthAttemptFailureReason.Serializer::class)
public class AuthAttemptFailureReason(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AuthAttemptFailureReason>("AuthAttemptFailureReason", ::AuthAttemptFailureReason)

    /** The words that are known. */
    public companion object {
        /** The username exists, but the password is another one. */
        @JvmField
        public val BAD_PASSWORD: AuthAttemptFailureReason = AuthAttemptFailureReason("bad_password")

        /** There is no such username. */
        @JvmField
        public val UNKNOWN_USER: AuthAttemptFailureReason = AuthAttemptFailureReason("unknown_user")

        /** Username and password are good, but access is not allowed. */
        @JvmField
        public val AUTHORIZATION_FAILED: AuthAttemptFailureReason = AuthAttemptFailureReason("authorization_failed")

        /** The address is not in the list of allowed ones. */
        @JvmField
        public val IP_NOT_ALLOWED: AuthAttemptFailureReason = AuthAttemptFailureReason("ip_not_allowed")

        /** Anything else. */
        @JvmField
        public val OTHER: AuthAttemptFailureReason = AuthAttemptFailureReason("other")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AuthAttemptFailureReason> =
            listOf(BAD_PASSWORD, UNKNOWN_USER, AUTHORIZATION_FAILED, IP_NOT_ALLOWED, OTHER)
    }
}

/**
 * How an attempt to log in ended.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AuthAttemptOutcome.Serializer::class)
public class AuthAttemptOutcome(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AuthAttemptOutcome>("AuthAttemptOutcome", ::AuthAttemptOutcome)

    /** The words that are known. */
    public companion object {
        /** It was let in. */
        @JvmField
        public val ALLOW: AuthAttemptOutcome = AuthAttemptOutcome("allow")

        /** It was turned away. */
        @JvmField
        public val DENY: AuthAttemptOutcome = AuthAttemptOutcome("deny")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AuthAttemptOutcome> = listOf(ALLOW, DENY)
    }
}

/**
 * The way that a connection took to the database.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AuthAttemptRoute.Serializer::class)
public class AuthAttemptRoute(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AuthAttemptRoute>("AuthAttemptRoute", ::AuthAttemptRoute)

    /** The words that are known. */
    public companion object {
        /** Straight to Postgres. */
        @JvmField
        public val POSTGRES: AuthAttemptRoute = AuthAttemptRoute("postgres")

        /** Through a connection pooler. */
        @JvmField
        public val PGBOUNCER: AuthAttemptRoute = AuthAttemptRoute("pgbouncer")

        /** Not on record. */
        @JvmField
        public val UNKNOWN: AuthAttemptRoute = AuthAttemptRoute("unknown")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AuthAttemptRoute> = listOf(POSTGRES, PGBOUNCER, UNKNOWN)
    }
}
