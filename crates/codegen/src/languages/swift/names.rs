//! How names, types and long lines are written in Swift.

use crate::common::layout::Layout;
use crate::common::methods;
use std::collections::BTreeSet;

use crate::ir::{Api, Group, Operation, Shape, Type, Waiter};
use crate::naming::Name;

/// How the files are laid out.
pub(crate) const LAYOUT: Layout = Layout { width: 120, step: 4, last: "", behind: 0 };

/// Words that Swift keeps for itself.
const KEYWORDS: &[&str] = &[
    "as",
    "associatedtype",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Words that are written in capitals behind another word: `databaseID`. Words that are part of a type's name, such as
/// `Cidr`, are not among them, so that a property looks like its type.
const ACRONYMS: &[(&str, &str)] = &[
    ("api", "API"),
    ("cpu", "CPU"),
    ("dns", "DNS"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("https", "HTTPS"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("json", "JSON"),
    ("sql", "SQL"),
    ("ssl", "SSL"),
    ("tls", "TLS"),
    ("url", "URL"),
    ("urls", "URLs"),
];

/// Types of the description whose names Swift and Foundation have already: a program that imports both could not name
/// either without its module.
const KNOWN_ELSEWHERE: &[&str] = &[
    "Actor",
    "Any",
    "Array",
    "Bool",
    "Bundle",
    "Calendar",
    "Character",
    "Codable",
    "Data",
    "Date",
    "Decimal",
    "Dictionary",
    "Dimension",
    "Double",
    "Error",
    "Float",
    "Formatter",
    "Host",
    "Int",
    "Locale",
    "Measurement",
    "Mirror",
    "Never",
    "Notification",
    "Operation",
    "OperationQueue",
    "Optional",
    "Pipe",
    "Port",
    "Process",
    "Progress",
    "Range",
    "Result",
    "Scanner",
    "Sequence",
    "Set",
    "SortOrder",
    "Stream",
    "String",
    "Task",
    "Thread",
    "TimeZone",
    "Timer",
    "Type",
    "UInt",
    "URL",
    "UUID",
    "Unit",
    "Void",
];

/// The name of a property or of a method, without backticks: `databaseID`.
pub(crate) fn camel(name: &Name) -> String {
    let mut joined = String::new();
    for (index, word) in name.words.iter().enumerate() {
        let acronym = ACRONYMS.iter().find(|(lower, _)| lower == word);
        match acronym {
            _ if index == 0 => joined.push_str(word),
            Some((_, capitals)) => joined.push_str(capitals),
            None => joined.push_str(&Name::new(word).pascal()),
        }
    }
    if joined.starts_with(|c: char| c.is_ascii_digit()) { lower(&name.variant()) } else { joined }
}

/// The name of a property, a method or an argument, as it stands in code.
pub(crate) fn ident(name: &Name) -> String {
    escaped(camel(name))
}

/// The name of a method. Behind a dot it needs no backticks.
pub(crate) fn method(name: &Name) -> String {
    ident(name)
}

/// A word of Swift's own gets backticks.
fn escaped(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// A property, as the generated methods read and write it: past the names that those have themselves.
pub(crate) fn own(name: &Name) -> String {
    match camel(name).as_str() {
        hidden @ ("fields" | "key" | "pairs" | "reader") => format!("self.{hidden}"),
        _ => ident(name),
    }
}

/// The name of a path argument. What follows the path has names that are taken.
pub(crate) fn argument(name: &Name) -> String {
    match camel(name).as_str() {
        taken @ ("options" | "params" | "transport") => format!("{taken}_"),
        other => escaped(other.to_owned()),
    }
}

/// The name of a word's constant. `unknown` makes a word that nobody knows yet, `.none` and `.some` mean
/// an optional's own cases wherever one is expected, and `.self` and `.init` are the language's.
pub(crate) fn case(name: &Name) -> String {
    let name = if name.variant() == name.pascal() { camel(name) } else { lower(&name.variant()) };
    match name.as_str() {
        "unknown" | "none" | "some" | "self" | "init" | "allCases" | "rawValue" => name + "Word",
        _ => escaped(name),
    }
}

/// The name of a variable that holds a value of a type.
pub(crate) fn variable(name: &str) -> String {
    match camel(&Name::new(name)).as_str() {
        "client" => "client_".into(),
        other => escaped(other.to_owned()),
    }
}

/// A name with a small first letter.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// The name of a type of the description.
pub(crate) fn named(name: &str) -> String {
    if KNOWN_ELSEWHERE.contains(&name) { format!("PlanetScale{name}") } else { name.to_owned() }
}

/// A type.
pub(crate) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Integer => "Int".into(),
        Type::Number => "Double".into(),
        Type::Boolean => "Bool".into(),
        Type::Timestamp => "Date".into(),
        Type::Scalar => "Scalar".into(),
        Type::Any => "JSON".into(),
        Type::Object => "[String: JSON]".into(),
        Type::List(inner) => format!("[{}]", type_name(inner)),
        Type::Map(inner) => format!("[String: {}]", type_name(inner)),
        Type::Named(name) => named(name),
    }
}

/// The value that a plain property has when nothing was sent for it.
pub(crate) fn empty(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Text => "\"\"".into(),
        Type::Secret => "Secret(\"\")".into(),
        Type::Integer | Type::Number => "0".into(),
        Type::Boolean => "false".into(),
        Type::Timestamp => "Date(timeIntervalSince1970: 0)".into(),
        Type::Scalar => "Scalar.text(\"\")".into(),
        Type::Any => "JSON.null".into(),
        Type::List(_) => "[]".into(),
        Type::Object | Type::Map(_) => "[:]".into(),
        Type::Named(name) if api.is_enum(name) => format!("{}.unknown(\"\")", named(name)),
        Type::Named(name) => format!("{}()", named(name)),
    }
}

/// Whether a value of a type holds a value of the owner directly, which a struct cannot.
pub(crate) fn contains(api: &Api, ty: &Type, owner: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![ty];
    while let Some(ty) = todo.pop() {
        let Type::Named(name) = ty else { continue };
        if name == owner {
            return true;
        }
        if !seen.insert(name) {
            continue;
        }
        if let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) {
            todo.extend(fields.iter().map(|field| &field.ty));
        }
    }
    false
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    let mut written = String::from("\"");
    for letter in text.chars() {
        match letter {
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\0' => written.push_str("\\0"),
            '\\' | '"' => {
                written.push('\\');
                written.push(letter);
            }
            letter => written.push(letter),
        }
    }
    written.push('"');
    written
}

