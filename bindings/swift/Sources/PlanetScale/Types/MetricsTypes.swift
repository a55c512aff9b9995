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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
        fields.put("metric", metric)
        fields.put("label", label)
        fields.put("labels", labels)
        fields.put("points", points)
    }
}

/// A metric of a branch over time.
///
/// Names that begin with `planetscale_` exist on Postgres and Neki only.
public struct BranchMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    public static var avgParallelWorkers: Self { Self(rawValue: "avg_parallel_workers") }
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    public static var avgShardQueries: Self { Self(rawValue: "avg_shard_queries") }
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    public static var blockCacheHitRatio: Self { Self(rawValue: "block_cache_hit_ratio") }
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    public static var blocksDirtied: Self { Self(rawValue: "blocks_dirtied") }
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    public static var blocksHit: Self { Self(rawValue: "blocks_hit") }
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    public static var blocksRead: Self { Self(rawValue: "blocks_read") }
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    public static var blocksWritten: Self { Self(rawValue: "blocks_written") }
    /// Open connections.
    public static var connections: Self { Self(rawValue: "connections") }
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    public static var cpuDurationMillis: Self { Self(rawValue: "cpu_duration_millis") }
    /// `egress_bytes`: Bytes sent to clients.
    public static var egressBytes: Self { Self(rawValue: "egress_bytes") }
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    public static var egressBytesPerQuery: Self { Self(rawValue: "egress_bytes_per_query") }
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    public static var ingressBytes: Self { Self(rawValue: "ingress_bytes") }
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    public static var ingressBytesPerQuery: Self { Self(rawValue: "ingress_bytes_per_query") }
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    public static var ioDurationMillis: Self { Self(rawValue: "io_duration_millis") }
    /// `latency_max`: Time of the slowest execution in milliseconds.
    public static var latencyMax: Self { Self(rawValue: "latency_max") }
    /// `latency_p50`: Median time of an execution in milliseconds.
    public static var latencyP50: Self { Self(rawValue: "latency_p50") }
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    public static var latencyP95: Self { Self(rawValue: "latency_p95") }
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    public static var latencyP99: Self { Self(rawValue: "latency_p99") }
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    public static var latencyP999: Self { Self(rawValue: "latency_p999") }
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    public static var maxEgressBytes: Self { Self(rawValue: "max_egress_bytes") }
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    public static var maxIngressBytes: Self { Self(rawValue: "max_ingress_bytes") }
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    public static var maxShardQueries: Self { Self(rawValue: "max_shard_queries") }
    /// `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated PgBouncer uses.
    public static var planetscaleDedicatedPgbouncerCPUUsage: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_cpu_usage") }
    /// `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated PgBouncer.
    public static var planetscaleDedicatedPgbouncerCurrentConnections: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_current_connections") }
    /// `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated PgBouncer uses.
    public static var planetscaleDedicatedPgbouncerMemoryUsage: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_memory_usage") }
    /// `planetscale_edge_bytes_received`: Bytes that the edge received from clients.
    public static var planetscaleEdgeBytesReceived: Self { Self(rawValue: "planetscale_edge_bytes_received") }
    /// `planetscale_edge_bytes_received_rate`: Bytes a second that the edge receives from clients.
    public static var planetscaleEdgeBytesReceivedRate: Self { Self(rawValue: "planetscale_edge_bytes_received_rate") }
    /// `planetscale_edge_bytes_sent`: Bytes that the edge sent to clients.
    public static var planetscaleEdgeBytesSent: Self { Self(rawValue: "planetscale_edge_bytes_sent") }
    /// `planetscale_edge_bytes_sent_rate`: Bytes a second that the edge sends to clients.
    public static var planetscaleEdgeBytesSentRate: Self { Self(rawValue: "planetscale_edge_bytes_sent_rate") }
    /// `planetscale_pgbouncer_current_connections`: Connections to PgBouncer on each node.
    public static var planetscalePgbouncerCurrentConnections: Self { Self(rawValue: "planetscale_pgbouncer_current_connections") }
    /// `planetscale_pgbouncer_pools_client`: Clients in the pools of PgBouncer by state, such as active or waiting.
    public static var planetscalePgbouncerPoolsClient: Self { Self(rawValue: "planetscale_pgbouncer_pools_client") }
    /// `planetscale_pgbouncer_pools_server`: Server connections in the pools of PgBouncer by state,
    /// such as active or idle.
    public static var planetscalePgbouncerPoolsServer: Self { Self(rawValue: "planetscale_pgbouncer_pools_server") }
    /// `planetscale_pods_container_ooms`: Times that a container was ended because it ran out of memory.
    public static var planetscalePodsContainerOoms: Self { Self(rawValue: "planetscale_pods_container_ooms") }
    /// `planetscale_pods_cpu_util_percentages`: Percentage of processor that each node uses.
    public static var planetscalePodsCPUUtilPercentages: Self { Self(rawValue: "planetscale_pods_cpu_util_percentages") }
    /// `planetscale_pods_iops_total`: Disk operations a second of each node.
    public static var planetscalePodsIopsTotal: Self { Self(rawValue: "planetscale_pods_iops_total") }
    /// `planetscale_pods_mem_util_percentages`: Percentage of memory that each node uses, with the page cache.
    public static var planetscalePodsMemUtilPercentages: Self { Self(rawValue: "planetscale_pods_mem_util_percentages") }
    /// `planetscale_primary_memory_active_cache_bytes`: Bytes of page cache of the primary that were used lately.
    public static var planetscalePrimaryMemoryActiveCacheBytes: Self { Self(rawValue: "planetscale_primary_memory_active_cache_bytes") }
    /// `planetscale_primary_memory_inactive_cache_bytes`: Bytes of page cache of the primary that
    /// were not used lately and are freed first.
    public static var planetscalePrimaryMemoryInactiveCacheBytes: Self { Self(rawValue: "planetscale_primary_memory_inactive_cache_bytes") }
    /// `planetscale_primary_memory_mmap_bytes`: Bytes of memory that the primary has mapped, as for shared buffers.
    public static var planetscalePrimaryMemoryMmapBytes: Self { Self(rawValue: "planetscale_primary_memory_mmap_bytes") }
    /// `planetscale_primary_memory_rss_bytes`: Bytes of memory that the processes of the primary hold.
    public static var planetscalePrimaryMemoryRssBytes: Self { Self(rawValue: "planetscale_primary_memory_rss_bytes") }
    /// `planetscale_primary_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
    /// on the primary uses.
    public static var planetscalePrimaryPgbouncerCPUUtilPercentages: Self { Self(rawValue: "planetscale_primary_pgbouncer_cpu_util_percentages") }
    /// `planetscale_primary_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on the primary uses.
    public static var planetscalePrimaryPgbouncerMemUtilPercentages: Self { Self(rawValue: "planetscale_primary_pgbouncer_mem_util_percentages") }
    /// `planetscale_primary_pods_cpu_util_percentages`: Percentage of processor that the primary uses.
    public static var planetscalePrimaryPodsCPUUtilPercentages: Self { Self(rawValue: "planetscale_primary_pods_cpu_util_percentages") }
    /// `planetscale_primary_pods_iops_total`: Disk operations a second of the primary.
    public static var planetscalePrimaryPodsIopsTotal: Self { Self(rawValue: "planetscale_primary_pods_iops_total") }
    /// `planetscale_primary_pods_mem_util_percentages`: Percentage of memory that the primary uses,
    /// with the page cache.
    public static var planetscalePrimaryPodsMemUtilPercentages: Self { Self(rawValue: "planetscale_primary_pods_mem_util_percentages") }
    /// `planetscale_primary_postgres_connection_state`: Postgres connections of the primary by what
    /// they do, such as active or idle.
    public static var planetscalePrimaryPostgresConnectionState: Self { Self(rawValue: "planetscale_primary_postgres_connection_state") }
    /// `planetscale_primary_storage_usage`: Bytes that are used on the disk of the primary.
    public static var planetscalePrimaryStorageUsage: Self { Self(rawValue: "planetscale_primary_storage_usage") }
    /// `planetscale_primary_xact_commit_rate`: Transactions a second that the primary commits.
    public static var planetscalePrimaryXactCommitRate: Self { Self(rawValue: "planetscale_primary_xact_commit_rate") }
    /// `planetscale_replica_lag_seconds`: Seconds that each replica is behind the primary.
    public static var planetscaleReplicaLagSeconds: Self { Self(rawValue: "planetscale_replica_lag_seconds") }
    /// `planetscale_replica_memory_active_cache_bytes`: Bytes of page cache of each replica that were used lately.
    public static var planetscaleReplicaMemoryActiveCacheBytes: Self { Self(rawValue: "planetscale_replica_memory_active_cache_bytes") }
    /// `planetscale_replica_memory_inactive_cache_bytes`: Bytes of page cache of each replica that
    /// were not used lately and are freed first.
    public static var planetscaleReplicaMemoryInactiveCacheBytes: Self { Self(rawValue: "planetscale_replica_memory_inactive_cache_bytes") }
    /// `planetscale_replica_memory_mmap_bytes`: Bytes of memory that each replica has mapped, as for shared buffers.
    public static var planetscaleReplicaMemoryMmapBytes: Self { Self(rawValue: "planetscale_replica_memory_mmap_bytes") }
    /// `planetscale_replica_memory_rss_bytes`: Bytes of memory that the processes of each replica hold.
    public static var planetscaleReplicaMemoryRssBytes: Self { Self(rawValue: "planetscale_replica_memory_rss_bytes") }
    /// `planetscale_replica_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
    /// on each replica uses.
    public static var planetscaleReplicaPgbouncerCPUUtilPercentages: Self { Self(rawValue: "planetscale_replica_pgbouncer_cpu_util_percentages") }
    /// `planetscale_replica_pgbouncer_current_connections`: Connections to PgBouncer on each replica.
    public static var planetscaleReplicaPgbouncerCurrentConnections: Self { Self(rawValue: "planetscale_replica_pgbouncer_current_connections") }
    /// `planetscale_replica_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on each replica uses.
    public static var planetscaleReplicaPgbouncerMemUtilPercentages: Self { Self(rawValue: "planetscale_replica_pgbouncer_mem_util_percentages") }
    /// `planetscale_replica_pods_cpu_util_percentages`: Percentage of processor that each replica uses.
    public static var planetscaleReplicaPodsCPUUtilPercentages: Self { Self(rawValue: "planetscale_replica_pods_cpu_util_percentages") }
    /// `planetscale_replica_pods_iops_total`: Disk operations a second of each replica.
    public static var planetscaleReplicaPodsIopsTotal: Self { Self(rawValue: "planetscale_replica_pods_iops_total") }
    /// `planetscale_replica_pods_mem_util_percentages`: Percentage of memory that each replica
    /// uses, with the page cache.
    public static var planetscaleReplicaPodsMemUtilPercentages: Self { Self(rawValue: "planetscale_replica_pods_mem_util_percentages") }
    /// `planetscale_replica_postgres_connection_state`: Postgres connections of each replica by
    /// what they do, such as active or idle.
    public static var planetscaleReplicaPostgresConnectionState: Self { Self(rawValue: "planetscale_replica_postgres_connection_state") }
    /// `planetscale_replica_storage_usage_bytes`: Bytes that are used on the disk of each replica.
    public static var planetscaleReplicaStorageUsageBytes: Self { Self(rawValue: "planetscale_replica_storage_usage_bytes") }
    /// `planetscale_replica_volume_usage_percentages`: Percentage of the disk of each replica that is full.
    public static var planetscaleReplicaVolumeUsagePercentages: Self { Self(rawValue: "planetscale_replica_volume_usage_percentages") }
    /// `planetscale_replication_slot_max_wal_retained_bytes`: The most bytes of write-ahead log
    /// that a replication slot holds back.
    public static var planetscaleReplicationSlotMaxWalRetainedBytes: Self { Self(rawValue: "planetscale_replication_slot_max_wal_retained_bytes") }
    /// `planetscale_replication_slots_lost`: Replication slots that are lost because their log is gone.
    public static var planetscaleReplicationSlotsLost: Self { Self(rawValue: "planetscale_replication_slots_lost") }
    /// `planetscale_settings_max_slot_wal_keep_size_bytes`: The most bytes of write-ahead log that
    /// a replication slot may hold back, as set.
    public static var planetscaleSettingsMaxSlotWalKeepSizeBytes: Self { Self(rawValue: "planetscale_settings_max_slot_wal_keep_size_bytes") }
    /// `planetscale_storage_usage_bytes`: Bytes that are used on the disk of each node.
    public static var planetscaleStorageUsageBytes: Self { Self(rawValue: "planetscale_storage_usage_bytes") }
    /// `planetscale_volume_usage_percentages`: Percentage of the disk of each node that is full.
    public static var planetscaleVolumeUsagePercentages: Self { Self(rawValue: "planetscale_volume_usage_percentages") }
    /// `planetscale_wal_archiver_failed_rate`: Files of the write-ahead log a second that could not be archived.
    public static var planetscaleWalArchiverFailedRate: Self { Self(rawValue: "planetscale_wal_archiver_failed_rate") }
    /// `planetscale_wal_archiver_last_age_succeeded`: Seconds since a file of the write-ahead log was last archived.
    public static var planetscaleWalArchiverLastAgeSucceeded: Self { Self(rawValue: "planetscale_wal_archiver_last_age_succeeded") }
    /// `planetscale_wal_archiver_succeeded_rate`: Files of the write-ahead log archived a second.
    public static var planetscaleWalArchiverSucceededRate: Self { Self(rawValue: "planetscale_wal_archiver_succeeded_rate") }
    /// `planetscale_wal_size_bytes`: Bytes of write-ahead log on disk.
    public static var planetscaleWalSizeBytes: Self { Self(rawValue: "planetscale_wal_size_bytes") }
    /// Executions of queries.
    public static var queries: Self { Self(rawValue: "queries") }
    /// `query_errors`: Executions that failed.
    public static var queryErrors: Self { Self(rawValue: "query_errors") }
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    public static var rowsAffectedPerQuery: Self { Self(rawValue: "rows_affected_per_query") }
    /// `rows_read`: Rows read.
    public static var rowsRead: Self { Self(rawValue: "rows_read") }
    /// `rows_read_per_query`: Rows read by an execution, on average.
    public static var rowsReadPerQuery: Self { Self(rawValue: "rows_read_per_query") }
    /// `rows_read_per_returned`: Rows read for each row returned.
    public static var rowsReadPerReturned: Self { Self(rawValue: "rows_read_per_returned") }
    /// `rows_returned`: Rows returned.
    public static var rowsReturned: Self { Self(rawValue: "rows_returned") }
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    public static var rowsReturnedPerQuery: Self { Self(rawValue: "rows_returned_per_query") }
    /// `rows_written`: Rows changed.
    public static var rowsWritten: Self { Self(rawValue: "rows_written") }
    /// `storage_per_table`: Bytes of storage that each table takes.
    public static var storagePerTable: Self { Self(rawValue: "storage_per_table") }
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    public static var totalDurationMillis: Self { Self(rawValue: "total_duration_millis") }
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    public static var trafficControlThrottled: Self { Self(rawValue: "traffic_control_throttled") }
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    public static var trafficControlWarnings: Self { Self(rawValue: "traffic_control_warnings") }
    /// Executions beyond what is usual, as anomalies are made of. What exactly counts is not documented.
    public static var violations: Self { Self(rawValue: "violations") }
    /// `vtgate_cpu_avg_by_az`: Percentage of processor that VTGates use, on average, by availability zone. MySQL only.
    public static var vtgateCPUAvgByAz: Self { Self(rawValue: "vtgate_cpu_avg_by_az") }
    /// `vtgate_cpu_by_az`: Percentage of processor that each VTGate uses, by availability zone. MySQL only.
    public static var vtgateCPUByAz: Self { Self(rawValue: "vtgate_cpu_by_az") }
    /// `vtgate_latency_p50`: Median time in milliseconds that VTGates take for a query. MySQL only.
    public static var vtgateLatencyP50: Self { Self(rawValue: "vtgate_latency_p50") }
    /// `vtgate_latency_p95`: Time in milliseconds within which VTGates are done with 95 of 100 queries. MySQL only.
    public static var vtgateLatencyP95: Self { Self(rawValue: "vtgate_latency_p95") }
    /// `vtgate_memory_avg_by_az`: Percentage of memory that VTGates use, on average, by availability zone. MySQL only.
    public static var vtgateMemoryAvgByAz: Self { Self(rawValue: "vtgate_memory_avg_by_az") }
    /// `vtgate_memory_by_az`: Percentage of memory that each VTGate uses, by availability zone. MySQL only.
    public static var vtgateMemoryByAz: Self { Self(rawValue: "vtgate_memory_by_az") }
    /// `vtgate_requests`: Requests to VTGates. MySQL only.
    public static var vtgateRequests: Self { Self(rawValue: "vtgate_requests") }

    /// The words that are known.
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
}

