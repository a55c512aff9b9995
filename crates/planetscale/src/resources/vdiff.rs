// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
//! `VDiff`.

use crate::request_prelude::*;

/// A workflow of a MySQL branch whose copy can be compared with its source.
///
/// An address (organization, database, branch, vdiff workflow): making one sends nothing, and it
/// can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct VdiffWorkflowScope {
    address: Address,
}

crate::address::printed!(VdiffWorkflowScope, "VdiffWorkflow");

impl VdiffWorkflowScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Start a comparison of a workflow's tables.
    ///
    /// Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
    /// the comparison to see how far it is and what it found.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create(&self, target_keyspace: impl Into<String>) -> Request<VdiffCreate> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// List the comparisons of a workflow.
    ///
    /// Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list(&self, target_keyspace: impl Into<String>) -> Request<VdiffList> {
        Request::new(&self.address).query("target_keyspace", target_keyspace.into())
    }

    /// Get a comparison with its findings.
    ///
    /// Returns the state and progress of a comparison and, for each table and shard, the rows that
    /// differ or are on one side only. No mismatch in a completed comparison means that traffic can
    /// be switched.
    ///
    /// # Arguments
    /// * `uuid`: UUID of the comparison, as creating or listing it returned.
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, uuid: impl Into<PathArg>, target_keyspace: impl Into<String>) -> Request<VdiffShow> {
        Request::new(&self.address).path_arg(uuid).query("target_keyspace", target_keyspace.into())
    }

    /// Delete a comparison.
    ///
    /// Removes a comparison and what it found. The tables are not touched.
    ///
    /// # Arguments
    /// * `uuid`: UUID of the comparison, as creating or listing it returned.
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn delete(
        &self,
        uuid: impl Into<PathArg>,
        target_keyspace: impl Into<String>,
    ) -> Request<VdiffDelete> {
        Request::new(&self.address).path_arg(uuid).query("target_keyspace", target_keyspace.into())
    }

    /// Stop a running comparison.
    ///
    /// Halts a comparison. It keeps its place and can be resumed.
    ///
    /// # Arguments
    /// * `uuid`: UUID of the comparison, as creating or listing it returned.
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn stop(&self, uuid: impl Into<PathArg>, target_keyspace: impl Into<String>) -> Request<VdiffStop> {
        Request::new(&self.address).path_arg(uuid).field("target_keyspace", target_keyspace.into())
    }

    /// Resume a stopped or finished comparison.
    ///
    /// Lets a comparison go on from its last row. On one that was completed, it compares only the
    /// rows that were added since.
    ///
    /// # Arguments
    /// * `uuid`: UUID of the comparison, as creating or listing it returned.
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn resume(
        &self,
        uuid: impl Into<PathArg>,
        target_keyspace: impl Into<String>,
    ) -> Request<VdiffResume> {
        Request::new(&self.address).path_arg(uuid).field("target_keyspace", target_keyspace.into())
    }
}

/// [`VdiffWorkflowScope::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffCreate;

impl Endpoint for VdiffCreate {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_CREATE;
    type Output = VtctldData;
}

/// The optional arguments of [`VdiffWorkflowScope::create`].
impl Request<VdiffCreate> {
    /// Whether the comparison goes on by itself after errors that can pass.
    pub fn auto_retry(self, value: bool) -> Self {
        self.field("auto_retry", value)
    }

    /// Whether the comparison starts at once. Otherwise it waits to be resumed.
    pub fn auto_start(self, value: bool) -> Self {
        self.field("auto_start", value)
    }

    /// Whether the report holds a query for each difference, for looking into it.
    pub fn debug_query(self, value: bool) -> Self {
        self.field("debug_query", value)
    }

    /// Whether rows in the report show their primary keys only.
    pub fn only_pks(self, value: bool) -> Self {
        self.field("only_pks", value)
    }

    /// Whether MySQL's statistics of the tables are refreshed first, which makes the progress more
    /// exact and costs some load.
    pub fn update_table_stats(self, value: bool) -> Self {
        self.field("update_table_stats", value)
    }

    /// Whether the reply says more about each step.
    pub fn verbose(self, value: bool) -> Self {
        self.field("verbose", value)
    }

    /// Only these tables of the workflow. All of them when left out.
    pub fn tables(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tables", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Types of the tablets to read from, `primary`, `replica` or `rdonly`.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// How a tablet is chosen among the types, by Vitess's words for it: `INORDER` prefers them in
    /// the order of the list, `ANY` takes them as equals.
    pub fn tablet_selection_preference(self, value: impl Into<String>) -> Self {
        self.field("tablet_selection_preference", value.into())
    }

    /// How many seconds to wait for replication to catch up before rows are read.
    pub fn filtered_replication_wait_time(self, value: i64) -> Self {
        self.field("filtered_replication_wait_time", value)
    }

    /// How many differing rows of a table the report shows at most. 0 shows all.
    pub fn max_report_sample_rows(self, value: i64) -> Self {
        self.field("max_report_sample_rows", value)
    }

    /// How many rows that seem to be on one side only are compared a second time, since different
    /// collations can order equal rows differently.
    pub fn max_extra_rows_to_compare(self, value: i64) -> Self {
        self.field("max_extra_rows_to_compare", value)
    }

    /// How many characters of each column the report shows at most. 0 shows everything.
    pub fn row_diff_column_truncate_at(self, value: i64) -> Self {
        self.field("row_diff_column_truncate_at", value)
    }

    /// How many rows of each table are compared at most. All of them when left out.
    pub fn limit(self, value: i64) -> Self {
        self.field("limit", value)
    }
}

/// [`VdiffWorkflowScope::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffList;

impl Endpoint for VdiffList {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_LIST;
    type Output = VtctldData;
}

/// [`VdiffWorkflowScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffShow;

impl Endpoint for VdiffShow {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_SHOW;
    type Output = VtctldData;
}

/// [`VdiffWorkflowScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffDelete;

impl Endpoint for VdiffDelete {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_DELETE;
    type Output = VtctldData;
}

/// [`VdiffWorkflowScope::stop`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffStop;

impl Endpoint for VdiffStop {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_STOP;
    type Output = VtctldData;
}

/// The optional arguments of [`VdiffWorkflowScope::stop`].
impl Request<VdiffStop> {
    /// Only on these shards of it. On all of them when left out.
    pub fn target_shards(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("target_shards", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

/// [`VdiffWorkflowScope::resume`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`.
#[derive(Clone, Copy, Debug)]
pub struct VdiffResume;

impl Endpoint for VdiffResume {
    const OPERATION: &'static Operation = &operations::vdiff::VDIFF_RESUME;
    type Output = VtctldData;
}

/// The optional arguments of [`VdiffWorkflowScope::resume`].
impl Request<VdiffResume> {
    /// Only on these shards of it. On all of them when left out.
    pub fn target_shards(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("target_shards", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}
