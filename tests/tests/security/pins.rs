//! What is taken in from elsewhere is what was taken in before, byte for byte, as far as each ecosystem allows.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::{path, read};

/// The lists of Python packages; the lock of each is beside it.
const LISTS: [&str; 3] =
    ["crates/xtask/requirements.in", "python/tests/requirements.in", ".github/requirements.in"];

/// A package's name as the index compares it.
fn normal(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}

/// The name that a line of a list or of a lock begins with.
fn name(line: &str) -> String {
    normal(line.split(['=', ';', ' ', '[', '<', '>', '~', '!']).next().unwrap_or_default())
}

fn is_hash(text: &str) -> bool {
    text.strip_prefix("--hash=sha256:")
        .is_some_and(|hash| hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[test]
fn every_python_package_has_its_version_and_its_hashes() {
    for list in LISTS {
        let lock = list.replace(".in", ".txt");
        let text = read(&lock).replace("\\\n", " ");
        let mut locked = BTreeSet::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (package, hashes) = line.split_once(" --hash").unwrap_or((line, ""));
            assert!(package.contains("=="), "{lock}: {package} has no exact version");
            let hashes = format!("--hash{hashes}");
            assert!(hashes.split_whitespace().all(is_hash), "{lock}: {package} has no hashes");
            locked.insert(name(package));
        }
        let listed = read(list);
        let listed = listed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let listed: BTreeSet<String> = listed.map(name).collect();
        assert!(
            !listed.is_empty() && listed.is_subset(&locked),
            "{lock}: {locked:?} has not all of {listed:?}"
        );
    }
}

#[test]
fn every_npm_package_has_its_hash() {
    // Some bundlers want to run a script when they are installed. None does: `npm ci --ignore-scripts`.
    for (lock, scripts) in [("node/package-lock.json", false), ("node/test/bundles/package-lock.json", true)]
    {
        let lock: Value = serde_json::from_str(&read(lock)).unwrap();
        let packages = lock["packages"].as_object().unwrap();
        assert!(packages.len() > 50, "only {} packages", packages.len());
        for (place, package) in packages.iter().filter(|(place, _)| !place.is_empty()) {
            // What another package brings inside has that one's hash.
            let hash = package["integrity"].as_str().unwrap_or_default();
            assert!(hash.starts_with("sha512-") || package["inBundle"] == true, "{place} has no hash");
            assert!(scripts || package["hasInstallScript"].is_null(), "{place} wants to run a script");
        }
    }
}

#[test]
fn every_crate_comes_from_the_registry_with_its_hash() {
    let lock = read("Cargo.lock");
    let (mut count, mut own) = (0, 0);
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| package.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        let Some(source) = value("source") else {
            own += 1;
            continue;
        };
        assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"", "{package}");
        assert!(value("checksum").is_some_and(|hash| hash.len() == 66), "{package}");
        count += 1;
    }
    assert!(count > 100 && own > 5, "only {count} crates and {own} of our own");
}

#[test]
fn every_maven_dependency_and_plugin_has_its_version() {
    let programs =
        ["bindings/kotlin/android/pom.xml", "bindings/kotlin/consumer/pom.xml", "examples/kotlin/pom.xml"];
    for file in ["bindings/kotlin/pom.xml"].into_iter().chain(programs) {
        let text = read(file);
        // What is left out needs no version.
        let kept: String = text
            .split("<exclusion>")
            .enumerate()
            .map(|(index, part)| if index == 0 { part } else { part.split_once("</exclusion>").unwrap().1 })
            .collect();
        let mut found = BTreeSet::new();
        for part in kept.split("<artifactId>").skip(1) {
            let (name, rest) = part.split_once("</artifactId>").unwrap();
            let version = rest.trim_start().strip_prefix("<version>").and_then(|rest| rest.split('<').next());
            let Some(version) = version else { panic!("{file}: {name} has no version") };
            // A property's name is a version, too: it is given once, above.
            let exact = version.chars().all(|c| c.is_ascii_alphanumeric() || ".-_${}".contains(c));
            assert!(exact && !version.contains("SNAPSHOT"), "{file}: {name} has {version}");
            found.insert(name);
        }
        // Maven runs these for a jar whether they are named or not.
        for plugin in ["resources", "compiler", "surefire", "jar"] {
            let plugin = format!("maven-{plugin}-plugin");
            assert!(found.contains(plugin.as_str()), "{file}: {plugin} has no version");
        }
    }
}

#[test]
fn workflows_may_only_read_and_use_actions_by_commit() {
    let (mut files, mut actions) = (0, 0);
    for entry in fs::read_dir(path(".github/workflows")).unwrap() {
        let file = entry.unwrap().path();
        let text = fs::read_to_string(&file).unwrap();
        let file = file.display();
        files += 1;
        assert!(text.contains("\npermissions:\n  contents: read\n\n"), "{file}: says nothing of permissions");
        assert!(!text.contains(": write"), "{file}: may write");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (place, line) in lines.iter().enumerate() {
            let Some((_, action)) = line.split_once("uses: ") else { continue };
            actions += 1;
            let commit = action.split_once('@').map_or("", |(_, commit)| commit);
            let commit = commit.split_once(" # v").map_or("", |(commit, _)| commit);
            let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_commit, "{file}: {action} is not pinned by a commit that names its version");
            let with = lines.get(place + 1).copied().unwrap_or_default();
            let keeps_none = with.contains("persist-credentials: false");
            assert!(keeps_none || !action.starts_with("actions/checkout"), "{file}: credentials are kept");
        }
    }
    assert!(files >= 4 && actions >= 8, "only {actions} actions in {files} files");
}
