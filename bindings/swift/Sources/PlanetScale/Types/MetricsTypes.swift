// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: the types.

import Foundation

/// The current values of one metric.
public struct InstantMetricReading: JSONModel {
    /// Name of the metric, as it was asked for.
    public var metric: String = ""
    /// Name to show for the metric.
    public var label: String?
    /// The values, each with its number in `value` and with what it belongs to beside it, such as `pod` and `role`.
    public var values: [[String: JSON]]?

    /// Made of its fields; what is left out is empty.
    public init(metric: String = "", label: String? = nil, values: [[String: JSON]]? = nil) {
        self.metric = metric
        self.label = label
        self.values = values
    }

    static let jsonKeys: JSONKeys = JSONKeys(["metric", "label", "values"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&metric)
            case 1: try reader.read(&label)
            case 2: try reader.read(&values)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("metric", metric)
        fields.put("label", label)
        fields.put("values", values)
    }
}

/// The current values of metrics of a branch.
public struct InstantMetrics: JSONModel {
    /// Kind of the object, `InstantMetrics`.
    public var type: String?
    /// The branch that was looked at, with its `id` and `name`.
    public var branch: [String: JSON]?
    /// The metrics that were asked for, as far as the branch has them.
    public var metrics: [InstantMetricReading] = []

    /// Made of its fields; what is left out is empty.
    public init(type: String? = nil, branch: [String: JSON]? = nil, metrics: [InstantMetricReading] = []) {
        self.type = type
        self.branch = branch
        self.metrics = metrics
    }

    static let jsonKeys: JSONKeys = JSONKeys(["type", "branch", "metrics"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&branch)
            case 2: try reader.read(&metrics)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("branch", branch)
        fields.put("metrics", metrics)
    }
}

/// How metrics of a branch went in a window of time.
public struct MetricSeries: JSONModel {
    /// Kind of the object, `MetricSeries`.
    public var type: String?
    /// Start of the window.
    public var startDate: Date?
    /// End of the window.
    public var endDate: Date?
    /// Seconds from one point to the next.
    public var interval: Int?
    /// The series, one for each metric and set of labels. A metric that the branch does not have is missing.
    public var series: [MetricTimeSeries] = []

    /// Made of its fields; what is left out is empty.
    public init(
        type: String? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        interval: Int? = nil,
        series: [MetricTimeSeries] = []
    ) {
        self.type = type
        self.startDate = startDate
        self.endDate = endDate
        self.interval = interval
        self.series = series
    }

    static let jsonKeys: JSONKeys = JSONKeys(["type", "start_date", "end_date", "interval", "series"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&startDate)
            case 2: try reader.read(&endDate)
            case 3: try reader.read(&interval)
            case 4: try reader.read(&series)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("start_date", startDate)
        fields.put("end_date", endDate)
        fields.put("interval", interval)
        fields.put("series", series)
    }
}

/// How one metric went in a window of time, for one set of labels.
public struct MetricTimeSeries: JSONModel {
    /// Name of the metric, as it was asked for.
    public var metric: String = ""
    /// Name to show for the series. For some metrics it holds what the series belongs to, such as an availability zone.
    public var label: String?
    /// What the series belongs to, such as `keyspace`, `shard`, `pod` or `role`. Empty when it covers the whole branch.
    public var labels: [String: JSON]?
    /// The points in the order of time, each a list of two: the time in Unix seconds and the value.
    public var points: [[JSON]] = []

    /// Made of its fields; what is left out is empty.
    public init(metric: String = "", label: String? = nil, labels: [String: JSON]? = nil, points: [[JSON]] = []) {
        self.metric = metric
        self.label = label
        self.labels = labels
        self.points = points
    }

    static let jsonKeys: JSONKeys = JSONKeys(["metric", "label", "labels", "points"])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&metric)
            case 1: try reader.read(&label)
            case 2: try reader.read(&labels)
            case 3: try reader.read(&points)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("metric", metric)
        fields.put("label", label)
        fields.put("labels", labels)
        fields.put("points", points)
    }
}

