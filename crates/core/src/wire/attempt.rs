//! The attempt that runs on this thread: what ends it, and how far its request has come.
//!
//! ureq owns connections and outlives calls, so a transport cannot hold a call's deadline or cancel handle. It finds
//! them here: an attempt runs from start to end on one thread.

use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::line::Line;
use crate::cancel::{Cancel, INTERRUPT_SLICE};
use crate::clock::after;
use crate::error::TimeoutKind;

thread_local! {
    static CURRENT: RefCell<Option<Rc<Attempt>>> = const { RefCell::new(None) };
}

/// One count for all threads: connections move between them, and must not take another thread's attempt for their own.
static NEXT_ID: AtomicU64 = AtomicU64::new(1);

/// Why the engine itself ended an attempt although the network had not failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    Cancelled,
    TimedOut(TimeoutKind),
}

/// How far a request has come: the one thing that says what may be sent again, and what an error tells about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// No byte of it left this machine.
    Nothing,
    /// Some of it was sent: it may have been received, and what it asks for may have been done.
    Sent,
    /// The service said that what it asks for is done: the head of a 2xx, or a 303 in answer to a change.
    Accepted,
}

/// One attempt in progress.
#[derive(Debug)]
pub(crate) struct Attempt {
    id: u64,
    cancel: Option<Cancel>,
    has_hook: bool,
    deadline: Instant,
    deadline_kind: TimeoutKind,
    connect_timeout: Duration,
    /// When the connection that is being made has to stand; none while none is being made.
    connect_until: Cell<Option<Instant>>,
    reach: Cell<Reach>,
    stop: Cell<Option<Stop>>,
    attached: RefCell<Vec<u64>>,
}

impl Attempt {
    /// Fails when the attempt must end; otherwise says how long the next blocking step may take.
    pub(crate) fn check(&self) -> io::Result<Duration> {
        if self.cancel.as_ref().is_some_and(Cancel::is_cancelled) {
            return Err(self.end(Stop::Cancelled));
        }
        let now = Instant::now();
        let left = self.deadline.saturating_duration_since(now);
        if left.is_zero() {
            return Err(self.end(Stop::TimedOut(self.deadline_kind)));
        }
        let Some(until) = self.connect_until.get() else { return Ok(left) };
        let connecting = until.saturating_duration_since(now);
        if connecting.is_zero() {
            return Err(self.end(Stop::TimedOut(TimeoutKind::Connect)));
        }
        Ok(left.min(connecting))
    }

    /// As [`check`](Self::check), after a signal or an empty slice of waiting: asks the hook first.
    pub(crate) fn check_hook(&self) -> io::Result<Duration> {
        if self.has_hook {
            self.cancel.as_ref().map(Cancel::poll_hook);
        }
        self.check()
    }

    /// The longest that a step may block before the hook has to be asked again.
    pub(crate) fn slice(&self) -> Option<Duration> {
        self.has_hook.then_some(INTERRUPT_SLICE)
    }

    fn end(&self, stop: Stop) -> io::Error {
        self.stop.set(Some(stop));
        io::Error::other("the call was ended")
    }

    /// Why the engine ended it, if it did.
    pub(crate) fn stop(&self) -> Option<Stop> {
        self.stop.get()
    }

    /// A connection is being made: until [`connected`](Self::connected), its limit runs, and nothing that is sent
    /// belongs to the request.
    pub(crate) fn connecting(&self) {
        self.connect_until.set(Some(after(Instant::now(), self.connect_timeout)));
    }

    pub(crate) fn connected(&self) {
        self.connect_until.set(None);
    }

    /// Whether no connection stands yet.
    pub(crate) fn is_connecting(&self) -> bool {
        self.connect_until.get().is_some()
    }

    /// Notes that bytes of the request left this machine.
    pub(crate) fn sent(&self) {
        if !self.is_connecting() && self.reach.get() == Reach::Nothing {
            self.reach.set(Reach::Sent);
        }
    }

    /// Notes what the service said about it.
    pub(crate) fn reached(&self, reach: Reach) {
        self.reach.set(reach);
    }

    pub(crate) fn reach(&self) -> Reach {
        self.reach.get()
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// Makes the line this attempt's own, so that its cancel handle can end it.
    pub(crate) fn take(&self, line: &Arc<Line>) {
        line.give_to(self.id);
        if let Some(cancel) = &self.cancel {
            self.attached.borrow_mut().push(cancel.attach(line, self.id));
        }
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        if let Some(cancel) = &self.cancel {
            for id in self.attached.get_mut().drain(..) {
                cancel.detach(id);
            }
        }
    }
}

/// Makes an attempt the thread's own until dropped.
#[derive(Debug)]
pub(crate) struct Guard {
    attempt: Rc<Attempt>,
    outer: Option<Rc<Attempt>>,
}

impl Guard {
    pub(crate) fn attempt(&self) -> &Attempt {
        &self.attempt
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let outer = self.outer.take();
        CURRENT.with(|current| *current.borrow_mut() = outer);
    }
}

/// Begins an attempt on this thread.
pub(crate) fn begin(
    cancel: Option<Cancel>,
    (deadline, deadline_kind): (Instant, TimeoutKind),
    connect_timeout: Duration,
) -> Guard {
    let attempt = Rc::new(Attempt {
        id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
        has_hook: cancel.as_ref().is_some_and(Cancel::has_hook),
        cancel,
        deadline,
        deadline_kind,
        connect_timeout,
        connect_until: Cell::new(None),
        reach: Cell::new(Reach::Nothing),
        stop: Cell::new(None),
        attached: RefCell::default(),
    });
    let outer = CURRENT.with(|current| current.borrow_mut().replace(Rc::clone(&attempt)));
    Guard { attempt, outer }
}

/// The attempt of this thread. There is always one while ureq runs for the engine.
pub(crate) fn current() -> io::Result<Rc<Attempt>> {
    CURRENT
        .with(|current| current.borrow().clone())
        .ok_or_else(|| io::Error::other("the transport was used outside of a call"))
}
