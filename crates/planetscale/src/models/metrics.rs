// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics: the types.

use crate::prelude::*;

/// The current values of one metric.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InstantMetricReading {
    /// Name of the metric, as it was asked for.
    pub metric: String,
    /// Name to show for the metric.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The values, each with its number in `value` and with what it belongs to beside it, such as
    /// `pod` and `role`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<Map<String, Value>>>,
}

object! {
    InstantMetricReading {
        "metric" => metric: Plain,
        "label" => label,
        "values" => values,
    }
}

/// The current values of metrics of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InstantMetrics {
    /// Kind of the object, `InstantMetrics`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The branch that was looked at, with its `id` and `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Map<String, Value>>,
    /// The metrics that were asked for, as far as the branch has them.
    pub metrics: Vec<InstantMetricReading>,
}

object! {
    InstantMetrics {
        "type" => r#type,
        "branch" => branch,
        "metrics" => metrics: Plain,
    }
}

/// How metrics of a branch went in a window of time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MetricSeries {
    /// Kind of the object, `MetricSeries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Start of the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// End of the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
    /// Seconds from one point to the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// The series, one for each metric and set of labels. A metric that the branch does not have is
    /// missing.
    pub series: Vec<MetricTimeSeries>,
}

object! {
    MetricSeries {
        "type" => r#type,
        "start_date" => start_date: TimeOption,
        "end_date" => end_date: TimeOption,
        "interval" => interval: IntegerOption,
        "series" => series: Plain,
    }
}

/// How one metric went in a window of time, for one set of labels.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MetricTimeSeries {
    /// Name of the metric, as it was asked for.
    pub metric: String,
    /// Name to show for the series. For some metrics it holds what the series belongs to, such as
    /// an availability zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What the series belongs to, such as `keyspace`, `shard`, `pod` or `role`. Empty when it
    /// covers the whole branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Map<String, Value>>,
    /// The points in the order of time, each a list of two: the time in Unix seconds and the value.
    pub points: Vec<Vec<Value>>,
}

object! {
    MetricTimeSeries {
        "metric" => metric: Plain,
        "label" => label,
        "labels" => labels,
        "points" => points: Plain,
    }
}

