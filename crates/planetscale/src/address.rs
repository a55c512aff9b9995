//! Addresses: the words in front of what is called, such as an organization, a database of it and a branch of that.

use std::fmt;

use planetscale_core::Call;

use crate::{Client, OrganizationArg, PathArg};

/// Where a scope is. Making one sends nothing and checks nothing: what is called there is checked before it is sent.
#[derive(Clone)]
pub(crate) struct Address {
    client: Client,
    /// `None` at the root, where no organization is.
    organization: Option<OrganizationArg>,
    path: Vec<String>,
}

impl Address {
    /// An organization's.
    pub(crate) fn new(client: &Client, organization: OrganizationArg) -> Self {
        Self { client: client.clone(), organization: Some(organization), path: Vec::new() }
    }

    /// That of what belongs to no organization.
    pub(crate) fn root(client: &Client) -> Self {
        Self { client: client.clone(), organization: None, path: Vec::new() }
    }

    /// One word further.
    pub(crate) fn then(&self, word: impl Into<PathArg>) -> Self {
        let mut further = self.clone();
        further.path.push(word.into().0);
        further
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// A call with the words of the address.
    pub(crate) fn begin(&self, call: Call) -> Call {
        let call = match &self.organization {
            Some(organization) => call.organization(organization.0.clone()),
            None => call,
        };
        self.path.iter().fold(call, |call, word| call.path_arg(word.clone()))
    }

    /// The name of the organization, which may be the client's default one.
    fn organization(&self) -> Option<&str> {
        let given = self.organization.as_ref()?.0.as_deref();
        given.or_else(|| self.client.engine().config().organization())
    }
}

/// Two addresses are the same when their words are.
impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        self.organization() == other.organization() && self.path == other.path
    }
}

impl Eq for Address {}

/// `acme/shop/main`
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.organization().unwrap_or("{organization}"))?;
        self.path.iter().try_for_each(|word| write!(f, "/{word}"))
    }
}

/// How a scope is printed: `<Branch acme/shop/main>`.
macro_rules! printed {
    ($scope:ident, $word:literal) => {
        impl std::fmt::Debug for $scope {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "<{} {}>", $word, self.address)
            }
        }

        impl std::fmt::Display for $scope {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.address, f)
            }
        }
    };
}

pub(crate) use printed;
