//! Examples in the description are of the type that they are an example of.

use std::collections::BTreeMap;

use crate::ir::{Field, Shape, Type, TypeDef};
use crate::load::Owned;
use crate::problem::{Kind, Problem};
use crate::source::{At, Data, Node};

use super::words::meant;

/// Checks the examples of the named types.
pub(super) fn check(
    schemas: &BTreeMap<&str, Owned<'_>>,
    types: &BTreeMap<String, TypeDef>,
    problems: &mut Vec<Problem>,
) {
    for (name, owned) in schemas {
        if let (Some(example), true) = (owned.entry.value.get("example"), types.contains_key(*name)) {
            let mut examples = Examples { types, problems, schema: name };
            examples.value(example, &Type::Named((*name).to_owned()), false, name);
        }
    }
}

struct Examples<'a> {
    types: &'a BTreeMap<String, TypeDef>,
    problems: &'a mut Vec<Problem>,
    /// Whose example it is.
    schema: &'a str,
}

impl Examples<'_> {
    fn value(&mut self, node: &Node, ty: &Type, nullable: bool, of: &str) {
        let wanted = match (&node.data, ty) {
            (Data::Null, _) if nullable => return,
            (_, Type::Any)
            | (Data::Text(_), Type::Text | Type::Secret)
            | (Data::Integer(_), Type::Integer | Type::Number)
            | (Data::Number(_), Type::Number)
            | (Data::Boolean(_), Type::Boolean)
            | (Data::Text(_) | Data::Integer(_) | Data::Number(_) | Data::Boolean(_), Type::Scalar)
            | (Data::Map(_), Type::Object) => return,
            (Data::Text(text), Type::Timestamp) if is_moment(text) => return,
            (Data::List(items), Type::List(inner)) => {
                return items.iter().for_each(|item| self.value(item, inner, false, of));
            }
            (Data::Map(entries), Type::Map(inner)) => {
                return entries.iter().for_each(|entry| self.value(&entry.value, inner, false, of));
            }
            (_, Type::Named(name)) => match self.types.get(name).map(|def| &def.shape) {
                Some(Shape::Enum { words }) => {
                    if let Some(word) = node.text() {
                        if !words.iter().any(|known| known.name.wire == word) {
                            let guess = meant(word, words.iter().map(|known| known.name.wire.as_str()));
                            self.broken(&node.at, format!("`{name}` has no word `{word}`{guess}"));
                        }
                        return;
                    }
                    format!("a word of `{name}`")
                }
                Some(Shape::Object { fields }) => {
                    if matches!(node.data, Data::Map(_)) {
                        return self.object(node, name, fields);
                    }
                    format!("an object, a `{name}`")
                }
                // A reference to nothing was reported.
                None => return,
            },
            (_, Type::Text | Type::Secret) => "text: put it in quotes".to_owned(),
            (_, Type::Integer) => "a whole number".to_owned(),
            (_, Type::Number) => "a number".to_owned(),
            (_, Type::Boolean) => "true or false".to_owned(),
            (_, Type::Timestamp) => "a moment such as `2026-02-12T07:30:00Z`".to_owned(),
            (_, Type::Scalar) => "a number, text, true or false".to_owned(),
            (_, Type::Object | Type::Map(_)) => "an object".to_owned(),
            (_, Type::List(_)) => "a list".to_owned(),
        };
        let null = if matches!(node.data, Data::Null) { ", and not null" } else { "" };
        self.broken(&node.at, format!("`{of}` must be {wanted}{null}"));
    }

    fn object(&mut self, node: &Node, name: &str, fields: &[Field]) {
        for entry in node.entries() {
            match fields.iter().find(|field| field.name.wire == entry.key) {
                Some(field) => {
                    let of = format!("{name}.{}", entry.key);
                    self.value(&entry.value, &field.ty, field.nullable, &of);
                }
                None => {
                    let guess = meant(&entry.key, fields.iter().map(|field| field.name.wire.as_str()));
                    self.broken(&entry.at, format!("`{name}` has no property `{}`{guess}", entry.key));
                }
            }
        }
    }

    fn broken(&mut self, at: &At, message: String) {
        let message = format!("the example of `{}`: {message}", self.schema);
        self.problems.push(Problem::at(at, Kind::Broken, message));
    }
}

/// Whether a text is a moment as RFC 3339 writes it.
fn is_moment(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || b"-:.+Z".contains(&byte));
    let offset = time.ends_with('Z') || time.get(8..).is_some_and(|rest| rest.contains(['+', '-']));
    date.len() == 10 && time.len() >= 9 && offset && digits(date) && digits(time)
}
