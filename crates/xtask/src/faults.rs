//! The fault matrix: what the network may do, in every language, and the table of how each of them took it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use crate::report::{Outcome, Report};
use crate::{kotlin_package, node_package, python_package, shell, swift_package};

/// How often each quick case is made when the matrix is asked for by name.
pub(crate) const REPEATS: u32 = 1_000;

static ASKED: OnceLock<u32> = OnceLock::new();

/// Runs the matrix alone, each quick case so many times more, with a look at what is left afterwards.
pub(crate) fn steps(report: &mut Report, repeats: u32) {
    // Set once, by the command line.
    let _ = ASKED.set(repeats);
    report.step("build", || Outcome::check(shell::run(&mut shell::build())));
    report.step("faults in Rust", || {
        let mut command = shell::cargo(&["test", "--workspace", "--locked", "--test", "faults"]);
        let (counts, result) = shell::run_tests(give(&mut command).args(["--", "--nocapture"]));
        Outcome::tests(counts, result)
    });
    python_package::faults(report);
    node_package::faults(report);
    kotlin_package::faults(report);
    swift_package::faults(report);
}

/// Gives a runner of tests the program that makes the faults, and says where its table is collected.
pub(crate) fn give(command: &mut Command) -> &mut Command {
    let program = shell::target().join("debug").join("planetscale-faults");
    command
        .env("PLANETSCALE_FAULTS", program.with_extension(std::env::consts::EXE_EXTENSION))
        .env("PLANETSCALE_FAULTS_TABLE", folder());
    if let Some(repeats) = ASKED.get() {
        command.env("PLANETSCALE_FAULTS_REPEATS", repeats.to_string());
    }
    command
}

/// Forgets the tables of an earlier run.
pub(crate) fn begin() -> Result<(), String> {
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Prints the tables of all languages as one: a line a case and call, and where they differ, a line a language.
pub(crate) fn print() {
    let mut table: BTreeMap<(String, String), BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut languages = BTreeSet::new();
    for file in fs::read_dir(folder()).into_iter().flatten().flatten() {
        for line in fs::read_to_string(file.path()).unwrap_or_default().lines() {
            let parts: Vec<&str> = line.split(" | ").collect();
            let [language, case, call, outcome, holds] = parts.as_slice() else { continue };
            let language = language.trim_start_matches("fault: ").to_owned();
            let outcome =
                if *holds == "holds" { (*outcome).to_owned() } else { format!("{outcome} ({holds})") };
            languages.insert(language.clone());
            let row = table.entry(((*case).to_owned(), (*call).to_owned())).or_default();
            row.entry(outcome).or_default().insert(language);
        }
    }
    if table.is_empty() {
        return;
    }
    let all: Vec<String> = languages.into_iter().collect();
    println!("\n== faults: what came of each, in {}", all.join(", "));
    for ((case, call), outcomes) in table {
        for (outcome, languages) in &outcomes {
            let who: Vec<&str> = languages.iter().map(String::as_str).collect();
            let who = if who.len() == all.len() { "all".to_owned() } else { who.join(", ") };
            println!("{case} | {call} | {who} | {outcome}");
        }
    }
}

fn folder() -> PathBuf {
    shell::target().join("faults")
}
