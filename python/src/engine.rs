//! The engine, for Python.

use planetscale_core::{
    Call, Cancel as CoreCancel, Config, Credentials, Engine as CoreEngine, Error, Progress, WaitOptions,
    Waiter,
};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::call::Parts;
use crate::cancel::Cancel;
use crate::done::Done;
use crate::error::exception;
use crate::exit;
use crate::given;
use crate::pages::Pages;
use crate::response::Response;
use crate::settings;
use crate::signals::Signals;

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
    fn call(&self, py: Python<'_>, parts: Parts<'_>) -> PyResult<Response> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let signals = Signals::default();
        let call = call.cancel(&signals.watch(py, cancel.as_ref())?);
        let result = exit::detach(py, &mut inside, || self.engine.call(&call));
        signals.raise()?;
        answer(py, result)
    }

    /// Sends a call on a thread of the engine's and gives its answer, or the exception, to `done` there.
    fn submit(&self, py: Python<'_>, parts: Parts<'_>, done: Py<PyAny>) -> PyResult<Cancel> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let inner = cancel.as_ref().map(CoreCancel::child).unwrap_or_default();
        let (call, done) = (call.cancel(&inner), Done::new(done));
        let done = move |result: Result<_, _>| done.finish(result.map(Some));
        exit::detach(py, &mut inside, || self.engine.submit(call, done));
        Ok(Cancel { inner })
    }

    /// The pages of a list, fetched ahead of the reader. `watch` says that the reader blocks, so that signals reach it.
    fn pages(&self, py: Python<'_>, parts: Parts<'_>, watch: bool) -> PyResult<Pages> {
        let _inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        Pages::new(py, &self.engine, call, cancel.as_ref(), watch)
    }

    /// Polls until a waiter's condition holds. `progress` gets the polls, the seconds, the state and the answer.
    #[expect(clippy::needless_pass_by_value, reason = "only an owned object may go where Python is not held")]
    fn wait(
        &self,
        py: Python<'_>,
        parts: Parts<'_>,
        waiter: &str,
        timeout: Option<Bound<'_, PyAny>>,
        interval: Option<Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Response> {
        let mut inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let (waiter, options) = waiting(py, &call, waiter, timeout, interval)?;
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

    /// As `wait`, on a thread of its own: a wait takes minutes, and must not keep calls from their threads.
    #[expect(clippy::too_many_arguments, reason = "they are what `wait` takes, and `done`")]
    fn submit_wait(
        &self,
        py: Python<'_>,
        parts: Parts<'_>,
        waiter: &str,
        timeout: Option<Bound<'_, PyAny>>,
        interval: Option<Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
        done: Py<PyAny>,
    ) -> PyResult<Cancel> {
        let _inside = exit::inside(py);
        let (call, cancel) = parts.call(py)?;
        let (waiter, options) = waiting(py, &call, waiter, timeout, interval)?;
        let inner = cancel.as_ref().map(CoreCancel::child).unwrap_or_default();
        let (call, done, engine) = (call.cancel(&inner), Done::new(done), self.engine.clone());
        let work = move || {
            let result = engine.wait(&call, waiter, &options, &mut |seen| {
                tell(progress.as_ref(), seen, |error| {
                    exit::attach(|py| error.write_unraisable(py, None));
                });
            });
            done.finish(result.map(Some));
        };
        std::thread::Builder::new().name("planetscale-wait".to_owned()).spawn(work)?;
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
        match self.engine.config().credentials() {
            Credentials::ServiceToken { id, .. } => format!("service token {id}"),
            Credentials::Bearer(_) => "bearer token".to_owned(),
            _ => "none".to_owned(),
        }
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
        Err(error) => Err(exception(py, error)),
    }
}

fn waiting(
    py: Python<'_>,
    call: &Call,
    name: &str,
    timeout: Option<Bound<'_, PyAny>>,
    interval: Option<Bound<'_, PyAny>>,
) -> PyResult<(&'static Waiter, WaitOptions)> {
    let mut options = WaitOptions::default();
    options.timeout = timeout.map(|limit| given::seconds("timeout", &limit)).transpose()?;
    options.interval = interval.map(|pause| given::seconds("interval", &pause)).transpose()?;
    let waiter = call.waiter(name).map_err(|error| exception(py, error))?;
    Ok((waiter, options))
}

/// Tells Python how far a wait has come; `failed` gets what it raised.
fn tell(progress: Option<&Py<PyAny>>, seen: &Progress<'_>, failed: impl FnOnce(PyErr)) {
    let Some(progress) = progress else { return };
    let mut raised = None;
    exit::attach(|py| {
        let response = Response::new(py, seen.response.clone());
        let arguments = (seen.polls, seen.elapsed.as_secs_f64(), seen.state, response);
        raised = progress.bind(py).call1(arguments).err();
    });
    if let Some(error) = raised {
        failed(error);
    }
}
