//! What the engine notes, as lines for a client's own logger.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use planetscale_core::Error;
use tracing::dispatcher::{Dispatch, with_default};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::message::log;
use crate::port::Shared;

static NEXT_ID: AtomicU64 = AtomicU64::new(1);

thread_local! {
    /// The calls that this thread has under way, and what is known of each. A call never changes its thread.
    static CALLS: RefCell<Vec<(u64, String)>> = const { RefCell::new(Vec::new()) };
}

/// Who listens to the calls of a client, if anybody does.
#[derive(Clone, Debug)]
pub(crate) struct Logger(Option<Dispatch>);

impl Logger {
    pub(crate) fn new(port: &Arc<Shared>, number: Option<u32>, level: Option<&str>) -> Result<Self, Error> {
        let level = match level.unwrap_or("warn") {
            "off" => None,
            "error" => Some(Level::ERROR),
            "warn" => Some(Level::WARN),
            "info" => Some(Level::INFO),
            "debug" => Some(Level::DEBUG),
            _ => return Err(Error::config("logLevel", "must be off, error, warn, info or debug")),
        };
        let forward =
            number.zip(level).map(|(number, level)| Forward { port: Arc::clone(port), number, level });
        Ok(Self(forward.map(Dispatch::new)))
    }

    /// Does some work, and tells the logger what is noted meanwhile.
    pub(crate) fn listen<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(dispatch) => with_default(dispatch, work),
            None => work(),
        }
    }
}

#[derive(Debug)]
struct Forward {
    port: Arc<Shared>,
    number: u32,
    level: Level,
}

impl Subscriber for Forward {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("planetscale") { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // A warning is of use only with the name of its call, which is in the span.
        metadata.target().starts_with("planetscale")
            && (metadata.is_span() || *metadata.level() <= self.level)
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
        self.port.send(log(self.number, word(*event.metadata().level()), text));
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}

    fn try_close(&self, span: Id) -> bool {
        CALLS.with_borrow_mut(|calls| calls.retain(|(id, _)| *id != span.into_u64()));
        true
    }
}

/// The logger's method for a level.
fn word(level: Level) -> &'static str {
    match level {
        Level::ERROR => "error",
        Level::WARN => "warn",
        Level::INFO => "info",
        _ => "debug",
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
