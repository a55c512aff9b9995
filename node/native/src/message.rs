//! What crosses to JavaScript: four values a message.

use napi::bindgen_prelude::{Buffer, Either3, FnArgs, Latin1String};
use planetscale_core::http::HeaderMap;
use planetscale_core::language::Seen;
use planetscale_core::{Error, Response, operations};
use serde_json::{Value, json};

use crate::error;

/// A body: text of ASCII alone, which costs the least to hand over, other text, or bytes.
pub(crate) type Body = Either3<Latin1String, String, Buffer>;

/// The call that it is about, what it is, the body, and everything else as JSON that is read only when asked for.
pub(crate) type Message = FnArgs<(u32, u32, Body, String)>;

/// What a message is. `node/src/native.ts` has the same numbers.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Answer = 0,
    Failure = 1,
    End = 2,
    Progress = 3,
    Log = 4,
    /// An answer without a document.
    Bare = 5,
}

fn message(id: u32, kind: Kind, body: Body, rest: String) -> Message {
    FnArgs { data: (id, kind as u32, body, rest) }
}

/// The answer to a call.
pub(crate) fn answer(id: u32, response: Response) -> Message {
    let rest = head(&response).to_string();
    let kind = if response.has_document() { Kind::Answer } else { Kind::Bare };
    message(id, kind, body(response), rest)
}

/// Why a call failed.
pub(crate) fn failure(id: u32, error: &Error) -> Message {
    message(id, Kind::Failure, text(error::describe(error).to_string()), String::new())
}

/// There are no more pages.
pub(crate) fn end(id: u32) -> Message {
    message(id, Kind::End, text(String::new()), String::new())
}

/// What a look of a wait has shown. The body is empty when the look failed, and when the thing is gone.
pub(crate) fn progress(id: u32, seen: Seen) -> Message {
    let rest = json!({
        "polls": seen.polls,
        "elapsed": milliseconds(seen.elapsed),
        "subject": seen.subject,
        "state": seen.state,
        "percent": seen.percent,
        "last": seen.last,
        "error": seen.error.map(error::written),
    });
    let body = seen.response.map_or_else(|| text(String::new()), body);
    message(id, Kind::Progress, body, rest.to_string())
}

/// A line for the logger with this number.
pub(crate) fn log(logger: u32, level: &str, line: String) -> Message {
    message(logger, Kind::Log, text(line), level.to_owned())
}

/// Everything about a response but its body.
pub(crate) fn head(response: &Response) -> Value {
    json!({
        "status": response.status,
        "requestId": response.request_id,
        "attempts": response.attempts,
        "operation": response.operation,
        "method": response.method.as_str(),
        "url": response.url,
        "gone": response.gone,
        "headers": pairs(&response.headers),
    })
}

/// Headers as pairs of texts, in the order in which they came.
pub(crate) fn pairs(headers: &HeaderMap) -> Value {
    // Byte by byte, as browsers read headers: `Headers` refuses characters beyond.
    let pair = |value: &[u8]| value.iter().map(|&byte| char::from(byte)).collect::<String>();
    headers.iter().map(|(name, value)| json!([name.as_str(), pair(value.as_bytes())])).collect()
}

/// A duration in JavaScript's unit.
pub(crate) fn milliseconds(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn body(response: Response) -> Body {
    let operation = operations::find(response.operation);
    if operation.is_some_and(|operation| operation.reply == planetscale_core::Reply::Bytes) {
        return Either3::C(response.body.into());
    }
    match String::from_utf8(response.body) {
        Ok(body) => text(body),
        // What does not decode is an error there, unless only the bytes are wanted.
        Err(error) => Either3::C(error.into_bytes().into()),
    }
}

fn text(text: String) -> Body {
    if text.is_ascii() { Either3::A(text.into()) } else { Either3::B(text) }
}
