//! What one can wait for.

use crate::ir::{Condition, FieldMatch, Waiter};
use crate::naming::Name;
use crate::source::{Data, Node};

use super::{Reader, keys};

impl<'d> Reader<'d> {
    pub(super) fn waiters(&mut self, operation: &'d Node, id: &str) -> Vec<Waiter> {
        let nodes = operation.get("x-waiter").map(Node::items).unwrap_or_default();
        nodes.iter().map(|node| self.waiter(node, id)).collect()
    }

    fn waiter(&mut self, node: &Node, id: &str) -> Waiter {
        let name = node.text_of("name").unwrap_or_default();
        let of = format!("the waiter `{name}` of `{id}`");
        self.known_keys(node, &of, keys::WAITER);
        if !name.starts_with("wait_") {
            self.broken(&node.at, format!("{of} needs a name like `wait_until_ready`"));
        }
        let docs = self.required_text(node, "description", &of);
        let success = self.conditions(node, "success", &of);
        let failure = self.conditions(node, "failure", &of);
        let gone = node.is_true("gone");
        if success.is_empty() && !gone {
            self.broken(&node.at, format!("{of} never succeeds: it needs `success` or `gone: true`"));
        }
        let timeout_seconds = match node.get("timeout_seconds").map(|value| &value.data) {
            Some(Data::Integer(seconds)) if *seconds > 0 => seconds.unsigned_abs(),
            _ => {
                self.broken(&node.at, format!("{of} needs `timeout_seconds`"));
                1
            }
        };
        let state = node.text_of("state").unwrap_or_default().to_owned();
        if state.is_empty() {
            self.broken(&node.at, format!("{of} needs the path of its `state`"));
        }
        let reasons = self.reasons(node, &of);
        Waiter {
            name: Name::new(name),
            docs,
            state,
            success,
            failure,
            gone,
            timeout_seconds,
            subject: node.text_of("subject").map(str::to_owned),
            percent: node.text_of("percent").map(str::to_owned),
            reasons,
            at: node.at.clone(),
        }
    }

    fn reasons(&mut self, node: &Node, of: &str) -> Vec<String> {
        let Some(list) = node.get("reasons") else { return Vec::new() };
        let paths = list.texts();
        if paths.is_empty() {
            self.broken(&node.at, format!("{of}: `reasons` is a list of paths"));
        }
        paths
    }

    fn conditions(&mut self, node: &Node, key: &str, of: &str) -> Vec<Condition> {
        let mut conditions = Vec::new();
        for item in node.get(key).map(Node::items).unwrap_or_default() {
            let matches: Condition = item
                .entries()
                .iter()
                .map(|entry| FieldMatch { field: entry.key.clone(), values: entry.value.texts() })
                .collect();
            if matches.is_empty() || matches.iter().any(|one| one.values.is_empty()) {
                self.broken(&item.at, format!("{of}: an entry of {key} maps fields to lists of values"));
            }
            conditions.push(matches);
        }
        conditions
    }
}
