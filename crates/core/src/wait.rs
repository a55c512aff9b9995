//! Waiting for a state, by polling, as the operation's table says.

use std::time::Duration;

use serde_json::Value;

use crate::call::Call;
use crate::engine::Engine;
use crate::error::{ApiErrorKind, CancelledError, DecodeError, Error, WaitError, WaitFailed, WaitTimeout};
use crate::operation::{Condition, Waiter};
use crate::response::Response;

/// The time between polls in the first minute, and after it.
const INTERVAL: Duration = Duration::from_secs(5);
const LATER_INTERVAL: Duration = Duration::from_secs(10);
const FIRST_MINUTE: Duration = Duration::from_secs(60);
/// How long a 404 may be the service not knowing yet what it has just created.
const NOT_FOUND_GRACE: Duration = Duration::from_secs(10);

/// What differs from the waiter's own limits.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitOptions {
    /// How long to wait in all. Default: the waiter's own.
    pub timeout: Option<Duration>,
    /// The time between polls. Default 5 s, and 10 s after the first minute.
    pub interval: Option<Duration>,
}

/// How far a wait has come.
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// How many answers were looked at.
    pub polls: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// The state that the answer names.
    pub state: Option<&'a str>,
    /// The answer.
    pub response: &'a Response,
}

/// What one poll showed.
enum Seen {
    Success(Response),
    Failure(WaitFailed),
    NotYet(Response, Option<String>),
}

impl Engine {
    /// Polls until the waiter's condition holds, and returns the answer that showed it. Where the condition is that the
    /// thing is gone, that is the 404 itself.
    ///
    /// An unknown state means to go on. Server errors, network faults and rate limits are borne until the time is up;
    /// any other refusal ends the wait at once, except a 404 in the first seconds after a creation.
    ///
    /// # Errors
    /// [`Error::Wait`] when the time is up or a state of failure is reached; otherwise as [`call`](Self::call).
    pub fn wait(
        &self,
        call: &Call,
        waiter: &'static Waiter,
        options: &WaitOptions,
        progress: &mut dyn FnMut(&Progress<'_>),
    ) -> Result<Response, Error> {
        let clock = &self.config().clock;
        let start = clock.now();
        let limit = options.timeout.unwrap_or(Duration::from_secs(waiter.timeout_seconds));
        let mut wait =
            WaitTimeout { waiter: waiter.name, limit, polls: 0, state: None, last: None, last_error: None };
        loop {
            let left = limit.saturating_sub(clock.now() - start);
            if left.is_zero() {
                return Err(Error::Wait(Box::new(WaitError::Timeout(wait))));
            }
            let allowed = call.timeout.unwrap_or(self.config().timeout).min(left);
            match self.call(&call.clone().timeout(allowed)) {
                Ok(response) => {
                    wait.polls += 1;
                    wait.last_error = None;
                    match look(waiter, response)? {
                        Seen::Success(response) => return Ok(response),
                        Seen::Failure(failed) => {
                            return Err(Error::Wait(Box::new(WaitError::Failed(failed))));
                        }
                        Seen::NotYet(response, state) => {
                            let (polls, elapsed) = (wait.polls, clock.now() - start);
                            progress(&Progress {
                                polls,
                                elapsed,
                                state: state.as_deref(),
                                response: &response,
                            });
                            wait.state = state;
                            wait.last = Some(response);
                        }
                    }
                }
                Err(Error::Api(error)) if waiter.gone && error.kind == ApiErrorKind::NotFound => {
                    return Ok(gone(*error));
                }
                Err(error) => {
                    let may_appear = wait.polls == 0 && clock.now() - start < NOT_FOUND_GRACE;
                    if !is_borne(&error, may_appear) {
                        return Err(error);
                    }
                    wait.last_error = Some(error);
                }
            }
            self.pause(call, waiter, options, clock.now() - start, limit)?;
        }
    }

    fn pause(
        &self,
        call: &Call,
        waiter: &'static Waiter,
        options: &WaitOptions,
        elapsed: Duration,
        limit: Duration,
    ) -> Result<(), Error> {
        let usual = if elapsed < FIRST_MINUTE { INTERVAL } else { LATER_INTERVAL };
        let pause = options.interval.unwrap_or(usual).min(limit.saturating_sub(elapsed));
        if self.config().clock.sleep(pause, call.cancel.as_ref()) {
            return Ok(());
        }
        Err(Error::Cancelled(CancelledError { operation: waiter.name, attempts: 0, may_have_arrived: false }))
    }
}

/// Whether a poll that failed in this way may be followed by another.
fn is_borne(error: &Error, may_appear: bool) -> bool {
    match error {
        Error::Connection(_) | Error::Timeout(_) => true,
        Error::Api(error) => match error.kind {
            ApiErrorKind::Server | ApiErrorKind::RateLimited => true,
            ApiErrorKind::NotFound => may_appear,
            _ => false,
        },
        _ => false,
    }
}

fn look(waiter: &'static Waiter, response: Response) -> Result<Seen, Error> {
    let document: Value = serde_json::from_slice(&response.body).map_err(|error| {
        let message = format!("no JSON: {error}");
        Error::Decode(Box::new(DecodeError::new(&response, "", message)))
    })?;
    let state = text(field(&document, waiter.state));
    let holds = |conditions: &[Condition]| conditions.iter().any(|condition| matches(condition, &document));
    Ok(if holds(waiter.success) {
        Seen::Success(response)
    } else if holds(waiter.failure) {
        Seen::Failure(WaitFailed { waiter: waiter.name, state, last: response })
    } else {
        Seen::NotYet(response, state)
    })
}

fn gone(error: crate::error::ApiError) -> Response {
    Response {
        status: error.status,
        headers: error.headers,
        body: error.body,
        request_id: error.request_id,
        attempts: error.attempts,
        operation: error.operation,
    }
}

fn matches(condition: &Condition, document: &Value) -> bool {
    let field_matches = |name: &str, values: &[&str]| {
        text(field(document, name)).is_some_and(|found| values.contains(&found.as_str()))
    };
    !condition.all.is_empty() && condition.all.iter().all(|one| field_matches(one.field, one.values))
}

fn field<'d>(document: &'d Value, path: &str) -> &'d Value {
    path.split('.').fold(document, |value, key| &value[key])
}

/// States are words; flags count as `true` and `false`.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(word) => Some(word.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
