//! Nothing is half there: an operation of docs/operations.json has everything that an operation has, in every place.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on should say so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use planetscale::{Call, Client, Config, Error, Operation, operations};
use planetscale_simulator::Simulator;
use planetscale_tests::{Arguments, dispatch::dispatch, vectors};
use serde_json::Value;

/// Finds out which of the listed operations have a method.
type Methods = fn(&[Value]) -> BTreeSet<String>;

/// The operations that have a method, for each language. A new language is one more line: read its list from where its
/// build leaves one.
const LANGUAGES: &[(&str, Methods)] = &[
    ("rust", rust_methods),
    ("python", python_methods),
    ("node", node_methods),
    ("kotlin", kotlin_methods),
    ("swift", swift_methods),
];

fn read(path: &str) -> String {
    let path = vectors::checkout().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The operations of the list, which everything else is held against.
fn listed() -> Vec<Value> {
    json("docs/operations.json")["operations"].as_array().cloned().unwrap_or_default()
}

fn word<'v>(entry: &'v Value, name: &str) -> &'v str {
    entry[name].as_str().unwrap_or_else(|| panic!("{name} is missing: {entry}"))
}

fn ids(entries: &[Value]) -> BTreeSet<String> {
    entries.iter().map(|entry| word(entry, "operation_id").to_owned()).collect()
}

/// The vectors by operation.
fn by_operation() -> BTreeMap<String, Value> {
    let all = vectors::load("operations").into_iter();
    all.filter_map(|(_, vector)| Some((vector["operation"].as_str()?.to_owned(), vector))).collect()
}

/// Operations that the blocking class and the asynchronous one of their group each call by name.
fn python_methods(entries: &[Value]) -> BTreeSet<String> {
    let called = |entry: &&Value| {
        let module = read(&format!("python/planetscale/resources/{}.py", word(entry, "resource")));
        let name = format!("\"{}\"", word(entry, "operation_id"));
        let (blocking, asynchronous) = module.split_once("\nclass Async").unwrap_or_default();
        blocking.contains(&name) && asynchronous.contains(&name)
    };
    ids(&entries.iter().filter(called).cloned().collect::<Vec<_>>())
}

/// Operations that the class of their group calls by name, in a method of the name that docs/operations.json has.
fn node_methods(entries: &[Value]) -> BTreeSet<String> {
    let called = |entry: &&Value| {
        let module = read(&format!("node/src/resources/{}.ts", word(entry, "resource")));
        let (_, method) = word(&entry["methods"], "node").rsplit_once('.').unwrap_or_default();
        let head = format!("\n  {method}(");
        let name = format!("'{}'", word(entry, "operation_id"));
        module.split_once(&head).is_some_and(|(_, after)| {
            // A method ends where the next one begins.
            after.split("\n  }\n").next().is_some_and(|own| own.contains(&name))
        })
    };
    ids(&entries.iter().filter(called).cloned().collect::<Vec<_>>())
}

/// Operations that the raw class of their group sends by name, in a method of the name that docs/operations.json has, and
/// that the plain class of the group has too.
fn kotlin_methods(entries: &[Value]) -> BTreeSet<String> {
    let called = |entry: &&Value| {
        let group: String = word(entry, "resource").split('_').map(capital).collect();
        let file = format!("bindings/kotlin/src/main/kotlin/planetscale/resources/{group}.kt");
        let module = read(&file);
        let (plain, raw) = module.split_once(&format!("\npublic class Raw{group} ")).unwrap_or_default();
        let (_, method) = word(&entry["methods"], "kotlin").rsplit_once('.').unwrap_or_default();
        let head = format!("\n    public suspend fun {method}(");
        let name = format!("\"{}\"", word(entry, "operation_id"));
        let own = |code: &str| {
            // A method ends where the next comment begins.
            code.split_once(&head).and_then(|(_, after)| Some(after.split("\n    /**").next()?.to_owned()))
        };
        let passed_on = own(plain).is_some_and(|own| own.contains(&format!("withRawResponse.{method}(")));
        passed_on && own(raw).is_some_and(|own| own.contains(&name))
    };
    ids(&entries.iter().filter(called).cloned().collect::<Vec<_>>())
}

