//! One language's run: the simulator with its plan, the program, and what is made of what it said.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::languages::Language;
use super::memory::{Course, Mib};
use super::record::Record;
use crate::shell;
use crate::simulator::Simulator;

/// How many workers a program has.
pub(crate) const WORKERS: u64 = 8;

/// How long a program may take beyond its time: to start (a JVM, a package manager) and to end its last calls.
const GRACE: Duration = Duration::from_secs(90);

/// The share of requests that fail.
const RATE: f64 = 0.12;

/// How they fail. Each kind of end that leaves the outcome unknown comes before the work and after it.
const FAULTS: [&str; 15] = [
    "429;retry_after=0",
    "503;retry_after=0",
    "503;retry_after=0;after=true",
    "503;retry_after=none",
    "500",
    "500;after=true",
    "502;after=true",
    "reset",
    "reset;after=true",
    "close",
    "close;after=true",
    "truncate",
    "drip;bytes=400;ms=2",
    "delay;ms=30",
    // Longer than an attempt may take.
    "delay;ms=700",
];

/// What became of a run.
#[derive(Debug)]
pub(crate) struct Summary {
    language: Language,
    seconds: f64,
    record: Record,
    course: Option<Course>,
    faults: u64,
    pub(crate) problems: Vec<String>,
}

/// Runs one language for so many seconds, prints a line of JSON about it, and keeps what a table needs.
pub(crate) fn soak(language: Language, seconds: u64) -> Result<Summary, String> {
    language.prepare()?;
    // Branches are ready after 0.15 s, so that a wait has something to wait for.
    let simulator = Simulator::start(&["--speed", "20"])?;
    let user = format!("Bearer {}", simulator.field("user_token")?);
    let database = json!({"name": "soak", "cluster_size": "PS_10"});
    simulator.send("POST", "/v1/organizations/acme/databases", &user, Some(&database))?;
    let plan = json!({"seed": 1, "rate": RATE, "faults": FAULTS});
    simulator.send("POST", "/_simulator/plan", &user, Some(&plan))?;

    let mut record = Record::watching(&[simulator.field("service_token")?, simulator.field("user_token")?]);
    let started = Instant::now();
    let ended = program(language, seconds, &simulator, &mut record)?;
    let took = started.elapsed().as_secs_f64();

    let counts = simulator.send("GET", "/_simulator/changes", &user, None)?;
    let played = simulator.send("GET", "/_simulator/plan", &user, None)?;
    let faults = played["faults"].as_object().into_iter().flat_map(|faults| faults.values());
    let mut problems = record.problems();
    if !ended.success() {
        problems.push(format!("it ended with {ended}"));
    }
    let (created, deleted) = (&counts["changes"]["create_branch"], &counts["changes"]["delete_branch"]);
    problems.extend(record.creations.differences("create", created, None));
    problems.extend(record.deletions.differences("delete", deleted, Some(created)));
    let course = Course::of(&record.samples);
    match &course {
        Some(course) => problems.extend(course.problems()),
        None if cfg!(target_os = "linux") => {
            problems.push(format!("only {} samples of its memory", record.samples.len()));
        }
        // Without /proc there is nothing that they could be taken from.
        None => {}
    }
    let summary = Summary {
        language,
        seconds: took,
        faults: faults.filter_map(Value::as_u64).sum(),
        record,
        course,
        problems,
    };
    println!("{}", summary.json());
    Ok(summary)
}

