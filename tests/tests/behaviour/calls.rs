//! Doing what a vector's call says, through the typed surface.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use planetscale::resources::{
    branches::CreateBranch,
    databases::{ListDatabases, UpdateDatabaseSettings},
    passwords::{CreatePassword, UpdatePassword},
};
use planetscale::webhooks::{self, Options};
use planetscale::{Cancel, Client, Endpoint, Error, Method, Paged, Request, Timestamp, Wait};
use serde::Serialize;
use serde_json::{Value, json};

use crate::case::{CallOptions, CallSpec, RequestSpec, WebhookSpec};

/// What came of a call.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) ok: Option<Value>,
    pub(crate) error: Option<Error>,
    /// The result as a person would print it.
    pub(crate) printed: String,
    pub(crate) states: Vec<String>,
}

impl Outcome {
    fn of<T: Serialize + Debug>(result: Result<T, Error>) -> Self {
        match result {
            Ok(value) => Self { ok: Some(json!(value)), printed: format!("{value:?}"), ..Self::default() },
            Err(error) => Self { error: Some(error), ..Self::default() },
        }
    }

    /// The items handed out, and the error that ended them.
    fn of_all<T: Serialize + Debug>(items: impl Iterator<Item = Result<T, Error>>) -> Self {
        let (mut handed_out, mut outcome) = (Vec::new(), Self::default());
        for item in items {
            match item {
                Ok(item) => handed_out.push(item),
                Err(error) => assert!(outcome.error.replace(error).is_none(), "a list failed twice"),
            }
        }
        outcome.ok = Some(json!(handed_out));
        outcome.printed = format!("{handed_out:?}");
        outcome
    }
}

/// Calls what the vector names. A vector about another operation needs a line here.
pub(crate) fn call(client: &Client, spec: &CallSpec) -> Outcome {
    if let Some(request) = &spec.request {
        return untyped(client, request, spec);
    }
    let given = &spec.arguments;
    let organization = client.organization(given.path("organization"));
    let database = organization.database(given.path("database"));
    let branch = database.branch(given.path("branch"));
    let workflow = database.workflow(given.path("number"));
    let deploy_request = database.deploy_request(given.path("number"));
    let text = |name: &str| given.body::<String>(name);
    match (spec.operation.as_str(), spec.mode.as_str()) {
        ("get_database", _) => one(database.get(), spec),
        ("delete_database", _) => one(database.delete(), spec),
        ("update_database_settings", _) => {
            let request = database.update();
            let protected = given.body("deletion_protected");
            one(set(request, protected, Request::<UpdateDatabaseSettings>::deletion_protected), spec)
        }
        ("list_databases", _) => {
            let mut request = organization.databases().list();
            request = set(request, given.query("q"), |request, value: String| request.q(value));
            request = set(request, given.query("page"), Request::<ListDatabases>::page);
            request = set(request, given.query("per_page"), Request::<ListDatabases>::per_page);
            list(request, spec)
        }
        ("list_branches", _) => list(database.branches().list(), spec),
        ("create_branch", _) => {
            let request = database.branches().create(text("name").unwrap_or_default());
            one(set(request, text("parent_branch"), Request::<CreateBranch>::parent_branch), spec)
        }
        ("delete_branch", _) => one(branch.delete(), spec),
        ("get_branch", "wait:wait_until_ready") => wait(branch.wait_until_ready(), &spec.options),
        ("get_branch", "wait:wait_until_deleted") => wait(branch.wait_until_deleted(), &spec.options),
        ("get_branch", _) => one(branch.get(), spec),
        ("get_deploy_request", "wait:wait_until_deployable") => {
            wait(deploy_request.wait_until_deployable(), &spec.options)
        }
        ("get_deploy_request", "wait:wait_until_deployed") => {
            wait(deploy_request.wait_until_deployed(), &spec.options)
        }
        ("verify_workflow", _) => one(workflow.verify_data(), spec),
        ("workflow_retry", _) => one(workflow.retry(), spec),
        ("create_password", _) => {
            let request = branch.passwords().create();
            one(set(request, text("name"), Request::<CreatePassword>::name), spec)
        }
        ("update_password", _) => {
            let request = branch.passwords().update(given.path("id"));
            one(set(request, text("name"), Request::<UpdatePassword>::name), spec)
        }
        ("list_audit_logs", _) => list(organization.list_audit_logs(), spec),
        ("workflow_cancel", _) => one(workflow.cancel(), spec),
        (operation, mode) => panic!("no vector has used {operation} with {mode} before"),
    }
}

fn set<R, T>(request: R, value: Option<T>, setter: impl FnOnce(R, T) -> R) -> R {
    match value {
        Some(value) => setter(request, value),
        None => request,
    }
}

