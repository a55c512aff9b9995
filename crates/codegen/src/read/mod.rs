//! Turns the parsed description into the [`Api`] and reports everything that is wrong on the way.

mod examples;
mod keys;
mod known;
mod links;
mod operations;
mod parameters;
mod schemas;
mod scopes;
mod usage;
mod waiters;
mod words;

use std::collections::BTreeMap;

use crate::ir::{Api, Group};
use crate::load::{Description, Owned, Resource};
use crate::naming::Name;
use crate::problem::{Kind, Problem};
use crate::source::{At, Node};

/// Reads the whole description. The [`Api`] is complete as far as the problems allow.
pub(crate) fn read(description: &Description) -> (Api, Vec<Problem>) {
    let mut problems = Vec::new();
    let schemas = description.components("schemas", &mut problems);
    let parameters = description.components("parameters", &mut problems);
    let known = known::Known::read(&description.known);
    let mut reader = Reader { schemas, parameters, known, described: BTreeMap::new(), problems };
    reader.root(&description.api);
    reader.error_replies(&description.api);
    let server = reader.server(&description.api);
    reader.known_keys(&description.known, "a list of what is known", keys::KNOWN);
    let types = reader.types();
    examples::check(&reader.schemas, &types, &mut reader.problems);
    let groups = description.resources.iter().map(|resource| reader.group(resource)).collect();
    let scopes = reader.scopes(&description.api);
    let mut api = Api { server, groups, types, scopes };
    usage::mark(&mut api);
    let mut problems = reader.problems;
    links::check(&api, &mut problems);
    // After a misspelt reference this would only say the same thing again.
    if problems.iter().all(|problem| problem.kind != Kind::Broken) {
        usage::unused(description, &mut problems);
        scopes::check(&api, &mut problems);
        known::counts(&description.known, &api, &mut problems);
    }
    (api, problems)
}

/// The state of reading: what can be referred to, and what is wrong so far.
struct Reader<'d> {
    schemas: BTreeMap<&'d str, Owned<'d>>,
    parameters: BTreeMap<&'d str, Owned<'d>>,
    known: known::Known,
    /// The path parameters that operations describe, by file, name and words.
    described: BTreeMap<(String, String, &'d str), &'d Node>,
    problems: Vec<Problem>,
}

impl<'d> Reader<'d> {
    fn broken(&mut self, at: &At, message: impl Into<String>) {
        self.problems.push(Problem::at(at, Kind::Broken, message));
    }

    /// A text that people will read. Reported when it is missing or empty.
    fn required_text(&mut self, node: &Node, key: &str, of: &str) -> String {
        match node.text_of(key) {
            Some(text) if !text.is_empty() => text.to_owned(),
            None if misspelt(node, key) => String::new(),
            _ => {
                let at = node.get(key).map_or(&node.at, |value| &value.at);
                self.problems.push(Problem::at(at, Kind::MissingText, format!("{of} has no {key}")));
                String::new()
            }
        }
    }

    /// Reports every key that the description has no meaning for.
    fn known_keys(&mut self, node: &Node, of: &str, known: &[&str]) {
        for entry in node.entries() {
            if !known.contains(&entry.key.as_str()) {
                let guess = words::meant(&entry.key, known.iter().copied());
                self.broken(&entry.at, format!("{of} has the unknown key `{}`{guess}", entry.key));
            }
        }
    }

    fn no_schema(&mut self, at: &At, name: &str) {
        let guess = words::meant(name, self.schemas.keys().copied());
        self.broken(at, format!("there is no schema `{name}`{guess}"));
    }

    /// The word of a key out of a closed set; the first one when it is missing or wrong.
    fn choice<T: Copy>(&mut self, node: &Node, key: &str, of: &str, choices: &[(&str, T)]) -> T {
        let value = node.get(key);
        let found =
            value.and_then(Node::text).and_then(|word| choices.iter().find(|(name, _)| *name == word));
        if found.is_none() && !misspelt(node, key) {
            let words: Vec<_> = choices.iter().map(|(word, _)| format!("`{word}`")).collect();
            let at = value.map_or(&node.at, |value| &value.at);
            self.broken(at, format!("{of} needs {key}: one of {}", words.join(", ")));
        }
        found.map_or(choices[0].1, |(_, choice)| *choice)
    }

    fn root(&mut self, api: &Node) {
        self.known_keys(api, "api.yaml", keys::API);
        for key in ["openapi", "info", "servers", "security", "components"] {
            if api.get(key).is_none() {
                self.broken(&api.at, format!("api.yaml needs `{key}`"));
            }
        }
        if let Some(info) = api.get("info") {
            for key in ["title", "description", "version"] {
                self.required_text(info, key, "info");
            }
        }
        if let Some(components) = api.get("components") {
            self.known_keys(components, "components", keys::API_COMPONENTS);
            for entry in components.get("responses").map(Node::entries).unwrap_or_default() {
                self.required_text(&entry.value, "description", &format!("the reply `{}`", entry.key));
            }
        }
    }

    /// Error replies refer to schemas like any other.
    fn error_replies(&mut self, api: &Node) {
        let responses = api.get("components").and_then(|components| components.get("responses"));
        for response in responses.map(Node::entries).unwrap_or_default() {
            for media in response.value.get("content").map(Node::entries).unwrap_or_default() {
                if let Some(schema) = media.value.get("schema") {
                    self.resolve(schema, &format!("the reply `{}`", response.key));
                }
            }
        }
    }

    fn server(&mut self, api: &Node) -> String {
        let url = api.get("servers").and_then(|servers| servers.items().first()?.text_of("url"));
        if url.is_none() {
            self.broken(&api.at, "servers needs an entry with a url");
        }
        url.unwrap_or_default().to_owned()
    }

    fn group(&mut self, resource: &'d Resource) -> Group {
        let root = &resource.root;
        self.known_keys(root, "a resource file", keys::RESOURCE);
        if let Some(components) = root.get("components") {
            self.known_keys(components, "components", keys::RESOURCE_COMPONENTS);
        }
        let named = root.text_of("x-resource").unwrap_or_default();
        if named != resource.stem {
            let at = root.get("x-resource").map_or(&root.at, |value| &value.at);
            self.broken(at, format!("x-resource must be `{}`, like the file", resource.stem));
        }
        let title = self.required_text(root, "title", "the group");
        let docs = self.required_text(root, "description", "the group");
        let mut operations = Vec::new();
        for path in root.get("paths").map(Node::entries).unwrap_or_default() {
            self.known_keys(&path.value, "a path", keys::PATH_ITEM);
            for method in path.value.entries() {
                operations.push(self.operation(resource, &path.key, method));
            }
        }
        Group { name: Name::new(&resource.stem), title, docs, file: resource.file.clone(), operations }
    }
}

/// Whether a key is missing because it is written in another way: that is what is said then, see
/// [`Reader::known_keys`], and not that it is missing.
fn misspelt(node: &Node, key: &str) -> bool {
    let written = node.entries().iter().map(|entry| entry.key.as_str());
    let mut unknown = written.filter(|written| !keys::means_something(written));
    node.get(key).is_none() && unknown.any(|written| words::nearest(written, [key]).is_some())
}
