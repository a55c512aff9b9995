// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations.

use crate::request_prelude::*;

/// Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
/// replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged,
/// in `data`. Use workflows where they suffice. Move tables, Materialize, lookup vindexes, `VDiff`
/// and planned reparents have groups of their own; those of their calls that take time return an
/// operation, which is followed here.
#[derive(Clone, PartialEq, Eq)]
pub struct Vtctld {
    address: Address,
}

impl Vtctld {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the `VReplication` workflows of a keyspace.
    ///
    /// Returns the workflows whose target is the keyspace, of every kind (`MoveTables`,
    /// Materialize, `LookupVindex` and the ones behind deploy requests), with their streams, as
    /// Vitess describes them. The list has no pages.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace that the workflows write to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`
    ///
    /// Service token: `read_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_workflows(&self, keyspace: impl Into<String>) -> Request<VtctldListWorkflows> {
        Request::new(&self.address).query("keyspace", keyspace.into())
    }

    /// Start a stopped `VReplication` workflow.
    ///
    /// Lets all streams of a workflow go on from where they stopped.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, such as `move_orders`.
    /// * `keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn start_workflow(
        &self,
        workflow: impl Into<PathArg>,
        keyspace: impl Into<String>,
    ) -> Request<VtctldStartWorkflow> {
        Request::new(&self.address).path_arg(workflow).field("keyspace", keyspace.into())
    }

    /// Stop a `VReplication` workflow.
    ///
    /// Halts all streams of a workflow. They keep their place and go on from there when the
    /// workflow is started again.
    ///
    /// # Arguments
    /// * `workflow`: Name of the workflow, such as `move_orders`.
    /// * `keyspace`: Name of the keyspace that the workflow writes to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`
    ///
    /// Service token: `write_workflow`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn stop_workflow(
        &self,
        workflow: impl Into<PathArg>,
        keyspace: impl Into<String>,
    ) -> Request<VtctldStopWorkflow> {
        Request::new(&self.address).path_arg(workflow).field("keyspace", keyspace.into())
    }

    /// List the keyspaces that Vitess knows.
    ///
    /// Returns the records of the keyspaces in Vitess's topology. They differ from those of the
    /// keyspaces group and have no pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_keyspaces(&self) -> Request<VtctldListKeyspaces> {
        Request::new(&self.address)
    }

    /// Get the table routing rules in force.
    ///
    /// Returns the rules that lead queries for one table to another, such as those that a workflow
    /// puts in place while its tables move. They are read from the running cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_routing_rules(&self) -> Request<VtctldGetRoutingRules> {
        Request::new(&self.address)
    }

    /// Get the keyspace routing rules in force.
    ///
    /// Returns the rules that lead all queries for one keyspace to another. They are read from the
    /// running cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_keyspace_routing_rules(&self) -> Request<VtctldGetKeyspaceRoutingRules> {
        Request::new(&self.address)
    }

    /// Replace the keyspace routing rules.
    ///
    /// Replaces all keyspace routing rules of the branch; rules that are not in the new list are
    /// gone. They decide where live queries go, so read the ones in force first.
    ///
    /// # Arguments
    /// * `rules`: All rules that shall hold. An empty list removes every rule.
    /// * `skip_rebuild`: Whether to leave the rebuilding of the serving graph out. The rules take
    ///   effect only after it was rebuilt, so this is false in most cases.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn apply_keyspace_routing_rules(
        &self,
        rules: impl IntoIterator<Item = KeyspaceRoutingRule>,
        skip_rebuild: bool,
    ) -> Request<VtctldApplyKeyspaceRoutingRules> {
        Request::new(&self.address)
            .field("rules", rules.into_iter().collect::<Vec<KeyspaceRoutingRule>>())
            .field("skip_rebuild", skip_rebuild)
    }

    /// Get the record of a shard.
    ///
    /// Returns what Vitess's topology holds about a shard, among it its primary, its tablet
    /// controls and the tables it denies.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace that the shard belongs to.
    /// * `shard`: Range of the shard, such as `-80`, or `-` for the only one.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_shard(
        &self,
        keyspace: impl Into<String>,
        shard: impl Into<String>,
    ) -> Request<VtctldGetShard> {
        Request::new(&self.address).query("keyspace", keyspace.into()).query("shard", shard.into())
    }

    /// Set which tables and traffic the tablets of a shard refuse.
    ///
    /// Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables
    /// that have moved. Meant for emergencies and for cleaning up after a finished `MoveTables`: a
    /// wrong control makes tables unreachable. At least one of `denied_tables`, `remove` and
    /// `disable_query_service` must be sent. Production branches need
    /// `write_production_branch_topology`.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace that the shard belongs to.
    /// * `shard`: Range of the shard, such as `-80`, or `-` for the only one.
    /// * `tablet_type`: Type of the tablets that the control is for, `primary`, `replica` or
    ///   `rdonly`.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`
    ///
    /// Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn set_shard_tablet_control(
        &self,
        keyspace: impl Into<String>,
        shard: impl Into<String>,
        tablet_type: impl Into<String>,
    ) -> Request<VtctldSetShardTabletControl> {
        Request::new(&self.address)
            .field("keyspace", keyspace.into())
            .field("shard", shard.into())
            .field("tablet_type", tablet_type.into())
    }

    /// Make the tablets of a shard read their state again.
    ///
    /// Tells all tablets of a shard to reload their records from the topology, so that changed
    /// tablet controls take effect.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace that the shard belongs to.
    /// * `shard`: Range of the shard, such as `-80`, or `-` for the only one.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn refresh_shard_state(
        &self,
        keyspace: impl Into<String>,
        shard: impl Into<String>,
    ) -> Request<VtctldRefreshStateByShard> {
        Request::new(&self.address).field("keyspace", keyspace.into()).field("shard", shard.into())
    }

    /// Get the state of the throttler on a tablet.
    ///
    /// Returns what the throttler of one tablet measures and holds back: its metrics, thresholds,
    /// the apps it throttles and its last checks.
    ///
    /// # Arguments
    /// * `tablet_alias`: Alias of the tablet, such as `zone1-0000000100`, as in the list of tablets
    ///   of the branch.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_throttler_status(&self, tablet_alias: impl Into<String>) -> Request<VtctldGetThrottlerStatus> {
        Request::new(&self.address).query("tablet_alias", tablet_alias.into())
    }

    /// Ask the throttler of a tablet whether an app may go on.
    ///
    /// Runs the check that Vitess's own apps make before each batch of work, on behalf of an app,
    /// and returns the decision with the metrics behind it.
    ///
    /// # Arguments
    /// * `tablet_alias`: Alias of the tablet whose throttler is asked.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn check_throttler(&self, tablet_alias: impl Into<String>) -> Request<VtctldCheckThrottler> {
        Request::new(&self.address).field("tablet_alias", tablet_alias.into())
    }

    /// Change the settings of the throttler of a keyspace.
    ///
    /// Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and
    /// rules for single apps. What is left out stays as it is.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace whose throttler is changed.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn update_throttler_config(
        &self,
        keyspace: impl Into<String>,
    ) -> Request<VtctldUpdateThrottlerConfig> {
        Request::new(&self.address).field("keyspace", keyspace.into())
    }

    /// Get a Vitess operation that runs in the background.
    ///
    /// Returns the state and, once it is done, the result or error of an operation. The calls of
    /// the `MoveTables` group start such operations and return their identifiers.
    ///
    /// # Arguments
    /// * `id`: Identifier of the operation, as the call that started it returned.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_operation(&self, id: impl Into<PathArg>) -> Request<VtctldGetOperation> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the operation has done its work.
    ///
    /// Fails when it ended in another way; `error` of the operation says why. An operation has a
    /// time limit of its own, `timeout`.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
    /// `canceled` or `cancelled`, or `completed` is `true`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<VtctldGetOperation> {
        let request = self.get_operation(id);
        Wait::new(request, &operations::vtctld::VTCTLD_GET_OPERATION.waiters[0])
    }
}

