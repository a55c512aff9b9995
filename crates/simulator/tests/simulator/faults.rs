//! Everything that can be made to go wrong.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::World;

const PATH: &str = "/organizations/acme";

#[test]
fn a_status_is_sent_instead_of_the_reply() {
    let world = World::new();
    for (fault, status, retry_after) in [
        ("429", 429, Some("1")),
        ("429;retry_after=0.5", 429, Some("0.5")),
        ("429;retry_after=none", 429, None),
        ("503", 503, None),
        ("503;retry_after=2", 503, Some("2")),
        ("500", 500, None),
        ("418", 418, None),
    ] {
        let reply = world.with_fault("GET", PATH, fault).unwrap();
        assert_eq!((reply.status, reply.header("retry-after")), (status, retry_after), "{fault}");
        assert!(reply.json()["message"].is_string());
    }
    let reply = world.with_fault("GET", PATH, "429;retry_after=date:3").unwrap();
    let date = httpdate::parse_http_date(reply.header("retry-after").unwrap()).unwrap();
    assert!(date > std::time::SystemTime::now());
    let reply = world.with_fault("GET", PATH, "502").unwrap();
    assert_eq!((reply.status, reply.header("content-type")), (502, Some("text/html")));
    assert!(reply.text.starts_with("<html>"), "{}", reply.text);
}

#[test]
fn a_connection_is_reset_or_closed_without_a_reply() {
    let world = World::new();
    let kind = |fault: &str| match world.with_fault("GET", PATH, fault) {
        Err(ureq::Error::Io(error)) => error.kind(),
        other => panic!("{fault}: {other:?}"),
    };
    assert_eq!(kind("reset"), std::io::ErrorKind::ConnectionReset);
    assert_ne!(kind("close"), std::io::ErrorKind::ConnectionReset);
    world.get(PATH);
}

#[test]
fn a_fault_comes_before_the_work_or_after_it() {
    let world = World::new();
    let enable = format!("{}/branches/main/safe-migrations", world.database("shop", "mysql"));
    let main = "/organizations/acme/databases/shop/branches/main";
    assert!(world.with_fault("POST", &enable, "reset").is_err());
    assert_eq!(world.with_fault("POST", &enable, "500").unwrap().status, 500);
    assert_eq!(world.get(main)["safe_migrations"], false);
    assert!(world.with_fault("POST", &enable, "reset;after=true").is_err());
    assert_eq!(world.get(main)["safe_migrations"], true);
}

