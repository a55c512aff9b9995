//! Everything that can go wrong, in one tree that is the same in every language.

mod api;
mod body;

use std::fmt;
use std::time::Duration;

pub use api::{ApiError, ApiErrorKind};

use crate::response::Response;

/// What every call of the SDK returns when it fails.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A setting or an argument is not usable. Nothing was sent.
    Config(ConfigError),
    /// No usable answer came over the network.
    Connection(Box<ConnectionError>),
    /// A time limit passed.
    Timeout(Box<TimeoutError>),
    /// A [`Cancel`](crate::Cancel) handle ended the call.
    Cancelled(CancelledError),
    /// The answer could not be read as what it should be.
    Decode(Box<DecodeError>),
    /// A wait ended without what was waited for.
    Wait(Box<WaitError>),
    /// A webhook delivery cannot be trusted or read.
    Webhook(WebhookError),
    /// The service answered with a status that is not a success.
    Api(Box<ApiError>),
}

impl Error {
    /// The API error, if the service answered.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status, if the service answered.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.api().map(|error| error.status)
    }

    /// The error's name, the same in every language: `config`, `connection`, `timeout`, `cancelled`, `decode`,
    /// `wait_timeout`, `wait_failed`, `webhook`, or that of the API error, such as `not_found`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Connection(_) => "connection",
            Self::Timeout(_) => "timeout",
            Self::Cancelled(_) => "cancelled",
            Self::Decode(_) => "decode",
            Self::Wait(error) => match error.as_ref() {
                WaitError::Timeout(_) => "wait_timeout",
                WaitError::Failed(_) => "wait_failed",
            },
            Self::Webhook(_) => "webhook",
            Self::Api(error) => error.kind.as_str(),
        }
    }

    /// How many times the request was tried, as far as the error knows; 0 when nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Connection(error) => error.attempts,
            Self::Timeout(error) => error.attempts,
            Self::Cancelled(error) => error.attempts,
            Self::Decode(error) => error.attempts,
            Self::Api(error) => error.attempts,
            Self::Config(_) | Self::Wait(_) | Self::Webhook(_) => 0,
        }
    }

    /// A setting or an argument, by name, that breaks a rule.
    pub fn config(argument: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Config(ConfigError { argument: argument.into(), rule: rule.into() })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Connection(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Cancelled(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Wait(error) => error.fmt(f),
            Self::Webhook(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connection(error) => error.source.as_ref().map(|source| source as _),
            Self::Wait(error) => match error.as_ref() {
                WaitError::Timeout(wait) => wait.last_error.as_ref().map(|error| error as _),
                WaitError::Failed(_) => None,
            },
            _ => None,
        }
    }
}

/// A setting or an argument that is not usable. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// The setting's or argument's name.
    pub argument: String,
    /// The rule that it breaks, and what to do.
    pub rule: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.argument, self.rule)
    }
}

/// No usable answer came over the network.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConnectionError {
    /// What happened, and where.
    pub message: String,
    /// The operation's id.
    pub operation: &'static str,
    /// How many times it was tried.
    pub attempts: u32,
    /// Whether the request may have been received: then what it asks for may have been done.
    pub may_have_arrived: bool,
    /// The system's own error, where there is one.
    pub source: Option<std::io::Error>,
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.message)?;
        write_tried(f, self.attempts)?;
        if self.may_have_arrived {
            f.write_str("; the request may have been received")?;
        }
        Ok(())
    }
}

/// Which time limit passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Looking up the name and connecting.
    Connect,
    /// One attempt.
    Attempt,
    /// The whole call with its retries.
    Call,
}

