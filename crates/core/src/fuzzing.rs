//! Doors to the engine's private parts, for the fuzz targets in `fuzz/`.
//!
//! No part of the interface: they are there with the feature `fuzzing` alone, and change without notice.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, Uri};

use crate::call::Call;
use crate::config::Config;
use crate::decide::retry;
use crate::engine::Engine;
use crate::error::Error;
use crate::operation::{Method, Operation, QueryParam};
use crate::pages::Pages;
use crate::response::Response;
use crate::wire::url;

/// A path template with its arguments filled in.
///
/// # Errors
/// An argument is missing, or would mean more than itself.
pub fn path(template: &str, arguments: &[String]) -> Result<String, Error> {
    url::path(template, arguments)
}

/// Appends a query to a path.
pub fn push_query(url: &mut String, pairs: &[(String, String)], known: &[QueryParam]) {
    url::push_query(url, pairs, known);
}

/// Where a `Location` header points, seen from the address that sent it.
#[must_use]
pub fn follow(from: &Uri, location: &str) -> Option<Uri> {
    url::follow(from, location)
}

/// Whether credentials for one address may be sent to the other.
#[must_use]
pub fn same_origin(one: &Uri, two: &Uri) -> bool {
    url::same_origin(one, two)
}

/// The time that the value of a `Retry-After` header names, seen from `now`.
#[must_use]
pub fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    retry::parse_retry_after(value, now)
}

/// A reply as the engine hands it on.
#[must_use]
pub fn reply(status: u16, body: &[u8]) -> Response {
    Response {
        status,
        headers: HeaderMap::new(),
        body: body.to_vec(),
        request_id: None,
        attempts: 1,
        operation: "request",
        method: Method::Get,
        url: String::new(),
        gone: false,
    }
}

/// A list that is read without a network: the caller brings its pages.
#[derive(Debug)]
pub struct List(Pages);

impl List {
    /// The list of an operation, from the page with this number on where there is one.
    ///
    /// # Errors
    /// None is known.
    pub fn new(operation: &'static Operation, page: Option<u64>) -> Result<Self, Error> {
        // Reading ahead would send something.
        let config = Config::builder().credentials(crate::Credentials::Anonymous).read_ahead(0).build()?;
        let call = Call::new(operation);
        let call = match page {
            Some(page) => call.query("page", page.to_string()),
            None => call,
        };
        Ok(Self(Engine::new(config).pages(call)))
    }

    /// The query parameter that asks for what follows a page with this body; none where the list ends.
    ///
    /// # Errors
    /// The body is no page of a list.
    pub fn follows(&mut self, body: &[u8]) -> Result<Option<(&'static str, String)>, Error> {
        self.0.follows(&reply(200, body))
    }
}
