//! A checked request, as the handlers of the state see it.

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::auth::Caller;
use crate::description::{Operation, PathArguments};
use crate::reply::Problem;

/// A request that passed every check that needs no state.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) path: &'a PathArguments,
    pub(crate) query: &'a Map<String, Value>,
    pub(crate) body: &'a Map<String, Value>,
    pub(crate) caller: &'a Caller,
    pub(crate) now: Timestamp,
    /// `http://127.0.0.1:PORT/v1`, for the addresses in documents.
    pub(crate) base: &'a str,
}

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    Document(Value),
    Items(Vec<Value>),
    Nothing,
}

/// An answer, or why there is none.
pub(crate) type Outcome = Result<Answer, Problem>;

impl Call<'_> {
    /// A path argument; empty when the path has none of that name.
    pub(crate) fn arg(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.query.get(name).and_then(Value::as_str)
    }

    pub(crate) fn query_flag(&self, name: &str) -> Option<bool> {
        self.query.get(name).and_then(Value::as_bool)
    }

    pub(crate) fn field(&self, name: &str) -> Option<&Value> {
        self.body.get(name)
    }

    pub(crate) fn field_text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Value::as_str)
    }

    pub(crate) fn field_flag(&self, name: &str) -> Option<bool> {
        self.field(name).and_then(Value::as_bool)
    }

    pub(crate) fn field_number(&self, name: &str) -> Option<i64> {
        self.field(name).and_then(Value::as_i64)
    }

    /// A text that must be there and say something.
    pub(crate) fn needed_text(&self, name: &str) -> Result<&str, Problem> {
        match self.field_text(name).map(str::trim) {
            Some("") => Err(Problem::unprocessable(format!("{name}: can't be blank"))),
            Some(text) => Ok(text),
            None => Err(Problem::unprocessable(format!("{name}: is required"))),
        }
    }

    /// The fields of the body with these names, as they came.
    pub(crate) fn fields(&self, names: &[&str]) -> Value {
        let given = names.iter().filter_map(|name| Some(((*name).to_owned(), self.field(name)?.clone())));
        Value::Object(given.collect())
    }

    /// Whether a text passes the `q` filter.
    pub(crate) fn searched(&self, text: &str) -> bool {
        self.query_text("q").is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
    }
}
