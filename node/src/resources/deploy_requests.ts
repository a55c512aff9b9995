// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  Deployment,
  DeploymentStrategy,
  DeployOperation,
  DeployRequest,
  DeployRequestReview,
  DeployRequestReviewState,
  DeployRequestState,
  DeployRequestStorageCheck,
  TableDiffList,
  Throttler,
  ThrottlerConfiguration,
} from '../types/index.js';

/** Arguments of {@link DeployRequests.list}. */
export interface ListDeployRequestsParams {
  /**
   * Only deploy requests in this state: `open`, `closed` (deployed or not), or `deployed` (closed
   * because their schema went live). Without it, all of them.
   */
  state?: string | undefined;
  /** Only deploy requests that come from the branch of this name. */
  branch?: string | undefined;
  /** Only deploy requests that go into the branch of this name. */
  into_branch?: string | undefined;
  /**
   * Only deploy requests whose schema went live within this time range, written as two RFC 3339
   * timestamps with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  deployed_at?: string | undefined;
  /** Only deploy requests whose deployment was running at some time within this range, written like `deployed_at`. */
  running_at?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link DeployRequests.create}. */
export interface CreateDeployRequestParams {
  /** Name of the branch whose schema is to be deployed. */
  branch: string;
  /**
   * Name of the branch that is to get the schema, usually the production branch. Left out, it is
   * the parent of `branch`. The published document asks for it, so send it when you know it.
   */
  into_branch?: string | undefined;
  /** What the change is about, for the reviewers, in Markdown. */
  notes?: string | undefined;
  /**
   * Whether the new schema goes live by itself as soon as it is prepared. With `false` the
   * deployment stops in `pending_cutover` until it is applied, so that a person can choose the
   * moment.
   */
  auto_cutover?: boolean | undefined;
  /** Whether `branch` is deleted once the deployment is over. */
  auto_delete_branch?: boolean | undefined;
}

/** Arguments of {@link DeployRequests.close}. */
export interface CloseDeployRequestParams {
  /** The state to bring the request into. Only `closed` is accepted. */
  state: DeployRequestState;
}

/** Arguments of {@link DeployRequests.queue}. */
export interface QueueDeployRequestParams {
  /**
   * Whether to alter the tables in place instead of rebuilding copies. Much faster, but it can lock
   * a table for seconds and cannot be reverted; possible only when `instant_ddl_eligible` is true
   * on the deployment.
   */
  instant_ddl?: boolean | undefined;
  /** Whether the deployment keeps to the order of the queue or runs beside others. */
  strategy?: DeploymentStrategy | undefined;
}

/** Arguments of {@link DeployRequests.listQueue}. */
export interface GetDeployQueueParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link DeployRequests.listReviews}. */
export interface ListDeployRequestReviewsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link DeployRequests.review}. */
export interface ReviewDeployRequestParams {
  /** Whether to approve the deploy request or only to comment on it. */
  state?: DeployRequestReviewState | undefined;
  /** The text of the review, in Markdown. An approval may go without one. */
  body?: string | undefined;
}

/** Arguments of {@link DeployRequests.updateAutoApply}. */
export interface UpdateAutoApplyParams {
  /** True lets the deployment cut over by itself, false makes it wait until it is applied. */
  enable: boolean;
}

/** Arguments of {@link DeployRequests.updateAutoDeleteBranch}. */
export interface UpdateAutoDeleteBranchParams {
  /** True deletes the branch at the end, false keeps it. */
  enable: boolean;
}

