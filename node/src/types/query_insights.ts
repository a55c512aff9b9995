// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the types.

/**
 * What the query errors of a branch are sorted by.
 *
 * - `error`: Error message.
 * - `lastRun`: Time of the last occurrence.
 * - `count`: Number of occurrences.
 * - `totalTime`: Time spent in failed executions, in sum.
 * - `timePerQuery`: Time spent in a failed execution, on average.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QueryErrorSort = 'error' | 'lastRun' | 'count' | 'totalTime' | 'timePerQuery' | (string & {});

/** An error that queries of a branch ran into, with how often and when. */
export interface QueryErrorSummary {
  /** Identifier of this summary. */
  id: string;
  /** Fingerprint of the error, which paths take as `{fingerprint}`. */
  error_fingerprint: string;
  /** When the last failed execution began. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** Time spent in failed executions, in milliseconds, in sum. */
  total_duration_millis?: number | null;
  /** Time of a failed execution in milliseconds, on average. */
  time_per_query?: number | null;
  /** How many executions failed with the error. */
  error_count?: number | null;
  /** What the database answered, with placeholders in place of values. */
  error_message: string;
}

/** One execution of a query that Insights recorded, because it was slow, failed or read many rows. */
export interface QueryExecution {
  /** Identifier of the execution. */
  id: string;
  /** The password that the query came in with, as far as it is known. Null or absent when it is not, as on Postgres. */
  password?: Record<string, unknown> | null;
  /** The tags of the query, each with its `name` and `value`. */
  tags?: Record<string, unknown>[] | null;
  /** Fingerprint of the pattern that the query belongs to. */
  fingerprint: string;
  /** When the execution began. Null when not known. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** Kind of the statement in capitals, such as `SELECT`. */
  statement_type?: string | null;
  /** Keyspace that the query ran in; on Postgres the name of the database. */
  keyspace?: string | null;
  /** Names of the tables involved. */
  tables?: string[] | null;
  /** Database user that the query came from. */
  username?: string | null;
  /** Address that the query came from. */
  remote_address?: string | null;
  /** How many queries were sent to shards for it. MySQL only. */
  shard_queries?: number | null;
  /** How many rows it read. */
  rows_read?: number | null;
  /** How many rows it changed. */
  rows_affected?: number | null;
  /** How many rows it returned. */
  rows_returned?: number | null;
  /** How long it took, in milliseconds. */
  total_duration_millis?: number | null;
  /** What went wrong. Null or empty when nothing did. */
  error_message?: string | null;
  /** SQL of the query, with placeholders in place of values. */
  normalized_sql?: string | null;
  /** The same SQL as HTML with its syntax highlighted. */
  syntax_highlighted_sql?: string | null;
  /** When the execution was recorded. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the record was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** Whether its plan can be asked for with EXPLAIN. */
  explainable?: boolean | null;
  /** Whether the SQL was too long to be recorded in full. */
  truncated?: boolean | null;
}

/** How often the executions of a query pattern used one index. */
export interface QueryIndexUsage {
  /** Name of the index, with its table and schema on Postgres, such as `public.orders.orders_pkey`. */
  name: string;
  /** How many executions used the index. */
  count?: number | null;
  /** Their share of all executions of the pattern, from 0 to 100. */
  percent?: number | null;
}