#[test]
fn a_body_breaks_off_or_comes_slowly() {
    let world = World::new();
    assert!(world.with_fault("GET", PATH, "truncate").is_err());
    let start = Instant::now();
    let reply = world.with_fault("GET", PATH, "drip;bytes=200;ms=20").unwrap();
    assert_eq!(reply.json()["name"], "acme");
    assert!(start.elapsed() >= Duration::from_millis(40));
    let start = Instant::now();
    world.with_fault("GET", PATH, "delay;ms=60").unwrap().good();
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[test]
fn documents_are_not_what_they_should_be() {
    let world = World::new();
    let main = format!("{}/branches/main", world.database("shop", "mysql"));
    let damaged = |fault: &str| world.with_fault("GET", &main, fault).unwrap().good();
    assert_eq!(damaged("wrong-types")["ready"], "neither");
    let one = damaged("wrong_types;field=name");
    assert_eq!((&one["name"], &one["ready"]), (&json!({"not": "a text"}), &json!(true)));
    assert_eq!(damaged("null-fields")["state"], Value::Null);
    assert_eq!(damaged("unknown-words")["state"], "word_of_tomorrow");
    assert!(damaged("unknown-fields")["region"]["field_of_tomorrow"].is_object());
    let reply = world.with_fault("GET", &main, "empty-body").unwrap();
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
}

#[test]
fn a_redirect_leads_to_the_answer_here_or_elsewhere() {
    let world = World::new();
    let location = |fault: &str| {
        let reply = world.with_fault("GET", "/organizations?page=1", fault).unwrap();
        assert_eq!(reply.status, if fault.contains("308") { 308 } else { 307 });
        reply.header("location").unwrap().to_owned()
    };
    let here = location("redirect;status=308");
    assert_eq!(here, format!("{}/v1/organizations?page=1&_redirected=1", world.simulator.origin()));
    // The header is still there when a client follows, and does not lead in circles.
    let headers = [("authorization", &*world.user()), ("x-simulator-fault", "redirect")];
    assert_eq!(world.send("GET", &here, &headers, "").unwrap().good()["data"][0]["name"], "acme");
    assert!(location("redirect-other-host").starts_with("http://localhost:"));
    assert!(location("redirect-other-host;to=http://192.0.2.1").starts_with("http://192.0.2.1/v1/"));
}

#[test]
fn bodies_are_packed_or_huge() {
    let world = World::new();
    let reply = world.with_fault("GET", PATH, "gzip").unwrap();
    assert_eq!(reply.json()["name"], "acme");
    // Nothing says that it is packed, so nobody unpacks it, and packed bytes are no text.
    assert!(
        !world.with_fault("GET", PATH, "gzip;header=false").is_ok_and(|reply| reply.text.contains("acme"))
    );
    let huge = world.with_fault("GET", PATH, "huge-body;bytes=1000000").unwrap();
    assert!(huge.text.len() > 1_000_000);
    let packed = world.with_fault("GET", PATH, "huge-body;bytes=1000000;gzip=true").unwrap();
    assert!(packed.text.len() > 1_000_000);
}

#[test]
fn rules_wait_for_the_requests_that_they_match() {
    let world = World::new();
    let rule = json!({"match": {"operation": "get_organization"}, "times": 2, "fault": {"name": "503", "retry_after": 0}});
    world.steer("POST", "/faults", &rule);
    world.get("/organizations");
    for _ in 0..2 {
        let reply = world.call("GET", PATH, &Value::Null);
        assert_eq!((reply.status, reply.header("retry-after")), (503, Some("0")));
    }
    world.get(PATH);

    world.steer(
        "POST",
        "/faults",
        &json!({"match": {"method": "post", "path": "/organizations/acme/*"}, "fault": "500"}),
    );
    world.get(PATH);
    assert_eq!(world.call("POST", "/organizations/acme/teams", &json!({"name": "a"})).status, 500);
    world.post("/organizations/acme/teams", &json!({"name": "a"}));

    world.steer("POST", "/faults", &json!({"times": null, "fault": "500"}));
    for _ in 0..3 {
        assert_eq!(world.call("GET", PATH, &Value::Null).status, 500);
    }
    world.steer("DELETE", "/faults", &Value::Null);
    world.get(PATH);
}

#[test]
fn a_plan_makes_a_share_of_all_requests_fail() {
    let world = World::new();
    let plan =
        json!({"seed": 3, "rate": 0.5, "faults": ["503;retry_after=0", {"name": "500", "after": true}]});
    world.steer("POST", "/plan", &plan);
    let statuses: Vec<u16> = (0..60).map(|_| world.call("GET", PATH, &Value::Null).status).collect();
    let seen = |wanted: u16| statuses.iter().filter(|status| **status == wanted).count();
    assert!(statuses.iter().all(|status| [200, 500, 503].contains(status)), "{statuses:?}");
    // The seed makes it the same every time; half of 60 is expected.
    assert!((15..=45).contains(&seen(200)) && seen(500) > 3 && seen(503) > 3, "{statuses:?}");
    let report = world.steer("GET", "/plan", &Value::Null);
    assert_eq!(report["requests"], 60);
    assert_eq!(report["faults"]["503;retry_after=0"], seen(503));
    // Steering is not part of it, and a fault that is asked for comes first.
    world.steer("GET", "/requests", &Value::Null);
    assert_eq!(world.with_fault("GET", PATH, "418").unwrap().status, 418);
    world.steer("DELETE", "/plan", &Value::Null);
    for _ in 0..20 {
        world.get(PATH);
    }
}

#[test]
fn changes_are_counted_when_they_are_carried_out() {
    let world = World::new();
    let path = world.database("shop", "mysql");
    let branches = format!("{path}/branches");
    let counts = |operation: &str| {
        let report = world.steer("GET", &format!("/changes?operation={operation}"), &Value::Null);
        report["changes"][operation].clone()
    };
    let try_to_make = |name: &str, fault: &str| {
        let url = format!("{}{branches}", world.simulator.url());
        let (user, body) = (world.user(), json!({"name": name}).to_string());
        let headers = [
            ("authorization", user.as_str()),
            ("content-type", "application/json"),
            ("x-simulator-fault", fault),
        ];
        // Without an answer too, the request was made.
        let _ = world.send("POST", &url, &headers, &body);
    };
    try_to_make("never", "500");
    try_to_make("never", "reset");
    try_to_make("lost", "reset;after=true");
    try_to_make("lost-too", "truncate");
    // Refused, because it is there.
    try_to_make("lost", "delay;ms=1");
    assert_eq!(counts("create_branch"), json!({"dev": 1, "lost": 1, "lost-too": 1}));
    assert_eq!(counts("create_database"), json!({"shop": 1}));

    world.call("DELETE", &format!("{branches}/lost"), &Value::Null).good();
    assert_eq!(world.call("DELETE", &format!("{branches}/lost"), &Value::Null).status, 404);
    assert_eq!(counts("delete_branch"), json!({"lost": 1}));
    assert_eq!(counts("get_branch"), Value::Null);
    world.steer("POST", "/reset", &Value::Null);
    assert_eq!(world.steer("GET", "/changes", &Value::Null), json!({"changes": {}}));
}

#[test]
fn faults_that_do_not_exist_are_refused() {
    let world = World::new();
    world.with_fault("GET", PATH, "nonsense").unwrap().refused(400, "bad_request");
    let url = format!("{}/_simulator/faults", world.simulator.origin());
    world.send("POST", &url, &[], "{}").unwrap().refused(400, "bad_request");
    let url = format!("{}/_simulator/plan", world.simulator.origin());
    world.send("POST", &url, &[], "{\"rate\": 2}").unwrap().refused(400, "bad_request");
}

#[test]
fn the_log_tells_what_came_without_secrets() {
    let world = World::new();
    world.call_as(&world.token(), "POST", "/organizations/acme/teams?x=1", &json!({"name": "a"})).good();
    world.get(PATH);
    let log = world.steer("GET", "/requests", &Value::Null);
    let first = &log["requests"][0];
    let (id, secret) = world.simulator.service_token();
    assert_eq!((&first["method"], &first["path"]), (&json!("POST"), &json!("/v1/organizations/acme/teams")));
    assert_eq!((&first["query"], &first["body"]), (&json!([["x", "1"]]), &json!({"name": "a"})));
    assert_eq!(first["operation"], "create_organization_team");
    assert_eq!(first["headers"]["authorization"], format!("service-token {id}"));
    assert!(!log.to_string().contains(&secret));
    let since = world.steer("GET", "/requests?since=1", &Value::Null);
    assert_eq!(since["requests"].as_array().unwrap().len(), 1);
    assert_eq!(since["next"], 2);
}

#[test]
fn every_reply_has_a_request_id_of_its_own() {
    let world = World::new();
    let id = || world.call("GET", PATH, &Value::Null).header("x-request-id").unwrap().to_owned();
    assert_ne!(id(), id());
}
