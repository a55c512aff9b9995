//! The steps that hold the description and the simulator against each other.

use crate::python::Environment;
use crate::report::{Outcome, Report};
use crate::shell;
use crate::simulator::Simulator;

/// The description that every tool reads, made from `api/`.
const DESCRIPTION: &str = "api/openapi.json";
/// The organization that `schemathesis.toml` names.
const ORGANIZATION: &str = "acme";

/// Runs them all.
pub(crate) fn steps(report: &mut Report) {
    report.step("description", || Outcome::check(description()));
    report.step("simulator", || Outcome::check(simulator()));
}

/// The description is valid by the standard, in somebody else's reading of it.
fn description() -> Result<(), String> {
    let tools = Environment::prepare()?;
    shell::run(tools.command("openapi-spec-validator").args(["--validation-errors", "all", DESCRIPTION]))
}

/// Requests made up from the description are answered by the simulator as the description says.
fn simulator() -> Result<(), String> {
    let tools = Environment::prepare()?;
    // Quick, so that what is created is soon ready; the seed makes two runs the same.
    let simulator = Simulator::start(&["--organization", ORGANIZATION, "--seed", "1", "--speed", "1000"])?;
    let mut command = tools.command("schemathesis");
    command
        .args(["--config-file", "crates/xtask/schemathesis.toml", "run", DESCRIPTION])
        .args(["--url", simulator.field("url")?])
        .env("SIMULATOR_URL", simulator.field("url")?)
        .env("SIMULATOR_ORGANIZATION", ORGANIZATION)
        .env("SIMULATOR_TOKEN", simulator.field("user_token")?);
    shell::run(&mut command)
}
