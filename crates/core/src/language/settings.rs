//! Settings of a client, by the names that a language has for them.

use super::Language;
use super::given::{Argument, Given};
use crate::config::{ClientCertificate, Config, ConfigBuilder, ProxySetting, TlsRoots, env};
use crate::credentials::{Credentials, ServiceTokenScheme};
use crate::error::Error;
use crate::secret::Secret;

/// The variables of the environment that a client reads.
pub use crate::config::env::VARIABLES;

/// All settings, those of the packages' own loggers included.
pub(super) const NAMES: [&str; 26] = [
    "service_token_id",
    "service_token",
    "bearer_token",
    "anonymous",
    "organization",
    "base_url",
    "user_agent",
    "service_token_scheme",
    "headers",
    "connect_timeout",
    "attempt_timeout",
    "timeout",
    "max_retries",
    "retry_backoff",
    "rate_limit",
    "wait_interval",
    "max_body",
    "max_connections",
    "max_threads",
    "read_ahead",
    "compression",
    "allow_insecure_http",
    "proxy",
    "tls_roots",
    "client_certificate",
    "log_level",
];

/// The settings that were given, over those of the environment. Credentials of the two are never mixed: those of the
/// environment are not even looked at when any are given.
///
/// # Errors
/// [`Error::Config`] names the setting or the variable that is missing, half of a pair, or not usable.
pub fn config(
    language: Language,
    given: impl IntoIterator<Item = (String, Given)>,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Config, Error> {
    let (mut credentials, mut others) = (GivenCredentials::default(), Vec::new());
    for (spelled, value) in given {
        if value == Given::Nothing {
            continue;
        }
        let name = language.known(&NAMES, &spelled, "setting of the client")?;
        if let Some(value) = credentials.take(Argument { language, name }, value)? {
            others.push((name, value));
        }
    }
    let any = credentials.any();
    let variable = |name: &str| variable(name).filter(|_| !any || !env::CREDENTIALS.contains(&name));
    let mut builder = ConfigBuilder::from_variables(variable)?.language(language);
    if let Some(credentials) = credentials.choose()? {
        builder = builder.credentials(credentials);
    }
    let set = |builder, (name, value)| set(builder, Argument { language, name }, value);
    others.into_iter().try_fold(builder, set)?.build()
}

#[derive(Default)]
struct GivenCredentials {
    id: Option<String>,
    secret: Option<String>,
    bearer: Option<String>,
    anonymous: bool,
}

impl GivenCredentials {
    /// Keeps what is a part of the credentials, and gives back what is not.
    fn take(&mut self, argument: Argument<'_>, value: Given) -> Result<Option<Given>, Error> {
        match argument.name {
            "service_token_id" => self.id = Some(argument.text(value)?),
            "service_token" => self.secret = Some(argument.text(value)?),
            "bearer_token" => self.bearer = Some(argument.text(value)?),
            "anonymous" => self.anonymous = argument.flag(&value)?,
            _ => return Ok(Some(value)),
        }
        Ok(None)
    }

    fn any(&self) -> bool {
        self.id.is_some() || self.secret.is_some() || self.bearer.is_some() || self.anonymous
    }

    /// The credentials that were given; a half of a pair is an error.
    fn choose(self) -> Result<Option<Credentials>, Error> {
        let half = |missing: &str, present: &str| {
            let rule = format!("is missing although {present} is given: a service token needs both");
            Err(Error::config(missing, rule))
        };
        match (self.id, self.secret, self.bearer, self.anonymous) {
            (None, None, None, false) => Ok(None),
            (None, None, None, true) => Ok(Some(Credentials::Anonymous)),
            (None, None, Some(token), false) => Credentials::bearer(token).map(Some),
            (Some(id), Some(secret), None, false) => Credentials::service_token(id, secret).map(Some),
            (Some(_), None, None, false) => half("service_token", "service_token_id"),
            (None, Some(_), None, false) => half("service_token_id", "service_token"),
            _ => Err(Error::config(
                "credentials",
                "are given twice: give a service token, a bearer token, or anonymous, and one of them alone",
            )),
        }
    }
}

fn set(builder: ConfigBuilder, argument: Argument<'_>, value: Given) -> Result<ConfigBuilder, Error> {
    Ok(match argument.name {
        "organization" => builder.organization(argument.text(value)?),
        "base_url" => builder.base_url(argument.text(value)?),
        "user_agent" => builder.user_agent(argument.text(value)?),
        "service_token_scheme" => match argument.text(value)?.as_str() {
            "plain" => builder.service_token_scheme(ServiceTokenScheme::Plain),
            "ServiceToken" => builder.service_token_scheme(ServiceTokenScheme::Word),
            _ => return Err(argument.breaks("must be \"plain\" or \"ServiceToken\"")),
        },
        "headers" => {
            let pairs = argument.pairs(value)?.into_iter();
            pairs.fold(builder, |builder, (name, value)| builder.header(name, value))
        }
        "connect_timeout" => builder.connect_timeout(argument.limit(&value)?),
        "attempt_timeout" => builder.attempt_timeout(argument.limit(&value)?),
        "timeout" => builder.timeout(argument.limit(&value)?),
        "wait_interval" => builder.wait_interval(argument.pause(&value)?),
        "retry_backoff" => {
            let (first, longest) = argument.two_pauses(value)?;
            builder.backoff(first, longest)
        }
        "max_retries" => builder.max_retries(argument.count(&value)?),
        "rate_limit" => builder.rate_limit(argument.count(&value)?),
        "max_body" => builder.max_body(argument.count(&value)?),
        "max_connections" => builder.max_connections(argument.count(&value)?),
        "max_threads" => builder.max_threads(argument.count(&value)?),
        "read_ahead" => builder.read_ahead(argument.count(&value)?),
        "compression" => builder.compression(argument.flag(&value)?),
        "allow_insecure_http" => builder.allow_insecure_http(argument.flag(&value)?),
        "proxy" => builder.proxy(match value {
            Given::Flag(false) => ProxySetting::None,
            Given::Flag(true) => ProxySetting::Environment,
            address => ProxySetting::Url(argument.text(address)?),
        }),
        "tls_roots" => builder.tls_roots(match argument.text(value)?.as_str() {
            "platform" => TlsRoots::Platform,
            "bundled" => TlsRoots::Bundled,
            pem => TlsRoots::Pem(pem.to_owned()),
        }),
        "client_certificate" => {
            let (chain, key) = argument.two(value, "a certificate chain and its key, two PEM texts")?;
            let (chain_pem, key_pem) = (argument.text(chain)?, Secret::new(argument.text(key)?));
            builder.client_certificate(ClientCertificate { chain_pem, key_pem })
        }
        // The package's own: where lines go is not the engine's to know.
        _ => return Err(argument.breaks("is no setting of the engine")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: [(&str, &str); 1] = [("PLANETSCALE_SERVICE_TOKEN_ID", "half")];

    fn made(
        language: Language,
        given: &[(&str, Given)],
        variables: &[(&str, &str)],
    ) -> Result<Config, String> {
        let given = given.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let find = |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        config(language, given, find).map_err(|error| error.spelled(language).to_string())
    }

    fn text(text: &str) -> Given {
        Given::Text(text.into())
    }

    #[test]
    fn credentials_that_are_given_win_over_the_environment_and_are_not_mixed_with_it() {
        let bearer = ("bearer_token", text("b"));
        let config = made(Language::Python, std::slice::from_ref(&bearer), &HALF).unwrap();
        assert_eq!(config.credentials().to_string(), "bearer token");
        let anonymous = made(Language::Python, &[("anonymous", Given::Flag(true))], &HALF).unwrap();
        assert_eq!(anonymous.credentials().to_string(), "none");
        let error = made(Language::Python, &[("anonymous", Given::Flag(false))], &HALF).unwrap_err();
        assert!(error.starts_with("PLANETSCALE_SERVICE_TOKEN: "), "{error}");
        let twice = made(Language::Python, &[bearer, ("anonymous", Given::Flag(true))], &[]).unwrap_err();
        assert!(twice.starts_with("credentials: are given twice"), "{twice}");
    }

    #[test]
    fn half_a_pair_is_an_error_in_the_spelling_of_the_language() {
        let half = |language: Language| {
            let id = language.spelled("service_token_id");
            made(language, &[(&id, text("abc"))], &[]).unwrap_err()
        };
        let python =
            "service_token: is missing although service_token_id is given: a service token needs both";
        assert_eq!(half(Language::Python), python);
        let swift = "serviceToken: is missing although serviceTokenID is given: a service token needs both";
        assert_eq!(half(Language::Swift), swift);
    }

    #[test]
    fn a_rule_of_the_engine_names_settings_as_the_language_does() {
        let given = [("bearerToken", text("b")), ("baseUrl", text("http://example.com"))];
        let error = made(Language::Kotlin, &given, &[]).unwrap_err();
        assert!(error.starts_with("baseUrl: ") && error.ends_with("or set allowInsecureHttp"), "{error}");
        let swapped = made(Language::Node, &[("bearerToken", text("pscale_tkn_x"))], &[]).unwrap_err();
        assert!(swapped.starts_with("bearerToken: is the secret of a service token"), "{swapped}");
        let header = Given::Pairs(vec![("Host".into(), text("x"))]);
        let refused = made(Language::Node, &[("anonymous", Given::Flag(true)), ("headers", header)], &[]);
        assert_eq!(refused.unwrap_err(), "headers: \"host\" belongs to the transport and cannot be set");
    }

    #[test]
    fn what_is_no_setting_and_what_is_no_value_is_named() {
        let anonymous = ("anonymous", Given::Flag(true));
        let wrong = |name: &str, value: Given| {
            made(Language::Node, &[anonymous.clone(), (name, value)], &[]).unwrap_err()
        };
        assert_eq!(wrong("maxretries", text("x")), "maxretries: is no setting of the client");
        assert_eq!(wrong("base_url", text("x")), "baseUrl: is how it is spelled here");
        assert_eq!(wrong("logLevel", text("x")), "logLevel: is no setting of the engine");
        let one = wrong("retryBackoff", Given::List(vec![Given::Whole(1)]));
        assert_eq!(one, "retryBackoff: must be two numbers of milliseconds");
        assert_eq!(wrong("maxBody", Given::Whole(-1)), "maxBody: must be a whole number, and not negative");
        assert_eq!(wrong("maxThreads", Given::Whole(0)), "maxThreads: must be greater than zero");
        assert_eq!(wrong("compression", Given::Whole(1)), "compression: must be true or false, not number");
        let certificate = wrong("clientCertificate", Given::List(vec![text("x")]));
        assert!(certificate.starts_with("clientCertificate: must be a certificate chain"), "{certificate}");
    }

    #[test]
    fn each_language_has_its_number_of_threads() {
        let threads =
            |language| made(language, &[("anonymous", Given::Flag(true))], &[]).unwrap().max_threads;
        assert_eq!((threads(Language::Python), threads(Language::Node)), (64, 256));
        let given = [("anonymous", Given::Flag(true)), ("maxThreads", Given::Whole(3))];
        assert_eq!(made(Language::Node, &given, &[]).unwrap().max_threads, 3);
    }
}
