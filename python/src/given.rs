//! Values as Python gave them, by the names of the arguments that they were given as: whatever they are, the error
//! says which argument does not do, and never what was in it.

use std::time::Duration;

use planetscale_core::Error;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};

use crate::error::exception;

/// An argument that breaks a rule.
pub(crate) fn invalid(py: Python<'_>, name: &str, rule: impl Into<String>) -> PyErr {
    exception(py, Error::config(name, rule))
}

fn wrong_type(name: &str, wanted: &str, value: &Bound<'_, PyAny>) -> PyErr {
    match value.get_type().name() {
        Ok(kind) => invalid(value.py(), name, format!("must be {wanted}, not {kind}")),
        Err(error) => error,
    }
}

/// A text.
pub(crate) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let Ok(text) = value.cast::<PyString>() else { return Err(wrong_type(name, "a text", value)) };
    match text.to_cow() {
        Ok(text) => Ok(text.into_owned()),
        // Half of a character, as `os.fsdecode` makes of bytes that are no UTF-8.
        Err(_) => {
            Err(invalid(value.py(), name, "must be a text that UTF-8 can write, without lone surrogates"))
        }
    }
}

/// A number of seconds as a duration; infinity is as long as there is.
pub(crate) fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let seconds = match value.extract::<f64>() {
        Ok(seconds) => seconds,
        // One beyond all floating-point numbers.
        Err(_) if value.is_instance_of::<PyInt>() => f64::NAN,
        Err(_) => return Err(wrong_type(name, "a number of seconds", value)),
    };
    if seconds == f64::INFINITY {
        return Ok(Duration::MAX);
    }
    let rule = "must be a number of seconds greater than zero, and not beyond 10**19 unless infinite";
    Duration::try_from_secs_f64(seconds).map_err(|_| invalid(value.py(), name, rule))
}

/// A count.
pub(crate) fn count<T: TryFrom<i64>>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    if let Ok(number) = value.extract::<i64>()
        && let Ok(count) = T::try_from(number)
    {
        return Ok(count);
    }
    let Ok(number) = value.cast::<PyInt>() else { return Err(wrong_type(name, "a whole number", value)) };
    let rule = if number.lt(0)? { "must be a whole number, and not negative" } else { "is too large" };
    Err(invalid(value.py(), name, rule))
}

/// A yes or no.
pub(crate) fn flag(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.extract().map_err(|_| wrong_type(name, "True or False", value))
}

/// Two values.
pub(crate) fn two<'py>(
    name: &str,
    wanted: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    value.extract().map_err(|_| wrong_type(name, wanted, value))
}

/// Names and texts. A name that is no text is that of the argument that has them.
pub(crate) fn pairs(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let items = value.try_iter().map_err(|_| wrong_type(name, "names and texts", value))?;
    items
        .map(|item| {
            let (key, value) = two(name, "names and texts", &item?)?;
            let key = text(name, &key)?;
            let value = text(&key, &value)?;
            Ok((key, value))
        })
        .collect()
}

/// What a path has room for: a text, or a whole number of any size.
pub(crate) fn segment(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_instance_of::<PyString>() {
        return text(name, value);
    }
    if !value.is_instance_of::<PyBool>() {
        if let Ok(number) = value.extract::<i64>() {
            return Ok(number.to_string());
        }
        // Python writes no number of more than some thousand digits.
        if value.is_instance_of::<PyInt>() {
            return value
                .repr()
                .and_then(|digits| text(name, &digits))
                .map_err(|_| invalid(value.py(), name, "is too large a number"));
        }
    }
    Err(wrong_type(name, "a text or a number", value))
}
