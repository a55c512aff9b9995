//! What may be tried again, and when.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};

use crate::config::Config;
use crate::error::{ConnectionReason, TimeoutKind};
use crate::operation::Retry;
use crate::wire::{Outcome, Reach};

/// What is known, after an attempt, about what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    /// It was not done: it never arrived, or was refused.
    NotDone,
    /// It may have been done.
    Unknown,
    /// The service said that it is done.
    Done,
}

/// What a status that is no success says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Meaning {
    effect: Effect,
    /// Whether another attempt may bring something else.
    passing: bool,
}

/// The one table of statuses.
const fn meaning(status: u16) -> Meaning {
    use Effect::{NotDone, Unknown};
    let (effect, passing) = match status {
        // Too slow, too early, too often: refused before anything was done.
        408 | 425 | 429 => (NotDone, true),
        // They say that the request itself will never do.
        501 | 505 => (NotDone, false),
        // A server may fail after it has done the work, also one that names a time to come back.
        500..=599 => (Unknown, true),
        _ => (NotDone, false),
    };
    Meaning { effect, passing }
}

/// What an attempt did, from how it ended and how far it had come.
pub(crate) fn effect(outcome: &Outcome, reach: Reach) -> Effect {
    match (outcome, reach) {
        (_, Reach::Accepted) => Effect::Done,
        (Outcome::Reply(reply), _) => meaning(reply.status).effect,
        (_, Reach::Nothing) => Effect::NotDone,
        (_, Reach::Sent) => Effect::Unknown,
    }
}

/// Whether an operation may be tried again after an attempt that was no success.
pub(crate) fn may_repeat(operation: Retry, outcome: &Outcome, effect: Effect) -> bool {
    let harmless = operation != Retry::Never;
    match outcome {
        // The limit refuses before anything is done, for every operation.
        Outcome::Reply(reply) if reply.status == 429 => true,
        Outcome::Reply(reply) => harmless && meaning(reply.status).passing,
        // Who cannot prove who it is will not be able to a moment later.
        Outcome::Lost { reason: ConnectionReason::Tls, .. }
        | Outcome::TimedOut(TimeoutKind::Call)
        | Outcome::Cancelled
        | Outcome::Refused { .. } => false,
        Outcome::Lost { .. } | Outcome::TimedOut(TimeoutKind::Connect | TimeoutKind::Attempt) => {
            harmless || effect == Effect::NotDone
        }
    }
}

/// How long to wait before attempt number `attempt + 1`: what the service says, or exponential back-off with full
/// jitter.
pub(crate) fn delay(config: &Config, attempt: u32, named: Option<Duration>) -> Duration {
    named.unwrap_or_else(|| {
        let doubled = config.retry_base.saturating_mul(1_u32 << attempt.saturating_sub(1).min(16));
        doubled.min(config.retry_cap).mul_f64(config.clock.random())
    })
}

/// The time that a `Retry-After` header names. A date is read against the reply's own, whose clock wrote both; `now`
/// serves where the reply has none.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let sent = text(DATE).and_then(|date| httpdate::parse_http_date(date.trim()).ok());
    parse_retry_after(text(RETRY_AFTER)?, sent.unwrap_or(now))
}

/// Whole seconds, fractions of them, or an HTTP date. A date that has passed means now.
pub(crate) fn parse_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        // Refuses negative numbers, infinities, NaN, and what no clock can hold.
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Reply;
    use proptest::prelude::*;

    const ALL: [Retry; 3] = [Retry::Safe, Retry::Idempotent, Retry::Never];

    fn reply(status: u16) -> Outcome {
        let (headers, body) = (HeaderMap::new(), Vec::new());
        Outcome::Reply(Box::new(Reply { status, headers, body, cut: None }))
    }

    fn lost() -> Outcome {
        let (reason, message) = (ConnectionReason::Broken, String::new());
        Outcome::Lost { reason, message, status: None, source: None }
    }

    #[test]
    fn what_was_certainly_not_done_is_always_repeated() {
        for operation in ALL {
            assert!(may_repeat(operation, &lost(), Effect::NotDone));
            assert!(may_repeat(operation, &reply(429), Effect::NotDone));
            assert!(may_repeat(operation, &Outcome::TimedOut(TimeoutKind::Connect), Effect::NotDone));
        }
    }

    #[test]
    fn an_unknown_outcome_is_repeated_only_where_that_is_harmless() {
        let timed_out = Outcome::TimedOut(TimeoutKind::Attempt);
        let statuses = [408, 425, 500, 502, 503, 504, 599].map(reply);
        for outcome in [lost(), timed_out].iter().chain(&statuses) {
            let may = ALL.map(|operation| may_repeat(operation, outcome, Effect::Unknown));
            assert_eq!(may, [true, true, false], "{outcome:?}");
        }
        for status in [400, 401, 403, 404, 409, 422, 501, 505] {
            assert!(!may_repeat(Retry::Safe, &reply(status), Effect::NotDone), "{status}");
        }
        for end in [Outcome::Cancelled, Outcome::TimedOut(TimeoutKind::Call)] {
            assert!(!may_repeat(Retry::Safe, &end, Effect::NotDone));
        }
    }

    #[test]
    fn what_an_attempt_did_follows_from_its_end_and_its_reach() {
        let of = |outcome: &Outcome| {
            [Reach::Nothing, Reach::Sent, Reach::Accepted].map(|reach| effect(outcome, reach))
        };
        assert_eq!(of(&lost()), [Effect::NotDone, Effect::Unknown, Effect::Done]);
        assert_eq!(of(&Outcome::Cancelled), [Effect::NotDone, Effect::Unknown, Effect::Done]);
        for (status, expected) in [(422, Effect::NotDone), (429, Effect::NotDone), (503, Effect::Unknown)] {
            assert_eq!(effect(&reply(status), Reach::Sent), expected);
            assert_eq!(
                effect(&reply(status), Reach::Accepted),
                Effect::Done,
                "after a 303 the change is done"
            );
        }
    }

    #[test]
    fn a_date_is_read_by_the_clock_that_wrote_it() {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static("Sun, 09 Sep 2001 01:46:50 GMT"));
        let an_hour_off = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_003_600);
        assert_eq!(retry_after(&headers, an_hour_off), Some(Duration::ZERO));
        headers.insert(DATE, HeaderValue::from_static("Sun, 09 Sep 2001 01:46:40 GMT"));
        assert_eq!(retry_after(&headers, an_hour_off), Some(Duration::from_secs(10)));
    }

    #[test]
    fn the_header_is_read_in_each_of_its_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let read = |value: &str| parse_retry_after(value, now);
        assert_eq!(read("3"), Some(Duration::from_secs(3)));
        assert_eq!(read(" 0.25 "), Some(Duration::from_millis(250)));
        assert_eq!(read("Sun, 09 Sep 2001 01:46:50 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(read("Sun, 09 Sep 2001 01:46:30 GMT"), Some(Duration::ZERO), "it has passed");
        for wrong in ["", "soon", "-1", "NaN", "inf", "1e300"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_header_panics(value in ".{0,40}") {
            let _ = parse_retry_after(&value, SystemTime::UNIX_EPOCH);
        }
    }
}
