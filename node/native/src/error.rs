//! Errors of the engine as JSON, of which `node/src/errors.ts` makes JavaScript's.

use planetscale_core::{ApiError, Error, Response, TimeoutKind, WaitError};
use serde_json::{Map, Value, json};

use crate::message::{head, milliseconds, pairs};

/// The error's kind, message and fields.
pub(crate) fn describe(error: &Error) -> Value {
    let (kind, text) = (error.kind(), error.to_string());
    let mut fields = fields(error);
    fields.insert("kind".to_owned(), kind.into());
    fields.insert("text".to_owned(), text.into());
    Value::Object(fields)
}

fn fields(error: &Error) -> Map<String, Value> {
    let fields = match error {
        Error::Config(error) => json!({"argument": error.argument}),
        Error::Connection(error) => json!({
            "operation": error.operation,
            "attempts": error.attempts,
            "mayHaveArrived": error.may_have_arrived,
        }),
        Error::Timeout(error) => json!({
            "operation": error.operation,
            "attempts": error.attempts,
            "mayHaveArrived": error.may_have_arrived,
            "limit": milliseconds(error.limit),
            "setting": setting(error.kind),
        }),
        Error::Cancelled(error) => json!({
            "operation": error.operation,
            "attempts": error.attempts,
            "mayHaveArrived": error.may_have_arrived,
        }),
        Error::Decode(error) => json!({
            "path": error.path,
            "status": error.status,
            "operation": error.operation,
            "attempts": error.attempts,
            "requestId": error.request_id,
            "body": lossy(&error.body),
        }),
        Error::Wait(error) => waited(error),
        Error::Api(error) => answered(error),
        _ => Value::Null,
    };
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn setting(kind: TimeoutKind) -> &'static str {
    match kind {
        TimeoutKind::Connect => "connectTimeout",
        TimeoutKind::Attempt => "attemptTimeout",
        _ => "timeout",
    }
}

fn waited(error: &WaitError) -> Value {
    match error {
        WaitError::Timeout(wait) => json!({
            "waiter": wait.waiter,
            "limit": milliseconds(wait.limit),
            "polls": wait.polls,
            "state": wait.state,
            "lastError": wait.last_error.as_ref().map(describe),
            "response": wait.last.as_ref().map(whole),
        }),
        WaitError::Failed(wait) => json!({
            "waiter": wait.waiter,
            "state": wait.state,
            "response": whole(&wait.last),
        }),
        _ => Value::Null,
    }
}

fn answered(error: &ApiError) -> Value {
    let scopes = error.required_scopes.iter().map(|scope| (scope.resource.to_owned(), json!(scope.scopes)));
    let scopes: Map<String, Value> = scopes.collect();
    json!({
        "status": error.status,
        "code": error.code,
        "serviceMessage": error.message,
        "requestId": error.request_id,
        "headers": pairs(&error.headers),
        "body": lossy(&error.body),
        "operation": error.operation,
        "route": error.route,
        "attempts": error.attempts,
        "requiredAccesses": error.required_accesses,
        "requiredScopes": scopes,
    })
}

/// A response with its body.
fn whole(response: &Response) -> Value {
    let mut value = head(response);
    value["body"] = lossy(&response.body).into();
    value
}

fn lossy(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}
