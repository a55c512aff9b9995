//! What came back.

use std::borrow::Cow;

use planetscale_core::http::{HeaderMap, HeaderName, HeaderValue};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::exit;

type Pairs = Vec<(String, String)>;

/// All that a reply is made of, to pickle it: status, headers, body, request id, attempts, operation, method, address,
/// whether it has a document, whether the thing is gone.
type State = (u16, Pairs, Py<PyBytes>, Option<String>, u32, String, String, String, bool, bool);

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
    operation: Cow<'static, str>,
    /// The method that was used.
    #[pyo3(get)]
    method: Cow<'static, str>,
    /// The address that was asked, without its query.
    #[pyo3(get)]
    url: String,
    /// Whether the service sent a document about what it did.
    #[pyo3(get)]
    has_document: bool,
    /// The thing is gone, or not visible to these credentials.
    #[pyo3(get)]
    gone: bool,
    headers: HeaderMap,
}

impl Response {
    pub(crate) fn new(py: Python<'_>, response: planetscale_core::Response) -> Self {
        Self {
            status: response.status,
            body: PyBytes::new(py, &response.body).unbind(),
            has_document: response.has_document(),
            gone: response.gone,
            request_id: response.request_id,
            attempts: response.attempts,
            operation: Cow::Borrowed(response.operation),
            method: Cow::Borrowed(response.method.as_str()),
            url: response.url,
            headers: response.headers,
        }
    }
}

#[pymethods]
impl Response {
    /// A reply that was pickled.
    #[new]
    fn unpickled(state: State) -> Self {
        let (status, pairs, body, request_id, attempts, operation, method, url, has_document, gone) = state;
        let headers = pairs.into_iter().filter_map(|(name, value)| {
            Some((HeaderName::try_from(name).ok()?, HeaderValue::from_bytes(value.as_bytes()).ok()?))
        });
        let headers = headers.collect();
        let (operation, method) = (operation.into(), method.into());
        Self { status, body, request_id, attempts, operation, method, url, has_document, gone, headers }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (State,)) {
        let _inside = exit::inside(slf.py());
        let reply = slf.get();
        let state = (
            reply.status,
            pairs(&reply.headers),
            reply.body.clone_ref(slf.py()),
            reply.request_id.clone(),
            reply.attempts,
            reply.operation.clone().into_owned(),
            reply.method.clone().into_owned(),
            reply.url.clone(),
            reply.has_document,
            reply.gone,
        );
        (slf.get_type().into_any(), (state,))
    }

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
pub(crate) fn pairs(headers: &HeaderMap) -> Pairs {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect()
}
