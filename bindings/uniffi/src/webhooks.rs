//! Webhook deliveries: whether they come from the service.

use planetscale_core::language::{self, Given, Language};
use planetscale_core::{Secret, webhooks};

use crate::bytes::Bytes;
use crate::error::EngineError;

/// Checks a delivery's signature, form and age. `tolerance` is how far its timestamp may be from now; `now` is in Unix
/// seconds.
///
/// # Errors
/// What is wrong with it.
#[uniffi::export]
pub fn verify_webhook(
    body: Bytes,
    signature: Option<String>,
    secret: String,
    tolerance: f64,
    now: Option<i64>,
) -> Result<(), EngineError> {
    // Both languages have the same words for what is wrong here.
    let language = Language::Kotlin;
    let tolerance = language::pause(language, "tolerance", &Given::Number(tolerance));
    let checked = tolerance.and_then(|tolerance| {
        webhooks::check(&body.0, signature.as_deref(), &Secret::from(secret), tolerance, now)
    });
    checked.map_err(|error| EngineError::of(&error, language))
}

/// The signature of a body, as the service writes it.
#[must_use]
#[uniffi::export]
pub fn sign_webhook(body: Bytes, secret: String) -> String {
    webhooks::sign(&body.0, &Secret::from(secret))
}
