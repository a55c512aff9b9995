// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: the types.

@file:UseSerializers(Decimal::class, Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A change of the VTGates of a MySQL branch.
 *
 * The fields tell what they are to be after it, those that begin with `previous_` what they were
 * before.
 */
@Serializable
public data class BranchResizeRequest(
    /** Identifier of the resize. */
    public val id: String = "",
    /** How far the resize is. */
    public val state: ChangeRequestState = ChangeRequestState(""),
    /** When the resize began to be carried out. Null while it waits. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the resize ended. Null until then. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the resize was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the resize last made progress. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Size of the VTGates in the service's internal form. */
    @SerialName("vtgate_size")
    public val vtgateSize: String? = null,
    /** Size of the VTGates before the resize, in the service's internal form. */
    @SerialName("previous_vtgate_size")
    public val previousVtgateSize: String? = null,
    /** How many VTGates run; with autoscaling, the fewest. */
    @SerialName("vtgate_count")
    public val vtgateCount: Long? = null,
    /** How many VTGates ran; with autoscaling, the fewest. */
    @SerialName("previous_vtgate_count")
    public val previousVtgateCount: Long? = null,
    /** The most VTGates that autoscaling may run. Null without autoscaling. */
    @SerialName("vtgate_max_count")
    public val vtgateMaxCount: Long? = null,
    /** The most VTGates that autoscaling could run. Null without autoscaling. */
    @SerialName("previous_vtgate_max_count")
    public val previousVtgateMaxCount: Long? = null,
    /** Whether VTGates are added and taken away with the load. */
    @SerialName("vtgate_autoscaling")
    public val vtgateAutoscaling: Boolean? = null,
    /** Whether VTGates were added and taken away with the load. */
    @SerialName("previous_vtgate_autoscaling")
    public val previousVtgateAutoscaling: Boolean? = null,
    /** Percentage of processor use that autoscaling aims for. Null without autoscaling. */
    @SerialName("vtgate_target_cpu_utilization")
    public val vtgateTargetCpuUtilization: Double? = null,
    /** Percentage of processor use that autoscaling aimed for. Null without autoscaling. */
    @SerialName("previous_vtgate_target_cpu_utilization")
    public val previousVtgateTargetCpuUtilization: Double? = null,
    /** Size of the VTGates as requests name it, such as `VTG_5`. */
    @SerialName("vtgate_name")
    public val vtgateName: String? = null,
    /** Size of the VTGates as people read it, such as `VTG-5`. */
    @SerialName("vtgate_display_name")
    public val vtgateDisplayName: String? = null,
    /** Size of the VTGates before the resize, as requests name it. */
    @SerialName("previous_vtgate_name")
    public val previousVtgateName: String? = null,
    /** Size of the VTGates before the resize, as people read it. */
    @SerialName("previous_vtgate_display_name")
    public val previousVtgateDisplayName: String? = null,
    /** Who asked for the resize. Null when the service did. */
    public val actor: Actor? = null,
)
