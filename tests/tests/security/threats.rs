//! The table of threats in ARCHITECTURE.md: every test that it names is there, so that it cannot rot.

use std::fs;

use crate::{path, read};

const PAGE: &str = "ARCHITECTURE.md";

/// The rows of the section's tables, each with its cells.
fn rows() -> Vec<Vec<String>> {
    let page = read(PAGE);
    let section = page.split("\n## Threats\n").nth(1).unwrap_or_else(|| panic!("{PAGE} has no threats"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with('|') && !line.starts_with("|---"));
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    // The first one is the heading.
    rows.map(cells).skip(1).collect()
}

/// The tests that a cell names: what it has between backticks.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// Why a test that is named is not there, or nothing.
fn missing(test: &str) -> Option<String> {
    let (file, name) = test.split_once("::").unwrap_or((test, ""));
    let Ok(content) = fs::read_to_string(path(file)) else {
        return Some(format!("{test}: there is no {file}"));
    };
    let extension = file.rsplit('.').next().unwrap_or_default();
    let there = match extension {
        // A vector is a test as it is; where a file has several cases, they have names.
        "json" if name.is_empty() => file.starts_with("tests/vectors/"),
        "json" => content.contains(&format!("\"name\": \"{name}\"")),
        _ if name.is_empty() => false,
        "rs" => marked(&content, &format!("fn {name}("), "#[test]"),
        "py" => name.starts_with("test_") && content.contains(&format!("def {name}(")),
        "ts" => content.contains(&format!("test('{name}'")) || content.contains(&format!("test(\"{name}\"")),
        "kt" => marked(&content, &format!("fun `{name}`("), "@Test"),
        "swift" => name.starts_with("test") && content.contains(&format!("func {name}(")),
        _ => false,
    };
    (!there).then(|| format!("{test}: {file} has no such test"))
}

/// Whether a function is there and has the mark of a test on one of the few lines above it.
fn marked(text: &str, function: &str, mark: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let place = lines.iter().position(|line| line.contains(function));
    place.is_some_and(|place| lines[place.saturating_sub(4)..place].iter().any(|line| line.contains(mark)))
}

#[test]
fn every_threat_has_its_tests_and_every_test_is_there() {
    let (mut wrong, mut tests) = (Vec::new(), 0);
    for row in rows() {
        let [threat, answer, covered] = row.as_slice() else { panic!("not three cells: {row:?}") };
        let named = named(covered);
        tests += named.len();
        if answer.is_empty() || named.is_empty() {
            wrong.push(format!("\"{threat}\" has no answer or no test"));
        }
        wrong.extend(named.into_iter().filter_map(missing));
    }
    assert!(wrong.is_empty(), "{PAGE}:\n{}", wrong.join("\n"));
    assert!(tests > 60, "only {tests} tests were found");
}

#[test]
fn what_is_not_there_is_noticed() {
    let this = "tests/tests/security/threats.rs";
    assert_eq!(missing(&format!("{this}::what_is_not_there_is_noticed")), None);
    for wrong in [
        "tests/tests/security/no_such_file.rs::a_test".to_owned(),
        "tests/vectors/behaviour/no_such_vector.json".to_owned(),
        "Cargo.lock".to_owned(),
        this.to_owned(),
        format!("{this}::no_such_test"),
        // There, and no test.
        format!("{this}::rows"),
        "docs/operations.json".to_owned(),
    ] {
        assert!(missing(&wrong).is_some(), "{wrong}");
    }
}
