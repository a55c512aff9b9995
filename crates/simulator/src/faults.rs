//! Faults on demand: what goes wrong, when, and what that does to a reply.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use crate::damage;
use crate::incoming::Incoming;
use crate::redirects;
use crate::reply::Reply;
use crate::wire::{Ending, Sending};

/// The header that asks for a fault in the reply to its own request.
pub(crate) const HEADER: &str = "x-simulator-fault";

/// A fault: a name with parameters, such as `429;retry_after=0.5`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    kind: Kind,
    parameters: Map<String, Value>,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Status(u16),
    Reset,
    Close,
    Truncate,
    Drip,
    Delay,
    WrongTypes,
    NullFields,
    UnknownWords,
    UnknownFields,
    EmptyBody,
    Redirect,
    RedirectOtherHost,
    HugeBody,
    Gzip,
}

/// The names of the kinds that are not a status.
const NAMES: [(&str, Kind); 14] = [
    ("reset", Kind::Reset),
    ("close", Kind::Close),
    ("truncate", Kind::Truncate),
    ("drip", Kind::Drip),
    ("delay", Kind::Delay),
    ("wrong-types", Kind::WrongTypes),
    ("null-fields", Kind::NullFields),
    ("unknown-words", Kind::UnknownWords),
    ("unknown-fields", Kind::UnknownFields),
    ("empty-body", Kind::EmptyBody),
    ("redirect", Kind::Redirect),
    ("redirect-other-host", Kind::RedirectOtherHost),
    ("huge-body", Kind::HugeBody),
    ("gzip", Kind::Gzip),
];

impl Fault {
    /// Reads `name;parameter=value;…`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut parts = text.split(';').map(str::trim);
        let kind = kind(parts.next().unwrap_or_default())?;
        let pairs =
            parts.filter(|part| !part.is_empty()).map(|part| part.split_once('=').unwrap_or((part, "true")));
        let parameters =
            pairs.map(|(name, value)| (name.trim().to_owned(), Value::from(value.trim()))).collect();
        Ok(Self { kind, parameters })
    }

    /// Reads the text form, or an object with `name` and the parameters.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        match value {
            Value::String(text) => Self::parse(text),
            Value::Object(fields) => {
                let name = match fields.get("name").or_else(|| fields.get("status")) {
                    Some(Value::String(name)) => name.clone(),
                    Some(Value::Number(status)) => status.to_string(),
                    _ => return Err("a fault needs a name".to_owned()),
                };
                Ok(Self { parameters: fields.clone(), ..Self::parse(&name)? })
            }
            _ => Err("a fault is a text or an object".to_owned()),
        }
    }

    /// Whether the request is not looked at before it fails. `after=true` lets it take effect first.
    pub(crate) fn comes_first(&self) -> bool {
        let early = matches!(
            self.kind,
            Kind::Status(_) | Kind::Reset | Kind::Close | Kind::Redirect | Kind::RedirectOtherHost
        );
        early && !self.flag("after")
    }

    fn text(&self, name: &str) -> Option<String> {
        Some(match self.parameters.get(name)? {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }

    fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| text == "true")
    }

    fn number(&self, name: &str, otherwise: u64) -> u64 {
        self.text(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    }

    fn milliseconds(&self, otherwise: u64) -> Duration {
        Duration::from_millis(self.number("ms", otherwise))
    }

    /// What becomes of a reply, and how it is sent.
    pub(crate) fn apply(
        &self,
        reply: Reply,
        request: &Incoming,
        schema: Option<&'static Value>,
    ) -> (Reply, Sending) {
        let field = self.text("field");
        let field = field.as_deref();
        let mut sending = Sending::default();
        let reply = match self.kind {
            Kind::Status(status) => self.status(status),
            Kind::Redirect => self.redirect(reply, request, &request.origin),
            Kind::RedirectOtherHost => {
                let to = self.text("to").unwrap_or_else(|| redirects::elsewhere(&request.origin));
                self.redirect(reply, request, &to)
            }
            Kind::WrongTypes => damage::json(reply, |document| damage::wrong_types(document, field)),
            Kind::NullFields => damage::json(reply, |document| damage::null_fields(document, field)),
            Kind::UnknownWords => damage::json(reply, |document| {
                if let Some(schema) = schema {
                    damage::unknown_words(document, schema);
                }
            }),
            Kind::UnknownFields => damage::json(reply, damage::unknown_fields),
            Kind::EmptyBody => Reply { body: Vec::new(), ..reply },
            Kind::HugeBody => self.huge(reply),
            Kind::Gzip => damage::gzip(reply, self.text("header").as_deref() != Some("false")),
            Kind::Reset | Kind::Close | Kind::Truncate | Kind::Drip | Kind::Delay => reply,
        };
        match self.kind {
            Kind::Reset => sending.ending = Ending::Reset,
            Kind::Close => sending.ending = Ending::Close,
            Kind::Truncate => sending.ending = Ending::Truncate,
            Kind::Drip => {
                let bytes = usize::try_from(self.number("bytes", 16)).unwrap_or(16).max(1);
                sending.ending = Ending::Drip { bytes, pause: self.milliseconds(20) };
            }
            Kind::Delay => sending.delay = self.milliseconds(1_000),
            _ => {}
        }
        (reply, sending)
    }

    fn status(&self, status: u16) -> Reply {
        let reply = match status {
            429 => Reply::error(429, "too_many_requests", "Too many requests"),
            502 | 504 => {
                let page = format!(
                    "<html><head><title>{status}</title></head><body><h1>{status} Gateway</h1></body></html>"
                );
                Reply::bytes(status, "text/html", page.into_bytes())
            }
            503 => Reply::error(503, "unavailable", "The service is not available"),
            other => Reply::error(other, "simulated", "A fault was asked for"),
        };
        let default = (status == 429).then(|| "1".to_owned());
        match self.text("retry_after").or(default).as_deref() {
            None | Some("none") => reply,
            Some(text) => reply.with_header("retry-after", &retry_after(text)),
        }
    }

    fn redirect(&self, reply: Reply, request: &Incoming, origin: &str) -> Reply {
        if redirects::led_here(request) {
            return reply;
        }
        let status = u16::try_from(self.number("status", 307)).unwrap_or(307);
        let target = redirects::marked(request, origin);
        Reply::empty(status).with_header("location", &target)
    }

    fn huge(&self, reply: Reply) -> Reply {
        let bytes = usize::try_from(self.number("bytes", 80 << 20)).unwrap_or(80 << 20);
        let reply = Reply { body: json!({"padding": "x".repeat(bytes)}).to_string().into_bytes(), ..reply };
        if self.flag("gzip") { damage::gzip(reply, true) } else { reply }
    }
}

