//! The routes under `/_simulator`, by which tests steer a simulator.

use serde_json::{Value, json};

use crate::app::App;
use crate::clock::written;
use crate::description;
use crate::faults::Rule;
use crate::incoming::Incoming;
use crate::locked;
use crate::plan::Plan;
use crate::redirects;
use crate::reply::{Problem, Reply};

/// Answers a request below `/_simulator`.
pub(crate) fn answer(app: &App, request: &Incoming) -> Reply {
    let path: Vec<&str> = request.path.trim_matches('/').split('/').skip(1).collect();
    let result = match (request.method.as_str(), path.as_slice()) {
        ("GET", []) => Ok(about(app)),
        ("GET", ["openapi.json"]) => {
            return Reply::bytes(200, "application/json", description::source().as_bytes().to_vec());
        }
        ("GET", ["downloads", _]) => return redirects::download(),
        ("POST", ["faults"]) => add_fault(app, request),
        ("DELETE", ["faults"]) => {
            locked(&app.faults).clear();
            Ok(json!({}))
        }
        ("POST", ["plan"]) => set_plan(app, request),
        ("GET", ["plan"]) => locked(&app.plan).as_ref().map(Plan::report).ok_or_else(Problem::not_found),
        ("DELETE", ["plan"]) => {
            *locked(&app.plan) = None;
            Ok(json!({}))
        }
        ("GET", ["changes"]) => Ok(changes(app, request)),
        ("GET", ["requests"]) => requests(app, request),
        ("POST", ["reset"]) => {
            app.reset();
            Ok(json!({}))
        }
        ("GET", ["clock"]) => Ok(time(app)),
        ("POST", ["clock"]) => advance(app, request),
        ("POST", ["scripts"]) => add_script(app, request),
        ("GET", ["scripts", id]) => locked(&app.scripts).report(id).ok_or_else(Problem::not_found),
        ("DELETE", ["scripts", id]) if locked(&app.scripts).remove(id) => Ok(json!({})),
        _ => Err(Problem::not_found()),
    };
    match result {
        Ok(document) => Reply::json(200, &document),
        Err(problem) => problem.into(),
    }
}

/// What one needs to know to use the simulator.
pub(crate) fn about(app: &App) -> Value {
    json!({
        "url": format!("{}/v1", app.origin),
        "organization": app.options.organization,
        "service_token_id": app.keys.token_id,
        "service_token": app.keys.token_secret,
        "user_token": app.keys.user_token,
    })
}

fn body(request: &Incoming) -> Result<Value, Problem> {
    serde_json::from_slice(&request.body).map_err(|error| Problem::bad_request(format!("not JSON: {error}")))
}

fn add_fault(app: &App, request: &Incoming) -> Result<Value, Problem> {
    let rule = Rule::from_json(&body(request)?).map_err(Problem::bad_request)?;
    locked(&app.faults).push(rule);
    Ok(json!({}))
}

fn set_plan(app: &App, request: &Incoming) -> Result<Value, Problem> {
    let plan = Plan::from_json(&body(request)?).map_err(Problem::bad_request)?;
    *locked(&app.plan) = Some(plan);
    Ok(json!({}))
}

fn changes(app: &App, request: &Incoming) -> Value {
    let operation = request.query.iter().find(|(name, _)| name == "operation");
    locked(&app.changes).report(operation.map(|(_, id)| id.as_str()))
}

fn requests(app: &App, request: &Incoming) -> Result<Value, Problem> {
    let since = request.query.iter().find(|(name, _)| name == "since").map(|(_, value)| value.parse::<u64>());
    let since = since.transpose().map_err(|_| Problem::bad_request("since is a number"))?;
    Ok(locked(&app.requests).since(since.unwrap_or(0)))
}

fn time(app: &App) -> Value {
    json!({"now": written(app.clock.now()), "speed": app.options.speed})
}

fn advance(app: &App, request: &Incoming) -> Result<Value, Problem> {
    let seconds = body(request)?.get("advance_seconds").and_then(Value::as_f64);
    let seconds = seconds.filter(|seconds| *seconds >= 0.0);
    app.clock.advance(
        seconds.ok_or_else(|| Problem::bad_request("advance_seconds is a number, not less than 0"))?,
    );
    Ok(time(app))
}

fn add_script(app: &App, request: &Incoming) -> Result<Value, Problem> {
    let id = locked(&app.scripts).add(&body(request)?, &app.origin).map_err(Problem::bad_request)?;
    let url = format!("{}/_scripts/{id}/v1", app.origin);
    Ok(json!({"id": id, "url": url}))
}
