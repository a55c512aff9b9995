//! Answers that are not what they should be.

use std::fmt;

use super::{write_place, write_request_id};
use crate::operation::Method;
use crate::response::Response;

/// The answer could not be read as what it should be.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The JSON path of the value that did not fit, such as `data[0].id`; empty when the document is not JSON.
    pub path: String,
    /// What was found and what was expected; never the value itself.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// The operation's id.
    pub operation: &'static str,
    /// The method that was used.
    pub method: Method,
    /// The address that was asked, without its query.
    pub url: String,
    /// How many times it was tried.
    pub attempts: u32,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// The raw body. Not printed.
    pub body: Vec<u8>,
}

impl DecodeError {
    /// An error about `response`: what was found at `path` and what was expected, without the value itself.
    #[must_use]
    pub fn new(response: &Response, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            status: response.status,
            operation: response.operation,
            method: response.method,
            url: response.url.clone(),
            attempts: response.attempts,
            request_id: response.request_id.clone(),
            body: response.body.clone(),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_request_id(f, self.request_id.as_deref())?;
        write_place(f, self.operation, self.method.as_str(), &self.url)?;
        write!(f, ": the answer (status {}) could not be read", self.status)?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        write!(f, ": {}", self.message)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path)
            .field("message", &self.message)
            .field("status", &self.status)
            .field("operation", &self.operation)
            .field("url", &self.url)
            .field("attempts", &self.attempts)
            .field("request_id", &self.request_id)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
