//! Rust: models and resources of the crate, and what its tests run.

mod dispatch;
mod documentation;
mod names;
mod resources;
mod round_trip;
mod snippets;
mod types;

use crate::ir::{Api, Group, Operation};
use crate::languages::Language;

pub(crate) const LANGUAGE: Language = Language {
    key: "rust",
    name: "Rust",
    fence: "rust",
    parts: &[
        types::generate,
        resources::generate,
        dispatch::generate,
        round_trip::generate,
        snippets::generate,
    ],
    templates: &[
        ("dispatch.rs", include_str!("templates/dispatch.rs.jinja")),
        ("dispatch_mod.rs", include_str!("templates/dispatch_mod.rs.jinja")),
        ("models.rs", include_str!("templates/models.rs.jinja")),
        ("models_mod.rs", include_str!("templates/models_mod.rs.jinja")),
        ("resources.rs", include_str!("templates/resources.rs.jinja")),
        ("resources_mod.rs", include_str!("templates/resources_mod.rs.jinja")),
        ("round_trip.rs", include_str!("templates/round_trip.rs.jinja")),
        ("snippets.rs", include_str!("templates/snippets.rs.jinja")),
        ("snippets_mod.rs", include_str!("templates/snippets_mod.rs.jinja")),
    ],
    method,
    snippet: snippets::snippet,
};

/// How a method is reached.
fn method(api: &Api, group: &Group, operation: &Operation) -> String {
    let home = api.home(group, operation);
    let mut path = String::from("client");
    for scope in home.scope.map(|scope| api.line(scope)).unwrap_or_default() {
        let (name, argument) = (scope.name.snake(), scope.argument().unwrap_or_default());
        let last = home.group.is_none() && home.scope.is_some_and(|own| own.path == scope.path);
        match (scope.default, last) {
            (true, true) => path = format!("{path}.default_{name}()"),
            (true, false) => {}
            (false, _) => path = format!("{path}.{}({argument})", names::ident(&name)),
        }
    }
    if let Some(group) = &home.group {
        path = format!("{path}.{}()", names::ident(&group.snake()));
    }
    format!("{path}.{}", names::ident(&operation.verb.snake()))
}
