//! Settings, from a dictionary with the names of the client's own arguments.

use planetscale_core::{
    ClientCertificate, Config, ConfigBuilder, Credentials, Error, ProxySetting, Secret, ServiceTokenScheme,
    TlsRoots,
};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::call::{duration, whole};
use crate::error::exception;

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
            builder = set(builder, &name, &value)?.map_err(fail)?;
        }
    }
    builder.build().map_err(fail)
}

/// The credentials that were given; a half of a pair is an error.
fn credentials(settings: &Bound<'_, PyDict>) -> PyResult<Option<Result<Credentials, Error>>> {
    let text = |name| settings.get_item(name)?.map(|value| value.extract::<String>()).transpose();
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

/// Sets one setting. The outer error is a wrong type, the inner one a wrong value.
fn set(
    builder: ConfigBuilder,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<Result<ConfigBuilder, Error>> {
    let seconds = || value.extract::<f64>().map(|seconds| duration(name, seconds));
    let count = || value.extract::<i64>();
    Ok(match name {
        "base_url" => Ok(builder.base_url(value.extract::<String>()?)),
        "organization" => Ok(builder.organization(value.extract::<String>()?)),
        "user_agent" => Ok(builder.user_agent(value.extract::<String>()?)),
        "service_token_scheme" => scheme(value)?.map(|scheme| builder.service_token_scheme(scheme)),
        "headers" => {
            let headers: Vec<(String, String)> = value.extract()?;
            Ok(headers.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value)))
        }
        "connect_timeout" => seconds()?.map(|limit| builder.connect_timeout(limit)),
        "attempt_timeout" => seconds()?.map(|limit| builder.attempt_timeout(limit)),
        "timeout" => seconds()?.map(|limit| builder.timeout(limit)),
        "wait_interval" => seconds()?.map(|interval| builder.wait_interval(interval)),
        "max_retries" => whole(name, count()?).map(|retries| builder.max_retries(retries)),
        "retry_backoff" => {
            let (base, cap): (f64, f64) = value.extract()?;
            duration(name, base).and_then(|base| Ok(builder.backoff(base, duration(name, cap)?)))
        }
        "rate_limit" => whole(name, count()?).map(|limit| builder.rate_limit(limit)),
        "max_body" => whole(name, count()?).map(|bytes| builder.max_body(bytes)),
        "max_connections" => whole(name, count()?).map(|most| builder.max_connections(most)),
        "max_threads" => whole(name, count()?).map(|most| builder.max_threads(most)),
        "read_ahead" => whole(name, count()?).map(|pages| builder.read_ahead(pages)),
        "compression" => Ok(builder.compression(value.extract()?)),
        "allow_insecure_http" => Ok(builder.allow_insecure_http(value.extract()?)),
        "proxy" => Ok(builder.proxy(match value.extract::<bool>() {
            Ok(false) => ProxySetting::None,
            Ok(true) => ProxySetting::Environment,
            Err(_) => ProxySetting::Url(value.extract()?),
        })),
        "tls_roots" => Ok(builder.tls_roots(match value.extract::<String>()?.as_str() {
            "platform" => TlsRoots::Platform,
            "bundled" => TlsRoots::Bundled,
            pem => TlsRoots::Pem(pem.to_owned()),
        })),
        "client_certificate" => {
            let (chain_pem, key_pem): (String, String) = value.extract()?;
            let key_pem = Secret::new(key_pem);
            Ok(builder.client_certificate(ClientCertificate { chain_pem, key_pem }))
        }
        _ => return Err(PyTypeError::new_err(format!("there is no setting {name}"))),
    })
}

fn scheme(value: &Bound<'_, PyAny>) -> PyResult<Result<ServiceTokenScheme, Error>> {
    Ok(match value.extract::<String>()?.as_str() {
        "plain" => Ok(ServiceTokenScheme::Plain),
        "ServiceToken" => Ok(ServiceTokenScheme::Word),
        _ => Err(Error::config("service_token_scheme", "must be \"plain\" or \"ServiceToken\"")),
    })
}
