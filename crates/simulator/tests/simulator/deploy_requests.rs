//! The life of deploy requests.

use serde_json::{Value, json};

use crate::support::{Reply, World};

/// A database whose main branch takes deploy requests.
fn shop(world: &World) -> String {
    let shop = world.database("shop", "mysql");
    world.post(&format!("{shop}/branches/main/safe-migrations"), &Value::Null);
    shop
}

fn open(world: &World, shop: &str, more: &Value) -> String {
    let mut body = json!({"branch": "dev", "into_branch": "main"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let made = world.post(&format!("{shop}/deploy-requests"), &body);
    format!("{shop}/deploy-requests/{}", made["number"])
}

fn act(world: &World, request: &str, action: &str) -> Reply {
    world.call("POST", &format!("{request}/{action}"), &Value::Null)
}

fn state(world: &World, request: &str) -> String {
    let document = world.get(request);
    assert_eq!(document["deployment_state"], document["deployment"]["state"]);
    assert_eq!(document["deployment_state"], world.get(&format!("{request}/deployment"))["state"]);
    document["deployment_state"].as_str().unwrap().to_owned()
}

#[test]
fn a_deploy_request_goes_all_the_way() {
    let world = World::new();
    let request = open(&world, &shop(&world), &json!({"notes": "adds a <b> column"}));
    let made = world.get(&request);
    assert_eq!(
        (&made["number"], &made["state"], &made["approved"]),
        (&json!(1), &json!("open"), &json!(false))
    );
    assert_eq!(made["html_body"], "<p>adds a &lt;b&gt; column</p>");
    assert_eq!(state(&world, &request), "pending");
    act(&world, &request, "deploy").refused(422, "unprocessable");
    world.advance(2.0);
    assert_eq!(state(&world, &request), "ready");
    assert_eq!(act(&world, &request, "deploy").good()["deployment_state"], "queued");
    assert_eq!(state(&world, &request), "submitting");
    world.advance(1.0);
    assert_eq!(state(&world, &request), "in_progress");
    assert_eq!(world.get(&request)["deployment"]["deploy_operations"][0]["state"], "in_progress");
    world.advance(5.0);
    assert_eq!(state(&world, &request), "in_progress_cutover");
    world.advance(1.0);
    assert_eq!(state(&world, &request), "complete_pending_revert");
    let done = world.get(&request);
    assert_eq!(done["state"], "closed");
    assert!(done["deployed_at"].is_string() && done["closed_at"].is_string(), "{done}");
    world.advance(29.0 * 60.0);
    assert_eq!(state(&world, &request), "complete_pending_revert");
    world.advance(60.0);
    assert_eq!(state(&world, &request), "complete");
    act(&world, &request, "revert").refused(422, "unprocessable");
}

#[test]
fn a_gated_deployment_waits_for_its_cutover() {
    let world = World::new();
    let request = open(&world, &shop(&world), &json!({"auto_cutover": false}));
    world.advance(2.0);
    act(&world, &request, "apply-deploy").refused(422, "unprocessable");
    act(&world, &request, "deploy").good();
    world.advance(3600.0);
    assert_eq!(state(&world, &request), "pending_cutover");
    assert_eq!(act(&world, &request, "apply-deploy").good()["deployment_state"], "in_progress_cutover");
    world.advance(1.0);
    assert_eq!(act(&world, &request, "skip-revert").good()["deployment_state"], "complete");
}

#[test]
fn a_deployment_can_be_taken_back_in_time() {
    let world = World::new();
    let request = open(&world, &shop(&world), &json!({}));
    world.advance(2.0);
    act(&world, &request, "deploy").good();
    world.advance(10.0);
    assert_eq!(act(&world, &request, "revert").good()["deployment_state"], "in_progress_revert");
    world.advance(3.0);
    assert_eq!(state(&world, &request), "complete_revert");
}

#[test]
fn an_instant_deployment_cannot_be_taken_back() {
    let world = World::new();
    let request = open(&world, &shop(&world), &json!({"auto_delete_branch": true}));
    world.advance(2.0);
    world.post(&format!("{request}/deploy"), &json!({"instant_ddl": true}));
    world.advance(10.0);
    assert_eq!(state(&world, &request), "complete");
    let done = world.get(&request);
    assert_eq!((&done["branch_deleted"], &done["deployment"]["instant_ddl"]), (&json!(true), &json!(true)));
    world
        .call("GET", "/organizations/acme/databases/shop/branches/dev", &Value::Null)
        .refused(404, "not_found");
}

#[test]
fn what_the_checks_object_to_cannot_be_queued() {
    let world = World::new();
    let request = open(&world, &shop(&world), &json!({"notes": "simulator:not_deployable"}));
    world.advance(2.0);
    assert_eq!(state(&world, &request), "ready");
    let deployment = &world.get(&request)["deployment"];
    assert_eq!(deployment["deployable"], false);
    assert_eq!(deployment["lint_errors"][0]["lint_error"], "NO_UNIQUE_KEY");
    assert!(deployment["lint_errors"][0]["error_description"].is_string(), "{deployment}");
    act(&world, &request, "deploy").refused(422, "unprocessable");
}

#[test]
fn a_deployment_is_cancelled_in_the_queue_and_at_work() {
    let world = World::new();
    let shop = shop(&world);
    let first = open(&world, &shop, &json!({}));
    let second = open(&world, &shop, &json!({}));
    act(&world, &first, "cancel").refused(422, "unprocessable");
    world.advance(2.0);
    act(&world, &first, "deploy").good();
    act(&world, &second, "deploy").good();
    assert_eq!(act(&world, &second, "cancel").good()["deployment_state"], "cancelled");
    world.advance(2.0);
    assert_eq!(act(&world, &first, "cancel").good()["deployment_state"], "in_progress_cancel");
    world.advance(2.0);
    assert_eq!(state(&world, &first), "complete_cancel");
    assert_eq!(world.get(&first)["state"], "open");
}

#[test]
fn one_deployment_works_at_a_time_in_the_order_of_the_queue() {
    let world = World::new();
    let shop = shop(&world);
    let first = open(&world, &shop, &json!({}));
    let second = open(&world, &shop, &json!({}));
    let third = open(&world, &shop, &json!({}));
    world.advance(2.0);
    for request in [&first, &third, &second] {
        act(&world, request, "deploy").good();
    }
    let queue = world.get(&format!("{shop}/deploy-queue"));
    let numbers: Vec<_> =
        queue["data"].as_array().unwrap().iter().map(|one| one["deploy_request_number"].clone()).collect();
    assert_eq!(numbers, [1, 3, 2]);
    assert_eq!(
        (state(&world, &first), state(&world, &third)),
        ("submitting".to_owned(), "queued".to_owned())
    );
    world.advance(7.5);
    // The next one ends the time in which the first could be taken back, and starts when the first was done.
    assert_eq!(
        (state(&world, &first), state(&world, &third)),
        ("complete".to_owned(), "submitting".to_owned())
    );
    world.advance(60.0);
    let states = [&first, &third, &second].map(|request| state(&world, request));
    assert_eq!(states, ["complete", "complete", "complete_pending_revert"]);
}

#[test]
fn a_production_branch_must_have_safe_migrations() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let request = open(&world, &shop, &json!({}));
    world.advance(2.0);
    let message = act(&world, &request, "deploy").refused(422, "unprocessable");
    assert!(message.contains("Safe migrations"), "{message}");
    world.post(&format!("{shop}/branches/main/safe-migrations"), &Value::Null);
    act(&world, &request, "deploy").good();
    world.call("DELETE", &format!("{shop}/branches/main/safe-migrations"), &Value::Null).good();
    world
        .call("POST", &format!("{shop}/branches/dev/safe-migrations"), &Value::Null)
        .refused(422, "unprocessable");
}

#[test]
fn somebody_else_must_approve_where_approval_is_required() {
    let world = World::new();
    let shop = shop(&world);
    world.call("PATCH", &shop, &json!({"require_approval_for_deploy": true})).good();
    let request = open(&world, &shop, &json!({}));
    world.advance(2.0);
    let message = act(&world, &request, "deploy").refused(422, "unprocessable");
    assert!(message.contains("approved"), "{message}");

    let reviews = format!("{request}/reviews");
    let approval = json!({"state": "approved"});
    world.call("POST", &reviews, &approval).refused(422, "unprocessable");
    world.post(&reviews, &json!({"state": "commented", "body": "one moment"}));
    assert_eq!(world.get(&request)["approved"], false);
    let review = world.call_as(&world.token(), "POST", &reviews, &approval).good();
    assert_eq!(
        (&review["state"], &review["actor"]["display_name"]),
        (&json!("approved"), &json!("simulator"))
    );
    let reviewed = world.get(&request);
    assert_eq!((&reviewed["approved"], &reviewed["num_comments"]), (&json!(true), &json!(1)));
    assert_eq!(world.get(&reviews)["data"].as_array().unwrap().len(), 2);
    act(&world, &request, "deploy").good();
}

#[test]
fn a_closed_deploy_request_stays_closed() {
    let world = World::new();
    let shop = shop(&world);
    let request = open(&world, &shop, &json!({}));
    world.advance(2.0);
    act(&world, &request, "deploy").good();
    let close = json!({"state": "closed"});
    world.call("PATCH", &request, &close).refused(422, "unprocessable");
    act(&world, &request, "cancel").good();
    world.advance(2.0);
    let closed = world.call("PATCH", &request, &close).good();
    assert_eq!(
        (&closed["state"], &closed["closed_by"]["display_name"]),
        (&json!("closed"), &json!("Grace Hopper"))
    );
    world.call("PATCH", &request, &close).refused(422, "unprocessable");
    act(&world, &request, "deploy").refused(422, "unprocessable");
    world.call("POST", &format!("{request}/reviews"), &json!({})).refused(422, "unprocessable");
    let listed = |query: &str| world.get(&format!("{shop}/deploy-requests?{query}"))["total_count"].clone();
    assert_eq!(
        (listed("state=open"), listed("state=closed"), listed("branch=other")),
        (json!(0), json!(1), json!(0))
    );
}

#[test]
fn the_notes_can_ask_for_a_failure_or_for_nothing_to_do() {
    let world = World::new();
    let shop = shop(&world);
    let idle = open(&world, &shop, &json!({"notes": "simulator:no_changes"}));
    let broken = open(&world, &shop, &json!({"notes": "simulator:error"}));
    world.advance(2.0);
    assert_eq!(state(&world, &idle), "no_changes");
    act(&world, &idle, "deploy").refused(422, "unprocessable");
    act(&world, &broken, "deploy").good();
    world.advance(10.0);
    assert_eq!(state(&world, &broken), "complete_error");
    let why = &world.get(&broken)["deployment"]["deploy_operations"][0]["deploy_errors"];
    assert!(why.as_str().is_some_and(|why| !why.is_empty()), "{why}");
}

#[test]
fn branches_that_are_not_there_or_the_same_are_refused() {
    let world = World::new();
    let path = format!("{}/deploy-requests", shop(&world));
    for (branch, into, field) in
        [("none", "main", "branch"), ("dev", "none", "into_branch"), ("dev", "dev", "into_branch")]
    {
        let message = world.call("POST", &path, &json!({"branch": branch, "into_branch": into}));
        let message = message.refused(422, "unprocessable");
        assert!(message.starts_with(field), "{message}");
    }
    world.call("GET", &format!("{path}/1"), &Value::Null).refused(404, "not_found");
    world.call("GET", &format!("{path}/x"), &Value::Null).refused(404, "not_found");
}