/// A metric of a Postgres branch that is read at this moment.
public struct InstantBranchMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `planetscale_backup_fetch_percent`: How much of a backup has been fetched for a restore, from 0 to 100.
    public static var planetscaleBackupFetchPercent: Self { Self(rawValue: "planetscale_backup_fetch_percent") }
    /// `planetscale_backup_restore_active`: Whether a backup is being restored, 1 or 0.
    public static var planetscaleBackupRestoreActive: Self { Self(rawValue: "planetscale_backup_restore_active") }
    /// `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated PgBouncer uses.
    public static var planetscaleDedicatedPgbouncerCPUUsage: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_cpu_usage") }
    /// `planetscale_dedicated_pgbouncer_current_client_connections`: Connections from clients to
    /// each dedicated PgBouncer.
    public static var planetscaleDedicatedPgbouncerCurrentClientConnections: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_current_client_connections") }
    /// `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated PgBouncer.
    public static var planetscaleDedicatedPgbouncerCurrentConnections: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_current_connections") }
    /// `planetscale_dedicated_pgbouncer_current_server_connections`: Connections from each
    /// dedicated PgBouncer to Postgres.
    public static var planetscaleDedicatedPgbouncerCurrentServerConnections: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_current_server_connections") }
    /// `planetscale_dedicated_pgbouncer_max_connections`: The most connections that each dedicated PgBouncer accepts.
    public static var planetscaleDedicatedPgbouncerMaxConnections: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_max_connections") }
    /// `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated PgBouncer uses.
    public static var planetscaleDedicatedPgbouncerMemoryUsage: Self { Self(rawValue: "planetscale_dedicated_pgbouncer_memory_usage") }
    /// `planetscale_pgbouncer_current_client_connections`: Connections from clients to the PgBouncer on each node.
    public static var planetscalePgbouncerCurrentClientConnections: Self { Self(rawValue: "planetscale_pgbouncer_current_client_connections") }
    /// `planetscale_pgbouncer_current_server_connections`: Connections from the PgBouncer on each node to Postgres.
    public static var planetscalePgbouncerCurrentServerConnections: Self { Self(rawValue: "planetscale_pgbouncer_current_server_connections") }
    /// `planetscale_pgbouncer_settings_max_client_conn`: The most connections from clients that the
    /// PgBouncer on each node accepts.
    public static var planetscalePgbouncerSettingsMaxClientConn: Self { Self(rawValue: "planetscale_pgbouncer_settings_max_client_conn") }
    /// `planetscale_postgres_connection_state`: Postgres connections of each node by what they do,
    /// such as active or idle.
    public static var planetscalePostgresConnectionState: Self { Self(rawValue: "planetscale_postgres_connection_state") }
    /// `planetscale_postgres_settings_max_connections`: The most connections that Postgres on each node accepts.
    public static var planetscalePostgresSettingsMaxConnections: Self { Self(rawValue: "planetscale_postgres_settings_max_connections") }
    /// `planetscale_volume_capacity_bytes`: Size of the disk of each node in bytes.
    public static var planetscaleVolumeCapacityBytes: Self { Self(rawValue: "planetscale_volume_capacity_bytes") }
    /// `planetscale_volume_disk_usage_bytes`: Bytes that are used on the disk of each node.
    public static var planetscaleVolumeDiskUsageBytes: Self { Self(rawValue: "planetscale_volume_disk_usage_bytes") }
    /// `planetscale_volume_usage_percentage`: Percentage of the disk of each node that is full.
    public static var planetscaleVolumeUsagePercentage: Self { Self(rawValue: "planetscale_volume_usage_percentage") }

    /// The words that are known.
    public static let allCases: [InstantBranchMetric] = [
        .planetscaleBackupFetchPercent, .planetscaleBackupRestoreActive, .planetscaleDedicatedPgbouncerCPUUsage,
        .planetscaleDedicatedPgbouncerCurrentClientConnections, .planetscaleDedicatedPgbouncerCurrentConnections,
        .planetscaleDedicatedPgbouncerCurrentServerConnections, .planetscaleDedicatedPgbouncerMaxConnections,
        .planetscaleDedicatedPgbouncerMemoryUsage, .planetscalePgbouncerCurrentClientConnections,
        .planetscalePgbouncerCurrentServerConnections, .planetscalePgbouncerSettingsMaxClientConn,
        .planetscalePostgresConnectionState, .planetscalePostgresSettingsMaxConnections,
        .planetscaleVolumeCapacityBytes, .planetscaleVolumeDiskUsageBytes, .planetscaleVolumeUsagePercentage
    ]
}

