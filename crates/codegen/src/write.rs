//! Writes generated files, or says how the ones on disk differ.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::ir::Api;
use crate::problem::{Errors, Kind, Problem};

/// The directories that hold nothing but generated files: what is not generated there is stale.
const OWNED: &[&str] = &[
    "bindings/kotlin/src/main/kotlin/planetscale/resources",
    "bindings/kotlin/src/main/kotlin/planetscale/types",
    "bindings/kotlin/src/test/kotlin/planetscale/dispatch",
    "bindings/kotlin/src/test/kotlin/planetscale/snippets",
    "bindings/swift/Sources/PlanetScale/Resources",
    "bindings/swift/Sources/PlanetScale/Types",
    "bindings/swift/Tests/PlanetScaleTests/Dispatch",
    "bindings/swift/Tests/SnippetTests/Snippets",
    "crates/core/src/operations",
    "crates/planetscale/src/models",
    "crates/planetscale/src/resources",
    "docs/reference",
    "node/src/resources",
    "node/src/types",
    "node/test/snippets",
    "python/planetscale/resources",
    "python/planetscale/types",
    "tests/src/dispatch",
    "tests/src/snippets",
    "tests/vectors/operations",
];

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path, relative to the root, with forward slashes.
    pub path: String,
    /// All of it.
    pub contents: String,
}

impl File {
    pub(crate) fn new(path: impl Into<String>, contents: impl Into<String>) -> Self {
        Self { path: path.into(), contents: contents.into() }
    }

    /// A JSON document, written for people.
    pub(crate) fn json(path: impl Into<String>, document: &Value) -> Result<Self, Errors> {
        let path = path.into();
        let mut contents = serde_json::to_string_pretty(document)
            .map_err(|e| Problem::file(&path, Kind::Environment, format!("cannot be made: {e}")))?;
        contents.push('\n');
        Ok(Self { path, contents })
    }
}

/// Makes files of the description.
pub(crate) type Part = fn(&Api) -> Result<Vec<File>, Errors>;

/// How the files on disk differ from the generated ones.
#[derive(Debug, Default)]
pub(crate) struct Difference<'f> {
    /// Missing or different.
    pub(crate) changed: Vec<&'f File>,
    /// On disk in a directory of generated files, but not generated.
    pub(crate) stale: Vec<String>,
    /// As they should be.
    pub(crate) unchanged: usize,
}

/// Compares the files on disk with the generated ones.
pub(crate) fn compare<'f>(root: &Path, files: &'f [File]) -> Result<Difference<'f>, Errors> {
    let mut difference = Difference::default();
    for file in files {
        match fs::read(root.join(&file.path)) {
            Ok(bytes) if bytes == file.contents.as_bytes() => difference.unchanged += 1,
            _ => difference.changed.push(file),
        }
    }
    let known: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for directory in OWNED {
        collect(root, directory, &mut |path| {
            if !known.contains(path.as_str()) {
                difference.stale.push(path);
            }
        })?;
    }
    Ok(difference)
}

/// Makes the files on disk what they should be.
pub(crate) fn write(root: &Path, difference: &Difference<'_>) -> Result<(), Errors> {
    for file in &difference.changed {
        let path = root.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|e| cannot(&file.path, "created", &e))?;
        }
        fs::write(&path, &file.contents).map_err(|e| cannot(&file.path, "written", &e))?;
    }
    for path in &difference.stale {
        fs::remove_file(root.join(path)).map_err(|e| cannot(path, "removed", &e))?;
    }
    Ok(())
}

fn collect(root: &Path, directory: &str, found: &mut impl FnMut(String)) -> Result<(), Errors> {
    let Ok(entries) = fs::read_dir(root.join(directory)) else { return Ok(()) };
    for entry in entries {
        let entry = entry.map_err(|e| cannot(directory, "listed", &e))?;
        let path = format!("{directory}/{}", entry.file_name().to_string_lossy());
        if entry.file_name() == "__pycache__" {
            // Python's own, made by running what is generated.
            continue;
        }
        if entry.path().is_dir() {
            collect(root, &path, found)?;
        } else {
            found(path);
        }
    }
    Ok(())
}

fn cannot(path: &str, what: &str, error: &std::io::Error) -> Errors {
    Problem::file(path, Kind::Environment, format!("cannot be {what}: {error}")).into()
}
