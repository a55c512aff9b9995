//! The command line: what may be said, and what it means.

use planetscale_codegen::Mode;

use crate::{api_diff, faults, fuzz, soak};

/// What `cargo xtask help` prints.
pub(crate) const HELP: &str = "\
Usage: cargo xtask <command> [options]

Commands:
  demo [--live] [--speed N]   Run examples/rust against the simulator, step by step.
                              --live     against the service, with the PLANETSCALE_* variables of the shell
                              --speed N  simulated seconds a second (default 200)
  test [all|rust|api|python|node|kotlin|swift|faults]
                              Run every check, as CI does. The exit code says whether all passed.
                              rust       formatting, lints, generated files, tests, documents, licenses
                              api        the description and the simulator against each other
                              python     the Python package: built, installed into an environment of its own, tested
                              node       the npm packages: built, packed, installed into a fresh folder, tested
                              kotlin     the Kotlin package: built, tested, its example run with the jar
                              swift      the Swift package: built and tested, with a toolchain of its own where there is
                                         none (Linux, root), and its example
                              all        all of these, and the fuzz targets for some seconds (the default)
                              faults     what the network may do, in all languages, each case many times over
                                         --repeats N  how many times (default 1000)
  codegen [--check|--draft]   Write all generated files from api/.
                              --check    write nothing; fail when a generated file is out of date
                              --draft    write although texts are missing, and list them
  api-diff FILE               Compare api/ with an official OpenAPI document, YAML or JSON. The exit code is 1 when they
                              differ in ways that api/corrections.yaml does not explain, 2 when a file is no use.
                              --description FILE  compare this merged description, not api/openapi.json
  fuzz [TARGET] [--seconds N] Build the fuzz targets of fuzz/ and run them, for some seconds from their seeds.
                              --seconds N  so long each, on from where earlier runs got
  soak [--minutes N] [--languages rust,python,node,kotlin,swift]
                              Call a simulator that fails at random from each language, with what `test` built, for N
                              minutes in all (default 2). Memory must stay flat, and every branch be accounted for.
                              Languages that are not named may be missing.
  bench                       Measure the SDK beside its peers on one core, and write docs/benchmarks.md.
  help                        Show this text.
";

/// A command that was asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Show [`HELP`].
    Help,
    /// Run the demo.
    Demo(DemoOptions),
    /// Run the checks of a scope.
    Test(Scope),
    /// Write or check the generated files.
    Codegen(Mode),
    /// Measure the SDK beside its peers.
    Bench,
    /// Run the fuzz targets.
    Fuzz(fuzz::Options),
    /// Call a simulator that fails at random from each language.
    Soak(soak::Options),
    /// Compare the description with an official document.
    ApiDiff(api_diff::Options),
}

/// How the demo runs.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct DemoOptions {
    /// Against the service rather than the simulator.
    pub(crate) live: bool,
    /// Simulated seconds a second.
    pub(crate) speed: Option<f64>,
}

/// Which checks `test` runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Scope {
    /// Everything.
    All,
    /// The Rust workspace.
    Rust,
    /// The description and the simulator.
    Api,
    /// The Python package.
    Python,
    /// The npm packages.
    Node,
    /// The Kotlin package.
    Kotlin,
    /// The Swift package.
    Swift,
    /// The fault matrix of all languages, each quick case so many times more.
    Faults(u32),
}

