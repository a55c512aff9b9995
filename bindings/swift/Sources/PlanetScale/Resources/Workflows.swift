// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: a method an operation.

import Foundation

/// Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
/// using them, most often from an unsharded keyspace to a sharded one.
///
/// A workflow first copies the rows (`copying`) and then keeps the copies in step with the
/// originals (`running`).
///
/// Compare the two sides with `verify_data`. Then traffic moves: that of replicas first if wanted
/// (`switch_replicas`), then that of primaries (`switch_primaries`); from there on the target
/// keyspace takes the writes and the source is kept in step, so `reverse_traffic` can still go back
/// without loss. Until here, queries that name the source keyspace are routed to where the tables
/// are. `cutover` ends that: it deletes the tables from the source keyspace and takes the routing
/// rules away, and the workflow cannot be cancelled any more. If applications turn out to name the
/// old keyspace still, `reverse_cutover` restores the routing for a while. `complete` closes the
/// workflow. Each step answers at once and runs on in the background, so wait for the state it
/// leads to.
public struct Workflows: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawWorkflows { RawWorkflows(transport: transport) }

    /// List the workflows of a database.
    ///
    /// Returns the workflows of a database, running and ended ones, page by page. Streams, tables
    /// and comparisons are not part of it.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/workflows`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListWorkflows``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Workflow``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListWorkflows = ListWorkflows(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Workflow> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the workflows of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/workflows`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListWorkflows``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Workflow``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListWorkflows = ListWorkflows(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Workflow> {
        transport.all(
            "list_workflows",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Workflow.self
        )
    }

    /// Start moving tables from one keyspace to another.
    ///
    /// Creates a workflow and begins to copy its tables. Applications notice nothing until traffic
    /// is switched. The service checks the tables and the VSchema of the target first and answers
    /// 422 when something stands in the way.
    ///
    /// `POST /organizations/{organization}/databases/{database}/workflows`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateWorkflow``; `name`, `sourceKeyspace`, `targetKeyspace`, `tables` are
    ///     required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Get a workflow.
    ///
    /// Returns one workflow with the progress of its tables and streams and the last comparison of
    /// its data. Look at `state` to follow it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/workflows/{number}`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.get(organization, database, number, options: options).parse()
    }

    /// Waits until the rows are copied and both sides are in step, so that traffic can be switched.
    ///
    /// Any later state counts as well. Fails when the workflow was cancelled, or stopped on an
    /// error that cannot be retried; on an error that can, it goes on waiting for somebody to
    /// retry. Large tables take hours, and the default limit is a day.
    ///
    /// It succeeds when `state` is `running` or `verifying_data` or `verified_data` or
    /// `switching_replicas` or `switched_replicas` or `switching_primaries` or `switched_primaries`
    /// or `cutting_over` or `cutover` or `completed` or `complete`. It fails when `state` is
    /// `cancelled`, or `state` is `error` and `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilRunning(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_running",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilRunning` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilRunning(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_running",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until the comparison that `verify_data` started is done.
    ///
    /// Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
    /// stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or
    /// `state` is `error` and `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilVerified(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_verified",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilVerified` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilVerified(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_verified",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until the target keyspace answers the reads that go to replicas.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `switched_replicas` or `switching_primaries` or
    /// `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails
    /// when `state` is `cancelled`, or `state` is `error` and `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReplicasSwitched(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_replicas_switched",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilReplicasSwitched` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReplicasSwitched(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_replicas_switched",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until the target keyspace takes the writes.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or
    /// `completed` or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and
    /// `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilPrimariesSwitched(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_primaries_switched",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilPrimariesSwitched` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilPrimariesSwitched(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_primaries_switched",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until the cutover is done, so that the workflow can be completed.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
    /// `cancelled`, or `state` is `error` and `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCutOver(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_cut_over",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilCutOver` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCutOver(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_cut_over",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until the workflow has ended well.
    ///
    /// Every step before that must be asked for, by somebody else or before waiting. Fails when the
    /// workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`,
    /// or `state` is `error` and `mayRetry` is `false`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_completed",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_completed",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits until a cancelled workflow has cleaned up after itself.
    ///
    /// Fails when it completed instead.
    ///
    /// It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCancelled(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) async throws -> Workflow {
        try await transport.wait(
            "get_workflow",
            "wait_until_cancelled",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Waits as `waitUntilCancelled` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCancelled(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<Workflow> = WaitOptions<Workflow>()
    ) -> WaitSequence<Workflow> {
        transport.progress(
            "get_workflow",
            "wait_until_cancelled",
            [organization, database, String(number)],
            options: options,
            value: Workflow.self
        )
    }

    /// Cancel a workflow.
    ///
    /// Ends a workflow and removes the copies from the target keyspace. If traffic was switched
    /// already, it goes back to the source first. A workflow that is cut over cannot be cancelled
    /// any more and is answered with 422.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.cancel(organization, database, number, options: options).parse()
    }

    /// Complete a workflow after its cutover.
    ///
    /// Closes a workflow that is cut over, once applications have been seen to work with the tables
    /// at their new place. There is nothing left to reverse afterwards.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.complete(organization, database, number, options: options).parse()
    }

    /// Cut a workflow over to the target keyspace.
    ///
    /// Makes the switch final, once the traffic of primaries has been switched: deletes the moved
    /// tables from the source keyspace, ends the copying between the two, and removes the routing
    /// rules that led queries for the source keyspace to the target. Applications must not name the
    /// source keyspace for these tables any more. The workflow cannot be cancelled from then on.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.cutover(organization, database, number, options: options).parse()
    }

    /// Retry a workflow that stopped on an error.
    ///
    /// Lets a workflow in the state `error` try again what failed. `mayRetry` says whether that is
    /// possible and `workflowErrors` what went wrong; remove the cause first.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func retry(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.retry(organization, database, number, options: options).parse()
    }

    /// Restore the routing rules that the cutover of a workflow removed.
    ///
    /// Leads queries that name the source keyspace to the target again, for applications that have
    /// errors after the cutover. The tables stay in the target keyspace; the ones in the source are
    /// gone. Fix the applications, then cut over again.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reverseCutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.reverseCutover(organization, database, number, options: options).parse()
    }

    /// Send the traffic of a workflow back to the source keyspace.
    ///
    /// Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since
    /// the source was kept in step. The workflow goes on running and traffic can be switched again.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.reverseTraffic(organization, database, number, options: options).parse()
    }

    /// Send the writes of a workflow's tables to the target keyspace.
    ///
    /// Switches the traffic of primaries, and that of replicas if it was not switched before.
    /// Writes are held back for the moment of the switch. From then on the source is kept in step
    /// with the target, so that the traffic can be reversed.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func switchPrimaries(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.switchPrimaries(organization, database, number, options: options).parse()
    }

    /// Send the reads from replicas of a workflow's tables to the target keyspace.
    ///
    /// Switches only the traffic of replicas, as a step that is optional and safe to try: writes
    /// still go to the source keyspace.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func switchReplicas(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.switchReplicas(organization, database, number, options: options).parse()
    }

    /// Compare the data of both sides of a workflow.
    ///
    /// Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
    /// outcome is in `vdiff` and counts as fresh for a day, after which `verifiedDataStale` is
    /// true.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the workflow within the database, as `number` in the workflow. Not
    ///     its identifier.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Workflow``: The moving of tables from one keyspace to another.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func verifyData(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Workflow {
        try await withRawResponse.verifyData(organization, database, number, options: options).parse()
    }
}