open_enum! {
    /// A metric of a branch over time. Names that begin with `planetscale_` exist on Postgres and
    /// Neki only.
    pub enum BranchMetric {
        /// Parallel workers of an execution, on average. Postgres only.
        AvgParallelWorkers = "avg_parallel_workers",
        /// Queries that an execution sent to shards, on average. MySQL only.
        AvgShardQueries = "avg_shard_queries",
        /// Share of the blocks that were found in the cache. Postgres only.
        BlockCacheHitRatio = "block_cache_hit_ratio",
        /// Blocks changed in the cache. Postgres only.
        BlocksDirtied = "blocks_dirtied",
        /// Blocks found in the cache. Postgres only.
        BlocksHit = "blocks_hit",
        /// Blocks read from outside the cache. Postgres only.
        BlocksRead = "blocks_read",
        /// Blocks written out of the cache. Postgres only.
        BlocksWritten = "blocks_written",
        /// Open connections.
        Connections = "connections",
        /// Processor time of queries in milliseconds. Postgres only.
        CpuDurationMillis = "cpu_duration_millis",
        /// Bytes sent to clients.
        EgressBytes = "egress_bytes",
        /// Bytes that an execution sent to the client, on average.
        EgressBytesPerQuery = "egress_bytes_per_query",
        /// Bytes received from clients. MySQL only.
        IngressBytes = "ingress_bytes",
        /// Bytes that an execution received from the client, on average. MySQL only.
        IngressBytesPerQuery = "ingress_bytes_per_query",
        /// Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
        IoDurationMillis = "io_duration_millis",
        /// Time of the slowest execution in milliseconds.
        LatencyMax = "latency_max",
        /// Median time of an execution in milliseconds.
        LatencyP50 = "latency_p50",
        /// Time in milliseconds that 95 of 100 executions stay below.
        LatencyP95 = "latency_p95",
        /// Time in milliseconds that 99 of 100 executions stay below.
        LatencyP99 = "latency_p99",
        /// Time in milliseconds that 999 of 1000 executions stay below.
        LatencyP999 = "latency_p999",
        /// The most bytes that one execution sent to the client. MySQL only.
        MaxEgressBytes = "max_egress_bytes",
        /// The most bytes that one execution received from the client. MySQL only.
        MaxIngressBytes = "max_ingress_bytes",
        /// The most queries that one execution sent to shards. MySQL only.
        MaxShardQueries = "max_shard_queries",
        /// Percentage of processor that each dedicated PgBouncer uses.
        PlanetscaleDedicatedPgbouncerCpuUsage = "planetscale_dedicated_pgbouncer_cpu_usage",
        /// Connections to each dedicated PgBouncer.
        PlanetscaleDedicatedPgbouncerCurrentConnections = "planetscale_dedicated_pgbouncer_current_connections",
        /// Percentage of memory that each dedicated PgBouncer uses.
        PlanetscaleDedicatedPgbouncerMemoryUsage = "planetscale_dedicated_pgbouncer_memory_usage",
        /// Bytes that the edge received from clients.
        PlanetscaleEdgeBytesReceived = "planetscale_edge_bytes_received",
        /// Bytes a second that the edge receives from clients.
        PlanetscaleEdgeBytesReceivedRate = "planetscale_edge_bytes_received_rate",
        /// Bytes that the edge sent to clients.
        PlanetscaleEdgeBytesSent = "planetscale_edge_bytes_sent",
        /// Bytes a second that the edge sends to clients.
        PlanetscaleEdgeBytesSentRate = "planetscale_edge_bytes_sent_rate",
        /// Connections to PgBouncer on each node.
        PlanetscalePgbouncerCurrentConnections = "planetscale_pgbouncer_current_connections",
        /// Clients in the pools of PgBouncer by state, such as active or waiting.
        PlanetscalePgbouncerPoolsClient = "planetscale_pgbouncer_pools_client",
        /// Server connections in the pools of PgBouncer by state, such as active or idle.
        PlanetscalePgbouncerPoolsServer = "planetscale_pgbouncer_pools_server",
        /// Times that a container was ended because it ran out of memory.
        PlanetscalePodsContainerOoms = "planetscale_pods_container_ooms",
        /// Percentage of processor that each node uses.
        PlanetscalePodsCpuUtilPercentages = "planetscale_pods_cpu_util_percentages",
        /// Disk operations a second of each node.
        PlanetscalePodsIopsTotal = "planetscale_pods_iops_total",
        /// Percentage of memory that each node uses, with the page cache.
        PlanetscalePodsMemUtilPercentages = "planetscale_pods_mem_util_percentages",
        /// Bytes of page cache of the primary that were used lately.
        PlanetscalePrimaryMemoryActiveCacheBytes = "planetscale_primary_memory_active_cache_bytes",
        /// Bytes of page cache of the primary that were not used lately and are freed first.
        PlanetscalePrimaryMemoryInactiveCacheBytes = "planetscale_primary_memory_inactive_cache_bytes",
        /// Bytes of memory that the primary has mapped, as for shared buffers.
        PlanetscalePrimaryMemoryMmapBytes = "planetscale_primary_memory_mmap_bytes",
        /// Bytes of memory that the processes of the primary hold.
        PlanetscalePrimaryMemoryRssBytes = "planetscale_primary_memory_rss_bytes",
        /// Percentage of processor that PgBouncer on the primary uses.
        PlanetscalePrimaryPgbouncerCpuUtilPercentages = "planetscale_primary_pgbouncer_cpu_util_percentages",
        /// Percentage of memory that PgBouncer on the primary uses.
        PlanetscalePrimaryPgbouncerMemUtilPercentages = "planetscale_primary_pgbouncer_mem_util_percentages",
        /// Percentage of processor that the primary uses.
        PlanetscalePrimaryPodsCpuUtilPercentages = "planetscale_primary_pods_cpu_util_percentages",
        /// Disk operations a second of the primary.
        PlanetscalePrimaryPodsIopsTotal = "planetscale_primary_pods_iops_total",
        /// Percentage of memory that the primary uses, with the page cache.
        PlanetscalePrimaryPodsMemUtilPercentages = "planetscale_primary_pods_mem_util_percentages",
        /// Postgres connections of the primary by what they do, such as active or idle.
        PlanetscalePrimaryPostgresConnectionState = "planetscale_primary_postgres_connection_state",
        /// Bytes that are used on the disk of the primary.
        PlanetscalePrimaryStorageUsage = "planetscale_primary_storage_usage",
        /// Transactions a second that the primary commits.
        PlanetscalePrimaryXactCommitRate = "planetscale_primary_xact_commit_rate",
        /// Seconds that each replica is behind the primary.
        PlanetscaleReplicaLagSeconds = "planetscale_replica_lag_seconds",
        /// Bytes of page cache of each replica that were used lately.
        PlanetscaleReplicaMemoryActiveCacheBytes = "planetscale_replica_memory_active_cache_bytes",
        /// Bytes of page cache of each replica that were not used lately and are freed first.
        PlanetscaleReplicaMemoryInactiveCacheBytes = "planetscale_replica_memory_inactive_cache_bytes",
        /// Bytes of memory that each replica has mapped, as for shared buffers.
        PlanetscaleReplicaMemoryMmapBytes = "planetscale_replica_memory_mmap_bytes",
        /// Bytes of memory that the processes of each replica hold.
        PlanetscaleReplicaMemoryRssBytes = "planetscale_replica_memory_rss_bytes",
        /// Percentage of processor that PgBouncer on each replica uses.
        PlanetscaleReplicaPgbouncerCpuUtilPercentages = "planetscale_replica_pgbouncer_cpu_util_percentages",
        /// Connections to PgBouncer on each replica.
        PlanetscaleReplicaPgbouncerCurrentConnections = "planetscale_replica_pgbouncer_current_connections",
        /// Percentage of memory that PgBouncer on each replica uses.
        PlanetscaleReplicaPgbouncerMemUtilPercentages = "planetscale_replica_pgbouncer_mem_util_percentages",
        /// Percentage of processor that each replica uses.
        PlanetscaleReplicaPodsCpuUtilPercentages = "planetscale_replica_pods_cpu_util_percentages",
        /// Disk operations a second of each replica.
        PlanetscaleReplicaPodsIopsTotal = "planetscale_replica_pods_iops_total",
        /// Percentage of memory that each replica uses, with the page cache.
        PlanetscaleReplicaPodsMemUtilPercentages = "planetscale_replica_pods_mem_util_percentages",
        /// Postgres connections of each replica by what they do, such as active or idle.
        PlanetscaleReplicaPostgresConnectionState = "planetscale_replica_postgres_connection_state",
        /// Bytes that are used on the disk of each replica.
        PlanetscaleReplicaStorageUsageBytes = "planetscale_replica_storage_usage_bytes",
        /// Percentage of the disk of each replica that is full.
        PlanetscaleReplicaVolumeUsagePercentages = "planetscale_replica_volume_usage_percentages",
        /// The most bytes of write-ahead log that a replication slot holds back.
        PlanetscaleReplicationSlotMaxWalRetainedBytes = "planetscale_replication_slot_max_wal_retained_bytes",
        /// Replication slots that are lost because their log is gone.
        PlanetscaleReplicationSlotsLost = "planetscale_replication_slots_lost",
        /// The most bytes of write-ahead log that a replication slot may hold back, as set.
        PlanetscaleSettingsMaxSlotWalKeepSizeBytes = "planetscale_settings_max_slot_wal_keep_size_bytes",
        /// Bytes that are used on the disk of each node.
        PlanetscaleStorageUsageBytes = "planetscale_storage_usage_bytes",
        /// Percentage of the disk of each node that is full.
        PlanetscaleVolumeUsagePercentages = "planetscale_volume_usage_percentages",
        /// Files of the write-ahead log a second that could not be archived.
        PlanetscaleWalArchiverFailedRate = "planetscale_wal_archiver_failed_rate",
        /// Seconds since a file of the write-ahead log was last archived.
        PlanetscaleWalArchiverLastAgeSucceeded = "planetscale_wal_archiver_last_age_succeeded",
        /// Files of the write-ahead log archived a second.
        PlanetscaleWalArchiverSucceededRate = "planetscale_wal_archiver_succeeded_rate",
        /// Bytes of write-ahead log on disk.
        PlanetscaleWalSizeBytes = "planetscale_wal_size_bytes",
        /// Executions of queries.
        Queries = "queries",
        /// Executions that failed.
        QueryErrors = "query_errors",
        /// Rows changed by an execution, on average.
        RowsAffectedPerQuery = "rows_affected_per_query",
        /// Rows read.
        RowsRead = "rows_read",
        /// Rows read by an execution, on average.
        RowsReadPerQuery = "rows_read_per_query",
        /// Rows read for each row returned.
        RowsReadPerReturned = "rows_read_per_returned",
        /// Rows returned.
        RowsReturned = "rows_returned",
        /// Rows returned by an execution, on average.
        RowsReturnedPerQuery = "rows_returned_per_query",
        /// Rows changed.
        RowsWritten = "rows_written",
        /// Bytes of storage that each table takes.
        StoragePerTable = "storage_per_table",
        /// Time spent executing, in milliseconds.
        TotalDurationMillis = "total_duration_millis",
        /// Executions that a traffic budget refused. Postgres only.
        TrafficControlThrottled = "traffic_control_throttled",
        /// Executions that a traffic budget warned about. Postgres only.
        TrafficControlWarnings = "traffic_control_warnings",
        /// Executions beyond what is usual, as anomalies are made of. What exactly counts is not
        /// documented.
        Violations = "violations",
        /// Percentage of processor that VTGates use, on average, by availability zone. MySQL only.
        VtgateCpuAvgByAz = "vtgate_cpu_avg_by_az",
        /// Percentage of processor that each VTGate uses, by availability zone. MySQL only.
        VtgateCpuByAz = "vtgate_cpu_by_az",
        /// Median time in milliseconds that VTGates take for a query. MySQL only.
        VtgateLatencyP50 = "vtgate_latency_p50",
        /// Time in milliseconds within which VTGates are done with 95 of 100 queries. MySQL only.
        VtgateLatencyP95 = "vtgate_latency_p95",
        /// Percentage of memory that VTGates use, on average, by availability zone. MySQL only.
        VtgateMemoryAvgByAz = "vtgate_memory_avg_by_az",
        /// Percentage of memory that each VTGate uses, by availability zone. MySQL only.
        VtgateMemoryByAz = "vtgate_memory_by_az",
        /// Requests to VTGates. MySQL only.
        VtgateRequests = "vtgate_requests",
    }
}

