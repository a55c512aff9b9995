//! Comparing what came of a call with what its case expects. One place for all languages.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::vector::{Expect, ExpectedError, Range, Words};
use super::work::Counted;

/// How long a call may take where the case says nothing: many times what its limits add up to, since the machine that
/// runs it may be busy.
const MAX_ELAPSED_MS: u64 = 10_000;

/// What a language says came of a call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcome {
    /// The names of what was handed out: of the one thing, of all items of a list, of nothing.
    pub(super) names: Vec<String>,
    /// The error, or null.
    pub(super) error: Option<ErrorSeen>,
    /// How long the call took.
    pub(super) elapsed_ms: u64,
    /// Every printed form of the error, or of the result.
    pub(super) printed: Vec<String>,
}

/// An error as a language has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ErrorSeen {
    /// Its kind; a language's own error, a crash or a hanging call have names that no case expects.
    pub(super) kind: String,
    /// The status of an answer.
    pub(super) status: Option<u16>,
    /// Which limit a timeout names, by the setting's name in that language.
    pub(super) setting: Option<String>,
    /// How often was tried.
    pub(super) attempts: Option<u64>,
    /// Whether the request may have been received.
    pub(super) may_have_arrived: Option<bool>,
}

impl ErrorSeen {
    /// The limit's name without the language: `connect`, `attempt` or `call`.
    fn limit(&self) -> Option<String> {
        let plain = self.setting.as_ref()?.to_lowercase().replace('_', "");
        let limit = plain.strip_suffix("timeout").unwrap_or(&plain);
        Some(if limit.is_empty() { "call" } else { limit }.to_owned())
    }
}

