// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * What the query errors of a branch are sorted by.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryErrorSort.Serializer::class)
public class QueryErrorSort(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryErrorSort>("QueryErrorSort", ::QueryErrorSort)

    /** The words that are known. */
    public companion object {
        /** Error message. */
        @JvmField
        public val ERROR: QueryErrorSort = QueryErrorSort("error")

        /** Time of the last occurrence. */
        @JvmField
        public val LAST_RUN: QueryErrorSort = QueryErrorSort("lastRun")

        /** Number of occurrences. */
        @JvmField
        public val COUNT: QueryErrorSort = QueryErrorSort("count")

        /** Time spent in failed executions, in sum. */
        @JvmField
        public val TOTAL_TIME: QueryErrorSort = QueryErrorSort("totalTime")

        /** Time spent in a failed execution, on average. */
        @JvmField
        public val TIME_PER_QUERY: QueryErrorSort = QueryErrorSort("timePerQuery")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryErrorSort> = listOf(ERROR, LAST_RUN, COUNT, TOTAL_TIME, TIME_PER_QUERY)
    }
}

/** An error that queries of a branch ran into, with how often and when. */
@Serializable
public data class QueryErrorSummary(
    /** Identifier of this summary. */
    public val id: String = "",
    /** Fingerprint of the error, which paths take as `{fingerprint}`. */
    @SerialName("error_fingerprint")
    public val errorFingerprint: String = "",
    /** When the last failed execution began. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** Time spent in failed executions, in milliseconds, in sum. */
    @SerialName("total_duration_millis")
    public val totalDurationMillis: Double? = null,
    /** Time of a failed execution in milliseconds, on average. */
    @SerialName("time_per_query")
    public val timePerQuery: Double? = null,
    /** How many executions failed with the error. */
    @SerialName("error_count")
    public val errorCount: Long? = null,
    /** What the database answered, with placeholders in place of values. */
    @SerialName("error_message")
    public val errorMessage: String = "",
)

/** One execution of a query that Insights recorded, because it was slow, failed or read many rows. */
@Serializable
public data class QueryExecution(
    /** Identifier of the execution. */
    public val id: String = "",
    /**
     * The password that the query came in with, as far as it is known. Null or absent when it is
     * not, as on Postgres.
     */
    public val password: JsonObject? = null,
    /** The tags of the query, each with its `name` and `value`. */
    public val tags: List<JsonObject>? = null,
    /** Fingerprint of the pattern that the query belongs to. */
    public val fingerprint: String = "",
    /** When the execution began. Null when not known. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** Kind of the statement in capitals, such as `SELECT`. */
    @SerialName("statement_type")
    public val statementType: String? = null,
    /** Keyspace that the query ran in; on Postgres the name of the database. */
    public val keyspace: String? = null,
    /** Names of the tables involved. */
    public val tables: List<String>? = null,
    /** Database user that the query came from. */
    public val username: String? = null,
    /** Address that the query came from. */
    @SerialName("remote_address")
    public val remoteAddress: String? = null,
    /** How many queries were sent to shards for it. MySQL only. */
    @SerialName("shard_queries")
    public val shardQueries: Long? = null,
    /** How many rows it read. */
    @SerialName("rows_read")
    public val rowsRead: Long? = null,
    /** How many rows it changed. */
    @SerialName("rows_affected")
    public val rowsAffected: Long? = null,
    /** How many rows it returned. */
    @SerialName("rows_returned")
    public val rowsReturned: Long? = null,
    /** How long it took, in milliseconds. */
    @SerialName("total_duration_millis")
    public val totalDurationMillis: Double? = null,
    /** What went wrong. Null or empty when nothing did. */
    @SerialName("error_message")
    public val errorMessage: String? = null,
    /** SQL of the query, with placeholders in place of values. */
    @SerialName("normalized_sql")
    public val normalizedSql: String? = null,
    /** The same SQL as HTML with its syntax highlighted. */
    @SerialName("syntax_highlighted_sql")
    public val syntaxHighlightedSql: String? = null,
    /** When the execution was recorded. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the record was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Whether its plan can be asked for with EXPLAIN. */
    public val explainable: Boolean? = null,
    /** Whether the SQL was too long to be recorded in full. */
    public val truncated: Boolean? = null,
)

/** How often the executions of a query pattern used one index. */
@Serializable
public data class QueryIndexUsage(
    /** Name of the index, with its table and schema on Postgres, such as `public.orders.orders_pkey`. */
    public val name: String = "",
    /** How many executions used the index. */
    public val count: Long? = null,
    /** Their share of all executions of the pattern, from 0 to 100. */
    public val percent: Double? = null,
)

