// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// VDiff: a method an operation.

import Foundation

/// Compares, row by row, the source and target tables of a `VReplication` workflow on a MySQL
/// (Vitess) branch, so that one can be sure of the copy before traffic is switched.
///
/// A comparison runs in the background and can be stopped and resumed. The replies carry what
/// Vitess returns, unchanged, in `data`.
public struct Vdiff: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawVdiff { RawVdiff(transport: transport) }

    /// Start a comparison of a workflow's tables.
    ///
    /// Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
    /// the comparison to see how far it is and what it found.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``VdiffCreate``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VdiffCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.create(organization, database, branch, workflow, params, options: options).parse()
    }

    /// List the comparisons of a workflow.
    ///
    /// Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - params: ``VdiffList``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VdiffList,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.list(organization, database, branch, workflow, params, options: options).parse()
    }

    /// Get a comparison with its findings.
    ///
    /// Returns the state and progress of a comparison and, for each table and shard, the rows that
    /// differ or are on one side only. No mismatch in a completed comparison means that traffic can
    /// be switched.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - uuid: UUID of the comparison, as creating or listing it returned.
    ///   - params: ``VdiffShow``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.get(organization, database, branch, workflow, uuid, params, options: options).parse()
    }

    /// Delete a comparison.
    ///
    /// Removes a comparison and what it found. The tables are not touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - uuid: UUID of the comparison, as creating or listing it returned.
    ///   - params: ``VdiffDelete``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffDelete,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.delete(
            organization,
            database,
            branch,
            workflow,
            uuid,
            params,
            options: options
        ).parse()
    }

    /// Stop a running comparison.
    ///
    /// Halts a comparison. It keeps its place and can be resumed.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - uuid: UUID of the comparison, as creating or listing it returned.
    ///   - params: ``VdiffStop``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func stop(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffStop,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.stop(organization, database, branch, workflow, uuid, params, options: options).parse()
    }

    /// Resume a stopped or finished comparison.
    ///
    /// Lets a comparison go on from its last row. On one that was completed, it compares only the
    /// rows that were added since.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - workflow: Name of the workflow, such as `move_orders`.
    ///   - uuid: UUID of the comparison, as creating or listing it returned.
    ///   - params: ``VdiffResume``; `targetKeyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func resume(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffResume,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.resume(
            organization,
            database,
            branch,
            workflow,
            uuid,
            params,
            options: options
        ).parse()
    }
}

/// The calls of ``Vdiff``, with the reply as it came: status, headers and body.
public struct RawVdiff: Sendable {
    let transport: Transport

    /// Start a comparison of a workflow's tables. See `create` of ``Vdiff``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VdiffCreate,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_create",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// List the comparisons of a workflow. See `list` of ``Vdiff``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VdiffList,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_list",
            [organization, database, branch, workflow],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get a comparison with its findings. See `get` of ``Vdiff``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffShow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_show",
            [organization, database, branch, workflow, uuid],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Delete a comparison. See `delete` of ``Vdiff``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffDelete,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_delete",
            [organization, database, branch, workflow, uuid],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Stop a running comparison. See `stop` of ``Vdiff``.
    public func stop(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffStop,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_stop",
            [organization, database, branch, workflow, uuid],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Resume a stopped or finished comparison. See `resume` of ``Vdiff``.
    public func resume(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ uuid: String,
        _ params: VdiffResume,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vdiff_resume",
            [organization, database, branch, workflow, uuid],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }
}

/// What `create` of ``Vdiff`` takes beside its path.
public struct VdiffCreate: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Whether the comparison goes on by itself after errors that can pass.
    public var autoRetry: Bool?
    /// Whether the comparison starts at once. Otherwise it waits to be resumed.
    public var autoStart: Bool?
    /// Whether the report holds a query for each difference, for looking into it.
    public var debugQuery: Bool?
    /// Whether rows in the report show their primary keys only.
    public var onlyPks: Bool?
    /// Whether MySQL's statistics of the tables are refreshed first, which makes the progress more
    /// exact and costs some load.
    public var updateTableStats: Bool?
    /// Whether the reply says more about each step.
    public var verbose: Bool?
    /// Only these tables of the workflow. All of them when left out.
    public var tables: [String]?
    /// Types of the tablets to read from, `primary`, `replica` or `rdonly`.
    public var tabletTypes: [String]?
    /// How a tablet is chosen among the types, by Vitess's words for it: `INORDER` prefers them in
    /// the order of the list, `ANY` takes them as equals.
    public var tabletSelectionPreference: String?
    /// How many seconds to wait for replication to catch up before rows are read.
    public var filteredReplicationWaitTime: Int?
    /// How many differing rows of a table the report shows at most. 0 shows all.
    public var maxReportSampleRows: Int?
    /// How many rows that seem to be on one side only are compared a second time, since different
    /// collations can order equal rows differently.
    public var maxExtraRowsToCompare: Int?
    /// How many characters of each column the report shows at most. 0 shows everything.
    public var rowDiffColumnTruncateAt: Int?
    /// How many rows of each table are compared at most. All of them when left out.
    public var limit: Int?

