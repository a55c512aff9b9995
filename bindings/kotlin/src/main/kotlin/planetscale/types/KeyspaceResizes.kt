// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: the types.

@file:UseSerializers(Decimal::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Decimal
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A change of the cluster of a keyspace.
 *
 * The fields tell what it is to be after it, those that begin with `previous_` what it was before.
 */
@Serializable
public data class KeyspaceResizeRequest(
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
    /** How many replicas the keyspace has beyond those that its size comes with. */
    @SerialName("extra_replicas")
    public val extraReplicas: Long? = null,
    /** Percentage of the buffer pool that is set aside for vector indexes. Null when none is. */
    @SerialName("vector_pool_allocation")
    public val vectorPoolAllocation: Double? = null,
    /** Percentage of the buffer pool that was set aside for vector indexes. Null when none was. */
    @SerialName("previous_vector_pool_allocation")
    public val previousVectorPoolAllocation: Double? = null,
    /** Size of the keyspace's cluster in its full form, such as `PS_20_AWS_X86`. */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Size of the keyspace's cluster as people read it, such as `PS-20`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Size before the resize, in its full form. */
    @SerialName("previous_cluster_name")
    public val previousClusterName: String? = null,
    /** Size before the resize, as people read it. */
    @SerialName("previous_cluster_display_name")
    public val previousClusterDisplayName: String? = null,
    /** How many replicas the keyspace has in all, beside its primaries. */
    public val replicas: Long? = null,
    /** How many replicas the keyspace had in all. */
    @SerialName("previous_replicas")
    public val previousReplicas: Long? = null,
    /** Who asked for the resize. Null when the service did. */
    public val actor: Actor? = null,
)
