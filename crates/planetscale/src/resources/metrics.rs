// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics.

use crate::request_prelude::*;

/// How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
/// replication, over time or at this moment. What exists depends on the engine: Postgres nodes are
/// read through the metrics of the branch, MySQL nodes through those of its tablets.
#[derive(Clone, PartialEq, Eq)]
pub struct Metrics {
    address: Address,
}

impl Metrics {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the metrics of a branch over time.
    ///
    /// Returns how metrics of the branch went in a window of time: the load by queries, and on
    /// Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes
    /// come from the tablets. A metric that the engine does not have returns no series; one with
    /// several nodes or labels returns a series for each. Answers 503 when the metrics cannot be
    /// read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self) -> Request<GetBranchMetrics> {
        Request::new(&self.address)
    }

    /// Get the current metrics of a branch.
    ///
    /// Returns the latest values of metrics that matter now, such as how full the disks are and how
    /// many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
    /// 503 when the metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_instant(&self) -> Request<GetInstantBranchMetrics> {
        Request::new(&self.address)
    }

    /// Get the sizes of the tables of a branch by keyspace.
    ///
    /// Returns how much storage each table takes, keyspace by keyspace. The published document does
    /// not say how the reply is built; seen is an object from the name of a keyspace to an object
    /// from the name of a table to its bytes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_keyspace_tables(&self) -> Request<GetBranchKeyspaceTableMetrics> {
        Request::new(&self.address)
    }

    /// Get the metrics of single query patterns over time.
    ///
    /// Returns how metrics of one or more query patterns went in a window of time. Name the
    /// patterns by `query_ids`, or one by `fingerprint` and `keyspace`. A metric that the engine
    /// does not have returns no series; one with several nodes or labels returns a series for each.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_queries(&self) -> Request<GetBranchQueryMetrics> {
        Request::new(&self.address)
    }

    /// Get the sizes of the tables of a branch.
    ///
    /// Returns how much storage each table takes. The published document does not say how the reply
    /// is built; it is returned as it comes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_tables(&self) -> Request<GetBranchTableMetrics> {
        Request::new(&self.address)
    }

    /// Get the metrics of the nodes of a MySQL branch over time.
    ///
    /// Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
    /// processor, memory, disks and replication lag. A metric that the engine does not have returns
    /// no series; one with several nodes or labels returns a series for each. Answers 503 when the
    /// metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_tablets(&self) -> Request<GetTabletMetrics> {
        Request::new(&self.address)
    }

    /// Get the current metrics of the nodes of a MySQL branch.
    ///
    /// Returns the latest replication lag and the use of processor and memory, of tablets and of
    /// VTGates. Answers 503 when the metrics cannot be read for the moment.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_instant_tablets(&self) -> Request<GetInstantTabletMetrics> {
        Request::new(&self.address)
    }

    /// Get the metrics of tagged queries over time.
    ///
    /// Returns how metrics of the queries with certain tags went in a window of time, such as those
    /// of one application. Answers 400 when a set of tags cannot be read. A metric that the engine
    /// does not have returns no series; one with several nodes or labels returns a series for each.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_tags(&self) -> Request<GetBranchTagMetrics> {
        Request::new(&self.address)
    }
}

/// [`Metrics::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchMetrics;

impl Endpoint for GetBranchMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_BRANCH_METRICS;
    type Output = MetricSeries;
}

/// The optional arguments of [`Metrics::get`].
impl Request<GetBranchMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<BranchMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<BranchMetric>::into(item).to_string()).collect(),
        )
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How many points each series has in the window. The service decides when left out.
    pub fn steps(self, value: i64) -> Self {
        self.query("steps", value)
    }

    /// Kind of node to count. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Name of the shard to count, such as `-80`. All shards when left out.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }

    /// Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres
    /// only.
    pub fn role(self, value: impl Into<String>) -> Self {
        self.query("role", value.into())
    }

    /// Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left
    /// out.
    pub fn container(self, value: impl Into<String>) -> Self {
        self.query("container", value.into())
    }

    /// Name of the node (pod) to count. All nodes when left out.
    pub fn pod(self, value: impl Into<String>) -> Self {
        self.query("pod", value.into())
    }

    /// Names of the nodes (pods) to count, for several at once.
    pub fn pods(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("pods", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Identifiers of the query patterns to count, as `id` in the list of query patterns.
    pub fn query_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("query_ids", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Fingerprint of the query pattern to count.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.query("fingerprint", value.into())
    }

    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    pub fn budget_id(self, value: impl Into<String>) -> Self {
        self.query("budget_id", value.into())
    }

    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    pub fn rule_id(self, value: impl Into<String>) -> Self {
        self.query("rule_id", value.into())
    }

    /// Text to search the queries for; only those found are counted.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }
}

/// [`Metrics::get_instant`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstantBranchMetrics;

impl Endpoint for GetInstantBranchMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_INSTANT_BRANCH_METRICS;
    type Output = InstantMetrics;
}

