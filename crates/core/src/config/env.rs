//! Settings from environment variables.

use super::ConfigBuilder;
use crate::credentials::Credentials;
use crate::error::Error;

const TOKEN_ID: &str = "PLANETSCALE_SERVICE_TOKEN_ID";
const TOKEN: &str = "PLANETSCALE_SERVICE_TOKEN";
const API_TOKEN: &str = "PLANETSCALE_API_TOKEN";
const ORGANIZATION: &str = "PLANETSCALE_ORG";
const ADDRESS: &str = "PLANETSCALE_API_URL";

/// All of them.
pub const VARIABLES: [&str; 5] = [TOKEN_ID, TOKEN, API_TOKEN, ORGANIZATION, ADDRESS];

/// Those that hold credentials.
pub(crate) const CREDENTIALS: [&str; 3] = [TOKEN_ID, TOKEN, API_TOKEN];

impl ConfigBuilder {
    /// Starts from the environment, as [`Config::from_env`](super::Config::from_env) reads it. What is set afterwards
    /// wins.
    ///
    /// # Errors
    /// [`Error::Config`] names the variable that is half of a pair or unusable. Missing credentials are an error only
    /// at [`build`](Self::build), so that they can still be given.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// As [`from_env`](Self::from_env), with the variables looked up by a function.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let get = |name: &str| variable(name).filter(|value| !value.is_empty());
        let mut builder = Self::default();
        let pair = match (get(TOKEN_ID), get(TOKEN)) {
            (Some(id), Some(secret)) => Some(named(Credentials::service_token(id, secret), TOKEN)?),
            (Some(_), None) => return Err(half(TOKEN, TOKEN_ID)),
            (None, Some(_)) => return Err(half(TOKEN_ID, TOKEN)),
            (None, None) => None,
        };
        let single =
            get(API_TOKEN).map(|token| named(Credentials::api_token(token), API_TOKEN)).transpose()?;
        if pair.is_some() && single.is_some() && pair != single {
            let rule =
                format!("is set beside {TOKEN_ID}, and they name different credentials: unset one of them");
            return Err(Error::config(API_TOKEN, rule));
        }
        if let Some(credentials) = pair.or(single) {
            builder = builder.credentials(credentials);
        }
        if let Some(organization) = get(ORGANIZATION) {
            builder = builder.organization(organization);
        }
        if let Some(address) = get(ADDRESS) {
            builder = builder.base_url(address);
        }
        Ok(builder)
    }
}

fn half(missing: &str, present: &str) -> Error {
    Error::config(missing, format!("is not set although {present} is: a service token needs both"))
}

/// Puts the variable's name in front, so that a person knows where to look.
fn named<T>(result: Result<T, Error>, variable: &str) -> Result<T, Error> {
    result.map_err(|error| match error {
        Error::Config(config) => Error::config(variable, format!("{} {}", config.argument, config.rule)),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn from(variables: &[(&str, &str)]) -> Result<Config, Error> {
        let find = |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        ConfigBuilder::from_variables(find)?.build()
    }

    #[test]
    fn reads_a_service_token_an_organization_and_an_address() {
        let config = from(&[
            (TOKEN_ID, "abc"),
            (TOKEN, "pscale_tkn_x"),
            (ORGANIZATION, "acme"),
            (ADDRESS, "https://gateway.example/ps/"),
        ])
        .unwrap();
        assert_eq!(config.organization(), Some("acme"));
        assert_eq!(config.base_url(), "https://gateway.example/ps/v1");
        assert_eq!(config.credentials(), &Credentials::service_token("abc", "pscale_tkn_x").unwrap());
    }

    #[test]
    fn half_a_pair_names_what_is_missing() {
        let error = from(&[(TOKEN, "pscale_tkn_x")]).unwrap_err().to_string();
        assert!(error.starts_with(TOKEN_ID) && error.contains("needs both"), "{error}");
        let error = from(&[(TOKEN_ID, "abc"), (TOKEN, "")]).unwrap_err().to_string();
        assert!(error.starts_with("PLANETSCALE_SERVICE_TOKEN:"), "{error}");
    }

    #[test]
    fn no_credentials_at_all_says_how_to_give_them() {
        let error = from(&[]).unwrap_err().to_string();
        assert!(error.contains(TOKEN_ID) && error.contains(API_TOKEN), "{error}");
    }

    #[test]
    fn two_different_credentials_are_not_chosen_from_silently() {
        let both = [(TOKEN_ID, "abc"), (TOKEN, "pscale_tkn_x"), (API_TOKEN, "pscale_oauth_y")];
        assert!(from(&both).unwrap_err().to_string().starts_with(API_TOKEN));
        let same = [(TOKEN_ID, "abc"), (TOKEN, "pscale_tkn_x"), (API_TOKEN, "abc:pscale_tkn_x")];
        assert!(from(&same).is_ok());
    }

    #[test]
    fn a_bad_value_names_its_variable_and_not_itself() {
        let error = from(&[(API_TOKEN, "hush\n")]).unwrap_err().to_string();
        assert!(
            error.starts_with(API_TOKEN) && error.contains("line break") && !error.contains("hush"),
            "{error}"
        );
    }
}
