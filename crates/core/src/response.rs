//! What came back.

use std::fmt;

use http::HeaderMap;

use crate::error::{DecodeError, Error};
use crate::operation::Method;

/// A successful answer: status, headers and the raw body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status: 2xx, or 404 where the thing is [`gone`](Self::gone).
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
    /// The method that was used.
    pub method: Method,
    /// The address that was asked, without its query.
    pub url: String,
    /// The thing is gone, or not visible to these credentials: a 404 that a repeated deletion met after an attempt whose
    /// outcome was open, or that a wait for a deletion was waiting for.
    pub gone: bool,
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

    /// Whether the service sent a document about what it did. It may do what was asked and send none: 204, 205, an
    /// accepted change (202) without a body, or the 404 of what is gone.
    #[must_use]
    pub fn has_document(&self) -> bool {
        match self.status {
            204 | 205 => false,
            202 => !self.body.trim_ascii().is_empty(),
            _ => !self.gone,
        }
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
            .field("url", &self.url)
            .field("attempts", &self.attempts)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
