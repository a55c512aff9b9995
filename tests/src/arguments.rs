//! The arguments of a call as a vector writes them.

use planetscale::{OrganizationArg, PathArg};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// The arguments of one call, by where they go.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Arguments {
    /// Path arguments by name.
    pub path: Map<String, Value>,
    /// Query parameters by name.
    pub query: Map<String, Value>,
    /// Body fields by name.
    pub body: Map<String, Value>,
}

impl Arguments {
    /// A path argument. One that the vector leaves out is the default organization, or the empty text, which
    /// the engine refuses.
    #[must_use]
    pub fn path(&self, name: &str) -> PathValue {
        PathValue(self.path.get(name).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }))
    }

    /// A query parameter, if the vector has it.
    #[must_use]
    pub fn query<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        read(&self.query, name)
    }

    /// A body field, if the vector has it. Ask for an `Option` where the field may be an explicit null.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        read(&self.body, name)
    }
}

fn read<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Option<T> {
    let value = fields.get(name)?;
    match T::deserialize(value) {
        Ok(read) => Some(read),
        Err(error) => panic!("argument {name} = {value} does not fit its type: {error}"),
    }
}

/// A path argument of a vector: goes wherever the typed methods want one.
#[derive(Clone, Debug)]
pub struct PathValue(Option<String>);

impl From<PathValue> for PathArg {
    fn from(value: PathValue) -> Self {
        value.0.unwrap_or_default().into()
    }
}

impl From<PathValue> for OrganizationArg {
    fn from(value: PathValue) -> Self {
        value.0.as_deref().into()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sample() -> Arguments {
        serde_json::from_value(json!({
            "path": {"number": 7, "database": "shop"},
            "query": {"page": 2},
            "body": {"name": "x", "note": null},
        }))
        .unwrap()
    }

    #[test]
    fn values_come_in_the_type_that_is_asked_for() {
        let arguments = sample();
        assert_eq!(arguments.path("number").0.as_deref(), Some("7"));
        assert_eq!(arguments.path("organization").0, None);
        assert_eq!(arguments.query::<i64>("page"), Some(2));
        assert_eq!(arguments.query::<i64>("per_page"), None);
        assert_eq!(arguments.body::<String>("name").as_deref(), Some("x"));
    }

    #[test]
    fn an_explicit_null_is_not_an_absent_field() {
        let arguments = sample();
        assert_eq!(arguments.body::<Option<String>>("note"), Some(None));
        assert_eq!(arguments.body::<Option<String>>("other"), None);
    }

    #[test]
    #[should_panic(expected = "argument page = 2 does not fit its type")]
    fn a_wrong_type_in_a_vector_is_loud() {
        let _ = sample().query::<String>("page");
    }
}
