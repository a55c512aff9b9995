// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Scalar
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * Instances that follow a Postgres branch and serve reads at an address of their own, apart from
 * the replicas that stand by for the primary.
 */
@Serializable
public data class DedicatedReadReplica(
    /** Identifier of the dedicated read replica. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the dedicated read replica, which paths take. */
    public val name: String = "",
    /** Where it is in its life. `ready` is the one thing to test for. */
    public val state: DedicatedReadReplicaState = DedicatedReadReplicaState(""),
    /** How many instances serve reads. */
    public val replicas: Long? = null,
    /** Size of each instance in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`. */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Word for the size as people read it, such as `PS-10`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Host name to connect to over the internet. */
    @SerialName("access_host_url")
    public val accessHostUrl: String? = null,
    /** Host name to connect to through a private link of the cloud provider. */
    @SerialName("private_access_host_url")
    public val privateAccessHostUrl: String? = null,
    /** Name of the service to which such a private link is set up. Null where there is none. */
    @SerialName("private_connection_service_name")
    public val privateConnectionServiceName: String? = null,
    /** Size in bytes that the disk of each instance starts with and never goes below. Null where it does not apply. */
    @SerialName("minimum_storage_bytes")
    public val minimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
    @SerialName("maximum_storage_bytes")
    public val maximumStorageBytes: Long? = null,
    /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
    @SerialName("storage_autoscaling")
    public val storageAutoscaling: Boolean? = null,
    /** Type of the disk. Null for Metal sizes, which have local disks. */
    @SerialName("storage_type")
    public val storageType: StorageType? = null,
    /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_iops")
    public val storageIops: Long? = null,
    /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_throughput_mibs")
    public val storageThroughputMibs: Long? = null,
    /** Until when the cloud provider allows no further change of the disk. Null when it can be changed now. */
    @SerialName("volume_modifications_blocked_until")
    public val volumeModificationsBlockedUntil: Instant? = null,
    /** When the dedicated read replica was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the dedicated read replica was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When it first took connections. Null before that. */
    @SerialName("ready_at")
    public val readyAt: Instant? = null,
    /** Whether it takes connections. */
    public val ready: Boolean = false,
    /** Who created it. */
    public val actor: Actor? = null,
    /** Region that it runs in. */
    public val region: Region? = null,
    /** Its settings, with their limits and present values. */
    public val parameters: List<DedicatedReadReplicaParameter>? = null,
)

/**
 * One setting of a dedicated read replica, with what it means, its limits and its value.
 *
 * Some may not be lower than on the primary.
 */
@Serializable
public data class DedicatedReadReplicaParameter(
    /** Identifier of the setting. */
    public val id: String = "",
    /** What the setting is for. Only Postgres itself, `pgconf`, here so far. */
    public val namespace: ClusterParameterNamespace? = null,
    /** Name of the setting as requests take it, such as `max_connections`. */
    public val name: String = "",
    /** Name of the setting for people. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Heading under which the dashboard shows the setting. */
    public val category: String? = null,
    /** What the setting does, in a sentence or two. */
    public val description: String? = null,
    /** Whether the setting cannot be changed. */
    public val immutable: Boolean? = null,
    /** What kind of value the setting takes. `integer` or `time` here so far. */
    @SerialName("parameter_type")
    public val parameterType: ParameterType? = null,
    /** The value that applies unless another is set. Null when there is none. */
    @SerialName("default_value")
    public val defaultValue: Scalar? = null,
    /** Why the setting cannot be changed now. Null or absent when it can. */
    @SerialName("disabled_reason")
    public val disabledReason: String? = null,
    /** The value that applies now. Null when none is set. */
    public val value: Scalar? = null,
    /** Whether the setting must have a value. */
    public val required: Boolean? = null,
    /** When the value was first set. Null for a setting with its default. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the value last changed. Null for a setting with its default. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Whether the instances are restarted when the setting changes, which drops their connections. */
    public val restart: Boolean? = null,
    /** Largest value allowed. Null or absent without a limit. */
    public val max: Scalar? = null,
    /** Smallest value allowed. Null or absent without a limit. */
    public val min: Scalar? = null,
    /** Address of the documentation of the setting. */
    public val url: String? = null,
    /** The values to choose from where there is a choice. Empty for other kinds. */
    public val options: List<String>? = null,
    /** The units that may follow a number in the value, such as `MB` or `min`. Empty where there are none. */
    public val units: List<String>? = null,
    /** Who last changed the value. Null when nobody has. */
    public val actor: Actor? = null,
)

/**
 * Where a dedicated read replica is in its life.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DedicatedReadReplicaState.Serializer::class)
public class DedicatedReadReplicaState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DedicatedReadReplicaState>("DedicatedReadReplicaState", ::DedicatedReadReplicaState)

    /** The words that are known. */
    public companion object {
        /** Being created. */
        @JvmField
        public val PENDING: DedicatedReadReplicaState = DedicatedReadReplicaState("pending")

        /** Takes connections. */
        @JvmField
        public val READY: DedicatedReadReplicaState = DedicatedReadReplicaState("ready")

        /** Being deleted. */
        @JvmField
        public val DELETING: DedicatedReadReplicaState = DedicatedReadReplicaState("deleting")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DedicatedReadReplicaState> = listOf(PENDING, READY, DELETING)
    }
}
