//! Calls from what Python hands over.

use planetscale_core::{Call, Cancel as CoreCancel};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};

use crate::cancel::Cancel;
use crate::error::exception;
use crate::given;

/// What may differ for one call: timeout, attempt timeout, retries, headers, more query, handle to cancel it.
type Options<'py> = (
    Option<Bound<'py, PyAny>>,
    Option<Bound<'py, PyAny>>,
    Option<Bound<'py, PyAny>>,
    Bound<'py, PyAny>,
    Bound<'py, PyAny>,
    Option<Bound<'py, PyAny>>,
);

/// The parts of a call, as Python gives them.
#[derive(FromPyObject)]
pub(crate) struct Parts<'py> {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    #[pyo3(item(0))]
    target: Bound<'py, PyString>,
    #[pyo3(item(1))]
    path: Bound<'py, PyTuple>,
    #[pyo3(item(2))]
    query: Option<Bound<'py, PyAny>>,
    #[pyo3(item(3))]
    body: Option<Bound<'py, PyBytes>>,
    #[pyo3(item(4))]
    options: Option<Options<'py>>,
}

impl Parts<'_> {
    /// The call, and the handle that the caller wants to cancel it with.
    pub(crate) fn call(self, py: Python<'_>) -> PyResult<(Call, Option<CoreCancel>)> {
        let target = given::text("path", &self.target)?;
        let mut call = Call::to(&target).map_err(|error| exception(py, error))?;
        let names = call.operation().map_or(&[][..], |operation| operation.path_params);
        for (index, value) in self.path.iter().enumerate() {
            call = path_argument(call, names.get(index).copied().unwrap_or("path"), &value)?;
        }
        if let Some(query) = self.query {
            for (name, value) in given::pairs("query", &query)? {
                call = call.query(name, value);
            }
        }
        if let Some(body) = self.body {
            call = call.json(body.as_bytes());
        }
        match self.options {
            Some(options) => with_options(call, options),
            None => Ok((call, None)),
        }
    }
}

fn path_argument(call: Call, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Call> {
    if name == "organization" && value.is_none() {
        return Ok(call.organization(None));
    }
    // The generated methods leave `...` where an argument was not given.
    if value.is_none() || value.is(value.py().Ellipsis()) {
        return Err(given::invalid(value.py(), name, "is missing"));
    }
    Ok(call.path_arg(given::segment(name, value)?))
}

fn with_options(mut call: Call, options: Options<'_>) -> PyResult<(Call, Option<CoreCancel>)> {
    let (timeout, attempt_timeout, max_retries, headers, query, cancel) = options;
    if let Some(limit) = timeout {
        call = call.timeout(given::seconds("timeout", &limit)?);
    }
    if let Some(limit) = attempt_timeout {
        call = call.attempt_timeout(given::seconds("attempt_timeout", &limit)?);
    }
    if let Some(retries) = max_retries {
        call = call.max_retries(given::count("max_retries", &retries)?);
    }
    for (name, value) in given::pairs("extra_headers", &headers)? {
        call = call.header(name, value);
    }
    for (name, value) in given::pairs("extra_query", &query)? {
        call = call.extra_query(name, value);
    }
    let cancel = cancel.map(|cancel| match cancel.cast::<Cancel>() {
        Ok(cancel) => Ok(cancel.get().inner.clone()),
        Err(_) => Err(given::invalid(cancel.py(), "cancel", "must be a Cancel")),
    });
    Ok((call, cancel.transpose()?))
}