open_enum! {
    /// A metric of a Postgres branch that is read at this moment.
    pub enum InstantBranchMetric {
        /// How much of a backup has been fetched for a restore, from 0 to 100.
        PlanetscaleBackupFetchPercent = "planetscale_backup_fetch_percent",
        /// Whether a backup is being restored, 1 or 0.
        PlanetscaleBackupRestoreActive = "planetscale_backup_restore_active",
        /// Percentage of processor that each dedicated PgBouncer uses.
        PlanetscaleDedicatedPgbouncerCpuUsage = "planetscale_dedicated_pgbouncer_cpu_usage",
        /// Connections from clients to each dedicated PgBouncer.
        PlanetscaleDedicatedPgbouncerCurrentClientConnections = "planetscale_dedicated_pgbouncer_current_client_connections",
        /// Connections to each dedicated PgBouncer.
        PlanetscaleDedicatedPgbouncerCurrentConnections = "planetscale_dedicated_pgbouncer_current_connections",
        /// Connections from each dedicated PgBouncer to Postgres.
        PlanetscaleDedicatedPgbouncerCurrentServerConnections = "planetscale_dedicated_pgbouncer_current_server_connections",
        /// The most connections that each dedicated PgBouncer accepts.
        PlanetscaleDedicatedPgbouncerMaxConnections = "planetscale_dedicated_pgbouncer_max_connections",
        /// Percentage of memory that each dedicated PgBouncer uses.
        PlanetscaleDedicatedPgbouncerMemoryUsage = "planetscale_dedicated_pgbouncer_memory_usage",
        /// Connections from clients to the PgBouncer on each node.
        PlanetscalePgbouncerCurrentClientConnections = "planetscale_pgbouncer_current_client_connections",
        /// Connections from the PgBouncer on each node to Postgres.
        PlanetscalePgbouncerCurrentServerConnections = "planetscale_pgbouncer_current_server_connections",
        /// The most connections from clients that the PgBouncer on each node accepts.
        PlanetscalePgbouncerSettingsMaxClientConn = "planetscale_pgbouncer_settings_max_client_conn",
        /// Postgres connections of each node by what they do, such as active or idle.
        PlanetscalePostgresConnectionState = "planetscale_postgres_connection_state",
        /// The most connections that Postgres on each node accepts.
        PlanetscalePostgresSettingsMaxConnections = "planetscale_postgres_settings_max_connections",
        /// Size of the disk of each node in bytes.
        PlanetscaleVolumeCapacityBytes = "planetscale_volume_capacity_bytes",
        /// Bytes that are used on the disk of each node.
        PlanetscaleVolumeDiskUsageBytes = "planetscale_volume_disk_usage_bytes",
        /// Percentage of the disk of each node that is full.
        PlanetscaleVolumeUsagePercentage = "planetscale_volume_usage_percentage",
    }
}