/// What must never be printed, and what it is.
pub(super) type Secrets = [(&'static str, String)];

/// Compares all of it; returns the differences, a line each.
pub(super) fn differences(
    expect: &Expect,
    outcome: &Outcome,
    counted: &Counted,
    secrets: &Secrets,
) -> Vec<String> {
    let mut lines = came_out(expect, outcome);
    lines.extend(requests(expect, counted));
    lines.extend(range("connections", expect.connections, Some(counted.connections)));
    lines.extend(range("tunnels", expect.tunnels, Some(counted.tunnels)));
    let most = |most| Some(Range { least: 0, most });
    lines.extend(range("bytes sent", expect.max_sent.and_then(most), Some(counted.sent)));
    let max_elapsed = expect.max_elapsed_ms.unwrap_or(MAX_ELAPSED_MS);
    lines.extend(range("milliseconds", most(max_elapsed), Some(outcome.elapsed_ms)));
    lines.extend(leaks(&outcome.printed, secrets));
    lines
}

/// Whether the counted requests are those that are expected; they can come in later than the call ends.
pub(super) fn requests(expect: &Expect, counted: &Counted) -> Vec<String> {
    let Some(wanted) = &expect.requests else { return Vec::new() };
    let none = Range { least: 0, most: 0 };
    let mut wanted: BTreeMap<&str, Range> =
        wanted.iter().map(|(method, range)| (method.as_str(), *range)).collect();
    for method in counted.requests.keys() {
        wanted.entry(method).or_insert(none);
    }
    let lines = wanted.into_iter().filter_map(|(method, wanted)| {
        let got = counted.requests.get(method).copied().unwrap_or(0);
        range(&format!("{method} requests"), Some(wanted), Some(got))
    });
    lines.collect()
}

/// The printed forms that show a secret.
pub(super) fn leaks(printed: &[String], secrets: &Secrets) -> Vec<String> {
    let shown = |secret: &str| printed.iter().any(|text| text.contains(secret));
    let leaks = secrets.iter().filter(|(_, secret)| shown(secret));
    leaks.map(|(what, _)| format!("a printed form shows {what}")).collect()
}

fn came_out(expect: &Expect, outcome: &Outcome) -> Vec<String> {
    if !expect.any_of.is_empty() {
        let each: Vec<_> = expect.any_of.iter().map(|one| came_out(one, outcome)).collect();
        return if each.iter().any(Vec::is_empty) {
            common(expect, outcome)
        } else {
            vec![each.concat().join(", or ")]
        };
    }
    let mut lines = common(expect, outcome);
    match (&expect.error, &outcome.error) {
        (Some(wanted), Some(got)) => lines.extend(error(wanted, got)),
        (Some(wanted), None) => lines.push(format!("expected an error ({}), got none", wanted.kind)),
        (None, Some(got)) => lines.push(format!("expected no error, got {}", describe(got))),
        (None, None) => {}
    }
    if let Some(wanted @ Value::Array(_)) = &expect.ok {
        let got = Value::from(outcome.names.clone());
        if *wanted != got {
            lines.push(format!("expected {wanted}, got {got}"));
        }
    }
    lines
}

/// What can be expected beside one of several results.
fn common(expect: &Expect, outcome: &Outcome) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(wanted) = &expect.names
        && *wanted != outcome.names
    {
        lines.push(format!("expected the names {wanted:?}, got {:?}", outcome.names));
    }
    let Some(got) = &outcome.error else { return lines };
    lines.extend(range("attempts", expect.attempts, got.attempts));
    if let Some(wanted) = expect.may_have_arrived
        && got.may_have_arrived != Some(wanted)
    {
        lines.push(format!("may_have_arrived: expected {wanted}, got {}", or_none(got.may_have_arrived)));
    }
    lines
}

fn error(wanted: &ExpectedError, got: &ErrorSeen) -> Vec<String> {
    let mut lines = Vec::new();
    if !wanted.kind.has(&got.kind) {
        lines.push(format!("kind: expected {}, got {}", wanted.kind, describe(got)));
    }
    if wanted.status.is_some() && wanted.status != got.status {
        lines.push(format!("status: expected {}, got {}", or_none(wanted.status), or_none(got.status)));
    }
    let limit = got.limit().unwrap_or_default();
    if got.kind == "timeout" && !wanted.setting.has(&limit) {
        lines.push(format!("setting: expected {}, got {limit:?}", wanted.setting));
    }
    lines
}

fn range(what: &str, wanted: Option<Range>, got: Option<u64>) -> Option<String> {
    let wanted = wanted?;
    let fits = got.is_some_and(|got| (wanted.least..=wanted.most).contains(&got));
    (!fits).then(|| format!("{what}: expected {wanted}, got {}", or_none(got)))
}

fn or_none(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}

impl Words {
    fn has(&self, word: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|known| known == word)
    }
}

impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" or "))
    }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { least, most } = self;
        if least == most { write!(f, "{least}") } else { write!(f, "{least} to {most}") }
    }
}

fn describe(error: &ErrorSeen) -> String {
    let mut text = error.kind.clone();
    if let Some(status) = error.status {
        text = format!("{text} {status}");
    }
    if let Some(limit) = error.limit() {
        text = format!("{text} ({limit})");
    }
    text
}

