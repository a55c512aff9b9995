//! Calls from what JavaScript hands over.

use napi::bindgen_prelude::{Either, JsObjectValue, Object, Unknown};
use planetscale_core::language::{CallArguments, Given, PathArguments, pairs_in_turn};
use planetscale_core::{Call, Error};

use crate::values::{LANGUAGE, fields, given};

/// The arguments of a path: one after another, or `names` in the path and their `values`.
pub(crate) type Path<'p> = Either<Vec<Unknown<'p>>, Object<'p>>;

/// A call, as JavaScript gives it.
pub(crate) struct JavaScriptCall<'c> {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    pub(crate) target: String,
    pub(crate) path: Path<'c>,
    /// Names and values of the query in turn.
    pub(crate) query: Option<Vec<String>>,
    /// The body as JSON.
    pub(crate) body: Option<String>,
    /// What differs for this call, as JSON; `aborted` says that its signal was aborted before it began.
    pub(crate) options: Option<String>,
}

impl JavaScriptCall<'_> {
    /// The call, and whether its signal had been aborted before it began.
    pub(crate) fn call(self) -> Result<(Call, bool), Error> {
        let (mut options, mut aborted) = (Vec::new(), false);
        for (name, value) in self.options.as_deref().map_or_else(|| Ok(Vec::new()), fields)? {
            match name.as_str() {
                "aborted" => aborted = value == Given::Flag(true),
                // Names and values in turn, as the query itself.
                "query" => options.push((name, in_turn(value))),
                _ => options.push((name, value)),
            }
        }
        let call = CallArguments {
            target: Given::Text(self.target),
            path: path(&self.path),
            query: self.query.map_or(Given::Nothing, pairs_in_turn),
            body: self.body.map(String::into_bytes),
            options,
        };
        Ok((call.call(LANGUAGE)?, aborted))
    }
}

fn path(path: &Path<'_>) -> PathArguments {
    match path {
        Either::A(values) => PathArguments::InOrder(values.iter().map(given).collect()),
        Either::B(by_name) => {
            let names: Vec<String> = by_name.get_named_property("names").unwrap_or_default();
            let values: Vec<Unknown<'_>> = by_name.get_named_property("values").unwrap_or_default();
            PathArguments::Named(names.into_iter().zip(values.iter().map(given)).collect())
        }
    }
}

fn in_turn(flat: Given) -> Given {
    let Given::List(items) = flat else { return flat };
    let mut items = items.into_iter();
    let pairs = std::iter::from_fn(|| match items.next()? {
        Given::Text(name) => Some((name, items.next()?)),
        _ => None,
    });
    Given::Pairs(pairs.collect())
}
