//! Things that no handler knows: what creates, changes and removes them is seen by those who look next.

use serde_json::{Value, json};

use crate::checks::body;
use crate::support::World;

/// A collection below a branch or database: where it is, on which kind of database, and what can be changed.
struct Row {
    template: &'static str,
    kind: &'static str,
    change: Option<(&'static str, Value)>,
}

const BRANCH: &str = "/organizations/{organization}/databases/{database}/branches/{branch}";
const DATABASE: &str = "/organizations/{organization}/databases/{database}";

fn rows() -> Vec<Row> {
    let row = |template, kind, change: Option<(&'static str, Value)>| Row { template, kind, change };
    vec![
        row("{B}/keyspaces", "mysql", Some(("max_rollout", json!(3)))),
        row("{B}/traffic/budgets", "postgresql", Some(("name", json!("other")))),
        row("{B}/routers", "neki", Some(("name", json!("other")))),
        row("{B}/configuration-profiles", "neki", Some(("name", json!("other")))),
        row("{B}/configuration-profiles/{configuration_profile}/shards", "neki", None),
        row("{B}/dedicated-read-replicas", "postgresql", Some(("replicas", json!(3)))),
        row("{B}/switchovers", "postgresql", None),
        row("{D}/backup-policies", "mysql", Some(("name", json!("other")))),
        row("{D}/workflows", "mysql", None),
        row("{B}/resizes", "mysql", None),
        row("{B}/changes", "postgresql", None),
        row("{B}/bouncers/{bouncer}/resizes", "postgresql", None),
        row("/organizations/{organization}/invitations", "mysql", None),
        row("/organizations/{organization}/teams/{team}/members", "mysql", None),
    ]
}

fn items(world: &World, path: &str) -> Vec<Value> {
    let reply = world.get(path);
    reply.get("data").unwrap_or(&reply).as_array().unwrap().clone()
}

fn listed(world: &World, path: &str, id: &Value) -> Option<Value> {
    items(world, path).into_iter().find(|one| one["id"] == *id)
}

#[test]
fn what_is_done_to_a_collection_is_seen_in_the_next_reply() {
    for row in rows() {
        let world = World::new();
        let base = world.database("shop", row.kind);
        let team = world.post("/organizations/acme/teams", &json!({"name": "Platform"}));
        let description = world.steer("GET", "/openapi.json", &Value::Null);
        let template = row.template.replace("{B}", BRANCH).replace("{D}", DATABASE);
        let mut path = template
            .replace(DATABASE, &base)
            .replace("{branch}", "dev")
            .replace("{organization}", "acme")
            .replace("{team}", team["slug"].as_str().unwrap());
        if path.contains("{configuration_profile}") {
            let profile = &items(&world, &format!("{base}/branches/dev/configuration-profiles"))[0];
            path = path.replace("{configuration_profile}", profile["name"].as_str().unwrap());
        }
        if path.contains("{bouncer}") {
            world.post(&format!("{base}/branches/dev/bouncers"), &json!({"name": "pool"}));
            path = path.replace("{bouncer}", "pool");
        }
        let before = items(&world, &path).len();
        let operations = &description["paths"][&template];
        // Changes of a size are not posted: they are put or patched into the list of them.
        let creating = ["post", "put", "patch"].into_iter().find(|method| !operations[*method].is_null());
        let method = creating.unwrap().to_uppercase();
        let sent = body(&description, &operations[creating.unwrap()]);
        let made = world.call(&method, &path, &sent).good();
        let id = &made["id"];
        for (field, value) in sent.as_object().into_iter().flatten() {
            if made[field].is_string() {
                assert_eq!(made[field], *value, "{path}: {field}");
            }
        }
        assert_eq!(listed(&world, &path, id).as_ref(), Some(&made), "{path}");
        assert_eq!(items(&world, &path).len(), before + 1, "{path}");
        if made["name"].is_string() && !sent["name"].is_null() {
            let message = world.call(&method, &path, &sent).refused(422, "unprocessable");
            assert!(message.starts_with("name"), "{path}: {message}");
        }
        let key = if made["number"].is_null() {
            id.as_str().unwrap().to_owned()
        } else {
            made["number"].to_string()
        };
        one(&world, &description, &row, (&template, &path, &key), &made);
    }
}

/// Gets, changes and removes what was made, as far as there are operations for it.
fn one(
    world: &World,
    description: &Value,
    row: &Row,
    (template, path, key): (&str, &str, &str),
    made: &Value,
) {
    let address = format!("{path}/{key}");
    let below =
        description["paths"].as_object().unwrap().iter().find(|(one, _)| {
            one.strip_prefix(&format!("{template}/{{")).is_some_and(|rest| !rest.contains('/'))
        });
    let methods = below.map_or(&Value::Null, |(_, item)| item);
    let readable = !methods["get"].is_null();
    if readable {
        assert_eq!(world.get(&address), *made);
        world.call("GET", &format!("{path}/zzzzzzzzzzzz"), &Value::Null).refused(404, "not_found");
    }
    // What it becomes with time is what is waited for.
    world.advance(60.0);
    let now = listed(world, path, &made["id"]).unwrap();
    if let Some(ready) = now.get("ready") {
        assert_eq!(*ready, json!(true), "{address}: {now}");
    }
    if let Some((field, value)) = &row.change {
        let changed = world.call("PATCH", &address, &json!({ *field: value })).good();
        assert_eq!(changed[field], *value, "{address}");
        let seen = if readable { world.get(&address) } else { listed(world, path, &made["id"]).unwrap() };
        assert_eq!(seen, changed, "{address}");
        if !seen["updated_at"].is_null() {
            assert_ne!(seen["updated_at"], made["updated_at"], "{address}");
        }
    }
    // A workflow is taken back and stays in the list.
    if methods["delete"].is_null() || !made["number"].is_null() {
        return;
    }
    world.call("DELETE", &address, &Value::Null).good();
    assert!(listed(world, path, &made["id"]).is_none(), "{address}");
    world.call("DELETE", &address, &Value::Null).refused(404, "not_found");
}

#[test]
fn things_exist_below_their_own_parent_only() {
    let world = World::new();
    let base = world.database("shop", "mysql");
    let made = world
        .post(&format!("{base}/branches/dev/keyspaces"), &json!({"name": "orders", "cluster_size": "PS_20"}));
    assert_eq!(world.get(&format!("{base}/branches/dev/keyspaces/orders"))["id"], made["id"]);
    world
        .call("GET", &format!("{base}/branches/main/keyspaces/orders"), &Value::Null)
        .refused(404, "not_found");
    let path = format!("{base}/branches/dev/keyspaces/none/resizes");
    world.call("GET", &path, &Value::Null).refused(404, "not_found");
}

#[test]
fn a_resize_goes_through_its_states_and_the_keyspace_follows() {
    let world = World::new();
    let path = format!("{}/branches/dev/keyspaces", world.database("shop", "mysql"));
    world.post(&path, &json!({"name": "orders", "cluster_size": "PS_20"}));
    world.advance(60.0);
    let (keyspace, resizes) = (format!("{path}/orders"), format!("{path}/orders/resizes"));
    let before = world.get(&keyspace);
    let made = world.call("PUT", &resizes, &json!({"cluster_size": "PS_80", "extra_replicas": 2})).good();
    assert_eq!((&made["state"], &made["extra_replicas"]), (&json!("pending"), &json!(2)));
    assert_eq!(made["previous_cluster_name"], before["cluster_name"]);
    assert_eq!(world.get(&keyspace)["resizing"], true);
    let resize = format!("{resizes}/{}", made["id"].as_str().unwrap());
    world.advance(2.0);
    assert_eq!(world.get(&resize)["state"], "resizing");
    world.advance(2.0);
    let done = world.get(&resize);
    assert_eq!(done["state"], "completed");
    assert!(done["completed_at"].is_string(), "{done}");
    let after = world.get(&keyspace);
    assert_eq!((&after["resizing"], &after["cluster_name"]), (&json!(false), &json!("PS_80")));

    let second = world.call("PUT", &resizes, &json!({"cluster_size": "PS_160"})).good();
    world.call("DELETE", &resizes, &Value::Null).good();
    world.advance(60.0);
    let resize = format!("{resizes}/{}", second["id"].as_str().unwrap());
    assert_eq!(world.get(&resize)["state"], "canceled");
    assert_eq!(world.get(&keyspace)["cluster_name"], "PS_80");
}

#[test]
fn a_workflow_lives_until_it_is_complete_or_canceled() {
    let world = World::new();
    let path = format!("{}/workflows", world.database("shop", "mysql"));
    let new = json!({"name": "move", "source_keyspace": "a", "target_keyspace": "b", "tables": ["orders"]});
    let made = world.post(&path, &new);
    assert_eq!((&made["state"], &made["source_keyspace"]["name"]), (&json!("pending"), &json!("a")));
    let workflow = format!("{path}/{}", made["number"]);
    world.advance(2.0);
    assert_eq!(world.get(&workflow)["state"], "copying");
    world.advance(2.0);
    assert_eq!(world.get(&workflow)["state"], "running");
    let steps = [
        ("verify-data", "verifying_data", "verified_data"),
        ("switch-replicas", "switching_replicas", "switched_replicas"),
        ("switch-primaries", "switching_primaries", "switched_primaries"),
        ("reverse-traffic", "reversing_traffic", "running"),
        ("cutover", "cutting_over", "cutover"),
        ("complete", "completed", "completed"),
    ];
    for (action, first, last) in steps {
        let reply = world.call("PATCH", &format!("{workflow}/{action}"), &Value::Null).good();
        assert_eq!(reply["state"], first, "{action}");
        world.advance(2.0);
        let seen = world.get(&workflow);
        assert_eq!(seen["state"], last, "{action}");
        let switched = action == "switch-primaries";
        assert!(!switched || seen["primaries_switched"] == true, "{seen}");
    }
    assert!(world.get(&workflow)["completed_at"].is_string());

    let second = world
        .post(&path, &json!({"name": "other", "source_keyspace": "a", "target_keyspace": "b", "tables": []}));
    let workflow = format!("{path}/{}", second["number"]);
    assert_eq!(world.call("DELETE", &workflow, &Value::Null).good()["state"], "cancelling");
    world.advance(60.0);
    assert_eq!(world.get(&workflow)["state"], "cancelled");
}

#[test]
fn settings_of_which_there_is_one_are_remembered() {
    let world = World::new();
    let path = format!("{}/throttler", world.database("shop", "mysql"));
    let sent = json!({"configurations": [{"keyspace_name": "shop", "ratio": 40}]});
    let changed = world.call("PATCH", &path, &sent).good();
    assert_eq!(changed["configurations"][0]["ratio"], 40);
    assert_eq!(world.get(&path), changed);
    let admin = format!("{}/branches/dev/admin", world.database("grid", "neki"));
    let before = world.get(&admin);
    let changed = world.call("PATCH", &admin, &json!({"admin_size": "NA_40"})).good();
    assert_ne!(changed["admin_size"], before["admin_size"]);
    assert_eq!(world.get(&admin), changed);
}

#[test]
fn rules_stand_in_their_budget() {
    let world = World::new();
    let budgets = format!("{}/branches/dev/traffic/budgets", world.database("ledger", "postgresql"));
    let made = world.post(&budgets, &json!({"name": "night", "mode": "enforce"}));
    let budget = format!("{budgets}/{}", made["id"].as_str().unwrap());
    let rule = world.post(&format!("{budget}/rules"), &json!({"kind": "match", "fingerprint": "b129e8fa"}));
    let seen = world.get(&budget);
    assert!(seen["rules"].as_array().unwrap().contains(&rule), "{seen}");
    let address = format!("{budget}/rules/{}", rule["id"].as_str().unwrap());
    world.call("DELETE", &address, &Value::Null).good();
    assert!(!world.get(&budget)["rules"].as_array().unwrap().contains(&rule));
    world.call("DELETE", &address, &Value::Null).refused(404, "not_found");
}

#[test]
fn what_is_in_no_list_can_be_waited_for() {
    let world = World::new();
    let branch = format!("{}/branches/dev", world.database("shop", "mysql"));
    let rows = [
        (
            "/organizations/acme/auth-attempt-exports".to_owned(),
            json!({"start_at": "2026-01-01T00:00:00Z", "end_at": "2026-01-02T00:00:00Z", "format": "csv"}),
            "ready",
        ),
        ("/organizations/acme/billing/payment-method-setups".to_owned(), Value::Null, "completed"),
        (
            format!("{branch}/planned-reparent"),
            json!({"keyspace": "shop", "shard": "-", "new_primary": "zone1-100"}),
            "completed",
        ),
    ];
    for (path, sent, done) in rows {
        let made = world.post(&path, &sent);
        assert_eq!(made["state"], "pending", "{made}");
        let address = format!("{path}/{}", made["id"].as_str().unwrap());
        assert_eq!(world.get(&address), made);
        world.advance(60.0);
        assert_eq!(world.get(&address)["state"], done, "{address}");
    }
}

#[test]
fn changes_further_down_are_seen_in_the_list_of_the_branch() {
    let world = World::new();
    let branch = format!("{}/branches/dev", world.database("ledger", "postgresql"));
    world.post(&format!("{branch}/bouncers"), &json!({"name": "pool"}));
    let path = format!("{branch}/bouncers/pool/resizes");
    let made = world.call("PATCH", &path, &json!({"replicas_per_cell": 3})).good();
    assert_eq!(listed(&world, &format!("{branch}/bouncer-resizes"), &made["id"]), Some(made));
}

#[test]
fn metrics_lie_in_the_period_that_was_asked_for_and_do_not_change_afterwards() {
    let world = World::new();
    let path = format!("{}/branches/dev/metrics", world.database("shop", "mysql"));
    let query = "?metrics=queries,latency_p99&from=2026-03-04T08:00:00Z&to=2026-03-04T09:00:00Z&steps=6";
    let metrics = world.get(&format!("{path}{query}"));
    assert_eq!(
        (&metrics["interval"], &metrics["start_date"]),
        (&json!(600), &json!("2026-03-04T08:00:00.000Z"))
    );
    assert_eq!(metrics["series"][1]["metric"], "latency_p99");
    for series in metrics["series"].as_array().unwrap() {
        let points = series["points"].as_array().unwrap();
        assert_eq!(points.len(), 6);
        assert!(points.windows(2).all(|pair| pair[0][0].as_i64() < pair[1][0].as_i64()), "{series}");
        assert!(points.windows(2).any(|pair| pair[0][1] != pair[1][1]), "{series}");
    }
    world.advance(3600.0);
    assert_eq!(world.get(&format!("{path}{query}")), metrics);
}

#[test]
fn roles_backups_and_accesses_remember_what_was_changed() {
    let world = World::new();
    let branch = format!("{}/branches/dev", world.database("ledger", "postgresql"));
    let role = world.post(&format!("{branch}/roles"), &json!({"name": "reader"}));
    let backup = world.post(&format!("{branch}/backups"), &json!({}));
    let role = format!("{branch}/roles/{}", role["id"].as_str().unwrap());
    let backup = format!("{branch}/backups/{}", backup["id"].as_str().unwrap());
    world.call("PATCH", &role, &json!({"name": "writer", "require_where_on_delete": "warn"})).good();
    let seen = world.get(&role);
    assert_eq!(
        (&seen["name"], &seen["query_safety_settings"]["require_where_on_delete"]),
        (&json!("writer"), &json!("warn"))
    );
    world.call("PATCH", &backup, &json!({"protected": true})).good();
    assert_eq!(world.get(&backup)["protected"], true);

    let token = world.post("/organizations/acme/service-tokens", &json!({"name": "ci"}));
    let access = format!("/organizations/acme/service-tokens/{}/access", token["id"].as_str().unwrap());
    world.post(&access, &json!({"database": "ledger", "access": ["read_branch", "create_branch"]}));
    world.call("DELETE", &access, &json!({"database": "ledger", "access": ["create_branch"]})).good();
    let left = items(&world, &access);
    assert_eq!(left.iter().map(|one| &one["access"]).collect::<Vec<_>>(), ["read_branch"]);
}

#[test]
fn what_has_no_id_goes_by_its_name() {
    let world = World::new();
    let base = world.database("shop", "neki");
    let profile = &items(&world, &format!("{base}/branches/dev/configuration-profiles"))[0];
    let name = profile["name"].as_str().unwrap();
    let path = format!("{base}/branches/dev/configuration-profiles/{name}/extensions");
    let before = items(&world, &path);
    let names: Vec<_> = before.iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert!(names.len() > 1, "{names:?}");

    for enabled in [true, false] {
        let one = format!("{path}/{}", names[1]);
        let changed = world.call("PATCH", &one, &json!({"enabled": enabled})).good();
        assert_eq!((&changed["name"], &changed["enabled"]), (&json!(names[1]), &json!(enabled)));
        let mut wanted = before.clone();
        wanted[1]["enabled"] = json!(enabled);
        assert_eq!(items(&world, &path), wanted);
    }
    world.call("PATCH", &format!("{path}/unheard_of"), &json!({"enabled": true})).refused(404, "not_found");
}
