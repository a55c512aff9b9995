//! Threads on demand, for callers that cannot block.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::timer::{Due, Timer};
use crate::cancel::{Cancel, CancelHook};
use crate::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak, thread};

/// How long a thread without work stays.
const IDLE: Duration = Duration::from_secs(10);

/// What has come of a job that waited for its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// It is its turn.
    Go,
    /// Its time was over first.
    TooLate,
    /// It was cancelled first.
    Cancelled,
}

/// Work for a thread. It is called exactly once.
pub(crate) struct Job {
    pub(crate) work: Box<dyn FnOnce(Turn) + Send>,
    /// When it is of no use any more to begin.
    pub(crate) until: Option<Instant>,
    /// What can end it while it waits.
    pub(crate) cancel: Option<Cancel>,
}

/// Runs jobs on at most so many threads; starts one only when a job would have to wait, and lets idle ones go.
///
/// A job that waits is called at once when its time is over or it is cancelled, and not only when a thread is free.
#[derive(Debug)]
pub(crate) struct Pool {
    shared: Arc<Shared>,
    max: usize,
    timer: Arc<Timer>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    work: Condvar,
}

#[derive(Default)]
struct State {
    /// By number, which is their order.
    jobs: BTreeMap<u64, Waiting>,
    next_id: u64,
    threads: usize,
    idle: usize,
    closed: bool,
}

/// A job in the queue.
struct Waiting {
    work: Box<dyn FnOnce(Turn) + Send>,
    watch: Watch,
}

/// What can end the waiting of a job; ends with it.
#[derive(Default)]
struct Watch {
    due: Option<(Weak<Timer>, Due)>,
    _cancel: Option<CancelHook>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some((timer, due)) = self.due.take()
            && let Some(timer) = timer.upgrade()
        {
            timer.forget(due);
        }
    }
}

impl Pool {
    pub(crate) fn new(max: usize, timer: Arc<Timer>) -> Self {
        Self { shared: Arc::default(), max, timer }
    }

    /// Runs the job as soon as a thread is free. A job that panics ends alone.
    pub(crate) fn spawn(&self, job: Job) {
        let mut state = self.shared.lock();
        let id = state.next_id;
        state.next_id += 1;
        state.jobs.insert(id, Waiting { work: job.work, watch: Watch::default() });
        if state.jobs.len() <= state.idle {
            drop(state);
            self.shared.work.notify_one();
            return;
        }
        if state.threads >= self.max {
            drop(state);
            self.shared.work.notify_one();
            self.watch(id, job.until, job.cancel.as_ref());
            return;
        }
        state.threads += 1;
        drop(state);
        let shared = Arc::clone(&self.shared);
        let started = thread::Builder::new().name("planetscale".to_owned()).spawn(move || shared.run());
        if started.is_err() {
            self.run_here();
        }
    }

    /// Calls a job that waits for its turn when that has no more sense.
    fn watch(&self, id: u64, until: Option<Instant>, cancel: Option<&Cancel>) {
        let due = until.and_then(|until| {
            let shared = Arc::downgrade(&self.shared);
            // Without a thread for it, the job is told when its turn comes.
            let due = self.timer.at(until, move || {
                if let Some(shared) = shared.upgrade() {
                    shared.give_up(id, Turn::TooLate);
                }
            });
            due.ok().map(|due| (Arc::downgrade(&self.timer), due))
        });
        let hook = cancel.map(|cancel| {
            let (shared, timer) = (Arc::downgrade(&self.shared), Arc::downgrade(&self.timer));
            cancel.on_cancel(move || {
                // Not on the thread of whoever cancels, which may hold what the job's end needs.
                let (Some(shared), Some(timer)) = (shared.upgrade(), timer.upgrade()) else { return };
                let _ = timer.at(Instant::now(), move || shared.give_up(id, Turn::Cancelled));
            })
        });
        let watch = Watch { due, _cancel: hook };
        let mut state = self.shared.lock();
        let unwanted = match state.jobs.get_mut(&id) {
            Some(waiting) => std::mem::replace(&mut waiting.watch, watch),
            None => watch,
        };
        // Outside of the lock, which what it undoes does not know of.
        drop(state);
        drop(unwanted);
    }

