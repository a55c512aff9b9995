// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: a method an operation.

import Foundation

/// Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
/// replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged,
/// in `data`.
///
/// Use workflows where they suffice. Move tables, Materialize, lookup vindexes, `VDiff` and planned
/// reparents have groups of their own; those of their calls that take time return an operation,
/// which is followed here.
public struct Vtctld: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawVtctld { RawVtctld(transport: transport) }

    /// List the `VReplication` workflows of a keyspace.
    ///
    /// Returns the workflows whose target is the keyspace, of every kind (`MoveTables`,
    /// Materialize, `LookupVindex` and the ones behind deploy requests), with their streams, as
    /// Vitess describes them. The list has no pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`
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
    ///   - params: ``VtctldListWorkflows``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listWorkflows(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldListWorkflows,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.listWorkflows(organization, database, branch, params, options: options).parse()
    }

    /// Start a stopped `VReplication` workflow.
    ///
    /// Lets all streams of a workflow go on from where they stopped.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`
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
    ///   - params: ``VtctldStartWorkflow``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func startWorkflow(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VtctldStartWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.startWorkflow(
            organization,
            database,
            branch,
            workflow,
            params,
            options: options
        ).parse()
    }

    /// Stop a `VReplication` workflow.
    ///
    /// Halts all streams of a workflow. They keep their place and go on from there when the
    /// workflow is started again.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`
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
    ///   - params: ``VtctldStopWorkflow``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func stopWorkflow(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VtctldStopWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.stopWorkflow(
            organization,
            database,
            branch,
            workflow,
            params,
            options: options
        ).parse()
    }

    /// List the keyspaces that Vitess knows.
    ///
    /// Returns the records of the keyspaces in Vitess's topology. They differ from those of the
    /// keyspaces group and have no pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`
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
    ///   - params: ``VtctldListKeyspaces``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listKeyspaces(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldListKeyspaces = VtctldListKeyspaces(),
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.listKeyspaces(organization, database, branch, params, options: options).parse()
    }

    /// Get the table routing rules in force.
    ///
    /// Returns the rules that lead queries for one table to another, such as those that a workflow
    /// puts in place while its tables move. They are read from the running cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`
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
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.getRoutingRules(organization, database, branch, options: options).parse()
    }

    /// Get the keyspace routing rules in force.
    ///
    /// Returns the rules that lead all queries for one keyspace to another. They are read from the
    /// running cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getKeyspaceRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.getKeyspaceRoutingRules(organization, database, branch, options: options).parse()
    }

    /// Replace the keyspace routing rules.
    ///
    /// Replaces all keyspace routing rules of the branch; rules that are not in the new list are
    /// gone. They decide where live queries go, so read the ones in force first.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
    ///   - params: ``VtctldApplyKeyspaceRoutingRules``; `rules`, `skipRebuild` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func applyKeyspaceRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldApplyKeyspaceRoutingRules,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.applyKeyspaceRoutingRules(
            organization,
            database,
            branch,
            params,
            options: options
        ).parse()
    }

    /// Get the record of a shard.
    ///
    /// Returns what Vitess's topology holds about a shard, among it its primary, its tablet
    /// controls and the tables it denies.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`
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
    ///   - params: ``VtctldGetShard``; `keyspace`, `shard` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldGetShard,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.getShard(organization, database, branch, params, options: options).parse()
    }

    /// Set which tables and traffic the tablets of a shard refuse.
    ///
    /// Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables
    /// that have moved. Meant for emergencies and for cleaning up after a finished `MoveTables`: a
    /// wrong control makes tables unreachable. At least one of `deniedTables`, `remove` and
    /// `disableQueryService` must be sent. Production branches need
    /// `write_production_branch_topology`.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`
    ///
    /// Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
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
    ///   - params: ``VtctldSetShardTabletControl``; `keyspace`, `shard`, `tabletType` are
    ///     required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func setShardTabletControl(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldSetShardTabletControl,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.setShardTabletControl(
            organization,
            database,
            branch,
            params,
            options: options
        ).parse()
    }

    /// Make the tablets of a shard read their state again.
    ///
    /// Tells all tablets of a shard to reload their records from the topology, so that changed
    /// tablet controls take effect.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`
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
    ///   - params: ``VtctldRefreshStateByShard``; `keyspace`, `shard` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func refreshShardState(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldRefreshStateByShard,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.refreshShardState(organization, database, branch, params, options: options).parse()
    }

    /// Get the state of the throttler on a tablet.
    ///
    /// Returns what the throttler of one tablet measures and holds back: its metrics, thresholds,
    /// the apps it throttles and its last checks.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`
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
    ///   - params: ``VtctldGetThrottlerStatus``; `tabletAlias` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getThrottlerStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldGetThrottlerStatus,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.getThrottlerStatus(organization, database, branch, params, options: options).parse()
    }

    /// Ask the throttler of a tablet whether an app may go on.
    ///
    /// Runs the check that Vitess's own apps make before each batch of work, on behalf of an app,
    /// and returns the decision with the metrics behind it.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`
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
    ///   - params: ``VtctldCheckThrottler``; `tabletAlias` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func checkThrottler(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldCheckThrottler,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.checkThrottler(organization, database, branch, params, options: options).parse()
    }

    /// Change the settings of the throttler of a keyspace.
    ///
    /// Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and
    /// rules for single apps. What is left out stays as it is.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`
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
    ///   - params: ``VtctldUpdateThrottlerConfig``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldData``: What a command to the Vitess cluster of a branch answered.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateThrottlerConfig(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldUpdateThrottlerConfig,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldData {
        try await withRawResponse.updateThrottlerConfig(
            organization,
            database,
            branch,
            params,
            options: options
        ).parse()
    }

    /// Get a Vitess operation that runs in the background.
    ///
    /// Returns the state and, once it is done, the result or error of an operation. The calls of
    /// the `MoveTables` group start such operations and return their identifiers.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
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
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``VtctldOperation``: A command to the Vitess cluster of a branch that runs in
    ///   the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getOperation(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> VtctldOperation {
        try await withRawResponse.getOperation(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the operation has done its work.
    ///
    /// Fails when it ended in another way; `error` of the operation says why. An operation has a
    /// time limit of its own, `timeout`.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
    /// `canceled` or `cancelled`, or `completed` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``VtctldOperation``: A command to the Vitess cluster of a branch that runs in
    ///   the background.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<VtctldOperation> = WaitOptions<VtctldOperation>()
    ) async throws -> VtctldOperation {
        try await transport.wait(
            "vtctld_get_operation",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: VtctldOperation.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the operation, as the call that started it returned.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<VtctldOperation> = WaitOptions<VtctldOperation>()
    ) -> WaitSequence<VtctldOperation> {
        transport.progress(
            "vtctld_get_operation",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: VtctldOperation.self
        )
    }
}

