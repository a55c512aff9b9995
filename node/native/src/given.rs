//! Values that JavaScript gave as JSON, under the names of its own options.

use std::time::Duration;

use planetscale_core::Error;
use serde_json::{Map, Value};

/// What the other half writes for a time without end, which JSON has no number for.
const INFINITY: &str = "Infinity";

/// The fields of an object, which JSON text holds.
pub(crate) fn object(json: &str) -> Result<Map<String, Value>, Error> {
    serde_json::from_str(json).map_err(|error| Error::config("options", format!("cannot be read: {error}")))
}

/// A number of milliseconds.
pub(crate) fn time(name: &str, value: &Value) -> Result<Duration, Error> {
    if value == INFINITY {
        return Ok(Duration::MAX);
    }
    let seconds = value.as_f64().map(|milliseconds| milliseconds / 1000.0);
    let time = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    time.ok_or_else(|| Error::config(name, "must be a number of milliseconds greater than zero"))
}

/// A count.
pub(crate) fn count<T: TryFrom<u64>>(name: &str, value: &Value) -> Result<T, Error> {
    let count = value.as_u64().and_then(|count| T::try_from(count).ok());
    count.ok_or_else(|| Error::config(name, "must be a whole number, and not negative"))
}

/// A text.
pub(crate) fn text<'v>(name: &str, value: &'v Value) -> Result<&'v str, Error> {
    value.as_str().ok_or_else(|| Error::config(name, "must be a string"))
}

/// A yes or no.
pub(crate) fn flag(name: &str, value: &Value) -> Result<bool, Error> {
    value.as_bool().ok_or_else(|| Error::config(name, "must be true or false"))
}

/// Names and texts.
pub(crate) fn pairs(name: &str, value: &Value) -> Result<Vec<(String, String)>, Error> {
    let fail = || Error::config(name, "must be an object of strings");
    let fields = value.as_object().ok_or_else(fail)?;
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(fail);
    fields.iter().map(|(name, value)| Ok((name.clone(), text(value)?))).collect()
}

/// Two values.
pub(crate) fn two<'v>(name: &str, value: &'v Value) -> Result<(&'v Value, &'v Value), Error> {
    match value.as_array().map(Vec::as_slice) {
        Some([one, other]) => Ok((one, other)),
        _ => Err(Error::config(name, "must be an array of two")),
    }
}
