//! How a language's tests ask for a run and say what came of it: plain HTTP with JSON.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::certificates::Certificates;
use super::check::{self, Outcome};
use super::http::Buffer;
use super::table::Table;
use super::vector::{self, Run};
use super::work::{Counted, Live, PROXY_PASSWORD};

/// The credentials that the clients have.
const TOKEN: (&str, &str) = ("tokenid00001", "pscale_tkn_f4ults_hush_9d1c");

/// How long requests that the client has sent may take to be counted.
const LATE: Duration = Duration::from_secs(2);

/// The answer to what a language asks: a document, or a status and why.
type Answer = Result<Value, (u16, String)>;

/// All cases, and the runs under way.
pub struct Control {
    runs: Vec<Run>,
    certificates: Arc<Certificates>,
    next: AtomicU64,
    active: Mutex<Runs>,
    table: Table,
}

/// Runs by their ids.
type Runs = HashMap<u64, Arc<Mutex<Active>>>;

struct Active {
    run: Run,
    language: String,
    live: Live,
    /// What was counted before the call that comes next.
    before: Counted,
    /// How many calls have ended.
    ended: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    run: String,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    /// Every printed form of the client.
    printed: Vec<String>,
}

impl Control {
    /// Reads the cases and makes the certificates.
    ///
    /// # Errors
    /// Says which case is wrong, or why there are no certificates.
    pub fn new() -> Result<Self, String> {
        Ok(Self {
            runs: vector::load()?,
            certificates: Arc::new(Certificates::make()?),
            next: AtomicU64::new(1),
            active: Mutex::default(),
            table: Table::from_environment(),
        })
    }

