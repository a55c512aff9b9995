//! Comparing what came of a vector with what it expects. Every function returns the differences, a line each.

use std::time::Duration;

use planetscale::Error;
use planetscale_tests::compare::{Mode, differences, queries_differ};
use serde_json::Value;

use crate::calls::Outcome;
use crate::case::{Expect, ExpectedError, ExpectedRequest};

pub(crate) fn outcome(expect: &Expect, outcome: &Outcome, client_printed: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(wanted) = &expect.ok {
        match &outcome.ok {
            Some(got) => lines.extend(differences(wanted, got, Mode::Subset)),
            None => lines.push("expected a result, got none".to_owned()),
        }
    }
    match (&expect.error, &outcome.error) {
        (None, None) => {}
        (None, Some(error)) => lines.push(format!("the call failed ({}): {error}", error.kind())),
        (Some(_), None) => lines.push("expected an error, got none".to_owned()),
        (Some(wanted), Some(error)) => lines.extend(error_differs(wanted, error)),
    }
    if let Some(states) = &expect.progress_states
        && *states != outcome.states
    {
        lines.push(format!("progress: expected {states:?}, got {:?}", outcome.states));
    }
    let error =
        outcome.error.as_ref().map(|error| format!("{error} {error:?} {error:#?}")).unwrap_or_default();
    for secret in &expect.never_printed {
        for (place, text) in
            [("result", &outcome.printed), ("error", &error), ("client", &client_printed.to_owned())]
        {
            if text.contains(secret) {
                lines.push(format!("the printed {place} shows {secret}"));
            }
        }
    }
    lines
}

fn error_differs(wanted: &ExpectedError, error: &Error) -> Vec<String> {
    let mut lines = Vec::new();
    let mut same = |name: &str, wanted: Option<String>, got: Option<String>| {
        if wanted.is_some() && wanted != got {
            lines.push(format!("error {name}: expected {wanted:?}, got {got:?} in: {error}"));
        }
    };
    let (api, decode) = (error.api(), decode(error));
    same("kind", wanted.kind.clone(), Some(error.kind().to_owned()));
    same("status", wanted.status.map(|n| n.to_string()), error.status().map(|n| n.to_string()));
    same("code", wanted.code.clone(), api.map(|api| api.code.clone()));
    same("attempts", wanted.attempts.map(|n| n.to_string()), Some(error.attempts().to_string()));
    same("looks", wanted.looks.map(|n| n.to_string()), looks(error).map(|n| n.to_string()));
    let arrived = error.may_have_arrived();
    same("may_have_arrived", wanted.may_have_arrived.map(|b| b.to_string()), Some(arrived.to_string()));
    same("route", wanted.route.clone(), error.route().map(str::to_owned));
    same("request_id", wanted.request_id.clone(), api.and_then(|api| api.request_id.clone()));
    same("path", wanted.path.clone(), decode.map(|decode| decode.path.clone()));

    let body = api.map(|api| &api.body).or(decode.map(|decode| &decode.body));
    let body = body.map(|body| String::from_utf8_lossy(body).into_owned()).unwrap_or_default();
    let accesses = api.map_or(&[][..], |api| api.required_accesses);
    let scopes: Vec<&str> = api
        .map_or(&[][..], |api| api.required_scopes)
        .iter()
        .flat_map(|scopes| scopes.scopes.iter().copied())
        .collect();
    let contains = |name: &str, parts: &[String], has: &dyn Fn(&str) -> bool| {
        let missing = parts.iter().filter(|part| !has(part)).collect::<Vec<_>>();
        (!missing.is_empty()).then(|| format!("error {name}: {missing:?} is missing in: {error}"))
    };
    lines.extend(contains("message", &wanted.message_contains, &|part| error.to_string().contains(part)));
    let url = error.url().unwrap_or_default();
    lines.extend(contains("url", &wanted.url_contains, &|part| url.contains(part)));
    lines.extend(contains("body", &wanted.body_contains, &|part| body.contains(part)));
    lines.extend(contains("accesses", &wanted.required_accesses_contains, &|part| accesses.contains(&part)));
    lines.extend(contains("scopes", &wanted.required_scopes_contains, &|part| scopes.contains(&part)));
    if let Some(last) = &wanted.last {
        lines.extend(
            differences(last, &last_seen(error), Mode::Subset).into_iter().map(|line| format!("last {line}")),
        );
    }
    lines
}

