//! Finds and parses the files of the description.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::problem::{Errors, Kind, Problem};
use crate::source::{Entry, Node, parse};

/// The stem that names the types of api.yaml.
pub(crate) const SHARED: &str = "shared";

/// The file of what is known beside the operations.
pub(crate) const KNOWN: &str = "api/known.yaml";

/// The parsed files.
pub(crate) struct Description {
    /// api/api.yaml.
    pub(crate) api: Node,
    /// api/known.yaml.
    pub(crate) known: Node,
    /// api/resources/*.yaml, by stem.
    pub(crate) resources: Vec<Resource>,
}

/// One file of a resource group.
pub(crate) struct Resource {
    pub(crate) stem: String,
    pub(crate) file: String,
    pub(crate) root: Node,
}

/// A schema or parameter of `components`, and the stem of the file that owns it.
#[derive(Clone, Copy)]
pub(crate) struct Owned<'d> {
    pub(crate) entry: &'d Entry,
    pub(crate) stem: &'d str,
}

impl Description {
    /// The components of one kind (`schemas`, `parameters`) of all files, by name. A name that two files
    /// claim is reported.
    pub(crate) fn components(&self, kind: &str, problems: &mut Vec<Problem>) -> BTreeMap<&str, Owned<'_>> {
        let mut found: BTreeMap<&str, Owned<'_>> = BTreeMap::new();
        let files = std::iter::once((SHARED, &self.api))
            .chain(self.resources.iter().map(|resource| (resource.stem.as_str(), &resource.root)));
        for (stem, root) in files {
            let Some(components) = root.get("components").and_then(|components| components.get(kind)) else {
                continue;
            };
            for entry in components.entries() {
                if let Some(first) = found.get(entry.key.as_str()) {
                    let place = format!("{}:{}", first.entry.at.file, first.entry.at.line);
                    let message = format!("`{}` is already described at {place}", entry.key);
                    problems.push(Problem::at(&entry.at, Kind::Broken, message));
                } else {
                    found.insert(&entry.key, Owned { entry, stem });
                }
            }
        }
        found
    }
}

/// Reads and parses api/api.yaml, api/known.yaml and api/resources/*.yaml below a root.
pub(crate) fn load(root: &Path) -> Result<Description, Errors> {
    let mut problems = Vec::new();
    let api = read(root, "api/api.yaml", &mut problems);
    let known = read(root, KNOWN, &mut problems);
    let mut resources = Vec::new();
    for stem in stems(root, &mut problems) {
        let file = format!("api/resources/{stem}.yaml");
        if let Some(node) = read(root, &file, &mut problems) {
            resources.push(Resource { stem, file, root: node });
        }
    }
    match (api, known) {
        (Some(api), Some(known)) if problems.is_empty() => Ok(Description { api, known, resources }),
        _ => Err(Errors::new(problems)),
    }
}

fn read(root: &Path, file: &str, problems: &mut Vec<Problem>) -> Option<Node> {
    let parsed = fs::read_to_string(root.join(file))
        .map_err(|e| Problem::file(file, Kind::Environment, format!("cannot be read: {e}")))
        .and_then(|text| parse(file, &text));
    match parsed {
        Ok(node) => Some(node),
        Err(problem) => {
            problems.push(problem);
            None
        }
    }
}

fn stems(root: &Path, problems: &mut Vec<Problem>) -> Vec<String> {
    let entries = match fs::read_dir(root.join("api/resources")) {
        Ok(entries) => entries,
        Err(e) => {
            problems.push(Problem::file("api/resources", Kind::Environment, format!("cannot be read: {e}")));
            return Vec::new();
        }
    };
    let mut stems: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            entry.file_name().to_str().and_then(|n| n.strip_suffix(".yaml")).map(String::from)
        })
        .collect();
    stems.sort();
    stems
}
