// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the types.

import Foundation

/// An error that queries of a branch ran into, with how often and when.
public struct QueryErrorSummary: JSONModel, Identifiable {
    /// Identifier of this summary.
    public var id: String = ""
    /// Fingerprint of the error, which paths take as `{fingerprint}`.
    public var errorFingerprint: String = ""
    /// When the last failed execution began.
    public var startedAt: Date?
    /// Time spent in failed executions, in milliseconds, in sum.
    public var totalDurationMillis: Double?
    /// Time of a failed execution in milliseconds, on average.
    public var timePerQuery: Double?
    /// How many executions failed with the error.
    public var errorCount: Int?
    /// What the database answered, with placeholders in place of values.
    public var errorMessage: String = ""

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        errorFingerprint: String = "",
        startedAt: Date? = nil,
        totalDurationMillis: Double? = nil,
        timePerQuery: Double? = nil,
        errorCount: Int? = nil,
        errorMessage: String = ""
    ) {
        self.id = id
        self.errorFingerprint = errorFingerprint
        self.startedAt = startedAt
        self.totalDurationMillis = totalDurationMillis
        self.timePerQuery = timePerQuery
        self.errorCount = errorCount
        self.errorMessage = errorMessage
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "error_fingerprint", "started_at", "total_duration_millis", "time_per_query", "error_count",
        "error_message"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&errorFingerprint)
            case 2: try reader.read(&startedAt)
            case 3: try reader.read(&totalDurationMillis)
            case 4: try reader.read(&timePerQuery)
            case 5: try reader.read(&errorCount)
            case 6: try reader.read(&errorMessage)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("error_fingerprint", errorFingerprint)
        fields.put("started_at", startedAt)
        fields.put("total_duration_millis", totalDurationMillis)
        fields.put("time_per_query", timePerQuery)
        fields.put("error_count", errorCount)
        fields.put("error_message", errorMessage)
    }
}

/// One execution of a query that Insights recorded, because it was slow, failed or read many rows.
public struct QueryExecution: JSONModel, Identifiable {
    /// Identifier of the execution.
    public var id: String = ""
    /// The password that the query came in with, as far as it is known. Null or absent when it is not, as on Postgres.
    public var password: [String: JSON]?
    /// The tags of the query, each with its `name` and `value`.
    public var tags: [[String: JSON]]?
    /// Fingerprint of the pattern that the query belongs to.
    public var fingerprint: String = ""
    /// When the execution began. Null when not known.
    public var startedAt: Date?
    /// Kind of the statement in capitals, such as `SELECT`.
    public var statementType: String?
    /// Keyspace that the query ran in; on Postgres the name of the database.
    public var keyspace: String?
    /// Names of the tables involved.
    public var tables: [String]?
    /// Database user that the query came from.
    public var username: String?
    /// Address that the query came from.
    public var remoteAddress: String?
    /// How many queries were sent to shards for it. MySQL only.
    public var shardQueries: Int?
    /// How many rows it read.
    public var rowsRead: Int?
    /// How many rows it changed.
    public var rowsAffected: Int?
    /// How many rows it returned.
    public var rowsReturned: Int?
    /// How long it took, in milliseconds.
    public var totalDurationMillis: Double?
    /// What went wrong. Null or empty when nothing did.
    public var errorMessage: String?
    /// SQL of the query, with placeholders in place of values.
    public var normalizedSQL: String?
    /// The same SQL as HTML with its syntax highlighted.
    public var syntaxHighlightedSQL: String?
    /// When the execution was recorded.
    public var createdAt: Date?
    /// When the record was last changed.
    public var updatedAt: Date?
    /// Whether its plan can be asked for with EXPLAIN.
    public var explainable: Bool?
    /// Whether the SQL was too long to be recorded in full.
    public var truncated: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        password: [String: JSON]? = nil,
        tags: [[String: JSON]]? = nil,
        fingerprint: String = "",
        startedAt: Date? = nil,
        statementType: String? = nil,
        keyspace: String? = nil,
        tables: [String]? = nil,
        username: String? = nil,
        remoteAddress: String? = nil,
        shardQueries: Int? = nil,
        rowsRead: Int? = nil,
        rowsAffected: Int? = nil,
        rowsReturned: Int? = nil,
        totalDurationMillis: Double? = nil,
        errorMessage: String? = nil,
        normalizedSQL: String? = nil,
        syntaxHighlightedSQL: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        explainable: Bool? = nil,
        truncated: Bool? = nil
    ) {
        self.id = id
        self.password = password
        self.tags = tags
        self.fingerprint = fingerprint
        self.startedAt = startedAt
        self.statementType = statementType
        self.keyspace = keyspace
        self.tables = tables
        self.username = username
        self.remoteAddress = remoteAddress
        self.shardQueries = shardQueries
        self.rowsRead = rowsRead
        self.rowsAffected = rowsAffected
        self.rowsReturned = rowsReturned
        self.totalDurationMillis = totalDurationMillis
        self.errorMessage = errorMessage
        self.normalizedSQL = normalizedSQL
        self.syntaxHighlightedSQL = syntaxHighlightedSQL
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.explainable = explainable
        self.truncated = truncated
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "password", "tags", "fingerprint", "started_at", "statement_type", "keyspace", "tables", "username",
        "remote_address", "shard_queries", "rows_read", "rows_affected", "rows_returned", "total_duration_millis",
        "error_message", "normalized_sql", "syntax_highlighted_sql", "created_at", "updated_at", "explainable",
        "truncated"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&password)
            case 2: try reader.read(&tags)
            case 3: try reader.read(&fingerprint)
            case 4: try reader.read(&startedAt)
            case 5: try reader.read(&statementType)
            case 6: try reader.read(&keyspace)
            case 7: try reader.read(&tables)
            case 8: try reader.read(&username)
            case 9: try reader.read(&remoteAddress)
            case 10: try reader.read(&shardQueries)
            case 11: try reader.read(&rowsRead)
            case 12: try reader.read(&rowsAffected)
            case 13: try reader.read(&rowsReturned)
            case 14: try reader.read(&totalDurationMillis)
            case 15: try reader.read(&errorMessage)
            case 16: try reader.read(&normalizedSQL)
            case 17: try reader.read(&syntaxHighlightedSQL)
            case 18: try reader.read(&createdAt)
            case 19: try reader.read(&updatedAt)
            case 20: try reader.read(&explainable)
            case 21: try reader.read(&truncated)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("password", password)
        fields.put("tags", tags)
        fields.put("fingerprint", fingerprint)
        fields.put("started_at", startedAt)
        fields.put("statement_type", statementType)
        fields.put("keyspace", keyspace)
        fields.put("tables", tables)
        fields.put("username", username)
        fields.put("remote_address", remoteAddress)
        fields.put("shard_queries", shardQueries)
        fields.put("rows_read", rowsRead)
        fields.put("rows_affected", rowsAffected)
        fields.put("rows_returned", rowsReturned)
        fields.put("total_duration_millis", totalDurationMillis)
        fields.put("error_message", errorMessage)
        fields.put("normalized_sql", normalizedSQL)
        fields.put("syntax_highlighted_sql", syntaxHighlightedSQL)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("explainable", explainable)
        fields.put("truncated", truncated)
    }
}

