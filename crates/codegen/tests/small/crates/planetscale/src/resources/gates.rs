// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates.

use crate::request_prelude::*;

/// A gate of an organization.
///
/// An address (gate): making one sends nothing, and it can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct GateScope {
    address: Address,
}

crate::address::printed!(GateScope, "Gate");

impl GateScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a gate.
    ///
    /// Returns a gate as it is on a day.
    ///
    /// # Arguments
    /// * `day`: The day.
    ///
    /// `GET /organizations/{organization}/gates/{export}`
    pub fn get(&self, day: impl Into<String>) -> Request<GetGate> {
        Request::new(&self.address).query("day", day.into())
    }

    /// Waits until the gate is unlocked.
    ///
    /// It succeeds when `state` is `unlocked`.
    ///
    /// Polls `GET /organizations/{organization}/gates/{export}` for 1 minute unless told otherwise.
    pub fn wait_until_unlocked(&self, day: impl Into<String>) -> Wait<GetGate> {
        let request = self.get(day);
        Wait::new(request, &operations::gates::GET_GATE.waiters[0])
    }

    /// Change a gate.
    ///
    /// Changes what is given, and returns the gate.
    ///
    /// `PATCH /organizations/{organization}/gates/{export}`
    pub fn update(&self) -> Request<UpdateGate> {
        Request::new(&self.address)
    }
}

/// [`GateScope::get`]: `GET /organizations/{organization}/gates/{export}`.
#[derive(Clone, Copy, Debug)]
pub struct GetGate;

impl Endpoint for GetGate {
    const OPERATION: &'static Operation = &operations::gates::GET_GATE;
    type Output = Gate;
}

/// [`GateScope::update`]: `PATCH /organizations/{organization}/gates/{export}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateGate;

impl Endpoint for UpdateGate {
    const OPERATION: &'static Operation = &operations::gates::UPDATE_GATE;
    type Output = Gate;
}

/// The optional arguments of [`GateScope::update`].
impl Request<UpdateGate> {
    /// The moment from which it holds.
    pub fn from(self, value: Timestamp) -> Self {
        self.query("from", value)
    }

    /// Whether it holds for the gates that come after.
    pub fn default(self, value: bool) -> Self {
        self.query("default", value)
    }

    /// Its number. Null takes it away.
    pub fn gate_number(self, value: impl Into<Option<i64>>) -> Self {
        self.field("gate-number", value.into())
    }

    /// When it is closed.
    pub fn closed_at(self, values: impl IntoIterator<Item = Timestamp>) -> Self {
        self.field("closed_at", values.into_iter().collect::<Vec<Timestamp>>())
    }
}
