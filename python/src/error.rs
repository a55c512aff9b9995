//! Errors of the engine as the exceptions of `planetscale.errors`.

use planetscale_core::{ApiError, Error, TimeoutKind, WaitError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict};

use crate::response::{Response, pairs};

static FROM_NATIVE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// The exception for an error, ready to be raised.
pub(crate) fn exception(py: Python<'_>, error: Error) -> PyErr {
    build(py, error).map_or_else(|error| error, PyErr::from_value)
}

fn build(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyAny>> {
    let make = FROM_NATIVE.get_or_try_init(py, || {
        py.import("planetscale.errors")?.getattr("_from_native").map(Bound::unbind)
    })?;
    let (kind, message) = (error.kind(), error.to_string());
    make.bind(py).call1((kind, message, fields(py, error)?))
}

/// The attributes beside the message.
fn fields(py: Python<'_>, error: Error) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    match error {
        Error::Config(error) => dict.set_item("argument", error.argument)?,
        Error::Connection(error) => {
            sent(&dict, error.operation, error.attempts, error.may_have_arrived)?;
        }
        Error::Timeout(error) => {
            sent(&dict, error.operation, error.attempts, error.may_have_arrived)?;
            dict.set_item("limit", error.limit.as_secs_f64())?;
            dict.set_item("setting", setting(error.kind))?;
        }
        Error::Cancelled(error) => {
            sent(&dict, error.operation, error.attempts, error.may_have_arrived)?;
        }
        Error::Decode(error) => {
            dict.set_item("path", error.path)?;
            dict.set_item("status", error.status)?;
            dict.set_item("operation", error.operation)?;
            dict.set_item("attempts", error.attempts)?;
            dict.set_item("request_id", error.request_id)?;
            dict.set_item("body", PyBytes::new(py, &error.body))?;
        }
        Error::Wait(error) => waited(py, &dict, *error)?,
        Error::Api(error) => answered(py, &dict, *error)?,
        _ => {}
    }
    Ok(dict)
}

fn sent(dict: &Bound<'_, PyDict>, operation: &str, attempts: u32, may_have_arrived: bool) -> PyResult<()> {
    dict.set_item("operation", operation)?;
    dict.set_item("attempts", attempts)?;
    dict.set_item("may_have_arrived", may_have_arrived)
}

fn setting(kind: TimeoutKind) -> &'static str {
    match kind {
        TimeoutKind::Connect => "connect_timeout",
        TimeoutKind::Attempt => "attempt_timeout",
        _ => "timeout",
    }
}

fn waited(py: Python<'_>, dict: &Bound<'_, PyDict>, error: WaitError) -> PyResult<()> {
    let last = match error {
        WaitError::Timeout(wait) => {
            dict.set_item("waiter", wait.waiter)?;
            dict.set_item("limit", wait.limit.as_secs_f64())?;
            dict.set_item("polls", wait.polls)?;
            dict.set_item("state", wait.state)?;
            let last_error = wait.last_error.map(|error| exception(py, error).into_value(py));
            dict.set_item("last_error", last_error)?;
            wait.last
        }
        WaitError::Failed(wait) => {
            dict.set_item("waiter", wait.waiter)?;
            dict.set_item("state", wait.state)?;
            Some(wait.last)
        }
        _ => None,
    };
    dict.set_item("response", last.map(|last| Py::new(py, Response::new(py, last))).transpose()?)
}

fn answered(py: Python<'_>, dict: &Bound<'_, PyDict>, error: ApiError) -> PyResult<()> {
    dict.set_item("status", error.status)?;
    dict.set_item("code", error.code)?;
    dict.set_item("message", error.message)?;
    dict.set_item("request_id", error.request_id)?;
    dict.set_item("headers", pairs(&error.headers))?;
    dict.set_item("body", PyBytes::new(py, &error.body))?;
    dict.set_item("operation", error.operation)?;
    dict.set_item("route", error.route)?;
    dict.set_item("attempts", error.attempts)?;
    dict.set_item("required_accesses", error.required_accesses.to_vec())?;
    let scopes = PyDict::new(py);
    for scope in error.required_scopes {
        scopes.set_item(scope.resource, scope.scopes.to_vec())?;
    }
    dict.set_item("required_scopes", scopes)
}
