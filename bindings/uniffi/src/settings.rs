//! Settings, with the names of the client's own options.

use planetscale_core::language::{self, Given, Language, pairs_in_turn};
use planetscale_core::{Config, Error};

use crate::calls::named;

/// How a client is set up. What is not given comes from the environment, if that is asked for, or is a default.
#[derive(uniffi::Record)]
pub struct EngineSettings {
    service_token_id: Option<String>,
    service_token: Option<String>,
    bearer_token: Option<String>,
    anonymous: bool,
    organization: Option<String>,
    base_url: Option<String>,
    user_agent: Option<String>,
    service_token_scheme: Option<String>,
    headers: Vec<String>,
    connect_timeout: Option<f64>,
    attempt_timeout: Option<f64>,
    timeout: Option<f64>,
    max_retries: Option<i64>,
    backoff_first: Option<f64>,
    backoff_longest: Option<f64>,
    rate_limit: Option<i64>,
    wait_interval: Option<f64>,
    max_body: Option<i64>,
    max_connections: Option<i64>,
    max_threads: Option<i64>,
    read_ahead: Option<i64>,
    compression: Option<bool>,
    allow_insecure_http: bool,
    proxy: Option<String>,
    no_proxy: bool,
    tls_roots: Option<String>,
    client_certificate_chain: Option<String>,
    client_certificate_key: Option<String>,
    /// Whether the `PLANETSCALE_*` variables fill what is not given.
    use_environment: bool,
    /// The language: `kotlin` or `swift`.
    runtime: String,
}

impl std::fmt::Debug for EngineSettings {
    /// Nothing of it: half of the fields are secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EngineSettings").finish_non_exhaustive()
    }
}

impl EngineSettings {
    /// The language, whose names and words errors have.
    pub(crate) fn language(&self) -> Language {
        Language::named(&self.runtime)
    }

    /// The engine's own form.
    pub(crate) fn config(self) -> Result<Config, Error> {
        let language = self.language();
        let environment = self.use_environment;
        let text = |value| Given::maybe(value, Given::Text);
        let number = |value| Given::maybe(value, Given::Number);
        let whole = |value| Given::maybe(value, Given::Whole);
        let two = |one: Given, other: Given| match (one, other) {
            (Given::Nothing, Given::Nothing) => Given::Nothing,
            (one, other) => Given::List(vec![one, other]),
        };
        let given = [
            ("service_token_id", text(self.service_token_id)),
            ("service_token", text(self.service_token)),
            ("bearer_token", text(self.bearer_token)),
            ("anonymous", Given::Flag(self.anonymous)),
            ("organization", text(self.organization)),
            ("base_url", text(self.base_url)),
            ("user_agent", text(self.user_agent)),
            ("service_token_scheme", text(self.service_token_scheme)),
            ("headers", pairs_in_turn(self.headers)),
            ("connect_timeout", number(self.connect_timeout)),
            ("attempt_timeout", number(self.attempt_timeout)),
            ("timeout", number(self.timeout)),
            ("max_retries", whole(self.max_retries)),
            ("retry_backoff", two(number(self.backoff_first), number(self.backoff_longest))),
            ("rate_limit", whole(self.rate_limit)),
            ("wait_interval", number(self.wait_interval)),
            ("max_body", whole(self.max_body)),
            ("max_connections", whole(self.max_connections)),
            ("max_threads", whole(self.max_threads)),
            ("read_ahead", whole(self.read_ahead)),
            ("compression", Given::maybe(self.compression, Given::Flag)),
            ("allow_insecure_http", Given::Flag(self.allow_insecure_http)),
            ("proxy", if self.no_proxy { Given::Flag(false) } else { text(self.proxy) }),
            ("tls_roots", text(self.tls_roots)),
            (
                "client_certificate",
                two(text(self.client_certificate_chain), text(self.client_certificate_key)),
            ),
        ];
        language::config(language, named(language, given), |name| {
            if environment { std::env::var(name).ok() } else { None }
        })
    }
}
