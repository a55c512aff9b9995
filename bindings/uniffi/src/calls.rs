//! Calls and waits from what the other side hands over.

use planetscale_core::language::{CallArguments, Given, Language, PathArguments, pairs_in_turn};
use planetscale_core::{Call, Error};

use crate::bytes::Bytes;

/// The parts of a call.
#[derive(Debug, uniffi::Record)]
pub struct CallParts {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    target: String,
    /// The path arguments in URL order; one that is missing is the default organization.
    path: Vec<Option<String>>,
    /// Their names, where the description does not know the path; then they are in any order.
    path_names: Option<Vec<String>>,
    /// The query.
    query: Vec<String>,
    /// The body as JSON.
    body: Option<Bytes>,
    /// How long the whole call may take.
    timeout: Option<f64>,
    /// How long one attempt may take.
    attempt_timeout: Option<f64>,
    /// How often it is tried again where that is safe.
    max_retries: Option<i64>,
    /// Headers beyond the client's.
    headers: Vec<String>,
    /// Query parameters that the SDK does not know.
    extra_query: Vec<String>,
    /// Fields of the body that the SDK does not know, as a JSON object.
    extra_body: Option<Bytes>,
}

impl CallParts {
    /// The call.
    pub(crate) fn call(self, language: Language) -> Result<Call, Error> {
        let path = self.path.into_iter().map(|value| Given::maybe(value, Given::Text));
        let path = match self.path_names {
            None => PathArguments::InOrder(path.collect()),
            Some(names) => PathArguments::Named(names.into_iter().zip(path).collect()),
        };
        let extra_body = self.extra_body.map(|fields| String::from_utf8_lossy(&fields.0).into_owned());
        let options = [
            ("timeout", Given::maybe(self.timeout, Given::Number)),
            ("attempt_timeout", Given::maybe(self.attempt_timeout, Given::Number)),
            ("max_retries", Given::maybe(self.max_retries, Given::Whole)),
            ("extra_headers", pairs_in_turn(self.headers)),
            ("extra_query", pairs_in_turn(self.extra_query)),
            ("extra_body", Given::maybe(extra_body, Given::Text)),
        ];
        let call = CallArguments {
            target: Given::Text(self.target),
            path,
            query: pairs_in_turn(self.query),
            body: self.body.map(|body| body.0),
            options: named(language, options),
        };
        call.call(language)
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
    pub(crate) fn given(&self, language: Language) -> Vec<(String, Given)> {
        let options = [
            ("timeout", Given::maybe(self.timeout, Given::Number)),
            ("interval", Given::maybe(self.interval, Given::Number)),
            ("missing_ok", Given::Flag(self.missing_ok)),
        ];
        named(language, options)
    }
}

/// What was given, by the names of the language.
pub(crate) fn named(
    language: Language,
    values: impl IntoIterator<Item = (&'static str, Given)>,
) -> Vec<(String, Given)> {
    let given = values.into_iter().filter(|(_, value)| *value != Given::Nothing);
    given.map(|(name, value)| (language.spelled(name), value)).collect()
}
