//! Operations on collections that no handler is written for: what one of them changes, the others show.
//!
//! Which operations belong together is read from the description, see [`shapes`].

mod laying;
mod shapes;
mod stages;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use self::shapes::{Collection, Role, shapes};
use super::{Answer, Call, Outcome, Record, World, handlers};
use crate::answer::Answers;
use crate::description::{Operation, PathArguments};
use crate::reply::Problem;

/// The documents of every collection that was asked for, by their path with identifiers in it.
#[derive(Debug, Default)]
pub(super) struct Shelves(BTreeMap<String, Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    schema: &'static str,
    records: Vec<Record>,
}

/// Where a call leads to.
struct Spot {
    /// The path so far, after each segment.
    keys: Vec<String>,
}

impl Shelves {
    pub(super) fn advance(&mut self, now: Timestamp) {
        for record in self.0.values_mut().flat_map(|shelf| &mut shelf.records) {
            record.advance(now);
        }
    }

    /// The shelf at a path, with what there is from the start.
    fn shelf(&mut self, collection: &Collection, key: &str, answers: &Answers) -> &mut Shelf {
        self.0.entry(key.to_owned()).or_insert_with(|| {
            let seed = |index: usize| {
                let mut record = Record::new(answers.document(collection.schema, &format!("{key}#{index}")));
                if record.fields().contains_key("number") {
                    record.set("number", index + 1);
                }
                // By the name alone nobody could tell the examples apart.
                if index > 0 && !record.fields().contains_key("id") {
                    record.set("name", format!("{}_{}", record.name(), index + 1));
                }
                record
            };
            Shelf { schema: collection.schema, records: (0..collection.seeds).map(seed).collect() }
        })
    }

    /// The paths of the shelf itself and of those further down that have the same sort of documents.
    fn reach(&self, collection: &Collection, key: &str) -> Vec<String> {
        let above = key.rsplit_once('/').map_or("", |(above, _)| above);
        let further = self.0.iter().filter(|(other, shelf)| {
            let beneath = other.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'));
            beneath && shelf.schema == collection.schema && other.as_str() != key
        });
        let further = further.map(|(other, _)| other.clone()).filter(|_| !collection.single);
        std::iter::once(key.to_owned()).chain(further).collect()
    }

    /// The document that goes by a word, and the path of its shelf.
    fn find(&mut self, collection: &Collection, key: &str, word: &str) -> Option<(String, &mut Record)> {
        let keys = self.reach(collection, key);
        let known = |one: &Record| collection.single || goes_by(one, word);
        let at =
            keys.into_iter().find(|at| self.0.get(at).is_some_and(|one| one.records.iter().any(known)))?;
        let record = self.0.get_mut(&at)?.records.iter_mut().find(|one| known(one))?;
        Some((at, record))
    }
}

/// Whether a path may name the document so.
fn goes_by(record: &Record, word: &str) -> bool {
    let number = record.get("number").as_u64();
    record.goes_by(word)
        || record.text("slug") == word
        || number.is_some_and(|number| word.parse() == Ok(number))
}

impl World {
    /// Answers from a collection where the operation belongs to one, and otherwise from its schema.
    pub(super) fn collected(&mut self, call: &Call<'_>) -> Outcome {
        let spot = self.spot(call)?;
        let Some((collection, role)) = shapes().role(call.operation) else { return Ok(self.generic(call)) };
        let depth = collection.depth();
        let key = spot.keys.get(depth - 1).cloned().unwrap_or_default();
        let id = spot.keys.get(depth).and_then(|key| key.rsplit('/').next()).unwrap_or_default().to_owned();
        if let Some(field) = collection.field {
            return self.embedded(call, collection, field, &key, &id);
        }
        self.shelves.shelf(collection, &key, &self.answers);
        match role {
            Role::List => {
                let keys = self.shelves.reach(collection, &key);
                let records =
                    keys.iter().filter_map(|key| self.shelves.0.get(key)).flat_map(|one| &one.records);
                Ok(Answer::Items(records.filter(|one| call.searched(one.name())).map(Record::view).collect()))
            }
            Role::Create => self.put_on_shelf(call, collection, &key),
            Role::CancelOpen => {
                for record in self.shelves.0.get_mut(&key).into_iter().flat_map(|one| &mut one.records) {
                    stages::cancel(collection, record, call.now);
                }
                self.change_parent(call, &key, None);
                Ok(Answer::Nothing)
            }
            Role::Remove => {
                let (at, _) = self.shelves.find(collection, &key, &id).ok_or_else(Problem::not_found)?;
                if let Some(shelf) = self.shelves.0.get_mut(&at) {
                    shelf.records.retain(|one| !collection.single && one.id() != id);
                }
                Ok(Answer::Nothing)
            }
            Role::Get | Role::Change | Role::Act(_) => self.on_one(call, collection, role, (&key, &id)),
        }
    }

