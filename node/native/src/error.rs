//! Errors of the engine as JSON, of which `node/src/failures.ts` makes JavaScript's.

use planetscale_core::{Error, ErrorDetails, Response, TimeoutKind};
use serde_json::{Map, Value, json};

use crate::message::{head, milliseconds, pairs};

/// All that an error says, under JavaScript's names. What does not belong to its kind is null.
pub(crate) fn describe(error: Error) -> Value {
    written(error.into())
}

/// The same of an error that a wait goes on with, or ends with: it belongs to the wait.
pub(crate) fn describe_seen(error: &Error) -> Value {
    written(match error {
        Error::Api(error) => Error::Api(error.clone()).into(),
        Error::Decode(error) => Error::Decode(error.clone()).into(),
        _ => of_network(error),
    })
}

/// What an error says that cannot be copied, since it may hold one of the system's.
fn of_network(error: &Error) -> ErrorDetails {
    let mut details = ErrorDetails::default();
    details.kind = error.kind();
    details.text = error.to_string();
    details.route = error.route().map(str::to_owned);
    details.url = error.url().map(str::to_owned);
    details.attempts = error.attempts();
    details.may_have_arrived = error.may_have_arrived();
    details.status = error.status();
    match error {
        Error::Connection(error) => {
            details.reason = Some(error.reason.as_str());
            details.operation = Some(error.operation);
        }
        Error::Timeout(error) => {
            details.limit = Some(error.limit);
            details.setting = Some(match error.kind {
                TimeoutKind::Connect => "connect_timeout",
                TimeoutKind::Attempt => "attempt_timeout",
                _ => "timeout",
            });
            details.operation = Some(error.operation);
        }
        Error::Cancelled(error) => details.operation = Some(error.operation),
        Error::Config(error) => details.argument = Some(error.argument.clone()),
        _ => {}
    }
    details
}

fn written(error: ErrorDetails) -> Value {
    let mut fields = json!({
        "kind": error.kind,
        "text": error.text,
        "argument": error.argument,
        "operation": error.operation,
        "route": error.route,
        "url": error.url,
        "attempts": error.attempts,
        "mayHaveArrived": error.may_have_arrived,
        "limit": error.limit.map(milliseconds),
        "setting": error.setting.map(option),
        "reason": error.reason,
        "path": error.path,
        "status": error.status,
        "code": error.code,
        "serviceMessage": error.message,
        "requestId": error.request_id,
        "retryAfter": error.retry_after.map(milliseconds),
        "headers": error.headers.as_ref().map(pairs),
        "body": error.body.as_deref().map(lossy),
    });
    let more = match error.kind {
        "wait_timeout" | "wait_failed" => json!({
            "waiter": error.waiter,
            "subject": error.subject,
            "polls": error.polls,
            "state": error.state,
            "reasons": error.reasons,
            "response": error.last.as_ref().map(whole),
            "lastError": error.last_error.map(|error| written(*error)),
        }),
        _ if error.headers.is_some() => {
            let scopes = error.required_scopes.iter();
            let scopes: Map<String, Value> =
                scopes.map(|scope| (scope.resource.to_owned(), json!(scope.scopes))).collect();
            json!({"requiredAccesses": error.required_accesses, "requiredScopes": scopes})
        }
        _ => Value::Null,
    };
    if let (Value::Object(fields), Value::Object(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    fields
}

/// The client's option of a limit.
fn option(setting: &str) -> &str {
    match setting {
        "connect_timeout" => "connectTimeout",
        "attempt_timeout" => "attemptTimeout",
        other => other,
    }
}

/// A response with its body.
fn whole(response: &Response) -> Value {
    json!({"head": head(response).to_string(), "body": lossy(&response.body)})
}

fn lossy(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}
