// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
//! Query insights: the types.

use crate::prelude::*;

/// An error that queries of a branch ran into, with how often and when.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryErrorSummary {
    /// Identifier of this summary.
    pub id: String,
    /// Fingerprint of the error, which paths take as `{fingerprint}`.
    pub error_fingerprint: String,
    /// When the last failed execution began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// Time spent in failed executions, in milliseconds, in sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_duration_millis: Option<f64>,
    /// Time of a failed execution in milliseconds, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_per_query: Option<f64>,
    /// How many executions failed with the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// What the database answered, with placeholders in place of values.
    pub error_message: String,
}

object! {
    QueryErrorSummary {
        "id" => id: Plain,
        "error_fingerprint" => error_fingerprint: Plain,
        "started_at" => started_at: TimeOption,
        "total_duration_millis" => total_duration_millis,
        "time_per_query" => time_per_query,
        "error_count" => error_count: IntegerOption,
        "error_message" => error_message: Plain,
    }
}

/// One execution of a query that Insights recorded, because it was slow, failed or read many rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryExecution {
    /// Identifier of the execution.
    pub id: String,
    /// The password that the query came in with, as far as it is known. Null or absent when it is
    /// not, as on Postgres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Map<String, Value>>,
    /// The tags of the query, each with its `name` and `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Map<String, Value>>>,
    /// Fingerprint of the pattern that the query belongs to.
    pub fingerprint: String,
    /// When the execution began. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// Kind of the statement in capitals, such as `SELECT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_type: Option<String>,
    /// Keyspace that the query ran in; on Postgres the name of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Names of the tables involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<String>>,
    /// Database user that the query came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Address that the query came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_address: Option<String>,
    /// How many queries were sent to shards for it. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_queries: Option<i64>,
    /// How many rows it read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_read: Option<i64>,
    /// How many rows it changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_affected: Option<i64>,
    /// How many rows it returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_returned: Option<i64>,
    /// How long it took, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_duration_millis: Option<f64>,
    /// What went wrong. Null or empty when nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// SQL of the query, with placeholders in place of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalized_sql: Option<String>,
    /// The same SQL as HTML with its syntax highlighted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_sql: Option<String>,
    /// When the execution was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the record was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether its plan can be asked for with EXPLAIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explainable: Option<bool>,
    /// Whether the SQL was too long to be recorded in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

object! {
    QueryExecution {
        "id" => id: Plain,
        "password" => password,
        "tags" => tags,
        "fingerprint" => fingerprint: Plain,
        "started_at" => started_at: TimeOption,
        "statement_type" => statement_type,
        "keyspace" => keyspace,
        "tables" => tables,
        "username" => username,
        "remote_address" => remote_address,
        "shard_queries" => shard_queries: IntegerOption,
        "rows_read" => rows_read: IntegerOption,
        "rows_affected" => rows_affected: IntegerOption,
        "rows_returned" => rows_returned: IntegerOption,
        "total_duration_millis" => total_duration_millis,
        "error_message" => error_message,
        "normalized_sql" => normalized_sql,
        "syntax_highlighted_sql" => syntax_highlighted_sql,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "explainable" => explainable,
        "truncated" => truncated,
    }
}

/// How often the executions of a query pattern used one index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryIndexUsage {
    /// Name of the index, with its table and schema on Postgres, such as
    /// `public.orders.orders_pkey`.
    pub name: String,
    /// How many executions used the index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Their share of all executions of the pattern, from 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

object! {
    QueryIndexUsage {
        "name" => name: Plain,
        "count" => count: IntegerOption,
        "percent" => percent,
    }
}