    /// No thread is to be had: better slow than lost.
    fn run_here(&self) {
        let mut state = self.shared.lock();
        state.threads -= 1;
        let job = if state.threads == 0 { state.jobs.pop_first() } else { None };
        drop(state);
        if let Some((_, waiting)) = job {
            waiting.run(Turn::Go);
        }
    }

    /// Locks what the pool shares with its threads, until what comes back is dropped.
    #[cfg(test)]
    pub(crate) fn lock_for_good(&self) -> impl Drop + use<> {
        struct Locked(std::sync::mpsc::Sender<()>, Option<thread::JoinHandle<()>>);
        impl Drop for Locked {
            fn drop(&mut self) {
                self.0.send(()).unwrap();
                self.1.take().unwrap().join().unwrap();
            }
        }
        let (release, released) = std::sync::mpsc::channel();
        let (took, taken) = std::sync::mpsc::channel();
        let shared = Arc::clone(&self.shared);
        let holder = thread::spawn(move || {
            let _held = shared.lock();
            took.send(()).unwrap();
            released.recv().unwrap();
        });
        taken.recv().unwrap();
        Locked(release, Some(holder))
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

    /// Takes a job out of the queue, if it is still there, and tells it why.
    fn give_up(&self, id: u64, turn: Turn) {
        let waiting = self.lock().jobs.remove(&id);
        if let Some(waiting) = waiting {
            waiting.run(turn);
        }
    }

    fn run(&self) {
        let mut state = self.lock();
        loop {
            if let Some((_, waiting)) = state.jobs.pop_first() {
                drop(state);
                waiting.run(Turn::Go);
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

impl Waiting {
    fn run(self, turn: Turn) {
        drop(self.watch);
        let work = self.work;
        if catch_unwind(AssertUnwindSafe(|| work(turn))).is_err() {
            tracing::error!("a job of the thread pool panicked");
        }
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

    fn pool(max: usize) -> Pool {
        Pool::new(max, Arc::default())
    }

    fn job(work: impl FnOnce() + Send + 'static) -> Job {
        Job { work: Box::new(move |_| work()), until: None, cancel: None }
    }

    #[test]
    fn grows_to_its_limit_and_no_further() {
        let pool = pool(3);
        let (gate, wait) = mpsc::channel::<()>();
        let wait = Arc::new(Mutex::new(wait));
        let (done, results) = mpsc::channel();
        for n in 0..8 {
            let (wait, done) = (Arc::clone(&wait), done.clone());
            pool.spawn(job(move || {
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
        let pool = pool(64);
        for _ in 0..20 {
            let (done, result) = mpsc::channel();
            pool.spawn(job(move || done.send(()).unwrap()));
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
        let pool = pool(1);
        pool.spawn(job(|| panic!("on purpose")));
        let (done, result) = mpsc::channel();
        pool.spawn(job(move || done.send(7).unwrap()));
        assert_eq!(result.recv().unwrap(), 7);
    }

    #[test]
    fn a_job_that_waits_is_told_when_it_is_too_late_or_cancelled() {
        let pool = pool(1);
        let (gate, wait) = mpsc::channel::<()>();
        let (running, runs) = mpsc::channel();
        pool.spawn(job(move || {
            running.send(()).unwrap();
            wait.recv().unwrap();
        }));
        runs.recv().unwrap();
        let (done, turns) = mpsc::channel();
        let cancel = Cancel::new();
        for (until, cancel) in
            [(Some(Instant::now() + Duration::from_millis(50)), None), (None, Some(cancel.clone()))]
        {
            let done = done.clone();
            pool.spawn(Job { work: Box::new(move |turn| done.send(turn).unwrap()), until, cancel });
        }
        assert_eq!(turns.recv_timeout(Duration::from_secs(20)), Ok(Turn::TooLate));
        cancel.cancel();
        assert_eq!(turns.recv_timeout(Duration::from_secs(20)), Ok(Turn::Cancelled));
        gate.send(()).unwrap();
        drop(done);
        assert_eq!(turns.recv(), Err(mpsc::RecvError), "nobody is called twice");
    }
}