/// What came of a call, for the table: the error or `ok`, what the error says, and what the server counted.
pub(super) fn summary(outcome: &Outcome, counted: &Counted) -> String {
    let mut text = outcome.error.as_ref().map_or_else(|| "ok".to_owned(), describe);
    if let Some(error) = &outcome.error {
        if let Some(attempts) = error.attempts {
            text = format!("{text}, attempts {attempts}");
        }
        text.push_str(match error.may_have_arrived {
            Some(true) => ", may have arrived",
            Some(false) => ", has not arrived",
            None => "",
        });
    }
    let counts = counted.requests.iter().map(|(method, count)| format!("{method} {count}"));
    let counts: Vec<String> = counts.collect();
    text + "; " + &if counts.is_empty() { "no request".to_owned() } else { counts.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn secrets() -> Vec<(&'static str, String)> {
        vec![("the token", "hush".to_owned())]
    }

    fn seen(change: impl FnOnce(&mut Outcome, &mut Counted)) -> Vec<String> {
        let expect: Expect = serde_json::from_value(json!({
            "error": {"kind": "timeout", "setting": "attempt"},
            "attempts": 3,
            "may_have_arrived": true,
            "requests": {"GET": [2, 3]},
            "max_elapsed_ms": 500,
        }))
        .expect("an expectation");
        let mut outcome: Outcome = serde_json::from_value(json!({
            "names": [],
            "error": {
                "kind": "timeout",
                "status": null,
                "setting": "attemptTimeout",
                "attempts": 3,
                "may_have_arrived": true,
            },
            "elapsed_ms": 400,
            "printed": ["get_database: no complete answer"],
        }))
        .expect("an outcome");
        let mut counted = Counted { requests: [("GET".to_owned(), 3)].into(), ..Counted::default() };
        change(&mut outcome, &mut counted);
        differences(&expect, &outcome, &counted, &secrets())
    }

    fn wrong(change: impl FnOnce(&mut ErrorSeen)) -> Vec<String> {
        seen(|outcome, _| change(outcome.error.as_mut().expect("there is one")))
    }

    #[test]
    fn what_holds_differs_in_nothing() {
        assert_eq!(seen(|_, _| {}), Vec::<String>::new());
    }

    #[test]
    fn every_difference_is_named() {
        let lines = [
            wrong(|error| error.kind = "connection".into()),
            wrong(|error| error.setting = Some("timeout".into())),
            wrong(|error| error.setting = None),
            wrong(|error| error.attempts = Some(2)),
            wrong(|error| error.attempts = None),
            wrong(|error| error.may_have_arrived = Some(false)),
            wrong(|error| error.may_have_arrived = None),
            seen(|outcome, _| outcome.error = None),
            seen(|outcome, _| outcome.elapsed_ms = 501),
            seen(|outcome, _| outcome.printed.push("token hush".into())),
            seen(|_, counted| counted.requests.extend([("GET".into(), 4)])),
            seen(|_, counted| counted.requests.clear()),
            seen(|_, counted| counted.requests.extend([("POST".into(), 1)])),
        ];
        let expected = [
            "kind: expected timeout, got connection (attempt)",
            "setting: expected attempt, got \"call\"",
            "setting: expected attempt, got \"\"",
            "attempts: expected 3, got 2",
            "attempts: expected 3, got none",
            "may_have_arrived: expected true, got false",
            "may_have_arrived: expected true, got none",
            "expected an error (timeout), got none",
            "milliseconds: expected 0 to 500, got 501",
            "a printed form shows the token",
            "GET requests: expected 2 to 3, got 4",
            "GET requests: expected 2 to 3, got 0",
            "POST requests: expected 0, got 1",
        ];
        for (lines, expected) in lines.iter().zip(expected) {
            assert_eq!(lines, &[expected.to_owned()]);
        }
    }

    #[test]
    fn one_of_several_results_is_enough_and_none_is_not() {
        let expect: Expect =
            serde_json::from_value(json!({"any_of": [{"ok": ["shop"]}, {"error": {"kind": "decode"}}]}))
                .expect("an expectation");
        let came = |names: &[&str], kind: Option<&str>| {
            let error = kind.map(|kind| ErrorSeen {
                kind: kind.into(),
                status: None,
                setting: None,
                attempts: None,
                may_have_arrived: None,
            });
            let names = names.iter().map(|&name| name.to_owned()).collect();
            came_out(&expect, &Outcome { names, error, elapsed_ms: 0, printed: Vec::new() })
        };
        assert!(came(&["shop"], None).is_empty());
        assert!(came(&[], Some("decode")).is_empty());
        assert_eq!(came(&["shoq"], None).len(), 1);
        assert_eq!(came(&[], Some("server")).len(), 1);
    }
}
