//! How names, types and long lines are written in Kotlin.
//!
//! What comes out is what ktlint's official style would make of it, so that generating needs no Kotlin.

use crate::common::layout::Layout;
use serde_json::json;

use super::imports::imports;
use crate::ir::{Api, Type};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;

/// How the files are laid out.
pub(crate) const LAYOUT: Layout = Layout { width: 120, step: 4, last: ",", behind: 0 };

/// Words that Kotlin keeps for itself wherever they stand.
const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// The arguments that follow those of the path.
const ARGUMENTS: &[&str] = &["params", "options"];

/// The name of a method.
pub(crate) fn method(name: &Name) -> String {
    ident(name.camel())
}

/// The name of a path argument.
pub(crate) fn argument(name: &Name) -> String {
    let name = name.camel();
    if ARGUMENTS.contains(&name.as_str()) { name + "_" } else { ident(name) }
}

/// The name of a property.
pub(crate) fn property(name: &Name) -> String {
    let camel = name.camel();
    if camel == "class" {
        // Its getter would be the one that every object of the JVM has.
        return "class_".into();
    }
    if camel.starts_with(|c: char| c.is_ascii_digit()) { format!("`{camel}`") } else { ident(camel) }
}

/// The name of a variable that holds a value of a type.
pub(crate) fn variable(name: &str) -> String {
    let name = Name::new(name).camel();
    if name == "client" { name + "_" } else { ident(name) }
}

/// The name of the constant of a word: `HOURS_12` for `12h`, else the words in capitals.
pub(crate) fn constant(name: &Name) -> String {
    if !name.words.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit())) {
        return name.shouting();
    }
    let variant = name.variant();
    let letters: String = variant.chars().take_while(char::is_ascii_alphabetic).collect();
    format!("{}_{}", letters.to_uppercase(), variant[letters.len()..].to_uppercase())
}

/// A keyword stands in backticks.
fn ident(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    let mut written = String::from('"');
    for letter in text.chars() {
        match letter {
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\\' | '"' | '$' => {
                written.push('\\');
                written.push(letter);
            }
            letter => written.push(letter),
        }
    }
    written.push('"');
    written
}

/// A type as a property holds it.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Integer => "Long".into(),
        Type::Number => "Double".into(),
        Type::Boolean => "Boolean".into(),
        Type::Timestamp => "Instant".into(),
        Type::Scalar => "Scalar".into(),
        Type::Any => "JsonElement".into(),
        Type::Object => "JsonObject".into(),
        Type::List(inner) => format!("List<{}>", type_name(inner)),
        Type::Map(inner) => format!("Map<String, {}>", type_name(inner)),
        Type::Named(name) => name.clone(),
    }
}

/// A type that a caller gives: whether it has to be there, and whether it may be null on the wire.
pub(crate) fn given_type(ty: &Type, required: bool, nullable: bool) -> String {
    // A JSON value can be null by itself.
    let name = type_name(ty);
    let name = if nullable && *ty != Type::Any { format!("OrNull<{name}>") } else { name };
    if required { name } else { name + "?" }
}

/// The empty value of a type, which stands in for what the service did not send.
pub(crate) fn empty(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Text => "\"\"".into(),
        Type::Secret => "Secret(\"\")".into(),
        Type::Integer => "0".into(),
        Type::Number => "0.0".into(),
        Type::Boolean => "false".into(),
        Type::Timestamp => "Instant.fromEpochSeconds(0)".into(),
        Type::Scalar => "Scalar.Text(\"\")".into(),
        Type::Any => "JsonNull".into(),
        Type::Object => "JsonObject(emptyMap())".into(),
        Type::List(_) => "emptyList()".into(),
        Type::Map(_) => "emptyMap()".into(),
        Type::Named(name) if api.is_enum(name) => format!("{name}(\"\")"),
        Type::Named(name) => format!("{name}()"),
    }
}

