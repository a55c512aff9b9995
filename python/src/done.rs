//! Handing the result of a call to Python from a thread of the engine's.

use planetscale_core::{Error, Response as Answer};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::error::exception;
use crate::exit;
use crate::response::Response;

/// A Python function that waits for a result. It is called exactly once, also when the work panics.
#[derive(Debug)]
pub(crate) struct Done(Option<Py<PyAny>>);

impl Done {
    pub(crate) fn new(function: Py<PyAny>) -> Self {
        Self(Some(function))
    }

    /// Hands over the answer, `None`, or the exception.
    pub(crate) fn finish(mut self, result: Result<Option<Answer>, Error>) {
        let Some(function) = self.0.take() else { return };
        exit::attach(|py| {
            let result = match result {
                Ok(Some(answer)) => Bound::new(py, Response::new(py, answer)).map(Bound::into_any),
                Ok(None) => Ok(py.None().into_bound(py)),
                Err(error) => Err(exception(py, error)),
            };
            give(py, &function, result);
        });
    }
}

impl Drop for Done {
    fn drop(&mut self) {
        let Some(function) = self.0.take() else { return };
        exit::attach(|py| {
            give(py, &function, Err(PyRuntimeError::new_err("the call broke off inside of the engine")));
        });
    }
}

/// Calls the function with the result, or with the exception as an object.
fn give<'py>(py: Python<'py>, function: &Py<PyAny>, result: PyResult<Bound<'py, PyAny>>) {
    let result = result.unwrap_or_else(|error| error.into_value(py).into_bound(py).into_any());
    if let Err(error) = function.bind(py).call1((result,)) {
        error.write_unraisable(py, Some(function.bind(py)));
    }
}
