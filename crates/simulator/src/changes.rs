//! The count of what was changed: what a client believes to have done can be held against it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::state::Call;

/// How often each operation that changes something was carried out, by the name of what it was about.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    counts: BTreeMap<&'static str, BTreeMap<String, u64>>,
}

impl Changes {
    /// Counts a call that was carried out. What only reads is left out.
    pub(crate) fn record(&mut self, call: &Call<'_>) {
        if call.operation.reads() {
            return;
        }
        let count = self.counts.entry(call.operation.id).or_default().entry(subject(call)).or_default();
        *count += 1;
    }

    /// The counts of one operation, or of all.
    pub(crate) fn report(&self, operation: Option<&str>) -> Value {
        let wanted = self.counts.iter().filter(|(id, _)| operation.is_none_or(|wanted| wanted == **id));
        json!({"changes": wanted.collect::<BTreeMap<_, _>>()})
    }
}

/// The name that a creation gives; of other changes, and of creations without one, the last argument of the path.
fn subject(call: &Call<'_>) -> String {
    let named = call.field_text("name").filter(|_| call.operation.method == "POST");
    let last = || {
        let placeholders = call.operation.path.split('/').rev();
        placeholders.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).find_map(|name| {
            let value = call.arg(name);
            (!value.is_empty()).then_some(value)
        })
    };
    named.or_else(last).unwrap_or_default().to_owned()
}
