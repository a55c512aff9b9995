//! What the other side wants to hear while calls run.

use std::sync::Arc;

use planetscale_core::{Error, LineSink, LogLines, Progress};
use tracing::Level;
use tracing::dispatcher::{Dispatch, with_default};

use crate::reply::EngineReply;

/// Hears what a wait sees.
#[uniffi::export(with_foreign)]
pub trait WaitListener: Send + Sync {
    /// It was looked.
    fn seen(&self, seen: WaitSeen);
}

/// What a look of a wait showed.
#[derive(Debug, uniffi::Record)]
pub struct WaitSeen {
    polls: u32,
    elapsed: f64,
    /// What people call the thing.
    subject: Option<String>,
    state: Option<String>,
    /// How far it is, from 0 to 100.
    percent: Option<f64>,
    /// The answer; none when the look failed, and when the thing is gone.
    reply: Option<EngineReply>,
    /// Why the look failed, in one line.
    error: Option<String>,
    /// Whether this look ended the wait.
    last: bool,
}

impl From<&Progress<'_>> for WaitSeen {
    fn from(seen: &Progress<'_>) -> Self {
        Self {
            polls: seen.polls,
            elapsed: seen.elapsed.as_secs_f64(),
            subject: seen.subject.map(str::to_owned),
            state: seen.state.map(str::to_owned),
            percent: seen.percent,
            reply: seen.response.cloned().map(EngineReply::from),
            error: seen.error.map(ToString::to_string),
            last: seen.last,
        }
    }
}

/// Hears what the engine notes about a client's calls.
#[uniffi::export(with_foreign)]
pub trait LogListener: Send + Sync {
    /// A line: its level is `error`, `warn`, `info` or `debug`.
    fn line(&self, level: String, line: String);
}

/// Who listens to the calls of a client, if anybody does.
#[derive(Clone, Debug)]
pub(crate) struct Logger(Option<Dispatch>);

impl Logger {
    pub(crate) fn new(listener: Option<Arc<dyn LogListener>>, level: Option<&str>) -> Result<Self, Error> {
        let level = match level.unwrap_or("warn") {
            "off" => None,
            "error" => Some(Level::ERROR),
            "warn" => Some(Level::WARN),
            "info" => Some(Level::INFO),
            "debug" => Some(Level::DEBUG),
            _ => return Err(Error::config("logLevel", "must be off, error, warn, info or debug")),
        };
        let lines = listener.zip(level).map(|(listener, level)| Lines { listener, level });
        Ok(Self(lines.map(|lines| Dispatch::new(LogLines::new(lines)))))
    }

    /// Does some work, and tells the listener what is noted meanwhile.
    pub(crate) fn listen<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(dispatch) => with_default(dispatch, work),
            None => work(),
        }
    }
}

struct Lines {
    listener: Arc<dyn LogListener>,
    level: Level,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines").field("level", &self.level).finish_non_exhaustive()
    }
}

impl LineSink for Lines {
    fn wants(&self, level: Level) -> bool {
        level <= self.level
    }

    fn line(&self, level: Level, text: &str) {
        let level = match level {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            _ => "debug",
        };
        self.listener.line(level.to_owned(), text.to_owned());
    }
}
