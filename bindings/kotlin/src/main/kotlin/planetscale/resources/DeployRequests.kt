// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
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
import planetscale.types.DeployOperation
import planetscale.types.DeployRequest
import planetscale.types.DeployRequestReview
import planetscale.types.DeployRequestReviewState
import planetscale.types.DeployRequestState
import planetscale.types.DeployRequestStorageCheck
import planetscale.types.Deployment
import planetscale.types.DeploymentStrategy
import planetscale.types.TableDiffList
import planetscale.types.Throttler
import planetscale.types.ThrottlerConfiguration

/**
 * Changes of a schema, proposed, reviewed and rolled out like a pull request.
 *
 * A deploy request compares the schema of one branch with that of the branch it goes into, and its
 * deployment carries the difference over without blocking the tables. MySQL (Vitess) databases
 * only; the target branch needs safe migrations switched on.
 *
 * A deploy request begins `open`, with a deployment that is `pending` while the service works out
 * the difference and checks it, and then `ready` (or `no_changes`). People review it. Queueing it
 * puts the deployment into the queue of the database, which runs one deployment after another
 * (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the live ones and kept
 * in step with them. When the copies have caught up comes the cutover, the swap that makes the new
 * schema live: at once with `auto_cutover`, otherwise the deployment stays in `pending_cutover`
 * until it is applied. For 30 minutes after the cutover (`complete_pending_revert`) the change can
 * be reverted without losing what was written since; skipping that window, or its end, makes the
 * deployment `complete`. A deployed request is `closed`; one that is closed without being deployed
 * changes nothing.
 */
public interface DeployRequests {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawDeployRequests
        get() = RawDeployRequests(transport)

    /**
     * List the deploy requests of a database.
     *
     * Returns the deploy requests of a database, open and closed, page by page. An empty list can
     * also mean that the token lacks the access. The filters narrow each other down.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [DeployRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions? = null,
    ): Page<DeployRequest> = withRawResponse.list(organization, database, params, options).decoded()

    /** [DeployRequests.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<DeployRequest> = list(organization, database, ListDeployRequests(), options)

    /**
     * List the deploy requests of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [DeployRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions? = null,
    ): Pages<DeployRequest> =
        transport.all(
            "list_deploy_requests",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            DeployRequest.serializer(),
        )

    /** [DeployRequests.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<DeployRequest> = all(organization, database, ListDeployRequests(), options)

    /**
     * Open a deploy request.
     *
     * Proposes to carry the schema of `branch` over into `intoBranch`. The reply comes at once with
     * a deployment that is `pending`: wait until it is deployable before queueing it. Nothing on
     * the target branch changes yet. Answers 422 when it cannot be made, for instance because the
     * target branch has no safe migrations.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests`
     *
     * Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `branch` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateDeployRequest,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Get a deploy request.
     *
     * Returns one deploy request with its deployment, which tells how far the change has come. This
     * is the call to poll while a deployment runs.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.get(organization, database, number, options).decoded()

    /**
     * Waits until the schema checks of the deploy request are over.
     *
     * Success means that it can be queued (`ready` and `deployable`) or that the two branches
     * already have the same schema (`no_changes`); look at `deployment.state` to tell them apart.
     * Failure means that the checks found an error or do not allow the deployment, for the reasons
     * in `deployment.lint_errors`, or that the request was closed in the meantime.
     *
     * It succeeds when `deployment.state` is `ready` and `deployment.deployable` is `true`, or
     * `deployment.state` is `no_changes`. It fails when `deployment.state` is `ready` and
     * `deployment.deployable` is `false`, or `deployment.state` is `error` or `complete_error` or
     * `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 10 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeployable(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): DeployRequest =
        transport.wait(
            "get_deploy_request",
            "wait_until_deployable",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Waits like [waitUntilDeployable] and hands out what each look showed, failed ones and the
     * last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 10 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeployable(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): Flow<WaitProgress<DeployRequest>> =
        transport.progress(
            "get_deploy_request",
            "wait_until_deployable",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Waits until the new schema is live on the target branch.
     *
     * Queue the deploy request first. Success includes `complete_pending_revert`, where the schema
     * is live and can still be reverted. A deployment without `auto_cutover` stops in
     * `pending_cutover`, and this goes on waiting there until somebody applies it. Copying a large
     * table takes hours, and the default limit is twelve.
     *
     * It succeeds when `deployment.state` is `complete` or `complete_pending_revert` or
     * `no_changes`. It fails when `deployment.state` is `error` or `complete_error` or
     * `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeployed(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): DeployRequest =
        transport.wait(
            "get_deploy_request",
            "wait_until_deployed",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Waits like [waitUntilDeployed] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeployed(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): Flow<WaitProgress<DeployRequest>> =
        transport.progress(
            "get_deploy_request",
            "wait_until_deployed",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Waits until a revert has put the former schema back.
     *
     * Ask for the revert first. Failure means that the revert went wrong, or that there is nothing
     * left to revert: the window has ended (`complete`) or the deployment never changed the schema.
     *
     * It succeeds when `deployment.state` is `complete_revert`. It fails when `deployment.state` is
     * `complete_revert_error` or `complete` or `no_changes` or `error` or `complete_error` or
     * `complete_cancel` or `cancelled`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReverted(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): DeployRequest =
        transport.wait(
            "get_deploy_request",
            "wait_until_reverted",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Waits like [waitUntilReverted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DeployRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReverted(
        organization: String? = null,
        database: String,
        number: Long,
        options: WaitOptions<DeployRequest>? = null,
    ): Flow<WaitProgress<DeployRequest>> =
        transport.progress(
            "get_deploy_request",
            "wait_until_reverted",
            listOf(organization, database, number.toString()),
            emptyList(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /**
     * Close a deploy request without deploying it.
     *
     * Closes an open deploy request; the branches keep the schemas they have. Send `closed` as the
     * state. To stop a deployment that is queued or running, cancel it. To propose the same change
     * again, open a new request from the branch.
     *
     * `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`
     *
     * Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; `state` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun close(
        organization: String? = null,
        database: String,
        number: Long,
        params: CloseDeployRequest,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.close(organization, database, number, params, options).decoded()

    /**
     * Queue a deploy request for deployment.
     *
     * Puts the deployment of a deploy request into the queue of the database; it starts when the
     * deployments ahead of it are done. The deployment must be `ready`, and approved where the
     * database demands reviews; otherwise the answer is 422. The reply comes at once: wait until it
     * is deployed.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun queue(
        organization: String? = null,
        database: String,
        number: Long,
        params: QueueDeployRequest = QueueDeployRequest(),
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.queue(organization, database, number, params, options).decoded()

    /** [DeployRequests.queue] without params. */
    public suspend fun queue(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): DeployRequest = queue(organization, database, number, QueueDeployRequest(), options)