/// A query pattern, that is all queries that differ in their values only, with the statistics of
/// its executions in a window of time. What an engine does not measure is zero, null or absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QuerySummary {
    /// Identifier of this summary. Not the identifier of an execution.
    pub id: String,
    /// Fingerprint of the pattern, which paths take as `{fingerprint}` together with its
    /// `keyspace`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Kind of the statement in capitals, such as `SELECT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_type: Option<String>,
    /// Keyspace that the pattern ran in; on Postgres the name of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// SQL of the pattern, with placeholders in place of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalized_sql: Option<String>,
    /// The same SQL as HTML with its syntax highlighted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_sql: Option<String>,
    /// Whether executions went to more than one shard. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multishard: Option<bool>,
    /// How many executions there were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_count: Option<i64>,
    /// How many of the executions failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// Names of the tables involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<String>>,
    /// Names of the tables with their schema or keyspace, such as `public.orders`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualified_tables: Option<Vec<String>>,
    /// Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_keyspaces: Option<Vec<Value>>,
    /// The indexes that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_usages: Option<Vec<QueryIndexUsage>>,
    /// The vindexes that were used to find the shards. MySQL only. The fields of an item are not on
    /// record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_index_usages: Option<Vec<Map<String, Value>>>,
    /// How many queries were sent to shards. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_shard_queries: Option<i64>,
    /// The most queries that one execution sent to shards; more than 1 means that it was scattered.
    /// MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_shard_queries: Option<i64>,
    /// Queries that an execution sent to shards, on average. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_shard_queries: Option<f64>,
    /// Parallel workers of an execution, on average. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_parallel_workers: Option<f64>,
    /// Rows read by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_read: Option<i64>,
    /// Rows changed by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_affected: Option<i64>,
    /// Rows returned by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_returned: Option<i64>,
    /// Rows read for each row returned. A high number hints at a missing index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_read_per_returned: Option<f64>,
    /// Rows read by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_read_per_query: Option<f64>,
    /// Rows returned by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_returned_per_query: Option<f64>,
    /// Rows changed by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_affected_per_query: Option<f64>,
    /// Time spent executing, in milliseconds, in sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_total_duration_millis: Option<f64>,
    /// Share of the time that all queries of the branch took in the window, from 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_total_duration_percent: Option<f64>,
    /// Processor time in milliseconds, in sum. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_cpu_duration_millis: Option<f64>,
    /// Share of the processor time of all queries, from 0 to 100. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_cpu_duration_percent: Option<f64>,
    /// Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only
    /// where the timing is turned on there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_io_duration_millis: Option<f64>,
    /// Share of the block reading and writing time of all queries, from 0 to 100. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_io_duration_percent: Option<f64>,
    /// When the last execution was. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_run_at: Option<Timestamp>,
    /// Time of an execution in milliseconds, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_per_query: Option<f64>,
    /// Median time of an execution in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p50_latency: Option<f64>,
    /// Time in milliseconds that 99 of 100 executions stay below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p99_latency: Option<f64>,
    /// Time of the slowest execution in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_latency: Option<f64>,
    /// Bytes sent to clients, in sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_bytes: Option<i64>,
    /// Bytes that an execution sent to the client, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_bytes_per_query: Option<f64>,
    /// The most bytes that one execution sent to the client. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_egress_bytes: Option<i64>,
    /// Bytes received from clients, in sum. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ingress_bytes: Option<i64>,
    /// Bytes that an execution received from the client, on average. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ingress_bytes_per_query: Option<f64>,
    /// The most bytes that one execution received from the client. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_ingress_bytes: Option<i64>,
    /// Blocks read from outside the cache of Postgres. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_read: Option<i64>,
    /// Blocks found in the cache of Postgres. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_hit: Option<i64>,
    /// Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten.
    /// Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_cache_hit_ratio: Option<f64>,
    /// Blocks changed in the cache. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_dirtied: Option<i64>,
    /// Blocks written out of the cache. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_written: Option<i64>,
    /// How many executions a traffic budget warned about. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_warnings: Option<i64>,
    /// How many executions a traffic budget refused. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_throttled: Option<i64>,
    /// How many executions a traffic budget looked at. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_checked: Option<i64>,
}