/// How often the executions of a query pattern used one index.
public struct QueryIndexUsage: JSONModel {
    /// Name of the index, with its table and schema on Postgres, such as `public.orders.orders_pkey`.
    public var name: String = ""
    /// How many executions used the index.
    public var count: Int?
    /// Their share of all executions of the pattern, from 0 to 100.
    public var percent: Double?

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", count: Int? = nil, percent: Double? = nil) {
        self.name = name
        self.count = count
        self.percent = percent
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "count", "percent"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&count)
            case 2: try reader.read(&percent)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("count", count)
        fields.put("percent", percent)
    }
}

/// A query pattern, that is all queries that differ in their values only, with the statistics of
/// its executions in a window of time.
///
/// What an engine does not measure is zero, null or absent.
public struct QuerySummary: JSONModel, Identifiable {
    /// Identifier of this summary. Not the identifier of an execution.
    public var id: String = ""
    /// Fingerprint of the pattern, which paths take as `{fingerprint}` together with its `keyspace`.
    public var fingerprint: String?
    /// Kind of the statement in capitals, such as `SELECT`.
    public var statementType: String?
    /// Keyspace that the pattern ran in; on Postgres the name of the database.
    public var keyspace: String?
    /// SQL of the pattern, with placeholders in place of values.
    public var normalizedSQL: String?
    /// The same SQL as HTML with its syntax highlighted.
    public var syntaxHighlightedSQL: String?
    /// Whether executions went to more than one shard. MySQL only.
    public var multishard: Bool?
    /// How many executions there were.
    public var queryCount: Int?
    /// How many of the executions failed.
    public var errorCount: Int?
    /// Names of the tables involved.
    public var tables: [String]?
    /// Names of the tables with their schema or keyspace, such as `public.orders`.
    public var qualifiedTables: [String]?
    /// Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects.
    public var tableKeyspaces: [JSON]?
    /// The indexes that were used.
    public var indexUsages: [QueryIndexUsage]?
    /// The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record.
    public var routingIndexUsages: [[String: JSON]]?
    /// How many queries were sent to shards. MySQL only.
    public var sumShardQueries: Int?
    /// The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only.
    public var maxShardQueries: Int?
    /// Queries that an execution sent to shards, on average. MySQL only.
    public var avgShardQueries: Double?
    /// Parallel workers of an execution, on average. Postgres only.
    public var avgParallelWorkers: Double?
    /// Rows read by all executions.
    public var sumRowsRead: Int?
    /// Rows changed by all executions.
    public var sumRowsAffected: Int?
    /// Rows returned by all executions.
    public var sumRowsReturned: Int?
    /// Rows read for each row returned. A high number hints at a missing index.
    public var rowsReadPerReturned: Double?
    /// Rows read by an execution, on average.
    public var rowsReadPerQuery: Double?
    /// Rows returned by an execution, on average.
    public var rowsReturnedPerQuery: Double?
    /// Rows changed by an execution, on average.
    public var rowsAffectedPerQuery: Double?
    /// Time spent executing, in milliseconds, in sum.
    public var sumTotalDurationMillis: Double?
    /// Share of the time that all queries of the branch took in the window, from 0 to 100.
    public var sumTotalDurationPercent: Double?
    /// Processor time in milliseconds, in sum. Postgres only.
    public var sumCPUDurationMillis: Double?
    /// Share of the processor time of all queries, from 0 to 100. Postgres only.
    public var sumCPUDurationPercent: Double?
    /// Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only
    /// where the timing is turned on there.
    public var sumIoDurationMillis: Double?
    /// Share of the block reading and writing time of all queries, from 0 to 100. Postgres only.
    public var sumIoDurationPercent: Double?
    /// When the last execution was. Null when not known.
    public var lastRunAt: Date?
    /// Time of an execution in milliseconds, on average.
    public var timePerQuery: Double?
    /// Median time of an execution in milliseconds.
    public var p50Latency: Double?
    /// Time in milliseconds that 99 of 100 executions stay below.
    public var p99Latency: Double?
    /// Time of the slowest execution in milliseconds.
    public var maxLatency: Double?
    /// Bytes sent to clients, in sum.
    public var egressBytes: Int?
    /// Bytes that an execution sent to the client, on average.
    public var egressBytesPerQuery: Double?
    /// The most bytes that one execution sent to the client. MySQL only.
    public var maxEgressBytes: Int?
    /// Bytes received from clients, in sum. MySQL only.
    public var ingressBytes: Int?
    /// Bytes that an execution received from the client, on average. MySQL only.
    public var ingressBytesPerQuery: Double?
    /// The most bytes that one execution received from the client. MySQL only.
    public var maxIngressBytes: Int?
    /// Blocks read from outside the cache of Postgres. Postgres only.
    public var blocksRead: Int?
    /// Blocks found in the cache of Postgres. Postgres only.
    public var blocksHit: Int?
    /// Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only.
    public var blockCacheHitRatio: Double?
    /// Blocks changed in the cache. Postgres only.
    public var blocksDirtied: Int?
    /// Blocks written out of the cache. Postgres only.
    public var blocksWritten: Int?
    /// How many executions a traffic budget warned about. Postgres only.
    public var trafficControlWarnings: Int?
    /// How many executions a traffic budget refused. Postgres only.
    public var trafficControlThrottled: Int?
    /// How many executions a traffic budget looked at. Postgres only.
    public var trafficControlChecked: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        fingerprint: String? = nil,
        statementType: String? = nil,
        keyspace: String? = nil,
        normalizedSQL: String? = nil,
        syntaxHighlightedSQL: String? = nil,
        multishard: Bool? = nil,
        queryCount: Int? = nil,
        errorCount: Int? = nil,
        tables: [String]? = nil,
        qualifiedTables: [String]? = nil,
        tableKeyspaces: [JSON]? = nil,
        indexUsages: [QueryIndexUsage]? = nil,
        routingIndexUsages: [[String: JSON]]? = nil,
        sumShardQueries: Int? = nil,
        maxShardQueries: Int? = nil,
        avgShardQueries: Double? = nil,
        avgParallelWorkers: Double? = nil,
        sumRowsRead: Int? = nil,
        sumRowsAffected: Int? = nil,
        sumRowsReturned: Int? = nil,
        rowsReadPerReturned: Double? = nil,
        rowsReadPerQuery: Double? = nil,
        rowsReturnedPerQuery: Double? = nil,
        rowsAffectedPerQuery: Double? = nil,
        sumTotalDurationMillis: Double? = nil,
        sumTotalDurationPercent: Double? = nil,
        sumCPUDurationMillis: Double? = nil,
        sumCPUDurationPercent: Double? = nil,
        sumIoDurationMillis: Double? = nil,
        sumIoDurationPercent: Double? = nil,
        lastRunAt: Date? = nil,
        timePerQuery: Double? = nil,
        p50Latency: Double? = nil,
        p99Latency: Double? = nil,
        maxLatency: Double? = nil,
        egressBytes: Int? = nil,
        egressBytesPerQuery: Double? = nil,
        maxEgressBytes: Int? = nil,
        ingressBytes: Int? = nil,
        ingressBytesPerQuery: Double? = nil,
        maxIngressBytes: Int? = nil,
        blocksRead: Int? = nil,
        blocksHit: Int? = nil,
        blockCacheHitRatio: Double? = nil,
        blocksDirtied: Int? = nil,
        blocksWritten: Int? = nil,
        trafficControlWarnings: Int? = nil,
        trafficControlThrottled: Int? = nil,
        trafficControlChecked: Int? = nil
    ) {
        self.id = id
        self.fingerprint = fingerprint
        self.statementType = statementType
        self.keyspace = keyspace
        self.normalizedSQL = normalizedSQL
        self.syntaxHighlightedSQL = syntaxHighlightedSQL
        self.multishard = multishard
        self.queryCount = queryCount
        self.errorCount = errorCount
        self.tables = tables
        self.qualifiedTables = qualifiedTables
        self.tableKeyspaces = tableKeyspaces
        self.indexUsages = indexUsages
        self.routingIndexUsages = routingIndexUsages
        self.sumShardQueries = sumShardQueries
        self.maxShardQueries = maxShardQueries
        self.avgShardQueries = avgShardQueries
        self.avgParallelWorkers = avgParallelWorkers
        self.sumRowsRead = sumRowsRead
        self.sumRowsAffected = sumRowsAffected
        self.sumRowsReturned = sumRowsReturned
        self.rowsReadPerReturned = rowsReadPerReturned
        self.rowsReadPerQuery = rowsReadPerQuery
        self.rowsReturnedPerQuery = rowsReturnedPerQuery
        self.rowsAffectedPerQuery = rowsAffectedPerQuery
        self.sumTotalDurationMillis = sumTotalDurationMillis
        self.sumTotalDurationPercent = sumTotalDurationPercent
        self.sumCPUDurationMillis = sumCPUDurationMillis
        self.sumCPUDurationPercent = sumCPUDurationPercent
        self.sumIoDurationMillis = sumIoDurationMillis
        self.sumIoDurationPercent = sumIoDurationPercent
        self.lastRunAt = lastRunAt
        self.timePerQuery = timePerQuery
        self.p50Latency = p50Latency
        self.p99Latency = p99Latency
        self.maxLatency = maxLatency
        self.egressBytes = egressBytes
        self.egressBytesPerQuery = egressBytesPerQuery
        self.maxEgressBytes = maxEgressBytes
        self.ingressBytes = ingressBytes
        self.ingressBytesPerQuery = ingressBytesPerQuery
        self.maxIngressBytes = maxIngressBytes
        self.blocksRead = blocksRead
        self.blocksHit = blocksHit
        self.blockCacheHitRatio = blockCacheHitRatio
        self.blocksDirtied = blocksDirtied
        self.blocksWritten = blocksWritten
        self.trafficControlWarnings = trafficControlWarnings
        self.trafficControlThrottled = trafficControlThrottled
        self.trafficControlChecked = trafficControlChecked
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "fingerprint", "statement_type", "keyspace", "normalized_sql", "syntax_highlighted_sql", "multishard",
        "query_count", "error_count", "tables", "qualified_tables", "table_keyspaces", "index_usages",
        "routing_index_usages", "sum_shard_queries", "max_shard_queries", "avg_shard_queries", "avg_parallel_workers",
        "sum_rows_read", "sum_rows_affected", "sum_rows_returned", "rows_read_per_returned", "rows_read_per_query",
        "rows_returned_per_query", "rows_affected_per_query", "sum_total_duration_millis",
        "sum_total_duration_percent", "sum_cpu_duration_millis", "sum_cpu_duration_percent", "sum_io_duration_millis",
        "sum_io_duration_percent", "last_run_at", "time_per_query", "p50_latency", "p99_latency", "max_latency",
        "egress_bytes", "egress_bytes_per_query", "max_egress_bytes", "ingress_bytes", "ingress_bytes_per_query",
        "max_ingress_bytes", "blocks_read", "blocks_hit", "block_cache_hit_ratio", "blocks_dirtied", "blocks_written",
        "traffic_control_warnings", "traffic_control_throttled", "traffic_control_checked"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&fingerprint)
            case 2: try reader.read(&statementType)
            case 3: try reader.read(&keyspace)
            case 4: try reader.read(&normalizedSQL)
            case 5: try reader.read(&syntaxHighlightedSQL)
            case 6: try reader.read(&multishard)
            case 7: try reader.read(&queryCount)
            case 8: try reader.read(&errorCount)
            case 9: try reader.read(&tables)
            case 10: try reader.read(&qualifiedTables)
            case 11: try reader.read(&tableKeyspaces)
            case 12: try reader.read(&indexUsages)
            case 13: try reader.read(&routingIndexUsages)
            case 14: try reader.read(&sumShardQueries)
            case 15: try reader.read(&maxShardQueries)
            case 16: try reader.read(&avgShardQueries)
            case 17: try reader.read(&avgParallelWorkers)
            case 18: try reader.read(&sumRowsRead)
            case 19: try reader.read(&sumRowsAffected)
            case 20: try reader.read(&sumRowsReturned)
            case 21: try reader.read(&rowsReadPerReturned)
            case 22: try reader.read(&rowsReadPerQuery)
            case 23: try reader.read(&rowsReturnedPerQuery)
            case 24: try reader.read(&rowsAffectedPerQuery)
            case 25: try reader.read(&sumTotalDurationMillis)
            case 26: try reader.read(&sumTotalDurationPercent)
            case 27: try reader.read(&sumCPUDurationMillis)
            case 28: try reader.read(&sumCPUDurationPercent)
            case 29: try reader.read(&sumIoDurationMillis)
            case 30: try reader.read(&sumIoDurationPercent)
            case 31: try reader.read(&lastRunAt)
            case 32: try reader.read(&timePerQuery)
            case 33: try reader.read(&p50Latency)
            case 34: try reader.read(&p99Latency)
            case 35: try reader.read(&maxLatency)
            case 36: try reader.read(&egressBytes)
            case 37: try reader.read(&egressBytesPerQuery)
            case 38: try reader.read(&maxEgressBytes)
            case 39: try reader.read(&ingressBytes)
            case 40: try reader.read(&ingressBytesPerQuery)
            case 41: try reader.read(&maxIngressBytes)
            case 42: try reader.read(&blocksRead)
            case 43: try reader.read(&blocksHit)
            case 44: try reader.read(&blockCacheHitRatio)
            case 45: try reader.read(&blocksDirtied)
            case 46: try reader.read(&blocksWritten)
            case 47: try reader.read(&trafficControlWarnings)
            case 48: try reader.read(&trafficControlThrottled)
            case 49: try reader.read(&trafficControlChecked)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("fingerprint", fingerprint)
        fields.put("statement_type", statementType)
        fields.put("keyspace", keyspace)
        fields.put("normalized_sql", normalizedSQL)
        fields.put("syntax_highlighted_sql", syntaxHighlightedSQL)
        fields.put("multishard", multishard)
        fields.put("query_count", queryCount)
        fields.put("error_count", errorCount)
        fields.put("tables", tables)
        fields.put("qualified_tables", qualifiedTables)
        fields.put("table_keyspaces", tableKeyspaces)
        fields.put("index_usages", indexUsages)
        fields.put("routing_index_usages", routingIndexUsages)
        fields.put("sum_shard_queries", sumShardQueries)
        fields.put("max_shard_queries", maxShardQueries)
        fields.put("avg_shard_queries", avgShardQueries)
        fields.put("avg_parallel_workers", avgParallelWorkers)
        fields.put("sum_rows_read", sumRowsRead)
        fields.put("sum_rows_affected", sumRowsAffected)
        fields.put("sum_rows_returned", sumRowsReturned)
        fields.put("rows_read_per_returned", rowsReadPerReturned)
        fields.put("rows_read_per_query", rowsReadPerQuery)
        fields.put("rows_returned_per_query", rowsReturnedPerQuery)
        fields.put("rows_affected_per_query", rowsAffectedPerQuery)
        fields.put("sum_total_duration_millis", sumTotalDurationMillis)
        fields.put("sum_total_duration_percent", sumTotalDurationPercent)
        fields.put("sum_cpu_duration_millis", sumCPUDurationMillis)
        fields.put("sum_cpu_duration_percent", sumCPUDurationPercent)
        fields.put("sum_io_duration_millis", sumIoDurationMillis)
        fields.put("sum_io_duration_percent", sumIoDurationPercent)
        fields.put("last_run_at", lastRunAt)
        fields.put("time_per_query", timePerQuery)
        fields.put("p50_latency", p50Latency)
        fields.put("p99_latency", p99Latency)
        fields.put("max_latency", maxLatency)
        fields.put("egress_bytes", egressBytes)
        fields.put("egress_bytes_per_query", egressBytesPerQuery)
        fields.put("max_egress_bytes", maxEgressBytes)
        fields.put("ingress_bytes", ingressBytes)
        fields.put("ingress_bytes_per_query", ingressBytesPerQuery)
        fields.put("max_ingress_bytes", maxIngressBytes)
        fields.put("blocks_read", blocksRead)
        fields.put("blocks_hit", blocksHit)
        fields.put("block_cache_hit_ratio", blockCacheHitRatio)
        fields.put("blocks_dirtied", blocksDirtied)
        fields.put("blocks_written", blocksWritten)
        fields.put("traffic_control_warnings", trafficControlWarnings)
        fields.put("traffic_control_throttled", trafficControlThrottled)
        fields.put("traffic_control_checked", trafficControlChecked)
    }
}

