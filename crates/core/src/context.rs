//! The attempt that runs on this thread, for the parts that ureq calls without knowing of it.
//!
//! ureq owns connections and outlives calls, so a transport cannot hold a call's deadline or cancel handle. It finds
//! them here: an attempt runs from start to end on one thread.

use std::cell::{Cell, RefCell};
use std::io;
use std::net::TcpStream;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::cancel::{Cancel, INTERRUPT_SLICE};
use crate::error::TimeoutKind;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Running>>> = const { RefCell::new(None) };
}

/// One count for all threads: connections move between them, and must not take another thread's attempt for their own.
static NEXT_ID: AtomicU64 = AtomicU64::new(1);

/// Why the transport gave up although the network had not failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Cancelled,
    Timeout(TimeoutKind),
}

/// How far an attempt has come; decides what may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Looking up a name, connecting, shaking hands: the request cannot have been received.
    Connecting,
    /// A connection stands: the request may have been received.
    Connected,
}

/// One attempt in progress.
#[derive(Debug)]
pub(crate) struct Running {
    id: u64,
    pub(crate) cancel: Option<Cancel>,
    has_hook: bool,
    deadline: Option<(Instant, TimeoutKind)>,
    pub(crate) connect_timeout: Option<Duration>,
    fault: Cell<Option<Fault>>,
    /// How many connections are being made: one through a proxy has another inside it.
    connecting: Cell<u32>,
    attached: RefCell<Vec<u64>>,
}

impl Running {
    /// Fails when the attempt must end; otherwise says how long the next blocking step may take.
    pub(crate) fn check(&self) -> io::Result<Option<Duration>> {
        if self.cancel.as_ref().is_some_and(Cancel::is_cancelled) {
            return Err(self.fail(Fault::Cancelled));
        }
        match self.deadline {
            None => Ok(None),
            Some((deadline, kind)) => {
                let left = deadline.saturating_duration_since(Instant::now());
                if left.is_zero() { Err(self.fail(Fault::Timeout(kind))) } else { Ok(Some(left)) }
            }
        }
    }

    /// As [`check`](Self::check), after a signal or an empty slice of waiting: asks the hook first.
    pub(crate) fn check_hook(&self) -> io::Result<Option<Duration>> {
        if self.has_hook {
            self.cancel.as_ref().map(Cancel::poll_hook);
        }
        self.check()
    }

    /// The longest that a step may block before the hook has to be asked again.
    pub(crate) fn slice(&self) -> Option<Duration> {
        self.has_hook.then_some(INTERRUPT_SLICE)
    }

    pub(crate) fn fail(&self, fault: Fault) -> io::Error {
        self.fault.set(Some(fault));
        io::Error::other("the call was ended")
    }

    pub(crate) fn fault(&self) -> Option<Fault> {
        self.fault.get()
    }

    pub(crate) fn phase(&self) -> Phase {
        if self.connecting.get() == 0 { Phase::Connected } else { Phase::Connecting }
    }

    /// From here on until [`connected`](Self::connected) nothing of the request can have been received.
    pub(crate) fn connecting(&self) {
        self.connecting.set(self.connecting.get() + 1);
    }

    pub(crate) fn connected(&self) {
        self.connecting.set(self.connecting.get().saturating_sub(1));
    }

    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    pub(crate) fn attach(&self, socket: &Arc<TcpStream>) {
        if let Some(cancel) = &self.cancel {
            self.attached.borrow_mut().push(cancel.attach(socket));
        }
    }
}

impl Drop for Running {
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
    running: Rc<Running>,
    outer: Option<Rc<Running>>,
}

impl Guard {
    pub(crate) fn running(&self) -> &Running {
        &self.running
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let outer = self.outer.take();
        RUNNING.with(|current| *current.borrow_mut() = outer);
    }
}

/// Begins an attempt on this thread.
pub(crate) fn enter(
    cancel: Option<Cancel>,
    deadline: Option<(Instant, TimeoutKind)>,
    connect_timeout: Option<Duration>,
) -> Guard {
    let running = Rc::new(Running {
        id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
        has_hook: cancel.as_ref().is_some_and(Cancel::has_hook),
        cancel,
        deadline,
        connect_timeout,
        fault: Cell::new(None),
        connecting: Cell::new(0),
        attached: RefCell::default(),
    });
    let outer = RUNNING.with(|current| current.borrow_mut().replace(Rc::clone(&running)));
    Guard { running, outer }
}

/// The attempt of this thread. There is always one while ureq runs for the engine.
pub(crate) fn current() -> io::Result<Rc<Running>> {
    RUNNING
        .with(|current| current.borrow().clone())
        .ok_or_else(|| io::Error::other("the transport was used outside of a call"))
}
