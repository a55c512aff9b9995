//! The steps that build the Swift package and test it, with a toolchain that is made where there is none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::report::{Outcome, Report};
use crate::{faults, places, shell};

/// How secrets of the service begin.
const SECRETS: [&str; 3] = ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"];

/// What `toolchain.sh` ends with on a machine that cannot have a toolchain.
const UNAVAILABLE: i32 = 69;

/// The step that compiles the package.
pub(crate) const BUILD: &str = "Swift package";

/// Runs them all. `asked`: whether they were asked for by name; then a machine that cannot have Swift is a failure.
pub(crate) fn steps(report: &mut Report, asked: bool) {
    // Nothing where the Rust steps came before.
    report.step("native parts for Swift", || Outcome::check(shell::run(&mut shell::build())));
    let mut has_swift = false;
    report.step("Swift toolchain", || {
        let outcome = install(asked);
        has_swift = outcome.is_ok();
        outcome.unwrap_or_else(|outcome| outcome)
    });
    if !has_swift {
        // What is missing was said; the other steps would only say it again.
        return;
    }
    report.step("Swift formatting", || Outcome::check(formatting()));
    report.step(BUILD, || Outcome::check(package()));
    report.step("Swift tests", || tests(&[]));
    report.step("Swift example", example);
    report.step("Swift package by its address", || Outcome::check(by_address()));
    if cfg!(target_os = "linux") {
        report.step("Swift beside other Rust", || Outcome::check(beside()));
    }
}

/// The fault matrix alone.
pub(crate) fn faults(report: &mut Report) {
    if install(false).is_err() {
        report.step("faults in Swift", || Outcome::not_run("this machine has no Swift 6".into()));
        return;
    }
    report.step("Swift package", || Outcome::check(package()));
    report.step("faults in Swift", || tests(&["--filter", "FaultTests"]));
}

/// Makes the toolchain ready; an error holds what to report in place of all other steps.
fn install(asked: bool) -> Result<Outcome, Outcome> {
    let mut command = toolchain();
    match command.arg("install").status() {
        Ok(status) if status.success() => Ok(Outcome::check(Ok(()))),
        Ok(status) if status.code() == Some(UNAVAILABLE) && !asked => {
            Err(Outcome::not_run("this machine has no Swift 6 and cannot make itself one, see above".into()))
        }
        Ok(status) => Err(Outcome::check(Err(format!("`toolchain.sh install` ended with {status}")))),
        Err(error) => Err(Outcome::check(Err(format!("`toolchain.sh` cannot be started: {error}")))),
    }
}

/// The style of what is written by hand; generated files have their own.
fn formatting() -> Result<(), String> {
    let mut files = Vec::new();
    for folder in ["bindings/swift", "examples/swift"] {
        written_by_hand(&shell::root().join(folder), &mut files)?;
    }
    files.sort();
    let files = files.iter().map(|file| file.strip_prefix(shell::root()).unwrap_or(file));
    let mut command = toolchain();
    command.args([
        "run",
        "swift",
        "format",
        "lint",
        "--strict",
        "--configuration",
        "bindings/swift/.swift-format",
    ]);
    shell::run_quietly(command.args(files))
}

/// Finds the Swift files below a folder that do not say in their first line that they are generated.
fn written_by_hand(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let problem = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // What uniffi writes does not say so, and build folders hold copies.
        if name.starts_with('.') || name == "PlanetScaleEngine" {
            continue;
        }
        if path.is_dir() {
            written_by_hand(&path, files)?;
        } else if name.ends_with(".swift") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            if !text.starts_with("// Generated") {
                files.push(path);
            }
        }
    }
    Ok(())
}

/// Puts the engine into the package and compiles the package with its tests.
fn package() -> Result<(), String> {
    places::made_here("swift")?;
    let library =
        format!("{}planetscale_uniffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let mut boundary = Command::new(script("engine.sh"));
    shell::run(boundary.current_dir(shell::root()).arg(program("planetscale-bindgen")).arg(built(&library)))?;
    shell::run(swift("build", "bindings/swift").arg("--build-tests"))
}

fn tests(which: &[&str]) -> Outcome {
    // One after another: some of them measure time.
    let mut command = swift("test", "bindings/swift");
    let (counts, result) = shell::run_tests(faults::give(command.arg("--skip-build").args(which)));
    Outcome::tests(counts, result)
}

/// Runs the example against the simulator, as somebody who tries it does, and reads what it printed.
fn example() -> Outcome {
    // In the same build folder, so that the package is not compiled once more.
    let mut command = swift("run", "examples/swift/demo");
    Outcome::check(shell::output(command.args(["demo", "--speed", "400"])).and_then(|said| {
        println!("{}", said.trim_end());
        if !said.contains("nothing is left") {
            return Err("the example did not clean up".to_owned());
        }
        match SECRETS.iter().find(|secret| said.contains(**secret)) {
            Some(secret) => Err(format!("the example printed a secret that begins with {secret}")),
            None => Ok(()),
        }
    }))
}

/// Packs the package as a git repository with a tag, adds that to an empty package by its address, and compiles and runs
/// the README's blocks there.
fn by_address() -> Result<(), String> {
    // The last part of the address is the package's name for SwiftPM.
    let repository = shell::target().join("swift-release").join("planetscale-sdk");
    let tag = shell::output(Command::new(script("release.sh")).arg(&repository))?;
    let folder = shell::target().join("swift-readme");
    shell::run(Command::new(script("readme.sh")).args([&folder, &repository]).arg(tag.trim()))?;
    shell::run(swift_in("run", &folder.to_string_lossy(), &folder.join(".build")).arg("readme"))
}

/// Links the engine with another library in Rust, the headers of both in one folder.
fn beside() -> Result<(), String> {
    let mut command = Command::new(script("beside.sh"));
    shell::run(command.arg(shell::target().join("swift-beside")).env("CARGO_TARGET_DIR", shell::target()))
}

/// What is there when the package was compiled.
pub(crate) fn built_package() -> PathBuf {
    shell::target().join("swift").join("debug").join("PlanetScale.build")
}

/// Compiles the program of the soak, in the same build folder as the package.
pub(crate) fn build_soak() -> Command {
    let mut command = swift("build", "bindings/swift/Benchmarks");
    command.args(["--product", "soak"]);
    command
}

/// The program of the soak.
pub(crate) fn soak() -> Command {
    let mut command = toolchain();
    command.arg("run").arg(shell::target().join("swift").join("debug").join("soak"));
    command
}

/// A command of the Swift package manager for a package of the project.
fn swift(action: &str, package: &str) -> Command {
    swift_in(action, package, &shell::target().join("swift"))
}

fn swift_in(action: &str, package: &str, scratch: &Path) -> Command {
    let mut command = toolchain();
    command
        .args(["run", "swift", action, "--package-path", package])
        .arg("--scratch-path")
        .arg(scratch)
        .env("PLANETSCALE_SIMULATOR", program("planetscale-simulator"));
    command
}

/// The script that makes the toolchain and runs programs in it.
fn toolchain() -> Command {
    let mut command = Command::new(script("toolchain.sh"));
    command.current_dir(shell::root()).env("CARGO_TARGET_DIR", shell::target());
    command
}

fn script(name: &str) -> PathBuf {
    shell::root().join("bindings/swift/scripts").join(name)
}

fn built(file: &str) -> PathBuf {
    shell::target().join("debug").join(file)
}

fn program(name: &str) -> PathBuf {
    built(name).with_extension(std::env::consts::EXE_EXTENSION)
}