/// Reads the arguments that follow `cargo xtask`.
pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut arguments = arguments;
    let command = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    if rest.iter().any(|word| matches!(*word, "-h" | "--help")) {
        return Ok(Command::Help);
    }
    match (command.as_deref(), rest.as_slice()) {
        (None, _) | (Some("help" | "-h" | "--help"), []) => Ok(Command::Help),
        (Some("demo"), rest) => demo(rest).map(Command::Demo),
        (Some("api-diff"), rest) => api_diff::options(rest).map(Command::ApiDiff),
        (Some("fuzz"), rest) => fuzz::options(rest).map(Command::Fuzz),
        (Some("soak"), rest) => soak::options(rest).map(Command::Soak),
        (Some("bench"), []) => Ok(Command::Bench),
        (Some("test"), [] | ["all"]) => Ok(Command::Test(Scope::All)),
        (Some("test"), ["rust"]) => Ok(Command::Test(Scope::Rust)),
        (Some("test"), ["api"]) => Ok(Command::Test(Scope::Api)),
        (Some("test"), ["python"]) => Ok(Command::Test(Scope::Python)),
        (Some("test"), ["node"]) => Ok(Command::Test(Scope::Node)),
        (Some("test"), ["kotlin"]) => Ok(Command::Test(Scope::Kotlin)),
        (Some("test"), ["swift"]) => Ok(Command::Test(Scope::Swift)),
        (Some("test"), ["faults"]) => Ok(Command::Test(Scope::Faults(faults::REPEATS))),
        (Some("test"), ["faults", "--repeats", count]) => {
            let count = count.parse().map_err(|_| format!("`--repeats` needs a number, not `{count}`"))?;
            Ok(Command::Test(Scope::Faults(count)))
        }
        (Some("codegen"), []) => Ok(Command::Codegen(Mode::Write)),
        (Some("codegen"), ["--check"]) => Ok(Command::Codegen(Mode::Check)),
        (Some("codegen"), ["--draft"]) => Ok(Command::Codegen(Mode::Draft)),
        (Some(known @ ("help" | "test" | "codegen" | "bench")), rest) => {
            Err(format!("`{known}` does not take `{}`", rest.join(" ")))
        }
        (Some(unknown), _) => Err(format!("there is no command `{unknown}`")),
    }
}

fn demo(words: &[&str]) -> Result<DemoOptions, String> {
    let mut options = DemoOptions::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--live" => options.live = true,
            "--speed" => {
                let value = words.next().ok_or("`--speed` needs a number")?;
                options.speed = Some(speed(value)?);
            }
            unknown => return Err(format!("`demo` does not take `{unknown}`")),
        }
    }
    if options.live && options.speed.is_some() {
        return Err("the service has one speed: `--speed` is for the simulator, without `--live`".into());
    }
    Ok(options)
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if speed.is_finite() && speed > 0.0 => Ok(speed),
        _ => Err(format!("`--speed` needs a number above 0, not `{text}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn each_command_is_understood() {
        assert_eq!(parsed("").unwrap(), Command::Help);
        assert_eq!(parsed("test --help").unwrap(), Command::Help);
        assert_eq!(parsed("test").unwrap(), Command::Test(Scope::All));
        assert_eq!(parsed("bench").unwrap(), Command::Bench);
        let soak = soak::Options { minutes: 3.0, languages: None };
        assert_eq!(parsed("soak --minutes 3").unwrap(), Command::Soak(soak));
        assert_eq!(parsed("test api").unwrap(), Command::Test(Scope::Api));
        assert_eq!(parsed("test python").unwrap(), Command::Test(Scope::Python));
        assert_eq!(parsed("test node").unwrap(), Command::Test(Scope::Node));
        assert_eq!(parsed("test kotlin").unwrap(), Command::Test(Scope::Kotlin));
        assert_eq!(parsed("test swift").unwrap(), Command::Test(Scope::Swift));
        assert_eq!(parsed("test faults").unwrap(), Command::Test(Scope::Faults(1_000)));
        assert_eq!(parsed("test faults --repeats 7").unwrap(), Command::Test(Scope::Faults(7)));
        assert_eq!(parsed("codegen --check").unwrap(), Command::Codegen(Mode::Check));
        let options = DemoOptions { live: false, speed: Some(2.5) };
        let compared = api_diff::Options { official: "a.yaml".into(), description: None };
        assert_eq!(parsed("api-diff a.yaml").unwrap(), Command::ApiDiff(compared));
        assert_eq!(parsed("demo --speed 2.5").unwrap(), Command::Demo(options));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, word) in [
            ("tset", "`tset`"),
            ("test cobol", "`cobol`"),
            ("bench fast", "`fast`"),
            ("test faults --repeats many", "`many`"),
            ("fuzz fast", "`fast`"),
            ("test rust api", "`rust api`"),
            ("codegen --chekc", "`--chekc`"),
            ("api-diff", "`api-diff`"),
            ("soak --fast", "`--fast`"),
            ("demo --fast", "`--fast`"),
            ("demo --speed", "`--speed`"),
            ("demo --speed NaN", "`NaN`"),
            ("demo --speed 0", "`0`"),
            ("demo --live --speed 2", "`--speed`"),
        ] {
            let problem = parsed(line).unwrap_err();
            assert!(problem.contains(word), "{line}: {problem}");
        }
    }
}