/// How often a wait looked.
fn looks(error: &Error) -> Option<u32> {
    match error {
        Error::Wait(wait) => Some(wait.polls()),
        _ => None,
    }
}

fn decode(error: &Error) -> Option<&planetscale::DecodeError> {
    match error {
        Error::Decode(error) => Some(error),
        _ => None,
    }
}

fn last_seen(error: &Error) -> Value {
    match error {
        Error::Wait(wait) => {
            wait.last().and_then(|last| serde_json::from_slice(&last.body).ok()).unwrap_or(Value::Null)
        }
        _ => Value::Null,
    }
}

pub(crate) fn elapsed(expect: &Expect, elapsed: Duration) -> Vec<String> {
    let mut lines = Vec::new();
    if expect.min_elapsed_ms.is_some_and(|least| elapsed < Duration::from_millis(least)) {
        lines.push(format!("took only {elapsed:?}"));
    }
    if expect.max_elapsed_ms.is_some_and(|most| elapsed > Duration::from_millis(most)) {
        lines.push(format!("took {elapsed:?}"));
    }
    lines
}

pub(crate) fn requests(expect: &Expect, sent: &[Value], elsewhere: &[Value]) -> Vec<String> {
    let mut lines = Vec::new();
    if expect.request_count.is_some_and(|count| count != sent.len()) {
        lines.push(format!("expected {:?} requests, got {}", expect.request_count, sent.len()));
    }
    for (place, wanted, sent) in
        [("", &expect.requests, sent), ("elsewhere ", &expect.elsewhere_requests, elsewhere)]
    {
        let Some(wanted) = wanted else { continue };
        let found =
            if expect.requests_in_any_order { any_order(wanted, sent) } else { in_order(wanted, sent) };
        lines.extend(found.into_iter().map(|line| format!("{place}{line}")));
    }
    lines
}

fn in_order(wanted: &[ExpectedRequest], sent: &[Value]) -> Vec<String> {
    let mut lines = Vec::new();
    if wanted.len() != sent.len() {
        lines.push(format!("expected {} requests, got {}", wanted.len(), sent.len()));
    }
    for (index, (wanted, sent)) in wanted.iter().zip(sent).enumerate() {
        lines.extend(request_differs(wanted, sent).into_iter().map(|line| format!("request {index} {line}")));
    }
    lines
}

fn any_order(wanted: &[ExpectedRequest], sent: &[Value]) -> Vec<String> {
    let mut left: Vec<&Value> = sent.iter().collect();
    let mut lines = Vec::new();
    for wanted in wanted {
        match left.iter().position(|sent| request_differs(wanted, sent).is_empty()) {
            Some(index) => drop(left.swap_remove(index)),
            None => lines.push(format!("nobody sent {} {} {:?}", wanted.method, wanted.path, wanted.query)),
        }
    }
    lines.extend(left.into_iter().map(|sent| format!("not expected: {sent}")));
    lines
}

fn request_differs(wanted: &ExpectedRequest, sent: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, wanted) in [("method", &wanted.method), ("path", &wanted.path)] {
        if sent[name] != **wanted {
            lines.push(format!("{name}: expected {wanted}, got {}", sent[name]));
        }
    }
    if let Some(query) = &wanted.query {
        lines.extend(queries_differ(query, &sent["query"]));
    }
    for (name, wanted) in &wanted.headers {
        let got = sent["headers"][name.as_str()].as_str();
        if wanted.as_deref() != got {
            lines.push(format!("header {name}: expected {wanted:?}, got {got:?}"));
        }
    }
    if let Some(body) = &wanted.body
        && *body != sent["body"]
    {
        lines.push(format!("body: expected {body}, got {}", sent["body"]));
    }
    lines
}