/// A key that queries are tagged with, and its values.
public struct QueryTag: JSONModel, Identifiable {
    /// Identifier of the tag: its name after one letter for its source, such as `Sapp`. This is what requests take.
    public var id: String = ""
    /// Name of the tag, such as `app`.
    public var name: String = ""
    /// Where the tag comes from.
    public var source: QueryTagSource = QueryTagSource.unknown("")
    /// How many queries carried the tag, whatever its value.
    public var queryCount: Int?
    /// Its values, the most frequent first.
    public var values: [QueryTagValue]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        source: QueryTagSource = QueryTagSource.unknown(""),
        queryCount: Int? = nil,
        values: [QueryTagValue]? = nil
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.queryCount = queryCount
        self.values = values
    }

    static let jsonKeys: JSONKeys = JSONKeys(["id", "name", "source", "query_count", "values"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&source)
            case 3: try reader.read(&queryCount)
            case 4: try reader.read(&values)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("source", source)
        fields.put("query_count", queryCount)
        fields.put("values", values)
    }
}

/// The statistics of all queries that carry the same values of some tags, in a window of time.
///
/// What an engine does not measure is zero, null or absent.
public struct QueryTagSummary: JSONModel {
    /// The values that the queries carry, by the `id` of the tag, such as `Sapp`.
    public var dimensions: [String: JSON] = [:]
    /// How many executions there were.
    public var queryCount: Int?
    /// How many of the executions failed.
    public var errorCount: Int?
    /// Names of the tables involved.
    public var tables: [String]?
    /// Names of the tables with their schema or keyspace, such as `public.orders`.
    public var qualifiedTables: [String]?
    /// Keyspaces of the tables. MySQL only. Some editions of the service send names, some objects.
    public var tableKeyspaces: [JSON]?
    /// The indexes that were used.
    public var indexUsages: [QueryIndexUsage]?
    /// The vindexes that were used to find the shards. MySQL only. The fields of an item are not on record.
    public var routingIndexUsages: [[String: JSON]]?
    /// How many queries were sent to shards. MySQL only.
    public var sumShardQueries: Int?
    /// The most queries that one execution sent to shards; more than 1 means that it was scattered. MySQL only.
    public var maxShardQueries: Int?
    /// Queries that an execution sent to shards, on average. MySQL only.
    public var avgShardQueries: Double?
    /// Parallel workers of an execution, on average. Postgres only.
    public var avgParallelWorkers: Double?
    /// Rows read by all executions.
    public var sumRowsRead: Int?
    /// Rows changed by all executions.
    public var sumRowsAffected: Int?
    /// Rows returned by all executions.
    public var sumRowsReturned: Int?
    /// Rows read for each row returned. A high number hints at a missing index.
    public var rowsReadPerReturned: Double?
    /// Rows read by an execution, on average.
    public var rowsReadPerQuery: Double?
    /// Rows returned by an execution, on average.
    public var rowsReturnedPerQuery: Double?
    /// Rows changed by an execution, on average.
    public var rowsAffectedPerQuery: Double?
    /// Time spent executing, in milliseconds, in sum.
    public var sumTotalDurationMillis: Double?
    /// Share of the time that all queries of the branch took in the window, from 0 to 100.
    public var sumTotalDurationPercent: Double?
    /// Processor time in milliseconds, in sum. Postgres only.
    public var sumCPUDurationMillis: Double?
    /// Share of the processor time of all queries, from 0 to 100. Postgres only.
    public var sumCPUDurationPercent: Double?
    /// Time spent reading and writing blocks, in milliseconds, in sum. Postgres only, and only
    /// where the timing is turned on there.
    public var sumIoDurationMillis: Double?
    /// Share of the block reading and writing time of all queries, from 0 to 100. Postgres only.
    public var sumIoDurationPercent: Double?
    /// When the last execution was. Null when not known.
    public var lastRunAt: Date?
    /// Time of an execution in milliseconds, on average.
    public var timePerQuery: Double?
    /// Median time of an execution in milliseconds.
    public var p50Latency: Double?
    /// Time in milliseconds that 99 of 100 executions stay below.
    public var p99Latency: Double?
    /// Time of the slowest execution in milliseconds.
    public var maxLatency: Double?
    /// Bytes sent to clients, in sum.
    public var egressBytes: Int?
    /// Bytes that an execution sent to the client, on average.
    public var egressBytesPerQuery: Double?
    /// The most bytes that one execution sent to the client. MySQL only.
    public var maxEgressBytes: Int?
    /// Bytes received from clients, in sum. MySQL only.
    public var ingressBytes: Int?
    /// Bytes that an execution received from the client, on average. MySQL only.
    public var ingressBytesPerQuery: Double?
    /// The most bytes that one execution received from the client. MySQL only.
    public var maxIngressBytes: Int?
    /// Blocks read from outside the cache of Postgres. Postgres only.
    public var blocksRead: Int?
    /// Blocks found in the cache of Postgres. Postgres only.
    public var blocksHit: Int?
    /// Share of the blocks that were found in the cache of Postgres, where 0.9 means nine of ten. Postgres only.
    public var blockCacheHitRatio: Double?
    /// Blocks changed in the cache. Postgres only.
    public var blocksDirtied: Int?
    /// Blocks written out of the cache. Postgres only.
    public var blocksWritten: Int?
    /// How many executions a traffic budget warned about. Postgres only.
    public var trafficControlWarnings: Int?
    /// How many executions a traffic budget refused. Postgres only.
    public var trafficControlThrottled: Int?
    /// How many executions a traffic budget looked at. Postgres only.
    public var trafficControlChecked: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        dimensions: [String: JSON] = [:],
        queryCount: Int? = nil,
        errorCount: Int? = nil,
        tables: [String]? = nil,
        qualifiedTables: [String]? = nil,
        tableKeyspaces: [JSON]? = nil,
        indexUsages: [QueryIndexUsage]? = nil,
        routingIndexUsages: [[String: JSON]]? = nil,
        sumShardQueries: Int? = nil,
        maxShardQueries: Int? = nil,
        avgShardQueries: Double? = nil,
        avgParallelWorkers: Double? = nil,
        sumRowsRead: Int? = nil,
        sumRowsAffected: Int? = nil,
        sumRowsReturned: Int? = nil,
        rowsReadPerReturned: Double? = nil,
        rowsReadPerQuery: Double? = nil,
        rowsReturnedPerQuery: Double? = nil,
        rowsAffectedPerQuery: Double? = nil,
        sumTotalDurationMillis: Double? = nil,
        sumTotalDurationPercent: Double? = nil,
        sumCPUDurationMillis: Double? = nil,
        sumCPUDurationPercent: Double? = nil,
        sumIoDurationMillis: Double? = nil,
        sumIoDurationPercent: Double? = nil,
        lastRunAt: Date? = nil,
        timePerQuery: Double? = nil,
        p50Latency: Double? = nil,
        p99Latency: Double? = nil,
        maxLatency: Double? = nil,
        egressBytes: Int? = nil,
        egressBytesPerQuery: Double? = nil,
        maxEgressBytes: Int? = nil,
        ingressBytes: Int? = nil,
        ingressBytesPerQuery: Double? = nil,
        maxIngressBytes: Int? = nil,
        blocksRead: Int? = nil,
        blocksHit: Int? = nil,
        blockCacheHitRatio: Double? = nil,
        blocksDirtied: Int? = nil,
        blocksWritten: Int? = nil,
        trafficControlWarnings: Int? = nil,
        trafficControlThrottled: Int? = nil,
        trafficControlChecked: Int? = nil
    ) {
        self.dimensions = dimensions
        self.queryCount = queryCount
        self.errorCount = errorCount
        self.tables = tables
        self.qualifiedTables = qualifiedTables
        self.tableKeyspaces = tableKeyspaces
        self.indexUsages = indexUsages
        self.routingIndexUsages = routingIndexUsages
        self.sumShardQueries = sumShardQueries
        self.maxShardQueries = maxShardQueries
        self.avgShardQueries = avgShardQueries
        self.avgParallelWorkers = avgParallelWorkers
        self.sumRowsRead = sumRowsRead
        self.sumRowsAffected = sumRowsAffected
        self.sumRowsReturned = sumRowsReturned
        self.rowsReadPerReturned = rowsReadPerReturned
        self.rowsReadPerQuery = rowsReadPerQuery
        self.rowsReturnedPerQuery = rowsReturnedPerQuery
        self.rowsAffectedPerQuery = rowsAffectedPerQuery
        self.sumTotalDurationMillis = sumTotalDurationMillis
        self.sumTotalDurationPercent = sumTotalDurationPercent
        self.sumCPUDurationMillis = sumCPUDurationMillis
        self.sumCPUDurationPercent = sumCPUDurationPercent
        self.sumIoDurationMillis = sumIoDurationMillis
        self.sumIoDurationPercent = sumIoDurationPercent
        self.lastRunAt = lastRunAt
        self.timePerQuery = timePerQuery
        self.p50Latency = p50Latency
        self.p99Latency = p99Latency
        self.maxLatency = maxLatency
        self.egressBytes = egressBytes
        self.egressBytesPerQuery = egressBytesPerQuery
        self.maxEgressBytes = maxEgressBytes
        self.ingressBytes = ingressBytes
        self.ingressBytesPerQuery = ingressBytesPerQuery
        self.maxIngressBytes = maxIngressBytes
        self.blocksRead = blocksRead
        self.blocksHit = blocksHit
        self.blockCacheHitRatio = blockCacheHitRatio
        self.blocksDirtied = blocksDirtied
        self.blocksWritten = blocksWritten
        self.trafficControlWarnings = trafficControlWarnings
        self.trafficControlThrottled = trafficControlThrottled
        self.trafficControlChecked = trafficControlChecked
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "dimensions", "query_count", "error_count", "tables", "qualified_tables", "table_keyspaces", "index_usages",
        "routing_index_usages", "sum_shard_queries", "max_shard_queries", "avg_shard_queries", "avg_parallel_workers",
        "sum_rows_read", "sum_rows_affected", "sum_rows_returned", "rows_read_per_returned", "rows_read_per_query",
        "rows_returned_per_query", "rows_affected_per_query", "sum_total_duration_millis",
        "sum_total_duration_percent", "sum_cpu_duration_millis", "sum_cpu_duration_percent", "sum_io_duration_millis",
        "sum_io_duration_percent", "last_run_at", "time_per_query", "p50_latency", "p99_latency", "max_latency",
        "egress_bytes", "egress_bytes_per_query", "max_egress_bytes", "ingress_bytes", "ingress_bytes_per_query",
        "max_ingress_bytes", "blocks_read", "blocks_hit", "block_cache_hit_ratio", "blocks_dirtied", "blocks_written",
        "traffic_control_warnings", "traffic_control_throttled", "traffic_control_checked"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&dimensions)
            case 1: try reader.read(&queryCount)
            case 2: try reader.read(&errorCount)
            case 3: try reader.read(&tables)
            case 4: try reader.read(&qualifiedTables)
            case 5: try reader.read(&tableKeyspaces)
            case 6: try reader.read(&indexUsages)
            case 7: try reader.read(&routingIndexUsages)
            case 8: try reader.read(&sumShardQueries)
            case 9: try reader.read(&maxShardQueries)
            case 10: try reader.read(&avgShardQueries)
            case 11: try reader.read(&avgParallelWorkers)
            case 12: try reader.read(&sumRowsRead)
            case 13: try reader.read(&sumRowsAffected)
            case 14: try reader.read(&sumRowsReturned)
            case 15: try reader.read(&rowsReadPerReturned)
            case 16: try reader.read(&rowsReadPerQuery)
            case 17: try reader.read(&rowsReturnedPerQuery)
            case 18: try reader.read(&rowsAffectedPerQuery)
            case 19: try reader.read(&sumTotalDurationMillis)
            case 20: try reader.read(&sumTotalDurationPercent)
            case 21: try reader.read(&sumCPUDurationMillis)
            case 22: try reader.read(&sumCPUDurationPercent)
            case 23: try reader.read(&sumIoDurationMillis)
            case 24: try reader.read(&sumIoDurationPercent)
            case 25: try reader.read(&lastRunAt)
            case 26: try reader.read(&timePerQuery)
            case 27: try reader.read(&p50Latency)
            case 28: try reader.read(&p99Latency)
            case 29: try reader.read(&maxLatency)
            case 30: try reader.read(&egressBytes)
            case 31: try reader.read(&egressBytesPerQuery)
            case 32: try reader.read(&maxEgressBytes)
            case 33: try reader.read(&ingressBytes)
            case 34: try reader.read(&ingressBytesPerQuery)
            case 35: try reader.read(&maxIngressBytes)
            case 36: try reader.read(&blocksRead)
            case 37: try reader.read(&blocksHit)
            case 38: try reader.read(&blockCacheHitRatio)
            case 39: try reader.read(&blocksDirtied)
            case 40: try reader.read(&blocksWritten)
            case 41: try reader.read(&trafficControlWarnings)
            case 42: try reader.read(&trafficControlThrottled)
            case 43: try reader.read(&trafficControlChecked)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("dimensions", dimensions)
        fields.put("query_count", queryCount)
        fields.put("error_count", errorCount)
        fields.put("tables", tables)
        fields.put("qualified_tables", qualifiedTables)
        fields.put("table_keyspaces", tableKeyspaces)
        fields.put("index_usages", indexUsages)
        fields.put("routing_index_usages", routingIndexUsages)
        fields.put("sum_shard_queries", sumShardQueries)
        fields.put("max_shard_queries", maxShardQueries)
        fields.put("avg_shard_queries", avgShardQueries)
        fields.put("avg_parallel_workers", avgParallelWorkers)
        fields.put("sum_rows_read", sumRowsRead)
        fields.put("sum_rows_affected", sumRowsAffected)
        fields.put("sum_rows_returned", sumRowsReturned)
        fields.put("rows_read_per_returned", rowsReadPerReturned)
        fields.put("rows_read_per_query", rowsReadPerQuery)
        fields.put("rows_returned_per_query", rowsReturnedPerQuery)
        fields.put("rows_affected_per_query", rowsAffectedPerQuery)
        fields.put("sum_total_duration_millis", sumTotalDurationMillis)
        fields.put("sum_total_duration_percent", sumTotalDurationPercent)
        fields.put("sum_cpu_duration_millis", sumCPUDurationMillis)
        fields.put("sum_cpu_duration_percent", sumCPUDurationPercent)
        fields.put("sum_io_duration_millis", sumIoDurationMillis)
        fields.put("sum_io_duration_percent", sumIoDurationPercent)
        fields.put("last_run_at", lastRunAt)
        fields.put("time_per_query", timePerQuery)
        fields.put("p50_latency", p50Latency)
        fields.put("p99_latency", p99Latency)
        fields.put("max_latency", maxLatency)
        fields.put("egress_bytes", egressBytes)
        fields.put("egress_bytes_per_query", egressBytesPerQuery)
        fields.put("max_egress_bytes", maxEgressBytes)
        fields.put("ingress_bytes", ingressBytes)
        fields.put("ingress_bytes_per_query", ingressBytesPerQuery)
        fields.put("max_ingress_bytes", maxIngressBytes)
        fields.put("blocks_read", blocksRead)
        fields.put("blocks_hit", blocksHit)
        fields.put("block_cache_hit_ratio", blockCacheHitRatio)
        fields.put("blocks_dirtied", blocksDirtied)
        fields.put("blocks_written", blocksWritten)
        fields.put("traffic_control_warnings", trafficControlWarnings)
        fields.put("traffic_control_throttled", trafficControlThrottled)
        fields.put("traffic_control_checked", trafficControlChecked)
    }
}

