//! An error as one flat record, of which each language makes its own tree.

use std::time::Duration;

use http::HeaderMap;

use super::{Error, TimeoutKind, WaitError};
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
    /// The setting or argument that breaks a rule.
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
    /// The setting of the limit: `connect_timeout`, `attempt_timeout` or `timeout`.
    pub setting: Option<&'static str>,
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

impl From<Error> for ErrorDetails {
    fn from(error: Error) -> Self {
        let known = Self {
            kind: error.kind(),
            text: error.to_string(),
            url: error.url().map(str::to_owned),
            attempts: error.attempts(),
            may_have_arrived: error.may_have_arrived(),
            status: error.status(),
            ..Self::default()
        };
        match error {
            Error::Config(error) => Self { argument: Some(error.argument), ..known },
            Error::Connection(error) => Self {
                reason: Some(error.reason.as_str()),
                operation: Some(error.operation),
                route: Some(error.route),
                ..known
            },
            Error::Timeout(error) => Self {
                limit: Some(error.limit),
                setting: Some(setting(error.kind)),
                operation: Some(error.operation),
                route: Some(error.route),
                ..known
            },
            Error::Cancelled(error) => {
                Self { operation: Some(error.operation), route: Some(error.route), ..known }
            }
            Error::Decode(error) => Self {
                path: Some(error.path),
                operation: Some(error.operation),
                request_id: error.request_id,
                body: Some(error.body),
                ..known
            },
            Error::Wait(error) => known.waited(*error),
            Error::Webhook(_) => known,
            Error::Api(error) => Self {
                code: Some(error.code),
                message: Some(error.message),
                request_id: error.request_id,
                retry_after: error.retry_after,
                headers: Some(error.headers),
                body: Some(error.body),
                operation: Some(error.operation),
                route: Some(error.route),
                required_accesses: error.required_accesses,
                required_scopes: error.required_scopes,
                ..known
            },
        }
    }
}

impl ErrorDetails {
    fn waited(self, error: WaitError) -> Self {
        let details = |error: Option<Error>| error.map(|error| Box::new(Self::from(error)));
        let filled = match error {
            WaitError::Timeout(wait) => Self {
                waiter: Some(wait.waiter),
                limit: Some(wait.limit),
                subject: wait.subject,
                polls: wait.polls,
                state: wait.state,
                last: wait.last,
                last_error: details(wait.last_error),
                ..self
            },
            WaitError::Failed(wait) => Self {
                waiter: Some(wait.waiter),
                subject: wait.subject,
                polls: wait.polls,
                state: wait.state,
                reasons: wait.reasons,
                last: wait.last,
                last_error: details(wait.last_error),
                ..self
            },
        };
        let of_last = filled.last.as_ref().map(|last| (last.operation, last.request_id.clone()));
        let (operation, request_id) = of_last.unzip();
        Self { operation, request_id: request_id.flatten(), ..filled }
    }
}

fn setting(kind: TimeoutKind) -> &'static str {
    match kind {
        TimeoutKind::Connect => "connect_timeout",
        TimeoutKind::Attempt => "attempt_timeout",
        TimeoutKind::Call => "timeout",
    }
}
