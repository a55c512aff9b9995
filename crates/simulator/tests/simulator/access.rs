//! Who gets in, and what they may do.

use serde_json::{Value, json};

use crate::support::World;

#[test]
fn requests_without_good_credentials_are_refused() {
    let world = World::new();
    let (id, secret) = world.simulator.service_token();
    let bad =
        ["", "nonsense", "Basic abc", &format!("{id}:wrong"), &format!("{secret}:{id}"), "Bearer wrong"];
    for authorization in bad {
        let reply = world.call_as(authorization, "GET", "/organizations", &Value::Null);
        reply.refused(401, "unauthorized");
    }
    let url = format!("{}/organizations", world.simulator.url());
    world.send("GET", &url, &[], "").unwrap().refused(401, "unauthorized");
}

#[test]
fn three_forms_of_credentials_are_taken() {
    let world = World::new();
    for authorization in [world.token(), format!("ServiceToken {}", world.token()), world.user()] {
        let organizations = world.call_as(&authorization, "GET", "/organizations", &Value::Null).good();
        assert_eq!(organizations["data"][0]["name"], "acme");
    }
}

#[test]
fn an_access_to_one_database_shows_that_database_only() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    world.database("blog", "mysql");
    let token = world.token_with("shop", &["read_database", "read_branch"]);
    let call = |method: &str, path: &str| world.call_as(&token, method, path, &Value::Null);

    let databases = call("GET", "/organizations/acme/databases").good();
    assert_eq!(databases["data"].as_array().unwrap().len(), 1);
    assert_eq!(databases["data"][0]["name"], "shop");
    assert_eq!(call("GET", &format!("{shop}/branches/main")).good()["name"], "main");
    call("GET", "/organizations/acme/databases/blog").refused(404, "not_found");
}

#[test]
fn without_the_access_reads_are_not_found_changes_forbidden_and_lists_empty() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let token = world.token_with("shop", &["read_database"]);
    let call = |method: &str, path: String| world.call_as(&token, method, &path, &Value::Null);

    call("GET", format!("{shop}/branches/main")).refused(404, "not_found");
    let message = call("DELETE", format!("{shop}/branches/dev")).refused(403, "forbidden");
    assert!(message.contains("delete_branch"), "{message}");
    let branches = call("GET", format!("{shop}/branches")).good();
    assert_eq!((&branches["data"], &branches["total_count"]), (&json!([]), &json!(0)));
    assert_eq!(world.get(&format!("{shop}/branches"))["total_count"], 2);
}

#[test]
fn an_access_to_the_organization_holds_for_every_database() {
    let world = World::new();
    world.database("shop", "mysql");
    world.database("blog", "mysql");
    let token = world.token_with("acme", &["read_branch"]);
    for name in ["shop", "blog"] {
        let path = format!("/organizations/acme/databases/{name}/branches/main");
        assert_eq!(world.call_as(&token, "GET", &path, &Value::Null).good()["name"], "main");
    }
}

#[test]
fn service_tokens_cannot_manage_service_tokens() {
    let world = World::new();
    let path = "/organizations/acme/service-tokens";
    world.call_as(&world.token(), "GET", path, &Value::Null).refused(403, "forbidden");
    world.call_as(&world.token(), "POST", path, &json!({})).refused(403, "forbidden");
    assert_eq!(world.get(path)["total_count"], 1);
}

#[test]
fn a_service_token_shows_its_secret_once_and_is_good_until_deleted() {
    let world = World::new();
    let made = world.post("/organizations/acme/service-tokens", &json!({"name": "ci"}));
    let secret = made["token"].as_str().unwrap();
    assert!(secret.starts_with("pscale_tkn_"), "{secret}");
    let id = made["id"].as_str().unwrap();
    let path = format!("/organizations/acme/service-tokens/{id}");
    assert_eq!(world.get(&path)["token"], Value::Null);

    let authorization = format!("{id}:{secret}");
    world.call_as(&authorization, "GET", "/organizations", &Value::Null).good();
    world.call("DELETE", &path, &Value::Null).good();
    world.call("GET", &path, &Value::Null).refused(404, "not_found");
    world.call_as(&authorization, "GET", "/organizations", &Value::Null).refused(401, "unauthorized");
}

#[test]
fn granted_accesses_are_listed_with_what_they_are_for() {
    let world = World::new();
    world.database("shop", "mysql");
    let made = world.post("/organizations/acme/service-tokens", &json!({}));
    let path = format!("/organizations/acme/service-tokens/{}/access", made["id"].as_str().unwrap());
    let grant = json!({"database": "shop", "access": ["read_branch", "create_branch", "read_branch"]});
    world.post(&path, &grant);
    let listed = world.get(&path);
    let words: Vec<_> = listed["data"].as_array().unwrap().iter().map(|one| one["access"].clone()).collect();
    assert_eq!(words, ["read_branch", "create_branch"]);
    assert_eq!(listed["data"][0]["resource"]["name"], "shop");

    let unknown = json!({"database": "shop", "access": ["fly"]});
    world.call("POST", &path, &unknown).refused(422, "unprocessable");
    let nowhere = json!({"database": "nowhere", "access": ["read_branch"]});
    world.call("POST", &path, &nowhere).refused(404, "not_found");
}

#[test]
fn a_service_token_is_no_user() {
    let world = World::new();
    world.call_as(&world.token(), "GET", "/user", &Value::Null).refused(403, "forbidden");
    assert_eq!(world.get("/user")["display_name"], "Grace Hopper");
}
