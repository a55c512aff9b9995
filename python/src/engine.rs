//! The engine, for Python.

use planetscale_core::language::{self, Seen};
use planetscale_core::{
    Call, Cancel as CoreCancel, Config, Engine as CoreEngine, Error, Progress, WaitOptions, Waiter,
};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::call::PythonCall;
use crate::cancel::Cancel;
use crate::error::{self, exception};
use crate::exit;
use crate::pages::Pages;
use crate::response::Response;
use crate::settings;
use crate::signals::Signals;
use crate::told::told;
use crate::values::{LANGUAGE, given};

/// What differs from the waiter's own limits: timeout, interval, and whether what is missing counts as deleted.
type Waiting<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>, Bound<'py, PyAny>);

/// Sends calls. Nothing is opened before the first one.
#[pyclass(frozen, module = "planetscale._native")]
#[derive(Debug)]
pub(crate) struct Engine {
    engine: CoreEngine,
}

#[pymethods]
impl Engine {
    #[new]
    fn new(settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let _inside = exit::inside(settings.py());
        settings::config(settings).map(|config| Self { engine: CoreEngine::new(config) })
    }

    /// Sends a call and waits for its answer.
    fn call(&self, py: Python<'_>, parts: PythonCall<'_>) -> PyResult<Response> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let signals = Signals::default();
        let call = call.cancel(&signals.watch(py, cancel.as_ref())?);
        let result = exit::detach(py, &mut inside, || self.engine.call(&call));
        signals.raise()?;
        answer(py, result)
    }

    /// Sends a call on a thread of the engine's and gives its answer, or the exception, to `done` there.
    fn submit(&self, py: Python<'_>, parts: PythonCall<'_>, done: Py<PyAny>) -> PyResult<Cancel> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let inner = cancel.as_ref().map(CoreCancel::child).unwrap_or_default();
        let (call, done) = (call.cancel(&inner), told(done));
        let done = move |result: Result<_, _>| done.tell(result.map(Some));
        exit::detach(py, &mut inside, || self.engine.submit(call, done));
        Ok(Cancel { inner })
    }

    /// The pages of a list, fetched ahead of the reader. `watch` says that the reader blocks, so that signals reach it.
    fn pages(&self, py: Python<'_>, parts: PythonCall<'_>, watch: bool) -> PyResult<Pages> {
        let _inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        Pages::new(py, &self.engine, call, cancel.as_ref(), watch)
    }

    /// Looks until a waiter's condition holds. `progress` hears of each look, see [`tell`].
    #[expect(clippy::needless_pass_by_value, reason = "only an owned object may go where Python is not held")]
    fn wait(
        &self,
        py: Python<'_>,
        parts: PythonCall<'_>,
        waiter: &str,
        options: Waiting<'_>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Response> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let (waiter, options) = waiting(py, &call, waiter, options)?;
        let signals = Signals::default();
        let cancel = signals.watch(py, cancel.as_ref())?;
        let call = call.cancel(&cancel);
        let result = exit::detach(py, &mut inside, || {
            self.engine.wait(&call, waiter, &options, &mut |seen| {
                tell(progress.as_ref(), seen, |error| {
                    signals.keep(error);
                    cancel.cancel();
                });
            })
        });
        signals.raise()?;
        answer(py, result)
    }

    /// As `wait`, with no thread for the time between two looks; the answer, or the exception, goes to `done` on one of
    /// the engine's.
    fn submit_wait(
        &self,
        py: Python<'_>,
        parts: PythonCall<'_>,
        waiter: &str,
        options: Waiting<'_>,
        progress: Option<Py<PyAny>>,
        done: Py<PyAny>,
    ) -> PyResult<Cancel> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let (waiter, options) = waiting(py, &call, waiter, options)?;
        let inner = cancel.as_ref().map(CoreCancel::child).unwrap_or_default();
        let (call, done) = (call.cancel(&inner), told(done));
        let progress = move |seen: &Progress<'_>| {
            tell(progress.as_ref(), seen, |error| exit::attach(|py| error.write_unraisable(py, None)));
        };
        let done = move |result: Result<_, _>| done.tell(result.map(Some));
        exit::detach(py, &mut inside, || self.engine.submit_wait(call, waiter, &options, progress, done));
        Ok(Cancel { inner })
    }

    /// The default organization.
    #[getter]
    fn organization(&self) -> Option<&str> {
        self.engine.config().organization()
    }

    /// The address that calls go to, ending in the version.
    #[getter]
    fn base_url(&self) -> String {
        self.engine.config().base_url()
    }

    /// The credentials as they may be printed.
    #[getter]
    fn credentials(&self) -> String {
        self.engine.config().credentials().to_string()
    }

    fn __repr__(&self) -> String {
        let config: &Config = self.engine.config();
        format!("<Engine of {}>", config.base_url())
    }
}

/// The answer, or the exception.
pub(crate) fn answer(
    py: Python<'_>,
    result: Result<planetscale_core::Response, Error>,
) -> PyResult<Response> {
    match result {
        Ok(response) => Ok(Response::new(py, response)),
        Err(error) => Err(exception(py, &error)),
    }
}

fn waiting(
    py: Python<'_>,
    call: &Call,
    name: &str,
    (timeout, interval, missing_ok): Waiting<'_>,
) -> PyResult<(&'static Waiter, WaitOptions)> {
    let given = [("timeout", timeout), ("interval", interval), ("missing_ok", missing_ok)]
        .map(|(name, value)| Ok((name.to_owned(), given(&value)?)));
    let given = given.into_iter().collect::<PyResult<Vec<_>>>()?;
    language::wait(LANGUAGE, call, name, given).map_err(|error| exception(py, &error))
}

/// Tells Python what a look showed: the looks, the seconds, the thing, its state, its percentage, the answer, the
/// exception, and whether it was the last. `failed` gets what that raised.
fn tell(progress: Option<&Py<PyAny>>, seen: &Progress<'_>, failed: impl FnOnce(PyErr)) {
    let Some(progress) = progress else { return };
    let mut raised = None;
    exit::attach(|py| raised = seen_by(progress.bind(py), seen).err());
    if let Some(error) = raised {
        failed(error);
    }
}

fn seen_by(progress: &Bound<'_, PyAny>, seen: &Progress<'_>) -> PyResult<()> {
    let py = progress.py();
    let seen = Seen::of(seen, LANGUAGE);
    let response = seen.response.map(|response| Response::new(py, response));
    let error = seen.error.map(|error| error::build(py, error)).transpose()?;
    let elapsed = seen.elapsed.as_secs_f64();
    let arguments = (seen.polls, elapsed, seen.subject, seen.state, seen.percent, response, error, seen.last);
    progress.call1(arguments).map(drop)
}