/// The optional arguments of [`Metrics::get_instant`].
impl Request<GetInstantBranchMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<InstantBranchMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<InstantBranchMetric>::into(item).to_string()).collect(),
        )
    }

    /// Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres
    /// only.
    pub fn role(self, value: impl Into<String>) -> Self {
        self.query("role", value.into())
    }

    /// Name of the shard to look at. All shards when left out.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }

    /// Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left
    /// out.
    pub fn container(self, value: impl Into<String>) -> Self {
        self.query("container", value.into())
    }

    /// Name of the node (pod) to count. All nodes when left out.
    pub fn pod(self, value: impl Into<String>) -> Self {
        self.query("pod", value.into())
    }
}

/// [`Metrics::get_keyspace_tables`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchKeyspaceTableMetrics;

impl Endpoint for GetBranchKeyspaceTableMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_BRANCH_KEYSPACE_TABLE_METRICS;
    type Output = Value;
}

/// [`Metrics::get_queries`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchQueryMetrics;

impl Endpoint for GetBranchQueryMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_BRANCH_QUERY_METRICS;
    type Output = MetricSeries;
}

/// The optional arguments of [`Metrics::get_queries`].
impl Request<GetBranchQueryMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<QueryMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<QueryMetric>::into(item).to_string()).collect(),
        )
    }

    /// Identifiers of the query patterns to count, as `id` in the list of query patterns.
    pub fn query_ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("query_ids", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Fingerprint of the query pattern to count, together with `keyspace`.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.query("fingerprint", value.into())
    }

    /// Keyspace of the pattern that `fingerprint` names; on Postgres the name of the database.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How many points each series has in the window. The service decides when left out.
    pub fn steps(self, value: i64) -> Self {
        self.query("steps", value)
    }

    /// Kind of node to count. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    pub fn budget_id(self, value: impl Into<String>) -> Self {
        self.query("budget_id", value.into())
    }

    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    pub fn rule_id(self, value: impl Into<String>) -> Self {
        self.query("rule_id", value.into())
    }

    /// Text to search the queries for; only those found are counted.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }
}

/// [`Metrics::get_tables`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchTableMetrics;

impl Endpoint for GetBranchTableMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_BRANCH_TABLE_METRICS;
    type Output = Value;
}

/// [`Metrics::get_tablets`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`.
#[derive(Clone, Copy, Debug)]
pub struct GetTabletMetrics;

impl Endpoint for GetTabletMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_TABLET_METRICS;
    type Output = MetricSeries;
}

/// The optional arguments of [`Metrics::get_tablets`].
impl Request<GetTabletMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<TabletMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<TabletMetric>::into(item).to_string()).collect(),
        )
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How many points each series has in the window. The service decides when left out.
    pub fn steps(self, value: i64) -> Self {
        self.query("steps", value)
    }

    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Name of the shard to count, such as `-80`. All shards when left out.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }

    /// Name of the node (pod) to count. All nodes when left out.
    pub fn pod(self, value: impl Into<String>) -> Self {
        self.query("pod", value.into())
    }

    /// Identifier of the workflow whose lag is wanted, for `vreplication_lag` only.
    pub fn workflow(self, value: impl Into<String>) -> Self {
        self.query("workflow", value.into())
    }
}

/// [`Metrics::get_instant_tablets`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstantTabletMetrics;

impl Endpoint for GetInstantTabletMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_INSTANT_TABLET_METRICS;
    type Output = InstantMetrics;
}

/// The optional arguments of [`Metrics::get_instant_tablets`].
impl Request<GetInstantTabletMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<InstantTabletMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<InstantTabletMetric>::into(item).to_string()).collect(),
        )
    }

    /// Name of the keyspace to count. All keyspaces when left out. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Name of the shard to count, such as `-80`. All shards when left out.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}

/// [`Metrics::get_tags`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchTagMetrics;

impl Endpoint for GetBranchTagMetrics {
    const OPERATION: &'static Operation = &operations::metrics::GET_BRANCH_TAG_METRICS;
    type Output = MetricSeries;
}

/// The optional arguments of [`Metrics::get_tags`].
impl Request<GetBranchTagMetrics> {
    /// Names of the metrics to return.
    pub fn metrics(self, values: impl IntoIterator<Item = impl Into<TagMetric>>) -> Self {
        self.query_list(
            "metrics",
            values.into_iter().map(|item| Into::<TagMetric>::into(item).to_string()).collect(),
        )
    }

    /// The sets of tags to return a series for, each written as `tag=value`. How several tags are
    /// joined in one set is not documented.
    pub fn tag_sets(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("tag_sets", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How many points each series has in the window. The service decides when left out.
    pub fn steps(self, value: i64) -> Self {
        self.query("steps", value)
    }

    /// Kind of node to count. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Identifier of the traffic budget whose queries are to be counted. Postgres only.
    pub fn budget_id(self, value: impl Into<String>) -> Self {
        self.query("budget_id", value.into())
    }

    /// Identifier of the traffic rule whose queries are to be counted. Postgres only.
    pub fn rule_id(self, value: impl Into<String>) -> Self {
        self.query("rule_id", value.into())
    }

    /// Text to search the queries for; only those found are counted.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }
}
