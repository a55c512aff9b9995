//! Operations that nothing is remembered about: they answer from their schema.

use serde_json::{Map, Value};

use super::{Answer, Call, World};
use crate::description::{Operation, Pagination, resolve};
use crate::validate;
use crate::validate::types;

/// How many documents a list without state has.
pub(super) const ITEMS: usize = 3;

impl World {
    /// An answer from the schema, the same for the same path, with what the request said laid over it.
    pub(super) fn generic(&self, call: &Call<'_>) -> Answer {
        let Some(checked) = &call.operation.success.checked else { return Answer::Nothing };
        match resolve(checked.schema).1 {
            Some("MetricSeries") => return Answer::Document(self.metric_series(call)),
            Some("InstantMetrics") => return Answer::Document(self.instant_metrics(call)),
            _ => {}
        }
        let key =
            call.path.values().fold(call.operation.path.to_owned(), |key, value| format!("{key}/{value}"));
        if let Some(item) = item_schema(call.operation) {
            let item = |index| self.answers.value(item, &format!("{key}#{index}"));
            return Answer::Items((0..ITEMS).map(item).collect());
        }
        let document = self.answers.value(checked.schema, &key);
        let echoed = echo(call, &document);
        Answer::Document(if validate::reply(call.operation, &echoed).is_ok() { echoed } else { document })
    }
}

/// The schema of the items, when the reply is a list of some form.
pub(super) fn item_schema(operation: &'static Operation) -> Option<&'static Value> {
    let (schema, _) = resolve(operation.success.checked.as_ref()?.schema);
    if types(schema).contains(&"array") {
        return schema.get("items");
    }
    let properties = schema.get("properties")?.as_object()?;
    let bare = properties.keys().all(|name| matches!(name.as_str(), "data" | "type"));
    (bare || operation.pagination != Pagination::None).then(|| properties.get("data")?.get("items"))?
}

/// The document with the last path argument and the fields of the body where the document has such fields.
fn echo(call: &Call<'_>, document: &Value) -> Value {
    let Some(fields) = document.as_object() else { return document.clone() };
    let mut echoed: Map<String, Value> = fields.clone();
    for (name, value) in call.body {
        if let Some(field) = echoed.get_mut(name) {
            *field = value.clone();
        }
    }
    let last =
        call.operation.path.rsplit('/').next().and_then(|last| last.strip_prefix('{')?.strip_suffix('}'));
    if let Some(name) = last {
        let value = call.arg(name);
        let field = if matches!(name, "id" | "number") { name } else { "name" };
        if let Some(field) = echoed.get_mut(field) {
            *field = match value.parse::<i64>() {
                Ok(number) if field.is_number() => Value::from(number),
                _ => Value::from(value),
            };
        }
    }
    Value::Object(echoed)
}