    /// Listens on a free port of this machine, and answers for as long as the program runs.
    ///
    /// # Errors
    /// When there is no port or no thread to be had.
    pub fn start(self) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let control = Arc::new(self);
        thread::Builder::new().name("faults-control".into()).spawn(move || {
            for stream in listener.incoming().flatten() {
                let control = Arc::clone(&control);
                // A language's test sees a connection that ends; there is nobody else to tell.
                let _ = thread::Builder::new().spawn(move || control.converse(&stream));
            }
        })?;
        Ok(address)
    }

    fn converse(&self, stream: &TcpStream) -> io::Result<()> {
        let (mut from, mut to) = (stream, stream);
        let mut buffer = Buffer::default();
        while let Some(head) = buffer.head(&mut from)? {
            let body = buffer.body(&mut from, head.length)?;
            let (status, answer) = match self.answer(&head.method, &head.target, &body) {
                Ok(answer) => (200, answer),
                Err((status, problem)) => (status, json!({"problem": problem})),
            };
            let body = answer.to_string();
            let reply = format!(
                "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            // As one: the second of two pieces would wait for the first to be acknowledged, which takes 40 ms.
            to.write_all(reply.as_bytes())?;
        }
        Ok(())
    }

    /// What a request is answered with.
    ///
    /// # Errors
    /// The status and the problem of a request that is wrong.
    pub fn answer(&self, method: &str, target: &str, body: &[u8]) -> Answer {
        let parts: Vec<&str> = target.trim_matches('/').split('/').collect();
        match (method, parts.as_slice()) {
            ("GET", ["runs"]) => Ok(self.list()),
            ("POST", ["runs"]) => self.begin(&read(body)?),
            ("POST", ["runs", id, "outcome"]) => self.outcome(id, &read(body)?),
            ("POST", ["runs", id, "end"]) => self.end(id, &read(body)?),
            _ => Err((404, format!("there is no {method} {target}"))),
        }
    }

    fn list(&self) -> Value {
        let runs = self.runs.iter().map(|run| json!({"run": run.name, "about": run.about}));
        runs.collect()
    }

    fn begin(&self, begin: &Begin) -> Answer {
        let run = self.runs.iter().find(|run| run.name == begin.run).cloned();
        let run = run.ok_or_else(|| (404, format!("there is no run {}", begin.run)))?;
        let live = Live::begin(&run, &self.certificates).map_err(broken)?;
        let mut client = json!(run.client);
        client["base_url"] = live.base_url().into();
        client["service_token_id"] = TOKEN.0.into();
        client["service_token"] = TOKEN.1.into();
        client["proxy"] = live.proxy_url().into();
        client["tls_roots_pem"] = self.certificates.authority_pem.clone().into();
        let calls = run.calls.iter().map(|call| {
            let path = match call.call.as_str() {
                "list_databases" => json!({"organization": "acme"}),
                "delete_branch" => json!({"organization": "acme", "database": "shop", "branch": "dev"}),
                _ => json!({"organization": "acme", "database": "shop"}),
            };
            let body =
                (call.call == "create_branch").then(|| json!({"name": "dev", "parent_branch": "main"}));
            json!({"call": call.call, "path": path, "body": body, "name_times": call.name_times})
        });
        let mut answer = json!({"client": client, "calls": calls.collect::<Vec<_>>()});
        let active =
            Active { run, language: begin.language.clone(), live, before: Counted::default(), ended: 0 };
        for before in active.run.calls.first().iter().flat_map(|call| &call.before) {
            active.live.before(*before).map_err(broken)?;
        }
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.lock().insert(id, Arc::new(Mutex::new(active)));
        answer["id"] = id.to_string().into();
        Ok(answer)
    }

    fn outcome(&self, id: &str, outcome: &Outcome) -> Answer {
        let active = number(id).and_then(|id| self.lock().get(&id).cloned()).ok_or_else(unknown)?;
        let mut active = active.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(call) = active.run.calls.get(active.ended).cloned() else {
            return Err((409, "the run has no more calls".into()));
        };
        let expect = call.expect(&active.language);
        let until = Instant::now() + LATE;
        let (all, counted) = loop {
            let all = active.live.counted();
            let counted = all.since(&active.before);
            if check::requests(&expect, &counted).is_empty() || Instant::now() > until {
                break (all, counted);
            }
            thread::sleep(Duration::from_millis(5));
        };
        let differences = check::differences(&expect, outcome, &counted, &secrets());
        active.before = all;
        active.ended += 1;
        for before in active.run.calls.get(active.ended).iter().flat_map(|next| &next.before) {
            active.live.before(*before).map_err(broken)?;
        }
        let place = if active.run.calls.len() > 1 { format!("{}. ", active.ended) } else { String::new() };
        let line = [
            format!("fault: {}", active.language),
            active.run.case.clone(),
            format!("{place}{}", call.call),
            check::summary(outcome, &counted),
            if differences.is_empty() { "holds" } else { "differs" }.to_owned(),
        ];
        let line = line.join(" | ");
        self.table.keep(&active.language, &line).map_err(broken)?;
        Ok(json!({"line": line, "differences": differences}))
    }

    fn end(&self, id: &str, end: &End) -> Answer {
        let active = number(id).and_then(|id| self.lock().remove(&id)).ok_or_else(unknown)?;
        let active = active.lock().unwrap_or_else(PoisonError::into_inner);
        let open = active.live.end().map_err(broken)?;
        let mut differences = check::leaks(&end.printed, &secrets());
        if end.printed.is_empty() {
            differences.push("no printed form of the client was given".into());
        }
        if open > 0 {
            differences.push(format!("{open} connections were left open by a client that was closed"));
        }
        if active.ended < active.run.calls.len() {
            differences.push(format!("only {} of {} calls were made", active.ended, active.run.calls.len()));
        }
        let counted = active.live.counted();
        if counted.requests != active.before.requests {
            let late = counted.since(&active.before).requests;
            differences.push(format!("requests came after the calls had ended: {late:?}"));
        }
        Ok(json!({
            "differences": differences,
            "counted": {
                "requests": counted.requests,
                "connections": counted.connections,
                "tunnels": counted.tunnels,
                "sent": counted.sent,
                "open": open,
            },
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Runs> {
        self.active.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What no language may print, also as it goes over the wire.
fn secrets() -> Vec<(&'static str, String)> {
    let (name, password) = PROXY_PASSWORD;
    vec![
        ("the token", TOKEN.1.to_owned()),
        ("the proxy's password", password.to_owned()),
        ("the proxy's password as base64", base64(format!("{name}:{password}").as_bytes())),
    ]
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number =
            three.iter().chain([&0, &0]).take(3).fold(0, |number, &byte| number << 8 | usize::from(byte));
        for place in 0..=three.len() {
            text.push(char::from(DIGITS[number >> (18 - 6 * place) & 63]));
        }
    }
    // Padding is left out: a secret is found with it and without it.
    text
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, (u16, String)> {
    serde_json::from_slice(body).map_err(|error| (400, format!("the body is not what it should be: {error}")))
}

fn number(id: &str) -> Option<u64> {
    id.parse().ok()
}

fn unknown() -> (u16, String) {
    (404, "there is no such run".into())
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn broken(error: io::Error) -> (u16, String) {
    (500, format!("the server itself failed: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(control: &Control, target: &str, body: &Value) -> Value {
        control.answer("POST", target, body.to_string().as_bytes()).expect("an answer")
    }

    fn problem(control: &Control, target: &str, body: &Value) -> u16 {
        control.answer("POST", target, body.to_string().as_bytes()).expect_err("a problem").0
    }

    #[test]
    fn tests_that_call_nothing_or_print_secrets_are_found_out() {
        let control = Control::new().expect("the cases are right");
        let run = json!({"run": "plain/get_database", "language": "none"});
        let id = post(&control, "/runs", &run)["id"].as_str().expect("an id").to_owned();
        let (outcome, end) = (format!("/runs/{id}/outcome"), format!("/runs/{id}/end"));
        assert_eq!(problem(&control, &outcome, &json!({"names": ["shop"]})), 400, "half an outcome is none");
        let claim = json!({"names": ["shop"], "error": null, "elapsed_ms": 1, "printed": ["shop"]});
        let answer = post(&control, &outcome, &claim);
        assert_eq!(answer["differences"], json!(["GET requests: expected 1, got 0"]));
        assert_eq!(answer["line"], "fault: none | plain | get_database | ok; no request | differs");
        assert_eq!(problem(&control, &outcome, &claim), 409, "there is one call");
        let answer = post(&control, &end, &json!({"printed": [format!("token {}", TOKEN.1)]}));
        assert_eq!(answer["differences"], json!(["a printed form shows the token"]));
        assert_eq!(problem(&control, &end, &json!({"printed": ["x"]})), 404, "it has ended");
    }

    #[test]
    fn base64_is_as_everywhere() {
        assert_eq!(base64(b"gatekeeper:x"), "Z2F0ZWtlZXBlcjp4");
        assert_eq!(base64(b"ab"), "YWI");
        assert_eq!(base64(b"a"), "YQ");
    }
}
