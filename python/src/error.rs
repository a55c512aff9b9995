//! Errors of the engine as the exceptions of `planetscale.errors`.

use planetscale_core::{Error, ErrorDetails};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict};

use crate::response::{Response, pairs};
use crate::values::LANGUAGE;

static FROM_NATIVE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// The exception for an error, ready to be raised.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    build(py, ErrorDetails::of(error, LANGUAGE)).map_or_else(|error| error, PyErr::from_value)
}

/// The exception that says this.
pub(crate) fn build(py: Python<'_>, details: ErrorDetails) -> PyResult<Bound<'_, PyAny>> {
    let make = FROM_NATIVE.get_or_try_init(py, || {
        py.import("planetscale.errors")?.getattr("_from_native").map(Bound::unbind)
    })?;
    let kind = details.kind;
    let text = details.text.clone();
    make.bind(py).call1((kind, text, fields(py, details)?))
}

/// The attributes beside the message. What is not known is left out: the class has what stands for it.
fn fields(py: Python<'_>, details: ErrorDetails) -> PyResult<Bound<'_, PyDict>> {
    let fields = Fields(PyDict::new(py));
    fields.0.set_item("attempts", details.attempts)?;
    fields.0.set_item("may_have_arrived", details.may_have_arrived)?;
    fields.set("argument", details.argument)?;
    fields.set("operation", details.operation)?;
    fields.set("route", details.route)?;
    fields.set("url", details.url)?;
    fields.set("limit", details.limit.map(|limit| limit.as_secs_f64()))?;
    fields.set("setting", details.setting)?;
    fields.set("reason", details.reason)?;
    fields.set("path", details.path)?;
    fields.set("status", details.status)?;
    fields.set("code", details.code)?;
    fields.set("message", details.message)?;
    fields.set("request_id", details.request_id)?;
    fields.set("retry_after", details.retry_after.map(|time| time.as_secs_f64()))?;
    fields.set("headers", details.headers.as_ref().map(pairs))?;
    fields.set("body", details.body.map(|body| PyBytes::new(py, &body)))?;
    if !details.required_accesses.is_empty() {
        fields.0.set_item("required_accesses", details.required_accesses.to_vec())?;
    }
    if !details.required_scopes.is_empty() {
        let scopes = PyDict::new(py);
        for scope in details.required_scopes {
            scopes.set_item(scope.resource, scope.scopes.to_vec())?;
        }
        fields.0.set_item("required_scopes", scopes)?;
    }
    if let Some(waiter) = details.waiter {
        fields.0.set_item("waiter", waiter)?;
        fields.0.set_item("polls", details.polls)?;
        fields.0.set_item("reasons", details.reasons)?;
        fields.set("subject", details.subject)?;
        fields.set("state", details.state)?;
        fields.set("response", details.last.map(|last| Py::new(py, Response::new(py, last))).transpose()?)?;
        fields.set("last_error", details.last_error.map(|error| build(py, *error)).transpose()?)?;
    }
    Ok(fields.0)
}

struct Fields<'py>(Bound<'py, PyDict>);

impl<'py> Fields<'py> {
    fn set(&self, name: &str, value: Option<impl IntoPyObject<'py>>) -> PyResult<()> {
        value.map_or(Ok(()), |value| self.0.set_item(name, value))
    }
}