/// A metric of a branch over time.
///
/// Names that begin with `planetscale_` exist on Postgres and Neki only.
public enum BranchMetric: JSONWord {
    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    case avgParallelWorkers
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    case avgShardQueries
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    case blockCacheHitRatio
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    case blocksDirtied
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    case blocksHit
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    case blocksRead
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    case blocksWritten
    /// Open connections.
    case connections
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    case cpuDurationMillis
    /// `egress_bytes`: Bytes sent to clients.
    case egressBytes
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    case egressBytesPerQuery
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    case ingressBytes
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    case ingressBytesPerQuery
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    case ioDurationMillis
    /// `latency_max`: Time of the slowest execution in milliseconds.
    case latencyMax
    /// `latency_p50`: Median time of an execution in milliseconds.
    case latencyP50
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    case latencyP95
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    case latencyP99
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    case latencyP999
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    case maxEgressBytes
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    case maxIngressBytes
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    case maxShardQueries
    /// `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated PgBouncer uses.
    case planetscaleDedicatedPgbouncerCPUUsage
    /// `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated PgBouncer.
    case planetscaleDedicatedPgbouncerCurrentConnections
    /// `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated PgBouncer uses.
    case planetscaleDedicatedPgbouncerMemoryUsage
    /// `planetscale_edge_bytes_received`: Bytes that the edge received from clients.
    case planetscaleEdgeBytesReceived
    /// `planetscale_edge_bytes_received_rate`: Bytes a second that the edge receives from clients.
    case planetscaleEdgeBytesReceivedRate
    /// `planetscale_edge_bytes_sent`: Bytes that the edge sent to clients.
    case planetscaleEdgeBytesSent
    /// `planetscale_edge_bytes_sent_rate`: Bytes a second that the edge sends to clients.
    case planetscaleEdgeBytesSentRate
    /// `planetscale_pgbouncer_current_connections`: Connections to PgBouncer on each node.
    case planetscalePgbouncerCurrentConnections
    /// `planetscale_pgbouncer_pools_client`: Clients in the pools of PgBouncer by state, such as active or waiting.
    case planetscalePgbouncerPoolsClient
    /// `planetscale_pgbouncer_pools_server`: Server connections in the pools of PgBouncer by state,
    /// such as active or idle.
    case planetscalePgbouncerPoolsServer
    /// `planetscale_pods_container_ooms`: Times that a container was ended because it ran out of memory.
    case planetscalePodsContainerOoms
    /// `planetscale_pods_cpu_util_percentages`: Percentage of processor that each node uses.
    case planetscalePodsCPUUtilPercentages
    /// `planetscale_pods_iops_total`: Disk operations a second of each node.
    case planetscalePodsIopsTotal
    /// `planetscale_pods_mem_util_percentages`: Percentage of memory that each node uses, with the page cache.
    case planetscalePodsMemUtilPercentages
    /// `planetscale_primary_memory_active_cache_bytes`: Bytes of page cache of the primary that were used lately.
    case planetscalePrimaryMemoryActiveCacheBytes
    /// `planetscale_primary_memory_inactive_cache_bytes`: Bytes of page cache of the primary that
    /// were not used lately and are freed first.
    case planetscalePrimaryMemoryInactiveCacheBytes
    /// `planetscale_primary_memory_mmap_bytes`: Bytes of memory that the primary has mapped, as for shared buffers.
    case planetscalePrimaryMemoryMmapBytes
    /// `planetscale_primary_memory_rss_bytes`: Bytes of memory that the processes of the primary hold.
    case planetscalePrimaryMemoryRssBytes
    /// `planetscale_primary_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
    /// on the primary uses.
    case planetscalePrimaryPgbouncerCPUUtilPercentages
    /// `planetscale_primary_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on the primary uses.
    case planetscalePrimaryPgbouncerMemUtilPercentages
    /// `planetscale_primary_pods_cpu_util_percentages`: Percentage of processor that the primary uses.
    case planetscalePrimaryPodsCPUUtilPercentages
    /// `planetscale_primary_pods_iops_total`: Disk operations a second of the primary.
    case planetscalePrimaryPodsIopsTotal
    /// `planetscale_primary_pods_mem_util_percentages`: Percentage of memory that the primary uses,
    /// with the page cache.
    case planetscalePrimaryPodsMemUtilPercentages
    /// `planetscale_primary_postgres_connection_state`: Postgres connections of the primary by what
    /// they do, such as active or idle.
    case planetscalePrimaryPostgresConnectionState
    /// `planetscale_primary_storage_usage`: Bytes that are used on the disk of the primary.
    case planetscalePrimaryStorageUsage
    /// `planetscale_primary_xact_commit_rate`: Transactions a second that the primary commits.
    case planetscalePrimaryXactCommitRate
    /// `planetscale_replica_lag_seconds`: Seconds that each replica is behind the primary.
    case planetscaleReplicaLagSeconds
    /// `planetscale_replica_memory_active_cache_bytes`: Bytes of page cache of each replica that were used lately.
    case planetscaleReplicaMemoryActiveCacheBytes
    /// `planetscale_replica_memory_inactive_cache_bytes`: Bytes of page cache of each replica that
    /// were not used lately and are freed first.
    case planetscaleReplicaMemoryInactiveCacheBytes
    /// `planetscale_replica_memory_mmap_bytes`: Bytes of memory that each replica has mapped, as for shared buffers.
    case planetscaleReplicaMemoryMmapBytes
    /// `planetscale_replica_memory_rss_bytes`: Bytes of memory that the processes of each replica hold.
    case planetscaleReplicaMemoryRssBytes
    /// `planetscale_replica_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
    /// on each replica uses.
    case planetscaleReplicaPgbouncerCPUUtilPercentages
    /// `planetscale_replica_pgbouncer_current_connections`: Connections to PgBouncer on each replica.
    case planetscaleReplicaPgbouncerCurrentConnections
    /// `planetscale_replica_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on each replica uses.
    case planetscaleReplicaPgbouncerMemUtilPercentages
    /// `planetscale_replica_pods_cpu_util_percentages`: Percentage of processor that each replica uses.
    case planetscaleReplicaPodsCPUUtilPercentages
    /// `planetscale_replica_pods_iops_total`: Disk operations a second of each replica.
    case planetscaleReplicaPodsIopsTotal
    /// `planetscale_replica_pods_mem_util_percentages`: Percentage of memory that each replica
    /// uses, with the page cache.
    case planetscaleReplicaPodsMemUtilPercentages
    /// `planetscale_replica_postgres_connection_state`: Postgres connections of each replica by
    /// what they do, such as active or idle.
    case planetscaleReplicaPostgresConnectionState
    /// `planetscale_replica_storage_usage_bytes`: Bytes that are used on the disk of each replica.
    case planetscaleReplicaStorageUsageBytes
    /// `planetscale_replica_volume_usage_percentages`: Percentage of the disk of each replica that is full.
    case planetscaleReplicaVolumeUsagePercentages
    /// `planetscale_replication_slot_max_wal_retained_bytes`: The most bytes of write-ahead log
    /// that a replication slot holds back.
    case planetscaleReplicationSlotMaxWalRetainedBytes
    /// `planetscale_replication_slots_lost`: Replication slots that are lost because their log is gone.
    case planetscaleReplicationSlotsLost
    /// `planetscale_settings_max_slot_wal_keep_size_bytes`: The most bytes of write-ahead log that
    /// a replication slot may hold back, as set.
    case planetscaleSettingsMaxSlotWalKeepSizeBytes
    /// `planetscale_storage_usage_bytes`: Bytes that are used on the disk of each node.
    case planetscaleStorageUsageBytes
    /// `planetscale_volume_usage_percentages`: Percentage of the disk of each node that is full.
    case planetscaleVolumeUsagePercentages
    /// `planetscale_wal_archiver_failed_rate`: Files of the write-ahead log a second that could not be archived.
    case planetscaleWalArchiverFailedRate
    /// `planetscale_wal_archiver_last_age_succeeded`: Seconds since a file of the write-ahead log was last archived.
    case planetscaleWalArchiverLastAgeSucceeded
    /// `planetscale_wal_archiver_succeeded_rate`: Files of the write-ahead log archived a second.
    case planetscaleWalArchiverSucceededRate
    /// `planetscale_wal_size_bytes`: Bytes of write-ahead log on disk.
    case planetscaleWalSizeBytes
    /// Executions of queries.
    case queries
    /// `query_errors`: Executions that failed.
    case queryErrors
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    case rowsAffectedPerQuery
    /// `rows_read`: Rows read.
    case rowsRead
    /// `rows_read_per_query`: Rows read by an execution, on average.
    case rowsReadPerQuery
    /// `rows_read_per_returned`: Rows read for each row returned.
    case rowsReadPerReturned
    /// `rows_returned`: Rows returned.
    case rowsReturned
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    case rowsReturnedPerQuery
    /// `rows_written`: Rows changed.
    case rowsWritten
    /// `storage_per_table`: Bytes of storage that each table takes.
    case storagePerTable
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    case totalDurationMillis
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    case trafficControlThrottled
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    case trafficControlWarnings
    /// Executions beyond what is usual, as anomalies are made of. What exactly counts is not documented.
    case violations
    /// `vtgate_cpu_avg_by_az`: Percentage of processor that VTGates use, on average, by availability zone. MySQL only.
    case vtgateCPUAvgByAz
    /// `vtgate_cpu_by_az`: Percentage of processor that each VTGate uses, by availability zone. MySQL only.
    case vtgateCPUByAz
    /// `vtgate_latency_p50`: Median time in milliseconds that VTGates take for a query. MySQL only.
    case vtgateLatencyP50
    /// `vtgate_latency_p95`: Time in milliseconds within which VTGates are done with 95 of 100 queries. MySQL only.
    case vtgateLatencyP95
    /// `vtgate_memory_avg_by_az`: Percentage of memory that VTGates use, on average, by availability zone. MySQL only.
    case vtgateMemoryAvgByAz
    /// `vtgate_memory_by_az`: Percentage of memory that each VTGate uses, by availability zone. MySQL only.
    case vtgateMemoryByAz
    /// `vtgate_requests`: Requests to VTGates. MySQL only.
    case vtgateRequests
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [BranchMetric] = [
        .avgParallelWorkers, .avgShardQueries, .blockCacheHitRatio, .blocksDirtied, .blocksHit, .blocksRead,
        .blocksWritten, .connections, .cpuDurationMillis, .egressBytes, .egressBytesPerQuery, .ingressBytes,
        .ingressBytesPerQuery, .ioDurationMillis, .latencyMax, .latencyP50, .latencyP95, .latencyP99, .latencyP999,
        .maxEgressBytes, .maxIngressBytes, .maxShardQueries, .planetscaleDedicatedPgbouncerCPUUsage,
        .planetscaleDedicatedPgbouncerCurrentConnections, .planetscaleDedicatedPgbouncerMemoryUsage,
        .planetscaleEdgeBytesReceived, .planetscaleEdgeBytesReceivedRate, .planetscaleEdgeBytesSent,
        .planetscaleEdgeBytesSentRate, .planetscalePgbouncerCurrentConnections, .planetscalePgbouncerPoolsClient,
        .planetscalePgbouncerPoolsServer, .planetscalePodsContainerOoms, .planetscalePodsCPUUtilPercentages,
        .planetscalePodsIopsTotal, .planetscalePodsMemUtilPercentages, .planetscalePrimaryMemoryActiveCacheBytes,
        .planetscalePrimaryMemoryInactiveCacheBytes, .planetscalePrimaryMemoryMmapBytes,
        .planetscalePrimaryMemoryRssBytes, .planetscalePrimaryPgbouncerCPUUtilPercentages,
        .planetscalePrimaryPgbouncerMemUtilPercentages, .planetscalePrimaryPodsCPUUtilPercentages,
        .planetscalePrimaryPodsIopsTotal, .planetscalePrimaryPodsMemUtilPercentages,
        .planetscalePrimaryPostgresConnectionState, .planetscalePrimaryStorageUsage, .planetscalePrimaryXactCommitRate,
        .planetscaleReplicaLagSeconds, .planetscaleReplicaMemoryActiveCacheBytes,
        .planetscaleReplicaMemoryInactiveCacheBytes, .planetscaleReplicaMemoryMmapBytes,
        .planetscaleReplicaMemoryRssBytes, .planetscaleReplicaPgbouncerCPUUtilPercentages,
        .planetscaleReplicaPgbouncerCurrentConnections, .planetscaleReplicaPgbouncerMemUtilPercentages,
        .planetscaleReplicaPodsCPUUtilPercentages, .planetscaleReplicaPodsIopsTotal,
        .planetscaleReplicaPodsMemUtilPercentages, .planetscaleReplicaPostgresConnectionState,
        .planetscaleReplicaStorageUsageBytes, .planetscaleReplicaVolumeUsagePercentages,
        .planetscaleReplicationSlotMaxWalRetainedBytes, .planetscaleReplicationSlotsLost,
        .planetscaleSettingsMaxSlotWalKeepSizeBytes, .planetscaleStorageUsageBytes, .planetscaleVolumeUsagePercentages,
        .planetscaleWalArchiverFailedRate, .planetscaleWalArchiverLastAgeSucceeded,
        .planetscaleWalArchiverSucceededRate, .planetscaleWalSizeBytes, .queries, .queryErrors, .rowsAffectedPerQuery,
        .rowsRead, .rowsReadPerQuery, .rowsReadPerReturned, .rowsReturned, .rowsReturnedPerQuery, .rowsWritten,
        .storagePerTable, .totalDurationMillis, .trafficControlThrottled, .trafficControlWarnings, .violations,
        .vtgateCPUAvgByAz, .vtgateCPUByAz, .vtgateLatencyP50, .vtgateLatencyP95, .vtgateMemoryAvgByAz,
        .vtgateMemoryByAz, .vtgateRequests
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "avg_parallel_workers": self = .avgParallelWorkers
        case "avg_shard_queries": self = .avgShardQueries
        case "block_cache_hit_ratio": self = .blockCacheHitRatio
        case "blocks_dirtied": self = .blocksDirtied
        case "blocks_hit": self = .blocksHit
        case "blocks_read": self = .blocksRead
        case "blocks_written": self = .blocksWritten
        case "connections": self = .connections
        case "cpu_duration_millis": self = .cpuDurationMillis
        case "egress_bytes": self = .egressBytes
        case "egress_bytes_per_query": self = .egressBytesPerQuery
        case "ingress_bytes": self = .ingressBytes
        case "ingress_bytes_per_query": self = .ingressBytesPerQuery
        case "io_duration_millis": self = .ioDurationMillis
        case "latency_max": self = .latencyMax
        case "latency_p50": self = .latencyP50
        case "latency_p95": self = .latencyP95
        case "latency_p99": self = .latencyP99
        case "latency_p999": self = .latencyP999
        case "max_egress_bytes": self = .maxEgressBytes
        case "max_ingress_bytes": self = .maxIngressBytes
        case "max_shard_queries": self = .maxShardQueries
        case "planetscale_dedicated_pgbouncer_cpu_usage": self = .planetscaleDedicatedPgbouncerCPUUsage
        case "planetscale_dedicated_pgbouncer_current_connections": self = .planetscaleDedicatedPgbouncerCurrentConnections
        case "planetscale_dedicated_pgbouncer_memory_usage": self = .planetscaleDedicatedPgbouncerMemoryUsage
        case "planetscale_edge_bytes_received": self = .planetscaleEdgeBytesReceived
        case "planetscale_edge_bytes_received_rate": self = .planetscaleEdgeBytesReceivedRate
        case "planetscale_edge_bytes_sent": self = .planetscaleEdgeBytesSent
        case "planetscale_edge_bytes_sent_rate": self = .planetscaleEdgeBytesSentRate
        case "planetscale_pgbouncer_current_connections": self = .planetscalePgbouncerCurrentConnections
        case "planetscale_pgbouncer_pools_client": self = .planetscalePgbouncerPoolsClient
        case "planetscale_pgbouncer_pools_server": self = .planetscalePgbouncerPoolsServer
        case "planetscale_pods_container_ooms": self = .planetscalePodsContainerOoms
        case "planetscale_pods_cpu_util_percentages": self = .planetscalePodsCPUUtilPercentages
        case "planetscale_pods_iops_total": self = .planetscalePodsIopsTotal
        case "planetscale_pods_mem_util_percentages": self = .planetscalePodsMemUtilPercentages
        case "planetscale_primary_memory_active_cache_bytes": self = .planetscalePrimaryMemoryActiveCacheBytes
        case "planetscale_primary_memory_inactive_cache_bytes": self = .planetscalePrimaryMemoryInactiveCacheBytes
        case "planetscale_primary_memory_mmap_bytes": self = .planetscalePrimaryMemoryMmapBytes
        case "planetscale_primary_memory_rss_bytes": self = .planetscalePrimaryMemoryRssBytes
        case "planetscale_primary_pgbouncer_cpu_util_percentages": self = .planetscalePrimaryPgbouncerCPUUtilPercentages
        case "planetscale_primary_pgbouncer_mem_util_percentages": self = .planetscalePrimaryPgbouncerMemUtilPercentages
        case "planetscale_primary_pods_cpu_util_percentages": self = .planetscalePrimaryPodsCPUUtilPercentages
        case "planetscale_primary_pods_iops_total": self = .planetscalePrimaryPodsIopsTotal
        case "planetscale_primary_pods_mem_util_percentages": self = .planetscalePrimaryPodsMemUtilPercentages
        case "planetscale_primary_postgres_connection_state": self = .planetscalePrimaryPostgresConnectionState
        case "planetscale_primary_storage_usage": self = .planetscalePrimaryStorageUsage
        case "planetscale_primary_xact_commit_rate": self = .planetscalePrimaryXactCommitRate
        case "planetscale_replica_lag_seconds": self = .planetscaleReplicaLagSeconds
        case "planetscale_replica_memory_active_cache_bytes": self = .planetscaleReplicaMemoryActiveCacheBytes
        case "planetscale_replica_memory_inactive_cache_bytes": self = .planetscaleReplicaMemoryInactiveCacheBytes
        case "planetscale_replica_memory_mmap_bytes": self = .planetscaleReplicaMemoryMmapBytes
        case "planetscale_replica_memory_rss_bytes": self = .planetscaleReplicaMemoryRssBytes
        case "planetscale_replica_pgbouncer_cpu_util_percentages": self = .planetscaleReplicaPgbouncerCPUUtilPercentages
        case "planetscale_replica_pgbouncer_current_connections": self = .planetscaleReplicaPgbouncerCurrentConnections
        case "planetscale_replica_pgbouncer_mem_util_percentages": self = .planetscaleReplicaPgbouncerMemUtilPercentages
        case "planetscale_replica_pods_cpu_util_percentages": self = .planetscaleReplicaPodsCPUUtilPercentages
        case "planetscale_replica_pods_iops_total": self = .planetscaleReplicaPodsIopsTotal
        case "planetscale_replica_pods_mem_util_percentages": self = .planetscaleReplicaPodsMemUtilPercentages
        case "planetscale_replica_postgres_connection_state": self = .planetscaleReplicaPostgresConnectionState
        case "planetscale_replica_storage_usage_bytes": self = .planetscaleReplicaStorageUsageBytes
        case "planetscale_replica_volume_usage_percentages": self = .planetscaleReplicaVolumeUsagePercentages
        case "planetscale_replication_slot_max_wal_retained_bytes": self = .planetscaleReplicationSlotMaxWalRetainedBytes
        case "planetscale_replication_slots_lost": self = .planetscaleReplicationSlotsLost
        case "planetscale_settings_max_slot_wal_keep_size_bytes": self = .planetscaleSettingsMaxSlotWalKeepSizeBytes
        case "planetscale_storage_usage_bytes": self = .planetscaleStorageUsageBytes
        case "planetscale_volume_usage_percentages": self = .planetscaleVolumeUsagePercentages
        case "planetscale_wal_archiver_failed_rate": self = .planetscaleWalArchiverFailedRate
        case "planetscale_wal_archiver_last_age_succeeded": self = .planetscaleWalArchiverLastAgeSucceeded
        case "planetscale_wal_archiver_succeeded_rate": self = .planetscaleWalArchiverSucceededRate
        case "planetscale_wal_size_bytes": self = .planetscaleWalSizeBytes
        case "queries": self = .queries
        case "query_errors": self = .queryErrors
        case "rows_affected_per_query": self = .rowsAffectedPerQuery
        case "rows_read": self = .rowsRead
        case "rows_read_per_query": self = .rowsReadPerQuery
        case "rows_read_per_returned": self = .rowsReadPerReturned
        case "rows_returned": self = .rowsReturned
        case "rows_returned_per_query": self = .rowsReturnedPerQuery
        case "rows_written": self = .rowsWritten
        case "storage_per_table": self = .storagePerTable
        case "total_duration_millis": self = .totalDurationMillis
        case "traffic_control_throttled": self = .trafficControlThrottled
        case "traffic_control_warnings": self = .trafficControlWarnings
        case "violations": self = .violations
        case "vtgate_cpu_avg_by_az": self = .vtgateCPUAvgByAz
        case "vtgate_cpu_by_az": self = .vtgateCPUByAz
        case "vtgate_latency_p50": self = .vtgateLatencyP50
        case "vtgate_latency_p95": self = .vtgateLatencyP95
        case "vtgate_memory_avg_by_az": self = .vtgateMemoryAvgByAz
        case "vtgate_memory_by_az": self = .vtgateMemoryByAz
        case "vtgate_requests": self = .vtgateRequests
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .avgParallelWorkers: return "avg_parallel_workers"
        case .avgShardQueries: return "avg_shard_queries"
        case .blockCacheHitRatio: return "block_cache_hit_ratio"
        case .blocksDirtied: return "blocks_dirtied"
        case .blocksHit: return "blocks_hit"
        case .blocksRead: return "blocks_read"
        case .blocksWritten: return "blocks_written"
        case .connections: return "connections"
        case .cpuDurationMillis: return "cpu_duration_millis"
        case .egressBytes: return "egress_bytes"
        case .egressBytesPerQuery: return "egress_bytes_per_query"
        case .ingressBytes: return "ingress_bytes"
        case .ingressBytesPerQuery: return "ingress_bytes_per_query"
        case .ioDurationMillis: return "io_duration_millis"
        case .latencyMax: return "latency_max"
        case .latencyP50: return "latency_p50"
        case .latencyP95: return "latency_p95"
        case .latencyP99: return "latency_p99"
        case .latencyP999: return "latency_p999"
        case .maxEgressBytes: return "max_egress_bytes"
        case .maxIngressBytes: return "max_ingress_bytes"
        case .maxShardQueries: return "max_shard_queries"
        case .planetscaleDedicatedPgbouncerCPUUsage: return "planetscale_dedicated_pgbouncer_cpu_usage"
        case .planetscaleDedicatedPgbouncerCurrentConnections: return "planetscale_dedicated_pgbouncer_current_connections"
        case .planetscaleDedicatedPgbouncerMemoryUsage: return "planetscale_dedicated_pgbouncer_memory_usage"
        case .planetscaleEdgeBytesReceived: return "planetscale_edge_bytes_received"
        case .planetscaleEdgeBytesReceivedRate: return "planetscale_edge_bytes_received_rate"
        case .planetscaleEdgeBytesSent: return "planetscale_edge_bytes_sent"
        case .planetscaleEdgeBytesSentRate: return "planetscale_edge_bytes_sent_rate"
        case .planetscalePgbouncerCurrentConnections: return "planetscale_pgbouncer_current_connections"
        case .planetscalePgbouncerPoolsClient: return "planetscale_pgbouncer_pools_client"
        case .planetscalePgbouncerPoolsServer: return "planetscale_pgbouncer_pools_server"
        case .planetscalePodsContainerOoms: return "planetscale_pods_container_ooms"
        case .planetscalePodsCPUUtilPercentages: return "planetscale_pods_cpu_util_percentages"
        case .planetscalePodsIopsTotal: return "planetscale_pods_iops_total"
        case .planetscalePodsMemUtilPercentages: return "planetscale_pods_mem_util_percentages"
        case .planetscalePrimaryMemoryActiveCacheBytes: return "planetscale_primary_memory_active_cache_bytes"
        case .planetscalePrimaryMemoryInactiveCacheBytes: return "planetscale_primary_memory_inactive_cache_bytes"
        case .planetscalePrimaryMemoryMmapBytes: return "planetscale_primary_memory_mmap_bytes"
        case .planetscalePrimaryMemoryRssBytes: return "planetscale_primary_memory_rss_bytes"
        case .planetscalePrimaryPgbouncerCPUUtilPercentages: return "planetscale_primary_pgbouncer_cpu_util_percentages"
        case .planetscalePrimaryPgbouncerMemUtilPercentages: return "planetscale_primary_pgbouncer_mem_util_percentages"
        case .planetscalePrimaryPodsCPUUtilPercentages: return "planetscale_primary_pods_cpu_util_percentages"
        case .planetscalePrimaryPodsIopsTotal: return "planetscale_primary_pods_iops_total"
        case .planetscalePrimaryPodsMemUtilPercentages: return "planetscale_primary_pods_mem_util_percentages"
        case .planetscalePrimaryPostgresConnectionState: return "planetscale_primary_postgres_connection_state"
        case .planetscalePrimaryStorageUsage: return "planetscale_primary_storage_usage"
        case .planetscalePrimaryXactCommitRate: return "planetscale_primary_xact_commit_rate"
        case .planetscaleReplicaLagSeconds: return "planetscale_replica_lag_seconds"
        case .planetscaleReplicaMemoryActiveCacheBytes: return "planetscale_replica_memory_active_cache_bytes"
        case .planetscaleReplicaMemoryInactiveCacheBytes: return "planetscale_replica_memory_inactive_cache_bytes"
        case .planetscaleReplicaMemoryMmapBytes: return "planetscale_replica_memory_mmap_bytes"
        case .planetscaleReplicaMemoryRssBytes: return "planetscale_replica_memory_rss_bytes"
        case .planetscaleReplicaPgbouncerCPUUtilPercentages: return "planetscale_replica_pgbouncer_cpu_util_percentages"
        case .planetscaleReplicaPgbouncerCurrentConnections: return "planetscale_replica_pgbouncer_current_connections"
        case .planetscaleReplicaPgbouncerMemUtilPercentages: return "planetscale_replica_pgbouncer_mem_util_percentages"
        case .planetscaleReplicaPodsCPUUtilPercentages: return "planetscale_replica_pods_cpu_util_percentages"
        case .planetscaleReplicaPodsIopsTotal: return "planetscale_replica_pods_iops_total"
        case .planetscaleReplicaPodsMemUtilPercentages: return "planetscale_replica_pods_mem_util_percentages"
        case .planetscaleReplicaPostgresConnectionState: return "planetscale_replica_postgres_connection_state"
        case .planetscaleReplicaStorageUsageBytes: return "planetscale_replica_storage_usage_bytes"
        case .planetscaleReplicaVolumeUsagePercentages: return "planetscale_replica_volume_usage_percentages"
        case .planetscaleReplicationSlotMaxWalRetainedBytes: return "planetscale_replication_slot_max_wal_retained_bytes"
        case .planetscaleReplicationSlotsLost: return "planetscale_replication_slots_lost"
        case .planetscaleSettingsMaxSlotWalKeepSizeBytes: return "planetscale_settings_max_slot_wal_keep_size_bytes"
        case .planetscaleStorageUsageBytes: return "planetscale_storage_usage_bytes"
        case .planetscaleVolumeUsagePercentages: return "planetscale_volume_usage_percentages"
        case .planetscaleWalArchiverFailedRate: return "planetscale_wal_archiver_failed_rate"
        case .planetscaleWalArchiverLastAgeSucceeded: return "planetscale_wal_archiver_last_age_succeeded"
        case .planetscaleWalArchiverSucceededRate: return "planetscale_wal_archiver_succeeded_rate"
        case .planetscaleWalSizeBytes: return "planetscale_wal_size_bytes"
        case .queries: return "queries"
        case .queryErrors: return "query_errors"
        case .rowsAffectedPerQuery: return "rows_affected_per_query"
        case .rowsRead: return "rows_read"
        case .rowsReadPerQuery: return "rows_read_per_query"
        case .rowsReadPerReturned: return "rows_read_per_returned"
        case .rowsReturned: return "rows_returned"
        case .rowsReturnedPerQuery: return "rows_returned_per_query"
        case .rowsWritten: return "rows_written"
        case .storagePerTable: return "storage_per_table"
        case .totalDurationMillis: return "total_duration_millis"
        case .trafficControlThrottled: return "traffic_control_throttled"
        case .trafficControlWarnings: return "traffic_control_warnings"
        case .violations: return "violations"
        case .vtgateCPUAvgByAz: return "vtgate_cpu_avg_by_az"
        case .vtgateCPUByAz: return "vtgate_cpu_by_az"
        case .vtgateLatencyP50: return "vtgate_latency_p50"
        case .vtgateLatencyP95: return "vtgate_latency_p95"
        case .vtgateMemoryAvgByAz: return "vtgate_memory_avg_by_az"
        case .vtgateMemoryByAz: return "vtgate_memory_by_az"
        case .vtgateRequests: return "vtgate_requests"
        case .unknown(let word): return word
        }
    }
}

