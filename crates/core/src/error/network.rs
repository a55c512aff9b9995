//! Calls that got no answer.

use std::fmt;
use std::io;
use std::time::Duration;

use super::{write_may_be_done, write_place, write_tried};
use crate::language::Language;

/// Why no usable answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionReason {
    /// The name has no address.
    UnknownHost,
    /// Nobody listens there.
    Refused,
    /// There is no way to the address.
    Unreachable,
    /// The proxy would not connect.
    Proxy,
    /// The other side could not prove who it is, or has no version of TLS in common.
    Tls,
    /// The connection broke.
    Broken,
    /// What came is not HTTP as it should be.
    Protocol,
    /// The body is larger than `max_body`.
    TooLarge,
    /// The service redirected to where the call must not follow.
    Redirect,
}

impl ConnectionReason {
    /// The reason's name, the same in every language, such as `unknown_host`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownHost => "unknown_host",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Proxy => "proxy",
            Self::Tls => "tls",
            Self::Broken => "broken",
            Self::Protocol => "protocol",
            Self::TooLarge => "too_large",
            Self::Redirect => "redirect",
        }
    }

    pub(crate) fn of_connecting(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::ConnectionRefused => Self::Refused,
            io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::AddrNotAvailable => Self::Unreachable,
            _ => Self::Broken,
        }
    }
}

/// No usable answer came over the network.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConnectionError {
    /// Why.
    pub reason: ConnectionReason,
    /// What happened, and where.
    pub message: String,
    /// The status, where the answer had begun.
    pub status: Option<u16>,
    /// The operation's id.
    pub operation: &'static str,
    /// The method and path template, such as `GET /organizations/{organization}`.
    pub route: String,
    /// The address that was asked, without its query.
    pub url: String,
    /// How many times it was tried.
    pub attempts: u32,
    /// Whether what was asked for may have been done: the request may have been received.
    pub may_have_arrived: bool,
    /// The system's own error, where there is one.
    pub source: Option<io::Error>,
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl ConnectionError {
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        write_place(f, self.operation, &self.route, &self.url)?;
        if let Some(status) = self.status {
            write!(f, ": status {status}")?;
        }
        write!(f, ": {}", language.text(&self.message))?;
        write_tried(f, self.attempts)?;
        write_may_be_done(f, &self.route, self.may_have_arrived)
    }
}

/// Which time limit passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Making a connection: looking up the name, connecting, the proxy's answer and TLS.
    Connect,
    /// One attempt.
    Attempt,
    /// The whole call with its retries.
    Call,
}

impl TimeoutKind {
    /// The setting of the limit: `connect_timeout`, `attempt_timeout` or `timeout`.
    #[must_use]
    pub const fn setting(self) -> &'static str {
        match self {
            Self::Connect => "connect_timeout",
            Self::Attempt => "attempt_timeout",
            Self::Call => "timeout",
        }
    }
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
    /// The method and path template, such as `GET /organizations/{organization}`.
    pub route: String,
    /// The address that was asked, without its query.
    pub url: String,
    /// How many times it was tried; 0: the call was still waiting for its turn.
    pub attempts: u32,
    /// Whether what was asked for may have been done: the request may have been received.
    pub may_have_arrived: bool,
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl TimeoutError {
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        let what = match self.kind {
            TimeoutKind::Connect => "no connection",
            TimeoutKind::Attempt => "no complete answer",
            TimeoutKind::Call if self.attempts == 0 => "not sent",
            TimeoutKind::Call => "not done",
        };
        let setting = language.spelled(self.kind.setting());
        write_place(f, self.operation, &self.route, &self.url)?;
        write!(f, ": {what} within {:?} ({setting})", self.limit)?;
        write_tried(f, self.attempts)?;
        write_may_be_done(f, &self.route, self.may_have_arrived)
    }
}

/// A [`Cancel`](crate::Cancel) handle ended the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CancelledError {
    /// The operation's id, or the name of the wait.
    pub operation: &'static str,
    /// The method and path template, such as `GET /organizations/{organization}`.
    pub route: String,
    /// The address that was asked, without its query.
    pub url: String,
    /// How many times it was tried.
    pub attempts: u32,
    /// Whether what was asked for may have been done: the request may have been received.
    pub may_have_arrived: bool,
}

impl fmt::Display for CancelledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(f, self.operation, &self.route, &self.url)?;
        f.write_str(": cancelled")?;
        if !self.may_have_arrived {
            return f.write_str(" before the request was sent");
        }
        write_may_be_done(f, &self.route, true)
    }
}
