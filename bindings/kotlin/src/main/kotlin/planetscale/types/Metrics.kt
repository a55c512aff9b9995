// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: the types.

@file:UseSerializers(Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * A metric of a branch over time.
 *
 * Names that begin with `planetscale_` exist on Postgres and Neki only.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BranchMetric.Serializer::class)
public class BranchMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BranchMetric>("BranchMetric", ::BranchMetric)

    /** The words that are known. */
    public companion object {
        /** Parallel workers of an execution, on average. Postgres only. */
        @JvmField
        public val AVG_PARALLEL_WORKERS: BranchMetric = BranchMetric("avg_parallel_workers")

        /** Queries that an execution sent to shards, on average. MySQL only. */
        @JvmField
        public val AVG_SHARD_QUERIES: BranchMetric = BranchMetric("avg_shard_queries")

        /** Share of the blocks that were found in the cache. Postgres only. */
        @JvmField
        public val BLOCK_CACHE_HIT_RATIO: BranchMetric = BranchMetric("block_cache_hit_ratio")

        /** Blocks changed in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_DIRTIED: BranchMetric = BranchMetric("blocks_dirtied")

        /** Blocks found in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_HIT: BranchMetric = BranchMetric("blocks_hit")

        /** Blocks read from outside the cache. Postgres only. */
        @JvmField
        public val BLOCKS_READ: BranchMetric = BranchMetric("blocks_read")

        /** Blocks written out of the cache. Postgres only. */
        @JvmField
        public val BLOCKS_WRITTEN: BranchMetric = BranchMetric("blocks_written")

        /** Open connections. */
        @JvmField
        public val CONNECTIONS: BranchMetric = BranchMetric("connections")

        /** Processor time of queries in milliseconds. Postgres only. */
        @JvmField
        public val CPU_DURATION_MILLIS: BranchMetric = BranchMetric("cpu_duration_millis")

        /** Bytes sent to clients. */
        @JvmField
        public val EGRESS_BYTES: BranchMetric = BranchMetric("egress_bytes")

        /** Bytes that an execution sent to the client, on average. */
        @JvmField
        public val EGRESS_BYTES_PER_QUERY: BranchMetric = BranchMetric("egress_bytes_per_query")

        /** Bytes received from clients. MySQL only. */
        @JvmField
        public val INGRESS_BYTES: BranchMetric = BranchMetric("ingress_bytes")

        /** Bytes that an execution received from the client, on average. MySQL only. */
        @JvmField
        public val INGRESS_BYTES_PER_QUERY: BranchMetric = BranchMetric("ingress_bytes_per_query")

        /** Time that queries spent reading and writing blocks, in milliseconds. Postgres only. */
        @JvmField
        public val IO_DURATION_MILLIS: BranchMetric = BranchMetric("io_duration_millis")

        /** Time of the slowest execution in milliseconds. */
        @JvmField
        public val LATENCY_MAX: BranchMetric = BranchMetric("latency_max")

        /** Median time of an execution in milliseconds. */
        @JvmField
        public val LATENCY_P50: BranchMetric = BranchMetric("latency_p50")

        /** Time in milliseconds that 95 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P95: BranchMetric = BranchMetric("latency_p95")

        /** Time in milliseconds that 99 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P99: BranchMetric = BranchMetric("latency_p99")

        /** Time in milliseconds that 999 of 1000 executions stay below. */
        @JvmField
        public val LATENCY_P999: BranchMetric = BranchMetric("latency_p999")

        /** The most bytes that one execution sent to the client. MySQL only. */
        @JvmField
        public val MAX_EGRESS_BYTES: BranchMetric = BranchMetric("max_egress_bytes")

        /** The most bytes that one execution received from the client. MySQL only. */
        @JvmField
        public val MAX_INGRESS_BYTES: BranchMetric = BranchMetric("max_ingress_bytes")

        /** The most queries that one execution sent to shards. MySQL only. */
        @JvmField
        public val MAX_SHARD_QUERIES: BranchMetric = BranchMetric("max_shard_queries")

        /** Percentage of processor that each dedicated PgBouncer uses. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CPU_USAGE: BranchMetric =
            BranchMetric("planetscale_dedicated_pgbouncer_cpu_usage")

        /** Connections to each dedicated PgBouncer. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CONNECTIONS: BranchMetric =
            BranchMetric("planetscale_dedicated_pgbouncer_current_connections")

        /** Percentage of memory that each dedicated PgBouncer uses. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_MEMORY_USAGE: BranchMetric =
            BranchMetric("planetscale_dedicated_pgbouncer_memory_usage")

        /** Bytes that the edge received from clients. */
        @JvmField
        public val PLANETSCALE_EDGE_BYTES_RECEIVED: BranchMetric = BranchMetric("planetscale_edge_bytes_received")

        /** Bytes a second that the edge receives from clients. */
        @JvmField
        public val PLANETSCALE_EDGE_BYTES_RECEIVED_RATE: BranchMetric =
            BranchMetric("planetscale_edge_bytes_received_rate")

        /** Bytes that the edge sent to clients. */
        @JvmField
        public val PLANETSCALE_EDGE_BYTES_SENT: BranchMetric = BranchMetric("planetscale_edge_bytes_sent")

        /** Bytes a second that the edge sends to clients. */
        @JvmField
        public val PLANETSCALE_EDGE_BYTES_SENT_RATE: BranchMetric = BranchMetric("planetscale_edge_bytes_sent_rate")

        /** Connections to PgBouncer on each node. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_CURRENT_CONNECTIONS: BranchMetric =
            BranchMetric("planetscale_pgbouncer_current_connections")

        /** Clients in the pools of PgBouncer by state, such as active or waiting. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_POOLS_CLIENT: BranchMetric = BranchMetric("planetscale_pgbouncer_pools_client")

        /** Server connections in the pools of PgBouncer by state, such as active or idle. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_POOLS_SERVER: BranchMetric = BranchMetric("planetscale_pgbouncer_pools_server")

        /** Times that a container was ended because it ran out of memory. */
        @JvmField
        public val PLANETSCALE_PODS_CONTAINER_OOMS: BranchMetric = BranchMetric("planetscale_pods_container_ooms")

        /** Percentage of processor that each node uses. */
        @JvmField
        public val PLANETSCALE_PODS_CPU_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_pods_cpu_util_percentages")

        /** Disk operations a second of each node. */
        @JvmField
        public val PLANETSCALE_PODS_IOPS_TOTAL: BranchMetric = BranchMetric("planetscale_pods_iops_total")

        /** Percentage of memory that each node uses, with the page cache. */
        @JvmField
        public val PLANETSCALE_PODS_MEM_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_pods_mem_util_percentages")

        /** Bytes of page cache of the primary that were used lately. */
        @JvmField
        public val PLANETSCALE_PRIMARY_MEMORY_ACTIVE_CACHE_BYTES: BranchMetric =
            BranchMetric("planetscale_primary_memory_active_cache_bytes")

        /** Bytes of page cache of the primary that were not used lately and are freed first. */
        @JvmField
        public val PLANETSCALE_PRIMARY_MEMORY_INACTIVE_CACHE_BYTES: BranchMetric =
            BranchMetric("planetscale_primary_memory_inactive_cache_bytes")

        /** Bytes of memory that the primary has mapped, as for shared buffers. */
        @JvmField
        public val PLANETSCALE_PRIMARY_MEMORY_MMAP_BYTES: BranchMetric =
            BranchMetric("planetscale_primary_memory_mmap_bytes")

        /** Bytes of memory that the processes of the primary hold. */
        @JvmField
        public val PLANETSCALE_PRIMARY_MEMORY_RSS_BYTES: BranchMetric =
            BranchMetric("planetscale_primary_memory_rss_bytes")

        /** Percentage of processor that PgBouncer on the primary uses. */
        @JvmField
        public val PLANETSCALE_PRIMARY_PGBOUNCER_CPU_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_primary_pgbouncer_cpu_util_percentages")

        /** Percentage of memory that PgBouncer on the primary uses. */
        @JvmField
        public val PLANETSCALE_PRIMARY_PGBOUNCER_MEM_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_primary_pgbouncer_mem_util_percentages")

        /** Percentage of processor that the primary uses. */
        @JvmField
        public val PLANETSCALE_PRIMARY_PODS_CPU_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_primary_pods_cpu_util_percentages")

        /** Disk operations a second of the primary. */
        @JvmField
        public val PLANETSCALE_PRIMARY_PODS_IOPS_TOTAL: BranchMetric =
            BranchMetric("planetscale_primary_pods_iops_total")

        /** Percentage of memory that the primary uses, with the page cache. */
        @JvmField
        public val PLANETSCALE_PRIMARY_PODS_MEM_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_primary_pods_mem_util_percentages")

        /** Postgres connections of the primary by what they do, such as active or idle. */
        @JvmField
        public val PLANETSCALE_PRIMARY_POSTGRES_CONNECTION_STATE: BranchMetric =
            BranchMetric("planetscale_primary_postgres_connection_state")

        /** Bytes that are used on the disk of the primary. */
        @JvmField
        public val PLANETSCALE_PRIMARY_STORAGE_USAGE: BranchMetric = BranchMetric("planetscale_primary_storage_usage")

        /** Transactions a second that the primary commits. */
        @JvmField
        public val PLANETSCALE_PRIMARY_XACT_COMMIT_RATE: BranchMetric =
            BranchMetric("planetscale_primary_xact_commit_rate")

        /** Seconds that each replica is behind the primary. */
        @JvmField
        public val PLANETSCALE_REPLICA_LAG_SECONDS: BranchMetric = BranchMetric("planetscale_replica_lag_seconds")

        /** Bytes of page cache of each replica that were used lately. */
        @JvmField
        public val PLANETSCALE_REPLICA_MEMORY_ACTIVE_CACHE_BYTES: BranchMetric =
            BranchMetric("planetscale_replica_memory_active_cache_bytes")

        /** Bytes of page cache of each replica that were not used lately and are freed first. */
        @JvmField
        public val PLANETSCALE_REPLICA_MEMORY_INACTIVE_CACHE_BYTES: BranchMetric =
            BranchMetric("planetscale_replica_memory_inactive_cache_bytes")

        /** Bytes of memory that each replica has mapped, as for shared buffers. */
        @JvmField
        public val PLANETSCALE_REPLICA_MEMORY_MMAP_BYTES: BranchMetric =
            BranchMetric("planetscale_replica_memory_mmap_bytes")

        /** Bytes of memory that the processes of each replica hold. */
        @JvmField
        public val PLANETSCALE_REPLICA_MEMORY_RSS_BYTES: BranchMetric =
            BranchMetric("planetscale_replica_memory_rss_bytes")

        /** Percentage of processor that PgBouncer on each replica uses. */
        @JvmField
        public val PLANETSCALE_REPLICA_PGBOUNCER_CPU_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_replica_pgbouncer_cpu_util_percentages")

        /** Connections to PgBouncer on each replica. */
        @JvmField
        public val PLANETSCALE_REPLICA_PGBOUNCER_CURRENT_CONNECTIONS: BranchMetric =
            BranchMetric("planetscale_replica_pgbouncer_current_connections")

        /** Percentage of memory that PgBouncer on each replica uses. */
        @JvmField
        public val PLANETSCALE_REPLICA_PGBOUNCER_MEM_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_replica_pgbouncer_mem_util_percentages")

        /** Percentage of processor that each replica uses. */
        @JvmField
        public val PLANETSCALE_REPLICA_PODS_CPU_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_replica_pods_cpu_util_percentages")

        /** Disk operations a second of each replica. */
        @JvmField
        public val PLANETSCALE_REPLICA_PODS_IOPS_TOTAL: BranchMetric =
            BranchMetric("planetscale_replica_pods_iops_total")

        /** Percentage of memory that each replica uses, with the page cache. */
        @JvmField
        public val PLANETSCALE_REPLICA_PODS_MEM_UTIL_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_replica_pods_mem_util_percentages")

        /** Postgres connections of each replica by what they do, such as active or idle. */
        @JvmField
        public val PLANETSCALE_REPLICA_POSTGRES_CONNECTION_STATE: BranchMetric =
            BranchMetric("planetscale_replica_postgres_connection_state")

        /** Bytes that are used on the disk of each replica. */
        @JvmField
        public val PLANETSCALE_REPLICA_STORAGE_USAGE_BYTES: BranchMetric =
            BranchMetric("planetscale_replica_storage_usage_bytes")

        /** Percentage of the disk of each replica that is full. */
        @JvmField
        public val PLANETSCALE_REPLICA_VOLUME_USAGE_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_replica_volume_usage_percentages")

        /** The most bytes of write-ahead log that a replication slot holds back. */
        @JvmField
        public val PLANETSCALE_REPLICATION_SLOT_MAX_WAL_RETAINED_BYTES: BranchMetric =
            BranchMetric("planetscale_replication_slot_max_wal_retained_bytes")

        /** Replication slots that are lost because their log is gone. */
        @JvmField
        public val PLANETSCALE_REPLICATION_SLOTS_LOST: BranchMetric = BranchMetric("planetscale_replication_slots_lost")

        /** The most bytes of write-ahead log that a replication slot may hold back, as set. */
        @JvmField
        public val PLANETSCALE_SETTINGS_MAX_SLOT_WAL_KEEP_SIZE_BYTES: BranchMetric =
            BranchMetric("planetscale_settings_max_slot_wal_keep_size_bytes")

        /** Bytes that are used on the disk of each node. */
        @JvmField
        public val PLANETSCALE_STORAGE_USAGE_BYTES: BranchMetric = BranchMetric("planetscale_storage_usage_bytes")

        /** Percentage of the disk of each node that is full. */
        @JvmField
        public val PLANETSCALE_VOLUME_USAGE_PERCENTAGES: BranchMetric =
            BranchMetric("planetscale_volume_usage_percentages")

        /** Files of the write-ahead log a second that could not be archived. */
        @JvmField
        public val PLANETSCALE_WAL_ARCHIVER_FAILED_RATE: BranchMetric =
            BranchMetric("planetscale_wal_archiver_failed_rate")

        /** Seconds since a file of the write-ahead log was last archived. */
        @JvmField
        public val PLANETSCALE_WAL_ARCHIVER_LAST_AGE_SUCCEEDED: BranchMetric =
            BranchMetric("planetscale_wal_archiver_last_age_succeeded")

        /** Files of the write-ahead log archived a second. */
        @JvmField
        public val PLANETSCALE_WAL_ARCHIVER_SUCCEEDED_RATE: BranchMetric =
            BranchMetric("planetscale_wal_archiver_succeeded_rate")

        /** Bytes of write-ahead log on disk. */
        @JvmField
        public val PLANETSCALE_WAL_SIZE_BYTES: BranchMetric = BranchMetric("planetscale_wal_size_bytes")

        /** Executions of queries. */
        @JvmField
        public val QUERIES: BranchMetric = BranchMetric("queries")

        /** Executions that failed. */
        @JvmField
        public val QUERY_ERRORS: BranchMetric = BranchMetric("query_errors")

        /** Rows changed by an execution, on average. */
        @JvmField
        public val ROWS_AFFECTED_PER_QUERY: BranchMetric = BranchMetric("rows_affected_per_query")

        /** Rows read. */
        @JvmField
        public val ROWS_READ: BranchMetric = BranchMetric("rows_read")

        /** Rows read by an execution, on average. */
        @JvmField
        public val ROWS_READ_PER_QUERY: BranchMetric = BranchMetric("rows_read_per_query")

        /** Rows read for each row returned. */
        @JvmField
        public val ROWS_READ_PER_RETURNED: BranchMetric = BranchMetric("rows_read_per_returned")

        /** Rows returned. */
        @JvmField
        public val ROWS_RETURNED: BranchMetric = BranchMetric("rows_returned")

        /** Rows returned by an execution, on average. */
        @JvmField
        public val ROWS_RETURNED_PER_QUERY: BranchMetric = BranchMetric("rows_returned_per_query")

        /** Rows changed. */
        @JvmField
        public val ROWS_WRITTEN: BranchMetric = BranchMetric("rows_written")

        /** Bytes of storage that each table takes. */
        @JvmField
        public val STORAGE_PER_TABLE: BranchMetric = BranchMetric("storage_per_table")

        /** Time spent executing, in milliseconds. */
        @JvmField
        public val TOTAL_DURATION_MILLIS: BranchMetric = BranchMetric("total_duration_millis")

        /** Executions that a traffic budget refused. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_THROTTLED: BranchMetric = BranchMetric("traffic_control_throttled")

        /** Executions that a traffic budget warned about. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_WARNINGS: BranchMetric = BranchMetric("traffic_control_warnings")

        /** Executions beyond what is usual, as anomalies are made of. What exactly counts is not documented. */
        @JvmField
        public val VIOLATIONS: BranchMetric = BranchMetric("violations")

        /** Percentage of processor that VTGates use, on average, by availability zone. MySQL only. */
        @JvmField
        public val VTGATE_CPU_AVG_BY_AZ: BranchMetric = BranchMetric("vtgate_cpu_avg_by_az")

        /** Percentage of processor that each VTGate uses, by availability zone. MySQL only. */
        @JvmField
        public val VTGATE_CPU_BY_AZ: BranchMetric = BranchMetric("vtgate_cpu_by_az")

        /** Median time in milliseconds that VTGates take for a query. MySQL only. */
        @JvmField
        public val VTGATE_LATENCY_P50: BranchMetric = BranchMetric("vtgate_latency_p50")

        /** Time in milliseconds within which VTGates are done with 95 of 100 queries. MySQL only. */
        @JvmField
        public val VTGATE_LATENCY_P95: BranchMetric = BranchMetric("vtgate_latency_p95")

        /** Percentage of memory that VTGates use, on average, by availability zone. MySQL only. */
        @JvmField
        public val VTGATE_MEMORY_AVG_BY_AZ: BranchMetric = BranchMetric("vtgate_memory_avg_by_az")

        /** Percentage of memory that each VTGate uses, by availability zone. MySQL only. */
        @JvmField
        public val VTGATE_MEMORY_BY_AZ: BranchMetric = BranchMetric("vtgate_memory_by_az")

        /** Requests to VTGates. MySQL only. */
        @JvmField
        public val VTGATE_REQUESTS: BranchMetric = BranchMetric("vtgate_requests")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BranchMetric> =
            listOf(
                AVG_PARALLEL_WORKERS,
                AVG_SHARD_QUERIES,
                BLOCK_CACHE_HIT_RATIO,
                BLOCKS_DIRTIED,
                BLOCKS_HIT,
                BLOCKS_READ,
                BLOCKS_WRITTEN,
                CONNECTIONS,
                CPU_DURATION_MILLIS,
                EGRESS_BYTES,
                EGRESS_BYTES_PER_QUERY,
                INGRESS_BYTES,
                INGRESS_BYTES_PER_QUERY,
                IO_DURATION_MILLIS,
                LATENCY_MAX,
                LATENCY_P50,
                LATENCY_P95,
                LATENCY_P99,
                LATENCY_P999,
                MAX_EGRESS_BYTES,
                MAX_INGRESS_BYTES,
                MAX_SHARD_QUERIES,
                PLANETSCALE_DEDICATED_PGBOUNCER_CPU_USAGE,
                PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CONNECTIONS,
                PLANETSCALE_DEDICATED_PGBOUNCER_MEMORY_USAGE,
                PLANETSCALE_EDGE_BYTES_RECEIVED,
                PLANETSCALE_EDGE_BYTES_RECEIVED_RATE,
                PLANETSCALE_EDGE_BYTES_SENT,
                PLANETSCALE_EDGE_BYTES_SENT_RATE,
                PLANETSCALE_PGBOUNCER_CURRENT_CONNECTIONS,
                PLANETSCALE_PGBOUNCER_POOLS_CLIENT,
                PLANETSCALE_PGBOUNCER_POOLS_SERVER,
                PLANETSCALE_PODS_CONTAINER_OOMS,
                PLANETSCALE_PODS_CPU_UTIL_PERCENTAGES,
                PLANETSCALE_PODS_IOPS_TOTAL,
                PLANETSCALE_PODS_MEM_UTIL_PERCENTAGES,
                PLANETSCALE_PRIMARY_MEMORY_ACTIVE_CACHE_BYTES,
                PLANETSCALE_PRIMARY_MEMORY_INACTIVE_CACHE_BYTES,
                PLANETSCALE_PRIMARY_MEMORY_MMAP_BYTES,
                PLANETSCALE_PRIMARY_MEMORY_RSS_BYTES,
                PLANETSCALE_PRIMARY_PGBOUNCER_CPU_UTIL_PERCENTAGES,
                PLANETSCALE_PRIMARY_PGBOUNCER_MEM_UTIL_PERCENTAGES,
                PLANETSCALE_PRIMARY_PODS_CPU_UTIL_PERCENTAGES,
                PLANETSCALE_PRIMARY_PODS_IOPS_TOTAL,
                PLANETSCALE_PRIMARY_PODS_MEM_UTIL_PERCENTAGES,
                PLANETSCALE_PRIMARY_POSTGRES_CONNECTION_STATE,
                PLANETSCALE_PRIMARY_STORAGE_USAGE,
                PLANETSCALE_PRIMARY_XACT_COMMIT_RATE,
                PLANETSCALE_REPLICA_LAG_SECONDS,
                PLANETSCALE_REPLICA_MEMORY_ACTIVE_CACHE_BYTES,
                PLANETSCALE_REPLICA_MEMORY_INACTIVE_CACHE_BYTES,
                PLANETSCALE_REPLICA_MEMORY_MMAP_BYTES,
                PLANETSCALE_REPLICA_MEMORY_RSS_BYTES,
                PLANETSCALE_REPLICA_PGBOUNCER_CPU_UTIL_PERCENTAGES,
                PLANETSCALE_REPLICA_PGBOUNCER_CURRENT_CONNECTIONS,
                PLANETSCALE_REPLICA_PGBOUNCER_MEM_UTIL_PERCENTAGES,
                PLANETSCALE_REPLICA_PODS_CPU_UTIL_PERCENTAGES,
                PLANETSCALE_REPLICA_PODS_IOPS_TOTAL,
                PLANETSCALE_REPLICA_PODS_MEM_UTIL_PERCENTAGES,
                PLANETSCALE_REPLICA_POSTGRES_CONNECTION_STATE,
                PLANETSCALE_REPLICA_STORAGE_USAGE_BYTES,
                PLANETSCALE_REPLICA_VOLUME_USAGE_PERCENTAGES,
                PLANETSCALE_REPLICATION_SLOT_MAX_WAL_RETAINED_BYTES,
                PLANETSCALE_REPLICATION_SLOTS_LOST,
                PLANETSCALE_SETTINGS_MAX_SLOT_WAL_KEEP_SIZE_BYTES,
                PLANETSCALE_STORAGE_USAGE_BYTES,
                PLANETSCALE_VOLUME_USAGE_PERCENTAGES,
                PLANETSCALE_WAL_ARCHIVER_FAILED_RATE,
                PLANETSCALE_WAL_ARCHIVER_LAST_AGE_SUCCEEDED,
                PLANETSCALE_WAL_ARCHIVER_SUCCEEDED_RATE,
                PLANETSCALE_WAL_SIZE_BYTES,
                QUERIES,
                QUERY_ERRORS,
                ROWS_AFFECTED_PER_QUERY,
                ROWS_READ,
                ROWS_READ_PER_QUERY,
                ROWS_READ_PER_RETURNED,
                ROWS_RETURNED,
                ROWS_RETURNED_PER_QUERY,
                ROWS_WRITTEN,
                STORAGE_PER_TABLE,
                TOTAL_DURATION_MILLIS,
                TRAFFIC_CONTROL_THROTTLED,
                TRAFFIC_CONTROL_WARNINGS,
                VIOLATIONS,
                VTGATE_CPU_AVG_BY_AZ,
                VTGATE_CPU_BY_AZ,
                VTGATE_LATENCY_P50,
                VTGATE_LATENCY_P95,
                VTGATE_MEMORY_AVG_BY_AZ,
                VTGATE_MEMORY_BY_AZ,
                VTGATE_REQUESTS,
            )
    }
}

