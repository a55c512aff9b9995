//! The life of a deployment: the states that time, the queue and people move it through.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::Database;
use super::record::Record;
use crate::clock::{later, written};

/// How long each state lasts that ends by itself, in simulated seconds.
const CHECKS: f64 = 2.0;
const SUBMISSION: f64 = 1.0;
const COPYING: f64 = 5.0;
const CUTOVER: f64 = 1.0;
const REVERT_WINDOW: f64 = 30.0 * 60.0;
const REVERTING: f64 = 3.0;
const CANCELLING: f64 = 2.0;

/// The states in which a deployment holds the queue up.
const WORKING: [&str; 6] = [
    "submitting",
    "in_progress",
    "pending_cutover",
    "in_progress_cutover",
    "in_progress_cancel",
    "in_progress_revert",
];

/// A deployment, and when its state ends.
#[derive(Debug)]
pub(super) struct Deployment {
    pub(super) record: Record,
    due: Option<Timestamp>,
    /// The notes of the deploy request can ask for a deployment that fails, finds nothing to do, or may not be queued.
    fate: Fate,
}

/// How a deployment ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Complete,
    Error,
    NoChanges,
    NotDeployable,
}

/// Something that happened to a deployment.
#[derive(Debug)]
pub(super) enum Happening {
    Event(&'static str),
    /// The schema of the target has changed.
    Applied,
    /// It is over for good.
    Finished,
}

impl Deployment {
    pub(super) fn new(record: Record, notes: &str, now: Timestamp) -> Self {
        let fate = match notes {
            notes if notes.contains("simulator:error") => Fate::Error,
            notes if notes.contains("simulator:no_changes") => Fate::NoChanges,
            notes if notes.contains("simulator:not_deployable") => Fate::NotDeployable,
            _ => Fate::Complete,
        };
        Self { record, due: Some(later(now, CHECKS)), fate }
    }

    pub(super) fn state(&self) -> &str {
        self.record.text("state")
    }

    pub(super) fn is(&self, states: &[&str]) -> bool {
        states.contains(&self.state())
    }

    /// Whether it waits in the queue or holds it up.
    pub(super) fn in_queue(&self) -> bool {
        self.state() == "queued" || self.working()
    }

    fn working(&self) -> bool {
        self.is(&WORKING)
    }

    /// Moves to a state that lasts so many seconds, or until somebody moves it on.
    fn enter(&mut self, state: &str, at: Timestamp, lasts: Option<f64>, facts: Value) {
        self.record.lay_over(facts);
        self.record.update(at, json!({"state": state}));
        self.due = lasts.map(|seconds| later(at, seconds));
        let operation = match state {
            "pending" | "ready" => "pending",
            "queued" | "submitting" => "queued",
            "complete" | "complete_pending_revert" | "complete_revert" | "in_progress_revert" => "complete",
            "cancelled" | "complete_cancel" => "cancelled",
            "error" | "complete_error" => "error",
            _ => "in_progress",
        };
        self.show_operations(operation);
    }

    fn show_operations(&mut self, state: &str) {
        let progress = match state {
            "complete" => json!(100.0),
            "in_progress" => json!(50.0),
            _ => json!(0.0),
        };
        for list in ["deploy_operations", "deploy_operation_summaries"] {
            let mut operations = self.record.get(list);
            for operation in operations.as_array_mut().into_iter().flatten() {
                operation["state"] = json!(state);
                operation["progress_percentage"] = progress.clone();
                if state == "error" {
                    operation["deploy_errors"] = json!("The notes asked for an error.");
                }
            }
            if operations.is_array() {
                self.record.set(list, operations);
            }
        }
    }

    pub(super) fn queue(&mut self, at: Timestamp, instant: bool, actor: &Value) {
        let facts = json!({"queued_at": written(at), "instant_ddl": instant, "actor": actor});
        self.enter("queued", at, None, facts);
    }

    pub(super) fn cut_over(&mut self, at: Timestamp, actor: &Value) {
        self.enter("in_progress_cutover", at, Some(CUTOVER), json!({"cutover_actor": actor}));
    }

    pub(super) fn skip_revert(&mut self, at: Timestamp) {
        self.enter("complete", at, None, json!({}));
    }

    pub(super) fn revert(&mut self, at: Timestamp) {
        self.enter("in_progress_revert", at, Some(REVERTING), json!({}));
    }

    pub(super) fn cancel(&mut self, at: Timestamp, actor: &Value) {
        let facts = json!({"cancelled_actor": actor});
        if self.state() == "queued" {
            self.enter("cancelled", at, None, facts);
        } else {
            self.enter("in_progress_cancel", at, Some(CANCELLING), facts);
        }
    }

    /// The time at which the state ends by itself, when it is not later than now.
    fn due_by(&self, now: Timestamp) -> Option<Timestamp> {
        self.due.filter(|due| *due <= now)
    }

