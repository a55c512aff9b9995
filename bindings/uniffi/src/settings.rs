//! Settings, with the names of the client's own options.

use planetscale_core::{
    ClientCertificate, Config, ConfigBuilder, Credentials, Error, ProxySetting, Secret, ServiceTokenScheme,
    TlsRoots,
};

use crate::given;

/// The variables that hold credentials: of no interest when credentials are given.
const CREDENTIALS: [&str; 3] =
    ["PLANETSCALE_SERVICE_TOKEN_ID", "PLANETSCALE_SERVICE_TOKEN", "PLANETSCALE_API_TOKEN"];

/// As many calls are in flight at once as there are threads, and tasks are cheap in both languages.
const MAX_THREADS: usize = 256;

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
    max_retries: Option<u32>,
    backoff_first: Option<f64>,
    backoff_longest: Option<f64>,
    rate_limit: Option<u32>,
    wait_interval: Option<f64>,
    max_body: Option<u64>,
    max_connections: Option<u32>,
    max_threads: Option<u32>,
    read_ahead: Option<u32>,
    compression: Option<bool>,
    allow_insecure_http: bool,
    proxy: Option<String>,
    no_proxy: bool,
    tls_roots: Option<String>,
    client_certificate_chain: Option<String>,
    client_certificate_key: Option<String>,
    /// Whether the `PLANETSCALE_*` variables fill what is not given.
    use_environment: bool,
    /// The language, for the user agent.
    runtime: String,
}

impl std::fmt::Debug for EngineSettings {
    /// Nothing of it: half of the fields are secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EngineSettings").finish_non_exhaustive()
    }
}

impl EngineSettings {
    /// The engine's own form.
    pub(crate) fn config(self) -> Result<Config, Error> {
        let mut builder = self.start()?.runtime(self.runtime.clone()).max_threads(MAX_THREADS);
        if let Some(credentials) = self.credentials()? {
            builder = builder.credentials(credentials);
        }
        let builder = self.names(builder)?;
        let builder = self.limits(builder)?;
        self.network(builder)?.build()
    }

    fn start(&self) -> Result<ConfigBuilder, Error> {
        if !self.use_environment {
            return Ok(Config::builder());
        }
        let given = self.anonymous
            || [&self.service_token_id, &self.service_token, &self.bearer_token]
                .into_iter()
                .any(Option::is_some);
        ConfigBuilder::from_variables(|name| {
            let hidden = given && CREDENTIALS.contains(&name);
            std::env::var(name).ok().filter(|_| !hidden)
        })
    }

    /// The credentials that were given; a half of a pair is an error.
    fn credentials(&self) -> Result<Option<Credentials>, Error> {
        let half = |missing: &str, present: &str| {
            Error::config(
                missing,
                format!("is missing although {present} is given: a service token needs both"),
            )
        };
        match (&self.service_token_id, &self.service_token, &self.bearer_token, self.anonymous) {
            (None, None, None, false) => Ok(None),
            (None, None, None, true) => Ok(Some(Credentials::Anonymous)),
            (None, None, Some(token), false) => Credentials::bearer(token.as_str()).map(Some),
            (Some(id), Some(secret), None, false) => {
                Credentials::service_token(id.as_str(), secret.as_str()).map(Some)
            }
            (Some(_), None, None, false) => Err(half("serviceToken", "serviceTokenId")),
            (None, Some(_), None, false) => Err(half("serviceTokenId", "serviceToken")),
            _ => Err(Error::config(
                "credentials",
                "are given twice: give a service token, a bearer token, or none at all (anonymous)",
            )),
        }
    }

    fn names(&self, mut builder: ConfigBuilder) -> Result<ConfigBuilder, Error> {
        if let Some(address) = &self.base_url {
            builder = builder.base_url(address);
        }
        if let Some(name) = &self.organization {
            builder = builder.organization(name);
        }
        if let Some(product) = &self.user_agent {
            builder = builder.user_agent(product);
        }
        builder = match self.service_token_scheme.as_deref() {
            None => builder,
            Some("plain") => builder.service_token_scheme(ServiceTokenScheme::Plain),
            Some("ServiceToken") => builder.service_token_scheme(ServiceTokenScheme::Word),
            Some(_) => {
                return Err(Error::config("serviceTokenScheme", "must be \"plain\" or \"ServiceToken\""));
            }
        };
        let headers = given::pairs(self.headers.clone());
        Ok(headers.fold(builder, |builder, (name, value)| builder.header(name, value)))
    }

    fn limits(&self, mut builder: ConfigBuilder) -> Result<ConfigBuilder, Error> {
        if let Some(limit) = given::time_option("connectTimeout", self.connect_timeout)? {
            builder = builder.connect_timeout(limit);
        }
        if let Some(limit) = given::time_option("attemptTimeout", self.attempt_timeout)? {
            builder = builder.attempt_timeout(limit);
        }
        if let Some(limit) = given::time_option("timeout", self.timeout)? {
            builder = builder.timeout(limit);
        }
        if let Some(retries) = self.max_retries {
            builder = builder.max_retries(retries);
        }
        if let Some((first, longest)) = self.backoff_first.zip(self.backoff_longest) {
            builder =
                builder.backoff(given::time("retryBackoff", first)?, given::time("retryBackoff", longest)?);
        }
        if let Some(limit) = self.rate_limit {
            builder = builder.rate_limit(limit);
        }
        if let Some(interval) = given::time_option("waitInterval", self.wait_interval)? {
            builder = builder.wait_interval(interval);
        }
        if let Some(bytes) = self.max_body {
            builder = builder.max_body(bytes);
        }
        if let Some(count) = self.max_connections {
            builder = builder.max_connections(size(count));
        }
        if let Some(count) = self.max_threads {
            builder = builder.max_threads(size(count));
        }
        if let Some(count) = self.read_ahead {
            builder = builder.read_ahead(size(count));
        }
        Ok(builder)
    }

    fn network(&self, mut builder: ConfigBuilder) -> Result<ConfigBuilder, Error> {
        if let Some(on) = self.compression {
            builder = builder.compression(on);
        }
        if self.allow_insecure_http {
            builder = builder.allow_insecure_http(true);
        }
        if self.no_proxy {
            builder = builder.proxy(ProxySetting::None);
        } else if let Some(address) = &self.proxy {
            builder = builder.proxy(ProxySetting::Url(address.clone()));
        }
        if let Some(roots) = &self.tls_roots {
            builder = builder.tls_roots(match roots.as_str() {
                "platform" => TlsRoots::Platform,
                "bundled" => TlsRoots::Bundled,
                pem => TlsRoots::Pem(pem.to_owned()),
            });
        }
        match (&self.client_certificate_chain, &self.client_certificate_key) {
            (None, None) => Ok(builder),
            (Some(chain), Some(key)) => Ok(builder.client_certificate(ClientCertificate {
                chain_pem: chain.clone(),
                key_pem: Secret::new(key.clone()),
            })),
            _ => Err(Error::config("clientCertificate", "needs both its chain and its key")),
        }
    }
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
