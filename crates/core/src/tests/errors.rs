//! What an error says, and what it does not.

use super::server::{Act, Server, answer};
use super::{call, engine, get_database};
use crate::{ApiErrorKind, Error};

fn meet(act: Act) -> Error {
    let server = Server::new([act]);
    engine(&server.address).call(&get_database().max_retries(0)).unwrap_err()
}

#[test]
fn each_status_has_its_kind() {
    for (status, kind) in [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Authentication),
        (403, ApiErrorKind::PermissionDenied),
        (404, ApiErrorKind::NotFound),
        (409, ApiErrorKind::Conflict),
        (410, ApiErrorKind::Other),
        (422, ApiErrorKind::Unprocessable),
        (429, ApiErrorKind::RateLimited),
        (500, ApiErrorKind::Server),
        (503, ApiErrorKind::Server),
    ] {
        let error = meet(Act::Send(answer(status, "", r#"{"code":"c","message":"m"}"#)));
        let api = error.api().unwrap();
        assert_eq!((api.kind, api.status, api.code.as_str(), api.message.as_str()), (kind, status, "c", "m"));
    }
}

#[test]
fn a_404_names_the_permissions_that_would_show_the_thing() {
    let body = r#"{"code":"not_found","message":"Not Found"}"#;
    let error = meet(Act::Send(answer(404, "x-request-id: req_9\r\n", body)));
    let api = error.api().unwrap();
    assert!(api.required_accesses.contains(&"read_database"));
    let line = error.to_string();
    assert!(
        line.starts_with(
            "[req_9] get_database (GET /v1/organizations/acme/databases/shop): 404 Not Found \
             [not_found]: Not Found. If it exists, the credentials lack a permission to see it. Service token: any \
             one of read_database, "
        ),
        "{line}"
    );
    assert!(line.contains(" more. OAuth: any one of read_database"), "{line}");
}

#[test]
fn a_422_does_not_speak_of_permissions() {
    let error = meet(Act::Send(answer(422, "", r#"{"code":"unprocessable","message":"Name is taken"}"#)));
    let api = error.api().unwrap();
    assert!(api.required_accesses.is_empty());
    assert!(
        error.to_string().ends_with("422 Unprocessable Entity [unprocessable]: Name is taken"),
        "{error}"
    );
}

#[test]
fn a_page_of_a_load_balancer_is_recognised() {
    let html = b"HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 38\r\n\r\n\
                 <html><title>Bad Gateway</title></html>"
        .to_vec();
    let error = meet(Act::SendAndClose(html));
    assert!(error.to_string().contains("an HTML page instead of JSON, titled \"Bad Gateway\""), "{error}");
}

#[test]
fn what_is_not_http_is_a_connection_error() {
    let error = meet(Act::SendAndClose(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec()));
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(error.to_string().contains("did not answer with HTTP"), "{error}");
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let body = r#"{"code":"gone","message":"m","plain_text":"pscale_pw_hush"}"#;
    let error = meet(Act::Send(answer(410, "set-cookie: hush=1\r\n", body)));
    let server = Server::new([super::server::ok(r#"{"plain_text":"pscale_pw_hush"}"#)]);
    let engine = engine(&server.address);
    let call = call("get_password", &["acme", "shop", "main", "1"])
        .header("x-key", "hush")
        .body_field("password", "hush".into());
    let response = engine.call(&call).unwrap();
    let printed = format!("{error} {error:?} {engine:?} {response:?} {call:?}");
    assert!(!printed.contains("hush"), "{printed}");
}

#[test]
fn an_error_names_the_real_address_and_the_template() {
    let error = meet(Act::Send(answer(404, "", "{}")));
    let api = error.api().unwrap();
    assert_eq!(api.route, "GET /organizations/{organization}/databases/{database}");
    assert!(api.url.ends_with("/v1/organizations/acme/databases/shop"), "{}", api.url);
    assert_eq!(error.url(), Some(api.url.as_str()));
    let server = Server::new([Act::Close]);
    let call = get_database().extra_query("token", "hush").max_retries(0);
    let error = engine(&server.address).call(&call).unwrap_err();
    assert!(
        error.to_string().starts_with("get_database (GET /v1/organizations/acme/databases/shop): "),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
}

#[test]
fn every_error_says_whether_the_change_may_have_happened() {
    let change = |acts: Vec<Act>, operation: &str, arguments: &[&str]| {
        let server = Server::new(acts);
        let call = call(operation, arguments).body_field("name", "x".into());
        engine(&server.address).call(&call).unwrap_err()
    };
    let plain = |status: u16| Act::Send(answer(status, "", "{}"));
    let create = |status| change(vec![plain(status)], "create_branch", &["acme", "shop"]).may_have_arrived();
    assert_eq!(
        [500, 502, 503, 599, 501, 422, 404].map(create),
        [true, true, true, true, false, false, false]
    );
    // An earlier attempt left open what it did.
    let renamed = change(vec![Act::Close, plain(422)], "update_database_throttler", &["acme", "shop"]);
    assert_eq!((renamed.status(), renamed.attempts(), renamed.may_have_arrived()), (Some(422), 2, true));
    assert!(
        renamed.to_string().ends_with("(tried 2 times); it may have been done all the same"),
        "{renamed}"
    );
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let refused = engine(&format!("http://{closed}")).call(&super::create_branch()).unwrap_err();
    assert!(!refused.may_have_arrived());
}