    /// Shows, changes or acts on one document.
    fn on_one(
        &mut self,
        call: &Call<'_>,
        collection: &Collection,
        role: Role,
        (key, id): (&str, &str),
    ) -> Outcome {
        let renamed = call.field_text("name").filter(|_| role == Role::Change && !collection.single);
        if let Some(name) = renamed {
            self.check_name(key, name, Some(id))?;
        }
        let (_, record) = self.shelves.find(collection, key, id).ok_or_else(Problem::not_found)?;
        if role != Role::Get {
            laying::lay(collection, record, call.body);
            record.touch(call.now);
        }
        if let Role::Act(word) = role {
            stages::act(collection, record, word, &call.caller.actor, call.now);
        }
        let shown = record.view();
        Ok(if call.operation.success.checked.is_some() { Answer::Document(shown) } else { Answer::Nothing })
    }

    /// Refuses a name that another document on the shelf has.
    fn check_name(&self, key: &str, name: &str, own: Option<&str>) -> Result<(), Problem> {
        let records = self.shelves.0.get(key).into_iter().flat_map(|shelf| &shelf.records);
        let mut others = records.filter(|one| own.is_none_or(|own| one.id() != own));
        if others.any(|one| one.name() == name) {
            return Err(Problem::unprocessable("name: has already been taken"));
        }
        Ok(())
    }

    fn put_on_shelf(&mut self, call: &Call<'_>, collection: &Collection, key: &str) -> Outcome {
        if let Some(name) = call.field_text("name") {
            self.check_name(key, name, None)?;
        }
        let mut record = self.create(collection.schema, call, json!({}));
        if record.fields().contains_key("number") {
            let numbers = self.shelves.0.get(key).into_iter().flat_map(|shelf| &shelf.records);
            let most = numbers.filter_map(|one| one.get("number").as_i64()).max().unwrap_or(0);
            record.set("number", most + 1);
        }
        if let Some(parent) = self.parent(call, key) {
            let known = record.fields().iter().filter_map(|(name, _)| {
                let source = name.strip_prefix("previous_").unwrap_or(name);
                let changes = name != source || record.fields().contains_key(&format!("previous_{name}"));
                Some((name.clone(), parent.fields().get(source).filter(|_| changes)?.clone()))
            });
            let known: Map<_, _> = known.collect();
            laying::lay(collection, &mut record, &known);
        }
        laying::lay(collection, &mut record, call.body);
        let done = stages::begin(collection, &mut record, call.now);
        let shown = record.view();
        if call.operation.method != "POST" {
            self.change_parent(call, key, Some((&record, done)));
        }
        if let Some(shelf) = self.shelves.0.get_mut(key) {
            shelf.records.push(record);
        }
        Ok(Answer::Document(shown))
    }

    /// The document right above a collection: one on a shelf, or the branch.
    fn parent(&mut self, call: &Call<'_>, key: &str) -> Option<&mut Record> {
        let (above, _) = key.rsplit_once('/')?;
        let (place, id) = above.rsplit_once('/')?;
        if place.ends_with("/branches") {
            return self.branch(call).ok().map(|branch| &mut branch.record);
        }
        self.shelves.0.get_mut(place)?.records.iter_mut().find(|one| one.id() == id)
    }

