// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the types.

import Foundation

/// An error that queries of a branch ran into, with how often and when.
public struct QueryErrorSummary: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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
public struct QueryExecution: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("count", count)
        fields.put("percent", percent)
    }
}

/// A query pattern, that is all queries that differ in their values only, with the statistics of
/// its executions in a window of time.
///
/// What an engine does not measure is zero, null or absent.
public struct QuerySummary: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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
public struct QueryTag: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("query_count", queryCount)
        fields.put("kind", kind)
    }
}

/// What the query errors of a branch are sorted by.
public enum QueryErrorSort: JSONWord {
    /// Error message.
    case error
    /// Time of the last occurrence.
    case lastRun
    /// Number of occurrences.
    case count
    /// Time spent in failed executions, in sum.
    case totalTime
    /// Time spent in a failed execution, on average.
    case timePerQuery
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [QueryErrorSort] = [.error, .lastRun, .count, .totalTime, .timePerQuery]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "error": self = .error
        case "lastRun": self = .lastRun
        case "count": self = .count
        case "totalTime": self = .totalTime
        case "timePerQuery": self = .timePerQuery
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .error: return "error"
        case .lastRun: return "lastRun"
        case .count: return "count"
        case .totalTime: return "totalTime"
        case .timePerQuery: return "timePerQuery"
        case .unknown(let word): return word
        }
    }
}

