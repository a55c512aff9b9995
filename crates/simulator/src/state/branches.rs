//! Branches of databases.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::record::Record;
use super::{Answer, Call, Database, Outcome, World, catalogue, document};
use crate::clock::{later, written};
use crate::reply::Problem;

/// How long a branch takes to be ready, in simulated seconds.
const CREATION: f64 = 3.0;

/// Prefixes of the fields that exist on MySQL branches only.
const MYSQL_ONLY: [&str; 6] =
    ["vtgate_", "mysql_", "direct_vtgate", "shard", "keyspace_count", "schema_ready"];

/// A branch with everything in it.
#[derive(Debug)]
pub(super) struct Branch {
    pub(super) record: Record,
    pub(super) passwords: Vec<Record>,
    pub(super) roles: Vec<Record>,
    pub(super) backups: Vec<Record>,
    pub(super) bouncers: Vec<Record>,
    pub(super) reports: Vec<Record>,
}

impl Branch {
    fn new(record: Record) -> Self {
        let [passwords, roles, backups, bouncers, reports] = std::array::from_fn(|_| Vec::new());
        Self { record, passwords, roles, backups, bouncers, reports }
    }

    /// Lets time pass, and returns what webhooks tell about.
    pub(super) fn advance(&mut self, now: Timestamp) -> Vec<(&'static str, Value)> {
        for records in
            [&mut self.passwords, &mut self.roles, &mut self.backups, &mut self.bouncers, &mut self.reports]
        {
            for record in records {
                record.advance(now);
            }
        }
        let events = self.record.advance(now);
        events.into_iter().map(|event| (event, self.record.view())).collect()
    }
}

impl World {
    /// The branch that a new database comes with.
    pub(super) fn first_branch(&mut self, call: &Call<'_>, database: &Record, creation: f64) -> Branch {
        let size = call.field_text("cluster_size").unwrap_or("PS_10");
        let facts = json!({"production": true, "parent_branch": null, "has_replicas": true});
        self.new_branch(call, database, "main", size, facts, creation)
    }

    fn new_branch(
        &mut self,
        call: &Call<'_>,
        database: &Record,
        name: &str,
        size: &str,
        facts: Value,
        creation: f64,
    ) -> Branch {
        let region = database.get("region");
        let provider = region["provider"].as_str().unwrap_or("AWS");
        let mut record = self.create("Branch", call, json!({
            "name": name, "kind": database.get("kind"), "state": "pending", "ready": false, "schema_ready": false,
            "cluster_name": catalogue::full_size(size, provider), "metal": false, "safe_migrations": false,
            "deletion_protected": call.field_flag("deletion_protected").unwrap_or(false),
            "region": region, "sharded": false, "shard_count": 1, "keyspace_count": 1, "stale_schema": false,
            "restored_from_branch": null, "has_replicas": false, "has_read_only_replicas": false,
        }));
        record.lay_over(facts);
        if database.text("kind") != "mysql" {
            let fields = record.fields().clone().into_iter();
            let kept = fields.filter(|(name, _)| !MYSQL_ONLY.iter().any(|prefix| name.starts_with(prefix)));
            record = Record::new(kept.collect());
        }
        let mut ready = json!({"state": "ready", "ready": true});
        if record.fields().contains_key("schema_ready") {
            ready["schema_ready"] = json!(true);
        }
        record.plan_with_event(later(call.now, creation), ready, "branch.ready");
        Branch::new(record)
    }

    pub(super) fn list_branches(&mut self, call: &Call<'_>) -> Outcome {
        let flags = ["production", "safe_migrations"].map(|name| (name, call.query_flag(name)));
        let wanted = |branch: &&Branch| {
            call.searched(branch.record.name())
                && flags
                    .iter()
                    .all(|(name, asked)| asked.is_none_or(|asked| branch.record.flag(name) == asked))
        };
        let mut found: Vec<Value> =
            self.database(call)?.branches.iter().filter(wanted).map(|branch| branch.record.view()).collect();
        if call.query_text("order") == Some("desc") {
            found.reverse();
        }
        Ok(Answer::Items(found))
    }

