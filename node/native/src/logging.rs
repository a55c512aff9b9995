//! What the engine notes, as lines for a client's own logger.

use std::sync::Arc;

use planetscale_core::Error;
use planetscale_core::language::Log;

use crate::message;
use crate::port::Shared;

/// The log of a client, whose lines go to the logger with this number.
pub(crate) fn log(port: &Arc<Shared>, number: Option<u32>, least: Option<&str>) -> Result<Log, Error> {
    let listener = number.map(|number| {
        let port = Arc::clone(port);
        move |level: &'static str, line: &str| port.send(message::log(number, level, line.to_owned()))
    });
    Log::new(least, listener)
}