open_enum! {
    /// A metric of the nodes of a MySQL branch that is read at this moment.
    pub enum InstantTabletMetric {
        /// Seconds that each replica is behind its primary.
        ReplicationLag = "replication_lag",
        /// Percentage of processor that the primary of each shard uses.
        PrimaryCpuUsage = "primary_cpu_usage",
        /// Percentage of memory that the primary of each shard uses.
        PrimaryMemoryUsage = "primary_memory_usage",
        /// Percentage of processor that VTGates use.
        VtgateCpuUsage = "vtgate_cpu_usage",
        /// Percentage of memory that VTGates use.
        VtgateMemoryUsage = "vtgate_memory_usage",
    }
}

open_enum! {
    /// A metric of query patterns over time.
    pub enum QueryMetric {
        /// Parallel workers of an execution, on average. Postgres only.
        AvgParallelWorkers = "avg_parallel_workers",
        /// Queries that an execution sent to shards, on average. MySQL only.
        AvgShardQueries = "avg_shard_queries",
        /// Share of the blocks that were found in the cache. Postgres only.
        BlockCacheHitRatio = "block_cache_hit_ratio",
        /// Blocks changed in the cache. Postgres only.
        BlocksDirtied = "blocks_dirtied",
        /// Blocks found in the cache. Postgres only.
        BlocksHit = "blocks_hit",
        /// Blocks read from outside the cache. Postgres only.
        BlocksRead = "blocks_read",
        /// Blocks written out of the cache. Postgres only.
        BlocksWritten = "blocks_written",
        /// Processor time of queries in milliseconds. Postgres only.
        CpuDurationMillis = "cpu_duration_millis",
        /// Bytes sent to clients.
        EgressBytes = "egress_bytes",
        /// Bytes that an execution sent to the client, on average.
        EgressBytesPerQuery = "egress_bytes_per_query",
        /// Share of the executions that used each index, from 0 to 100.
        IndexUsagePercent = "index_usage_percent",
        /// Bytes received from clients. MySQL only.
        IngressBytes = "ingress_bytes",
        /// Bytes that an execution received from the client, on average. MySQL only.
        IngressBytesPerQuery = "ingress_bytes_per_query",
        /// Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
        IoDurationMillis = "io_duration_millis",
        /// Time of the slowest execution in milliseconds.
        LatencyMax = "latency_max",
        /// Time of the fastest execution in milliseconds.
        LatencyMin = "latency_min",
        /// Median time of an execution in milliseconds.
        LatencyP50 = "latency_p50",
        /// Time in milliseconds that 95 of 100 executions stay below.
        LatencyP95 = "latency_p95",
        /// Time in milliseconds that 99 of 100 executions stay below.
        LatencyP99 = "latency_p99",
        /// Time in milliseconds that 999 of 1000 executions stay below.
        LatencyP999 = "latency_p999",
        /// The most bytes that one execution sent to the client. MySQL only.
        MaxEgressBytes = "max_egress_bytes",
        /// The most bytes that one execution received from the client. MySQL only.
        MaxIngressBytes = "max_ingress_bytes",
        /// The most queries that one execution sent to shards. MySQL only.
        MaxShardQueries = "max_shard_queries",
        /// How much the execution plan changed. The scale is not documented.
        PlanChangeScore = "plan_change_score",
        /// Executions of queries.
        Queries = "queries",
        /// Executions that failed.
        QueryErrors = "query_errors",
        /// Share of the executions that used each vindex to find the shards, from 0 to 100. MySQL
        /// only.
        RoutingIndexUsagePercent = "routing_index_usage_percent",
        /// Rows changed by an execution, on average.
        RowsAffectedPerQuery = "rows_affected_per_query",
        /// Rows read.
        RowsRead = "rows_read",
        /// Rows read by an execution, on average.
        RowsReadPerQuery = "rows_read_per_query",
        /// Rows read for each row returned.
        RowsReadPerReturned = "rows_read_per_returned",
        /// Rows returned.
        RowsReturned = "rows_returned",
        /// Rows returned by an execution, on average.
        RowsReturnedPerQuery = "rows_returned_per_query",
        /// Rows changed.
        RowsWritten = "rows_written",
        /// Time spent executing, in milliseconds.
        TotalDurationMillis = "total_duration_millis",
        /// Executions that a traffic budget refused. Postgres only.
        TrafficControlThrottled = "traffic_control_throttled",
        /// Executions that a traffic budget warned about. Postgres only.
        TrafficControlWarnings = "traffic_control_warnings",
    }
}

