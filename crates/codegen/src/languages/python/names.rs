//! How names, types and long lines are written in Python.
//!
//! What comes out is what `ruff format` would make of it, so that generating needs no Python.

use crate::common::layout::Layout;
use std::collections::{BTreeMap, BTreeSet};

use crate::common::text::rust_literal;
use crate::ir::{Api, Type};
use crate::naming::Name;

/// How the files are laid out.
pub(crate) const LAYOUT: Layout = Layout { width: 120, step: 4, last: ",", behind: 1 };

/// Words that Python keeps for itself.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The arguments that every method has.
const OPTIONS: &[&str] =
    &["self", "timeout", "attempt_timeout", "max_retries", "extra_headers", "extra_query", "extra_body"];

/// What every type has, and what the annotations of its fields are made of.
const MODEL_NAMES: &[&str] = &[
    "to_dict",
    "to_json",
    "from_dict",
    "unknown_fields",
    "bool",
    "dict",
    "float",
    "int",
    "list",
    "msgspec",
    "str",
];

/// The name of a method.
pub(crate) fn method(name: &Name) -> String {
    ident(name.snake(), &[])
}

/// The name of a variable that holds a value of a type.
pub(crate) fn variable(type_name: &str) -> String {
    ident(Name::new(type_name).snake(), &[])
}

/// The name of an argument of a method.
pub(crate) fn argument(name: &Name) -> String {
    ident(name.snake(), OPTIONS)
}

/// The name of an attribute of a type.
pub(crate) fn attribute(name: &Name) -> String {
    ident(name.snake(), MODEL_NAMES)
}

/// A name that is taken gets an underscore behind it.
fn ident(snake: String, taken: &[&str]) -> String {
    if KEYWORDS.contains(&snake.as_str()) || taken.contains(&snake.as_str()) { snake + "_" } else { snake }
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    rust_literal(text)
}

/// A type as a reply holds it. `named` writes the name of a type.
pub(crate) fn annotation(ty: &Type, named: &dyn Fn(&str) -> String) -> String {
    match ty {
        Type::Text | Type::Secret => "str".into(),
        Type::Integer => "int".into(),
        Type::Number => "float".into(),
        Type::Boolean => "bool".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::Scalar => "int | float | str | bool".into(),
        Type::Any => "Any".into(),
        Type::Object => "dict[str, Any]".into(),
        Type::List(inner) => format!("list[{}]", annotation(inner, named)),
        Type::Map(inner) => format!("dict[str, {}]", annotation(inner, named)),
        Type::Named(name) => named(name),
    }
}

/// A type as a method takes it: moments also as text, structs also as dictionaries, any sequence as a list, and of words
/// only those that are known. `named` writes the name of a type.
pub(crate) fn accepted(api: &Api, ty: &Type, named: &dyn Fn(&str) -> String) -> String {
    match ty {
        Type::Timestamp => "datetime | str".into(),
        Type::Object => "Mapping[str, Any]".into(),
        Type::List(inner) => format!("Sequence[{}]", accepted(api, inner, named)),
        Type::Map(inner) => format!("Mapping[str, {}]", accepted(api, inner, named)),
        Type::Named(name) => {
            let choice: Vec<String> = accepted_names(api, name).iter().map(|name| named(name)).collect();
            choice.join(" | ")
        }
        other => annotation(other, named),
    }
}

/// The names of what stands for a named type in a request.
pub(crate) fn accepted_names(api: &Api, name: &str) -> Vec<String> {
    if api.is_enum(name) { vec![words(api, name)] } else { vec![name.to_owned(), dictionary(name)] }
}

/// The alias of the known words of an enum. Where replies have them too, those may hold other words.
pub(crate) fn words(api: &Api, name: &str) -> String {
    match api.types.get(name) {
        Some(def) if def.usage.reply && def.usage.request => format!("Known{name}"),
        _ => name.to_owned(),
    }
}

/// The dictionary that a type for requests may be given as.
pub(crate) fn dictionary(name: &str) -> String {
    format!("{name}Dict")
}

/// The names that a file imports from modules.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<String, BTreeSet<(u8, String, String)>>);

impl Imports {
    pub(crate) fn add(&mut self, module: &str, name: &str) {
        let kind = match name {
            constant if constant == constant.to_uppercase() => 0,
            class if class.starts_with(char::is_uppercase) => 1,
            _ => 2,
        };
        self.0.entry(module.to_owned()).or_default().insert((kind, name.to_lowercase(), name.to_owned()));
    }

    /// The lines of the imports whose module is ours, or is not.
    pub(crate) fn lines(&self, ours: bool, indent: usize) -> Vec<String> {
        let modules = self.0.iter().filter(|(module, _)| module.starts_with("planetscale") == ours);
        modules.map(|(module, names)| import(module, names, indent)).collect()
    }
}

fn import(module: &str, names: &BTreeSet<(u8, String, String)>, indent: usize) -> String {
    let names: Vec<String> = names.iter().map(|(_, _, name)| name.clone()).collect();
    let line = format!("from {module} import {}", names.join(", "));
    if LAYOUT.fits(&line, indent) {
        return line;
    }
    LAYOUT.exploded(&format!("from {module} import ("), &names, ")", indent)
}

#[cfg(test)]
mod tests {
    use super::{Imports, LAYOUT, argument, attribute, method};
    use crate::naming::Name;

    #[test]
    fn a_name_that_is_taken_gets_an_underscore() {
        assert_eq!(argument(&Name::new("from")), "from_");
        assert_eq!(argument(&Name::new("timeout")), "timeout_");
        assert_eq!(argument(&Name::new("list")), "list");
        assert_eq!(attribute(&Name::new("list")), "list_");
        assert_eq!(attribute(&Name::new("maxWeight")), "max_weight");
        assert_eq!(method(&Name::new("import")), "import_");
    }

    #[test]
    fn long_lines_have_an_item_a_line() {
        let items = vec!["a".repeat(60), "b".repeat(60)];
        let line = format!("f(\n        {},\n        {},\n    )", items[0], items[1]);
        assert_eq!(LAYOUT.bracketed("f(", &items, ")", 4), line);
        assert_eq!(LAYOUT.bracketed("f(", &["a".into(), "b".into()], ")", 4), "f(a, b)");
    }

    #[test]
    fn imports_are_sorted_constants_first() {
        let mut imports = Imports::default();
        for name in ["raw", "Page", "OMIT", "DeployRequest", "Deployment"] {
            imports.add("planetscale.x", name);
        }
        assert_eq!(
            imports.lines(true, 0),
            ["from planetscale.x import OMIT, Deployment, DeployRequest, Page, raw"]
        );
        assert!(imports.lines(false, 0).is_empty());
    }
}