/// What the query patterns of a branch are sorted by.
public enum QuerySort: JSONWord {
    /// Keyspace, by name.
    case keyspace
    /// SQL of the pattern.
    case query
    /// Time of the last execution.
    case lastRun
    /// Number of executions.
    case count
    /// Number of executions that failed.
    case errorCount
    /// Rows read, in sum.
    case rowsRead
    /// Rows changed, in sum.
    case rowsAffected
    /// Rows returned, in sum.
    case rowsReturned
    /// Rows read for each row returned. A high number hints at a missing index.
    case rowsReadPerReturned
    /// Rows read by an execution, on average.
    case rowsReadPerQuery
    /// Rows returned by an execution, on average.
    case rowsReturnedPerQuery
    /// Rows changed by an execution, on average.
    case rowsAffectedPerQuery
    /// Time spent executing, in sum.
    case totalTime
    /// Processor time, in sum. Postgres only.
    case cpuTime
    /// Time spent reading and writing blocks, in sum. Postgres only.
    case ioTime
    /// Queries that were sent to shards, in sum. MySQL only.
    case sumShardQueries
    /// The most queries that one execution sent to shards. MySQL only.
    case maxShardQueries
    /// Queries that an execution sent to shards, on average. MySQL only.
    case avgShardQueries
    /// Parallel workers of an execution, on average. Postgres only.
    case avgParallelWorkers
    /// Tables, by name.
    case table
    /// Tables, by name with their schema or keyspace.
    case qualifiedTable
    /// Keyspaces of the tables, by name.
    case tableKeyspace
    /// Indexes used.
    case indexes
    /// Vindexes used to find the shards. MySQL only.
    case routingIndexes
    /// Median latency.
    case p50Latency
    /// Latency that 99 of 100 executions stay below.
    case p99Latency
    /// Latency of the slowest execution.
    case maxLatency
    /// Share of the time of all queries.
    case percentTime
    /// `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    case percentCPUTime
    /// Share of the block reading and writing time of all queries. Postgres only.
    case percentIoTime
    /// Bytes sent to clients, in sum.
    case egressBytes
    /// Bytes that an execution sent to the client, on average.
    case egressBytesPerQuery
    /// The most bytes that one execution sent to the client. MySQL only.
    case maxEgressBytes
    /// Bytes received from clients, in sum. MySQL only.
    case ingressBytes
    /// Bytes that an execution received from the client, on average. MySQL only.
    case ingressBytesPerQuery
    /// The most bytes that one execution received from the client. MySQL only.
    case maxIngressBytes
    /// Blocks read from outside the cache of Postgres. Postgres only.
    case blocksRead
    /// Blocks found in the cache of Postgres. Postgres only.
    case blocksHit
    /// Share of blocks found in the cache of Postgres. Postgres only.
    case blockCacheHitRatio
    /// Blocks changed in the cache. Postgres only.
    case blocksDirtied
    /// Blocks written out of the cache. Postgres only.
    case blocksWritten
    /// Executions that a traffic budget warned about. Postgres only.
    case trafficControlWarnings
    /// Executions that a traffic budget refused. Postgres only.
    case trafficControlThrottled
    /// Executions that a traffic budget looked at. Postgres only.
    case trafficControlChecked
    /// Traffic budgets that applied. Postgres only.
    case trafficControlBudgetsUsed
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
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

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "keyspace": self = .keyspace
        case "query": self = .query
        case "lastRun": self = .lastRun
        case "count": self = .count
        case "errorCount": self = .errorCount
        case "rowsRead": self = .rowsRead
        case "rowsAffected": self = .rowsAffected
        case "rowsReturned": self = .rowsReturned
        case "rowsReadPerReturned": self = .rowsReadPerReturned
        case "rowsReadPerQuery": self = .rowsReadPerQuery
        case "rowsReturnedPerQuery": self = .rowsReturnedPerQuery
        case "rowsAffectedPerQuery": self = .rowsAffectedPerQuery
        case "totalTime": self = .totalTime
        case "cpuTime": self = .cpuTime
        case "ioTime": self = .ioTime
        case "sumShardQueries": self = .sumShardQueries
        case "maxShardQueries": self = .maxShardQueries
        case "avgShardQueries": self = .avgShardQueries
        case "avgParallelWorkers": self = .avgParallelWorkers
        case "table": self = .table
        case "qualifiedTable": self = .qualifiedTable
        case "tableKeyspace": self = .tableKeyspace
        case "indexes": self = .indexes
        case "routingIndexes": self = .routingIndexes
        case "p50Latency": self = .p50Latency
        case "p99Latency": self = .p99Latency
        case "maxLatency": self = .maxLatency
        case "percentTime": self = .percentTime
        case "percentCpuTime": self = .percentCPUTime
        case "percentIoTime": self = .percentIoTime
        case "egressBytes": self = .egressBytes
        case "egressBytesPerQuery": self = .egressBytesPerQuery
        case "maxEgressBytes": self = .maxEgressBytes
        case "ingressBytes": self = .ingressBytes
        case "ingressBytesPerQuery": self = .ingressBytesPerQuery
        case "maxIngressBytes": self = .maxIngressBytes
        case "blocksRead": self = .blocksRead
        case "blocksHit": self = .blocksHit
        case "blockCacheHitRatio": self = .blockCacheHitRatio
        case "blocksDirtied": self = .blocksDirtied
        case "blocksWritten": self = .blocksWritten
        case "trafficControlWarnings": self = .trafficControlWarnings
        case "trafficControlThrottled": self = .trafficControlThrottled
        case "trafficControlChecked": self = .trafficControlChecked
        case "trafficControlBudgetsUsed": self = .trafficControlBudgetsUsed
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .keyspace: return "keyspace"
        case .query: return "query"
        case .lastRun: return "lastRun"
        case .count: return "count"
        case .errorCount: return "errorCount"
        case .rowsRead: return "rowsRead"
        case .rowsAffected: return "rowsAffected"
        case .rowsReturned: return "rowsReturned"
        case .rowsReadPerReturned: return "rowsReadPerReturned"
        case .rowsReadPerQuery: return "rowsReadPerQuery"
        case .rowsReturnedPerQuery: return "rowsReturnedPerQuery"
        case .rowsAffectedPerQuery: return "rowsAffectedPerQuery"
        case .totalTime: return "totalTime"
        case .cpuTime: return "cpuTime"
        case .ioTime: return "ioTime"
        case .sumShardQueries: return "sumShardQueries"
        case .maxShardQueries: return "maxShardQueries"
        case .avgShardQueries: return "avgShardQueries"
        case .avgParallelWorkers: return "avgParallelWorkers"
        case .table: return "table"
        case .qualifiedTable: return "qualifiedTable"
        case .tableKeyspace: return "tableKeyspace"
        case .indexes: return "indexes"
        case .routingIndexes: return "routingIndexes"
        case .p50Latency: return "p50Latency"
        case .p99Latency: return "p99Latency"
        case .maxLatency: return "maxLatency"
        case .percentTime: return "percentTime"
        case .percentCPUTime: return "percentCpuTime"
        case .percentIoTime: return "percentIoTime"
        case .egressBytes: return "egressBytes"
        case .egressBytesPerQuery: return "egressBytesPerQuery"
        case .maxEgressBytes: return "maxEgressBytes"
        case .ingressBytes: return "ingressBytes"
        case .ingressBytesPerQuery: return "ingressBytesPerQuery"
        case .maxIngressBytes: return "maxIngressBytes"
        case .blocksRead: return "blocksRead"
        case .blocksHit: return "blocksHit"
        case .blockCacheHitRatio: return "blockCacheHitRatio"
        case .blocksDirtied: return "blocksDirtied"
        case .blocksWritten: return "blocksWritten"
        case .trafficControlWarnings: return "trafficControlWarnings"
        case .trafficControlThrottled: return "trafficControlThrottled"
        case .trafficControlChecked: return "trafficControlChecked"
        case .trafficControlBudgetsUsed: return "trafficControlBudgetsUsed"
        case .unknown(let word): return word
        }
    }
}