    /// What is left out is not sent.
    public init(
        targetKeyspace: String,
        autoRetry: Bool? = nil,
        autoStart: Bool? = nil,
        debugQuery: Bool? = nil,
        onlyPks: Bool? = nil,
        updateTableStats: Bool? = nil,
        verbose: Bool? = nil,
        tables: [String]? = nil,
        tabletTypes: [String]? = nil,
        tabletSelectionPreference: String? = nil,
        filteredReplicationWaitTime: Int? = nil,
        maxReportSampleRows: Int? = nil,
        maxExtraRowsToCompare: Int? = nil,
        rowDiffColumnTruncateAt: Int? = nil,
        limit: Int? = nil
    ) {
        self.targetKeyspace = targetKeyspace
        self.autoRetry = autoRetry
        self.autoStart = autoStart
        self.debugQuery = debugQuery
        self.onlyPks = onlyPks
        self.updateTableStats = updateTableStats
        self.verbose = verbose
        self.tables = tables
        self.tabletTypes = tabletTypes
        self.tabletSelectionPreference = tabletSelectionPreference
        self.filteredReplicationWaitTime = filteredReplicationWaitTime
        self.maxReportSampleRows = maxReportSampleRows
        self.maxExtraRowsToCompare = maxExtraRowsToCompare
        self.rowDiffColumnTruncateAt = rowDiffColumnTruncateAt
        self.limit = limit
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("auto_retry", autoRetry)
            fields.put("auto_start", autoStart)
            fields.put("debug_query", debugQuery)
            fields.put("only_pks", onlyPks)
            fields.put("update_table_stats", updateTableStats)
            fields.put("verbose", verbose)
            fields.put("tables", tables)
            fields.put("tablet_types", tabletTypes)
            fields.put("tablet_selection_preference", tabletSelectionPreference)
            fields.put("filtered_replication_wait_time", filteredReplicationWaitTime)
            fields.put("max_report_sample_rows", maxReportSampleRows)
            fields.put("max_extra_rows_to_compare", maxExtraRowsToCompare)
            fields.put("row_diff_column_truncate_at", rowDiffColumnTruncateAt)
            fields.put("limit", limit)
        }
    }
}

/// What `list` of ``Vdiff`` takes beside its path.
public struct VdiffList: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        return pairs
    }
}

/// What `get` of ``Vdiff`` takes beside its path.
public struct VdiffShow: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        return pairs
    }
}

/// What `delete` of ``Vdiff`` takes beside its path.
public struct VdiffDelete: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String

    /// What is left out is not sent.
    public init(targetKeyspace: String) {
        self.targetKeyspace = targetKeyspace
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("target_keyspace", targetKeyspace)
        return pairs
    }
}

/// What `stop` of ``Vdiff`` takes beside its path.
public struct VdiffStop: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Only on these shards of it. On all of them when left out.
    public var targetShards: [String]?

    /// What is left out is not sent.
    public init(targetKeyspace: String, targetShards: [String]? = nil) {
        self.targetKeyspace = targetKeyspace
        self.targetShards = targetShards
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("target_shards", targetShards)
        }
    }
}

/// What `resume` of ``Vdiff`` takes beside its path.
public struct VdiffResume: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var targetKeyspace: String
    /// Only on these shards of it. On all of them when left out.
    public var targetShards: [String]?

    /// What is left out is not sent.
    public init(targetKeyspace: String, targetShards: [String]? = nil) {
        self.targetKeyspace = targetKeyspace
        self.targetShards = targetShards
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("target_keyspace", targetKeyspace)
            fields.put("target_shards", targetShards)
        }
    }
}
