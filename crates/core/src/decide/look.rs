//! What one look at a thing says, by its waiter's table.

use serde_json::Value;

use crate::operation::{Condition, Waiter};

/// How many texts of one thing a message quotes.
const MOST_REASONS: usize = 10;

/// What a document says about what is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looked {
    Success,
    Failure,
    NotYet,
}

/// What was seen last.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// The thing's name, number or id.
    pub(crate) subject: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) percent: Option<f64>,
    /// What the service says about why.
    pub(crate) reasons: Vec<String>,
}

impl State {
    /// Reads a document.
    pub(crate) fn read(&mut self, waiter: &Waiter, document: &Value) -> Looked {
        self.state = first(document, waiter.state);
        if let Some(subject) = waiter.subject.and_then(|path| first(document, path)) {
            self.subject = Some(subject);
        }
        self.percent = waiter.percent.and_then(|path| mean(&values(document, path)));
        self.reasons.clear();
        for value in waiter.reasons.iter().flat_map(|path| values(document, path)) {
            if let Some(reason) = text(value).filter(|reason| !reason.trim().is_empty())
                && !self.reasons.contains(&reason)
                && self.reasons.len() < MOST_REASONS
            {
                self.reasons.push(reason);
            }
        }
        let holds = |conditions: &[Condition]| conditions.iter().any(|one| matches(one, document));
        if holds(waiter.success) {
            Looked::Success
        } else if holds(waiter.failure) {
            Looked::Failure
        } else {
            Looked::NotYet
        }
    }
}

fn matches(condition: &Condition, document: &Value) -> bool {
    let field_matches = |name: &str, wanted: &[&str]| {
        values(document, name)
            .into_iter()
            .any(|value| text(value).is_some_and(|found| wanted.contains(&&*found)))
    };
    !condition.all.is_empty() && condition.all.iter().all(|one| field_matches(one.field, one.values))
}

fn first(document: &Value, path: &str) -> Option<String> {
    values(document, path).into_iter().find_map(text)
}

/// The values at a dotted path, through every item of a list on its way.
fn values<'d>(document: &'d Value, path: &str) -> Vec<&'d Value> {
    let items = |value: &'d Value| match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    };
    let mut found = items(document);
    for key in path.split('.') {
        found = found.into_iter().filter_map(|value| value.get(key)).flat_map(items).collect();
    }
    found
}

/// States are words; flags count as `true` and `false`, and numbers as they are written.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(word) => Some(word.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The mean of some numbers, in which null counts as 0; none of none.
fn mean(values: &[&Value]) -> Option<f64> {
    if !values.iter().any(|value| value.is_number()) {
        return None;
    }
    let sum: f64 = values.iter().map(|value| value.as_f64().unwrap_or(0.0)).sum();
    let count = u32::try_from(values.len()).ok()?;
    Some((sum / f64::from(count)).clamp(0.0, 100.0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::FieldMatch;

    static DEPLOYABLE: Waiter = Waiter {
        name: "wait_until_deployable",
        state: "deployment.state",
        success: &[Condition {
            all: &[
                FieldMatch { field: "deployment.state", values: &["ready"] },
                FieldMatch { field: "deployment.deployable", values: &["true"] },
            ],
        }],
        failure: &[Condition { all: &[FieldMatch { field: "deployment.deployable", values: &["false"] }] }],
        gone: false,
        timeout_seconds: 60,
        subject: Some("number"),
        percent: Some("deployment.operations.progress"),
        reasons: &["deployment.lint_errors.error_description", "message"],
    };

    #[test]
    fn a_table_says_what_a_document_means() {
        let mut state = State::default();
        let pending = json!({"number": 12, "deployment": {"state": "pending"}});
        assert_eq!(state.read(&DEPLOYABLE, &pending), Looked::NotYet);
        assert_eq!((state.subject.as_deref(), state.state.as_deref()), (Some("12"), Some("pending")));
        let ready = json!({"deployment": {"state": "ready", "deployable": true}});
        assert_eq!(state.read(&DEPLOYABLE, &ready), Looked::Success);
        assert_eq!(state.subject.as_deref(), Some("12"), "what was known stays known");
    }

    #[test]
    fn what_the_service_says_about_it_is_kept() {
        let mut state = State::default();
        let errors = json!([{"error_description": "no primary key"}, {"error_description": null}, {"error_description": "no primary key"}]);
        let document = json!({"deployment": {"state": "ready", "deployable": false, "lint_errors": errors}, "message": ""});
        assert_eq!(state.read(&DEPLOYABLE, &document), Looked::Failure);
        assert_eq!(state.reasons, ["no primary key"]);
    }

    #[test]
    fn a_percentage_is_the_mean_of_what_is_known() {
        let mut state = State::default();
        let mut percent = |operations: Value| {
            state.read(&DEPLOYABLE, &json!({"deployment": {"operations": operations}}));
            state.percent
        };
        assert_eq!(percent(json!([{"progress": 50}, {"progress": null}])), Some(25.0));
        assert_eq!(percent(json!([])), None);
        assert_eq!(percent(json!([{"progress": null}])), None);
    }
}
