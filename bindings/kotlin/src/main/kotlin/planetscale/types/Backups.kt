// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A copy of a branch's data at one moment, from which a new branch can be restored. */
@Serializable
public data class Backup(
    /** Identifier of the backup, used in the paths of this group and for restoring a branch from it. */
    public val id: String = "",
    /** Name that was given to the backup, or the one the service made from the policy and the time. */
    public val name: String = "",
    /** How far the backup has come. */
    public val state: BackupState = BackupState(""),
    /** Size of the stored backup in bytes. Zero until it is complete. */
    public val size: Long? = null,
    /** Estimated cost of storing the backup, in US dollars. */
    @SerialName("estimated_storage_cost")
    public val estimatedStorageCost: Double? = null,
    /** When the backup was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the backup last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the copying began. Null while the backup is pending. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the service will delete the backup. Null when it has no end of retention. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When the backup ended, well or not. Null while it is being made. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the backup was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** Size in bytes of the volume that was used to make the backup. */
    @SerialName("pvc_size")
    public val pvcSize: Long? = null,
    /** Size of the data in bytes before compression. */
    @SerialName("uncompressed_size")
    public val uncompressedSize: Long? = null,
    /** Whether the backup is guarded against deletion. */
    public val protected: Boolean? = null,
    /** Whether the backup belongs to a policy that the service insists on, so that it cannot be deleted early. */
    public val required: Boolean? = null,
    /** Branches that were restored from this backup. Empty when there are none. */
    @SerialName("restored_branches")
    public val restoredBranches: List<ResourceRef>? = null,
    /** Who asked for the backup. Null when a policy made it. */
    public val actor: Actor? = null,
    /** The policy that made the backup. Null or absent when it was made on request. */
    @SerialName("backup_policy")
    public val backupPolicy: BackupPolicy? = null,
    /** The schema of the branch at the time of the backup. Null or absent where none was taken. */
    @SerialName("schema_snapshot")
    public val schemaSnapshot: SchemaSnapshot? = null,
    /** The branch that was backed up. Null or absent when that branch is gone. */
    @SerialName("database_branch")
    public val databaseBranch: ResourceRef? = null,
)

/**
 * A unit of time for how long backups are kept and how often they are made.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BackupPeriodUnit.Serializer::class)
public class BackupPeriodUnit(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BackupPeriodUnit>("BackupPeriodUnit", ::BackupPeriodUnit)

    /** The words that are known. */
    public companion object {
        /** Hours. */
        @JvmField
        public val HOUR: BackupPeriodUnit = BackupPeriodUnit("hour")

        /** Days. */
        @JvmField
        public val DAY: BackupPeriodUnit = BackupPeriodUnit("day")

        /** Weeks. */
        @JvmField
        public val WEEK: BackupPeriodUnit = BackupPeriodUnit("week")

        /** Calendar months. */
        @JvmField
        public val MONTH: BackupPeriodUnit = BackupPeriodUnit("month")

        /** Calendar years. Only for how long backups are kept. */
        @JvmField
        public val YEAR: BackupPeriodUnit = BackupPeriodUnit("year")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BackupPeriodUnit> = listOf(HOUR, DAY, WEEK, MONTH, YEAR)
    }
}

/**
 * A schedule by which the service makes backups of a database's branches, and how long it keeps
 * them.
 *
 * Policies with `required` cannot be removed.
 */
@Serializable
public data class BackupPolicy(
    /** Identifier of the policy. */
    public val id: String = "",
    /** Name of the policy as the dashboard shows it. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Name of the policy. */
    public val name: String = "",
    /** Which branches the policy backs up. */
    public val target: BackupPolicyTarget? = null,
    /** How long each backup is kept, counted in `retentionUnit`. */
    @SerialName("retention_value")
    public val retentionValue: Long? = null,
    /** The unit of `retentionValue`. */
    @SerialName("retention_unit")
    public val retentionUnit: BackupPeriodUnit? = null,
    /** How often a backup is made, as the distance between two counted in `frequencyUnit`. */
    @SerialName("frequency_value")
    public val frequencyValue: Long? = null,
    /** The unit of `frequencyValue`, at most a month. */
    @SerialName("frequency_unit")
    public val frequencyUnit: BackupPeriodUnit? = null,
    /** Time of day in UTC at which the backup starts, as `HH:MM`. Null when the policy has no fixed time. */
    @SerialName("schedule_time")
    public val scheduleTime: String? = null,
    /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. Null when any day will do. */
    @SerialName("schedule_day")
    public val scheduleDay: Long? = null,
    /**
     * Week of the month in which the backup starts, from 0 for the first to 3 for the last. Null
     * when any week will do.
     */
    @SerialName("schedule_week")
    public val scheduleWeek: Long? = null,
    /** When the policy was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the policy last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the policy last started a backup. Null before its first run. */
    @SerialName("last_ran_at")
    public val lastRanAt: Instant? = null,
    /** When the policy will start its next backup. Null when none is planned. */
    @SerialName("next_run_at")
    public val nextRunAt: Instant? = null,
    /** Whether the service insists on the policy, so that it cannot be deleted. */
    public val required: Boolean? = null,
)

/**
 * The kind of branches that a backup policy covers.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BackupPolicyTarget.Serializer::class)
public class BackupPolicyTarget(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BackupPolicyTarget>("BackupPolicyTarget", ::BackupPolicyTarget)

    /** The words that are known. */
    public companion object {
        /** All production branches of the database. */
        @JvmField
        public val PRODUCTION: BackupPolicyTarget = BackupPolicyTarget("production")

        /** All development branches of the database. */
        @JvmField
        public val DEVELOPMENT: BackupPolicyTarget = BackupPolicyTarget("development")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BackupPolicyTarget> = listOf(PRODUCTION, DEVELOPMENT)
    }
}

/**
 * How far a backup has come.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BackupState.Serializer::class)
public class BackupState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BackupState>("BackupState", ::BackupState)

    /** The words that are known. */
    public companion object {
        /** Asked for, but not yet begun. */
        @JvmField
        public val PENDING: BackupState = BackupState("pending")

        /** Being made. */
        @JvmField
        public val RUNNING: BackupState = BackupState("running")

        /** Complete and ready to be restored. */
        @JvmField
        public val SUCCESS: BackupState = BackupState("success")

        /** Ended with an error. There is nothing to restore. */
        @JvmField
        public val FAILED: BackupState = BackupState("failed")

        /** Stopped before it was complete. */
        @JvmField
        public val CANCELED: BackupState = BackupState("canceled")

        /** Passed over by the service without being made. */
        @JvmField
        public val IGNORED: BackupState = BackupState("ignored")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BackupState> = listOf(PENDING, RUNNING, SUCCESS, FAILED, CANCELED, IGNORED)
    }
}

/** The schema of a branch as it was at one moment. */
@Serializable
public data class SchemaSnapshot(
    /** Identifier of the snapshot. */
    public val id: String = "",
    /** Name of the snapshot. */
    public val name: String = "",
    /** When the snapshot was taken. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the snapshot last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the schema was last checked for problems. Null before the first check. */
    @SerialName("linted_at")
    public val lintedAt: Instant? = null,
    /** Address of the snapshot in the API. */
    public val url: String? = null,
)
