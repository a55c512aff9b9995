//! The simulator as a program of its own, for tools that are not Rust.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::shell;

/// How long it may take over an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running simulator; it stops when this is dropped.
pub(crate) struct Simulator {
    child: Child,
    ready: Value,
}

impl Simulator {
    /// Builds and starts it, and waits until it listens.
    pub(crate) fn start(options: &[&str]) -> Result<Self, String> {
        shell::run(&mut shell::build())?;
        let program = format!("planetscale-simulator{}", std::env::consts::EXE_SUFFIX);
        let mut command = Command::new(shell::target().join("debug").join(program));
        // It sees its standard input close however this program ends.
        command.arg("--stop-on-stdin-close").args(options).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| shell::not_started(&command, &error))?;
        let mut line = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut line).map_err(|error| error.to_string())?;
        }
        let ready = serde_json::from_str(&line)
            .map_err(|error| format!("the simulator did not say where it listens, but {line:?}: {error}"));
        let mut simulator = Self { child, ready: Value::Null };
        simulator.ready = ready?;
        Ok(simulator)
    }

    /// A field of what it printed when it was ready.
    pub(crate) fn field(&self, name: &str) -> Result<&str, String> {
        self.ready[name].as_str().ok_or_else(|| format!("the simulator did not print its `{name}`"))
    }

    /// One request with these credentials, as it is, and the document that is answered.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        authorization: &str,
        body: Option<&Value>,
    ) -> Result<Value, String> {
        let address = self.field("url")?.trim_start_matches("http://").trim_end_matches("/v1");
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: {authorization}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(address, &request).map_err(|error| format!("the simulator: {error}"))?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&*answer, ""));
        if !head.starts_with("HTTP/1.1 2") {
            return Err(format!("the simulator answers {method} {path} with {head}\n{body}"));
        }
        serde_json::from_str(body).map_err(|error| format!("{method} {path}: {error}"))
    }
}

/// Sends a request and reads until the connection is closed.
fn exchange(address: &str, request: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

impl Drop for Simulator {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // Closing its input asks it to stop, killing makes sure; an error means that it has stopped already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
