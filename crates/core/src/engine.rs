//! The way every call goes.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::call::Call;
use crate::config::Config;
use crate::error::{ApiError, CancelledError, ConnectionError, Error, TimeoutError, TimeoutKind};
use crate::exchange::{self, Answer, Broken, Outgoing};
use crate::generation::{Generation, Parts};
use crate::operation::Method;
use crate::pages::Pages;
use crate::response::Response;
use crate::retry::{self, Failure};

/// Sends calls. Cheap to clone, safe to share between threads, and safe to use in a forked child; clones share
/// connections, pace and threads.
#[derive(Clone, Debug)]
pub struct Engine {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    config: Config,
    generation: Generation,
}

/// The limits of one call, fixed when it begins.
#[derive(Clone, Copy, Debug)]
struct Limits {
    timeout: Duration,
    attempt_timeout: Duration,
    until: Instant,
    max_retries: u32,
}

impl Engine {
    /// An engine with these settings. Nothing is opened before the first call.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let generation = Generation::new(&config);
        Self { inner: Arc::new(Inner { config, generation }) }
    }

    /// The settings.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    pub(crate) fn parts(&self) -> &Parts {
        self.inner.generation.parts(&self.inner.config)
    }

    /// Checks the call, sends it, and tries again where that is safe.
    ///
    /// # Errors
    /// [`Error::Config`] before anything is sent; [`Error::Api`] for an answer that is no success; otherwise
    /// [`Error::Connection`], [`Error::Timeout`] or [`Error::Cancelled`].
    pub fn call(&self, call: &Call) -> Result<Response, Error> {
        let outgoing = self.prepare(call)?;
        let span = tracing::debug_span!(
            "planetscale.call",
            operation = call.route.id(),
            method = call.route.method.as_str(),
            path = outgoing.uri.path(),
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        let _entered = span.enter();
        let result = self.attempts(call, &outgoing);
        match &result {
            Ok(response) => {
                span.record("status", response.status).record("attempts", response.attempts);
                tracing::debug!("done");
            }
            Err(error) => {
                span.record("attempts", error.attempts());
                if let Some(status) = error.status() {
                    span.record("status", status);
                }
                tracing::debug!(kind = error.kind(), "failed");
            }
        }
        result
    }

    /// Runs a call on a thread of the engine's own and hands its result to `done` there.
    pub fn submit(&self, call: Call, done: impl FnOnce(Result<Response, Error>) + Send + 'static) {
        let engine = self.clone();
        self.spawn(move || done(engine.call(&call)));
    }

    /// Runs any work that blocks on calls on a thread of the engine's own.
    pub fn spawn(&self, work: impl FnOnce() + Send + 'static) {
        self.parts().pool.spawn(Box::new(work));
    }

    /// All pages of a list, fetched ahead of the reader.
    #[must_use]
    pub fn pages(&self, call: Call) -> Pages {
        Pages::new(self.clone(), call)
    }

    fn prepare(&self, call: &Call) -> Result<Outgoing, Error> {
        let config = self.config();
        let path = call.path_and_query(config.organization.as_deref())?;
        Ok(Outgoing {
            method: call.route.method,
            uri: config.base.join(&path)?,
            headers: call.headers()?,
            body: call.body_bytes()?,
            bytes: call.route.wants_bytes(),
        })
    }

    fn limits(&self, call: &Call) -> Result<Limits, Error> {
        let config = self.config();
        let timeout = call.timeout.unwrap_or(config.timeout);
        let attempt_timeout = call.attempt_timeout.unwrap_or(config.attempt_timeout);
        for (name, limit) in [("timeout", timeout), ("attempt_timeout", attempt_timeout)] {
            if limit.is_zero() {
                return Err(Error::config(name, "must be greater than zero"));
            }
        }
        // A limit beyond what the clock can hold is no limit: a century will do.
        let far = Duration::from_secs(100 * 365 * 24 * 3600);
        let now = config.clock.now();
        Ok(Limits {
            timeout,
            attempt_timeout,
            until: now + timeout.min(far),
            max_retries: call.max_retries.unwrap_or(config.max_retries),
        })
    }

    fn attempts(&self, call: &Call, outgoing: &Outgoing) -> Result<Response, Error> {
        let limits = self.limits(call)?;
        let mut attempt = 0;
        // Whether an earlier attempt may have done the thing.
        let mut may_be_done = false;
        loop {
            self.wait_for_place(call, &limits, attempt, may_be_done)?;
            attempt += 1;
            let result = match self.attempt(call, outgoing, &limits) {
                Ok(answer) if (200..300).contains(&answer.status) => {
                    return Ok(respond(call, answer, attempt));
                }
                // An earlier attempt deleted it and its answer was lost.
                Ok(answer) if answer.status == 404 && may_be_done && call.route.method == Method::Delete => {
                    return Ok(respond(call, answer, attempt));
                }
                other => other,
            };
            let failure = match &result {
                Ok(answer) => Some(self.refusal(answer)),
                Err(broken) => failure(broken),
            };
            may_be_done |= matches!(failure, Some(Failure::Unknown | Failure::Status(500..=599, _)));
            let delay = failure.and_then(|failure| self.next_delay(call, failure, attempt, &limits));
            let Some(delay) = delay else {
                return Err(self.error(call, result, attempt, &limits));
            };
            tracing::warn!(attempt, ?delay, ?failure, "trying again");
            if !self.config().clock.sleep(delay, call.cancel.as_ref()) {
                return Err(cancelled(call, attempt, may_be_done));
            }
        }
    }

    /// One attempt, within what is left of the call's time.
    fn attempt(&self, call: &Call, outgoing: &Outgoing, limits: &Limits) -> Result<Answer, Broken> {
        let left = limits.until.saturating_duration_since(self.config().clock.now());
        let (time, kind) = if left < limits.attempt_timeout {
            (left, TimeoutKind::Call)
        } else {
            (limits.attempt_timeout, TimeoutKind::Attempt)
        };
        // The transport works in real time, which a test's clock may have left behind.
        let deadline = Instant::now() + time;
        exchange::exchange(
            &self.parts().agent,
            self.config(),
            outgoing,
            call.cancel.as_ref(),
            (deadline, kind),
        )
    }

    fn refusal(&self, answer: &Answer) -> Failure {
        Failure::Status(answer.status, retry::retry_after(&answer.headers, self.config().clock.wall()))
    }

    /// How long to wait before trying again, if that is allowed, wanted and in time.
    fn next_delay(&self, call: &Call, failure: Failure, attempt: u32, limits: &Limits) -> Option<Duration> {
        let config = self.config();
        let delay = retry::delay(config, attempt, failure);
        if let Failure::Status(429, _) = failure {
            self.parts().pace.hold(config.clock.now() + delay.min(limits.timeout));
        }
        let allowed = attempt <= limits.max_retries && retry::may_retry(call.route.retry(), failure);
        let in_time = config.clock.now() + delay.min(limits.timeout) < limits.until;
        (allowed && in_time).then_some(delay)
    }

    /// Waits while the engine is held back or above its rate.
    fn wait_for_place(
        &self,
        call: &Call,
        limits: &Limits,
        attempts: u32,
        may_be_done: bool,
    ) -> Result<(), Error> {
        let clock = &self.config().clock;
        while let Err(wait) = self.parts().pace.take(clock.now()) {
            if clock.now() + wait > limits.until {
                return Err(Error::Timeout(Box::new(TimeoutError {
                    kind: TimeoutKind::Call,
                    limit: limits.timeout,
                    operation: call.route.id(),
                    attempts,
                    may_have_arrived: may_be_done,
                })));
            }
            tracing::debug!(?wait, "held back");
            if !clock.sleep(wait, call.cancel.as_ref()) {
                return Err(cancelled(call, attempts, may_be_done));
            }
        }
        Ok(())
    }

    fn error(&self, call: &Call, result: Result<Answer, Broken>, attempts: u32, limits: &Limits) -> Error {
        let operation = call.route.id();
        let connection = |message, may_have_arrived, source| {
            Error::Connection(Box::new(ConnectionError {
                message,
                operation,
                attempts,
                may_have_arrived,
                source,
            }))
        };
        match result {
            Ok(answer) => Error::Api(Box::new(ApiError::new(respond(call, answer, attempts), &call.route))),
            Err(Broken::Cancelled { may_have_arrived }) => cancelled(call, attempts, may_have_arrived),
            Err(Broken::Timeout { kind, may_have_arrived }) => Error::Timeout(Box::new(TimeoutError {
                limit: match kind {
                    TimeoutKind::Connect => self.config().connect_timeout,
                    TimeoutKind::Attempt => limits.attempt_timeout,
                    TimeoutKind::Call => limits.timeout,
                },
                kind,
                operation,
                attempts,
                may_have_arrived,
            })),
            Err(Broken::NotConnected { message, source }) => connection(message, false, source),
            Err(Broken::Lost { message, source }) => connection(message, true, source),
            Err(Broken::Refused { message }) => connection(message, true, None),
        }
    }
}

/// What a broken attempt means for trying again; None when that is out of the question.
fn failure(broken: &Broken) -> Option<Failure> {
    match broken {
        Broken::Cancelled { .. }
        | Broken::Refused { .. }
        | Broken::Timeout { kind: TimeoutKind::Call, .. } => None,
        Broken::NotConnected { .. } | Broken::Timeout { may_have_arrived: false, .. } => {
            Some(Failure::NotSent)
        }
        Broken::Timeout { .. } | Broken::Lost { .. } => Some(Failure::Unknown),
    }
}

fn respond(call: &Call, answer: Answer, attempts: u32) -> Response {
    Response {
        status: answer.status,
        request_id: answer.request_id(),
        headers: answer.headers,
        body: answer.body,
        attempts,
        operation: call.route.id(),
    }
}

fn cancelled(call: &Call, attempts: u32, may_have_arrived: bool) -> Error {
    Error::Cancelled(CancelledError { operation: call.route.id(), attempts, may_have_arrived })
}
