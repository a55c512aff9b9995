//! Settings, from an object with the names of the client's own options.

use planetscale_core::{
    ClientCertificate, Config, ConfigBuilder, Credentials, Error, ProxySetting, Secret, ServiceTokenScheme,
    TlsRoots,
};
use serde_json::{Map, Value};

use crate::given;

/// The variables that hold credentials: of no interest when credentials are given.
const CREDENTIALS: [&str; 3] =
    ["PLANETSCALE_SERVICE_TOKEN_ID", "PLANETSCALE_SERVICE_TOKEN", "PLANETSCALE_API_TOKEN"];
const GIVEN: [&str; 4] = ["serviceTokenId", "serviceToken", "bearerToken", "anonymous"];

/// More than in other languages: here each call in flight needs a thread, and nobody else's threads do the waiting.
const MAX_THREADS: usize = 256;

/// The settings of the environment, with those of the object in their place.
///
/// The environment comes from JavaScript: a worker has variables of its own.
pub(crate) fn config(
    settings: &Map<String, Value>,
    environment: &Map<String, Value>,
) -> Result<Config, Error> {
    let given = GIVEN.iter().any(|name| settings.contains_key(*name));
    let variable = |name: &str| {
        let hidden = given && CREDENTIALS.contains(&name);
        environment.get(name).filter(|_| !hidden).and_then(Value::as_str).map(str::to_owned)
    };
    let mut builder = ConfigBuilder::from_variables(variable)?.runtime("node").max_threads(MAX_THREADS);
    if let Some(credentials) = credentials(settings)? {
        builder = builder.credentials(credentials);
    }
    for (name, value) in settings.iter().filter(|(name, _)| !GIVEN.contains(&name.as_str())) {
        builder = set(builder, name, value)?;
    }
    builder.build()
}

/// The credentials that were given; a half of a pair is an error.
fn credentials(settings: &Map<String, Value>) -> Result<Option<Credentials>, Error> {
    let text = |name| settings.get(name).map(|value| given::text(name, value)).transpose();
    let (id, secret, bearer) = (text("serviceTokenId")?, text("serviceToken")?, text("bearerToken")?);
    let half = |missing: &str, present: &str| {
        Error::config(missing, format!("is missing although {present} is given: a service token needs both"))
    };
    match (id, secret, bearer, settings.contains_key("anonymous")) {
        (None, None, None, false) => Ok(None),
        (None, None, None, true) => Ok(Some(Credentials::Anonymous)),
        (None, None, Some(token), false) => Credentials::bearer(token).map(Some),
        (Some(id), Some(secret), None, false) => Credentials::service_token(id, secret).map(Some),
        (Some(_), None, None, false) => Err(half("serviceToken", "serviceTokenId")),
        (None, Some(_), None, false) => Err(half("serviceTokenId", "serviceToken")),
        _ => Err(Error::config(
            "credentials",
            "are given twice: give a service token, a bearer token, or anonymous: true",
        )),
    }
}

fn set(builder: ConfigBuilder, name: &str, value: &Value) -> Result<ConfigBuilder, Error> {
    let text = || given::text(name, value);
    let time = || given::time(name, value);
    Ok(match name {
        "baseUrl" => builder.base_url(text()?),
        "organization" => builder.organization(text()?),
        "userAgent" => builder.user_agent(text()?),
        "serviceTokenScheme" => builder.service_token_scheme(scheme(text()?)?),
        "headers" => given::pairs(name, value)?
            .into_iter()
            .fold(builder, |builder, (name, value)| builder.header(name, value)),
        "connectTimeout" => builder.connect_timeout(time()?),
        "attemptTimeout" => builder.attempt_timeout(time()?),
        "timeout" => builder.timeout(time()?),
        "maxRetries" => builder.max_retries(given::count(name, value)?),
        "retryBackoff" => {
            let (base, cap) = given::two(name, value)?;
            builder.backoff(given::time(name, base)?, given::time(name, cap)?)
        }
        "rateLimit" => builder.rate_limit(given::count(name, value)?),
        "waitInterval" => builder.wait_interval(time()?),
        "maxBody" => builder.max_body(given::count(name, value)?),
        "maxConnections" => builder.max_connections(given::count(name, value)?),
        "maxThreads" => builder.max_threads(given::count(name, value)?),
        "readAhead" => builder.read_ahead(given::count(name, value)?),
        "compression" => builder.compression(given::flag(name, value)?),
        "allowInsecureHttp" => builder.allow_insecure_http(given::flag(name, value)?),
        "proxy" => builder.proxy(match value {
            Value::Bool(false) => ProxySetting::None,
            Value::Bool(true) => ProxySetting::Environment,
            _ => ProxySetting::Url(text()?.to_owned()),
        }),
        "tlsRoots" => builder.tls_roots(match text()? {
            "platform" => TlsRoots::Platform,
            "bundled" => TlsRoots::Bundled,
            pem => TlsRoots::Pem(pem.to_owned()),
        }),
        "clientCertificate" => {
            let (chain, key) = given::two(name, value)?;
            let chain_pem = given::text(name, chain)?.to_owned();
            let key_pem = Secret::new(given::text(name, key)?.to_owned());
            builder.client_certificate(ClientCertificate { chain_pem, key_pem })
        }
        _ => return Err(Error::config(name, "is no setting of the client")),
    })
}

fn scheme(word: &str) -> Result<ServiceTokenScheme, Error> {
    match word {
        "plain" => Ok(ServiceTokenScheme::Plain),
        "ServiceToken" => Ok(ServiceTokenScheme::Word),
        _ => Err(Error::config("serviceTokenScheme", "must be \"plain\" or \"ServiceToken\"")),
    }
}