/// The calls of ``Workflows``, with the reply as it came: status, headers and body.
public struct RawWorkflows: Sendable {
    let transport: Transport

    /// List the workflows of a database. See `list` of ``Workflows``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListWorkflows = ListWorkflows(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Workflow>> {
        try await transport.send(
            "list_workflows",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Workflow.self)
        )
    }

    /// Start moving tables from one keyspace to another. See `create` of ``Workflows``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateWorkflow,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "create_workflow",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Get a workflow. See `get` of ``Workflows``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "get_workflow",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Cancel a workflow. See `cancel` of ``Workflows``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_cancel",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Complete a workflow after its cutover. See `complete` of ``Workflows``.
    public func complete(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_complete",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Cut a workflow over to the target keyspace. See `cutover` of ``Workflows``.
    public func cutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_cutover",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Retry a workflow that stopped on an error. See `retry` of ``Workflows``.
    public func retry(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_retry",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Restore the routing rules that the cutover of a workflow removed. See `reverseCutover` of ``Workflows``.
    public func reverseCutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_reverse_cutover",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Send the traffic of a workflow back to the source keyspace. See `reverseTraffic` of ``Workflows``.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_reverse_traffic",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Send the writes of a workflow's tables to the target keyspace. See `switchPrimaries` of ``Workflows``.
    public func switchPrimaries(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_switch_primaries",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Send the reads from replicas of a workflow's tables to the target keyspace. See
    /// `switchReplicas` of ``Workflows``.
    public func switchReplicas(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "workflow_switch_replicas",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }

    /// Compare the data of both sides of a workflow. See `verifyData` of ``Workflows``.
    public func verifyData(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Workflow> {
        try await transport.send(
            "verify_workflow",
            [organization, database, String(number)],
            options: options,
            reply: .value(Workflow.self)
        )
    }
}

/// What `list` of ``Workflows`` takes beside its path.
public struct ListWorkflows: Sendable {
    /// Only workflows that were active within this time range, written as two RFC 3339 timestamps
    /// with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var between: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(between: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.between = between
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("between", between)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Workflows`` takes beside its path.
public struct CreateWorkflow: Sendable {
    /// Name of the workflow.
    public var name: String
    /// Name of the keyspace that the tables are in now.
    public var sourceKeyspace: String
    /// Name of the keyspace that the tables are moved to. If it is sharded, its VSchema must name the tables.
    public var targetKeyspace: String
    /// Names of the tables to move.
    public var tables: [String]
    /// Name of an unsharded keyspace in which sequence tables are created for the tables that
    /// number their rows automatically. Null, like leaving it out, creates none.
    public var globalKeyspace: OrNull<String>?
    /// Whether secondary indexes are created only after the rows are copied, which makes the copy
    /// much faster. Null stands for the service's default.
    public var deferSecondaryKeys: OrNull<Bool>?
    /// What happens when the schema of a source table changes while the workflow runs. Null stands
    /// for the service's default.
    public var onDdl: OrNull<OnDdl>?
    /// Name of the branch whose keyspaces are meant. The default branch of the database when left out.
    public var branchName: String?

    /// What is left out is not sent.
    public init(
        name: String,
        sourceKeyspace: String,
        targetKeyspace: String,
        tables: [String],
        globalKeyspace: OrNull<String>? = nil,
        deferSecondaryKeys: OrNull<Bool>? = nil,
        onDdl: OrNull<OnDdl>? = nil,
        branchName: String? = nil
    ) {
        self.name = name
        self.sourceKeyspace = sourceKeyspace
        self.targetKeyspace = targetKeyspace
        self.tables = tables
        self.globalKeyspace = globalKeyspace
        self.deferSecondaryKeys = deferSecondaryKeys
        self.onDdl = onDdl
        self.branchName = branchName
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("source_keyspace", sourceKeyspace)
            fields.put("target_keyspace", targetKeyspace)
            fields.put("global_keyspace", globalKeyspace)
            fields.put("defer_secondary_keys", deferSecondaryKeys)
            fields.put("on_ddl", onDdl)
            fields.put("tables", tables)
            fields.put("branch_name", branchName)
        }
    }
}
