//! Reading the many forms of the service's error bodies.

use http::HeaderValue;
use serde_json::{Map, Value};

/// The longest message taken from a body that was not written as one.
const LONGEST: usize = 300;

/// What a body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ErrorBody {
    pub(super) code: String,
    pub(super) message: String,
}

/// Reads whatever the service, or something on the way to it, sent. What is no JSON may be a reply that was cut, so it is
/// `quoted` only where such a reply has no secrets.
pub(super) fn read(body: &[u8], content_type: Option<&HeaderValue>, quoted: bool) -> ErrorBody {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return ErrorBody { message: "the answer has no body".to_owned(), ..ErrorBody::default() };
    }
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(object)) => read_object(&object),
        Ok(Value::String(message)) => ErrorBody { message: shorten(&message), ..ErrorBody::default() },
        Ok(_) => ErrorBody { message: "the answer is not an object".to_owned(), ..ErrorBody::default() },
        Err(_) => ErrorBody { message: describe(text, content_type, quoted), ..ErrorBody::default() },
    }
}

fn read_object(object: &Map<String, Value>) -> ErrorBody {
    let text = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or_default().trim();
    let mut code = text("code").to_owned();
    let mut message = text("message").to_owned();
    if let Some(errors) = object.get("errors") {
        let (name, told) = read_errors(errors);
        if code.is_empty() {
            code = name;
        }
        if message.is_empty() {
            message = told;
        }
    }
    // {"error": "invalid_token", "error_description": "…"} and {"status": 500, "error": "Internal Server Error"}.
    let (error, description) = (text("error"), text("error_description"));
    if message.is_empty() {
        message = if description.is_empty() { error.to_owned() } else { description.to_owned() };
    }
    if code.is_empty() && !error.is_empty() && !error.contains(' ') {
        error.clone_into(&mut code);
    }
    if let Some(available) = object.get("available").and_then(Value::as_array) {
        let words: Vec<&str> = available.iter().filter_map(Value::as_str).collect();
        if !words.is_empty() {
            message = format!("{message} (available: {})", words.join(", "));
        }
    }
    if message.is_empty() {
        message.push_str("the answer has no message");
    }
    ErrorBody { code: shorten(&code), message: shorten(&message) }
}

/// `[{"namespace", "name", "errors": […]}]` and `{"field": [messages]}`.
fn read_errors(errors: &Value) -> (String, String) {
    match errors {
        Value::Array(list) => {
            let name = list.first().and_then(|first| first["name"].as_str()).unwrap_or_default();
            let told: Vec<String> = list.iter().flat_map(words).collect();
            (name.to_owned(), told.join("; "))
        }
        Value::Object(fields) => {
            let told: Vec<String> = fields
                .iter()
                .flat_map(|(field, value)| {
                    words(value).into_iter().map(move |word| format!("{field} {word}"))
                })
                .collect();
            (String::new(), told.join("; "))
        }
        _ => (String::new(), String::new()),
    }
}

fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(word) => vec![word.clone()],
        Value::Array(list) => list.iter().flat_map(words).collect(),
        Value::Object(object) => {
            let inner = object.get("errors").map(words).unwrap_or_default();
            let name = object.get("message").or_else(|| object.get("name")).and_then(Value::as_str);
            if inner.is_empty() { name.map(str::to_owned).into_iter().collect() } else { inner }
        }
        _ => Vec::new(),
    }
}

/// A body that is no JSON, such as a load balancer's page.
fn describe(text: &str, content_type: Option<&HeaderValue>, quoted: bool) -> String {
    let declared = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let looks_like_html = text.starts_with('<') || declared.starts_with("text/html");
    if !looks_like_html {
        return if quoted { shorten(text) } else { format!("the answer is no JSON ({} bytes)", text.len()) };
    }
    match title(text) {
        Some(title) => format!("an HTML page instead of JSON, titled \"{}\"", shorten(&title)),
        None => "an HTML page instead of JSON".to_owned(),
    }
}

fn title(html: &str) -> Option<String> {
    // ASCII lower case keeps the byte positions.
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower[start..].find("</title>")?;
    let title = html[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then_some(title)
}

/// One line of bounded length, without what a terminal or a log would take for a command.
fn shorten(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{ErrorBody, read};

    #[test]
    fn what_may_be_a_part_of_a_secret_is_not_quoted() {
        let cut = br#"{"id":"p1","plain_text":"pscale_pw_hu"#;
        assert_eq!(read(cut, None, false).message, "the answer is no JSON (37 bytes)");
        assert!(read(b"<title>Bad Gateway</title>", None, false).message.contains("Bad Gateway"));
    }

    fn said(body: &str) -> (String, String) {
        let ErrorBody { code, message } = read(body.as_bytes(), None, true);
        (code, message)
    }

    #[test]
    fn reads_each_form_that_was_seen() {
        let both = |code: &str, message: &str| (code.to_owned(), message.to_owned());
        assert_eq!(said(r#"{"code":"not_found","message":"Not Found"}"#), both("not_found", "Not Found"));
        assert_eq!(
            said(r#"{"errors":[{"namespace":"db","name":"taken","errors":["Name is taken","Too long"]}]}"#),
            both("taken", "Name is taken; Too long")
        );
        assert_eq!(
            said(r#"{"error":"invalid_token","error_description":"It expired","state":"unauthorized"}"#),
            both("invalid_token", "It expired")
        );
        assert_eq!(
            said(r#"{"status":500,"error":"Internal Server Error"}"#),
            both("", "Internal Server Error")
        );
        assert_eq!(
            said(r#"{"errors":{"name":["is taken","is short"]}}"#),
            both("", "name is taken; name is short")
        );
        assert_eq!(
            said(r#"{"message":"No such region","available":["us-east","eu-west"]}"#),
            both("", "No such region (available: us-east, eu-west)")
        );
        assert_eq!(said("{}"), both("", "the answer has no message"));
        assert_eq!(said(""), both("", "the answer has no body"));
        assert_eq!(said("upstream  gone\n"), both("", "upstream gone"));
        assert_eq!(
            said("<html><head><TITLE>502 Bad\n Gateway</TITLE></head></html>"),
            both("", "an HTML page instead of JSON, titled \"502 Bad Gateway\"")
        );
    }

    #[test]
    fn no_text_of_the_service_commands_a_terminal_or_breaks_a_line() {
        let (code, message) = said(r#"{"code":"a\nb","message":"\u001b[31mred\u0007\r\nline"}"#);
        assert_eq!((code.as_str(), message.as_str()), ("a b", "[31mred line"));
    }

    #[test]
    fn a_whole_resource_is_not_a_message() {
        assert_eq!(said(r#"{"id":"x","state":"expired"}"#).1, "the answer has no message");
        assert_eq!(said("[1,2]").1, "the answer is not an object");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = "ä".repeat(1_000);
        assert_eq!(said(&long).1.chars().count(), 301);
    }
}
