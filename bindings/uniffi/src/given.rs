//! Values that the other side gave.

use std::time::Duration;

use planetscale_core::Error;
use serde_json::{Map, Value};

/// A number of seconds; infinity is a time without end.
pub(crate) fn time(name: &str, seconds: f64) -> Result<Duration, Error> {
    if seconds == f64::INFINITY {
        return Ok(Duration::MAX);
    }
    let time = Duration::try_from_secs_f64(seconds).ok();
    time.ok_or_else(|| Error::config(name, "must be a time greater than zero"))
}

/// A time that may be left out.
pub(crate) fn time_option(name: &str, seconds: Option<f64>) -> Result<Option<Duration>, Error> {
    seconds.map(|seconds| time(name, seconds)).transpose()
}

/// Names and values, which follow each other.
pub(crate) fn pairs(flat: Vec<String>) -> impl Iterator<Item = (String, String)> {
    let mut flat = flat.into_iter();
    std::iter::from_fn(move || Some((flat.next()?, flat.next()?)))
}

/// The fields of a JSON object.
pub(crate) fn object(name: &str, json: &[u8]) -> Result<Map<String, Value>, Error> {
    serde_json::from_slice(json).map_err(|error| Error::config(name, format!("is no JSON object: {error}")))
}
