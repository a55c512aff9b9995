//! Everything that the simulated service remembers.

// Handlers are called through one type, so those that cannot fail return a result too.
#![allow(clippy::unnecessary_wraps)]

mod backups;
mod branches;
mod call;
mod catalogue;
mod collections;
mod credentials;
mod databases;
mod deploy_requests;
mod deployments;
mod generic;
mod handlers;
mod organizations;
mod postgres;
mod record;
mod series;
mod service_tokens;
mod webhooks;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use self::branches::Branch;
pub(crate) use self::call::{Answer, Call, Outcome};
use self::collections::Shelves;
use self::databases::Database;
use self::organizations::Organization;
use self::record::Record;
pub(crate) use self::webhooks::Delivery;
use crate::answer::{Answers, identifier};
use crate::auth::{Caller, Credentials, Rights};
use crate::clock::written;
use crate::reply::Problem;

/// The state of one simulator.
#[derive(Debug)]
pub(crate) struct World {
    answers: Answers,
    rng: fastrand::Rng,
    user: Record,
    user_token: String,
    organizations: Vec<Organization>,
    outbox: Vec<Delivery>,
    shelves: Shelves,
}

/// The credentials that a new world comes with.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    pub(crate) token_id: String,
    pub(crate) token_secret: String,
    pub(crate) user_token: String,
}

impl World {
    /// A world with one organization, its people and its first service token, and no database yet.
    pub(crate) fn new(seed: u64, organization: &str, keys: &Keys, now: Timestamp) -> Self {
        let mut world = Self {
            answers: Answers::new(seed, written(now)),
            rng: fastrand::Rng::with_seed(seed),
            user: Record::default(),
            user_token: keys.user_token.clone(),
            organizations: Vec::new(),
            outbox: Vec::new(),
            shelves: Shelves::default(),
        };
        world.found(organization, keys, now);
        world
    }

    /// Who these credentials belong to.
    pub(crate) fn identify(&self, header: Option<&str>) -> Result<Caller, Problem> {
        let header = header.ok_or_else(|| Problem::unauthorized("No credentials were given"))?;
        let caller = match Credentials::parse(header) {
            Some(Credentials::Bearer(token)) if token == self.user_token => Some(Caller {
                actor: self.answers.project("Actor", self.user.fields()),
                organization: None,
                rights: Rights::User,
            }),
            Some(Credentials::ServiceToken { id, secret }) => self.token_caller(id, secret),
            _ => None,
        };
        caller.ok_or_else(|| Problem::unauthorized("The credentials are not valid"))
    }

    /// Answers a call: existence, permission, platform, then what the operation does.
    pub(crate) fn answer(&mut self, call: &Call<'_>) -> Outcome {
        if !self.admit(call)? {
            return Ok(Answer::Items(Vec::new()));
        }
        match handlers::find(call.operation.id) {
            Some(handler) => handler(self, call),
            None => self.collected(call),
        }
    }

    /// Lets time pass for everything there is.
    pub(crate) fn advance(&mut self, now: Timestamp) {
        let Self { organizations, outbox, shelves, .. } = self;
        shelves.advance(now);
        for organization in organizations {
            let name = organization.record.name().to_owned();
            for database in &mut organization.databases {
                let events = database.advance(now);
                outbox.extend(events.into_iter().flat_map(|(event, resource)| {
                    webhooks::deliveries(&name, database, event, &resource, None)
                }));
            }
        }
    }

    /// The webhook deliveries that have come up.
    pub(crate) fn take_deliveries(&mut self) -> Vec<Delivery> {
        std::mem::take(&mut self.outbox)
    }

    /// Refuses a call that cannot be made; false where a list is to look empty instead.
    pub(crate) fn admit(&mut self, call: &Call<'_>) -> Result<bool, Problem> {
        self.advance(call.now);
        self.exists(call)?;
        self.permitted(call)
    }

    /// What the path names must exist, on a platform that has the operation.
    fn exists(&mut self, call: &Call<'_>) -> Result<(), Problem> {
        if !call.path.contains_key("organization") {
            return Ok(());
        }
        let organization = self.organization(call)?;
        let id = organization.record.id();
        if call.caller.organization.as_ref().is_some_and(|own| own != id) {
            return Err(Problem::not_found());
        }
        if !call.path.contains_key("database") {
            return Ok(());
        }
        let database = self.database(call)?;
        let own = database.platforms();
        if call.path.contains_key("branch") {
            self.branch(call)?;
        }
        let platforms = &call.operation.platforms;
        if platforms.is_empty() || own.iter().any(|platform| platforms.contains(platform)) {
            return Ok(());
        }
        Err(Problem::unprocessable(format!("This is not available for {} databases", own[0])))
    }

