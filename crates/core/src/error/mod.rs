//! Everything that can go wrong, in one tree that is the same in every language.

mod api;
mod body;
mod decode;
mod details;
mod network;
mod wait;

use std::fmt;

use crate::language::Language;

pub use api::{ApiError, ApiErrorKind};
pub use decode::DecodeError;
pub use details::ErrorDetails;
pub use network::{CancelledError, ConnectionError, ConnectionReason, TimeoutError, TimeoutKind};
pub use wait::{WaitError, WaitFailed, WaitTimeout};

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
    Cancelled(Box<CancelledError>),
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

    /// The HTTP status, if one came: of an API error, of a reply that could not be read, or of one that broke off.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Connection(error) => error.status,
            _ => None,
        }
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

    /// Whether what was asked for may have been done all the same, by this attempt or one before it. False means that
    /// the call can be made again without doing anything twice.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::Connection(error) => error.may_have_arrived,
            Self::Timeout(error) => error.may_have_arrived,
            Self::Cancelled(error) => error.may_have_arrived,
            Self::Api(error) => error.may_have_arrived,
            // The service had said that it did it.
            Self::Decode(_) => true,
            Self::Config(_) | Self::Wait(_) | Self::Webhook(_) => false,
        }
    }

    /// The method and path template that were asked, such as `GET /organizations/{organization}`, as far as the error
    /// knows.
    #[must_use]
    pub fn route(&self) -> Option<&str> {
        match self {
            Self::Connection(error) => Some(&error.route),
            Self::Timeout(error) => Some(&error.route),
            Self::Cancelled(error) => Some(&error.route),
            Self::Api(error) => Some(&error.route),
            _ => None,
        }
    }

    /// The address that was asked, without its query; none where nothing was sent.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Connection(error) => Some(&error.url),
            Self::Timeout(error) => Some(&error.url),
            Self::Cancelled(error) => Some(&error.url),
            Self::Decode(error) => Some(&error.url),
            Self::Api(error) => Some(&error.url),
            Self::Wait(error) => Some(error.url()),
            Self::Config(_) | Self::Webhook(_) => None,
        }
    }

    /// What it says, with settings and arguments as a language spells them. `Display` is that of Rust.
    #[must_use]
    pub fn spelled(&self, language: Language) -> Spelled<'_> {
        Spelled { error: self, language }
    }

    /// A setting or an argument, by name, that breaks a rule.
    pub fn config(argument: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Config(ConfigError { argument: argument.into(), rule: rule.into() })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spelled(Language::Rust).fmt(f)
    }
}

/// An error that prints in the spelling of a language.
#[derive(Clone, Copy, Debug)]
pub struct Spelled<'e> {
    error: &'e Error,
    language: Language,
}

impl fmt::Display for Spelled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error {
            Error::Config(error) => {
                let (argument, rule) = (&error.argument, &error.rule);
                write!(f, "{}: {}", self.language.argument(argument), self.language.text(rule))
            }
            Error::Connection(error) => error.write(f, self.language),
            Error::Timeout(error) => error.write(f, self.language),
            Error::Cancelled(error) => error.fmt(f),
            Error::Decode(error) => error.fmt(f),
            Error::Wait(error) => error.write(f, self.language),
            Error::Webhook(error) => error.fmt(f),
            Error::Api(error) => error.write(f, self.language),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connection(error) => error.source.as_ref().map(|source| source as _),
            Self::Wait(error) => error.last_error().map(|error| error as _),
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

/// Names the operation and what was really asked: `get_database (GET /v1/organizations/acme/databases/shop)`.
fn write_place(f: &mut fmt::Formatter<'_>, operation: &str, route: &str, url: &str) -> fmt::Result {
    let method = route.split(' ').next().unwrap_or_default();
    let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|start| &rest[start..]));
    match path {
        Some(path) if !method.is_empty() => write!(f, "{operation} ({method} {path})"),
        _ => f.write_str(operation),
    }
}

fn write_tried(f: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(f, " (tried {attempts} times)") } else { Ok(()) }
}

/// For a change; a read does nothing that one would have to know of.
fn write_may_be_done(f: &mut fmt::Formatter<'_>, route: &str, may: bool) -> fmt::Result {
    if may && !route.starts_with("GET ") {
        f.write_str("; it may have been done all the same")
    } else {
        Ok(())
    }
}

fn write_request_id(f: &mut fmt::Formatter<'_>, id: Option<&str>) -> fmt::Result {
    id.map_or(Ok(()), |id| write!(f, "[{id}] "))
}