open_enum! {
    /// A metric of the nodes of a MySQL branch over time.
    pub enum TabletMetric {
        /// Seconds that each replica is behind its primary.
        ReplicationLag = "replication_lag",
        /// Seconds that a workflow is behind its source.
        VreplicationLag = "vreplication_lag",
        /// Percentage of processor that each node uses.
        PodCpuUsage = "pod_cpu_usage",
        /// Percentage of memory that each node uses.
        PodMemoryUsage = "pod_memory_usage",
        /// Queries of each node.
        PodQueries = "pod_queries",
        /// Rows that each node read.
        PodRowsRead = "pod_rows_read",
        /// Disk operations a second of each node.
        PodIops = "pod_iops",
        /// Percentage of processor that the primary of each shard uses.
        PrimaryCpuUsage = "primary_cpu_usage",
        /// Percentage of memory that the primary of each shard uses.
        PrimaryMemoryUsage = "primary_memory_usage",
        /// Disk operations a second of the primary of each shard.
        PrimaryIops = "primary_iops",
        /// Queries of the primary of each shard.
        PrimaryQueries = "primary_queries",
        /// Rows that the primary of each shard read.
        PrimaryRowsRead = "primary_rows_read",
        /// Rows that the primary of each shard changed.
        PrimaryRowsWritten = "primary_rows_written",
        /// Percentage of the disk of each shard that is full.
        ShardStorageUsage = "shard_storage_usage",
        /// Bytes that are free on the disk of each shard.
        ShardStorageAvailable = "shard_storage_available",
    }
}