/**
 * What the query patterns of a branch are sorted by.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QuerySort.Serializer::class)
public class QuerySort(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QuerySort>("QuerySort", ::QuerySort)

    /** The words that are known. */
    public companion object {
        /** Keyspace, by name. */
        @JvmField
        public val KEYSPACE: QuerySort = QuerySort("keyspace")

        /** SQL of the pattern. */
        @JvmField
        public val QUERY: QuerySort = QuerySort("query")

        /** Time of the last execution. */
        @JvmField
        public val LAST_RUN: QuerySort = QuerySort("lastRun")

        /** Number of executions. */
        @JvmField
        public val COUNT: QuerySort = QuerySort("count")

        /** Number of executions that failed. */
        @JvmField
        public val ERROR_COUNT: QuerySort = QuerySort("errorCount")

        /** Rows read, in sum. */
        @JvmField
        public val ROWS_READ: QuerySort = QuerySort("rowsRead")

        /** Rows changed, in sum. */
        @JvmField
        public val ROWS_AFFECTED: QuerySort = QuerySort("rowsAffected")

        /** Rows returned, in sum. */
        @JvmField
        public val ROWS_RETURNED: QuerySort = QuerySort("rowsReturned")

        /** Rows read for each row returned. A high number hints at a missing index. */
        @JvmField
        public val ROWS_READ_PER_RETURNED: QuerySort = QuerySort("rowsReadPerReturned")

        /** Rows read by an execution, on average. */
        @JvmField
        public val ROWS_READ_PER_QUERY: QuerySort = QuerySort("rowsReadPerQuery")

        /** Rows returned by an execution, on average. */
        @JvmField
        public val ROWS_RETURNED_PER_QUERY: QuerySort = QuerySort("rowsReturnedPerQuery")

        /** Rows changed by an execution, on average. */
        @JvmField
        public val ROWS_AFFECTED_PER_QUERY: QuerySort = QuerySort("rowsAffectedPerQuery")

        /** Time spent executing, in sum. */
        @JvmField
        public val TOTAL_TIME: QuerySort = QuerySort("totalTime")

        /** Processor time, in sum. Postgres only. */
        @JvmField
        public val CPU_TIME: QuerySort = QuerySort("cpuTime")

        /** Time spent reading and writing blocks, in sum. Postgres only. */
        @JvmField
        public val IO_TIME: QuerySort = QuerySort("ioTime")

        /** Queries that were sent to shards, in sum. MySQL only. */
        @JvmField
        public val SUM_SHARD_QUERIES: QuerySort = QuerySort("sumShardQueries")

        /** The most queries that one execution sent to shards. MySQL only. */
        @JvmField
        public val MAX_SHARD_QUERIES: QuerySort = QuerySort("maxShardQueries")

        /** Queries that an execution sent to shards, on average. MySQL only. */
        @JvmField
        public val AVG_SHARD_QUERIES: QuerySort = QuerySort("avgShardQueries")

        /** Parallel workers of an execution, on average. Postgres only. */
        @JvmField
        public val AVG_PARALLEL_WORKERS: QuerySort = QuerySort("avgParallelWorkers")

        /** Tables, by name. */
        @JvmField
        public val TABLE: QuerySort = QuerySort("table")

        /** Tables, by name with their schema or keyspace. */
        @JvmField
        public val QUALIFIED_TABLE: QuerySort = QuerySort("qualifiedTable")

        /** Keyspaces of the tables, by name. */
        @JvmField
        public val TABLE_KEYSPACE: QuerySort = QuerySort("tableKeyspace")

        /** Indexes used. */
        @JvmField
        public val INDEXES: QuerySort = QuerySort("indexes")

        /** Vindexes used to find the shards. MySQL only. */
        @JvmField
        public val ROUTING_INDEXES: QuerySort = QuerySort("routingIndexes")

        /** Median latency. */
        @JvmField
        public val P50_LATENCY: QuerySort = QuerySort("p50Latency")

        /** Latency that 99 of 100 executions stay below. */
        @JvmField
        public val P99_LATENCY: QuerySort = QuerySort("p99Latency")

        /** Latency of the slowest execution. */
        @JvmField
        public val MAX_LATENCY: QuerySort = QuerySort("maxLatency")

        /** Share of the time of all queries. */
        @JvmField
        public val PERCENT_TIME: QuerySort = QuerySort("percentTime")

        /** Share of the processor time of all queries. Postgres only. */
        @JvmField
        public val PERCENT_CPU_TIME: QuerySort = QuerySort("percentCpuTime")

        /** Share of the block reading and writing time of all queries. Postgres only. */
        @JvmField
        public val PERCENT_IO_TIME: QuerySort = QuerySort("percentIoTime")

        /** Bytes sent to clients, in sum. */
        @JvmField
        public val EGRESS_BYTES: QuerySort = QuerySort("egressBytes")

        /** Bytes that an execution sent to the client, on average. */
        @JvmField
        public val EGRESS_BYTES_PER_QUERY: QuerySort = QuerySort("egressBytesPerQuery")

        /** The most bytes that one execution sent to the client. MySQL only. */
        @JvmField
        public val MAX_EGRESS_BYTES: QuerySort = QuerySort("maxEgressBytes")

        /** Bytes received from clients, in sum. MySQL only. */
        @JvmField
        public val INGRESS_BYTES: QuerySort = QuerySort("ingressBytes")

        /** Bytes that an execution received from the client, on average. MySQL only. */
        @JvmField
        public val INGRESS_BYTES_PER_QUERY: QuerySort = QuerySort("ingressBytesPerQuery")

        /** The most bytes that one execution received from the client. MySQL only. */
        @JvmField
        public val MAX_INGRESS_BYTES: QuerySort = QuerySort("maxIngressBytes")

        /** Blocks read from outside the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCKS_READ: QuerySort = QuerySort("blocksRead")

        /** Blocks found in the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCKS_HIT: QuerySort = QuerySort("blocksHit")

        /** Share of blocks found in the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCK_CACHE_HIT_RATIO: QuerySort = QuerySort("blockCacheHitRatio")

        /** Blocks changed in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_DIRTIED: QuerySort = QuerySort("blocksDirtied")

        /** Blocks written out of the cache. Postgres only. */
        @JvmField
        public val BLOCKS_WRITTEN: QuerySort = QuerySort("blocksWritten")

        /** Executions that a traffic budget warned about. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_WARNINGS: QuerySort = QuerySort("trafficControlWarnings")

        /** Executions that a traffic budget refused. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_THROTTLED: QuerySort = QuerySort("trafficControlThrottled")

        /** Executions that a traffic budget looked at. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_CHECKED: QuerySort = QuerySort("trafficControlChecked")

        /** Traffic budgets that applied. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_BUDGETS_USED: QuerySort = QuerySort("trafficControlBudgetsUsed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QuerySort> =
            listOf(
                KEYSPACE,
                QUERY,
                LAST_RUN,
                COUNT,
                ERROR_COUNT,
                ROWS_READ,
                ROWS_AFFECTED,
                ROWS_RETURNED,
                ROWS_READ_PER_RETURNED,
                ROWS_READ_PER_QUERY,
                ROWS_RETURNED_PER_QUERY,
                ROWS_AFFECTED_PER_QUERY,
                TOTAL_TIME,
                CPU_TIME,
                IO_TIME,
                SUM_SHARD_QUERIES,
                MAX_SHARD_QUERIES,
                AVG_SHARD_QUERIES,
                AVG_PARALLEL_WORKERS,
                TABLE,
                QUALIFIED_TABLE,
                TABLE_KEYSPACE,
                INDEXES,
                ROUTING_INDEXES,
                P50_LATENCY,
                P99_LATENCY,
                MAX_LATENCY,
                PERCENT_TIME,
                PERCENT_CPU_TIME,
                PERCENT_IO_TIME,
                EGRESS_BYTES,
                EGRESS_BYTES_PER_QUERY,
                MAX_EGRESS_BYTES,
                INGRESS_BYTES,
                INGRESS_BYTES_PER_QUERY,
                MAX_INGRESS_BYTES,
                BLOCKS_READ,
                BLOCKS_HIT,
                BLOCK_CACHE_HIT_RATIO,
                BLOCKS_DIRTIED,
                BLOCKS_WRITTEN,
                TRAFFIC_CONTROL_WARNINGS,
                TRAFFIC_CONTROL_THROTTLED,
                TRAFFIC_CONTROL_CHECKED,
                TRAFFIC_CONTROL_BUDGETS_USED,
            )
    }
}

/**
 * A query pattern, that is all queries that differ in their values only, with the statistics of its
 * executions in a window of time.
 *
 * What an engine does not measure is zero, null or absent.
 */
@Serializable
public data class QuerySummary(
    /** Identifier of this summary. Not the identifier of an execution. */
    public val id: String = "",
    /** Fingerprint of the pattern, which paths take as `{fingerprint}` together with its `keyspace`. */
    public val fingerprint: String? = null,
    /** Kind of the statement in capitals, such as `SELECT`. */
    @SerialName("statement_type")
    public val statementType: String? = null,
    /** Keyspace that the pattern ran in; on Postgres the name of the database. */
    public val keyspace: String? = null,
    /** SQL of the pattern, with placeholders in place of values. */
    @SerialName("normalized_sql")
    public val normalizedSql: String? = null,
    /** The same SQL as HTML with its syntax highlighted. */
    @SerialName("syntax_highlighted_sql")
    public val syntaxHighlightedSql: String? = null,
    /** Whether executions went to more than one shard. MySQL only. */
    public val multishard: Boolean? = null,
    /** How many executions there were. */
    @SerialName("query_count")
    public val queryCount: Long? = null,
    /** How many of the executions failed. */
    @SerialName("error_count")
    public val errorCount: Long? = null,
    /** Names of the tables involved. */
    public val tables: List<String>? = null,
    /** Names of the tables with their schema or keyspace, such as `public.orders`. */
    @SerialName("qualified_tables")
    public val qualifiedTables: List<String>? = null,
    /** Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects. */
    @SerialName("table_keyspaces")
    public val tableKeyspaces: List<JsonElement>? = null,
    /** The indexes that were used. */
    @SerialName("index_usages")
    public val indexUsages: List<QueryIndexUsage>? = null,
    /** The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record. */
    @SerialName("routing_index_usages")
    public val routingIndexUsages: List<JsonObject>? = null,
    /** How many queries were sent to shards. MySQL only. */
    @SerialName("sum_shard_queries")
    public val sumShardQueries: Long? = null,
    /** The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only. */
    @SerialName("max_shard_queries")
    public val maxShardQueries: Long? = null,
    /** Queries that an execution sent to shards, on average. MySQL only. */
    @SerialName("avg_shard_queries")
    public val avgShardQueries: Double? = null,
    /** Parallel workers of an execution, on average. Postgres only. */
    @SerialName("avg_parallel_workers")
    public val avgParallelWorkers: Double? = null,
    /** Rows read by all executions. */
    @SerialName("sum_rows_read")
    public val sumRowsRead: Long? = null,
    /** Rows changed by all executions. */
    @SerialName("sum_rows_affected")
    public val sumRowsAffected: Long? = null,
    /** Rows returned by all executions. */
    @SerialName("sum_rows_returned")
    public val sumRowsReturned: Long? = null,
    /** Rows read for each row returned. A high number hints at a missing index. */
    @SerialName("rows_read_per_returned")
    public val rowsReadPerReturned: Double? = null,
    /** Rows read by an execution, on average. */
    @SerialName("rows_read_per_query")
    public val rowsReadPerQuery: Double? = null,
    /** Rows returned by an execution, on average. */
    @SerialName("rows_returned_per_query")
    public val rowsReturnedPerQuery: Double? = null,
    /** Rows changed by an execution, on average. */
    @SerialName("rows_affected_per_query")
    public val rowsAffectedPerQuery: Double? = null,
    /** Time spent executing, in milliseconds, in sum. */
    @SerialName("sum_total_duration_millis")
    public val sumTotalDurationMillis: Double? = null,
    /** Share of the time that all queries of the branch took in the window, from 0 to 100. */
    @SerialName("sum_total_duration_percent")
    public val sumTotalDurationPercent: Double? = null,
    /** Processor time in milliseconds, in sum. Postgres only. */
    @SerialName("sum_cpu_duration_millis")
    public val sumCpuDurationMillis: Double? = null,
    /** Share of the processor time of all queries, from 0 to 100. Postgres only. */
    @SerialName("sum_cpu_duration_percent")
    public val sumCpuDurationPercent: Double? = null,
    /**
     * Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
     * the timing is turned on there.
     */
    @SerialName("sum_io_duration_millis")
    public val sumIoDurationMillis: Double? = null,
    /** Share of the block reading and writing time of all queries, from 0 to 100. Postgres only. */
    @SerialName("sum_io_duration_percent")
    public val sumIoDurationPercent: Double? = null,
    /** When the last execution was. Null when not known. */
    @SerialName("last_run_at")
    public val lastRunAt: Instant? = null,
    /** Time of an execution in milliseconds, on average. */
    @SerialName("time_per_query")
    public val timePerQuery: Double? = null,
    /** Median time of an execution in milliseconds. */
    @SerialName("p50_latency")
    public val p50Latency: Double? = null,
    /** Time in milliseconds that 99 of 100 executions stay below. */
    @SerialName("p99_latency")
    public val p99Latency: Double? = null,
    /** Time of the slowest execution in milliseconds. */
    @SerialName("max_latency")
    public val maxLatency: Double? = null,
    /** Bytes sent to clients, in sum. */
    @SerialName("egress_bytes")
    public val egressBytes: Long? = null,
    /** Bytes that an execution sent to the client, on average. */
    @SerialName("egress_bytes_per_query")
    public val egressBytesPerQuery: Double? = null,
    /** The most bytes that one execution sent to the client. MySQL only. */
    @SerialName("max_egress_bytes")
    public val maxEgressBytes: Long? = null,
    /** Bytes received from clients, in sum. MySQL only. */
    @SerialName("ingress_bytes")
    public val ingressBytes: Long? = null,
    /** Bytes that an execution received from the client, on average. MySQL only. */
    @SerialName("ingress_bytes_per_query")
    public val ingressBytesPerQuery: Double? = null,
    /** The most bytes that one execution received from the client. MySQL only. */
    @SerialName("max_ingress_bytes")
    public val maxIngressBytes: Long? = null,
    /** Blocks read from outside the cache of Postgres. Postgres only. */
    @SerialName("blocks_read")
    public val blocksRead: Long? = null,
    /** Blocks found in the cache of Postgres. Postgres only. */
    @SerialName("blocks_hit")
    public val blocksHit: Long? = null,
    /** Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only. */
    @SerialName("block_cache_hit_ratio")
    public val blockCacheHitRatio: Double? = null,
    /** Blocks changed in the cache. Postgres only. */
    @SerialName("blocks_dirtied")
    public val blocksDirtied: Long? = null,
    /** Blocks written out of the cache. Postgres only. */
    @SerialName("blocks_written")
    public val blocksWritten: Long? = null,
    /** How many executions a traffic budget warned about. Postgres only. */
    @SerialName("traffic_control_warnings")
    public val trafficControlWarnings: Long? = null,
    /** How many executions a traffic budget refused. Postgres only. */
    @SerialName("traffic_control_throttled")
    public val trafficControlThrottled: Long? = null,
    /** How many executions a traffic budget looked at. Postgres only. */
    @SerialName("traffic_control_checked")
    public val trafficControlChecked: Long? = null,
)

/** A key that queries are tagged with, and its values. */
@Serializable
public data class QueryTag(
    /** Identifier of the tag: its name after one letter for its source, such as `Sapp`. This is what requests take. */
    public val id: String = "",
    /** Name of the tag, such as `app`. */
    public val name: String = "",
    /** Where the tag comes from. */
    public val source: QueryTagSource = QueryTagSource(""),
    /** How many queries carried the tag, whatever its value. */
    @SerialName("query_count")
    public val queryCount: Long? = null,
    /** Its values, the most frequent first. */
    public val values: List<QueryTagValue>? = null,
)

/**
 * Where the tags of a query come from.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryTagSource.Serializer::class)
public class QueryTagSource(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryTagSource>("QueryTagSource", ::QueryTagSource)

    /** The words that are known. */
    public companion object {
        /** The application put the tag into a comment of its SQL. The `id` begins with `S`. */
        @JvmField
        public val SQL: QueryTagSource = QueryTagSource("sql")

        /** The service took it from the connection, such as the user. The `id` begins with `B`. */
        @JvmField
        public val SYSTEM: QueryTagSource = QueryTagSource("system")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryTagSource> = listOf(SQL, SYSTEM)
    }
}

