//! Calls from what Python hands over.

use planetscale_core::language::{CallArguments, Given, PathArguments};
use planetscale_core::{Call, Cancel as CoreCancel, Error};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::cancel::Cancel;
use crate::error::exception;
use crate::values::{LANGUAGE, given};

/// What may differ for one call, in this order; the handle to cancel it follows.
const OPTIONS: [&str; 6] =
    ["timeout", "attempt_timeout", "max_retries", "extra_headers", "extra_query", "extra_body"];

/// A call, as Python gives it.
#[derive(FromPyObject)]
pub(crate) struct PythonCall<'py> {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    #[pyo3(item(0))]
    target: Bound<'py, PyAny>,
    /// A tuple, or a dictionary with the names in the path.
    #[pyo3(item(1))]
    path: Bound<'py, PyAny>,
    #[pyo3(item(2))]
    query: Bound<'py, PyAny>,
    #[pyo3(item(3))]
    body: Option<Bound<'py, PyBytes>>,
    #[pyo3(item(4))]
    options: Option<Bound<'py, PyTuple>>,
}

impl PythonCall<'_> {
    /// The call, and the handle that the caller wants to cancel it with.
    pub(crate) fn call(self, py: Python<'_>) -> PyResult<(Call, Option<CoreCancel>)> {
        let (mut options, mut cancel) = (Vec::new(), None);
        if let Some(values) = self.options {
            for (name, value) in OPTIONS.iter().zip(values.iter_borrowed()) {
                options.push(((*name).to_owned(), given(&value)?));
            }
            cancel = handle(&values.get_item(OPTIONS.len())?)?;
        }
        let call = CallArguments {
            target: given(&self.target)?,
            path: path(&self.path)?,
            query: given(&self.query)?,
            body: self.body.map(|body| body.as_bytes().to_vec()),
            options,
        };
        Ok((call.call(LANGUAGE).map_err(|error| exception(py, &error))?, cancel))
    }
}

fn path(arguments: &Bound<'_, PyAny>) -> PyResult<PathArguments> {
    let Ok(named) = arguments.cast::<PyDict>() else {
        let values = arguments.try_iter()?.map(|value| argument(&value?));
        return values.collect::<PyResult<_>>().map(PathArguments::InOrder);
    };
    let pairs =
        named.iter().map(|(name, value)| Ok((name.str()?.to_string_lossy().into_owned(), given(&value)?)));
    pairs.collect::<PyResult<_>>().map(PathArguments::Named)
}

/// The generated methods leave `...` where an argument was not given.
fn argument(value: &Bound<'_, PyAny>) -> PyResult<Given> {
    if value.is(value.py().Ellipsis()) { Ok(Given::Nothing) } else { given(value) }
}

fn handle(cancel: &Bound<'_, PyAny>) -> PyResult<Option<CoreCancel>> {
    if cancel.is_none() {
        return Ok(None);
    }
    match cancel.cast::<Cancel>() {
        Ok(cancel) => Ok(Some(cancel.get().inner.clone())),
        Err(_) => Err(exception(cancel.py(), &Error::config("cancel", "must be a Cancel"))),
    }
}
