//! How names, types and long lines are written in TypeScript.
//!
//! What comes out is what `biome check` would make of it, so that generating needs no Node.

use crate::common::layout::Layout;
use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Given, Operation, Type};
use crate::naming::Name;

/// How the files are laid out.
pub(crate) const LAYOUT: Layout = Layout { width: 120, step: 2, last: ",", behind: 0 };

/// Words that JavaScript keeps for itself, and those that strict code may not give to a variable.
const KEYWORDS: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// The arguments that follow those of the path.
const ARGUMENTS: &[&str] = &["params", "options"];

/// The name of a method.
pub(crate) fn method(name: &Name) -> String {
    name.camel()
}

/// The name of a variable that holds a value of a type.
pub(crate) fn variable(name: &str) -> String {
    ident(Name::new(name).camel(), &["client"])
}

/// The name of a path argument.
pub(crate) fn argument(name: &Name) -> String {
    ident(name.camel(), ARGUMENTS)
}

/// A name that is taken gets an underscore behind it.
fn ident(name: String, taken: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || taken.contains(&name.as_str()) { name + "_" } else { name }
}

/// The name of a property, as the wire has it.
pub(crate) fn property(wire: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    if !wire.is_empty() && wire.chars().all(is_part) && !wire.starts_with(|c: char| c.is_ascii_digit()) {
        return wire.to_owned();
    }
    literal(wire)
}

/// The name of the interface that holds what an operation takes beside its path.
pub(crate) fn params(operation: &Operation) -> String {
    format!("{}Params", operation.id.pascal())
}

/// The line of an interface: what is left out is not sent, and null only goes where the service takes it.
pub(crate) fn line(given: &Given<'_>) -> String {
    let ty = or_null(accepted(given.ty), given.nullable);
    // A strict compiler tells what is `undefined` from what is left out, and callers often have the one for the other.
    let optional = if given.required { "" } else { "?" };
    let or_undefined = if given.required || ty == "unknown" { "" } else { " | undefined" };
    format!("{}{optional}: {ty}{or_undefined};", property(&given.name.wire))
}

/// A type that may be null; `unknown` may be anyway.
pub(crate) fn or_null(ty: String, nullable: bool) -> String {
    if nullable && ty != "unknown" { ty + " | null" } else { ty }
}

/// A string literal, in the quotes that need fewer escapes.
pub(crate) fn literal(text: &str) -> String {
    let quote = if text.matches('\'').count() > text.matches('"').count() { '"' } else { '\'' };
    let mut written = String::from(quote);
    for letter in text.chars() {
        match letter {
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\\' => written.push_str("\\\\"),
            letter if letter == quote => {
                written.push('\\');
                written.push(letter);
            }
            letter => written.push(letter),
        }
    }
    written.push(quote);
    written
}

/// A type as a reply holds it.
pub(crate) fn annotation(ty: &Type) -> String {
    match ty {
        Type::Text | Type::Secret | Type::Timestamp => "string".into(),
        Type::Integer | Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Scalar => "string | number | boolean".into(),
        Type::Any => "unknown".into(),
        Type::Object => "Record<string, unknown>".into(),
        Type::List(inner) if **inner == Type::Scalar => format!("({})[]", annotation(inner)),
        Type::List(inner) => format!("{}[]", annotation(inner)),
        Type::Map(inner) => format!("Record<string, {}>", annotation(inner)),
        Type::Named(name) => name.clone(),
    }
}

/// A type as a method takes it: moments also as dates, lists also when they cannot be changed.
pub(crate) fn accepted(ty: &Type) -> String {
    match ty {
        Type::Timestamp => "string | Date".into(),
        Type::List(inner) if matches!(**inner, Type::Scalar | Type::Timestamp | Type::List(_)) => {
            format!("readonly ({})[]", accepted(inner))
        }
        Type::List(inner) => format!("readonly {}[]", accepted(inner)),
        Type::Map(inner) => format!("Record<string, {}>", accepted(inner)),
        other => annotation(other),
    }
}

