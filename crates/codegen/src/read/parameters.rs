//! Path and query parameters: the listed ones and the ones that belong to every path or page.

use crate::ir::{Pagination, Param, Type};
use crate::load::{Owned, SHARED};
use crate::naming::Name;
use crate::source::{At, Node};

use super::words::meant;
use super::{Reader, keys};

/// The names in a path template, in order.
pub(crate) fn names_in_path(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

/// The shared query parameters of a kind of list.
pub(crate) fn page_params(pagination: Pagination) -> &'static [&'static str] {
    match pagination {
        Pagination::None => &[],
        Pagination::Page { .. } => &["page", "per_page"],
        Pagination::Cursor => &["starting_after", "ending_before", "limit"],
    }
}

impl<'d> Reader<'d> {
    /// The path parameters in URL order: listed by the operation, or else the one of that name that its file, or api.yaml,
    /// describes for all.
    pub(super) fn path_params(&mut self, stem: &str, path: &str, at: &At, listed: &[&'d Node]) -> Vec<Param> {
        let names = names_in_path(path);
        for node in listed.iter().filter(|node| node.text_of("in") == Some("path")) {
            let name = node.text_of("name").unwrap_or_default();
            if !names.contains(&name) {
                self.broken(&node.at, format!("the path has no `{{{name}}}`"));
            }
        }
        let mut params = Vec::new();
        for name in names {
            let own = listed
                .iter()
                .find(|node| node.text_of("in") == Some("path") && node.text_of("name") == Some(name));
            if let Some(own) = own {
                self.described_once(stem, name, own);
            }
            match own.copied().or_else(|| self.shared_parameter(stem, name, "path")) {
                Some(node) => params.push(self.parameter(node)),
                None if self.of_name(stem, name, "path").count() > 1 => self.broken(
                    at,
                    format!("this file describes several path parameters `{name}`: list the one that is meant, by `$ref`"),
                ),
                None => self.broken(at, format!("the path parameter `{name}` is not described")),
            }
        }
        params
    }

    /// The query parameters: the listed ones, then the shared ones of the kind of list.
    pub(super) fn query_params(
        &mut self,
        at: &At,
        listed: &[&'d Node],
        pagination: Pagination,
    ) -> Vec<Param> {
        let mut params: Vec<Param> = listed
            .iter()
            .filter(|node| node.text_of("in") == Some("query"))
            .map(|node| self.parameter(node))
            .collect();
        for name in page_params(pagination) {
            if params.iter().any(|param| param.name.wire == *name) {
                continue;
            }
            match self.shared_parameter(SHARED, name, "query") {
                Some(node) => params.push(self.parameter(node)),
                None => self.broken(at, format!("api.yaml has no shared query parameter `{name}`")),
            }
        }
        params
    }

    /// The parameters that an operation lists, with references followed.
    pub(super) fn listed_parameters(&mut self, operation: &'d Node) -> Vec<&'d Node> {
        let mut listed = Vec::new();
        for node in operation.get("parameters").map(Node::items).unwrap_or_default() {
            let Some(name) = node.text_of("$ref") else {
                if !matches!(node.text_of("in"), Some("path" | "query")) {
                    let name = node.text_of("name").unwrap_or_default();
                    self.broken(
                        &node.at,
                        format!("the parameter `{name}` is neither `in: path` nor `in: query`"),
                    );
                    // What else is wrong with it is said at once.
                    self.parameter(node);
                }
                listed.push(node);
                continue;
            };
            match self.parameters.get(name) {
                Some(owned) => listed.push(&owned.entry.value),
                None => {
                    let guess = meant(name, self.parameters.keys().copied());
                    self.broken(&node.at, format!("there is no parameter `{name}`{guess}"));
                }
            }
        }
        listed
    }

    /// The parameter that belongs to every path or page of a file that names it: the file's own, or that of api.yaml.
    fn shared_parameter(&self, stem: &str, name: &str, place: &str) -> Option<&'d Node> {
        let mut own = self.of_name(stem, name, place);
        match (own.next(), own.next()) {
            (None, _) => self.of_name(SHARED, name, place).next(),
            (Some(one), None) => Some(one),
            (Some(_), Some(_)) => None,
        }
    }

    fn of_name(&self, stem: &str, name: &str, place: &str) -> impl Iterator<Item = &'d Node> {
        let fits = move |owned: &&Owned<'d>| {
            let node = &owned.entry.value;
            owned.stem == stem && node.text_of("name") == Some(name) && node.text_of("in") == Some(place)
        };
        self.parameters.values().filter(fits).map(|owned| &owned.entry.value)
    }

    /// Reports a path parameter that an operation describes in the same words as another one of its file.
    fn described_once(&mut self, stem: &str, name: &str, node: &'d Node) {
        let words = node.text_of("description").unwrap_or_default();
        let key = (stem.to_owned(), name.to_owned(), words);
        match self.described.get(&key) {
            // One that several operations list by `$ref` is at one place.
            Some(first) if first.at != node.at => {
                let message = format!(
                    "the path parameter `{name}` is described in the same words at {}:{}: describe it once, below \
                     `components.parameters` of this file, and every path with `{{{name}}}` has it",
                    first.at.file, first.at.line
                );
                self.broken(&node.at, message);
            }
            Some(_) => {}
            None => {
                self.described.insert(key, node);
            }
        }
    }

    fn parameter(&mut self, node: &Node) -> Param {
        let written = node.text_of("name").unwrap_or_default();
        let of = format!("the parameter `{written}`");
        if written.is_empty() {
            self.broken(&node.at, "a parameter needs a name");
        }
        self.known_keys(node, &of, keys::PARAMETER);
        let docs = self.required_text(node, "description", &of);
        let in_path = node.text_of("in") == Some("path");
        let required = node.is_true("required");
        if in_path && !required {
            self.broken(&node.at, format!("{of} is in the path and must be `required: true`"));
        }
        if node.get("schema").is_none() {
            self.broken(&node.at, format!("{of} needs a schema"));
        }
        let ty = node.get("schema").map_or(Type::Text, |schema| self.resolve(schema, &of).ty);
        let name = written.strip_suffix("[]").unwrap_or(written);
        let brackets = written.ends_with("[]");
        if brackets && !matches!(ty, Type::List(_)) {
            self.broken(&node.at, format!("{of} has brackets and must be an array"));
        }
        let extended = node.text_of("x-stability") == Some("extended");
        Param { name: Name::new(name), docs, ty, required, brackets, extended }
    }
}