/**
 * A metric of a Postgres branch that is read at this moment.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = InstantBranchMetric.Serializer::class)
public class InstantBranchMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<InstantBranchMetric>("InstantBranchMetric", ::InstantBranchMetric)

    /** The words that are known. */
    public companion object {
        /** How much of a backup has been fetched for a restore, from 0 to 100. */
        @JvmField
        public val PLANETSCALE_BACKUP_FETCH_PERCENT: InstantBranchMetric =
            InstantBranchMetric("planetscale_backup_fetch_percent")

        /** Whether a backup is being restored, 1 or 0. */
        @JvmField
        public val PLANETSCALE_BACKUP_RESTORE_ACTIVE: InstantBranchMetric =
            InstantBranchMetric("planetscale_backup_restore_active")

        /** Percentage of processor that each dedicated PgBouncer uses. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CPU_USAGE: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_cpu_usage")

        /** Connections from clients to each dedicated PgBouncer. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CLIENT_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_current_client_connections")

        /** Connections to each dedicated PgBouncer. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_current_connections")

        /** Connections from each dedicated PgBouncer to Postgres. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_SERVER_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_current_server_connections")

        /** The most connections that each dedicated PgBouncer accepts. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_MAX_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_max_connections")

        /** Percentage of memory that each dedicated PgBouncer uses. */
        @JvmField
        public val PLANETSCALE_DEDICATED_PGBOUNCER_MEMORY_USAGE: InstantBranchMetric =
            InstantBranchMetric("planetscale_dedicated_pgbouncer_memory_usage")

        /** Connections from clients to the PgBouncer on each node. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_CURRENT_CLIENT_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_pgbouncer_current_client_connections")

        /** Connections from the PgBouncer on each node to Postgres. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_CURRENT_SERVER_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_pgbouncer_current_server_connections")

        /** The most connections from clients that the PgBouncer on each node accepts. */
        @JvmField
        public val PLANETSCALE_PGBOUNCER_SETTINGS_MAX_CLIENT_CONN: InstantBranchMetric =
            InstantBranchMetric("planetscale_pgbouncer_settings_max_client_conn")

        /** Postgres connections of each node by what they do, such as active or idle. */
        @JvmField
        public val PLANETSCALE_POSTGRES_CONNECTION_STATE: InstantBranchMetric =
            InstantBranchMetric("planetscale_postgres_connection_state")

        /** The most connections that Postgres on each node accepts. */
        @JvmField
        public val PLANETSCALE_POSTGRES_SETTINGS_MAX_CONNECTIONS: InstantBranchMetric =
            InstantBranchMetric("planetscale_postgres_settings_max_connections")

        /** Size of the disk of each node in bytes. */
        @JvmField
        public val PLANETSCALE_VOLUME_CAPACITY_BYTES: InstantBranchMetric =
            InstantBranchMetric("planetscale_volume_capacity_bytes")

        /** Bytes that are used on the disk of each node. */
        @JvmField
        public val PLANETSCALE_VOLUME_DISK_USAGE_BYTES: InstantBranchMetric =
            InstantBranchMetric("planetscale_volume_disk_usage_bytes")

        /** Percentage of the disk of each node that is full. */
        @JvmField
        public val PLANETSCALE_VOLUME_USAGE_PERCENTAGE: InstantBranchMetric =
            InstantBranchMetric("planetscale_volume_usage_percentage")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<InstantBranchMetric> =
            listOf(
                PLANETSCALE_BACKUP_FETCH_PERCENT,
                PLANETSCALE_BACKUP_RESTORE_ACTIVE,
                PLANETSCALE_DEDICATED_PGBOUNCER_CPU_USAGE,
                PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CLIENT_CONNECTIONS,
                PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_CONNECTIONS,
                PLANETSCALE_DEDICATED_PGBOUNCER_CURRENT_SERVER_CONNECTIONS,
                PLANETSCALE_DEDICATED_PGBOUNCER_MAX_CONNECTIONS,
                PLANETSCALE_DEDICATED_PGBOUNCER_MEMORY_USAGE,
                PLANETSCALE_PGBOUNCER_CURRENT_CLIENT_CONNECTIONS,
                PLANETSCALE_PGBOUNCER_CURRENT_SERVER_CONNECTIONS,
                PLANETSCALE_PGBOUNCER_SETTINGS_MAX_CLIENT_CONN,
                PLANETSCALE_POSTGRES_CONNECTION_STATE,
                PLANETSCALE_POSTGRES_SETTINGS_MAX_CONNECTIONS,
                PLANETSCALE_VOLUME_CAPACITY_BYTES,
                PLANETSCALE_VOLUME_DISK_USAGE_BYTES,
                PLANETSCALE_VOLUME_USAGE_PERCENTAGE,
            )
    }
}

