//! How names and types are written in Rust.

use crate::ir::{Api, Shape, Type};

/// The methods that every request has; a parameter of the same name becomes `name_param`.
const REQUEST_METHODS: &[&str] = &[
    "timeout",
    "attempt_timeout",
    "max_retries",
    "extra_header",
    "extra_query",
    "extra_body",
    "cancel",
    "send",
    "send_raw",
    "send_async",
    "iter",
    "pages",
    "field",
    "query",
    "query_list",
    "organization",
    "path_arg",
    "new",
];

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// An identifier: a keyword becomes a raw one, which serde reads as the plain word.
pub(crate) fn ident(snake: &str) -> String {
    if KEYWORDS.contains(&snake) {
        format!("r#{snake}")
    } else if matches!(snake, "self" | "super" | "crate") {
        format!("{snake}_")
    } else {
        snake.to_owned()
    }
}

/// A type as a field holds it.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Integer => "i64".into(),
        Type::Number => "f64".into(),
        Type::Boolean => "bool".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::Scalar => "Scalar".into(),
        Type::Any => "Value".into(),
        Type::Object => "Map<String, Value>".into(),
        Type::List(inner) => format!("Vec<{}>", type_name(inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", type_name(inner)),
        Type::Named(name) => name.clone(),
    }
}

/// Whether a type is a named enum.
pub(crate) fn is_enum(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(name) if matches!(api.types.get(name).map(|t| &t.shape), Some(Shape::Enum { .. })))
}

/// How a method takes a value, and what it makes of it.
pub(crate) struct Argument {
    /// The type of the argument.
    pub(crate) ty: String,
    /// The expression that is sent, with the argument's name in it.
    pub(crate) value: String,
    /// Whether the type borrows text for `'a`.
    pub(crate) borrows: bool,
}

/// A body field as an argument.
pub(crate) fn body_argument(api: &Api, ty: &Type, nullable: bool, name: &str) -> Argument {
    let into = format!("{name}.into()");
    if nullable {
        return match ty {
            Type::Text => argument("impl Into<Option<&'a str>>", into, true),
            Type::Any => argument("impl Into<Value>", into, false),
            other => argument(&format!("impl Into<Option<{}>>", type_name(other)), into, false),
        };
    }
    match ty {
        Type::Text | Type::Secret | Type::Any | Type::Scalar => {
            argument(&format!("impl Into<{}>", type_name(ty)), into, false)
        }
        Type::Named(enum_name) if is_enum(api, ty) => {
            argument(&format!("impl Into<{enum_name}>"), into, false)
        }
        Type::List(item) => list(api, item, name),
        other => argument(&type_name(other), name.to_owned(), false),
    }
}

/// A query parameter as an argument. A list becomes the texts of its items.
pub(crate) fn query_argument(api: &Api, ty: &Type, name: &str) -> Argument {
    let Type::List(item) = ty else { return body_argument(api, ty, false, name) };
    match item.as_ref() {
        Type::Text => list(api, item, name),
        other if is_enum(api, other) => {
            let item = type_name(other);
            let value =
                format!("{name}.into_iter().map(|item| Into::<{item}>::into(item).to_string()).collect()");
            argument(&format!("impl IntoIterator<Item = impl Into<{item}>>"), value, false)
        }
        other => {
            let value = format!("{name}.into_iter().map(|item| item.to_string()).collect()");
            argument(&format!("impl IntoIterator<Item = {}>", type_name(other)), value, false)
        }
    }
}

fn list(api: &Api, item: &Type, name: &str) -> Argument {
    let item_type = type_name(item);
    if *item == Type::Text || is_enum(api, item) {
        let value = format!("{name}.into_iter().map(Into::into).collect::<Vec<{item_type}>>()");
        argument(&format!("impl IntoIterator<Item = impl Into<{item_type}>>"), value, false)
    } else {
        let value = format!("{name}.into_iter().collect::<Vec<{item_type}>>()");
        argument(&format!("impl IntoIterator<Item = {item_type}>"), value, false)
    }
}

fn argument(ty: &str, value: String, borrows: bool) -> Argument {
    Argument { ty: ty.to_owned(), value, borrows }
}

/// The name of the method that sets an optional argument.
pub(crate) fn setter_name(snake: &str) -> String {
    if REQUEST_METHODS.contains(&snake) { format!("{snake}_param") } else { ident(snake) }
}

/// `Unknown` is the variant of the words that nobody knows yet.
pub(crate) fn variant(name: &crate::naming::Name) -> String {
    match name.variant().as_str() {
        "Unknown" => "UnknownWord".into(),
        "Self" => "SelfWord".into(),
        other => other.to_owned(),
    }
}
