//! Requests against the description, pages, and an answer for every operation there is.

use std::time::Duration;

use planetscale_simulator::Simulator;
use serde_json::{Map, Value, json};

use crate::support::World;

#[test]
fn what_does_not_exist_is_not_found() {
    let world = World::new();
    let paths = ["/nothing", "/organizations/other", "/organizations/acme/databases/none/branches", "/"];
    for path in paths {
        assert_eq!(world.call("GET", path, &Value::Null).refused(404, "not_found"), "Not Found");
    }
    let reply = world.call("PUT", "/organizations/acme", &Value::Null);
    assert!(reply.header("allow").unwrap().contains("GET"));
    reply.refused(405, "method_not_allowed");
}

#[test]
fn the_version_in_the_address_is_optional() {
    let world = World::new();
    for path in ["/organizations", "/organizations/", "/v1/organizations/", "/v1/organizations"] {
        let url = format!("{}{path}", world.simulator.origin());
        world.send("GET", &url, &[("authorization", &world.user())], "").unwrap().good();
    }
}

#[test]
fn bodies_and_queries_are_checked_and_the_field_is_named() {
    let world = World::new();
    let path = "/organizations/acme/databases";
    let refusals = [
        (json!({}), "name"),
        (json!({"name": "shop"}), "cluster_size"),
        (json!({"name": 1, "cluster_size": "PS_10"}), "name"),
        (json!({"name": "shop", "cluster_size": "PS_10", "kind": "oracle"}), "kind"),
        (json!({"name": "shop", "cluster_size": "PS_10", "region": "moon"}), "region"),
        (json!({"name": "shop", "cluster_size": "PS_10", "replicas": 2}), "replicas"),
    ];
    for (body, field) in refusals {
        let message = world.call("POST", path, &body).refused(422, "unprocessable");
        assert!(message.starts_with(field), "{body}: {message}");
    }
    let url = format!("{}{path}", world.simulator.url());
    let reply = world.send("POST", &url, &[("authorization", &world.user())], "{\"name\":").unwrap();
    let description = world.steer("GET", "/openapi.json", &Value::Null);
    let documented =
        &description["paths"]["/organizations/{organization}/databases"]["post"]["responses"]["400"];
    let (status, code) = if documented.is_null() { (422, "unprocessable") } else { (400, "bad_request") };
    assert!(reply.refused(status, code).starts_with("the body is not JSON"));
    let message = world.call("GET", &format!("{path}?page=x"), &Value::Null).refused(422, "invalid_params");
    assert!(message.starts_with("page"), "{message}");
    assert_eq!(world.get(path)["data"], json!([]));
}

#[test]
fn pages_go_on_to_the_end() {
    let simulator = Simulator::builder().page_size(2).start().unwrap();
    let world = World::of(simulator);
    for name in ["a", "b", "c", "d", "e"] {
        world.post("/organizations/acme/databases", &json!({"name": name, "cluster_size": "PS_10"}));
    }
    let mut names = Vec::new();
    let mut next = Some(format!("{}/organizations/acme/databases?q=", world.simulator.url()));
    while let Some(url) = next {
        let page = world.send("GET", &url, &[("authorization", &world.user())], "").unwrap().good();
        assert_eq!((&page["total_count"], &page["total_pages"]), (&json!(5), &json!(3)));
        names.extend(page["data"].as_array().unwrap().iter().map(|one| one["name"].clone()));
        next = page["next_page_url"].as_str().map(str::to_owned);
    }
    assert_eq!(names, ["a", "b", "c", "d", "e"]);
    let page = world.get("/organizations/acme/databases?per_page=3&page=2");
    assert_eq!((page["data"].as_array().unwrap().len(), &page["next_page"]), (2, &Value::Null));
}

#[test]
fn the_limit_of_requests_answers_429_with_the_time_to_wait() {
    let world = World::of(Simulator::builder().rate_limit(2).start().unwrap());
    world.get("/organizations");
    world.get("/organizations");
    let reply = world.call("GET", "/organizations", &Value::Null);
    let wait: u64 = reply.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    reply.refused(429, "too_many_requests");
}

/// Every address of 127/8 is this machine's on Linux, so whoever listened on all addresses could be reached by another.
#[cfg(target_os = "linux")]
#[test]
fn nobody_is_let_in_but_by_the_loopback_address() {
    let simulator = Simulator::builder().start().expect("a simulator");
    let port: u16 = simulator.origin().rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
    let error = std::net::TcpStream::connect(("127.0.0.2", port)).expect_err("it listens on more than that");
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionRefused);
}