/// A metric of the nodes of a MySQL branch that is read at this moment.
public struct InstantTabletMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `replication_lag`: Seconds that each replica is behind its primary.
    public static var replicationLag: Self { Self(rawValue: "replication_lag") }
    /// `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    public static var primaryCPUUsage: Self { Self(rawValue: "primary_cpu_usage") }
    /// `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    public static var primaryMemoryUsage: Self { Self(rawValue: "primary_memory_usage") }
    /// `vtgate_cpu_usage`: Percentage of processor that VTGates use.
    public static var vtgateCPUUsage: Self { Self(rawValue: "vtgate_cpu_usage") }
    /// `vtgate_memory_usage`: Percentage of memory that VTGates use.
    public static var vtgateMemoryUsage: Self { Self(rawValue: "vtgate_memory_usage") }

    /// The words that are known.
    public static let allCases: [InstantTabletMetric] = [
        .replicationLag, .primaryCPUUsage, .primaryMemoryUsage, .vtgateCPUUsage, .vtgateMemoryUsage
    ]
}

/// A metric of query patterns over time.
public struct QueryMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    public static var avgParallelWorkers: Self { Self(rawValue: "avg_parallel_workers") }
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    public static var avgShardQueries: Self { Self(rawValue: "avg_shard_queries") }
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    public static var blockCacheHitRatio: Self { Self(rawValue: "block_cache_hit_ratio") }
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    public static var blocksDirtied: Self { Self(rawValue: "blocks_dirtied") }
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    public static var blocksHit: Self { Self(rawValue: "blocks_hit") }
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    public static var blocksRead: Self { Self(rawValue: "blocks_read") }
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    public static var blocksWritten: Self { Self(rawValue: "blocks_written") }
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    public static var cpuDurationMillis: Self { Self(rawValue: "cpu_duration_millis") }
    /// `egress_bytes`: Bytes sent to clients.
    public static var egressBytes: Self { Self(rawValue: "egress_bytes") }
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    public static var egressBytesPerQuery: Self { Self(rawValue: "egress_bytes_per_query") }
    /// `index_usage_percent`: Share of the executions that used each index, from 0 to 100.
    public static var indexUsagePercent: Self { Self(rawValue: "index_usage_percent") }
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    public static var ingressBytes: Self { Self(rawValue: "ingress_bytes") }
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    public static var ingressBytesPerQuery: Self { Self(rawValue: "ingress_bytes_per_query") }
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    public static var ioDurationMillis: Self { Self(rawValue: "io_duration_millis") }
    /// `latency_max`: Time of the slowest execution in milliseconds.
    public static var latencyMax: Self { Self(rawValue: "latency_max") }
    /// `latency_min`: Time of the fastest execution in milliseconds.
    public static var latencyMin: Self { Self(rawValue: "latency_min") }
    /// `latency_p50`: Median time of an execution in milliseconds.
    public static var latencyP50: Self { Self(rawValue: "latency_p50") }
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    public static var latencyP95: Self { Self(rawValue: "latency_p95") }
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    public static var latencyP99: Self { Self(rawValue: "latency_p99") }
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    public static var latencyP999: Self { Self(rawValue: "latency_p999") }
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    public static var maxEgressBytes: Self { Self(rawValue: "max_egress_bytes") }
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    public static var maxIngressBytes: Self { Self(rawValue: "max_ingress_bytes") }
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    public static var maxShardQueries: Self { Self(rawValue: "max_shard_queries") }
    /// `plan_change_score`: How much the execution plan changed. The scale is not documented.
    public static var planChangeScore: Self { Self(rawValue: "plan_change_score") }
    /// Executions of queries.
    public static var queries: Self { Self(rawValue: "queries") }
    /// `query_errors`: Executions that failed.
    public static var queryErrors: Self { Self(rawValue: "query_errors") }
    /// `routing_index_usage_percent`: Share of the executions that used each vindex to find the
    /// shards, from 0 to 100. MySQL only.
    public static var routingIndexUsagePercent: Self { Self(rawValue: "routing_index_usage_percent") }
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    public static var rowsAffectedPerQuery: Self { Self(rawValue: "rows_affected_per_query") }
    /// `rows_read`: Rows read.
    public static var rowsRead: Self { Self(rawValue: "rows_read") }
    /// `rows_read_per_query`: Rows read by an execution, on average.
    public static var rowsReadPerQuery: Self { Self(rawValue: "rows_read_per_query") }
    /// `rows_read_per_returned`: Rows read for each row returned.
    public static var rowsReadPerReturned: Self { Self(rawValue: "rows_read_per_returned") }
    /// `rows_returned`: Rows returned.
    public static var rowsReturned: Self { Self(rawValue: "rows_returned") }
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    public static var rowsReturnedPerQuery: Self { Self(rawValue: "rows_returned_per_query") }
    /// `rows_written`: Rows changed.
    public static var rowsWritten: Self { Self(rawValue: "rows_written") }
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    public static var totalDurationMillis: Self { Self(rawValue: "total_duration_millis") }
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    public static var trafficControlThrottled: Self { Self(rawValue: "traffic_control_throttled") }
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    public static var trafficControlWarnings: Self { Self(rawValue: "traffic_control_warnings") }

    /// The words that are known.
    public static let allCases: [QueryMetric] = [
        .avgParallelWorkers, .avgShardQueries, .blockCacheHitRatio, .blocksDirtied, .blocksHit, .blocksRead,
        .blocksWritten, .cpuDurationMillis, .egressBytes, .egressBytesPerQuery, .indexUsagePercent, .ingressBytes,
        .ingressBytesPerQuery, .ioDurationMillis, .latencyMax, .latencyMin, .latencyP50, .latencyP95, .latencyP99,
        .latencyP999, .maxEgressBytes, .maxIngressBytes, .maxShardQueries, .planChangeScore, .queries, .queryErrors,
        .routingIndexUsagePercent, .rowsAffectedPerQuery, .rowsRead, .rowsReadPerQuery, .rowsReadPerReturned,
        .rowsReturned, .rowsReturnedPerQuery, .rowsWritten, .totalDurationMillis, .trafficControlThrottled,
        .trafficControlWarnings
    ]
}

