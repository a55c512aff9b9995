//! A request as it came.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::http::{HeaderMap, header, request};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::auth::redacted;

/// A request that was read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) method: String,
    /// Still percent-encoded.
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The simulator's own `http://127.0.0.1:PORT`.
    pub(crate) origin: String,
    /// The number of the connection that it came on.
    pub(crate) connection: u64,
}

impl Incoming {
    pub(crate) fn new(parts: &request::Parts, body: Bytes, origin: String, connection: u64) -> Self {
        let raw_query = parts.uri.query().unwrap_or_default().to_owned();
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: pairs(&raw_query),
            raw_query,
            headers: parts.headers.clone(),
            body,
            origin,
            connection,
        }
    }

    /// A header, when it is there and text.
    pub(crate) fn header(&self, name: impl header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The way the request is shown to those who ask what came, without secrets.
    pub(crate) fn recorded(&self, path: &str) -> Value {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &self.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = if name == header::AUTHORIZATION { redacted(&value) } else { value.into_owned() };
            headers
                .entry(name.as_str().to_owned())
                .and_modify(|known| *known = format!("{known}, {value}"))
                .or_insert(value);
        }
        json!({
            "method": self.method,
            "path": path,
            "query": self.query,
            "headers": headers,
            "body": self.recorded_body(),
            "connection": self.connection,
        })
    }

    /// JSON as JSON, other text as text, nothing as null.
    fn recorded_body(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&self.body).into_owned()))
    }
}

/// The parameters of a query, in order.
fn pairs(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (plain(name), plain(value)))
        .collect()
}

fn plain(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_in_order() {
        let expected = [("a", "1"), ("a", "2 3"), ("tags[]", "x&y"), ("flag", "")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(pairs("a=1&a=2+3&tags%5B%5D=x%26y&flag"), expected);
    }

    #[test]
    fn a_record_shows_no_secret() {
        let (parts, ()) = axum::http::Request::builder()
            .method("POST")
            .uri("/v1/x?page=2")
            .header("Authorization", "abc:pscale_tkn_secret")
            .header("Accept", "a")
            .header("Accept", "b")
            .body(())
            .unwrap()
            .into_parts();
        let request = Incoming::new(&parts, Bytes::from_static(b"{\"a\":1}"), String::new(), 7);
        let record = request.recorded("/v1/x");
        assert_eq!(record["headers"], json!({"accept": "a, b", "authorization": "service-token abc"}));
        assert_eq!(record["query"], json!([["page", "2"]]));
        assert_eq!(record["body"], json!({"a": 1}));
        assert!(!record.to_string().contains("secret"));
    }
}