/** Arguments of {@link DeployRequests.listOperations}. */
export interface ListDeployOperationsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link DeployRequests.updateThrottler}. */
export interface UpdateDeployRequestThrottlerParams {
  /** Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance). */
  ratio?: number | undefined;
  /** Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set. */
  configurations?: readonly ThrottlerConfiguration[] | undefined;
}

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
export class DeployRequests extends Resource {
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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListDeployRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link DeployRequest}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListDeployRequestsParams,
    options?: RequestOptions,
  ): PagePromise<DeployRequest> {
    return this._list('list_deploy_requests', [organization, database], { query: params }, options);
  }

  /**
   * Open a deploy request.
   *
   * Proposes to carry the schema of `branch` over into `into_branch`. The reply comes at once with
   * a deployment that is `pending`: wait until it is deployable before queueing it. Nothing on the
   * target branch changes yet. Answers 422 when it cannot be made, for instance because the target
   * branch has no safe migrations.
   *
   * `POST /organizations/{organization}/databases/{database}/deploy-requests`
   *
   * Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
   * database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateDeployRequestParams}; `branch` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateDeployRequestParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('create_deploy_request', [organization, database], { body: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('get_deploy_request', [organization, database, number], { query: params }, options);
  }

  /**
   * Waits until the schema checks of the deploy request are over.
   *
   * Success means that it can be queued (`ready` and `deployable`) or that the two branches already
   * have the same schema (`no_changes`); look at `deployment.state` to tell them apart. Failure
   * means that the checks found an error or do not allow the deployment, for the reasons in
   * `deployment.lint_errors`, or that the request was closed in the meantime.
   *
   * It succeeds when `deployment.state` is `ready` and `deployment.deployable` is `true`, or
   * `deployment.state` is `no_changes`. It fails when `deployment.state` is `ready` and
   * `deployment.deployable` is `false`, or `deployment.state` is `error` or `complete_error` or
   * `complete_cancel` or `cancelled` or `complete_revert_error`, or `state` is `closed`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param options - For this wait only: `timeout` in milliseconds, 10 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilDeployable(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<DeployRequest>,
  ): Promise<DeployRequest> {
    return this._wait('get_deploy_request', 'wait_until_deployable', [organization, database, number], options);
  }

  /**
   * Waits until the new schema is live on the target branch.
   *
   * Queue the deploy request first. Success includes `complete_pending_revert`, where the schema is
   * live and can still be reverted. A deployment without `auto_cutover` stops in `pending_cutover`,
   * and this goes on waiting there until somebody applies it. Copying a large table takes hours,
   * and the default limit is twelve.
   *
   * It succeeds when `deployment.state` is `complete` or `complete_pending_revert` or `no_changes`.
   * It fails when `deployment.state` is `error` or `complete_error` or `complete_cancel` or
   * `cancelled` or `complete_revert_error`, or `state` is `closed`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param options - For this wait only: `timeout` in milliseconds, 12 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilDeployed(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<DeployRequest>,
  ): Promise<DeployRequest> {
    return this._wait('get_deploy_request', 'wait_until_deployed', [organization, database, number], options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReverted(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<DeployRequest>,
  ): Promise<DeployRequest> {
    return this._wait('get_deploy_request', 'wait_until_reverted', [organization, database, number], options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link CloseDeployRequestParams}; `state` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  close(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params: CloseDeployRequestParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('close_deploy_request', [organization, database, number], { body: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link QueueDeployRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  queue(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: QueueDeployRequestParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('queue_deploy_request', [organization, database, number], { body: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link GetDeployQueueParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Deployment}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listQueue(
    organization: OrganizationArgument,
    database: string,
    params?: GetDeployQueueParams,
    options?: RequestOptions,
  ): PagePromise<Deployment> {
    return this._list('get_deploy_queue', [organization, database], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link ListDeployRequestReviewsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link DeployRequestReview}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listReviews(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: ListDeployRequestReviewsParams,
    options?: RequestOptions,
  ): PagePromise<DeployRequestReview> {
    return this._list('list_deploy_request_reviews', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link ReviewDeployRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequestReview}: A comment on a deploy request, or an approval of it, by
   *   one reviewer.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  review(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: ReviewDeployRequestParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequestReview> {
    return this._json('review_deploy_request', [organization, database, number], { body: params }, options);
  }

  /**
   * End the revert window of a deployment.
   *
   * Gives up the chance to revert, so that the deployment is `complete` now and not when its 30
   * minutes are over, and the next one in the queue can start. The new schema stays. Possible while
   * the deployment is `complete_pending_revert`.
   *
   * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`
   *
   * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
   * database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  skipRevert(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('skip_revert_period', [organization, database, number], { query: params }, options);
  }

  /**
   * Revert a deployed schema change.
   *
   * Puts the schema back as it was before the deployment, keeping the rows written since. Possible
   * while the deployment is `complete_pending_revert`, that is within 30 minutes of the cutover and
   * unless it was an instant one; afterwards the answer is 422. The revert runs on after the reply:
   * wait until it is reverted.
   *
   * `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`
   *
   * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
   * database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  revert(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('complete_revert', [organization, database, number], { query: params }, options);
  }

  /**
   * Get the deployment of a deploy request.
   *
   * Returns the deployment alone: its state, its place in the queue, the statements it runs and how
   * far each has come. The same object stands in the `deployment` field of the deploy request.
   *
   * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`
   *
   * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Deployment}: The work behind a deploy request: the statements that turn the
   *   schema of the target branch into the new one, their checks, their place in the queue and
   *   their progress up to the cutover and the revert window.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getDeployment(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Deployment> {
    return this._json('get_deployment', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('cancel_deploy_request', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  apply(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('complete_gated_deploy_request', [organization, database, number], { query: params }, options);
  }

  /**
   * Choose whether a deploy request cuts over by itself.
   *
   * Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon as
   * they have caught up; off, the deployment waits in `pending_cutover` until it is applied.
   *
   * `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`
   *
   * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
   * database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link UpdateAutoApplyParams}; `enable` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateAutoApply(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params: UpdateAutoApplyParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('update_auto_apply', [organization, database, number], { body: params }, options);
  }

  /**
   * Choose whether a deploy request deletes its branch at the end.
   *
   * Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes from
   * is deleted once the deployment is complete.
   *
   * `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`
   *
   * Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
   * database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link UpdateAutoDeleteBranchParams}; `enable` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateAutoDeleteBranch(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params: UpdateAutoDeleteBranchParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('update_auto_delete_branch', [organization, database, number], { body: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  completeErrored(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('complete_errored_deploy', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequest}: A proposal to carry the schema of one branch over into
   *   another, with its review and its deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  forceCutover(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequest> {
    return this._json('force_cutover_deploy_request', [organization, database, number], { query: params }, options);
  }

  /**
   * List the statements of a deployment.
   *
   * Returns the statements that a deployment runs, one entry for each statement and keyspace, with
   * how far each has come and what went wrong with it, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
   *
   * Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link ListDeployOperationsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link DeployOperation}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listOperations(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: ListDeployOperationsParams,
    options?: RequestOptions,
  ): PagePromise<DeployOperation> {
    return this._list('list_deploy_operations', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DeployRequestStorageCheck}: Whether the disks of a database have room for a
   *   deployment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  checkStorage(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DeployRequestStorageCheck> {
    return this._json('check_deploy_request_storage', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Throttler}: How strongly schema deployments are slowed down to spare a
   *   database: the ratio of every keyspace, for the whole database or for one deploy request.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getThrottler(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Throttler> {
    return this._json('get_deploy_request_throttler', [organization, database, number], { query: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - {@link UpdateDeployRequestThrottlerParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Throttler}: How strongly schema deployments are slowed down to spare a
   *   database: the ratio of every keyspace, for the whole database or for one deploy request.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateThrottler(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: UpdateDeployRequestThrottlerParams,
    options?: RequestOptions,
  ): APIPromise<Throttler> {
    return this._json('update_deploy_request_throttler', [organization, database, number], { body: params }, options);
  }

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
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the deploy request: the small whole number that counts up within
   *   the database and stands in the address of its web page, not the `id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TableDiffList}: The tables and views that differ between two schemas, all at
   *   once.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getDiff(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<TableDiffList> {
    return this._json('get_deploy_request_diff', [organization, database, number], { query: params }, options);
  }
}
