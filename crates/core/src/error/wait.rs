//! Waits that ended without what was waited for.

use std::fmt;
use std::time::Duration;

use super::Error;
use crate::language::Language;
use crate::response::Response;

/// A wait ended without what was waited for.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The time to wait passed.
    Timeout(WaitTimeout),
    /// What is awaited cannot come.
    Failed(WaitFailed),
}

impl WaitError {
    /// The last answer that was seen.
    #[must_use]
    pub fn last(&self) -> Option<&Response> {
        match self {
            Self::Timeout(wait) => wait.last.as_ref(),
            Self::Failed(wait) => wait.last.as_ref(),
        }
    }

    /// How many times it was looked.
    #[must_use]
    pub fn polls(&self) -> u32 {
        match self {
            Self::Timeout(wait) => wait.polls,
            Self::Failed(wait) => wait.polls,
        }
    }

    /// The failure of the last look, when it failed.
    #[must_use]
    pub fn last_error(&self) -> Option<&Error> {
        match self {
            Self::Timeout(wait) => wait.last_error.as_ref(),
            Self::Failed(wait) => wait.last_error.as_ref(),
        }
    }

    /// The address that was looked at, without its query.
    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Timeout(wait) => &wait.url,
            Self::Failed(wait) => &wait.url,
        }
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl WaitError {
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        match self {
            Self::Timeout(wait) => wait.write(f, language),
            Self::Failed(wait) => wait.write(f, language),
        }
    }
}

/// The time to wait passed. Nothing was undone: what was waited for may still come.
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitTimeout {
    /// The waiter's name, such as `wait_until_ready`.
    pub waiter: &'static str,
    /// The address that was looked at, without its query.
    pub url: String,
    /// What people call the thing: its name, number or id, once it was seen.
    pub subject: Option<String>,
    /// The limit.
    pub limit: Duration,
    /// How many times it was looked at.
    pub polls: u32,
    /// The state last seen.
    pub state: Option<String>,
    /// The answer last seen.
    pub last: Option<Response>,
    /// The failure of the last look, when it failed.
    pub last_error: Option<Error>,
}

impl fmt::Display for WaitTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl WaitTimeout {
    fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        write_subject(f, self.waiter, self.subject.as_deref(), &self.url)?;
        write!(f, ": not reached within {:?} ({})", self.limit, looks(self.polls))?;
        match &self.state {
            Some(state) => write!(f, "; the last state was {state}")?,
            None => f.write_str("; no state was seen")?,
        }
        if let Some(error) = &self.last_error {
            write!(f, "; the last look failed: {}", error.spelled(language))?;
        }
        Ok(())
    }
}

/// What is awaited cannot come: a state was reached from which there is no way to it, or the thing is not there.
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitFailed {
    /// The waiter's name, such as `wait_until_deployed`.
    pub waiter: &'static str,
    /// The address that was looked at, without its query.
    pub url: String,
    /// What people call the thing: its name, number or id, once it was seen.
    pub subject: Option<String>,
    /// How many times it was looked at.
    pub polls: u32,
    /// What happened, in one sentence.
    pub message: String,
    /// The state, where one was seen.
    pub state: Option<String>,
    /// What the service says about it: lint errors and messages.
    pub reasons: Vec<String>,
    /// The answer last seen.
    pub last: Option<Response>,
    /// The error that showed it, such as the 404 of a thing that is not there.
    pub last_error: Option<Error>,
}

impl fmt::Display for WaitFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl WaitFailed {
    fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        write_subject(f, self.waiter, self.subject.as_deref(), &self.url)?;
        write!(f, ": {} ({})", language.text(&self.message), looks(self.polls))?;
        if !self.reasons.is_empty() {
            write!(f, ": {}", self.reasons.join("; "))?;
        }
        match &self.last_error {
            Some(error) => write!(f, "; {}", error.spelled(language)),
            None => Ok(()),
        }
    }
}

fn looks(polls: u32) -> String {
    if polls == 1 { "1 look".to_owned() } else { format!("{polls} looks") }
}

/// The wait, and what it was about: by its name among people, or else by its address.
fn write_subject(f: &mut fmt::Formatter<'_>, waiter: &str, subject: Option<&str>, url: &str) -> fmt::Result {
    let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|start| &rest[start..]));
    match subject.or(path) {
        Some(subject) => write!(f, "{waiter} ({subject})"),
        None => f.write_str(waiter),
    }
}
