// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: a method an operation.

import Foundation

/// Changes of a schema, proposed, reviewed and rolled out like a pull request.
///
/// A deploy request compares the schema of one branch with that of the branch it goes into, and its
/// deployment carries the difference over without blocking the tables. MySQL (Vitess) databases
/// only; the target branch needs safe migrations switched on.
///
/// A deploy request begins `open`, with a deployment that is `pending` while the service works out
/// the difference and checks it, and then `ready` (or `no_changes`). People review it. Queueing it
/// puts the deployment into the queue of the database, which runs one deployment after another
/// (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the live ones and
/// kept in step with them. When the copies have caught up comes the cutover, the swap that makes
/// the new schema live: at once with `auto_cutover`, otherwise the deployment stays in
/// `pending_cutover` until it is applied. For 30 minutes after the cutover
/// (`complete_pending_revert`) the change can be reverted without losing what was written since;
/// skipping that window, or its end, makes the deployment `complete`. A deployed request is
/// `closed`; one that is closed without being deployed changes nothing.
public struct DeployRequests: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawDeployRequests { RawDeployRequests(transport: transport) }

    /// List the deploy requests of a database.
    ///
    /// Returns the deploy requests of a database, open and closed, page by page. An empty list can
    /// also mean that the token lacks the access. The filters narrow each other down.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDeployRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``DeployRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<DeployRequest> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the deploy requests of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDeployRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``DeployRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<DeployRequest> {
        transport.all(
            "list_deploy_requests",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: DeployRequest.self
        )
    }

    /// Open a deploy request.
    ///
    /// Proposes to carry the schema of `branch` over into `intoBranch`. The reply comes at once
    /// with a deployment that is `pending`: wait until it is deployable before queueing it. Nothing
    /// on the target branch changes yet. Answers 422 when it cannot be made, for instance because
    /// the target branch has no safe migrations.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests`
    ///
    /// Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateDeployRequest``; `branch` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateDeployRequest,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Get a deploy request.
    ///
    /// Returns one deploy request with its deployment, which tells how far the change has come.
    /// This is the call to poll while a deployment runs.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.get(organization, database, number, options: options).parse()
    }

    /// Waits until the schema checks of the deploy request are over.
    ///
    /// Success means that it can be queued (`ready` and `deployable`) or that the two branches
    /// already have the same schema (`no_changes`); look at `deployment.state` to tell them apart.
    /// Failure means that the checks found an error or do not allow the deployment, for the reasons
    /// in `deployment.lint_errors`, or that the request was closed in the meantime.
    ///
    /// It succeeds when `deployment.state` is `ready` and `deployment.deployable` is `true`, or
    /// `deployment.state` is `no_changes`. It fails when `deployment.state` is `ready` and
    /// `deployment.deployable` is `false`, or `deployment.state` is `error` or `complete_error` or
    /// `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 10 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeployable(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) async throws -> DeployRequest {
        try await transport.wait(
            "get_deploy_request",
            "wait_until_deployable",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Waits as `waitUntilDeployable` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 10 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeployable(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) -> WaitSequence<DeployRequest> {
        transport.progress(
            "get_deploy_request",
            "wait_until_deployable",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Waits until the new schema is live on the target branch.
    ///
    /// Queue the deploy request first. Success includes `complete_pending_revert`, where the schema
    /// is live and can still be reverted. A deployment without `auto_cutover` stops in
    /// `pending_cutover`, and this goes on waiting there until somebody applies it. Copying a large
    /// table takes hours, and the default limit is twelve.
    ///
    /// It succeeds when `deployment.state` is `complete` or `complete_pending_revert` or
    /// `no_changes`. It fails when `deployment.state` is `error` or `complete_error` or
    /// `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeployed(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) async throws -> DeployRequest {
        try await transport.wait(
            "get_deploy_request",
            "wait_until_deployed",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Waits as `waitUntilDeployed` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeployed(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) -> WaitSequence<DeployRequest> {
        transport.progress(
            "get_deploy_request",
            "wait_until_deployed",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Waits until a revert has put the former schema back.
    ///
    /// Ask for the revert first. Failure means that the revert went wrong, or that there is nothing
    /// left to revert: the window has ended (`complete`) or the deployment never changed the
    /// schema.
    ///
    /// It succeeds when `deployment.state` is `complete_revert`. It fails when `deployment.state`
    /// is `complete_revert_error` or `complete` or `no_changes` or `error` or `complete_error` or
    /// `complete_cancel` or `cancelled`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReverted(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) async throws -> DeployRequest {
        try await transport.wait(
            "get_deploy_request",
            "wait_until_reverted",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Waits as `waitUntilReverted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReverted(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: WaitOptions<DeployRequest> = WaitOptions<DeployRequest>()
    ) -> WaitSequence<DeployRequest> {
        transport.progress(
            "get_deploy_request",
            "wait_until_reverted",
            [organization, database, String(number)],
            options: options,
            value: DeployRequest.self
        )
    }

    /// Close a deploy request without deploying it.
    ///
    /// Closes an open deploy request; the branches keep the schemas they have. Send `closed` as the
    /// state. To stop a deployment that is queued or running, cancel it. To propose the same change
    /// again, open a new request from the branch.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    ///
    /// Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``CloseDeployRequest``; `state` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func close(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: CloseDeployRequest,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.close(organization, database, number, params, options: options).parse()
    }

    /// Queue a deploy request for deployment.
    ///
    /// Puts the deployment of a deploy request into the queue of the database; it starts when the
    /// deployments ahead of it are done. The deployment must be `ready`, and approved where the
    /// database demands reviews; otherwise the answer is 422. The reply comes at once: wait until
    /// it is deployed.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``QueueDeployRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func queue(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: QueueDeployRequest = QueueDeployRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.queue(organization, database, number, params, options: options).parse()
    }

    /// List the deploy queue of a database.
    ///
    /// Returns the deployments that wait or run, in the order in which they will be deployed. The
    /// first one holds up the rest: a deployment that waits for its cutover, its revert window or a
    /// repair is seen here.
    ///
    /// One page, the first unless told otherwise; `allQueue` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-queue`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``GetDeployQueue``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Deployment``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listQueue(
        _ organization: String?,
        _ database: String,
        _ params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Deployment> {
        try await withRawResponse.listQueue(organization, database, params, options: options).parse()
    }

    /// List the deploy queue of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/deploy-queue`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``GetDeployQueue``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Deployment``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allQueue(
        _ organization: String?,
        _ database: String,
        _ params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Deployment> {
        transport.all(
            "get_deploy_queue",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Deployment.self
        )
    }

    /// List the reviews of a deploy request.
    ///
    /// Returns the comments and approvals that people have left on a deploy request, page by page.
    ///
    /// One page, the first unless told otherwise; `allReviews` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``ListDeployRequestReviews``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``DeployRequestReview``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listReviews(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<DeployRequestReview> {
        try await withRawResponse.listReviews(organization, database, number, params, options: options).parse()
    }

    /// List the reviews of a deploy request, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``ListDeployRequestReviews``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``DeployRequestReview``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allReviews(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<DeployRequestReview> {
        transport.all(
            "list_deploy_request_reviews",
            [organization, database, String(number)],
            query: params.queryPairs,
            options: options,
            item: DeployRequestReview.self
        )
    }

    /// Review a deploy request.
    ///
    /// Approves a deploy request or comments on it, in the name of the user or service token that
    /// calls. Where the database demands approval before deploying, the request can be queued only
    /// once it is approved.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
    ///
    /// Service token: any one of `approve_deploy_request`, `review_deploy_request`. OAuth:
    /// `approve_deploy_requests` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``ReviewDeployRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequestReview``: A comment on a deploy request, or an approval of it,
    ///   by one reviewer.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func review(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ReviewDeployRequest = ReviewDeployRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequestReview {
        try await withRawResponse.review(organization, database, number, params, options: options).parse()
    }

    /// End the revert window of a deployment.
    ///
    /// Gives up the chance to revert, so that the deployment is `complete` now and not when its 30
    /// minutes are over, and the next one in the queue can start. The new schema stays. Possible
    /// while the deployment is `complete_pending_revert`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func skipRevert(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.skipRevert(organization, database, number, options: options).parse()
    }

    /// Revert a deployed schema change.
    ///
    /// Puts the schema back as it was before the deployment, keeping the rows written since.
    /// Possible while the deployment is `complete_pending_revert`, that is within 30 minutes of the
    /// cutover and unless it was an instant one; afterwards the answer is 422. The revert runs on
    /// after the reply: wait until it is reverted.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func revert(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.revert(organization, database, number, options: options).parse()
    }

    /// Get the deployment of a deploy request.
    ///
    /// Returns the deployment alone: its state, its place in the queue, the statements it runs and
    /// how far each has come. The same object stands in the `deployment` field of the deploy
    /// request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Deployment``: The work behind a deploy request: the statements that turn the
    ///   schema of the target branch into the new one, their checks, their place in the queue and
    ///   their progress up to the cutover and the revert window.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getDeployment(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Deployment {
        try await withRawResponse.getDeployment(organization, database, number, options: options).parse()
    }

    /// Cancel a queued or running deployment.
    ///
    /// Takes a deployment out of the queue, or stops one that is running before its cutover; the
    /// target branch keeps its schema. Stopping takes a moment (`in_progress_cancel`) and ends in
    /// `complete_cancel` or `cancelled`. After the cutover, revert instead.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.cancel(organization, database, number, options: options).parse()
    }

    /// Apply a deployment that waits for its cutover.
    ///
    /// Starts the cutover of a deployment that was made without `auto_cutover` and has reached
    /// `pending_cutover`: the prepared tables replace the live ones and the new schema is in force.
    /// The reply comes while the cutover runs: wait until it is deployed.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func apply(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.apply(organization, database, number, options: options).parse()
    }

    /// Choose whether a deploy request cuts over by itself.
    ///
    /// Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon
    /// as they have caught up; off, the deployment waits in `pending_cutover` until it is applied.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``UpdateAutoApply``; `enable` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateAutoApply(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateAutoApply,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.updateAutoApply(organization, database, number, params, options: options).parse()
    }

    /// Choose whether a deploy request deletes its branch at the end.
    ///
    /// Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes
    /// from is deleted once the deployment is complete.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``UpdateAutoDeleteBranch``; `enable` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateAutoDeleteBranch(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateAutoDeleteBranch,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.updateAutoDeleteBranch(
            organization,
            database,
            number,
            params,
            options: options
        ).parse()
    }

    /// Take a failed deployment off the deploy queue.
    ///
    /// Marks a deployment, or a revert, that stopped with an error as done, so that the next one in
    /// the queue of the database can run. It repairs nothing: look at the deployment's operations
    /// first to see which statements went through.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func completeErrored(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.completeErrored(organization, database, number, options: options).parse()
    }

    /// Force the cutover of a running deployment.
    ///
    /// Makes the prepared tables replace the live ones even though long queries or transactions
    /// hold the cutover up, at their expense: Vitess ends what stands in the way. For a deployment
    /// whose cutover does not come about by itself.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequest``: A proposal to carry the schema of one branch over into
    ///   another, with its review and its deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func forceCutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequest {
        try await withRawResponse.forceCutover(organization, database, number, options: options).parse()
    }

    /// List the statements of a deployment.
    ///
    /// Returns the statements that a deployment runs, one entry for each statement and keyspace,
    /// with how far each has come and what went wrong with it, page by page.
    ///
    /// One page, the first unless told otherwise; `allOperations` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``ListDeployOperations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``DeployOperation``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listOperations(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<DeployOperation> {
        try await withRawResponse.listOperations(organization, database, number, params, options: options).parse()
    }

    /// List the statements of a deployment, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``ListDeployOperations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``DeployOperation``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allOperations(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<DeployOperation> {
        transport.all(
            "list_deploy_operations",
            [organization, database, String(number)],
            query: params.queryPairs,
            options: options,
            item: DeployOperation.self
        )
    }

    /// Check that the disks have room for a deployment.
    ///
    /// Returns whether every shard has room for the second copy of the tables that a deployment
    /// builds, and how much would be missing.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DeployRequestStorageCheck``: Whether the disks of a database have room for a
    ///   deployment.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func checkStorage(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> DeployRequestStorageCheck {
        try await withRawResponse.checkStorage(organization, database, number, options: options).parse()
    }

    /// Get how strongly a deployment is slowed down.
    ///
    /// Returns the throttling of one deploy request, for each keyspace that it changes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Throttler``: How strongly schema deployments are slowed down to spare a
    ///   database: the ratio of every keyspace, for the whole database or for one deploy request.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getThrottler(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> Throttler {
        try await withRawResponse.getThrottler(organization, database, number, options: options).parse()
    }

    /// Set how strongly a deployment is slowed down.
    ///
    /// Sets the throttling of one deploy request, also while its deployment runs, to spare the
    /// database while large tables are rebuilt. Give either one ratio for all keyspaces or one for
    /// each.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - params: ``UpdateDeployRequestThrottler``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Throttler``: How strongly schema deployments are slowed down to spare a
    ///   database: the ratio of every keyspace, for the whole database or for one deploy request.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateThrottler(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateDeployRequestThrottler = UpdateDeployRequestThrottler(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Throttler {
        try await withRawResponse.updateThrottler(organization, database, number, params, options: options).parse()
    }

    /// Get what a deploy request changes.
    ///
    /// Returns the differences between the schemas of the two branches, one entry for each table or
    /// view, without pages. This is what reviewers look at.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - number: Number of the deploy request: the small whole number that counts up within the
    ///     database and stands in the address of its web page, not the `id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TableDiffList``: The tables and views that differ between two schemas, all at
    ///   once.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getDiff(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> TableDiffList {
        try await withRawResponse.getDiff(organization, database, number, options: options).parse()
    }
}

