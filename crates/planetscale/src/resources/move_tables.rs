// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
//! `MoveTables`.

use crate::request_prelude::*;

/// A workflow that moves tables of a MySQL branch from one keyspace to another.
///
/// An address (organization, database, branch, move tables workflow): making one sends nothing, and
/// it can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct MoveTablesWorkflowScope {
    address: Address,
}

crate::address::printed!(MoveTablesWorkflowScope, "MoveTablesWorkflow");

impl MoveTablesWorkflowScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a `MoveTables` workflow.
    ///
    /// Returns a workflow with its options and streams, as Vitess describes it.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesShow> {
        Request::new(&self.address).query("target_keyspace", target_keyspace.into())
    }

    /// Get how far a `MoveTables` workflow is.
    ///
    /// Returns the progress of the copy, table by table, the state of each stream, and which
    /// traffic has been switched.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_status(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesStatus> {
        Request::new(&self.address).query("target_keyspace", target_keyspace.into())
    }

    /// Send the traffic of a workflow's tables to the target keyspace.
    ///
    /// Switches the traffic of the given types of tablets, or of all. Once the primaries are
    /// switched, the target takes the writes and the source is kept in step for the way back.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn switch_traffic(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesSwitchTraffic> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// Send the traffic of a workflow's tables back to the source keyspace.
    ///
    /// Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the
    /// source was kept in step.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn reverse_traffic(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesReverseTraffic> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// Cancel a `MoveTables` workflow.
    ///
    /// Ends a workflow whose traffic was not switched, and removes the copies from the target
    /// keyspace unless told to keep them.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`
    ///
    /// Service token: `delete_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesCancel> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }

    /// Complete a `MoveTables` workflow.
    ///
    /// Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
    /// removes the routing rules, unless told to keep them. There is no way back, so try it with
    /// `dry_run` first.
    ///
    /// # Arguments
    /// * `target_keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn complete(&self, target_keyspace: impl Into<String>) -> Request<MoveTablesComplete> {
        Request::new(&self.address).field("target_keyspace", target_keyspace.into())
    }
}

/// Vitess's `MoveTables`, which moves tables from one keyspace of a MySQL branch to another, with
/// all its options. The workflows group does the same in simpler steps. A workflow is known by its
/// name and its target keyspace. Every call that changes something returns the identifier of an
/// operation that runs in the background; follow it with `get_operation` of the Vitess operations
/// group.
#[derive(Clone, PartialEq, Eq)]
pub struct MoveTables {
    address: Address,
}

impl MoveTables {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Create a `MoveTables` workflow.
    ///
    /// Creates a workflow that copies tables to the target keyspace and then carries changes over
    /// as they happen. The source keyspace goes on serving all traffic until it is switched. Name
    /// the tables, or set `all_tables`.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, unique in the target keyspace.
    /// * `target_keyspace`: Name of the keyspace that the tables go to.
    /// * `source_keyspace`: Name of the keyspace that the tables come from.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`
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
    ) -> Request<MoveTablesCreate> {
        Request::new(&self.address)
            .field("workflow", workflow.into())
            .field("target_keyspace", target_keyspace.into())
            .field("source_keyspace", source_keyspace.into())
    }
}

/// [`MoveTablesWorkflowScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesShow;

impl Endpoint for MoveTablesShow {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_SHOW;
    type Output = VtctldData;
}

/// [`MoveTablesWorkflowScope::get_status`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesStatus;

impl Endpoint for MoveTablesStatus {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_STATUS;
    type Output = VtctldData;
}

/// [`MoveTablesWorkflowScope::switch_traffic`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesSwitchTraffic;

impl Endpoint for MoveTablesSwitchTraffic {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_SWITCH_TRAFFIC;
    type Output = VtctldOperationReference;
}

/// The optional arguments of [`MoveTablesWorkflowScope::switch_traffic`].
impl Request<MoveTablesSwitchTraffic> {
    /// Types of the tablets whose traffic is switched, `primary`, `replica` or `rdonly`. All of
    /// them when left out.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Lag of the streams in seconds above which the switch is refused.
    pub fn max_replication_lag_allowed(self, value: i64) -> Self {
        self.field("max_replication_lag_allowed", value)
    }

    /// Whether to only report what would be done.
    pub fn dry_run(self, value: bool) -> Self {
        self.field("dry_run", value)
    }

    /// Whether sequences that number the rows of the tables are set to go on after the highest
    /// number in use.
    pub fn initialize_target_sequences(self, value: bool) -> Self {
        self.field("initialize_target_sequences", value)
    }
}

/// [`MoveTablesWorkflowScope::reverse_traffic`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesReverseTraffic;

impl Endpoint for MoveTablesReverseTraffic {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_REVERSE_TRAFFIC;
    type Output = VtctldOperationReference;
}

