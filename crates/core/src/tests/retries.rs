//! What is tried again, when, and how it ends.

use std::time::Duration;

use super::server::{Act, Server, answer, ok, status};
use super::{call, create_branch, engine, engine_with_clock, get_database, settings};
use crate::{ApiErrorKind, Engine, Error};

const fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[test]
fn a_read_is_tried_again_with_doubled_and_jittered_pauses() {
    let server = Server::new([status(500), status(502), ok("{}")]);
    let (engine, clock) = engine_with_clock(&server.address);
    let response = engine.call(&get_database()).unwrap();
    assert_eq!(response.attempts, 3);
    assert_eq!(
        clock.sleeps(),
        [ms(500), ms(1_000)],
        "half of 1 s and of 2 s, as the clock's chance is a half"
    );
}

#[test]
fn a_change_that_may_have_been_done_is_not_tried_again() {
    let later = || Act::Send(answer(503, "retry-after: 0\r\n", "{}"));
    for act in [status(500), status(503), later(), Act::Close] {
        let server = Server::new([act, ok("{}")]);
        let error = engine(&server.address).call(&create_branch()).unwrap_err();
        assert_eq!((error.attempts(), server.count()), (1, 1), "{error}");
        assert!(
            error.may_have_arrived() && error.to_string().ends_with("it may have been done all the same")
        );
    }
}

#[test]
fn a_change_that_was_refused_is_tried_again() {
    let server = Server::new([Act::Send(answer(429, "", "{}")), ok("{}")]);
    assert_eq!(engine(&server.address).call(&create_branch()).unwrap().attempts, 2);
}

#[test]
fn the_service_says_when() {
    let date = "Mon, 21 Sep 2026 14:13:27 GMT";
    let server = Server::new([
        Act::Send(answer(429, "retry-after: 3\r\n", "{}")),
        Act::Send(answer(503, "retry-after: 0.25\r\n", "{}")),
        Act::Send(answer(503, &format!("retry-after: {date}\r\n"), "{}")),
        ok("{}"),
    ]);
    let (engine, clock) = engine_with_clock(&server.address);
    engine.call(&get_database().max_retries(3)).unwrap();
    let sleeps = clock.sleeps();
    assert_eq!(sleeps[..2], [ms(3_000), ms(250)]);
    // The fake clock starts at 1 790 000 000, which is 14:13:20, and 3.25 s have passed.
    assert_eq!(sleeps[2], ms(3_750));
}

#[test]
fn retries_end_and_the_error_says_how_many_there_were() {
    let server = Server::new([status(500), status(500), status(500), ok("{}")]);
    let error = engine(&server.address).call(&get_database()).unwrap_err();
    assert_eq!((error.attempts(), server.count()), (3, 3));
    assert!(error.to_string().ends_with("(tried 3 times)"), "{error}");
    let none = Server::new([status(500), ok("{}")]);
    assert_eq!(engine(&none.address).call(&get_database().max_retries(0)).unwrap_err().attempts(), 1);
}