object! {
    QuerySummary {
        "id" => id: Plain,
        "fingerprint" => fingerprint,
        "statement_type" => statement_type,
        "keyspace" => keyspace,
        "normalized_sql" => normalized_sql,
        "syntax_highlighted_sql" => syntax_highlighted_sql,
        "multishard" => multishard,
        "query_count" => query_count: IntegerOption,
        "error_count" => error_count: IntegerOption,
        "tables" => tables,
        "qualified_tables" => qualified_tables,
        "table_keyspaces" => table_keyspaces,
        "index_usages" => index_usages,
        "routing_index_usages" => routing_index_usages,
        "sum_shard_queries" => sum_shard_queries: IntegerOption,
        "max_shard_queries" => max_shard_queries: IntegerOption,
        "avg_shard_queries" => avg_shard_queries,
        "avg_parallel_workers" => avg_parallel_workers,
        "sum_rows_read" => sum_rows_read: IntegerOption,
        "sum_rows_affected" => sum_rows_affected: IntegerOption,
        "sum_rows_returned" => sum_rows_returned: IntegerOption,
        "rows_read_per_returned" => rows_read_per_returned,
        "rows_read_per_query" => rows_read_per_query,
        "rows_returned_per_query" => rows_returned_per_query,
        "rows_affected_per_query" => rows_affected_per_query,
        "sum_total_duration_millis" => sum_total_duration_millis,
        "sum_total_duration_percent" => sum_total_duration_percent,
        "sum_cpu_duration_millis" => sum_cpu_duration_millis,
        "sum_cpu_duration_percent" => sum_cpu_duration_percent,
        "sum_io_duration_millis" => sum_io_duration_millis,
        "sum_io_duration_percent" => sum_io_duration_percent,
        "last_run_at" => last_run_at: TimeOption,
        "time_per_query" => time_per_query,
        "p50_latency" => p50_latency,
        "p99_latency" => p99_latency,
        "max_latency" => max_latency,
        "egress_bytes" => egress_bytes: IntegerOption,
        "egress_bytes_per_query" => egress_bytes_per_query,
        "max_egress_bytes" => max_egress_bytes: IntegerOption,
        "ingress_bytes" => ingress_bytes: IntegerOption,
        "ingress_bytes_per_query" => ingress_bytes_per_query,
        "max_ingress_bytes" => max_ingress_bytes: IntegerOption,
        "blocks_read" => blocks_read: IntegerOption,
        "blocks_hit" => blocks_hit: IntegerOption,
        "block_cache_hit_ratio" => block_cache_hit_ratio,
        "blocks_dirtied" => blocks_dirtied: IntegerOption,
        "blocks_written" => blocks_written: IntegerOption,
        "traffic_control_warnings" => traffic_control_warnings: IntegerOption,
        "traffic_control_throttled" => traffic_control_throttled: IntegerOption,
        "traffic_control_checked" => traffic_control_checked: IntegerOption,
    }
}

/// A key that queries are tagged with, and its values.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryTag {
    /// Identifier of the tag: its name after one letter for its source, such as `Sapp`. This is
    /// what requests take.
    pub id: String,
    /// Name of the tag, such as `app`.
    pub name: String,
    /// Where the tag comes from.
    pub source: QueryTagSource,
    /// How many queries carried the tag, whatever its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_count: Option<i64>,
    /// Its values, the most frequent first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<QueryTagValue>>,
}

object! {
    QueryTag {
        "id" => id: Plain,
        "name" => name: Plain,
        "source" => source: Plain,
        "query_count" => query_count: IntegerOption,
        "values" => values,
    }
}

