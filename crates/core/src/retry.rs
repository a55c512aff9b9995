//! What may be tried again, and when.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::config::Config;
use crate::operation::Retry;

/// How an attempt failed, as far as trying again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The request cannot have been received.
    NotSent,
    /// The connection broke or the time ran out: what was asked for may have been done.
    Unknown,
    /// The service answered with this status, and may have named a time.
    Status(u16, Option<Duration>),
}

/// Whether an operation may be tried again after a failure.
pub(crate) fn may_retry(operation: Retry, failure: Failure) -> bool {
    let repeatable = operation != Retry::Never;
    match failure {
        // Refused or never received: nothing was done, whatever the operation does.
        Failure::NotSent | Failure::Status(429, _) | Failure::Status(503, Some(_)) => true,
        Failure::Unknown => repeatable,
        // 501 and 505 say that the request itself will never do.
        Failure::Status(status, _) => repeatable && matches!(status, 408 | 500 | 502..=504 | 506..=599),
    }
}

/// How long to wait before attempt number `attempt + 1`: what the service says, or exponential back-off with full
/// jitter.
pub(crate) fn delay(config: &Config, attempt: u32, failure: Failure) -> Duration {
    if let Failure::Status(_, Some(told)) = failure {
        return told;
    }
    let doubled = config.retry_base.saturating_mul(1_u32 << attempt.saturating_sub(1).min(16));
    doubled.min(config.retry_cap).mul_f64(config.clock.random())
}

/// The time that a `Retry-After` header names, seen from `now`.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    parse_retry_after(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
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
    use proptest::prelude::*;

    #[test]
    fn a_refused_request_is_always_repeated() {
        for operation in [Retry::Safe, Retry::Idempotent, Retry::Never] {
            assert!(may_retry(operation, Failure::NotSent));
            assert!(may_retry(operation, Failure::Status(429, None)));
            assert!(may_retry(operation, Failure::Status(503, Some(Duration::ZERO))));
        }
    }

    #[test]
    fn an_unknown_outcome_is_repeated_only_where_that_is_harmless() {
        for failure in [Failure::Unknown, Failure::Status(500, None), Failure::Status(503, None)] {
            assert!(may_retry(Retry::Safe, failure));
            assert!(may_retry(Retry::Idempotent, failure));
            assert!(!may_retry(Retry::Never, failure));
        }
        for status in [400, 401, 403, 404, 409, 422, 501, 505] {
            assert!(!may_retry(Retry::Safe, Failure::Status(status, None)), "{status}");
        }
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