/// Where the tags of a query come from.
public enum QueryTagSource: JSONWord {
    /// The application put the tag into a comment of its SQL. The `id` begins with `S`.
    case sql
    /// The service took it from the connection, such as the user. The `id` begins with `B`.
    case system
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [QueryTagSource] = [.sql, .system]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "sql": self = .sql
        case "system": self = .system
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .sql: return "sql"
        case .system: return "system"
        case .unknown(let word): return word
        }
    }
}

/// What query statistics grouped by tags are sorted by.
public enum QueryTagSummarySort: JSONWord {
    /// Values of the tags that are grouped by.
    case dimensions
    /// Time of the last execution.
    case lastRun
    /// Number of executions.
    case count
    /// Number of executions that failed.
    case errorCount
    /// Rows read, in sum.
    case rowsRead
    /// Rows changed, in sum.
    case rowsAffected
    /// Rows returned, in sum.
    case rowsReturned
    /// Rows read for each row returned. A high number hints at a missing index.
    case rowsReadPerReturned
    /// Rows read by an execution, on average.
    case rowsReadPerQuery
    /// Rows returned by an execution, on average.
    case rowsReturnedPerQuery
    /// Rows changed by an execution, on average.
    case rowsAffectedPerQuery
    /// Time spent executing, in sum.
    case totalTime
    /// Processor time, in sum. Postgres only.
    case cpuTime
    /// Time spent reading and writing blocks, in sum. Postgres only.
    case ioTime
    /// Queries that were sent to shards, in sum. MySQL only.
    case sumShardQueries
    /// The most queries that one execution sent to shards. MySQL only.
    case maxShardQueries
    /// Queries that an execution sent to shards, on average. MySQL only.
    case avgShardQueries
    /// Parallel workers of an execution, on average. Postgres only.
    case avgParallelWorkers
    /// Tables, by name.
    case table
    /// Tables, by name with their schema or keyspace.
    case qualifiedTable
    /// Keyspaces of the tables, by name.
    case tableKeyspace
    /// Indexes used.
    case indexes
    /// Vindexes used to find the shards. MySQL only.
    case routingIndexes
    /// Median latency.
    case p50Latency
    /// Latency that 99 of 100 executions stay below.
    case p99Latency
    /// Latency of the slowest execution.
    case maxLatency
    /// Share of the time of all queries.
    case percentTime
    /// `percentCpuTime`: Share of the processor time of all queries. Postgres only.
    case percentCPUTime
    /// Share of the block reading and writing time of all queries. Postgres only.
    case percentIoTime
    /// Bytes sent to clients, in sum.
    case egressBytes
    /// Bytes that an execution sent to the client, on average.
    case egressBytesPerQuery
    /// The most bytes that one execution sent to the client. MySQL only.
    case maxEgressBytes
    /// Bytes received from clients, in sum. MySQL only.
    case ingressBytes
    /// Bytes that an execution received from the client, on average. MySQL only.
    case ingressBytesPerQuery
    /// The most bytes that one execution received from the client. MySQL only.
    case maxIngressBytes
    /// Blocks read from outside the cache of Postgres. Postgres only.
    case blocksRead
    /// Blocks found in the cache of Postgres. Postgres only.
    case blocksHit
    /// Share of blocks found in the cache of Postgres. Postgres only.
    case blockCacheHitRatio
    /// Blocks changed in the cache. Postgres only.
    case blocksDirtied
    /// Blocks written out of the cache. Postgres only.
    case blocksWritten
    /// Executions that a traffic budget warned about. Postgres only.
    case trafficControlWarnings
    /// Executions that a traffic budget refused. Postgres only.
    case trafficControlThrottled
    /// Executions that a traffic budget looked at. Postgres only.
    case trafficControlChecked
    /// Traffic budgets that applied. Postgres only.
    case trafficControlBudgetsUsed
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
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

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "dimensions": self = .dimensions
        case "lastRun": self = .lastRun
        case "count": self = .count
        case "errorCount": self = .errorCount
        case "rowsRead": self = .rowsRead
        case "rowsAffected": self = .rowsAffected
        case "rowsReturned": self = .rowsReturned
        case "rowsReadPerReturned": self = .rowsReadPerReturned
        case "rowsReadPerQuery": self = .rowsReadPerQuery
        case "rowsReturnedPerQuery": self = .rowsReturnedPerQuery
        case "rowsAffectedPerQuery": self = .rowsAffectedPerQuery
        case "totalTime": self = .totalTime
        case "cpuTime": self = .cpuTime
        case "ioTime": self = .ioTime
        case "sumShardQueries": self = .sumShardQueries
        case "maxShardQueries": self = .maxShardQueries
        case "avgShardQueries": self = .avgShardQueries
        case "avgParallelWorkers": self = .avgParallelWorkers
        case "table": self = .table
        case "qualifiedTable": self = .qualifiedTable
        case "tableKeyspace": self = .tableKeyspace
        case "indexes": self = .indexes
        case "routingIndexes": self = .routingIndexes
        case "p50Latency": self = .p50Latency
        case "p99Latency": self = .p99Latency
        case "maxLatency": self = .maxLatency
        case "percentTime": self = .percentTime
        case "percentCpuTime": self = .percentCPUTime
        case "percentIoTime": self = .percentIoTime
        case "egressBytes": self = .egressBytes
        case "egressBytesPerQuery": self = .egressBytesPerQuery
        case "maxEgressBytes": self = .maxEgressBytes
        case "ingressBytes": self = .ingressBytes
        case "ingressBytesPerQuery": self = .ingressBytesPerQuery
        case "maxIngressBytes": self = .maxIngressBytes
        case "blocksRead": self = .blocksRead
        case "blocksHit": self = .blocksHit
        case "blockCacheHitRatio": self = .blockCacheHitRatio
        case "blocksDirtied": self = .blocksDirtied
        case "blocksWritten": self = .blocksWritten
        case "trafficControlWarnings": self = .trafficControlWarnings
        case "trafficControlThrottled": self = .trafficControlThrottled
        case "trafficControlChecked": self = .trafficControlChecked
        case "trafficControlBudgetsUsed": self = .trafficControlBudgetsUsed
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .dimensions: return "dimensions"
        case .lastRun: return "lastRun"
        case .count: return "count"
        case .errorCount: return "errorCount"
        case .rowsRead: return "rowsRead"
        case .rowsAffected: return "rowsAffected"
        case .rowsReturned: return "rowsReturned"
        case .rowsReadPerReturned: return "rowsReadPerReturned"
        case .rowsReadPerQuery: return "rowsReadPerQuery"
        case .rowsReturnedPerQuery: return "rowsReturnedPerQuery"
        case .rowsAffectedPerQuery: return "rowsAffectedPerQuery"
        case .totalTime: return "totalTime"
        case .cpuTime: return "cpuTime"
        case .ioTime: return "ioTime"
        case .sumShardQueries: return "sumShardQueries"
        case .maxShardQueries: return "maxShardQueries"
        case .avgShardQueries: return "avgShardQueries"
        case .avgParallelWorkers: return "avgParallelWorkers"
        case .table: return "table"
        case .qualifiedTable: return "qualifiedTable"
        case .tableKeyspace: return "tableKeyspace"
        case .indexes: return "indexes"
        case .routingIndexes: return "routingIndexes"
        case .p50Latency: return "p50Latency"
        case .p99Latency: return "p99Latency"
        case .maxLatency: return "maxLatency"
        case .percentTime: return "percentTime"
        case .percentCPUTime: return "percentCpuTime"
        case .percentIoTime: return "percentIoTime"
        case .egressBytes: return "egressBytes"
        case .egressBytesPerQuery: return "egressBytesPerQuery"
        case .maxEgressBytes: return "maxEgressBytes"
        case .ingressBytes: return "ingressBytes"
        case .ingressBytesPerQuery: return "ingressBytesPerQuery"
        case .maxIngressBytes: return "maxIngressBytes"
        case .blocksRead: return "blocksRead"
        case .blocksHit: return "blocksHit"
        case .blockCacheHitRatio: return "blockCacheHitRatio"
        case .blocksDirtied: return "blocksDirtied"
        case .blocksWritten: return "blocksWritten"
        case .trafficControlWarnings: return "trafficControlWarnings"
        case .trafficControlThrottled: return "trafficControlThrottled"
        case .trafficControlChecked: return "trafficControlChecked"
        case .trafficControlBudgetsUsed: return "trafficControlBudgetsUsed"
        case .unknown(let word): return word
        }
    }
}