/** The current values of one metric. */
@Serializable
public data class InstantMetricReading(
    /** Name of the metric, as it was asked for. */
    public val metric: String = "",
    /** Name to show for the metric. */
    public val label: String? = null,
    /** The values, each with its number in `value` and with what it belongs to beside it, such as `pod` and `role`. */
    public val values: List<JsonObject>? = null,
)

/** The current values of metrics of a branch. */
@Serializable
public data class InstantMetrics(
    /** Kind of the object, `InstantMetrics`. */
    public val type: String? = null,
    /** The branch that was looked at, with its `id` and `name`. */
    public val branch: JsonObject? = null,
    /** The metrics that were asked for, as far as the branch has them. */
    public val metrics: List<InstantMetricReading> = emptyList(),
)

/**
 * A metric of the nodes of a MySQL branch that is read at this moment.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = InstantTabletMetric.Serializer::class)
public class InstantTabletMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<InstantTabletMetric>("InstantTabletMetric", ::InstantTabletMetric)

    /** The words that are known. */
    public companion object {
        /** Seconds that each replica is behind its primary. */
        @JvmField
        public val REPLICATION_LAG: InstantTabletMetric = InstantTabletMetric("replication_lag")

        /** Percentage of processor that the primary of each shard uses. */
        @JvmField
        public val PRIMARY_CPU_USAGE: InstantTabletMetric = InstantTabletMetric("primary_cpu_usage")

        /** Percentage of memory that the primary of each shard uses. */
        @JvmField
        public val PRIMARY_MEMORY_USAGE: InstantTabletMetric = InstantTabletMetric("primary_memory_usage")

        /** Percentage of processor that VTGates use. */
        @JvmField
        public val VTGATE_CPU_USAGE: InstantTabletMetric = InstantTabletMetric("vtgate_cpu_usage")

        /** Percentage of memory that VTGates use. */
        @JvmField
        public val VTGATE_MEMORY_USAGE: InstantTabletMetric = InstantTabletMetric("vtgate_memory_usage")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<InstantTabletMetric> =
            listOf(REPLICATION_LAG, PRIMARY_CPU_USAGE, PRIMARY_MEMORY_USAGE, VTGATE_CPU_USAGE, VTGATE_MEMORY_USAGE)
    }
}