/// A metric of a Postgres branch that is read at this moment.
public enum InstantBranchMetric: JSONWord {
    /// `planetscale_backup_fetch_percent`: How much of a backup has been fetched for a restore, from 0 to 100.
    case planetscaleBackupFetchPercent
    /// `planetscale_backup_restore_active`: Whether a backup is being restored, 1 or 0.
    case planetscaleBackupRestoreActive
    /// `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated PgBouncer uses.
    case planetscaleDedicatedPgbouncerCPUUsage
    /// `planetscale_dedicated_pgbouncer_current_client_connections`: Connections from clients to
    /// each dedicated PgBouncer.
    case planetscaleDedicatedPgbouncerCurrentClientConnections
    /// `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated PgBouncer.
    case planetscaleDedicatedPgbouncerCurrentConnections
    /// `planetscale_dedicated_pgbouncer_current_server_connections`: Connections from each
    /// dedicated PgBouncer to Postgres.
    case planetscaleDedicatedPgbouncerCurrentServerConnections
    /// `planetscale_dedicated_pgbouncer_max_connections`: The most connections that each dedicated PgBouncer accepts.
    case planetscaleDedicatedPgbouncerMaxConnections
    /// `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated PgBouncer uses.
    case planetscaleDedicatedPgbouncerMemoryUsage
    /// `planetscale_pgbouncer_current_client_connections`: Connections from clients to the PgBouncer on each node.
    case planetscalePgbouncerCurrentClientConnections
    /// `planetscale_pgbouncer_current_server_connections`: Connections from the PgBouncer on each node to Postgres.
    case planetscalePgbouncerCurrentServerConnections
    /// `planetscale_pgbouncer_settings_max_client_conn`: The most connections from clients that the
    /// PgBouncer on each node accepts.
    case planetscalePgbouncerSettingsMaxClientConn
    /// `planetscale_postgres_connection_state`: Postgres connections of each node by what they do,
    /// such as active or idle.
    case planetscalePostgresConnectionState
    /// `planetscale_postgres_settings_max_connections`: The most connections that Postgres on each node accepts.
    case planetscalePostgresSettingsMaxConnections
    /// `planetscale_volume_capacity_bytes`: Size of the disk of each node in bytes.
    case planetscaleVolumeCapacityBytes
    /// `planetscale_volume_disk_usage_bytes`: Bytes that are used on the disk of each node.
    case planetscaleVolumeDiskUsageBytes
    /// `planetscale_volume_usage_percentage`: Percentage of the disk of each node that is full.
    case planetscaleVolumeUsagePercentage
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [InstantBranchMetric] = [
        .planetscaleBackupFetchPercent, .planetscaleBackupRestoreActive, .planetscaleDedicatedPgbouncerCPUUsage,
        .planetscaleDedicatedPgbouncerCurrentClientConnections, .planetscaleDedicatedPgbouncerCurrentConnections,
        .planetscaleDedicatedPgbouncerCurrentServerConnections, .planetscaleDedicatedPgbouncerMaxConnections,
        .planetscaleDedicatedPgbouncerMemoryUsage, .planetscalePgbouncerCurrentClientConnections,
        .planetscalePgbouncerCurrentServerConnections, .planetscalePgbouncerSettingsMaxClientConn,
        .planetscalePostgresConnectionState, .planetscalePostgresSettingsMaxConnections,
        .planetscaleVolumeCapacityBytes, .planetscaleVolumeDiskUsageBytes, .planetscaleVolumeUsagePercentage
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "planetscale_backup_fetch_percent": self = .planetscaleBackupFetchPercent
        case "planetscale_backup_restore_active": self = .planetscaleBackupRestoreActive
        case "planetscale_dedicated_pgbouncer_cpu_usage": self = .planetscaleDedicatedPgbouncerCPUUsage
        case "planetscale_dedicated_pgbouncer_current_client_connections": self = .planetscaleDedicatedPgbouncerCurrentClientConnections
        case "planetscale_dedicated_pgbouncer_current_connections": self = .planetscaleDedicatedPgbouncerCurrentConnections
        case "planetscale_dedicated_pgbouncer_current_server_connections": self = .planetscaleDedicatedPgbouncerCurrentServerConnections
        case "planetscale_dedicated_pgbouncer_max_connections": self = .planetscaleDedicatedPgbouncerMaxConnections
        case "planetscale_dedicated_pgbouncer_memory_usage": self = .planetscaleDedicatedPgbouncerMemoryUsage
        case "planetscale_pgbouncer_current_client_connections": self = .planetscalePgbouncerCurrentClientConnections
        case "planetscale_pgbouncer_current_server_connections": self = .planetscalePgbouncerCurrentServerConnections
        case "planetscale_pgbouncer_settings_max_client_conn": self = .planetscalePgbouncerSettingsMaxClientConn
        case "planetscale_postgres_connection_state": self = .planetscalePostgresConnectionState
        case "planetscale_postgres_settings_max_connections": self = .planetscalePostgresSettingsMaxConnections
        case "planetscale_volume_capacity_bytes": self = .planetscaleVolumeCapacityBytes
        case "planetscale_volume_disk_usage_bytes": self = .planetscaleVolumeDiskUsageBytes
        case "planetscale_volume_usage_percentage": self = .planetscaleVolumeUsagePercentage
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .planetscaleBackupFetchPercent: return "planetscale_backup_fetch_percent"
        case .planetscaleBackupRestoreActive: return "planetscale_backup_restore_active"
        case .planetscaleDedicatedPgbouncerCPUUsage: return "planetscale_dedicated_pgbouncer_cpu_usage"
        case .planetscaleDedicatedPgbouncerCurrentClientConnections: return "planetscale_dedicated_pgbouncer_current_client_connections"
        case .planetscaleDedicatedPgbouncerCurrentConnections: return "planetscale_dedicated_pgbouncer_current_connections"
        case .planetscaleDedicatedPgbouncerCurrentServerConnections: return "planetscale_dedicated_pgbouncer_current_server_connections"
        case .planetscaleDedicatedPgbouncerMaxConnections: return "planetscale_dedicated_pgbouncer_max_connections"
        case .planetscaleDedicatedPgbouncerMemoryUsage: return "planetscale_dedicated_pgbouncer_memory_usage"
        case .planetscalePgbouncerCurrentClientConnections: return "planetscale_pgbouncer_current_client_connections"
        case .planetscalePgbouncerCurrentServerConnections: return "planetscale_pgbouncer_current_server_connections"
        case .planetscalePgbouncerSettingsMaxClientConn: return "planetscale_pgbouncer_settings_max_client_conn"
        case .planetscalePostgresConnectionState: return "planetscale_postgres_connection_state"
        case .planetscalePostgresSettingsMaxConnections: return "planetscale_postgres_settings_max_connections"
        case .planetscaleVolumeCapacityBytes: return "planetscale_volume_capacity_bytes"
        case .planetscaleVolumeDiskUsageBytes: return "planetscale_volume_disk_usage_bytes"
        case .planetscaleVolumeUsagePercentage: return "planetscale_volume_usage_percentage"
        case .unknown(let word): return word
        }
    }
}

