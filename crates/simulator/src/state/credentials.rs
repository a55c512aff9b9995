//! Passwords of MySQL branches and roles of Postgres branches. Their secrets are shown once.

use serde_json::{Value, json};

use super::databases::known;
use super::record::Record;
use super::service_tokens::seconds;
use super::{Call, Outcome, World, document, items, remove};
use crate::clock::{later, written};
use crate::reply::Problem;

/// How long a role takes to be ready, in simulated seconds.
const ROLE_CREATION: f64 = 2.0;

/// The lifetime that a request asks for; `None` for ever.
fn lifetime(call: &Call<'_>) -> Result<Option<i64>, Problem> {
    match call.field_number("ttl") {
        Some(ttl) if ttl < 0 => Err(Problem::unprocessable("ttl: must not be less than 0")),
        Some(0) | None => Ok(None),
        Some(ttl) => Ok(Some(ttl)),
    }
}

/// Starts the lifetime of a credential, again if need be.
fn start_lifetime(record: &mut Record, call: &Call<'_>, ttl: Option<i64>) {
    record.cancel_plans();
    let end = ttl.map(|ttl| later(call.now, seconds(ttl)));
    record.lay_over(json!({"expires_at": end.map(written), "expired": false}));
    if let Some(end) = end {
        record.plan(end, json!({"expired": true}));
    }
}

/// The document with its secret, which only this one reply has.
fn shown_once(record: &Record, field: &str, secret: String) -> Outcome {
    let mut shown = record.clone();
    shown.set(field, secret);
    document(&shown)
}

impl World {
    pub(super) fn list_passwords(&mut self, call: &Call<'_>) -> Outcome {
        let expired = match call.query_text("status") {
            Some("expired") => Some(true),
            Some("active") => Some(false),
            _ => None,
        };
        let wanted = |one: &&Record| {
            call.searched(one.name()) && expired.is_none_or(|expired| one.flag("expired") == expired)
        };
        items(self.branch(call)?.passwords.iter().rev().filter(wanted))
    }

    pub(super) fn create_password(&mut self, call: &Call<'_>) -> Outcome {
        let ttl = lifetime(call)?;
        let branch = self.branch(call)?.record.clone();
        if !branch.flag("ready") {
            return Err(Problem::unprocessable("The branch is not ready"));
        }
        let host = "aws.connect.psdb.cloud";
        let username = self.fresh_id();
        let cidrs = call.field("cidrs").cloned().unwrap_or_else(|| json!(["0.0.0.0/0", "::/0"]));
        let made_up = format!("password-{}", &username[..6]);
        let branch_document = self.answers.project("PasswordBranch", branch.fields());
        let mut password = self.create("Password", call, json!({
            "name": call.field_text("name").unwrap_or(&made_up),
            "role": call.field_text("role").unwrap_or("admin"), "cidrs": cidrs, "deleted_at": null,
            "last_used_at": null, "direct_vtgate": call.field_flag("direct_vtgate").unwrap_or(false),
            "direct_vtgate_addresses": [], "ttl_seconds": ttl, "access_host_url": host,
            "access_host_regional_url": format!("{}.{host}", branch.get("region")["slug"].as_str().unwrap_or("us-east")),
            "access_host_regional_urls": [], "region": branch.get("region"), "username": username,
            "plain_text": null, "replica": call.field_flag("replica").unwrap_or(false), "renewable": true,
            "database_branch": branch_document,
        }));
        start_lifetime(&mut password, call, ttl);
        let secret = self.secret("pscale_pw_");
        self.branch(call)?.passwords.push(password.clone());
        shown_once(&password, "plain_text", secret)
    }

    pub(super) fn get_password(&mut self, call: &Call<'_>) -> Outcome {
        document(known(&mut self.branch(call)?.passwords, call.arg("id"))?)
    }