/// Operations that the raw struct of their group sends by name, in a method of the name that docs/operations.json has;
/// the struct beside it calls that method.
fn swift_methods(entries: &[Value]) -> BTreeSet<String> {
    let resources = "bindings/swift/Sources/PlanetScale/Resources";
    let groups = read(&format!("{resources}/Groups.swift"));
    let called = |entry: &&Value| {
        let (client, method) = word(&entry["methods"], "swift").rsplit_once('.').unwrap_or_default();
        let property = format!("    public var {}: ", client.trim_start_matches("client."));
        let Some((_, after)) = groups.split_once(&property) else { return false };
        let group: String = after.chars().take_while(|c| c.is_alphanumeric()).collect();
        let module = read(&format!("{resources}/{group}.swift"));
        let (plain, raw) = module.split_once(&format!("\npublic struct Raw{group}: ")).unwrap_or_default();
        let own = |module: &str| {
            let heads = [format!("\n    public func {method}("), format!("\n    public func `{method}`(")];
            let after = heads.iter().find_map(|head| Some(module.split_once(head)?.1.to_owned()))?;
            // A method ends where the next one begins.
            after.split("\n    }\n").next().map(str::to_owned)
        };
        let sends = own(raw).is_some_and(|own| own.contains(&format!("\"{}\"", word(entry, "operation_id"))));
        sends && own(plain).is_some_and(|own| own.contains(&format!("withRawResponse.{method}(")))
    };
    ids(&entries.iter().filter(called).cloned().collect::<Vec<_>>())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Operations whose typed method can be called. Nothing listens where it goes: it is enough that there is one.
fn rust_methods(entries: &[Value]) -> BTreeSet<String> {
    let config =
        Config::builder().base_url("http://127.0.0.1:9/v1").service_token("id", "secret").max_retries(0);
    let client = Client::new(config.build().unwrap());
    let mut vectors = by_operation();
    let mut found = BTreeSet::new();
    for id in ids(entries) {
        let arguments = vectors.get_mut(&id).map(|vector| vector["arguments"].take()).unwrap_or_default();
        let arguments: Arguments = serde_json::from_value(arguments).unwrap_or_default();
        // An operation without a method panics.
        if catch_unwind(AssertUnwindSafe(|| dispatch(&client, &id, &arguments))).is_ok() {
            found.insert(id);
        }
    }
    found
}

#[test]
fn no_operation_is_listed_twice() {
    // How many there are is in api/known.yaml, which the generator holds against the description.
    let entries = listed();
    assert_eq!(ids(&entries).len(), entries.len());
    assert!(!entries.is_empty());
}

/// The number of operations has one place, api/known.yaml, and docs/reference says it, which is generated. Prose that
/// repeats it is wrong with the next operation.
#[test]
fn no_text_repeats_how_many_operations_there_are() {
    let count = listed().len().to_string();
    for file in [
        "README.md",
        "CHANGELOG.md",
        "ARCHITECTURE.md",
        "python/README.md",
        "node/README.md",
        "bindings/kotlin/README.md",
        "bindings/swift/README.md",
    ] {
        for (number, line) in read(file).lines().enumerate() {
            let repeats = line.contains("operations")
                && line.split(|c: char| !c.is_alphanumeric()).any(|word| word == count);
            assert!(
                !repeats,
                "{file}:{}: leave the number to docs/reference/README.md, which is generated",
                number + 1
            );
        }
    }
}

#[test]
fn every_operation_is_described() {
    let document = json("api/openapi.json");
    let mut described = BTreeMap::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let route = format!("{} {path}", method.to_uppercase());
            described.insert(word(operation, "operationId").to_owned(), (route, operation));
        }
    }
    let entries = listed();
    for entry in &entries {
        let id = word(entry, "operation_id");
        let Some((route, operation)) = described.get(id) else { panic!("{id} is not described") };
        assert_eq!(*route, format!("{} {}", word(entry, "http_method"), word(entry, "path")), "{id}");
        assert!(word(operation, "summary").len() > 5 && word(operation, "description").len() > 15, "{id}");
        let extended = operation["x-stability"] == "extended";
        assert_eq!(extended, word(entry, "stability") == "extended", "{id}");
    }
    assert_eq!(described.into_keys().collect::<BTreeSet<_>>(), ids(&entries));
}

#[test]
fn the_engine_knows_every_operation() {
    let entries = listed();
    for entry in &entries {
        let id = word(entry, "operation_id");
        let Some(known) = operations::find(id) else { panic!("the engine does not know {id}") };
        let got = (known.method.as_str(), known.path, known.group);
        assert_eq!(got, (word(entry, "http_method"), word(entry, "path"), word(entry, "resource")), "{id}");
    }
    assert_eq!(
        operations::ALL.iter().map(|known| known.id.to_owned()).collect::<BTreeSet<_>>(),
        ids(&entries)
    );
}

