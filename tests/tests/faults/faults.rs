//! The program that plays the servers, and one run with it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use planetscale::{Client, Config, ProxySetting, TlsRoots};
use serde_json::{Value, json};

use crate::calls;

/// Longer than any call may take; one that has not ended by then hangs.
const HANGS: Duration = Duration::from_secs(12);

/// The program.
pub(crate) struct Faults {
    child: Child,
    url: String,
}

/// What came of a run.
pub(crate) struct Ran {
    /// A line a call, for the table.
    pub(crate) lines: Vec<String>,
    pub(crate) differences: Vec<String>,
    /// How long the calls took.
    pub(crate) elapsed: Duration,
}

impl Faults {
    pub(crate) fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_planetscale-faults"))
            .arg("--stop-on-stdin-close")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("planetscale-faults starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("planetscale-faults says where it is");
        let about: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        Self { child, url: text(&about["url"]) }
    }

    /// The names of all runs.
    pub(crate) fn runs(&self) -> Vec<String> {
        let url = format!("{}/runs", self.url);
        let runs = read(&url, ureq::get(&url).config().http_status_as_error(false).build().call());
        runs.as_array().expect("a list").iter().map(|run| text(&run["run"])).collect()
    }

    /// Makes a client as the program says, calls what it says, and tells it what came of that.
    pub(crate) fn run(&self, run: &str) -> Ran {
        let begun = self.post("runs", &json!({"run": run, "language": "rust"}));
        let id = text(&begun["id"]);
        let mut ran = Ran { lines: Vec::new(), differences: Vec::new(), elapsed: Duration::ZERO };
        let client = client(&begun["client"]);
        for spec in begun["calls"].as_array().expect("a list") {
            let (outcome, elapsed) = call(&client, spec);
            ran.elapsed += elapsed;
            let answer = self.post(&format!("runs/{id}/outcome"), &outcome);
            ran.lines.push(text(&answer["line"]));
            ran.differences.extend(texts(&answer["differences"]));
        }
        let printed = [format!("{client:?}"), format!("{:#?}", client.engine()), config_printed(&client)];
        // With the last client its connections close.
        drop(client);
        let answer = self.post(&format!("runs/{id}/end"), &json!({"printed": printed}));
        ran.differences.extend(texts(&answer["differences"]));
        ran
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}/{path}", self.url);
        let request = ureq::post(&url).header("content-type", "application/json");
        let request = request.config().http_status_as_error(false).build();
        read(&url, request.send(body.to_string().as_bytes()))
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // It ends when its input does; a test has nobody to tell otherwise.
        let _ = self.child.wait();
    }
}

/// Makes one call, on a thread of its own, so that one that hangs does not hold up the others.
fn call(client: &Client, spec: &Value) -> (Value, Duration) {
    let (client, spec) = (client.clone(), spec.clone());
    let (done, ended) = mpsc::sync_channel(1);
    let started = Instant::now();
    let worker = std::thread::spawn(move || {
        let outcome = calls::call(&client, &spec);
        // Before anybody hears of the result, so that nobody waits for this client's connections to close.
        drop(client);
        // Nobody listens any more when it was given up.
        let _ = done.send((outcome, started.elapsed()));
    });
    let (mut outcome, elapsed) = match ended.recv_timeout(HANGS) {
        Ok(outcome) => {
            worker.join().expect("it has just ended");
            outcome
        }
        Err(error) => {
            let kind = match error {
                mpsc::RecvTimeoutError::Timeout => "hangs",
                mpsc::RecvTimeoutError::Disconnected => "panics",
            };
            let outcome = json!({
                "names": [],
                "error": {
                    "kind": kind,
                    "status": null,
                    "setting": null,
                    "attempts": null,
                    "may_have_arrived": null,
                },
                "printed": [error.to_string()],
            });
            (outcome, started.elapsed())
        }
    };
    outcome["elapsed_ms"] = u64::try_from(elapsed.as_millis()).expect("not that long").into();
    (outcome, elapsed)
}

fn client(spec: &Value) -> Client {
    let milliseconds = |name: &str| Duration::from_millis(number(&spec[name]));
    let backoff = milliseconds("retry_base_ms");
    let proxy = spec["proxy"].as_str().map_or(ProxySetting::None, |url| ProxySetting::Url(url.to_owned()));
    let config = Config::builder()
        .base_url(text(&spec["base_url"]))
        .service_token(text(&spec["service_token_id"]), text(&spec["service_token"]))
        .proxy(proxy)
        .tls_roots(TlsRoots::Pem(text(&spec["tls_roots_pem"])))
        .connect_timeout(milliseconds("connect_timeout_ms"))
        .attempt_timeout(milliseconds("attempt_timeout_ms"))
        .timeout(milliseconds("timeout_ms"))
        .max_retries(u32::try_from(number(&spec["max_retries"])).expect("a small number"))
        .backoff(backoff, backoff)
        .max_body(number(&spec["max_body"]))
        .compression(spec["compression"].as_bool().expect("yes or no"));
    Client::new(config.build().expect("the settings are good"))
}

fn config_printed(client: &Client) -> String {
    format!("{:?}", client.engine().config())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("expected a text, got {value}")).to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap_or_else(|| panic!("expected a list, got {value}")).iter().map(text).collect()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("expected a number, got {value}"))
}

fn read(url: &str, answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    let answer = answer.and_then(|mut answer| Ok((answer.status(), answer.body_mut().read_to_string()?)));
    let (status, text) = answer.unwrap_or_else(|error| panic!("{url}: {error}"));
    assert!(status.is_success(), "{url}: {status}: {text}");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{url}: {error}: {text}"))
}
