//! Runs other programs.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::counts::Counts;
pub(crate) use crate::places::root;

/// The folder that cargo builds into, and that everything made by these commands goes to.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// A cargo command, by the cargo that runs this program, in the root folder.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    hide_own_variables(&mut command);
    command
}

/// Keeps the variables that describe this program from a command that calls cargo.
pub(crate) fn hide_own_variables(command: &mut Command) {
    // `cargo run` describes this program to it in variables. Some build scripts watch them, and would take their
    // crates, and all that depend on those, for changed.
    for (name, _) in std::env::vars_os() {
        let ours = ["CARGO_PKG_", "CARGO_MANIFEST_"];
        if name.to_str().is_some_and(|name| ours.iter().any(|prefix| name.starts_with(prefix))) {
            command.env_remove(name);
        }
    }
}

/// Keeps what cargo built from the search path of a command that is to find its libraries elsewhere.
///
/// `cargo run` puts the target folder there. A library in a package would never be looked at, were it missing or old.
pub(crate) fn hide_own_libraries(command: &mut Command) {
    for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        if let Some(path) = std::env::var_os(name) {
            match others(&path) {
                Some(kept) => command.env(name, kept),
                None => command.env_remove(name),
            };
        }
    }
}

/// The folders of a search path that are not below the target folder; `None` when there are none.
fn others(path: &OsStr) -> Option<OsString> {
    let target = target();
    let kept: Vec<_> = std::env::split_paths(path).filter(|folder| !folder.starts_with(&target)).collect();
    // They came out of a search path, so they can be put into one.
    if kept.is_empty() { None } else { std::env::join_paths(kept).ok() }
}

/// The command that builds all that tests run, the programs among them.
///
/// Always all: a selection of packages has other features of their dependencies, which would be compiled once more.
pub(crate) fn build() -> Command {
    cargo(&["build", "--workspace", "--all-targets", "--locked"])
}

/// Runs a command with this program's own input and output.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    println!("{}", line(command));
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` ended with {status}", line(command))) }
}

/// Runs a command quietly; what it printed is in the error when it fails.
pub(crate) fn run_quietly(command: &mut Command) -> Result<(), String> {
    output(command).map(drop)
}

/// Runs a command and returns what it printed; that is in the error when it fails.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    Err(format!("`{}` ended with {}\n{}", line(command), output.status, said.trim_end()))
}

/// Runs a command, passes its standard output on, and counts the tests that it reports.
pub(crate) fn run_tests(command: &mut Command) -> (Counts, Result<(), String>) {
    println!("{}", line(command));
    let mut counts = Counts::default();
    let result = counted(command, &mut counts);
    (counts, result)
}

fn counted(command: &mut Command, counts: &mut Counts) -> Result<(), String> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    if let Some(output) = child.stdout.take() {
        // A test may print what is not UTF-8; that must not end the run.
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(|error| error.to_string())?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            if let Some(found) = Counts::in_line(&line) {
                counts.add(found);
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("`{}` ended with {status}", line(command))) }
}

/// What a person would type to run a command.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut line = program.to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

/// The error of a program that is not there.
pub(crate) fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` cannot be started: {error}", line(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_path_loses_what_cargo_built() {
        let folders =
            [target().join("debug").join("deps"), PathBuf::from("/usr/lib"), target().join("debug")];
        let path = std::env::join_paths(&folders).unwrap();
        assert_eq!(others(&path), Some(OsString::from("/usr/lib")));
        assert_eq!(others(target().as_os_str()), None);
    }
}
