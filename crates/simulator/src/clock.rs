//! Simulated time: it starts at the real time, runs `speed` times as fast, and can be put forward.

use std::sync::Mutex;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

use crate::locked;

/// The clock of one simulator.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Timestamp,
    real: Instant,
    speed: f64,
    advanced: Mutex<f64>,
}

impl Clock {
    pub(crate) fn new(speed: f64) -> Self {
        Self { started: Timestamp::now(), real: Instant::now(), speed, advanced: Mutex::new(0.0) }
    }

    /// The simulated time.
    pub(crate) fn now(&self) -> Timestamp {
        later(self.started, self.real.elapsed().as_secs_f64() * self.speed + *locked(&self.advanced))
    }

    /// Puts the clock forward.
    pub(crate) fn advance(&self, seconds: f64) {
        *locked(&self.advanced) += seconds.max(0.0);
    }
}

/// The time so many seconds later; the end of time where it would be beyond it.
pub(crate) fn later(time: Timestamp, seconds: f64) -> Timestamp {
    let seconds = if seconds.is_finite() { seconds.clamp(-1e11, 1e11) } else { 0.0 };
    time.checked_add(SignedDuration::from_secs_f64(seconds)).unwrap_or(Timestamp::MAX)
}

/// The way the service writes a time: milliseconds and `Z`.
pub(crate) fn written(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_written_with_milliseconds() {
        let time: Timestamp = "2026-01-02T03:04:05.678912Z".parse().unwrap();
        assert_eq!(written(time), "2026-01-02T03:04:05.678Z");
        assert_eq!(written(later(time, 1.5)), "2026-01-02T03:04:07.178Z");
    }

    #[test]
    fn an_absurd_distance_ends_at_the_end_of_time() {
        assert_eq!(later(Timestamp::MAX, 10.0), Timestamp::MAX);
        let time: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        assert_eq!(later(time, f64::INFINITY), time);
    }

    #[test]
    fn the_clock_goes_forward_only() {
        let clock = Clock::new(0.0);
        let before = clock.now();
        clock.advance(-5.0);
        assert_eq!(clock.now(), before);
        clock.advance(60.0);
        assert_eq!(clock.now(), later(before, 60.0));
    }
}
