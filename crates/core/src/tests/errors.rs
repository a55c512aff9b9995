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
            "[req_9] get_database (GET /organizations/{organization}/databases/{database}): 404 Not Found \
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
