//! Reads api/corrections.yaml: the differences that are there on purpose, and why.

use std::collections::BTreeSet;

use serde_json::Value;

use super::difference::{Difference, Place, Side, Sight, What};
use super::operations::{operations, server_path};
use super::read::Document;
use crate::problem::{Errors, Kind, Problem};
use crate::source::{At, Entry, Node, parse};

/// The keys of an entry.
const KEYS: [&str; 5] = ["where", "what", "in", "operations", "why"];

/// A kind of difference that is there on purpose.
pub(super) struct Correction {
    /// Patterns of places; one is enough.
    patterns: Vec<(String, At)>,
    /// The kinds of difference.
    what: Vec<What>,
    /// The direction, if only one is meant.
    side: Option<Side>,
    /// Patterns of the operations that it is met in, if it must not be met in others.
    operations: Vec<(String, At)>,
    /// The reason.
    pub(super) why: String,
    /// The line in the file.
    pub(super) at: At,
}

impl Correction {
    /// Whether a difference, and every place where it was met, is one of those meant.
    pub(super) fn covers(&self, difference: &Difference, sights: &BTreeSet<Sight>) -> bool {
        let any = |patterns: &[(String, At)], text: &str| patterns.iter().any(|(p, _)| matches(p, text));
        self.what.contains(&difference.what)
            && self.side.is_none_or(|side| side == difference.side)
            && any(&self.patterns, &difference.place.text())
            && (self.operations.is_empty() || sights.iter().all(|s| any(&self.operations, &s.operation)))
    }
}

/// Reads the corrections and holds them against the description.
pub(super) fn read(file: &str, text: &str, described: &Document) -> Result<Vec<Correction>, Errors> {
    let root = parse(file, text)?;
    if root.items().is_empty() {
        return Err(Problem::at(&root.at, Kind::Broken, "a list of corrections is expected").into());
    }
    let places = places(described);
    let mut problems = Vec::new();
    let mut corrections = Vec::new();
    for node in root.items() {
        match correction(node) {
            Ok(correction) => {
                check(&correction, &places, &mut problems);
                corrections.push(correction);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(corrections) } else { Err(Errors::new(problems)) }
}

fn correction(node: &Node) -> Result<Correction, Problem> {
    let broken = |at: &At, message: String| Problem::at(at, Kind::Broken, message);
    if let Some(Entry { key, at, .. }) = node.entries().iter().find(|e| !KEYS.contains(&e.key.as_str())) {
        return Err(broken(at, format!("`{key}` is no key of a correction: those are {}", KEYS.join(", "))));
    }
    let needed =
        |key: &str| node.get(key).ok_or_else(|| broken(&node.at, format!("a correction needs `{key}`")));
    let mut what = Vec::new();
    for (word, at) in words(needed("what")?) {
        let known = What::ALL.into_iter().find(|what| what.word() == word);
        what.push(known.ok_or_else(|| {
            let all = What::ALL.map(What::word).join(", ");
            broken(&at, format!("`what` is `{word}`: one of {all} is expected"))
        })?);
    }
    let side = match node.get("in") {
        None => None,
        Some(side) => Some(match side.text() {
            Some("request") => Side::Request,
            Some("reply") => Side::Reply,
            _ => return Err(broken(&side.at, "`in` is either `request` or `reply`".into())),
        }),
    };
    let why = needed("why")?;
    let why = why.text().filter(|text| !text.is_empty());
    let why = why.ok_or_else(|| broken(&node.at, "`why` is empty".into()))?.to_owned();
    let operations = node.get("operations").map(words).unwrap_or_default();
    Ok(Correction { patterns: words(needed("where")?), what, side, operations, why, at: node.at.clone() })
}

/// A word, or a list of them.
fn words(node: &Node) -> Vec<(String, At)> {
    match node.scalar_text() {
        Some(word) => vec![(word, node.at.clone())],
        None => node.items().iter().filter_map(|item| Some((item.scalar_text()?, item.at.clone()))).collect(),
    }
}

/// Reports patterns that the description has no use for.
fn check(correction: &Correction, places: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    if correction.patterns.is_empty() {
        problems.push(Problem::at(&correction.at, Kind::Broken, "`where` names nothing"));
    }
    for (pattern, at) in &correction.operations {
        let whole = format!("operation {pattern}");
        if !places.iter().any(|place| matches(&whole, place)) {
            let message = format!("`{pattern}` matches no operation of the description");
            problems.push(Problem::at(at, Kind::Broken, message));
        }
    }
    let only_missing = correction.what == [What::Missing];
    for (pattern, at) in &correction.patterns {
        let known = |pattern: &str| places.iter().any(|place| matches(pattern, place));
        if only_missing {
            // What is left out on purpose is not there, but what it was left out of is.
            let owner = pattern.rsplit_once('.').map_or("", |(owner, _)| owner);
            if !owner.is_empty() && !known(owner) {
                let message = format!("`{owner}` matches nothing in the description");
                problems.push(Problem::at(at, Kind::Broken, message));
            } else if !pattern.contains('*') && known(pattern) {
                let message = format!("`{pattern}` is said to be missing, but it is described");
                problems.push(Problem::at(at, Kind::Broken, message));
            }
        } else if !known(pattern) {
            let message = format!("`{pattern}` matches nothing in the description");
            problems.push(Problem::at(at, Kind::Broken, message));
        }
    }
}

/// Whether a text matches a pattern in which `*` stands for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match left.find(part) {
            Some(position) => left = &left[position + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

/// Every place that the description has.
fn places(described: &Document) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for operation in operations(described, server_path(described).unwrap_or_default()) {
        let owner = format!("operation {}", operation.name());
        for parameter in &operation.parameters {
            let place = format!("{owner}.{}.{}", parameter.location, parameter.name);
            schema_places(&Place::owner(place), parameter.schema, &mut places);
        }
        if operation.node.get("requestBody").is_some() {
            places.insert(format!("{owner}.body"));
        }
        places.insert(format!("{owner}.reply"));
        let responses = operation.node.get("responses").and_then(Value::as_object).into_iter().flatten();
        places.extend(responses.map(|(status, _)| format!("{owner}.reply.{status}")));
        places.insert(owner);
    }
    let schemas = described.root.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        schema_places(&Place::owner(format!("schema {name}")), schema, &mut places);
    }
    places
}

fn schema_places(place: &Place, schema: &Value, places: &mut BTreeSet<String>) {
    places.insert(place.text());
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        schema_places(&place.field(name), field, places);
    }
    for word in schema.get("enum").and_then(Value::as_array).into_iter().flatten() {
        places.extend(word.as_str().map(|word| place.field(word).text()));
    }
    for (key, brackets) in [("items", "[]"), ("additionalProperties", "{}")] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            schema_places(&place.inside(brackets), inner, places);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text) in [
            ("schema Branch", "schema Branch"),
            ("schema *", "schema Branch.state"),
            ("schema *.state", "schema Branch.state"),
            ("schema *Page.total_*", "schema BranchPage.total_count"),
            ("*", ""),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("schema Branch", "schema BranchPage"),
            ("schema *.state", "schema Branch.states"),
            ("schema *a*b*c", "schema abc b"),
            ("a*a", "a"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
