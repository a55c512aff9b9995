//! What is sent.

use mockito::Matcher;

use super::{BRANCHES, DATABASE, call, create_branch, engine, get_database, settings};
use crate::Call;
use crate::{Engine, Error, Method, ServiceTokenScheme};

#[test]
fn a_read_has_credentials_an_agent_and_no_body() {
    let mut server = mockito::Server::new();
    let mock = server
        .mock("GET", DATABASE)
        .match_header("authorization", "abcdefghijkl:pscale_tkn_hush")
        .match_header("accept", "application/json")
        .match_header("accept-encoding", Matcher::Missing)
        .match_header("content-length", Matcher::Missing)
        .match_header("user-agent", Matcher::Regex(r"^planetscale-sdk/\d+\.\d+\.\d+ \(rust\)$".to_owned()))
        .match_header("content-type", Matcher::Missing)
        .with_header("x-request-id", "req_1")
        .with_body(r#"{"id":"1"}"#)
        .create();
    let response = engine(&server.url()).call(&get_database()).unwrap();
    assert_eq!((response.status, response.attempts), (200, 1));
    assert_eq!(response.text().unwrap(), r#"{"id":"1"}"#);
    assert_eq!(response.request_id.as_deref(), Some("req_1"));
    mock.assert();
}

#[test]
fn a_change_sends_its_fields_as_json() {
    let mut server = mockito::Server::new();
    let mock = server
        .mock("POST", BRANCHES)
        .match_query(Matcher::UrlEncoded("dry".to_owned(), "run".to_owned()))
        .match_header("content-type", "application/json")
        .match_header("x-mine", "1")
        .match_body(Matcher::JsonString(r#"{"name":"x","new":null}"#.to_owned()))
        .with_status(201)
        .create();
    let call = create_branch().extra_body("new", ().into()).extra_query("dry", "run").header("x-mine", "1");
    assert_eq!(engine(&server.url()).call(&call).unwrap().status, 201);
    mock.assert();
}

#[test]
fn a_change_without_fields_sends_an_empty_body_and_says_so() {
    let mut server = mockito::Server::new();
    let path = "/v1/organizations/acme/databases/shop/deploy-requests/7/skip-revert";
    let mock = server.mock("POST", path).match_header("content-length", "0").create();
    engine(&server.url()).call(&call("skip_revert_period", &["acme", "shop", "7"])).unwrap();
    mock.assert();
}

#[test]
fn a_deletion_can_carry_a_body() {
    let mut server = mockito::Server::new();
    let mock = server
        .mock("DELETE", "/v1/things")
        .match_header("content-length", "13")
        .match_body(r#"{"ids":[1,2]}"#)
        .with_status(204)
        .create();
    let call = Call::custom(Method::Delete, "/things").json(r#"{"ids":[1,2]}"#);
    assert_eq!(engine(&server.url()).call(&call).unwrap().status, 204);
    mock.assert();
}

#[test]
fn the_other_service_token_form_and_an_own_agent_are_settings() {
    let mut server = mockito::Server::new();
    let mock = server
        .mock("GET", DATABASE)
        .match_header("authorization", "ServiceToken abcdefghijkl:pscale_tkn_hush")
        .match_header("user-agent", Matcher::Regex("^my-tool/3 planetscale-sdk/".to_owned()))
        .create();
    let config =
        settings(&server.url()).service_token_scheme(ServiceTokenScheme::Word).user_agent("my-tool/3");
    Engine::new(config.build().unwrap()).call(&get_database()).unwrap();
    mock.assert();
}

#[test]
fn a_default_organization_fills_the_argument() {
    let mut server = mockito::Server::new();
    let mock = server.mock("GET", DATABASE).expect(1).create();
    let call = || call("get_database", &[]).organization(None).path_arg("shop");
    Engine::new(settings(&server.url()).organization("acme").build().unwrap()).call(&call()).unwrap();
    let error = engine(&server.url()).call(&call()).unwrap_err();
    assert!(error.to_string().starts_with("organization: is missing"), "{error}");
    mock.assert();
}

#[test]
fn bad_input_is_refused_before_anything_is_sent() {
    let mut server = mockito::Server::new();
    let mock = server.mock("GET", Matcher::Any).expect(0).create();
    let engine = engine(&server.url());
    let refused = |call: Call| match engine.call(&call) {
        Err(error @ Error::Config(_)) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(call("get_database", &["acme", ""])), "database: must not be empty");
    assert!(refused(call("get_database", &["acme", ".."])).starts_with("database: must not be \"..\""));
    assert!(refused(call("get_database", &["acme"])).starts_with("database: is missing"));
    assert!(
        refused(get_database().header("x-a", "b\r\nc: d")).starts_with("extra_headers: \"x-a\" has a value")
    );
    for of_the_transport in ["Expect", "content-length", "Transfer-Encoding", "host", "Connection"] {
        let rule = refused(get_database().header(of_the_transport, "100-continue"));
        assert!(rule.contains("belongs to the transport"), "{rule}");
    }
    assert!(refused(get_database().header("x a", "b")).contains("not a valid header name"));
    assert!(refused(call("create_branch", &["acme", "shop"])).starts_with("body: is missing"));
    assert!(refused(Call::custom(Method::Get, "things")).starts_with("path: must begin with /"));
    assert!(refused(get_database().timeout(std::time::Duration::ZERO)).starts_with("timeout: "));
    let list = Call::custom(Method::Post, "/x").json("[1]").extra_body("a", 1.into());
    assert!(refused(list).starts_with("extra_body: "));
    mock.assert();
}

#[test]
fn a_connection_is_used_again() {
    let server = super::server::Server::new([super::server::ok("{}"), super::server::ok("{}")]);
    let engine = engine(&server.address);
    engine.call(&get_database()).unwrap();
    engine.call(&get_database()).unwrap();
    assert_eq!((server.count(), server.connections()), (2, 1));
}

#[test]
fn settings_print_without_what_they_hide() {
    let settings = settings("http://localhost:9")
        .header("x-key", "hush")
        .proxy(crate::ProxySetting::Url("http://me:hush@proxy.example:3128".to_owned()));
    let shown = format!("{settings:?} {settings:#?} {:?}", settings.clone().build().unwrap());
    assert!(!shown.contains("hush") && shown.contains("x-key") && shown.contains("proxy.example"), "{shown}");
}