/// The optional arguments of [`MoveTablesWorkflowScope::reverse_traffic`].
impl Request<MoveTablesReverseTraffic> {
    /// Types of the tablets whose traffic goes back, `primary`, `replica` or `rdonly`. All of them
    /// when left out.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Lag of the streams in seconds above which the switch is refused.
    pub fn max_replication_lag_allowed(self, value: i64) -> Self {
        self.field("max_replication_lag_allowed", value)
    }

    /// Whether to only report what would be done.
    pub fn dry_run(self, value: bool) -> Self {
        self.field("dry_run", value)
    }
}

/// [`MoveTablesWorkflowScope::cancel`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesCancel;

impl Endpoint for MoveTablesCancel {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_CANCEL;
    type Output = VtctldOperationReference;
}

/// The optional arguments of [`MoveTablesWorkflowScope::cancel`].
impl Request<MoveTablesCancel> {
    /// Whether the copied tables stay in the target keyspace.
    pub fn keep_data(self, value: bool) -> Self {
        self.field("keep_data", value)
    }

    /// Whether the routing rules of the workflow stay in force.
    pub fn keep_routing_rules(self, value: bool) -> Self {
        self.field("keep_routing_rules", value)
    }
}

/// [`MoveTablesWorkflowScope::complete`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesComplete;

impl Endpoint for MoveTablesComplete {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_COMPLETE;
    type Output = VtctldOperationReference;
}

/// The optional arguments of [`MoveTablesWorkflowScope::complete`].
impl Request<MoveTablesComplete> {
    /// Whether the tables stay in the source keyspace.
    pub fn keep_data(self, value: bool) -> Self {
        self.field("keep_data", value)
    }

    /// Whether the routing rules of the workflow stay in force.
    pub fn keep_routing_rules(self, value: bool) -> Self {
        self.field("keep_routing_rules", value)
    }

    /// Whether the tables in the source keyspace are renamed instead of dropped.
    pub fn rename_tables(self, value: bool) -> Self {
        self.field("rename_tables", value)
    }

    /// Whether to only report what would be done.
    pub fn dry_run(self, value: bool) -> Self {
        self.field("dry_run", value)
    }
}

/// [`MoveTables::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`.
#[derive(Clone, Copy, Debug)]
pub struct MoveTablesCreate;

impl Endpoint for MoveTablesCreate {
    const OPERATION: &'static Operation = &operations::move_tables::MOVE_TABLES_CREATE;
    type Output = VtctldOperationReference;
}

/// The optional arguments of [`MoveTables::create`].
impl Request<MoveTablesCreate> {
    /// Names of the tables to move. Not together with `all_tables`.
    pub fn tables(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tables", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether all tables of the source keyspace move.
    pub fn all_tables(self, value: bool) -> Self {
        self.field("all_tables", value)
    }

    /// Whether the workflow starts at once. True when left out.
    pub fn auto_start(self, value: bool) -> Self {
        self.field("auto_start", value)
    }

    /// Whether the workflow stops when the rows are copied, before it carries changes over.
    pub fn stop_after_copy(self, value: bool) -> Self {
        self.field("stop_after_copy", value)
    }

    /// Whether secondary indexes are created only after the rows are copied, which makes the copy
    /// faster.
    pub fn defer_secondary_keys(self, value: bool) -> Self {
        self.field("defer_secondary_keys", value)
    }

    /// What happens when the schema of a source table changes while the workflow runs.
    pub fn on_ddl(self, value: impl Into<OnDdl>) -> Self {
        self.field("on_ddl", value.into())
    }

    /// What becomes of `AUTO_INCREMENT` when the target keyspace is sharded.
    pub fn sharded_auto_increment_handling(self, value: impl Into<AutoIncrementHandling>) -> Self {
        self.field("sharded_auto_increment_handling", value.into())
    }

    /// Name of the unsharded keyspace in which sequence tables are created when `AUTO_INCREMENT` is
    /// replaced.
    pub fn global_keyspace(self, value: impl Into<String>) -> Self {
        self.field("global_keyspace", value.into())
    }

    /// Time zone of DATETIME values in the source, such as `America/New_York`. They are converted
    /// to UTC.
    pub fn source_time_zone(self, value: impl Into<String>) -> Self {
        self.field("source_time_zone", value.into())
    }

    /// Identifier of the one tenant whose rows move into a keyspace that many tenants share.
    pub fn tenant_id(self, value: impl Into<String>) -> Self {
        self.field("tenant_id", value.into())
    }

    /// Cells whose tablets rows are read from. Any cell when left out.
    pub fn cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`.
    pub fn tablet_types(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("tablet_types", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Names of tables that stay behind when all others move.
    pub fn exclude_tables(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("exclude_tables", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether all tables are copied in one go from one snapshot, which tables with foreign keys
    /// need.
    pub fn atomic_copy(self, value: bool) -> Self {
        self.field("atomic_copy", value)
    }
}