/**
 * The statistics of all queries that carry the same values of some tags, in a window of time.
 *
 * What an engine does not measure is zero, null or absent.
 */
@Serializable
public data class QueryTagSummary(
    /** The values that the queries carry, by the `id` of the tag, such as `Sapp`. */
    public val dimensions: JsonObject = JsonObject(emptyMap()),
    /** How many executions there were. */
    @SerialName("query_count")
    public val queryCount: Long? = null,
    /** How many of the executions failed. */
    @SerialName("error_count")
    public val errorCount: Long? = null,
    /** Names of the tables involved. */
    public val tables: List<String>? = null,
    /** Names of the tables with their schema or keyspace, such as `public.orders`. */
    @SerialName("qualified_tables")
    public val qualifiedTables: List<String>? = null,
    /** Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects. */
    @SerialName("table_keyspaces")
    public val tableKeyspaces: List<JsonElement>? = null,
    /** The indexes that were used. */
    @SerialName("index_usages")
    public val indexUsages: List<QueryIndexUsage>? = null,
    /** The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record. */
    @SerialName("routing_index_usages")
    public val routingIndexUsages: List<JsonObject>? = null,
    /** How many queries were sent to shards. MySQL only. */
    @SerialName("sum_shard_queries")
    public val sumShardQueries: Long? = null,
    /** The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only. */
    @SerialName("max_shard_queries")
    public val maxShardQueries: Long? = null,
    /** Queries that an execution sent to shards, on average. MySQL only. */
    @SerialName("avg_shard_queries")
    public val avgShardQueries: Double? = null,
    /** Parallel workers of an execution, on average. Postgres only. */
    @SerialName("avg_parallel_workers")
    public val avgParallelWorkers: Double? = null,
    /** Rows read by all executions. */
    @SerialName("sum_rows_read")
    public val sumRowsRead: Long? = null,
    /** Rows changed by all executions. */
    @SerialName("sum_rows_affected")
    public val sumRowsAffected: Long? = null,
    /** Rows returned by all executions. */
    @SerialName("sum_rows_returned")
    public val sumRowsReturned: Long? = null,
    /** Rows read for each row returned. A high number hints at a missing index. */
    @SerialName("rows_read_per_returned")
    public val rowsReadPerReturned: Double? = null,
    /** Rows read by an execution, on average. */
    @SerialName("rows_read_per_query")
    public val rowsReadPerQuery: Double? = null,
    /** Rows returned by an execution, on average. */
    @SerialName("rows_returned_per_query")
    public val rowsReturnedPerQuery: Double? = null,
    /** Rows changed by an execution, on average. */
    @SerialName("rows_affected_per_query")
    public val rowsAffectedPerQuery: Double? = null,
    /** Time spent executing, in milliseconds, in sum. */
    @SerialName("sum_total_duration_millis")
    public val sumTotalDurationMillis: Double? = null,
    /** Share of the time that all queries of the branch took in the window, from 0 to 100. */
    @SerialName("sum_total_duration_percent")
    public val sumTotalDurationPercent: Double? = null,
    /** Processor time in milliseconds, in sum. Postgres only. */
    @SerialName("sum_cpu_duration_millis")
    public val sumCpuDurationMillis: Double? = null,
    /** Share of the processor time of all queries, from 0 to 100. Postgres only. */
    @SerialName("sum_cpu_duration_percent")
    public val sumCpuDurationPercent: Double? = null,
    /**
     * Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only where
     * the timing is turned on there.
     */
    @SerialName("sum_io_duration_millis")
    public val sumIoDurationMillis: Double? = null,
    /** Share of the block reading and writing time of all queries, from 0 to 100. Postgres only. */
    @SerialName("sum_io_duration_percent")
    public val sumIoDurationPercent: Double? = null,
    /** When the last execution was. Null when not known. */
    @SerialName("last_run_at")
    public val lastRunAt: Instant? = null,
    /** Time of an execution in milliseconds, on average. */
    @SerialName("time_per_query")
    public val timePerQuery: Double? = null,
    /** Median time of an execution in milliseconds. */
    @SerialName("p50_latency")
    public val p50Latency: Double? = null,
    /** Time in milliseconds that 99 of 100 executions stay below. */
    @SerialName("p99_latency")
    public val p99Latency: Double? = null,
    /** Time of the slowest execution in milliseconds. */
    @SerialName("max_latency")
    public val maxLatency: Double? = null,
    /** Bytes sent to clients, in sum. */
    @SerialName("egress_bytes")
    public val egressBytes: Long? = null,
    /** Bytes that an execution sent to the client, on average. */
    @SerialName("egress_bytes_per_query")
    public val egressBytesPerQuery: Double? = null,
    /** The most bytes that one execution sent to the client. MySQL only. */
    @SerialName("max_egress_bytes")
    public val maxEgressBytes: Long? = null,
    /** Bytes received from clients, in sum. MySQL only. */
    @SerialName("ingress_bytes")
    public val ingressBytes: Long? = null,
    /** Bytes that an execution received from the client, on average. MySQL only. */
    @SerialName("ingress_bytes_per_query")
    public val ingressBytesPerQuery: Double? = null,
    /** The most bytes that one execution received from the client. MySQL only. */
    @SerialName("max_ingress_bytes")
    public val maxIngressBytes: Long? = null,
    /** Blocks read from outside the cache of Postgres. Postgres only. */
    @SerialName("blocks_read")
    public val blocksRead: Long? = null,
    /** Blocks found in the cache of Postgres. Postgres only. */
    @SerialName("blocks_hit")
    public val blocksHit: Long? = null,
    /** Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only. */
    @SerialName("block_cache_hit_ratio")
    public val blockCacheHitRatio: Double? = null,
    /** Blocks changed in the cache. Postgres only. */
    @SerialName("blocks_dirtied")
    public val blocksDirtied: Long? = null,
    /** Blocks written out of the cache. Postgres only. */
    @SerialName("blocks_written")
    public val blocksWritten: Long? = null,
    /** How many executions a traffic budget warned about. Postgres only. */
    @SerialName("traffic_control_warnings")
    public val trafficControlWarnings: Long? = null,
    /** How many executions a traffic budget refused. Postgres only. */
    @SerialName("traffic_control_throttled")
    public val trafficControlThrottled: Long? = null,
    /** How many executions a traffic budget looked at. Postgres only. */
    @SerialName("traffic_control_checked")
    public val trafficControlChecked: Long? = null,
)

