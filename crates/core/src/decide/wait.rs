//! Waiting for a state, by looking again and again, as the operation's table says.

use std::time::{Duration, Instant};

use serde_json::Value;
use tracing::dispatcher::{self, Dispatch};

use super::look::{Looked, State};
use super::pending::Pending;
use crate::call::Call;
use crate::engine::Engine;
use crate::error::{
    ApiError, ApiErrorKind, CancelledError, ConnectionReason, DecodeError, Error, WaitError, WaitFailed,
    WaitTimeout,
};
use crate::operation::Waiter;
use crate::response::Response;
use crate::wire::url;

/// The time between looks in the first minute, and after it.
const INTERVAL: Duration = Duration::from_secs(5);
const LATER_INTERVAL: Duration = Duration::from_secs(10);
const FIRST_MINUTE: Duration = Duration::from_secs(60);
/// Less is not asked of the service, whatever the caller says.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);
/// How long a 404 may be the service not knowing yet what it has just created.
const NOT_FOUND_GRACE: Duration = Duration::from_secs(10);

/// What differs from the waiter's own limits.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitOptions {
    /// How long to wait in all. Default: the waiter's own.
    pub timeout: Option<Duration>,
    /// The time between looks, at least 0.1 s. Default: the client's setting, or else 5 s, and 10 s after the first
    /// minute.
    pub interval: Option<Duration>,
    /// Whether a wait for a deletion may find nothing at its first look. Without it, nothing counts as deleted that was
    /// neither seen nor deleted by this engine: the name may be misspelled, or the credentials may not see it.
    pub missing_ok: bool,
}

/// How far a wait has come: what one look showed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// How many times it was looked.
    pub polls: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// What people call the thing: its name, number or id, once it was seen.
    pub subject: Option<&'a str>,
    /// The state that the answer names.
    pub state: Option<&'a str>,
    /// How far it is, from 0 to 100, where the service says.
    pub percent: Option<f64>,
    /// The answer; none when the look failed, and when the thing is gone.
    pub response: Option<&'a Response>,
    /// Why the look failed.
    pub error: Option<&'a Error>,
    /// Whether this look ended the wait.
    pub last: bool,
}

/// Who is told about each look.
pub(crate) type Listener<'a> = dyn FnMut(&Progress<'_>) + 'a;

