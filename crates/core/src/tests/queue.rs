//! Calls that wait for a thread, and waits that hold none.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::server::{Act, Server, ok};
use super::{call, get_database, settings};
use crate::{Call, Cancel, Engine, Error, Response, WaitOptions, operations};

/// Far more than what is tested needs, and far less than the calls before it would take.
const SOON: Duration = Duration::from_secs(10);

/// An engine whose one thread is busy with a call that takes long, and the server behind it.
fn busy(acts: impl IntoIterator<Item = Act>) -> (Engine, Server, Cancel) {
    let server = Server::new([Act::Hang].into_iter().chain(acts));
    let engine = Engine::new(settings(&server.address).max_threads(1).build().unwrap());
    let cancel = Cancel::new();
    engine.submit(get_database().cancel(&cancel), |_| ());
    server.await_requests(1);
    (engine, server, cancel)
}

fn submit(engine: &Engine, call: Call) -> mpsc::Receiver<Result<Response, Error>> {
    let (done, result) = mpsc::channel();
    engine.submit(call, move |result| done.send(result).unwrap());
    result
}

#[test]
fn a_call_whose_time_is_over_in_the_queue_is_never_sent() {
    let (engine, server, cancel) = busy([ok("{}"), ok("{}")]);
    let started = Instant::now();
    let late = submit(&engine, get_database().timeout(Duration::from_millis(100)));
    let error = late.recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_arrived()), ("timeout", 0, false));
    assert!(error.to_string().contains("not sent within 100ms (timeout)"), "{error}");
    assert!(started.elapsed() < SOON);
    cancel.cancel();
    submit(&engine, get_database()).recv_timeout(SOON).unwrap().unwrap();
    assert_eq!(server.count(), 2, "the one that hung and the last one");
}

#[test]
fn a_call_that_is_cancelled_in_the_queue_ends_at_once() {
    let (engine, server, cancel) = busy([ok("{}")]);
    let own = Cancel::new();
    let waiting = submit(&engine, get_database().cancel(&own));
    own.cancel();
    assert_eq!(waiting.recv_timeout(SOON).unwrap().unwrap_err().kind(), "cancelled");
    cancel.cancel();
    submit(&engine, get_database()).recv_timeout(SOON).unwrap().unwrap();
    assert_eq!(server.count(), 2);
}

#[test]
fn a_page_that_waits_too_long_ends_its_list() {
    let (engine, ..) = busy([]);
    let pages =
        engine.shared_pages(call("list_branches", &["acme", "shop"]).timeout(Duration::from_millis(100)));
    let (done, result) = mpsc::channel();
    for _ in 0..2 {
        let done = done.clone();
        pages.submit(move |page| done.send(page.map(|page| page.map(|_| ()))).unwrap());
    }
    let both: Vec<_> = (0..2).map(|_| result.recv_timeout(SOON).unwrap()).collect();
    assert_eq!(both.iter().flatten().count(), 1, "an error is handed out once: {both:?}");
    assert!(pages.read().is_none());
}

#[test]
fn shared_pages_come_in_order() {
    let page = |next: &str| ok(&format!(r#"{{"next_page":{next},"data":[1]}}"#));
    let server = Server::new([page("2"), page("null")]);
    let pages = super::engine(&server.address).shared_pages(call("list_branches", &["acme", "shop"]));
    let (done, result) = mpsc::channel();
    for last in [false, false, true] {
        let done = done.clone();
        pages.submit(move |page| done.send(page.map(|page| page.unwrap().status)).unwrap());
        assert_eq!(result.recv_timeout(SOON).unwrap().is_none(), last);
    }
}

fn wait_until_ready(
    engine: &Engine,
    cancel: &Cancel,
    done: impl FnOnce(Result<Response, Error>) + Send + 'static,
) {
    let waiter = operations::find("get_branch")
        .unwrap()
        .waiters
        .iter()
        .find(|w| w.name == "wait_until_ready")
        .unwrap();
    let options = WaitOptions { interval: Some(Duration::from_millis(300)), ..WaitOptions::default() };
    engine.submit_wait(
        call("get_branch", &["acme", "shop", "x"]).cancel(cancel),
        waiter,
        &options,
        |_| (),
        done,
    );
}

#[cfg(target_os = "linux")]
#[test]
fn thousands_of_waits_need_few_threads() {
    const WAITS: usize = 5_000;
    let states = |ready: bool| ok(&format!(r#"{{"id":"1","ready":{ready},"state":"x"}}"#));
    let server = Server::new((0..WAITS).map(|_| states(false)).chain((0..WAITS).map(|_| states(true))));
    let engine = Engine::new(settings(&server.address).max_threads(8).build().unwrap());
    let (done, results) = mpsc::channel();
    let cancel = Cancel::new();
    for _ in 0..WAITS {
        let done = done.clone();
        wait_until_ready(&engine, &cancel, move |result| done.send(result.map(|r| r.status)).unwrap());
    }
    let threads = || {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
        let name =
            |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("comm")).unwrap_or_default();
        tasks.filter(|_| true).map(name).filter(|name| name.starts_with("planetscale")).count()
    };
    let mut most = 0;
    for _ in 0..WAITS {
        results.recv_timeout(Duration::from_secs(120)).unwrap().unwrap();
        most = most.max(threads());
    }
    // Other tests of this program have threads of the same name.
    assert!(most < 200, "{most} threads");
}

#[test]
fn a_wait_is_cancelled_between_its_looks() {
    let server = Server::new((0..9).map(|_| ok(r#"{"id":"1","ready":false,"state":"x"}"#)));
    let engine = super::engine(&server.address);
    let (cancel, (done, result)) = (Cancel::new(), mpsc::channel());
    wait_until_ready(&engine, &cancel, move |result| done.send(result).unwrap());
    server.await_requests(1);
    std::thread::sleep(Duration::from_millis(100));
    cancel.cancel();
    assert_eq!(result.recv_timeout(SOON).unwrap().unwrap_err().kind(), "cancelled");
}

#[test]
fn a_wait_tells_its_end_also_when_its_listener_panics() {
    struct Told(mpsc::Sender<&'static str>);
    impl Drop for Told {
        fn drop(&mut self) {
            let _ = self.0.send("dropped");
        }
    }
    let server = Server::new([ok(r#"{"id":"1","ready":false,"state":"x"}"#)]);
    let engine = super::engine(&server.address);
    let waiter = &operations::find("get_branch").unwrap().waiters[0];
    let (tell, told) = mpsc::channel();
    let end = Told(tell);
    let panics = |_: &crate::Progress<'_>| panic!("on purpose");
    let call = call("get_branch", &["acme", "shop", "x"]);
    engine.submit_wait(call, waiter, &WaitOptions::default(), panics, move |_| drop(end));
    assert_eq!(told.recv_timeout(SOON), Ok("dropped"));
}
