//! What came back.

use std::fmt;

use http::HeaderMap;

use crate::error::{DecodeError, Error};

/// A successful answer: status, headers and the raw body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status, 2xx; or 404 where a repeated deletion or a wait for one met it.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, unpacked. It can hold secrets and is not printed.
    pub body: Vec<u8>,
    /// The service's id of the request, to quote to its support.
    pub request_id: Option<String>,
    /// How many times the request was tried.
    pub attempts: u32,
    /// The operation's id.
    pub operation: &'static str,
}

impl Response {
    /// The body as text.
    ///
    /// # Errors
    /// [`Error::Decode`] when it is not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        std::str::from_utf8(&self.body).map_err(|error| {
            let message = format!("the body is not UTF-8 after byte {}", error.valid_up_to());
            Error::Decode(Box::new(DecodeError::new(self, "", message)))
        })
    }

    /// A header's value, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("operation", &self.operation)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
