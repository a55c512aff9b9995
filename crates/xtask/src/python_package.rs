//! The steps that build the Python package, install it as a person would, and test it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::python::{self, Environment};
use crate::report::{Outcome, Report};
use crate::{faults, shell};

/// The step that builds and installs the package.
pub(crate) const BUILD: &str = "Python package";

/// Runs them all.
pub(crate) fn steps(report: &mut Report) {
    // Nothing where the Rust steps came before.
    report.step("simulator for Python", || Outcome::check(shell::run(&mut shell::build())));
    report.step(BUILD, || Outcome::check(install()));
    report.step("Python tests", || tests("python/tests"));
}

/// The fault matrix alone.
pub(crate) fn faults(report: &mut Report) {
    report.step("Python package", || Outcome::check(install()));
    report.step("faults in Python", || tests("python/tests/test_faults.py"));
}

/// Builds the source distribution, the wheel from that, and installs the wheel in place of an older one.
fn install() -> Result<(), String> {
    let python = Environment::prepare_package()?;
    let folder = installed();
    // Left from another version, they could be taken for this one's.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    // Not `--locked`: the lock file of a source distribution has entries of the packages that are not in it.
    let mut command = python.command("maturin");
    command
        .args(["build", "--sdist", "--profile", "dev", "--manifest-path", "python/Cargo.toml", "--out"])
        .arg(&folder)
        .env("CARGO_TARGET_DIR", shell::target());
    shell::hide_own_variables(&mut command);
    shell::run(&mut command)?;
    shell::run(python.pip().args(["--no-deps", "--force-reinstall"]).arg(wheel(&folder)?))
}

fn wheel(folder: &Path) -> Result<PathBuf, String> {
    let files = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut wheels = files.flatten().map(|entry| entry.path());
    wheels
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or_else(|| format!("there is no wheel in {}", folder.display()))
}

/// What is there when the package was built.
pub(crate) fn installed() -> PathBuf {
    shell::target().join("python").join("wheels")
}

/// The program of the soak, with the package that is installed.
pub(crate) fn soak() -> Command {
    let mut command = Command::new(python::interpreter("python"));
    command.current_dir(shell::root()).arg("python/tests/soak.py");
    command
}

/// The tests, with the package that is installed and not with the folder that it was made from.
fn tests(which: &str) -> Outcome {
    let python = match Environment::prepare_package() {
        Ok(python) => python,
        Err(error) => return Outcome::check(Err(error)),
    };
    let program = shell::target().join("debug").join("planetscale-simulator");
    let mut command = python.command("pytest");
    command
        .args(["--config-file", "python/pyproject.toml", "-p", "no:cacheprovider", which])
        .env("PLANETSCALE_SIMULATOR", program.with_extension(std::env::consts::EXE_EXTENSION));
    let (counts, result) = shell::run_tests(faults::give(&mut command));
    Outcome::tests(counts, result)
}
