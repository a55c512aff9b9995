//! `cargo xtask demo`: hands over to the program in `examples/rust`.

use std::process::{Command, ExitCode};

use crate::cli::DemoOptions;
use crate::shell;

/// Builds and runs the demo in place of this program.
pub(crate) fn run(options: &DemoOptions) -> ExitCode {
    let mut command = shell::cargo(&["run", "--quiet", "--locked", "--package", "planetscale-example", "--"]);
    if options.live {
        command.arg("--live");
    }
    if let Some(speed) = options.speed {
        command.args(["--speed", &speed.to_string()]);
    }
    println!("building examples/rust (the first time this takes a minute or two)");
    become_command(&mut command)
}

/// Ctrl-C goes to the demo alone, which then cleans up: a parent that died of it would hand back the prompt early.
#[cfg(unix)]
fn become_command(command: &mut Command) -> ExitCode {
    use std::os::unix::process::CommandExt;

    let error = command.exec();
    eprintln!("{}", shell::not_started(command, &error));
    ExitCode::FAILURE
}

#[cfg(not(unix))]
fn become_command(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}", shell::not_started(command, &error));
            ExitCode::FAILURE
        }
    }
}