/// A metric of the nodes of a MySQL branch over time.
public struct TabletMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `replication_lag`: Seconds that each replica is behind its primary.
    public static var replicationLag: Self { Self(rawValue: "replication_lag") }
    /// `vreplication_lag`: Seconds that a workflow is behind its source.
    public static var vreplicationLag: Self { Self(rawValue: "vreplication_lag") }
    /// `pod_cpu_usage`: Percentage of processor that each node uses.
    public static var podCPUUsage: Self { Self(rawValue: "pod_cpu_usage") }
    /// `pod_memory_usage`: Percentage of memory that each node uses.
    public static var podMemoryUsage: Self { Self(rawValue: "pod_memory_usage") }
    /// `pod_queries`: Queries of each node.
    public static var podQueries: Self { Self(rawValue: "pod_queries") }
    /// `pod_rows_read`: Rows that each node read.
    public static var podRowsRead: Self { Self(rawValue: "pod_rows_read") }
    /// `pod_iops`: Disk operations a second of each node.
    public static var podIops: Self { Self(rawValue: "pod_iops") }
    /// `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    public static var primaryCPUUsage: Self { Self(rawValue: "primary_cpu_usage") }
    /// `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    public static var primaryMemoryUsage: Self { Self(rawValue: "primary_memory_usage") }
    /// `primary_iops`: Disk operations a second of the primary of each shard.
    public static var primaryIops: Self { Self(rawValue: "primary_iops") }
    /// `primary_queries`: Queries of the primary of each shard.
    public static var primaryQueries: Self { Self(rawValue: "primary_queries") }
    /// `primary_rows_read`: Rows that the primary of each shard read.
    public static var primaryRowsRead: Self { Self(rawValue: "primary_rows_read") }
    /// `primary_rows_written`: Rows that the primary of each shard changed.
    public static var primaryRowsWritten: Self { Self(rawValue: "primary_rows_written") }
    /// `shard_storage_usage`: Percentage of the disk of each shard that is full.
    public static var shardStorageUsage: Self { Self(rawValue: "shard_storage_usage") }
    /// `shard_storage_available`: Bytes that are free on the disk of each shard.
    public static var shardStorageAvailable: Self { Self(rawValue: "shard_storage_available") }

    /// The words that are known.
    public static let allCases: [TabletMetric] = [
        .replicationLag, .vreplicationLag, .podCPUUsage, .podMemoryUsage, .podQueries, .podRowsRead, .podIops,
        .primaryCPUUsage, .primaryMemoryUsage, .primaryIops, .primaryQueries, .primaryRowsRead, .primaryRowsWritten,
        .shardStorageUsage, .shardStorageAvailable
    ]
}

