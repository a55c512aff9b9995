//! Builds the fuzz targets of `fuzz/` and runs them.
//!
//! On the stable compiler, and with nothing installed but a C++ compiler: what guides the fuzzer is a pass of LLVM that
//! the stable compiler has too, and the driver is compiled by `libfuzzer-sys`. Sanitizers are what needs a nightly one,
//! and they look for mistakes that code without `unsafe` cannot make.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{Outcome, Report};
use crate::shell;

const TARGETS: [&str; 6] = ["list", "model", "redirect", "retry_after", "url", "webhook"];

/// The targets whose inputs have JSON in them, whose words they are told.
const WITH_JSON: [&str; 3] = ["list", "model", "webhook"];

/// How long each target runs where nobody says.
const SECONDS: u32 = 8;

/// What `cargo fuzz` sets as well, so that what is found in one way is found in the other.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// How the targets run.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Options {
    /// So many seconds each, from where earlier runs got, another way each time. Otherwise for a moment, from the seeds
    /// alone, always the same way.
    pub(crate) seconds: Option<u32>,
    /// This one alone.
    pub(crate) target: Option<String>,
}

/// Reads the words that follow `fuzz`.
pub(crate) fn options(words: &[&str]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--seconds" => {
                let value = words.next().ok_or("`--seconds` needs a number")?;
                let seconds = value.parse().ok().filter(|seconds| *seconds > 0);
                options.seconds =
                    Some(seconds.ok_or(format!("`--seconds` needs a number above 0, not `{value}`"))?);
            }
            target if TARGETS.contains(&target) && options.target.is_none() => {
                options.target = Some(target.to_owned());
            }
            unknown => {
                return Err(format!("`fuzz` does not take `{unknown}`; there are {}", TARGETS.join(", ")));
            }
        }
    }
    Ok(options)
}

/// Builds them, and runs them one after another.
pub(crate) fn steps(report: &mut Report, options: &Options) {
    if let Some(reason) = missing() {
        report.step("fuzz targets", || Outcome::not_run(reason));
        return;
    }
    report.step("fuzz targets", || Outcome::check(build()));
    for target in
        TARGETS.into_iter().filter(|target| options.target.as_deref().is_none_or(|one| one == *target))
    {
        report.step(target, || Outcome::check(run(target, options.seconds)));
    }
}

/// Why this machine cannot have them.
fn missing() -> Option<String> {
    if cfg!(windows) {
        return Some("the fuzzer is built on Linux and macOS".into());
    }
    let compiler = std::env::var_os("CXX").unwrap_or_else(|| "c++".into());
    let there = Command::new(compiler).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    there
        .is_err()
        .then(|| "there is no C++ compiler, `c++`, for the fuzzer's driver (Debian: apt install g++)".into())
}

fn build() -> Result<(), String> {
    shell::run(&mut shell::cargo(&["fmt", "--check", "--manifest-path", "fuzz/Cargo.toml"]))?;
    let mut cargo = shell::cargo(&["build", "--manifest-path", "fuzz/Cargo.toml", "--release", "--locked"]);
    // With `--target` the flags are for the targets alone, and not for programs that run while they are built.
    cargo.args(["--target", &host()?]).env("CARGO_TARGET_DIR", folder()).env("RUSTFLAGS", FLAGS);
    // The linter is a compiler, too: `cargo clippy` before would read all dependencies once more.
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env_remove("CARGO_ENCODED_RUSTFLAGS");
    shell::run(&mut cargo)
}

fn run(target: &str, seconds: Option<u32>) -> Result<(), String> {
    let corpus = folder().join("corpus").join(target);
    let grown = seconds.map_or_else(|| folder().join("fresh").join(target), |_| corpus);
    if seconds.is_none() && grown.exists() {
        fs::remove_dir_all(&grown).map_err(|error| problem(&grown, &error))?;
    }
    let findings = folder().join("findings").join(target);
    for folder in [&grown, &findings] {
        fs::create_dir_all(folder).map_err(|error| problem(folder, &error))?;
    }
    let mut command = Command::new(folder().join(host()?).join("release").join(target));
    // The way through the fuzzer itself would push out of sight what the target says.
    command.current_dir(shell::root()).env("RUST_BACKTRACE", "0");
    command.arg(format!("-max_total_time={}", seconds.unwrap_or(SECONDS)));
    // 0 is another one each time.
    command.arg(format!("-seed={}", u32::from(seconds.is_none())));
    command.args(["-max_len=4096", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"]);
    command.arg(format!("-artifact_prefix={}/", findings.display()));
    if WITH_JSON.contains(&target) {
        command.arg("-dict=fuzz/json.dict");
    }
    // What is found to be of interest goes into the first one.
    command.arg(grown).arg(Path::new("fuzz").join("seeds").join(target));
    let output = command.output().map_err(|error| shell::not_started(&command, &error))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let end = said.lines().rev().take(40).collect::<Vec<_>>();
        let end = end.into_iter().rev().collect::<Vec<_>>().join("\n");
        return Err(format!("{end}\nTo see it again, give that file to the program: {target} FILE"));
    }
    println!("{target}: {} inputs", guided(&said)?);
    Ok(())
}

/// How many inputs there were; a fuzzer that sees nothing of the code that it runs is as good as none.
fn guided(said: &str) -> Result<u64, String> {
    let blind = !said.contains(" inline 8-bit counters)") || said.contains("Is the code instrumented");
    let inputs = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    match inputs.and_then(|number| number.trim().parse().ok()) {
        _ if blind => Err("the target was built without what guides the fuzzer".into()),
        Some(inputs) if inputs > 0 => Ok(inputs),
        _ => Err("no input was tried".into()),
    }
}

/// What this machine is called by the compiler.
fn host() -> Result<String, String> {
    let said = shell::output(&mut shell::cargo(&["-vV"]))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "cargo does not say what machine this is".into())
}

/// Where everything of the fuzzer goes: what it is built from has other flags than the rest.
fn folder() -> PathBuf {
    shell::target().join("fuzz")
}

fn problem(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_run_and_has_seeds() {
        let manifest = fs::read_to_string(shell::root().join("fuzz/Cargo.toml")).unwrap();
        let named = manifest.lines().filter_map(|line| line.strip_prefix("path = \"targets/"));
        let named: Vec<&str> = named.filter_map(|file| file.strip_suffix(".rs\"")).collect();
        assert_eq!(named, TARGETS);
        for target in TARGETS {
            let seeds = fs::read_dir(shell::root().join("fuzz/seeds").join(target)).unwrap();
            assert!(seeds.count() > 0, "{target}");
        }
    }

    #[test]
    fn a_fuzzer_that_sees_nothing_is_an_error() {
        let loaded = "INFO: Loaded 1 modules   (831 inline 8-bit counters): 831 [0x1, 0x2),\n";
        let ran = "stat::number_of_executed_units: 12\n";
        assert_eq!(guided(&format!("{loaded}{ran}")), Ok(12));
        assert!(guided(ran).is_err());
        assert!(guided(loaded).is_err());
        assert!(guided(&format!("{loaded}stat::number_of_executed_units: 0\n")).is_err());
    }

    #[test]
    fn options_are_understood() {
        let long = Options { seconds: Some(60), target: Some("url".into()) };
        assert_eq!(options(&["url", "--seconds", "60"]), Ok(long));
        assert_eq!(options(&[]), Ok(Options::default()));
        for words in [&["urls"][..], &["--seconds"], &["--seconds", "0"], &["url", "list"]] {
            assert!(options(words).is_err(), "{words:?}");
        }
    }
}