/// [`Vtctld::list_workflows`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldListWorkflows;

impl Endpoint for VtctldListWorkflows {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_LIST_WORKFLOWS;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::list_workflows`].
impl Request<VtctldListWorkflows> {
    /// Only the workflow of this name.
    pub fn workflow(self, value: impl Into<String>) -> Self {
        self.query("workflow", value.into())
    }

    /// Whether the log of each stream is included.
    pub fn include_logs(self, value: bool) -> Self {
        self.query("include_logs", value)
    }
}

/// [`Vtctld::start_workflow`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldStartWorkflow;

impl Endpoint for VtctldStartWorkflow {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_START_WORKFLOW;
    type Output = VtctldData;
}

/// [`Vtctld::stop_workflow`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldStopWorkflow;

impl Endpoint for VtctldStopWorkflow {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_STOP_WORKFLOW;
    type Output = VtctldData;
}

/// [`Vtctld::list_keyspaces`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldListKeyspaces;

impl Endpoint for VtctldListKeyspaces {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_LIST_KEYSPACES;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::list_keyspaces`].
impl Request<VtctldListKeyspaces> {
    /// Only the keyspace of this name.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.query("name", value.into())
    }
}

/// [`Vtctld::get_routing_rules`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldGetRoutingRules;

impl Endpoint for VtctldGetRoutingRules {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_GET_ROUTING_RULES;
    type Output = VtctldData;
}

/// [`Vtctld::get_keyspace_routing_rules`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldGetKeyspaceRoutingRules;

