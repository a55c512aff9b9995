//! Calls from what Python hands over.

use std::time::Duration;

use planetscale_core::{Call, Cancel as CoreCancel, Error};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};

use crate::cancel::Cancel;
use crate::error::exception;

/// What may differ for one call: timeout, attempt timeout, retries, headers, more query, handle to cancel it.
pub(crate) type Options =
    (Option<f64>, Option<f64>, Option<i64>, Vec<(String, String)>, Vec<(String, String)>, Option<Py<Cancel>>);

/// The parts of a call, as Python gives them.
#[derive(FromPyObject)]
pub(crate) struct Parts<'py> {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    #[pyo3(item(0))]
    target: Bound<'py, PyString>,
    #[pyo3(item(1))]
    path: Bound<'py, PyTuple>,
    #[pyo3(item(2))]
    query: Option<Vec<(String, String)>>,
    #[pyo3(item(3))]
    body: Option<Bound<'py, PyBytes>>,
    #[pyo3(item(4))]
    options: Option<Options>,
}

impl Parts<'_> {
    /// The call, and the handle that the caller wants to cancel it with.
    pub(crate) fn call(self, py: Python<'_>) -> PyResult<(Call, Option<CoreCancel>)> {
        let mut call = Call::to(self.target.to_cow()?.as_ref()).map_err(|error| exception(py, error))?;
        let names = call.operation().map_or(&[][..], |operation| operation.path_params);
        for (index, value) in self.path.iter().enumerate() {
            call = path_argument(call, names.get(index).copied().unwrap_or("path"), &value)?;
        }
        for (name, value) in self.query.unwrap_or_default() {
            call = call.query(name, value);
        }
        if let Some(body) = self.body {
            call = call.json(body.as_bytes());
        }
        match self.options {
            Some(options) => with_options(call, options).map_err(|error| exception(py, error)),
            None => Ok((call, None)),
        }
    }
}

fn path_argument(call: Call, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Call> {
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(call.path_arg(text.to_cow()?));
    }
    if name == "organization" && value.is_none() {
        return Ok(call.organization(None));
    }
    // The generated methods leave `...` where an argument was not given.
    if value.is_none() || value.is(py.Ellipsis()) {
        return Err(exception(py, Error::config(name, "is missing")));
    }
    match value.extract::<i64>() {
        Ok(number) if !value.is_instance_of::<pyo3::types::PyBool>() => Ok(call.path_arg(number.to_string())),
        _ => {
            let rule = format!("must be a text or a number, not {}", value.get_type().name()?);
            Err(exception(py, Error::config(name, rule)))
        }
    }
}

fn with_options(mut call: Call, options: Options) -> Result<(Call, Option<CoreCancel>), Error> {
    let (timeout, attempt_timeout, max_retries, headers, query, cancel) = options;
    if let Some(seconds) = timeout {
        call = call.timeout(duration("timeout", seconds)?);
    }
    if let Some(seconds) = attempt_timeout {
        call = call.attempt_timeout(duration("attempt_timeout", seconds)?);
    }
    if let Some(retries) = max_retries {
        call = call.max_retries(whole("max_retries", retries)?);
    }
    for (name, value) in headers {
        call = call.header(name, value);
    }
    for (name, value) in query {
        call = call.extra_query(name, value);
    }
    Ok((call, cancel.map(|cancel| cancel.get().inner.clone())))
}

/// A number of seconds as a duration; infinity is as long as there is.
pub(crate) fn duration(name: &str, seconds: f64) -> Result<Duration, Error> {
    if seconds == f64::INFINITY {
        return Ok(Duration::MAX);
    }
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| Error::config(name, "must be a number of seconds greater than zero"))
}

/// A count.
pub(crate) fn whole<T: TryFrom<i64>>(name: &str, number: i64) -> Result<T, Error> {
    T::try_from(number).map_err(|_| Error::config(name, "must be a whole number, and not negative"))
}
