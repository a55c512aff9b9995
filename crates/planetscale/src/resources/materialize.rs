// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
//! Materialize.

use crate::request_prelude::*;

/// A workflow that keeps a materialized copy of tables up to date.
///
/// An address (organization, database, branch, materialize workflow): making one sends nothing, and
/// it can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct MaterializeWorkflowScope {
    address: Address,
}

crate::address::printed!(MaterializeWorkflowScope, "MaterializeWorkflow");

impl MaterializeWorkflowScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a Materialize workflow.
    ///
    /// Returns a workflow with its options and streams, as Vitess describes it.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, target_keyspace: impl Into<String>) -> Request<MaterializeShow> {
        Request::new(&self.address).query("target_keyspace", target_keyspace.into())
    }

    /// Start a stopped Materialize workflow.
    ///
    /// Lets the streams of a workflow go on from where they stopped.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn start(&self, target_keyspace: impl Into<String>) -> Request<MaterializeStart> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// Stop a Materialize workflow.
    ///
    /// Halts the streams of a workflow. The target tables stay as they are and fall behind until it
    /// is started again.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn stop(&self, target_keyspace: impl Into<String>) -> Request<MaterializeStop> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// Cancel a Materialize workflow.
    ///
    /// Ends a workflow for good, and removes the target tables unless told to keep them.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel(&self, target_keyspace: impl Into<String>) -> Request<MaterializeCancel> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }
}

/// Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
/// copies, selections or aggregations of tables of another. Unlike `MoveTables` it goes on for as
/// long as the copy is wanted, and the target may have another schema. The replies carry what
/// Vitess returns, unchanged, in `data`.
#[derive(Clone, PartialEq, Eq)]
pub struct Materialize {
    address: Address,
}

impl Materialize {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Create a Materialize workflow.
    ///
    /// Creates a workflow that fills the target tables from the source and keeps them up to date.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, unique in the target keyspace.
    /// * `target_keyspace`: Name of the keyspace that the tables are kept in.
    /// * `source_keyspace`: Name of the keyspace that the rows come from.
    /// * `table_settings`: The target tables and how each is made.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create(
        &self,
        workflow: impl Into<String>,
        target_keyspace: impl Into<String>,
        source_keyspace: impl Into<String>,
        table_settings: impl IntoIterator<Item = MaterializeTableSettings>,
    ) -> Request<MaterializeCreate> {
        Request::new(&self.address)
            .field("workflow", workflow.into())
            .field("target_keyspace", target_keyspace.into())
            .field("source_keyspace", source_keyspace.into())
            .field("table_settings", table_settings.into_iter().collect::<Vec<MaterializeTableSettings>>())
    }
}

/// [`MaterializeWorkflowScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`.
#[derive(Clone, Copy, Debug)]
pub struct MaterializeShow;

impl Endpoint for MaterializeShow {
    const OPERATION: &'static Operation = &operations::materialize::MATERIALIZE_SHOW;
    type Output = VtctldData;
}

/// The optional arguments of [`MaterializeWorkflowScope::get`].
impl Request<MaterializeShow> {
    /// Whether the log of each stream is included.
    pub fn include_logs(self, value: bool) -> Self {
        self.query("include_logs", value)
    }
}

/// [`MaterializeWorkflowScope::start`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`.
#[derive(Clone, Copy, Debug)]
pub struct MaterializeStart;

impl Endpoint for MaterializeStart {
    const OPERATION: &'static Operation = &operations::materialize::MATERIALIZE_START;
    type Output = VtctldData;
}

/// [`MaterializeWorkflowScope::stop`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`.
#[derive(Clone, Copy, Debug)]
pub struct MaterializeStop;

impl Endpoint for MaterializeStop {
    const OPERATION: &'static Operation = &operations::materialize::MATERIALIZE_STOP;
    type Output = VtctldData;
}

/// [`MaterializeWorkflowScope::cancel`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`.
#[derive(Clone, Copy, Debug)]
pub struct MaterializeCancel;

impl Endpoint for MaterializeCancel {
    const OPERATION: &'static Operation = &operations::materialize::MATERIALIZE_CANCEL;
    type Output = VtctldData;
}

/// The optional arguments of [`MaterializeWorkflowScope::cancel`].
impl Request<MaterializeCancel> {
    /// Whether the target tables stay.
    pub fn keep_data(self, value: bool) -> Self {
        self.field("keep_data", value)
    }

    /// Whether the routing rules of the workflow stay in force.
    pub fn keep_routing_rules(self, value: bool) -> Self {
        self.field("keep_routing_rules", value)
    }
}

/// [`Materialize::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`.
#[derive(Clone, Copy, Debug)]
pub struct MaterializeCreate;

impl Endpoint for MaterializeCreate {
    const OPERATION: &'static Operation = &operations::materialize::MATERIALIZE_CREATE;
    type Output = VtctldData;
}

/// The optional arguments of [`Materialize::create`].
impl Request<MaterializeCreate> {
    /// Cells whose tablets rows are read from. Any cell when left out.
    pub fn cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Names of small tables that are copied as they are to every shard, so that joins with them
    /// stay within a shard.
    pub fn reference_tables(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("reference_tables", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether the workflow stops when the rows are copied, before it carries changes over.
    pub fn stop_after_copy(self, value: bool) -> Self {
        self.field("stop_after_copy", value)
    }

    /// Whether tablets are preferred in the order in which `tablet_types` lists their types.
    pub fn tablet_types_in_preference_order(self, value: bool) -> Self {
        self.field("tablet_types_in_preference_order", value)
    }

    /// Whether secondary indexes are created only after the rows are copied, which makes the copy
    /// faster.
    pub fn defer_secondary_keys(self, value: bool) -> Self {
        self.field("defer_secondary_keys", value)
    }

    /// Whether all tables are copied in one go from one snapshot.
    pub fn atomic_copy(self, value: bool) -> Self {
        self.field("atomic_copy", value)
    }

    /// What happens when the schema of a source table changes while the workflow runs.
    pub fn on_ddl(self, value: impl Into<OnDdl>) -> Self {
        self.field("on_ddl", value.into())
    }

    /// Time zone of DATETIME values in the source, such as `America/New_York`. They are converted
    /// to UTC.
    pub fn source_time_zone(self, value: impl Into<String>) -> Self {
        self.field("source_time_zone", value.into())
    }
}
