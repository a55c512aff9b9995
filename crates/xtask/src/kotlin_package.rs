//! The steps that build the Kotlin package, test it, and run its example.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::counts::Counts;
use crate::report::{Outcome, Report};
use crate::{faults, places, shell};

/// The step that builds and tests the package.
pub(crate) const BUILD: &str = "Kotlin tests";

/// Runs them all.
pub(crate) fn steps(report: &mut Report) {
    // Nothing where the Rust steps came before.
    report.step("native parts for Kotlin", || Outcome::check(shell::run(&mut shell::build())));
    report.step("Kotlin boundary", || Outcome::check(bindings()));
    report.step(BUILD, || tests(None));
    report.step("Kotlin example", || Outcome::check(judge(&example())));
}

/// The fault matrix alone.
pub(crate) fn faults(report: &mut Report) {
    report.step("Kotlin boundary", || Outcome::check(bindings()));
    report.step("faults in Kotlin", || tests(Some("FaultsTest")));
}

/// Writes the Kotlin side of the boundary, and puts the library where the jar takes it from.
fn bindings() -> Result<(), String> {
    places::made_here("kotlin")?;
    let library = built(&library());
    // A file of an older boundary would be compiled with the new ones.
    let folder = package().join("generated-sources").join("uniffi");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| problem(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| problem(&folder, &error))?;
    let bindgen = built("planetscale-bindgen").with_extension(std::env::consts::EXE_EXTENSION);
    shell::run(Command::new(bindgen).current_dir(shell::root()).arg("kotlin").arg(&library).arg(&folder))?;
    let native = package().join("natives").join(platform());
    fs::create_dir_all(&native).map_err(|error| problem(&native, &error))?;
    let copy = native.join(self::library());
    fs::copy(&library, &copy).map_err(|error| problem(&copy, &error))?;
    Ok(())
}

/// Builds the jar, tests it, and runs the example and the programs of its users with it.
fn tests(class: Option<&str>) -> Outcome {
    let reports = [package(), consumer(), android()].map(|folder| folder.join("surefire-reports"));
    // Those of an earlier run would be counted too.
    if let Err(error) = reports.iter().try_for_each(|folder| remove(folder)).and_then(|()| remove(&example()))
    {
        return Outcome::check(Err(error));
    }
    let mut command = maven("bindings/kotlin/all.xml");
    command
        .arg("verify")
        .arg(format!("-Dexample.build={}", example().display()))
        .arg(format!("-Dconsumer.build={}", consumer().display()))
        .arg(format!("-Dandroid.build={}", android().display()))
        .arg(format!("-Dexec.outputFile={}", said(&example()).display()))
        // It would go on after this, and keep its memory.
        .arg("-Dkotlin.compiler.daemon=false")
        .env(
            "PLANETSCALE_SIMULATOR",
            built("planetscale-simulator").with_extension(std::env::consts::EXE_EXTENSION),
        );
    faults::give(&mut command);
    if let Some(class) = class {
        // The programs have no such tests.
        command.arg(format!("-Dtest={class}")).args(["--projects", "pom.xml"]);
    }
    if std::env::var_os("MAVEN_OPTS").is_none() {
        // A compiler that runs once is done in two thirds of the time when the JVM spends less on optimising it.
        command.env("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseParallelGC");
    }
    let result = shell::run(&mut command).map_err(|error| {
        format!(
            "{error}\nJDK 17 or newer and Maven are needed (Debian: apt install default-jdk-headless maven)"
        )
    });
    match reports.iter().try_fold(Counts::default(), |counts, folder| counted(counts, folder)) {
        Ok(counts) => {
            println!("Kotlin tests: {} passed, {} failed", counts.passed, counts.failed);
            Outcome::tests(counts, result)
        }
        Err(error) => Outcome::tests(Counts::default(), result.and(Err(error))),
    }
}

/// What is there when the tests were compiled.
pub(crate) fn soak_class() -> PathBuf {
    package().join("test-classes").join("planetscale").join("soak").join("SoakKt.class")
}

/// The program of the soak, which was compiled with the tests.
pub(crate) fn soak() -> Command {
    let mut command = maven("bindings/kotlin/pom.xml");
    command.args(["-Psoak", "exec:exec@soak"]);
    command
}

/// A command of Maven's for one of the project files.
fn maven(file: &str) -> Command {
    let mut command = Command::new(if cfg!(windows) { "mvn.cmd" } else { "mvn" });
    command
        .current_dir(shell::root())
        .args(["--batch-mode", "--quiet", "--strict-checksums", "--file", file])
        .arg(format!("-Dplanetscale.build={}", package().display()));
    // The library is to come from the jar.
    shell::hide_own_libraries(&mut command);
    command
}

/// Whether the example, which ran with the jar, cleaned up and printed no secret.
fn judge(example: &Path) -> Result<(), String> {
    let file = said(example);
    let text =
        fs::read_to_string(&file).map_err(|error| format!("it did not run: {}", problem(&file, &error)))?;
    println!("{}", text.trim_end());
    if !text.contains("nothing is left") {
        return Err("it did not clean up".into());
    }
    match ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"].iter().find(|secret| text.contains(**secret)) {
        Some(secret) => Err(format!("it printed a secret that begins with {secret}")),
        None => Ok(()),
    }
}

/// What was counted, and what the reports of the test classes in a folder say.
fn counted(mut counts: Counts, reports: &Path) -> Result<Counts, String> {
    let Ok(files) = fs::read_dir(reports) else {
        // Maven failed before it came to the tests.
        return Ok(counts);
    };
    for file in files.flatten().map(|entry| entry.path()) {
        if file.extension().is_some_and(|extension| extension == "xml") {
            let text = fs::read_to_string(&file).map_err(|error| problem(&file, &error))?;
            counts.add(Counts::in_suite(&text).ok_or_else(|| format!("{}: no report", file.display()))?);
        }
    }
    Ok(counts)
}

fn remove(folder: &Path) -> Result<(), String> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(|error| problem(folder, &error)) } else { Ok(()) }
}

/// Where the example is built.
fn example() -> PathBuf {
    shell::target().join("kotlin").join("example")
}

/// Where the programs that use the jar are built.
fn consumer() -> PathBuf {
    shell::target().join("kotlin").join("consumer")
}

/// Where the application of Android is built.
fn android() -> PathBuf {
    shell::target().join("kotlin").join("android")
}

/// What the example printed.
fn said(example: &Path) -> PathBuf {
    example.join("demo.txt")
}

/// Where the package is built.
fn package() -> PathBuf {
    shell::target().join("kotlin").join("package")
}

fn built(file: &str) -> PathBuf {
    shell::target().join("debug").join(file)
}

fn library() -> String {
    format!("{}planetscale_uniffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// This platform by the name that JNA has for it.
fn platform() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x86-64",
        other => other,
    };
    format!("{system}-{processor}")
}

fn problem(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
