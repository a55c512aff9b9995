//! A new optional parameter breaks no caller: what a method took before, it takes after, at the same place.

#![allow(clippy::unwrap_used, reason = "a test fails by it, in its helpers too")]

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
        head: |method| format!("pub fn {method}("),
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
        read: |written| argument(written, false, written.contains(" = ")),
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

/// The arguments of a method, in order, for each way to call it.
fn signatures(language: &Language, text: &str, method: &str) -> Vec<Vec<Argument>> {
    let head = (language.head)(method);
    let found = text.split(&head).skip(1);
    found.map(|rest| arguments(language, rest.split_once(language.end).unwrap().0)).collect()
}

fn arguments(language: &Language, declared: &str) -> Vec<Argument> {
    let mut named = false;
    let mut found = Vec::new();
    // What fits is on one line in Rust.
    let declared = if declared.contains('\n') { declared.to_owned() } else { declared.replace(", ", ",\n") };
    for line in declared.lines().map(|line| line.trim().trim_end_matches(',')).filter(|line| !line.is_empty())
    {
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

/// The calls that were possible before, as the arguments that they give, and are not any more.
fn broken(before: &[Vec<Argument>], after: &[Vec<Argument>]) -> Vec<String> {
    let mut found = Vec::new();
    for signature in before {
        let (named, placed): (Vec<_>, Vec<_>) = signature.iter().partition(|one| one.named);
        let needed = placed.iter().rposition(|one| !one.optional).map_or(0, |last| last + 1);
        for count in needed..=placed.len() {
            let given = &placed[..count];
            if !after.iter().any(|signature| accepts(signature, given, &named)) {
                let words: Vec<_> = given.iter().chain(&named).map(|one| one.written.as_str()).collect();
                found.push(words.join(", "));
            }
        }
    }
    found
}

/// Whether a method can be called with these arguments.
fn accepts(signature: &[Argument], placed: &[&Argument], named: &[&Argument]) -> bool {
    let slots: Vec<_> = signature.iter().filter(|one| !one.named).collect();
    placed.len() <= slots.len()
        && placed.iter().zip(&slots).all(|(one, other)| fits(one, other))
        && slots.iter().skip(placed.len()).all(|one| one.optional)
        && named.iter().all(|one| signature.contains(one))
        && signature.iter().all(|one| !one.named || one.optional || named.contains(&one))
}

/// Whether what was given for one argument can be given for another.
fn fits(one: &Argument, other: &Argument) -> bool {
    let bare = |one: &Argument| one.written.split(" = ").next().map(str::to_owned);
    // In Node a method without params keeps their place, for nothing or an empty object; each type of params that may be
    // left out takes these too.
    bare(one) == bare(other)
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
            let (old, new) = (signatures(language, old, method), signatures(language, new, method));
            assert!(!old.is_empty(), "{}: {method}", language.file);
            assert_eq!(broken(&old, &new), [""; 0], "{}: {method}", language.file);
        }
    }
}

#[test]
fn what_would_break_a_call_is_noticed() {
    let path = argument("a: string", false, false);
    let options = argument("options?: Options", false, true);
    let params = argument("params?: Params", false, true);
    let old = [vec![path.clone(), options.clone()]];
    assert_eq!(broken(&old, &old), [""; 0]);
    let moved = vec![path.clone(), params, options.clone()];
    assert_eq!(broken(&old, std::slice::from_ref(&moved)), ["a: string, options?: Options"]);
    assert_eq!(broken(&old, &[moved, old[0].clone()]), [""; 0], "there is another way to call it");
    let needed = vec![path.clone(), options, argument("b: string", false, false)];
    assert_eq!(broken(&old, &[needed]).len(), 2);

    let named = |written, optional| argument(written, true, optional);
    let old = [vec![path.clone(), named("size: int = 1", true)]];
    assert_eq!(broken(&old, &[vec![path.clone(), named("length: int = 1", true)]]).len(), 1);
    let more = vec![path.clone(), named("colour: str = ''", true), named("size: int = 1", true)];
    assert_eq!(broken(&old, &[more]), [""; 0]);
    assert_eq!(
        broken(&old, &[vec![path, named("size: int = 1", true), named("colour: str", false)]]).len(),
        1
    );
}
