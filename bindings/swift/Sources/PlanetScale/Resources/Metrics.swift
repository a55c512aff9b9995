// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: a method an operation.

import Foundation

/// How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
/// replication, over time or at this moment.
///
/// What exists depends on the engine: Postgres nodes are read through the metrics of the branch,
/// MySQL nodes through those of its tablets.
public struct Metrics: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawMetrics { RawMetrics(transport: transport) }

    /// Get the metrics of a branch over time.
    ///
    /// Returns how metrics of the branch went in a window of time: the load by queries, and on
    /// Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes
    /// come from the tablets. A metric that the engine does not have returns no series; one with
    /// several nodes or labels returns a series for each. Answers 503 when the metrics cannot be
    /// read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetBranchMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``MetricSeries``: How metrics of a branch went in a window of time.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchMetrics = GetBranchMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> MetricSeries {
        try await withRawResponse.get(organization, database, branch, params, options: options).parse()
    }

    /// Get the current metrics of a branch.
    ///
    /// Returns the latest values of metrics that matter now, such as how full the disks are and how
    /// many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
    /// 503 when the metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetInstantBranchMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``InstantMetrics``: The current values of metrics of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getInstant(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetInstantBranchMetrics = GetInstantBranchMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> InstantMetrics {
        try await withRawResponse.getInstant(organization, database, branch, params, options: options).parse()
    }

    /// Get the sizes of the tables of a branch by keyspace.
    ///
    /// Returns how much storage each table takes, keyspace by keyspace. The published document does
    /// not say how the reply is built; seen is an object from the name of a keyspace to an object
    /// from the name of a table to its bytes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The reply as it came.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getKeyspaceTables(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> JSON {
        try await withRawResponse.getKeyspaceTables(organization, database, branch, options: options).parse()
    }

    /// Get the metrics of single query patterns over time.
    ///
    /// Returns how metrics of one or more query patterns went in a window of time. Name the
    /// patterns by `queryIDs`, or one by `fingerprint` and `keyspace`. A metric that the engine
    /// does not have returns no series; one with several nodes or labels returns a series for each.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetBranchQueryMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``MetricSeries``: How metrics of a branch went in a window of time.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getQueries(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchQueryMetrics = GetBranchQueryMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> MetricSeries {
        try await withRawResponse.getQueries(organization, database, branch, params, options: options).parse()
    }

    /// Get the sizes of the tables of a branch.
    ///
    /// Returns how much storage each table takes. The published document does not say how the reply
    /// is built; it is returned as it comes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The reply as it came.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getTables(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> JSON {
        try await withRawResponse.getTables(organization, database, branch, options: options).parse()
    }

    /// Get the metrics of the nodes of a MySQL branch over time.
    ///
    /// Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
    /// processor, memory, disks and replication lag. A metric that the engine does not have returns
    /// no series; one with several nodes or labels returns a series for each. Answers 503 when the
    /// metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetTabletMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``MetricSeries``: How metrics of a branch went in a window of time.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetTabletMetrics = GetTabletMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> MetricSeries {
        try await withRawResponse.getTablets(organization, database, branch, params, options: options).parse()
    }

    /// Get the current metrics of the nodes of a MySQL branch.
    ///
    /// Returns the latest replication lag and the use of processor and memory, of tablets and of
    /// VTGates. Answers 503 when the metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetInstantTabletMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``InstantMetrics``: The current values of metrics of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getInstantTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetInstantTabletMetrics = GetInstantTabletMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> InstantMetrics {
        try await withRawResponse.getInstantTablets(organization, database, branch, params, options: options).parse()
    }

    /// Get the metrics of tagged queries over time.
    ///
    /// Returns how metrics of the queries with certain tags went in a window of time, such as those
    /// of one application. Answers 400 when a set of tags cannot be read. A metric that the engine
    /// does not have returns no series; one with several nodes or labels returns a series for each.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``GetBranchTagMetrics``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``MetricSeries``: How metrics of a branch went in a window of time.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getTags(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchTagMetrics = GetBranchTagMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> MetricSeries {
        try await withRawResponse.getTags(organization, database, branch, params, options: options).parse()
    }
}

/// The calls of ``Metrics``, with the reply as it came: status, headers and body.
public struct RawMetrics: Sendable {
    let transport: Transport