/// Runs the program to its end, and takes in what it says.
fn program(
    language: Language,
    seconds: u64,
    simulator: &Simulator,
    record: &mut Record,
) -> Result<ExitStatus, String> {
    let folder = shell::target().join("soak");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let errors = folder.join(language.name()).with_extension("stderr");
    let file = File::create(&errors).map_err(|error| format!("{}: {error}", errors.display()))?;
    let mut command = language.command();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(file)
        .env("PLANETSCALE_API_URL", simulator.field("url")?)
        .env("PLANETSCALE_ORG", simulator.field("organization")?)
        .env("PLANETSCALE_SERVICE_TOKEN_ID", simulator.field("service_token_id")?)
        .env("PLANETSCALE_SERVICE_TOKEN", simulator.field("service_token")?)
        .env_remove("PLANETSCALE_API_TOKEN")
        // By default glibc gives each few threads an arena of their own, and they fill up one after another for minutes.
        .env("MALLOC_ARENA_MAX", "1")
        .env("SOAK_SECONDS", seconds.to_string())
        .env("SOAK_WORKERS", WORKERS.to_string());
    own_group(&mut command);
    println!("{} for {seconds} s", language.name());
    let mut child = command.spawn().map_err(|error| shell::not_started(&command, &error))?;
    let lines = lines(&mut child);
    let until = Instant::now() + Duration::from_secs(seconds) + GRACE;
    loop {
        match lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                if !record.take(&line) && !line.trim().is_empty() {
                    println!("{}: {line}", language.name());
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                end(&mut child);
                return Err(format!("it went on for {} s more than it was to", GRACE.as_secs()));
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    let said = fs::read(&errors).map_err(|error| format!("{}: {error}", errors.display()))?;
    let said = plain(&String::from_utf8_lossy(&said));
    for line in said.lines().filter(|line| !line.is_empty()) {
        record.look_for_secrets(line);
        println!("{}: {line}", language.name());
    }
    Ok(status)
}

/// Maven sets colours back that nobody had changed.
fn plain(text: &str) -> String {
    text.replace("\u{1b}[0m", "")
}

/// The lines that a program prints, as they come.
fn lines(child: &mut Child) -> Receiver<String> {
    let (send, lines) = channel();
    if let Some(output) = child.stdout.take() {
        thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                // Nobody listens any more when the run is over.
                if send.send(plain(&String::from_utf8_lossy(&line))).is_err() {
                    break;
                }
            }
        });
    }
    lines
}

/// Puts a program and what it starts into a group, so that all of it can be ended.
#[cfg(unix)]
fn own_group(command: &mut std::process::Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut std::process::Command) {}

/// Ends a program with all that it started.
fn end(child: &mut Child) {
    if cfg!(unix) {
        let group = format!("-{}", child.id());
        // When it cannot be started, the program alone is ended below.
        let _ = std::process::Command::new("kill").args(["-KILL", "--", &group]).status();
    }
    // An error means that it has ended already.
    let _ = child.kill();
    let _ = child.wait();
}

impl Summary {
    /// All that is known, as one line.
    fn json(&self) -> Value {
        let record = &self.record;
        let claims = |ledger: &super::claims::Ledger| {
            let total = ledger.total();
            json!({"done": total.done, "not_done": total.not_done, "unknown": total.unknown})
        };
        let course = self.course.map(|course| {
            json!({
                "memory_kib": {"start": course.start.kib, "warm": course.warm.kib, "end": course.end.kib},
                "threads": {"start": course.start.threads, "warm": course.warm.threads, "end": course.end.threads},
                "files": {"start": course.start.files, "warm": course.warm.files, "end": course.end.files},
            })
        });
        json!({
            "language": self.language.name(),
            "seconds": (self.seconds * 10.0).round() / 10.0,
            "calls": record.calls,
            "calls_a_second": self.rate(),
            "created": claims(&record.creations),
            "deleted": claims(&record.deletions),
            "faults": self.faults,
            "errors": record.errors,
            "course": course,
            "problems": self.problems.len(),
        })
    }

    #[allow(clippy::cast_precision_loss, reason = "nobody makes 2^52 calls")]
    fn rate(&self) -> f64 {
        (self.record.calls as f64 / self.seconds.max(0.001)).round()
    }
}

/// A table of runs.
pub(crate) fn table(summaries: &[Summary]) -> String {
    let mut text = format!(
        "{:8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}  {:32} {:>8} {:>6}\n",
        "",
        "calls",
        "calls/s",
        "faults",
        "errors",
        "created",
        "not",
        "unknown",
        "memory: start, warm, end",
        "threads",
        "files"
    );
    for summary in summaries {
        let (record, created) = (&summary.record, summary.record.creations.total());
        let errors: u64 = record.errors.values().sum();
        let (memory, threads, files) = match summary.course {
            Some(Course { start, warm, end }) => (
                format!("{}, {}, {}", Mib(start.kib), Mib(warm.kib), Mib(end.kib)),
                end.threads.to_string(),
                end.files.to_string(),
            ),
            None => ("not measured".to_owned(), String::new(), String::new()),
        };
        // Writing to a text cannot fail.
        let _ = writeln!(
            text,
            "{:8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}  {memory:32} {threads:>8} {files:>6}",
            summary.language.name(),
            record.calls,
            summary.rate(),
            summary.faults,
            errors,
            created.done,
            created.not_done,
            created.unknown,
        );
    }
    text
}