/// A metric of the nodes of a MySQL branch that is read at this moment.
public enum InstantTabletMetric: JSONWord {
    /// `replication_lag`: Seconds that each replica is behind its primary.
    case replicationLag
    /// `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    case primaryCPUUsage
    /// `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    case primaryMemoryUsage
    /// `vtgate_cpu_usage`: Percentage of processor that VTGates use.
    case vtgateCPUUsage
    /// `vtgate_memory_usage`: Percentage of memory that VTGates use.
    case vtgateMemoryUsage
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [InstantTabletMetric] = [
        .replicationLag, .primaryCPUUsage, .primaryMemoryUsage, .vtgateCPUUsage, .vtgateMemoryUsage
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "replication_lag": self = .replicationLag
        case "primary_cpu_usage": self = .primaryCPUUsage
        case "primary_memory_usage": self = .primaryMemoryUsage
        case "vtgate_cpu_usage": self = .vtgateCPUUsage
        case "vtgate_memory_usage": self = .vtgateMemoryUsage
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .replicationLag: return "replication_lag"
        case .primaryCPUUsage: return "primary_cpu_usage"
        case .primaryMemoryUsage: return "primary_memory_usage"
        case .vtgateCPUUsage: return "vtgate_cpu_usage"
        case .vtgateMemoryUsage: return "vtgate_memory_usage"
        case .unknown(let word): return word
        }
    }
}

