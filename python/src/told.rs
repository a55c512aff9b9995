//! Handing the result of a call to Python from a thread of the engine's.

use planetscale_core::language::Told;
use planetscale_core::{Error, Response as Answer};
use pyo3::prelude::*;

use crate::error::exception;
use crate::exit;
use crate::response::Response;

/// A Python function that waits for an answer, and gets it, `None`, or the exception.
pub(crate) fn told(function: Py<PyAny>) -> Told<Option<Answer>> {
    Told::new(move |result| exit::attach(|py| give(py, &function, result)))
}

/// Calls the function with the result, or with the exception as an object.
fn give(py: Python<'_>, function: &Py<PyAny>, result: Result<Option<Answer>, Error>) {
    let given = match result {
        Ok(Some(answer)) => Bound::new(py, Response::new(py, answer)).map(Bound::into_any),
        Ok(None) => Ok(py.None().into_bound(py)),
        Err(error) => Err(exception(py, &error)),
    };
    let given = given.unwrap_or_else(|error| error.into_value(py).into_bound(py).into_any());
    if let Err(error) = function.bind(py).call1((given,)) {
        error.write_unraisable(py, Some(function.bind(py)));
    }
}
