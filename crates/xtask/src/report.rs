//! Runs the steps of `cargo xtask test` one after another and says how each went.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::counts::Counts;

/// How a step went.
pub(crate) struct Outcome {
    counts: Counts,
    problem: Option<String>,
    /// Why nothing was done.
    not_run: Option<String>,
}

impl Outcome {
    /// This machine cannot do it. Nothing was found to be wrong, and nothing to be right.
    pub(crate) fn not_run(reason: String) -> Self {
        Self { counts: Counts::default(), problem: None, not_run: Some(reason) }
    }

    /// A check that counts as one: it holds or it does not.
    pub(crate) fn check(result: Result<(), String>) -> Self {
        let problem = result.err();
        let failed = u64::from(problem.is_some());
        Self { counts: Counts { passed: 1 - failed, failed }, problem, not_run: None }
    }

    /// A run of tests that were counted.
    ///
    /// A runner that broke off without naming a failed test counts as one failure, and so does one that ran nothing:
    /// otherwise the closing line would call it a success.
    pub(crate) fn tests(mut counts: Counts, result: Result<(), String>) -> Self {
        let mut problem = result.err();
        if counts == Counts::default() {
            problem.get_or_insert_with(|| "no test was run".into());
        } else if counts.failed > 0 {
            problem.get_or_insert_with(|| "a test failed".into());
        }
        if problem.is_some() && counts.failed == 0 {
            counts.failed = 1;
        }
        Self { counts, problem, not_run: None }
    }
}

struct Step {
    name: &'static str,
    time: Duration,
    problem: Option<String>,
    not_run: Option<String>,
}

/// The steps so far.
pub(crate) struct Report {
    started: Instant,
    steps: Vec<Step>,
    counts: Counts,
}

impl Report {
    /// A report without steps.
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), steps: Vec::new(), counts: Counts::default() }
    }

    /// Runs one step and prints its name, its end and its time.
    pub(crate) fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) {
        println!("\n== {name}");
        let started = Instant::now();
        let Outcome { counts, problem, not_run } = work();
        let time = started.elapsed();
        match (&problem, &not_run) {
            (None, Some(reason)) => println!("== {name}: NOT RUN: {reason}"),
            (None, None) => println!("== {name}: ok in {}", seconds(time)),
            (Some(problem), _) => println!("== {name}: FAILED after {}: {problem}", seconds(time)),
        }
        self.counts.add(counts);
        self.steps.push(Step { name, time, problem, not_run });
    }

    /// Whether the step of this name was run and went well.
    pub(crate) fn has_passed(&self, name: &str) -> bool {
        self.steps.iter().any(|step| step.name == name && step.problem.is_none() && step.not_run.is_none())
    }

    /// Prints the table of times, what failed, and the closing line; the exit code says whether all passed.
    pub(crate) fn close(self) -> ExitCode {
        let width = self.steps.iter().map(|step| step.name.len()).max().unwrap_or_default();
        println!();
        for step in &self.steps {
            let result = match (&step.problem, &step.not_run) {
                (Some(_), _) => "FAILED",
                (None, Some(_)) => "NOT RUN",
                (None, None) => "ok",
            };
            println!("{:width$}  {:>9}  {result}", step.name, seconds(step.time));
        }
        println!("{:width$}  {:>9}", "in all", seconds(self.started.elapsed()));
        for step in &self.steps {
            if let Some(problem) = step.problem.as_ref().or(step.not_run.as_ref()) {
                println!("\n{}: {problem}", step.name);
            }
        }
        println!("\n{} passed, {} failed", self.counts.passed, self.counts.failed);
        let good = self.counts.failed == 0 && self.steps.iter().all(|step| step.problem.is_none());
        if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runner_that_breaks_off_is_a_failure() {
        let outcome = Outcome::tests(Counts { passed: 3, failed: 0 }, Err("exit status: 101".into()));
        assert_eq!(outcome.counts, Counts { passed: 3, failed: 1 });
    }

    #[test]
    fn a_runner_that_runs_nothing_is_a_failure() {
        let outcome = Outcome::tests(Counts::default(), Ok(()));
        assert_eq!(outcome.counts.failed, 1);
        assert_eq!(outcome.problem.as_deref(), Some("no test was run"));
    }

    #[test]
    fn only_a_step_that_was_run_and_went_well_has_passed() {
        let mut report = Report::new();
        report.step("good", || Outcome::check(Ok(())));
        report.step("bad", || Outcome::check(Err("broken".into())));
        report.step("skipped", || Outcome::not_run("not here".into()));
        let passed = ["good", "bad", "skipped", "unheard of"].map(|name| report.has_passed(name));
        assert_eq!(passed, [true, false, false, false]);
    }

    #[test]
    fn failed_tests_are_counted_once() {
        let outcome = Outcome::tests(Counts { passed: 3, failed: 2 }, Err("exit status: 101".into()));
        assert_eq!(outcome.counts, Counts { passed: 3, failed: 2 });
    }
}
