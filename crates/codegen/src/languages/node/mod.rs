//! TypeScript: types and resources of the package. Its tests call methods by name, so it needs no dispatch.

mod documentation;
mod names;
mod resources;
mod snippets;
mod types;

use crate::ir::{Api, Group, Operation};
use crate::languages::Language;

pub(crate) const LANGUAGE: Language = Language {
    key: "node",
    name: "TypeScript",
    fence: "ts",
    parts: &[types::generate, resources::generate, snippets::generate],
    templates: &[
        ("resources.ts", include_str!("templates/resources.ts.jinja")),
        ("resources_index.ts", include_str!("templates/resources_index.ts.jinja")),
        ("snippets.ts", include_str!("templates/snippets.ts.jinja")),
        ("snippets_index.ts", include_str!("templates/snippets_index.ts.jinja")),
        ("types.ts", include_str!("templates/types.ts.jinja")),
        ("types_index.ts", include_str!("templates/types_index.ts.jinja")),
    ],
    method,
    snippet: snippets::snippet,
};

/// How a method is reached.
fn method(_api: &Api, group: &Group, operation: &Operation) -> String {
    format!("client.{}.{}", group.name.camel(), names::method(&operation.verb))
}
