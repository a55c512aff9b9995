//! The end of the interpreter: whoever would enter it after that must not.
//!
//! A thread that takes the interpreter's lock while the interpreter is being torn down is ended by it on the spot, in
//! the middle of Rust code, which aborts the process. So every thread but the main one passes this gate first. When
//! the program ends, the gate closes, waits for those inside, and keeps the rest out until the process is gone.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pyo3::prelude::*;

use crate::signals;

/// The lowest bit says that the gate is closed; the rest counts those inside.
static GATE: AtomicUsize = AtomicUsize::new(0);
const CLOSED: usize = 1;
const ONE: usize = 2;

/// How long the end of the program waits for those inside.
const PATIENCE: Duration = Duration::from_secs(2);

/// Someone who passed the gate; until dropped, the interpreter stays.
#[derive(Debug)]
pub(crate) struct Inside {
    counted: bool,
}

/// Passes the gate, or never returns.
pub(crate) fn enter() -> Inside {
    // The main thread is the one that tears down: it cannot be late, and must never be kept waiting.
    if signals::known_main() {
        return Inside { counted: false };
    }
    if GATE.fetch_add(ONE, Ordering::AcqRel) & CLOSED != 0 {
        GATE.fetch_sub(ONE, Ordering::AcqRel);
        loop {
            thread::park();
        }
    }
    Inside { counted: true }
}

impl Drop for Inside {
    fn drop(&mut self) {
        if self.counted {
            GATE.fetch_sub(ONE, Ordering::AcqRel);
        }
    }
}

/// Runs `work` with the interpreter, if there still is one.
pub(crate) fn attach(work: impl for<'py> FnOnce(Python<'py>)) {
    let _inside = enter();
    let _: Option<()> = Python::try_attach(work);
}

/// Runs `work`, which blocks, without the interpreter.
pub(crate) fn detach<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> T {
    let (value, _inside) = py.detach(|| {
        let value = work();
        (value, enter())
    });
    value
}

/// Closes the gate: from here on no thread of the package touches the interpreter. For `atexit`.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
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
    GATE.store(0, Ordering::Release);
}
