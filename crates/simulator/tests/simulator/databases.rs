//! Databases, branches and what hangs on them.

use serde_json::{Value, json};

use crate::support::World;

#[test]
fn a_database_is_ready_after_a_while_and_has_a_main_branch() {
    let world = World::new();
    let made = world.post("/organizations/acme/databases", &json!({"name": "shop", "cluster_size": "PS_10"}));
    assert_eq!(
        (&made["state"], &made["ready"], &made["kind"]),
        (&json!("pending"), &json!(false), &json!("mysql"))
    );
    assert_eq!(made["type"], "Database");
    world.advance(4.9);
    assert_eq!(world.get("/organizations/acme/databases/shop")["ready"], false);
    world.advance(0.2);
    let ready = world.get("/organizations/acme/databases/shop");
    assert_eq!(
        (&ready["state"], &ready["ready"], &ready["branches_count"]),
        (&json!("ready"), &json!(true), &json!(1))
    );
    let main = world.get("/organizations/acme/databases/shop/branches/main");
    assert_eq!(
        (&main["production"], &main["ready"], &main["parent_branch"]),
        (&json!(true), &json!(true), &Value::Null)
    );
    assert_eq!((&main["type"], &main["cluster_name"]), (&json!("DatabaseBranch"), &json!("PS_10_AWS_X86")));
}

#[test]
fn a_name_is_taken_once_and_can_be_changed() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let again = json!({"name": "shop", "cluster_size": "PS_10"});
    world.call("POST", "/organizations/acme/databases", &again).refused(422, "unprocessable");
    world.call("PATCH", &shop, &json!({"new_name": "store", "insights_raw_queries": true})).good();
    world.call("GET", &shop, &Value::Null).refused(404, "not_found");
    assert_eq!(world.get("/organizations/acme/databases/store")["insights_raw_queries"], true);
    world.post("/organizations/acme/databases", &again);
}

#[test]
fn a_deleted_database_is_gone_unless_it_is_protected() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    world.call("PATCH", &shop, &json!({"deletion_protected": true})).good();
    world.call("DELETE", &shop, &Value::Null).refused(422, "unprocessable");
    world.call("PATCH", &shop, &json!({"deletion_protected": false})).good();
    assert_eq!(world.call("DELETE", &shop, &Value::Null).status, 204);
    world.call("GET", &shop, &Value::Null).refused(404, "not_found");
}

#[test]
fn branches_are_made_filtered_promoted_and_deleted() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let branches = format!("{shop}/branches");
    let made =
        world.post(&branches, &json!({"name": "feature", "parent_branch": "dev", "region": "eu-west"}));
    assert_eq!((&made["ready"], &made["parent_branch"]), (&json!(false), &json!("dev")));
    assert_eq!(made["region"]["slug"], "eu-west");
    let early = world.call("POST", &format!("{branches}/feature/promote"), &Value::Null);
    early.refused(422, "unprocessable");
    world.advance(3.0);
    assert_eq!(world.get(&format!("{branches}/feature"))["state"], "ready");

    let names = |query: &str| {
        let page = world.get(&format!("{branches}?{query}"));
        page["data"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(names("production=true"), ["main"]);
    assert_eq!(names("q=EAT"), ["feature"]);
    assert_eq!(names("order=desc"), ["feature", "dev", "main"]);

    assert_eq!(world.post(&format!("{branches}/feature/promote"), &Value::Null)["production"], true);
    for name in ["feature", "main"] {
        world.call("DELETE", &format!("{branches}/{name}"), &Value::Null).refused(422, "unprocessable");
    }
    assert_eq!(world.call("DELETE", &format!("{branches}/dev"), &Value::Null).status, 204);
    world.call("GET", &format!("{branches}/dev"), &Value::Null).refused(404, "not_found");
}

#[test]
fn a_new_name_stands_wherever_the_old_one_stood() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    world.post(&format!("{shop}/branches"), &json!({"name": "child", "parent_branch": "dev"}));
    world.post(&format!("{shop}/deploy-requests"), &json!({"branch": "child", "into_branch": "dev"}));
    let renamed = world.call("PATCH", &format!("{shop}/branches/dev"), &json!({"new_name": "a b/c"})).good();
    assert_eq!(renamed["name"], "a b/c");
    let base = world.simulator.url();
    assert_eq!(renamed["url"], format!("{base}{shop}/branches/a%20b%2Fc"));
    assert_eq!(world.get(&format!("{shop}/branches/a%20b%2Fc"))["id"], renamed["id"]);
    assert_eq!(world.get(&format!("{shop}/branches/child"))["parent_branch"], "a b/c");
    assert_eq!(world.get(&format!("{shop}/deploy-requests/1"))["deployment"]["into_branch"], "a b/c");
    world
        .call("PATCH", &format!("{shop}/branches/child"), &json!({"new_name": "main"}))
        .refused(422, "unprocessable");

    world.call("PATCH", &shop, &json!({"new_name": "store"})).good();
    let main = world.get("/organizations/acme/databases/store/branches/main");
    assert_eq!(main["url"], format!("{base}/organizations/acme/databases/store/branches/main"));
}