/// A metric of tagged queries over time.
public struct TagMetric: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    public static var avgParallelWorkers: Self { Self(rawValue: "avg_parallel_workers") }
    /// `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    public static var avgShardQueries: Self { Self(rawValue: "avg_shard_queries") }
    /// `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    public static var blockCacheHitRatio: Self { Self(rawValue: "block_cache_hit_ratio") }
    /// `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    public static var blocksDirtied: Self { Self(rawValue: "blocks_dirtied") }
    /// `blocks_hit`: Blocks found in the cache. Postgres only.
    public static var blocksHit: Self { Self(rawValue: "blocks_hit") }
    /// `blocks_read`: Blocks read from outside the cache. Postgres only.
    public static var blocksRead: Self { Self(rawValue: "blocks_read") }
    /// `blocks_written`: Blocks written out of the cache. Postgres only.
    public static var blocksWritten: Self { Self(rawValue: "blocks_written") }
    /// `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    public static var cpuDurationMillis: Self { Self(rawValue: "cpu_duration_millis") }
    /// `egress_bytes`: Bytes sent to clients.
    public static var egressBytes: Self { Self(rawValue: "egress_bytes") }
    /// `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    public static var egressBytesPerQuery: Self { Self(rawValue: "egress_bytes_per_query") }
    /// `ingress_bytes`: Bytes received from clients. MySQL only.
    public static var ingressBytes: Self { Self(rawValue: "ingress_bytes") }
    /// `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL only.
    public static var ingressBytesPerQuery: Self { Self(rawValue: "ingress_bytes_per_query") }
    /// `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds. Postgres only.
    public static var ioDurationMillis: Self { Self(rawValue: "io_duration_millis") }
    /// `latency_max`: Time of the slowest execution in milliseconds.
    public static var latencyMax: Self { Self(rawValue: "latency_max") }
    /// `latency_min`: Time of the fastest execution in milliseconds.
    public static var latencyMin: Self { Self(rawValue: "latency_min") }
    /// `latency_p50`: Median time of an execution in milliseconds.
    public static var latencyP50: Self { Self(rawValue: "latency_p50") }
    /// `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    public static var latencyP95: Self { Self(rawValue: "latency_p95") }
    /// `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    public static var latencyP99: Self { Self(rawValue: "latency_p99") }
    /// `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    public static var latencyP999: Self { Self(rawValue: "latency_p999") }
    /// `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    public static var maxEgressBytes: Self { Self(rawValue: "max_egress_bytes") }
    /// `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    public static var maxIngressBytes: Self { Self(rawValue: "max_ingress_bytes") }
    /// `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    public static var maxShardQueries: Self { Self(rawValue: "max_shard_queries") }
    /// Executions of queries.
    public static var queries: Self { Self(rawValue: "queries") }
    /// `query_errors`: Executions that failed.
    public static var queryErrors: Self { Self(rawValue: "query_errors") }
    /// `rows_affected_per_query`: Rows changed by an execution, on average.
    public static var rowsAffectedPerQuery: Self { Self(rawValue: "rows_affected_per_query") }
    /// `rows_read`: Rows read.
    public static var rowsRead: Self { Self(rawValue: "rows_read") }
    /// `rows_read_per_query`: Rows read by an execution, on average.
    public static var rowsReadPerQuery: Self { Self(rawValue: "rows_read_per_query") }
    /// `rows_read_per_returned`: Rows read for each row returned.
    public static var rowsReadPerReturned: Self { Self(rawValue: "rows_read_per_returned") }
    /// `rows_returned`: Rows returned.
    public static var rowsReturned: Self { Self(rawValue: "rows_returned") }
    /// `rows_returned_per_query`: Rows returned by an execution, on average.
    public static var rowsReturnedPerQuery: Self { Self(rawValue: "rows_returned_per_query") }
    /// `rows_written`: Rows changed.
    public static var rowsWritten: Self { Self(rawValue: "rows_written") }
    /// `total_duration_millis`: Time spent executing, in milliseconds.
    public static var totalDurationMillis: Self { Self(rawValue: "total_duration_millis") }
    /// `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    public static var trafficControlThrottled: Self { Self(rawValue: "traffic_control_throttled") }
    /// `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    public static var trafficControlWarnings: Self { Self(rawValue: "traffic_control_warnings") }

    /// The words that are known.
    public static let allCases: [TagMetric] = [
        .avgParallelWorkers, .avgShardQueries, .blockCacheHitRatio, .blocksDirtied, .blocksHit, .blocksRead,
        .blocksWritten, .cpuDurationMillis, .egressBytes, .egressBytesPerQuery, .ingressBytes, .ingressBytesPerQuery,
        .ioDurationMillis, .latencyMax, .latencyMin, .latencyP50, .latencyP95, .latencyP99, .latencyP999,
        .maxEgressBytes, .maxIngressBytes, .maxShardQueries, .queries, .queryErrors, .rowsAffectedPerQuery, .rowsRead,
        .rowsReadPerQuery, .rowsReadPerReturned, .rowsReturned, .rowsReturnedPerQuery, .rowsWritten,
        .totalDurationMillis, .trafficControlThrottled, .trafficControlWarnings
    ]
}