    /// What comes after a state that has ended.
    fn next(&mut self, at: Timestamp) -> Vec<Happening> {
        let state = self.state().to_owned();
        match state.as_str() {
            "pending" if self.fate == Fate::NoChanges => {
                self.enter("no_changes", at, None, json!({"deployable": false}));
            }
            "pending" if self.fate == Fate::NotDeployable => {
                self.enter("ready", at, None, json!({"deployable": false, "lint_errors": [lint_error()]}));
            }
            "pending" => self.enter("ready", at, None, json!({"deployable": true})),
            "submitting" => {
                self.enter("in_progress", at, Some(COPYING), json!({"started_at": written(at)}));
                return vec![Happening::Event("deploy_request.in_progress")];
            }
            "in_progress" if self.fate == Fate::Error => {
                self.enter("complete_error", at, None, json!({"finished_at": written(at)}));
                return vec![Happening::Event("deploy_request.errored")];
            }
            "in_progress" if self.record.flag("auto_cutover") => {
                self.enter(
                    "in_progress_cutover",
                    at,
                    Some(CUTOVER),
                    json!({"ready_to_cutover_at": written(at)}),
                );
            }
            "in_progress" => {
                self.enter("pending_cutover", at, None, json!({"ready_to_cutover_at": written(at)}));
                return vec![Happening::Event("deploy_request.pending_cutover")];
            }
            "in_progress_cutover" => return self.applied(at),
            "complete_pending_revert" => self.enter("complete", at, None, json!({})),
            "in_progress_revert" => {
                self.enter("complete_revert", at, None, json!({"finished_at": written(at)}));
                return vec![Happening::Event("deploy_request.reverted"), Happening::Finished];
            }
            "in_progress_cancel" => {
                self.enter("complete_cancel", at, None, json!({"finished_at": written(at)}));
            }
            _ => self.due = None,
        }
        if self.state() == "complete" { vec![Happening::Finished] } else { Vec::new() }
    }

    fn applied(&mut self, at: Timestamp) -> Vec<Happening> {
        let facts = json!({"cutover_at": written(at), "finished_at": written(at)});
        let mut happened = vec![Happening::Event("deploy_request.schema_applied"), Happening::Applied];
        // An instant change cannot be taken back, so there is no time to do it in.
        if self.record.flag("instant_ddl") {
            self.enter("complete", at, None, facts);
            happened.push(Happening::Finished);
        } else {
            self.enter("complete_pending_revert", at, Some(REVERT_WINDOW), facts);
        }
        happened
    }
}

/// What the checks say about a table that they do not allow.
fn lint_error() -> Value {
    json!({
        "lint_error": "NO_UNIQUE_KEY", "subject_type": "table", "keyspace_name": "shop", "table_name": "orders",
        "error_description": "Table orders has no unique key.",
        "docs_url": "https://planetscale.com/docs",
    })
}

impl Database {
    /// Lets time pass for every deployment, in the order in which things happen.
    pub(super) fn advance_deployments(&mut self, now: Timestamp) -> Vec<(&'static str, Value)> {
        let mut events = Vec::new();
        loop {
            self.start_next(now, &mut events);
            let next = self.deploy_requests.iter().enumerate();
            let next = next.filter_map(|(index, one)| Some((one.deployment.due_by(now)?, index))).min();
            let Some((at, index)) = next else { return events };
            let happened = self.deploy_requests[index].deployment.next(at);
            for one in happened {
                self.take_note(index, &one, at, &mut events);
            }
            // Those who wait in the queue start when this one stopped, not when somebody next looks.
            for waiting in self.deploy_requests.iter_mut().filter(|one| one.deployment.state() == "queued") {
                waiting.free_since = Some(at);
            }
        }
    }

    /// Takes the first of the queue out of it, when nothing is at work.
    fn start_next(&mut self, now: Timestamp, events: &mut Vec<(&'static str, Value)>) {
        if self.deploy_requests.iter().any(|one| one.deployment.working()) {
            return;
        }
        let queued =
            self.deploy_requests.iter().enumerate().filter(|(_, one)| one.deployment.state() == "queued");
        let first = queued.min_by_key(|(_, one)| one.queued).map(|(index, _)| index);
        let Some(index) = first else { return };
        let request = &self.deploy_requests[index];
        let at = request.queued.map_or(now, |(time, _)| time.max(request.free_since.unwrap_or(time)));
        // The next deployment ends the time in which the last one could be taken back.
        for other in 0..self.deploy_requests.len() {
            if self.deploy_requests[other].deployment.state() == "complete_pending_revert" {
                self.deploy_requests[other].deployment.skip_revert(at);
                self.take_note(other, &Happening::Finished, at, events);
            }
        }
        let facts = json!({"submitted_at": written(at)});
        self.deploy_requests[index].deployment.enter("submitting", at, Some(SUBMISSION), facts);
    }

    /// What a deployment's progress means for the deploy request, its branches and the webhooks.
    pub(super) fn take_note(
        &mut self,
        index: usize,
        happened: &Happening,
        at: Timestamp,
        events: &mut Vec<(&'static str, Value)>,
    ) {
        let request = &mut self.deploy_requests[index];
        request.record.touch(at);
        match happened {
            Happening::Event(event) => {
                let view = request.view();
                events.push((event, view));
            }
            Happening::Applied => {
                let time = written(at);
                request.record.lay_over(json!({"state": "closed", "closed_at": time, "deployed_at": time}));
                events.push(("deploy_request.closed", request.view()));
                let into = request.record.text("into_branch").to_owned();
                if let Some(branch) = self.branch(&into) {
                    branch.record.update(at, json!({"schema_last_updated_at": time}));
                }
            }
            Happening::Finished => {
                let actor = request.record.get("actor");
                let branch = request.record.text("branch_id").to_owned();
                if request.deployment.record.flag("auto_delete_branch")
                    && request.deployment.state() == "complete"
                {
                    self.remove_branch(&branch, &actor, at);
                }
            }
        }
    }
}