#[test]
fn latency_holds_every_reply_back() {
    let world = World::of(Simulator::builder().latency(Duration::from_millis(80)).start().unwrap());
    let start = std::time::Instant::now();
    world.get("/organizations");
    assert!(start.elapsed() >= Duration::from_millis(80));
}

#[test]
fn simulators_live_side_by_side_and_stop_when_dropped() {
    let one = World::new();
    let two = World::of(Simulator::builder().organization("other").seed(2).start().unwrap());
    one.database("shop", "mysql");
    assert_eq!(two.get("/organizations/other/databases")["data"], json!([]));
    assert_ne!(one.token(), two.token());
    let address = two.simulator.origin().replace("http://", "");
    drop(two);
    assert!(std::net::TcpStream::connect(address).is_err());
}

/// Deploy requests that can be acted on only when they have come so far.
const LATER: [&str; 5] = [
    "cancel_deploy_request",
    "complete_gated_deploy_request",
    "skip_revert_period",
    "complete_revert",
    "promote_branch",
];

#[test]
fn every_operation_of_the_description_answers_validly() {
    let world = World::new();
    let description = world.steer("GET", "/openapi.json", &Value::Null);
    let mut stage = Stage::set(&world);
    let mut count = 0;
    for (path, item) in description["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(name, _)| *name != "parameters")
        {
            let id = operation["operationId"].as_str().unwrap();
            let address =
                stage.address(&world, &description, path, operation) + &query(&description, operation);
            let body = body(&description, operation);
            let reply = world.call(&method.to_uppercase(), &address, &body);
            // In this build the simulator checks its own replies, and answers 500 when one is not valid.
            let documented = operation["responses"].get(reply.status.to_string()).is_some();
            assert!(documented, "{id}: {reply:?}");
            if !LATER.contains(&id) {
                assert!(reply.status < 400, "{id}: {reply:?}");
            }
            count += 1;
            if method != "get" {
                world.steer("POST", "/reset", &Value::Null);
                stage = Stage::set(&world);
            }
        }
    }
    assert!(count >= 77, "{count}");
}

/// One of everything that a path can name.
struct Stage {
    /// What names it, by the path of what it is in.
    names: Map<String, Value>,
}

impl Stage {
    fn set(world: &World) -> Self {
        let mysql = world.database("shop", "mysql");
        let postgres = world.database("ledger", "postgresql");
        world.database("grid", "neki");
        let mut names = Map::new();
        let mut make = |path: String, body: Value| {
            let id = world.post(&path, &body)["id"].clone();
            names.insert(path, id);
        };
        make(format!("{mysql}/webhooks"), json!({"url": "http://127.0.0.1:1/hook"}));
        make(format!("{mysql}/branches/dev/passwords"), json!({"ttl": 3600}));
        make(format!("{mysql}/branches/dev/backups"), json!({}));
        make(format!("{mysql}/branches/dev/query-patterns"), json!({}));
        make(format!("{postgres}/branches/dev/bouncers"), json!({"name": "pool"}));
        make(format!("{postgres}/cidrs"), json!({"cidrs": ["192.0.2.0/24"]}));
        make("/organizations/acme/teams".to_owned(), json!({"name": "Platform"}));
        make("/organizations/acme/service-tokens".to_owned(), json!({}));
        let members = world.get("/organizations/acme/members");
        let invoices = world.get("/organizations/acme/invoices");
        names.insert("/organizations/acme/members".to_owned(), members["data"][1]["id"].clone());
        names.insert("/organizations/acme/invoices".to_owned(), invoices["data"][0]["id"].clone());
        world.call("POST", &format!("{mysql}/branches/main/safe-migrations"), &Value::Null).good();
        let request =
            world.post(&format!("{mysql}/deploy-requests"), &json!({"branch": "dev", "into_branch": "main"}));
        names.insert(format!("{mysql}/deploy-requests"), request["number"].clone());
        names.insert(format!("{mysql}/schema-recommendations"), json!(1));
        world.advance(60.0);
        Self { names }
    }

