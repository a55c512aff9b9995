//! The behaviour vectors, run against scripted replies.

#![allow(clippy::panic, clippy::expect_used, reason = "a test that cannot go on should say so")]

mod calls;
mod case;
mod check;
mod placeholders;

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use calls::Outcome;
use case::{Case, ClientSpec};
use placeholders::Places;
use planetscale::{Client, Config, Error, ServiceTokenScheme};
use planetscale_tests::{server::Server, vectors};

/// Vectors mostly wait, so several run at once.
const THREADS: usize = 4;

#[test]
fn every_behaviour_is_what_its_vector_says() {
    let server = Server::start();
    let vectors = vectors::load("behaviour");
    assert!(!vectors.is_empty(), "there are no vectors");
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some((file, vector)) = vectors.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let case: Case =
                        serde_json::from_value(vector.clone()).unwrap_or_else(|e| panic!("{file}: {e}"));
                    assert!(
                        file.ends_with(&format!("/{}.json", case.name)),
                        "{file} is called {}",
                        case.name
                    );
                    // A thread of its own, so that no state of an earlier case can hide anything.
                    let lines = std::thread::scope(|own| own.spawn(|| run(&server, &case)).join())
                        .unwrap_or_else(|e| resume_unwind(e));
                    if !lines.is_empty() {
                        let failure = format!("{file}\n    {}", lines.join("\n    "));
                        failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.sort();
    vectors::report("behaviour vectors", vectors.len() - failures.len(), vectors.len());
    assert!(failures.is_empty(), "{} vectors do not hold:\n{}", failures.len(), failures.join("\n"));
}

/// Runs one vector and returns what differs.
fn run(server: &Server, case: &Case) -> Vec<String> {
    if let Some(webhook) = &case.webhook {
        return check::outcome(&case.expect, &calls::webhook(webhook), "");
    }
    let elsewhere = server.script(&case.elsewhere, None);
    let mut places = Places::new(&elsewhere);
    let replies: Vec<_> = case.server.iter().map(|reply| places.fill(reply)).collect();
    let script = server.script(&replies, case.otherwise.as_ref().map(|reply| places.fill(reply)).as_ref());
    places.set_url(&script);

    let spec = case.call.as_ref().expect("a vector has a call or a webhook");
    let start = Instant::now();
    let (outcome, printed) = match client(&case.client, &places) {
        Ok(client) => (calls::call(&client, spec), format!("{client:?} {:?}", client.engine().config())),
        Err(error) => (Outcome { error: Some(error), ..Outcome::default() }, String::new()),
    };
    let elapsed = start.elapsed();

    let mut lines = check::outcome(&case.expect, &outcome, &printed);
    lines.extend(check::elapsed(&case.expect, elapsed));
    lines.extend(check::requests(&case.expect, &script.requests(), &elsewhere.requests()));
    lines
}

fn client(spec: &ClientSpec, places: &Places) -> Result<Client, Error> {
    let url = spec.base_url.as_deref().unwrap_or("{url}");
    let mut config = Config::builder().base_url(places.fill_text(url));
    if let Some((id, secret)) = &spec.service_token {
        config = config.service_token(id, secret.as_str());
    }
    match spec.service_token_scheme.as_deref() {
        None => {}
        Some("ServiceToken") => config = config.service_token_scheme(ServiceTokenScheme::Word),
        Some(other) => panic!("there is no scheme {other}"),
    }
    if let Some(token) = &spec.bearer {
        config = config.bearer(token.as_str());
    }
    if let Some(retries) = spec.max_retries {
        config = config.max_retries(retries);
    }
    if let Some(base) = spec.retry_base_ms {
        let base = Duration::from_millis(base);
        config = config.backoff(base, base);
    }
    if let Some(organization) = &spec.organization {
        config = config.organization(organization);
    }
    if let Some(compression) = spec.compression {
        config = config.compression(compression);
    }
    if let Some(bytes) = spec.max_body {
        config = config.max_body(bytes);
    }
    config.build().map(Client::new)
}
