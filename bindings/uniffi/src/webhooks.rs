//! Webhook deliveries: whether they come from the service.

use planetscale::webhooks::{self, Options};
use planetscale_core::{Error, WebhookError};

use crate::bytes::Bytes;
use crate::error::EngineError;
use crate::given;

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
    let now = now.map(planetscale::Timestamp::from_second).transpose();
    let now = now.map_err(|_| Error::Webhook(WebhookError::new("the time to take for now is no time")))?;
    let options = Options { tolerance: given::time("tolerance", tolerance)?, now };
    webhooks::verify(&body.0, signature.as_deref(), secret, &options)?;
    Ok(())
}

/// The signature of a body, as the service writes it.
#[must_use]
#[uniffi::export]
pub fn sign_webhook(body: Bytes, secret: String) -> String {
    webhooks::sign(&body.0, secret)
}
