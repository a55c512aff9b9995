//! Replies before they are put on the wire, and the problems that become one.

use serde_json::{Value, json};

/// A reply.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// A reply with nothing in it.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A JSON document.
    pub(crate) fn json(status: u16, document: &Value) -> Self {
        Self::bytes(status, "application/json", document.to_string().into_bytes())
    }

    /// Anything else.
    pub(crate) fn bytes(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        Self { status, headers: vec![("content-type".to_owned(), media_type.to_owned())], body }
    }

    /// An error in the service's main form.
    pub(crate) fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &json!({"code": code, "message": message}))
    }

    /// The same reply with a document in it.
    pub(crate) fn with_json(mut self, document: &Value) -> Self {
        self.body = document.to_string().into_bytes();
        self.with_header("content-type", "application/json")
    }

    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self { status: 400, code: "bad_request", message: message.into() }
    }

    /// 422 and not 400, because that is what the description documents for every operation.
    pub(crate) fn invalid_params(message: impl Into<String>) -> Self {
        Self { status: 422, code: "invalid_params", message: message.into() }
    }

    pub(crate) fn unauthorized(message: impl Into<String>) -> Self {
        Self { status: 401, code: "unauthorized", message: message.into() }
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self { status: 403, code: "forbidden", message: message.into() }
    }

    pub(crate) fn not_found() -> Self {
        Self { status: 404, code: "not_found", message: "Not Found".to_owned() }
    }

    pub(crate) fn method_not_allowed() -> Self {
        Self { status: 405, code: "method_not_allowed", message: "Method Not Allowed".to_owned() }
    }

    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self { status: 422, code: "unprocessable", message: message.into() }
    }

    /// Our own mistake: a reply that does not match the description.
    pub(crate) fn simulator(message: impl Into<String>) -> Self {
        Self { status: 500, code: "simulator_error", message: message.into() }
    }
}

impl From<Problem> for Reply {
    fn from(problem: Problem) -> Self {
        Self::error(problem.status, problem.code, &problem.message)
    }
}