    /**
     * List the deploy queue of a database.
     *
     * Returns the deployments that wait or run, in the order in which they will be deployed. The
     * first one holds up the rest: a deployment that waits for its cutover, its revert window or a
     * repair is seen here.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-queue`
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Deployment].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listQueue(
        organization: String? = null,
        database: String,
        params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions? = null,
    ): Page<Deployment> = withRawResponse.listQueue(organization, database, params, options).decoded()

    /** [DeployRequests.listQueue] without params. */
    public suspend fun listQueue(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<Deployment> = listQueue(organization, database, GetDeployQueue(), options)

    /**
     * List the deploy queue of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listQueue] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-queue`
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
     * @return A flow of [Deployment]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allQueue(
        organization: String? = null,
        database: String,
        params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions? = null,
    ): Pages<Deployment> =
        transport.all(
            "get_deploy_queue",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Deployment.serializer(),
        )

    /** [DeployRequests.allQueue] without params. */
    public fun allQueue(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<Deployment> = allQueue(organization, database, GetDeployQueue(), options)

    /**
     * List the reviews of a deploy request.
     *
     * Returns the comments and approvals that people have left on a deploy request, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [DeployRequestReview].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listReviews(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions? = null,
    ): Page<DeployRequestReview> =
        withRawResponse.listReviews(organization, database, number, params, options).decoded()

    /** [DeployRequests.listReviews] without params. */
    public suspend fun listReviews(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): Page<DeployRequestReview> = listReviews(organization, database, number, ListDeployRequestReviews(), options)

    /**
     * List the reviews of a deploy request: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listReviews] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [DeployRequestReview]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allReviews(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions? = null,
    ): Pages<DeployRequestReview> =
        transport.all(
            "list_deploy_request_reviews",
            listOf(organization, database, number.toString()),
            params.toQuery(),
            null,
            options,
            DeployRequestReview.serializer(),
        )

    /** [DeployRequests.allReviews] without params. */
    public fun allReviews(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): Pages<DeployRequestReview> = allReviews(organization, database, number, ListDeployRequestReviews(), options)

    /**
     * Review a deploy request.
     *
     * Approves a deploy request or comments on it, in the name of the user or service token that
     * calls. Where the database demands approval before deploying, the request can be queued only
     * once it is approved.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
     *
     * Service token: any one of `approve_deploy_request`, `review_deploy_request`. OAuth:
     * `approve_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequestReview]: A comment on a deploy request, or an approval of it, by one
     *   reviewer.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun review(
        organization: String? = null,
        database: String,
        number: Long,
        params: ReviewDeployRequest = ReviewDeployRequest(),
        options: RequestOptions? = null,
    ): DeployRequestReview = withRawResponse.review(organization, database, number, params, options).decoded()

    /** [DeployRequests.review] without params. */
    public suspend fun review(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): DeployRequestReview = review(organization, database, number, ReviewDeployRequest(), options)

    /**
     * End the revert window of a deployment.
     *
     * Gives up the chance to revert, so that the deployment is `complete` now and not when its 30
     * minutes are over, and the next one in the queue can start. The new schema stays. Possible
     * while the deployment is `complete_pending_revert`.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun skipRevert(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.skipRevert(organization, database, number, options).decoded()

    /**
     * Revert a deployed schema change.
     *
     * Puts the schema back as it was before the deployment, keeping the rows written since.
     * Possible while the deployment is `complete_pending_revert`, that is within 30 minutes of the
     * cutover and unless it was an instant one; afterwards the answer is 422. The revert runs on
     * after the reply: wait until it is reverted.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun revert(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.revert(organization, database, number, options).decoded()

    /**
     * Get the deployment of a deploy request.
     *
     * Returns the deployment alone: its state, its place in the queue, the statements it runs and
     * how far each has come. The same object stands in the `deployment` field of the deploy
     * request.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Deployment]: The work behind a deploy request: the statements that turn the schema
     *   of the target branch into the new one, their checks, their place in the queue and their
     *   progress up to the cutover and the revert window.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getDeployment(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Deployment = withRawResponse.getDeployment(organization, database, number, options).decoded()

    /**
     * Cancel a queued or running deployment.
     *
     * Takes a deployment out of the queue, or stops one that is running before its cutover; the
     * target branch keeps its schema. Stopping takes a moment (`in_progress_cancel`) and ends in
     * `complete_cancel` or `cancelled`. After the cutover, revert instead.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.cancel(organization, database, number, options).decoded()

    /**
     * Apply a deployment that waits for its cutover.
     *
     * Starts the cutover of a deployment that was made without `auto_cutover` and has reached
     * `pending_cutover`: the prepared tables replace the live ones and the new schema is in force.
     * The reply comes while the cutover runs: wait until it is deployed.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun apply(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.apply(organization, database, number, options).decoded()

    /**
     * Choose whether a deploy request cuts over by itself.
     *
     * Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon
     * as they have caught up; off, the deployment waits in `pending_cutover` until it is applied.
     *
     * `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; `enable` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateAutoApply(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateAutoApply,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.updateAutoApply(organization, database, number, params, options).decoded()

    /**
     * Choose whether a deploy request deletes its branch at the end.
     *
     * Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes
     * from is deleted once the deployment is complete.
     *
     * `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; `enable` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateAutoDeleteBranch(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateAutoDeleteBranch,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.updateAutoDeleteBranch(organization, database, number, params, options).decoded()

    /**
     * Take a failed deployment off the deploy queue.
     *
     * Marks a deployment, or a revert, that stopped with an error as done, so that the next one in
     * the queue of the database can run. It repairs nothing: look at the deployment's operations
     * first to see which statements went through.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun completeErrored(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.completeErrored(organization, database, number, options).decoded()

    /**
     * Force the cutover of a running deployment.
     *
     * Makes the prepared tables replace the live ones even though long queries or transactions hold
     * the cutover up, at their expense: Vitess ends what stands in the way. For a deployment whose
     * cutover does not come about by itself.
     *
     * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequest]: A proposal to carry the schema of one branch over into another,
     *   with its review and its deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun forceCutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequest = withRawResponse.forceCutover(organization, database, number, options).decoded()

    /**
     * List the statements of a deployment.
     *
     * Returns the statements that a deployment runs, one entry for each statement and keyspace,
     * with how far each has come and what went wrong with it, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [DeployOperation].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listOperations(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions? = null,
    ): Page<DeployOperation> = withRawResponse.listOperations(organization, database, number, params, options).decoded()

    /** [DeployRequests.listOperations] without params. */
    public suspend fun listOperations(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): Page<DeployOperation> = listOperations(organization, database, number, ListDeployOperations(), options)

    /**
     * List the statements of a deployment: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listOperations] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [DeployOperation]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allOperations(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions? = null,
    ): Pages<DeployOperation> =
        transport.all(
            "list_deploy_operations",
            listOf(organization, database, number.toString()),
            params.toQuery(),
            null,
            options,
            DeployOperation.serializer(),
        )

    /** [DeployRequests.allOperations] without params. */
    public fun allOperations(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): Pages<DeployOperation> = allOperations(organization, database, number, ListDeployOperations(), options)

    /**
     * Check that the disks have room for a deployment.
     *
     * Returns whether every shard has room for the second copy of the tables that a deployment
     * builds, and how much would be missing.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DeployRequestStorageCheck]: Whether the disks of a database have room for a
     *   deployment.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun checkStorage(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): DeployRequestStorageCheck = withRawResponse.checkStorage(organization, database, number, options).decoded()

    /**
     * Get how strongly a deployment is slowed down.
     *
     * Returns the throttling of one deploy request, for each keyspace that it changes.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`
     *
     * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Throttler]: How strongly schema deployments are slowed down to spare a database:
     *   the ratio of every keyspace, for the whole database or for one deploy request.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): Throttler = withRawResponse.getThrottler(organization, database, number, options).decoded()

    /**
     * Set how strongly a deployment is slowed down.
     *
     * Sets the throttling of one deploy request, also while its deployment runs, to spare the
     * database while large tables are rebuilt. Give either one ratio for all keyspaces or one for
     * each.
     *
     * `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`
     *
     * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
     * database).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Throttler]: How strongly schema deployments are slowed down to spare a database:
     *   the ratio of every keyspace, for the whole database or for one deploy request.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateDeployRequestThrottler = UpdateDeployRequestThrottler(),
        options: RequestOptions? = null,
    ): Throttler = withRawResponse.updateThrottler(organization, database, number, params, options).decoded()

    /** [DeployRequests.updateThrottler] without params. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): Throttler = updateThrottler(organization, database, number, UpdateDeployRequestThrottler(), options)

    /**
     * Get what a deploy request changes.
     *
     * Returns the differences between the schemas of the two branches, one entry for each table or
     * view, without pages. This is what reviewers look at.
     *
     * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the deploy request: the small whole number that counts up within
     *   the database and stands in the address of its web page, not the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TableDiffList]: The tables and views that differ between two schemas, all at once.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getDiff(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): TableDiffList = withRawResponse.getDiff(organization, database, number, options).decoded()
}

internal class DeployRequestsCalls(
    override val calls: Transport,
) : DeployRequests, Real

/** The calls of [DeployRequests], which give the whole answer: its status, its headers and what it says. */
public class RawDeployRequests internal constructor(
    private val transport: Transport,
) {
    /** [DeployRequests.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<DeployRequest>> =
        transport.send(
            "list_deploy_requests",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(DeployRequest.serializer()),
        )

    /** [DeployRequests.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<DeployRequest>> = list(organization, database, ListDeployRequests(), options)

    /** [DeployRequests.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateDeployRequest,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "create_deploy_request",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "get_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.close] with the whole answer. */
    public suspend fun close(
        organization: String? = null,
        database: String,
        number: Long,
        params: CloseDeployRequest,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "close_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.queue] with the whole answer. */
    public suspend fun queue(
        organization: String? = null,
        database: String,
        number: Long,
        params: QueueDeployRequest = QueueDeployRequest(),
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "queue_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.queue] without params. */
    public suspend fun queue(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<DeployRequest> = queue(organization, database, number, QueueDeployRequest(), options)

    /** [DeployRequests.listQueue] with the whole answer. */
    public suspend fun listQueue(
        organization: String? = null,
        database: String,
        params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Deployment>> =
        transport.send(
            "get_deploy_queue",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(Deployment.serializer()),
        )

    /** [DeployRequests.listQueue] without params. */
    public suspend fun listQueue(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<Deployment>> = listQueue(organization, database, GetDeployQueue(), options)

    /** [DeployRequests.listReviews] with the whole answer. */
    public suspend fun listReviews(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions? = null,
    ): RawResponse<Page<DeployRequestReview>> =
        transport.send(
            "list_deploy_request_reviews",
            listOf(organization, database, number.toString()),
            params.toQuery(),
            null,
            options,
            Replies.page(DeployRequestReview.serializer()),
        )

    /** [DeployRequests.listReviews] without params. */
    public suspend fun listReviews(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<Page<DeployRequestReview>> =
        listReviews(organization, database, number, ListDeployRequestReviews(), options)

    /** [DeployRequests.review] with the whole answer. */
    public suspend fun review(
        organization: String? = null,
        database: String,
        number: Long,
        params: ReviewDeployRequest = ReviewDeployRequest(),
        options: RequestOptions? = null,
    ): RawResponse<DeployRequestReview> =
        transport.send(
            "review_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequestReview.serializer()),
        )

    /** [DeployRequests.review] without params. */
    public suspend fun review(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<DeployRequestReview> = review(organization, database, number, ReviewDeployRequest(), options)

    /** [DeployRequests.skipRevert] with the whole answer. */
    public suspend fun skipRevert(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "skip_revert_period",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.revert] with the whole answer. */
    public suspend fun revert(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "complete_revert",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.getDeployment] with the whole answer. */
    public suspend fun getDeployment(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Deployment> =
        transport.send(
            "get_deployment",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Deployment.serializer()),
        )

    /** [DeployRequests.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "cancel_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.apply] with the whole answer. */
    public suspend fun apply(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "complete_gated_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.updateAutoApply] with the whole answer. */
    public suspend fun updateAutoApply(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateAutoApply,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "update_auto_apply",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.updateAutoDeleteBranch] with the whole answer. */
    public suspend fun updateAutoDeleteBranch(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateAutoDeleteBranch,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "update_auto_delete_branch",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.completeErrored] with the whole answer. */
    public suspend fun completeErrored(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "complete_errored_deploy",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.forceCutover] with the whole answer. */
    public suspend fun forceCutover(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequest> =
        transport.send(
            "force_cutover_deploy_request",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequest.serializer()),
        )

    /** [DeployRequests.listOperations] with the whole answer. */
    public suspend fun listOperations(
        organization: String? = null,
        database: String,
        number: Long,
        params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions? = null,
    ): RawResponse<Page<DeployOperation>> =
        transport.send(
            "list_deploy_operations",
            listOf(organization, database, number.toString()),
            params.toQuery(),
            null,
            options,
            Replies.page(DeployOperation.serializer()),
        )

    /** [DeployRequests.listOperations] without params. */
    public suspend fun listOperations(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<Page<DeployOperation>> =
        listOperations(organization, database, number, ListDeployOperations(), options)

    /** [DeployRequests.checkStorage] with the whole answer. */
    public suspend fun checkStorage(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<DeployRequestStorageCheck> =
        transport.send(
            "check_deploy_request_storage",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(DeployRequestStorageCheck.serializer()),
        )

    /** [DeployRequests.getThrottler] with the whole answer. */
    public suspend fun getThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Throttler> =
        transport.send(
            "get_deploy_request_throttler",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Throttler.serializer()),
        )

    /** [DeployRequests.updateThrottler] with the whole answer. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        params: UpdateDeployRequestThrottler = UpdateDeployRequestThrottler(),
        options: RequestOptions? = null,
    ): RawResponse<Throttler> =
        transport.send(
            "update_deploy_request_throttler",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Throttler.serializer()),
        )

    /** [DeployRequests.updateThrottler] without params. */
    public suspend fun updateThrottler(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<Throttler> = updateThrottler(organization, database, number, UpdateDeployRequestThrottler(), options)

    /** [DeployRequests.getDiff] with the whole answer. */
    public suspend fun getDiff(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<TableDiffList> =
        transport.send(
            "get_deploy_request_diff",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(TableDiffList.serializer()),
        )
}

/** Arguments of [DeployRequests.list]. */
public data class ListDeployRequests @JvmOverloads constructor(
    /**
     * Only deploy requests in this state: `open`, `closed` (deployed or not), or `deployed` (closed
     * because their schema went live). Without it, all of them.
     */
    public val state: String? = null,
    /** Only deploy requests that come from the branch of this name. */
    public val branch: String? = null,
    /** Only deploy requests that go into the branch of this name. */
    public val intoBranch: String? = null,
    /**
     * Only deploy requests whose schema went live within this time range, written as two RFC 3339
     * timestamps with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val deployedAt: String? = null,
    /** Only deploy requests whose deployment was running at some time within this range, written like `deployedAt`. */
    public val runningAt: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("state", state)
            add("branch", branch)
            add("into_branch", intoBranch)
            add("deployed_at", deployedAt)
            add("running_at", runningAt)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [DeployRequests.create]. */
public data class CreateDeployRequest @JvmOverloads constructor(
    /** Name of the branch whose schema is to be deployed. */
    public val branch: String,
    /**
     * Name of the branch that is to get the schema, usually the production branch. Left out, it is
     * the parent of `branch`. The published document asks for it, so send it when you know it.
     */
    public val intoBranch: String? = null,
    /** What the change is about, for the reviewers, in Markdown. */
    public val notes: String? = null,
    /**
     * Whether the new schema goes live by itself as soon as it is prepared. With `false` the
     * deployment stops in `pending_cutover` until it is applied, so that a person can choose the
     * moment.
     */
    public val autoCutover: Boolean? = null,
    /** Whether `branch` is deleted once the deployment is over. */
    public val autoDeleteBranch: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("branch", branch)
            put("into_branch", intoBranch)
            put("notes", notes)
            put("auto_cutover", autoCutover)
            put("auto_delete_branch", autoDeleteBranch)
        }
}

/** Arguments of [DeployRequests.close]. */
public data class CloseDeployRequest(
    /** The state to bring the request into. Only `closed` is accepted. */
    public val state: DeployRequestState,
) {
    internal fun toBody(): String =
        body {
            put("state", state.value)
        }
}

/** Arguments of [DeployRequests.queue]. */
public data class QueueDeployRequest @JvmOverloads constructor(
    /**
     * Whether to alter the tables in place instead of rebuilding copies. Much faster, but it can
     * lock a table for seconds and cannot be reverted; possible only when `instant_ddl_eligible` is
     * true on the deployment.
     */
    public val instantDdl: Boolean? = null,
    /** Whether the deployment keeps to the order of the queue or runs beside others. */
    public val strategy: DeploymentStrategy? = null,
) {
    internal fun toBody(): String =
        body {
            put("instant_ddl", instantDdl)
            put("strategy", strategy?.value)
        }
}

/** Arguments of [DeployRequests.listQueue]. */
public data class GetDeployQueue @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [DeployRequests.listReviews]. */
public data class ListDeployRequestReviews @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [DeployRequests.review]. */
public data class ReviewDeployRequest @JvmOverloads constructor(
    /** Whether to approve the deploy request or only to comment on it. */
    public val state: DeployRequestReviewState? = null,
    /** The text of the review, in Markdown. An approval may go without one. */
    public val body: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("state", state?.value)
            put("body", body)
        }
}

/** Arguments of [DeployRequests.updateAutoApply]. */
public data class UpdateAutoApply(
    /** True lets the deployment cut over by itself, false makes it wait until it is applied. */
    public val enable: Boolean,
) {
    internal fun toBody(): String =
        body {
            put("enable", enable)
        }
}

/** Arguments of [DeployRequests.updateAutoDeleteBranch]. */
public data class UpdateAutoDeleteBranch(
    /** True deletes the branch at the end, false keeps it. */
    public val enable: Boolean,
) {
    internal fun toBody(): String =
        body {
            put("enable", enable)
        }
}

/** Arguments of [DeployRequests.listOperations]. */
public data class ListDeployOperations @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [DeployRequests.updateThrottler]. */
public data class UpdateDeployRequestThrottler @JvmOverloads constructor(
    /** Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance). */
    public val ratio: Long? = null,
    /** Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set. */
    public val configurations: List<ThrottlerConfiguration>? = null,
) {
    internal fun toBody(): String =
        body {
            put("ratio", ratio)
            put("configurations", configurations, ListSerializer(ThrottlerConfiguration.serializer()))
        }
}
