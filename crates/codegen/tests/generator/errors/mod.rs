//! Every mistake in a description is named with its file and line, all of them at once.

mod callers;
mod operations;
mod schemas;

use std::fs;

use planetscale_codegen::{Kind, Mode, run};

use crate::copy::Copy;

const API: &str = "api/api.yaml";
const GATES: &str = "api/resources/gates.yaml";
const RIDES: &str = "api/resources/rides.yaml";
const TICKETS: &str = "api/resources/tickets.yaml";

/// A replacement in a file, and what the generator says about it.
type Mistake<'a> = (&'a str, &'a str, &'a str, &'a [&'a str]);

fn check(mistakes: &[Mistake<'_>]) {
    for (file, from, to, wanted) in mistakes {
        let copy = Copy::new();
        copy.replace(file, from, to);
        let got = problems(&copy);
        assert_eq!(got, *wanted, "{from} -> {to}");
    }
}

fn problems(copy: &Copy) -> Vec<String> {
    match run(&copy.0, Mode::Check) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.problems().iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn broken_yaml_is_named() {
    check(&[
        (
            TICKETS,
            "title: Tickets",
            "title: [",
            &["api/resources/tickets.yaml:3: this is not YAML: invalid indentation"],
        ),
        (
            TICKETS,
            "title: Tickets",
            "title: Tickets\ntitle: Tickets",
            &["api/resources/tickets.yaml:3: this is not YAML: duplicated key in mapping"],
        ),
        (
            TICKETS,
            "title: Tickets",
            "title: !!str Tickets\nx: *y",
            &["api/resources/tickets.yaml:3: this is not YAML: while parsing node, found unknown anchor"],
        ),
    ]);
    let copy = Copy::new();
    fs::remove_file(copy.0.join(API)).unwrap();
    let got = problems(&copy);
    assert_eq!(got.len(), 1);
    assert!(got[0].starts_with("api/api.yaml: cannot be read: "), "{got:?}");
}

#[test]
fn all_mistakes_are_reported_in_one_run() {
    let copy = Copy::new();
    copy.replace(TICKETS, "description: The picture.", "description: ''");
    copy.replace(RIDES, "$ref: RideState", "$ref: RideStat");
    copy.replace(RIDES, "x-retry: never", "x-retry: perhaps");
    assert_eq!(
        problems(&copy),
        [
            "api/resources/rides.yaml:52: the operation `create_ride` needs x-retry: one of `never`, `safe`, `idempotent`",
            "api/resources/rides.yaml:193: there is no schema `RideStat`: did you mean `RideState`?",
            "api/resources/tickets.yaml:34: the reply 200 of the operation `download_ticket` has no description",
        ]
    );
}

#[test]
fn a_draft_is_written_though_texts_are_missing() {
    let copy = Copy::new();
    copy.replace(RIDES, "description: Its name.", "description: ''");
    let summary = run(&copy.0, Mode::Draft).unwrap();
    assert!(summary.written.contains(&"api/openapi.json".to_owned()));
    let missing: Vec<_> = summary.missing_texts.iter().map(|problem| (problem.kind, problem.line)).collect();
    assert_eq!(missing, [(Kind::MissingText, 119)]);

    copy.replace(RIDES, "$ref: RideState", "$ref: RideStat");
    assert!(run(&copy.0, Mode::Draft).is_err());
}