    /// Whether the caller may; lists answer with nothing in them instead of refusing.
    fn permitted(&mut self, call: &Call<'_>) -> Result<bool, Problem> {
        if !call.caller.is_user() && call.operation.path.contains("/service-tokens") {
            return Err(Problem::forbidden("Service tokens cannot manage service tokens"));
        }
        let database = if call.path.contains_key("database") {
            Some(self.database(call)?.record.id().to_owned())
        } else {
            None
        };
        // The list of databases shows those that the token has any access to.
        if call.caller.may(call.operation, database.as_deref()) || call.operation.id == "list_databases" {
            return Ok(true);
        }
        if !call.operation.reads() {
            let needed = call.operation.accesses.join(", ");
            return Err(Problem::forbidden(format!(
                "The service token needs one of these accesses: {needed}"
            )));
        }
        match call.operation.pagination {
            crate::description::Pagination::None => Err(Problem::not_found()),
            _ => Ok(false),
        }
    }

    fn organization(&mut self, call: &Call<'_>) -> Result<&mut Organization, Problem> {
        let name = call.arg("organization");
        self.organizations.iter_mut().find(|one| one.record.name() == name).ok_or_else(Problem::not_found)
    }

    fn database(&mut self, call: &Call<'_>) -> Result<&mut Database, Problem> {
        let name = call.arg("database");
        let databases = &mut self.organization(call)?.databases;
        databases.iter_mut().find(|one| one.record.goes_by(name)).ok_or_else(Problem::not_found)
    }

    fn branch(&mut self, call: &Call<'_>) -> Result<&mut Branch, Problem> {
        let name = call.arg("branch");
        self.database(call)?.branch(name).ok_or_else(Problem::not_found)
    }

    /// A fresh identifier.
    fn fresh_id(&mut self) -> String {
        identifier(self.rng.u64(..))
    }

    /// A secret that looks like the service's and is good for nothing.
    fn secret(&mut self, prefix: &str) -> String {
        let (one, two) = (self.fresh_id(), self.fresh_id());
        format!("{prefix}{one}{two}")
    }

    /// A new document of this schema with these fields laid over it.
    fn create(&mut self, schema: &str, call: &Call<'_>, fields: Value) -> Record {
        let id = self.fresh_id();
        let mut record = self.plain(schema, &id, call.now);
        if record.fields().contains_key("actor") {
            record.set("actor", call.caller.actor.clone());
        }
        record.lay_over(fields);
        record
    }

    /// A new document that nobody in particular made.
    fn plain(&self, schema: &str, id: &str, now: Timestamp) -> Record {
        let mut record = Record::new(self.answers.document(schema, id));
        for (name, value) in [("id", id), ("created_at", &*written(now)), ("updated_at", &*written(now))] {
            if record.fields().contains_key(name) {
                record.set(name, value);
            }
        }
        record
    }
}

impl Answers {
    /// A document of this schema that takes what it can from another one: references, summaries.
    fn project(&self, schema: &str, source: &Map<String, Value>) -> Value {
        let id = source.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut fields = self.document(schema, id);
        for (name, value) in &mut fields {
            if let Some(known) = source.get(name).filter(|_| name != "type") {
                *value = known.clone();
            }
        }
        Value::Object(fields)
    }
}

/// The document of an answer that is one.
fn document(record: &Record) -> Outcome {
    Ok(Answer::Document(record.view()))
}

/// The documents of these records.
fn items<'a>(records: impl IntoIterator<Item = &'a Record>) -> Outcome {
    Ok(Answer::Items(records.into_iter().map(Record::view).collect()))
}

/// Removes the record that goes by this id or name.
fn remove(records: &mut Vec<Record>, word: &str) -> Outcome {
    let index = records.iter().position(|record| record.goes_by(word)).ok_or_else(Problem::not_found)?;
    records.remove(index);
    Ok(Answer::Nothing)
}

/// `null` as the absence of a time.
fn never() -> Value {
    json!(null)
}
