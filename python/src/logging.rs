//! What the engine notes, as records of Python's `logging` under `planetscale`.

use std::sync::atomic::{AtomicU8, Ordering};

use planetscale_core::{LineSink, LogLines};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::Level;

use crate::exit;

const WARNING: u8 = 30;

/// The least of Python's levels that is wanted.
static WANTED: AtomicU8 = AtomicU8::new(WARNING);
static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Hands on what the engine notes.
pub(crate) fn install() {
    // It fails where somebody else listens already; that is for them to decide.
    let _ = tracing::subscriber::set_global_default(LogLines::new(Records));
}

/// Sets the least level that is wanted, so that what nobody reads is never written.
#[pyfunction]
pub(crate) fn set_log_level(level: u8) {
    WANTED.store(level, Ordering::Relaxed);
}

#[derive(Debug)]
struct Records;

impl LineSink for Records {
    fn wants(&self, level: Level) -> bool {
        number(level) >= WANTED.load(Ordering::Relaxed)
    }

    fn line(&self, level: Level, text: &str) {
        exit::attach(|py| {
            if let Err(error) = log(py, number(level), text) {
                error.write_unraisable(py, None);
            }
        });
    }
}

fn log(py: Python<'_>, level: u8, text: &str) -> PyResult<()> {
    let logger = LOGGER.get_or_try_init(py, || {
        py.import("logging")?.call_method1("getLogger", ("planetscale",)).map(Bound::unbind)
    })?;
    // As an argument, so that a percent sign in it means nothing.
    logger.bind(py).call_method1("log", (level, "%s", text))?;
    Ok(())
}

/// Python's number for a level.
fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => WARNING,
        Level::INFO => 20,
        _ => 10,
    }
}