/**
 * What the query patterns of a branch are sorted by.
 *
 * - `keyspace`: Keyspace, by name.
 * - `query`: SQL of the pattern.
 * - `lastRun`: Time of the last execution.
 * - `count`: Number of executions.
 * - `errorCount`: Number of executions that failed.
 * - `rowsRead`: Rows read, in sum.
 * - `rowsAffected`: Rows changed, in sum.
 * - `rowsReturned`: Rows returned, in sum.
 * - `rowsReadPerReturned`: Rows read for each row returned. A high number hints at a missing index.
 * - `rowsReadPerQuery`: Rows read by an execution, on average.
 * - `rowsReturnedPerQuery`: Rows returned by an execution, on average.
 * - `rowsAffectedPerQuery`: Rows changed by an execution, on average.
 * - `totalTime`: Time spent executing, in sum.
 * - `cpuTime`: Processor time, in sum. Postgres only.
 * - `ioTime`: Time spent reading and writing blocks, in sum. Postgres only.
 * - `sumShardQueries`: Queries that were sent to shards, in sum. MySQL only.
 * - `maxShardQueries`: The most queries that one execution sent to shards. MySQL only.
 * - `avgShardQueries`: Queries that an execution sent to shards, on average. MySQL only.
 * - `avgParallelWorkers`: Parallel workers of an execution, on average. Postgres only.
 * - `table`: Tables, by name.
 * - `qualifiedTable`: Tables, by name with their schema or keyspace.
 * - `tableKeyspace`: Keyspaces of the tables, by name.
 * - `indexes`: Indexes used.
 * - `routingIndexes`: Vindexes used to find the shards. MySQL only.
 * - `p50Latency`: Median latency.
 * - `p99Latency`: Latency that 99 of 100 executions stay below.
 * - `maxLatency`: Latency of the slowest execution.
 * - `percentTime`: Share of the time of all queries.
 * - `percentCpuTime`: Share of the processor time of all queries. Postgres only.
 * - `percentIoTime`: Share of the block reading and writing time of all queries. Postgres only.
 * - `egressBytes`: Bytes sent to clients, in sum.
 * - `egressBytesPerQuery`: Bytes that an execution sent to the client, on average.
 * - `maxEgressBytes`: The most bytes that one execution sent to the client. MySQL only.
 * - `ingressBytes`: Bytes received from clients, in sum. MySQL only.
 * - `ingressBytesPerQuery`: Bytes that an execution received from the client, on average. MySQL
 *   only.
 * - `maxIngressBytes`: The most bytes that one execution received from the client. MySQL only.
 * - `blocksRead`: Blocks read from outside the cache of Postgres. Postgres only.
 * - `blocksHit`: Blocks found in the cache of Postgres. Postgres only.
 * - `blockCacheHitRatio`: Share of blocks found in the cache of Postgres. Postgres only.
 * - `blocksDirtied`: Blocks changed in the cache. Postgres only.
 * - `blocksWritten`: Blocks written out of the cache. Postgres only.
 * - `trafficControlWarnings`: Executions that a traffic budget warned about. Postgres only.
 * - `trafficControlThrottled`: Executions that a traffic budget refused. Postgres only.
 * - `trafficControlChecked`: Executions that a traffic budget looked at. Postgres only.
 * - `trafficControlBudgetsUsed`: Traffic budgets that applied. Postgres only.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QuerySort =
  | 'keyspace'
  | 'query'
  | 'lastRun'
  | 'count'
  | 'errorCount'
  | 'rowsRead'
  | 'rowsAffected'
  | 'rowsReturned'
  | 'rowsReadPerReturned'
  | 'rowsReadPerQuery'
  | 'rowsReturnedPerQuery'
  | 'rowsAffectedPerQuery'
  | 'totalTime'
  | 'cpuTime'
  | 'ioTime'
  | 'sumShardQueries'
  | 'maxShardQueries'
  | 'avgShardQueries'
  | 'avgParallelWorkers'
  | 'table'
  | 'qualifiedTable'
  | 'tableKeyspace'
  | 'indexes'
  | 'routingIndexes'
  | 'p50Latency'
  | 'p99Latency'
  | 'maxLatency'
  | 'percentTime'
  | 'percentCpuTime'
  | 'percentIoTime'
  | 'egressBytes'
  | 'egressBytesPerQuery'
  | 'maxEgressBytes'
  | 'ingressBytes'
  | 'ingressBytesPerQuery'
  | 'maxIngressBytes'
  | 'blocksRead'
  | 'blocksHit'
  | 'blockCacheHitRatio'
  | 'blocksDirtied'
  | 'blocksWritten'
  | 'trafficControlWarnings'
  | 'trafficControlThrottled'
  | 'trafficControlChecked'
  | 'trafficControlBudgetsUsed'
  | (string & {});

/**
 * A query pattern, that is all queries that differ in their values only, with the statistics of its
 * executions in a window of time.
 *
 * What an engine does not measure is zero, null or absent.
 */