    /// Get the metrics of a branch over time. See `get` of ``Metrics``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchMetrics = GetBranchMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<MetricSeries> {
        try await transport.send(
            "get_branch_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(MetricSeries.self)
        )
    }

    /// Get the current metrics of a branch. See `getInstant` of ``Metrics``.
    public func getInstant(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetInstantBranchMetrics = GetInstantBranchMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<InstantMetrics> {
        try await transport.send(
            "get_instant_branch_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(InstantMetrics.self)
        )
    }

    /// Get the sizes of the tables of a branch by keyspace. See `getKeyspaceTables` of ``Metrics``.
    public func getKeyspaceTables(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<JSON> {
        try await transport.send(
            "get_branch_keyspace_table_metrics",
            [organization, database, branch],
            options: options,
            reply: .value(JSON.self)
        )
    }

    /// Get the metrics of single query patterns over time. See `getQueries` of ``Metrics``.
    public func getQueries(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchQueryMetrics = GetBranchQueryMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<MetricSeries> {
        try await transport.send(
            "get_branch_query_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(MetricSeries.self)
        )
    }

    /// Get the sizes of the tables of a branch. See `getTables` of ``Metrics``.
    public func getTables(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<JSON> {
        try await transport.send(
            "get_branch_table_metrics",
            [organization, database, branch],
            options: options,
            reply: .value(JSON.self)
        )
    }

    /// Get the metrics of the nodes of a MySQL branch over time. See `getTablets` of ``Metrics``.
    public func getTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetTabletMetrics = GetTabletMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<MetricSeries> {
        try await transport.send(
            "get_tablet_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(MetricSeries.self)
        )
    }

    /// Get the current metrics of the nodes of a MySQL branch. See `getInstantTablets` of ``Metrics``.
    public func getInstantTablets(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetInstantTabletMetrics = GetInstantTabletMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<InstantMetrics> {
        try await transport.send(
            "get_instant_tablet_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(InstantMetrics.self)
        )
    }

    /// Get the metrics of tagged queries over time. See `getTags` of ``Metrics``.
    public func getTags(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: GetBranchTagMetrics = GetBranchTagMetrics(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<MetricSeries> {
        try await transport.send(
            "get_branch_tag_metrics",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(MetricSeries.self)
        )
    }
}

/// What `get` of ``Metrics`` takes beside its path.
public struct GetBranchMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [BranchMetric]?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How many points each series has in the window. The service decides when left out.
    public var steps: Int?
    /// Kind of node to count. All nodes when left out.
    public var tabletType: TabletType?
    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    public var keyspace: String?
    /// Name of the shard to count, such as `-80`. All shards when left out.
    public var shard: String?
    /// Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only.
    public var role: String?
    /// Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out.
    public var container: String?
    /// Name of the node (pod) to count. All nodes when left out.
    public var pod: String?
    /// Names of the nodes (pods) to count, for several at once.
    public var pods: [String]?
    /// Identifiers of the query patterns to count, as `id` in the list of query patterns.
    public var queryIDs: [String]?
    /// Fingerprint of the query pattern to count.
    public var fingerprint: String?
    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    public var budgetID: String?
    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    public var ruleID: String?
    /// Text to search the queries for; only those found are counted.
    public var q: String?

    /// What is left out is not sent.
    public init(
        metrics: [BranchMetric]? = nil,
        period: TimePeriod? = nil,
        from: String? = nil,
        to: String? = nil,
        steps: Int? = nil,
        tabletType: TabletType? = nil,
        keyspace: String? = nil,
        shard: String? = nil,
        role: String? = nil,
        container: String? = nil,
        pod: String? = nil,
        pods: [String]? = nil,
        queryIDs: [String]? = nil,
        fingerprint: String? = nil,
        budgetID: String? = nil,
        ruleID: String? = nil,
        q: String? = nil
    ) {
        self.metrics = metrics
        self.period = period
        self.from = from
        self.to = to
        self.steps = steps
        self.tabletType = tabletType
        self.keyspace = keyspace
        self.shard = shard
        self.role = role
        self.container = container
        self.pod = pod
        self.pods = pods
        self.queryIDs = queryIDs
        self.fingerprint = fingerprint
        self.budgetID = budgetID
        self.ruleID = ruleID
        self.q = q
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("period", period)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("steps", steps)
        pairs.add("tablet_type", tabletType)
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        pairs.add("role", role)
        pairs.add("container", container)
        pairs.add("pod", pod)
        pairs.add("pods", pods)
        pairs.add("query_ids", queryIDs)
        pairs.add("fingerprint", fingerprint)
        pairs.add("budget_id", budgetID)
        pairs.add("rule_id", ruleID)
        pairs.add("q", q)
        return pairs
    }
}

/// What `getInstant` of ``Metrics`` takes beside its path.
public struct GetInstantBranchMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [InstantBranchMetric]?
    /// Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only.
    public var role: String?
    /// Name of the shard to look at. All shards when left out.
    public var shard: String?
    /// Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out.
    public var container: String?
    /// Name of the node (pod) to count. All nodes when left out.
    public var pod: String?

    /// What is left out is not sent.
    public init(
        metrics: [InstantBranchMetric]? = nil,
        role: String? = nil,
        shard: String? = nil,
        container: String? = nil,
        pod: String? = nil
    ) {
        self.metrics = metrics
        self.role = role
        self.shard = shard
        self.container = container
        self.pod = pod
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("role", role)
        pairs.add("shard", shard)
        pairs.add("container", container)
        pairs.add("pod", pod)
        return pairs
    }
}

/// What `getQueries` of ``Metrics`` takes beside its path.
public struct GetBranchQueryMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [QueryMetric]?
    /// Identifiers of the query patterns to count, as `id` in the list of query patterns.
    public var queryIDs: [String]?
    /// Fingerprint of the query pattern to count, together with `keyspace`.
    public var fingerprint: String?
    /// Keyspace of the pattern that `fingerprint` names; on Postgres the name of the database.
    public var keyspace: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How many points each series has in the window. The service decides when left out.
    public var steps: Int?
    /// Kind of node to count. All nodes when left out.
    public var tabletType: TabletType?
    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    public var budgetID: String?
    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    public var ruleID: String?
    /// Text to search the queries for; only those found are counted.
    public var q: String?

    /// What is left out is not sent.
    public init(
        metrics: [QueryMetric]? = nil,
        queryIDs: [String]? = nil,
        fingerprint: String? = nil,
        keyspace: String? = nil,
        period: TimePeriod? = nil,
        from: String? = nil,
        to: String? = nil,
        steps: Int? = nil,
        tabletType: TabletType? = nil,
        budgetID: String? = nil,
        ruleID: String? = nil,
        q: String? = nil
    ) {
        self.metrics = metrics
        self.queryIDs = queryIDs
        self.fingerprint = fingerprint
        self.keyspace = keyspace
        self.period = period
        self.from = from
        self.to = to
        self.steps = steps
        self.tabletType = tabletType
        self.budgetID = budgetID
        self.ruleID = ruleID
        self.q = q
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("query_ids", queryIDs)
        pairs.add("fingerprint", fingerprint)
        pairs.add("keyspace", keyspace)
        pairs.add("period", period)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("steps", steps)
        pairs.add("tablet_type", tabletType)
        pairs.add("budget_id", budgetID)
        pairs.add("rule_id", ruleID)
        pairs.add("q", q)
        return pairs
    }
}

/// What `getTablets` of ``Metrics`` takes beside its path.
public struct GetTabletMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [TabletMetric]?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How many points each series has in the window. The service decides when left out.
    public var steps: Int?
    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    public var keyspace: String?
    /// Name of the shard to count, such as `-80`. All shards when left out.
    public var shard: String?
    /// Name of the node (pod) to count. All nodes when left out.
    public var pod: String?
    /// Identifier of the workflow whose lag is wanted, for `vreplication_lag` only.
    public var workflow: String?

    /// What is left out is not sent.
    public init(
        metrics: [TabletMetric]? = nil,
        period: TimePeriod? = nil,
        from: String? = nil,
        to: String? = nil,
        steps: Int? = nil,
        keyspace: String? = nil,
        shard: String? = nil,
        pod: String? = nil,
        workflow: String? = nil
    ) {
        self.metrics = metrics
        self.period = period
        self.from = from
        self.to = to
        self.steps = steps
        self.keyspace = keyspace
        self.shard = shard
        self.pod = pod
        self.workflow = workflow
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("period", period)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("steps", steps)
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        pairs.add("pod", pod)
        pairs.add("workflow", workflow)
        return pairs
    }
}

/// What `getInstantTablets` of ``Metrics`` takes beside its path.
public struct GetInstantTabletMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [InstantTabletMetric]?
    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    public var keyspace: String?
    /// Name of the shard to count, such as `-80`. All shards when left out.
    public var shard: String?

    /// What is left out is not sent.
    public init(metrics: [InstantTabletMetric]? = nil, keyspace: String? = nil, shard: String? = nil) {
        self.metrics = metrics
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}

/// What `getTags` of ``Metrics`` takes beside its path.
public struct GetBranchTagMetrics: Sendable {
    /// Names of the metrics to return.
    public var metrics: [TagMetric]?
    /// The sets of tags to return a series for, each written as `tag=value`. How several tags are
    /// joined in one set is not documented.
    public var tagSets: [String]?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How many points each series has in the window. The service decides when left out.
    public var steps: Int?
    /// Kind of node to count. All nodes when left out.
    public var tabletType: TabletType?
    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    public var budgetID: String?
    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    public var ruleID: String?
    /// Text to search the queries for; only those found are counted.
    public var q: String?

    /// What is left out is not sent.
    public init(
        metrics: [TagMetric]? = nil,
        tagSets: [String]? = nil,
        period: TimePeriod? = nil,
        from: String? = nil,
        to: String? = nil,
        steps: Int? = nil,
        tabletType: TabletType? = nil,
        budgetID: String? = nil,
        ruleID: String? = nil,
        q: String? = nil
    ) {
        self.metrics = metrics
        self.tagSets = tagSets
        self.period = period
        self.from = from
        self.to = to
        self.steps = steps
        self.tabletType = tabletType
        self.budgetID = budgetID
        self.ruleID = ruleID
        self.q = q
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("metrics", metrics)
        pairs.add("tag_sets", tagSets)
        pairs.add("period", period)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("steps", steps)
        pairs.add("tablet_type", tabletType)
        pairs.add("budget_id", budgetID)
        pairs.add("rule_id", ruleID)
        pairs.add("q", q)
        return pairs
    }
}