    /// Lets what is above a collection of changes follow a new change, or its end.
    fn change_parent(&mut self, call: &Call<'_>, key: &str, change: Option<(&Record, Timestamp)>) {
        let Some(parent) = self.parent(call, key) else { return };
        let flags = ["resizing", "resize_in_progress", "resize_pending"];
        let rest = stages::existing(parent, &flags, &json!(false));
        let Some((change, done)) = change else {
            parent.cancel_plans();
            parent.update(call.now, Value::Object(rest));
            return;
        };
        let fields = change.fields().iter().filter(|(name, _)| {
            change.fields().contains_key(&format!("previous_{name}")) && parent.fields().contains_key(*name)
        });
        let mut after: Map<_, _> = fields.map(|(name, value)| (name.clone(), value.clone())).collect();
        after.extend(rest);
        let busy = stages::existing(parent, &flags[..2], &json!(true));
        parent.update(call.now, Value::Object(busy));
        parent.plan(done, Value::Object(after));
    }

    /// Adds to, or removes from, the field of the document above.
    fn embedded(
        &mut self,
        call: &Call<'_>,
        collection: &Collection,
        field: &str,
        key: &str,
        id: &str,
    ) -> Outcome {
        let creates = call.operation.method == "POST";
        let mut made = self.create(collection.schema, call, json!({}));
        laying::lay(collection, &mut made, call.body);
        let parent = self.parent(call, key).ok_or_else(Problem::not_found)?;
        let Value::Array(mut parts) = parent.get(field) else { return Err(Problem::not_found()) };
        if creates {
            parts.push(made.view());
        } else {
            let index = parts.iter().position(|part| part["id"] == id).ok_or_else(Problem::not_found)?;
            parts.remove(index);
        }
        parent.update(call.now, json!({ field: parts }));
        Ok(if creates { Answer::Document(made.view()) } else { Answer::Nothing })
    }

    /// Follows the path of a call; what it names on the way must exist.
    fn spot(&mut self, call: &Call<'_>) -> Result<Spot, Problem> {
        let (mut keys, mut key, mut known) = (Vec::new(), String::new(), String::new());
        for (index, segment) in call.operation.path.split('/').enumerate() {
            let above = key.clone();
            if index > 0 {
                key.push('/');
                known.push('/');
            }
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            known.push_str(if name.is_some() { "{}" } else { segment });
            match name {
                Some(name) => key.push_str(&self.identified(call, name, &known, &above)?),
                None => key.push_str(segment),
            }
            keys.push(key.clone());
        }
        Ok(Spot { keys })
    }

    /// The identifier of what a path argument names.
    fn identified(
        &mut self,
        call: &Call<'_>,
        name: &str,
        known: &str,
        above: &str,
    ) -> Result<String, Problem> {
        let word = call.arg(name);
        match name {
            "organization" => return Ok(self.organization(call)?.record.id().to_owned()),
            "database" => return Ok(self.database(call)?.record.id().to_owned()),
            "branch" => return Ok(self.branch(call)?.record.id().to_owned()),
            _ => {}
        }
        if let Some(collection) = shapes().of_item(known) {
            self.shelves.shelf(collection, above, &self.answers);
            let (_, record) = self.shelves.find(collection, above, word).ok_or_else(Problem::not_found)?;
            return Ok(record.id().to_owned());
        }
        match shapes().handled(known).and_then(|shown| Some((shown, handlers::find(shown.id)?))) {
            Some((operation, handler)) => {
                let path = arguments(operation, call);
                let answer = handler(self, &Call { operation, path: &path, ..*call })?;
                let id =
                    if let Answer::Document(document) = &answer { document["id"].as_str() } else { None };
                Ok(id.unwrap_or(word).to_owned())
            }
            None => Ok(word.to_owned()),
        }
    }
}

/// The arguments of a call, by the names that an operation further up has for them.
fn arguments(operation: &'static Operation, call: &Call<'_>) -> PathArguments {
    let named = |segment: &'static str| segment.strip_prefix('{')?.strip_suffix('}');
    let pairs = operation.path.split('/').zip(call.operation.path.split('/'));
    pairs.filter_map(|(own, given)| Some((named(own)?, call.arg(named(given)?).to_owned()))).collect()
}
