//! What documentation says, in Markdown that every language can start from.

use crate::ir::{Condition, Operation, Waiter};

/// What it means that an operation is extended.
pub(crate) const EXTENDED: &str = "the service's official clients call this, but its published document does not \
                                   have it, so it can change without notice";

/// When a wait ends.
pub(crate) fn ends(waiter: &Waiter) -> String {
    let mut ends = Vec::new();
    if !waiter.success.is_empty() {
        ends.push(format!("It succeeds when {}.", conditions(&waiter.success)));
    }
    if waiter.gone {
        ends.push("It succeeds when the service answers 404.".into());
    }
    if !waiter.failure.is_empty() {
        ends.push(format!("It fails when {}.", conditions(&waiter.failure)));
    }
    ends.join(" ")
}

/// The first sentence stands alone, as the line that lists show.
pub(crate) fn first_sentence(text: &str) -> (&str, &str) {
    text.find(". ").map_or((text, ""), |end| (&text[..=end], text[end + 1..].trim_start()))
}

/// A text without line breaks.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn engine(platform: &str) -> &str {
    match platform {
        "vitess" => "MySQL (Vitess)",
        "postgres" => "Postgres",
        "neki" => "Neki",
        other => other,
    }
}

/// The database engines that have the operation.
pub(crate) fn databases(operation: &Operation) -> Option<String> {
    let engines: Vec<_> = operation.platforms.iter().map(|platform| engine(platform)).collect();
    (!engines.is_empty()).then(|| format!("Databases: {}.", engines.join(", ")))
}

/// What a service token has to be allowed.
pub(crate) fn accesses(operation: &Operation) -> Option<String> {
    match operation.accesses.as_slice() {
        [] => None,
        [one] => Some(format!("Service token: `{one}`.")),
        many => {
            let words: Vec<_> = many.iter().map(|word| format!("`{word}`")).collect();
            Some(format!("Service token: any one of {}.", words.join(", ")))
        }
    }
}

/// What a token of an OAuth application has to be allowed, and where.
pub(crate) fn scopes(operation: &Operation) -> Option<String> {
    let mut scopes: Vec<(&String, Vec<&str>)> = Vec::new();
    for (resource, words) in &operation.scopes {
        for word in words {
            match scopes.iter_mut().find(|(scope, _)| *scope == word) {
                Some((_, resources)) => resources.push(resource),
                None => scopes.push((word, vec![resource])),
            }
        }
    }
    let words: Vec<_> =
        scopes.iter().map(|(scope, resources)| format!("`{scope}` ({})", resources.join(", "))).collect();
    let any = if words.len() > 1 { "any one of " } else { "" };
    (!words.is_empty()).then(|| format!("OAuth: {any}{}.", words.join(", ")))
}

fn conditions(conditions: &[Condition]) -> String {
    let one = |condition: &Condition| {
        let fields: Vec<_> = condition
            .iter()
            .map(|field| {
                let values: Vec<_> = field.values.iter().map(|value| format!("`{value}`")).collect();
                format!("`{}` is {}", field.field, values.join(" or "))
            })
            .collect();
        fields.join(" and ")
    };
    conditions.iter().map(one).collect::<Vec<_>>().join(", or ")
}

/// A span of time in words.
pub(crate) fn span(seconds: u64) -> String {
    let (count, unit) = match seconds {
        s if s.is_multiple_of(3600) => (s / 3600, "hour"),
        s if s.is_multiple_of(60) => (s / 60, "minute"),
        s => (s, "second"),
    };
    if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
}

/// Paragraphs as one text; empty ones are left out.
pub(crate) fn join(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n\n")
}
