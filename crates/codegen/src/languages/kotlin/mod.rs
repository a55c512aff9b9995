//! Kotlin: types and resources of the package, and what its tests run.

mod dispatch;
mod documentation;
mod expression;
mod function;
mod imports;
mod names;
mod resources;
mod snippets;
mod types;

use crate::ir::{Api, Group, Operation};
use crate::languages::Language;

pub(crate) const LANGUAGE: Language = Language {
    key: "kotlin",
    name: "Kotlin",
    fence: "kotlin",
    parts: &[types::generate, resources::generate, dispatch::generate, snippets::generate],
    templates: &[
        ("dispatch.kt", include_str!("templates/dispatch.kt.jinja")),
        ("dispatch_index.kt", include_str!("templates/dispatch_index.kt.jinja")),
        ("file.kt", include_str!("templates/file.kt.jinja")),
        ("groups.kt", include_str!("templates/groups.kt.jinja")),
        ("resources.kt", include_str!("templates/resources.kt.jinja")),
        ("snippets.kt", include_str!("templates/snippets.kt.jinja")),
        ("snippets_index.kt", include_str!("templates/snippets_index.kt.jinja")),
        ("types.kt", include_str!("templates/types.kt.jinja")),
    ],
    method,
    snippet: snippets::snippet,
};

/// How a method is reached.
fn method(_api: &Api, group: &Group, operation: &Operation) -> String {
    format!("client.{}.{}", group.name.camel(), operation.verb.camel())
}
