//! Lines of the log, for a client's own logger.

use std::fmt;

use tracing::Level;
use tracing::dispatcher::{Dispatch, with_default};

use crate::error::Error;
use crate::lines::{LineSink, LogLines};

/// Who listens to the calls of a client, if anybody does.
#[derive(Clone, Debug)]
pub struct Log(Option<Dispatch>);

impl Log {
    /// `listener` gets the level, which is `error`, `warn`, `info` or `debug`, and the line. `least` is the least level that
    /// it wants to hear: one of these words, or `off`; `warn` where nothing is said.
    ///
    /// # Errors
    /// [`Error::Config`] when `least` is none of the words, also where nobody listens.
    pub fn new<L>(least: Option<&str>, listener: Option<L>) -> Result<Self, Error>
    where
        L: Fn(&'static str, &str) + Send + Sync + 'static,
    {
        let least = match least.unwrap_or("warn") {
            "off" => None,
            "error" => Some(Level::ERROR),
            "warn" => Some(Level::WARN),
            "info" => Some(Level::INFO),
            "debug" => Some(Level::DEBUG),
            _ => return Err(Error::config("log_level", "must be off, error, warn, info or debug")),
        };
        let lines = listener.zip(least).map(|(listener, least)| Lines { listener, least });
        Ok(Self(lines.map(|lines| Dispatch::new(LogLines::new(lines)))))
    }

    /// Does some work, and tells the listener what is noted meanwhile.
    pub fn listen<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(dispatch) => with_default(dispatch, work),
            None => work(),
        }
    }
}

struct Lines<L> {
    listener: L,
    least: Level,
}

impl<L> fmt::Debug for Lines<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("least", &self.least).finish_non_exhaustive()
    }
}

impl<L: Fn(&'static str, &str) + Send + Sync + 'static> LineSink for Lines<L> {
    fn wants(&self, level: Level) -> bool {
        level <= self.least
    }

    fn line(&self, level: Level, text: &str) {
        let word = match level {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            _ => "debug",
        };
        (self.listener)(word, text);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::Log;

    fn heard(least: Option<&str>) -> Vec<String> {
        let (sender, receiver) = mpsc::channel();
        let listener = move |level: &'static str, line: &str| sender.send(format!("{level} {line}")).unwrap();
        let log = Log::new(least, Some(listener)).unwrap();
        log.listen(|| {
            tracing::warn!("one");
            tracing::debug!("two");
        });
        drop(log);
        receiver.iter().collect()
    }

    #[test]
    fn a_listener_hears_what_it_asked_for() {
        assert_eq!(heard(None), ["warn one"]);
        assert_eq!(heard(Some("debug")), ["warn one", "debug two"]);
        assert!(heard(Some("off")).is_empty());
        let wrong = Log::new(Some("loud"), None::<fn(&'static str, &str)>).unwrap_err();
        assert_eq!(wrong.to_string(), "log_level: must be off, error, warn, info or debug");
    }
}
