//! Webhook deliveries: checking that they come from PlanetScale, and reading them.
//!
//! ```
//! use planetscale::webhooks::{self, Options};
//!
//! # fn handle(body: &[u8], header: Option<&str>) -> Result<(), planetscale::Error> {
//! // `body` is the request's body as it came: a document that was parsed and written again has another signature.
//! // `header` is the request's `X-PlanetScale-Signature`.
//! let event = webhooks::verify(body, header, "the webhook's secret", &Options::default())?;
//! match event.event {
//!     webhooks::WebhookEvent::BranchReady => println!("{} has a new branch", event.database),
//!     other => println!("{other} in {}/{}", event.organization, event.database),
//! }
//! # Ok(())
//! # }
//! # let body = br#"{"timestamp": 1767323045, "event": "branch.ready"}"#;
//! # let signature = webhooks::sign(body, "the webhook's secret");
//! # assert!(handle(body, Some(&signature)).is_err(), "that delivery is old");
//! ```
//!
//! Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.

use std::time::Duration;

use jiff::Timestamp;
pub use planetscale_core::webhooks::SIGNATURE_HEADER;
use planetscale_core::{Error, Secret, WebhookError, webhooks as core};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

pub use crate::models::WebhookEvent;
use crate::{decode::without_value, object::object};

/// How far a delivery's timestamp may be from now, unless [`Options::tolerance`] says otherwise: five minutes.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// How strictly a delivery's age is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How far the delivery's timestamp may be from now, either way. The signature covers the timestamp, so this
    /// is what keeps an old delivery from being played again.
    pub tolerance: Duration,
    /// The time to take for now, for tests; the system's clock when there is none.
    pub now: Option<Timestamp>,
}

impl Default for Options {
    fn default() -> Self {
        Self { tolerance: DEFAULT_TOLERANCE, now: None }
    }
}

/// A delivery that was checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// When it was sent, in Unix seconds.
    pub timestamp: Option<i64>,
    /// What happened.
    pub event: WebhookEvent,
    /// The organization's name.
    pub organization: String,
    /// The database's name.
    pub database: String,
    /// The thing that it happened to, as the API returns it; [`resource_as`](Self::resource_as) reads it.
    pub resource: Value,
}

object! {
    Event {
        "timestamp" => timestamp: IntegerOption,
        "event" => event: Plain,
        "organization" => organization: Plain,
        "database" => database: Plain,
        "resource" => resource,
    }
}

impl Event {
    /// The resource as one of this crate's types, such as `Branch` for the events about branches.
    ///
    /// # Errors
    /// [`Error::Webhook`] when it is not such a thing.
    pub fn resource_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_path_to_error::deserialize(&self.resource).map_err(|error| {
            let path = error.path().to_string();
            let message = without_value(&error.into_inner().to_string());
            fail(format!("the resource of {} could not be read at {path}: {message}", self.event))
        })
    }
}

/// Checks a delivery's signature and age, and reads it.
///
/// # Arguments
/// * `body`: the request's body, byte for byte as it came.
/// * `signature`: the value of the [`SIGNATURE_HEADER`], or `None` when there was none.
/// * `secret`: the webhook's secret, as `webhooks().get(..)` returns it.
/// * `options`: how old a delivery may be.
///
/// # Errors
/// [`Error::Webhook`] that says what is wrong: no signature, no hex, another body or secret, too old, from the
/// future, or no document. Answer such a request with status 400 and do nothing else.
pub fn verify<'a>(
    body: &[u8],
    signature: impl Into<Option<&'a str>>,
    secret: impl Into<Secret>,
    options: &Options,
) -> Result<Event, Error> {
    let now = options.now.map(Timestamp::as_second);
    core::check(body, signature.into(), &secret.into(), options.tolerance, now)?;
    serde_json::from_slice(body).map_err(|error| {
        fail(format!("the body is not the JSON of a delivery: {}", without_value(&error.to_string())))
    })
}

/// The signature of a body, as the service writes it: for tests of a receiver.
#[must_use]
pub fn sign(body: &[u8], secret: impl Into<Secret>) -> String {
    core::sign(body, &secret.into())
}