/// The name of the struct that holds what an operation takes beside its path.
pub(crate) fn params(operation: &Operation) -> String {
    operation.id.pascal()
}

/// The name of the struct whose methods keep the reply as it came.
pub(crate) fn raw(group: &Group) -> String {
    format!("Raw{}", group.name.pascal())
}

/// The name of the method that goes through all pages.
pub(crate) fn all_pages(operation: &Operation) -> String {
    method(&methods::all(&operation.verb))
}

/// The name of the method that hands out what a wait sees: `progressUntilReady`.
pub(crate) fn progress(waiter: &Waiter) -> String {
    method(&methods::progress(waiter))
}

/// A type as a request takes it; JSON has a null of its own.
pub(crate) fn accepted(ty: &Type, nullable: bool) -> String {
    let name = type_name(ty);
    if nullable && *ty != Type::Any { format!("OrNull<{name}>") } else { name }
}

#[cfg(test)]
mod tests {
    use super::{LAYOUT, argument, camel, case, ident, literal, named, own, type_name, variable};
    use crate::ir::Type;
    use crate::naming::Name;

    #[test]
    fn names_follow_the_guidelines_of_swift() {
        for (wire, written) in [
            ("database_id", "databaseID"),
            ("html_url", "htmlURL"),
            ("id", "id"),
            ("url_ids", "urlIDs"),
            ("postgres_cidrs", "postgresCidrs"),
            ("15m", "minutes15"),
        ] {
            assert_eq!(camel(&Name::new(wire)), written);
        }
        assert_eq!(ident(&Name::new("default")), "`default`");
        assert_eq!(argument(&Name::new("options")), "options_");
        assert_eq!((own(&Name::new("key")), own(&Name::new("keys"))), ("self.key".into(), "keys".into()));
        assert_eq!(variable("Import"), "`import`");
        assert_eq!(variable("DeployRequest"), "deployRequest");
    }

    #[test]
    fn a_case_hides_nothing_of_the_language() {
        for (wire, written) in [
            ("none", "noneWord"),
            ("unknown", "unknownWord"),
            ("default", "`default`"),
            ("12h", "hours12"),
            ("8.0", "n80"),
            ("branch.out_of_memory", "branchOutOfMemory"),
            ("token_id", "tokenID"),
        ] {
            assert_eq!(case(&Name::new(wire)), written);
        }
    }

    #[test]
    fn types_that_foundation_has_get_a_prefix() {
        assert_eq!(named("Process"), "PlanetScaleProcess");
        assert_eq!(
            type_name(&Type::List(Box::new(Type::Named("SortOrder".into())))),
            "[PlanetScaleSortOrder]"
        );
        assert_eq!(type_name(&Type::Map(Box::new(Type::Integer))), "[String: Int]");
    }

    #[test]
    fn long_lines_are_broken() {
        let items = vec!["a".repeat(60), "b".repeat(60)];
        let [a, b] = items.as_slice() else { panic!("two were made") };
        assert_eq!(LAYOUT.bracketed("f(", &items, ")", 4), format!("f(\n        {a},\n        {b}\n    )"));
        assert_eq!(LAYOUT.bracketed("f(", &["a".into(), "b".into()], ")", 4), "f(a, b)");
        assert_eq!(LAYOUT.filled("[", &items, "]", 0), format!("[\n    {a},\n    {b}\n]"));
        assert_eq!(LAYOUT.filled("[", &["a".into(), "b".into()], "]", 0), "[a, b]");
    }

    #[test]
    fn literals_hold_what_they_were_made_of() {
        assert_eq!(literal("a\\\"\n(\u{e4})"), "\"a\\\\\\\"\\n(\u{e4})\"");
    }
}
