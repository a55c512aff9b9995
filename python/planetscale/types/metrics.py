# Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
"""Metrics: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from planetscale._documents import nested
from planetscale._models import Model, Timestamp
from planetscale._series import SeriesModel

if TYPE_CHECKING:
    BranchMetric = Literal[
        "avg_parallel_workers",
        "avg_shard_queries",
        "block_cache_hit_ratio",
        "blocks_dirtied",
        "blocks_hit",
        "blocks_read",
        "blocks_written",
        "connections",
        "cpu_duration_millis",
        "egress_bytes",
        "egress_bytes_per_query",
        "ingress_bytes",
        "ingress_bytes_per_query",
        "io_duration_millis",
        "latency_max",
        "latency_p50",
        "latency_p95",
        "latency_p99",
        "latency_p999",
        "max_egress_bytes",
        "max_ingress_bytes",
        "max_shard_queries",
        "planetscale_dedicated_pgbouncer_cpu_usage",
        "planetscale_dedicated_pgbouncer_current_connections",
        "planetscale_dedicated_pgbouncer_memory_usage",
        "planetscale_edge_bytes_received",
        "planetscale_edge_bytes_received_rate",
        "planetscale_edge_bytes_sent",
        "planetscale_edge_bytes_sent_rate",
        "planetscale_pgbouncer_current_connections",
        "planetscale_pgbouncer_pools_client",
        "planetscale_pgbouncer_pools_server",
        "planetscale_pods_container_ooms",
        "planetscale_pods_cpu_util_percentages",
        "planetscale_pods_iops_total",
        "planetscale_pods_mem_util_percentages",
        "planetscale_primary_memory_active_cache_bytes",
        "planetscale_primary_memory_inactive_cache_bytes",
        "planetscale_primary_memory_mmap_bytes",
        "planetscale_primary_memory_rss_bytes",
        "planetscale_primary_pgbouncer_cpu_util_percentages",
        "planetscale_primary_pgbouncer_mem_util_percentages",
        "planetscale_primary_pods_cpu_util_percentages",
        "planetscale_primary_pods_iops_total",
        "planetscale_primary_pods_mem_util_percentages",
        "planetscale_primary_postgres_connection_state",
        "planetscale_primary_storage_usage",
        "planetscale_primary_xact_commit_rate",
        "planetscale_replica_lag_seconds",
        "planetscale_replica_memory_active_cache_bytes",
        "planetscale_replica_memory_inactive_cache_bytes",
        "planetscale_replica_memory_mmap_bytes",
        "planetscale_replica_memory_rss_bytes",
        "planetscale_replica_pgbouncer_cpu_util_percentages",
        "planetscale_replica_pgbouncer_current_connections",
        "planetscale_replica_pgbouncer_mem_util_percentages",
        "planetscale_replica_pods_cpu_util_percentages",
        "planetscale_replica_pods_iops_total",
        "planetscale_replica_pods_mem_util_percentages",
        "planetscale_replica_postgres_connection_state",
        "planetscale_replica_storage_usage_bytes",
        "planetscale_replica_volume_usage_percentages",
        "planetscale_replication_slot_max_wal_retained_bytes",
        "planetscale_replication_slots_lost",
        "planetscale_settings_max_slot_wal_keep_size_bytes",
        "planetscale_storage_usage_bytes",
        "planetscale_volume_usage_percentages",
        "planetscale_wal_archiver_failed_rate",
        "planetscale_wal_archiver_last_age_succeeded",
        "planetscale_wal_archiver_succeeded_rate",
        "planetscale_wal_size_bytes",
        "queries",
        "query_errors",
        "rows_affected_per_query",
        "rows_read",
        "rows_read_per_query",
        "rows_read_per_returned",
        "rows_returned",
        "rows_returned_per_query",
        "rows_written",
        "storage_per_table",
        "total_duration_millis",
        "traffic_control_throttled",
        "traffic_control_warnings",
        "violations",
        "vtgate_cpu_avg_by_az",
        "vtgate_cpu_by_az",
        "vtgate_latency_p50",
        "vtgate_latency_p95",
        "vtgate_memory_avg_by_az",
        "vtgate_memory_by_az",
        "vtgate_requests",
    ]
    """A metric of a branch over time. Names that begin with `planetscale_` exist on Postgres and Neki only.

    - `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    - `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    - `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    - `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    - `blocks_hit`: Blocks found in the cache. Postgres only.
    - `blocks_read`: Blocks read from outside the cache. Postgres only.
    - `blocks_written`: Blocks written out of the cache. Postgres only.
    - `connections`: Open connections.
    - `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    - `egress_bytes`: Bytes sent to clients.
    - `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    - `ingress_bytes`: Bytes received from clients. MySQL only.
    - `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL
      only.
    - `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds.
      Postgres only.
    - `latency_max`: Time of the slowest execution in milliseconds.
    - `latency_p50`: Median time of an execution in milliseconds.
    - `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    - `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    - `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    - `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    - `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    - `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    - `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated
      PgBouncer uses.
    - `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated
      PgBouncer.
    - `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated
      PgBouncer uses.
    - `planetscale_edge_bytes_received`: Bytes that the edge received from clients.
    - `planetscale_edge_bytes_received_rate`: Bytes a second that the edge receives from clients.
    - `planetscale_edge_bytes_sent`: Bytes that the edge sent to clients.
    - `planetscale_edge_bytes_sent_rate`: Bytes a second that the edge sends to clients.
    - `planetscale_pgbouncer_current_connections`: Connections to PgBouncer on each node.
    - `planetscale_pgbouncer_pools_client`: Clients in the pools of PgBouncer by state, such as
      active or waiting.
    - `planetscale_pgbouncer_pools_server`: Server connections in the pools of PgBouncer by state,
      such as active or idle.
    - `planetscale_pods_container_ooms`: Times that a container was ended because it ran out of
      memory.
    - `planetscale_pods_cpu_util_percentages`: Percentage of processor that each node uses.
    - `planetscale_pods_iops_total`: Disk operations a second of each node.
    - `planetscale_pods_mem_util_percentages`: Percentage of memory that each node uses, with the
      page cache.
    - `planetscale_primary_memory_active_cache_bytes`: Bytes of page cache of the primary that were
      used lately.
    - `planetscale_primary_memory_inactive_cache_bytes`: Bytes of page cache of the primary that
      were not used lately and are freed first.
    - `planetscale_primary_memory_mmap_bytes`: Bytes of memory that the primary has mapped, as for
      shared buffers.
    - `planetscale_primary_memory_rss_bytes`: Bytes of memory that the processes of the primary
      hold.
    - `planetscale_primary_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
      on the primary uses.
    - `planetscale_primary_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on
      the primary uses.
    - `planetscale_primary_pods_cpu_util_percentages`: Percentage of processor that the primary
      uses.
    - `planetscale_primary_pods_iops_total`: Disk operations a second of the primary.
    - `planetscale_primary_pods_mem_util_percentages`: Percentage of memory that the primary uses,
      with the page cache.
    - `planetscale_primary_postgres_connection_state`: Postgres connections of the primary by what
      they do, such as active or idle.
    - `planetscale_primary_storage_usage`: Bytes that are used on the disk of the primary.
    - `planetscale_primary_xact_commit_rate`: Transactions a second that the primary commits.
    - `planetscale_replica_lag_seconds`: Seconds that each replica is behind the primary.
    - `planetscale_replica_memory_active_cache_bytes`: Bytes of page cache of each replica that were
      used lately.
    - `planetscale_replica_memory_inactive_cache_bytes`: Bytes of page cache of each replica that
      were not used lately and are freed first.
    - `planetscale_replica_memory_mmap_bytes`: Bytes of memory that each replica has mapped, as for
      shared buffers.
    - `planetscale_replica_memory_rss_bytes`: Bytes of memory that the processes of each replica
      hold.
    - `planetscale_replica_pgbouncer_cpu_util_percentages`: Percentage of processor that PgBouncer
      on each replica uses.
    - `planetscale_replica_pgbouncer_current_connections`: Connections to PgBouncer on each replica.
    - `planetscale_replica_pgbouncer_mem_util_percentages`: Percentage of memory that PgBouncer on
      each replica uses.
    - `planetscale_replica_pods_cpu_util_percentages`: Percentage of processor that each replica
      uses.
    - `planetscale_replica_pods_iops_total`: Disk operations a second of each replica.
    - `planetscale_replica_pods_mem_util_percentages`: Percentage of memory that each replica uses,
      with the page cache.
    - `planetscale_replica_postgres_connection_state`: Postgres connections of each replica by what
      they do, such as active or idle.
    - `planetscale_replica_storage_usage_bytes`: Bytes that are used on the disk of each replica.
    - `planetscale_replica_volume_usage_percentages`: Percentage of the disk of each replica that is
      full.
    - `planetscale_replication_slot_max_wal_retained_bytes`: The most bytes of write-ahead log that
      a replication slot holds back.
    - `planetscale_replication_slots_lost`: Replication slots that are lost because their log is
      gone.
    - `planetscale_settings_max_slot_wal_keep_size_bytes`: The most bytes of write-ahead log that a
      replication slot may hold back, as set.
    - `planetscale_storage_usage_bytes`: Bytes that are used on the disk of each node.
    - `planetscale_volume_usage_percentages`: Percentage of the disk of each node that is full.
    - `planetscale_wal_archiver_failed_rate`: Files of the write-ahead log a second that could not
      be archived.
    - `planetscale_wal_archiver_last_age_succeeded`: Seconds since a file of the write-ahead log was
      last archived.
    - `planetscale_wal_archiver_succeeded_rate`: Files of the write-ahead log archived a second.
    - `planetscale_wal_size_bytes`: Bytes of write-ahead log on disk.
    - `queries`: Executions of queries.
    - `query_errors`: Executions that failed.
    - `rows_affected_per_query`: Rows changed by an execution, on average.
    - `rows_read`: Rows read.
    - `rows_read_per_query`: Rows read by an execution, on average.
    - `rows_read_per_returned`: Rows read for each row returned.
    - `rows_returned`: Rows returned.
    - `rows_returned_per_query`: Rows returned by an execution, on average.
    - `rows_written`: Rows changed.
    - `storage_per_table`: Bytes of storage that each table takes.
    - `total_duration_millis`: Time spent executing, in milliseconds.
    - `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    - `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    - `violations`: Executions beyond what is usual, as anomalies are made of. What exactly counts
      is not documented.
    - `vtgate_cpu_avg_by_az`: Percentage of processor that VTGates use, on average, by availability
      zone. MySQL only.
    - `vtgate_cpu_by_az`: Percentage of processor that each VTGate uses, by availability zone. MySQL
      only.
    - `vtgate_latency_p50`: Median time in milliseconds that VTGates take for a query. MySQL only.
    - `vtgate_latency_p95`: Time in milliseconds within which VTGates are done with 95 of 100
      queries. MySQL only.
    - `vtgate_memory_avg_by_az`: Percentage of memory that VTGates use, on average, by availability
      zone. MySQL only.
    - `vtgate_memory_by_az`: Percentage of memory that each VTGate uses, by availability zone. MySQL
      only.
    - `vtgate_requests`: Requests to VTGates. MySQL only.
    """

    InstantBranchMetric = Literal[
        "planetscale_backup_fetch_percent",
        "planetscale_backup_restore_active",
        "planetscale_dedicated_pgbouncer_cpu_usage",
        "planetscale_dedicated_pgbouncer_current_client_connections",
        "planetscale_dedicated_pgbouncer_current_connections",
        "planetscale_dedicated_pgbouncer_current_server_connections",
        "planetscale_dedicated_pgbouncer_max_connections",
        "planetscale_dedicated_pgbouncer_memory_usage",
        "planetscale_pgbouncer_current_client_connections",
        "planetscale_pgbouncer_current_server_connections",
        "planetscale_pgbouncer_settings_max_client_conn",
        "planetscale_postgres_connection_state",
        "planetscale_postgres_settings_max_connections",
        "planetscale_volume_capacity_bytes",
        "planetscale_volume_disk_usage_bytes",
        "planetscale_volume_usage_percentage",
    ]
    """A metric of a Postgres branch that is read at this moment.

    - `planetscale_backup_fetch_percent`: How much of a backup has been fetched for a restore, from
      0 to 100.
    - `planetscale_backup_restore_active`: Whether a backup is being restored, 1 or 0.
    - `planetscale_dedicated_pgbouncer_cpu_usage`: Percentage of processor that each dedicated
      PgBouncer uses.
    - `planetscale_dedicated_pgbouncer_current_client_connections`: Connections from clients to each
      dedicated PgBouncer.
    - `planetscale_dedicated_pgbouncer_current_connections`: Connections to each dedicated
      PgBouncer.
    - `planetscale_dedicated_pgbouncer_current_server_connections`: Connections from each dedicated
      PgBouncer to Postgres.
    - `planetscale_dedicated_pgbouncer_max_connections`: The most connections that each dedicated
      PgBouncer accepts.
    - `planetscale_dedicated_pgbouncer_memory_usage`: Percentage of memory that each dedicated
      PgBouncer uses.
    - `planetscale_pgbouncer_current_client_connections`: Connections from clients to the PgBouncer
      on each node.
    - `planetscale_pgbouncer_current_server_connections`: Connections from the PgBouncer on each
      node to Postgres.
    - `planetscale_pgbouncer_settings_max_client_conn`: The most connections from clients that the
      PgBouncer on each node accepts.
    - `planetscale_postgres_connection_state`: Postgres connections of each node by what they do,
      such as active or idle.
    - `planetscale_postgres_settings_max_connections`: The most connections that Postgres on each
      node accepts.
    - `planetscale_volume_capacity_bytes`: Size of the disk of each node in bytes.
    - `planetscale_volume_disk_usage_bytes`: Bytes that are used on the disk of each node.
    - `planetscale_volume_usage_percentage`: Percentage of the disk of each node that is full.
    """

    InstantTabletMetric = Literal[
        "replication_lag",
        "primary_cpu_usage",
        "primary_memory_usage",
        "vtgate_cpu_usage",
        "vtgate_memory_usage",
    ]
    """A metric of the nodes of a MySQL branch that is read at this moment.

    - `replication_lag`: Seconds that each replica is behind its primary.
    - `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    - `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    - `vtgate_cpu_usage`: Percentage of processor that VTGates use.
    - `vtgate_memory_usage`: Percentage of memory that VTGates use.
    """

    QueryMetric = Literal[
        "avg_parallel_workers",
        "avg_shard_queries",
        "block_cache_hit_ratio",
        "blocks_dirtied",
        "blocks_hit",
        "blocks_read",
        "blocks_written",
        "cpu_duration_millis",
        "egress_bytes",
        "egress_bytes_per_query",
        "index_usage_percent",
        "ingress_bytes",
        "ingress_bytes_per_query",
        "io_duration_millis",
        "latency_max",
        "latency_min",
        "latency_p50",
        "latency_p95",
        "latency_p99",
        "latency_p999",
        "max_egress_bytes",
        "max_ingress_bytes",
        "max_shard_queries",
        "plan_change_score",
        "queries",
        "query_errors",
        "routing_index_usage_percent",
        "rows_affected_per_query",
        "rows_read",
        "rows_read_per_query",
        "rows_read_per_returned",
        "rows_returned",
        "rows_returned_per_query",
        "rows_written",
        "total_duration_millis",
        "traffic_control_throttled",
        "traffic_control_warnings",
    ]
    """A metric of query patterns over time.

    - `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    - `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    - `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    - `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    - `blocks_hit`: Blocks found in the cache. Postgres only.
    - `blocks_read`: Blocks read from outside the cache. Postgres only.
    - `blocks_written`: Blocks written out of the cache. Postgres only.
    - `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    - `egress_bytes`: Bytes sent to clients.
    - `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    - `index_usage_percent`: Share of the executions that used each index, from 0 to 100.
    - `ingress_bytes`: Bytes received from clients. MySQL only.
    - `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL
      only.
    - `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds.
      Postgres only.
    - `latency_max`: Time of the slowest execution in milliseconds.
    - `latency_min`: Time of the fastest execution in milliseconds.
    - `latency_p50`: Median time of an execution in milliseconds.
    - `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    - `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    - `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    - `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    - `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    - `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    - `plan_change_score`: How much the execution plan changed. The scale is not documented.
    - `queries`: Executions of queries.
    - `query_errors`: Executions that failed.
    - `routing_index_usage_percent`: Share of the executions that used each vindex to find the
      shards, from 0 to 100. MySQL only.
    - `rows_affected_per_query`: Rows changed by an execution, on average.
    - `rows_read`: Rows read.
    - `rows_read_per_query`: Rows read by an execution, on average.
    - `rows_read_per_returned`: Rows read for each row returned.
    - `rows_returned`: Rows returned.
    - `rows_returned_per_query`: Rows returned by an execution, on average.
    - `rows_written`: Rows changed.
    - `total_duration_millis`: Time spent executing, in milliseconds.
    - `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    - `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    """

    TabletMetric = Literal[
        "replication_lag",
        "vreplication_lag",
        "pod_cpu_usage",
        "pod_memory_usage",
        "pod_queries",
        "pod_rows_read",
        "pod_iops",
        "primary_cpu_usage",
        "primary_memory_usage",
        "primary_iops",
        "primary_queries",
        "primary_rows_read",
        "primary_rows_written",
        "shard_storage_usage",
        "shard_storage_available",
    ]
    """A metric of the nodes of a MySQL branch over time.

    - `replication_lag`: Seconds that each replica is behind its primary.
    - `vreplication_lag`: Seconds that a workflow is behind its source.
    - `pod_cpu_usage`: Percentage of processor that each node uses.
    - `pod_memory_usage`: Percentage of memory that each node uses.
    - `pod_queries`: Queries of each node.
    - `pod_rows_read`: Rows that each node read.
    - `pod_iops`: Disk operations a second of each node.
    - `primary_cpu_usage`: Percentage of processor that the primary of each shard uses.
    - `primary_memory_usage`: Percentage of memory that the primary of each shard uses.
    - `primary_iops`: Disk operations a second of the primary of each shard.
    - `primary_queries`: Queries of the primary of each shard.
    - `primary_rows_read`: Rows that the primary of each shard read.
    - `primary_rows_written`: Rows that the primary of each shard changed.
    - `shard_storage_usage`: Percentage of the disk of each shard that is full.
    - `shard_storage_available`: Bytes that are free on the disk of each shard.
    """

    TagMetric = Literal[
        "avg_parallel_workers",
        "avg_shard_queries",
        "block_cache_hit_ratio",
        "blocks_dirtied",
        "blocks_hit",
        "blocks_read",
        "blocks_written",
        "cpu_duration_millis",
        "egress_bytes",
        "egress_bytes_per_query",
        "ingress_bytes",
        "ingress_bytes_per_query",
        "io_duration_millis",
        "latency_max",
        "latency_min",
        "latency_p50",
        "latency_p95",
        "latency_p99",
        "latency_p999",
        "max_egress_bytes",
        "max_ingress_bytes",
        "max_shard_queries",
        "queries",
        "query_errors",
        "rows_affected_per_query",
        "rows_read",
        "rows_read_per_query",
        "rows_read_per_returned",
        "rows_returned",
        "rows_returned_per_query",
        "rows_written",
        "total_duration_millis",
        "traffic_control_throttled",
        "traffic_control_warnings",
    ]
    """A metric of tagged queries over time.

    - `avg_parallel_workers`: Parallel workers of an execution, on average. Postgres only.
    - `avg_shard_queries`: Queries that an execution sent to shards, on average. MySQL only.
    - `block_cache_hit_ratio`: Share of the blocks that were found in the cache. Postgres only.
    - `blocks_dirtied`: Blocks changed in the cache. Postgres only.
    - `blocks_hit`: Blocks found in the cache. Postgres only.
    - `blocks_read`: Blocks read from outside the cache. Postgres only.
    - `blocks_written`: Blocks written out of the cache. Postgres only.
    - `cpu_duration_millis`: Processor time of queries in milliseconds. Postgres only.
    - `egress_bytes`: Bytes sent to clients.
    - `egress_bytes_per_query`: Bytes that an execution sent to the client, on average.
    - `ingress_bytes`: Bytes received from clients. MySQL only.
    - `ingress_bytes_per_query`: Bytes that an execution received from the client, on average. MySQL
      only.
    - `io_duration_millis`: Time that queries spent reading and writing blocks, in milliseconds.
      Postgres only.
    - `latency_max`: Time of the slowest execution in milliseconds.
    - `latency_min`: Time of the fastest execution in milliseconds.
    - `latency_p50`: Median time of an execution in milliseconds.
    - `latency_p95`: Time in milliseconds that 95 of 100 executions stay below.
    - `latency_p99`: Time in milliseconds that 99 of 100 executions stay below.
    - `latency_p999`: Time in milliseconds that 999 of 1000 executions stay below.
    - `max_egress_bytes`: The most bytes that one execution sent to the client. MySQL only.
    - `max_ingress_bytes`: The most bytes that one execution received from the client. MySQL only.
    - `max_shard_queries`: The most queries that one execution sent to shards. MySQL only.
    - `queries`: Executions of queries.
    - `query_errors`: Executions that failed.
    - `rows_affected_per_query`: Rows changed by an execution, on average.
    - `rows_read`: Rows read.
    - `rows_read_per_query`: Rows read by an execution, on average.
    - `rows_read_per_returned`: Rows read for each row returned.
    - `rows_returned`: Rows returned.
    - `rows_returned_per_query`: Rows returned by an execution, on average.
    - `rows_written`: Rows changed.
    - `total_duration_millis`: Time spent executing, in milliseconds.
    - `traffic_control_throttled`: Executions that a traffic budget refused. Postgres only.
    - `traffic_control_warnings`: Executions that a traffic budget warned about. Postgres only.
    """
else:
    BranchMetric = str
    InstantBranchMetric = str
    InstantTabletMetric = str
    QueryMetric = str
    TabletMetric = str
    TagMetric = str


class InstantMetricReading(Model):
    """The current values of one metric."""

    metric: str = ""
    """Name of the metric, as it was asked for."""

    label: str | None = None
    """Name to show for the metric."""

    values: list[dict[str, Any]] | None = None
    """The values, each with its number in `value` and with what it belongs to beside it, such as `pod` and `role`."""


@nested("metrics")
class InstantMetrics(Model):
    """The current values of metrics of a branch."""

    type: str | None = None
    """Kind of the object, `InstantMetrics`."""

    branch: dict[str, Any] | None = None
    """The branch that was looked at, with its `id` and `name`."""

    metrics: list[InstantMetricReading] = msgspec.field(default_factory=list)
    """The metrics that were asked for, as far as the branch has them."""


@nested("series")
class MetricSeries(SeriesModel):
    """How metrics of a branch went in a window of time."""

    type: str | None = None
    """Kind of the object, `MetricSeries`."""

    start_date: Timestamp | None = None
    """Start of the window."""

    end_date: Timestamp | None = None
    """End of the window."""

    interval: int | None = None
    """Seconds from one point to the next."""

    series: list[MetricTimeSeries] = msgspec.field(default_factory=list)
    """The series, one for each metric and set of labels. A metric that the branch does not have is missing."""


class MetricTimeSeries(Model):
    """How one metric went in a window of time, for one set of labels."""

    metric: str = ""
    """Name of the metric, as it was asked for."""

    label: str | None = None
    """Name to show for the series. For some metrics it holds what the series belongs to, such as an
    availability zone.
    """

    labels: dict[str, Any] | None = None
    """What the series belongs to, such as `keyspace`, `shard`, `pod` or `role`. Empty when it covers
    the whole branch.
    """

    points: list[list[Any]] = msgspec.field(default_factory=list)
    """The points in the order of time, each a list of two: the time in Unix seconds and the value."""
