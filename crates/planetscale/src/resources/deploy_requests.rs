// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests.

use crate::request_prelude::*;

/// A deploy request, which brings the schema of one branch of a database into another.
///
/// An address (organization, database, deploy request): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct DeployRequestScope {
    address: Address,
}

crate::address::printed!(DeployRequestScope, "DeployRequest");

impl DeployRequestScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
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
    pub fn get(&self) -> Request<GetDeployRequest> {
        Request::new(&self.address)
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
    /// Polls `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}` for
    /// 10 minutes unless told otherwise.
    pub fn wait_until_deployable(&self) -> Wait<GetDeployRequest> {
        let request = self.get();
        Wait::new(request, &operations::deploy_requests::GET_DEPLOY_REQUEST.waiters[0])
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
    /// Polls `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}` for
    /// 12 hours unless told otherwise.
    pub fn wait_until_deployed(&self) -> Wait<GetDeployRequest> {
        let request = self.get();
        Wait::new(request, &operations::deploy_requests::GET_DEPLOY_REQUEST.waiters[1])
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
    /// Polls `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}` for
    /// 1 hour unless told otherwise.
    pub fn wait_until_reverted(&self) -> Wait<GetDeployRequest> {
        let request = self.get();
        Wait::new(request, &operations::deploy_requests::GET_DEPLOY_REQUEST.waiters[2])
    }

    /// Close a deploy request without deploying it.
    ///
    /// Closes an open deploy request; the branches keep the schemas they have. Send `closed` as the
    /// state. To stop a deployment that is queued or running, cancel it. To propose the same change
    /// again, open a new request from the branch.
    ///
    /// # Arguments
    /// * `state`: The state to bring the request into. Only `closed` is accepted.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`
    ///
    /// Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn close(&self, state: impl Into<DeployRequestState>) -> Request<CloseDeployRequest> {
        Request::new(&self.address).field("state", state.into())
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
    pub fn queue(&self) -> Request<QueueDeployRequest> {
        Request::new(&self.address)
    }

    /// List the reviews of a deploy request.
    ///
    /// Returns the comments and approvals that people have left on a deploy request, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list_reviews(&self) -> Request<ListDeployRequestReviews> {
        Request::new(&self.address)
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
    pub fn review(&self) -> Request<ReviewDeployRequest> {
        Request::new(&self.address)
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
    pub fn skip_revert(&self) -> Request<SkipRevertPeriod> {
        Request::new(&self.address)
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
    pub fn revert(&self) -> Request<CompleteRevert> {
        Request::new(&self.address)
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
    pub fn get_deployment(&self) -> Request<GetDeployment> {
        Request::new(&self.address)
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
    pub fn cancel(&self) -> Request<CancelDeployRequest> {
        Request::new(&self.address)
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
    pub fn apply(&self) -> Request<CompleteGatedDeployRequest> {
        Request::new(&self.address)
    }

    /// Choose whether a deploy request cuts over by itself.
    ///
    /// Sets `auto_cutover` of the deployment. On, the prepared tables replace the live ones as soon
    /// as they have caught up; off, the deployment waits in `pending_cutover` until it is applied.
    ///
    /// # Arguments
    /// * `enable`: True lets the deployment cut over by itself, false makes it wait until it is
    ///   applied.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_auto_apply(&self, enable: bool) -> Request<UpdateAutoApply> {
        Request::new(&self.address).field("enable", enable)
    }

    /// Choose whether a deploy request deletes its branch at the end.
    ///
    /// Sets `auto_delete_branch` of the deployment. On, the branch that the deploy request comes
    /// from is deleted once the deployment is complete.
    ///
    /// # Arguments
    /// * `enable`: True deletes the branch at the end, false keeps it.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`
    ///
    /// Service token: `create_deploy_request`. OAuth: `deploy_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_auto_delete_branch(&self, enable: bool) -> Request<UpdateAutoDeleteBranch> {
        Request::new(&self.address).field("enable", enable)
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
    pub fn complete_errored(&self) -> Request<CompleteErroredDeploy> {
        Request::new(&self.address)
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
    pub fn force_cutover(&self) -> Request<ForceCutoverDeployRequest> {
        Request::new(&self.address)
    }

    /// List the statements of a deployment.
    ///
    /// Returns the statements that a deployment runs, one entry for each statement and keyspace,
    /// with how far each has come and what went wrong with it, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list_operations(&self) -> Request<ListDeployOperations> {
        Request::new(&self.address)
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
    pub fn check_storage(&self) -> Request<CheckDeployRequestStorage> {
        Request::new(&self.address)
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
    pub fn get_throttler(&self) -> Request<GetDeployRequestThrottler> {
        Request::new(&self.address)
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
    pub fn update_throttler(&self) -> Request<UpdateDeployRequestThrottler> {
        Request::new(&self.address)
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
    pub fn get_diff(&self) -> Request<GetDeployRequestDiff> {
        Request::new(&self.address)
    }
}

/// Changes of a schema, proposed, reviewed and rolled out like a pull request. A deploy request
/// compares the schema of one branch with that of the branch it goes into, and its deployment
/// carries the difference over without blocking the tables. MySQL (Vitess) databases only; the
/// target branch needs safe migrations switched on.
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
#[derive(Clone, PartialEq, Eq)]
pub struct DeployRequests {
    address: Address,
}

impl DeployRequests {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the deploy requests of a database.
    ///
    /// Returns the deploy requests of a database, open and closed, page by page. An empty list can
    /// also mean that the token lacks the access. The filters narrow each other down.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-requests`
    ///
    /// Service token: `read_deploy_request`. OAuth: `read_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list(&self) -> Request<ListDeployRequests> {
        Request::new(&self.address)
    }

    /// Open a deploy request.
    ///
    /// Proposes to carry the schema of `branch` over into `into_branch`. The reply comes at once
    /// with a deployment that is `pending`: wait until it is deployable before queueing it. Nothing
    /// on the target branch changes yet. Answers 422 when it cannot be made, for instance because
    /// the target branch has no safe migrations.
    ///
    /// # Arguments
    /// * `branch`: Name of the branch whose schema is to be deployed.
    ///
    /// `POST /organizations/{organization}/databases/{database}/deploy-requests`
    ///
    /// Service token: `create_deploy_request`. OAuth: `write_deploy_requests` (organization,
    /// database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn create(&self, branch: impl Into<String>) -> Request<CreateDeployRequest> {
        Request::new(&self.address).field("branch", branch.into())
    }

    /// List the deploy queue of a database.
    ///
    /// Returns the deployments that wait or run, in the order in which they will be deployed. The
    /// first one holds up the rest: a deployment that waits for its cutover, its revert window or a
    /// repair is seen here.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/deploy-queue`
    ///
    /// Databases: MySQL (Vitess).
    pub fn list_queue(&self) -> Request<GetDeployQueue> {
        Request::new(&self.address)
    }
}

/// [`DeployRequestScope::get`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployRequest;

impl Endpoint for GetDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::GET_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::close`]: `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct CloseDeployRequest;

impl Endpoint for CloseDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::CLOSE_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::queue`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`.
#[derive(Clone, Copy, Debug)]
pub struct QueueDeployRequest;

impl Endpoint for QueueDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::QUEUE_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// The optional arguments of [`DeployRequestScope::queue`].
impl Request<QueueDeployRequest> {
    /// Whether to alter the tables in place instead of rebuilding copies. Much faster, but it can
    /// lock a table for seconds and cannot be reverted; possible only when `instant_ddl_eligible`
    /// is true on the deployment.
    pub fn instant_ddl(self, value: bool) -> Self {
        self.field("instant_ddl", value)
    }

    /// Whether the deployment keeps to the order of the queue or runs beside others.
    pub fn strategy(self, value: impl Into<DeploymentStrategy>) -> Self {
        self.field("strategy", value.into())
    }
}

/// [`DeployRequestScope::list_reviews`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeployRequestReviews;

impl Endpoint for ListDeployRequestReviews {
    const OPERATION: &'static Operation = &operations::deploy_requests::LIST_DEPLOY_REQUEST_REVIEWS;
    type Output = Page<DeployRequestReview>;
}

impl Paged for ListDeployRequestReviews {
    type Item = DeployRequestReview;
}

/// The optional arguments of [`DeployRequestScope::list_reviews`].
impl Request<ListDeployRequestReviews> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`DeployRequestScope::review`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`.
#[derive(Clone, Copy, Debug)]
pub struct ReviewDeployRequest;

impl Endpoint for ReviewDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::REVIEW_DEPLOY_REQUEST;
    type Output = DeployRequestReview;
}

/// The optional arguments of [`DeployRequestScope::review`].
impl Request<ReviewDeployRequest> {
    /// Whether to approve the deploy request or only to comment on it.
    pub fn state(self, value: impl Into<DeployRequestReviewState>) -> Self {
        self.field("state", value.into())
    }

    /// The text of the review, in Markdown. An approval may go without one.
    pub fn body(self, value: impl Into<String>) -> Self {
        self.field("body", value.into())
    }
}

/// [`DeployRequestScope::skip_revert`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`.
#[derive(Clone, Copy, Debug)]
pub struct SkipRevertPeriod;

impl Endpoint for SkipRevertPeriod {
    const OPERATION: &'static Operation = &operations::deploy_requests::SKIP_REVERT_PERIOD;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::revert`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`.
#[derive(Clone, Copy, Debug)]
pub struct CompleteRevert;

impl Endpoint for CompleteRevert {
    const OPERATION: &'static Operation = &operations::deploy_requests::COMPLETE_REVERT;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::get_deployment`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployment;

impl Endpoint for GetDeployment {
    const OPERATION: &'static Operation = &operations::deploy_requests::GET_DEPLOYMENT;
    type Output = Deployment;
}

/// [`DeployRequestScope::cancel`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`.
#[derive(Clone, Copy, Debug)]
pub struct CancelDeployRequest;

impl Endpoint for CancelDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::CANCEL_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::apply`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`.
#[derive(Clone, Copy, Debug)]
pub struct CompleteGatedDeployRequest;

impl Endpoint for CompleteGatedDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::COMPLETE_GATED_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::update_auto_apply`]: `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAutoApply;

impl Endpoint for UpdateAutoApply {
    const OPERATION: &'static Operation = &operations::deploy_requests::UPDATE_AUTO_APPLY;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::update_auto_delete_branch`]: `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAutoDeleteBranch;

impl Endpoint for UpdateAutoDeleteBranch {
    const OPERATION: &'static Operation = &operations::deploy_requests::UPDATE_AUTO_DELETE_BRANCH;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::complete_errored`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`.
#[derive(Clone, Copy, Debug)]
pub struct CompleteErroredDeploy;

impl Endpoint for CompleteErroredDeploy {
    const OPERATION: &'static Operation = &operations::deploy_requests::COMPLETE_ERRORED_DEPLOY;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::force_cutover`]: `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`.
#[derive(Clone, Copy, Debug)]
pub struct ForceCutoverDeployRequest;

impl Endpoint for ForceCutoverDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::FORCE_CUTOVER_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// [`DeployRequestScope::list_operations`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeployOperations;

impl Endpoint for ListDeployOperations {
    const OPERATION: &'static Operation = &operations::deploy_requests::LIST_DEPLOY_OPERATIONS;
    type Output = Page<DeployOperation>;
}

impl Paged for ListDeployOperations {
    type Item = DeployOperation;
}

/// The optional arguments of [`DeployRequestScope::list_operations`].
impl Request<ListDeployOperations> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`DeployRequestScope::check_storage`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`.
#[derive(Clone, Copy, Debug)]
pub struct CheckDeployRequestStorage;

impl Endpoint for CheckDeployRequestStorage {
    const OPERATION: &'static Operation = &operations::deploy_requests::CHECK_DEPLOY_REQUEST_STORAGE;
    type Output = DeployRequestStorageCheck;
}

/// [`DeployRequestScope::get_throttler`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployRequestThrottler;

impl Endpoint for GetDeployRequestThrottler {
    const OPERATION: &'static Operation = &operations::deploy_requests::GET_DEPLOY_REQUEST_THROTTLER;
    type Output = Throttler;
}

/// [`DeployRequestScope::update_throttler`]: `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDeployRequestThrottler;

impl Endpoint for UpdateDeployRequestThrottler {
    const OPERATION: &'static Operation = &operations::deploy_requests::UPDATE_DEPLOY_REQUEST_THROTTLER;
    type Output = Throttler;
}

/// The optional arguments of [`DeployRequestScope::update_throttler`].
impl Request<UpdateDeployRequestThrottler> {
    /// Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly
    /// advance).
    pub fn ratio(self, value: i64) -> Self {
        self.field("ratio", value)
    }

    /// Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can
    /// be set.
    pub fn configurations(self, values: impl IntoIterator<Item = ThrottlerConfiguration>) -> Self {
        self.field("configurations", values.into_iter().collect::<Vec<ThrottlerConfiguration>>())
    }
}

/// [`DeployRequestScope::get_diff`]: `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployRequestDiff;

impl Endpoint for GetDeployRequestDiff {
    const OPERATION: &'static Operation = &operations::deploy_requests::GET_DEPLOY_REQUEST_DIFF;
    type Output = TableDiffList;
}

/// [`DeployRequests::list`]: `GET /organizations/{organization}/databases/{database}/deploy-requests`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeployRequests;

impl Endpoint for ListDeployRequests {
    const OPERATION: &'static Operation = &operations::deploy_requests::LIST_DEPLOY_REQUESTS;
    type Output = Page<DeployRequest>;
}

impl Paged for ListDeployRequests {
    type Item = DeployRequest;
}

/// The optional arguments of [`DeployRequests::list`].
impl Request<ListDeployRequests> {
    /// Only deploy requests in this state: `open`, `closed` (deployed or not), or `deployed`
    /// (closed because their schema went live). Without it, all of them.
    pub fn state(self, value: impl Into<String>) -> Self {
        self.query("state", value.into())
    }

    /// Only deploy requests that come from the branch of this name.
    pub fn branch(self, value: impl Into<String>) -> Self {
        self.query("branch", value.into())
    }

    /// Only deploy requests that go into the branch of this name.
    pub fn into_branch(self, value: impl Into<String>) -> Self {
        self.query("into_branch", value.into())
    }

    /// Only deploy requests whose schema went live within this time range, written as two RFC 3339
    /// timestamps with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    pub fn deployed_at(self, value: impl Into<String>) -> Self {
        self.query("deployed_at", value.into())
    }

    /// Only deploy requests whose deployment was running at some time within this range, written
    /// like `deployed_at`.
    pub fn running_at(self, value: impl Into<String>) -> Self {
        self.query("running_at", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`DeployRequests::create`]: `POST /organizations/{organization}/databases/{database}/deploy-requests`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDeployRequest;

impl Endpoint for CreateDeployRequest {
    const OPERATION: &'static Operation = &operations::deploy_requests::CREATE_DEPLOY_REQUEST;
    type Output = DeployRequest;
}

/// The optional arguments of [`DeployRequests::create`].
impl Request<CreateDeployRequest> {
    /// Name of the branch that is to get the schema, usually the production branch. Left out, it is
    /// the parent of `branch`. The published document asks for it, so send it when you know it.
    pub fn into_branch(self, value: impl Into<String>) -> Self {
        self.field("into_branch", value.into())
    }

    /// What the change is about, for the reviewers, in Markdown.
    pub fn notes(self, value: impl Into<String>) -> Self {
        self.field("notes", value.into())
    }

    /// Whether the new schema goes live by itself as soon as it is prepared. With `false` the
    /// deployment stops in `pending_cutover` until it is applied, so that a person can choose the
    /// moment.
    pub fn auto_cutover(self, value: bool) -> Self {
        self.field("auto_cutover", value)
    }

    /// Whether `branch` is deleted once the deployment is over.
    pub fn auto_delete_branch(self, value: bool) -> Self {
        self.field("auto_delete_branch", value)
    }
}

/// [`DeployRequests::list_queue`]: `GET /organizations/{organization}/databases/{database}/deploy-queue`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployQueue;

impl Endpoint for GetDeployQueue {
    const OPERATION: &'static Operation = &operations::deploy_requests::GET_DEPLOY_QUEUE;
    type Output = Page<Deployment>;
}

impl Paged for GetDeployQueue {
    type Item = Deployment;
}

/// The optional arguments of [`DeployRequests::list_queue`].
impl Request<GetDeployQueue> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
