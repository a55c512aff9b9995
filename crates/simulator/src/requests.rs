//! The log of what came.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::incoming::Incoming;

/// How many requests are remembered.
const MOST: usize = 10_000;

/// The requests to the API, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    entries: VecDeque<Value>,
    /// The number of the next one, counted from 0.
    next: u64,
}

impl Requests {
    pub(crate) fn record(&mut self, request: &Incoming, operation: Option<&str>) {
        let mut entry = request.recorded(&request.path);
        entry["index"] = json!(self.next);
        entry["operation"] = json!(operation);
        self.entries.push_back(entry);
        self.next += 1;
        if self.entries.len() > MOST {
            self.entries.pop_front();
        }
    }

    /// The requests from this number on.
    pub(crate) fn since(&self, index: u64) -> Value {
        let new = self.entries.iter().filter(|entry| entry["index"].as_u64() >= Some(index));
        json!({"requests": new.collect::<Vec<_>>(), "next": self.next})
    }
}
