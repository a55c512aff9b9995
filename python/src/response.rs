//! What came back.

use planetscale_core::http::HeaderMap;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::exit;

/// A successful answer: status, headers and the body as bytes.
#[pyclass(frozen, module = "planetscale._native")]
#[derive(Debug)]
pub(crate) struct Response {
    /// The HTTP status.
    #[pyo3(get)]
    status: u16,
    /// The body, unpacked.
    #[pyo3(get)]
    body: Py<PyBytes>,
    /// The service's id of the request.
    #[pyo3(get)]
    request_id: Option<String>,
    /// How many times the request was tried.
    #[pyo3(get)]
    attempts: u32,
    /// The operation's id.
    #[pyo3(get)]
    operation: &'static str,
    headers: HeaderMap,
}

impl Response {
    pub(crate) fn new(py: Python<'_>, response: planetscale_core::Response) -> Self {
        Self {
            status: response.status,
            body: PyBytes::new(py, &response.body).unbind(),
            request_id: response.request_id,
            attempts: response.attempts,
            operation: response.operation,
            headers: response.headers,
        }
    }
}

#[pymethods]
impl Response {
    /// The headers in the order in which they came, names in lower case.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _inside = exit::inside(py);
        pairs(&self.headers).into_bound_py_any(py)
    }

    fn __repr__(&self) -> String {
        format!("<Response {} of {}>", self.status, self.operation)
    }
}

/// Headers as pairs of texts.
pub(crate) fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect()
}
