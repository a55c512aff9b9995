//! Operations that the service answers with a redirect: to a file on another host, or to a sibling address.

use crate::damage;
use crate::description::Operation;
use crate::incoming::Incoming;
use crate::reply::Reply;

/// Marks an address that a redirect has led to.
const REDIRECTED: &str = "_redirected";

/// Whether a redirect has led this request here.
pub(crate) fn led_here(request: &Incoming) -> bool {
    request.query.iter().any(|(name, _)| name == REDIRECTED)
}

/// The same address with the mark, at this origin.
pub(crate) fn marked(request: &Incoming, origin: &str) -> String {
    let query = if request.raw_query.is_empty() { String::new() } else { format!("{}&", request.raw_query) };
    format!("{origin}{}?{query}{REDIRECTED}=1", request.path)
}

/// This machine by another name, which a client has to take for another host.
pub(crate) fn elsewhere(origin: &str) -> String {
    origin.replace("127.0.0.1", "localhost")
}

/// The redirect of an operation that is described with one, unless the request has followed it already.
pub(crate) fn of(operation: &Operation, request: &Incoming) -> Option<Reply> {
    let status = operation.success.redirect.filter(|_| !led_here(request))?;
    let target = if operation.path.ends_with("/download") {
        format!("{}/_simulator/downloads/{}", elsewhere(&request.origin), operation.id)
    } else {
        marked(request, &request.origin)
    };
    Some(Reply::empty(status).with_header("location", &target))
}

/// A file as the service's store hands it out: packed, with nothing that says so.
pub(crate) fn download() -> Reply {
    let text = b"query,count,total_time_ms\nselect 1,42,0.5\n".to_vec();
    damage::gzip(Reply::bytes(200, "application/octet-stream", text), false)
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use serde_json::json;

    use super::*;
    use crate::description::Description;

    fn location(path: &'static str, status: &str, address: &str) -> Option<(u16, String)> {
        let document =
            json!({"paths": {path: {"get": {"operationId": "get_it", "responses": {status: {}}}}}});
        let description = Description::read(Box::leak(Box::new(document)));
        let (parts, ()) = axum::http::Request::builder().uri(address).body(()).unwrap().into_parts();
        let request = Incoming::new(&parts, Bytes::new(), "http://127.0.0.1:9".to_owned(), 1);
        let reply = of(&description.operations[0], &request)?;
        Some((reply.status, reply.headers[0].1.clone()))
    }

    #[test]
    fn a_download_is_on_another_host() {
        let expected = (302, "http://localhost:9/_simulator/downloads/get_it".to_owned());
        assert_eq!(location("/reports/{id}/download", "302", "/v1/reports/1/download"), Some(expected));
    }

    #[test]
    fn a_sibling_is_on_the_same_host_and_answers() {
        let expected = (308, "http://127.0.0.1:9/v1/changes?page=2&_redirected=1".to_owned());
        assert_eq!(location("/changes", "308", "/v1/changes?page=2"), Some(expected));
        assert_eq!(location("/changes", "308", "/v1/changes?_redirected=1"), None);
        assert_eq!(location("/changes", "200", "/v1/changes"), None);
    }
}
