// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows.

use crate::request_prelude::*;

/// A workflow, which moves tables between the keyspaces of a database step by step.
///
/// An address (organization, database, workflow): making one sends nothing, and it can be kept,
/// compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct WorkflowScope {
    address: Address,
}

crate::address::printed!(WorkflowScope, "Workflow");

impl WorkflowScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a workflow.
    ///
    /// Returns one workflow with the progress of its tables and streams and the last comparison of
    /// its data. Look at `state` to follow it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/workflows/{number}`
    ///
    /// Databases: MySQL (Vitess).
    pub fn get(&self) -> Request<GetWorkflow> {
        Request::new(&self.address)
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
    /// `cancelled`, or `state` is `error` and `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 24
    /// hours unless told otherwise.
    pub fn wait_until_running(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[0])
    }

    /// Waits until the comparison that `verify_data` started is done.
    ///
    /// Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
    /// stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or
    /// `state` is `error` and `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 12
    /// hours unless told otherwise.
    pub fn wait_until_verified(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[1])
    }

    /// Waits until the target keyspace answers the reads that go to replicas.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `switched_replicas` or `switching_primaries` or
    /// `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails
    /// when `state` is `cancelled`, or `state` is `error` and `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_replicas_switched(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[2])
    }

    /// Waits until the target keyspace takes the writes.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or
    /// `completed` or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and
    /// `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_primaries_switched(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[3])
    }

    /// Waits until the cutover is done, so that the workflow can be completed.
    ///
    /// Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
    /// `cancelled`, or `state` is `error` and `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_cut_over(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[4])
    }

    /// Waits until the workflow has ended well.
    ///
    /// Every step before that must be asked for, by somebody else or before waiting. Fails when the
    /// workflow was cancelled, or stopped on an error that cannot be retried.
    ///
    /// It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`,
    /// or `state` is `error` and `may_retry` is `false`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 12
    /// hours unless told otherwise.
    pub fn wait_until_completed(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[5])
    }

    /// Waits until a cancelled workflow has cleaned up after itself.
    ///
    /// Fails when it completed instead.
    ///
    /// It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/workflows/{number}` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_cancelled(&self) -> Wait<GetWorkflow> {
        let request = self.get();
        Wait::new(request, &operations::workflows::GET_WORKFLOW.waiters[6])
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
    pub fn cancel(&self) -> Request<WorkflowCancel> {
        Request::new(&self.address)
    }

    /// Complete a workflow after its cutover.
    ///
    /// Closes a workflow that is cut over, once applications have been seen to work with the tables
    /// at their new place. There is nothing left to reverse afterwards.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`
    ///
    /// Databases: MySQL (Vitess).
    pub fn complete(&self) -> Request<WorkflowComplete> {
        Request::new(&self.address)
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
    pub fn cutover(&self) -> Request<WorkflowCutover> {
        Request::new(&self.address)
    }

    /// Retry a workflow that stopped on an error.
    ///
    /// Lets a workflow in the state `error` try again what failed. `may_retry` says whether that is
    /// possible and `workflow_errors` what went wrong; remove the cause first.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`
    ///
    /// Databases: MySQL (Vitess).
    pub fn retry(&self) -> Request<WorkflowRetry> {
        Request::new(&self.address)
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
    pub fn reverse_cutover(&self) -> Request<WorkflowReverseCutover> {
        Request::new(&self.address)
    }

    /// Send the traffic of a workflow back to the source keyspace.
    ///
    /// Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since
    /// the source was kept in step. The workflow goes on running and traffic can be switched again.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`
    ///
    /// Databases: MySQL (Vitess).
    pub fn reverse_traffic(&self) -> Request<WorkflowReverseTraffic> {
        Request::new(&self.address)
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
    pub fn switch_primaries(&self) -> Request<WorkflowSwitchPrimaries> {
        Request::new(&self.address)
    }

    /// Send the reads from replicas of a workflow's tables to the target keyspace.
    ///
    /// Switches only the traffic of replicas, as a step that is optional and safe to try: writes
    /// still go to the source keyspace.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`
    ///
    /// Databases: MySQL (Vitess).
    pub fn switch_replicas(&self) -> Request<WorkflowSwitchReplicas> {
        Request::new(&self.address)
    }

    /// Compare the data of both sides of a workflow.
    ///
    /// Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
    /// outcome is in `vdiff` and counts as fresh for a day, after which `verified_data_stale` is
    /// true.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`
    ///
    /// Databases: MySQL (Vitess).
    pub fn verify_data(&self) -> Request<VerifyWorkflow> {
        Request::new(&self.address)
    }
}

/// Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
/// using them, most often from an unsharded keyspace to a sharded one.
///
/// A workflow first copies the rows (`copying`) and then keeps the copies in step with the
/// originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
/// replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`); from
/// there on the target keyspace takes the writes and the source is kept in step, so
/// `reverse_traffic` can still go back without loss. Until here, queries that name the source
/// keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from the
/// source keyspace and takes the routing rules away, and the workflow cannot be cancelled any more.
/// If applications turn out to name the old keyspace still, `reverse_cutover` restores the routing
/// for a while. `complete` closes the workflow. Each step answers at once and runs on in the
/// background, so wait for the state it leads to.
#[derive(Clone, PartialEq, Eq)]
pub struct Workflows {
    address: Address,
}

impl Workflows {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the workflows of a database.
    ///
    /// Returns the workflows of a database, running and ended ones, page by page. Streams, tables
    /// and comparisons are not part of it.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/workflows`
    ///
    /// Databases: MySQL (Vitess).
    pub fn list(&self) -> Request<ListWorkflows> {
        Request::new(&self.address)
    }

    /// Start moving tables from one keyspace to another.
    ///
    /// Creates a workflow and begins to copy its tables. Applications notice nothing until traffic
    /// is switched. The service checks the tables and the VSchema of the target first and answers
    /// 422 when something stands in the way.
    ///
    /// # Arguments
    /// * `name`: Name of the workflow.
    /// * `source_keyspace`: Name of the keyspace that the tables are in now.
    /// * `target_keyspace`: Name of the keyspace that the tables are moved to. If it is sharded,
    ///   its VSchema must name the tables.
    /// * `tables`: Names of the tables to move.
    ///
    /// `POST /organizations/{organization}/databases/{database}/workflows`
    ///
    /// Databases: MySQL (Vitess).
    pub fn create(
        &self,
        name: impl Into<String>,
        source_keyspace: impl Into<String>,
        target_keyspace: impl Into<String>,
        tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<CreateWorkflow> {
        Request::new(&self.address)
            .field("name", name.into())
            .field("source_keyspace", source_keyspace.into())
            .field("target_keyspace", target_keyspace.into())
            .field("tables", tables.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

/// [`WorkflowScope::get`]: `GET /organizations/{organization}/databases/{database}/workflows/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct GetWorkflow;

impl Endpoint for GetWorkflow {
    const OPERATION: &'static Operation = &operations::workflows::GET_WORKFLOW;
    type Output = Workflow;
}

/// [`WorkflowScope::cancel`]: `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCancel;

impl Endpoint for WorkflowCancel {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_CANCEL;
    type Output = Workflow;
}

/// [`WorkflowScope::complete`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowComplete;

impl Endpoint for WorkflowComplete {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_COMPLETE;
    type Output = Workflow;
}

/// [`WorkflowScope::cutover`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowCutover;

impl Endpoint for WorkflowCutover {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_CUTOVER;
    type Output = Workflow;
}

/// [`WorkflowScope::retry`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowRetry;

impl Endpoint for WorkflowRetry {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_RETRY;
    type Output = Workflow;
}

/// [`WorkflowScope::reverse_cutover`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowReverseCutover;

impl Endpoint for WorkflowReverseCutover {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_REVERSE_CUTOVER;
    type Output = Workflow;
}

/// [`WorkflowScope::reverse_traffic`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowReverseTraffic;

impl Endpoint for WorkflowReverseTraffic {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_REVERSE_TRAFFIC;
    type Output = Workflow;
}

/// [`WorkflowScope::switch_primaries`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowSwitchPrimaries;

impl Endpoint for WorkflowSwitchPrimaries {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_SWITCH_PRIMARIES;
    type Output = Workflow;
}

/// [`WorkflowScope::switch_replicas`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`.
#[derive(Clone, Copy, Debug)]
pub struct WorkflowSwitchReplicas;

impl Endpoint for WorkflowSwitchReplicas {
    const OPERATION: &'static Operation = &operations::workflows::WORKFLOW_SWITCH_REPLICAS;
    type Output = Workflow;
}

/// [`WorkflowScope::verify_data`]: `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`.
#[derive(Clone, Copy, Debug)]
pub struct VerifyWorkflow;

impl Endpoint for VerifyWorkflow {
    const OPERATION: &'static Operation = &operations::workflows::VERIFY_WORKFLOW;
    type Output = Workflow;
}

/// [`Workflows::list`]: `GET /organizations/{organization}/databases/{database}/workflows`.
#[derive(Clone, Copy, Debug)]
pub struct ListWorkflows;

impl Endpoint for ListWorkflows {
    const OPERATION: &'static Operation = &operations::workflows::LIST_WORKFLOWS;
    type Output = Page<Workflow>;
}

impl Paged for ListWorkflows {
    type Item = Workflow;
}

/// The optional arguments of [`Workflows::list`].
impl Request<ListWorkflows> {
    /// Only workflows that were active within this time range, written as two RFC 3339 timestamps
    /// with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    pub fn between(self, value: impl Into<String>) -> Self {
        self.query("between", value.into())
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

/// [`Workflows::create`]: `POST /organizations/{organization}/databases/{database}/workflows`.
#[derive(Clone, Copy, Debug)]
pub struct CreateWorkflow;

impl Endpoint for CreateWorkflow {
    const OPERATION: &'static Operation = &operations::workflows::CREATE_WORKFLOW;
    type Output = Workflow;
}

/// The optional arguments of [`Workflows::create`].
impl Request<CreateWorkflow> {
    /// Name of an unsharded keyspace in which sequence tables are created for the tables that
    /// number their rows automatically. Null, like leaving it out, creates none.
    pub fn global_keyspace<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
        self.field("global_keyspace", value.into())
    }

    /// Whether secondary indexes are created only after the rows are copied, which makes the copy
    /// much faster. Null stands for the service's default.
    pub fn defer_secondary_keys(self, value: impl Into<Option<bool>>) -> Self {
        self.field("defer_secondary_keys", value.into())
    }

    /// What happens when the schema of a source table changes while the workflow runs. Null stands
    /// for the service's default.
    pub fn on_ddl(self, value: impl Into<Option<OnDdl>>) -> Self {
        self.field("on_ddl", value.into())
    }

    /// Name of the branch whose keyspaces are meant. The default branch of the database when left
    /// out.
    pub fn branch_name(self, value: impl Into<String>) -> Self {
        self.field("branch_name", value.into())
    }
}
