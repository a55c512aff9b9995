// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A logical database inside a MySQL branch, with a cluster for each of its shards. */
@Serializable
public data class Keyspace(
    /** Identifier of the keyspace. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the keyspace, which paths take as `{keyspace}`. */
    public val name: String = "",
    /** How many shards it has. */
    public val shards: Long? = null,
    /** Whether its tables are spread over shards by a VSchema. */
    public val sharded: Boolean? = null,
    /** How many replicas it has in all, the extra ones included. */
    public val replicas: Long? = null,
    /** How many replicas were added to the ones that the size includes. */
    @SerialName("extra_replicas")
    public val extraReplicas: Long? = null,
    /** When the keyspace was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the keyspace was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /**
     * Size of the cluster of each shard in its full form, such as `PS_10_AWS_X86`, even though it
     * was asked for as `PS_10`.
     */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Size of the cluster as people read it, such as `PS-10`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Whether its clusters are being resized now. */
    public val resizing: Boolean? = null,
    /**
     * Whether a resize request has been started and not closed. It can stay true for long, so do
     * not wait on it; `resizing` and `resizePending` say whether anything happens.
     */
    @SerialName("resize_in_progress")
    public val resizeInProgress: Boolean? = null,
    /** Whether a resize is queued and has not begun. */
    @SerialName("resize_pending")
    public val resizePending: Boolean? = null,
    /** Whether a change of its settings is rolling out over the shards. */
    @SerialName("config_change_in_progress")
    public val configChangeInProgress: Boolean? = null,
    /** Whether the keyspace serves queries. */
    public val ready: Boolean = false,
    /** Whether its clusters are Metal ones, with fast local disks instead of network-attached ones. */
    public val metal: Boolean? = null,
    /** Whether it is the keyspace that the branch began with, to which queries go that name none. */
    public val default: Boolean? = null,
    /** Whether its data was imported from a database elsewhere. */
    public val imported: Boolean? = null,
    /** Percentage of the buffer pool that is set aside for vector indexes. Null on branches that do not use vectors. */
    @SerialName("vector_pool_allocation")
    public val vectorPoolAllocation: Double? = null,
    /** When nodes that have run for long are replaced by fresh ones. */
    @SerialName("node_ttl_strategy")
    public val nodeTtlStrategy: KeyspaceNodeTtlStrategy? = null,
    /** How strictly commits wait for replicas. May be an object without fields, which stands for the default. */
    @SerialName("replication_durability_constraints")
    public val replicationDurabilityConstraints: ReplicationDurabilityConstraints? = null,
    /** Settings of VReplication, the copying behind deploy requests and workflows. */
    @SerialName("vreplication_flags")
    public val vreplicationFlags: VreplicationFlags? = null,
    /** Options of the MySQL servers by name, where they differ from the service's defaults. */
    @SerialName("mysqld_options")
    public val mysqldOptions: JsonObject? = null,
    /**
     * Options of the VTTablets, the processes beside each MySQL server, by name, where they differ
     * from the defaults.
     */
    @SerialName("vttablet_options")
    public val vttabletOptions: JsonObject? = null,
    /** Whether the keyspace stands for a MySQL database outside of PlanetScale. */
    public val external: Boolean? = null,
    /**
     * How many shards a change may roll out to at the same time, from 1 to 32. Null or absent when
     * the service's default holds.
     */
    @SerialName("max_rollout")
    public val maxRollout: Long? = null,
    /** How the disks of the keyspace grow. Null or absent where disks have a fixed size. */
    @SerialName("disk_autoscaling")
    public val diskAutoscaling: KeyspaceDiskAutoscaling? = null,
    /**
     * Settings of the throttler, which slows background copying down when replicas lag. Null or
     * absent when not known.
     */
    public val throttler: KeyspaceThrottler? = null,
    /** Regions that the keyspace is replicated to for reading. Sent when asked for with `full`. */
    @SerialName("read_only_regions")
    public val readOnlyRegions: List<ReadOnlyRegionKeyspace>? = null,
)