#[test]
fn a_reset_read_is_tried_again_on_a_new_connection() {
    let server = Server::new([Act::Close, ok(r#"{"id":"1"}"#)]);
    let response = engine(&server.address).call(&get_database()).unwrap();
    assert_eq!((response.attempts, server.connections()), (2, 2));
}

#[test]
fn a_truncated_answer_is_a_failure_and_tried_again() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec();
    let server = Server::new([Act::SendAndClose(cut), ok("{}")]);
    assert_eq!(engine(&server.address).call(&get_database()).unwrap().attempts, 2);
}

#[test]
fn an_idle_connection_that_the_server_closed_is_noticed_before_use() {
    let server = Server::new([Act::SendThenCloseIdle(answer(200, "", "{}")), ok("{}")]);
    let engine = engine(&server.address);
    engine.call(&get_database()).unwrap();
    std::thread::sleep(ms(100));
    // A change may not be tried again, so this only works when the dead connection is not used at all.
    assert_eq!(engine.call(&create_branch()).unwrap().attempts, 1);
}

#[test]
fn a_repeated_deletion_that_meets_nothing_has_succeeded() {
    let delete = || call("delete_branch", &["acme", "shop", "x"]);
    let server = Server::new([status(502), status(404)]);
    let response = engine(&server.address).call(&delete()).unwrap();
    assert_eq!((response.status, response.attempts), (404, 2));
    let absent = Server::new([status(404)]);
    assert_eq!(
        engine(&absent.address).call(&delete()).unwrap_err().status(),
        Some(404),
        "at first it is an error"
    );
    let refused = Server::new([Act::Send(answer(429, "retry-after: 0\r\n", "{}")), status(404)]);
    assert_eq!(
        engine(&refused.address).call(&delete()).unwrap_err().status(),
        Some(404),
        "the 429 deleted nothing"
    );
}

#[test]
fn a_pause_longer_than_the_call_may_take_is_not_begun() {
    let server = Server::new([Act::Send(answer(429, "retry-after: 60\r\n", "{}"))]);
    let (engine, clock) = engine_with_clock(&server.address);
    let error = engine.call(&get_database().timeout(Duration::from_secs(10))).unwrap_err();
    assert_eq!(error.api().map(|api| api.kind), Some(ApiErrorKind::RateLimited));
    assert_eq!(clock.sleeps(), []);
}

#[test]
fn a_429_holds_every_call_of_the_engine_back() {
    let server = Server::new([Act::Send(answer(429, "retry-after: 7\r\n", "{}")), ok("{}")]);
    let (engine, clock) = engine_with_clock(&server.address);
    engine.call(&get_database().max_retries(0)).unwrap_err();
    engine.clone().call(&create_branch()).unwrap();
    assert_eq!(clock.sleeps(), [ms(7_000)]);
}

#[test]
fn a_rate_limit_lets_no_minute_see_more() {
    let server = Server::new((0..5).map(|_| ok("{}")));
    let clock = crate::clock::testing::FakeClock::new();
    let config = settings(&server.address).rate_limit(2).clock(std::sync::Arc::new(clock.clone()));
    let engine = Engine::new(config.build().unwrap());
    for _ in 0..5 {
        engine.call(&get_database()).unwrap();
    }
    assert_eq!(clock.sleeps(), [Duration::from_secs(60), Duration::from_secs(60)]);
    // The sixth has a place in the third minute still; the seventh has not, and five seconds are not enough.
    let hurried = || get_database().timeout(Duration::from_secs(5)).max_retries(0);
    assert_eq!(engine.call(&hurried()).unwrap_err().status(), Some(599), "the server has no more answers");
    assert!(matches!(engine.call(&hurried()), Err(Error::Timeout(_))));
}

#[test]
fn a_name_or_port_that_nobody_answers_is_tried_again_for_every_operation() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = engine(&format!("http://{closed}")).call(&create_branch()).unwrap_err();
    let Error::Connection(connection) = &error else { panic!("{error:?}") };
    assert_eq!(connection.attempts, 3);
    assert!(!connection.may_have_arrived);
    assert!(error.to_string().contains(&format!("no connection to {closed}")), "{error}");
}

#[test]
fn a_long_hold_is_cut_and_the_error_says_what_was_said() {
    let held = || Act::Send(answer(429, "retry-after: 86400\r\n", "{}"));
    let server = Server::new([held(), ok("{}")]);
    let (engine, clock) = engine_with_clock(&server.address);
    let error = engine.call(&get_database()).unwrap_err();
    assert_eq!(error.api().unwrap().retry_after, Some(Duration::from_secs(86_400)));
    assert!(error.to_string().contains("the service says to wait 86400s"), "{error}");
    let hurried = engine.call(&get_database().timeout(Duration::from_secs(5))).unwrap_err();
    assert_eq!((hurried.kind(), hurried.attempts(), hurried.may_have_arrived()), ("rate_limited", 0, false));
    assert!(
        hurried.to_string().contains("not sent: the service answered get_database with 429"),
        "{hurried}"
    );
    engine.call(&get_database()).unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(60)], "the service's window, and not a day");
}

#[test]
fn a_date_is_read_against_the_replys_own_clock() {
    let headers = "date: Mon, 21 Sep 2026 15:13:20 GMT\r\nretry-after: Mon, 21 Sep 2026 15:13:22 GMT\r\n";
    let server = Server::new([Act::Send(answer(429, headers, "{}")), ok("{}")]);
    let (engine, clock) = engine_with_clock(&server.address);
    engine.call(&get_database()).unwrap();
    assert_eq!(clock.sleeps(), [ms(2_000)], "the clocks are an hour apart");
}

#[test]
fn another_hosts_429_holds_nobody_back() {
    let elsewhere = Server::new([Act::Send(answer(429, "retry-after: 50\r\n", "{}"))]);
    let moved = Act::Send(answer(302, &format!("location: {}/x\r\n", elsewhere.address), ""));
    let server = Server::new([moved, ok("{}")]);
    let (engine, clock) = engine_with_clock(&server.address);
    engine.call(&get_database().max_retries(0)).unwrap_err();
    engine.call(&get_database()).unwrap();
    assert_eq!(clock.sleeps(), []);
}

#[test]
fn calls_that_were_held_back_leave_one_after_another() {
    let server = Server::new(
        [Act::Send(answer(429, "retry-after: 1\r\n", "{}"))].into_iter().chain((0..5).map(|_| ok("{}"))),
    );
    let engine = engine(&server.address);
    engine.call(&get_database().max_retries(0)).unwrap_err();
    let started = std::time::Instant::now();
    let mut left: Vec<Duration> = std::thread::scope(|scope| {
        let call = || {
            engine.call(&get_database()).unwrap();
            started.elapsed()
        };
        let threads: Vec<_> = (0..5).map(|_| scope.spawn(call)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    left.sort_unstable();
    assert!(left[0] >= ms(900), "{left:?}");
    assert!(left.windows(2).all(|two| two[1] >= two[0] + ms(40)), "a tenth of a second apart: {left:?}");
}

#[test]
fn a_deletion_counts_as_done_only_after_an_unknown_outcome() {
    let delete = || call("delete_branch", &["acme", "shop", "x"]);
    for (first, gone) in [(Act::Close, true), (status(500), true), (status(408), false), (status(429), false)]
    {
        let server = Server::new([first, status(404)]);
        let result = engine(&server.address).call(&delete());
        assert_eq!(result.as_ref().is_ok_and(|response| response.gone), gone, "{result:?}");
    }
}

#[test]
fn idle_connections_keep_pace_with_threads() {
    let config = settings("http://localhost:9").max_threads(200).build().unwrap();
    assert_eq!(config.max_connections, 200);
}
