//! Databases.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::branches::Branch;
use super::deploy_requests::DeployRequest;
use super::record::{Record, find};
use super::{Answer, Call, Outcome, World, catalogue, document, items, never};
use crate::clock::later;
use crate::pages::encode;
use crate::reply::Problem;

/// How long a database takes to be ready, in simulated seconds.
const CREATION: f64 = 5.0;

/// A database with everything in it.
#[derive(Debug)]
pub(super) struct Database {
    pub(super) record: Record,
    pub(super) branches: Vec<Branch>,
    pub(super) deploy_requests: Vec<DeployRequest>,
    pub(super) next_number: u64,
    pub(super) webhooks: Vec<Record>,
    pub(super) cidrs: Vec<Record>,
    recommendations: Vec<Record>,
}

impl Database {
    pub(super) fn branch(&mut self, word: &str) -> Option<&mut Branch> {
        self.branches.iter_mut().find(|branch| branch.record.goes_by(word))
    }

    /// The words of `x-platforms` for this kind of database. Neki is sharded Postgres, and both words fit it.
    pub(super) fn platforms(&self) -> &'static [&'static str] {
        match self.record.text("kind") {
            "postgresql" => &["postgres"],
            "neki" => &["neki", "postgres"],
            _ => &["vitess"],
        }
    }

    /// Lets time pass, and returns what webhooks tell about.
    pub(super) fn advance(&mut self, now: Timestamp) -> Vec<(&'static str, Value)> {
        self.record.advance(now);
        let mut events: Vec<_> = self.branches.iter_mut().flat_map(|branch| branch.advance(now)).collect();
        events.extend(self.advance_deployments(now));
        for webhook in self.webhooks.iter_mut().chain(&mut self.cidrs) {
            webhook.advance(now);
        }
        events
    }

    /// Puts the addresses of the database and what is in it right, which follow from the names.
    pub(super) fn readdress(&mut self, call: &Call<'_>) {
        let (organization, name) = (encode(call.arg("organization")), encode(self.record.name()));
        let url = format!("{}/organizations/{organization}/databases/{name}", call.base);
        let html = format!("https://app.planetscale.com/{organization}/{name}");
        for branch in &mut self.branches {
            let name = encode(branch.record.name());
            branch.record.set("url", format!("{url}/branches/{name}"));
            branch.record.set("html_url", format!("{html}/{name}"));
        }
        for request in &mut self.deploy_requests {
            let number = request.record.get("number");
            request.record.set("html_url", format!("{html}/deploy-requests/{number}"));
        }
        self.record.set("branches_url", format!("{url}/branches"));
        self.record.set("url", url);
        self.record.set("html_url", html);
    }

    fn view(&self) -> Value {
        let mut record = self.record.clone();
        let production = self.branches.iter().filter(|branch| branch.record.flag("production")).count();
        let open = self.recommendations.iter().filter(|one| one.text("state") == "open").count();
        record.lay_over(json!({
            "branches_count": self.branches.len(),
            "production_branches_count": production,
            "development_branches_count": self.branches.len() - production,
            "open_schema_recommendations_count": open,
        }));
        record.view()
    }
}

impl World {
    pub(super) fn list_databases(&mut self, call: &Call<'_>) -> Outcome {
        let visible = |one: &&Database| call.caller.may(call.operation, Some(one.record.id()));
        let databases = self.organization(call)?.databases.iter().filter(visible);
        let databases = databases.filter(|one| call.searched(one.record.name()));
        Ok(Answer::Items(databases.map(Database::view).collect()))
    }

    pub(super) fn create_database(&mut self, call: &Call<'_>) -> Outcome {
        let name = call.needed_text("name")?;
        let kind = call.field_text("kind").unwrap_or("mysql");
        if kind == "mysql" && call.field("replicas").is_some() {
            return Err(Problem::unprocessable("replicas: is for PostgreSQL databases only"));
        }
        if self.organization(call)?.databases.iter().any(|one| one.record.name() == name) {
            return Err(Problem::unprocessable("name: has already been taken"));
        }
        let region = catalogue::region(call.field_text("region"))
            .ok_or_else(|| Problem::unprocessable("region: is not available"))?;
        let region = self.region_document(region);
        let mut record = self.create("Database", call, json!({
            "name": name, "kind": kind, "state": "pending", "ready": false, "region": region,
            "plan": "scaler_pro", "default_branch": "main", "default_branch_shard_count": 1, "sharded": false,
            "default_branch_table_count": 1, "default_branch_read_only_regions_count": 0,
            "require_approval_for_deploy": false, "deletion_protected": false, "data_import": null,
            "resizing": false, "resize_queued": false, "config_changing": false, "config_change_queued": false,
        }));
        record.plan(later(call.now, CREATION), json!({"state": "ready", "ready": true}));
        let main = self.first_branch(call, &record, CREATION);
        let recommendations = vec![self.recommendation(call)];
        let mut database = Database {
            record,
            branches: vec![main],
            deploy_requests: Vec::new(),
            next_number: 1,
            webhooks: Vec::new(),
            cidrs: Vec::new(),
            recommendations,
        };
        database.readdress(call);
        let view = database.view();
        self.organization(call)?.databases.push(database);
        Ok(Answer::Document(view))
    }

