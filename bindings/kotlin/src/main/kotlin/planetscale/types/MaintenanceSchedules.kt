// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: the types.

@file:UseSerializers(Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * Unit by which the windows of a maintenance schedule come round.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = MaintenanceFrequencyUnit.Serializer::class)
public class MaintenanceFrequencyUnit(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<MaintenanceFrequencyUnit>("MaintenanceFrequencyUnit", ::MaintenanceFrequencyUnit)

    /** The words that are known. */
    public companion object {
        /** Every so many days. */
        @JvmField
        public val DAY: MaintenanceFrequencyUnit = MaintenanceFrequencyUnit("day")

        /** Every so many weeks, on one day of the week. */
        @JvmField
        public val WEEK: MaintenanceFrequencyUnit = MaintenanceFrequencyUnit("week")

        /** Every so many months, on one day of one week of the month. */
        @JvmField
        public val MONTH: MaintenanceFrequencyUnit = MaintenanceFrequencyUnit("month")

        /** One time only. */
        @JvmField
        public val ONCE: MaintenanceFrequencyUnit = MaintenanceFrequencyUnit("once")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<MaintenanceFrequencyUnit> = listOf(DAY, WEEK, MONTH, ONCE)
    }
}

/**
 * When the service may update the clusters of a database and carry out changes of their size and
 * settings.
 *
 * Changes of the schema do not wait for it.
 */
@Serializable
public data class MaintenanceSchedule(
    /** Identifier of the schedule. */
    public val id: String = "",
    /** Name of the schedule for people. */
    public val name: String = "",
    /** When the schedule was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the schedule was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the last window began. Null or absent before the first. */
    @SerialName("last_window_datetime")
    public val lastWindowDatetime: Instant? = null,
    /** When the next window begins. Null or absent when there is none. */
    @SerialName("next_window_datetime")
    public val nextWindowDatetime: Instant? = null,
    /** Length of a window in hours. */
    public val duration: Long? = null,
    /** Day of the week, from 0 for Sunday to 6 for Saturday; 7 stands for every day. */
    public val day: Long? = null,
    /** Hour of the day in UTC at which a window begins, from 0 to 23. */
    public val hour: Long? = null,
    /** Week of the month, from 0 for the first to 3, in schedules by the month. */
    public val week: Long? = null,
    /** How many of the units of `frequencyUnit` lie between two windows. */
    @SerialName("frequency_value")
    public val frequencyValue: Long? = null,
    /** Unit by which the windows come round. */
    @SerialName("frequency_unit")
    public val frequencyUnit: MaintenanceFrequencyUnit? = null,
    /** Whether the schedule is in force. */
    public val enabled: Boolean? = null,
    /** When a schedule for one time only runs out. Null for others. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** Until when a required maintenance must have taken place. Null for others. */
    @SerialName("deadline_at")
    public val deadlineAt: Instant? = null,
    /** Whether the maintenance cannot be declined. */
    public val required: Boolean? = null,
    /** Whether an update of Vitess waits for the next window. */
    @SerialName("pending_vitess_version_update")
    public val pendingVitessVersionUpdate: Boolean? = null,
    /** Version of Vitess that waits. Null when none does. */
    @SerialName("pending_vitess_version")
    public val pendingVitessVersion: String? = null,
    /** Whether an update of MySQL waits for the next window. */
    @SerialName("pending_mysql_version_update")
    public val pendingMysqlVersionUpdate: Boolean? = null,
    /** Version of MySQL that waits. Null when none does. */
    @SerialName("pending_mysql_version")
    public val pendingMysqlVersion: String? = null,
)

/** One time span in which maintenance of a database was or will be done. */
@Serializable
public data class MaintenanceWindow(
    /** Identifier of the window. */
    public val id: String = "",
    /** When the service put the window on record. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the record last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the maintenance began. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the maintenance ended. Null before that. */
    @SerialName("finished_at")
    public val finishedAt: Instant? = null,
)
