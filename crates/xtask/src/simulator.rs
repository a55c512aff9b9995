//! The simulator as a program of its own, for tools that are not Rust.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::shell;

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
}

impl Drop for Simulator {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // Closing its input asks it to stop, killing makes sure; an error means that it has stopped already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