/// What a value of a tag stands for.
public enum QueryTagValueKind: JSONWord {
    /// A value that was recorded.
    case literal
    /// Stands for all values beyond `values_limit`; its name is `Other`.
    case overflow
    /// Stands for queries whose values were no longer recorded, because the tag had too many
    /// different ones; its name is `Collapsed`.
    case collapsed
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [QueryTagValueKind] = [.literal, .overflow, .collapsed]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "literal": self = .literal
        case "overflow": self = .overflow
        case "collapsed": self = .collapsed
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .literal: return "literal"
        case .overflow: return "overflow"
        case .collapsed: return "collapsed"
        case .unknown(let word): return word
        }
    }
}

/// Kind of an SQL statement.
public enum StatementType: JSONWord {
    /// `SELECT`: Queries that read.
    case select
    /// `INSERT`: Statements that add rows.
    case insert
    /// `UPDATE`: Statements that change rows.
    case update
    /// `DELETE`: Statements that delete rows.
    case delete
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [StatementType] = [.select, .insert, .update, .delete]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "SELECT": self = .select
        case "INSERT": self = .insert
        case "UPDATE": self = .update
        case "DELETE": self = .delete
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .select: return "SELECT"
        case .insert: return "INSERT"
        case .update: return "UPDATE"
        case .delete: return "DELETE"
        case .unknown(let word): return word
        }
    }
}