/// What reads and writes a type.
pub(crate) fn serializer(ty: &Type) -> String {
    match ty {
        Type::Text => "String.serializer()".into(),
        Type::Integer => "WholeNumber".into(),
        Type::Number => "Decimal".into(),
        Type::Boolean => "Flag".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::List(inner) => format!("ListSerializer({})", serializer(inner)),
        Type::Map(inner) => format!("MapSerializer(String.serializer(), {})", serializer(inner)),
        other => format!("{}.serializer()", type_name(other)),
    }
}

/// A file of generated Kotlin, but for what it imports.
pub(crate) struct Source<'a> {
    /// What it is generated from.
    pub(crate) from: &'a str,
    /// What is in it.
    pub(crate) about: &'a str,
    pub(crate) package: &'a str,
    /// What holds for the whole file; empty for nothing.
    pub(crate) annotation: &'a str,
    /// Its declarations.
    pub(crate) body: &'a str,
}

impl Source<'_> {
    /// The whole file.
    pub(crate) fn file(&self, api: &Api) -> Result<String, Errors> {
        let Source { from, about, package, annotation, body } = self;
        let imports = imports(api, package, &format!("{annotation}\n{body}"));
        let context = json!({"from": from, "about": about, "package": package, "annotation": annotation,
            "imports": imports, "body": body.trim_end()});
        render("file.kt", context)
    }
}

#[cfg(test)]
mod tests {
    use super::{LAYOUT, argument, constant, given_type, literal, method, property, serializer, variable};
    use crate::ir::Type;
    use crate::naming::Name;

    #[test]
    fn a_keyword_stands_in_backticks() {
        assert_eq!(property(&Name::new("object")), "`object`");
        assert_eq!(property(&Name::new("15m")), "`15m`");
        assert_eq!(property(&Name::new("class")), "class_");
        assert_eq!(property(&Name::new("created_at")), "createdAt");
        assert_eq!(method(&Name::new("delete")), "delete");
        assert_eq!(variable("Package"), "`package`");
    }

    #[test]
    fn a_name_that_is_taken_gets_an_underscore() {
        assert_eq!(argument(&Name::new("options")), "options_");
        assert_eq!(argument(&Name::new("token_id")), "tokenId");
        assert_eq!(variable("Client"), "client_");
    }

    #[test]
    fn words_are_constants() {
        assert_eq!(constant(&Name::new("roller_coaster")), "ROLLER_COASTER");
        assert_eq!(constant(&Name::new("12h")), "HOURS_12");
        assert_eq!(constant(&Name::new("8.0")), "N_80");
    }

    #[test]
    fn nothing_in_a_literal_is_taken_for_code() {
        assert_eq!(literal("a\"b$c\\\n"), r#""a\"b\$c\\\n""#);
    }

    #[test]
    fn null_is_a_value_only_where_it_may_be_sent() {
        assert_eq!(given_type(&Type::Text, true, false), "String");
        assert_eq!(given_type(&Type::Text, false, false), "String?");
        assert_eq!(given_type(&Type::Integer, false, true), "OrNull<Long>?");
        assert_eq!(given_type(&Type::Any, true, true), "JsonElement");
    }

    #[test]
    fn serializers_go_as_deep_as_types() {
        let list = Type::List(Box::new(Type::Map(Box::new(Type::Timestamp))));
        assert_eq!(serializer(&list), "ListSerializer(MapSerializer(String.serializer(), Timestamp))");
        assert_eq!(serializer(&Type::Named("Branch".into())), "Branch.serializer()");
    }

    #[test]
    fn long_lines_have_an_item_a_line() {
        let items = vec!["a".repeat(60), "b".repeat(60)];
        assert_eq!(
            LAYOUT.bracketed("f(", &items, ")", 4),
            format!("f(\n        {},\n        {},\n    )", items[0], items[1])
        );
        assert_eq!(LAYOUT.bracketed("f(", &["a".into(), "b".into()], ")", 4), "f(a, b)");
    }
}
