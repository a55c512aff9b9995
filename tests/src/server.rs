//! The scripted server that vectors run against: the simulator's scripts, one a vector.

use planetscale::{Client, Config};
use planetscale_simulator::Simulator;
use serde_json::{Value, json};

/// A running simulator.
pub struct Server {
    simulator: Simulator,
}

/// A script of replies, with an address of its own.
#[derive(Clone, Debug)]
pub struct Script {
    /// The base address to give to a client.
    pub url: String,
    record: String,
}

impl Server {
    /// Starts a simulator.
    #[must_use]
    pub fn start() -> Self {
        Self { simulator: Simulator::start().expect("the simulator starts") }
    }

    /// The simulator itself.
    #[must_use]
    pub fn simulator(&self) -> &Simulator {
        &self.simulator
    }

    /// A script that answers with `replies` in order, and then with `otherwise`.
    #[must_use]
    pub fn script(&self, replies: &[Value], otherwise: Option<&Value>) -> Script {
        let mut script = json!({"replies": replies});
        if let Some(reply) = otherwise {
            script["otherwise"] = reply.clone();
        }
        let address = format!("{}/_simulator/scripts", self.simulator.origin());
        let answer = post(&address, &script);
        let text = |name: &str| match &answer[name] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Script { url: text("url"), record: format!("{address}/{}", text("id")) }
    }
}

impl Script {
    /// A client of this script that does not retry.
    #[must_use]
    pub fn client(&self) -> Client {
        let config = Config::builder()
            .base_url(&self.url)
            .service_token("id", "pscale_tkn_vector")
            .organization("acme");
        let config = config.max_retries(0);
        Client::new(config.build().expect("the settings are good"))
    }

    /// The requests that came, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Value> {
        let record = get(&self.record);
        record["requests"].as_array().cloned().unwrap_or_default()
    }

    /// The same address by another name of this machine, which a client must take for another host.
    #[must_use]
    pub fn url_by_other_name(&self) -> String {
        self.url.replacen("127.0.0.1", "localhost", 1)
    }
}

fn post(address: &str, body: &Value) -> Value {
    let answer =
        ureq::post(address).header("content-type", "application/json").send(body.to_string().as_bytes());
    read(address, answer)
}

fn get(address: &str) -> Value {
    read(address, ureq::get(address).call())
}

fn read(address: &str, answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    let text = answer
        .and_then(|mut answer| answer.body_mut().read_to_string())
        .unwrap_or_else(|error| panic!("{address}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{address}: {error}: {text}"))
}
