//! The fault cases, against real sockets: the right error, in time, nothing sent twice that must not be, no secret
//! printed, and nothing left behind.
//!
//! With `PLANETSCALE_FAULTS_REPEATS=N` every run that is quick enough is made N times more.

#![allow(clippy::panic, clippy::expect_used, reason = "a test that cannot go on should say so")]

mod calls;
mod faults;
mod process;

use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use faults::{Faults, Ran};
use planetscale_tests::vectors;
use process::Snapshot;

/// Runs mostly wait, so several run at once.
const THREADS: usize = 4;
/// A run that takes longer is not repeated.
const QUICK: Duration = Duration::from_millis(100);
/// The smallest body that no client may hold as a whole is 100 MB.
const MOST_MEMORY_KB: u64 = 96 * 1024;
/// What an allocator may keep to itself after any number of calls.
const LEFT_MEMORY_KB: u64 = 32 * 1024;

#[test]
fn every_fault_ends_as_its_case_says() {
    let faults = Faults::start();
    let runs = faults.runs();
    assert!(!runs.is_empty(), "there are no cases");
    let start = Snapshot::take();
    process::forget_peak();

    let ran = all(&faults, &runs);
    let mut problems: Vec<String> = ran.iter().filter_map(|(run, ran)| describe(run, ran)).collect();
    let wrong = ran.iter().filter(|(_, ran)| !ran.differences.is_empty()).count();
    let end = Snapshot::settle(&start);
    problems.extend(end.left_behind(&start));
    problems.extend(end.too_much_memory(&start, MOST_MEMORY_KB));

    if let Some(repeats) = repeats() {
        let quick = ran.iter().filter(|(_, ran)| ran.elapsed < QUICK && ran.differences.is_empty());
        let quick: Vec<String> = quick.map(|(run, _)| run.clone()).collect();
        let mut again = |times| {
            for _ in 0..times {
                problems.extend(all(&faults, &quick).iter().filter_map(|(run, ran)| describe(run, ran)));
            }
            Snapshot::settle(&start)
        };
        // The allocator's caches are as large as they get after the first round.
        let (before, began) = (again(1), Instant::now());
        let end = again(repeats);
        problems.extend(end.left_behind(&start));
        problems.extend(end.grown(&before, LEFT_MEMORY_KB));
        let (runs, took) = (quick.len(), began.elapsed());
        say(&[format!("faults: {runs} runs {repeats} times in {took:?}; before {before}; after {end}")]);
    }

    let lines: Vec<String> = ran.iter().flat_map(|(_, ran)| ran.lines.clone()).collect();
    say(&lines);
    vectors::report("fault runs", runs.len() - wrong, runs.len());
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

fn repeats() -> Option<u32> {
    let text = std::env::var("PLANETSCALE_FAULTS_REPEATS").ok()?;
    Some(text.parse().expect("PLANETSCALE_FAULTS_REPEATS is a number"))
}

/// Makes all runs, several at once, and returns what came of each in their order.
fn all(faults: &Faults, runs: &[String]) -> Vec<(String, Ran)> {
    let (next, ran) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(run) = runs.get(place) else { break };
                    let came = faults.run(run);
                    ran.lock().unwrap_or_else(PoisonError::into_inner).push((place, run.clone(), came));
                }
            });
        }
    });
    let mut ran = ran.into_inner().unwrap_or_else(PoisonError::into_inner);
    ran.sort_by_key(|(place, ..)| *place);
    ran.into_iter().map(|(_, run, came)| (run, came)).collect()
}

fn describe(run: &str, ran: &Ran) -> Option<String> {
    (!ran.differences.is_empty()).then(|| format!("{run}\n    {}", ran.differences.join("\n    ")))
}

/// Prints past the test harness, which would keep it to itself when all hold.
fn say(lines: &[String]) {
    let mut stdout = io::stdout().lock();
    for line in lines {
        // A closed standard output is no reason to fail.
        let _ = writeln!(stdout, "{line}");
    }
}
