//! What the engine notes, as records of Python's `logging` under `planetscale`.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::exit;

const WARNING: u8 = 30;

/// The least of Python's levels that is wanted.
static WANTED: AtomicU8 = AtomicU8::new(WARNING);
static NEXT_ID: AtomicU64 = AtomicU64::new(1);
static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

thread_local! {
    /// The calls that this thread has under way, and what is known of each. A call never changes its thread.
    static CALLS: RefCell<Vec<(u64, String)>> = const { RefCell::new(Vec::new()) };
}

/// Hands on what the engine notes.
pub(crate) fn install() {
    // It fails where somebody else listens already; that is for them to decide.
    let _ = tracing::subscriber::set_global_default(Forward);
}

/// Sets the least level that is wanted, so that what nobody reads is never written.
#[pyfunction]
pub(crate) fn set_log_level(level: u8) {
    WANTED.store(level, Ordering::Relaxed);
}

#[derive(Debug)]
struct Forward;

impl Subscriber for Forward {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("planetscale") { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let wanted = WANTED.load(Ordering::Relaxed);
        // A warning is of use only with the name of its call, which is in the span.
        level(*metadata.level()) >= wanted || (metadata.is_span() && wanted <= WARNING)
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        let mut text = String::new();
        attributes.record(&mut Writer(&mut text));
        CALLS.with_borrow_mut(|calls| calls.push((id, text)));
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        CALLS.with_borrow_mut(|calls| {
            if let Some((_, text)) = calls.iter_mut().find(|(id, _)| *id == span.into_u64()) {
                values.record(&mut Writer(text));
            }
        });
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = String::new();
        event.record(&mut Writer(&mut text));
        CALLS.with_borrow(|calls| {
            if let Some((_, call)) = calls.last() {
                let _ = write!(text, " ({call})");
            }
        });
        let level = level(*event.metadata().level());
        exit::attach(|py| {
            if let Err(error) = log(py, level, &text) {
                error.write_unraisable(py, None);
            }
        });
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}

    fn try_close(&self, span: Id) -> bool {
        CALLS.with_borrow_mut(|calls| calls.retain(|(id, _)| *id != span.into_u64()));
        true
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

fn level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => WARNING,
        Level::INFO => 20,
        _ => 10,
    }
}

/// Writes fields as `name=value`, and a message as it is.
struct Writer<'t>(&'t mut String);

impl Writer<'_> {
    fn put(&mut self, field: &Field, value: std::fmt::Arguments<'_>) {
        let space = if self.0.is_empty() { "" } else { " " };
        let _ = match field.name() {
            "message" => write!(self.0, "{space}{value}"),
            name => write!(self.0, "{space}{name}={value}"),
        };
    }
}

impl Visit for Writer<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.put(field, format_args!("{value:?}"));
    }
}
