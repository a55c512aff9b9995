//! `cargo xtask bench`: measures the SDK beside its peers and writes docs/benchmarks.md.

use std::process::{Command, ExitCode};

use crate::shell;

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask bench`. -->

# Benchmarks

Each table is one run: client and server on one core, over kept-alive loopback connections, the peers taking turns of 50 calls. The
ratios of the medians are what counts; the times depend on the machine. `hand-written` is a socket with a fixed request and a scan
for the length of the answer, which is the least that can be done.

";

/// Builds the benchmark as it would be released, runs it on one core where that can be asked for, and keeps what it says.
pub(crate) fn run() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), String> {
    shell::run(&mut shell::cargo(&["build", "--release", "--locked", "--package", "planetscale-bench"]))?;
    let program = shell::target().join("release/planetscale-bench");
    let mut pinned = Command::new("taskset");
    pinned.args(["--cpu-list", "0"]).arg(&program);
    let output = pinned.output().or_else(|_| Command::new(&program).output());
    let output = output.map_err(|error| format!("the benchmark cannot be started: {error}"))?;
    if !output.status.success() {
        return Err(format!("the benchmark ended with {}", output.status));
    }
    let tables = String::from_utf8_lossy(&output.stdout);
    println!("{tables}");
    let path = shell::root().join("docs/benchmarks.md");
    std::fs::write(&path, format!("{INTRODUCTION}{}\n", tables.trim_end()))
        .map_err(|error| format!("{}: {error}", path.display()))
}