/// The names that a file imports from modules, in the order that biome gives them.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<(String, bool), BTreeSet<(String, String)>>);

impl Imports {
    /// A name that only types need.
    pub(crate) fn ty(&mut self, module: &str, name: &str) {
        self.add(module, name, false);
    }

    /// A name that the code needs when it runs.
    pub(crate) fn value(&mut self, module: &str, name: &str) {
        self.add(module, name, true);
    }

    fn add(&mut self, module: &str, name: &str, at_run_time: bool) {
        let names = self.0.entry((module.to_owned(), at_run_time)).or_default();
        names.insert((name.to_lowercase(), name.to_owned()));
    }

    /// The lines of the imports.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.iter().map(|((module, at_run_time), names)| import(module, *at_run_time, names)).collect()
    }
}

fn import(module: &str, at_run_time: bool, names: &BTreeSet<(String, String)>) -> String {
    let names: Vec<String> = names.iter().map(|(_, name)| name.clone()).collect();
    let word = if at_run_time { "import" } else { "import type" };
    let line = format!("{word} {{ {} }} from '{module}';", names.join(", "));
    if LAYOUT.fits(&line, 0) {
        return line;
    }
    LAYOUT.exploded(&format!("{word} {{"), &names, &format!("}} from '{module}';"), 0)
}

#[cfg(test)]
mod tests {
    use super::{Imports, LAYOUT, accepted, annotation, argument, literal, method, property, variable};
    use crate::ir::Type;
    use crate::naming::Name;

    #[test]
    fn a_name_that_is_taken_gets_an_underscore() {
        assert_eq!(argument(&Name::new("export")), "export_");
        assert_eq!(argument(&Name::new("options")), "options_");
        assert_eq!(argument(&Name::new("token_id")), "tokenId");
        assert_eq!(variable("Package"), "package_");
        assert_eq!(variable("DeployRequest"), "deployRequest");
        assert_eq!(method(&Name::new("delete")), "delete");
    }

    #[test]
    fn properties_are_quoted_where_they_have_to_be() {
        assert_eq!(property("maxWeight"), "maxWeight");
        assert_eq!(property("max-weight"), "'max-weight'");
        assert_eq!(property("15m"), "'15m'");
        assert_eq!(literal("it's"), "\"it's\"");
        assert_eq!(literal("a\\'\"\n"), r#"'a\\\'"\n'"#);
    }

    #[test]
    fn what_is_sent_may_be_more_than_what_is_read() {
        let list = |inner| Type::List(Box::new(inner));
        assert_eq!(annotation(&list(Type::Timestamp)), "string[]");
        assert_eq!(accepted(&list(Type::Timestamp)), "readonly (string | Date)[]");
        assert_eq!(annotation(&list(Type::Scalar)), "(string | number | boolean)[]");
        assert_eq!(accepted(&list(list(Type::Text))), "readonly (readonly string[])[]");
        assert_eq!(accepted(&Type::Map(Box::new(Type::Integer))), "Record<string, number>");
    }

    #[test]
    fn long_lines_have_an_item_a_line() {
        let items = vec!["a".repeat(60), "b".repeat(60)];
        assert_eq!(
            LAYOUT.bracketed("f(", &items, ")", 4),
            format!("f(\n      {},\n      {},\n    )", items[0], items[1])
        );
        assert_eq!(LAYOUT.bracketed("f(", &["a".into(), "b".into()], ")", 4), "f(a, b)");
    }

    #[test]
    fn imports_are_sorted_whatever_their_case() {
        let mut imports = Imports::default();
        for name in ["DeployRequest", "Deployment", "Branch"] {
            imports.ty("./b.js", name);
        }
        imports.value("../a.js", "Resource");
        assert_eq!(
            imports.lines(),
            [
                "import { Resource } from '../a.js';",
                "import type { Branch, Deployment, DeployRequest } from './b.js';"
            ]
        );
    }
}
