//! The attempts of one call: when to begin one, what its end means, and what the caller is told.

use std::time::{Duration, Instant};

use crate::call::Call;
use crate::config::Config;
use crate::engine::Engine;
use crate::error::{ApiError, CancelledError, ConnectionError, Error, TimeoutError, TimeoutKind};
use crate::exchange::{self, Answer, Broken, Outgoing};
use crate::generation::Parts;
use crate::operation::Method;
use crate::response::Response;
use crate::retry::{self, Failure};

/// A limit beyond what the clock can hold is no limit: a century will do.
const FAR: Duration = Duration::from_secs(100 * 365 * 24 * 3_600);

/// One call under way.
#[derive(Debug)]
pub(crate) struct Attempts<'c> {
    config: &'c Config,
    parts: &'c Parts,
    call: &'c Call,
    outgoing: &'c Outgoing,
    timeout: Duration,
    attempt_timeout: Duration,
    until: Instant,
    max_retries: u32,
    /// How many attempts were begun.
    count: u32,
    /// Whether one of them may have done what was asked for.
    may_be_done: bool,
}

impl<'c> Attempts<'c> {
    /// Fixes the limits of the call; its time runs from here.
    pub(crate) fn new(engine: &'c Engine, call: &'c Call, outgoing: &'c Outgoing) -> Result<Self, Error> {
        let config = engine.config();
        let timeout = call.timeout.unwrap_or(config.timeout);
        let attempt_timeout = call.attempt_timeout.unwrap_or(config.attempt_timeout);
        for (name, limit) in [("timeout", timeout), ("attempt_timeout", attempt_timeout)] {
            if limit.is_zero() {
                return Err(Error::config(name, "must be greater than zero"));
            }
        }
        Ok(Self {
            config,
            parts: engine.parts(),
            call,
            outgoing,
            timeout,
            attempt_timeout,
            until: config.clock.now() + timeout.min(FAR),
            max_retries: call.max_retries.unwrap_or(config.max_retries),
            count: 0,
            may_be_done: false,
        })
    }

    /// Tries until there is an answer, or trying again is not allowed, not wanted or too late.
    pub(crate) fn run(mut self) -> Result<Response, Error> {
        loop {
            self.wait_for_place()?;
            self.count += 1;
            let result = match self.attempt() {
                Ok(answer) if self.is_success(&answer) => return Ok(self.respond(answer)),
                other => other,
            };
            let failure = self.failure(&result);
            self.may_be_done |= matches!(failure, Some(Failure::Unknown | Failure::Status(500..=599, _)));
            let Some(delay) = failure.and_then(|failure| self.next_delay(failure)) else {
                return Err(self.error(result));
            };
            tracing::warn!(attempt = self.count, ?delay, ?failure, "trying again");
            if !self.config.clock.sleep(delay, self.call.cancel.as_ref()) {
                return Err(self.cancelled(self.may_be_done));
            }
        }
    }

    /// Waits while the engine is held back or above its rate.
    fn wait_for_place(&self) -> Result<(), Error> {
        let clock = &self.config.clock;
        while let Err(wait) = self.parts.pace.take(clock.now()) {
            if clock.now() + wait > self.until {
                return Err(self.timed_out(TimeoutKind::Call, self.may_be_done));
            }
            tracing::debug!(?wait, "held back");
            if !clock.sleep(wait, self.call.cancel.as_ref()) {
                return Err(self.cancelled(self.may_be_done));
            }
        }
        Ok(())
    }

    /// One attempt, within what is left of the call's time.
    fn attempt(&self) -> Result<Answer, Broken> {
        let left = self.until.saturating_duration_since(self.config.clock.now());
        let (time, kind) = if left < self.attempt_timeout {
            (left, TimeoutKind::Call)
        } else {
            (self.attempt_timeout, TimeoutKind::Attempt)
        };
        // The transport works in real time, which a test's clock may have left behind.
        let deadline = (Instant::now() + time.min(FAR), kind);
        exchange::exchange(&self.parts.agent, self.config, self.outgoing, self.call.cancel.as_ref(), deadline)
    }

    fn is_success(&self, answer: &Answer) -> bool {
        // A DELETE that meets 404 after an attempt whose outcome is unknown: that attempt deleted it.
        let deleted = answer.status == 404 && self.may_be_done && self.call.route.method == Method::Delete;
        (200..300).contains(&answer.status) || deleted
    }

    /// What an end without success means for trying again; None when that is out of the question.
    fn failure(&self, result: &Result<Answer, Broken>) -> Option<Failure> {
        match result {
            Ok(answer) => {
                let told = retry::retry_after(&answer.headers, self.config.clock.wall());
                Some(Failure::Status(answer.status, told))
            }
            Err(
                Broken::Cancelled { .. }
                | Broken::Refused { .. }
                | Broken::Timeout { kind: TimeoutKind::Call, .. },
            ) => None,
            Err(Broken::NotConnected { .. } | Broken::Timeout { may_have_arrived: false, .. }) => {
                Some(Failure::NotSent)
            }
            Err(Broken::Timeout { .. } | Broken::Lost { .. }) => Some(Failure::Unknown),
        }
    }

    /// How long to wait before trying again, if that is allowed, wanted and in time.
    fn next_delay(&self, failure: Failure) -> Option<Duration> {
        let delay = retry::delay(self.config, self.count, failure);
        let resume = self.config.clock.now() + delay.min(FAR);
        if let Failure::Status(429, _) = failure {
            self.parts.pace.hold(resume);
        }
        let allowed = self.count <= self.max_retries && retry::may_retry(self.call.route.retry(), failure);
        (allowed && resume < self.until).then_some(delay)
    }

    fn respond(&self, answer: Answer) -> Response {
        Response {
            status: answer.status,
            request_id: answer.request_id(),
            headers: answer.headers,
            body: answer.body,
            attempts: self.count,
            operation: self.call.route.id(),
        }
    }

    fn error(&self, result: Result<Answer, Broken>) -> Error {
        match result {
            Ok(answer) => Error::Api(Box::new(ApiError::new(self.respond(answer), &self.call.route))),
            Err(Broken::Cancelled { may_have_arrived }) => self.cancelled(may_have_arrived),
            Err(Broken::Timeout { kind, may_have_arrived }) => self.timed_out(kind, may_have_arrived),
            Err(Broken::NotConnected { message, source }) => self.not_connected(message, false, source),
            Err(Broken::Lost { message, source }) => self.not_connected(message, true, source),
            Err(Broken::Refused { message }) => self.not_connected(message, true, None),
        }
    }

    fn cancelled(&self, may_have_arrived: bool) -> Error {
        Error::Cancelled(CancelledError {
            operation: self.call.route.id(),
            attempts: self.count,
            may_have_arrived,
        })
    }

    fn timed_out(&self, kind: TimeoutKind, may_have_arrived: bool) -> Error {
        let limit = match kind {
            TimeoutKind::Connect => self.config.connect_timeout,
            TimeoutKind::Attempt => self.attempt_timeout,
            TimeoutKind::Call => self.timeout,
        };
        let operation = self.call.route.id();
        Error::Timeout(Box::new(TimeoutError {
            kind,
            limit,
            operation,
            attempts: self.count,
            may_have_arrived,
        }))
    }

    fn not_connected(
        &self,
        message: String,
        may_have_arrived: bool,
        source: Option<std::io::Error>,
    ) -> Error {
        let operation = self.call.route.id();
        let attempts = self.count;
        Error::Connection(Box::new(ConnectionError {
            message,
            operation,
            attempts,
            may_have_arrived,
            source,
        }))
    }
}
