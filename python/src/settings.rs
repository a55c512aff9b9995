//! Settings, from a dictionary with the names of the client's own arguments.

use planetscale_core::{
    ClientCertificate, Config, ConfigBuilder, Credentials, Error, ProxySetting, Secret, ServiceTokenScheme,
    TlsRoots,
};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::error::exception;
use crate::given;

/// The variables that hold credentials: of no interest when credentials are given.
const CREDENTIALS: [&str; 3] =
    ["PLANETSCALE_SERVICE_TOKEN_ID", "PLANETSCALE_SERVICE_TOKEN", "PLANETSCALE_API_TOKEN"];
const GIVEN: [&str; 4] = ["service_token_id", "service_token", "bearer_token", "anonymous"];

/// The settings of the environment, with those of the dictionary in their place.
pub(crate) fn config(settings: &Bound<'_, PyDict>) -> PyResult<Config> {
    let py = settings.py();
    let fail = |error| exception(py, error);
    let mut given = false;
    for name in GIVEN {
        given |= settings.contains(name)?;
    }
    let variable =
        |name: &str| if given && CREDENTIALS.contains(&name) { None } else { std::env::var(name).ok() };
    let mut builder = ConfigBuilder::from_variables(variable).map_err(fail)?.runtime("python");
    if let Some(credentials) = credentials(settings)? {
        builder = builder.credentials(credentials.map_err(fail)?);
    }
    for (name, value) in settings {
        let name: String = name.extract()?;
        if !GIVEN.contains(&name.as_str()) {
            builder = set(builder, &name, &value)?;
        }
    }
    builder.build().map_err(fail)
}

/// The credentials that were given; a half of a pair is an error.
fn credentials(settings: &Bound<'_, PyDict>) -> PyResult<Option<Result<Credentials, Error>>> {
    let text = |name| settings.get_item(name)?.map(|value| given::text(name, &value)).transpose();
    let (id, secret, bearer) = (text("service_token_id")?, text("service_token")?, text("bearer_token")?);
    let anonymous = settings.contains("anonymous")?;
    let half = |missing: &str, present: &str| {
        Error::config(missing, format!("is missing although {present} is given: a service token needs both"))
    };
    Ok(match (id, secret, bearer, anonymous) {
        (None, None, None, false) => None,
        (None, None, None, true) => Some(Ok(Credentials::Anonymous)),
        (None, None, Some(token), false) => Some(Credentials::bearer(token)),
        (Some(id), Some(secret), None, false) => Some(Credentials::service_token(id, secret)),
        (Some(_), None, None, false) => Some(Err(half("service_token", "service_token_id"))),
        (None, Some(_), None, false) => Some(Err(half("service_token_id", "service_token"))),
        _ => Some(Err(Error::config(
            "credentials",
            "are given twice: give a service token, a bearer token, or anonymous=True",
        ))),
    })
}

/// Sets one setting.
fn set(builder: ConfigBuilder, name: &str, value: &Bound<'_, PyAny>) -> PyResult<ConfigBuilder> {
    let text = || given::text(name, value);
    let seconds = || given::seconds(name, value);
    Ok(match name {
        "base_url" => builder.base_url(text()?),
        "organization" => builder.organization(text()?),
        "user_agent" => builder.user_agent(text()?),
        "service_token_scheme" => builder.service_token_scheme(scheme(name, value)?),
        "headers" => given::pairs(name, value)?
            .into_iter()
            .fold(builder, |builder, (name, value)| builder.header(name, value)),
        "connect_timeout" => builder.connect_timeout(seconds()?),
        "attempt_timeout" => builder.attempt_timeout(seconds()?),
        "timeout" => builder.timeout(seconds()?),
        "wait_interval" => builder.wait_interval(seconds()?),
        "max_retries" => builder.max_retries(given::count(name, value)?),
        "retry_backoff" => {
            let (base, cap) = given::two(name, "two numbers of seconds", value)?;
            builder.backoff(given::seconds(name, &base)?, given::seconds(name, &cap)?)
        }
        "rate_limit" => builder.rate_limit(given::count(name, value)?),
        "max_body" => builder.max_body(given::count(name, value)?),
        "max_connections" => builder.max_connections(given::count(name, value)?),
        "max_threads" => builder.max_threads(given::count(name, value)?),
        "read_ahead" => builder.read_ahead(given::count(name, value)?),
        "compression" => builder.compression(given::flag(name, value)?),
        "allow_insecure_http" => builder.allow_insecure_http(given::flag(name, value)?),
        "proxy" => builder.proxy(match value.extract::<bool>() {
            Ok(false) => ProxySetting::None,
            Ok(true) => ProxySetting::Environment,
            Err(_) => ProxySetting::Url(text()?),
        }),
        "tls_roots" => builder.tls_roots(match text()?.as_str() {
            "platform" => TlsRoots::Platform,
            "bundled" => TlsRoots::Bundled,
            pem => TlsRoots::Pem(pem.to_owned()),
        }),
        "client_certificate" => {
            let (chain, key) = given::two(name, "two PEM texts", value)?;
            let (chain_pem, key_pem) = (given::text(name, &chain)?, Secret::new(given::text(name, &key)?));
            builder.client_certificate(ClientCertificate { chain_pem, key_pem })
        }
        _ => return Err(PyTypeError::new_err(format!("there is no setting {name}"))),
    })
}

fn scheme(name: &str, value: &Bound<'_, PyAny>) -> PyResult<ServiceTokenScheme> {
    match given::text(name, value)?.as_str() {
        "plain" => Ok(ServiceTokenScheme::Plain),
        "ServiceToken" => Ok(ServiceTokenScheme::Word),
        _ => Err(given::invalid(value.py(), name, "must be \"plain\" or \"ServiceToken\"")),
    }
}