fn fail(message: String) -> Error {
    Error::Webhook(WebhookError::new(message))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BODY: &[u8] = br#"{"timestamp": 1767323045, "event": "branch.ready", "organization": "acme",
        "database": "shop", "resource": {"id": "br1", "name": "main"}}"#;

    fn at(second: i64) -> Options {
        Options { now: Some(Timestamp::from_second(second).unwrap()), ..Options::default() }
    }

    fn message(result: Result<Event, Error>) -> String {
        match result.unwrap_err() {
            Error::Webhook(error) => error.message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_signature_is_that_of_the_standard() {
        // RFC 4231, test case 2.
        assert_eq!(
            sign(b"what do ya want for nothing?", "Jefe"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_good_delivery_is_read() {
        let signature = sign(BODY, "s");
        for signature in [signature.to_uppercase(), format!(" {signature}\n"), signature] {
            let event = verify(BODY, signature.as_str(), "s", &at(1_767_323_050)).unwrap();
            assert_eq!(event.event, WebhookEvent::BranchReady);
            assert_eq!((event.organization.as_str(), event.database.as_str()), ("acme", "shop"));
            let branch: std::collections::BTreeMap<String, String> = event.resource_as().unwrap();
            assert_eq!(branch["name"], "main");
        }
    }

    #[test]
    fn each_fault_says_what_it_is() {
        let good = sign(BODY, "s");
        let now = at(1_767_323_050);
        assert!(message(verify(BODY, None, "s", &now)).contains("X-PlanetScale-Signature is missing"));
        assert!(message(verify(BODY, "  ", "s", &now)).contains("missing or empty"));
        assert!(message(verify(BODY, "é".repeat(32).as_str(), "s", &now)).contains("64 hex digits"));
        assert!(message(verify(BODY, &good[1..], "s", &now)).contains("64 hex digits"));
        assert!(message(verify(BODY, good.as_str(), "other", &now)).contains("does not fit"));
        assert!(message(verify(BODY, good.as_str(), "", &now)).contains("secret is empty"));
        assert!(message(verify(BODY, good.as_str(), "s", &at(1_767_323_346))).contains("301 s old"));
        assert!(
            message(verify(BODY, good.as_str(), "s", &at(1_767_322_744))).contains("301 s in the future")
        );
        assert!(message(verify(BODY, good.as_str(), "s", &Options::default())).contains("old"));
        for (body, part) in [
            ("hello", "not the JSON"),
            ("1", "not the JSON"),
            (r#"{"event":"webhook.test"}"#, "no timestamp"),
        ] {
            let signature = sign(body.as_bytes(), "s");
            assert!(message(verify(body.as_bytes(), signature.as_str(), "s", &now)).contains(part), "{body}");
        }
    }

    #[test]
    fn nothing_is_read_before_the_signature_fits() {
        let now = at(1_767_323_050);
        let forged = sign(b"no JSON", "other");
        assert!(message(verify(b"no JSON", forged.as_str(), "s", &now)).contains("does not fit"));
        let old = br#"{"timestamp": 1}"#;
        assert!(message(verify(old, sign(old, "other").as_str(), "s", &now)).contains("does not fit"));
    }

    #[test]
    fn a_resource_of_another_shape_is_named_without_its_value() {
        let event = Event { resource: serde_json::json!({"a": ["hidden"]}), ..Event::default() };
        let error =
            event.resource_as::<std::collections::BTreeMap<String, Vec<i64>>>().unwrap_err().to_string();
        assert!(error.contains("a[0]") && !error.contains("hidden"), "{error}");
    }

    proptest! {
        #[test]
        fn what_is_signed_verifies_and_one_changed_bit_does_not(
            secret in ".{1,80}", text in ".{0,200}", place: prop::sample::Index, bit in 0..8_u8,
        ) {
            let body = serde_json::json!({"timestamp": 1, "event": "x", "resource": text}).to_string().into_bytes();
            let signature = sign(&body, secret.as_str());
            prop_assert!(verify(&body, signature.as_str(), secret.as_str(), &at(1)).is_ok());
            let mut changed = body.clone();
            changed[place.index(body.len())] ^= 1 << bit;
            prop_assert!(verify(&changed, signature.as_str(), secret.as_str(), &at(1)).is_err());
        }

        #[test]
        fn no_header_makes_it_panic(header in ".{0,80}") {
            prop_assert!(verify(BODY, header.as_str(), "s", &at(1)).is_err());
        }
    }
}
