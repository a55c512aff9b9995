//! The simulator as a program: it prints where it is, and runs until it is told to stop.

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use planetscale_simulator::{Builder, Simulator};
use tokio::io::AsyncReadExt;

const HELP: &str = "\
A PlanetScale on your desk: a local simulator of the PlanetScale Platform API.

Usage: planetscale-simulator [options]

  --port <n>               port on 127.0.0.1 (default: one that is free)
  --organization <name>    name of the organization (default: acme)
  --seed <n>               seed of everything random (default: 1)
  --speed <x>              simulated seconds in a real one (default: 1)
  --latency <ms>           pause before every reply (default: 0)
  --rate-limit <n>         requests a minute before 429 (default: no limit)
  --page-size <n>          items on a page unless a request says (default: 25)
  --stop-on-stdin-close    stop when standard input is closed
  --help                   this text
  --version                the version

When it is ready it prints one line of JSON: url, organization, service_token_id, service_token, user_token.
";

/// What the command line asks for.
enum Command {
    Run(Box<Builder>, bool),
    Print(String),
}

fn main() -> ExitCode {
    let outcome = match parse(std::env::args().skip(1)) {
        Ok(Command::Run(builder, stop_on_close)) => run(*builder, stop_on_close),
        Ok(Command::Print(text)) => {
            io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
        }
        Err(reason) => Err(reason),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // When even this cannot be written there is nowhere left to say so.
            let _ = writeln!(io::stderr(), "planetscale-simulator: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut builder = Simulator::builder();
    let mut stop_on_close = false;
    while let Some(argument) = arguments.next() {
        let (flag, given) = match argument.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        match flag.as_str() {
            "--help" | "-h" => return Ok(Command::Print(HELP.to_owned())),
            "--version" => return Ok(Command::Print(format!("{}\n", env!("CARGO_PKG_VERSION")))),
            "--stop-on-stdin-close" => {
                stop_on_close = true;
                continue;
            }
            _ => {}
        }
        let value = given.or_else(|| arguments.next()).ok_or_else(|| format!("{flag} needs a value"))?;
        builder = apply(builder, &flag, &value)?;
    }
    Ok(Command::Run(Box::new(builder), stop_on_close))
}

fn apply(builder: Builder, flag: &str, value: &str) -> Result<Builder, String> {
    Ok(match flag {
        "--port" => builder.port(number(flag, value)?),
        "--organization" => builder.organization(value),
        "--seed" => builder.seed(number(flag, value)?),
        "--speed" => builder.speed(number(flag, value)?),
        "--latency" => builder.latency(Duration::from_millis(number(flag, value)?)),
        "--rate-limit" => builder.rate_limit(number(flag, value)?),
        "--page-size" => builder.page_size(number(flag, value)?),
        _ => return Err(format!("there is no option {flag}; --help lists them")),
    })
}

fn number<T: std::str::FromStr>(flag: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("{flag}: {value:?} is not a number that it takes"))
}

fn run(builder: Builder, stop_on_close: bool) -> Result<(), String> {
    let simulator = builder.start().map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(async {
        // The handlers are in place before anybody can know that there is something to stop.
        let stopped = stop_signal().map_err(|error| error.to_string())?;
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{}", simulator.about())
            .and_then(|()| stdout.flush())
            .map_err(|error| error.to_string())?;
        drop(stdout);
        tokio::select! {
            () = stopped => {}
            () = stdin_closed(), if stop_on_close => {}
        }
        Ok::<(), String>(())
    })?;
    drop(simulator);
    // A blocked read of standard input must not hold the program up.
    runtime.shutdown_background();
    Ok(())
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

async fn stdin_closed() {
    let mut ignored = [0; 256];
    let mut stdin = tokio::io::stdin();
    while matches!(stdin.read(&mut ignored).await, Ok(read) if read > 0) {}
}
