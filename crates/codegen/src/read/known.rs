//! `api/known.yaml`: the words that operations may use for who may call them and where, and how many operations there are.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::load::KNOWN;
use crate::problem::{Kind, Problem};
use crate::source::{Data, Node};

use super::Reader;
use super::words::meant;

/// What an operation says where the service is known to have nothing to say.
const NONE: &str = "none";

const ACCESSES: &str = "x-service-token-accesses";
const SCOPES: &str = "x-oauth-scopes";
const PLATFORMS: &str = "x-platforms";

/// The words of `api/known.yaml`.
pub(super) struct Known {
    accesses: Words,
    /// By the resource that they are granted on.
    scopes: BTreeMap<String, Words>,
    platforms: Words,
}

/// The words of one kind.
struct Words {
    /// What each of them is, for people.
    what: String,
    words: Vec<String>,
}

impl Known {
    pub(super) fn read(node: &Node) -> Self {
        let list = |key: &str, what: &str| Words {
            what: what.to_owned(),
            words: node.get(key).map(Node::texts).unwrap_or_default(),
        };
        let scopes = node.get("scopes").map(Node::entries).unwrap_or_default().iter().map(|entry| {
            let words = Words { what: format!("scope of `{}`", entry.key), words: entry.value.texts() };
            (entry.key.clone(), words)
        });
        Self {
            accesses: list("accesses", "access"),
            scopes: scopes.collect(),
            platforms: list("platforms", "platform"),
        }
    }
}

/// Who may call an operation, and where.
#[derive(Default)]
pub(super) struct Callers {
    pub(super) accesses: Vec<String>,
    pub(super) scopes: Vec<(String, Vec<String>)>,
    pub(super) platforms: Vec<String>,
}

impl Reader<'_> {
    pub(super) fn callers(&mut self, node: &Node, of: &str, extended: bool) -> Callers {
        let silent: Vec<_> = [ACCESSES, SCOPES, PLATFORMS]
            .into_iter()
            .filter(|key| node.get(key).is_none() && !extended && !self.misspelt(node, key))
            .map(|key| format!("`{key}`"))
            .collect();
        if !silent.is_empty() {
            let message = format!(
                "{of} does not say {}: what the published document has there, or `{NONE}`. An operation that it \
                 does not have says `x-stability: extended`",
                silent.join(", ")
            );
            self.broken(&node.at, message);
        }
        let accesses = self.listed_words(node, ACCESSES, of, |known| &known.accesses);
        let platforms = self.listed_words(node, PLATFORMS, of, |known| &known.platforms);
        Callers { accesses, scopes: self.scope_words(node, of), platforms }
    }

    fn listed_words(&mut self, node: &Node, key: &str, of: &str, list: fn(&Known) -> &Words) -> Vec<String> {
        let Some(value) = said(node, key) else { return Vec::new() };
        let words = value.texts();
        if words.is_empty() {
            self.broken(&value.at, format!("{of}: {key} is a list of words, or `{NONE}`"));
        }
        for (word, item) in words.iter().zip(value.items()) {
            if let Some(problem) = unknown(word, list(&self.known)) {
                self.broken(&item.at, problem);
            }
        }
        words
    }

    fn scope_words(&mut self, node: &Node, of: &str) -> Vec<(String, Vec<String>)> {
        let Some(value) = said(node, SCOPES) else { return Vec::new() };
        if value.entries().is_empty() {
            self.broken(
                &value.at,
                format!("{of}: {SCOPES} has a list of scopes for each resource, or is `{NONE}`"),
            );
        }
        let mut scopes = Vec::new();
        for entry in value.entries() {
            let words = entry.value.texts();
            let Some(list) = self.known.scopes.get(&entry.key) else {
                let guess = meant(&entry.key, self.known.scopes.keys().map(String::as_str));
                self.broken(&entry.at, format!("{KNOWN} has no scopes of `{}`{guess}", entry.key));
                continue;
            };
            let unknown = |(word, item): (&String, &Node)| Some((item.at.clone(), unknown(word, list)?));
            let problems: Vec<_> = words.iter().zip(entry.value.items()).filter_map(unknown).collect();
            for (at, problem) in problems {
                self.broken(&at, problem);
            }
            scopes.push((entry.key.clone(), words));
        }
        scopes
    }
}

/// The value of a key, unless it says `none`.
fn said<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    node.get(key).filter(|value| value.text() != Some(NONE))
}

/// What is wrong with a word that a list does not have.
fn unknown(word: &str, list: &Words) -> Option<String> {
    if list.words.iter().any(|known| known == word) {
        return None;
    }
    let guess = meant(word, list.words.iter().map(String::as_str));
    let new = if guess.is_empty() { ": if the service has it, add it there" } else { "" };
    Some(format!("{KNOWN} has no {} `{word}`{guess}{new}", list.what))
}

/// Holds the number of operations against the one that was last looked at, so that none is lost by accident.
pub(super) fn counts(known: &Node, api: &Api, problems: &mut Vec<Problem>) {
    for (name, extended) in [("published", false), ("extended", true)] {
        let all = api.operations();
        let count = all.iter().filter(|(_, operation)| operation.extended == extended).count();
        let noted = known.get("operations").and_then(|counts| counts.get(name));
        let right = noted
            .is_some_and(|noted| matches!(noted.data, Data::Integer(n) if usize::try_from(n) == Ok(count)));
        if !right {
            let at = noted.map_or(&known.at, |noted| &noted.at);
            let message = format!(
                "{count} operations are {name}: if that is meant, write `{name}: {count}` below `operations` here, and nowhere else"
            );
            problems.push(Problem::at(at, Kind::Broken, message));
        }
    }
}