export interface QuerySummary {
  /** Identifier of this summary. Not the identifier of an execution. */
  id: string;
  /** Fingerprint of the pattern, which paths take as `{fingerprint}` together with its `keyspace`. */
  fingerprint?: string | null;
  /** Kind of the statement in capitals, such as `SELECT`. */
  statement_type?: string | null;
  /** Keyspace that the pattern ran in; on Postgres the name of the database. */
  keyspace?: string | null;
  /** SQL of the pattern, with placeholders in place of values. */
  normalized_sql?: string | null;
  /** The same SQL as HTML with its syntax highlighted. */
  syntax_highlighted_sql?: string | null;
  /** Whether executions went to more than one shard. MySQL only. */
  multishard?: boolean | null;
  /** How many executions there were. */
  query_count?: number | null;
  /** How many of the executions failed. */
  error_count?: number | null;
  /** Names of the tables involved. */
  tables?: string[] | null;
  /** Names of the tables with their schema or keyspace, such as `public.orders`. */
  qualified_tables?: string[] | null;
  /** Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects. */
  table_keyspaces?: unknown[] | null;
  /** The indexes that were used. */
  index_usages?: QueryIndexUsage[] | null;
  /** The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record. */
  routing_index_usages?: Record<string, unknown>[] | null;
  /** How many queries were sent to shards. MySQL only. */
  sum_shard_queries?: number | null;
  /** The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only. */
  max_shard_queries?: number | null;
  /** Queries that an execution sent to shards, on average. MySQL only. */
  avg_shard_queries?: number | null;
  /** Parallel workers of an execution, on average. Postgres only. */
  avg_parallel_workers?: number | null;
  /** Rows read by all executions. */
  sum_rows_read?: number | null;
  /** Rows changed by all executions. */
  sum_rows_affected?: number | null;
  /** Rows returned by all executions. */
  sum_rows_returned?: number | null;
  /** Rows read for each row returned. A high number hints at a missing index. */
  rows_read_per_returned?: number | null;
  /** Rows read by an execution, on average. */
  rows_read_per_query?: number | null;
  /** Rows returned by an execution, on average. */
  rows_returned_per_query?: number | null;
  /** Rows changed by an execution, on average. */
  rows_affected_per_query?: number | null;
  /** Time spent executing, in milliseconds, in sum. */
  sum_total_duration_millis?: number | null;
  /** Share of the time that all queries of the branch took in the window, from 0 to 100. */
  sum_total_duration_percent?: number | null;
  /** Processor time in milliseconds, in sum. Postgres only. */
  sum_cpu_duration_millis?: number | null;
  /** Share of the processor time of all queries, from 0 to 100. Postgres only. */
  sum_cpu_duration_percent?: number | null;
  /**
   * Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
   * the timing is turned on there.
   */
  sum_io_duration_millis?: number | null;
  /** Share of the block reading and writing time of all queries, from 0 to 100. Postgres only. */
  sum_io_duration_percent?: number | null;
  /** When the last execution was. Null when not known. ISO 8601; `toDate` makes a `Date` of it. */
  last_run_at?: string | null;
  /** Time of an execution in milliseconds, on average. */
  time_per_query?: number | null;
  /** Median time of an execution in milliseconds. */
  p50_latency?: number | null;
  /** Time in milliseconds that 99 of 100 executions stay below. */
  p99_latency?: number | null;
  /** Time of the slowest execution in milliseconds. */
  max_latency?: number | null;
  /** Bytes sent to clients, in sum. */
  egress_bytes?: number | null;
  /** Bytes that an execution sent to the client, on average. */
  egress_bytes_per_query?: number | null;
  /** The most bytes that one execution sent to the client. MySQL only. */
  max_egress_bytes?: number | null;
  /** Bytes received from clients, in sum. MySQL only. */
  ingress_bytes?: number | null;
  /** Bytes that an execution received from the client, on average. MySQL only. */
  ingress_bytes_per_query?: number | null;
  /** The most bytes that one execution received from the client. MySQL only. */
  max_ingress_bytes?: number | null;
  /** Blocks read from outside the cache of Postgres. Postgres only. */
  blocks_read?: number | null;
  /** Blocks found in the cache of Postgres. Postgres only. */
  blocks_hit?: number | null;
  /** Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only. */
  block_cache_hit_ratio?: number | null;
  /** Blocks changed in the cache. Postgres only. */
  blocks_dirtied?: number | null;
  /** Blocks written out of the cache. Postgres only. */
  blocks_written?: number | null;
  /** How many executions a traffic budget warned about. Postgres only. */
  traffic_control_warnings?: number | null;
  /** How many executions a traffic budget refused. Postgres only. */
  traffic_control_throttled?: number | null;
  /** How many executions a traffic budget looked at. Postgres only. */
  traffic_control_checked?: number | null;
}

