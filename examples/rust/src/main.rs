//! The demo as a program: against the simulator, or with `--live` against the service.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program's output is its result")]

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use planetscale::{Cancel, Client, Config, ConfigBuilder};
use planetscale_example::{Options, run};
use planetscale_simulator::Simulator;

/// A minute of the service takes a third of a second.
const SPEED: f64 = 200.0;

const HELP: &str = "\
Usage: planetscale-example [--live | --speed N]

  --live     against the service, with the PLANETSCALE_* variables of the shell.
             It makes a database there, which costs money while it exists, and removes it in the end.
  --speed N  simulated seconds a second (default 200)";

/// What the command line asks for.
enum Run {
    Simulated { speed: f64 },
    Live,
    Help,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match parse(&arguments) {
        Some(Run::Simulated { speed }) => simulated(speed),
        Some(Run::Live) => live(),
        Some(Run::Help) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        None => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[String]) -> Option<Run> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => Some(Run::Simulated { speed: SPEED }),
        ["--speed", speed] => {
            let speed = speed.parse().ok().filter(|speed: &f64| speed.is_finite() && *speed > 0.0)?;
            Some(Run::Simulated { speed })
        }
        ["--live"] => Some(Run::Live),
        ["-h" | "--help"] => Some(Run::Help),
        _ => None,
    }
}

/// Starts a simulator in this process and runs against it.
fn simulated(speed: f64) -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::builder().speed(speed).start()?;
    println!("A simulated PlanetScale at {}, {speed} times as fast as time\n", simulator.url());
    let (id, secret) = simulator.service_token();
    let settings = Config::builder().base_url(simulator.url());
    let administrator = Client::new(settings.clone().bearer(simulator.user_token()).build()?);
    let options = Options {
        organization: simulator.organization().to_owned(),
        live: false,
        interval: Duration::from_millis(50),
        settings: settings.clone(),
        administrator: Some(administrator),
        cancel: cancel_on_ctrl_c()?,
    };
    run(&Client::new(settings.service_token(id, secret).build()?), &options, &mut std::io::stdout())
}

/// Runs against the service, with the settings of the environment.
fn live() -> Result<(), Box<dyn Error>> {
    let organization = std::env::var("PLANETSCALE_ORG").unwrap_or_default();
    if organization.is_empty() {
        return Err("PLANETSCALE_ORG is not set: the demo needs an organization to work in".into());
    }
    let settings = ConfigBuilder::from_env()?;
    let client = Client::new(settings.clone().build()?);
    println!("The service itself, organization {organization}\n");
    let options = Options {
        organization,
        live: true,
        interval: Duration::from_secs(5),
        settings,
        administrator: None,
        cancel: cancel_on_ctrl_c()?,
    };
    run(&client, &options, &mut std::io::stdout())
}

/// A handle that Ctrl-C cancels.
fn cancel_on_ctrl_c() -> Result<Cancel, ctrlc::Error> {
    let cancel = Cancel::new();
    let handle = cancel.clone();
    ctrlc::set_handler(move || handle.cancel())?;
    Ok(cancel)
}
