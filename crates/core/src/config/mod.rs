//! Settings of an engine.

mod builder;
pub(crate) mod env;
mod proxy;
mod tls;

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

pub use builder::ConfigBuilder;
pub(crate) use builder::header;
pub use proxy::ProxySetting;
pub(crate) use proxy::{Proxies, Proxy, ProxyKind};
pub use tls::{ClientCertificate, TlsRoots};

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::wire::url::Base;

/// Checked settings of an [`Engine`](crate::Engine). Made by [`Config::builder`] or [`Config::from_env`].
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) base: Base,
    pub(crate) credentials: Credentials,
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) organization: Option<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) connect_timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_retries: u32,
    pub(crate) retry_base: Duration,
    pub(crate) retry_cap: Duration,
    pub(crate) rate_limit: Option<u32>,
    pub(crate) max_body: u64,
    pub(crate) max_connections: usize,
    pub(crate) max_threads: usize,
    pub(crate) read_ahead: usize,
    pub(crate) compression: bool,
    pub(crate) allow_insecure_http: bool,
    pub(crate) wait_interval: Option<Duration>,
    pub(crate) proxies: Proxies,
    pub(crate) tls: ureq::tls::TlsConfig,
    /// For hosts other than the service: without the client's certificate.
    pub(crate) tls_elsewhere: ureq::tls::TlsConfig,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Config {
    /// Starts from the defaults and nothing else.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Reads the environment: `PLANETSCALE_SERVICE_TOKEN_ID` and `PLANETSCALE_SERVICE_TOKEN`, or
    /// `PLANETSCALE_API_TOKEN` (a bearer token, or `ID:SECRET`); `PLANETSCALE_ORG`; `PLANETSCALE_API_URL`.
    ///
    /// To start from the environment and change something, use [`ConfigBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] names the variable that is missing, half of a pair, or unusable.
    pub fn from_env() -> Result<Self, Error> {
        ConfigBuilder::from_env()?.build()
    }

    /// The organization that fills a left-out organization argument.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    /// The address that calls go to, ending in the version: `https://api.planetscale.com/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.base.to_string()
    }

    /// The credentials. Their secrets do not print.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }
}