/// The statistics of all queries that carry the same values of some tags, in a window of time. What
/// an engine does not measure is zero, null or absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryTagSummary {
    /// The values that the queries carry, by the `id` of the tag, such as `Sapp`.
    pub dimensions: Map<String, Value>,
    /// How many executions there were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_count: Option<i64>,
    /// How many of the executions failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// Names of the tables involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<String>>,
    /// Names of the tables with their schema or keyspace, such as `public.orders`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualified_tables: Option<Vec<String>>,
    /// Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_keyspaces: Option<Vec<Value>>,
    /// The indexes that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_usages: Option<Vec<QueryIndexUsage>>,
    /// The vindexes that were used to find the shards. MySQL only. The fields of an item are not on
    /// record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routing_index_usages: Option<Vec<Map<String, Value>>>,
    /// How many queries were sent to shards. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_shard_queries: Option<i64>,
    /// The most queries that one execution sent to shards; more than 1 means that it was scattered.
    /// MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_shard_queries: Option<i64>,
    /// Queries that an execution sent to shards, on average. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_shard_queries: Option<f64>,
    /// Parallel workers of an execution, on average. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_parallel_workers: Option<f64>,
    /// Rows read by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_read: Option<i64>,
    /// Rows changed by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_affected: Option<i64>,
    /// Rows returned by all executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_rows_returned: Option<i64>,
    /// Rows read for each row returned. A high number hints at a missing index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_read_per_returned: Option<f64>,
    /// Rows read by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_read_per_query: Option<f64>,
    /// Rows returned by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_returned_per_query: Option<f64>,
    /// Rows changed by an execution, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_affected_per_query: Option<f64>,
    /// Time spent executing, in milliseconds, in sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_total_duration_millis: Option<f64>,
    /// Share of the time that all queries of the branch took in the window, from 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_total_duration_percent: Option<f64>,
    /// Processor time in milliseconds, in sum. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_cpu_duration_millis: Option<f64>,
    /// Share of the processor time of all queries, from 0 to 100. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_cpu_duration_percent: Option<f64>,
    /// Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only
    /// where the timing is turned on there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_io_duration_millis: Option<f64>,
    /// Share of the block reading and writing time of all queries, from 0 to 100. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_io_duration_percent: Option<f64>,
    /// When the last execution was. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_run_at: Option<Timestamp>,
    /// Time of an execution in milliseconds, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_per_query: Option<f64>,
    /// Median time of an execution in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p50_latency: Option<f64>,
    /// Time in milliseconds that 99 of 100 executions stay below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p99_latency: Option<f64>,
    /// Time of the slowest execution in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_latency: Option<f64>,
    /// Bytes sent to clients, in sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_bytes: Option<i64>,
    /// Bytes that an execution sent to the client, on average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_bytes_per_query: Option<f64>,
    /// The most bytes that one execution sent to the client. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_egress_bytes: Option<i64>,
    /// Bytes received from clients, in sum. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ingress_bytes: Option<i64>,
    /// Bytes that an execution received from the client, on average. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ingress_bytes_per_query: Option<f64>,
    /// The most bytes that one execution received from the client. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_ingress_bytes: Option<i64>,
    /// Blocks read from outside the cache of Postgres. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_read: Option<i64>,
    /// Blocks found in the cache of Postgres. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_hit: Option<i64>,
    /// Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten.
    /// Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_cache_hit_ratio: Option<f64>,
    /// Blocks changed in the cache. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_dirtied: Option<i64>,
    /// Blocks written out of the cache. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_written: Option<i64>,
    /// How many executions a traffic budget warned about. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_warnings: Option<i64>,
    /// How many executions a traffic budget refused. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_throttled: Option<i64>,
    /// How many executions a traffic budget looked at. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_control_checked: Option<i64>,
}

object! {
    QueryTagSummary {
        "dimensions" => dimensions: Plain,
        "query_count" => query_count: IntegerOption,
        "error_count" => error_count: IntegerOption,
        "tables" => tables,
        "qualified_tables" => qualified_tables,
        "table_keyspaces" => table_keyspaces,
        "index_usages" => index_usages,
        "routing_index_usages" => routing_index_usages,
        "sum_shard_queries" => sum_shard_queries: IntegerOption,
        "max_shard_queries" => max_shard_queries: IntegerOption,
        "avg_shard_queries" => avg_shard_queries,
        "avg_parallel_workers" => avg_parallel_workers,
        "sum_rows_read" => sum_rows_read: IntegerOption,
        "sum_rows_affected" => sum_rows_affected: IntegerOption,
        "sum_rows_returned" => sum_rows_returned: IntegerOption,
        "rows_read_per_returned" => rows_read_per_returned,
        "rows_read_per_query" => rows_read_per_query,
        "rows_returned_per_query" => rows_returned_per_query,
        "rows_affected_per_query" => rows_affected_per_query,
        "sum_total_duration_millis" => sum_total_duration_millis,
        "sum_total_duration_percent" => sum_total_duration_percent,
        "sum_cpu_duration_millis" => sum_cpu_duration_millis,
        "sum_cpu_duration_percent" => sum_cpu_duration_percent,
        "sum_io_duration_millis" => sum_io_duration_millis,
        "sum_io_duration_percent" => sum_io_duration_percent,
        "last_run_at" => last_run_at: TimeOption,
        "time_per_query" => time_per_query,
        "p50_latency" => p50_latency,
        "p99_latency" => p99_latency,
        "max_latency" => max_latency,
        "egress_bytes" => egress_bytes: IntegerOption,
        "egress_bytes_per_query" => egress_bytes_per_query,
        "max_egress_bytes" => max_egress_bytes: IntegerOption,
        "ingress_bytes" => ingress_bytes: IntegerOption,
        "ingress_bytes_per_query" => ingress_bytes_per_query,
        "max_ingress_bytes" => max_ingress_bytes: IntegerOption,
        "blocks_read" => blocks_read: IntegerOption,
        "blocks_hit" => blocks_hit: IntegerOption,
        "block_cache_hit_ratio" => block_cache_hit_ratio,
        "blocks_dirtied" => blocks_dirtied: IntegerOption,
        "blocks_written" => blocks_written: IntegerOption,
        "traffic_control_warnings" => traffic_control_warnings: IntegerOption,
        "traffic_control_throttled" => traffic_control_throttled: IntegerOption,
        "traffic_control_checked" => traffic_control_checked: IntegerOption,
    }
}

