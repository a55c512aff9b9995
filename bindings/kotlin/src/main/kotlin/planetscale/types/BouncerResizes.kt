// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: the types.

@file:UseSerializers(Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A change of a dedicated bouncer.
 *
 * The fields tell what it is to be after it, those that begin with `previous_` what it was before.
 */
@Serializable
public data class BouncerResizeRequest(
    /** Identifier of the resize. */
    public val id: String = "",
    /** How far the resize is. */
    public val state: ChangeRequestState = ChangeRequestState(""),
    /** How many servers the bouncer has in each availability zone. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long? = null,
    /** Where the bouncer leads connections. */
    public val target: BouncerTarget? = null,
    /** The settings of the bouncer that differ from their defaults, by name. */
    public val parameters: JsonObject? = null,
    /** How many servers the bouncer had in each availability zone. */
    @SerialName("previous_replicas_per_cell")
    public val previousReplicasPerCell: Long? = null,
    /** Where the bouncer led connections. */
    @SerialName("previous_target")
    public val previousTarget: BouncerTarget? = null,
    /** The settings that differed from their defaults before the resize, by name. */
    @SerialName("previous_parameters")
    public val previousParameters: JsonObject? = null,
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
    /** Who asked for the resize. Null when the service did. */
    public val actor: Actor? = null,
    /** The bouncer that is changed. */
    public val bouncer: ResourceRef? = null,
    /** The size of each server of the bouncer. */
    public val sku: BouncerSku? = null,
    /** The size of each server before the resize. */
    @SerialName("previous_sku")
    public val previousSku: BouncerSku? = null,
)