    pub(super) fn create_branch(&mut self, call: &Call<'_>) -> Outcome {
        let name = call.needed_text("name")?;
        let database = self.database(call)?;
        if database.branch(name).is_some() {
            return Err(Problem::unprocessable("name: has already been taken"));
        }
        let facts = database.record.clone();
        let parent = call.field_text("parent_branch").unwrap_or_else(|| facts.text("default_branch"));
        let parent = database
            .branch(parent)
            .ok_or_else(|| Problem::unprocessable("parent_branch: is not a branch of this database"))?;
        let parent = parent.record.clone();
        let restored = match call.field_text("backup_id") {
            None => Value::Null,
            Some(id) => {
                let origin = self.backed_up(call, id)?;
                self.answers.project("ResourceRef", origin.fields())
            }
        };
        let mut more = json!({
            "production": false,
            "parent_branch": parent.name(),
            "restored_from_branch": restored,
            "schema_last_updated_at": parent.get("schema_last_updated_at"),
        });
        if let Some(slug) = call.field_text("region") {
            let region = catalogue::region(Some(slug))
                .ok_or_else(|| Problem::unprocessable("region: is not available"))?;
            more["region"] = self.region_document(region);
        }
        let size = call.field_text("cluster_size").unwrap_or("PS_DEV");
        let branch = self.new_branch(call, &facts, name, size, more, CREATION);
        let database = self.database(call)?;
        database.branches.push(branch);
        database.readdress(call);
        database.branches.last().map_or_else(|| Err(Problem::not_found()), |branch| document(&branch.record))
    }

    /// The branch that a backup was made of.
    fn backed_up(&mut self, call: &Call<'_>, backup: &str) -> Result<Record, Problem> {
        let branches = &self.database(call)?.branches;
        let owner = branches.iter().find(|branch| branch.backups.iter().any(|one| one.id() == backup));
        owner
            .map(|branch| branch.record.clone())
            .ok_or_else(|| Problem::unprocessable("backup_id: is not a backup of this database"))
    }

    pub(super) fn get_branch(&mut self, call: &Call<'_>) -> Outcome {
        document(&self.branch(call)?.record)
    }

    pub(super) fn update_branch(&mut self, call: &Call<'_>) -> Outcome {
        let changes = call.fields(&["deletion_protected"]);
        let record = &mut self.branch(call)?.record;
        if call.field("new_name").is_none() {
            record.update(call.now, changes);
            return document(record);
        }
        let name = call.needed_text("new_name")?;
        let id = record.id().to_owned();
        let database = self.database(call)?;
        if database.branch(name).is_some_and(|other| other.record.id() != id) {
            return Err(Problem::unprocessable("new_name: has already been taken"));
        }
        database.rename_branch(call.arg("branch"), name);
        database.readdress(call);
        let branch = database.branch(&id).ok_or_else(Problem::not_found)?;
        branch.record.update(call.now, changes);
        document(&branch.record)
    }

    pub(super) fn delete_branch(&mut self, call: &Call<'_>) -> Outcome {
        let branch = &self.branch(call)?.record;
        let (id, name) = (branch.id().to_owned(), branch.name().to_owned());
        let (production, shielded) = (branch.flag("production"), branch.flag("deletion_protected"));
        let database = self.database(call)?;
        if shielded {
            return Err(Problem::unprocessable("The branch is protected from deletion"));
        }
        if database.record.text("default_branch") == name {
            return Err(Problem::unprocessable("The default branch cannot be deleted"));
        }
        if production {
            return Err(Problem::unprocessable("A production branch cannot be deleted; demote it first"));
        }
        let children = database.branches.iter().any(|one| one.record.text("parent_branch") == name);
        if children && call.query_flag("delete_descendants") == Some(false) {
            return Err(Problem::unprocessable("The branch has descendants"));
        }
        if call.query_flag("delete_descendants") == Some(true) {
            database.remove_descendants(&name, call);
        }
        database.remove_branch(&id, &call.caller.actor, call.now);
        Ok(Answer::Nothing)
    }

