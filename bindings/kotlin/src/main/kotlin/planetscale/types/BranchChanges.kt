// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: the types.

@file:UseSerializers(Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A change of the cluster of a Postgres branch.
 *
 * The fields tell what the cluster is to be after it, those that begin with `previous_` what it was
 * before.
 */
@Serializable
public data class BranchChangeRequest(
    /** Identifier of the change. */
    public val id: String = "",
    /** How far the change is. */
    public val state: ChangeRequestState = ChangeRequestState(""),
    /** When the change began to be carried out. Null while it waits. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the change ended. Null until then. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the change was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the change last made progress. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Who asked for the change. Null when the service did. */
    public val actor: Actor? = null,
    /** Size of the cluster in its full form, such as `PS_20_AWS_X86`. */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Size of the cluster as people read it, such as `PS-20`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Whether it is a Metal size, with fast local disks instead of network-attached ones. */
    @SerialName("cluster_metal")
    public val clusterMetal: Boolean? = null,
    /** How many replicas the cluster has beside its primary. */
    public val replicas: Long? = null,
    /** The settings that differ from their defaults, by namespace and name. */
    public val parameters: JsonObject? = null,
    /** Size of the cluster before the change, in its full form. */
    @SerialName("previous_cluster_name")
    public val previousClusterName: String? = null,
    /** Size of the cluster before the change, as people read it. */
    @SerialName("previous_cluster_display_name")
    public val previousClusterDisplayName: String? = null,
    /** Whether it was a Metal size. */
    @SerialName("previous_cluster_metal")
    public val previousClusterMetal: Boolean? = null,
    /** How many replicas the cluster had. */
    @SerialName("previous_replicas")
    public val previousReplicas: Long? = null,
    /** The settings that differed from their defaults before the change, by namespace and name. */
    @SerialName("previous_parameters")
    public val previousParameters: JsonObject? = null,
    /** Size in bytes that the disk of a node has at least. Null where it does not apply. */
    @SerialName("minimum_storage_bytes")
    public val minimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
    @SerialName("maximum_storage_bytes")
    public val maximumStorageBytes: Long? = null,
    /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
    @SerialName("storage_autoscaling")
    public val storageAutoscaling: Boolean? = null,
    /** Whether the change makes the disk smaller, which copies the data to new disks. Null where it does not apply. */
    @SerialName("storage_shrinking")
    public val storageShrinking: Boolean? = null,
    /** Type of the disk. Null where it does not apply. */
    @SerialName("storage_type")
    public val storageType: StorageType? = null,
    /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_iops")
    public val storageIops: Long? = null,
    /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_throughput_mibs")
    public val storageThroughputMibs: Long? = null,
    /** Size in bytes that the disk had at least. Null where it does not apply. */
    @SerialName("previous_minimum_storage_bytes")
    public val previousMinimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk could grow. Null where it does not apply. */
    @SerialName("previous_maximum_storage_bytes")
    public val previousMaximumStorageBytes: Long? = null,
    /** Whether the disk grew by itself. Null where it does not apply. */
    @SerialName("previous_storage_autoscaling")
    public val previousStorageAutoscaling: Boolean? = null,
    /** Whether the disk was being made smaller before. Null where it does not apply. */
    @SerialName("previous_storage_shrinking")
    public val previousStorageShrinking: Boolean? = null,
    /** Type of the disk before the change. Null where it does not apply. */
    @SerialName("previous_storage_type")
    public val previousStorageType: StorageType? = null,
    /** Input and output operations a second that the disk was provisioned for. Null where it does not apply. */
    @SerialName("previous_storage_iops")
    public val previousStorageIops: Long? = null,
    /** Throughput in MiB a second that the disk was provisioned for. Null where it does not apply. */
    @SerialName("previous_storage_throughput_mibs")
    public val previousStorageThroughputMibs: Long? = null,
    /** Version of Postgres that the cluster runs after the change. Null or absent when it stays. */
    public val version: JsonElement? = null,
    /** Version of Postgres before the change. Null or absent when it stays. */
    @SerialName("previous_version")
    public val previousVersion: JsonElement? = null,
    /** Whether somebody has confirmed that the disk may be made smaller. Null or absent when that was not asked. */
    @SerialName("confirm_shrink")
    public val confirmShrink: Boolean? = null,
)