/** How metrics of a branch went in a window of time. */
@Serializable
public data class MetricSeries(
    /** Kind of the object, `MetricSeries`. */
    public val type: String? = null,
    /** Start of the window. */
    @SerialName("start_date")
    public val startDate: Instant? = null,
    /** End of the window. */
    @SerialName("end_date")
    public val endDate: Instant? = null,
    /** Seconds from one point to the next. */
    public val interval: Long? = null,
    /** The series, one for each metric and set of labels. A metric that the branch does not have is missing. */
    public val series: List<MetricTimeSeries> = emptyList(),
)

/** How one metric went in a window of time, for one set of labels. */
@Serializable
public data class MetricTimeSeries(
    /** Name of the metric, as it was asked for. */
    public val metric: String = "",
    /**
     * Name to show for the series. For some metrics it holds what the series belongs to, such as an
     * availability zone.
     */
    public val label: String? = null,
    /**
     * What the series belongs to, such as `keyspace`, `shard`, `pod` or `role`. Empty when it
     * covers the whole branch.
     */
    public val labels: JsonObject? = null,
    /** The points in the order of time, each a list of two: the time in Unix seconds and the value. */
    public val points: List<List<JsonElement>> = emptyList(),
)

/**
 * A metric of query patterns over time.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryMetric.Serializer::class)
public class QueryMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryMetric>("QueryMetric", ::QueryMetric)

    /** The words that are known. */
    public companion object {
        /** Parallel workers of an execution, on average. Postgres only. */
        @JvmField
        public val AVG_PARALLEL_WORKERS: QueryMetric = QueryMetric("avg_parallel_workers")

        /** Queries that an execution sent to shards, on average. MySQL only. */
        @JvmField
        public val AVG_SHARD_QUERIES: QueryMetric = QueryMetric("avg_shard_queries")

        /** Share of the blocks that were found in the cache. Postgres only. */
        @JvmField
        public val BLOCK_CACHE_HIT_RATIO: QueryMetric = QueryMetric("block_cache_hit_ratio")

        /** Blocks changed in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_DIRTIED: QueryMetric = QueryMetric("blocks_dirtied")

        /** Blocks found in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_HIT: QueryMetric = QueryMetric("blocks_hit")

        /** Blocks read from outside the cache. Postgres only. */
        @JvmField
        public val BLOCKS_READ: QueryMetric = QueryMetric("blocks_read")

        /** Blocks written out of the cache. Postgres only. */
        @JvmField
        public val BLOCKS_WRITTEN: QueryMetric = QueryMetric("blocks_written")

        /** Processor time of queries in milliseconds. Postgres only. */
        @JvmField
        public val CPU_DURATION_MILLIS: QueryMetric = QueryMetric("cpu_duration_millis")

        /** Bytes sent to clients. */
        @JvmField
        public val EGRESS_BYTES: QueryMetric = QueryMetric("egress_bytes")

        /** Bytes that an execution sent to the client, on average. */
        @JvmField
        public val EGRESS_BYTES_PER_QUERY: QueryMetric = QueryMetric("egress_bytes_per_query")

        /** Share of the executions that used each index, from 0 to 100. */
        @JvmField
        public val INDEX_USAGE_PERCENT: QueryMetric = QueryMetric("index_usage_percent")

        /** Bytes received from clients. MySQL only. */
        @JvmField
        public val INGRESS_BYTES: QueryMetric = QueryMetric("ingress_bytes")

        /** Bytes that an execution received from the client, on average. MySQL only. */
        @JvmField
        public val INGRESS_BYTES_PER_QUERY: QueryMetric = QueryMetric("ingress_bytes_per_query")

        /** Time that queries spent reading and writing blocks, in milliseconds. Postgres only. */
        @JvmField
        public val IO_DURATION_MILLIS: QueryMetric = QueryMetric("io_duration_millis")

        /** Time of the slowest execution in milliseconds. */
        @JvmField
        public val LATENCY_MAX: QueryMetric = QueryMetric("latency_max")

        /** Time of the fastest execution in milliseconds. */
        @JvmField
        public val LATENCY_MIN: QueryMetric = QueryMetric("latency_min")

        /** Median time of an execution in milliseconds. */
        @JvmField
        public val LATENCY_P50: QueryMetric = QueryMetric("latency_p50")

        /** Time in milliseconds that 95 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P95: QueryMetric = QueryMetric("latency_p95")

        /** Time in milliseconds that 99 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P99: QueryMetric = QueryMetric("latency_p99")

        /** Time in milliseconds that 999 of 1000 executions stay below. */
        @JvmField
        public val LATENCY_P999: QueryMetric = QueryMetric("latency_p999")

        /** The most bytes that one execution sent to the client. MySQL only. */
        @JvmField
        public val MAX_EGRESS_BYTES: QueryMetric = QueryMetric("max_egress_bytes")

        /** The most bytes that one execution received from the client. MySQL only. */
        @JvmField
        public val MAX_INGRESS_BYTES: QueryMetric = QueryMetric("max_ingress_bytes")

        /** The most queries that one execution sent to shards. MySQL only. */
        @JvmField
        public val MAX_SHARD_QUERIES: QueryMetric = QueryMetric("max_shard_queries")

        /** How much the execution plan changed. The scale is not documented. */
        @JvmField
        public val PLAN_CHANGE_SCORE: QueryMetric = QueryMetric("plan_change_score")

        /** Executions of queries. */
        @JvmField
        public val QUERIES: QueryMetric = QueryMetric("queries")

        /** Executions that failed. */
        @JvmField
        public val QUERY_ERRORS: QueryMetric = QueryMetric("query_errors")

        /** Share of the executions that used each vindex to find the shards, from 0 to 100. MySQL only. */
        @JvmField
        public val ROUTING_INDEX_USAGE_PERCENT: QueryMetric = QueryMetric("routing_index_usage_percent")

        /** Rows changed by an execution, on average. */
        @JvmField
        public val ROWS_AFFECTED_PER_QUERY: QueryMetric = QueryMetric("rows_affected_per_query")

        /** Rows read. */
        @JvmField
        public val ROWS_READ: QueryMetric = QueryMetric("rows_read")

        /** Rows read by an execution, on average. */
        @JvmField
        public val ROWS_READ_PER_QUERY: QueryMetric = QueryMetric("rows_read_per_query")

        /** Rows read for each row returned. */
        @JvmField
        public val ROWS_READ_PER_RETURNED: QueryMetric = QueryMetric("rows_read_per_returned")

        /** Rows returned. */
        @JvmField
        public val ROWS_RETURNED: QueryMetric = QueryMetric("rows_returned")

        /** Rows returned by an execution, on average. */
        @JvmField
        public val ROWS_RETURNED_PER_QUERY: QueryMetric = QueryMetric("rows_returned_per_query")

        /** Rows changed. */
        @JvmField
        public val ROWS_WRITTEN: QueryMetric = QueryMetric("rows_written")

        /** Time spent executing, in milliseconds. */
        @JvmField
        public val TOTAL_DURATION_MILLIS: QueryMetric = QueryMetric("total_duration_millis")

        /** Executions that a traffic budget refused. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_THROTTLED: QueryMetric = QueryMetric("traffic_control_throttled")

        /** Executions that a traffic budget warned about. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_WARNINGS: QueryMetric = QueryMetric("traffic_control_warnings")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryMetric> =
            listOf(
                AVG_PARALLEL_WORKERS,
                AVG_SHARD_QUERIES,
                BLOCK_CACHE_HIT_RATIO,
                BLOCKS_DIRTIED,
                BLOCKS_HIT,
                BLOCKS_READ,
                BLOCKS_WRITTEN,
                CPU_DURATION_MILLIS,
                EGRESS_BYTES,
                EGRESS_BYTES_PER_QUERY,
                INDEX_USAGE_PERCENT,
                INGRESS_BYTES,
                INGRESS_BYTES_PER_QUERY,
                IO_DURATION_MILLIS,
                LATENCY_MAX,
                LATENCY_MIN,
                LATENCY_P50,
                LATENCY_P95,
                LATENCY_P99,
                LATENCY_P999,
                MAX_EGRESS_BYTES,
                MAX_INGRESS_BYTES,
                MAX_SHARD_QUERIES,
                PLAN_CHANGE_SCORE,
                QUERIES,
                QUERY_ERRORS,
                ROUTING_INDEX_USAGE_PERCENT,
                ROWS_AFFECTED_PER_QUERY,
                ROWS_READ,
                ROWS_READ_PER_QUERY,
                ROWS_READ_PER_RETURNED,
                ROWS_RETURNED,
                ROWS_RETURNED_PER_QUERY,
                ROWS_WRITTEN,
                TOTAL_DURATION_MILLIS,
                TRAFFIC_CONTROL_THROTTLED,
                TRAFFIC_CONTROL_WARNINGS,
            )
    }
}

/**
 * A metric of the nodes of a MySQL branch over time.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TabletMetric.Serializer::class)
public class TabletMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TabletMetric>("TabletMetric", ::TabletMetric)

    /** The words that are known. */
    public companion object {
        /** Seconds that each replica is behind its primary. */
        @JvmField
        public val REPLICATION_LAG: TabletMetric = TabletMetric("replication_lag")

        /** Seconds that a workflow is behind its source. */
        @JvmField
        public val VREPLICATION_LAG: TabletMetric = TabletMetric("vreplication_lag")

        /** Percentage of processor that each node uses. */
        @JvmField
        public val POD_CPU_USAGE: TabletMetric = TabletMetric("pod_cpu_usage")

        /** Percentage of memory that each node uses. */
        @JvmField
        public val POD_MEMORY_USAGE: TabletMetric = TabletMetric("pod_memory_usage")

        /** Queries of each node. */
        @JvmField
        public val POD_QUERIES: TabletMetric = TabletMetric("pod_queries")

        /** Rows that each node read. */
        @JvmField
        public val POD_ROWS_READ: TabletMetric = TabletMetric("pod_rows_read")

        /** Disk operations a second of each node. */
        @JvmField
        public val POD_IOPS: TabletMetric = TabletMetric("pod_iops")

        /** Percentage of processor that the primary of each shard uses. */
        @JvmField
        public val PRIMARY_CPU_USAGE: TabletMetric = TabletMetric("primary_cpu_usage")

        /** Percentage of memory that the primary of each shard uses. */
        @JvmField
        public val PRIMARY_MEMORY_USAGE: TabletMetric = TabletMetric("primary_memory_usage")

        /** Disk operations a second of the primary of each shard. */
        @JvmField
        public val PRIMARY_IOPS: TabletMetric = TabletMetric("primary_iops")

        /** Queries of the primary of each shard. */
        @JvmField
        public val PRIMARY_QUERIES: TabletMetric = TabletMetric("primary_queries")

        /** Rows that the primary of each shard read. */
        @JvmField
        public val PRIMARY_ROWS_READ: TabletMetric = TabletMetric("primary_rows_read")

        /** Rows that the primary of each shard changed. */
        @JvmField
        public val PRIMARY_ROWS_WRITTEN: TabletMetric = TabletMetric("primary_rows_written")

        /** Percentage of the disk of each shard that is full. */
        @JvmField
        public val SHARD_STORAGE_USAGE: TabletMetric = TabletMetric("shard_storage_usage")

        /** Bytes that are free on the disk of each shard. */
        @JvmField
        public val SHARD_STORAGE_AVAILABLE: TabletMetric = TabletMetric("shard_storage_available")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TabletMetric> =
            listOf(
                REPLICATION_LAG,
                VREPLICATION_LAG,
                POD_CPU_USAGE,
                POD_MEMORY_USAGE,
                POD_QUERIES,
                POD_ROWS_READ,
                POD_IOPS,
                PRIMARY_CPU_USAGE,
                PRIMARY_MEMORY_USAGE,
                PRIMARY_IOPS,
                PRIMARY_QUERIES,
                PRIMARY_ROWS_READ,
                PRIMARY_ROWS_WRITTEN,
                SHARD_STORAGE_USAGE,
                SHARD_STORAGE_AVAILABLE,
            )
    }
}

