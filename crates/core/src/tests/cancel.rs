//! Ending a call from outside, wherever it is.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::server::{Act, Server, answer, ok, status};
use super::{create_branch, engine, get_database, settings};
use crate::{Call, Cancel, CancelledError, Engine, Error};

/// Far more than a cancelled call needs, and far less than the calls here would take.
const SOON: Duration = Duration::from_secs(5);

/// Runs the call, cancels it once `ready` returns, and says how it ended.
fn cancel_during(engine: &Engine, call: Call, ready: impl FnOnce()) -> CancelledError {
    let cancel = Cancel::new();
    let (done, result) = mpsc::channel();
    let (engine, call) = (engine.clone(), call.cancel(&cancel));
    thread::spawn(move || done.send(engine.call(&call)).unwrap());
    ready();
    let asked = Instant::now();
    cancel.cancel();
    let result = result.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(asked.elapsed() < SOON, "{:?}", asked.elapsed());
    match result {
        Err(Error::Cancelled(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn while_the_server_is_silent() {
    let server = Server::new([Act::Hang]);
    let error = cancel_during(&engine(&server.address), create_branch(), || server.await_requests(1));
    assert!(error.may_have_arrived);
    assert_eq!(error.attempts, 1);
    let line = error.to_string();
    let place = "create_branch (POST /v1/organizations/acme/databases/shop/branches)";
    assert_eq!(line, format!("{place}: cancelled; it may have been done all the same"));
}

#[test]
fn while_the_body_drips() {
    let slow = Act::Drip(answer(200, "", &"x".repeat(100_000)), Duration::from_millis(5));
    let server = Server::new([slow]);
    let error = cancel_during(&engine(&server.address), get_database(), || {
        server.await_requests(1);
        thread::sleep(Duration::from_millis(50));
    });
    assert!(error.may_have_arrived);
}

#[test]
fn while_a_retry_is_waited_for() {
    let server = Server::new([Act::Send(answer(429, "retry-after: 60\r\n", "{}")), ok("{}")]);
    let error = cancel_during(&engine(&server.address), create_branch(), || {
        server.await_requests(1);
        thread::sleep(Duration::from_millis(50));
    });
    assert!(!error.may_have_arrived, "the service refused it");
    assert_eq!(server.count(), 1);
}

#[test]
fn while_connecting() {
    let silent = super::full_backlog();
    let engine = engine(&format!("http://{}", silent.address));
    let error = cancel_during(&engine, create_branch(), || thread::sleep(Duration::from_millis(100)));
    assert!(!error.may_have_arrived);
}

#[test]
fn before_it_begins_nothing_is_sent() {
    let server = Server::new([ok("{}")]);
    let cancel = Cancel::new();
    cancel.cancel();
    let error = engine(&server.address).call(&get_database().cancel(&cancel)).unwrap_err();
    assert!(error.to_string().ends_with("cancelled before the request was sent"), "{error}");
    assert_eq!((server.count(), server.connections()), (0, 0));
}

#[test]
fn a_hook_ends_a_blocked_call() {
    let server = Server::new([Act::Hang]);
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    let cancel = Cancel::with_hook(move || asked.load(Ordering::SeqCst));
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(100));
        stop.store(true, Ordering::SeqCst);
    });
    let started = Instant::now();
    let error = engine(&server.address).call(&get_database().cancel(&cancel)).unwrap_err();
    assert_eq!(error.kind(), "cancelled");
    assert!(started.elapsed() < SOON);
}

#[test]
fn a_finished_call_leaves_its_connection_to_the_next() {
    let server = Server::new([ok("{}"), ok("{}")]);
    let engine = engine(&server.address);
    let cancel = Cancel::new();
    engine.call(&get_database().cancel(&cancel)).unwrap();
    cancel.cancel();
    engine.call(&get_database()).unwrap();
    assert_eq!(server.connections(), 1, "cancelling too late must not close what others use");
}

#[test]
fn one_handle_ends_many_calls() {
    let server = Server::new((0..8).map(|_| Act::Hang));
    let engine = engine(&server.address);
    let cancel = Cancel::new();
    let (done, results) = mpsc::channel();
    for _ in 0..8 {
        let done = done.clone();
        engine.submit(get_database().cancel(&cancel), move |result| done.send(result).unwrap());
    }
    server.await_requests(8);
    cancel.cancel();
    let all: Vec<_> = (0..8).map(|_| results.recv_timeout(SOON).unwrap()).collect();
    assert!(all.iter().all(|result| matches!(result, Err(Error::Cancelled(_)))), "{all:?}");
}

#[test]
fn a_callback_gets_the_result_and_a_panic_in_it_harms_nobody() {
    let server = Server::new([ok("{}"), ok("{}"), status(404)]);
    let engine = Engine::new(settings(&server.address).max_threads(1).build().unwrap());
    engine.submit(get_database(), |_| panic!("on purpose"));
    let (done, results) = mpsc::channel();
    for _ in 0..2 {
        let done = done.clone();
        engine.submit(get_database(), move |result| done.send(result.map(|r| r.status)).unwrap());
    }
    assert_eq!(results.recv_timeout(SOON).unwrap().unwrap(), 200);
    assert_eq!(results.recv_timeout(SOON).unwrap().unwrap_err().status(), Some(404));
}

#[test]
fn on_a_connection_that_another_thread_used_before() {
    let server = Server::new([ok("{}"), Act::Hang]);
    let engine = engine(&server.address);
    let other = engine.clone();
    // Each thread's first call: the connection must not take the second for the first.
    thread::spawn(move || other.call(&get_database()).unwrap()).join().unwrap();
    let error = cancel_during(&engine, get_database(), || server.await_requests(2));
    assert!(error.may_have_arrived);
    assert_eq!(server.connections(), 1);
}
