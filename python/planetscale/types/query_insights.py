# Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
"""Query insights: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from planetscale._documents import nested
from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    QueryErrorSort = Literal["error", "lastRun", "count", "totalTime", "timePerQuery"]
    """What the query errors of a branch are sorted by.

    - `error`: Error message.
    - `lastRun`: Time of the last occurrence.
    - `count`: Number of occurrences.
    - `totalTime`: Time spent in failed executions, in sum.
    - `timePerQuery`: Time spent in a failed execution, on average.
    """

    QuerySort = Literal[
        "keyspace",
        "query",
        "lastRun",
        "count",
        "errorCount",
        "rowsRead",
        "rowsAffected",
        "rowsReturned",
        "rowsReadPerReturned",
        "rowsReadPerQuery",
        "rowsReturnedPerQuery",
        "rowsAffectedPerQuery",
        "totalTime",
        "cpuTime",
        "ioTime",
        "sumShardQueries",
        "maxShardQueries",
        "avgShardQueries",
        "avgParallelWorkers",
        "table",
        "qualifiedTable",
        "tableKeyspace",
        "indexes",
        "routingIndexes",
        "p50Latency",
        "p99Latency",
        "maxLatency",
        "percentTime",
        "percentCpuTime",
        "percentIoTime",
        "egressBytes",
        "egressBytesPerQuery",
        "maxEgressBytes",
        "ingressBytes",
        "ingressBytesPerQuery",
        "maxIngressBytes",
        "blocksRead",
        "blocksHit",
        "blockCacheHitRatio",
        "blocksDirtied",
        "blocksWritten",
        "trafficControlWarnings",
        "trafficControlThrottled",
        "trafficControlChecked",
        "trafficControlBudgetsUsed",
    ]
    """What the query patterns of a branch are sorted by.

    - `keyspace`: Keyspace, by name.
    - `query`: SQL of the pattern.
    - `lastRun`: Time of the last execution.
    - `count`: Number of executions.
    - `errorCount`: Number of executions that failed.
    - `rowsRead`: Rows read, in sum.
    - `rowsAffected`: Rows changed, in sum.
    - `rowsReturned`: Rows returned, in sum.
    - `rowsReadPerReturned`: Rows read for each row returned. A high number hints at a missing
      index.
    - `rowsReadPerQuery`: Rows read by an execution, on average.
    - `rowsReturnedPerQuery`: Rows returned by an execution, on average.
    - `rowsAffectedPerQuery`: Rows changed by an execution, on average.
    - `totalTime`: Time spent executing, in sum.
    - `cpuTime`: Processor time, in sum. Postgres only.
    - `ioTime`: Time spent reading and writing blocks, in sum. Postgres only.
    - `sumShardQueries`: Queries that were sent to shards, in sum. MySQL only.
    - `maxShardQueries`: The most queries that one execution sent to shards. MySQL only.
    - `avgShardQueries`: Queries that an execution sent to shards, on average. MySQL only.
    - `avgParallelWorkers`: Parallel workers of an execution, on average. Postgres only.
    - `table`: Tables, by name.
    - `qualifiedTable`: Tables, by name with their schema or keyspace.
    - `tableKeyspace`: Keyspaces of the tables, by name.
    - `indexes`: Indexes used.
    - `routingIndexes`: Vindexes used to find the shards. MySQL only.
    - `p50Latency`: Median latency.
    - `p99Latency`: Latency that 99 of 100 executions stay below.
    - `maxLatency`: Latency of the slowest execution.
    - `percentTime`: Share of the time of all queries.
    - `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    - `percentIoTime`: Share of the block reading and writing time of all queries. Postgres only.
    - `egressBytes`: Bytes sent to clients, in sum.
    - `egressBytesPerQuery`: Bytes that an execution sent to the client, on average.
    - `maxEgressBytes`: The most bytes that one execution sent to the client. MySQL only.
    - `ingressBytes`: Bytes received from clients, in sum. MySQL only.
    - `ingressBytesPerQuery`: Bytes that an execution received from the client, on average. MySQL
      only.
    - `maxIngressBytes`: The most bytes that one execution received from the client. MySQL only.
    - `blocksRead`: Blocks read from outside the cache of Postgres. Postgres only.
    - `blocksHit`: Blocks found in the cache of Postgres. Postgres only.
    - `blockCacheHitRatio`: Share of blocks found in the cache of Postgres. Postgres only.
    - `blocksDirtied`: Blocks changed in the cache. Postgres only.
    - `blocksWritten`: Blocks written out of the cache. Postgres only.
    - `trafficControlWarnings`: Executions that a traffic budget warned about. Postgres only.
    - `trafficControlThrottled`: Executions that a traffic budget refused. Postgres only.
    - `trafficControlChecked`: Executions that a traffic budget looked at. Postgres only.
    - `trafficControlBudgetsUsed`: Traffic budgets that applied. Postgres only.
    """

    QueryTagSource = Literal["sql", "system"] | str
    """Where the tags of a query come from.

    - `sql`: The application put the tag into a comment of its SQL. The `id` begins with `S`.
    - `system`: The service took it from the connection, such as the user. The `id` begins with `B`.
    """

    QueryTagSummarySort = Literal[
        "dimensions",
        "lastRun",
        "count",
        "errorCount",
        "rowsRead",
        "rowsAffected",
        "rowsReturned",
        "rowsReadPerReturned",
        "rowsReadPerQuery",
        "rowsReturnedPerQuery",
        "rowsAffectedPerQuery",
        "totalTime",
        "cpuTime",
        "ioTime",
        "sumShardQueries",
        "maxShardQueries",
        "avgShardQueries",
        "avgParallelWorkers",
        "table",
        "qualifiedTable",
        "tableKeyspace",
        "indexes",
        "routingIndexes",
        "p50Latency",
        "p99Latency",
        "maxLatency",
        "percentTime",
        "percentCpuTime",
        "percentIoTime",
        "egressBytes",
        "egressBytesPerQuery",
        "maxEgressBytes",
        "ingressBytes",
        "ingressBytesPerQuery",
        "maxIngressBytes",
        "blocksRead",
        "blocksHit",
        "blockCacheHitRatio",
        "blocksDirtied",
        "blocksWritten",
        "trafficControlWarnings",
        "trafficControlThrottled",
        "trafficControlChecked",
        "trafficControlBudgetsUsed",
    ]
    """What query statistics grouped by tags are sorted by.

    - `dimensions`: Values of the tags that are grouped by.
    - `lastRun`: Time of the last execution.
    - `count`: Number of executions.
    - `errorCount`: Number of executions that failed.
    - `rowsRead`: Rows read, in sum.
    - `rowsAffected`: Rows changed, in sum.
    - `rowsReturned`: Rows returned, in sum.
    - `rowsReadPerReturned`: Rows read for each row returned. A high number hints at a missing
      index.
    - `rowsReadPerQuery`: Rows read by an execution, on average.
    - `rowsReturnedPerQuery`: Rows returned by an execution, on average.
    - `rowsAffectedPerQuery`: Rows changed by an execution, on average.
    - `totalTime`: Time spent executing, in sum.
    - `cpuTime`: Processor time, in sum. Postgres only.
    - `ioTime`: Time spent reading and writing blocks, in sum. Postgres only.
    - `sumShardQueries`: Queries that were sent to shards, in sum. MySQL only.
    - `maxShardQueries`: The most queries that one execution sent to shards. MySQL only.
    - `avgShardQueries`: Queries that an execution sent to shards, on average. MySQL only.
    - `avgParallelWorkers`: Parallel workers of an execution, on average. Postgres only.
    - `table`: Tables, by name.
    - `qualifiedTable`: Tables, by name with their schema or keyspace.
    - `tableKeyspace`: Keyspaces of the tables, by name.
    - `indexes`: Indexes used.
    - `routingIndexes`: Vindexes used to find the shards. MySQL only.
    - `p50Latency`: Median latency.
    - `p99Latency`: Latency that 99 of 100 executions stay below.
    - `maxLatency`: Latency of the slowest execution.
    - `percentTime`: Share of the time of all queries.
    - `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    - `percentIoTime`: Share of the block reading and writing time of all queries. Postgres only.
    - `egressBytes`: Bytes sent to clients, in sum.
    - `egressBytesPerQuery`: Bytes that an execution sent to the client, on average.
    - `maxEgressBytes`: The most bytes that one execution sent to the client. MySQL only.
    - `ingressBytes`: Bytes received from clients, in sum. MySQL only.
    - `ingressBytesPerQuery`: Bytes that an execution received from the client, on average. MySQL
      only.
    - `maxIngressBytes`: The most bytes that one execution received from the client. MySQL only.
    - `blocksRead`: Blocks read from outside the cache of Postgres. Postgres only.
    - `blocksHit`: Blocks found in the cache of Postgres. Postgres only.
    - `blockCacheHitRatio`: Share of blocks found in the cache of Postgres. Postgres only.
    - `blocksDirtied`: Blocks changed in the cache. Postgres only.
    - `blocksWritten`: Blocks written out of the cache. Postgres only.
    - `trafficControlWarnings`: Executions that a traffic budget warned about. Postgres only.
    - `trafficControlThrottled`: Executions that a traffic budget refused. Postgres only.
    - `trafficControlChecked`: Executions that a traffic budget looked at. Postgres only.
    - `trafficControlBudgetsUsed`: Traffic budgets that applied. Postgres only.
    """

    QueryTagValueKind = Literal["literal", "overflow", "collapsed"] | str
    """What a value of a tag stands for.

    - `literal`: A value that was recorded.
    - `overflow`: Stands for all values beyond `values_limit`; its name is `Other`.
    - `collapsed`: Stands for queries whose values were no longer recorded, because the tag had too
      many different ones; its name is `Collapsed`.
    """

    StatementType = Literal["SELECT", "INSERT", "UPDATE", "DELETE"]
    """Kind of an SQL statement.

    - `SELECT`: Queries that read.
    - `INSERT`: Statements that add rows.
    - `UPDATE`: Statements that change rows.
    - `DELETE`: Statements that delete rows.
    """

    TimePeriod = Literal["15m", "1h", "3h", "6h", "12h", "1d", "2d", "7d", "8d"]
    """A span of time that ends now.

    - `15m`: The last 15 minutes.
    - `1h`: The last hour.
    - `3h`: The last three hours.
    - `6h`: The last six hours.
    - `12h`: The last twelve hours.
    - `1d`: The last day.
    - `2d`: The last two days.
    - `7d`: The last seven days.
    - `8d`: The last eight days.
    """
else:
    QueryErrorSort = str
    QuerySort = str
    QueryTagSource = str
    QueryTagSummarySort = str
    QueryTagValueKind = str
    StatementType = str
    TimePeriod = str


class QueryErrorSummary(Model):
    """An error that queries of a branch ran into, with how often and when."""

    id: str = ""
    """Identifier of this summary."""

    error_fingerprint: str = ""
    """Fingerprint of the error, which paths take as `{fingerprint}`."""

    started_at: Timestamp | None = None
    """When the last failed execution began."""

    total_duration_millis: float | None = None
    """Time spent in failed executions, in milliseconds, in sum."""

    time_per_query: float | None = None
    """Time of a failed execution in milliseconds, on average."""

    error_count: int | None = None
    """How many executions failed with the error."""

    error_message: str = ""
    """What the database answered, with placeholders in place of values."""


class QueryExecution(Model):
    """One execution of a query that Insights recorded, because it was slow, failed or read many rows."""

    id: str = ""
    """Identifier of the execution."""

    password: dict[str, Any] | None = None
    """The password that the query came in with, as far as it is known. Null or absent when it is not,
    as on Postgres.
    """

    tags: list[dict[str, Any]] | None = None
    """The tags of the query, each with its `name` and `value`."""

    fingerprint: str = ""
    """Fingerprint of the pattern that the query belongs to."""

    started_at: Timestamp | None = None
    """When the execution began. Null when not known."""

    statement_type: str | None = None
    """Kind of the statement in capitals, such as `SELECT`."""

    keyspace: str | None = None
    """Keyspace that the query ran in; on Postgres the name of the database."""

    tables: list[str] | None = None
    """Names of the tables involved."""

    username: str | None = None
    """Database user that the query came from."""

    remote_address: str | None = None
    """Address that the query came from."""

    shard_queries: int | None = None
    """How many queries were sent to shards for it. MySQL only."""

    rows_read: int | None = None
    """How many rows it read."""

    rows_affected: int | None = None
    """How many rows it changed."""

    rows_returned: int | None = None
    """How many rows it returned."""

    total_duration_millis: float | None = None
    """How long it took, in milliseconds."""

    error_message: str | None = None
    """What went wrong. Null or empty when nothing did."""

    normalized_sql: str | None = None
    """SQL of the query, with placeholders in place of values."""

    syntax_highlighted_sql: str | None = None
    """The same SQL as HTML with its syntax highlighted."""

    created_at: Timestamp | None = None
    """When the execution was recorded."""

    updated_at: Timestamp | None = None
    """When the record was last changed."""

    explainable: bool | None = None
    """Whether its plan can be asked for with EXPLAIN."""

    truncated: bool | None = None
    """Whether the SQL was too long to be recorded in full."""


class QueryIndexUsage(Model):
    """How often the executions of a query pattern used one index."""

    name: str = ""
    """Name of the index, with its table and schema on Postgres, such as `public.orders.orders_pkey`."""

    count: int | None = None
    """How many executions used the index."""

    percent: float | None = None
    """Their share of all executions of the pattern, from 0 to 100."""


@nested("index_usages")
class QuerySummary(Model):
    """A query pattern, that is all queries that differ in their values only, with the statistics of
    its executions in a window of time.

    What an engine does not measure is zero, null or absent.
    """

    id: str = ""
    """Identifier of this summary. Not the identifier of an execution."""

    fingerprint: str | None = None
    """Fingerprint of the pattern, which paths take as `{fingerprint}` together with its `keyspace`."""

    statement_type: str | None = None
    """Kind of the statement in capitals, such as `SELECT`."""

    keyspace: str | None = None
    """Keyspace that the pattern ran in; on Postgres the name of the database."""

    normalized_sql: str | None = None
    """SQL of the pattern, with placeholders in place of values."""

    syntax_highlighted_sql: str | None = None
    """The same SQL as HTML with its syntax highlighted."""

    multishard: bool | None = None
    """Whether executions went to more than one shard. MySQL only."""

    query_count: int | None = None
    """How many executions there were."""

    error_count: int | None = None
    """How many of the executions failed."""

    tables: list[str] | None = None
    """Names of the tables involved."""

    qualified_tables: list[str] | None = None
    """Names of the tables with their schema or keyspace, such as `public.orders`."""

    table_keyspaces: list[Any] | None = None
    """Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects."""

    index_usages: list[QueryIndexUsage] | None = None
    """The indexes that were used."""

    routing_index_usages: list[dict[str, Any]] | None = None
    """The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record."""

    sum_shard_queries: int | None = None
    """How many queries were sent to shards. MySQL only."""

    max_shard_queries: int | None = None
    """The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only."""

    avg_shard_queries: float | None = None
    """Queries that an execution sent to shards, on average. MySQL only."""

    avg_parallel_workers: float | None = None
    """Parallel workers of an execution, on average. Postgres only."""

    sum_rows_read: int | None = None
    """Rows read by all executions."""

    sum_rows_affected: int | None = None
    """Rows changed by all executions."""

    sum_rows_returned: int | None = None
    """Rows returned by all executions."""

    rows_read_per_returned: float | None = None
    """Rows read for each row returned. A high number hints at a missing index."""

    rows_read_per_query: float | None = None
    """Rows read by an execution, on average."""

    rows_returned_per_query: float | None = None
    """Rows returned by an execution, on average."""

    rows_affected_per_query: float | None = None
    """Rows changed by an execution, on average."""

    sum_total_duration_millis: float | None = None
    """Time spent executing, in milliseconds, in sum."""

    sum_total_duration_percent: float | None = None
    """Share of the time that all queries of the branch took in the window, from 0 to 100."""

    sum_cpu_duration_millis: float | None = None
    """Processor time in milliseconds, in sum. Postgres only."""

    sum_cpu_duration_percent: float | None = None
    """Share of the processor time of all queries, from 0 to 100. Postgres only."""

    sum_io_duration_millis: float | None = None
    """Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
    the timing is turned on there.
    """

    sum_io_duration_percent: float | None = None
    """Share of the block reading and writing time of all queries, from 0 to 100. Postgres only."""

    last_run_at: Timestamp | None = None
    """When the last execution was. Null when not known."""

    time_per_query: float | None = None
    """Time of an execution in milliseconds, on average."""

    p50_latency: float | None = None
    """Median time of an execution in milliseconds."""

    p99_latency: float | None = None
    """Time in milliseconds that 99 of 100 executions stay below."""

    max_latency: float | None = None
    """Time of the slowest execution in milliseconds."""

    egress_bytes: int | None = None
    """Bytes sent to clients, in sum."""

    egress_bytes_per_query: float | None = None
    """Bytes that an execution sent to the client, on average."""

    max_egress_bytes: int | None = None
    """The most bytes that one execution sent to the client. MySQL only."""

    ingress_bytes: int | None = None
    """Bytes received from clients, in sum. MySQL only."""

    ingress_bytes_per_query: float | None = None
    """Bytes that an execution received from the client, on average. MySQL only."""

    max_ingress_bytes: int | None = None
    """The most bytes that one execution received from the client. MySQL only."""

    blocks_read: int | None = None
    """Blocks read from outside the cache of Postgres. Postgres only."""

    blocks_hit: int | None = None
    """Blocks found in the cache of Postgres. Postgres only."""

    block_cache_hit_ratio: float | None = None
    """Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only."""

    blocks_dirtied: int | None = None
    """Blocks changed in the cache. Postgres only."""

    blocks_written: int | None = None
    """Blocks written out of the cache. Postgres only."""

    traffic_control_warnings: int | None = None
    """How many executions a traffic budget warned about. Postgres only."""

    traffic_control_throttled: int | None = None
    """How many executions a traffic budget refused. Postgres only."""

    traffic_control_checked: int | None = None
    """How many executions a traffic budget looked at. Postgres only."""


@nested("values")
class QueryTag(Model):
    """A key that queries are tagged with, and its values."""

    id: str = ""
    """Identifier of the tag: its name after one letter for its source, such as `Sapp`. This is what requests take."""

    name: str = ""
    """Name of the tag, such as `app`."""

    source: QueryTagSource = ""
    """Where the tag comes from."""

    query_count: int | None = None
    """How many queries carried the tag, whatever its value."""

    values: list[QueryTagValue] | None = None
    """Its values, the most frequent first."""


@nested("index_usages")
class QueryTagSummary(Model):
    """The statistics of all queries that carry the same values of some tags, in a window of time.

    What an engine does not measure is zero, null or absent.
    """

    dimensions: dict[str, Any] = msgspec.field(default_factory=dict)
    """The values that the queries carry, by the `id` of the tag, such as `Sapp`."""

    query_count: int | None = None
    """How many executions there were."""

    error_count: int | None = None
    """How many of the executions failed."""

    tables: list[str] | None = None
    """Names of the tables involved."""

    qualified_tables: list[str] | None = None
    """Names of the tables with their schema or keyspace, such as `public.orders`."""

    table_keyspaces: list[Any] | None = None
    """Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects."""

    index_usages: list[QueryIndexUsage] | None = None
    """The indexes that were used."""

    routing_index_usages: list[dict[str, Any]] | None = None
    """The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record."""

    sum_shard_queries: int | None = None
    """How many queries were sent to shards. MySQL only."""

    max_shard_queries: int | None = None
    """The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only."""

    avg_shard_queries: float | None = None
    """Queries that an execution sent to shards, on average. MySQL only."""

    avg_parallel_workers: float | None = None
    """Parallel workers of an execution, on average. Postgres only."""

    sum_rows_read: int | None = None
    """Rows read by all executions."""

    sum_rows_affected: int | None = None
    """Rows changed by all executions."""

    sum_rows_returned: int | None = None
    """Rows returned by all executions."""

    rows_read_per_returned: float | None = None
    """Rows read for each row returned. A high number hints at a missing index."""

    rows_read_per_query: float | None = None
    """Rows read by an execution, on average."""

    rows_returned_per_query: float | None = None
    """Rows returned by an execution, on average."""

    rows_affected_per_query: float | None = None
    """Rows changed by an execution, on average."""

    sum_total_duration_millis: float | None = None
    """Time spent executing, in milliseconds, in sum."""

    sum_total_duration_percent: float | None = None
    """Share of the time that all queries of the branch took in the window, from 0 to 100."""

    sum_cpu_duration_millis: float | None = None
    """Processor time in milliseconds, in sum. Postgres only."""

    sum_cpu_duration_percent: float | None = None
    """Share of the processor time of all queries, from 0 to 100. Postgres only."""

    sum_io_duration_millis: float | None = None
    """Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
    the timing is turned on there.
    """

    sum_io_duration_percent: float | None = None
    """Share of the block reading and writing time of all queries, from 0 to 100. Postgres only."""

    last_run_at: Timestamp | None = None
    """When the last execution was. Null when not known."""

    time_per_query: float | None = None
    """Time of an execution in milliseconds, on average."""

    p50_latency: float | None = None
    """Median time of an execution in milliseconds."""

    p99_latency: float | None = None
    """Time in milliseconds that 99 of 100 executions stay below."""

    max_latency: float | None = None
    """Time of the slowest execution in milliseconds."""

    egress_bytes: int | None = None
    """Bytes sent to clients, in sum."""

    egress_bytes_per_query: float | None = None
    """Bytes that an execution sent to the client, on average."""

    max_egress_bytes: int | None = None
    """The most bytes that one execution sent to the client. MySQL only."""

    ingress_bytes: int | None = None
    """Bytes received from clients, in sum. MySQL only."""

    ingress_bytes_per_query: float | None = None
    """Bytes that an execution received from the client, on average. MySQL only."""

    max_ingress_bytes: int | None = None
    """The most bytes that one execution received from the client. MySQL only."""

    blocks_read: int | None = None
    """Blocks read from outside the cache of Postgres. Postgres only."""

    blocks_hit: int | None = None
    """Blocks found in the cache of Postgres. Postgres only."""

    block_cache_hit_ratio: float | None = None
    """Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only."""

    blocks_dirtied: int | None = None
    """Blocks changed in the cache. Postgres only."""

    blocks_written: int | None = None
    """Blocks written out of the cache. Postgres only."""

    traffic_control_warnings: int | None = None
    """How many executions a traffic budget warned about. Postgres only."""

    traffic_control_throttled: int | None = None
    """How many executions a traffic budget refused. Postgres only."""

    traffic_control_checked: int | None = None
    """How many executions a traffic budget looked at. Postgres only."""


class QueryTagValue(Model):
    """A value of a tag and how many queries carried it."""

    name: str = ""
    """The value; `Other` or `Collapsed` where it stands for many."""

    query_count: int | None = None
    """How many queries carried the value."""

    kind: QueryTagValueKind = ""
    """What the value stands for."""