/// A value of a tag and how many queries carried it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryTagValue {
    /// The value; `Other` or `Collapsed` where it stands for many.
    pub name: String,
    /// How many queries carried the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_count: Option<i64>,
    /// What the value stands for.
    pub kind: QueryTagValueKind,
}

object! {
    QueryTagValue {
        "name" => name: Plain,
        "query_count" => query_count: IntegerOption,
        "kind" => kind: Plain,
    }
}

open_enum! {
    /// What the query errors of a branch are sorted by.
    pub enum QueryErrorSort {
        /// Error message.
        Error = "error",
        /// Time of the last occurrence.
        LastRun = "lastRun",
        /// Number of occurrences.
        Count = "count",
        /// Time spent in failed executions, in sum.
        TotalTime = "totalTime",
        /// Time spent in a failed execution, on average.
        TimePerQuery = "timePerQuery",
    }
}

open_enum! {
    /// What the query patterns of a branch are sorted by.
    pub enum QuerySort {
        /// Keyspace, by name.
        Keyspace = "keyspace",
        /// SQL of the pattern.
        Query = "query",
        /// Time of the last execution.
        LastRun = "lastRun",
        /// Number of executions.
        Count = "count",
        /// Number of executions that failed.
        ErrorCount = "errorCount",
        /// Rows read, in sum.
        RowsRead = "rowsRead",
        /// Rows changed, in sum.
        RowsAffected = "rowsAffected",
        /// Rows returned, in sum.
        RowsReturned = "rowsReturned",
        /// Rows read for each row returned. A high number hints at a missing index.
        RowsReadPerReturned = "rowsReadPerReturned",
        /// Rows read by an execution, on average.
        RowsReadPerQuery = "rowsReadPerQuery",
        /// Rows returned by an execution, on average.
        RowsReturnedPerQuery = "rowsReturnedPerQuery",
        /// Rows changed by an execution, on average.
        RowsAffectedPerQuery = "rowsAffectedPerQuery",
        /// Time spent executing, in sum.
        TotalTime = "totalTime",
        /// Processor time, in sum. Postgres only.
        CpuTime = "cpuTime",
        /// Time spent reading and writing blocks, in sum. Postgres only.
        IoTime = "ioTime",
        /// Queries that were sent to shards, in sum. MySQL only.
        SumShardQueries = "sumShardQueries",
        /// The most queries that one execution sent to shards. MySQL only.
        MaxShardQueries = "maxShardQueries",
        /// Queries that an execution sent to shards, on average. MySQL only.
        AvgShardQueries = "avgShardQueries",
        /// Parallel workers of an execution, on average. Postgres only.
        AvgParallelWorkers = "avgParallelWorkers",
        /// Tables, by name.
        Table = "table",
        /// Tables, by name with their schema or keyspace.
        QualifiedTable = "qualifiedTable",
        /// Keyspaces of the tables, by name.
        TableKeyspace = "tableKeyspace",
        /// Indexes used.
        Indexes = "indexes",
        /// Vindexes used to find the shards. MySQL only.
        RoutingIndexes = "routingIndexes",
        /// Median latency.
        P50Latency = "p50Latency",
        /// Latency that 99 of 100 executions stay below.
        P99Latency = "p99Latency",
        /// Latency of the slowest execution.
        MaxLatency = "maxLatency",
        /// Share of the time of all queries.
        PercentTime = "percentTime",
        /// Share of the processor time of all queries. Postgres only.
        PercentCpuTime = "percentCpuTime",
        /// Share of the block reading and writing time of all queries. Postgres only.
        PercentIoTime = "percentIoTime",
        /// Bytes sent to clients, in sum.
        EgressBytes = "egressBytes",
        /// Bytes that an execution sent to the client, on average.
        EgressBytesPerQuery = "egressBytesPerQuery",
        /// The most bytes that one execution sent to the client. MySQL only.
        MaxEgressBytes = "maxEgressBytes",
        /// Bytes received from clients, in sum. MySQL only.
        IngressBytes = "ingressBytes",
        /// Bytes that an execution received from the client, on average. MySQL only.
        IngressBytesPerQuery = "ingressBytesPerQuery",
        /// The most bytes that one execution received from the client. MySQL only.
        MaxIngressBytes = "maxIngressBytes",
        /// Blocks read from outside the cache of Postgres. Postgres only.
        BlocksRead = "blocksRead",
        /// Blocks found in the cache of Postgres. Postgres only.
        BlocksHit = "blocksHit",
        /// Share of blocks found in the cache of Postgres. Postgres only.
        BlockCacheHitRatio = "blockCacheHitRatio",
        /// Blocks changed in the cache. Postgres only.
        BlocksDirtied = "blocksDirtied",
        /// Blocks written out of the cache. Postgres only.
        BlocksWritten = "blocksWritten",
        /// Executions that a traffic budget warned about. Postgres only.
        TrafficControlWarnings = "trafficControlWarnings",
        /// Executions that a traffic budget refused. Postgres only.
        TrafficControlThrottled = "trafficControlThrottled",
        /// Executions that a traffic budget looked at. Postgres only.
        TrafficControlChecked = "trafficControlChecked",
        /// Traffic budgets that applied. Postgres only.
        TrafficControlBudgetsUsed = "trafficControlBudgetsUsed",
    }
}

