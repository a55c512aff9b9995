//! Every operation, once: the typed method sends what the vector says and reads what the vector answers.

use planetscale_tests::compare::{Mode, differences, queries_differ};
use planetscale_tests::{server::Server, vectors};
use serde_json::{Value, json};

#[test]
fn every_operation_sends_and_reads_what_its_vector_says() {
    let server = Server::start();
    let vectors = vectors::load("operations");
    let failures: Vec<String> = vectors
        .iter()
        .filter_map(|(name, vector)| {
            let lines = run(&server, vector);
            (!lines.is_empty()).then(|| format!("{name}\n    {}", lines.join("\n    ")))
        })
        .collect();
    let passed = vectors.len() - failures.len();
    vectors::report("operation vectors", passed, vectors.len());
    assert!(failures.is_empty(), "{} vectors do not hold:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_operation_has_its_vector() {
    let mut known: Vec<&str> = planetscale::operations::ALL.iter().map(|operation| operation.id).collect();
    let vectors = vectors::load("operations");
    let mut covered: Vec<&str> =
        vectors.iter().filter_map(|(_, vector)| vector["operation"].as_str()).collect();
    known.sort_unstable();
    covered.sort_unstable();
    assert_eq!(known, covered);
}

/// Runs one vector and returns what differs.
fn run(server: &Server, vector: &Value) -> Vec<String> {
    let script = server.script(std::slice::from_ref(&vector["reply"]), None);
    let mut lines = Vec::new();
    match vectors::call(&script.client(), vector) {
        Ok(value) => lines.extend(named("value", differences(&vector["value"], &value, Mode::Exact))),
        Err(error) => lines.push(format!("the call failed: {error}")),
    }
    match script.requests().as_slice() {
        [request] => lines.extend(named("request", request_differs(&vector["request"], request))),
        requests => lines.push(format!("{} requests were sent instead of one", requests.len())),
    }
    lines
}

fn request_differs(wanted: &Value, sent: &Value) -> Vec<String> {
    let part = |request: &Value| json!({"method": request["method"], "path": request["path"]});
    let mut lines = differences(&part(wanted), &part(sent), Mode::Exact);
    lines.extend(queries_differ(&wanted["query"], &sent["query"]));
    // An explicit null in a body means something, so a body is compared to the letter.
    if wanted["body"] != sent["body"] {
        lines.push(format!("$.body: expected {}, got {}", wanted["body"], sent["body"]));
    }
    lines
}

fn named(part: &str, lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(move |line| format!("{part} {line}"))
}
