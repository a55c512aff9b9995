//! Building a [`Config`].

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::tls::{self, ClientCertificate, TlsRoots};
use super::{Config, Proxies, ProxySetting};
use crate::clock::{Clock, FAR, SystemClock};
use crate::credentials::{Credentials, ServiceTokenScheme};
use crate::error::Error;
use crate::language::Language;
use crate::secret::Secret;
use crate::wire::url::{self, Base};

const DEFAULT_BASE: &str = "https://api.planetscale.com/v1";
const USER_AGENT: &str = concat!("planetscale-sdk/", env!("CARGO_PKG_VERSION"));

/// Collects settings; [`build`](Self::build) checks them all.
#[must_use = "settings have no effect until they are built"]
#[derive(Clone)]
pub struct ConfigBuilder {
    base_url: String,
    credentials: Option<Result<Credentials, (String, String)>>,
    scheme: ServiceTokenScheme,
    organization: Option<String>,
    user_agent: Option<String>,
    language: Language,
    headers: Vec<(String, String)>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    max_retries: u32,
    retry_base: Duration,
    retry_cap: Duration,
    rate_limit: Option<u32>,
    wait_interval: Option<Duration>,
    max_body: u64,
    max_connections: Option<usize>,
    max_threads: Option<usize>,
    read_ahead: usize,
    compression: Option<bool>,
    allow_insecure_http: bool,
    proxy: ProxySetting,
    roots: TlsRoots,
    client_certificate: Option<ClientCertificate>,
    clock: Arc<dyn Clock>,
}

impl Default for ConfigBuilder {
    fn default() -> Self {
        Self {
            base_url: DEFAULT_BASE.to_owned(),
            credentials: None,
            scheme: ServiceTokenScheme::Plain,
            organization: None,
            user_agent: None,
            language: Language::Rust,
            headers: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(60),
            timeout: Duration::from_secs(300),
            max_retries: 2,
            retry_base: Duration::from_millis(500),
            retry_cap: Duration::from_secs(8),
            rate_limit: None,
            wait_interval: None,
            max_body: 64 * 1024 * 1024,
            max_connections: None,
            max_threads: None,
            read_ahead: 4,
            compression: None,
            allow_insecure_http: false,
            proxy: ProxySetting::Environment,
            roots: TlsRoots::Platform,
            client_certificate: None,
            clock: Arc::new(SystemClock),
        }
    }
}

/// The setters. Each replaces what was set before.
impl ConfigBuilder {
    /// The service's address, with or without `/v1`. Default `https://api.planetscale.com/v1`.
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        self.base_url = address.into();
        self
    }

    /// A service token: its id and its secret.
    pub fn service_token(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some(remember(Credentials::service_token(id, secret)));
        self
    }

    /// An OAuth or access token.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Some(remember(Credentials::bearer(token)));
        self
    }

    /// Credentials of any kind.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Ok(credentials));
        self
    }

    /// How a service token is written into the header. Default: `ID:SECRET` without a word.
    pub fn service_token_scheme(mut self, scheme: ServiceTokenScheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// The organization that fills a left-out organization argument.
    pub fn organization(mut self, name: impl Into<String>) -> Self {
        self.organization = Some(name.into());
        self
    }

    /// Your program's name and version, put in front of the SDK's own in the `User-Agent` header.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// The language whose package the engine serves.
    pub(crate) fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// A header to send with every call. May be used several times.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// How long making a connection may take: looking up the name, connecting, the proxy's answer and TLS together.
    /// Default 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer. Default 60 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// How long a whole call may take, retries and the waits between them included. Default 300 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How many times a call is tried again where that is safe. Default 2; 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The back-off between attempts: a random time up to `base`, doubled with each attempt, at most `cap`. A
    /// `Retry-After` of the service wins. Default 0.5 s and 8 s.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.retry_base = base;
        self.retry_cap = cap;
        self
    }

    /// Sends at most this many requests in any minute, and lets the rest wait. The service's limit is 600. Default:
    /// not limited here.
    pub fn rate_limit(mut self, per_minute: u32) -> Self {
        self.rate_limit = Some(per_minute);
        self
    }

    /// The time between two looks of a wait, at least 0.1 s, unless the wait itself says otherwise. Default 5 s, and 10 s
    /// after the first minute.
    pub fn wait_interval(mut self, interval: Duration) -> Self {
        self.wait_interval = Some(interval);
        self
    }

    /// The largest body of an answer to accept, in bytes after unpacking. Default 64 MiB.
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.max_body = bytes;
        self
    }

    /// How many idle connections are kept for the next calls. Default: as many as `max_threads`, so that callers at one
    /// time do not reconnect all the time.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = Some(connections);
        self
    }

    /// How many threads work for lists that read ahead and for asynchronous callers. Default 64.
    pub fn max_threads(mut self, threads: usize) -> Self {
        self.max_threads = Some(threads);
        self
    }

    /// How many pages of a list are fetched ahead of the reader. Default 4; 0 fetches a page when it is wanted.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.read_ahead = pages;
        self
    }

    /// Whether to ask for gzip. Default: yes, except to loopback, where unpacking costs more than it saves.
    pub fn compression(mut self, on: bool) -> Self {
        self.compression = Some(on);
        self
    }

    /// Allows an `http://` address other than loopback. Credentials then cross the network in the clear.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// The proxy. Default: that of the environment.
    pub fn proxy(mut self, proxy: ProxySetting) -> Self {
        self.proxy = proxy;
        self
    }

    /// The certificate authorities to trust. Default: those of the operating system.
    pub fn tls_roots(mut self, roots: TlsRoots) -> Self {
        self.roots = roots;
        self
    }

    /// A certificate to show to a gateway that asks for one.
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.client_certificate = Some(certificate);
        self
    }

    /// Where time and chance come from; for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Checks everything.
    ///
    /// # Errors
    /// [`Error::Config`] names the setting and the rule that it breaks.
    pub fn build(self) -> Result<Config, Error> {
        let base = Base::parse(&self.base_url)?;
        if !base.is_https() && !base.is_loopback() && !self.allow_insecure_http {
            let rule = "is plain http, which would show the credentials to the network: use https, or set \
                        allow_insecure_http";
            return Err(Error::config("base_url", rule));
        }
        let proxies = self.proxies(&base)?;
        let credentials =
            self.credentials.ok_or_else(no_credentials)?.map_err(|(a, r)| Error::config(a, r))?;
        for (name, limit) in [
            ("connect_timeout", self.connect_timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("timeout", self.timeout),
        ] {
            positive(name, !limit.is_zero())?;
        }
        let max_threads = self.max_threads.unwrap_or(self.language.threads());
        positive("max_threads", max_threads > 0)?;
        positive("max_body", self.max_body > 0)?;
        positive("rate_limit", self.rate_limit != Some(0))?;
        if let Some(organization) = &self.organization {
            url::check_segment("organization", organization)?;
        }
        Ok(Config {
            authorization: credentials.header(self.scheme)?,
            credentials,
            organization: self.organization,
            user_agent: user_agent(self.user_agent.as_deref(), self.language)?,
            headers: self.headers.iter().map(|(n, v)| header("headers", n, v)).collect::<Result<_, _>>()?,
            connect_timeout: self.connect_timeout.min(FAR),
            attempt_timeout: self.attempt_timeout.min(FAR),
            timeout: self.timeout.min(FAR),
            max_retries: self.max_retries,
            retry_base: self.retry_base.min(FAR),
            retry_cap: self.retry_cap.min(FAR),
            rate_limit: self.rate_limit,
            wait_interval: self.wait_interval,
            max_body: self.max_body,
            max_connections: self.max_connections.unwrap_or(max_threads),
            max_threads,
            read_ahead: self.read_ahead,
            compression: self.compression.unwrap_or(!base.is_loopback()),
            allow_insecure_http: self.allow_insecure_http,
            proxies,
            tls: tls::build(&self.roots, self.client_certificate.as_ref())?,
            tls_elsewhere: tls::build(&self.roots, None)?,
            clock: self.clock,
            base,
        })
    }
}

