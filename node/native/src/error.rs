//! Errors of the engine as JSON, of which `node/src/failures.ts` makes JavaScript's.

use planetscale_core::{Error, ErrorDetails, Response};
use serde_json::{Map, Value, json};

use crate::message::{head, milliseconds, pairs};
use crate::values::LANGUAGE;

/// All that an error says, under JavaScript's names.
pub(crate) fn describe(error: &Error) -> Value {
    written(ErrorDetails::of(error, LANGUAGE))
}

/// The same of what is described already. What does not belong to its kind is null.
pub(crate) fn written(error: ErrorDetails) -> Value {
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
        "setting": error.setting,
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

/// A response with its body.
fn whole(response: &Response) -> Value {
    json!({"head": head(response).to_string(), "body": lossy(&response.body)})
}

fn lossy(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}
