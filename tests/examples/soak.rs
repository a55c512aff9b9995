//! The Rust part of `cargo xtask soak`: workers that create, look at, change and delete branches while requests fail.
//!
//! It prints what it knows of every branch, how every error reads, and how much memory it takes; the command holds that
//! against what the simulator has done.

use std::io::{self, Write};
use std::process::exit;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use planetscale::{Cancel, Client, ConfigBuilder, Error};

const DATABASE: &str = "soak";
const OFTEN: Duration = Duration::from_millis(100);
const SOON: Duration = Duration::from_secs(5);

/// What became of a change, as far as the client can know.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Done,
    NotDone,
    Unknown,
}

impl Outcome {
    fn of<T>(result: &Result<T, Error>) -> Self {
        match result {
            Ok(_) => Self::Done,
            Err(error) if error.may_have_arrived() => Self::Unknown,
            Err(_) => Self::NotDone,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotDone => "not_done",
            Self::Unknown => "unknown",
        }
    }
}

/// Writes one line. When nobody reads any more there is nothing left to do.
fn say(line: &str) {
    if writeln!(io::stdout().lock(), "{line}").is_err() {
        exit(1);
    }
}

/// What the workers share.
struct Soak {
    client: Client,
    calls: AtomicU64,
    /// Ends calls after a while.
    ends: Sender<(Duration, Cancel)>,
}

impl Soak {
    /// Notes a call that failed. `known`: what it was about is certain to be there.
    fn note<T>(&self, result: Result<T, Error>, known: bool) -> Result<T, Error> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        result.inspect_err(|error| {
            let kind = if known && error.kind() == "not_found" { "missing" } else { error.kind() };
            say(&format!(
                "error {kind} {} {}",
                one_line(&error.to_string()),
                one_line(&format!("{error:?}"))
            ));
        })
    }

    /// A handle that ends a call after some milliseconds, where it is to be ended.
    fn cancel(&self, wanted: bool, milliseconds: u64) -> Cancel {
        let cancel = Cancel::new();
        if wanted {
            // It fails only when the program ends.
            let _ = self.ends.send((Duration::from_millis(milliseconds), cancel.clone()));
        }
        cancel
    }

    /// One branch from its creation to its end.
    fn branch(&self, name: &str, n: u64) {
        let shop = self.client.database(DATABASE);
        let branch = shop.branch(name);
        let wait = (n * 7) % 11;

        let cancel = self.cancel(n % 7 == 3, wait);
        let made = self.note(shop.branches().create(name).cancel(&cancel).send(), false);
        let created = Outcome::of(&made);
        say(&format!("create {name} {}", created.word()));
        if created == Outcome::NotDone {
            return;
        }
        let known = created == Outcome::Done;

        let cancel = self.cancel(n % 9 == 4, wait);
        let found = self.note(branch.get().cancel(&cancel).send(), known);
        if found.is_ok_and(|branch| branch.name != name) {
            say("error wrong another branch was answered");
        }
        if n % 4 == 1 {
            let list = shop.branches().list().per_page(5).iter().take(12);
            let _ = self.note(list.collect::<Result<Vec<_>, _>>(), true);
        }
        if known && n % 5 == 2 {
            let wait = branch.wait_until_ready().interval(OFTEN).timeout(SOON);
            let _ = self.note(wait.send(), true);
        }
        let change = branch.update().deletion_protected(false);
        let _ = self.note(change.send(), known);
        self.delete(name, n, known);
    }

    /// Deletes a branch, again when it may still be there.
    fn delete(&self, name: &str, n: u64, mut known: bool) {
        let branch = self.client.database(DATABASE).branch(name);
        for turn in 0..3 {
            let cancel = self.cancel(turn == 0 && n % 11 == 5, (n * 5) % 11);
            let gone = self.note(branch.delete().cancel(&cancel).send(), known);
            let outcome = Outcome::of(&gone);
            say(&format!("delete {name} {}", outcome.word()));
            if outcome == Outcome::Done && n % 13 == 6 {
                let wait = branch.wait_until_deleted();
                let _ = self.note(wait.interval(OFTEN).timeout(SOON).send(), true);
            }
            if outcome == Outcome::Done || gone.is_err_and(|error| error.kind() == "not_found") {
                return;
            }
            known &= outcome != Outcome::Unknown;
        }
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Resident memory in KiB, threads and open files.
fn measure() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<u64>().ok()
    };
    let files = std::fs::read_dir("/proc/self/fd").map(Iterator::count);
    if let (Some(rss), Some(threads), Ok(files)) = (field("VmRSS:"), field("Threads:"), files) {
        say(&format!("memory {rss} {threads} {files}"));
    }
}

fn setting(name: &str) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or_else(|| {
        say(&format!("{name} must be a number"));
        exit(2)
    })
}

fn main() -> Result<(), Error> {
    let (seconds, workers) = (setting("SOAK_SECONDS"), setting("SOAK_WORKERS"));
    let config = ConfigBuilder::from_env()?
        .timeout(Duration::from_secs(10))
        .attempt_timeout(Duration::from_millis(400))
        .backoff(Duration::from_millis(10), Duration::from_millis(100))
        .build()?;
    let (ends, cancels) = channel::<(Duration, Cancel)>();
    let soak = Soak { client: Client::new(config), calls: AtomicU64::new(0), ends };
    thread::spawn(move || {
        for (pause, cancel) in cancels {
            thread::sleep(pause);
            cancel.cancel();
        }
    });
    let until = Instant::now() + Duration::from_secs(seconds);
    let pause = Duration::from_millis((seconds * 1_000 / 30).max(200));
    say(&format!("{:?}", soak.client));
    thread::scope(|scope| {
        for worker in 0..workers {
            let soak = &soak;
            scope.spawn(move || {
                for n in (0..).take_while(|_| Instant::now() < until) {
                    soak.branch(&format!("rust-{worker}-{n}"), n);
                }
            });
        }
        while Instant::now() < until {
            measure();
            thread::sleep(pause);
        }
        measure();
    });
    say(&format!("calls {}", soak.calls.load(Ordering::Relaxed)));
    say("end");
    Ok(())
}