impl Endpoint for VtctldGetKeyspaceRoutingRules {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_GET_KEYSPACE_ROUTING_RULES;
    type Output = VtctldData;
}

/// [`Vtctld::apply_keyspace_routing_rules`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldApplyKeyspaceRoutingRules;

impl Endpoint for VtctldApplyKeyspaceRoutingRules {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_APPLY_KEYSPACE_ROUTING_RULES;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::apply_keyspace_routing_rules`].
impl Request<VtctldApplyKeyspaceRoutingRules> {
    /// Cells in which the serving graph is rebuilt. All of them when left out.
    pub fn rebuild_cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("rebuild_cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

/// [`Vtctld::get_shard`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldGetShard;

impl Endpoint for VtctldGetShard {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_GET_SHARD;
    type Output = VtctldData;
}

/// [`Vtctld::set_shard_tablet_control`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldSetShardTabletControl;

impl Endpoint for VtctldSetShardTabletControl {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_SET_SHARD_TABLET_CONTROL;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::set_shard_tablet_control`].
impl Request<VtctldSetShardTabletControl> {
    /// Only the tablets in these cells. Those of all cells when left out.
    pub fn cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Tables for which the tablets refuse queries; with `remove`, tables to take off that list.
    pub fn denied_tables(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("denied_tables", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Whether to take the control away instead of setting it.
    pub fn remove(self, value: bool) -> Self {
        self.field("remove", value)
    }

    /// Whether the tablets refuse queries altogether.
    pub fn disable_query_service(self, value: bool) -> Self {
        self.field("disable_query_service", value)
    }
}

/// [`Vtctld::refresh_shard_state`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldRefreshStateByShard;

impl Endpoint for VtctldRefreshStateByShard {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_REFRESH_STATE_BY_SHARD;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::refresh_shard_state`].
impl Request<VtctldRefreshStateByShard> {
    /// Only the tablets in these cells. Those of all cells when left out.
    pub fn cells(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("cells", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

/// [`Vtctld::get_throttler_status`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldGetThrottlerStatus;

impl Endpoint for VtctldGetThrottlerStatus {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_GET_THROTTLER_STATUS;
    type Output = VtctldData;
}

/// [`Vtctld::check_throttler`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldCheckThrottler;

impl Endpoint for VtctldCheckThrottler {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_CHECK_THROTTLER;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::check_throttler`].
impl Request<VtctldCheckThrottler> {
    /// App on whose behalf to ask, such as `online-ddl`. The throttler's default app when left out.
    pub fn app_name(self, value: impl Into<String>) -> Self {
        self.field("app_name", value.into())
    }

    /// How far the check looks. The throttler's default when left out.
    pub fn scope(self, value: impl Into<ThrottlerCheckScope>) -> Self {
        self.field("scope", value.into())
    }

    /// Whether the check does without renewing the lease that keeps heartbeats for measuring lag
    /// going.
    pub fn skip_request_heartbeats(self, value: bool) -> Self {
        self.field("skip_request_heartbeats", value)
    }

    /// Whether the check passes when the metric it asks for does not exist.
    pub fn ok_if_not_exists(self, value: bool) -> Self {
        self.field("ok_if_not_exists", value)
    }
}

/// [`Vtctld::update_throttler_config`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldUpdateThrottlerConfig;

impl Endpoint for VtctldUpdateThrottlerConfig {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_UPDATE_THROTTLER_CONFIG;
    type Output = VtctldData;
}

/// The optional arguments of [`Vtctld::update_throttler_config`].
impl Request<VtctldUpdateThrottlerConfig> {
    /// Whether the throttler is on.
    pub fn enabled(self, value: bool) -> Self {
        self.field("enabled", value)
    }

    /// Replication lag in seconds from which on work is held back. Zero or more.
    pub fn threshold(self, value: f64) -> Self {
        self.field("threshold", value)
    }

    /// Rules for single apps, to add or to replace.
    pub fn apps(self, values: impl IntoIterator<Item = ThrottledApp>) -> Self {
        self.field("apps", values.into_iter().collect::<Vec<ThrottledApp>>())
    }

    /// Names of the apps whose rules are removed.
    pub fn unthrottle_apps(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("unthrottle_apps", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// The metrics that are checked for an app, by the name of the app, such as `lag` and `loadavg`
    /// for `rowstreamer`.
    pub fn app_checked_metrics(self, value: BTreeMap<String, Vec<String>>) -> Self {
        self.field("app_checked_metrics", value)
    }
}

/// [`Vtctld::get_operation`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct VtctldGetOperation;

impl Endpoint for VtctldGetOperation {
    const OPERATION: &'static Operation = &operations::vtctld::VTCTLD_GET_OPERATION;
    type Output = VtctldOperation;
}