/// A metric of query patterns over time.
public enum QueryMetric: JSONWord {
    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    case avgParallelWorkers
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    case avgShardQueries
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    case blockCacheHitRatio
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    case blocksDirtied
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    case blocksHit
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    case blocksRead
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    case blocksWritten
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    case cpuDurationMillis
    /// `egress_bytes`: Bytes sent to clients.
    case egressBytes
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    case egressBytesPerQuery
    /// `index_usage_percent`: Share of the executions that used each index, from 0 to 100.
    case indexUsagePercent
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    case ingressBytes
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    case ingressBytesPerQuery
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    case ioDurationMillis
    /// `latency_max`: Time of the slowest execution in milliseconds.
    case latencyMax
    /// `latency_min`: Time of the fastest execution in milliseconds.
    case latencyMin
    /// `latency_p50`: Median time of an execution in milliseconds.
    case latencyP50
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    case latencyP95
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    case latencyP99
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    case latencyP999
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    case maxEgressBytes
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    case maxIngressBytes
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    case maxShardQueries
    /// `plan_change_score`: How much the execution plan changed. The scale is not documented.
    case planChangeScore
    /// Executions of queries.
    case queries
    /// `query_errors`: Executions that failed.
    case queryErrors
    /// `routing_index_usage_percent`: Share of the executions that used each vindex to find the
    /// shards, from 0 to 100. MySQL only.
    case routingIndexUsagePercent
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    case rowsAffectedPerQuery
    /// `rows_read`: Rows read.
    case rowsRead
    /// `rows_read_per_query`: Rows read by an execution, on average.
    case rowsReadPerQuery
    /// `rows_read_per_returned`: Rows read for each row returned.
    case rowsReadPerReturned
    /// `rows_returned`: Rows returned.
    case rowsReturned
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    case rowsReturnedPerQuery
    /// `rows_written`: Rows changed.
    case rowsWritten
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    case totalDurationMillis
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    case trafficControlThrottled
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    case trafficControlWarnings
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [QueryMetric] = [
        .avgParallelWorkers, .avgShardQueries, .blockCacheHitRatio, .blocksDirtied, .blocksHit, .blocksRead,
        .blocksWritten, .cpuDurationMillis, .egressBytes, .egressBytesPerQuery, .indexUsagePercent, .ingressBytes,
        .ingressBytesPerQuery, .ioDurationMillis, .latencyMax, .latencyMin, .latencyP50, .latencyP95, .latencyP99,
        .latencyP999, .maxEgressBytes, .maxIngressBytes, .maxShardQueries, .planChangeScore, .queries, .queryErrors,
        .routingIndexUsagePercent, .rowsAffectedPerQuery, .rowsRead, .rowsReadPerQuery, .rowsReadPerReturned,
        .rowsReturned, .rowsReturnedPerQuery, .rowsWritten, .totalDurationMillis, .trafficControlThrottled,
        .trafficControlWarnings
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "avg_parallel_workers": self = .avgParallelWorkers
        case "avg_shard_queries": self = .avgShardQueries
        case "block_cache_hit_ratio": self = .blockCacheHitRatio
        case "blocks_dirtied": self = .blocksDirtied
        case "blocks_hit": self = .blocksHit
        case "blocks_read": self = .blocksRead
        case "blocks_written": self = .blocksWritten
        case "cpu_duration_millis": self = .cpuDurationMillis
        case "egress_bytes": self = .egressBytes
        case "egress_bytes_per_query": self = .egressBytesPerQuery
        case "index_usage_percent": self = .indexUsagePercent
        case "ingress_bytes": self = .ingressBytes
        case "ingress_bytes_per_query": self = .ingressBytesPerQuery
        case "io_duration_millis": self = .ioDurationMillis
        case "latency_max": self = .latencyMax
        case "latency_min": self = .latencyMin
        case "latency_p50": self = .latencyP50
        case "latency_p95": self = .latencyP95
        case "latency_p99": self = .latencyP99
        case "latency_p999": self = .latencyP999
        case "max_egress_bytes": self = .maxEgressBytes
        case "max_ingress_bytes": self = .maxIngressBytes
        case "max_shard_queries": self = .maxShardQueries
        case "plan_change_score": self = .planChangeScore
        case "queries": self = .queries
        case "query_errors": self = .queryErrors
        case "routing_index_usage_percent": self = .routingIndexUsagePercent
        case "rows_affected_per_query": self = .rowsAffectedPerQuery
        case "rows_read": self = .rowsRead
        case "rows_read_per_query": self = .rowsReadPerQuery
        case "rows_read_per_returned": self = .rowsReadPerReturned
        case "rows_returned": self = .rowsReturned
        case "rows_returned_per_query": self = .rowsReturnedPerQuery
        case "rows_written": self = .rowsWritten
        case "total_duration_millis": self = .totalDurationMillis
        case "traffic_control_throttled": self = .trafficControlThrottled
        case "traffic_control_warnings": self = .trafficControlWarnings
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .avgParallelWorkers: return "avg_parallel_workers"
        case .avgShardQueries: return "avg_shard_queries"
        case .blockCacheHitRatio: return "block_cache_hit_ratio"
        case .blocksDirtied: return "blocks_dirtied"
        case .blocksHit: return "blocks_hit"
        case .blocksRead: return "blocks_read"
        case .blocksWritten: return "blocks_written"
        case .cpuDurationMillis: return "cpu_duration_millis"
        case .egressBytes: return "egress_bytes"
        case .egressBytesPerQuery: return "egress_bytes_per_query"
        case .indexUsagePercent: return "index_usage_percent"
        case .ingressBytes: return "ingress_bytes"
        case .ingressBytesPerQuery: return "ingress_bytes_per_query"
        case .ioDurationMillis: return "io_duration_millis"
        case .latencyMax: return "latency_max"
        case .latencyMin: return "latency_min"
        case .latencyP50: return "latency_p50"
        case .latencyP95: return "latency_p95"
        case .latencyP99: return "latency_p99"
        case .latencyP999: return "latency_p999"
        case .maxEgressBytes: return "max_egress_bytes"
        case .maxIngressBytes: return "max_ingress_bytes"
        case .maxShardQueries: return "max_shard_queries"
        case .planChangeScore: return "plan_change_score"
        case .queries: return "queries"
        case .queryErrors: return "query_errors"
        case .routingIndexUsagePercent: return "routing_index_usage_percent"
        case .rowsAffectedPerQuery: return "rows_affected_per_query"
        case .rowsRead: return "rows_read"
        case .rowsReadPerQuery: return "rows_read_per_query"
        case .rowsReadPerReturned: return "rows_read_per_returned"
        case .rowsReturned: return "rows_returned"
        case .rowsReturnedPerQuery: return "rows_returned_per_query"
        case .rowsWritten: return "rows_written"
        case .totalDurationMillis: return "total_duration_millis"
        case .trafficControlThrottled: return "traffic_control_throttled"
        case .trafficControlWarnings: return "traffic_control_warnings"
        case .unknown(let word): return word
        }
    }
}

