//! Time and chance, in one place so that tests can hold them.

use std::fmt::Debug;
use std::time::{Duration, Instant, SystemTime};

use crate::cancel::Cancel;

/// A limit beyond what a clock can hold is no limit: a century will do.
pub(crate) const FAR: Duration = Duration::from_secs(100 * 365 * 24 * 3_600);

/// A time from now on. The one place where durations of callers and of the service become times, endless ones too.
pub(crate) fn after(now: Instant, time: Duration) -> Instant {
    // A clock that cannot hold a century from now still holds an hour.
    now.checked_add(time.min(FAR)).unwrap_or_else(|| now + time.min(Duration::from_secs(3_600)))
}

/// Where the engine gets the time, its sleeps and its random numbers from.
pub trait Clock: Debug + Send + Sync + 'static {
    /// A steady time, for intervals.
    fn now(&self) -> Instant;
    /// The time of day, for dates that the service sends.
    fn wall(&self) -> SystemTime;
    /// Sleeps unless `cancel` ends it. Returns whether the whole time passed.
    fn sleep(&self, time: Duration, cancel: Option<&Cancel>) -> bool;
    /// A number from 0 up to, and without, 1.
    fn random(&self) -> f64;
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration, cancel: Option<&Cancel>) -> bool {
        if let Some(cancel) = cancel {
            return cancel.sleep(time);
        }
        std::thread::sleep(time.min(FAR));
        true
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Cancel, Clock, Duration, Instant, SystemTime};
    use std::sync::{Arc, Mutex};

    /// A clock that jumps ahead instead of sleeping and remembers each sleep.
    #[derive(Clone, Debug)]
    pub(crate) struct FakeClock {
        start: Instant,
        wall: SystemTime,
        sleeps: Arc<Mutex<Vec<Duration>>>,
    }

    impl FakeClock {
        pub(crate) fn new() -> Self {
            // A whole second, since HTTP dates have no finer step.
            let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
            Self { start: Instant::now(), wall, sleeps: Arc::default() }
        }

        pub(crate) fn sleeps(&self) -> Vec<Duration> {
            self.sleeps.lock().unwrap().clone()
        }

        fn slept(&self) -> Duration {
            self.sleeps.lock().unwrap().iter().sum()
        }
    }

    impl Clock for FakeClock {
        fn now(&self) -> Instant {
            self.start + self.slept()
        }

        fn wall(&self) -> SystemTime {
            self.wall + self.slept()
        }

        fn sleep(&self, time: Duration, cancel: Option<&Cancel>) -> bool {
            if cancel.is_some_and(Cancel::is_cancelled) {
                return false;
            }
            self.sleeps.lock().unwrap().push(time);
            true
        }

        fn random(&self) -> f64 {
            0.5
        }
    }
}
