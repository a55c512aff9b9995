//! What the engine notes, as lines for a client's own logger.

use std::sync::Arc;

use planetscale_core::{Error, LineSink, LogLines};
use tracing::Level;
use tracing::dispatcher::{Dispatch, with_default};

use crate::message::log;
use crate::port::Shared;

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
        let messages =
            number.zip(level).map(|(number, level)| Messages { port: Arc::clone(port), number, level });
        Ok(Self(messages.map(|messages| Dispatch::new(LogLines::new(messages)))))
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
struct Messages {
    port: Arc<Shared>,
    number: u32,
    level: Level,
}

impl LineSink for Messages {
    fn wants(&self, level: Level) -> bool {
        level <= self.level
    }

    fn line(&self, level: Level, text: &str) {
        self.port.send(log(self.number, word(level), text.to_owned()));
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