/// A value of a tag and how many queries carried it.
public struct QueryTagValue: JSONModel {
    /// The value; `Other` or `Collapsed` where it stands for many.
    public var name: String = ""
    /// How many queries carried the value.
    public var queryCount: Int?
    /// What the value stands for.
    public var kind: QueryTagValueKind = QueryTagValueKind.unknown("")

    /// Made of its fields; what is left out is empty.
    public init(name: String = "", queryCount: Int? = nil, kind: QueryTagValueKind = QueryTagValueKind.unknown("")) {
        self.name = name
        self.queryCount = queryCount
        self.kind = kind
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "query_count", "kind"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&queryCount)
            case 2: try reader.read(&kind)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("query_count", queryCount)
        fields.put("kind", kind)
    }
}

/// What the query errors of a branch are sorted by.
public struct QueryErrorSort: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Error message.
    public static var error: Self { Self(rawValue: "error") }
    /// Time of the last occurrence.
    public static var lastRun: Self { Self(rawValue: "lastRun") }
    /// Number of occurrences.
    public static var count: Self { Self(rawValue: "count") }
    /// Time spent in failed executions, in sum.
    public static var totalTime: Self { Self(rawValue: "totalTime") }
    /// Time spent in a failed execution, on average.
    public static var timePerQuery: Self { Self(rawValue: "timePerQuery") }

    /// The words that are known.
    public static let allCases: [QueryErrorSort] = [.error, .lastRun, .count, .totalTime, .timePerQuery]
}

