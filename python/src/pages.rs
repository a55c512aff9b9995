//! Lists, page after page.

use planetscale_core::{Call, Cancel as CoreCancel, Engine, SharedPages};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::call::PythonCall;
use crate::engine::answer;
use crate::exit;
use crate::response::Response;
use crate::signals::Signals;
use crate::told::told;

/// The pages of a list in order, fetched ahead of the reader. Ends after the last page, or after the first error.
#[pyclass(frozen, module = "planetscale._native")]
#[derive(Debug)]
pub(crate) struct Pages {
    pages: SharedPages,
    cancel: CoreCancel,
    signals: Signals,
}

impl Pages {
    pub(crate) fn new(
        py: Python<'_>,
        engine: &Engine,
        call: Call,
        outer: Option<&CoreCancel>,
        watch: bool,
    ) -> PyResult<Self> {
        let signals = Signals::default();
        let cancel =
            if watch { signals.watch(py, outer)? } else { outer.map(CoreCancel::child).unwrap_or_default() };
        Ok(Self { pages: engine.shared_pages(call.cancel(&cancel)), cancel, signals })
    }
}

#[pymethods]
impl Pages {
    /// The next page, or `None` after the last.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Response>> {
        let mut inside = exit::inside(py);
        let result = exit::detach(py, &mut inside, || self.pages.read());
        self.signals.raise()?;
        result.map(|result| answer(py, result)).transpose()
    }

    /// Fetches the next page on a thread of the engine's and gives it, `None`, or the exception to `done` there.
    fn submit_next(&self, py: Python<'_>, done: Py<PyAny>) {
        let done = told(done);
        exit::detach(py, &mut exit::inside(py), || {
            self.pages.submit(move |page| done.tell(page.transpose()));
        });
    }

    /// Ends the calls that are under way.
    fn close(&self, py: Python<'_>) {
        exit::detach(py, &mut exit::inside(py), || self.cancel.cancel());
    }
}

/// What to ask for to get the page after one with this body; `None` where the list ends. `sized` says that it is one of
/// all pages of the list. Raises `ValueError` with what is wrong with the page.
#[pyfunction]
pub(crate) fn next_page(
    py: Python<'_>,
    call: PythonCall<'_>,
    body: &[u8],
    sized: bool,
) -> PyResult<Option<Vec<(&'static str, String)>>> {
    let _inside = exit::inside(py);
    let (call, _) = call.call(py)?;
    call.next_page(body, sized).map_err(PyValueError::new_err)
}
