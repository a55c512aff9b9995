//! Errors, as they cross: one record, of which each language makes its own tree.

use planetscale_core::{ApiError, Error, Response, TimeoutKind, WaitError};

use crate::bytes::Bytes;
use crate::reply::{EngineReply, headers};

/// Why a call failed.
#[derive(Debug, uniffi::Error)]
pub enum EngineError {
    /// The only case: which error it is, its kind says.
    Failed {
        /// All that is known.
        info: Box<ErrorInfo>,
    },
}

/// All that is known of an error; what does not belong to its kind is empty.
#[derive(Debug, Default, uniffi::Record)]
pub struct ErrorInfo {
    /// Its name, the same in every language, such as `not_found`.
    kind: String,
    /// What happened, in one line.
    text: String,
    argument: Option<String>,
    operation: Option<String>,
    attempts: u32,
    may_have_arrived: bool,
    /// The time limit that passed.
    limit: Option<f64>,
    /// Which limit it was: `connect`, `attempt` or `call`.
    setting: Option<String>,
    /// The JSON path of what did not fit.
    path: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    service_message: Option<String>,
    request_id: Option<String>,
    headers: Vec<String>,
    body: Option<Bytes>,
    route: Option<String>,
    required_accesses: Vec<String>,
    required_scopes: Vec<ScopesOfResource>,
    waiter: Option<String>,
    state: Option<String>,
    polls: u32,
    /// The reply that a wait saw last.
    last: Option<EngineReply>,
    /// The error that a wait saw last.
    last_error: Option<String>,
}

/// OAuth scopes of one kind of resource.
#[derive(Debug, uniffi::Record)]
pub struct ScopesOfResource {
    resource: String,
    scopes: Vec<String>,
}

impl std::fmt::Display for EngineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { info } = self;
        f.write_str(&info.text)
    }
}

impl std::error::Error for EngineError {}

impl From<Error> for EngineError {
    fn from(error: Error) -> Self {
        let (kind, text) = (error.kind().to_owned(), error.to_string());
        Self::Failed { info: Box::new(ErrorInfo { kind, text, ..fields(error) }) }
    }
}

fn fields(error: Error) -> ErrorInfo {
    let attempts = error.attempts();
    let known = match error {
        Error::Config(error) => ErrorInfo { argument: Some(error.argument), ..ErrorInfo::default() },
        Error::Connection(error) => sent(error.operation, error.may_have_arrived),
        Error::Timeout(error) => ErrorInfo {
            limit: Some(error.limit.as_secs_f64()),
            setting: Some(setting(error.kind).to_owned()),
            ..sent(error.operation, error.may_have_arrived)
        },
        Error::Cancelled(error) => sent(error.operation, error.may_have_arrived),
        Error::Decode(error) => ErrorInfo {
            path: Some(error.path),
            status: Some(error.status),
            operation: Some(error.operation.to_owned()),
            request_id: error.request_id,
            body: Some(error.body.into()),
            ..ErrorInfo::default()
        },
        Error::Wait(error) => waited(*error),
        Error::Api(error) => answered(*error),
        _ => ErrorInfo::default(),
    };
    ErrorInfo { attempts, ..known }
}

fn sent(operation: &str, may_have_arrived: bool) -> ErrorInfo {
    ErrorInfo { operation: Some(operation.to_owned()), may_have_arrived, ..ErrorInfo::default() }
}

fn setting(kind: TimeoutKind) -> &'static str {
    match kind {
        TimeoutKind::Connect => "connect",
        TimeoutKind::Attempt => "attempt",
        _ => "call",
    }
}

fn waited(error: WaitError) -> ErrorInfo {
    match error {
        WaitError::Timeout(wait) => ErrorInfo {
            waiter: Some(wait.waiter.to_owned()),
            state: wait.state,
            limit: Some(wait.limit.as_secs_f64()),
            polls: wait.polls,
            last_error: wait.last_error.as_ref().map(ToString::to_string),
            ..last(wait.last)
        },
        WaitError::Failed(wait) => {
            ErrorInfo { waiter: Some(wait.waiter.to_owned()), state: wait.state, ..last(Some(wait.last)) }
        }
        _ => ErrorInfo::default(),
    }
}

fn last(response: Option<Response>) -> ErrorInfo {
    let operation = response.as_ref().map(|response| response.operation.to_owned());
    let request_id = response.as_ref().and_then(|response| response.request_id.clone());
    ErrorInfo { operation, request_id, last: response.map(EngineReply::from), ..ErrorInfo::default() }
}

fn answered(error: ApiError) -> ErrorInfo {
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let scopes = error.required_scopes.iter();
    ErrorInfo {
        status: Some(error.status),
        code: Some(error.code),
        service_message: Some(error.message),
        request_id: error.request_id,
        headers: headers(&error.headers),
        body: Some(error.body.into()),
        operation: Some(error.operation.to_owned()),
        route: Some(error.route),
        required_accesses: words(error.required_accesses),
        required_scopes: scopes
            .map(|of| ScopesOfResource { resource: of.resource.to_owned(), scopes: words(of.scopes) })
            .collect(),
        ..ErrorInfo::default()
    }
}