    fn address(&self, world: &World, description: &Value, path: &str, operation: &Value) -> String {
        let platforms = operation["x-platforms"].as_array();
        let on = |platform: &str| platforms.is_none_or(|platforms| platforms.contains(&json!(platform)));
        let database = if on("vitess") {
            "shop"
        } else if on("postgres") {
            "ledger"
        } else {
            "grid"
        };
        let id = operation["operationId"].as_str().unwrap();
        let branch = if id.ends_with("safe_migrations") { "main" } else { "dev" };
        let (mut template, mut address) = (String::new(), String::new());
        for segment in path.split('/').skip(1) {
            let value = match segment {
                "{organization}" => json!("acme"),
                "{database}" => json!(database),
                "{branch}" => json!(branch),
                other if other.starts_with('{') => match self.names.get(&address) {
                    Some(name) => name.clone(),
                    None => first(world, description, &template, &address, other),
                },
                other => json!(other),
            };
            template = format!("{template}/{segment}");
            address =
                format!("{address}/{}", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
        address
    }
}

/// What names the first thing of a collection, which is created when there is none to be seen.
fn first(world: &World, description: &Value, template: &str, address: &str, parameter: &str) -> Value {
    let field = if parameter == "{number}" { "number" } else { "id" };
    // The same parameter has several names, depending on what comes after it.
    let nameless = |path: &str| {
        let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        segments.collect::<Vec<_>>().join("/")
    };
    let mut paths = description["paths"].as_object().unwrap().iter();
    let Some((_, item)) = paths.find(|(path, _)| nameless(path) == nameless(template)) else {
        return json!(1);
    };
    if let Some(operation) = item.get("get") {
        let listed = format!("{address}{}&_redirected=1", query(description, operation));
        let reply = world.get(&listed);
        let item = &reply.get("data").unwrap_or(&reply)[0];
        // What has no id goes by its name.
        if let Some(name) = item.get(field).or_else(|| item.get("name")) {
            return name.clone();
        }
    }
    let Some(operation) = item.get("post") else { return json!(1) };
    let made = world.post(address, &body(description, operation));
    made.get(field).cloned().unwrap_or(json!(1))
}

/// The query parameters that an operation insists on.
fn query(description: &Value, operation: &Value) -> String {
    let needed = operation["parameters"].as_array().into_iter().flatten();
    let needed = needed.filter(|one| one["in"] == "query" && one["required"] == true).map(|one| {
        let name = one["name"].as_str().unwrap();
        let value = smallest(description, &one["schema"], name).unwrap();
        let value = value.get(0).unwrap_or(&value);
        format!("{name}={}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    });
    format!("?{}", needed.collect::<Vec<_>>().join("&"))
}

/// The smallest body that an operation takes.
pub(crate) fn body(description: &Value, operation: &Value) -> Value {
    match operation.pointer("/requestBody/content/application~1json/schema") {
        Some(schema) => smallest(description, schema, "").unwrap_or(json!({})),
        None => Value::Null,
    }
}

fn smallest(description: &Value, schema: &Value, name: &str) -> Option<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return smallest(description, description.pointer(reference.strip_prefix('#')?)?, name);
    }
    if let Some(words) = schema["enum"].as_array() {
        // The one word that a deploy request takes.
        let closed = words.iter().find(|word| *word == "closed");
        return closed.or_else(|| words.first()).cloned();
    }
    match schema["format"].as_str() {
        Some("date-time") => return Some(json!("2026-01-02T03:04:05Z")),
        Some("date") => return Some(json!("2026-01-02")),
        Some("uri") => return Some(json!("http://127.0.0.1:1/other")),
        Some("email") => return Some(json!("grace@example.com")),
        _ => {}
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str())?;
    Some(match kind {
        "object" => {
            let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let fields = required.map(|field| {
                let value = smallest(description, &schema["properties"][field], field).unwrap_or(json!("x"));
                (field.to_owned(), value)
            });
            Value::Object(fields.collect())
        }
        "array" => json!([smallest(description, &schema["items"], name).unwrap_or(json!("x"))]),
        "integer" | "number" => json!(1),
        "boolean" => json!(true),
        _ => json!(match name {
            "url" => "http://127.0.0.1:1/other",
            "cidrs" => "192.0.2.0/24",
            "access" => "read_branch",
            "database" => "shop",
            "branch" => "dev",
            "into_branch" => "main",
            _ => "new",
        }),
    })
}
