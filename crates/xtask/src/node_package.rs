//! The steps that build the npm packages, install them as a person would, and test them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::report::{Outcome, Report};
use crate::{faults, places, shell};

/// The step that packs and installs the packages.
pub(crate) const BUILD: &str = "npm packages";

/// Runs them all.
pub(crate) fn steps(report: &mut Report) {
    // Nothing where the Rust steps came before.
    report.step("native parts for Node", || Outcome::check(shell::run(&mut shell::build())));
    report.step(BUILD, || Outcome::check(install()));
    report.step("npm package checks", || counted(script("check")));
    report.step("bundlers and other runtimes", || Outcome::check(bundlers()));
    report.step("Node tests", || tests(&[]));
}

/// The fault matrix alone.
pub(crate) fn faults(report: &mut Report) {
    report.step("npm packages", || Outcome::check(install()));
    report.step("faults in Node", || tests(&["faults"]));
}

/// The tests, or those of them whose files have one of these words in their names.
fn tests(words: &[&str]) -> Outcome {
    let mut command = script("test");
    counted(faults::give(command.arg("--simulator").arg(simulator()).args(words)))
}

/// Makes the tarballs and installs them into a fresh folder.
fn install() -> Result<(), String> {
    prepare()?;
    let native = format!("{}planetscale_node{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let native = built(&native);
    shell::run(script("pack").arg("--native").arg(native).arg("--simulator").arg(simulator()))?;
    shell::run(&mut script("install"))
}

/// What is there when the packages were installed.
pub(crate) fn installed() -> PathBuf {
    work().join("app").join("node_modules").join("planetscale-sdk")
}

/// The program of the soak, with the packages that are installed.
pub(crate) fn soak() -> Command {
    let mut command = Command::new("node");
    // The young generation would double its size now and then, for as long as the program runs.
    let options = ["--expose-gc", "--max-semi-space-size=1", "node/test/soak.mjs"];
    command.current_dir(shell::root()).args(options).arg(work());
    command
}

/// Installs the compiler, the linter and what the tests need.
fn prepare() -> Result<(), String> {
    places::made_here("node")?;
    locked("node", &work())
}

/// Installs what the packed files are bundled with, and what they run on beside Node.
fn bundlers() -> Result<(), String> {
    locked("node/test/bundles", &work().join("bundles"))
}

/// Installs what the lock of a folder names, unless an earlier run did.
fn locked(lock: &str, to: &Path) -> Result<(), String> {
    let from = shell::root().join(lock);
    let stamp = to.join("installed.json");
    let lock = read(&from.join("package-lock.json"))?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("installing {} into {}", from.join("package-lock.json").display(), to.display());
    fs::create_dir_all(to).map_err(|error| problem(to, &error))?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(from.join(file), to.join(file)).map_err(|error| problem(to, &error))?;
    }
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    // No package needs a script of its own to be installed, so none may run one.
    npm.current_dir(to).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    shell::run_quietly(&mut npm)
        .map_err(|error| format!("{error}\nNode 20 or newer with npm is needed: https://nodejs.org"))?;
    // Written last, so an installation that broke off is made anew.
    fs::write(&stamp, lock).map_err(|error| problem(&stamp, &error))
}

/// One of the package's own scripts.
fn script(name: &str) -> Command {
    let mut command = Command::new("node");
    command.current_dir(shell::root());
    command.arg(Path::new("node").join("scripts").join(name).with_extension("mjs")).arg("--work").arg(work());
    command
}

fn counted(mut command: impl std::borrow::BorrowMut<Command>) -> Outcome {
    let (counts, result) = shell::run_tests(command.borrow_mut());
    Outcome::tests(counts, result)
}

/// Where everything that these steps make is.
fn work() -> PathBuf {
    shell::target().join("node")
}

fn built(file: &str) -> PathBuf {
    shell::target().join("debug").join(file)
}

fn simulator() -> PathBuf {
    built("planetscale-simulator").with_extension(std::env::consts::EXE_EXTENSION)
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| problem(file, &error))
}

fn problem(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
