//! Scripts: a list of replies that is played in order, whatever is asked.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::faults::Fault;
use crate::incoming::Incoming;
use crate::reply::Reply;
use crate::wire::Sending;

/// Every script of a simulator.
#[derive(Debug, Default)]
pub(crate) struct Scripts {
    scripts: BTreeMap<String, Script>,
    made: u64,
}

/// One script, and what came so far.
#[derive(Debug)]
struct Script {
    replies: VecDeque<Line>,
    otherwise: Option<Line>,
    requests: Vec<Value>,
    started: Instant,
}

/// One reply of a script.
#[derive(Clone, Debug)]
struct Line {
    reply: Reply,
    delay: Duration,
    fault: Option<Fault>,
}

/// What a reply can name without knowing it when it is written.
#[derive(Debug)]
struct Places {
    origin: String,
    script: String,
}

impl Places {
    fn fill(&self, text: &str) -> String {
        text.replace("{{origin}}", &self.origin).replace("{{script}}", &self.script)
    }
}

impl Line {
    fn from_json(value: &Value, places: &Places) -> Result<Self, String> {
        let fields = value.as_object().ok_or("a reply is an object")?;
        let status = match fields.get("status") {
            None => 200,
            Some(status) => status
                .as_u64()
                .and_then(|status| u16::try_from(status).ok())
                .filter(|status| (200..600).contains(status))
                .ok_or("status is a number from 200 to 599")?,
        };
        let fill = |text: &str| places.fill(text);
        let mut reply = match (
            fields.get("body").filter(|body| !body.is_null()),
            fields.get("text").and_then(Value::as_str),
        ) {
            (_, Some(text)) => Reply::bytes(status, "text/plain", fill(text).into_bytes()),
            (Some(body), None) => {
                Reply::bytes(status, "application/json", fill(&body.to_string()).into_bytes())
            }
            (None, None) => Reply::empty(status),
        };
        for (name, value) in fields.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let name = name.to_ascii_lowercase();
            reply.headers.retain(|(known, _)| *known != name);
            let values = value.as_array().map_or_else(|| vec![value], |values| values.iter().collect());
            for value in values {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                reply.headers.push((name.clone(), fill(&text)));
            }
        }
        let milliseconds = fields.get("delay_ms").and_then(Value::as_u64).unwrap_or(0);
        let fault = fields.get("fault").filter(|fault| !fault.is_null());
        Ok(Self {
            reply,
            delay: Duration::from_millis(milliseconds),
            fault: fault.map(Fault::from_json).transpose()?,
        })
    }

    fn play(self, request: &Incoming) -> (Reply, Sending) {
        let (reply, mut sending) = match self.fault {
            Some(fault) => fault.apply(self.reply, request, None),
            None => (self.reply, Sending::default()),
        };
        sending.delay += self.delay;
        (reply, sending)
    }
}

impl Scripts {
    /// Takes a script in, and returns its id.
    pub(crate) fn add(&mut self, value: &Value, origin: &str) -> Result<String, String> {
        let id = format!("s{}", self.made + 1);
        let places = Places { origin: origin.to_owned(), script: format!("/_scripts/{id}/v1") };
        let replies = value.get("replies").and_then(Value::as_array).into_iter().flatten();
        let replies = replies.map(|reply| Line::from_json(reply, &places)).collect::<Result<_, _>>()?;
        let otherwise = value.get("otherwise").filter(|reply| !reply.is_null());
        let otherwise = otherwise.map(|reply| Line::from_json(reply, &places)).transpose()?;
        self.made += 1;
        let script = Script { replies, otherwise, requests: Vec::new(), started: Instant::now() };
        self.scripts.insert(id.clone(), script);
        Ok(id)
    }

    /// What came, and how many replies are left.
    pub(crate) fn report(&self, id: &str) -> Option<Value> {
        let script = self.scripts.get(id)?;
        Some(json!({"requests": script.requests, "left": script.replies.len()}))
    }

    /// Forgets a script.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        self.scripts.remove(id).is_some()
    }

    /// The next reply for a request below `/_scripts/<id>`.
    pub(crate) fn play(&mut self, request: &Incoming) -> (Reply, Sending) {
        let rest = request.path.strip_prefix("/_scripts/").unwrap_or_default();
        let (id, path) = rest.find('/').map_or((rest, ""), |index| rest.split_at(index));
        let Some(script) = self.scripts.get_mut(id) else {
            let message = "There is no script of this id";
            return (Reply::error(404, "script_not_found", message), Sending::default());
        };
        let mut record = request.recorded(path);
        record["at_ms"] = json!(u64::try_from(script.started.elapsed().as_millis()).unwrap_or(u64::MAX));
        script.requests.push(record);
        match script.replies.pop_front().or_else(|| script.otherwise.clone()) {
            Some(line) => line.play(request),
            // A status that no client tries again, so that the surplus request is seen where it was made.
            None => {
                (Reply::error(410, "script_exhausted", "The script has no reply left"), Sending::default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: &Value) -> Line {
        let places = Places { origin: "http://127.0.0.1:9".to_owned(), script: "/_scripts/s1/v1".to_owned() };
        Line::from_json(value, &places).unwrap()
    }

    #[test]
    fn a_reply_is_json_or_text_or_nothing() {
        let headers = |line: Line| line.reply.headers;
        assert_eq!(
            headers(line(&json!({"body": {}}))),
            [("content-type".to_owned(), "application/json".to_owned())]
        );
        assert_eq!(
            headers(line(&json!({"text": "x"}))),
            [("content-type".to_owned(), "text/plain".to_owned())]
        );
        assert_eq!(headers(line(&json!({}))), []);
    }

    #[test]
    fn headers_replace_what_would_be_sent_and_may_repeat() {
        let line = line(&json!({"text": "<p>", "headers": {"Content-Type": "text/html", "X": ["a", "b"]}}));
        let expected = [("content-type", "text/html"), ("x", "a"), ("x", "b")];
        assert_eq!(line.reply.headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn the_simulators_own_address_is_filled_in() {
        let line = line(&json!({"headers": {"location": "{{origin}}/a"}, "text": "see {{origin}}"}));
        assert_eq!(line.reply.body, b"see http://127.0.0.1:9");
        assert!(line.reply.headers.iter().any(|(_, value)| value == "http://127.0.0.1:9/a"));
    }

    #[test]
    fn the_path_of_the_script_is_filled_in() {
        let line = line(&json!({"headers": {"location": "{{script}}/a"}, "body": {"url": "{{script}}"}}));
        assert_eq!(line.reply.body, br#"{"url":"/_scripts/s1/v1"}"#);
        assert!(line.reply.headers.iter().any(|(_, value)| value == "/_scripts/s1/v1/a"));
    }

    #[test]
    fn a_script_that_makes_no_sense_is_refused() {
        let mut scripts = Scripts::default();
        for replies in [json!([{"status": 99}]), json!([1]), json!([{"fault": "nonsense"}])] {
            assert!(scripts.add(&json!({"replies": replies}), "").is_err(), "{replies}");
        }
    }
}
