//! An error as one flat record, of which each language makes its own tree.

use std::time::Duration;

use http::HeaderMap;

use super::{Error, WaitError};
use crate::language::Language;
use crate::operation::Scopes;
use crate::response::Response;

/// All that an error says; what does not belong to its kind is empty.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// [`Error::kind`].
    pub kind: &'static str,
    /// The whole message, in one line.
    pub text: String,
    /// The setting or argument that breaks a rule, in the language's spelling.
    pub argument: Option<String>,
    /// The operation's id.
    pub operation: Option<&'static str>,
    /// The method and path template.
    pub route: Option<String>,
    /// The address that was asked, without its query.
    pub url: Option<String>,
    /// [`Error::attempts`].
    pub attempts: u32,
    /// [`Error::may_have_arrived`].
    pub may_have_arrived: bool,
    /// The time limit that passed.
    pub limit: Option<Duration>,
    /// The setting of the limit, such as `connect_timeout`, in the language's spelling.
    pub setting: Option<String>,
    /// Why there is no usable answer, such as `refused`.
    pub reason: Option<&'static str>,
    /// The JSON path of what did not fit.
    pub path: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The service's word for the error.
    pub code: Option<String>,
    /// The service's message.
    pub message: Option<String>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// How long to wait before asking again, as the service said it.
    pub retry_after: Option<Duration>,
    /// The headers of the answer.
    pub headers: Option<HeaderMap>,
    /// The raw body of the answer.
    pub body: Option<Vec<u8>>,
    /// The service-token accesses of which any one is enough.
    pub required_accesses: &'static [&'static str],
    /// The OAuth scopes of which any one is enough.
    pub required_scopes: &'static [Scopes],
    /// The waiter's name.
    pub waiter: Option<&'static str>,
    /// What people call the thing that was waited for.
    pub subject: Option<String>,
    /// How many times it was looked at.
    pub polls: u32,
    /// The state last seen.
    pub state: Option<String>,
    /// What the service says about why.
    pub reasons: Vec<String>,
    /// The answer last seen.
    pub last: Option<Response>,
    /// The failure of the last look.
    pub last_error: Option<Box<ErrorDetails>>,
}

impl ErrorDetails {
    /// What an error says, in the words of a language.
    #[must_use]
    pub fn of(error: &Error, language: Language) -> Self {
        let known = Self {
            kind: error.kind(),
            text: error.spelled(language).to_string(),
            route: error.route().map(str::to_owned),
            url: error.url().map(str::to_owned),
            attempts: error.attempts(),
            may_have_arrived: error.may_have_arrived(),
            status: error.status(),
            ..Self::default()
        };
        match error {
            Error::Config(error) => Self { argument: Some(language.argument(&error.argument)), ..known },
            Error::Connection(error) => {
                Self { reason: Some(error.reason.as_str()), operation: Some(error.operation), ..known }
            }
            Error::Timeout(error) => Self {
                limit: Some(error.limit),
                setting: Some(language.spelled(error.kind.setting())),
                operation: Some(error.operation),
                ..known
            },
            Error::Cancelled(error) => Self { operation: Some(error.operation), ..known },
            Error::Decode(error) => Self {
                path: Some(error.path.clone()),
                operation: Some(error.operation),
                request_id: error.request_id.clone(),
                body: Some(error.body.clone()),
                ..known
            },
            Error::Wait(error) => known.waited(error, language),
            Error::Webhook(_) => known,
            Error::Api(error) => Self {
                code: Some(error.code.clone()),
                message: Some(error.message.clone()),
                request_id: error.request_id.clone(),
                retry_after: error.retry_after,
                headers: Some(error.headers.clone()),
                body: Some(error.body.clone()),
                operation: Some(error.operation),
                required_accesses: error.required_accesses,
                required_scopes: error.required_scopes,
                ..known
            },
        }
    }

    fn waited(self, error: &WaitError, language: Language) -> Self {
        let last_error = error.last_error().map(|error| Box::new(Self::of(error, language)));
        let last = error.last().cloned();
        let known = Self {
            polls: error.polls(),
            operation: last.as_ref().map(|last| last.operation),
            request_id: last.as_ref().and_then(|last| last.request_id.clone()),
            last,
            last_error,
            ..self
        };
        match error {
            WaitError::Timeout(wait) => Self {
                waiter: Some(wait.waiter),
                limit: Some(wait.limit),
                subject: wait.subject.clone(),
                state: wait.state.clone(),
                ..known
            },
            WaitError::Failed(wait) => Self {
                waiter: Some(wait.waiter),
                subject: wait.subject.clone(),
                state: wait.state.clone(),
                reasons: wait.reasons.clone(),
                ..known
            },
        }
    }
}

impl From<&Error> for ErrorDetails {
    fn from(error: &Error) -> Self {
        Self::of(error, Language::Rust)
    }
}
