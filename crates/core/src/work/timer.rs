//! What is to be done at a time, by one thread for all of it, that runs only while there is something.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, thread};

/// How long the thread stays when there is nothing to do.
const IDLE: Duration = Duration::from_secs(5);

type Work = Box<dyn FnOnce() + Send>;

/// Something that is to be done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Due(Instant, u64);

/// Does things at their time. What it does is short: it hands work to the pool or tells somebody about an end.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    due: BTreeMap<(Instant, u64), Work>,
    next_id: u64,
    running: bool,
    closed: bool,
}

impl Timer {
    /// Does the work at that time, or at once when it has passed. What comes back is for [`forget`](Self::forget).
    ///
    /// # Errors
    /// There is no thread to be had; the work is dropped.
    pub(crate) fn at(&self, time: Instant, work: impl FnOnce() + Send + 'static) -> io::Result<Due> {
        let mut state = self.shared.lock();
        let id = state.next_id;
        state.next_id += 1;
        state.due.insert((time, id), Box::new(work));
        if state.running {
            drop(state);
            self.shared.changed.notify_one();
            return Ok(Due(time, id));
        }
        state.running = true;
        drop(state);
        let shared = Arc::clone(&self.shared);
        let started = thread::Builder::new().name("planetscale-timer".to_owned()).spawn(move || shared.run());
        if let Err(error) = started {
            let mut state = self.shared.lock();
            state.running = false;
            let work = state.due.remove(&(time, id));
            // Outside of the lock: dropping it may tell somebody.
            drop(state);
            drop(work);
            return Err(error);
        }
        Ok(Due(time, id))
    }

    /// Leaves undone what is not done yet.
    pub(crate) fn forget(&self, due: Due) {
        let work = self.shared.lock().due.remove(&(due.0, due.1));
        drop(work);
    }
}

impl Drop for Timer {
    /// What has not come yet never will, and is told so by being dropped.
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.closed = true;
        let due = std::mem::take(&mut state.due);
        drop(state);
        self.shared.changed.notify_all();
        drop(due);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut state = self.lock();
        loop {
            if state.closed {
                break;
            }
            let now = Instant::now();
            let pause = match state.due.first_entry() {
                Some(first) if first.key().0 <= now => {
                    let work = first.remove();
                    drop(state);
                    if catch_unwind(AssertUnwindSafe(work)).is_err() {
                        tracing::error!("something that was to be done at a time panicked");
                    }
                    state = self.lock();
                    continue;
                }
                Some(first) => first.key().0 - now,
                None => IDLE,
            };
            let idle = state.due.is_empty();
            let (woken, waited) =
                self.changed.wait_timeout(state, pause).unwrap_or_else(PoisonError::into_inner);
            state = woken;
            if idle && waited.timed_out() && state.due.is_empty() {
                break;
            }
        }
        state.running = false;
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.lock();
        f.debug_struct("Shared").field("due", &state.due.len()).field("running", &state.running).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn things_are_done_in_the_order_of_their_times() {
        let timer = Timer::default();
        let (done, order) = mpsc::channel();
        let now = Instant::now();
        for (after, name) in [(60, "third"), (0, "first"), (30, "second")] {
            let done = done.clone();
            timer
                .at(now + Duration::from_millis(after), move || done.send((name, now.elapsed())).unwrap())
                .unwrap();
        }
        let all: Vec<_> = order.iter().take(3).collect();
        assert_eq!([all[0].0, all[1].0, all[2].0], ["first", "second", "third"]);
        assert!(all[2].1 >= Duration::from_millis(60));
    }

    #[test]
    fn a_panic_ends_what_panicked_and_nothing_else() {
        let timer = Timer::default();
        let (done, result) = mpsc::channel();
        timer.at(Instant::now(), || panic!("on purpose")).unwrap();
        timer.at(Instant::now(), move || done.send(7).unwrap()).unwrap();
        assert_eq!(result.recv_timeout(Duration::from_secs(20)), Ok(7));
    }

    #[test]
    fn what_is_forgotten_is_not_done() {
        let timer = Timer::default();
        let (done, result) = mpsc::channel();
        let later = Instant::now() + Duration::from_millis(50);
        let (one, other) = (done.clone(), done);
        let due = timer.at(later, move || one.send(1).unwrap()).unwrap();
        timer.at(later, move || other.send(2).unwrap()).unwrap();
        timer.forget(due);
        assert_eq!(result.iter().collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn what_never_comes_is_dropped_with_the_timer() {
        let timer = Timer::default();
        let (done, result) = mpsc::channel::<()>();
        timer.at(Instant::now() + Duration::from_secs(600), move || drop(done)).unwrap();
        drop(timer);
        assert_eq!(result.recv_timeout(Duration::from_secs(20)), Err(mpsc::RecvTimeoutError::Disconnected));
    }
}
