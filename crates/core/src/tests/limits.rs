//! Limits of time and size.

use std::io::Write;
use std::time::{Duration, Instant};

use super::server::{Act, Server, answer, ok};
use super::{create_branch, engine, get_database, settings};
use crate::{Call, Engine, Error, Method, TimeoutKind};

fn timeout(error: Error) -> (TimeoutKind, u32, bool) {
    match error {
        Error::Timeout(error) => (error.kind, error.attempts, error.may_have_arrived),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_attempt_that_takes_too_long_is_tried_again() {
    let server = Server::new([Act::Hang, ok("{}")]);
    let call = get_database().attempt_timeout(Duration::from_millis(80));
    assert_eq!(engine(&server.address).call(&call).unwrap().attempts, 2);
}

#[test]
fn a_change_that_takes_too_long_is_not_and_says_that_it_may_be_done() {
    let server = Server::new([Act::Hang, ok("{}")]);
    let call = create_branch().attempt_timeout(Duration::from_millis(80));
    let error = engine(&server.address).call(&call).unwrap_err();
    assert!(
        error.to_string().ends_with("within 80ms (attempt_timeout); it may have been done all the same"),
        "{error}"
    );
    assert_eq!(timeout(error), (TimeoutKind::Attempt, 1, true));
}

#[test]
fn the_whole_call_ends_in_time_however_many_attempts_there_were() {
    let server = Server::new((0..9).map(|_| Act::Hang));
    let call = get_database()
        .attempt_timeout(Duration::from_millis(60))
        .timeout(Duration::from_millis(200))
        .max_retries(9);
    let started = Instant::now();
    let (kind, attempts, _) = timeout(engine(&server.address).call(&call).unwrap_err());
    assert!(attempts >= 2, "{attempts}");
    assert!(kind == TimeoutKind::Call || kind == TimeoutKind::Attempt);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_server_that_drips_does_not_outlive_the_limit() {
    let slow = Act::Drip(answer(200, "", &"x".repeat(1_000)), Duration::from_millis(10));
    let server = Server::new([slow]);
    let call = create_branch().timeout(Duration::from_millis(150));
    let started = Instant::now();
    let (kind, ..) = timeout(engine(&server.address).call(&call).unwrap_err());
    assert_eq!(kind, TimeoutKind::Call);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_slow_answer_in_time_is_whole() {
    let body = r#"{"id":"0123456789"}"#;
    let server = Server::new([Act::Drip(answer(200, "", body), Duration::from_millis(2))]);
    assert_eq!(engine(&server.address).call(&get_database()).unwrap().text().unwrap(), body);
}

#[test]
fn an_address_that_never_answers_ends_with_the_connect_limit() {
    let silent = super::full_backlog();
    let config = settings(&format!("http://{}", silent.address))
        .connect_timeout(Duration::from_millis(120))
        .max_retries(1);
    let error = Engine::new(config.build().unwrap()).call(&create_branch()).unwrap_err();
    assert_eq!(timeout(error), (TimeoutKind::Connect, 2, false));
}

#[test]
fn a_body_above_the_limit_is_refused_packed_or_not() {
    let limited = |server: &Server| Engine::new(settings(&server.address).max_body(1_000).build().unwrap());
    let server = Server::new([ok(&"x".repeat(1_001))]);
    let error = limited(&server).call(&get_database()).unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes (max_body)"), "{error}");
    let server = Server::new([Act::Send(packed(&"x".repeat(5_000), "content-encoding: gzip\r\n"))]);
    let error = limited(&server).call(&get_database()).unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
    let server = Server::new([ok(&"x".repeat(1_000))]);
    assert_eq!(limited(&server).call(&get_database()).unwrap().body.len(), 1_000);
}

#[test]
fn gzip_is_asked_for_where_wanted_and_unpacked() {
    let server = Server::new([Act::Send(packed(r#"{"id":"1"}"#, "content-encoding: gzip\r\n"))]);
    let config = settings(&server.address).compression(true);
    let response = Engine::new(config.build().unwrap()).call(&get_database()).unwrap();
    assert_eq!(response.text().unwrap(), r#"{"id":"1"}"#);
    assert!(server.requests()[0].contains("accept-encoding: gzip"));
}

#[test]
fn a_file_that_is_gzip_without_saying_so_is_unpacked() {
    static DOWNLOAD: crate::Operation = crate::Operation {
        id: "download",
        group: "tests",
        method: Method::Get,
        path: "/download",
        path_params: &[],
        query: &[],
        body: crate::Body::None,
        body_fields: &[],
        body_from_path: &[],
        pagination: crate::Pagination::None,
        retry: crate::Retry::Safe,
        accesses: &[],
        scopes: &[],
        secret_reply: true,
        reply: crate::Reply::Bytes,
        waiters: &[],
        stability: crate::Stability::Published,
    };
    let server = Server::new([Act::Send(packed("a,b\n1,2\n", ""))]);
    let response = engine(&server.address).call(&Call::new(&DOWNLOAD)).unwrap();
    assert_eq!(response.text().unwrap(), "a,b\n1,2\n");
}

#[cfg(unix)]
#[test]
fn a_forked_child_calls_on_its_own_connection() {
    // What a child does: it finds another process id and makes its own parts.
    let server = Server::new([ok("{}"), ok("{}")]);
    let engine = engine(&server.address);
    engine.call(&get_database()).unwrap();
    let child = in_a_fork(|| engine.call(&get_database()).is_ok());
    assert!(child, "the call in the child failed");
    assert_eq!(server.connections(), 2, "the child opened its own connection");
}

#[cfg(unix)]
#[test]
fn an_engine_dropped_in_a_forked_child_locks_nothing_of_its_parent() {
    let server = Server::new([ok("{}"), ok("{}")]);
    let engine = engine(&server.address);
    engine.call(&get_database()).unwrap();
    // The pool's lock is held when the child begins, and nobody there will ever give it back.
    let locked = engine.process().pool.lock_for_good();
    let child = in_a_fork(move || {
        drop(engine);
        true
    });
    drop(locked);
    assert!(child, "the child hung");
}

#[cfg(unix)]
/// Runs the work in a forked child and returns what it returned.
#[allow(unsafe_code, reason = "std has no fork; the child only makes one call and leaves")]
fn in_a_fork(work: impl FnOnce() -> bool) -> bool {
    unsafe extern "C" {
        fn fork() -> i32;
        fn waitpid(pid: i32, status: *mut i32, options: i32) -> i32;
        fn _exit(status: i32) -> !;
        fn alarm(seconds: u32) -> u32;
    }
    unsafe {
        match fork() {
            0 => {
                // A child that hangs is ended, which is no success.
                alarm(20);
                _exit(i32::from(!work()))
            }
            pid => {
                // What the child does with it is not for the parent to do.
                std::mem::forget(work);
                let mut status = -1;
                assert_eq!(waitpid(pid, &raw mut status, 0), pid);
                status == 0
            }
        }
    }
}

fn packed(body: &str, headers: &str) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(body.as_bytes()).unwrap();
    let bytes = packer.finish().unwrap();
    let mut answer =
        format!("HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\n\r\n", bytes.len()).into_bytes();
    answer.extend(bytes);
    answer
}
