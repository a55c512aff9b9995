//! Threads on demand, for callers that cannot block.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a thread without work stays.
const IDLE: Duration = Duration::from_secs(10);

type Job = Box<dyn FnOnce() + Send>;

/// Runs jobs on at most so many threads; starts one only when a job would have to wait, and lets idle ones go.
#[derive(Debug)]
pub(crate) struct Pool {
    shared: Arc<Shared>,
    max: usize,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    work: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
    closed: bool,
}

impl Pool {
    pub(crate) fn new(max: usize) -> Self {
        Self { shared: Arc::default(), max }
    }

    /// Runs the job as soon as a thread is free. A job that panics ends alone.
    pub(crate) fn spawn(&self, job: Job) {
        let mut state = self.shared.lock();
        state.jobs.push_back(job);
        if state.jobs.len() <= state.idle || state.threads >= self.max {
            drop(state);
            self.shared.work.notify_one();
            return;
        }
        state.threads += 1;
        drop(state);
        let shared = Arc::clone(&self.shared);
        let started = std::thread::Builder::new().name("planetscale".to_owned()).spawn(move || shared.run());
        if started.is_err() {
            self.run_here();
        }
    }

    /// No thread is to be had: better slow than lost.
    fn run_here(&self) {
        let mut state = self.shared.lock();
        state.threads -= 1;
        let job = if state.threads == 0 { state.jobs.pop_front() } else { None };
        drop(state);
        if let Some(job) = job {
            run(job);
        }
    }

    #[cfg(test)]
    fn threads(&self) -> usize {
        self.shared.lock().threads
    }
}

impl Drop for Pool {
    /// Jobs that have begun go on; their threads leave afterwards.
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.work.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.jobs.pop_front() {
                drop(state);
                run(job);
                state = self.lock();
                continue;
            }
            if state.closed {
                break;
            }
            state.idle += 1;
            let (woken, waited) = self.work.wait_timeout(state, IDLE).unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.idle -= 1;
            if waited.timed_out() && state.jobs.is_empty() {
                break;
            }
        }
        state.threads -= 1;
    }
}

fn run(job: Job) {
    if catch_unwind(AssertUnwindSafe(job)).is_err() {
        tracing::error!("a job of the thread pool panicked");
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.lock();
        f.debug_struct("Shared").field("threads", &state.threads).field("jobs", &state.jobs.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn grows_to_its_limit_and_no_further() {
        let pool = Pool::new(3);
        let (gate, wait) = mpsc::channel::<()>();
        let wait = Arc::new(Mutex::new(wait));
        let (done, results) = mpsc::channel();
        for n in 0..8 {
            let (wait, done) = (Arc::clone(&wait), done.clone());
            pool.spawn(Box::new(move || {
                wait.lock().unwrap().recv().unwrap();
                done.send(n).unwrap();
            }));
        }
        assert_eq!(pool.threads(), 3);
        for _ in 0..8 {
            gate.send(()).unwrap();
        }
        let mut all: Vec<i32> = results.iter().take(8).collect();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn one_thread_serves_jobs_that_come_one_after_another() {
        let pool = Pool::new(64);
        for _ in 0..20 {
            let (done, result) = mpsc::channel();
            pool.spawn(Box::new(move || done.send(()).unwrap()));
            result.recv().unwrap();
            // The thread counts itself idle just after its job.
            while pool.shared.lock().idle == 0 {
                std::thread::yield_now();
            }
        }
        assert_eq!(pool.threads(), 1);
    }

    #[test]
    fn a_panic_ends_its_job_only() {
        let pool = Pool::new(1);
        pool.spawn(Box::new(|| panic!("on purpose")));
        let (done, result) = mpsc::channel();
        pool.spawn(Box::new(move || done.send(7).unwrap()));
        assert_eq!(result.recv().unwrap(), 7);
    }
}
