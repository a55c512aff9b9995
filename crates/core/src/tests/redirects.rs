//! Where a call may be led, and what it takes along.

use super::server::{Act, Server, answer, ok};
use super::{create_branch, engine, get_database};

fn moved(status: u16, to: &str) -> Act {
    Act::Send(answer(status, &format!("location: {to}\r\n"), ""))
}

#[test]
fn the_same_host_gets_the_credentials_and_the_body_again() {
    let server = Server::new([moved(308, "/v1/other?x=1"), ok("{}")]);
    engine(&server.address).call(&create_branch().header("x-mine", "1")).unwrap();
    let second = &server.requests()[1];
    assert!(second.starts_with("POST /v1/other?x=1 "), "{second}");
    assert!(second.contains("authorization: abcdefghijkl:") && second.contains("x-mine: 1"), "{second}");
    assert!(second.ends_with(r#"{"name":"x"}"#), "{second}");
}

#[test]
fn another_host_gets_neither_credentials_nor_own_headers() {
    let elsewhere = Server::new([ok("{}")]);
    let server = Server::new([moved(302, &format!("{}/file", elsewhere.address))]);
    engine(&server.address).call(&get_database().header("x-mine", "1")).unwrap();
    let got = &elsewhere.requests()[0];
    assert!(got.starts_with("GET /file "), "{got}");
    assert!(!got.contains("authorization") && !got.contains("x-mine"), "{got}");
}

#[test]
fn the_first_host_gets_its_credentials_again_when_a_detour_leads_back() {
    let detour = Server::new([]);
    let server = Server::new([moved(302, &format!("{}/x", detour.address)), ok("{}")]);
    detour.push(moved(302, &format!("{}/v1/back", server.address)));
    engine(&server.address).call(&get_database()).unwrap();
    assert!(!detour.requests()[0].contains("authorization"));
    assert!(server.requests()[1].contains("authorization: abcdefghijkl:"));
}

#[test]
fn a_change_is_never_sent_to_another_host_nor_turned_into_a_read() {
    let elsewhere = Server::new([ok("{}")]);
    let refused = |act: Act| {
        let server = Server::new([act]);
        engine(&server.address).call(&create_branch()).unwrap_err().to_string()
    };
    let error = refused(moved(307, &format!("{}/x", elsewhere.address)));
    assert!(error.contains("a POST was redirected to another host"), "{error}");
    let error = refused(moved(302, "/v1/x"));
    assert!(error.contains("a POST was redirected with 302"), "{error}");
    assert_eq!(elsewhere.count(), 0);
}

#[test]
fn a_303_is_read_after_a_change() {
    let server = Server::new([moved(303, "/v1/result"), ok("{}")]);
    engine(&server.address).call(&create_branch()).unwrap();
    let second = &server.requests()[1];
    assert!(second.starts_with("GET /v1/result ") && second.ends_with("\r\n\r\n"), "{second}");
}

#[test]
fn what_a_303_said_to_be_done_is_never_done_again() {
    let held = || Act::Send(answer(429, "retry-after: 0\r\n", "{}"));
    let later = || Act::Send(answer(503, "retry-after: 0\r\n", "{}"));
    for trouble in [
        held(),
        later(),
        Act::Close,
        Act::SendAndClose(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".to_vec()),
    ] {
        let server = Server::new([moved(303, "/v1/result"), trouble, ok("{}")]);
        let response = engine(&server.address).call(&create_branch()).unwrap();
        let methods: Vec<String> = server.requests().iter().map(|request| request[..4].to_owned()).collect();
        assert_eq!((methods.concat(), response.attempts), ("POSTGET GET ".to_owned(), 2));
    }
    // The result lies where nobody listens any more.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Server::new([moved(303, &format!("http://{closed}/result"))]);
    let error = engine(&server.address).call(&create_branch()).unwrap_err();
    assert_eq!((server.count(), error.attempts(), error.may_have_arrived()), (1, 3, true), "{error}");
}

#[test]
fn a_change_that_was_sent_elsewhere_is_not_done_until_it_is_received_there() {
    let server = Server::new([moved(308, "/v1/other"), Act::Close, ok("{}")]);
    let error = engine(&server.address).call(&create_branch()).unwrap_err();
    assert!(error.may_have_arrived() && server.count() == 2, "{error}");
    let server = Server::new([moved(307, "http://other.invalid/")]);
    let error = engine(&server.address).call(&create_branch()).unwrap_err();
    assert!(!error.may_have_arrived(), "the service did nothing and asked for it elsewhere: {error}");
}

#[test]
fn a_path_with_an_address_in_it_is_a_path() {
    let server = Server::new([moved(302, "/v1/x?to=https://other.example/"), ok("{}")]);
    engine(&server.address).call(&get_database()).unwrap();
    assert!(server.requests()[1].starts_with("GET /v1/x?to=https://other.example/ "));
}

#[test]
fn a_cancel_does_not_end_what_uses_the_connection_by_now() {
    // The redirect has no body, so its connection is free while the call goes on elsewhere.
    let elsewhere = Server::new([Act::Hang]);
    let server = Server::new([moved(302, &format!("{}/x", elsewhere.address))]);
    let engine = engine(&server.address);
    let cancel = crate::Cancel::new();
    let (first, call) = (engine.clone(), get_database().cancel(&cancel));
    let ended = std::thread::spawn(move || first.call(&call));
    elsewhere.await_requests(1);
    server.push(Act::Drip(answer(200, "", "{}"), std::time::Duration::from_millis(3)));
    let second = std::thread::spawn(move || engine.call(&create_branch()));
    server.await_requests(2);
    cancel.cancel();
    assert_eq!(ended.join().unwrap().unwrap_err().kind(), "cancelled");
    assert_eq!(second.join().unwrap().unwrap().attempts, 1);
    assert_eq!(server.connections(), 1, "it is the same connection");
}

#[test]
fn a_circle_ends() {
    let server = Server::new((0..10).map(|_| moved(307, "/v1/again")));
    let error = engine(&server.address).call(&get_database()).unwrap_err();
    assert!(error.to_string().contains("redirected more than 5 times"), "{error}");
    assert_eq!(server.count(), 6, "and is not tried again");
}

#[test]
fn a_redirect_to_nowhere_is_refused() {
    let server = Server::new([moved(302, "mailto:a@b")]);
    // A relative path, as far as addresses go: it leads to a 599 of the same server.
    let error = engine(&server.address).call(&get_database().max_retries(0)).unwrap_err();
    assert_eq!(error.status(), Some(599));
    let server = Server::new([moved(302, "http://")]);
    let error = engine(&server.address).call(&get_database()).unwrap_err();
    assert!(error.to_string().contains("no address"), "{error}");
}