fn one<O>(request: Request<O>, spec: &CallSpec) -> Outcome
where
    O: Endpoint<Output: Serialize + Debug>,
{
    let request = with_options(request, &spec.options);
    match spec.mode.as_str() {
        "send" => Outcome::of(request.send()),
        "raw" => Outcome::of(request.send_raw().and_then(|reply| raw(&reply))),
        other => panic!("no such mode: {other}"),
    }
}

fn list<O>(request: Request<O>, spec: &CallSpec) -> Outcome
where
    O: Paged<Output: Serialize + Debug, Item: Serialize + Debug>,
{
    match spec.mode.as_str() {
        "iter" => Outcome::of_all(with_options(request, &spec.options).iter()),
        "pages" => Outcome::of_all(with_options(request, &spec.options).pages()),
        _ => one(request, spec),
    }
}

fn wait<O, R>(mut wait: Wait<O, R>, options: &CallOptions) -> Outcome
where
    O: Endpoint,
    R: planetscale::Decode + Serialize + Debug,
{
    if let Some(interval) = options.interval_ms {
        wait = wait.interval(Duration::from_millis(interval));
    }
    if let Some(limit) = options.wait_timeout_ms {
        wait = wait.timeout(Duration::from_millis(limit));
    }
    wait = wait.missing_ok(options.missing_ok);
    if let Some(after) = options.cancel_after_ms {
        wait = wait.cancel(&canceller(after));
    }
    let states = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&states);
    let wait = wait.on_progress(move |progress| {
        seen.lock().expect("nothing panics with it").push(progress.state.unwrap_or_default().to_owned());
    });
    let outcome = Outcome::of(wait.send());
    let states = states.lock().expect("nothing panics with it").clone();
    Outcome { states, ..outcome }
}

fn untyped(client: &Client, spec: &RequestSpec, call: &CallSpec) -> Outcome {
    let method = match spec.method.as_str() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        other => panic!("no vector has used {other} before"),
    };
    assert_eq!(call.mode, "raw", "an untyped request has no typed result");
    let mut request = client.request(method, spec.path.as_str());
    for (name, value) in &spec.path_arguments {
        request = request.path(name, value);
    }
    for (name, value) in &spec.query {
        request = request.query(name, value);
    }
    if let Some(body) = &spec.body {
        request = request.json(body);
    }
    Outcome::of(request.send().and_then(|reply| raw(&reply)))
}

fn raw(reply: &planetscale::Response) -> Result<Value, Error> {
    let text =
        |value: &planetscale::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers: serde_json::Map<String, Value> =
        reply.headers.iter().map(|(name, value)| (name.to_string(), text(value).into())).collect();
    Ok(json!({
        "status": reply.status,
        "headers": headers,
        "request_id": reply.request_id,
        "attempts": reply.attempts,
        "body": reply.text()?,
    }))
}

/// A handle that ends the call by itself; at once where no time is given to it.
fn canceller(after_ms: u64) -> Cancel {
    let cancel = Cancel::new();
    if after_ms == 0 {
        cancel.cancel();
    } else {
        let theirs = cancel.clone();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(after_ms));
            theirs.cancel();
        });
    }
    cancel
}

fn with_options<O: Endpoint>(mut request: Request<O>, options: &CallOptions) -> Request<O> {
    if let Some(retries) = options.max_retries {
        request = request.max_retries(retries);
    }
    if let Some(limit) = options.timeout_ms {
        request = request.timeout(Duration::from_millis(limit));
    }
    if let Some(limit) = options.attempt_timeout_ms {
        request = request.attempt_timeout(Duration::from_millis(limit));
    }
    if let Some(after) = options.cancel_after_ms {
        request = request.cancel(&canceller(after));
    }
    for (name, value) in &options.headers {
        request = request.extra_header(name, value);
    }
    for (name, value) in &options.extra_query {
        request = request.extra_query(name, value);
    }
    for (name, value) in &options.extra_body {
        request = request.extra_body(name, value.clone());
    }
    request
}

/// Checks the delivery that the vector gives.
pub(crate) fn webhook(spec: &WebhookSpec) -> Outcome {
    let mut options = Options { now: Timestamp::from_second(spec.now).ok(), ..Options::default() };
    if let Some(seconds) = spec.tolerance_seconds {
        options.tolerance = Duration::from_secs(seconds);
    }
    let signature = Some(spec.signature.as_str()).filter(|signature| !signature.is_empty());
    Outcome::of(webhooks::verify(spec.body.as_bytes(), signature, spec.secret.as_str(), &options))
}
