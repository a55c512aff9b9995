//! A behaviour vector as `tests/vectors/README.md` describes it.

use std::collections::BTreeMap;

use planetscale_tests::Arguments;
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    #[serde(rename = "about")]
    pub(crate) _about: String,
    #[serde(default)]
    pub(crate) client: ClientSpec,
    pub(crate) call: Option<CallSpec>,
    pub(crate) webhook: Option<WebhookSpec>,
    #[serde(default)]
    pub(crate) server: Vec<Value>,
    pub(crate) otherwise: Option<Value>,
    #[serde(default)]
    pub(crate) elsewhere: Vec<Value>,
    pub(crate) expect: Expect,
    /// What other languages do; this one does what `expect` says.
    #[serde(default, rename = "expect_in")]
    pub(crate) _expect_in: BTreeMap<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ClientSpec {
    pub(crate) service_token: Option<(String, String)>,
    pub(crate) service_token_scheme: Option<String>,
    pub(crate) bearer: Option<String>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_base_ms: Option<u64>,
    pub(crate) organization: Option<String>,
    pub(crate) compression: Option<bool>,
    pub(crate) max_body: Option<u64>,
    pub(crate) base_url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallSpec {
    #[serde(default)]
    pub(crate) operation: String,
    #[serde(default)]
    pub(crate) arguments: Arguments,
    pub(crate) request: Option<RequestSpec>,
    pub(crate) mode: String,
    #[serde(default)]
    pub(crate) options: CallOptions,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestSpec {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) path_arguments: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CallOptions {
    pub(crate) max_retries: Option<u32>,
    pub(crate) timeout_ms: Option<u64>,
    pub(crate) attempt_timeout_ms: Option<u64>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) extra_query: BTreeMap<String, String>,
    pub(crate) extra_body: Map<String, Value>,
    pub(crate) interval_ms: Option<u64>,
    pub(crate) wait_timeout_ms: Option<u64>,
    pub(crate) missing_ok: bool,
    pub(crate) cancel_after_ms: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebhookSpec {
    pub(crate) secret: String,
    pub(crate) body: String,
    pub(crate) signature: String,
    pub(crate) now: i64,
    pub(crate) tolerance_seconds: Option<u64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Expect {
    #[serde(deserialize_with = "present")]
    pub(crate) ok: Option<Value>,
    pub(crate) error: Option<ExpectedError>,
    pub(crate) requests: Option<Vec<ExpectedRequest>>,
    pub(crate) requests_in_any_order: bool,
    pub(crate) elsewhere_requests: Option<Vec<ExpectedRequest>>,
    pub(crate) request_count: Option<usize>,
    pub(crate) min_elapsed_ms: Option<u64>,
    pub(crate) max_elapsed_ms: Option<u64>,
    pub(crate) progress_states: Option<Vec<String>>,
    pub(crate) never_printed: Vec<String>,
}

/// An `ok` of null is an expectation, too.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ExpectedError {
    pub(crate) kind: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) attempts: Option<u32>,
    pub(crate) looks: Option<u32>,
    pub(crate) may_have_arrived: Option<bool>,
    pub(crate) route: Option<String>,
    pub(crate) url_contains: Vec<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) message_contains: Vec<String>,
    pub(crate) body_contains: Vec<String>,
    pub(crate) required_accesses_contains: Vec<String>,
    pub(crate) required_scopes_contains: Vec<String>,
    pub(crate) last: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Option<Value>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, Option<String>>,
    pub(crate) body: Option<Value>,
}