#[test]
fn descendants_go_with_their_branch_when_asked() {
    let world = World::new();
    let branches = format!("{}/branches", world.database("shop", "mysql"));
    world.post(&branches, &json!({"name": "child", "parent_branch": "dev"}));
    world.post(&branches, &json!({"name": "grandchild", "parent_branch": "child"}));
    let refused = world.call("DELETE", &format!("{branches}/dev?delete_descendants=false"), &Value::Null);
    refused.refused(422, "unprocessable");
    world.call("DELETE", &format!("{branches}/dev?delete_descendants=true"), &Value::Null).good();
    assert_eq!(world.get(&branches)["total_count"], 1);
}

#[test]
fn branches_that_cannot_be_made_are_refused() {
    let world = World::new();
    let branches = format!("{}/branches", world.database("shop", "mysql"));
    let refusals = [
        (json!({"name": "dev"}), "name"),
        (json!({"name": " "}), "name"),
        (json!({"name": "x", "parent_branch": "none"}), "parent_branch"),
        (json!({"name": "x", "region": "moon"}), "region"),
        (json!({"name": "x", "backup_id": "none"}), "backup_id"),
    ];
    for (body, field) in refusals {
        let message = world.call("POST", &branches, &body).refused(422, "unprocessable");
        assert!(message.starts_with(field), "{body}: {message}");
    }
}

#[test]
fn postgres_branches_have_no_mysql_fields() {
    let world = World::new();
    let ledger = world.database("ledger", "postgresql");
    let main = world.get(&format!("{ledger}/branches/main"));
    assert_eq!(main["kind"], "postgresql");
    assert!(main.get("vtgate_size").is_none() && main.get("mysql_address").is_none(), "{main}");
    let message = world.call(
        "POST",
        &format!("{ledger}/deploy-requests"),
        &json!({"branch": "dev", "into_branch": "main"}),
    );
    message.refused(422, "unprocessable");
}

#[test]
fn a_password_is_shown_once_and_expires() {
    let world = World::new();
    let passwords = format!("{}/branches/dev/passwords", world.database("shop", "mysql"));
    let made = world.post(&passwords, &json!({"name": "app", "role": "reader", "ttl": 60}));
    let secret = made["plain_text"].as_str().unwrap();
    assert!(secret.starts_with("pscale_pw_"), "{secret}");
    assert_eq!((&made["role"], &made["ttl_seconds"]), (&json!("reader"), &json!(60)));
    assert_eq!(made["database_branch"]["name"], "dev");
    let path = format!("{passwords}/{}", made["id"].as_str().unwrap());
    let again = world.get(&path);
    assert_eq!((&again["plain_text"], &again["username"]), (&Value::Null, &made["username"]));
    assert_eq!(world.get(&passwords)["data"][0]["plain_text"], Value::Null);

    world.advance(60.0);
    assert_eq!(world.get(&path)["expired"], true);
    let renewed = world.post(&format!("{path}/renew"), &Value::Null);
    assert_eq!(renewed["expired"], false);
    assert!(renewed["plain_text"].is_string() && renewed["plain_text"] != made["plain_text"], "{renewed}");
    assert_eq!(world.get(&path)["plain_text"], Value::Null);
    assert_eq!(world.call("PATCH", &path, &json!({"name": "web"})).good()["name"], "web");
    world.call("DELETE", &path, &Value::Null).good();
    world.call("GET", &path, &Value::Null).refused(404, "not_found");
}