/// The calls of ``DeployRequests``, with the reply as it came: status, headers and body.
public struct RawDeployRequests: Sendable {
    let transport: Transport

    /// List the deploy requests of a database. See `list` of ``DeployRequests``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListDeployRequests = ListDeployRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<DeployRequest>> {
        try await transport.send(
            "list_deploy_requests",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: DeployRequest.self)
        )
    }

    /// Open a deploy request. See `create` of ``DeployRequests``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateDeployRequest,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "create_deploy_request",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Get a deploy request. See `get` of ``DeployRequests``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "get_deploy_request",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Close a deploy request without deploying it. See `close` of ``DeployRequests``.
    public func close(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: CloseDeployRequest,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "close_deploy_request",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Queue a deploy request for deployment. See `queue` of ``DeployRequests``.
    public func queue(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: QueueDeployRequest = QueueDeployRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "queue_deploy_request",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// List the deploy queue of a database. See `listQueue` of ``DeployRequests``.
    public func listQueue(
        _ organization: String?,
        _ database: String,
        _ params: GetDeployQueue = GetDeployQueue(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Deployment>> {
        try await transport.send(
            "get_deploy_queue",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Deployment.self)
        )
    }

    /// List the reviews of a deploy request. See `listReviews` of ``DeployRequests``.
    public func listReviews(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployRequestReviews = ListDeployRequestReviews(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<DeployRequestReview>> {
        try await transport.send(
            "list_deploy_request_reviews",
            [organization, database, String(number)],
            query: params.queryPairs,
            options: options,
            reply: .page(of: DeployRequestReview.self)
        )
    }

    /// Review a deploy request. See `review` of ``DeployRequests``.
    public func review(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ReviewDeployRequest = ReviewDeployRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequestReview> {
        try await transport.send(
            "review_deploy_request",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequestReview.self)
        )
    }

    /// End the revert window of a deployment. See `skipRevert` of ``DeployRequests``.
    public func skipRevert(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "skip_revert_period",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Revert a deployed schema change. See `revert` of ``DeployRequests``.
    public func revert(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "complete_revert",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Get the deployment of a deploy request. See `getDeployment` of ``DeployRequests``.
    public func getDeployment(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Deployment> {
        try await transport.send(
            "get_deployment",
            [organization, database, String(number)],
            options: options,
            reply: .value(Deployment.self)
        )
    }

    /// Cancel a queued or running deployment. See `cancel` of ``DeployRequests``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "cancel_deploy_request",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Apply a deployment that waits for its cutover. See `apply` of ``DeployRequests``.
    public func apply(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "complete_gated_deploy_request",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Choose whether a deploy request cuts over by itself. See `updateAutoApply` of ``DeployRequests``.
    public func updateAutoApply(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateAutoApply,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "update_auto_apply",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Choose whether a deploy request deletes its branch at the end. See `updateAutoDeleteBranch`
    /// of ``DeployRequests``.
    public func updateAutoDeleteBranch(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateAutoDeleteBranch,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "update_auto_delete_branch",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Take a failed deployment off the deploy queue. See `completeErrored` of ``DeployRequests``.
    public func completeErrored(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "complete_errored_deploy",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// Force the cutover of a running deployment. See `forceCutover` of ``DeployRequests``.
    public func forceCutover(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequest> {
        try await transport.send(
            "force_cutover_deploy_request",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequest.self)
        )
    }

    /// List the statements of a deployment. See `listOperations` of ``DeployRequests``.
    public func listOperations(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: ListDeployOperations = ListDeployOperations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<DeployOperation>> {
        try await transport.send(
            "list_deploy_operations",
            [organization, database, String(number)],
            query: params.queryPairs,
            options: options,
            reply: .page(of: DeployOperation.self)
        )
    }

    /// Check that the disks have room for a deployment. See `checkStorage` of ``DeployRequests``.
    public func checkStorage(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DeployRequestStorageCheck> {
        try await transport.send(
            "check_deploy_request_storage",
            [organization, database, String(number)],
            options: options,
            reply: .value(DeployRequestStorageCheck.self)
        )
    }

    /// Get how strongly a deployment is slowed down. See `getThrottler` of ``DeployRequests``.
    public func getThrottler(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Throttler> {
        try await transport.send(
            "get_deploy_request_throttler",
            [organization, database, String(number)],
            options: options,
            reply: .value(Throttler.self)
        )
    }

    /// Set how strongly a deployment is slowed down. See `updateThrottler` of ``DeployRequests``.
    public func updateThrottler(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        _ params: UpdateDeployRequestThrottler = UpdateDeployRequestThrottler(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Throttler> {
        try await transport.send(
            "update_deploy_request_throttler",
            [organization, database, String(number)],
            body: params.jsonBody,
            options: options,
            reply: .value(Throttler.self)
        )
    }

    /// Get what a deploy request changes. See `getDiff` of ``DeployRequests``.
    public func getDiff(
        _ organization: String?,
        _ database: String,
        _ number: Int,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TableDiffList> {
        try await transport.send(
            "get_deploy_request_diff",
            [organization, database, String(number)],
            options: options,
            reply: .value(TableDiffList.self)
        )
    }
}

/// What `list` of ``DeployRequests`` takes beside its path.
public struct ListDeployRequests: Sendable {
    /// Only deploy requests in this state: `open`, `closed` (deployed or not), or `deployed`
    /// (closed because their schema went live). Without it, all of them.
    public var state: String?
    /// Only deploy requests that come from the branch of this name.
    public var branch: String?
    /// Only deploy requests that go into the branch of this name.
    public var intoBranch: String?
    /// Only deploy requests whose schema went live within this time range, written as two RFC 3339
    /// timestamps with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var deployedAt: String?
    /// Only deploy requests whose deployment was running at some time within this range, written like `deployedAt`.
    public var runningAt: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        state: String? = nil,
        branch: String? = nil,
        intoBranch: String? = nil,
        deployedAt: String? = nil,
        runningAt: String? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.state = state
        self.branch = branch
        self.intoBranch = intoBranch
        self.deployedAt = deployedAt
        self.runningAt = runningAt
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("state", state)
        pairs.add("branch", branch)
        pairs.add("into_branch", intoBranch)
        pairs.add("deployed_at", deployedAt)
        pairs.add("running_at", runningAt)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``DeployRequests`` takes beside its path.
public struct CreateDeployRequest: Sendable {
    /// Name of the branch whose schema is to be deployed.
    public var branch: String
    /// Name of the branch that is to get the schema, usually the production branch. Left out, it is
    /// the parent of `branch`. The published document asks for it, so send it when you know it.
    public var intoBranch: String?
    /// What the change is about, for the reviewers, in Markdown.
    public var notes: String?
    /// Whether the new schema goes live by itself as soon as it is prepared. With `false` the
    /// deployment stops in `pending_cutover` until it is applied, so that a person can choose the
    /// moment.
    public var autoCutover: Bool?
    /// Whether `branch` is deleted once the deployment is over.
    public var autoDeleteBranch: Bool?

    /// What is left out is not sent.
    public init(
        branch: String,
        intoBranch: String? = nil,
        notes: String? = nil,
        autoCutover: Bool? = nil,
        autoDeleteBranch: Bool? = nil
    ) {
        self.branch = branch
        self.intoBranch = intoBranch
        self.notes = notes
        self.autoCutover = autoCutover
        self.autoDeleteBranch = autoDeleteBranch
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("branch", branch)
            fields.put("into_branch", intoBranch)
            fields.put("notes", notes)
            fields.put("auto_cutover", autoCutover)
            fields.put("auto_delete_branch", autoDeleteBranch)
        }
    }
}

/// What `close` of ``DeployRequests`` takes beside its path.
public struct CloseDeployRequest: Sendable {
    /// The state to bring the request into. Only `closed` is accepted.
    public var state: DeployRequestState

    /// What is left out is not sent.
    public init(state: DeployRequestState) {
        self.state = state
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("state", state)
        }
    }
}

/// What `queue` of ``DeployRequests`` takes beside its path.
public struct QueueDeployRequest: Sendable {
    /// Whether to alter the tables in place instead of rebuilding copies. Much faster, but it can
    /// lock a table for seconds and cannot be reverted; possible only when `instant_ddl_eligible`
    /// is true on the deployment.
    public var instantDdl: Bool?
    /// Whether the deployment keeps to the order of the queue or runs beside others.
    public var strategy: DeploymentStrategy?

    /// What is left out is not sent.
    public init(instantDdl: Bool? = nil, strategy: DeploymentStrategy? = nil) {
        self.instantDdl = instantDdl
        self.strategy = strategy
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("instant_ddl", instantDdl)
            fields.put("strategy", strategy)
        }
    }
}

/// What `listQueue` of ``DeployRequests`` takes beside its path.
public struct GetDeployQueue: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `listReviews` of ``DeployRequests`` takes beside its path.
public struct ListDeployRequestReviews: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `review` of ``DeployRequests`` takes beside its path.
public struct ReviewDeployRequest: Sendable {
    /// Whether to approve the deploy request or only to comment on it.
    public var state: DeployRequestReviewState?
    /// The text of the review, in Markdown. An approval may go without one.
    public var body: String?

    /// What is left out is not sent.
    public init(state: DeployRequestReviewState? = nil, body: String? = nil) {
        self.state = state
        self.body = body
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("state", state)
            fields.put("body", body)
        }
    }
}

/// What `updateAutoApply` of ``DeployRequests`` takes beside its path.
public struct UpdateAutoApply: Sendable {
    /// True lets the deployment cut over by itself, false makes it wait until it is applied.
    public var enable: Bool

    /// What is left out is not sent.
    public init(enable: Bool) {
        self.enable = enable
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("enable", enable)
        }
    }
}

/// What `updateAutoDeleteBranch` of ``DeployRequests`` takes beside its path.
public struct UpdateAutoDeleteBranch: Sendable {
    /// True deletes the branch at the end, false keeps it.
    public var enable: Bool

    /// What is left out is not sent.
    public init(enable: Bool) {
        self.enable = enable
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("enable", enable)
        }
    }
}

/// What `listOperations` of ``DeployRequests`` takes beside its path.
public struct ListDeployOperations: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `updateThrottler` of ``DeployRequests`` takes beside its path.
public struct UpdateDeployRequestThrottler: Sendable {
    /// Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance).
    public var ratio: Int?
    /// Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set.
    public var configurations: [ThrottlerConfiguration]?

    /// What is left out is not sent.
    public init(ratio: Int? = nil, configurations: [ThrottlerConfiguration]? = nil) {
        self.ratio = ratio
        self.configurations = configurations
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("ratio", ratio)
            fields.put("configurations", configurations)
        }
    }
}