/** How the disks of a keyspace grow by themselves. */
@Serializable
public data class KeyspaceDiskAutoscaling(
    /** Word for the way the disks grow. The service publishes no list of the words. */
    public val strategy: String? = null,
    /** Size in bytes that each disk may grow to. Null or absent without a limit. */
    @SerialName("storage_limit_bytes")
    public val storageLimitBytes: Long? = null,
)

/**
 * When the nodes of a keyspace that have run for long are replaced by fresh ones.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = KeyspaceNodeTtlStrategy.Serializer::class)
public class KeyspaceNodeTtlStrategy(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<KeyspaceNodeTtlStrategy>("KeyspaceNodeTtlStrategy", ::KeyspaceNodeTtlStrategy)

    /** The words that are known. */
    public companion object {
        /** Within the maintenance window of the database. */
        @JvmField
        public val NODE_TTL_FOLLOW_MAINTENANCE: KeyspaceNodeTtlStrategy =
            KeyspaceNodeTtlStrategy("node_ttl_follow_maintenance")

        /** At any time, as soon as a node is due. */
        @JvmField
        public val NODE_TTL_ALWAYS: KeyspaceNodeTtlStrategy = KeyspaceNodeTtlStrategy("node_ttl_always")

        /** Never by age. */
        @JvmField
        public val NODE_TTL_OFF: KeyspaceNodeTtlStrategy = KeyspaceNodeTtlStrategy("node_ttl_off")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<KeyspaceNodeTtlStrategy> =
            listOf(NODE_TTL_FOLLOW_MAINTENANCE, NODE_TTL_ALWAYS, NODE_TTL_OFF)
    }
}

/** The last rollout of a change over the shards of a keyspace. */
@Serializable
public data class KeyspaceRolloutStatus(
    /** Name of the keyspace. */
    public val name: String = "",
    /** How far the rollout is, all shards taken together. The service publishes no list of the words. */
    public val state: String = "",
    /** The same for each shard. */
    public val shards: List<ShardRolloutStatus> = emptyList(),
)

/**
 * Settings of the tablet throttler of a keyspace.
 *
 * While replicas lag by more than the threshold, deploy requests and workflows pause.
 */
@Serializable
public data class KeyspaceThrottler(
    /** Whether the throttler is on. */
    public val enabled: Boolean? = null,
    /** Replication lag in seconds from which on background copying is held back. */
    public val threshold: Double? = null,
)

/** A region that a keyspace shall be replicated to for reading. */
@Serializable
public data class ReadOnlyRegionInput(
    /** Slug of the region, such as `eu-west`. */
    public val region: String,
    /** Size of the replicas there, such as `PS_10`. The service chooses one when left out. */
    @SerialName("cluster_size")
    public val clusterSize: String? = null,
    /** How many replicas each shard has there. The service chooses the number when left out. */
    public val replicas: Long? = null,
)

/** The replicas of a keyspace in a read-only region. */
@Serializable
public data class ReadOnlyRegionKeyspace(
    /** Slug of the region. */
    public val region: String = "",
    /** Size of the replicas in its full form, such as `PS_10_AWS_X86`. */
    @SerialName("cluster_name")
    public val clusterName: String? = null,
    /** Size of the replicas as people read it, such as `PS-10`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** How many replicas each shard has there. */
    public val replicas: Long? = null,
)

/** How strictly the primary waits for replicas to have a change before it reports a commit as done. */
@Serializable
public data class ReplicationDurabilityConstraints(
    /** The strategy in force. Null or absent stands for the default, the strictest one. */
    public val strategy: ReplicationDurabilityStrategy? = null,
)

/** How strictly the primary shall wait for replicas. */
@Serializable
public data class ReplicationDurabilityConstraintsInput(
    /** The strategy to use. */
    public val strategy: ReplicationDurabilityStrategy? = null,
)

