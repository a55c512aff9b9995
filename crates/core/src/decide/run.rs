//! The attempts of one call: when to begin one, what its end means, and what the caller is told.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::pace::Wait;
use super::retry::{self, Effect};
use crate::call::Call;
use crate::clock::{FAR, after};
use crate::config::Config;
use crate::engine::Engine;
use crate::error::{
    ApiError, CancelledError, ConnectionError, ConnectionReason, Error, TimeoutError, TimeoutKind,
};
use crate::operation::{Method, Retry};
use crate::response::Response;
use crate::wire::{self, Hop, Outcome, Outgoing, Reply, url};
use crate::work::Process;

/// One call under way.
#[derive(Debug)]
pub(crate) struct Run<'c> {
    config: &'c Config,
    process: &'c Process,
    call: &'c Call,
    outgoing: &'c Outgoing,
    timeout: Duration,
    attempt_timeout: Duration,
    until: Instant,
    max_retries: u32,
    /// Where the request's way has led.
    hop: Hop,
    /// How many attempts were begun.
    count: u32,
    /// The most that the attempts up to now may have done.
    effect: Effect,
    /// Whether an attempt before this one left open what it did.
    was_unknown: bool,
}

impl<'c> Run<'c> {
    /// Fixes the limits of the call; its time runs from when it was handed over.
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
            process: engine.process(),
            call,
            outgoing,
            timeout,
            attempt_timeout,
            until: after(call.asked.unwrap_or_else(|| config.clock.now()), timeout),
            max_retries: call.max_retries.unwrap_or(config.max_retries),
            hop: Hop::first(outgoing),
            count: 0,
            effect: Effect::NotDone,
            was_unknown: false,
        })
    }

    /// Tries until there is an answer, or trying again is not allowed, not wanted or too late.
    pub(crate) fn run(mut self) -> Result<Response, Error> {
        loop {
            self.wait_for_place()?;
            // A call that waited for its turn until its time was over must not be sent.
            if self.config.clock.now() >= self.until {
                return Err(self.timed_out(TimeoutKind::Call));
            }
            self.count += 1;
            let (outcome, reach) = self.attempt();
            let did = retry::effect(&outcome, reach);
            let outcome = match outcome {
                Outcome::Reply(reply) if (200..300).contains(&reply.status) => {
                    return Ok(self.response(*reply, false));
                }
                Outcome::Reply(reply) if self.is_gone(&reply) => return Ok(self.response(*reply, true)),
                other => other,
            };
            self.effect = self.effect.max(did);
            self.was_unknown |= did == Effect::Unknown;
            let named = self.retry_after(&outcome);
            let may = self.count <= self.max_retries && retry::may_repeat(self.class(), &outcome, did);
            let delay = retry::delay(self.config, self.count, named);
            let now = self.config.clock.now();
            let error = self.error(outcome, named);
            self.hold_others(&error, now, delay);
            if !may || after(now, delay) >= self.until {
                return Err(error);
            }
            tracing::warn!(attempt = self.count, ?delay, reason = error.kind(), "trying again");
            if !self.config.clock.sleep(delay, self.call.cancel.as_ref()) {
                return Err(self.cancelled());
            }
        }
    }

    /// Waits while the engine is held back or above its rate.
    fn wait_for_place(&self) -> Result<(), Error> {
        let clock = &self.config.clock;
        let mut slot = None;
        while let Err(wait) = self.process.pace.take(clock.now(), self.until, &mut slot) {
            let (time, notice) = match wait {
                Wait::Held(time, notice) => (time, Some(notice)),
                Wait::Rate(time) => (time, None),
            };
            if after(clock.now(), time) > self.until {
                return Err(match notice {
                    Some(notice) => Error::Api(Box::new(self.held_back(&notice))),
                    None => self.timed_out(TimeoutKind::Call),
                });
            }
            tracing::debug!(wait = ?time, "held back");
            if !clock.sleep(time, self.call.cancel.as_ref()) {
                return Err(self.cancelled());
            }
        }
        Ok(())
    }

    /// One attempt, within what is left of the call's time.
    fn attempt(&mut self) -> (Outcome, wire::Reach) {
        let left = self.until.saturating_duration_since(self.config.clock.now());
        let (time, kind) = if left < self.attempt_timeout {
            (left, TimeoutKind::Call)
        } else {
            (self.attempt_timeout, TimeoutKind::Attempt)
        };
        // The transport works in real time, which a test's clock may have left behind.
        let deadline = (after(Instant::now(), time.min(FAR)), kind);
        let (agent, cancel) = (&self.process.agent, self.call.cancel.as_ref());
        wire::exchange(agent, self.config, self.outgoing, &mut self.hop, cancel, deadline)
    }

    /// A DELETE that meets 404 after an attempt whose outcome is unknown: that attempt deleted it, as far as can be
    /// seen.
    fn is_gone(&self, reply: &Reply) -> bool {
        reply.status == 404 && self.was_unknown && self.call.route.method == Method::Delete
    }

    /// After a 303 only the reading of the result is left.
    fn class(&self) -> Retry {
        if self.hop.settled { Retry::Safe } else { self.call.route.retry() }
    }

    fn retry_after(&self, outcome: &Outcome) -> Option<Duration> {
        match outcome {
            Outcome::Reply(reply) => retry::retry_after(&reply.headers, self.config.clock.wall()),
            _ => None,
        }
    }

    /// The limit is the account's, so a 429 of the service itself holds every call of the engine back.
    fn hold_others(&self, error: &Error, now: Instant, delay: Duration) {
        if let Error::Api(api) = error
            && api.status == 429
            && self.hop.at_home
        {
            self.process.pace.hold(now, delay, || Arc::new(ApiError::clone(api)));
        }
    }

    fn response(&self, reply: Reply, gone: bool) -> Response {
        if gone {
            tracing::info!(attempts = self.count, "gone, or not visible to these credentials");
        }
        let mut response = Response {
            status: reply.status,
            request_id: request_id(&reply),
            headers: reply.headers,
            body: reply.body,
            attempts: self.count,
            operation: self.call.route.id(),
            method: self.call.route.method,
            url: self.url(),
            gone,
        };
        if !response.has_document() {
            // White space, and what a 404 has to say about an error where there is none.
            response.body = Vec::new();
        }
        response
    }

    fn url(&self) -> String {
        url::without_query(&self.outgoing.uri)
    }

    fn route(&self) -> String {
        self.call.route.to_string()
    }

    fn may_have_arrived(&self) -> bool {
        self.effect != Effect::NotDone
    }

    fn error(&self, outcome: Outcome, retry_after: Option<Duration>) -> Error {
        match outcome {
            Outcome::Reply(reply) => {
                let cut = reply.cut.clone();
                let response = self.response(*reply, false);
                let mut error = ApiError::new(response, &self.call.route, cut.as_deref());
                error.may_have_arrived = self.may_have_arrived();
                error.retry_after = retry_after;
                Error::Api(Box::new(error))
            }
            Outcome::Cancelled => self.cancelled(),
            Outcome::TimedOut(kind) => self.timed_out(kind),
            Outcome::Lost { reason, message, status, source } => self.lost(reason, message, status, source),
            Outcome::Refused { reason, message, status } => self.lost(reason, message, Some(status), None),
        }
    }

    /// The error of a call that was not sent because of what the service had said to another.
    fn held_back(&self, notice: &ApiError) -> ApiError {
        let after = notice.retry_after.map(|time| format!(" and said to wait {time:?}")).unwrap_or_default();
        ApiError {
            message: format!("not sent: the service answered {} with 429{after}", notice.operation),
            operation: self.call.route.id(),
            route: self.route(),
            url: self.url(),
            attempts: self.count,
            may_have_arrived: self.may_have_arrived(),
            ..notice.clone()
        }
    }

    /// The error of a call that was cancelled, now or before anything was begun.
    pub(crate) fn cancelled(&self) -> Error {
        Error::Cancelled(Box::new(CancelledError {
            operation: self.call.route.id(),
            route: self.route(),
            url: self.url(),
            attempts: self.count,
            may_have_arrived: self.may_have_arrived(),
        }))
    }

    /// The error of a limit that passed, now or before anything was begun.
    pub(crate) fn timed_out(&self, kind: TimeoutKind) -> Error {
        let limit = match kind {
            TimeoutKind::Connect => self.config.connect_timeout,
            TimeoutKind::Attempt => self.attempt_timeout,
            TimeoutKind::Call => self.timeout,
        };
        Error::Timeout(Box::new(TimeoutError {
            kind,
            limit,
            operation: self.call.route.id(),
            route: self.route(),
            url: self.url(),
            attempts: self.count,
            may_have_arrived: self.may_have_arrived(),
        }))
    }

    fn lost(
        &self,
        reason: ConnectionReason,
        message: String,
        status: Option<u16>,
        source: Option<std::io::Error>,
    ) -> Error {
        Error::Connection(Box::new(ConnectionError {
            reason,
            message,
            status,
            operation: self.call.route.id(),
            route: self.route(),
            url: self.url(),
            attempts: self.count,
            may_have_arrived: self.may_have_arrived(),
            source,
        }))
    }
}

fn request_id(reply: &Reply) -> Option<String> {
    reply.headers.get("x-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned)
}
