//! The generator's folders use each other in one direction, and the folder of a language looks like that of any other.

use std::path::{Path, PathBuf};
use std::{fs, io};

fn source(folder: &str) -> PathBuf {
    crate::copy::here().join("src").join(folder)
}

/// The Rust files of a folder and of those in it, with their text.
fn files(folder: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            found.push((path, text));
        }
    }
    Ok(found)
}

fn languages() -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(source("languages"))? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    assert!(names.len() >= 5, "{names:?}");
    Ok(names)
}

/// The files of a folder that use one of these.
fn users(folder: &Path, forbidden: &[String]) -> io::Result<Vec<PathBuf>> {
    let uses = |text: &str| forbidden.iter().any(|word| text.contains(word));
    Ok(files(folder)?.into_iter().filter(|(_, text)| uses(text)).map(|(path, _)| path).collect())
}

#[test]
fn what_is_common_knows_of_no_language() {
    let found = users(&source("common"), &["languages::".into(), "crate::shared".into()]).unwrap();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_language_knows_of_no_other() {
    let all = languages().unwrap();
    for language in &all {
        let others = all.iter().filter(|other| *other != language).map(|other| format!("{other}::"));
        let forbidden: Vec<_> = others.chain(["crate::shared".into()]).collect();
        let found = users(&source("languages").join(language), &forbidden).unwrap();
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn every_language_has_the_same_rooms() {
    for language in languages().unwrap() {
        for room in
            ["mod.rs", "names.rs", "types.rs", "resources.rs", "documentation.rs", "snippets.rs", "templates"]
        {
            let path = source("languages").join(&language).join(room);
            assert!(path.exists(), "{} is missing", path.display());
        }
    }
}