open_enum! {
    /// A metric of tagged queries over time.
    pub enum TagMetric {
        /// Parallel workers of an execution, on average. Postgres only.
        AvgParallelWorkers = "avg_parallel_workers",
        /// Queries that an execution sent to shards, on average. MySQL only.
        AvgShardQueries = "avg_shard_queries",
        /// Share of the blocks that were found in the cache. Postgres only.
        BlockCacheHitRatio = "block_cache_hit_ratio",
        /// Blocks changed in the cache. Postgres only.
        BlocksDirtied = "blocks_dirtied",
        /// Blocks found in the cache. Postgres only.
        BlocksHit = "blocks_hit",
        /// Blocks read from outside the cache. Postgres only.
        BlocksRead = "blocks_read",
        /// Blocks written out of the cache. Postgres only.
        BlocksWritten = "blocks_written",
        /// Processor time of queries in milliseconds. Postgres only.
        CpuDurationMillis = "cpu_duration_millis",
        /// Bytes sent to clients.
        EgressBytes = "egress_bytes",
        /// Bytes that an execution sent to the client, on average.
        EgressBytesPerQuery = "egress_bytes_per_query",
        /// Bytes received from clients. MySQL only.
        IngressBytes = "ingress_bytes",
        /// Bytes that an execution received from the client, on average. MySQL only.
        IngressBytesPerQuery = "ingress_bytes_per_query",
        /// Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
        IoDurationMillis = "io_duration_millis",
        /// Time of the slowest execution in milliseconds.
        LatencyMax = "latency_max",
        /// Time of the fastest execution in milliseconds.
        LatencyMin = "latency_min",
        /// Median time of an execution in milliseconds.
        LatencyP50 = "latency_p50",
        /// Time in milliseconds that 95 of 100 executions stay below.
        LatencyP95 = "latency_p95",
        /// Time in milliseconds that 99 of 100 executions stay below.
        LatencyP99 = "latency_p99",
        /// Time in milliseconds that 999 of 1000 executions stay below.
        LatencyP999 = "latency_p999",
        /// The most bytes that one execution sent to the client. MySQL only.
        MaxEgressBytes = "max_egress_bytes",
        /// The most bytes that one execution received from the client. MySQL only.
        MaxIngressBytes = "max_ingress_bytes",
        /// The most queries that one execution sent to shards. MySQL only.
        MaxShardQueries = "max_shard_queries",
        /// Executions of queries.
        Queries = "queries",
        /// Executions that failed.
        QueryErrors = "query_errors",
        /// Rows changed by an execution, on average.
        RowsAffectedPerQuery = "rows_affected_per_query",
        /// Rows read.
        RowsRead = "rows_read",
        /// Rows read by an execution, on average.
        RowsReadPerQuery = "rows_read_per_query",
        /// Rows read for each row returned.
        RowsReadPerReturned = "rows_read_per_returned",
        /// Rows returned.
        RowsReturned = "rows_returned",
        /// Rows returned by an execution, on average.
        RowsReturnedPerQuery = "rows_returned_per_query",
        /// Rows changed.
        RowsWritten = "rows_written",
        /// Time spent executing, in milliseconds.
        TotalDurationMillis = "total_duration_millis",
        /// Executions that a traffic budget refused. Postgres only.
        TrafficControlThrottled = "traffic_control_throttled",
        /// Executions that a traffic budget warned about. Postgres only.
        TrafficControlWarnings = "traffic_control_warnings",
    }
}
