//! Waiting for a state.

use std::time::Duration;

use super::server::{Act, Server, answer, ok, status};
use super::{call, engine, engine_with_clock, settings};
use crate::clock::testing::FakeClock;
use crate::{Call, Engine, Error, Response, WaitError, WaitFailed, WaitOptions, Waiter, operations};

fn ready(flag: bool, state: &str) -> Act {
    ok(&format!(r#"{{"name":"main","ready":{flag},"state":"{state}"}}"#))
}

fn waiter(operation: &str, name: &str) -> &'static Waiter {
    operations::find(operation).unwrap().waiters.iter().find(|known| known.name == name).unwrap()
}

fn branch() -> Call {
    call("get_branch", &["acme", "shop", "7"]).max_retries(0)
}

fn within(seconds: u64) -> WaitOptions {
    WaitOptions { timeout: Some(Duration::from_secs(seconds)), ..WaitOptions::default() }
}

/// A wait, its pauses, and what was told: the state, or the kind of the error, with `!` behind the last one.
fn run(
    acts: Vec<Act>,
    operation: &str,
    name: &str,
    options: &WaitOptions,
) -> (Result<Response, Error>, FakeClock, Vec<String>) {
    let server = Server::new(acts);
    let (engine, clock) = engine_with_clock(&server.address);
    let table = operations::find(operation).unwrap();
    let call: Call = call(operation, &["acme", "shop", "7"][..table.path_params.len()]).max_retries(0);
    let mut told = Vec::new();
    let result = engine.wait(&call, waiter(operation, name), options, &mut |seen| {
        let what = seen.state.or(seen.error.map(Error::kind)).unwrap_or("nothing");
        assert_eq!(seen.response.is_some(), seen.state.is_some());
        told.push(format!("{what}{}", if seen.last { "!" } else { "" }));
    });
    (result, clock, told)
}

fn until_ready(acts: Vec<Act>, seconds: u64) -> (Result<Response, Error>, FakeClock, Vec<String>) {
    run(acts, "get_branch", "wait_until_ready", &within(seconds))
}

fn failed(result: Result<Response, Error>) -> WaitFailed {
    match result {
        Err(Error::Wait(error)) => match *error {
            WaitError::Failed(failed) => failed,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn ends_with_the_final_object_and_tells_every_look() {
    let acts =
        vec![ready(false, "pending"), status(500), ready(false, "never heard of"), ready(true, "ready")];
    let (result, clock, told) = until_ready(acts, 60);
    assert!(result.unwrap().text().unwrap().contains(r#""ready":true"#));
    let expected = ["pending", "server", "never heard of", "ready!"];
    assert_eq!(told, expected, "an unknown state means to go on, and a failed look is told too");
    assert_eq!(clock.sleeps(), [Duration::from_secs(5); 3]);
}

#[test]
fn looks_less_often_after_the_first_minute() {
    let mut acts = vec![ready(false, "pending"); 15];
    acts.push(ready(true, "ready"));
    let (result, clock, _) = until_ready(acts, 3_600);
    result.unwrap();
    let sleeps = clock.sleeps();
    assert_eq!(sleeps[..12], [Duration::from_secs(5); 12]);
    assert_eq!(sleeps[12..], [Duration::from_secs(10); 3]);
}

#[test]
fn no_interval_is_shorter_than_a_tenth_of_a_second() {
    let acts = || vec![ready(false, "pending"), ready(true, "ready")];
    let options = WaitOptions { interval: Some(Duration::ZERO), ..within(60) };
    let (result, clock, _) = run(acts(), "get_branch", "wait_until_ready", &options);
    result.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_millis(100)]);
}

#[test]
fn the_clients_interval_is_used_where_the_wait_has_none() {
    let server = Server::new(vec![ready(false, "pending"), ready(false, "pending"), ready(true, "ready")]);
    let clock = FakeClock::new();
    let config = settings(&server.address)
        .wait_interval(Duration::from_secs(2))
        .clock(std::sync::Arc::new(clock.clone()));
    let engine = Engine::new(config.build().unwrap());
    engine.wait(&branch(), waiter("get_branch", "wait_until_ready"), &within(60), &mut |_| ()).unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(2); 2]);
}

#[test]
fn a_timeout_names_the_thing_its_state_and_its_looks_and_keeps_the_last_object() {
    let (result, clock, _) = until_ready(vec![ready(false, "pending"); 9], 12);
    let error = result.unwrap_err();
    let line = error.to_string();
    assert_eq!(line, "wait_until_ready (main): not reached within 12s (3 looks); the last state was pending");
    let Error::Wait(wait) = error else { panic!() };
    assert!(wait.last().unwrap().text().unwrap().contains("pending"));
    assert_eq!(clock.sleeps(), [5, 5, 2].map(Duration::from_secs), "the last pause is cut to what is left");
}

#[test]
fn a_state_of_failure_ends_it_with_the_object_and_what_the_service_says() {
    let deployment = |state: &str| {
        ok(&format!(r#"{{"number":12,"state":"open","deployment":{{"state":"{state}","lint_errors":[]}}}}"#))
    };
    let acts = vec![deployment("in_progress"), deployment("complete_error")];
    let (result, _, told) = run(acts, "get_deploy_request", "wait_until_deployed", &within(60));
    assert_eq!(told, ["in_progress", "complete_error!"]);
    let failed = failed(result);
    assert_eq!((failed.state.as_deref(), failed.subject.as_deref()), (Some("complete_error"), Some("12")));
    assert!(failed.last.as_ref().unwrap().text().unwrap().contains("complete_error"));
    assert!(
        failed.to_string().starts_with("wait_until_deployed (12): ended in state complete_error"),
        "{failed}"
    );
}

#[test]
fn bears_a_passing_failure_and_not_a_lasting_one() {
    let (result, ..) = until_ready(vec![status(500), Act::Close, status(429), ready(true, "ready")], 60);
    result.unwrap();
    for lasting in [401, 403, 422] {
        let (result, _, told) = until_ready(vec![status(lasting), ready(true, "ready")], 60);
        assert_eq!(result.unwrap_err().status(), Some(lasting));
        assert!(told[0].ends_with('!'), "{told:?}");
    }
}

#[test]
fn where_nobody_listens_a_wait_that_saw_nothing_ends() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for address in [format!("http://{closed}"), "https://nowhere.invalid".to_owned()] {
        let config = settings(&address).proxy(crate::ProxySetting::None).build().unwrap();
        let started = std::time::Instant::now();
        let result = Engine::new(config).wait(
            &branch(),
            waiter("get_branch", "wait_until_ready"),
            &within(600),
            &mut |_| (),
        );
        assert_eq!(result.unwrap_err().kind(), "connection", "{address}");
        assert!(started.elapsed() < Duration::from_secs(60));
    }
}

#[test]
fn a_404_just_after_a_creation_may_pass() {
    let (result, ..) = until_ready(vec![status(404), status(404), ready(true, "ready")], 60);
    result.unwrap();
    let (result, clock, _) = until_ready(vec![status(404); 9], 1_800);
    let never = failed(result);
    assert_eq!((clock.sleeps().len(), never.polls), (2, 3), "ten seconds of grace");
    let line = never.to_string();
    let start =
        "wait_until_ready (/v1/organizations/acme/databases/shop/branches/7): nothing of this name was found";
    assert!(
        line.starts_with(start) && line.contains("(3 looks)") && line.contains("404 Not Found"),
        "{line}"
    );
    let (result, ..) = until_ready(vec![ready(false, "pending"), status(404), ready(true, "ready")], 60);
    assert!(failed(result).to_string().contains("it was there and is gone (2 looks)"));
}

#[test]
fn a_deletion_is_over_when_what_was_seen_is_gone() {
    let deleted = |acts| run(acts, "get_branch", "wait_until_deleted", &within(60));
    let (result, _, told) = deleted(vec![ready(true, "ready"), status(404)]);
    assert!(result.unwrap().gone);
    assert_eq!(told, ["ready", "nothing!"]);
    let (result, _, told) = deleted(vec![status(404)]);
    let failed = failed(result);
    assert!(
        failed.to_string().contains("there was nothing to be deleted: the name may be misspelled"),
        "{failed}"
    );
    assert_eq!((failed.last_error.unwrap().status(), told), (Some(404), vec!["not_found!".to_owned()]));
}

#[test]
fn nothing_to_be_deleted_is_good_where_that_was_said_or_the_engine_deleted_it() {
    let options = WaitOptions { missing_ok: true, ..within(60) };
    assert!(run(vec![status(404)], "get_branch", "wait_until_deleted", &options).0.unwrap().gone);
    let server = Server::new([Act::Send(answer(204, "", "")), status(404), status(404)]);
    let engine = engine(&server.address);
    engine.call(&call("delete_branch", &["acme", "shop", "7"])).unwrap();
    let deleted = waiter("get_branch", "wait_until_deleted");
    let wait = |call: &Call| engine.wait(call, deleted, &within(60), &mut |_| ());
    assert!(wait(&branch()).unwrap().gone);
    assert!(failed(wait(&call("get_branch", &["acme", "shop", "8"]))).last.is_none());
}