impl ConfigBuilder {
    /// The proxies. The environment is not asked for an address that is always reached directly.
    fn proxies(&self, base: &Base) -> Result<Proxies, Error> {
        match &self.proxy {
            ProxySetting::Environment if base.is_loopback() => Ok(Proxies::default()),
            setting => Proxies::new(setting, |name| std::env::var(name).ok()),
        }
    }
}

/// Without what headers hold, which may well be a credential.
impl fmt::Debug for ConfigBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let credentials = self.credentials.as_ref().map(|result| result.as_ref().ok());
        f.debug_struct("ConfigBuilder")
            .field("base_url", &self.base_url)
            .field("credentials", &credentials)
            .field("organization", &self.organization)
            .field("user_agent", &self.user_agent)
            .field("headers", &headers)
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .field("rate_limit", &self.rate_limit)
            .field("max_threads", &self.max_threads)
            .field("proxy", &self.proxy)
            .finish_non_exhaustive()
    }
}

/// A builder cannot fail, so a bad credential is kept until it is built.
fn remember(credentials: Result<Credentials, Error>) -> Result<Credentials, (String, String)> {
    credentials.map_err(|error| match error {
        Error::Config(config) => (config.argument, config.rule),
        other => ("credentials".to_owned(), other.to_string()),
    })
}

fn no_credentials() -> Error {
    let rule = "are missing: give a service token or a bearer token, or set PLANETSCALE_SERVICE_TOKEN_ID and \
                PLANETSCALE_SERVICE_TOKEN, or PLANETSCALE_API_TOKEN";
    Error::config("credentials", rule)
}

fn positive(name: &str, is: bool) -> Result<(), Error> {
    if is { Ok(()) } else { Err(Error::config(name, "must be greater than zero")) }
}

fn user_agent(product: Option<&str>, language: Language) -> Result<HeaderValue, Error> {
    let own = format!("{USER_AGENT} ({})", language.as_str());
    let text = product.map_or_else(|| own.clone(), |product| format!("{product} {own}"));
    HeaderValue::from_str(&text)
        .map_err(|_| Error::config("user_agent", "contains a control character or a line break"))
}

/// Headers that say how a message is framed and carried. `Expect` would let the body wait for an answer that may never
/// come.
const OF_THE_TRANSPORT: [&str; 10] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Checks a header of the caller's, which was given as one of the headers of this argument.
pub(crate) fn header(argument: &str, name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let fail = |name: &str, rule: &str| Error::config(argument, format!("{name:?} {rule}"));
    let key =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| fail(name, "is not a valid header name"))?;
    if OF_THE_TRANSPORT.contains(&key.as_str()) {
        return Err(fail(key.as_str(), "belongs to the transport and cannot be set"));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| fail(name, "has a value with a control character or a line break"))?;
    // A caller's header may well carry a credential.
    value.set_sensitive(true);
    Ok((key, value))
}
