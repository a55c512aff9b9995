//! The faults as a program: it prints where its control is, and runs until it is told to stop.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::thread;

use planetscale_tests::faults::Control;

const HELP: &str = "\
Network faults on real sockets, for the tests of every language; tests/vectors/README.md says how they use it.

Usage: planetscale-faults [options]

  --stop-on-stdin-close    stop when standard input is closed
  --help                   this text

When it is ready it prints one line of JSON: url.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // When even this cannot be written there is nowhere left to say so.
            let _ = writeln!(io::stderr(), "planetscale-faults: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut stop_on_close = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--help" => return print(HELP),
            "--stop-on-stdin-close" => stop_on_close = true,
            other => return Err(format!("there is no option {other}; --help lists them")),
        }
    }
    let address = Control::new()?.start().map_err(|error| error.to_string())?;
    print(&format!("{}\n", serde_json::json!({"url": format!("http://{address}")})))?;
    if stop_on_close {
        let mut ignored = [0; 256];
        while matches!(io::stdin().read(&mut ignored), Ok(amount) if amount > 0) {}
        return Ok(());
    }
    loop {
        thread::park();
    }
}

fn print(text: &str) -> Result<(), String> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(|error| error.to_string())
}