/// What the query patterns of a branch are sorted by.
public struct QuerySort: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Keyspace, by name.
    public static var keyspace: Self { Self(rawValue: "keyspace") }
    /// SQL of the pattern.
    public static var query: Self { Self(rawValue: "query") }
    /// Time of the last execution.
    public static var lastRun: Self { Self(rawValue: "lastRun") }
    /// Number of executions.
    public static var count: Self { Self(rawValue: "count") }
    /// Number of executions that failed.
    public static var errorCount: Self { Self(rawValue: "errorCount") }
    /// Rows read, in sum.
    public static var rowsRead: Self { Self(rawValue: "rowsRead") }
    /// Rows changed, in sum.
    public static var rowsAffected: Self { Self(rawValue: "rowsAffected") }
    /// Rows returned, in sum.
    public static var rowsReturned: Self { Self(rawValue: "rowsReturned") }
    /// Rows read for each row returned. A high number hints at a missing index.
    public static var rowsReadPerReturned: Self { Self(rawValue: "rowsReadPerReturned") }
    /// Rows read by an execution, on average.
    public static var rowsReadPerQuery: Self { Self(rawValue: "rowsReadPerQuery") }
    /// Rows returned by an execution, on average.
    public static var rowsReturnedPerQuery: Self { Self(rawValue: "rowsReturnedPerQuery") }
    /// Rows changed by an execution, on average.
    public static var rowsAffectedPerQuery: Self { Self(rawValue: "rowsAffectedPerQuery") }
    /// Time spent executing, in sum.
    public static var totalTime: Self { Self(rawValue: "totalTime") }
    /// Processor time, in sum. Postgres only.
    public static var cpuTime: Self { Self(rawValue: "cpuTime") }
    /// Time spent reading and writing blocks, in sum. Postgres only.
    public static var ioTime: Self { Self(rawValue: "ioTime") }
    /// Queries that were sent to shards, in sum. MySQL only.
    public static var sumShardQueries: Self { Self(rawValue: "sumShardQueries") }
    /// The most queries that one execution sent to shards. MySQL only.
    public static var maxShardQueries: Self { Self(rawValue: "maxShardQueries") }
    /// Queries that an execution sent to shards, on average. MySQL only.
    public static var avgShardQueries: Self { Self(rawValue: "avgShardQueries") }
    /// Parallel workers of an execution, on average. Postgres only.
    public static var avgParallelWorkers: Self { Self(rawValue: "avgParallelWorkers") }
    /// Tables, by name.
    public static var table: Self { Self(rawValue: "table") }
    /// Tables, by name with their schema or keyspace.
    public static var qualifiedTable: Self { Self(rawValue: "qualifiedTable") }
    /// Keyspaces of the tables, by name.
    public static var tableKeyspace: Self { Self(rawValue: "tableKeyspace") }
    /// Indexes used.
    public static var indexes: Self { Self(rawValue: "indexes") }
    /// Vindexes used to find the shards. MySQL only.
    public static var routingIndexes: Self { Self(rawValue: "routingIndexes") }
    /// Median latency.
    public static var p50Latency: Self { Self(rawValue: "p50Latency") }
    /// Latency that 99 of 100 executions stay below.
    public static var p99Latency: Self { Self(rawValue: "p99Latency") }
    /// Latency of the slowest execution.
    public static var maxLatency: Self { Self(rawValue: "maxLatency") }
    /// Share of the time of all queries.
    public static var percentTime: Self { Self(rawValue: "percentTime") }
    /// `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    public static var percentCPUTime: Self { Self(rawValue: "percentCpuTime") }
    /// Share of the block reading and writing time of all queries. Postgres only.
    public static var percentIoTime: Self { Self(rawValue: "percentIoTime") }
    /// Bytes sent to clients, in sum.
    public static var egressBytes: Self { Self(rawValue: "egressBytes") }
    /// Bytes that an execution sent to the client, on average.
    public static var egressBytesPerQuery: Self { Self(rawValue: "egressBytesPerQuery") }
    /// The most bytes that one execution sent to the client. MySQL only.
    public static var maxEgressBytes: Self { Self(rawValue: "maxEgressBytes") }
    /// Bytes received from clients, in sum. MySQL only.
    public static var ingressBytes: Self { Self(rawValue: "ingressBytes") }
    /// Bytes that an execution received from the client, on average. MySQL only.
    public static var ingressBytesPerQuery: Self { Self(rawValue: "ingressBytesPerQuery") }
    /// The most bytes that one execution received from the client. MySQL only.
    public static var maxIngressBytes: Self { Self(rawValue: "maxIngressBytes") }
    /// Blocks read from outside the cache of Postgres. Postgres only.
    public static var blocksRead: Self { Self(rawValue: "blocksRead") }
    /// Blocks found in the cache of Postgres. Postgres only.
    public static var blocksHit: Self { Self(rawValue: "blocksHit") }
    /// Share of blocks found in the cache of Postgres. Postgres only.
    public static var blockCacheHitRatio: Self { Self(rawValue: "blockCacheHitRatio") }
    /// Blocks changed in the cache. Postgres only.
    public static var blocksDirtied: Self { Self(rawValue: "blocksDirtied") }
    /// Blocks written out of the cache. Postgres only.
    public static var blocksWritten: Self { Self(rawValue: "blocksWritten") }
    /// Executions that a traffic budget warned about. Postgres only.
    public static var trafficControlWarnings: Self { Self(rawValue: "trafficControlWarnings") }
    /// Executions that a traffic budget refused. Postgres only.
    public static var trafficControlThrottled: Self { Self(rawValue: "trafficControlThrottled") }
    /// Executions that a traffic budget looked at. Postgres only.
    public static var trafficControlChecked: Self { Self(rawValue: "trafficControlChecked") }
    /// Traffic budgets that applied. Postgres only.
    public static var trafficControlBudgetsUsed: Self { Self(rawValue: "trafficControlBudgetsUsed") }

    /// The words that are known.
    public static let allCases: [QuerySort] = [
        .keyspace, .query, .lastRun, .count, .errorCount, .rowsRead, .rowsAffected, .rowsReturned,
        .rowsReadPerReturned, .rowsReadPerQuery, .rowsReturnedPerQuery, .rowsAffectedPerQuery, .totalTime, .cpuTime,
        .ioTime, .sumShardQueries, .maxShardQueries, .avgShardQueries, .avgParallelWorkers, .table, .qualifiedTable,
        .tableKeyspace, .indexes, .routingIndexes, .p50Latency, .p99Latency, .maxLatency, .percentTime,
        .percentCPUTime, .percentIoTime, .egressBytes, .egressBytesPerQuery, .maxEgressBytes, .ingressBytes,
        .ingressBytesPerQuery, .maxIngressBytes, .blocksRead, .blocksHit, .blockCacheHitRatio, .blocksDirtied,
        .blocksWritten, .trafficControlWarnings, .trafficControlThrottled, .trafficControlChecked,
        .trafficControlBudgetsUsed
    ]
}