/**
 * A metric of tagged queries over time.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TagMetric.Serializer::class)
public class TagMetric(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TagMetric>("TagMetric", ::TagMetric)

    /** The words that are known. */
    public companion object {
        /** Parallel workers of an execution, on average. Postgres only. */
        @JvmField
        public val AVG_PARALLEL_WORKERS: TagMetric = TagMetric("avg_parallel_workers")

        /** Queries that an execution sent to shards, on average. MySQL only. */
        @JvmField
        public val AVG_SHARD_QUERIES: TagMetric = TagMetric("avg_shard_queries")

        /** Share of the blocks that were found in the cache. Postgres only. */
        @JvmField
        public val BLOCK_CACHE_HIT_RATIO: TagMetric = TagMetric("block_cache_hit_ratio")

        /** Blocks changed in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_DIRTIED: TagMetric = TagMetric("blocks_dirtied")

        /** Blocks found in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_HIT: TagMetric = TagMetric("blocks_hit")

        /** Blocks read from outside the cache. Postgres only. */
        @JvmField
        public val BLOCKS_READ: TagMetric = TagMetric("blocks_read")

        /** Blocks written out of the cache. Postgres only. */
        @JvmField
        public val BLOCKS_WRITTEN: TagMetric = TagMetric("blocks_written")

        /** Processor time of queries in milliseconds. Postgres only. */
        @JvmField
        public val CPU_DURATION_MILLIS: TagMetric = TagMetric("cpu_duration_millis")

        /** Bytes sent to clients. */
        @JvmField
        public val EGRESS_BYTES: TagMetric = TagMetric("egress_bytes")

        /** Bytes that an execution sent to the client, on average. */
        @JvmField
        public val EGRESS_BYTES_PER_QUERY: TagMetric = TagMetric("egress_bytes_per_query")

        /** Bytes received from clients. MySQL only. */
        @JvmField
        public val INGRESS_BYTES: TagMetric = TagMetric("ingress_bytes")

        /** Bytes that an execution received from the client, on average. MySQL only. */
        @JvmField
        public val INGRESS_BYTES_PER_QUERY: TagMetric = TagMetric("ingress_bytes_per_query")

        /** Time that queries spent reading and writing blocks, in milliseconds. Postgres only. */
        @JvmField
        public val IO_DURATION_MILLIS: TagMetric = TagMetric("io_duration_millis")

        /** Time of the slowest execution in milliseconds. */
        @JvmField
        public val LATENCY_MAX: TagMetric = TagMetric("latency_max")

        /** Time of the fastest execution in milliseconds. */
        @JvmField
        public val LATENCY_MIN: TagMetric = TagMetric("latency_min")

        /** Median time of an execution in milliseconds. */
        @JvmField
        public val LATENCY_P50: TagMetric = TagMetric("latency_p50")

        /** Time in milliseconds that 95 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P95: TagMetric = TagMetric("latency_p95")

        /** Time in milliseconds that 99 of 100 executions stay below. */
        @JvmField
        public val LATENCY_P99: TagMetric = TagMetric("latency_p99")

        /** Time in milliseconds that 999 of 1000 executions stay below. */
        @JvmField
        public val LATENCY_P999: TagMetric = TagMetric("latency_p999")

        /** The most bytes that one execution sent to the client. MySQL only. */
        @JvmField
        public val MAX_EGRESS_BYTES: TagMetric = TagMetric("max_egress_bytes")

        /** The most bytes that one execution received from the client. MySQL only. */
        @JvmField
        public val MAX_INGRESS_BYTES: TagMetric = TagMetric("max_ingress_bytes")

        /** The most queries that one execution sent to shards. MySQL only. */
        @JvmField
        public val MAX_SHARD_QUERIES: TagMetric = TagMetric("max_shard_queries")

        /** Executions of queries. */
        @JvmField
        public val QUERIES: TagMetric = TagMetric("queries")

        /** Executions that failed. */
        @JvmField
        public val QUERY_ERRORS: TagMetric = TagMetric("query_errors")

        /** Rows changed by an execution, on average. */
        @JvmField
        public val ROWS_AFFECTED_PER_QUERY: TagMetric = TagMetric("rows_affected_per_query")

        /** Rows read. */
        @JvmField
        public val ROWS_READ: TagMetric = TagMetric("rows_read")

        /** Rows read by an execution, on average. */
        @JvmField
        public val ROWS_READ_PER_QUERY: TagMetric = TagMetric("rows_read_per_query")

        /** Rows read for each row returned. */
        @JvmField
        public val ROWS_READ_PER_RETURNED: TagMetric = TagMetric("rows_read_per_returned")

        /** Rows returned. */
        @JvmField
        public val ROWS_RETURNED: TagMetric = TagMetric("rows_returned")

        /** Rows returned by an execution, on average. */
        @JvmField
        public val ROWS_RETURNED_PER_QUERY: TagMetric = TagMetric("rows_returned_per_query")

        /** Rows changed. */
        @JvmField
        public val ROWS_WRITTEN: TagMetric = TagMetric("rows_written")

        /** Time spent executing, in milliseconds. */
        @JvmField
        public val TOTAL_DURATION_MILLIS: TagMetric = TagMetric("total_duration_millis")

        /** Executions that a traffic budget refused. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_THROTTLED: TagMetric = TagMetric("traffic_control_throttled")

        /** Executions that a traffic budget warned about. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_WARNINGS: TagMetric = TagMetric("traffic_control_warnings")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TagMetric> =
            listOf(
                AVG_PARALLEL_WORKERS,
                AVG_SHARD_QUERIES,
                BLOCK_CACHE_HIT_RATIO,
                BLOCKS_DIRTIED,
                BLOCKS_HIT,
                BLOCKS_READ,
                BLOCKS_WRITTEN,
                CPU_DURATION_MILLIS,
                EGRESS_BYTES,
                EGRESS_BYTES_PER_QUERY,
                INGRESS_BYTES,
                INGRESS_BYTES_PER_QUERY,
                IO_DURATION_MILLIS,
                LATENCY_MAX,
                LATENCY_MIN,
                LATENCY_P50,
                LATENCY_P95,
                LATENCY_P99,
                LATENCY_P999,
                MAX_EGRESS_BYTES,
                MAX_INGRESS_BYTES,
                MAX_SHARD_QUERIES,
                QUERIES,
                QUERY_ERRORS,
                ROWS_AFFECTED_PER_QUERY,
                ROWS_READ,
                ROWS_READ_PER_QUERY,
                ROWS_READ_PER_RETURNED,
                ROWS_RETURNED,
                ROWS_RETURNED_PER_QUERY,
                ROWS_WRITTEN,
                TOTAL_DURATION_MILLIS,
                TRAFFIC_CONTROL_THROTTLED,
                TRAFFIC_CONTROL_WARNINGS,
            )
    }
}