open_enum! {
    /// Where the tags of a query come from.
    pub enum QueryTagSource {
        /// The application put the tag into a comment of its SQL. The `id` begins with `S`.
        Sql = "sql",
        /// The service took it from the connection, such as the user. The `id` begins with `B`.
        System = "system",
    }
}

open_enum! {
    /// What query statistics grouped by tags are sorted by.
    pub enum QueryTagSummarySort {
        /// Values of the tags that are grouped by.
        Dimensions = "dimensions",
        /// Time of the last execution.
        LastRun = "lastRun",
        /// Number of executions.
        Count = "count",
        /// Number of executions that failed.
        ErrorCount = "errorCount",
        /// Rows read, in sum.
        RowsRead = "rowsRead",
        /// Rows changed, in sum.
        RowsAffected = "rowsAffected",
        /// Rows returned, in sum.
        RowsReturned = "rowsReturned",
        /// Rows read for each row returned. A high number hints at a missing index.
        RowsReadPerReturned = "rowsReadPerReturned",
        /// Rows read by an execution, on average.
        RowsReadPerQuery = "rowsReadPerQuery",
        /// Rows returned by an execution, on average.
        RowsReturnedPerQuery = "rowsReturnedPerQuery",
        /// Rows changed by an execution, on average.
        RowsAffectedPerQuery = "rowsAffectedPerQuery",
        /// Time spent executing, in sum.
        TotalTime = "totalTime",
        /// Processor time, in sum. Postgres only.
        CpuTime = "cpuTime",
        /// Time spent reading and writing blocks, in sum. Postgres only.
        IoTime = "ioTime",
        /// Queries that were sent to shards, in sum. MySQL only.
        SumShardQueries = "sumShardQueries",
        /// The most queries that one execution sent to shards. MySQL only.
        MaxShardQueries = "maxShardQueries",
        /// Queries that an execution sent to shards, on average. MySQL only.
        AvgShardQueries = "avgShardQueries",
        /// Parallel workers of an execution, on average. Postgres only.
        AvgParallelWorkers = "avgParallelWorkers",
        /// Tables, by name.
        Table = "table",
        /// Tables, by name with their schema or keyspace.
        QualifiedTable = "qualifiedTable",
        /// Keyspaces of the tables, by name.
        TableKeyspace = "tableKeyspace",
        /// Indexes used.
        Indexes = "indexes",
        /// Vindexes used to find the shards. MySQL only.
        RoutingIndexes = "routingIndexes",
        /// Median latency.
        P50Latency = "p50Latency",
        /// Latency that 99 of 100 executions stay below.
        P99Latency = "p99Latency",
        /// Latency of the slowest execution.
        MaxLatency = "maxLatency",
        /// Share of the time of all queries.
        PercentTime = "percentTime",
        /// Share of the processor time of all queries. Postgres only.
        PercentCpuTime = "percentCpuTime",
        /// Share of the block reading and writing time of all queries. Postgres only.
        PercentIoTime = "percentIoTime",
        /// Bytes sent to clients, in sum.
        EgressBytes = "egressBytes",
        /// Bytes that an execution sent to the client, on average.
        EgressBytesPerQuery = "egressBytesPerQuery",
        /// The most bytes that one execution sent to the client. MySQL only.
        MaxEgressBytes = "maxEgressBytes",
        /// Bytes received from clients, in sum. MySQL only.
        IngressBytes = "ingressBytes",
        /// Bytes that an execution received from the client, on average. MySQL only.
        IngressBytesPerQuery = "ingressBytesPerQuery",
        /// The most bytes that one execution received from the client. MySQL only.
        MaxIngressBytes = "maxIngressBytes",
        /// Blocks read from outside the cache of Postgres. Postgres only.
        BlocksRead = "blocksRead",
        /// Blocks found in the cache of Postgres. Postgres only.
        BlocksHit = "blocksHit",
        /// Share of blocks found in the cache of Postgres. Postgres only.
        BlockCacheHitRatio = "blockCacheHitRatio",
        /// Blocks changed in the cache. Postgres only.
        BlocksDirtied = "blocksDirtied",
        /// Blocks written out of the cache. Postgres only.
        BlocksWritten = "blocksWritten",
        /// Executions that a traffic budget warned about. Postgres only.
        TrafficControlWarnings = "trafficControlWarnings",
        /// Executions that a traffic budget refused. Postgres only.
        TrafficControlThrottled = "trafficControlThrottled",
        /// Executions that a traffic budget looked at. Postgres only.
        TrafficControlChecked = "trafficControlChecked",
        /// Traffic budgets that applied. Postgres only.
        TrafficControlBudgetsUsed = "trafficControlBudgetsUsed",
    }
}

