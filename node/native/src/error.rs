//! Errors of the engine as JSON, of which `node/src/errors.ts` makes JavaScript's.

use planetscale_core::{Error, ErrorDetails, Response};
use serde_json::{Map, Value, json};

use crate::message::{head, milliseconds, pairs};

/// The error's kind, message and fields.
pub(crate) fn describe(error: Error) -> Value {
    details(ErrorDetails::from(error))
}

fn details(error: ErrorDetails) -> Value {
    let scopes = error.required_scopes.iter().map(|scope| (scope.resource.to_owned(), json!(scope.scopes)));
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| {
        // What an error of this kind does not have is not there.
        if !matches!(&value, Value::Null) {
            fields.insert(name.to_owned(), value);
        }
    };
    put("kind", error.kind.into());
    put("text", error.text.into());
    put("argument", error.argument.into());
    put("operation", error.operation.into());
    put("route", error.route.into());
    put("url", error.url.into());
    put("attempts", error.attempts.into());
    put("mayHaveArrived", error.may_have_arrived.into());
    put("limit", error.limit.map(milliseconds).into());
    put("setting", error.setting.map(setting).into());
    put("reason", error.reason.into());
    put("path", error.path.into());
    put("status", error.status.into());
    put("code", error.code.into());
    put("serviceMessage", error.message.into());
    put("requestId", error.request_id.into());
    put("retryAfter", error.retry_after.map(milliseconds).into());
    if let Some(headers) = &error.headers {
        put("headers", pairs(headers));
        put("requiredAccesses", json!(error.required_accesses));
        put("requiredScopes", Value::Object(scopes.collect()));
    }
    put("body", error.body.as_deref().map(lossy).into());
    if let Some(waiter) = error.waiter {
        put("waiter", waiter.into());
        put("polls", error.polls.into());
        put("reasons", error.reasons.into());
    }
    put("subject", error.subject.into());
    put("state", error.state.into());
    put("response", error.last.as_ref().map(whole).into());
    put("lastError", error.last_error.map(|error| details(*error)).into());
    Value::Object(fields)
}

/// The language's own spelling of a setting.
fn setting(name: &str) -> &'static str {
    match name {
        "connect_timeout" => "connectTimeout",
        "attempt_timeout" => "attemptTimeout",
        _ => "timeout",
    }
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
