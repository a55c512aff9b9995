//! What the unit tests of this crate share: a client of a mock server.

use std::time::Duration;

use mockito::{Server, ServerGuard};
use planetscale_core::{Config, Method, Response};

use crate::Client;

/// A mock server and a client of it that does not retry.
pub(crate) fn mock() -> (ServerGuard, Client) {
    let server = Server::new();
    let config = Config::builder()
        .base_url(server.url())
        .service_token("id", "pscale_tkn_test")
        .max_retries(0)
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    (server, Client::new(config))
}

/// A reply with this status and body, as the engine hands it on.
pub(crate) fn reply(status: usize, body: &str) -> Response {
    let (mut server, client) = mock();
    let _mock = server.mock("GET", "/v1/x").with_status(status).with_body(body).create();
    client.request(Method::Get, "/x").send().unwrap()
}