    pub(super) fn get_database(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Answer::Document(self.database(call)?.view()))
    }

    pub(super) fn update_database_settings(&mut self, call: &Call<'_>) -> Outcome {
        let mut changes = call.fields(&[
            "automatic_migrations",
            "migration_framework",
            "migration_table_name",
            "require_approval_for_deploy",
            "restrict_branch_region",
            "allow_data_branching",
            "insights_raw_queries",
            "deletion_protected",
            "production_branch_web_console",
            "prefer_instant",
        ]);
        if let Some(allowed) = call.field("allow_foreign_key_constraints") {
            changes["foreign_keys_enabled"] = allowed.clone();
        }
        if call.field("new_name").is_some() {
            let name = call.needed_text("new_name")?;
            let own = self.database(call)?.record.id().to_owned();
            let others = &self.organization(call)?.databases;
            if others.iter().any(|one| one.record.name() == name && one.record.id() != own) {
                return Err(Problem::unprocessable("new_name: has already been taken"));
            }
            changes["name"] = json!(name);
        }
        let database = self.database(call)?;
        if let Some(name) = call.field_text("default_branch") {
            if database.branch(name).is_none() {
                return Err(Problem::unprocessable("default_branch: is not a branch of this database"));
            }
            changes["default_branch"] = json!(name);
        }
        database.record.update(call.now, changes);
        database.readdress(call);
        Ok(Answer::Document(database.view()))
    }

    pub(super) fn delete_database(&mut self, call: &Call<'_>) -> Outcome {
        let database = self.database(call)?;
        if database.record.flag("deletion_protected") {
            return Err(Problem::unprocessable("The database is protected from deletion"));
        }
        let id = database.record.id().to_owned();
        self.organization(call)?.databases.retain(|one| one.record.id() != id);
        Ok(Answer::Nothing)
    }

    /// The advice that a new database starts with.
    fn recommendation(&mut self, call: &Call<'_>) -> Record {
        self.create(
            "SchemaRecommendation",
            call,
            json!({
                "number": 1,
                "state": "open",
                "title": "Remove the unused index `orders_note`",
                "table_name": "orders",
                "keyspace": "main",
                "ddl_statement": "ALTER TABLE `orders` DROP INDEX `orders_note`",
                "recommendation_type": "unused_index",
                "applied_at": never(),
                "dismissed_at": never(),
                "closed_by_deploy_request": null,
                "dismissed_by": null,
            }),
        )
    }

    pub(super) fn list_schema_recommendations(&mut self, call: &Call<'_>) -> Outcome {
        // Everything that is not open counts as closed here.
        let asked = call.query_text("state");
        let recommendations = &self.database(call)?.recommendations;
        items(recommendations.iter().filter(|one| match asked {
            None => true,
            Some("open") => one.text("state") == "open",
            Some(_) => one.text("state") != "open",
        }))
    }

    fn schema_recommendation<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut Record, Problem> {
        let number = call.arg("number").parse::<u64>().map_err(|_| Problem::not_found())?;
        let recommendations = &mut self.database(call)?.recommendations;
        let known = |one: &&mut Record| one.get("number") == number;
        recommendations.iter_mut().find(known).ok_or_else(Problem::not_found)
    }

    pub(super) fn get_schema_recommendation(&mut self, call: &Call<'_>) -> Outcome {
        document(self.schema_recommendation(call)?)
    }

    pub(super) fn dismiss_schema_recommendation(&mut self, call: &Call<'_>) -> Outcome {
        let recommendation = self.schema_recommendation(call)?;
        recommendation.update(
            call.now,
            json!({
                "state": "dismissed",
                "dismissed_at": crate::clock::written(call.now),
                "dismissed_by": call.caller.actor,
            }),
        );
        document(recommendation)
    }
}

/// The record of this word among those of a database or branch.
pub(super) fn known<'a>(records: &'a mut [Record], word: &str) -> Result<&'a mut Record, Problem> {
    find(records, word).ok_or_else(Problem::not_found)
}
