//! Addresses: the things that are reached by words (a database, a branch of it), and where each operation lives.

use serde::Serialize;

use crate::ir::{Api, Group, Operation, Param};
use crate::naming::Name;
use crate::source::At;

/// A thing that has an address.
#[derive(Clone, Debug, Serialize)]
pub struct Scope {
    /// Its name, such as `branch`.
    pub name: Name,
    /// What it is.
    pub docs: String,
    /// The template of its path.
    pub path: String,
    /// The group whose operations are done to the thing itself.
    pub resource: String,
    /// Whether the client itself stands for one of them, which its settings name.
    pub default: bool,
    /// Where it is described.
    #[serde(skip)]
    pub at: At,
}

impl Scope {
    /// Whether a path is this one's or goes on from it.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        path.strip_prefix(&self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The parameter that its path ends with, without the braces; nothing when it ends with a word.
    #[must_use]
    pub fn argument(&self) -> Option<&str> {
        self.path.rsplit('/').next()?.strip_prefix('{')?.strip_suffix('}')
    }

    /// How many parameters its path has.
    fn depth(&self) -> usize {
        self.path.matches('{').count()
    }
}

/// Where an operation lives: on a scope or, without one, on the client; there, itself or in a group.
#[derive(Clone, Debug)]
pub struct Home<'a> {
    /// The scope.
    pub scope: Option<&'a Scope>,
    /// The name of the group there; `None` where the operation is done to the scope itself.
    pub group: Option<Name>,
    /// What is left of the path's parameters.
    pub path: &'a [Param],
}

/// What is reached from one scope, or from the client.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The scope; `None` for the client.
    pub scope: Option<&'a Scope>,
    /// The scopes that go on from it.
    pub scopes: Vec<&'a Scope>,
    /// The groups, by name.
    pub groups: Vec<Members<'a>>,
    /// What is done to the scope itself, with the group that describes it.
    pub operations: Vec<(&'a Group, &'a Operation)>,
}

/// The operations of a group that live at one place.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    /// What the group is called there.
    pub name: Name,
    /// What it is called where the place is not said: the name of its type.
    pub full_name: Name,
    /// The group.
    pub group: &'a Group,
    /// The operations.
    pub operations: Vec<&'a Operation>,
}

impl Api {
    /// Where an operation lives. Its scope is the one with the longest path that its own path goes on from.
    #[must_use]
    pub fn home<'a>(&'a self, group: &Group, operation: &'a Operation) -> Home<'a> {
        let holding = self.scopes.iter().filter(|scope| scope.holds(&operation.path));
        let Some(scope) = holding.max_by_key(|scope| scope.path.len()) else {
            return Home { scope: None, group: Some(group.name.clone()), path: &operation.path_params };
        };
        let group = (scope.resource != group.name.wire).then(|| within(&scope.name, &group.name));
        let path = operation.path_params.get(scope.depth()..).unwrap_or_default();
        Home { scope: Some(scope), group, path }
    }

    /// The scope that another one is reached from: the one with the longest path that its path goes on from.
    #[must_use]
    pub fn parent(&self, scope: &Scope) -> Option<&Scope> {
        let others = self.scopes.iter().filter(|other| other.path != scope.path && other.holds(&scope.path));
        others.max_by_key(|other| other.path.len())
    }

    /// The scopes from the outermost one to this one.
    #[must_use]
    pub fn line<'a>(&'a self, scope: &'a Scope) -> Vec<&'a Scope> {
        let mut line = self.parent(scope).map(|parent| self.line(parent)).unwrap_or_default();
        line.push(scope);
        line
    }

    /// The client and every scope, with what is reached from there.
    #[must_use]
    pub fn places(&self) -> Vec<Place<'_>> {
        let scopes = std::iter::once(None).chain(self.scopes.iter().map(Some));
        scopes.map(|scope| self.place(scope)).collect()
    }

    fn place<'a>(&'a self, scope: Option<&'a Scope>) -> Place<'a> {
        let path = |scope: Option<&'a Scope>| scope.map(|scope| scope.path.as_str());
        let scopes = self.scopes.iter().filter(|other| path(self.parent(other)) == path(scope)).collect();
        let mut place = Place { scope, scopes, groups: Vec::new(), operations: Vec::new() };
        for group in &self.groups {
            let mut members: Vec<&Operation> = Vec::new();
            for operation in &group.operations {
                let home = self.home(group, operation);
                if path(home.scope) == path(scope) {
                    match home.group {
                        Some(_) => members.push(operation),
                        None => place.operations.push((group, operation)),
                    }
                }
            }
            if !members.is_empty() {
                let name = scope.map_or_else(|| group.name.clone(), |scope| within(&scope.name, &group.name));
                let full_name = self.full_name(scope, group, &name);
                place.groups.push(Members { name, full_name, group, operations: members });
            }
        }
        place.groups.sort_by_key(|members| members.name.snake());
        place
    }

    /// A group that has operations in groups of several places is told apart by the place.
    fn full_name(&self, scope: Option<&Scope>, group: &Group, name: &Name) -> Name {
        let homes = group.operations.iter().map(|operation| self.home(group, operation));
        let mut places: Vec<&str> = homes
            .filter(|home| home.group.is_some())
            .map(|home| home.scope.map_or("", |scope| scope.path.as_str()))
            .collect();
        places.dedup();
        match scope {
            Some(scope) if places.iter().any(|place| *place != scope.path) => {
                Name::new(&format!("{}_{}", scope.name.wire, name.wire))
            }
            _ => group.name.clone(),
        }
    }
}

/// The name of a group where it is reached from: nobody says `team_members` of a team.
fn within(scope: &Name, group: &Name) -> Name {
    match group.wire.strip_prefix(&scope.wire).and_then(|rest| rest.strip_prefix('_')) {
        Some(rest) => Name::new(rest),
        None => group.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::within;
    use crate::naming::Name;

    #[test]
    fn a_group_does_not_repeat_what_it_is_reached_from() {
        for (scope, group, name) in [
            ("team", "team_members", "members"),
            ("branch", "branch_changes", "changes"),
            ("branch", "branches", "branches"),
            ("branch", "bouncer_resizes", "bouncer_resizes"),
        ] {
            assert_eq!(within(&Name::new(scope), &Name::new(group)), Name::new(name));
        }
    }
}