fn kind(name: &str) -> Result<Kind, String> {
    if let Some(status) = name.parse::<u16>().ok().filter(|status| (400..600).contains(status)) {
        return Ok(Kind::Status(status));
    }
    let name = name.to_ascii_lowercase().replace('_', "-");
    let found = NAMES.iter().find(|(known, _)| *known == name);
    found.map(|(_, kind)| *kind).ok_or_else(|| format!("there is no fault of the name {name:?}"))
}

/// Seconds stay as they are; `date` is an HTTP date one second ahead, `date:5` five.
fn retry_after(text: &str) -> String {
    let Some(rest) = text.strip_prefix("date") else { return text.to_owned() };
    let seconds = rest.strip_prefix(':').and_then(|seconds| seconds.parse().ok()).unwrap_or(1);
    httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(seconds))
}

/// A fault that waits for requests.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,
    /// How many more times; `None` for ever.
    times: Option<u64>,
    fault: Fault,
}

impl Rule {
    /// Reads `{"match": {"operation", "method", "path"}, "times", "fault"}`.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        let text =
            |name: &str| value.pointer(&format!("/match/{name}")).and_then(Value::as_str).map(str::to_owned);
        let times = match value.get("times") {
            None => Some(1),
            Some(Value::Null) => None,
            Some(times) => Some(times.as_u64().ok_or("times is a whole number, or null for ever")?),
        };
        Ok(Self {
            operation: text("operation"),
            method: text("method").map(|method| method.to_ascii_uppercase()),
            path: text("path"),
            times,
            fault: Fault::from_json(value.get("fault").unwrap_or(&Value::Null))?,
        })
    }

    fn matches(&self, operation: Option<&str>, request: &Incoming) -> bool {
        let path = request.path.strip_prefix("/v1").unwrap_or(&request.path);
        let same_path = |pattern: &String| {
            let pattern = pattern.strip_prefix("/v1").unwrap_or(pattern);
            pattern.strip_suffix('*').map_or(pattern == path, |start| path.starts_with(start))
        };
        self.operation.as_deref().is_none_or(|wanted| operation == Some(wanted))
            && self.method.as_deref().is_none_or(|wanted| request.method == wanted)
            && self.path.as_ref().is_none_or(same_path)
    }
}

/// The fault of the first rule that matches; it counts down.
pub(crate) fn take(rules: &mut Vec<Rule>, operation: Option<&str>, request: &Incoming) -> Option<Fault> {
    let index = rules.iter().position(|rule| rule.times != Some(0) && rule.matches(operation, request))?;
    let fault = rules[index].fault.clone();
    if let Some(times) = &mut rules[index].times {
        *times -= 1;
        if *times == 0 {
            rules.remove(index);
        }
    }
    Some(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_forms_of_a_fault_say_the_same() {
        let text = Fault::parse("drip; ms=5; bytes=3").unwrap();
        let object = Fault::from_json(&json!({"name": "drip", "ms": 5, "bytes": 3})).unwrap();
        assert_eq!(text.kind, object.kind);
        assert_eq!(
            (text.milliseconds(1), text.number("bytes", 0)),
            (object.milliseconds(1), object.number("bytes", 0))
        );
        assert_eq!(Fault::from_json(&json!("null_fields")).unwrap().kind, Kind::NullFields);
    }

    #[test]
    fn an_unknown_fault_is_an_error() {
        for text in ["", "nonsense", "200", "999"] {
            assert!(Fault::parse(text).is_err(), "{text}");
        }
        assert!(Fault::from_json(&json!({})).is_err());
    }

    #[test]
    fn a_fault_that_comes_first_can_be_put_after() {
        assert!(Fault::parse("reset").unwrap().comes_first());
        assert!(!Fault::parse("reset;after=true").unwrap().comes_first());
        assert!(!Fault::parse("truncate").unwrap().comes_first());
    }

    #[test]
    fn retry_after_takes_its_three_forms() {
        assert_eq!(retry_after("2"), "2");
        assert_eq!(retry_after("0.5"), "0.5");
        assert!(httpdate::parse_http_date(&retry_after("date:5")).is_ok());
    }
}