/// A span of time that ends now.
public enum TimePeriod: JSONWord {
    /// `15m`: The last 15 minutes.
    case minutes15
    /// `1h`: The last hour.
    case hours1
    /// `3h`: The last three hours.
    case hours3
    /// `6h`: The last six hours.
    case hours6
    /// `12h`: The last twelve hours.
    case hours12
    /// `1d`: The last day.
    case days1
    /// `2d`: The last two days.
    case days2
    /// `7d`: The last seven days.
    case days7
    /// `8d`: The last eight days.
    case days8
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [TimePeriod] = [
        .minutes15, .hours1, .hours3, .hours6, .hours12, .days1, .days2, .days7, .days8
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "15m": self = .minutes15
        case "1h": self = .hours1
        case "3h": self = .hours3
        case "6h": self = .hours6
        case "12h": self = .hours12
        case "1d": self = .days1
        case "2d": self = .days2
        case "7d": self = .days7
        case "8d": self = .days8
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .minutes15: return "15m"
        case .hours1: return "1h"
        case .hours3: return "3h"
        case .hours6: return "6h"
        case .hours12: return "12h"
        case .days1: return "1d"
        case .days2: return "2d"
        case .days7: return "7d"
        case .days8: return "8d"
        case .unknown(let word): return word
        }
    }
}
