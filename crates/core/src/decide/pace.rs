//! Holding calls back: after a 429 all of them, and always those above the set rate.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::error::ApiError;
use crate::sync::{Arc, Mutex, MutexGuard, PoisonError};

const WINDOW: Duration = Duration::from_secs(60);
/// The longest that calls are held back, whatever a reply says: the service counts in windows of a minute.
const LONGEST_HOLD: Duration = WINDOW;
/// The distance at which calls that were held back leave: at the service's own rate of 600 a minute.
const DISTANCE: Duration = Duration::from_millis(100);

/// When the next request may go out.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    per_minute: Option<usize>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    hold: Option<Hold>,
    /// Where the queue of those that were held back ends.
    queue_end: Option<Instant>,
    /// When the last requests went out, oldest first; as many as the rate allows in a window.
    sent: VecDeque<Instant>,
}

#[derive(Debug)]
struct Hold {
    until: Instant,
    notice: Arc<ApiError>,
}

/// Why a request may not go out yet, and how long it takes.
#[derive(Debug)]
pub(crate) enum Wait {
    /// The service asked for it, by this error of an earlier call.
    Held(Duration, Arc<ApiError>),
    /// The client's own rate.
    Rate(Duration),
}

impl Pace {
    pub(crate) fn new(per_minute: Option<u32>) -> Self {
        let per_minute = per_minute.map(|rate| usize::try_from(rate).unwrap_or(usize::MAX));
        Self { per_minute, state: Mutex::default() }
    }

    /// Takes a place if a request may go out now; otherwise says how long to wait before asking again. `slot` is the
    /// caller's place in the queue of those that were held back, empty at first; who cannot wait so long, beyond
    /// `until`, gets none.
    pub(crate) fn take(&self, now: Instant, until: Instant, slot: &mut Option<Instant>) -> Result<(), Wait> {
        let mut state = self.lock();
        state.held(now, until, slot)?;
        let Some(rate) = self.per_minute else { return Ok(()) };
        if state.sent.len() >= rate
            && let Some(oldest) = state.sent.front().copied()
        {
            let free = oldest + WINDOW;
            if free > now {
                return Err(Wait::Rate(free - now));
            }
            state.sent.pop_front();
        }
        state.sent.push_back(now);
        Ok(())
    }

    /// Holds every request back for so long, and no longer than makes sense; a longer hold stays.
    pub(crate) fn hold(&self, now: Instant, time: Duration, notice: impl FnOnce() -> Arc<ApiError>) {
        let until = now + time.min(LONGEST_HOLD);
        let mut state = self.lock();
        if state.hold.as_ref().is_none_or(|known| known.until < until) {
            state.hold = Some(Hold { until, notice: notice() });
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether a request has to wait because of what the service said.
    fn held(&mut self, now: Instant, until: Instant, slot: &mut Option<Instant>) -> Result<(), Wait> {
        let Some(hold) = &self.hold else { return Ok(()) };
        let mine = slot.filter(|mine| *mine >= hold.until);
        let place = mine.unwrap_or_else(|| {
            let behind = self.queue_end.filter(|end| *end > now);
            behind.map_or(hold.until, |end| end.max(hold.until))
        });
        if place > now {
            if mine.is_none() && place <= until {
                self.queue_end = Some(place + DISTANCE);
                *slot = Some(place);
            }
            return Err(Wait::Held(place - now, Arc::clone(&hold.notice)));
        }
        // Nobody is in the queue any more: the hold is over.
        if hold.until <= now && self.queue_end.is_none_or(|end| end <= now) {
            self.hold = None;
            self.queue_end = None;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// How long a call has to wait that asks for the first time.
    fn wait(pace: &Pace, now: Instant) -> Duration {
        match pace.take(now, now + s(1_000), &mut None) {
            Ok(()) => Duration::ZERO,
            Err(Wait::Held(time, _) | Wait::Rate(time)) => time,
        }
    }

    fn hold(pace: &Pace, now: Instant, time: Duration) {
        pace.hold(now, time, || Arc::new(ApiError::default()));
    }

    #[test]
    fn no_minute_sees_more_than_the_rate() {
        let pace = Pace::new(Some(3));
        let start = Instant::now();
        for second in [0, 1, 2] {
            assert_eq!(wait(&pace, start + s(second)), s(0));
        }
        assert_eq!(wait(&pace, start + s(10)), s(50), "the first leaves the window at 60");
        assert_eq!(wait(&pace, start + s(60)), s(0));
        assert_eq!(wait(&pace, start + s(60)), s(1));
    }

    #[test]
    fn a_hold_applies_to_everyone_and_the_longest_wins() {
        let pace = Pace::new(None);
        let start = Instant::now();
        assert_eq!(wait(&pace, start), s(0));
        hold(&pace, start, s(5));
        hold(&pace, start, s(2));
        assert_eq!(wait(&pace, start + s(1)), s(4));
        assert_eq!(wait(&pace, start + s(6)), s(0));
    }

    #[test]
    fn no_hold_is_longer_than_the_services_window() {
        let pace = Pace::new(None);
        let start = Instant::now();
        hold(&pace, start, s(86_400));
        assert_eq!(wait(&pace, start), s(60));
    }

    #[test]
    fn calls_that_were_held_back_leave_one_after_another() {
        let pace = Pace::new(None);
        let start = Instant::now();
        hold(&pace, start, s(5));
        let mut slots = [None; 4];
        for (index, slot) in slots.iter_mut().enumerate() {
            let turn = s(5) + DISTANCE * u32::try_from(index).unwrap();
            assert!(
                matches!(pace.take(start, start + s(1_000), slot), Err(Wait::Held(time, _)) if time == turn)
            );
        }
        let opened = start + s(5);
        assert!(pace.take(opened, opened + s(9), &mut slots[0]).is_ok());
        assert!(pace.take(opened, opened + s(9), &mut slots[1]).is_err(), "its turn comes later");
        assert_eq!(wait(&pace, opened), DISTANCE * 4, "who comes now goes behind them");
        assert!(pace.take(opened + DISTANCE, opened + s(9), &mut slots[1]).is_ok());
        hold(&pace, opened + DISTANCE, s(9));
        assert!(
            pace.take(opened + DISTANCE * 2, opened + s(9), &mut slots[2]).is_err(),
            "a new hold holds them again"
        );
    }
}