/**
 * What query statistics grouped by tags are sorted by.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryTagSummarySort.Serializer::class)
public class QueryTagSummarySort(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryTagSummarySort>("QueryTagSummarySort", ::QueryTagSummarySort)

    /** The words that are known. */
    public companion object {
        /** Values of the tags that are grouped by. */
        @JvmField
        public val DIMENSIONS: QueryTagSummarySort = QueryTagSummarySort("dimensions")

        /** Time of the last execution. */
        @JvmField
        public val LAST_RUN: QueryTagSummarySort = QueryTagSummarySort("lastRun")

        /** Number of executions. */
        @JvmField
        public val COUNT: QueryTagSummarySort = QueryTagSummarySort("count")

        /** Number of executions that failed. */
        @JvmField
        public val ERROR_COUNT: QueryTagSummarySort = QueryTagSummarySort("errorCount")

        /** Rows read, in sum. */
        @JvmField
        public val ROWS_READ: QueryTagSummarySort = QueryTagSummarySort("rowsRead")

        /** Rows changed, in sum. */
        @JvmField
        public val ROWS_AFFECTED: QueryTagSummarySort = QueryTagSummarySort("rowsAffected")

        /** Rows returned, in sum. */
        @JvmField
        public val ROWS_RETURNED: QueryTagSummarySort = QueryTagSummarySort("rowsReturned")

        /** Rows read for each row returned. A high number hints at a missing index. */
        @JvmField
        public val ROWS_READ_PER_RETURNED: QueryTagSummarySort = QueryTagSummarySort("rowsReadPerReturned")

        /** Rows read by an execution, on average. */
        @JvmField
        public val ROWS_READ_PER_QUERY: QueryTagSummarySort = QueryTagSummarySort("rowsReadPerQuery")

        /** Rows returned by an execution, on average. */
        @JvmField
        public val ROWS_RETURNED_PER_QUERY: QueryTagSummarySort = QueryTagSummarySort("rowsReturnedPerQuery")

        /** Rows changed by an execution, on average. */
        @JvmField
        public val ROWS_AFFECTED_PER_QUERY: QueryTagSummarySort = QueryTagSummarySort("rowsAffectedPerQuery")

        /** Time spent executing, in sum. */
        @JvmField
        public val TOTAL_TIME: QueryTagSummarySort = QueryTagSummarySort("totalTime")

        /** Processor time, in sum. Postgres only. */
        @JvmField
        public val CPU_TIME: QueryTagSummarySort = QueryTagSummarySort("cpuTime")

        /** Time spent reading and writing blocks, in sum. Postgres only. */
        @JvmField
        public val IO_TIME: QueryTagSummarySort = QueryTagSummarySort("ioTime")

        /** Queries that were sent to shards, in sum. MySQL only. */
        @JvmField
        public val SUM_SHARD_QUERIES: QueryTagSummarySort = QueryTagSummarySort("sumShardQueries")

        /** The most queries that one execution sent to shards. MySQL only. */
        @JvmField
        public val MAX_SHARD_QUERIES: QueryTagSummarySort = QueryTagSummarySort("maxShardQueries")

        /** Queries that an execution sent to shards, on average. MySQL only. */
        @JvmField
        public val AVG_SHARD_QUERIES: QueryTagSummarySort = QueryTagSummarySort("avgShardQueries")

        /** Parallel workers of an execution, on average. Postgres only. */
        @JvmField
        public val AVG_PARALLEL_WORKERS: QueryTagSummarySort = QueryTagSummarySort("avgParallelWorkers")

        /** Tables, by name. */
        @JvmField
        public val TABLE: QueryTagSummarySort = QueryTagSummarySort("table")

        /** Tables, by name with their schema or keyspace. */
        @JvmField
        public val QUALIFIED_TABLE: QueryTagSummarySort = QueryTagSummarySort("qualifiedTable")

        /** Keyspaces of the tables, by name. */
        @JvmField
        public val TABLE_KEYSPACE: QueryTagSummarySort = QueryTagSummarySort("tableKeyspace")

        /** Indexes used. */
        @JvmField
        public val INDEXES: QueryTagSummarySort = QueryTagSummarySort("indexes")

        /** Vindexes used to find the shards. MySQL only. */
        @JvmField
        public val ROUTING_INDEXES: QueryTagSummarySort = QueryTagSummarySort("routingIndexes")

        /** Median latency. */
        @JvmField
        public val P50_LATENCY: QueryTagSummarySort = QueryTagSummarySort("p50Latency")

        /** Latency that 99 of 100 executions stay below. */
        @JvmField
        public val P99_LATENCY: QueryTagSummarySort = QueryTagSummarySort("p99Latency")

        /** Latency of the slowest execution. */
        @JvmField
        public val MAX_LATENCY: QueryTagSummarySort = QueryTagSummarySort("maxLatency")

        /** Share of the time of all queries. */
        @JvmField
        public val PERCENT_TIME: QueryTagSummarySort = QueryTagSummarySort("percentTime")

        /** Share of the processor time of all queries. Postgres only. */
        @JvmField
        public val PERCENT_CPU_TIME: QueryTagSummarySort = QueryTagSummarySort("percentCpuTime")

        /** Share of the block reading and writing time of all queries. Postgres only. */
        @JvmField
        public val PERCENT_IO_TIME: QueryTagSummarySort = QueryTagSummarySort("percentIoTime")

        /** Bytes sent to clients, in sum. */
        @JvmField
        public val EGRESS_BYTES: QueryTagSummarySort = QueryTagSummarySort("egressBytes")

        /** Bytes that an execution sent to the client, on average. */
        @JvmField
        public val EGRESS_BYTES_PER_QUERY: QueryTagSummarySort = QueryTagSummarySort("egressBytesPerQuery")

        /** The most bytes that one execution sent to the client. MySQL only. */
        @JvmField
        public val MAX_EGRESS_BYTES: QueryTagSummarySort = QueryTagSummarySort("maxEgressBytes")

        /** Bytes received from clients, in sum. MySQL only. */
        @JvmField
        public val INGRESS_BYTES: QueryTagSummarySort = QueryTagSummarySort("ingressBytes")

        /** Bytes that an execution received from the client, on average. MySQL only. */
        @JvmField
        public val INGRESS_BYTES_PER_QUERY: QueryTagSummarySort = QueryTagSummarySort("ingressBytesPerQuery")

        /** The most bytes that one execution received from the client. MySQL only. */
        @JvmField
        public val MAX_INGRESS_BYTES: QueryTagSummarySort = QueryTagSummarySort("maxIngressBytes")

        /** Blocks read from outside the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCKS_READ: QueryTagSummarySort = QueryTagSummarySort("blocksRead")

        /** Blocks found in the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCKS_HIT: QueryTagSummarySort = QueryTagSummarySort("blocksHit")

        /** Share of blocks found in the cache of Postgres. Postgres only. */
        @JvmField
        public val BLOCK_CACHE_HIT_RATIO: QueryTagSummarySort = QueryTagSummarySort("blockCacheHitRatio")

        /** Blocks changed in the cache. Postgres only. */
        @JvmField
        public val BLOCKS_DIRTIED: QueryTagSummarySort = QueryTagSummarySort("blocksDirtied")

        /** Blocks written out of the cache. Postgres only. */
        @JvmField
        public val BLOCKS_WRITTEN: QueryTagSummarySort = QueryTagSummarySort("blocksWritten")

        /** Executions that a traffic budget warned about. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_WARNINGS: QueryTagSummarySort = QueryTagSummarySort("trafficControlWarnings")

        /** Executions that a traffic budget refused. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_THROTTLED: QueryTagSummarySort = QueryTagSummarySort("trafficControlThrottled")

        /** Executions that a traffic budget looked at. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_CHECKED: QueryTagSummarySort = QueryTagSummarySort("trafficControlChecked")

        /** Traffic budgets that applied. Postgres only. */
        @JvmField
        public val TRAFFIC_CONTROL_BUDGETS_USED: QueryTagSummarySort = QueryTagSummarySort("trafficControlBudgetsUsed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryTagSummarySort> =
            listOf(
                DIMENSIONS,
                LAST_RUN,
                COUNT,
                ERROR_COUNT,
                ROWS_READ,
                ROWS_AFFECTED,
                ROWS_RETURNED,
                ROWS_READ_PER_RETURNED,
                ROWS_READ_PER_QUERY,
                ROWS_RETURNED_PER_QUERY,
                ROWS_AFFECTED_PER_QUERY,
                TOTAL_TIME,
                CPU_TIME,
                IO_TIME,
                SUM_SHARD_QUERIES,
                MAX_SHARD_QUERIES,
                AVG_SHARD_QUERIES,
                AVG_PARALLEL_WORKERS,
                TABLE,
                QUALIFIED_TABLE,
                TABLE_KEYSPACE,
                INDEXES,
                ROUTING_INDEXES,
                P50_LATENCY,
                P99_LATENCY,
                MAX_LATENCY,
                PERCENT_TIME,
                PERCENT_CPU_TIME,
                PERCENT_IO_TIME,
                EGRESS_BYTES,
                EGRESS_BYTES_PER_QUERY,
                MAX_EGRESS_BYTES,
                INGRESS_BYTES,
                INGRESS_BYTES_PER_QUERY,
                MAX_INGRESS_BYTES,
                BLOCKS_READ,
                BLOCKS_HIT,
                BLOCK_CACHE_HIT_RATIO,
                BLOCKS_DIRTIED,
                BLOCKS_WRITTEN,
                TRAFFIC_CONTROL_WARNINGS,
                TRAFFIC_CONTROL_THROTTLED,
                TRAFFIC_CONTROL_CHECKED,
                TRAFFIC_CONTROL_BUDGETS_USED,
            )
    }
}

