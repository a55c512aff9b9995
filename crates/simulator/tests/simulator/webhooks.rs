//! Webhooks, delivered to a receiver of this test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::World;

/// What a receiver got.
struct Message {
    signature: String,
    body: String,
}

impl Message {
    fn event(&self) -> String {
        let document: Value = serde_json::from_str(&self.body).unwrap();
        document["event"].as_str().unwrap().to_owned()
    }
}

/// A receiver that answers every message with this status.
fn receiver(status: u16) -> (String, Receiver<Message>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (sender, messages) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut reader = BufReader::new(stream.unwrap());
            let (mut length, mut signature) = (0, String::new());
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if line.trim().is_empty() {
                    break;
                }
                let Some((name, value)) = line.trim().split_once(": ") else { continue };
                match name.to_ascii_lowercase().as_str() {
                    "content-length" => length = value.parse().unwrap(),
                    "x-planetscale-signature" => value.clone_into(&mut signature),
                    _ => {}
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let reply = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            reader.get_mut().write_all(reply.as_bytes()).unwrap();
            if sender.send(Message { signature, body: String::from_utf8(body).unwrap() }).is_err() {
                return;
            }
        }
    });
    (url, messages)
}

fn next(messages: &Receiver<Message>) -> Message {
    messages.recv_timeout(Duration::from_secs(10)).expect("a message")
}

/// The webhook's document once a delivery is noted in it.
fn noted(world: &World, path: &str) -> Value {
    for _ in 0..200 {
        let webhook = world.get(path);
        if !webhook["last_sent_at"].is_null() {
            return webhook;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("no delivery was noted")
}

#[test]
fn a_test_message_is_signed_and_noted() {
    let world = World::new();
    let hooks = format!("{}/webhooks", world.database("shop", "mysql"));
    let (url, messages) = receiver(204);
    let made = world.post(&hooks, &json!({"url": url, "events": []}));
    assert_eq!((&made["last_sent_at"], &made["last_sent_success"]), (&Value::Null, &Value::Null));
    let path = format!("{hooks}/{}", made["id"].as_str().unwrap());
    assert_eq!(world.call("POST", &format!("{path}/test"), &Value::Null).status, 204);

    let message = next(&messages);
    let secret = made["secret"].as_str().unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.body.as_bytes());
    let signature = message
        .signature
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap());
    mac.verify_slice(&signature.collect::<Vec<_>>()).expect("the signature of the body");
    assert_eq!(message.signature, message.signature.to_lowercase());

    let document: Value = serde_json::from_str(&message.body).unwrap();
    assert_eq!((&document["event"], &document["database"]), (&json!("webhook.test"), &json!("shop")));
    assert_eq!((&document["organization"], &document["resource"]["id"]), (&json!("acme"), &made["id"]));
    assert!(document["timestamp"].is_i64() && !message.body.contains(secret), "{document}");
    let webhook = noted(&world, &path);
    assert_eq!((&webhook["last_sent_success"], &webhook["last_sent_result"]), (&json!(true), &json!("204")));
}

#[test]
fn a_deploy_request_tells_its_life() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    world.post(&format!("{shop}/branches/main/safe-migrations"), &Value::Null);
    let (url, messages) = receiver(200);
    let events =
        ["opened", "queued", "in_progress", "pending_cutover", "schema_applied", "closed", "reverted"];
    let events = events.map(|event| format!("deploy_request.{event}"));
    world.post(&format!("{shop}/webhooks"), &json!({"url": url, "events": events}));

    let body = json!({"branch": "dev", "into_branch": "main", "auto_cutover": false});
    world.post(&format!("{shop}/deploy-requests"), &body);
    let request = format!("{shop}/deploy-requests/1");
    assert_eq!(next(&messages).event(), "deploy_request.opened");
    world.advance(2.0);
    world.post(&format!("{request}/deploy"), &Value::Null);
    assert_eq!(next(&messages).event(), "deploy_request.queued");
    world.advance(10.0);
    assert_eq!(next(&messages).event(), "deploy_request.in_progress");
    assert_eq!(next(&messages).event(), "deploy_request.pending_cutover");
    world.post(&format!("{request}/apply-deploy"), &Value::Null);
    // Nobody asks again: the simulator's own clock brings what comes next.
    world.advance(1.0);
    let applied = next(&messages);
    assert_eq!(applied.event(), "deploy_request.schema_applied");
    let document: Value = serde_json::from_str(&applied.body).unwrap();
    assert_eq!(document["resource"]["number"], 1);
    assert_eq!(next(&messages).event(), "deploy_request.closed");
    world.post(&format!("{request}/revert"), &Value::Null);
    world.advance(3.0);
    assert_eq!(next(&messages).event(), "deploy_request.reverted");
}

#[test]
fn a_branch_tells_when_it_is_ready_and_only_those_who_listen() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let (url, messages) = receiver(200);
    let (other, others) = receiver(200);
    world.post(&format!("{shop}/webhooks"), &json!({"url": url, "events": ["branch.ready"]}));
    world.post(
        &format!("{shop}/webhooks"),
        &json!({"url": other, "events": ["branch.ready"], "enabled": false}),
    );
    world.post(&format!("{shop}/branches"), &json!({"name": "feature"}));
    world.advance(3.0);
    let document: Value = serde_json::from_str(&next(&messages).body).unwrap();
    assert_eq!(
        (&document["resource"]["name"], &document["resource"]["ready"]),
        (&json!("feature"), &json!(true))
    );
    assert!(others.try_recv().is_err());
}

#[test]
fn a_delivery_that_fails_is_noted() {
    let world = World::new();
    let hooks = format!("{}/webhooks", world.database("shop", "mysql"));
    let (url, _messages) = receiver(302);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let closed = format!("http://{closed}/");
    for (url, result) in [(url.as_str(), "302"), ("https://example.com/", "not sent"), (closed.as_str(), "")]
    {
        let made = world.post(&hooks, &json!({"url": url}));
        let path = format!("{hooks}/{}", made["id"].as_str().unwrap());
        world.call("POST", &format!("{path}/test"), &Value::Null).good();
        let webhook = noted(&world, &path);
        assert_eq!(webhook["last_sent_success"], false, "{webhook}");
        assert!(webhook["last_sent_result"].as_str().unwrap().starts_with(result), "{webhook}");
    }
}

#[test]
fn a_database_has_at_most_five_webhooks() {
    let world = World::new();
    let hooks = format!("{}/webhooks", world.database("shop", "mysql"));
    for number in 0..5 {
        world.post(&hooks, &json!({"url": format!("http://127.0.0.1:1/{number}")}));
    }
    let sixth = json!({"url": "http://127.0.0.1:1/sixth"});
    world.call("POST", &hooks, &sixth).refused(422, "unprocessable");
    let first = world.get(&hooks)["data"][0]["id"].as_str().unwrap().to_owned();
    world.call("DELETE", &format!("{hooks}/{first}"), &Value::Null).good();
    world.call("POST", &hooks, &json!({"url": "ftp://127.0.0.1/"})).refused(422, "unprocessable");
    let made = world.post(&hooks, &sixth);
    let path = format!("{hooks}/{}", made["id"].as_str().unwrap());
    assert_eq!(world.call("PATCH", &path, &json!({"enabled": false})).good()["enabled"], false);
}