open_enum! {
    /// What a value of a tag stands for.
    pub enum QueryTagValueKind {
        /// A value that was recorded.
        Literal = "literal",
        /// Stands for all values beyond `values_limit`; its name is `Other`.
        Overflow = "overflow",
        /// Stands for queries whose values were no longer recorded, because the tag had too many
        /// different ones; its name is `Collapsed`.
        Collapsed = "collapsed",
    }
}

open_enum! {
    /// Kind of an SQL statement.
    pub enum StatementType {
        /// Queries that read.
        Select = "SELECT",
        /// Statements that add rows.
        Insert = "INSERT",
        /// Statements that change rows.
        Update = "UPDATE",
        /// Statements that delete rows.
        Delete = "DELETE",
    }
}

open_enum! {
    /// A span of time that ends now.
    pub enum TimePeriod {
        /// The last 15 minutes.
        Minutes15 = "15m",
        /// The last hour.
        Hours1 = "1h",
        /// The last three hours.
        Hours3 = "3h",
        /// The last six hours.
        Hours6 = "6h",
        /// The last twelve hours.
        Hours12 = "12h",
        /// The last day.
        Days1 = "1d",
        /// The last two days.
        Days2 = "2d",
        /// The last seven days.
        Days7 = "7d",
        /// The last eight days.
        Days8 = "8d",
    }
}
