//! Through a proxy.

use super::server::{Act, Server, ok};
use super::{create_branch, get_database, settings};
use crate::{Engine, Error, ProxySetting};

fn through(proxy: &str, service: &str) -> Engine {
    let config = settings(service).proxy(ProxySetting::Url(proxy.to_owned())).max_retries(1);
    Engine::new(config.build().unwrap())
}

#[test]
fn a_connection_is_asked_for_and_used() {
    let established = Act::Send(b"HTTP/1.1 200 Connection established\r\n\r\n".to_vec());
    // The tunnel's far end is played by the same server, on the same connection.
    let proxy = Server::new([established, ok("{}")]);
    let engine = through(&proxy.address, "http://localhost:9");
    engine.call(&get_database()).unwrap();
    let requests = proxy.requests();
    assert!(requests[0].starts_with("CONNECT localhost:9 "), "{}", requests[0]);
    assert!(!requests[0].contains("pscale_tkn"), "the proxy must not see the credentials");
    assert!(requests[1].starts_with("GET /v1/organizations/acme/databases/shop "), "{}", requests[1]);
}

#[test]
fn a_proxy_that_refuses_is_named_and_nothing_has_arrived() {
    let refuse = || Act::SendAndClose(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_vec());
    let proxy = Server::new([refuse(), refuse()]);
    let error = through(&proxy.address, "http://localhost:9").call(&create_branch()).unwrap_err();
    let Error::Connection(connection) = &error else { panic!("{error:?}") };
    assert!(!connection.may_have_arrived && connection.attempts == 2, "{error:?}");
    assert!(error.to_string().contains("the proxy did not connect to localhost:9"), "{error}");
}

#[test]
fn an_unusable_proxy_address_is_refused_without_showing_its_password() {
    let config = settings("http://localhost:9").proxy(ProxySetting::Url("http://u:hush@[".to_owned()));
    let error = config.build().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("hush"), "{error}");
}
