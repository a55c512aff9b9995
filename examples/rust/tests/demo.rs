//! The demo runs to its end, tells no secrets, and leaves nothing behind however it ends.
#![allow(clippy::unwrap_used, reason = "a test fails by it, in its helpers too")]

use std::error::Error;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use planetscale::{Cancel, Client, Config};
use planetscale_example::{Options, run};
use planetscale_simulator::Simulator;

/// A simulator, its client with every permission, and what the demo needs to run on it.
struct Stage {
    simulator: Simulator,
    client: Client,
    options: Options,
}

impl Stage {
    fn set(speed: f64) -> Self {
        let simulator = Simulator::builder().speed(speed).start().unwrap();
        let (id, secret) = simulator.service_token();
        let settings = Config::builder().base_url(simulator.url());
        let client = Client::new(settings.clone().service_token(id, secret).build().unwrap());
        let administrator = Client::new(settings.clone().bearer(simulator.user_token()).build().unwrap());
        let options = Options {
            organization: simulator.organization().to_owned(),
            live: false,
            interval: Duration::from_millis(20),
            settings,
            administrator: Some(administrator),
            cancel: Cancel::new(),
        };
        Self { simulator, client, options }
    }

    /// Runs the demo; what it printed, and how it ended.
    fn run(&self) -> (String, Result<(), Box<dyn Error>>) {
        let mut out = Vec::new();
        let result = run(&self.client, &self.options, &mut out);
        (String::from_utf8(out).unwrap(), result)
    }

    fn databases(&self) -> usize {
        let client = self.options.administrator.as_ref().unwrap();
        client
            .organization(self.simulator.organization())
            .databases()
            .list()
            .iter()
            .map(Result::unwrap)
            .count()
    }
}

#[test]
fn it_runs_to_its_end_and_leaves_nothing() {
    let stage = Stage::set(500.0);
    let (printed, result) = stage.run();
    result.unwrap_or_else(|error| panic!("{error}\n{printed}"));
    assert!(printed.contains("skip_revert(): complete"), "{printed}");
    assert!(printed.contains("webhooks::verify(): deploy_request.schema_applied"), "{printed}");
    assert!(printed.contains("403 Forbidden"), "{printed}");
    assert!(printed.contains("nothing is left"), "{printed}");
    assert_eq!(stage.databases(), 0);
}

#[test]
fn it_prints_no_secret() {
    let stage = Stage::set(500.0);
    let (printed, _) = stage.run();
    assert!(printed.contains("[redacted]"), "{printed}");
    for secret in ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}

#[test]
fn cancelling_ends_a_wait_at_once_and_cleans_up() {
    // At the speed of real time the database is not ready for a long while.
    let stage = Stage::set(1.0);
    let cancel = stage.options.cancel.clone();
    let stopper = thread::spawn(move || {
        thread::sleep(Duration::from_millis(500));
        cancel.cancel();
        Instant::now()
    });
    let (printed, result) = stage.run();
    let ended = Instant::now();
    let cancelled = stopper.join().unwrap();
    assert!(result.unwrap_err().to_string().contains("cancelled"));
    assert!(ended - cancelled < Duration::from_secs(2), "{:?}", ended - cancelled);
    assert!(printed.contains("Stopped") && printed.contains("nothing is left"), "{printed}");
    assert_eq!(stage.databases(), 0);
}

#[test]
fn a_step_that_fails_is_told_and_what_it_left_is_removed() {
    let mut stage = Stage::set(500.0);
    // Enough to make a database, not enough to ask for webhooks.
    let administrator = stage.options.administrator.clone().unwrap();
    let organization = stage.simulator.organization();
    let token = administrator.organization(organization).service_tokens().create().send().unwrap();
    let accesses = ["read_organization", "create_databases", "read_database", "delete_database"];
    let scope = administrator.organization(organization).service_token(&token.id);
    scope.add_accesses(organization, accesses).send().unwrap();
    let settings = stage.options.settings.clone().service_token(&token.id, token.token.unwrap());
    stage.client = Client::new(settings.build().unwrap());
    let (printed, result) = stage.run();
    let error = result.unwrap_err().to_string();
    assert!(error.contains("write_database"), "{error}");
    assert!(printed.contains("Failed: ") && printed.contains("nothing is left"), "{printed}");
    assert_eq!(stage.databases(), 0);
}

#[test]
fn the_program_explains_itself() {
    let program = env!("CARGO_BIN_EXE_planetscale-example");
    let asked = Command::new(program).arg("--help").output().unwrap();
    assert!(asked.status.success());
    assert!(String::from_utf8(asked.stdout).unwrap().contains("--live"));
    for wrong in [["--speed", "0"], ["--live", "--speed"], ["--sped", "1"]] {
        let refused = Command::new(program).args(wrong).output().unwrap();
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(String::from_utf8(refused.stderr).unwrap().contains("Usage"), "{wrong:?}");
    }
}

#[test]
fn live_without_settings_names_what_is_missing() {
    let program = env!("CARGO_BIN_EXE_planetscale-example");
    let refused = Command::new(program).arg("--live").env_clear().output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("PLANETSCALE_ORG"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_program_at_once_and_it_cleans_up() {
    use std::io::{BufRead, BufReader, Read};

    let mut command = Command::new(env!("CARGO_BIN_EXE_planetscale-example"));
    let mut child =
        command.args(["--speed", "1"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut printed = String::new();
    while !printed.contains("databases.create") {
        assert_ne!(output.read_line(&mut printed).unwrap(), 0, "{printed}");
    }
    let interrupted = Instant::now();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    output.read_to_string(&mut printed).unwrap();
    let status = child.wait().unwrap();
    assert!(interrupted.elapsed() < Duration::from_secs(2), "{:?}", interrupted.elapsed());
    assert_eq!(status.code(), Some(1));
    assert!(printed.contains("Stopped") && printed.contains("nothing is left"), "{printed}");
}
