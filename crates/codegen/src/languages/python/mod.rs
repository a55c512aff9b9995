//! Python: types and resources of the package. Its tests call methods by name, so it needs no dispatch.

mod calls;
mod documentation;
mod names;
mod resources;
mod snippets;
mod types;

use crate::ir::{Api, Group, Operation};
use crate::languages::Language;

pub(crate) const LANGUAGE: Language = Language {
    key: "python",
    name: "Python",
    fence: "python",
    parts: &[types::generate, resources::generate],
    templates: &[
        ("resources.py", include_str!("templates/resources.py.jinja")),
        ("resources_init.py", include_str!("templates/resources_init.py.jinja")),
        ("types.py", include_str!("templates/types.py.jinja")),
        ("types_init.py", include_str!("templates/types_init.py.jinja")),
    ],
    method,
    snippet: snippets::snippet,
};

/// How a method is reached.
fn method(_api: &Api, group: &Group, operation: &Operation) -> String {
    format!("client.{}.{}", group.name.snake(), names::method(&operation.verb))
}