/// Where the tags of a query come from.
public struct QueryTagSource: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The application put the tag into a comment of its SQL. The `id` begins with `S`.
    public static var sql: Self { Self(rawValue: "sql") }
    /// The service took it from the connection, such as the user. The `id` begins with `B`.
    public static var system: Self { Self(rawValue: "system") }

    /// The words that are known.
    public static let allCases: [QueryTagSource] = [.sql, .system]
}

/// What query statistics grouped by tags are sorted by.
public struct QueryTagSummarySort: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Values of the tags that are grouped by.
    public static var dimensions: Self { Self(rawValue: "dimensions") }
    /// Time of the last execution.
    public static var lastRun: Self { Self(rawValue: "lastRun") }
    /// Number of executions.
    public static var count: Self { Self(rawValue: "count") }
    /// Number of executions that failed.
    public static var errorCount: Self { Self(rawValue: "errorCount") }
    /// Rows read, in sum.
    public static var rowsRead: Self { Self(rawValue: "rowsRead") }
    /// Rows changed, in sum.
    public static var rowsAffected: Self { Self(rawValue: "rowsAffected") }
    /// Rows returned, in sum.
    public static var rowsReturned: Self { Self(rawValue: "rowsReturned") }
    /// Rows read for each row returned. A high number hints at a missing index.
    public static var rowsReadPerReturned: Self { Self(rawValue: "rowsReadPerReturned") }
    /// Rows read by an execution, on average.
    public static var rowsReadPerQuery: Self { Self(rawValue: "rowsReadPerQuery") }
    /// Rows returned by an execution, on average.
    public static var rowsReturnedPerQuery: Self { Self(rawValue: "rowsReturnedPerQuery") }
    /// Rows changed by an execution, on average.
    public static var rowsAffectedPerQuery: Self { Self(rawValue: "rowsAffectedPerQuery") }
    /// Time spent executing, in sum.
    public static var totalTime: Self { Self(rawValue: "totalTime") }
    /// Processor time, in sum. Postgres only.
    public static var cpuTime: Self { Self(rawValue: "cpuTime") }
    /// Time spent reading and writing blocks, in sum. Postgres only.
    public static var ioTime: Self { Self(rawValue: "ioTime") }
    /// Queries that were sent to shards, in sum. MySQL only.
    public static var sumShardQueries: Self { Self(rawValue: "sumShardQueries") }
    /// The most queries that one execution sent to shards. MySQL only.
    public static var maxShardQueries: Self { Self(rawValue: "maxShardQueries") }
    /// Queries that an execution sent to shards, on average. MySQL only.
    public static var avgShardQueries: Self { Self(rawValue: "avgShardQueries") }
    /// Parallel workers of an execution, on average. Postgres only.
    public static var avgParallelWorkers: Self { Self(rawValue: "avgParallelWorkers") }
    /// Tables, by name.
    public static var table: Self { Self(rawValue: "table") }
    /// Tables, by name with their schema or keyspace.
    public static var qualifiedTable: Self { Self(rawValue: "qualifiedTable") }
    /// Keyspaces of the tables, by name.
    public static var tableKeyspace: Self { Self(rawValue: "tableKeyspace") }
    /// Indexes used.
    public static var indexes: Self { Self(rawValue: "indexes") }
    /// Vindexes used to find the shards. MySQL only.
    public static var routingIndexes: Self { Self(rawValue: "routingIndexes") }
    /// Median latency.
    public static var p50Latency: Self { Self(rawValue: "p50Latency") }
    /// Latency that 99 of 100 executions stay below.
    public static var p99Latency: Self { Self(rawValue: "p99Latency") }
    /// Latency of the slowest execution.
    public static var maxLatency: Self { Self(rawValue: "maxLatency") }
    /// Share of the time of all queries.
    public static var percentTime: Self { Self(rawValue: "percentTime") }
    /// `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    public static var percentCPUTime: Self { Self(rawValue: "percentCpuTime") }
    /// Share of the block reading and writing time of all queries. Postgres only.
    public static var percentIoTime: Self { Self(rawValue: "percentIoTime") }
    /// Bytes sent to clients, in sum.
    public static var egressBytes: Self { Self(rawValue: "egressBytes") }
    /// Bytes that an execution sent to the client, on average.
    public static var egressBytesPerQuery: Self { Self(rawValue: "egressBytesPerQuery") }
    /// The most bytes that one execution sent to the client. MySQL only.
    public static var maxEgressBytes: Self { Self(rawValue: "maxEgressBytes") }
    /// Bytes received from clients, in sum. MySQL only.
    public static var ingressBytes: Self { Self(rawValue: "ingressBytes") }
    /// Bytes that an execution received from the client, on average. MySQL only.
    public static var ingressBytesPerQuery: Self { Self(rawValue: "ingressBytesPerQuery") }
    /// The most bytes that one execution received from the client. MySQL only.
    public static var maxIngressBytes: Self { Self(rawValue: "maxIngressBytes") }
    /// Blocks read from outside the cache of Postgres. Postgres only.
    public static var blocksRead: Self { Self(rawValue: "blocksRead") }
    /// Blocks found in the cache of Postgres. Postgres only.
    public static var blocksHit: Self { Self(rawValue: "blocksHit") }
    /// Share of blocks found in the cache of Postgres. Postgres only.
    public static var blockCacheHitRatio: Self { Self(rawValue: "blockCacheHitRatio") }
    /// Blocks changed in the cache. Postgres only.
    public static var blocksDirtied: Self { Self(rawValue: "blocksDirtied") }
    /// Blocks written out of the cache. Postgres only.
    public static var blocksWritten: Self { Self(rawValue: "blocksWritten") }
    /// Executions that a traffic budget warned about. Postgres only.
    public static var trafficControlWarnings: Self { Self(rawValue: "trafficControlWarnings") }
    /// Executions that a traffic budget refused. Postgres only.
    public static var trafficControlThrottled: Self { Self(rawValue: "trafficControlThrottled") }
    /// Executions that a traffic budget looked at. Postgres only.
    public static var trafficControlChecked: Self { Self(rawValue: "trafficControlChecked") }
    /// Traffic budgets that applied. Postgres only.
    public static var trafficControlBudgetsUsed: Self { Self(rawValue: "trafficControlBudgetsUsed") }

    /// The words that are known.
    public static let allCases: [QueryTagSummarySort] = [
        .dimensions, .lastRun, .count, .errorCount, .rowsRead, .rowsAffected, .rowsReturned, .rowsReadPerReturned,
        .rowsReadPerQuery, .rowsReturnedPerQuery, .rowsAffectedPerQuery, .totalTime, .cpuTime, .ioTime,
        .sumShardQueries, .maxShardQueries, .avgShardQueries, .avgParallelWorkers, .table, .qualifiedTable,
        .tableKeyspace, .indexes, .routingIndexes, .p50Latency, .p99Latency, .maxLatency, .percentTime,
        .percentCPUTime, .percentIoTime, .egressBytes, .egressBytesPerQuery, .maxEgressBytes, .ingressBytes,
        .ingressBytesPerQuery, .maxIngressBytes, .blocksRead, .blocksHit, .blockCacheHitRatio, .blocksDirtied,
        .blocksWritten, .trafficControlWarnings, .trafficControlThrottled, .trafficControlChecked,
        .trafficControlBudgetsUsed
    ]
}

