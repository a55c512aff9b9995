//! Swift: types and resources of the package, and what its tests run.

mod dispatch;
mod documentation;
mod names;
mod resources;
mod snippets;
mod types;

use crate::ir::{Api, Group, Operation};
use crate::languages::Language;

pub(crate) const LANGUAGE: Language = Language {
    key: "swift",
    name: "Swift",
    fence: "swift",
    parts: &[types::generate, resources::generate, dispatch::generate, snippets::generate],
    templates: &[
        ("dispatch.swift", include_str!("templates/dispatch.swift.jinja")),
        ("dispatch_index.swift", include_str!("templates/dispatch_index.swift.jinja")),
        ("groups.swift", include_str!("templates/groups.swift.jinja")),
        ("resources.swift", include_str!("templates/resources.swift.jinja")),
        ("snippets.swift", include_str!("templates/snippets.swift.jinja")),
        ("snippets_index.swift", include_str!("templates/snippets_index.swift.jinja")),
        ("types.swift", include_str!("templates/types.swift.jinja")),
    ],
    method,
    snippet: snippets::snippet,
};

/// How a method is reached.
fn method(_api: &Api, group: &Group, operation: &Operation) -> String {
    format!("client.{}.{}", names::camel(&group.name), names::camel(&operation.verb))
}
