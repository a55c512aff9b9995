//! The limit of requests a minute.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

/// Remembers the requests of the last minute.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    recent: VecDeque<Instant>,
}

impl Limiter {
    /// Lets a request in, or tells how many seconds it has to wait.
    pub(crate) fn admit(&mut self, limit: u32, now: Instant) -> Result<(), u64> {
        while self.recent.front().is_some_and(|first| now.duration_since(*first) >= MINUTE) {
            self.recent.pop_front();
        }
        if self.recent.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
            self.recent.push_back(now);
            return Ok(());
        }
        let wait =
            self.recent.front().map_or(MINUTE, |first| MINUTE.saturating_sub(now.duration_since(*first)));
        Err(wait.as_secs() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_holds_for_a_minute() {
        let mut limiter = Limiter::default();
        let start = Instant::now();
        assert_eq!(limiter.admit(2, start), Ok(()));
        assert_eq!(limiter.admit(2, start + Duration::from_secs(30)), Ok(()));
        assert_eq!(limiter.admit(2, start + Duration::from_secs(40)), Err(21));
        assert_eq!(limiter.admit(2, start + Duration::from_secs(60)), Ok(()));
        assert_eq!(limiter.admit(2, start + Duration::from_secs(61)), Err(30));
    }
}
