// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.OrNull
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.serial.Flag
import planetscale.types.OnDdl
import planetscale.types.Workflow

/**
 * Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
 * using them, most often from an unsharded keyspace to a sharded one.
 *
 * A workflow first copies the rows (`copying`) and then keeps the copies in step with the originals
 * (`running`).
 *
 * Compare the two sides with `verify_data`. Then traffic moves: that of replicas first if wanted
 * (`switch_replicas`), then that of primaries (`switch_primaries`); from there on the target
 * keyspace takes the writes and the source is kept in step, so `reverse_traffic` can still go back
 * without loss. Until here, queries that name the source keyspace are routed to where the tables
 * are. `cutover` ends that: it deletes the tables from the source keyspace and takes the routing
 * rules away, and the workflow cannot be cancelled any more. If applications turn out to name the
 * old keyspace still, `reverse_cutover` restores the routing for a while. `complete` closes the
 * workflow. Each step answers at once and runs on in the background, so wait for the state it leads
 * to.
 */
public interface Workflows {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawWorkflows
        get() = RawWorkflows(transport)

    /**
     * List the workflows of a database.
     *
     * Returns the workflows of a database, running and ended ones, page by page. Streams, tables
     * and comparisons are not part of it.
     *
     * `GET /organizations/{organization}/databases/{database}/workflows`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Workflow].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListWorkflows = ListWorkflows(),
        options: RequestOptions? = null,
    ): Page<Workflow> = withRawResponse.list(organization, database, params, options).decoded()

    /** [Workflows.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Workflow> = list(organization, database, ListWorkflows(), options)

    /**
     * List the workflows of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/workflows`
     *
     *
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Workflow]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListWorkflows = ListWorkflows(),
        options: RequestOptions? = null,
    ): Pages<Workflow> =
        transport.all(
            "list_workflows",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Workflow.serializer(),
        )

    /** [Workflows.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Workflow> = all(organization, database, ListWorkflows(), options)

    /**
     * Start moving tables from one keyspace to another.
     *
     * Creates a workflow and begins to copy its tables. Applications notice nothing until traffic
     * is switched. The service checks the tables and the VSchema of the target first and answers
     * 422 when something stands in the way.
     *
     * `POST /organizations/{organization}/databases/{database}/workflows`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `name`, `sourceKeyspace`, `targetKeyspace`,
     *   `tables` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateWorkflow,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Get a workflow.
     *
     * Returns one workflow with the progress of its tables and streams and the last comparison of
     * its data. Look at `state` to follow it.
     *
     * `GET /organizations/{organization}/databases/{database}/workflows/{number}`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.get(organization, database, number, options).decoded()

    /**
     * Waits until the rows are copied and both sides are in step, so that traffic can be switched.
     *
     * Any later state counts as well. Fails when the workflow was cancelled, or stopped on an error
     * that cannot be retried; on an error that can, it goes on waiting for somebody to retry. Large
     * tables take hours, and the default limit is a day.
     *
     * It succeeds when `state` is `running` or `verifying_data` or `verified_data` or
     * `switching_replicas` or `switched_replicas` or `switching_primaries` or `switched_primaries`
     * or `cutting_over` or `cutover` or `completed` or `complete`. It fails when `state` is
     * `cancelled`, or `state` is `error` and `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilRunning(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_running",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilRunning] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 24 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilRunning(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_running",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until the comparison that `verify_data` started is done.
     *
     * Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
     * stopped on an error that cannot be retried.
     *
     * It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or `state`
     * is `error` and `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilVerified(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_verified",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilVerified] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilVerified(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_verified",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until the target keyspace answers the reads that go to replicas.
     *
     * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
     *
     * It succeeds when `state` is `switched_replicas` or `switching_primaries` or
     * `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails
     * when `state` is `cancelled`, or `state` is `error` and `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReplicasSwitched(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_replicas_switched",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilReplicasSwitched] and hands out what each look showed, failed ones and
     * the last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReplicasSwitched(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_replicas_switched",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until the target keyspace takes the writes.
     *
     * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
     *
     * It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or
     * `completed` or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and
     * `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilPrimariesSwitched(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_primaries_switched",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilPrimariesSwitched] and hands out what each look showed, failed ones and
     * the last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilPrimariesSwitched(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_primaries_switched",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until the cutover is done, so that the workflow can be completed.
     *
     * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
     *
     * It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
     * `cancelled`, or `state` is `error` and `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCutOver(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_cut_over",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilCutOver] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCutOver(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_cut_over",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until the workflow has ended well.
     *
     * Every step before that must be asked for, by somebody else or before waiting. Fails when the
     * workflow was cancelled, or stopped on an error that cannot be retried.
     *
     * It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`,
     * or `state` is `error` and `mayRetry` is `false`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_completed",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilCompleted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_completed",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits until a cancelled workflow has cleaned up after itself.
     *
     * Fails when it completed instead.
     *
     * It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCancelled(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Workflow =
        transport.wait(
            "get_workflow",
            "wait_until_cancelled",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Waits like [waitUntilCancelled] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Workflow] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCancelled(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<Workflow>? = null,
    ): Flow<WaitProgress<Workflow>> =
        transport.progress(
            "get_workflow",
            "wait_until_cancelled",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /**
     * Cancel a workflow.
     *
     * Ends a workflow and removes the copies from the target keyspace. If traffic was switched
     * already, it goes back to the source first. A workflow that is cut over cannot be cancelled
     * any more and is answered with 422.
     *
     * `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.cancel(organization, database, number, options).decoded()

    /**
     * Complete a workflow after its cutover.
     *
     * Closes a workflow that is cut over, once applications have been seen to work with the tables
     * at their new place. There is nothing left to reverse afterwards.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.complete(organization, database, number, options).decoded()

    /**
     * Cut a workflow over to the target keyspace.
     *
     * Makes the switch final, once the traffic of primaries has been switched: deletes the moved
     * tables from the source keyspace, ends the copying between the two, and removes the routing
     * rules that led queries for the source keyspace to the target. Applications must not name the
     * source keyspace for these tables any more. The workflow cannot be cancelled from then on.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.cutover(organization, database, number, options).decoded()

    /**
     * Retry a workflow that stopped on an error.
     *
     * Lets a workflow in the state `error` try again what failed. `mayRetry` says whether that is
     * possible and `workflowErrors` what went wrong; remove the cause first.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun retry(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.retry(organization, database, number, options).decoded()

    /**
     * Restore the routing rules that the cutover of a workflow removed.
     *
     * Leads queries that name the source keyspace to the target again, for applications that have
     * errors after the cutover. The tables stay in the target keyspace; the ones in the source are
     * gone. Fix the applications, then cut over again.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reverseCutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.reverseCutover(organization, database, number, options).decoded()

    /**
     * Send the traffic of a workflow back to the source keyspace.
     *
     * Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since
     * the source was kept in step. The workflow goes on running and traffic can be switched again.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.reverseTraffic(organization, database, number, options).decoded()

    /**
     * Send the writes of a workflow's tables to the target keyspace.
     *
     * Switches the traffic of primaries, and that of replicas if it was not switched before. Writes
     * are held back for the moment of the switch. From then on the source is kept in step with the
     * target, so that the traffic can be reversed.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun switchPrimaries(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.switchPrimaries(organization, database, number, options).decoded()

    /**
     * Send the reads from replicas of a workflow's tables to the target keyspace.
     *
     * Switches only the traffic of replicas, as a step that is optional and safe to try: writes
     * still go to the source keyspace.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun switchReplicas(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.switchReplicas(organization, database, number, options).decoded()

    /**
     * Compare the data of both sides of a workflow.
     *
     * Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
     * outcome is in `vdiff` and counts as fresh for a day, after which `verifiedDataStale` is true.
     *
     * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the workflow within the database, as `number` in the workflow. Not
     *   its identifier.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Workflow]: The moving of tables from one keyspace to another.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun verifyData(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Workflow = withRawResponse.verifyData(organization, database, number, options).decoded()
}

internal class WorkflowsCalls(
    override val calls: Transport,
) : Workflows, Real

/** The calls of [Workflows], which give the whole answer: its status, its headers and what it says. */
public class RawWorkflows internal constructor(
    private val transport: Transport,
) {
    /** [Workflows.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListWorkflows = ListWorkflows(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Workflow>> =
        transport.send(
            "list_workflows",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Workflow.serializer()),
        )

    /** [Workflows.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Workflow>> = list(organization, database, ListWorkflows(), options)

    /** [Workflows.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateWorkflow,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "create_workflow",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "get_workflow",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_cancel",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.complete] with the whole answer. */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_complete",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.cutover] with the whole answer. */
    public suspend fun cutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_cutover",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.retry] with the whole answer. */
    public suspend fun retry(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_retry",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.reverseCutover] with the whole answer. */
    public suspend fun reverseCutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_reverse_cutover",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.reverseTraffic] with the whole answer. */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_reverse_traffic",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.switchPrimaries] with the whole answer. */
    public suspend fun switchPrimaries(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_switch_primaries",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.switchReplicas] with the whole answer. */
    public suspend fun switchReplicas(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "workflow_switch_replicas",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )

    /** [Workflows.verifyData] with the whole answer. */
    public suspend fun verifyData(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Workflow> =
        transport.send(
            "verify_workflow",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Workflow.serializer()),
        )
}

/** Arguments of [Workflows.list]. */
public data class ListWorkflows @JvmOverloads constructor(
    /**
     * Only workflows that were active within this time range, written as two RFC 3339 timestamps
     * with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val between: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("between", between)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Workflows.create]. */
public data class CreateWorkflow @JvmOverloads constructor(
    /** Name of the workflow. */
    public val name: String,
    /** Name of the keyspace that the tables are in now. */
    public val sourceKeyspace: String,
    /** Name of the keyspace that the tables are moved to. If it is sharded, its VSchema must name the tables. */
    public val targetKeyspace: String,
    /** Names of the tables to move. */
    public val tables: List<String>,
    /**
     * Name of an unsharded keyspace in which sequence tables are created for the tables that number
     * their rows automatically. Null, like leaving it out, creates none. [OrNull.Null] sends an
     * explicit null.
     */
    public val globalKeyspace: OrNull<String>? = null,
    /**
     * Whether secondary indexes are created only after the rows are copied, which makes the copy
     * much faster. Null stands for the service's default. [OrNull.Null] sends an explicit null.
     */
    public val deferSecondaryKeys: OrNull<Boolean>? = null,
    /**
     * What happens when the schema of a source table changes while the workflow runs. Null stands
     * for the service's default. [OrNull.Null] sends an explicit null.
     */
    public val onDdl: OrNull<OnDdl>? = null,
    /** Name of the branch whose keyspaces are meant. The default branch of the database when left out. */
    public val branchName: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("source_keyspace", sourceKeyspace)
            put("target_keyspace", targetKeyspace)
            put("global_keyspace", globalKeyspace, String.serializer())
            put("defer_secondary_keys", deferSecondaryKeys, Flag)
            put("on_ddl", onDdl, OnDdl.serializer())
            put("tables", tables, ListSerializer(String.serializer()))
            put("branch_name", branchName)
        }
}