/// A metric of the nodes of a MySQL branch over time.
public enum TabletMetric: JSONWord {
    /// `replication_lag`: Seconds that each replica is behind its primary.
    case replicationLag
    /// `vreplication_lag`: Seconds that a workflow is behind its source.
    case vreplicationLag
    /// `pod_cpu_usage`: Percentage of processor that each node uses.
    case podCPUUsage
    /// `pod_memory_usage`: Percentage of memory that each node uses.
    case podMemoryUsage
    /// `pod_queries`: Queries of each node.
    case podQueries
    /// `pod_rows_read`: Rows that each node read.
    case podRowsRead
    /// `pod_iops`: Disk operations a second of each node.
    case podIops
    /// `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    case primaryCPUUsage
    /// `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    case primaryMemoryUsage
    /// `primary_iops`: Disk operations a second of the primary of each shard.
    case primaryIops
    /// `primary_queries`: Queries of the primary of each shard.
    case primaryQueries
    /// `primary_rows_read`: Rows that the primary of each shard read.
    case primaryRowsRead
    /// `primary_rows_written`: Rows that the primary of each shard changed.
    case primaryRowsWritten
    /// `shard_storage_usage`: Percentage of the disk of each shard that is full.
    case shardStorageUsage
    /// `shard_storage_available`: Bytes that are free on the disk of each shard.
    case shardStorageAvailable
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [TabletMetric] = [
        .replicationLag, .vreplicationLag, .podCPUUsage, .podMemoryUsage, .podQueries, .podRowsRead, .podIops,
        .primaryCPUUsage, .primaryMemoryUsage, .primaryIops, .primaryQueries, .primaryRowsRead, .primaryRowsWritten,
        .shardStorageUsage, .shardStorageAvailable
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "replication_lag": self = .replicationLag
        case "vreplication_lag": self = .vreplicationLag
        case "pod_cpu_usage": self = .podCPUUsage
        case "pod_memory_usage": self = .podMemoryUsage
        case "pod_queries": self = .podQueries
        case "pod_rows_read": self = .podRowsRead
        case "pod_iops": self = .podIops
        case "primary_cpu_usage": self = .primaryCPUUsage
        case "primary_memory_usage": self = .primaryMemoryUsage
        case "primary_iops": self = .primaryIops
        case "primary_queries": self = .primaryQueries
        case "primary_rows_read": self = .primaryRowsRead
        case "primary_rows_written": self = .primaryRowsWritten
        case "shard_storage_usage": self = .shardStorageUsage
        case "shard_storage_available": self = .shardStorageAvailable
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .replicationLag: return "replication_lag"
        case .vreplicationLag: return "vreplication_lag"
        case .podCPUUsage: return "pod_cpu_usage"
        case .podMemoryUsage: return "pod_memory_usage"
        case .podQueries: return "pod_queries"
        case .podRowsRead: return "pod_rows_read"
        case .podIops: return "pod_iops"
        case .primaryCPUUsage: return "primary_cpu_usage"
        case .primaryMemoryUsage: return "primary_memory_usage"
        case .primaryIops: return "primary_iops"
        case .primaryQueries: return "primary_queries"
        case .primaryRowsRead: return "primary_rows_read"
        case .primaryRowsWritten: return "primary_rows_written"
        case .shardStorageUsage: return "shard_storage_usage"
        case .shardStorageAvailable: return "shard_storage_available"
        case .unknown(let word): return word
        }
    }
}

