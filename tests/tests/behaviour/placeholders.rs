//! What a vector cannot know when it is written: addresses and times.

use std::time::{Duration, SystemTime};

use planetscale_tests::server::Script;
use serde_json::Value;

/// The texts to put in.
pub(crate) struct Places {
    pairs: Vec<(&'static str, String)>,
}

impl Places {
    pub(crate) fn new(elsewhere: &Script) -> Self {
        let pairs = vec![
            ("{elsewhere}", elsewhere.url.clone()),
            ("{elsewhere_by_other_name}", elsewhere.url_by_other_name()),
        ];
        Self { pairs }
    }

    pub(crate) fn set_url(&mut self, script: &Script) {
        let bare = script.url.strip_suffix("/v1").expect("a script's address ends in the version");
        self.pairs.push(("{url}", script.url.clone()));
        self.pairs.push(("{url_without_version}", bare.to_owned()));
    }

    pub(crate) fn fill_text(&self, text: &str) -> String {
        let filled = self.pairs.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
        let Some((before, rest)) = filled.split_once("{http_date+") else { return filled };
        let (seconds, after) = rest.split_once('}').expect("the placeholder is closed");
        let date = SystemTime::now() + Duration::from_secs(seconds.parse().expect("a number of seconds"));
        format!("{before}{}{after}", httpdate::fmt_http_date(date))
    }

    /// Fills every text of a reply.
    pub(crate) fn fill(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.fill_text(text).into(),
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone(), self.fill(value))).collect()
            }
            other => other.clone(),
        }
    }
}
