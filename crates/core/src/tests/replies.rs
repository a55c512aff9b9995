//! What comes back, in the odd forms that it may have.

use std::time::Duration;

use super::server::{Act, Server, answer, ok, status};
use super::{call, create_branch, engine, get_database, settings};
use crate::{ConnectionReason, Engine, Error};

fn raw(head: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {head}\r\n\r\n").into_bytes();
    bytes.extend(body);
    bytes
}

fn connection(error: &Error) -> &crate::ConnectionError {
    match error {
        Error::Connection(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_reply_of_nothing_is_no_gzip_whatever_it_says() {
    for head in
        ["204 No Content\r\ncontent-encoding: gzip", "200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 0"]
    {
        let server = Server::new([Act::Send(raw(head, b""))]);
        let response = engine(&server.address).call(&create_branch()).unwrap();
        assert_eq!((response.attempts, response.body.len()), (1, 0), "{head}");
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_document() {
    let server = Server::new([
        ok("\u{feff}{\"id\":\"1\"}"),
        Act::Send(answer(404, "", "\u{feff}{\"code\":\"not_found\"}")),
    ]);
    let engine = engine(&server.address);
    assert_eq!(engine.call(&get_database()).unwrap().text().unwrap(), "{\"id\":\"1\"}");
    assert_eq!(engine.call(&get_database()).unwrap_err().api().unwrap().code, "not_found");
}

#[test]
fn a_known_refusal_survives_a_broken_body() {
    let cut =
        |status: &str| Act::SendAndClose(raw(&format!("{status}\r\ncontent-length: 100"), b"{\"code\""));
    let server = Server::new([cut("404 Not Found"), ok("{}")]);
    let error = engine(&server.address).call(&get_database()).unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.count()), ("not_found", 1, 1));
    assert!(error.to_string().contains("the body broke off"), "{error}");
    assert_eq!(error.api().unwrap().body, b"{\"code\"");
    let limited = Server::new([cut("429 Slow\r\nretry-after: 0"), ok("{}")]);
    assert_eq!(engine(&limited.address).call(&create_branch()).unwrap().attempts, 2);
}

#[test]
fn a_broken_success_says_its_status_and_that_it_was_done() {
    let cut = || Act::SendAndClose(raw("201 Created\r\ncontent-length: 100", b"{"));
    let server = Server::new([cut(), ok("{}")]);
    let error = engine(&server.address).call(&create_branch()).unwrap_err();
    assert_eq!((error.kind(), error.status(), error.may_have_arrived()), ("connection", Some(201), true));
    assert_eq!((connection(&error).reason, server.count()), (ConnectionReason::Broken, 1));
}

#[test]
fn an_answer_that_comes_before_the_upload_is_over_is_read() {
    // It reads the head and no more, answers, and stops listening.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        use std::io::{Read, Write};
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(&answer(413, "connection: close\r\n", r#"{"message":"too long"}"#));
        }
    });
    let engine = engine(&address);
    for _ in 0..5 {
        let huge = "x".repeat(16 * 1024 * 1024);
        let error = engine.call(&create_branch().body_field("name", huge.into())).unwrap_err();
        assert_eq!(error.status(), Some(413), "{error}");
        assert!(!error.may_have_arrived());
    }
}

#[test]
fn no_document_is_said_by_one_rule() {
    let no_content = |status: &str| Act::Send(raw(&format!("{status}\r\ncontent-length: 0"), b""));
    let server = Server::new([no_content("204 X"), no_content("205 X"), no_content("202 X"), ok("{}")]);
    let engine = engine(&server.address);
    let documents = [(); 4].map(|()| engine.call(&create_branch()).unwrap().has_document());
    assert_eq!(documents, [false, false, false, true]);
}

#[test]
fn what_is_gone_has_no_document_and_says_so() {
    let html = answer(404, "", "<html>gone</html>");
    let server = Server::new([status(502), Act::Send(html)]);
    let response = engine(&server.address).call(&call("delete_branch", &["acme", "shop", "x"])).unwrap();
    assert!(response.gone && !response.has_document() && response.body.is_empty());
}

#[test]
fn a_refusal_of_the_body_limit_is_of_no_use_to_repeat() {
    let server = Server::new([ok(&"x".repeat(2_000)), ok("{}")]);
    let engine = Engine::new(settings(&server.address).max_body(1_000).build().unwrap());
    let error = engine.call(&get_database()).unwrap_err();
    assert_eq!((connection(&error).reason, server.count()), (ConnectionReason::TooLarge, 1));
    let refused = Server::new([Act::Send(answer(404, "", &"x".repeat(2_000)))]);
    let engine = Engine::new(settings(&refused.address).max_body(1_000).build().unwrap());
    assert_eq!(engine.call(&get_database()).unwrap_err().kind(), "not_found");
}

#[test]
fn endless_durations_are_no_limits() {
    let server = Server::new([ok("{}")]);
    let config = settings(&server.address)
        .connect_timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .timeout(Duration::MAX)
        .backoff(Duration::MAX, Duration::MAX);
    let engine = Engine::new(config.build().unwrap());
    engine.call(&get_database()).unwrap();
    let own = Server::new([ok("{}")]);
    let call = get_database().timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    super::engine(&own.address).call(&call).unwrap();
}