    pub(super) fn update_password(&mut self, call: &Call<'_>) -> Outcome {
        let changes = call.fields(&["name", "cidrs"]);
        let password = known(&mut self.branch(call)?.passwords, call.arg("id"))?;
        password.update(call.now, changes);
        document(password)
    }

    pub(super) fn delete_password(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.branch(call)?.passwords, call.arg("id"))
    }

    pub(super) fn renew_password(&mut self, call: &Call<'_>) -> Outcome {
        let secret = self.secret("pscale_pw_");
        let password = known(&mut self.branch(call)?.passwords, call.arg("id"))?;
        let ttl = password.get("ttl_seconds").as_i64();
        start_lifetime(password, call, ttl);
        shown_once(password, "plain_text", secret)
    }

    pub(super) fn list_roles(&mut self, call: &Call<'_>) -> Outcome {
        items(self.branch(call)?.roles.iter().rev())
    }

    pub(super) fn create_role(&mut self, call: &Call<'_>) -> Outcome {
        let ttl = lifetime(call)?;
        let branch = self.branch(call)?.record.clone();
        let base = self.fresh_id();
        let made_up = format!("role-{}", &base[..6]);
        let host = format!("{}.pg.psdb.cloud", branch.id());
        let reference = self.answers.project("ResourceRef", branch.fields());
        let mode = |name| call.field_text(name).unwrap_or("off");
        let mut role = self.create("Role", call, json!({
            "name": call.field_text("name").unwrap_or(&made_up), "access_host_url": host,
            "private_access_host_url": format!("private-{host}"), "private_connection_service_name": null,
            "username": format!("pscale_api_{base}.{}", branch.id()), "base_username": format!("pscale_api_{base}"),
            "password": null, "database_name": "postgres", "deleted_at": null, "dropped_at": null,
            "disabled_at": null, "drop_failed": null, "ready": false, "default": false, "ttl": ttl,
            "inherited_roles": call.field("inherited_roles").cloned().unwrap_or_else(|| json!([])),
            "with_replication": call.field_flag("with_replication").unwrap_or(false), "branch": reference,
            "query_safety_settings": {
                "require_where_on_delete": mode("require_where_on_delete"),
                "require_where_on_update": mode("require_where_on_update"),
            },
        }));
        start_lifetime(&mut role, call, ttl);
        role.plan_first(later(call.now, ROLE_CREATION), json!({"ready": true}));
        let secret = self.secret("pscale_pw_");
        self.branch(call)?.roles.push(role.clone());
        shown_once(&role, "password", secret)
    }

    pub(super) fn get_role(&mut self, call: &Call<'_>) -> Outcome {
        document(known(&mut self.branch(call)?.roles, call.arg("id"))?)
    }

    pub(super) fn update_role(&mut self, call: &Call<'_>) -> Outcome {
        let modes = call.fields(&["require_where_on_delete", "require_where_on_update"]);
        let changes = call.fields(&["name"]);
        let role = known(&mut self.branch(call)?.roles, call.arg("id"))?;
        let mut settings = role.get("query_safety_settings");
        for (name, mode) in modes.as_object().into_iter().flatten() {
            settings[name] = mode.clone();
        }
        role.set("query_safety_settings", settings);
        role.update(call.now, changes);
        document(role)
    }

    pub(super) fn delete_role(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.branch(call)?.roles, call.arg("id"))
    }

    pub(super) fn renew_role(&mut self, call: &Call<'_>) -> Outcome {
        let role = known(&mut self.branch(call)?.roles, call.arg("id"))?;
        let ttl = role.get("ttl").as_i64();
        start_lifetime(role, call, ttl);
        role.update(call.now, json!({"ready": true}));
        document(role)
    }

    pub(super) fn reset_role(&mut self, call: &Call<'_>) -> Outcome {
        let secret = self.secret("pscale_pw_");
        let role = known(&mut self.branch(call)?.roles, call.arg("id"))?;
        role.update(call.now, Value::Null);
        shown_once(role, "password", secret)
    }
}
