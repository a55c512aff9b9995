//! Finding and reading the vectors.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use planetscale::{Client, Error};
use serde_json::Value;

use crate::{Arguments, dispatch::dispatch};

/// The folder of all vectors.
#[must_use]
pub fn root() -> PathBuf {
    checkout().join("tests").join("vectors")
}

/// The checkout that is tested. It is looked for when a program runs and not compiled in: a checkout can be moved.
///
/// # Panics
/// When the program is neither called nor built in one.
#[must_use]
pub fn checkout() -> PathBuf {
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let starts = [told, std::env::current_exe().ok(), std::env::current_dir().ok()];
    let mut folders = starts.iter().flatten().flat_map(|start| start.ancestors());
    let found = folders.find(|folder| folder.join("tests/vectors").is_dir());
    found.expect("this is in no checkout of the project").to_path_buf()
}

/// Every vector below a folder of [`root`], with the name of its file, in the order of their paths.
#[must_use]
pub fn load(folder: &str) -> Vec<(String, Value)> {
    let root = root();
    let mut files = Vec::new();
    collect(&root.join(folder), &mut files);
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(&root).unwrap_or(&file).display().to_string();
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
            let vector = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, vector)
        })
        .collect()
}

/// Calls what an operation's vector says, through the typed method.
///
/// # Errors
/// What the method returns.
pub fn call(client: &Client, vector: &Value) -> Result<Value, Error> {
    let operation = vector["operation"].as_str().expect("a vector names its operation");
    let arguments: Arguments =
        serde_json::from_value(vector["arguments"].clone()).expect("a vector has arguments");
    dispatch(client, operation, &arguments)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}

/// Says how many vectors hold, past the test harness, which would keep it to itself when all do.
pub fn report(what: &str, hold: usize, of: usize) {
    // A closed standard error is no reason to fail.
    let _ = writeln!(io::stderr(), "{what}: {hold} of {of} hold");
}
