//! What the engine notes, as lines of text: for languages whose programs listen with a logger of their own.

use std::cell::RefCell;
use std::fmt::{Arguments, Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

static NEXT_ID: AtomicU64 = AtomicU64::new(1);

thread_local! {
    /// The calls that this thread has under way, and what is known of each. A call never changes its thread.
    static CALLS: RefCell<Vec<(u64, String)>> = const { RefCell::new(Vec::new()) };
}

/// Somebody who takes lines of the log.
pub trait LineSink: Debug + Send + Sync + 'static {
    /// Whether lines of this level are wanted; what nobody wants is never written.
    fn wants(&self, level: Level) -> bool;

    /// Takes a line. It has no secrets, and ends with the call that it is about.
    fn line(&self, level: Level, text: &str);
}

/// A [`tracing`] subscriber that hands on what the SDK notes, and nothing of other crates, as lines.
#[derive(Debug)]
pub struct LogLines<S>(S);

impl<S: LineSink> LogLines<S> {
    /// Lines for `sink`.
    #[must_use]
    pub fn new(sink: S) -> Self {
        Self(sink)
    }
}

impl<S: LineSink> Subscriber for LogLines<S> {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("planetscale") { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // A warning is of use only with the name of its call, which is in the span.
        metadata.target().starts_with("planetscale")
            && (self.0.wants(*metadata.level()) || (metadata.is_span() && self.0.wants(Level::WARN)))
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
        self.0.line(*event.metadata().level(), &text);
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}

    fn try_close(&self, span: Id) -> bool {
        CALLS.with_borrow_mut(|calls| calls.retain(|(id, _)| *id != span.into_u64()));
        true
    }
}

/// Writes fields as `name=value`, and a message as it is.
struct Writer<'t>(&'t mut String);

impl Writer<'_> {
    fn put(&mut self, field: &Field, value: Arguments<'_>) {
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

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tracing::Level;
    use tracing::subscriber::with_default;

    use super::{LineSink, LogLines};

    #[derive(Clone, Debug)]
    struct Kept(Arc<Mutex<Vec<String>>>, Level);

    impl LineSink for Kept {
        fn wants(&self, level: Level) -> bool {
            level <= self.1
        }

        fn line(&self, level: Level, text: &str) {
            self.0.lock().unwrap().push(format!("{level} {text}"));
        }
    }

    fn noted(least: Level) -> Vec<String> {
        let kept = Kept(Arc::default(), least);
        with_default(LogLines::new(kept.clone()), || {
            let span = tracing::debug_span!("call", operation = "get_branch", status = tracing::field::Empty);
            span.record("status", 503);
            span.in_scope(|| {
                tracing::warn!(attempt = 1, "trying again");
                tracing::debug!("done");
            });
            drop(span);
            tracing::warn!("alone");
            tracing::warn!(target: "somebody_else", "not ours");
        });
        let lines = kept.0.lock().unwrap();
        lines.clone()
    }

    #[test]
    fn a_line_names_its_call() {
        let warning = "WARN trying again attempt=1 (operation=get_branch status=503)";
        assert_eq!(noted(Level::WARN), [warning, "WARN alone"]);
        let all = [warning, "DEBUG done (operation=get_branch status=503)", "WARN alone"];
        assert_eq!(noted(Level::DEBUG), all);
        assert!(noted(Level::ERROR).is_empty());
    }
}