/// A time limit passed.
#[derive(Debug)]
#[non_exhaustive]
pub struct TimeoutError {
    /// Which limit.
    pub kind: TimeoutKind,
    /// The limit.
    pub limit: Duration,
    /// The operation's id.
    pub operation: &'static str,
    /// How many times it was tried.
    pub attempts: u32,
    /// Whether the request may have been received: then what it asks for may have been done.
    pub may_have_arrived: bool,
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, setting) = match self.kind {
            TimeoutKind::Connect => ("no connection", "connect_timeout"),
            TimeoutKind::Attempt => ("no complete answer", "attempt_timeout"),
            TimeoutKind::Call => ("not done", "timeout"),
        };
        write!(f, "{}: {what} within {:?} ({setting})", self.operation, self.limit)?;
        write_tried(f, self.attempts)?;
        if self.may_have_arrived {
            f.write_str("; the request may have been received")?;
        }
        Ok(())
    }
}

/// A [`Cancel`](crate::Cancel) handle ended the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CancelledError {
    /// The operation's id.
    pub operation: &'static str,
    /// How many times it was tried.
    pub attempts: u32,
    /// Whether the request may have been received: then what it asks for may have been done.
    pub may_have_arrived: bool,
}

impl fmt::Display for CancelledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: cancelled", self.operation)?;
        f.write_str(if self.may_have_arrived {
            "; the request may have been received"
        } else {
            " before the request was sent"
        })
    }
}

/// The answer could not be read as what it should be.
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
            attempts: response.attempts,
            request_id: response.request_id.clone(),
            body: response.body.clone(),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_request_id(f, self.request_id.as_deref())?;
        write!(f, "{}: the answer (status {}) could not be read", self.operation, self.status)?;
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
            .field("attempts", &self.attempts)
            .field("request_id", &self.request_id)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}

/// A wait ended without what was waited for.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The time to wait passed.
    Timeout(WaitTimeout),
    /// A state was reached from which the awaited one cannot come.
    Failed(WaitFailed),
}

impl WaitError {
    /// The last answer that was seen.
    #[must_use]
    pub fn last(&self) -> Option<&Response> {
        match self {
            Self::Timeout(wait) => wait.last.as_ref(),
            Self::Failed(wait) => Some(&wait.last),
        }
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout(wait) => wait.fmt(f),
            Self::Failed(wait) => wait.fmt(f),
        }
    }
}

/// The time to wait passed. Nothing was undone: what was waited for may still come.
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitTimeout {
    /// The waiter's name, such as `wait_until_ready`.
    pub waiter: &'static str,
    /// The limit.
    pub limit: Duration,
    /// How many answers were looked at.
    pub polls: u32,
    /// The state last seen.
    pub state: Option<String>,
    /// The answer last seen.
    pub last: Option<Response>,
    /// The failure of the last poll, when it failed.
    pub last_error: Option<Error>,
}

impl fmt::Display for WaitTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: not reached within {:?} ({} polls)", self.waiter, self.limit, self.polls)?;
        match &self.state {
            Some(state) => write!(f, "; the last state was {state}")?,
            None => f.write_str("; no state was seen")?,
        }
        if let Some(error) = &self.last_error {
            write!(f, "; the last poll failed: {error}")?;
        }
        Ok(())
    }
}

/// A state was reached from which the awaited one cannot come.
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitFailed {
    /// The waiter's name, such as `wait_until_deployed`.
    pub waiter: &'static str,
    /// The state.
    pub state: Option<String>,
    /// The answer that showed it.
    pub last: Response,
}

impl fmt::Display for WaitFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state.as_deref().unwrap_or("unknown");
        write!(f, "{}: ended in state {state}, from which it cannot be reached", self.waiter)
    }
}

/// A webhook delivery cannot be trusted or read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookError {
    /// What is wrong with it.
    pub message: String,
}

impl WebhookError {
    /// An error that says what is wrong.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "webhook: {}", self.message)
    }
}

fn write_tried(f: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(f, " (tried {attempts} times)") } else { Ok(()) }
}

fn write_request_id(f: &mut fmt::Formatter<'_>, id: Option<&str>) -> fmt::Result {
    id.map_or(Ok(()), |id| write!(f, "[{id}] "))
}
