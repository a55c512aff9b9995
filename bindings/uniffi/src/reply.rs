//! Replies, as they cross.

use planetscale_core::Response;
use planetscale_core::http::HeaderMap;

use crate::bytes::Bytes;

/// A reply as it came.
#[derive(Clone, Debug, uniffi::Record)]
pub struct EngineReply {
    status: u16,
    headers: Vec<String>,
    body: Bytes,
    request_id: Option<String>,
    attempts: u32,
    operation: String,
    /// The method that was used.
    method: String,
    /// The address that was asked, without its query.
    url: String,
    /// Whether the service sent a document about what it did.
    has_document: bool,
    /// The thing is gone, or not visible to these credentials.
    gone: bool,
}

impl From<Response> for EngineReply {
    fn from(response: Response) -> Self {
        Self {
            has_document: response.has_document(),
            gone: response.gone,
            status: response.status,
            headers: headers(&response.headers),
            body: response.body.into(),
            request_id: response.request_id,
            attempts: response.attempts,
            operation: response.operation.to_owned(),
            method: response.method.as_str().to_owned(),
            url: response.url,
        }
    }
}

/// Names and values, in the order in which they came.
pub(crate) fn headers(headers: &HeaderMap) -> Vec<String> {
    let mut flat = Vec::with_capacity(headers.len() * 2);
    for (name, value) in headers {
        flat.push(name.as_str().to_owned());
        flat.push(String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
    flat
}
