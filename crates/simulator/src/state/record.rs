//! A document with the changes that time will bring to it.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::clock::written;

/// A document of the simulated service.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    fields: Map<String, Value>,
    steps: VecDeque<Step>,
}

/// A change that is due at a time.
#[derive(Clone, Debug)]
struct Step {
    at: Timestamp,
    changes: Value,
    event: Option<&'static str>,
}

impl Record {
    pub(crate) fn new(fields: Map<String, Value>) -> Self {
        Self { fields, steps: VecDeque::new() }
    }

    pub(crate) fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    /// The document as a reply shows it.
    pub(crate) fn view(&self) -> Value {
        Value::Object(self.fields.clone())
    }

    pub(crate) fn get(&self, name: &str) -> Value {
        self.fields.get(name).cloned().unwrap_or(Value::Null)
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.fields.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.fields.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// What tells the document apart: its id, or its name where its kind has none.
    pub(crate) fn id(&self) -> &str {
        self.text(if self.fields.contains_key("id") { "id" } else { "name" })
    }

    pub(crate) fn name(&self) -> &str {
        self.text("name")
    }

    /// Whether the document goes by this id or name.
    pub(crate) fn goes_by(&self, word: &str) -> bool {
        self.id() == word || self.name() == word
    }

    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.fields.insert(name.to_owned(), value.into());
    }

    /// Lays the fields of an object over the document.
    pub(crate) fn lay_over(&mut self, changes: Value) {
        if let Value::Object(changes) = changes {
            self.fields.extend(changes);
        }
    }

    /// Lays over it, and says when it was.
    pub(crate) fn update(&mut self, now: Timestamp, changes: Value) {
        self.lay_over(changes);
        self.touch(now);
    }

    pub(crate) fn touch(&mut self, now: Timestamp) {
        if self.fields.contains_key("updated_at") {
            self.set("updated_at", written(now));
        }
    }

    /// Plans a change.
    pub(crate) fn plan(&mut self, at: Timestamp, changes: Value) {
        self.steps.push_back(Step { at, changes, event: None });
    }

    /// Plans a change that comes before those already planned.
    pub(crate) fn plan_first(&mut self, at: Timestamp, changes: Value) {
        self.steps.push_front(Step { at, changes, event: None });
    }

    /// Plans a change that webhooks tell about.
    pub(crate) fn plan_with_event(&mut self, at: Timestamp, changes: Value, event: &'static str) {
        self.steps.push_back(Step { at, changes, event: Some(event) });
    }

    /// Forgets what was planned.
    pub(crate) fn cancel_plans(&mut self) {
        self.steps.clear();
    }

    /// Makes the changes that are due, and returns the events among them.
    pub(crate) fn advance(&mut self, now: Timestamp) -> Vec<&'static str> {
        let mut events = Vec::new();
        while self.steps.front().is_some_and(|step| step.at <= now) {
            let Some(step) = self.steps.pop_front() else { break };
            self.update(step.at, step.changes);
            events.extend(step.event);
        }
        events
    }
}

/// The first record that goes by this id or name.
pub(crate) fn find<'a>(records: &'a mut [Record], word: &str) -> Option<&'a mut Record> {
    records.iter_mut().find(|record| record.goes_by(word))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::clock::later;

    #[test]
    fn changes_come_when_they_are_due_and_in_order() {
        let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let mut record = Record::default();
        record.lay_over(json!({"state": "pending", "updated_at": ""}));
        record.plan(later(start, 1.0), json!({"state": "running"}));
        record.plan_with_event(later(start, 5.0), json!({"state": "success"}), "done");
        assert!(record.advance(start).is_empty());
        assert_eq!(record.text("state"), "pending");
        assert!(record.advance(later(start, 2.0)).is_empty());
        assert_eq!(record.text("state"), "running");
        assert_eq!(record.text("updated_at"), "2026-01-01T00:00:01.000Z");
        assert_eq!(record.advance(later(start, 9.0)), ["done"]);
        assert_eq!(record.text("state"), "success");
    }
}
