//! What the other side wants to hear while calls run.

use std::sync::Arc;

use planetscale_core::Error;
use planetscale_core::language::{Log, Seen};

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

impl From<Seen> for WaitSeen {
    fn from(seen: Seen) -> Self {
        Self {
            polls: seen.polls,
            elapsed: seen.elapsed.as_secs_f64(),
            subject: seen.subject,
            state: seen.state,
            percent: seen.percent,
            reply: seen.response.map(EngineReply::from),
            error: seen.error.map(|error| error.text),
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

/// The log of a client, whose lines go to this listener.
pub(crate) fn log(listener: Option<Arc<dyn LogListener>>, least: Option<&str>) -> Result<Log, Error> {
    let listener = listener.map(|listener| {
        move |level: &'static str, line: &str| listener.line(level.to_owned(), line.to_owned())
    });
    Log::new(least, listener)
}
