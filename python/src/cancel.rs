//! Ending calls from outside.

use pyo3::prelude::*;

use crate::exit;

/// A handle that ends calls, from any thread: `client.with_options(cancel=handle)`.
#[pyclass(frozen, module = "planetscale")]
#[derive(Debug, Default)]
pub(crate) struct Cancel {
    pub(crate) inner: planetscale_core::Cancel,
}

#[pymethods]
impl Cancel {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Ends every call that carries this handle, and every later one before it begins.
    fn cancel(&self, py: Python<'_>) {
        exit::detach(py, &mut exit::inside(py), || self.inner.cancel());
    }

    /// Whether `cancel()` was called.
    #[getter]
    fn cancelled(&self) -> bool {
        self.inner.is_cancelled()
    }

    fn __repr__(&self) -> String {
        format!("Cancel(cancelled={})", if self.cancelled() { "True" } else { "False" })
    }
}
