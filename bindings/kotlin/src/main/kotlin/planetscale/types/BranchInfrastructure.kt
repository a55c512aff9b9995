// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * The servers of a branch.
 *
 * A MySQL branch has `ready` and `pods`; a Postgres branch has `state`, the fields about its
 * primary and volumes, `nodes` and `bouncers`.
 */
@Serializable
public data class Infrastructure(
    /**
     * Which form this is: `PostgresInfrastructure` for a Postgres branch. For a MySQL branch the
     * word is not on record, so look for `pods`.
     */
    public val type: String? = null,
    /** Whether all pods are ready. MySQL only. */
    public val ready: Boolean? = null,
    /** The pods, which are the units that the processes of the branch run in. MySQL only. */
    public val pods: List<VitessPod>? = null,
    /** State of the cluster, such as `ready`. Postgres only. */
    public val state: String? = null,
    /** Name of the node that is the primary. Postgres only. */
    @SerialName("primary_name")
    public val primaryName: String? = null,
    /** When that node became the primary. Null when not known. Postgres only. */
    @SerialName("primary_promoted_at")
    public val primaryPromotedAt: Instant? = null,
    /**
     * Until when the provider refuses changes to the volumes, after one was made. Null when it does
     * not. Postgres only.
     */
    @SerialName("volume_modifications_blocked_until")
    public val volumeModificationsBlockedUntil: Instant? = null,
    /** The primary and the replicas. Postgres only. */
    public val nodes: List<PostgresNode>? = null,
    /** The bouncers in front of them. Postgres only. */
    public val bouncers: List<PostgresInfrastructureBouncer>? = null,
)

/** The planned replacement of the disk of a node by one of another size. */
@Serializable
public data class PostgresDiskReplacement(
    /** Why the disk is replaced, such as `ShrinkSuggested`. The service publishes no list of the words. */
    public val reason: String? = null,
    /** Size of the new disk in bytes. */
    public val bytes: Long? = null,
    /** When it is planned for. Null when no time is set. */
    @SerialName("scheduled_at")
    public val scheduledAt: Instant? = null,
)

/** A bouncer, as one of the servers of a Postgres branch. */
@Serializable
public data class PostgresInfrastructureBouncer(
    /** Identifier of the bouncer. */
    public val id: String = "",
    /** Name of the bouncer. */
    public val name: String = "",
    /** Where it leads the connections that it pools. */
    public val target: BouncerTarget? = null,
    /** How many servers it has in each availability zone. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long? = null,
    /** Region that it is in. */
    public val region: Region? = null,
    /** Size of its servers. Null when not known. */
    public val sku: BouncerSku? = null,
)

/** A node of a Postgres branch, its primary or one of its replicas. */
@Serializable
public data class PostgresNode(
    /** Full name of the node, which changes when the node is replaced. */
    public val name: String = "",
    /** Short name that stays with the place of the node, such as `aws-useast1a-1`. */
    @SerialName("normalized_name")
    public val normalizedName: String? = null,
    /** Role of the node, `primary` or `replica`. */
    public val role: String = "",
    /** Availability zone, as people read it, such as `Availability zone A`. */
    @SerialName("availability_zone")
    public val availabilityZone: String? = null,
    /** Size of the node in its full form. */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Size of the node as people read it, such as `PS-10`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** How many peers the node reports. What counts as a peer is not documented. */
    @SerialName("peers_count")
    public val peersCount: Long? = null,
    /** How many bytes of its volume are used. Null when not known. */
    @SerialName("volume_usage_bytes")
    public val volumeUsageBytes: Long? = null,
    /** Size of its volume in bytes. Null when not known. */
    @SerialName("volume_capacity_bytes")
    public val volumeCapacityBytes: Long? = null,
    /** Percentage of use below which the volume is a candidate for shrinking. Null where it is never shrunk. */
    @SerialName("volume_shrink_threshold_percent")
    public val volumeShrinkThresholdPercent: Double? = null,
    /** Region that the node is in. */
    public val region: Region? = null,
    /** The planned replacement of its disk. Null when none is planned. */
    @SerialName("disk_replacement")
    public val diskReplacement: PostgresDiskReplacement? = null,
)

/** A tablet, which is a MySQL server with the Vitess process beside it. */
@Serializable
public data class Tablet(
    /** Name of the tablet, made of its cell and a number, such as `zone1-0000000100`. Vitess operations take it. */
    public val alias: String = "",
    /** Role of the tablet, such as `primary` or `replica`. */
    public val role: String? = null,
    /** Cell, which is an availability zone, that the tablet is in. */
    public val cell: String? = null,
)

/** The tablets of one type of one shard. */
@Serializable
public data class TabletGroup(
    /** Type of the tablets of the group, such as `primary` or `replica`. */
    public val type: String? = null,
    /** Name of the keyspace. */
    public val keyspace: String = "",
    /** Range of the shard, or `-` for the only one. */
    public val shard: String = "",
    /** The tablets. */
    public val tablets: List<Tablet> = emptyList(),
)

/** A pod of a MySQL branch, which is the unit that one of its processes runs in. */
@Serializable
public data class VitessPod(
    /** Name of the pod. */
    public val name: String = "",
    /** Status of the pod in Kubernetes' words, such as `Running`. */
    public val status: String? = null,
    /** What runs in it, such as `vttablet` (a MySQL server) or `vtgate` (a query router). */
    public val component: String? = null,
    /** How many of its containers are ready, out of how many, such as `1/1`. */
    public val ready: String? = null,
    /** How often its containers have been restarted. */
    @SerialName("restart_count")
    public val restartCount: Long? = null,
    /** When the pod was created. Null when not known. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** Cell, which is an availability zone, that the pod is in. */
    public val cell: String? = null,
    /** Size of the pod, such as `PS-10`. */
    public val size: String? = null,
    /** Keyspace of the tablet. Null for what is not a tablet. */
    public val keyspace: String? = null,
    /** Range of the tablet's shard. Null for what is not a tablet. */
    public val shard: String? = null,
    /** Type of the tablet, such as `primary`. Null for what is not a tablet. */
    @SerialName("tablet_type")
    public val tabletType: String? = null,
)