/** A key that queries are tagged with, and its values. */
export interface QueryTag {
  /** Identifier of the tag: its name after one letter for its source, such as `Sapp`. This is what requests take. */
  id: string;
  /** Name of the tag, such as `app`. */
  name: string;
  /** Where the tag comes from. */
  source: QueryTagSource;
  /** How many queries carried the tag, whatever its value. */
  query_count?: number | null;
  /** Its values, the most frequent first. */
  values?: QueryTagValue[] | null;
}

/**
 * Where the tags of a query come from.
 *
 * - `sql`: The application put the tag into a comment of its SQL. The `id` begins with `S`.
 * - `system`: The service took it from the connection, such as the user. The `id` begins with `B`.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QueryTagSource = 'sql' | 'system' | (string & {});

/**
 * The statistics of all queries that carry the same values of some tags, in a window of time.
 *
 * What an engine does not measure is zero, null or absent.
 */
export interface QueryTagSummary {
  /** The values that the queries carry, by the `id` of the tag, such as `Sapp`. */
  dimensions: Record<string, unknown>;
  /** How many executions there were. */
  query_count?: number | null;
  /** How many of the executions failed. */
  error_count?: number | null;
  /** Names of the tables involved. */
  tables?: string[] | null;
  /** Names of the tables with their schema or keyspace, such as `public.orders`. */
  qualified_tables?: string[] | null;
  /** Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects. */
  table_keyspaces?: unknown[] | null;
  /** The indexes that were used. */
  index_usages?: QueryIndexUsage[] | null;
  /** The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record. */
  routing_index_usages?: Record<string, unknown>[] | null;
  /** How many queries were sent to shards. MySQL only. */
  sum_shard_queries?: number | null;
  /** The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only. */
  max_shard_queries?: number | null;
  /** Queries that an execution sent to shards, on average. MySQL only. */
  avg_shard_queries?: number | null;
  /** Parallel workers of an execution, on average. Postgres only. */
  avg_parallel_workers?: number | null;
  /** Rows read by all executions. */
  sum_rows_read?: number | null;
  /** Rows changed by all executions. */
  sum_rows_affected?: number | null;
  /** Rows returned by all executions. */
  sum_rows_returned?: number | null;
  /** Rows read for each row returned. A high number hints at a missing index. */
  rows_read_per_returned?: number | null;
  /** Rows read by an execution, on average. */
  rows_read_per_query?: number | null;
  /** Rows returned by an execution, on average. */
  rows_returned_per_query?: number | null;
  /** Rows changed by an execution, on average. */
  rows_affected_per_query?: number | null;
  /** Time spent executing, in milliseconds, in sum. */
  sum_total_duration_millis?: number | null;
  /** Share of the time that all queries of the branch took in the window, from 0 to 100. */
  sum_total_duration_percent?: number | null;
  /** Processor time in milliseconds, in sum. Postgres only. */
  sum_cpu_duration_millis?: number | null;
  /** Share of the processor time of all queries, from 0 to 100. Postgres only. */
  sum_cpu_duration_percent?: number | null;
  /**
   * Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
   * the timing is turned on there.
   */
  sum_io_duration_millis?: number | null;
  /** Share of the block reading and writing time of all queries, from 0 to 100. Postgres only. */
  sum_io_duration_percent?: number | null;
  /** When the last execution was. Null when not known. ISO 8601; `toDate` makes a `Date` of it. */
  last_run_at?: string | null;
  /** Time of an execution in milliseconds, on average. */
  time_per_query?: number | null;
  /** Median time of an execution in milliseconds. */
  p50_latency?: number | null;
  /** Time in milliseconds that 99 of 100 executions stay below. */
  p99_latency?: number | null;
  /** Time of the slowest execution in milliseconds. */
  max_latency?: number | null;
  /** Bytes sent to clients, in sum. */
  egress_bytes?: number | null;
  /** Bytes that an execution sent to the client, on average. */
  egress_bytes_per_query?: number | null;
  /** The most bytes that one execution sent to the client. MySQL only. */
  max_egress_bytes?: number | null;
  /** Bytes received from clients, in sum. MySQL only. */
  ingress_bytes?: number | null;
  /** Bytes that an execution received from the client, on average. MySQL only. */
  ingress_bytes_per_query?: number | null;
  /** The most bytes that one execution received from the client. MySQL only. */
  max_ingress_bytes?: number | null;
  /** Blocks read from outside the cache of Postgres. Postgres only. */
  blocks_read?: number | null;
  /** Blocks found in the cache of Postgres. Postgres only. */
  blocks_hit?: number | null;
  /** Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only. */
  block_cache_hit_ratio?: number | null;
  /** Blocks changed in the cache. Postgres only. */
  blocks_dirtied?: number | null;
  /** Blocks written out of the cache. Postgres only. */
  blocks_written?: number | null;
  /** How many executions a traffic budget warned about. Postgres only. */
  traffic_control_warnings?: number | null;
  /** How many executions a traffic budget refused. Postgres only. */
  traffic_control_throttled?: number | null;
  /** How many executions a traffic budget looked at. Postgres only. */
  traffic_control_checked?: number | null;
}

