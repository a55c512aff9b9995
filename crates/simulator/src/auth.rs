//! Who calls, and what they may do.

use serde_json::Value;

use crate::description::Operation;

/// An access of a service token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) id: String,
    pub(crate) access: String,
    pub(crate) scope: Scope,
}

/// Where an access holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Organization,
    /// The id of the database.
    Database(String),
}

/// What an `Authorization` header says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Credentials<'a> {
    ServiceToken { id: &'a str, secret: &'a str },
    Bearer(&'a str),
}

impl<'a> Credentials<'a> {
    /// Reads `ID:SECRET`, `ServiceToken ID:SECRET` or `Bearer TOKEN`.
    pub(crate) fn parse(header: &'a str) -> Option<Self> {
        let header = header.trim();
        let (scheme, rest) = match header.split_once(' ') {
            Some((scheme, rest)) => (scheme, rest.trim()),
            None => ("", header),
        };
        if scheme.eq_ignore_ascii_case("bearer") {
            return (!rest.is_empty()).then_some(Self::Bearer(rest));
        }
        if !scheme.is_empty() && !scheme.eq_ignore_ascii_case("servicetoken") {
            return None;
        }
        let (id, secret) = rest.split_once(':')?;
        Some(Self::ServiceToken { id, secret })
    }
}

/// How a header is shown in logs: the kind and the id, never the secret.
pub(crate) fn redacted(header: &str) -> String {
    let scheme = header.split_once(' ').map(|(scheme, _)| scheme);
    match (Credentials::parse(header), scheme) {
        (Some(Credentials::Bearer(_)), _) => "bearer".to_owned(),
        (Some(Credentials::ServiceToken { id, .. }), Some(_)) => format!("ServiceToken {id}"),
        (Some(Credentials::ServiceToken { id, .. }), None) => format!("service-token {id}"),
        (None, _) => "unreadable".to_owned(),
    }
}

/// Somebody whose credentials are good.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// The actor that documents show.
    pub(crate) actor: Value,
    /// The organization that a service token belongs to, by id.
    pub(crate) organization: Option<String>,
    pub(crate) rights: Rights,
}

/// What somebody may do.
#[derive(Clone, Debug)]
pub(crate) enum Rights {
    /// A user: everything.
    User,
    /// A service token with every access there is.
    EveryAccess,
    /// A service token with these.
    Some(Vec<Grant>),
}

impl Caller {
    pub(crate) fn is_user(&self) -> bool {
        matches!(self.rights, Rights::User)
    }

    /// Whether any of the operation's accesses is there, for a database or for the whole organization.
    ///
    /// An operation without published accesses is open to every token.
    pub(crate) fn may(&self, operation: &Operation, database: Option<&str>) -> bool {
        let Rights::Some(grants) = &self.rights else { return true };
        operation.accesses.is_empty()
            || grants.iter().any(|grant| {
                operation.accesses.contains(&grant.access.as_str())
                    && match &grant.scope {
                        Scope::Organization => true,
                        Scope::Database(id) => database == Some(id),
                    }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::description;

    #[test]
    fn three_forms_of_credentials_are_read() {
        let token = Credentials::ServiceToken { id: "a", secret: "b:c" };
        assert_eq!(Credentials::parse("a:b:c"), Some(token));
        let token = Credentials::ServiceToken { id: "a", secret: "b" };
        assert_eq!(Credentials::parse("ServiceToken a:b"), Some(token));
        assert_eq!(Credentials::parse("Bearer xyz"), Some(Credentials::Bearer("xyz")));
        for other in ["", "Basic a:b", "a", "Bearer ", "ServiceToken a"] {
            assert_eq!(Credentials::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_secret_is_never_shown() {
        assert_eq!(redacted("abc:secret"), "service-token abc");
        assert_eq!(redacted("ServiceToken abc:secret"), "ServiceToken abc");
        assert_eq!(redacted("Bearer secret"), "bearer");
        assert_eq!(redacted("secret"), "unreadable");
    }

    #[test]
    fn an_access_holds_for_its_database_only() {
        let grant = |scope| Grant { id: "1".to_owned(), access: "read_branch".to_owned(), scope };
        let caller = |scope| Caller {
            actor: Value::Null,
            organization: None,
            rights: Rights::Some(vec![grant(scope)]),
        };
        let operation = description().find("list_branches").unwrap();
        let narrow = caller(Scope::Database("db1".to_owned()));
        assert!(narrow.may(operation, Some("db1")));
        assert!(!narrow.may(operation, Some("db2")));
        assert!(caller(Scope::Organization).may(operation, Some("db2")));
        assert!(
            !caller(Scope::Organization).may(description().find("delete_database").unwrap(), Some("db2"))
        );
    }
}