/// What a value of a tag stands for.
public struct QueryTagValueKind: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value that was recorded.
    public static var literal: Self { Self(rawValue: "literal") }
    /// Stands for all values beyond `values_limit`; its name is `Other`.
    public static var overflow: Self { Self(rawValue: "overflow") }
    /// Stands for queries whose values were no longer recorded, because the tag had too many
    /// different ones; its name is `Collapsed`.
    public static var collapsed: Self { Self(rawValue: "collapsed") }

    /// The words that are known.
    public static let allCases: [QueryTagValueKind] = [.literal, .overflow, .collapsed]
}

/// Kind of an SQL statement.
public struct StatementType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SELECT`: Queries that read.
    public static var select: Self { Self(rawValue: "SELECT") }
    /// `INSERT`: Statements that add rows.
    public static var insert: Self { Self(rawValue: "INSERT") }
    /// `UPDATE`: Statements that change rows.
    public static var update: Self { Self(rawValue: "UPDATE") }
    /// `DELETE`: Statements that delete rows.
    public static var delete: Self { Self(rawValue: "DELETE") }

    /// The words that are known.
    public static let allCases: [StatementType] = [.select, .insert, .update, .delete]
}

/// A span of time that ends now.
public struct TimePeriod: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `15m`: The last 15 minutes.
    public static var minutes15: Self { Self(rawValue: "15m") }
    /// `1h`: The last hour.
    public static var hours1: Self { Self(rawValue: "1h") }
    /// `3h`: The last three hours.
    public static var hours3: Self { Self(rawValue: "3h") }
    /// `6h`: The last six hours.
    public static var hours6: Self { Self(rawValue: "6h") }
    /// `12h`: The last twelve hours.
    public static var hours12: Self { Self(rawValue: "12h") }
    /// `1d`: The last day.
    public static var days1: Self { Self(rawValue: "1d") }
    /// `2d`: The last two days.
    public static var days2: Self { Self(rawValue: "2d") }
    /// `7d`: The last seven days.
    public static var days7: Self { Self(rawValue: "7d") }
    /// `8d`: The last eight days.
    public static var days8: Self { Self(rawValue: "8d") }

    /// The words that are known.
    public static let allCases: [TimePeriod] = [
        .minutes15, .hours1, .hours3, .hours6, .hours12, .days1, .days2, .days7, .days8
    ]
}