/**
 * How strictly commits wait for replicas.
 *
 * Less strict means less lag on replicas and more that can be lost when servers crash.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ReplicationDurabilityStrategy.Serializer::class)
public class ReplicationDurabilityStrategy(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ReplicationDurabilityStrategy>("ReplicationDurabilityStrategy", ::ReplicationDurabilityStrategy)

    /** The words that are known. */
    public companion object {
        /** The strictest setting and the default, called "maximum" in the dashboard. Constraints always hold. */
        @JvmField
        public val AVAILABLE: ReplicationDurabilityStrategy = ReplicationDurabilityStrategy("available")

        /**
         * Called "dynamic" in the dashboard. Constraints hold while replication lag is below five
         * seconds and are relaxed while it is above.
         */
        @JvmField
        public val LAG: ReplicationDurabilityStrategy = ReplicationDurabilityStrategy("lag")

        /**
         * Called "minimum" in the dashboard. Constraints are always relaxed, with the highest risk
         * of loss on a crash.
         */
        @JvmField
        public val ALWAYS: ReplicationDurabilityStrategy = ReplicationDurabilityStrategy("always")

        /** The strictest setting under its name in the dashboard. Seen in replies; take it like `available`. */
        @JvmField
        public val MAXIMUM: ReplicationDurabilityStrategy = ReplicationDurabilityStrategy("maximum")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ReplicationDurabilityStrategy> = listOf(AVAILABLE, LAG, ALWAYS, MAXIMUM)
    }
}

/** The last rollout of a change to one shard of a keyspace. */
@Serializable
public data class ShardRolloutStatus(
    /** Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace. */
    public val name: String = "",
    /** When the last rollout to the shard began. Null or absent before the first. */
    @SerialName("last_rollout_started_at")
    public val lastRolloutStartedAt: Instant? = null,
    /** When the last rollout to the shard was done. Null or absent while it is not. */
    @SerialName("last_rollout_finished_at")
    public val lastRolloutFinishedAt: Instant? = null,
    /** How far the rollout to the shard is. The service publishes no list of the words. */
    public val state: String = "",
)

/** Settings of VReplication, the copying behind deploy requests and workflows. */
@Serializable
public data class VreplicationFlags(
    /**
     * Whether inserts of rows that have not been copied yet are skipped while catching up, since
     * the copy brings them.
     */
    @SerialName("optimize_inserts")
    public val optimizeInserts: Boolean? = null,
    /**
     * Whether MySQL's NOBLOB mode may be used, which leaves BLOB and TEXT columns that did not
     * change out of the replication log.
     */
    @SerialName("allow_no_blob_binlog_row_image")
    public val allowNoBlobBinlogRowImage: Boolean? = null,
    /** Whether replicated statements and transactions are sent to MySQL in batches, with fewer round trips. */
    @SerialName("vplayer_batching")
    public val vplayerBatching: Boolean? = null,
)

/** Settings of VReplication to change. */
@Serializable
public data class VreplicationFlagsInput(
    /** Whether inserts of rows that have not been copied yet are skipped while catching up. */
    @SerialName("optimize_inserts")
    public val optimizeInserts: Boolean? = null,
    /** Whether unchanged BLOB and TEXT columns may be left out of the replication log. */
    @SerialName("allow_no_blob_binlog_row_image")
    public val allowNoBlobBinlogRowImage: Boolean? = null,
    /** Whether replicated statements are sent to MySQL in batches. */
    @SerialName("vplayer_batching")
    public val vplayerBatching: Boolean? = null,
)

/** The VSchema of a keyspace, which says how its tables are spread over shards. */
@Serializable
public data class Vschema(
    /** The VSchema as JSON text. */
    public val raw: String = "",
    /** The same with markup for display in a browser. Absent in some replies. */
    public val html: String? = null,
)
