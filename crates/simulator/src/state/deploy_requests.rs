//! Deploy requests: from opening to the end of the time in which they can be taken back.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::deployments::{Deployment, Happening};
use super::record::Record;
use super::{Answer, Call, Database, Outcome, World, document, items, webhooks};
use crate::clock::written;
use crate::reply::Problem;

/// A deploy request with its deployment and reviews.
#[derive(Debug)]
pub(super) struct DeployRequest {
    pub(super) record: Record,
    pub(super) deployment: Deployment,
    /// When it was queued, and the how-manieth it was, for those of one moment.
    pub(super) queued: Option<(Timestamp, u64)>,
    /// Since when nothing has been in its way.
    pub(super) free_since: Option<Timestamp>,
    reviews: Vec<Record>,
}

impl DeployRequest {
    /// The document, with the deployment in it.
    pub(super) fn view(&self) -> Value {
        let mut record = self.record.clone();
        record.set("deployment_state", self.deployment.state());
        record.set("deployment", self.deployment.record.view());
        record.view()
    }

    fn approved(&self) -> bool {
        self.reviews.iter().any(|review| review.text("state") == "approved")
    }

    fn open(&self) -> bool {
        self.record.text("state") == "open"
    }
}

impl World {
    fn deploy_request<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut DeployRequest, Problem> {
        let (_, index) = self.place(call)?;
        Ok(&mut self.database(call)?.deploy_requests[index])
    }

