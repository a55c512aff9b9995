// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic rules.

use crate::request_prelude::*;

/// The rules of a traffic budget of a Postgres branch: they say which queries its limits are for. A
/// query counts when any one of the rules holds for it. The rules of a budget are listed in the
/// budget itself.
#[derive(Clone, PartialEq, Eq)]
pub struct TrafficRules {
    address: Address,
}

impl TrafficRules {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Add a rule to a traffic budget.
    ///
    /// Adds a rule that brings further queries under the traffic budget. Tags can be named only if
    /// queries of late have carried them. The other rules stay.
    ///
    /// # Arguments
    /// * `budget_id`: Identifier of the traffic budget that the rule belongs to.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(&self, budget_id: impl Into<PathArg>) -> Request<CreateTrafficRule> {
        Request::new(&self.address).path_arg(budget_id)
    }

    /// Delete a rule of a traffic budget.
    ///
    /// Removes a rule, so that the queries that only it held for are limited by the budget no
    /// longer.
    ///
    /// # Arguments
    /// * `budget_id`: Identifier of the traffic budget that the rule belongs to.
    /// * `id`: Identifier of the rule, as `id` in the rules of the budget.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(
        &self,
        budget_id: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Request<DeleteTrafficRule> {
        Request::new(&self.address).path_arg(budget_id).path_arg(id)
    }
}

/// [`TrafficRules::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrafficRule;

impl Endpoint for CreateTrafficRule {
    const OPERATION: &'static Operation = &operations::traffic_rules::CREATE_TRAFFIC_RULE;
    type Output = TrafficRule;
}

/// The optional arguments of [`TrafficRules::create`].
impl Request<CreateTrafficRule> {
    /// Whether the budget is shared by all queries of the rule or kept for each value of its tags.
    /// Official clients always send it.
    pub fn kind(self, value: impl Into<TrafficRuleKind>) -> Self {
        self.field("kind", value.into())
    }

    /// Keyspace that the query of `fingerprint` runs in, as the insights of the branch give it.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }

    /// Fingerprint of the query pattern, as the insights of the branch give it.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.field("fingerprint", value.into())
    }

    /// Tags that queries must carry, all of them. Each is either the identifier of a tag or the tag
    /// itself as an object.
    pub fn tags(self, values: impl IntoIterator<Item = Value>) -> Self {
        self.field("tags", values.into_iter().collect::<Vec<Value>>())
    }
}

/// [`TrafficRules::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrafficRule;

impl Endpoint for DeleteTrafficRule {
    const OPERATION: &'static Operation = &operations::traffic_rules::DELETE_TRAFFIC_RULE;
    type Output = Empty;
}
