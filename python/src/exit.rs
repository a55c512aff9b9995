//! The end of the interpreter: whoever would enter it after that must not.
//!
//! A thread that waits for the interpreter's lock while the interpreter is being torn down is ended by it on the spot.
//! In the middle of Rust code that aborts the process: threads cannot be unwound through Rust from outside. And Rust
//! code waits for the lock in more places than those that take it: all Python code that it calls may let go of it.
//! So every thread passes this gate before it does anything in Rust that needs the interpreter, and is inside until
//! that is done. When the program ends, the gate closes, waits for those inside, and keeps the rest out until the
//! process is gone.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// The lowest bit says that the gate is closed; the rest counts those inside.
static GATE: AtomicUsize = AtomicUsize::new(0);
const CLOSED: usize = 1;
const ONE: usize = 2;

/// How long the end of the program waits for those inside. A callback of the program's own may take longer than that;
/// it is in danger only if it comes back in the moment between then and the end of the process.
const PATIENCE: Duration = Duration::from_secs(2);

thread_local! {
    /// Whether this thread is the one that tears down: it cannot be late, and must never be kept waiting.
    static ENDING: Cell<bool> = const { Cell::new(false) };
    /// How many times this thread is inside: a callback may call the package again.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Someone who passed the gate; until dropped, the interpreter stays.
#[derive(Debug)]
pub(crate) struct Inside {
    counted: bool,
}

impl Inside {
    fn leave(&mut self) {
        if std::mem::take(&mut self.counted) {
            DEPTH.set(DEPTH.get() - 1);
            GATE.fetch_sub(ONE, Ordering::AcqRel);
        }
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.leave();
    }
}

/// Passes the gate, if it is open.
fn try_enter() -> Option<Inside> {
    if ENDING.get() {
        return Some(Inside { counted: false });
    }
    // Who is inside already is waited for, and has to get on.
    if GATE.fetch_add(ONE, Ordering::AcqRel) & CLOSED == 0 || DEPTH.get() > 0 {
        DEPTH.set(DEPTH.get() + 1);
        return Some(Inside { counted: true });
    }
    GATE.fetch_sub(ONE, Ordering::AcqRel);
    None
}

/// Passes the gate, or never returns. Not for a thread that has the interpreter: nobody else would get it any more.
fn enter() -> Inside {
    loop {
        if let Some(inside) = try_enter() {
            return inside;
        }
        thread::park();
    }
}

/// Passes the gate, or never returns, on a thread that has the interpreter. The first thing in every function that
/// Python calls.
pub(crate) fn inside(py: Python<'_>) -> Inside {
    try_enter().unwrap_or_else(|| py.detach(enter))
}

/// Runs `work` with the interpreter, if there still is one.
pub(crate) fn attach(work: impl for<'py> FnOnce(Python<'py>)) {
    let _inside = enter();
    let _: Option<()> = Python::try_attach(work);
}

/// Runs `work`, which blocks, without the interpreter and outside.
pub(crate) fn detach<T: Send>(py: Python<'_>, inside: &mut Inside, work: impl FnOnce() -> T + Send) -> T {
    py.detach(|| {
        // Goes back inside before the interpreter is taken again, also when the work panics.
        let _back = Back::leaving(inside);
        work()
    })
}

/// Is outside until dropped.
struct Back<'i>(&'i mut Inside);

impl<'i> Back<'i> {
    fn leaving(inside: &'i mut Inside) -> Self {
        inside.leave();
        Self(inside)
    }
}

impl Drop for Back<'_> {
    fn drop(&mut self) {
        *self.0 = enter();
    }
}

/// Closes the gate: from here on no other thread of the package touches the interpreter. For `atexit`.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    ENDING.set(true);
    py.detach(|| {
        GATE.fetch_or(CLOSED, Ordering::AcqRel);
        let until = Instant::now() + PATIENCE;
        while GATE.load(Ordering::Acquire) != CLOSED && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
    });
}

/// Forgets the threads that a forked child does not have.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    ENDING.set(false);
    GATE.store(DEPTH.get() * ONE, Ordering::Release);
}
