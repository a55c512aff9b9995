//! Calls from what the other side hands over.

use planetscale_core::{Call, Error, WaitOptions};

use crate::bytes::Bytes;
use crate::given;

/// The parts of a call.
#[derive(Debug, uniffi::Record)]
pub struct CallParts {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    pub(crate) target: String,
    /// The path arguments in URL order; one that is missing is the default organization.
    pub(crate) path: Vec<Option<String>>,
    /// The query.
    pub(crate) query: Vec<String>,
    /// The body as JSON.
    pub(crate) body: Option<Bytes>,
    /// How long the whole call may take.
    pub(crate) timeout: Option<f64>,
    /// How long one attempt may take.
    pub(crate) attempt_timeout: Option<f64>,
    /// How often it is tried again where that is safe.
    pub(crate) max_retries: Option<u32>,
    /// Headers beyond the client's.
    pub(crate) headers: Vec<String>,
    /// Query parameters that the SDK does not know.
    pub(crate) extra_query: Vec<String>,
    /// Fields of the body that the SDK does not know, as a JSON object.
    pub(crate) extra_body: Option<Bytes>,
}

impl CallParts {
    /// The call.
    pub(crate) fn call(self) -> Result<Call, Error> {
        let mut call = Call::to(&self.target)?;
        let names = call.operation().map_or(&[][..], |operation| operation.path_params);
        for (index, value) in self.path.into_iter().enumerate() {
            call = match (value, names.get(index).copied().unwrap_or("path")) {
                (Some(value), _) => call.path_arg(value),
                (None, "organization") => call.organization(None),
                (None, name) => return Err(Error::config(name, "is missing")),
            };
        }
        for (name, value) in given::pairs(self.query) {
            call = call.query(name, value);
        }
        if let Some(body) = self.body {
            call = call.json(body.0);
        }
        if let Some(limit) = given::time_option("timeout", self.timeout)? {
            call = call.timeout(limit);
        }
        if let Some(limit) = given::time_option("attemptTimeout", self.attempt_timeout)? {
            call = call.attempt_timeout(limit);
        }
        if let Some(retries) = self.max_retries {
            call = call.max_retries(retries);
        }
        call = given::pairs(self.headers).fold(call, |call, (name, value)| call.header(name, value));
        call = given::pairs(self.extra_query).fold(call, |call, (name, value)| call.extra_query(name, value));
        if let Some(fields) = self.extra_body {
            let fields = given::object("extra body", &fields.0)?;
            call = fields.into_iter().fold(call, |call, (name, value)| call.extra_body(name, value));
        }
        Ok(call)
    }
}

/// What differs from a waiter's own limits.
#[derive(Debug, uniffi::Record)]
pub struct WaitSettings {
    timeout: Option<f64>,
    interval: Option<f64>,
    missing_ok: bool,
}

impl WaitSettings {
    pub(crate) fn options(&self) -> Result<WaitOptions, Error> {
        let mut options = WaitOptions::default();
        options.timeout = given::time_option("timeout", self.timeout)?;
        options.interval = given::time_option("interval", self.interval)?;
        options.missing_ok = self.missing_ok;
        Ok(options)
    }
}