#[test]
fn a_role_shows_its_password_once_and_is_ready_later() {
    let world = World::new();
    let roles = format!("{}/branches/main/roles", world.database("ledger", "postgresql"));
    let made = world.post(&roles, &json!({"inherited_roles": ["pg_read_all_data"], "ttl": 600}));
    assert!(made["password"].is_string(), "{made}");
    assert_eq!((&made["ready"], &made["inherited_roles"]), (&json!(false), &json!(["pg_read_all_data"])));
    let path = format!("{roles}/{}", made["id"].as_str().unwrap());
    assert_eq!(world.get(&path)["password"], Value::Null);
    world.advance(2.0);
    assert_eq!(world.get(&path)["ready"], true);
    world.advance(600.0);
    assert_eq!(world.get(&path)["expired"], true);
    world.call("DELETE", &path, &Value::Null).good();
    world.call("GET", &path, &Value::Null).refused(404, "not_found");
}

#[test]
fn a_backup_runs_and_a_branch_is_made_from_it() {
    let world = World::new();
    let shop = world.database("shop", "mysql");
    let backups = format!("{shop}/branches/main/backups");
    let made = world.post(&backups, &json!({"retention_unit": "week", "retention_value": 2}));
    let path = format!("{backups}/{}", made["id"].as_str().unwrap());
    assert_eq!(made["state"], "pending");
    world.advance(2.0);
    assert_eq!(world.get(&path)["state"], "running");
    world.call("DELETE", &path, &Value::Null).refused(422, "unprocessable");
    world.advance(10.0);
    let done = world.get(&path);
    assert_eq!(done["state"], "success");
    assert!(done["size"].as_i64().unwrap() > 0 && done["completed_at"].is_string(), "{done}");
    assert_eq!(world.get(&format!("{backups}?state=running"))["total_count"], 0);

    let restored =
        world.post(&format!("{shop}/branches"), &json!({"name": "restored", "backup_id": made["id"]}));
    assert_eq!(restored["restored_from_branch"]["name"], "main");
    world.call("DELETE", &path, &Value::Null).good();
    world.call("GET", &path, &Value::Null).refused(404, "not_found");
}

#[test]
fn a_report_on_query_patterns_is_completed_later() {
    let world = World::new();
    let reports = format!("{}/branches/main/query-patterns", world.database("shop", "mysql"));
    let made = world.post(&reports, &Value::Null);
    assert_eq!((&made["state"], &made["finished_at"]), (&json!("pending"), &Value::Null));
    world.advance(5.0);
    assert_eq!(world.get(&format!("{reports}/{}", made["id"].as_str().unwrap()))["state"], "completed");
}

