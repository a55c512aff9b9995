//! Ctrl-C and other signals during a call that blocks.

use std::cell::Cell;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use planetscale_core::Cancel;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

thread_local! {
    /// Whether this thread is Python's main thread, as found out in a process of that id.
    static MAIN: Cell<(u32, bool)> = const { Cell::new((0, false)) };
}

static THREADING: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

/// Whether this is the thread that runs Python's signal handlers. A fork makes the thread that forked the main one.
pub(crate) fn is_main(py: Python<'_>) -> PyResult<bool> {
    let process = std::process::id();
    let (known, main) = MAIN.get();
    if known == process {
        return Ok(main);
    }
    let threading = THREADING.get_or_try_init(py, || py.import("threading").map(Bound::unbind))?.bind(py);
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    let main = main.eq(threading.call_method0("get_ident")?)?;
    MAIN.set((process, main));
    Ok(main)
}

/// Lets Python's signal handlers run while a call blocks, and keeps what they raise.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    raised: Arc<Mutex<Option<PyErr>>>,
}

impl Signals {
    /// A handle for a call of this thread: it follows `outer`, and on the main thread a raising signal handler
    /// cancels it.
    pub(crate) fn watch(&self, py: Python<'_>, outer: Option<&Cancel>) -> PyResult<Cancel> {
        if !is_main(py)? {
            return Ok(outer.map(Cancel::child).unwrap_or_default());
        }
        let (own, raised, outer) = (thread::current().id(), Arc::clone(&self.raised), outer.cloned());
        let begun_too_late = outer.as_ref().is_some_and(Cancel::is_cancelled);
        let cancel = Cancel::with_hook(move || {
            outer.as_ref().is_some_and(Cancel::is_cancelled)
                // Pages that are read ahead run on other threads, which have no signal handlers to run.
                || (thread::current().id() == own && handler_raised(&raised))
        });
        if begun_too_late {
            cancel.cancel();
        }
        Ok(cancel)
    }

    /// Keeps what a callback raised, as if a signal handler had.
    pub(crate) fn keep(&self, error: PyErr) {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// Raises what was kept.
    pub(crate) fn raise(&self) -> PyResult<()> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).take().map_or(Ok(()), Err)
    }
}

fn handler_raised(raised: &Mutex<Option<PyErr>>) -> bool {
    let mut error = None;
    let _: Option<()> = Python::try_attach(|py| error = py.check_signals().err());
    let Some(error) = error else { return false };
    *raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    true
}
