//! What this engine had deleted, so that a wait for it may find nothing at its first look.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many deletions are remembered, and how long.
const MOST: usize = 1_024;
const REMEMBER: Duration = Duration::from_secs(24 * 3_600);

/// The addresses whose deletion the service accepted, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Deleted(Mutex<VecDeque<(Instant, String)>>);

impl Deleted {
    /// Notes that the service accepted the deletion of what is at this path.
    pub(crate) fn note(&self, path: &str) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(when, other)| other != path && when.elapsed() < REMEMBER);
        if known.len() == MOST {
            known.pop_front();
        }
        known.push_back((Instant::now(), path.to_owned()));
    }

    /// Whether its deletion was accepted.
    pub(crate) fn has(&self, path: &str) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().any(|(when, other)| other == path && when.elapsed() < REMEMBER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_the_latest_and_no_more_than_it_should() {
        let deleted = Deleted::default();
        for number in 0..MOST + 10 {
            deleted.note(&format!("/v1/{number}"));
            deleted.note("/v1/again");
        }
        assert!(deleted.has("/v1/again") && deleted.has("/v1/1033") && !deleted.has("/v1/3"));
        assert_eq!(deleted.0.lock().unwrap().len(), MOST);
    }
}