/// The calls of ``Vtctld``, with the reply as it came: status, headers and body.
public struct RawVtctld: Sendable {
    let transport: Transport

    /// List the `VReplication` workflows of a keyspace. See `listWorkflows` of ``Vtctld``.
    public func listWorkflows(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldListWorkflows,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_list_workflows",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Start a stopped `VReplication` workflow. See `startWorkflow` of ``Vtctld``.
    public func startWorkflow(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VtctldStartWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_start_workflow",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Stop a `VReplication` workflow. See `stopWorkflow` of ``Vtctld``.
    public func stopWorkflow(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ workflow: String,
        _ params: VtctldStopWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_stop_workflow",
            [organization, database, branch, workflow],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// List the keyspaces that Vitess knows. See `listKeyspaces` of ``Vtctld``.
    public func listKeyspaces(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldListKeyspaces = VtctldListKeyspaces(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_list_keyspaces",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get the table routing rules in force. See `getRoutingRules` of ``Vtctld``.
    public func getRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_get_routing_rules",
            [organization, database, branch],
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get the keyspace routing rules in force. See `getKeyspaceRoutingRules` of ``Vtctld``.
    public func getKeyspaceRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_get_keyspace_routing_rules",
            [organization, database, branch],
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Replace the keyspace routing rules. See `applyKeyspaceRoutingRules` of ``Vtctld``.
    public func applyKeyspaceRoutingRules(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldApplyKeyspaceRoutingRules,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_apply_keyspace_routing_rules",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get the record of a shard. See `getShard` of ``Vtctld``.
    public func getShard(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldGetShard,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_get_shard",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Set which tables and traffic the tablets of a shard refuse. See `setShardTabletControl` of ``Vtctld``.
    public func setShardTabletControl(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldSetShardTabletControl,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_set_shard_tablet_control",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Make the tablets of a shard read their state again. See `refreshShardState` of ``Vtctld``.
    public func refreshShardState(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldRefreshStateByShard,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_refresh_state_by_shard",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get the state of the throttler on a tablet. See `getThrottlerStatus` of ``Vtctld``.
    public func getThrottlerStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldGetThrottlerStatus,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_get_throttler_status",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Ask the throttler of a tablet whether an app may go on. See `checkThrottler` of ``Vtctld``.
    public func checkThrottler(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldCheckThrottler,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_check_throttler",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Change the settings of the throttler of a keyspace. See `updateThrottlerConfig` of ``Vtctld``.
    public func updateThrottlerConfig(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: VtctldUpdateThrottlerConfig,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldData> {
        try await transport.send(
            "vtctld_update_throttler_config",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(VtctldData.self)
        )
    }

    /// Get a Vitess operation that runs in the background. See `getOperation` of ``Vtctld``.
    public func getOperation(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<VtctldOperation> {
        try await transport.send(
            "vtctld_get_operation",
            [organization, database, branch, id],
            options: options,
            reply: .value(VtctldOperation.self)
        )
    }
}

/// What `listWorkflows` of ``Vtctld`` takes beside its path.
public struct VtctldListWorkflows: Sendable {
    /// Name of the keyspace that the workflows write to.
    public var keyspace: String
    /// Only the workflow of this name.
    public var workflow: String?
    /// Whether the log of each stream is included.
    public var includeLogs: Bool?

    /// What is left out is not sent.
    public init(keyspace: String, workflow: String? = nil, includeLogs: Bool? = nil) {
        self.keyspace = keyspace
        self.workflow = workflow
        self.includeLogs = includeLogs
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("workflow", workflow)
        pairs.add("include_logs", includeLogs)
        return pairs
    }
}

/// What `startWorkflow` of ``Vtctld`` takes beside its path.
public struct VtctldStartWorkflow: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var keyspace: String

    /// What is left out is not sent.
    public init(keyspace: String) {
        self.keyspace = keyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
        }
    }
}

/// What `stopWorkflow` of ``Vtctld`` takes beside its path.
public struct VtctldStopWorkflow: Sendable {
    /// Name of the keyspace that the workflow writes to.
    public var keyspace: String

    /// What is left out is not sent.
    public init(keyspace: String) {
        self.keyspace = keyspace
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
        }
    }
}

/// What `listKeyspaces` of ``Vtctld`` takes beside its path.
public struct VtctldListKeyspaces: Sendable {
    /// Only the keyspace of this name.
    public var name: String?

    /// What is left out is not sent.
    public init(name: String? = nil) {
        self.name = name
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("name", name)
        return pairs
    }
}

/// What `applyKeyspaceRoutingRules` of ``Vtctld`` takes beside its path.
public struct VtctldApplyKeyspaceRoutingRules: Sendable {
    /// All rules that shall hold. An empty list removes every rule.
    public var rules: [KeyspaceRoutingRule]
    /// Whether to leave the rebuilding of the serving graph out. The rules take effect only after
    /// it was rebuilt, so this is false in most cases.
    public var skipRebuild: Bool
    /// Cells in which the serving graph is rebuilt. All of them when left out.
    public var rebuildCells: [String]?

    /// What is left out is not sent.
    public init(rules: [KeyspaceRoutingRule], skipRebuild: Bool, rebuildCells: [String]? = nil) {
        self.rules = rules
        self.skipRebuild = skipRebuild
        self.rebuildCells = rebuildCells
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("rules", rules)
            fields.put("skip_rebuild", skipRebuild)
            fields.put("rebuild_cells", rebuildCells)
        }
    }
}

/// What `getShard` of ``Vtctld`` takes beside its path.
public struct VtctldGetShard: Sendable {
    /// Name of the keyspace that the shard belongs to.
    public var keyspace: String
    /// Range of the shard, such as `-80`, or `-` for the only one.
    public var shard: String

    /// What is left out is not sent.
    public init(keyspace: String, shard: String) {
        self.keyspace = keyspace
        self.shard = shard
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("shard", shard)
        return pairs
    }
}

/// What `setShardTabletControl` of ``Vtctld`` takes beside its path.
public struct VtctldSetShardTabletControl: Sendable {
    /// Name of the keyspace that the shard belongs to.
    public var keyspace: String
    /// Range of the shard, such as `-80`, or `-` for the only one.
    public var shard: String
    /// Type of the tablets that the control is for, `primary`, `replica` or `rdonly`.
    public var tabletType: String
    /// Only the tablets in these cells. Those of all cells when left out.
    public var cells: [String]?
    /// Tables for which the tablets refuse queries; with `remove`, tables to take off that list.
    public var deniedTables: [String]?
    /// Whether to take the control away instead of setting it.
    public var remove: Bool?
    /// Whether the tablets refuse queries altogether.
    public var disableQueryService: Bool?

    /// What is left out is not sent.
    public init(
        keyspace: String,
        shard: String,
        tabletType: String,
        cells: [String]? = nil,
        deniedTables: [String]? = nil,
        remove: Bool? = nil,
        disableQueryService: Bool? = nil
    ) {
        self.keyspace = keyspace
        self.shard = shard
        self.tabletType = tabletType
        self.cells = cells
        self.deniedTables = deniedTables
        self.remove = remove
        self.disableQueryService = disableQueryService
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
            fields.put("shard", shard)
            fields.put("tablet_type", tabletType)
            fields.put("cells", cells)
            fields.put("denied_tables", deniedTables)
            fields.put("remove", remove)
            fields.put("disable_query_service", disableQueryService)
        }
    }
}

/// What `refreshShardState` of ``Vtctld`` takes beside its path.
public struct VtctldRefreshStateByShard: Sendable {
    /// Name of the keyspace that the shard belongs to.
    public var keyspace: String
    /// Range of the shard, such as `-80`, or `-` for the only one.
    public var shard: String
    /// Only the tablets in these cells. Those of all cells when left out.
    public var cells: [String]?

    /// What is left out is not sent.
    public init(keyspace: String, shard: String, cells: [String]? = nil) {
        self.keyspace = keyspace
        self.shard = shard
        self.cells = cells
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
            fields.put("shard", shard)
            fields.put("cells", cells)
        }
    }
}

/// What `getThrottlerStatus` of ``Vtctld`` takes beside its path.
public struct VtctldGetThrottlerStatus: Sendable {
    /// Alias of the tablet, such as `zone1-0000000100`, as in the list of tablets of the branch.
    public var tabletAlias: String

    /// What is left out is not sent.
    public init(tabletAlias: String) {
        self.tabletAlias = tabletAlias
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("tablet_alias", tabletAlias)
        return pairs
    }
}

/// What `checkThrottler` of ``Vtctld`` takes beside its path.
public struct VtctldCheckThrottler: Sendable {
    /// Alias of the tablet whose throttler is asked.
    public var tabletAlias: String
    /// App on whose behalf to ask, such as `online-ddl`. The throttler's default app when left out.
    public var appName: String?
    /// How far the check looks. The throttler's default when left out.
    public var scope: ThrottlerCheckScope?
    /// Whether the check does without renewing the lease that keeps heartbeats for measuring lag going.
    public var skipRequestHeartbeats: Bool?
    /// Whether the check passes when the metric it asks for does not exist.
    public var okIfNotExists: Bool?

    /// What is left out is not sent.
    public init(
        tabletAlias: String,
        appName: String? = nil,
        scope: ThrottlerCheckScope? = nil,
        skipRequestHeartbeats: Bool? = nil,
        okIfNotExists: Bool? = nil
    ) {
        self.tabletAlias = tabletAlias
        self.appName = appName
        self.scope = scope
        self.skipRequestHeartbeats = skipRequestHeartbeats
        self.okIfNotExists = okIfNotExists
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("tablet_alias", tabletAlias)
            fields.put("app_name", appName)
            fields.put("scope", scope)
            fields.put("skip_request_heartbeats", skipRequestHeartbeats)
            fields.put("ok_if_not_exists", okIfNotExists)
        }
    }
}

/// What `updateThrottlerConfig` of ``Vtctld`` takes beside its path.
public struct VtctldUpdateThrottlerConfig: Sendable {
    /// Name of the keyspace whose throttler is changed.
    public var keyspace: String
    /// Whether the throttler is on.
    public var enabled: Bool?
    /// Replication lag in seconds from which on work is held back. Zero or more.
    public var threshold: Double?
    /// Rules for single apps, to add or to replace.
    public var apps: [ThrottledApp]?
    /// Names of the apps whose rules are removed.
    public var unthrottleApps: [String]?
    /// The metrics that are checked for an app, by the name of the app, such as `lag` and `loadavg` for `rowstreamer`.
    public var appCheckedMetrics: [String: [String]]?

    /// What is left out is not sent.
    public init(
        keyspace: String,
        enabled: Bool? = nil,
        threshold: Double? = nil,
        apps: [ThrottledApp]? = nil,
        unthrottleApps: [String]? = nil,
        appCheckedMetrics: [String: [String]]? = nil
    ) {
        self.keyspace = keyspace
        self.enabled = enabled
        self.threshold = threshold
        self.apps = apps
        self.unthrottleApps = unthrottleApps
        self.appCheckedMetrics = appCheckedMetrics
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("keyspace", keyspace)
            fields.put("enabled", enabled)
            fields.put("threshold", threshold)
            fields.put("apps", apps)
            fields.put("unthrottle_apps", unthrottleApps)
            fields.put("app_checked_metrics", appCheckedMetrics)
        }
    }
}
