//! Holding calls back: after a 429 all of them, and always those above the set rate.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(60);

/// When the next request may go out.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    per_minute: Option<usize>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    held_until: Option<Instant>,
    /// When the last requests went out, oldest first; as many as the rate allows in a window.
    sent: VecDeque<Instant>,
}

impl Pace {
    pub(crate) fn new(per_minute: Option<u32>) -> Self {
        let per_minute = per_minute.map(|rate| usize::try_from(rate).unwrap_or(usize::MAX));
        Self { per_minute, state: Mutex::default() }
    }

    /// Takes a place if a request may go out now; otherwise says how long to wait before asking again.
    pub(crate) fn take(&self, now: Instant) -> Result<(), Duration> {
        let mut state = self.lock();
        if let Some(until) = state.held_until {
            if until > now {
                return Err(until - now);
            }
            state.held_until = None;
        }
        let Some(rate) = self.per_minute else { return Ok(()) };
        if state.sent.len() >= rate
            && let Some(oldest) = state.sent.front().copied()
        {
            let free = oldest + WINDOW;
            if free > now {
                return Err(free - now);
            }
            state.sent.pop_front();
        }
        state.sent.push_back(now);
        Ok(())
    }

    /// Holds every request back until then; a longer hold stays.
    pub(crate) fn hold(&self, until: Instant) {
        let mut state = self.lock();
        state.held_until = Some(state.held_until.map_or(until, |known| known.max(until)));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn no_minute_sees_more_than_the_rate() {
        let pace = Pace::new(Some(3));
        let start = Instant::now();
        for second in [0, 1, 2] {
            assert_eq!(pace.take(start + s(second)), Ok(()));
        }
        assert_eq!(pace.take(start + s(10)), Err(s(50)), "the first leaves the window at 60");
        assert_eq!(pace.take(start + s(60)), Ok(()));
        assert_eq!(pace.take(start + s(60)), Err(s(1)));
    }

    #[test]
    fn a_hold_applies_to_everyone_and_the_longest_wins() {
        let pace = Pace::new(None);
        let start = Instant::now();
        assert_eq!(pace.take(start), Ok(()));
        pace.hold(start + s(5));
        pace.hold(start + s(2));
        assert_eq!(pace.take(start + s(1)), Err(s(4)));
        assert_eq!(pace.take(start + s(5)), Ok(()));
    }
}
