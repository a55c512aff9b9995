//! Scopes: what has an address of its own, and that everything there has a name of its own.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::naming::Name;
use crate::problem::{Kind, Problem};
use crate::scopes::Scope;
use crate::source::{At, Node};

use super::{Reader, keys};

impl Reader<'_> {
    pub(super) fn scopes(&mut self, api: &Node) -> Vec<Scope> {
        let mut scopes = Vec::new();
        for entry in api.get("x-scopes").map(Node::entries).unwrap_or_default() {
            let of = format!("the scope `{}`", entry.key);
            self.known_keys(&entry.value, &of, keys::SCOPE);
            let scope = Scope {
                name: Name::new(&entry.key),
                docs: self.required_text(&entry.value, "description", &of),
                path: entry.value.text_of("path").unwrap_or_default().to_owned(),
                resource: entry.value.text_of("resource").unwrap_or_default().to_owned(),
                default: entry.value.is_true("default"),
                at: entry.at.clone(),
            };
            if scope.argument().is_none() {
                self.broken(&entry.at, format!("{of} needs a `path` that ends with a parameter"));
            }
            scopes.push(scope);
        }
        scopes
    }
}

/// Checks that each scope has operations of its group, and that no name stands for two things.
pub(super) fn check(api: &Api, problems: &mut Vec<Problem>) {
    for place in api.places() {
        let mut names = Names::default();
        for scope in &place.scopes {
            names.add(scope.name.snake(), &scope.at);
        }
        for members in &place.groups {
            names.add(members.name.snake(), &members.operations[0].at);
        }
        for (_, operation) in &place.operations {
            names.add(operation.verb.snake(), &operation.at);
            for waiter in &operation.waiters {
                names.add(waiter.name.snake(), &waiter.at);
            }
        }
        // The client has what its default scope has, but for what is done to that itself.
        if place.scope.is_none() {
            for inner in api.places().iter().filter(|inner| inner.scope.is_some_and(|scope| scope.default)) {
                inner.scopes.iter().for_each(|scope| names.add(scope.name.snake(), &scope.at));
                let groups = inner.groups.iter();
                groups.for_each(|group| names.add(group.name.snake(), &group.operations[0].at));
            }
        }
        let of = place.scope.map_or("the client", |scope| scope.name.wire.as_str());
        for (name, at, first) in names.twice {
            let message = format!("`{name}` of `{of}` is already at {}:{}", first.file, first.line);
            problems.push(Problem::at(&at, Kind::Broken, message));
        }
        if let Some(scope) = place.scope.filter(|_| place.operations.is_empty()) {
            let message = format!(
                "the scope `{}` has no operation of a group `{}` below its path",
                scope.name.wire, scope.resource
            );
            problems.push(Problem::at(&scope.at, Kind::Broken, message));
        }
    }
}

/// The names at one place.
#[derive(Default)]
struct Names {
    known: BTreeMap<String, At>,
    /// The ones that stand for two things: where the second is, and where the first.
    twice: Vec<(String, At, At)>,
}

impl Names {
    fn add(&mut self, name: String, at: &At) {
        match self.known.get(&name) {
            Some(first) => self.twice.push((name, at.clone(), first.clone())),
            None => {
                self.known.insert(name, at.clone());
            }
        }
    }
}
