//! `cargo xtask soak`: each language against a simulator that fails at random, for as long as one likes.
//!
//! A program in each language creates, looks at, changes and deletes branches with several workers, and prints what it
//! knows of each. What it claims is held against what the simulator has done; its memory, threads and open files must
//! stay flat; and nothing that it prints may have a secret in it.

mod claims;
mod languages;
mod memory;
mod record;
mod run;

use std::process::ExitCode;

pub(crate) use languages::Language;

use crate::report::{Outcome, Report};
use run::Summary;

/// What was asked for.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// How long in all.
    pub(crate) minutes: f64,
    /// The languages that were named; `None`: all that there are.
    pub(crate) languages: Option<Vec<Language>>,
}

/// The share of one language in `cargo xtask test`.
const SHARE_SECONDS: u64 = 20;

/// Reads what follows `cargo xtask soak`.
pub(crate) fn options(words: &[&str]) -> Result<Options, String> {
    let mut options = Options { minutes: 2.0, languages: None };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--minutes" => {
                let value = words.next().ok_or("`--minutes` needs a number")?;
                options.minutes = minutes(value)?;
            }
            "--languages" => {
                let value = words.next().ok_or("`--languages` needs names, with commas between them")?;
                let named = value.split(',').map(Language::named).collect::<Result<Vec<_>, _>>()?;
                options.languages = Some(named);
            }
            unknown => return Err(format!("`soak` does not take `{unknown}`")),
        }
    }
    Ok(options)
}

fn minutes(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        // A week is longer than anybody waits.
        Ok(minutes) if minutes > 0.0 && minutes <= 10_080.0 => Ok(minutes),
        _ => Err(format!("`--minutes` needs a number above 0, not `{text}`")),
    }
}

/// Runs the languages one after another, each with its share of the time, and prints a table.
pub(crate) fn run(options: &Options) -> ExitCode {
    let languages = options.languages.clone().unwrap_or_else(|| Language::ALL.to_vec());
    let asked = options.languages.is_some();
    let mut failures = Vec::new();
    let mut ready = Vec::new();
    for language in languages {
        match language.ready() {
            Ok(()) => ready.push(language),
            Err(missing) if asked => failures.push(format!("{}: {missing}", language.name())),
            Err(missing) => println!("{}: NOT RUN: {missing}", language.name()),
        }
    }
    let mut summaries = Vec::new();
    for language in &ready {
        match run::soak(*language, share(options.minutes, ready.len())) {
            Ok(summary) => {
                failures
                    .extend(summary.problems.iter().map(|problem| format!("{}: {problem}", language.name())));
                summaries.push(summary);
            }
            Err(problem) => failures.push(format!("{}: {problem}", language.name())),
        }
    }
    print!("\n{}", run::table(&summaries));
    for failure in &failures {
        println!("\nFAILED {failure}");
    }
    if failures.is_empty() && !summaries.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The seconds of one of so many languages; what is shorter than this shows nothing.
fn share(minutes: f64, languages: usize) -> u64 {
    let languages = u32::try_from(languages).unwrap_or(1).max(1);
    std::time::Duration::from_secs_f64(minutes * 60.0 / f64::from(languages)).as_secs().max(5)
}

/// A step for each language whose package was built in this run.
pub(crate) fn steps(report: &mut Report) {
    for language in Language::ALL {
        if report.has_passed(language.built_by()) {
            report.step(language.step(), || match run::soak(language, SHARE_SECONDS) {
                Ok(summary) => Outcome::check(judged(&summary)),
                Err(problem) => Outcome::check(Err(problem)),
            });
        }
    }
}

fn judged(summary: &Summary) -> Result<(), String> {
    print!("{}", run::table(std::slice::from_ref(summary)));
    if summary.problems.is_empty() { Ok(()) } else { Err(summary.problems.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_understood() {
        let plain = options(&[]).unwrap();
        assert_eq!(plain, Options { minutes: 2.0, languages: None });
        let named = options(&["--languages", "python,rust", "--minutes", "0.5"]).unwrap();
        assert_eq!(named, Options { minutes: 0.5, languages: Some(vec![Language::Python, Language::Rust]) });
        for (words, named) in [
            (vec!["--minutes"], "--minutes"),
            (vec!["--minutes", "0"], "`0`"),
            (vec!["--minutes", "NaN"], "`NaN`"),
            (vec!["--languages", "rust,cobol"], "`cobol`"),
            (vec!["--hours", "1"], "`--hours`"),
        ] {
            assert!(options(&words).unwrap_err().contains(named), "{words:?}");
        }
    }

    #[test]
    fn the_time_is_shared() {
        assert_eq!(share(2.0, 5), 24);
        assert_eq!(share(1.0, 1), 60);
        assert_eq!(share(0.001, 3), 5);
    }
}
