//! Scripted replies.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{Reply, World};

/// A script, and the requests to it.
struct Script<'w> {
    world: &'w World,
    id: String,
    url: String,
}

impl<'w> Script<'w> {
    fn new(world: &'w World, script: &Value) -> Self {
        let made = world.steer("POST", "/scripts", script);
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Self { world, id: text("id"), url: text("url") }
    }

    fn get(&self, path: &str) -> Result<Reply, ureq::Error> {
        self.world.send("GET", &format!("{}{path}", self.url), &[], "")
    }

    fn report(&self) -> Value {
        self.world.steer("GET", &format!("/scripts/{}", self.id), &Value::Null)
    }
}

#[test]
fn replies_come_in_order_and_then_otherwise() {
    let world = World::new();
    let script = Script::new(
        &world,
        &json!({
            "replies": [
                {"status": 429, "headers": {"Retry-After": "0.1"}, "body": {"code": "slow"}},
                {"status": 502, "text": "<html>", "headers": {"content-type": "text/html"}},
                {"status": 204, "body": null},
            ],
            "otherwise": {"status": 200, "body": [1, 2]},
        }),
    );
    assert!(script.url.ends_with(&format!("/_scripts/{}/v1", script.id)), "{}", script.url);
    let first = script.get("/a").unwrap();
    assert_eq!((first.status, first.header("retry-after")), (429, Some("0.1")));
    assert_eq!(first.json(), json!({"code": "slow"}));
    let second = script.get("/b").unwrap();
    assert_eq!(
        (second.status, &*second.text, second.header("content-type")),
        (502, "<html>", Some("text/html"))
    );
    assert_eq!(script.report()["left"], 1);
    let third = script.get("/c").unwrap();
    assert_eq!((third.status, third.text.as_str()), (204, ""));
    assert_eq!((third.header("x-request-id"), third.header("content-type")), (None, None));
    for _ in 0..2 {
        assert_eq!(script.get("/d").unwrap().json(), json!([1, 2]));
    }
}

#[test]
fn a_script_that_is_over_says_so() {
    let world = World::new();
    let script = Script::new(&world, &json!({"replies": []}));
    script.get("/a").unwrap().refused(410, "script_exhausted");
    let nowhere = format!("{}/_scripts/none/v1/a", world.simulator.origin());
    world.send("GET", &nowhere, &[], "").unwrap().refused(404, "script_not_found");
}

#[test]
fn requests_are_recorded_as_they_came_without_secrets() {
    let world = World::new();
    let script = Script::new(&world, &json!({"otherwise": {}}));
    let url = format!("{}/organizations/a%2Fb?page=2&tags[]=x&tags[]=y%20z", script.url);
    let headers =
        [("authorization", "abc:secret"), ("user-agent", "test/1"), ("content-type", "application/json")];
    world.send("POST", &url, &headers, "{\"name\": \"x\"}").unwrap().good();
    for authorization in ["Bearer secret", "ServiceToken abc:secret"] {
        world.send("GET", &script.url, &[("authorization", authorization)], "").unwrap().good();
    }
    world.send("PUT", &script.url, &[], "plain").unwrap().good();

    let report = script.report();
    let first = &report["requests"][0];
    assert_eq!((&first["method"], &first["path"]), (&json!("POST"), &json!("/v1/organizations/a%2Fb")));
    assert_eq!(first["query"], json!([["page", "2"], ["tags[]", "x"], ["tags[]", "y z"]]));
    assert_eq!(first["body"], json!({"name": "x"}));
    assert_eq!(first["headers"]["user-agent"], "test/1");
    let shown = |index: usize| report["requests"][index]["headers"]["authorization"].clone();
    assert_eq!(
        (shown(0), shown(1), shown(2)),
        (json!("service-token abc"), json!("bearer"), json!("ServiceToken abc"))
    );
    assert_eq!((shown(3), &report["requests"][3]["body"]), (Value::Null, &json!("plain")));
    assert!(!report.to_string().contains("secret"));
}

#[test]
fn delays_faults_and_the_own_address_are_played() {
    let world = World::new();
    let script = Script::new(
        &world,
        &json!({"replies": [
            {"body": {"a": 1}, "delay_ms": 60},
            {"fault": "reset"},
            {"fault": "close"},
            {"body": {"long": "enough to break"}, "fault": "truncate"},
            {"body": {"a": 2}, "fault": {"name": "gzip"}},
            {"status": 302, "headers": {"location": "{{origin}}/elsewhere"}},
        ]}),
    );
    let start = Instant::now();
    assert_eq!(script.get("").unwrap().json()["a"], 1);
    assert!(start.elapsed() >= Duration::from_millis(60));
    for _ in 0..3 {
        assert!(script.get("").is_err());
    }
    assert_eq!(script.get("").unwrap().json()["a"], 2);
    let location = format!("{}/elsewhere", world.simulator.origin());
    assert_eq!(script.get("").unwrap().header("location"), Some(&*location));
    assert_eq!(script.report()["requests"].as_array().unwrap().len(), 6);
}

#[test]
fn scripts_do_not_know_of_each_other_and_can_be_removed() {
    let world = World::new();
    let one = Script::new(&world, &json!({"replies": [{"body": 1}]}));
    let two = Script::new(&world, &json!({"replies": [{"body": 2}]}));
    assert_eq!(two.get("").unwrap().json(), 2);
    assert_eq!(one.get("").unwrap().json(), 1);
    world.steer("DELETE", &format!("/scripts/{}", one.id), &Value::Null);
    one.get("").unwrap().refused(404, "script_not_found");
    let url = format!("{}/_simulator/scripts", world.simulator.origin());
    world.send("POST", &url, &[], "{\"replies\": [{\"status\": 1}]}").unwrap().refused(400, "bad_request");
}
