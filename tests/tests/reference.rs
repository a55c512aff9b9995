//! The generated reference: its links lead somewhere, and its calls are calls of the operations that they stand for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use planetscale_tests::{server::Server, snippets, vectors};
use serde_json::Value;

fn root() -> PathBuf {
    vectors::checkout()
}

/// The pages that readers start from, and every page of the reference.
fn pages() -> Vec<PathBuf> {
    let folder = root().join("docs/reference");
    let reference = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "api/README.md"]
            .iter()
            .map(|page| root().join(page))
            .chain(reference)
            .collect();
    pages.sort();
    pages
}

/// The lines of a page that are no code.
fn prose(text: &str) -> Vec<&str> {
    let mut in_code = false;
    text.lines()
        .filter(|line| {
            let fence = line.starts_with("```");
            in_code ^= fence;
            !(in_code || fence)
        })
        .collect()
}

/// The targets of the links in a page.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in prose(text) {
        for part in line.split("](").skip(1) {
            found.extend(part.split_once(')').map(|(target, _)| target.to_owned()));
        }
    }
    found
}

/// The anchors of a page's headings, as viewers make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    for line in prose(text) {
        let Some((marks, heading)) = line.split_once(' ') else { continue };
        if marks.is_empty() || !marks.chars().all(|mark| mark == '#') {
            continue;
        }
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        let slug = kept.collect::<String>().to_lowercase().replace(' ', "-");
        let before = seen.entry(slug.clone()).or_default();
        anchors.insert(if *before == 0 { slug } else { format!("{slug}-{before}") });
        *before += 1;
    }
    anchors
}

#[test]
fn every_link_leads_somewhere() {
    let (mut broken, mut checked) = (Vec::new(), 0);
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            if link.contains("://") {
                continue;
            }
            checked += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target =
                if file.is_empty() { page.clone() } else { page.parent().unwrap_or(&page).join(file) };
            let leads = target.exists()
                && (anchor.is_empty() || anchors(&fs::read_to_string(&target).unwrap()).contains(anchor));
            if !leads {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{} of {checked} links lead nowhere:\n{}", broken.len(), broken.join("\n"));
    assert!(checked > 500, "only {checked} links were found");
}

/// A bar that is not escaped gives a row one cell too many, and viewers drop what is in it.
#[test]
fn every_table_has_the_same_number_of_cells_in_every_row() {
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let mut wanted = None;
        for line in prose(&text) {
            if !line.starts_with('|') {
                wanted = None;
                continue;
            }
            let wanted = *wanted.get_or_insert(cells(line));
            assert_eq!(cells(line), wanted, "{}: {line}", page.display());
        }
    }
}

#[test]
fn every_snippet_calls_the_operation_that_it_stands_for() {
    let server = Server::start();
    let vectors: BTreeMap<String, Value> = vectors::load("operations")
        .into_iter()
        .filter_map(|(_, vector)| Some((vector["operation"].as_str()?.to_owned(), vector)))
        .collect();
    let mut failures = Vec::new();
    let mut called = BTreeSet::new();
    for (operation, call) in snippets::GROUPS.iter().copied().flatten() {
        called.insert((*operation).to_owned());
        let vector = &vectors[*operation];
        let script = server.script(std::slice::from_ref(&vector["reply"]), None);
        // What comes after the first request, the next page or the first poll of a wait, is refused by the script.
        let outcome = call(&script.client());
        let requests = script.requests();
        let wanted = &vector["request"];
        match requests.first() {
            Some(sent) if sent["method"] == wanted["method"] && sent["path"] == wanted["path"] => {}
            Some(sent) => failures.push(format!("{operation}: sent {} {}", sent["method"], sent["path"])),
            None => failures.push(format!("{operation}: {:?}", outcome.err())),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(called, vectors.into_keys().collect());
}