/** A value of a tag and how many queries carried it. */
@Serializable
public data class QueryTagValue(
    /** The value; `Other` or `Collapsed` where it stands for many. */
    public val name: String = "",
    /** How many queries carried the value. */
    @SerialName("query_count")
    public val queryCount: Long? = null,
    /** What the value stands for. */
    public val kind: QueryTagValueKind = QueryTagValueKind(""),
)

/**
 * What a value of a tag stands for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryTagValueKind.Serializer::class)
public class QueryTagValueKind(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryTagValueKind>("QueryTagValueKind", ::QueryTagValueKind)

    /** The words that are known. */
    public companion object {
        /** A value that was recorded. */
        @JvmField
        public val LITERAL: QueryTagValueKind = QueryTagValueKind("literal")

        /** Stands for all values beyond `values_limit`; its name is `Other`. */
        @JvmField
        public val OVERFLOW: QueryTagValueKind = QueryTagValueKind("overflow")

        /**
         * Stands for queries whose values were no longer recorded, because the tag had too many
         * different ones; its name is `Collapsed`.
         */
        @JvmField
        public val COLLAPSED: QueryTagValueKind = QueryTagValueKind("collapsed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryTagValueKind> = listOf(LITERAL, OVERFLOW, COLLAPSED)
    }
}

