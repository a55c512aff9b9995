//! A new optional parameter breaks no caller: what a method took before, it takes after, at the same place.

use planetscale_codegen::{Mode, generate};

use crate::copy::Copy;

const RIDES: &str = "api/resources/rides.yaml";

/// How a language tells the arguments of a call apart.
struct Language {
    file: &'static str,
    /// Before the arguments of a method.
    head: fn(&str) -> String,
    /// After them.
    end: &'static str,
    /// Splits an argument as it is declared.
    read: fn(&str) -> Argument,
}

/// An argument of a method, as it is declared.
#[derive(Clone, Debug, PartialEq)]
struct Argument {
    /// All of it, its type included.
    written: String,
    /// Whether calls give it by its name, so that its place does not matter.
    named: bool,
    /// Whether calls may leave it out.
    optional: bool,
}

const LANGUAGES: [Language; 5] = [
    Language {
        file: "crates/planetscale/src/resources/rides.rs",
        head: |method| format!("pub fn {method}(\n"),
        end: ") ->",
        read: |written| argument(written, false, false),
    },
    Language {
        file: "python/planetscale/resources/rides.py",
        head: |method| format!("    def {method}(\n"),
        end: ") ->",
        read: |written| argument(written, false, written.contains(" = ")),
    },
    Language {
        file: "node/src/resources/rides.ts",
        head: |method| format!("\n  {method}(\n"),
        end: "):",
        read: |written| argument(written, false, written.contains("?:")),
    },
    Language {
        file: "bindings/kotlin/src/main/kotlin/planetscale/resources/Rides.kt",
        head: |method| format!("suspend fun {method}(\n"),
        end: "):",
        // By Kotlin's custom, and its README, options are given by name.
        read: |written| argument(written, written.starts_with("options:"), written.contains(" = ")),
    },
    Language {
        file: "bindings/swift/Sources/PlanetScale/Resources/Rides.swift",
        head: |method| format!("public func {method}(\n"),
        end: ") async",
        read: |written| argument(written, !written.starts_with("_ "), written.contains(" = ")),
    },
];

fn argument(written: &str, named: bool, optional: bool) -> Argument {
    Argument { written: written.to_owned(), named, optional }
}

/// The arguments of a method, in order.
fn arguments(language: &Language, text: &str, method: &str) -> Vec<Argument> {
    let (_, rest) = text.split_once(&(language.head)(method)).unwrap();
    let (inside, _) = rest.split_once(language.end).unwrap();
    let mut named = false;
    let mut found = Vec::new();
    for line in inside.lines().map(|line| line.trim().trim_end_matches(',')).filter(|line| !line.is_empty()) {
        // What follows the star is given by name in Python.
        if line == "*" {
            named = true;
            continue;
        }
        let read = (language.read)(line);
        found.push(Argument { named: named || read.named, ..read });
    }
    found
}

/// What would break a call that was written for the arguments as they were.
fn breaks(before: &[Argument], after: &[Argument]) -> Vec<String> {
    let mut found = Vec::new();
    let places = |all: &[Argument]| all.iter().filter(|one| !one.named).cloned().collect::<Vec<_>>();
    let (old, new) = (places(before), places(after));
    for (index, one) in old.iter().enumerate() {
        if new.get(index).is_none_or(|other| !fits(one, other)) {
            found.push(format!("`{}` is no longer at its place", one.written));
        }
    }
    found.extend(
        new.iter()
            .skip(old.len())
            .filter(|one| !one.optional)
            .map(|one| format!("`{}` must be given", one.written)),
    );
    for one in before.iter().filter(|one| one.named) {
        if !after.contains(one) {
            found.push(format!("`{}` is gone", one.written));
        }
    }
    let added = after.iter().filter(|one| one.named && !before.contains(one));
    found.extend(added.filter(|one| !one.optional).map(|one| format!("`{}` must be given", one.written)));
    found
}

/// Whether what was given for one argument can be given for another.
fn fits(one: &Argument, other: &Argument) -> bool {
    // In Node a method without params keeps their place, for nothing or an empty object; each type of params that may be
    // left out takes these too.
    one == other
        || (one.written == "params?: NoParams" && other.written.starts_with("params?: ") && other.optional)
}

/// The files of the small API with a change to it.
fn with(changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let copy = Copy::new();
    for (from, to) in changes {
        copy.replace(RIDES, from, to);
    }
    let (files, _) = generate(&copy.0, Mode::Check).unwrap();
    files.into_iter().map(|file| (file.path, file.contents)).collect()
}

fn text<'f>(files: &'f [(String, String)], path: &str) -> &'f str {
    &files.iter().find(|(found, _)| found == path).unwrap().1
}

/// A query parameter beside others, one where there was none, and a field of a body.
const ADDED: [(&str, &str, &str); 3] = [
    (
        "list",
        "      - name: timeout\n",
        "      - {name: colour, in: query, description: Its colour., schema: {type: string}}\n      - name: timeout\n",
    ),
    (
        "get",
        "      parameters:\n      - name: number\n",
        "      parameters:\n      - {name: colour, in: query, description: Its colour., schema: {type: string}}\n      - name: number\n",
    ),
    (
        "create",
        "        note:\n          description: A note.",
        "        colour:\n          description: Its colour.\n          type: string\n        note:\n          description: A note.",
    ),
];

#[test]
fn a_new_optional_parameter_breaks_no_call() {
    let before = with(&[]);
    for (method, from, to) in ADDED {
        let after = with(&[(from, to)]);
        for language in &LANGUAGES {
            let (old, new) = (text(&before, language.file), text(&after, language.file));
            assert!(
                !old.contains("colour: ") && new.contains("colour"),
                "{}: {method} has it",
                language.file
            );
            let (old, new) = (arguments(language, old, method), arguments(language, new, method));
            assert!(!old.is_empty(), "{}: {method}", language.file);
            assert_eq!(breaks(&old, &new), [""; 0], "{}: {method}", language.file);
        }
    }
}

#[test]
fn what_would_break_a_call_is_noticed() {
    let old = [argument("a: string", false, false), argument("options?: Options", false, true)];
    let moved = [old[0].clone(), argument("params?: Params", false, true), old[1].clone()];
    assert_eq!(breaks(&old, &moved), ["`options?: Options` is no longer at its place"]);
    let needed = [old[0].clone(), old[1].clone(), argument("b: string", false, false)];
    assert_eq!(breaks(&old, &needed), ["`b: string` must be given"]);
    let named = [argument("timeout: float = 1", true, true)];
    assert_eq!(breaks(&named, &[argument("time: float", true, false)]).len(), 2);
}
