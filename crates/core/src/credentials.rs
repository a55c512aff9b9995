//! Who is calling.

use std::fmt;

use http::HeaderValue;

use crate::error::Error;
use crate::secret::Secret;

/// What every service token's secret begins with; its id never does.
const TOKEN_PREFIX: &str = "pscale_tkn_";

/// What a call proves itself with.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credentials {
    /// A service token, sent as `Authorization: ID:SECRET`.
    ServiceToken {
        /// The token's id, 12 characters.
        id: String,
        /// The token's secret, beginning with `pscale_tkn_`.
        secret: Secret,
    },
    /// An OAuth or access token, sent as `Authorization: Bearer TOKEN`.
    Bearer(Secret),
    /// None: for the few operations that need none, and for proxies that add their own.
    Anonymous,
}

/// How a service token is written into the header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServiceTokenScheme {
    /// `Authorization: ID:SECRET`, as the service documents it.
    #[default]
    Plain,
    /// `Authorization: ServiceToken ID:SECRET`.
    Word,
}

impl Credentials {
    /// A service token.
    ///
    /// # Errors
    /// [`Error::Config`] when a part is empty, contains what a header cannot carry, or the two look swapped.
    pub fn service_token(id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        let (id, secret) = (id.into(), secret.into());
        check("service_token_id", &id)?;
        check("service_token", secret.expose())?;
        if id.starts_with(TOKEN_PREFIX) {
            let rule = format!(
                "begins with {TOKEN_PREFIX}, as a token's secret does: id and secret seem to be swapped"
            );
            return Err(Error::config("service_token_id", rule));
        }
        if id.contains(':') {
            return Err(Error::config(
                "service_token_id",
                "must not contain ':', which separates it from the secret",
            ));
        }
        Ok(Self::ServiceToken { id, secret })
    }

    /// An OAuth or access token.
    ///
    /// # Errors
    /// [`Error::Config`] when it is empty or contains what a header cannot carry.
    pub fn bearer(token: impl Into<Secret>) -> Result<Self, Error> {
        let token = token.into();
        check("bearer_token", token.expose())?;
        if token.expose().starts_with(TOKEN_PREFIX) {
            return Err(Error::config(
                "bearer_token",
                "is the secret of a service token, which needs its id beside it",
            ));
        }
        Ok(Self::Bearer(token))
    }

    /// One text that is either: `ID:SECRET` is a service token, anything else a bearer token.
    ///
    /// # Errors
    /// As [`service_token`](Self::service_token) and [`bearer`](Self::bearer).
    pub fn api_token(token: impl Into<Secret>) -> Result<Self, Error> {
        let token = token.into();
        match token.expose().split_once(':') {
            Some((id, secret)) => Self::service_token(id, secret),
            None => Self::bearer(token),
        }
    }

    /// The header's value, marked as sensitive, if there is one to send.
    pub(crate) fn header(&self, scheme: ServiceTokenScheme) -> Result<Option<HeaderValue>, Error> {
        let text = match self {
            Self::ServiceToken { id, secret } => {
                let word = if scheme == ServiceTokenScheme::Word { "ServiceToken " } else { "" };
                format!("{word}{id}:{}", secret.expose())
            }
            Self::Bearer(token) => format!("Bearer {}", token.expose()),
            Self::Anonymous => return Ok(None),
        };
        let mut value = HeaderValue::from_str(&text)
            .map_err(|_| Error::config("credentials", "contain a character that a header cannot carry"))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }
}

/// What kind they are, and whose; never a secret.
impl fmt::Display for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ServiceToken { id, .. } => write!(f, "service token {id}"),
            Self::Bearer(_) => f.write_str("bearer token"),
            Self::Anonymous => f.write_str("none"),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ServiceToken { id, .. } => write!(f, "ServiceToken({id}, [redacted])"),
            Self::Bearer(_) => f.write_str("Bearer([redacted])"),
            Self::Anonymous => f.write_str("Anonymous"),
        }
    }
}

/// The value itself is never part of the message.
fn check(name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::config(name, "must not be empty"));
    }
    if text.contains(['\r', '\n']) {
        return Err(Error::config(
            name,
            "contains a line break; remove it, it often comes from reading a file",
        ));
    }
    if text.trim() != text {
        return Err(Error::config(name, "begins or ends with white space; remove it"));
    }
    if !text.chars().all(|c| c.is_ascii_graphic()) {
        return Err(Error::config(
            name,
            "contains a space, a control character or a character outside ASCII",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(result: Result<Credentials, Error>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn writes_each_form() {
        let token = Credentials::service_token("abcdefghijkl", "pscale_tkn_x").unwrap();
        let text = |scheme| token.header(scheme).unwrap().unwrap().to_str().unwrap().to_owned();
        assert_eq!(text(ServiceTokenScheme::Plain), "abcdefghijkl:pscale_tkn_x");
        assert_eq!(text(ServiceTokenScheme::Word), "ServiceToken abcdefghijkl:pscale_tkn_x");
        let bearer = Credentials::bearer("pscale_oauth_x").unwrap();
        assert_eq!(bearer.header(ServiceTokenScheme::Plain).unwrap().unwrap(), "Bearer pscale_oauth_x");
        assert_eq!(Credentials::Anonymous.header(ServiceTokenScheme::Plain).unwrap(), None);
    }

    #[test]
    fn one_text_can_be_either_kind() {
        assert_eq!(
            Credentials::api_token("abc:pscale_tkn_x").unwrap(),
            Credentials::service_token("abc", "pscale_tkn_x").unwrap()
        );
        assert_eq!(Credentials::api_token("abc").unwrap(), Credentials::bearer("abc").unwrap());
    }

    #[test]
    fn says_what_is_wrong_and_never_the_secret() {
        let swapped = rule(Credentials::service_token("pscale_tkn_x", "abcdefghijkl"));
        assert!(swapped.contains("swapped"), "{swapped}");
        let broken = rule(Credentials::service_token("abc", "pscale_tkn_hush\n"));
        assert!(broken.contains("line break") && !broken.contains("hush"), "{broken}");
        assert!(rule(Credentials::bearer("")).contains("empty"));
        assert!(rule(Credentials::bearer("a b")).contains("space"));
        assert!(rule(Credentials::bearer("pscale_tkn_x")).contains("id beside it"));
        let shown = format!("{:?}", Credentials::service_token("abc", "pscale_tkn_hush").unwrap());
        assert!(shown.contains("abc") && !shown.contains("hush"), "{shown}");
    }
}
