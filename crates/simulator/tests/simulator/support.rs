//! What every test needs: a simulator with a frozen clock and a client for it.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use planetscale_simulator::Simulator;
use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

/// A reply that was read to its end.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The document, when the request went well.
    pub(crate) fn good(self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        if self.text.is_empty() { Value::Null } else { self.json() }
    }

    /// The message of a refusal with this status and code.
    pub(crate) fn refused(self, status: u16, code: &str) -> String {
        assert_eq!(self.status, status, "{self:?}");
        let document = self.json();
        assert_eq!(document["code"], code, "{document}");
        document["message"].as_str().expect("a message").to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("a text"))
    }
}

/// A simulator whose time goes on only when a test says so.
pub(crate) struct World {
    pub(crate) simulator: Simulator,
    agent: Agent,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::of(Simulator::builder().speed(0.0).start().expect("a simulator"))
    }

    pub(crate) fn of(simulator: Simulator) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .build();
        Self { simulator, agent: agent.into() }
    }

    /// A request with these headers, as it is.
    pub(crate) fn send(
        &self,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Reply, ureq::Error> {
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.to_owned()).expect("a request");
        let mut reply = self.agent.run(request)?;
        let mut bytes = reply.body_mut().with_config().limit(200 << 20).read_to_vec()?;
        // The client does not unpack, so that it shows what was sent.
        if reply.headers().get("content-encoding").is_some_and(|encoding| encoding == "gzip") {
            let mut unpacked = Vec::new();
            MultiGzDecoder::new(&bytes[..]).read_to_end(&mut unpacked)?;
            bytes = unpacked;
        }
        let text = String::from_utf8(bytes).map_err(io::Error::other)?;
        Ok(Reply { status: reply.status().as_u16(), headers: reply.headers().clone(), text })
    }

    /// A call of the API with these credentials.
    pub(crate) fn call_as(&self, authorization: &str, method: &str, path: &str, body: &Value) -> Reply {
        let url = format!("{}{path}", self.simulator.url());
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let headers = [("authorization", authorization), ("content-type", "application/json")];
        self.send(method, &url, &headers, &body).expect("a reply")
    }

    /// A call of the API by the user who may do everything.
    pub(crate) fn call(&self, method: &str, path: &str, body: &Value) -> Reply {
        self.call_as(&self.user(), method, path, body)
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        self.call("GET", path, &Value::Null).good()
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.call("POST", path, body).good()
    }

    /// A call with a fault in its reply; an error when no reply can be read.
    pub(crate) fn with_fault(&self, method: &str, path: &str, fault: &str) -> Result<Reply, ureq::Error> {
        let url = format!("{}{path}", self.simulator.url());
        let user = self.user();
        self.send(method, &url, &[("authorization", &user), ("x-simulator-fault", fault)], "")
    }

    /// A call of the routes that steer the simulator.
    pub(crate) fn steer(&self, method: &str, path: &str, body: &Value) -> Value {
        let url = format!("{}/_simulator{path}", self.simulator.origin());
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send(method, &url, &[], &body).expect("a reply").good()
    }

    pub(crate) fn advance(&self, seconds: f64) {
        self.steer("POST", "/clock", &json!({"advance_seconds": seconds}));
    }

    pub(crate) fn user(&self) -> String {
        format!("Bearer {}", self.simulator.user_token())
    }

    pub(crate) fn token(&self) -> String {
        let (id, secret) = self.simulator.service_token();
        format!("{id}:{secret}")
    }

    /// A service token with these accesses to a database, or to the organization when it is named.
    pub(crate) fn token_with(&self, database: &str, accesses: &[&str]) -> String {
        let token = self.post("/organizations/acme/service-tokens", &json!({"name": "ci"}));
        let id = token["id"].as_str().expect("an id");
        let path = format!("/organizations/acme/service-tokens/{id}/access");
        self.post(&path, &json!({"database": database, "access": accesses}));
        format!("{id}:{}", token["token"].as_str().expect("a secret"))
    }

    /// A database that is ready, with a development branch.
    pub(crate) fn database(&self, name: &str, kind: &str) -> String {
        let path = format!("/organizations/acme/databases/{name}");
        self.post(
            "/organizations/acme/databases",
            &json!({"name": name, "cluster_size": "PS_10", "kind": kind}),
        );
        self.advance(5.0);
        self.post(&format!("{path}/branches"), &json!({"name": "dev", "parent_branch": "main"}));
        self.advance(3.0);
        path
    }
}