/**
 * Kind of an SQL statement.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = StatementType.Serializer::class)
public class StatementType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<StatementType>("StatementType", ::StatementType)

    /** The words that are known. */
    public companion object {
        /** Queries that read. */
        @JvmField
        public val SELECT: StatementType = StatementType("SELECT")

        /** Statements that add rows. */
        @JvmField
        public val INSERT: StatementType = StatementType("INSERT")

        /** Statements that change rows. */
        @JvmField
        public val UPDATE: StatementType = StatementType("UPDATE")

        /** Statements that delete rows. */
        @JvmField
        public val DELETE: StatementType = StatementType("DELETE")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<StatementType> = listOf(SELECT, INSERT, UPDATE, DELETE)
    }
}

/**
 * A span of time that ends now.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TimePeriod.Serializer::class)
public class TimePeriod(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TimePeriod>("TimePeriod", ::TimePeriod)

    /** The words that are known. */
    public companion object {
        /** The last 15 minutes. */
        @JvmField
        public val MINUTES_15: TimePeriod = TimePeriod("15m")

        /** The last hour. */
        @JvmField
        public val HOURS_1: TimePeriod = TimePeriod("1h")

        /** The last three hours. */
        @JvmField
        public val HOURS_3: TimePeriod = TimePeriod("3h")

        /** The last six hours. */
        @JvmField
        public val HOURS_6: TimePeriod = TimePeriod("6h")

        /** The last twelve hours. */
        @JvmField
        public val HOURS_12: TimePeriod = TimePeriod("12h")

        /** The last day. */
        @JvmField
        public val DAYS_1: TimePeriod = TimePeriod("1d")

        /** The last two days. */
        @JvmField
        public val DAYS_2: TimePeriod = TimePeriod("2d")

        /** The last seven days. */
        @JvmField
        public val DAYS_7: TimePeriod = TimePeriod("7d")

        /** The last eight days. */
        @JvmField
        public val DAYS_8: TimePeriod = TimePeriod("8d")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TimePeriod> =
            listOf(MINUTES_15, HOURS_1, HOURS_3, HOURS_6, HOURS_12, DAYS_1, DAYS_2, DAYS_7, DAYS_8)
    }
}