/// A metric of tagged queries over time.
public enum TagMetric: JSONWord {
    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    case avgParallelWorkers
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    case avgShardQueries
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    case blockCacheHitRatio
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    case blocksDirtied
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    case blocksHit
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    case blocksRead
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    case blocksWritten
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    case cpuDurationMillis
    /// `egress_bytes`: Bytes sent to clients.
    case egressBytes
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    case egressBytesPerQuery
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    case ingressBytes
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    case ingressBytesPerQuery
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    case ioDurationMillis
    /// `latency_max`: Time of the slowest execution in milliseconds.
    case latencyMax
    /// `latency_min`: Time of the fastest execution in milliseconds.
    case latencyMin
    /// `latency_p50`: Median time of an execution in milliseconds.
    case latencyP50
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    case latencyP95
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    case latencyP99
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    case latencyP999
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    case maxEgressBytes
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    case maxIngressBytes
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    case maxShardQueries
    /// Executions of queries.
    case queries
    /// `query_errors`: Executions that failed.
    case queryErrors
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    case rowsAffectedPerQuery
    /// `rows_read`: Rows read.
    case rowsRead
    /// `rows_read_per_query`: Rows read by an execution, on average.
    case rowsReadPerQuery
    /// `rows_read_per_returned`: Rows read for each row returned.
    case rowsReadPerReturned
    /// `rows_returned`: Rows returned.
    case rowsReturned
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    case rowsReturnedPerQuery
    /// `rows_written`: Rows changed.
    case rowsWritten
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    case totalDurationMillis
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    case trafficControlThrottled
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    case trafficControlWarnings
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [TagMetric] = [
        .avgParallelWorkers, .avgShardQueries, .blockCacheHitRatio, .blocksDirtied, .blocksHit, .blocksRead,
        .blocksWritten, .cpuDurationMillis, .egressBytes, .egressBytesPerQuery, .ingressBytes, .ingressBytesPerQuery,
        .ioDurationMillis, .latencyMax, .latencyMin, .latencyP50, .latencyP95, .latencyP99, .latencyP999,
        .maxEgressBytes, .maxIngressBytes, .maxShardQueries, .queries, .queryErrors, .rowsAffectedPerQuery, .rowsRead,
        .rowsReadPerQuery, .rowsReadPerReturned, .rowsReturned, .rowsReturnedPerQuery, .rowsWritten,
        .totalDurationMillis, .trafficControlThrottled, .trafficControlWarnings
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "avg_parallel_workers": self = .avgParallelWorkers
        case "avg_shard_queries": self = .avgShardQueries
        case "block_cache_hit_ratio": self = .blockCacheHitRatio
        case "blocks_dirtied": self = .blocksDirtied
        case "blocks_hit": self = .blocksHit
        case "blocks_read": self = .blocksRead
        case "blocks_written": self = .blocksWritten
        case "cpu_duration_millis": self = .cpuDurationMillis
        case "egress_bytes": self = .egressBytes
        case "egress_bytes_per_query": self = .egressBytesPerQuery
        case "ingress_bytes": self = .ingressBytes
        case "ingress_bytes_per_query": self = .ingressBytesPerQuery
        case "io_duration_millis": self = .ioDurationMillis
        case "latency_max": self = .latencyMax
        case "latency_min": self = .latencyMin
        case "latency_p50": self = .latencyP50
        case "latency_p95": self = .latencyP95
        case "latency_p99": self = .latencyP99
        case "latency_p999": self = .latencyP999
        case "max_egress_bytes": self = .maxEgressBytes
        case "max_ingress_bytes": self = .maxIngressBytes
        case "max_shard_queries": self = .maxShardQueries
        case "queries": self = .queries
        case "query_errors": self = .queryErrors
        case "rows_affected_per_query": self = .rowsAffectedPerQuery
        case "rows_read": self = .rowsRead
        case "rows_read_per_query": self = .rowsReadPerQuery
        case "rows_read_per_returned": self = .rowsReadPerReturned
        case "rows_returned": self = .rowsReturned
        case "rows_returned_per_query": self = .rowsReturnedPerQuery
        case "rows_written": self = .rowsWritten
        case "total_duration_millis": self = .totalDurationMillis
        case "traffic_control_throttled": self = .trafficControlThrottled
        case "traffic_control_warnings": self = .trafficControlWarnings
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .avgParallelWorkers: return "avg_parallel_workers"
        case .avgShardQueries: return "avg_shard_queries"
        case .blockCacheHitRatio: return "block_cache_hit_ratio"
        case .blocksDirtied: return "blocks_dirtied"
        case .blocksHit: return "blocks_hit"
        case .blocksRead: return "blocks_read"
        case .blocksWritten: return "blocks_written"
        case .cpuDurationMillis: return "cpu_duration_millis"
        case .egressBytes: return "egress_bytes"
        case .egressBytesPerQuery: return "egress_bytes_per_query"
        case .ingressBytes: return "ingress_bytes"
        case .ingressBytesPerQuery: return "ingress_bytes_per_query"
        case .ioDurationMillis: return "io_duration_millis"
        case .latencyMax: return "latency_max"
        case .latencyMin: return "latency_min"
        case .latencyP50: return "latency_p50"
        case .latencyP95: return "latency_p95"
        case .latencyP99: return "latency_p99"
        case .latencyP999: return "latency_p999"
        case .maxEgressBytes: return "max_egress_bytes"
        case .maxIngressBytes: return "max_ingress_bytes"
        case .maxShardQueries: return "max_shard_queries"
        case .queries: return "queries"
        case .queryErrors: return "query_errors"
        case .rowsAffectedPerQuery: return "rows_affected_per_query"
        case .rowsRead: return "rows_read"
        case .rowsReadPerQuery: return "rows_read_per_query"
        case .rowsReadPerReturned: return "rows_read_per_returned"
        case .rowsReturned: return "rows_returned"
        case .rowsReturnedPerQuery: return "rows_returned_per_query"
        case .rowsWritten: return "rows_written"
        case .totalDurationMillis: return "total_duration_millis"
        case .trafficControlThrottled: return "traffic_control_throttled"
        case .trafficControlWarnings: return "traffic_control_warnings"
        case .unknown(let word): return word
        }
    }
}
