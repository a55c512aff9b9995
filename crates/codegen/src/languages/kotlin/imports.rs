//! What a file of generated Kotlin imports: read off its code.

use std::collections::BTreeSet;

use crate::ir::Api;

/// The names of other packages, by the package.
const NAMES: &[(&str, &[&str])] = &[
    ("kotlin.time", &["Instant"]),
    ("kotlinx.coroutines.flow", &["Flow"]),
    ("kotlinx.serialization", &["KSerializer", "SerialName", "Serializable", "UseSerializers"]),
    ("kotlinx.serialization.builtins", &["ListSerializer", "MapSerializer"]),
    ("kotlinx.serialization.json", &["JsonArray", "JsonElement", "JsonNull", "JsonObject", "JsonPrimitive"]),
    (
        "planetscale",
        &[
            "OrNull",
            "Page",
            "Pages",
            "PlanetScale",
            "RawResponse",
            "Real",
            "Replies",
            "RequestOptions",
            "Scalar",
            "Secret",
            "Transport",
            "WaitOptions",
            "WaitProgress",
            "Word",
        ],
    ),
    (
        "planetscale.serial",
        &["Decimal", "Entries", "Flag", "Items", "Timestamp", "WholeNumber", "WordSerializer"],
    ),
];

/// Functions of other packages, and what a call of them looks like.
const FUNCTIONS: &[(&str, &str)] = &[
    ("kotlinx.serialization.builtins.serializer", "String.serializer()"),
    ("planetscale.body", " body {"),
    ("planetscale.query", " query {"),
];

/// The names of the package of the types and of that of the resources must not hide any of these.
pub(crate) fn taken() -> impl Iterator<Item = &'static str> {
    let builtin = ["Boolean", "ByteArray", "Double", "List", "Long", "Map", "String", "Unit"];
    NAMES.iter().flat_map(|(_, names)| names.iter().copied()).chain(builtin)
}

/// The lines of the imports of some code, in the order that ktlint gives them.
pub(crate) fn imports(api: &Api, package: &str, code: &str) -> Vec<String> {
    let code = without_texts(code);
    let words: BTreeSet<&str> = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let mut found = BTreeSet::new();
    for (from, names) in NAMES.iter().filter(|(from, _)| *from != package) {
        let used = names.iter().filter(|name| words.contains(**name));
        found.extend(used.map(|name| format!("{from}.{name}")));
    }
    let called = FUNCTIONS.iter().filter(|(_, call)| code.contains(call));
    found.extend(called.map(|(function, _)| (*function).to_owned()));
    if package != "planetscale.types" {
        let types = api.types.keys().filter(|name| words.contains(name.as_str()));
        found.extend(types.map(|name| format!("planetscale.types.{name}")));
    }
    if package != "planetscale.resources" {
        let params = api.operations().into_iter().filter(|(_, operation)| !operation.given().is_empty());
        let params = params.map(|(_, operation)| operation.id.pascal());
        let used = params.filter(|name| words.contains(name.as_str()));
        found.extend(used.map(|name| format!("planetscale.resources.{name}")));
    }
    // Those of the language itself come last.
    let (own, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|name| name.starts_with("kotlin."));
    others.into_iter().chain(own).map(|name| format!("import {name}")).collect()
}

/// Code without string literals, and of its comments only the links.
fn without_texts(code: &str) -> String {
    let mut kept = String::new();
    for line in code.lines() {
        let start = line.trim_start();
        if start.starts_with("/**") || start.starts_with('*') {
            for link in start.split('[').skip(1).filter_map(|part| part.split_once(']')) {
                kept.push_str(link.0);
                kept.push(' ');
            }
        } else {
            kept.push_str(&without_literals(line));
        }
        kept.push('\n');
    }
    kept
}

/// A line of code without what stands between quotes.
fn without_literals(line: &str) -> String {
    let mut kept = String::new();
    let (mut inside, mut escaped) = (false, false);
    for letter in line.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            letter if !inside => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_texts;

    #[test]
    fn names_in_texts_and_comments_are_not_used() {
        let code = "/** A Page of [Branch]. */\nf(\"Secret \\\" Scalar\", Instant)";
        assert_eq!(without_texts(code), "Branch \nf(, Instant)\n");
    }
}