impl Engine {
    /// Looks until the waiter's condition holds, and returns the answer that showed it. Where the condition is that the
    /// thing is gone, that is the 404 itself.
    ///
    /// An unknown state means to go on. Server errors, network faults and rate limits are borne until the time is up;
    /// any other refusal ends the wait at once, except a 404 in the first seconds after a creation. A wait whose looks
    /// never reached the service ends when nobody listens there, its name has no address or its certificate is not
    /// trusted.
    ///
    /// # Errors
    /// [`Error::Wait`] when the time is up, a state of failure is reached or the thing is not there; otherwise as
    /// [`call`](Self::call).
    pub fn wait(
        &self,
        call: &Call,
        waiter: &'static Waiter,
        options: &WaitOptions,
        progress: &mut dyn FnMut(&Progress<'_>),
    ) -> Result<Response, Error> {
        let mut watch = Watch::new(self, call, waiter, options)?;
        loop {
            let look = self.call(&watch.next_look(call)?);
            match watch.look(look, progress) {
                Step::Over(result) => return *result,
                Step::Again(pause) => {
                    if !self.config().clock.sleep(pause, call.cancel.as_ref()) {
                        return Err(watch.cancelled());
                    }
                }
            }
        }
    }

    /// As [`wait`](Self::wait), without a thread for the time between two looks; the result goes to `done`, on a thread
    /// of the engine's.
    pub fn submit_wait(
        &self,
        call: Call,
        waiter: &'static Waiter,
        options: &WaitOptions,
        progress: impl FnMut(&Progress<'_>) + Send + 'static,
        done: impl FnOnce(Result<Response, Error>) + Send + 'static,
    ) {
        let watch = match Watch::new(self, &call, waiter, options) {
            Ok(watch) => watch,
            Err(error) => return self.spawn(move || done(Err(error))),
        };
        let listener = dispatcher::get_default(Dispatch::clone);
        Pending { watch, call, progress: Box::new(progress), done: Box::new(done), listener }.look();
    }
}

/// What follows from a look.
pub(super) enum Step {
    Over(Box<Result<Response, Error>>),
    Again(Duration),
}

fn over(result: Result<Response, Error>) -> Step {
    Step::Over(Box::new(result))
}

/// A wait under way: what is known, and what to do next.
pub(super) struct Watch {
    pub(super) engine: Engine,
    waiter: &'static Waiter,
    limit: Duration,
    interval: Option<Duration>,
    missing_ok: bool,
    started: Instant,
    /// The path and address that are looked at.
    path: String,
    url: String,
    route: String,
    polls: u32,
    state: State,
    last: Option<Response>,
    last_error: Option<Error>,
}

impl Watch {
    fn new(
        engine: &Engine,
        call: &Call,
        waiter: &'static Waiter,
        options: &WaitOptions,
    ) -> Result<Self, Error> {
        let uri = engine.prepare(call)?.uri;
        let config = engine.config();
        let interval = options.interval.or(config.wait_interval);
        Ok(Self {
            engine: engine.clone(),
            waiter,
            limit: options.timeout.unwrap_or(Duration::from_secs(waiter.timeout_seconds)),
            interval: interval.map(|interval| interval.max(SHORTEST_INTERVAL)),
            missing_ok: options.missing_ok,
            started: config.clock.now(),
            path: uri.path().to_owned(),
            url: url::without_query(&uri),
            route: call.route.to_string(),
            polls: 0,
            state: State::default(),
            last: None,
            last_error: None,
        })
    }

    fn elapsed(&self) -> Duration {
        self.engine.config().clock.now().saturating_duration_since(self.started)
    }

    /// The call of the next look, within what is left of the wait's time.
    pub(super) fn next_look(&mut self, call: &Call) -> Result<Call, Error> {
        let left = self.limit.saturating_sub(self.elapsed());
        if left.is_zero() {
            return Err(self.timed_out());
        }
        let allowed = call.timeout.unwrap_or(self.engine.config().timeout).min(left);
        Ok(call.clone().timeout(allowed))
    }

    pub(super) fn look(&mut self, result: Result<Response, Error>, progress: &mut Listener<'_>) -> Step {
        self.polls += 1;
        match result {
            Ok(response) => self.saw(response, progress),
            Err(Error::Api(error)) if error.kind == ApiErrorKind::NotFound => self.missed(*error, progress),
            Err(error) if self.is_borne(&error) => {
                self.tell(None, Some(&error), false, progress);
                self.last_error = Some(error);
                self.again()
            }
            Err(error) => {
                self.tell(None, Some(&error), true, progress);
                over(Err(error))
            }
        }
    }

    fn saw(&mut self, response: Response, progress: &mut Listener<'_>) -> Step {
        let document: Value = match serde_json::from_slice(&response.body) {
            Ok(document) => document,
            Err(error) => {
                let error = DecodeError::new(&response, "", format!("not a JSON document: {error}"));
                let error = Error::Decode(Box::new(error));
                self.tell(None, Some(&error), true, progress);
                return over(Err(error));
            }
        };
        self.last_error = None;
        let looked = self.state.read(self.waiter, &document);
        self.tell(Some(&response), None, looked != Looked::NotYet, progress);
        match looked {
            Looked::Success => return over(Ok(response)),
            Looked::Failure => {
                let state = self.state.state.as_deref().unwrap_or("unknown");
                let message = format!("ended in state {state}, from which it cannot be reached");
                self.last = Some(response);
                return over(Err(self.failed(message)));
            }
            Looked::NotYet => {}
        }
        self.last = Some(response);
        self.again()
    }

    /// Nothing is there, or nothing that these credentials may see.
    fn missed(&mut self, error: ApiError, progress: &mut Listener<'_>) -> Step {
        let seen = self.last.is_some();
        if self.waiter.gone && (seen || self.missing_ok || self.engine.process().deleted.has(&self.path)) {
            self.tell(None, None, true, progress);
            return over(Ok(gone(error)));
        }
        let may_appear = !self.waiter.gone && !seen && self.elapsed() < NOT_FOUND_GRACE;
        let error = Error::Api(Box::new(error));
        self.tell(None, Some(&error), !may_appear, progress);
        self.last_error = Some(error);
        if may_appear {
            return self.again();
        }
        let message = match (seen, self.waiter.gone) {
            (true, _) => "it was there and is gone",
            (false, true) => {
                "there was nothing to be deleted: the name may be misspelled, or these credentials do not see it \
                 (missing_ok takes that for deleted)"
            }
            (false, false) => {
                "nothing of this name was found: it may be misspelled, or these credentials do not see it"
            }
        };
        over(Err(self.failed(message.to_owned())))
    }

    /// Whether a look that failed in this way may be followed by another.
    fn is_borne(&self, error: &Error) -> bool {
        use ConnectionReason::{Redirect, Refused, Tls, TooLarge, UnknownHost};
        let reached = self.last.is_some() || matches!(&self.last_error, Some(Error::Api(_)));
        match error {
            Error::Connection(error) => match error.reason {
                Refused | Tls | UnknownHost => reached,
                Redirect | TooLarge => false,
                _ => true,
            },
            Error::Timeout(_) => true,
            Error::Api(error) => matches!(error.kind, ApiErrorKind::Server | ApiErrorKind::RateLimited),
            _ => false,
        }
    }

    fn again(&self) -> Step {
        let elapsed = self.elapsed();
        let usual = if elapsed < FIRST_MINUTE { INTERVAL } else { LATER_INTERVAL };
        Step::Again(self.interval.unwrap_or(usual).min(self.limit.saturating_sub(elapsed)))
    }

    fn tell(
        &self,
        response: Option<&Response>,
        error: Option<&Error>,
        last: bool,
        progress: &mut Listener<'_>,
    ) {
        progress(&Progress {
            polls: self.polls,
            elapsed: self.elapsed(),
            subject: self.state.subject.as_deref(),
            state: response.and(self.state.state.as_deref()),
            percent: response.and(self.state.percent),
            response,
            error,
            last,
        });
    }

    fn timed_out(&mut self) -> Error {
        Error::Wait(Box::new(WaitError::Timeout(WaitTimeout {
            waiter: self.waiter.name,
            url: self.url.clone(),
            subject: self.state.subject.clone(),
            limit: self.limit,
            polls: self.polls,
            state: self.state.state.clone(),
            last: self.last.take(),
            last_error: self.last_error.take(),
        })))
    }

    fn failed(&mut self, message: String) -> Error {
        Error::Wait(Box::new(WaitError::Failed(WaitFailed {
            waiter: self.waiter.name,
            url: self.url.clone(),
            subject: self.state.subject.clone(),
            polls: self.polls,
            message,
            state: self.state.state.clone(),
            reasons: self.state.reasons.clone(),
            last: self.last.take(),
            last_error: self.last_error.take(),
        })))
    }

    pub(super) fn cancelled(&self) -> Error {
        Error::Cancelled(Box::new(CancelledError {
            operation: self.waiter.name,
            route: self.route.clone(),
            url: self.url.clone(),
            attempts: 0,
            may_have_arrived: false,
        }))
    }
}

fn gone(error: ApiError) -> Response {
    Response {
        status: error.status,
        headers: error.headers,
        body: Vec::new(),
        request_id: error.request_id,
        attempts: error.attempts,
        operation: error.operation,
        method: crate::operation::Method::Get,
        url: error.url,
        gone: true,
    }
}