#[test]
fn every_operation_has_a_vector() {
    let entries = listed();
    for entry in &entries {
        let id = word(entry, "operation_id");
        let vector = json(&format!("tests/vectors/operations/{}/{id}.json", word(entry, "resource")));
        assert_eq!(vector["operation"], entry["operation_id"]);
        let arguments = |place: &str| {
            let given = vector["arguments"][place].as_object().unwrap();
            given.keys().map(|name| Value::from(name.as_str())).collect::<Vec<_>>()
        };
        for (place, list) in [("path", "path_params"), ("query", "query_params"), ("body", "body_params")] {
            assert_eq!(Value::from(arguments(place)), entry[list], "{id}: {place}");
        }
    }
    assert_eq!(by_operation().into_keys().collect::<BTreeSet<_>>(), ids(&entries));
}

#[test]
fn every_language_has_a_method_for_every_operation() {
    let entries = listed();
    for (language, methods) in LANGUAGES {
        assert_eq!(methods(&entries), ids(&entries), "{language}");
        let named = |entry: &Value| entry["methods"][language].is_string();
        assert!(entries.iter().all(named), "docs/operations.json has names of methods in {language}");
    }
}

#[test]
fn every_operation_is_in_the_reference() {
    let index = read("docs/reference/README.md");
    let mut pages = BTreeMap::new();
    for operation in listed() {
        let (id, group) = (word(&operation, "operation_id"), word(&operation, "resource"));
        let page =
            pages.entry(group.to_owned()).or_insert_with(|| read(&format!("docs/reference/{group}.md")));
        let route = format!("{} {}", word(&operation, "http_method"), word(&operation, "path"));
        let entry = format!("- Operation: `{id}`, `{route}`.");
        assert_eq!(page.lines().filter(|found| *found == entry).count(), 1, "{group}.md: {entry}");
        let link = format!("({group}.md#");
        let found = index.lines().filter(|line| line.contains(&link) && line.contains(&format!("`{route}`")));
        assert_eq!(found.count(), 1, "README.md: {route}");
    }
}

/// A call of the engine with the arguments of a vector, past all types.
fn plain(operation: &'static Operation, arguments: &Arguments) -> Call {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut call = Call::new(operation);
    for name in operation.path_params {
        call = call.path_arg(text(&arguments.path[*name]));
    }
    for (name, value) in &arguments.query {
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        call = values.iter().fold(call, |call, value| call.query(name, text(value)));
    }
    arguments.body.iter().fold(call, |call, (name, value)| call.body_field(name, value.clone()))
}

/// What is wrong with the simulator's answer: it must be a success, or an error that the description has and that says
/// what is wrong, because the things that a vector names need not be there.
fn complaint(result: Result<u16, Error>) -> Option<String> {
    match result {
        Ok(200..=299) => None,
        Ok(status) => Some(format!("status {status}")),
        Err(Error::Api(error)) if matches!(error.status, 404 | 409 | 422) => {
            let said = !error.code.is_empty() && !error.message.is_empty();
            let body: Value = serde_json::from_slice(&error.body).unwrap_or_default();
            (!said || !body.is_object()).then(|| format!("{error}: the body is no error"))
        }
        Err(error) => Some(error.to_string()),
    }
}

#[test]
fn the_simulator_answers_every_operation() {
    let vectors = by_operation();
    let (mut failures, mut successes) = (Vec::new(), 0);
    let simulator = Simulator::builder().speed(1000.0).start().unwrap();
    let config = Config::builder().base_url(simulator.url()).bearer(simulator.user_token()).max_retries(0);
    let client = Client::new(config.build().unwrap());
    for operation in operations::ALL {
        // A new world for each, so that what one deletes is there for the next.
        ureq::post(format!("{}/_simulator/reset", simulator.origin())).send_empty().unwrap();
        client.organization("acme").databases().create("shop", "PS_10").send().unwrap();
        client.organization("acme").database("shop").branches().create("feature/größe 2").send().unwrap();
        let arguments = serde_json::from_value(vectors[operation.id]["arguments"].clone()).unwrap();
        let result = client.engine().call(&plain(operation, &arguments)).map(|reply| reply.status);
        successes += usize::from(result.is_ok());
        failures.extend(complaint(result).map(|complaint| format!("{}: {complaint}", operation.id)));
    }
    vectors::report("operations that succeed in the simulator", successes, operations::ALL.len());
    assert!(failures.is_empty(), "{} answers are no good:\n{}", failures.len(), failures.join("\n"));
    assert!(successes * 4 > operations::ALL.len(), "only {successes} operations succeed");
}
