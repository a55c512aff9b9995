//! Errors, as they cross: one record, of which each language makes its own tree.

use std::sync::Arc;

use planetscale_core::language::Language;
use planetscale_core::{Error, ErrorDetails};

use crate::bytes::Bytes;
use crate::reply::{EngineReply, headers};

/// Why a call failed.
#[derive(Debug, uniffi::Error)]
pub enum EngineError {
    /// The only case: which error it is, its kind says.
    Failed {
        /// All that is known. Not in a box: uniffi does not look into one, and takes what holds an object for something
        /// that Swift can compare.
        info: ErrorInfo,
    },
}

/// All that is known of an error; what does not belong to its kind is empty.
#[derive(Clone, Debug, Default, uniffi::Record)]
pub struct ErrorInfo {
    /// Its name, the same in every language, such as `not_found`.
    kind: String,
    /// What happened, in one line.
    text: String,
    argument: Option<String>,
    operation: Option<String>,
    route: Option<String>,
    /// The address that was asked, without its query.
    url: Option<String>,
    attempts: u32,
    may_have_arrived: bool,
    /// The time limit that passed.
    limit: Option<f64>,
    /// Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`.
    setting: Option<String>,
    /// Why there is no usable answer, such as `refused`.
    reason: Option<String>,
    /// The JSON path of what did not fit.
    path: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    service_message: Option<String>,
    request_id: Option<String>,
    /// How long to wait before asking again, in seconds, as the service said it.
    retry_after: Option<f64>,
    headers: Vec<String>,
    body: Option<Bytes>,
    required_accesses: Vec<String>,
    required_scopes: Vec<ScopesOfResource>,
    waiter: Option<String>,
    /// What people call the thing that was waited for.
    subject: Option<String>,
    state: Option<String>,
    polls: u32,
    /// What the service says about why.
    reasons: Vec<String>,
    /// The reply that a wait saw last.
    last: Option<EngineReply>,
    /// The error that a wait saw last.
    last_error: Option<Arc<NativeError>>,
}

/// OAuth scopes of one kind of resource.
#[derive(Clone, Debug, uniffi::Record)]
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

impl EngineError {
    /// What an error says, in the words of a language.
    pub(crate) fn of(error: &Error, language: Language) -> Self {
        Self::Failed { info: ErrorDetails::of(error, language).into() }
    }
}

impl From<ErrorDetails> for ErrorInfo {
    fn from(details: ErrorDetails) -> Self {
        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        let scopes = details.required_scopes.iter();
        Self {
            kind: details.kind.to_owned(),
            text: details.text,
            argument: details.argument,
            operation: details.operation.map(str::to_owned),
            route: details.route,
            url: details.url,
            attempts: details.attempts,
            may_have_arrived: details.may_have_arrived,
            limit: details.limit.map(|limit| limit.as_secs_f64()),
            setting: details.setting,
            reason: details.reason.map(str::to_owned),
            path: details.path,
            status: details.status,
            code: details.code,
            service_message: details.message,
            request_id: details.request_id,
            retry_after: details.retry_after.map(|time| time.as_secs_f64()),
            headers: details.headers.as_ref().map(headers).unwrap_or_default(),
            body: details.body.map(Bytes::from),
            required_accesses: words(details.required_accesses),
            required_scopes: scopes
                .map(|of| ScopesOfResource { resource: of.resource.to_owned(), scopes: words(of.scopes) })
                .collect(),
            waiter: details.waiter.map(str::to_owned),
            subject: details.subject,
            state: details.state,
            polls: details.polls,
            reasons: details.reasons,
            last: details.last.map(EngineReply::from),
            last_error: details.last_error.map(|error| Arc::new(NativeError((*error).into()))),
        }
    }
}

/// An error inside of another one, which a record cannot hold itself.
#[derive(Debug, uniffi::Object)]
pub struct NativeError(ErrorInfo);

#[uniffi::export]
impl NativeError {
    /// All that is known of it.
    #[must_use]
    pub fn info(&self) -> ErrorInfo {
        self.0.clone()
    }
}