    pub(super) fn lint_branch_schema(&mut self, call: &Call<'_>) -> Outcome {
        self.branch(call)?;
        // The simulated schema has nothing to complain about.
        Ok(Answer::Items(Vec::new()))
    }

    pub(super) fn enable_safe_migrations(&mut self, call: &Call<'_>) -> Outcome {
        if !self.branch(call)?.record.flag("production") {
            return Err(Problem::unprocessable("Safe migrations are for production branches only"));
        }
        self.change_branch(call, json!({"safe_migrations": true}))
    }

    pub(super) fn update_safe_migrations(&mut self, call: &Call<'_>) -> Outcome {
        if call.field_flag("safe_migrations") == Some(true) {
            self.enable_safe_migrations(call)
        } else {
            self.disable_safe_migrations(call)
        }
    }

    pub(super) fn disable_safe_migrations(&mut self, call: &Call<'_>) -> Outcome {
        self.change_branch(call, json!({"safe_migrations": false}))
    }

    pub(super) fn promote_branch(&mut self, call: &Call<'_>) -> Outcome {
        let branch = &self.branch(call)?.record;
        if branch.flag("production") {
            return Err(Problem::unprocessable("The branch is a production branch already"));
        }
        if !branch.flag("ready") {
            return Err(Problem::unprocessable("The branch is not ready"));
        }
        self.change_branch(call, json!({"production": true, "has_replicas": true}))
    }

    pub(super) fn demote_branch(&mut self, call: &Call<'_>) -> Outcome {
        let database = self.database(call)?;
        if database.record.text("default_branch") == call.arg("branch") {
            return Err(Problem::unprocessable("The default branch cannot be demoted"));
        }
        self.change_branch(
            call,
            json!({"production": false, "safe_migrations": false, "has_replicas": false}),
        )
    }

    fn change_branch(&mut self, call: &Call<'_>, changes: Value) -> Outcome {
        let record = &mut self.branch(call)?.record;
        record.update(call.now, changes);
        document(record)
    }
}

impl Database {
    /// Gives a branch another name, everywhere where the old one stands.
    fn rename_branch(&mut self, old: &str, new: &str) {
        let renamed = |record: &mut Record, field: &str| {
            if record.text(field) == old {
                record.set(field, new);
            }
        };
        renamed(&mut self.record, "default_branch");
        for branch in &mut self.branches {
            renamed(&mut branch.record, "name");
            renamed(&mut branch.record, "parent_branch");
        }
        for request in &mut self.deploy_requests {
            renamed(&mut request.record, "branch");
            renamed(&mut request.record, "into_branch");
            renamed(&mut request.deployment.record, "into_branch");
        }
    }

    /// Removes a branch; its deploy requests stay and say so.
    pub(super) fn remove_branch(&mut self, id: &str, by: &Value, now: Timestamp) {
        self.branches.retain(|branch| branch.record.id() != id);
        let gone =
            json!({"branch_deleted": true, "branch_deleted_by": by, "branch_deleted_at": written(now)});
        for request in self.deploy_requests.iter_mut().filter(|one| one.record.text("branch_id") == id) {
            request.record.update(now, gone.clone());
        }
    }

    fn remove_descendants(&mut self, parent: &str, call: &Call<'_>) {
        let children: Vec<_> = self
            .branches
            .iter()
            .filter(|one| one.record.text("parent_branch") == parent && !one.record.flag("production"))
            .map(|one| (one.record.id().to_owned(), one.record.name().to_owned()))
            .collect();
        for (id, name) in children {
            self.remove_branch(&id, &call.caller.actor, call.now);
            self.remove_descendants(&name, call);
        }
    }
}
