//! The states that documents of collections go through, by what the description calls them.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::shapes::Collection;
use crate::clock::{later, written};
use crate::state::record::Record;

/// How long each stage takes, in simulated seconds.
const STAGE: f64 = 2.0;

/// Words for being at it, in the order in which they follow each other.
const BUSY: [&str; 4] = ["copying", "applying", "resizing", "running"];

/// Words for having come to a good end.
const DONE: [&str; 5] = ["completed", "succeeded", "success", "complete", "ready"];

/// Words for the end of a document that was taken back.
const CANCELED: [&str; 2] = ["canceled", "cancelled"];

/// What an action leads to: on the way, in the end, and the flags that are set then.
type ActionRow = (&'static str, &'static [&'static str], &'static [(&'static str, bool)]);

const ACTIONS: [ActionRow; 13] = [
    ("verify-data", &["verifying_data", "verified_data"], &[]),
    ("switch-replicas", &["switching_replicas", "switched_replicas"], &[("replicas_switched", true)]),
    (
        "switch-primaries",
        &["switching_primaries", "switched_primaries"],
        &[("replicas_switched", true), ("primaries_switched", true)],
    ),
    (
        "reverse-traffic",
        &["reversing_traffic", "running"],
        &[("replicas_switched", false), ("primaries_switched", false)],
    ),
    ("cutover", &["cutting_over", "cutover"], &[]),
    ("reverse-cutover", &["reversed_cutover"], &[]),
    ("complete", &["completed"], &[]),
    ("retry", &["pending", "copying", "running"], &[]),
    ("cancel", &["cancelling", "cancelled", "canceled"], &[]),
    ("begin-switch-traffic", &["switch_traffic_workflow_running", "cleanup_workflow_pending"], &[]),
    ("begin-reverse-traffic", &["reverse_traffic_workflow_running", "switch_traffic_workflow_pending"], &[]),
    ("detach-external-database", &["cleanup_workflow_running", "ready"], &[]),
    ("stop", &["stopped"], &[]),
];

/// Whether this word of a path is known to change a state.
pub(super) fn is_action(word: &str) -> bool {
    ACTIONS.iter().any(|(name, ..)| *name == word)
}

/// The word for a document that was taken back, where there is one.
pub(super) fn canceled(collection: &Collection) -> Option<&'static str> {
    collection.states().into_iter().find(|word| CANCELED.contains(word))
}

/// Whether nothing more is going to happen to a document by itself.
pub(super) fn ended(record: &Record) -> bool {
    let state = record.text("state");
    DONE.contains(&state) || CANCELED.contains(&state)
}

/// Puts a new document at the start of its life and plans the rest; tells when it is done.
pub(super) fn begin(collection: &Collection, record: &mut Record, now: Timestamp) -> Timestamp {
    let words = collection.states();
    let settled = collection.settled.cloned().unwrap_or_default();
    let wanted =
        collection.settled.and_then(|settled| settled.get("state")).and_then(|words| words.get(0)?.as_str());
    let done = wanted.or_else(|| DONE.into_iter().find(|word| words.contains(word)));
    let mut life = Vec::new();
    if let Some(done) = done.filter(|_| record.fields().contains_key("state")) {
        let first = words.iter().find(|word| **word == "pending").or_else(|| words.first());
        life.push(first.copied().unwrap_or("pending"));
        life.extend(BUSY.into_iter().filter(|word| words.contains(word)).take_while(|word| *word != done));
        life.push(done);
    }
    let mut start =
        existing(record, &["started_at", "completed_at", "finished_at", "ready_at"], &Value::Null);
    start.extend(existing(record, &["ready", "completed"], &json!(false)));
    start.extend(life.first().map(|state| ("state".to_owned(), json!(state))));
    record.lay_over(Value::Object(start));
    let mut at = now;
    let last = life.len().saturating_sub(1);
    for state in life.iter().take(last).skip(1) {
        at = later(at, STAGE);
        let mut changes = existing(record, &["started_at"], &json!(written(at)));
        changes.insert("state".to_owned(), json!(state));
        record.plan(at, Value::Object(changes));
    }
    at = later(at, STAGE);
    record.plan(at, Value::Object(finish(record, &settled, life.get(1..).and_then(<[_]>::last), at)));
    at
}

/// The changes that finish a document.
fn finish(
    record: &Record,
    settled: &Map<String, Value>,
    state: Option<&&'static str>,
    at: Timestamp,
) -> Map<String, Value> {
    // A state that others wait further for, such as that of a workflow, is no end.
    let stamps: &[&str] = match state {
        Some(state) if !DONE.contains(state) => &["data_copy_completed_at"],
        _ => &["completed_at", "finished_at", "ready_at"],
    };
    let mut changes = existing(record, stamps, &json!(written(at)));
    changes.extend(existing(record, &["ready", "completed"], &json!(true)));
    for (field, words) in settled {
        if let Some(word) = words.get(0).filter(|_| record.fields().contains_key(field)) {
            changes.insert(field.clone(), word.clone());
        }
    }
    changes.extend(state.map(|state| ("state".to_owned(), json!(state))));
    changes
}

/// Does to a document what the last word of a path says.
pub(super) fn act(collection: &Collection, record: &mut Record, word: &str, actor: &Value, now: Timestamp) {
    let noted = word.replace('-', "_");
    let past = match word {
        "cancel" => "cancelled",
        "complete" => "completed",
        "retry" => "retried",
        "reverse-traffic" => "reversed",
        "reverse-cutover" => "reversed_cutover",
        _ => &noted,
    };
    let mut start = existing(record, &[&format!("{past}_at")], &json!(written(now)));
    start.extend(existing(record, &[&format!("{past}_by")], actor));
    let words = collection.states();
    let row = ACTIONS.iter().find(|(name, ..)| *name == word);
    let mut steps =
        row.into_iter().flat_map(|(_, steps, _)| steps.iter()).filter(|step| words.contains(step));
    let first = steps.next();
    if let Some(state) = first {
        record.cancel_plans();
        start.insert("state".to_owned(), json!(state));
    }
    record.update(now, Value::Object(start));
    let mut at = now;
    for state in steps {
        at = later(at, STAGE);
        record.plan(at, json!({"state": state}));
    }
    let flags = row.into_iter().flat_map(|(_, _, flags)| flags.iter());
    let flags: Map<_, _> = flags
        .filter(|(flag, _)| record.fields().contains_key(*flag))
        .map(|(flag, value)| ((*flag).to_owned(), json!(value)))
        .collect();
    record.plan(at, Value::Object(flags));
    record.advance(now);
}

/// Takes a document back that is not done.
pub(super) fn cancel(collection: &Collection, record: &mut Record, now: Timestamp) {
    if let Some(state) = canceled(collection).filter(|_| !ended(record)) {
        record.cancel_plans();
        record.update(now, json!({"state": state}));
    }
}

/// This value for those of the fields that the document has.
pub(super) fn existing(record: &Record, names: &[&str], value: &Value) -> Map<String, Value> {
    let known = names.iter().filter(|name| record.fields().contains_key(**name));
    known.map(|name| ((*name).to_owned(), value.clone())).collect()
}