#[test]
fn bouncers_and_address_ranges_belong_to_postgres() {
    let world = World::new();
    let ledger = world.database("ledger", "postgresql");
    let bouncers = format!("{ledger}/branches/main/bouncers");
    let made = world.post(&bouncers, &json!({"name": "pool", "target": "replica"}));
    assert_eq!(
        (&made["name"], &made["target"], &made["branch"]["name"]),
        (&json!("pool"), &json!("replica"), &json!("main"))
    );
    world.call("POST", &bouncers, &json!({"name": "pool"})).refused(422, "unprocessable");
    world.call("POST", &bouncers, &json!({"name": "thirteenchars"})).refused(422, "unprocessable");
    world.call("DELETE", &format!("{bouncers}/pool"), &Value::Null).good();
    world.call("GET", &format!("{bouncers}/pool"), &Value::Null).refused(404, "not_found");

    let cidrs = format!("{ledger}/cidrs");
    let made = world.post(&cidrs, &json!({"cidrs": ["192.0.2.0/24"], "description": "office"}));
    world.call("POST", &cidrs, &json!({"cidrs": ["office"]})).refused(422, "unprocessable");
    assert_eq!(world.get(&cidrs)["data"], json!([made]));
    world.call("DELETE", &format!("{cidrs}/{}", made["id"].as_str().unwrap()), &Value::Null).good();
    assert_eq!(world.get(&cidrs)["total_count"], 0);

    let shop = world.database("shop", "mysql");
    world.call("GET", &format!("{shop}/cidrs"), &Value::Null).refused(422, "unprocessable");
}

#[test]
fn the_organization_has_people_teams_and_bills() {
    let world = World::new();
    world.database("shop", "mysql");
    assert_eq!(world.get("/organizations/acme")["database_count"], 1);
    let members = world.get("/organizations/acme/members");
    assert_eq!((&members["total_count"], &members["data"][0]["role"]), (&json!(3), &json!("admin")));
    let member = format!("/organizations/acme/members/{}", members["data"][1]["id"].as_str().unwrap());
    assert_eq!(world.call("PATCH", &member, &json!({"role": "admin"})).good()["role"], "admin");
    world.call("DELETE", &member, &Value::Null).good();
    assert_eq!(world.get("/organizations/acme/members")["total_count"], 2);

    let team =
        world.post("/organizations/acme/teams", &json!({"name": "Data Team", "description": "numbers"}));
    assert_eq!((&team["slug"], &team["description"]), (&json!("data-team"), &json!("numbers")));
    world
        .call("POST", "/organizations/acme/teams", &json!({"name": "Data Team"}))
        .refused(422, "unprocessable");
    let renamed =
        world.call("PATCH", "/organizations/acme/teams/data-team", &json!({"name": "Numbers"})).good();
    assert_eq!(renamed["slug"], "numbers");
    world.call("DELETE", "/organizations/acme/teams/numbers", &Value::Null).good();
    world.call("GET", "/organizations/acme/teams/numbers", &Value::Null).refused(404, "not_found");

    let invoices = world.get("/organizations/acme/invoices");
    assert_eq!(invoices["data"].as_array().unwrap().len(), 12);
    assert_eq!((&invoices["data"][0]["paid"], &invoices["data"][11]["paid"]), (&json!(false), &json!(true)));
    let sizes = world.get("/organizations/acme/cluster-size-skus?rates=true");
    assert!(sizes[1]["rate"].as_f64().unwrap() > 0.0, "{sizes}");
}

#[test]
fn what_was_done_is_forgotten_on_reset() {
    let world = World::new();
    world.database("shop", "mysql");
    world.steer("POST", "/reset", &Value::Null);
    assert_eq!(world.get("/organizations/acme/databases")["data"], json!([]));
    assert_eq!(world.steer("GET", "/requests", &Value::Null)["requests"].as_array().unwrap().len(), 1);
}

#[test]
fn the_same_seed_makes_the_same_world() {
    let ids = || World::new().get("/organizations/acme/members")["data"][0]["id"].clone();
    assert_eq!(ids(), ids());
}

#[test]
fn the_file_of_a_report_is_elsewhere_and_the_redirect_shows_the_report() {
    let world = World::new();
    let reports = format!("{}/branches/main/query-patterns", world.database("shop", "mysql"));
    let id = world.post(&reports, &Value::Null)["id"].as_str().unwrap().to_owned();
    let reply = world.call("GET", &format!("{reports}/{id}/download"), &Value::Null);
    assert_eq!((reply.status, &reply.json()["id"]), (302, &json!(id)));
    assert!(reply.header("location").unwrap().starts_with("http://localhost:"), "{reply:?}");
    world.call("GET", &format!("{reports}/unknown/download"), &Value::Null).refused(404, "not_found");
}
