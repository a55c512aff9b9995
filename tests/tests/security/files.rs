//! A file that a service sends, packed and without saying so.

use planetscale::{Client, Config};
use planetscale_tests::server::Server;
use serde_json::json;

#[test]
fn a_file_is_not_unpacked_beyond_the_limit() {
    let server = Server::start();
    // Packed, it is far below either limit.
    let file = json!({"status": 200, "text": "x".repeat(400), "fault": {"name": "gzip", "header": false}});
    let get = |limit: u64| {
        let script = server.script(&[], Some(&file));
        let config = Config::builder().base_url(&script.url).service_token("tokenid00001", "pscale_tkn_hush");
        let client = Client::new(config.max_body(limit).build().unwrap());
        let report = client
            .organization("acme")
            .database("shop")
            .branch("main")
            .query_patterns()
            .download("qpr1")
            .send();
        (report, script.requests().len())
    };
    let (whole, _) = get(400);
    assert_eq!(whole.unwrap().0, "x".repeat(400).as_bytes());
    let (refused, requests) = get(399);
    let text = refused.unwrap_err().to_string();
    assert!(text.contains("the body is larger than 399 bytes (max_body)"), "{text}");
    assert_eq!(requests, 1, "asked again, it would be as large");
}