    /// The database and where in it the deploy request is.
    fn place<'a>(&'a mut self, call: &Call<'_>) -> Result<(&'a mut Database, usize), Problem> {
        let number = call.arg("number").parse::<u64>().map_err(|_| Problem::not_found())?;
        let database = self.database(call)?;
        let known = |one: &DeployRequest| one.record.get("number") == number;
        let index = database.deploy_requests.iter().position(known).ok_or_else(Problem::not_found)?;
        Ok((database, index))
    }

    /// Puts the deliveries of an event of a deploy request into the outbox.
    fn announce(&mut self, call: &Call<'_>, event: &'static str) -> Result<(), Problem> {
        let (database, index) = self.place(call)?;
        let resource = database.deploy_requests[index].view();
        let deliveries = webhooks::deliveries(call.arg("organization"), database, event, &resource, None);
        self.outbox.extend(deliveries);
        Ok(())
    }

    pub(super) fn list_deploy_requests(&mut self, call: &Call<'_>) -> Outcome {
        let filters = ["state", "branch", "into_branch"].map(|name| (name, call.query_text(name)));
        let matches = |request: &&DeployRequest| {
            filters.iter().all(|(name, wanted)| match (*name, wanted) {
                (_, None) => true,
                // The service takes `deployed` as a word for those whose change was made.
                ("state", Some("deployed")) => request.record.get("deployed_at").is_string(),
                (name, Some(wanted)) => request.record.text(name) == *wanted,
            })
        };
        let found = self.database(call)?.deploy_requests.iter().rev().filter(matches);
        Ok(Answer::Items(found.map(DeployRequest::view).collect()))
    }

    pub(super) fn create_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let branch = call.needed_text("branch")?;
        let database = self.database(call)?;
        let missing =
            |field: &str| Problem::unprocessable(format!("{field}: is not a branch of this database"));
        let source = database.branch(branch).ok_or_else(|| missing("branch"))?.record.clone();
        let default = database.record.text("default_branch").to_owned();
        let into = call.field_text("into_branch").unwrap_or(&default);
        let target = database.branch(into).ok_or_else(|| missing("into_branch"))?.record.clone();
        if source.id() == target.id() {
            return Err(Problem::unprocessable("into_branch: a branch cannot be deployed into itself"));
        }
        let number = database.next_number;
        database.next_number += 1;
        let notes = call.field_text("notes").unwrap_or_default();
        let record = self.create("DeployRequest", call, json!({
            "number": number, "actor": call.caller.actor, "closed_by": null, "branch": source.name(),
            "branch_id": source.id(), "branch_deleted": false, "branch_deleted_by": null, "branch_deleted_at": null,
            "into_branch": target.name(), "into_branch_sharded": false, "into_branch_shard_count": 1,
            "into_branch_keyspace_count": 1, "approved": false, "state": "open", "num_comments": 0,
            "notes": notes, "html_body": format!("<p>{}</p>", escaped(notes)),
            "closed_at": null, "deployed_at": null,
        }));
        let deployment = self.new_deployment(call, number, target.name(), notes);
        let request =
            DeployRequest { record, deployment, queued: None, free_since: None, reviews: Vec::new() };
        let database = self.database(call)?;
        database.deploy_requests.push(request);
        database.readdress(call);
        let view = database.deploy_requests.last().map_or(Value::Null, DeployRequest::view);
        let events =
            webhooks::deliveries(call.arg("organization"), database, "deploy_request.opened", &view, None);
        self.outbox.extend(events);
        Ok(Answer::Document(view))
    }

    fn new_deployment(&mut self, call: &Call<'_>, number: u64, into: &str, notes: &str) -> Deployment {
        let record = self.create("Deployment", call, json!({
            "state": "pending", "deploy_request_number": number, "into_branch": into, "deployable": false,
            "auto_cutover": call.field_flag("auto_cutover").unwrap_or(true),
            "auto_delete_branch": call.field_flag("auto_delete_branch").unwrap_or(false),
            "cutover_at": null, "cutover_expiring": false, "deploy_check_errors": null, "finished_at": null,
            "force_cutover_requested_at": null, "queued_at": null, "ready_to_cutover_at": null, "started_at": null,
            "submitted_at": null, "preceding_deployments": [], "lint_errors": [], "sequential_diff_dependencies": [],
            "lookup_vindex_operations": [], "deployment_revert_request": null, "cutover_actor": null,
            "cancelled_actor": null, "table_locked": false, "locked_table_name": null, "instant_ddl": false,
            "instant_ddl_eligible": true, "queue_paused": false, "queue_pause_reason": null,
        }));
        Deployment::new(record, notes, call.now)
    }

    pub(super) fn get_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Answer::Document(self.deploy_request(call)?.view()))
    }

    pub(super) fn get_deployment(&mut self, call: &Call<'_>) -> Outcome {
        document(&self.deploy_request(call)?.deployment.record)
    }

    pub(super) fn close_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let request = self.deploy_request(call)?;
        if call.field_text("state").is_some_and(|state| state != "closed") {
            return Err(Problem::unprocessable("state: a deploy request can only be closed"));
        }
        if !request.open() {
            return Err(Problem::unprocessable("The deploy request is closed already"));
        }
        if request.deployment.in_queue() {
            return Err(Problem::unprocessable("The deploy request is being deployed; cancel it first"));
        }
        let closed =
            json!({"state": "closed", "closed_at": written(call.now), "closed_by": call.caller.actor});
        request.record.update(call.now, closed);
        self.announce(call, "deploy_request.closed")?;
        self.get_deploy_request(call)
    }

    pub(super) fn queue_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let (database, index) = self.place(call)?;
        let request = &database.deploy_requests[index];
        if !request.open() {
            return Err(Problem::unprocessable("The deploy request is closed"));
        }
        if request.deployment.state() != "ready" {
            let state = request.deployment.state();
            return Err(Problem::unprocessable(format!("The deployment is {state} and cannot be queued")));
        }
        if !request.deployment.record.flag("deployable") {
            return Err(Problem::unprocessable("The schema checks do not allow the deployment"));
        }
        if database.record.flag("require_approval_for_deploy") && !request.approved() {
            return Err(Problem::unprocessable("The deploy request must be approved before it is deployed"));
        }
        let into = request.record.text("into_branch").to_owned();
        let target =
            database.branch(&into).ok_or_else(|| Problem::unprocessable("The target branch is gone"))?;
        if target.record.flag("production") && !target.record.flag("safe_migrations") {
            return Err(Problem::unprocessable("Safe migrations must be enabled on the production branch"));
        }
        let position = database.deploy_requests.iter().filter(|one| one.queued.is_some()).count();
        let request = &mut database.deploy_requests[index];
        let instant = call.field_flag("instant_ddl").unwrap_or(false);
        request.deployment.queue(call.now, instant, &call.caller.actor);
        request.queued = Some((call.now, u64::try_from(position).unwrap_or(u64::MAX)));
        request.record.touch(call.now);
        self.announce(call, "deploy_request.queued")?;
        let queued = self.get_deploy_request(call);
        self.advance(call.now);
        queued
    }

    pub(super) fn get_deploy_queue(&mut self, call: &Call<'_>) -> Outcome {
        let database = self.database(call)?;
        let mut queue: Vec<_> =
            database.deploy_requests.iter().filter(|one| one.deployment.in_queue()).collect();
        queue.sort_by_key(|one| one.queued);
        items(queue.into_iter().map(|one| &one.deployment.record))
    }

    pub(super) fn list_reviews(&mut self, call: &Call<'_>) -> Outcome {
        items(&self.deploy_request(call)?.reviews)
    }

    pub(super) fn review_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let strict = self.database(call)?.record.flag("require_approval_for_deploy");
        let request = self.deploy_request(call)?;
        let state = call.field_text("state").unwrap_or("commented");
        let own = request.record.get("actor")["id"] == call.caller.actor["id"];
        if !request.open() {
            return Err(Problem::unprocessable("The deploy request is closed"));
        }
        if state == "approved" && strict && own {
            return Err(Problem::unprocessable("Your own deploy request must be approved by somebody else"));
        }
        let body = call.field_text("body").unwrap_or_default();
        let review = self.create("DeployRequestReview", call, json!({
            "state": state, "body": body, "html_body": format!("<p>{}</p>", escaped(body)), "actor": call.caller.actor,
        }));
        let request = self.deploy_request(call)?;
        request.reviews.push(review.clone());
        let comments = request.reviews.iter().filter(|one| !one.text("body").is_empty()).count();
        let approved = request.approved();
        request.record.update(call.now, json!({"approved": approved, "num_comments": comments}));
        document(&review)
    }

    pub(super) fn skip_revert_period(&mut self, call: &Call<'_>) -> Outcome {
        let (database, index) =
            self.in_state(call, &["complete_pending_revert"], "has no revert period to skip")?;
        database.deploy_requests[index].deployment.skip_revert(call.now);
        database.take_note(index, &Happening::Finished, call.now, &mut Vec::new());
        self.get_deploy_request(call)
    }

    pub(super) fn revert_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let (database, index) =
            self.in_state(call, &["complete_pending_revert"], "can no longer be reverted")?;
        database.deploy_requests[index].deployment.revert(call.now);
        self.get_deploy_request(call)
    }

    pub(super) fn apply_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let (database, index) = self.in_state(call, &["pending_cutover"], "does not wait for its cutover")?;
        database.deploy_requests[index].deployment.cut_over(call.now, &call.caller.actor);
        self.get_deploy_request(call)
    }

    pub(super) fn cancel_deploy_request(&mut self, call: &Call<'_>) -> Outcome {
        let states = ["queued", "submitting", "in_progress", "pending_cutover"];
        let (database, index) = self.in_state(call, &states, "is not being deployed")?;
        database.deploy_requests[index].deployment.cancel(call.now, &call.caller.actor);
        self.get_deploy_request(call)
    }

    fn in_state<'a>(
        &'a mut self,
        call: &Call<'_>,
        states: &[&str],
        otherwise: &str,
    ) -> Result<(&'a mut Database, usize), Problem> {
        let (database, index) = self.place(call)?;
        let deployment = &database.deploy_requests[index].deployment;
        if deployment.is(states) {
            return Ok((database, index));
        }
        Err(Problem::unprocessable(format!("The deploy request is {} and {otherwise}", deployment.state())))
    }
}

/// Text inside HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
