//! Answers of the service that are not a success.

use std::fmt;
use std::fmt::Write as _;
use std::time::Duration;

use http::HeaderMap;

use super::{body, write_may_be_done, write_place, write_request_id};
use crate::call::Route;
use crate::language::Language;
use crate::operation::Scopes;
use crate::response::Response;

/// How many accesses an error line names before it only counts them.
const NAMED: usize = 6;

/// What kind of refusal it is; decided by the status alone, because the bodies vary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400: the request is malformed.
    BadRequest,
    /// 401: the credentials are missing, wrong or expired.
    Authentication,
    /// 403: the credentials lack a permission.
    PermissionDenied,
    /// 404: there is no such thing, or the credentials may not see it.
    NotFound,
    /// 409: the thing is in a state that does not allow it.
    Conflict,
    /// 422: an argument or the state of the thing does not allow it.
    Unprocessable,
    /// 429: too many requests.
    RateLimited,
    /// 5xx: the service failed.
    Server,
    /// Any other status.
    #[default]
    Other,
}

impl ApiErrorKind {
    /// The kind of a status.
    #[must_use]
    pub const fn of(status: u16) -> Self {
        match status {
            400 => Self::BadRequest,
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::Other,
        }
    }

    /// The kind's name, the same in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::Authentication => "authentication",
            Self::PermissionDenied => "permission_denied",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Unprocessable => "unprocessable",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::Other => "other",
        }
    }
}

/// The service answered with a status that is not a success.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What kind of refusal it is.
    pub kind: ApiErrorKind,
    /// The HTTP status.
    pub status: u16,
    /// The service's word for the error, such as `not_found`; empty when it sent none.
    pub code: String,
    /// The service's message, or a summary of a body that is no message.
    pub message: String,
    /// The service's id of the request, to quote to its support.
    pub request_id: Option<String>,
    /// The answer's headers.
    pub headers: HeaderMap,
    /// The raw body. Not printed.
    pub body: Vec<u8>,
    /// The operation's id, such as `get_database`.
    pub operation: &'static str,
    /// The method and path template, such as `GET /organizations/{organization}`.
    pub route: String,
    /// The address that was asked, without its query.
    pub url: String,
    /// How many times it was tried; 0: it was not sent, because of what the service had said to another call.
    pub attempts: u32,
    /// Whether what was asked for may have been done all the same: after a 5xx, or when an earlier attempt left its
    /// outcome open.
    pub may_have_arrived: bool,
    /// How long to wait before asking again, as the service said it.
    pub retry_after: Option<Duration>,
    /// For 401, 403 and 404: the service-token accesses of which any one is enough.
    pub required_accesses: &'static [&'static str],
    /// For 401, 403 and 404: the OAuth scopes of which any one is enough.
    pub required_scopes: &'static [Scopes],
}

impl ApiError {
    /// `cut` says why the body is not whole, if it is not.
    pub(crate) fn new(response: Response, route: &Route, cut: Option<&str>) -> Self {
        let mut read = body::read(
            &response.body,
            response.headers.get(http::header::CONTENT_TYPE),
            route.may_be_quoted(),
        );
        if let Some(reason) = cut {
            reason.clone_into(&mut read.message);
        }
        let about_permission = matches!(response.status, 401 | 403 | 404);
        let operation = route.operation.filter(|_| about_permission);
        Self {
            kind: ApiErrorKind::of(response.status),
            status: response.status,
            code: read.code,
            message: read.message,
            request_id: response.request_id,
            headers: response.headers,
            body: response.body,
            operation: route.id(),
            route: route.to_string(),
            url: response.url,
            attempts: response.attempts,
            may_have_arrived: false,
            retry_after: None,
            required_accesses: operation.map_or(&[], |operation| operation.accesses),
            required_scopes: operation.map_or(&[], |operation| operation.scopes),
        }
    }

    /// What to do about it, in one sentence; empty when there is nothing to add.
    fn advice(&self, language: Language) -> String {
        let mut advice = match self.status {
            401 => "Check the credentials.".to_owned(),
            403 => "The credentials lack a permission.".to_owned(),
            404 if self.required_accesses.is_empty() && self.required_scopes.is_empty() => String::new(),
            404 => "If it exists, the credentials lack a permission to see it.".to_owned(),
            429 => match self.retry_after {
                Some(time) => format!("Too many requests: the service says to wait {time:?}."),
                None => format!("Too many requests: slow down, or set {}.", language.spelled("rate_limit")),
            },
            _ => String::new(),
        };
        if !self.required_accesses.is_empty() {
            let _ = write!(
                advice,
                " Service token: any one of {}.",
                some(self.required_accesses.iter().copied())
            );
        }
        if !self.required_scopes.is_empty() {
            let scopes = self.required_scopes.iter().flat_map(|scope| {
                scope.scopes.iter().map(move |word| format!("{word} ({})", scope.resource))
            });
            let _ = write!(advice, " OAuth: any one of {}.", some(scopes));
        }
        advice.trim_start().to_owned()
    }
}

/// The first few, and how many more.
fn some(words: impl Iterator<Item = impl Into<String>>) -> String {
    let words: Vec<String> = words.map(Into::into).collect();
    let rest = words.len().saturating_sub(NAMED);
    let named = words[..words.len() - rest].join(", ");
    if rest == 0 { named } else { format!("{named} and {rest} more") }
}

impl ApiError {
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, language: Language) -> fmt::Result {
        write_request_id(f, self.request_id.as_deref())?;
        write_place(f, self.operation, &self.route, &self.url)?;
        write!(f, ": {}", self.status)?;
        if let Some(reason) = http::StatusCode::from_u16(self.status).ok().and_then(|s| s.canonical_reason())
        {
            write!(f, " {reason}")?;
        }
        if !self.code.is_empty() {
            write!(f, " [{}]", self.code)?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        let advice = self.advice(language);
        if !advice.is_empty() {
            let stop = if self.message.ends_with(['.', '!', '?']) { "" } else { "." };
            write!(f, "{stop} {advice}")?;
        }
        super::write_tried(f, self.attempts)?;
        write_may_be_done(f, &self.route, self.may_have_arrived)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Rust)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("kind", &self.kind)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("operation", &self.operation)
            .field("route", &self.route)
            .field("url", &self.url)
            .field("attempts", &self.attempts)
            .field("may_have_arrived", &self.may_have_arrived)
            .field("retry_after", &self.retry_after)
            .field("required_accesses", &self.required_accesses)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
