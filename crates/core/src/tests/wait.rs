//! Waiting for a state.

use std::time::Duration;

use super::server::{Act, Server, ok, status};
use super::{call, engine_with_clock};
use crate::clock::testing::FakeClock;
use crate::{Call, Error, Response, WaitError, WaitOptions, operations};

fn ready(flag: bool, state: &str) -> Act {
    ok(&format!(r#"{{"ready":{flag},"state":"{state}"}}"#))
}

fn run(
    acts: Vec<Act>,
    operation: &str,
    waiter: &str,
    timeout: u64,
) -> (Result<Response, Error>, FakeClock, Vec<String>) {
    let server = Server::new(acts);
    let (engine, clock) = engine_with_clock(&server.address);
    let table = operations::find(operation).unwrap();
    let waiter = table.waiters.iter().find(|known| known.name == waiter).unwrap();
    let arguments = &["acme", "shop", "7"][..table.path_params.len()];
    let call: Call = call(operation, arguments).max_retries(0);
    let mut states = Vec::new();
    let options = WaitOptions { timeout: Some(Duration::from_secs(timeout)), interval: None };
    let result = engine.wait(&call, waiter, &options, &mut |progress| {
        states.push(progress.state.unwrap_or_default().to_owned());
    });
    (result, clock, states)
}

fn branch(acts: Vec<Act>, timeout: u64) -> (Result<Response, Error>, FakeClock, Vec<String>) {
    run(acts, "get_branch", "wait_until_ready", timeout)
}

#[test]
fn ends_with_the_final_object_and_reports_every_step() {
    let acts = vec![ready(false, "pending"), ready(false, "never heard of"), ready(true, "ready")];
    let (result, clock, states) = branch(acts, 60);
    assert_eq!(result.unwrap().text().unwrap(), r#"{"ready":true,"state":"ready"}"#);
    assert_eq!(states, ["pending", "never heard of"], "an unknown state means to go on");
    assert_eq!(clock.sleeps(), [Duration::from_secs(5); 2]);
}

#[test]
fn polls_less_often_after_the_first_minute() {
    let mut acts = vec![ready(false, "pending"); 15];
    acts.push(ready(true, "ready"));
    let (result, clock, _) = branch(acts, 3_600);
    result.unwrap();
    let sleeps = clock.sleeps();
    assert_eq!(sleeps[..12], [Duration::from_secs(5); 12]);
    assert_eq!(sleeps[12..], [Duration::from_secs(10); 3]);
}

#[test]
fn a_timeout_names_the_last_state_and_keeps_the_last_object() {
    let (result, clock, _) = branch(vec![ready(false, "pending"); 9], 12);
    let error = result.unwrap_err();
    let line = error.to_string();
    assert_eq!(line, "wait_until_ready: not reached within 12s (3 polls); the last state was pending");
    let Error::Wait(wait) = error else { panic!() };
    assert!(wait.last().unwrap().text().unwrap().contains("pending"));
    assert_eq!(clock.sleeps(), [5, 5, 2].map(Duration::from_secs), "the last pause is cut to what is left");
}

#[test]
fn a_state_of_failure_ends_it_with_the_object() {
    let deployment = |state: &str| ok(&format!(r#"{{"state":"open","deployment":{{"state":"{state}"}}}}"#));
    let acts = vec![deployment("in_progress"), deployment("complete_error")];
    let (result, ..) = run(acts, "get_deploy_request", "wait_until_deployed", 60);
    let Error::Wait(wait) = result.unwrap_err() else { panic!() };
    let WaitError::Failed(failed) = *wait else { panic!() };
    assert_eq!(failed.state.as_deref(), Some("complete_error"));
    assert!(failed.last.text().unwrap().contains("complete_error"));
}

#[test]
fn bears_a_passing_failure_and_not_a_lasting_one() {
    let (result, ..) = branch(vec![status(500), Act::Close, status(429), ready(true, "ready")], 60);
    result.unwrap();
    for lasting in [401, 403, 422] {
        let (result, ..) = branch(vec![status(lasting), ready(true, "ready")], 60);
        assert_eq!(result.unwrap_err().status(), Some(lasting));
    }
}

#[test]
fn a_404_just_after_a_creation_may_pass() {
    let (result, ..) = branch(vec![status(404), status(404), ready(true, "ready")], 60);
    result.unwrap();
    let (result, clock, _) = branch(vec![status(404); 9], 60);
    assert_eq!(result.unwrap_err().status(), Some(404));
    assert_eq!(clock.sleeps().len(), 2, "ten seconds of grace");
    let (result, ..) = branch(vec![ready(false, "pending"), status(404), ready(true, "ready")], 60);
    assert_eq!(result.unwrap_err().status(), Some(404), "what was there and is gone has been deleted");
}

#[test]
fn a_deletion_is_over_when_the_thing_is_gone() {
    let acts = vec![ready(true, "ready"), status(404)];
    let (result, ..) = run(acts, "get_branch", "wait_until_deleted", 60);
    assert_eq!(result.unwrap().status, 404);
}
