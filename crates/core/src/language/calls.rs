//! Calls as a language package hands them over.

use super::Language;
use super::given::{Argument, Given};
use crate::call::Call;
use crate::error::Error;

/// What may differ for one call.
pub(super) const OPTIONS: [&str; 6] =
    ["timeout", "attempt_timeout", "max_retries", "extra_headers", "extra_query", "extra_body"];

/// What a path was given as that the description does not know.
pub(super) const PATH_TEMPLATE: &str = "path_template";

/// The arguments of a call's path.
#[derive(Clone, Debug)]
pub enum PathArguments {
    /// One after another, as the operation has them; an organization that is not given is the client's.
    InOrder(Vec<Given>),
    /// By their names in the path.
    Named(Vec<(String, Given)>),
}

/// A call as a program made it: everything as it was given.
#[derive(Clone, Debug)]
pub struct CallArguments {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    pub target: Given,
    /// The arguments of the path.
    pub path: PathArguments,
    /// The query: names and texts, where a name may be there several times.
    pub query: Given,
    /// The body as JSON.
    pub body: Option<Vec<u8>>,
    /// What differs for this call, by the language's names. The fields beyond those of the body are JSON text.
    pub options: Vec<(String, Given)>,
}

impl CallArguments {
    /// The call.
    ///
    /// # Errors
    /// [`Error::Config`] that names the argument or the option that is missing or not usable.
    pub fn call(self, language: Language) -> Result<Call, Error> {
        let target = Argument { language, name: PATH_TEMPLATE }.text(self.target)?;
        let mut call = Call::to(&target)?;
        call = match self.path {
            PathArguments::InOrder(values) => in_order(language, call, values)?,
            PathArguments::Named(values) => {
                let texts = values.into_iter().filter(|(_, value)| *value != Given::Nothing);
                let texts = texts.map(|(name, value)| {
                    let text = Argument { language, name: &name }.segment(value)?;
                    Ok((name, text))
                });
                call.path_by_name(&texts.collect::<Result<Vec<_>, Error>>()?)?
            }
        };
        if self.query != Given::Nothing {
            for (name, value) in (Argument { language, name: "query" }).query(self.query)? {
                call = call.query(name, value);
            }
        }
        // Whether the operation can do without one is the engine's to know.
        if let Some(body) = self.body.filter(|body| body.trim_ascii() != b"{}") {
            call = call.json(body);
        }
        self.options.into_iter().try_fold(call, |call, (name, value)| option(language, call, &name, value))
    }
}

fn in_order(language: Language, mut call: Call, values: Vec<Given>) -> Result<Call, Error> {
    let names = call.operation().map_or(&[][..], |operation| operation.path_params);
    for (index, value) in values.into_iter().enumerate() {
        let name = names.get(index).copied().unwrap_or("path");
        call = match value {
            Given::Nothing if name == "organization" => call.organization(None),
            value => call.path_arg(Argument { language, name }.segment(value)?),
        };
    }
    Ok(call)
}

fn option(language: Language, call: Call, option: &str, value: Given) -> Result<Call, Error> {
    let name = language.known(&OPTIONS, option, "option of a call")?;
    let argument = Argument { language, name };
    Ok(match (name, value) {
        (_, Given::Nothing) => call,
        ("timeout", value) => call.timeout(argument.limit(&value)?),
        ("attempt_timeout", value) => call.attempt_timeout(argument.limit(&value)?),
        ("max_retries", value) => call.max_retries(argument.count(&value)?),
        ("extra_headers", value) => {
            argument.pairs(value)?.into_iter().fold(call, |call, (name, value)| call.header(name, value))
        }
        ("extra_query", value) => {
            argument.query(value)?.into_iter().fold(call, |call, (name, value)| call.extra_query(name, value))
        }
        (_, value) => call.extra_json(&argument.text(value)?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(target: &str, path: PathArguments) -> CallArguments {
        CallArguments { target: text(target), path, query: Given::Nothing, body: None, options: Vec::new() }
    }

    fn text(text: &str) -> Given {
        Given::Text(text.into())
    }

    fn refused(given: CallArguments) -> String {
        given.call(Language::Node).unwrap_err().spelled(Language::Node).to_string()
    }

    #[test]
    fn a_missing_argument_is_named_and_the_organization_may_be_missing() {
        let get = |path| arguments("get_oauth_application", PathArguments::InOrder(path));
        assert!(get(vec![Given::Nothing, text("a1")]).call(Language::Node).is_ok());
        assert_eq!(refused(get(vec![text("acme"), Given::Nothing])), "applicationId: is missing");
    }

    #[test]
    fn arguments_by_name_fit_the_path() {
        let target = "GET /organizations/{organization}/a/{thing}";
        let named = |pairs: &[(&str, Given)]| {
            let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            arguments(target, PathArguments::Named(pairs))
        };
        assert!(named(&[("thing", Given::Whole(7))]).call(Language::Node).is_ok());
        assert_eq!(refused(named(&[])), "thing: is missing: the path has {thing}");
        assert_eq!(refused(named(&[("thing", Given::Nothing)])), "thing: is missing: the path has {thing}");
        assert_eq!(refused(named(&[("thing", text("x")), ("other", text("y"))])), "path: has no {other}");
    }

    #[test]
    fn options_have_the_names_of_the_language() {
        let with = |name: &str, value| {
            let path = PathArguments::InOrder(vec![text("acme"), text("shop")]);
            CallArguments { options: vec![(name.to_owned(), value)], ..arguments("get_database", path) }
        };
        assert!(with("attemptTimeout", Given::Whole(5)).call(Language::Node).is_ok());
        assert!(with("attemptTimeout", Given::Nothing).call(Language::Node).is_ok());
        assert_eq!(refused(with("maxTries", Given::Whole(5))), "maxTries: is no option of a call");
        assert_eq!(refused(with("max_retries", Given::Whole(5))), "maxRetries: is how it is spelled here");
        let zero = refused(with("attemptTimeout", Given::Whole(0)));
        assert_eq!(zero, "attemptTimeout: must be a number of milliseconds greater than zero");
        let header = refused(with("headers", Given::Pairs(vec![("x-a".into(), Given::Whole(1))])));
        assert_eq!(header, "headers: \"x-a\" must be a string, not number");
        assert_eq!(refused(with("body", text("[1]"))), "body: must be an object");
    }
}