/**
 * What query statistics grouped by tags are sorted by.
 *
 * - `dimensions`: Values of the tags that are grouped by.
 * - `lastRun`: Time of the last execution.
 * - `count`: Number of executions.
 * - `errorCount`: Number of executions that failed.
 * - `rowsRead`: Rows read, in sum.
 * - `rowsAffected`: Rows changed, in sum.
 * - `rowsReturned`: Rows returned, in sum.
 * - `rowsReadPerReturned`: Rows read for each row returned. A high number hints at a missing index.
 * - `rowsReadPerQuery`: Rows read by an execution, on average.
 * - `rowsReturnedPerQuery`: Rows returned by an execution, on average.
 * - `rowsAffectedPerQuery`: Rows changed by an execution, on average.
 * - `totalTime`: Time spent executing, in sum.
 * - `cpuTime`: Processor time, in sum. Postgres only.
 * - `ioTime`: Time spent reading and writing blocks, in sum. Postgres only.
 * - `sumShardQueries`: Queries that were sent to shards, in sum. MySQL only.
 * - `maxShardQueries`: The most queries that one execution sent to shards. MySQL only.
 * - `avgShardQueries`: Queries that an execution sent to shards, on average. MySQL only.
 * - `avgParallelWorkers`: Parallel workers of an execution, on average. Postgres only.
 * - `table`: Tables, by name.
 * - `qualifiedTable`: Tables, by name with their schema or keyspace.
 * - `tableKeyspace`: Keyspaces of the tables, by name.
 * - `indexes`: Indexes used.
 * - `routingIndexes`: Vindexes used to find the shards. MySQL only.
 * - `p50Latency`: Median latency.
 * - `p99Latency`: Latency that 99 of 100 executions stay below.
 * - `maxLatency`: Latency of the slowest execution.
 * - `percentTime`: Share of the time of all queries.
 * - `percentCpuTime`: Share of the processor time of all queries. Postgres only.
 * - `percentIoTime`: Share of the block reading and writing time of all queries. Postgres only.
 * - `egressBytes`: Bytes sent to clients, in sum.
 * - `egressBytesPerQuery`: Bytes that an execution sent to the client, on average.
 * - `maxEgressBytes`: The most bytes that one execution sent to the client. MySQL only.
 * - `ingressBytes`: Bytes received from clients, in sum. MySQL only.
 * - `ingressBytesPerQuery`: Bytes that an execution received from the client, on average. MySQL
 *   only.
 * - `maxIngressBytes`: The most bytes that one execution received from the client. MySQL only.
 * - `blocksRead`: Blocks read from outside the cache of Postgres. Postgres only.
 * - `blocksHit`: Blocks found in the cache of Postgres. Postgres only.
 * - `blockCacheHitRatio`: Share of blocks found in the cache of Postgres. Postgres only.
 * - `blocksDirtied`: Blocks changed in the cache. Postgres only.
 * - `blocksWritten`: Blocks written out of the cache. Postgres only.
 * - `trafficControlWarnings`: Executions that a traffic budget warned about. Postgres only.
 * - `trafficControlThrottled`: Executions that a traffic budget refused. Postgres only.
 * - `trafficControlChecked`: Executions that a traffic budget looked at. Postgres only.
 * - `trafficControlBudgetsUsed`: Traffic budgets that applied. Postgres only.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QueryTagSummarySort =
  | 'dimensions'
  | 'lastRun'
  | 'count'
  | 'errorCount'
  | 'rowsRead'
  | 'rowsAffected'
  | 'rowsReturned'
  | 'rowsReadPerReturned'
  | 'rowsReadPerQuery'
  | 'rowsReturnedPerQuery'
  | 'rowsAffectedPerQuery'
  | 'totalTime'
  | 'cpuTime'
  | 'ioTime'
  | 'sumShardQueries'
  | 'maxShardQueries'
  | 'avgShardQueries'
  | 'avgParallelWorkers'
  | 'table'
  | 'qualifiedTable'
  | 'tableKeyspace'
  | 'indexes'
  | 'routingIndexes'
  | 'p50Latency'
  | 'p99Latency'
  | 'maxLatency'
  | 'percentTime'
  | 'percentCpuTime'
  | 'percentIoTime'
  | 'egressBytes'
  | 'egressBytesPerQuery'
  | 'maxEgressBytes'
  | 'ingressBytes'
  | 'ingressBytesPerQuery'
  | 'maxIngressBytes'
  | 'blocksRead'
  | 'blocksHit'
  | 'blockCacheHitRatio'
  | 'blocksDirtied'
  | 'blocksWritten'
  | 'trafficControlWarnings'
  | 'trafficControlThrottled'
  | 'trafficControlChecked'
  | 'trafficControlBudgetsUsed'
  | (string & {});

/** A value of a tag and how many queries carried it. */
export interface QueryTagValue {
  /** The value; `Other` or `Collapsed` where it stands for many. */
  name: string;
  /** How many queries carried the value. */
  query_count?: number | null;
  /** What the value stands for. */
  kind: QueryTagValueKind;
}

/**
 * What a value of a tag stands for.
 *
 * - `literal`: A value that was recorded.
 * - `overflow`: Stands for all values beyond `values_limit`; its name is `Other`.
 * - `collapsed`: Stands for queries whose values were no longer recorded, because the tag had too
 *   many different ones; its name is `Collapsed`.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QueryTagValueKind = 'literal' | 'overflow' | 'collapsed' | (string & {});

/**
 * Kind of an SQL statement.
 *
 * - `SELECT`: Queries that read.
 * - `INSERT`: Statements that add rows.
 * - `UPDATE`: Statements that change rows.
 * - `DELETE`: Statements that delete rows.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type StatementType = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | (string & {});

/**
 * A span of time that ends now.
 *
 * - `15m`: The last 15 minutes.
 * - `1h`: The last hour.
 * - `3h`: The last three hours.
 * - `6h`: The last six hours.
 * - `12h`: The last twelve hours.
 * - `1d`: The last day.
 * - `2d`: The last two days.
 * - `7d`: The last seven days.
 * - `8d`: The last eight days.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type TimePeriod = '15m' | '1h' | '3h' | '6h' | '12h' | '1d' | '2d' | '7d' | '8d' | (string & {});
