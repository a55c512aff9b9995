//! The project's own commands, run as `cargo xtask <command>`.
//!
//! What people type is what CI runs: `.ci/run` calls `cargo xtask test` and nothing else.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command's output is its result")]

mod api;
mod api_diff;
mod bench;
mod cli;
mod codegen;
mod counts;
mod demo;
mod faults;
mod fuzz;
mod kotlin_package;
mod node_package;
mod places;
mod python;
mod python_package;
mod report;
mod rust;
mod shell;
mod simulator;
mod soak;
mod swift_package;

use std::process::ExitCode;

use cli::{Command, Scope};
use report::Report;

fn main() -> ExitCode {
    let command = match cli::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("error: {problem}\n\n{}", cli::HELP);
            return ExitCode::from(2);
        }
    };
    if command != Command::Help {
        match places::find() {
            // On standard error, so that what a command prints for programs stays as it is.
            Ok(root) => eprintln!("xtask: in {}", root.display()),
            Err(problem) => {
                eprintln!("error: {problem}");
                return ExitCode::from(2);
            }
        }
    }
    match command {
        Command::Help => {
            print!("{}", cli::HELP);
            ExitCode::SUCCESS
        }
        Command::Demo(options) => demo::run(&options),
        Command::Codegen(mode) => codegen::run(mode),
        Command::ApiDiff(options) => api_diff::run(&options),
        Command::Bench => bench::run(),
        Command::Fuzz(options) => {
            let mut report = Report::new();
            fuzz::steps(&mut report, &options);
            report.close()
        }
        Command::Soak(options) => soak::run(&options),
        Command::Test(scope) => test(scope),
    }
}

/// Runs every step of a scope, the later ones too when an early one fails, so that one run shows all.
fn test(scope: Scope) -> ExitCode {
    let mut report = Report::new();
    if let Err(problem) = faults::begin() {
        eprintln!("error: {problem}");
        return ExitCode::FAILURE;
    }
    if let Scope::Faults(repeats) = scope {
        faults::steps(&mut report, repeats);
    }
    if matches!(scope, Scope::All | Scope::Rust) {
        rust::steps(&mut report);
    }
    if matches!(scope, Scope::All | Scope::Api) {
        api::steps(&mut report);
    }
    if matches!(scope, Scope::All) {
        fuzz::steps(&mut report, &fuzz::Options::default());
    }
    if matches!(scope, Scope::All | Scope::Python) {
        python_package::steps(&mut report);
    }
    if matches!(scope, Scope::All | Scope::Node) {
        node_package::steps(&mut report);
    }
    if matches!(scope, Scope::All | Scope::Kotlin) {
        kotlin_package::steps(&mut report);
    }
    if matches!(scope, Scope::All | Scope::Swift) {
        swift_package::steps(&mut report, scope == Scope::Swift);
    }
    if !matches!(scope, Scope::Faults(_)) {
        soak::steps(&mut report);
    }
    faults::print();
    report.close()
}
