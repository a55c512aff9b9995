//! Webhook deliveries: whether they come from the service. What a delivery says is for the layers above.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

use crate::error::{Error, WebhookError};
use crate::secret::Secret;

/// The header that carries a delivery's signature.
pub const SIGNATURE_HEADER: &str = "X-PlanetScale-Signature";

/// Checks a delivery's signature, form and age.
///
/// `tolerance` is how far its timestamp may be from `now`, either way; `now` is in Unix seconds, and the system's clock when
/// there is none. Nothing of the body is read before the signature fits.
///
/// # Errors
/// [`Error::Webhook`] that says what is wrong: no signature, no hex, another body or secret, no document, too old, or from
/// the future.
pub fn check(
    body: &[u8],
    signature: Option<&str>,
    secret: &Secret,
    tolerance: Duration,
    now: Option<i64>,
) -> Result<(), Error> {
    check_signature(body, signature.unwrap_or_default().trim(), secret)?;
    check_age(timestamp(body)?, tolerance, now.unwrap_or_else(clock))
}

/// The signature of a body, as the service writes it.
#[must_use]
pub fn sign(body: &[u8], secret: &Secret) -> String {
    let bytes = mac(body, secret).finalize().into_bytes();
    bytes.iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn mac(body: &[u8], secret: &Secret) -> Hmac<Sha256> {
    // A key of any length is a key: the constructor cannot fail for HMAC.
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).unwrap_or_else(|_| unreachable!());
    mac.update(body);
    mac
}

fn check_signature(body: &[u8], signature: &str, secret: &Secret) -> Result<(), Error> {
    if signature.is_empty() {
        return Err(fail(format!(
            "there is no signature: the header {SIGNATURE_HEADER} is missing or empty"
        )));
    }
    if secret.is_empty() {
        return Err(fail("the secret is empty, so anybody could sign"));
    }
    let expected = unhex(signature)
        .ok_or_else(|| fail(format!("the signature in {SIGNATURE_HEADER} is not 64 hex digits")))?;
    // Compares in constant time.
    mac(body, secret).verify_slice(&expected).map_err(|_| {
        fail("the signature does not fit: the body was changed on the way, or the secret is another")
    })
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// When the delivery was sent, in Unix seconds.
fn timestamp(body: &[u8]) -> Result<i64, Error> {
    let no_delivery = |what: &str| fail(format!("the body is not the JSON of a delivery{what}"));
    let document: Value = serde_json::from_slice(body).map_err(|_| no_delivery(""))?;
    let fields = document.as_object().ok_or_else(|| no_delivery(": it is no object"))?;
    match fields.get("timestamp") {
        None | Some(Value::Null) => Err(fail("the body has no timestamp, so its age is not known")),
        Some(stamp) => seconds(stamp).ok_or_else(|| no_delivery(": its timestamp is no number of seconds")),
    }
}

/// A whole number, which may be written as `1000.0`.
#[expect(clippy::cast_possible_truncation, reason = "it is whole, and smaller than the largest")]
fn seconds(stamp: &Value) -> Option<i64> {
    let whole = |number: f64| number.fract() == 0.0 && number.abs() < 9e18;
    stamp.as_i64().or_else(|| stamp.as_f64().filter(|number| whole(*number)).map(|number| number as i64))
}

fn check_age(sent: i64, tolerance: Duration, now: i64) -> Result<(), Error> {
    let age = now.saturating_sub(sent);
    let limit = i64::try_from(tolerance.as_secs()).unwrap_or(i64::MAX);
    if age > limit {
        return Err(fail(format!(
            "the delivery is {age} s old, more than {limit} s: it may be an old one sent again"
        )));
    }
    if age < -limit {
        let early = age.unsigned_abs();
        return Err(fail(format!(
            "the delivery is {early} s in the future, more than {limit} s: a clock is wrong"
        )));
    }
    Ok(())
}

fn clock() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn fail(message: impl Into<String>) -> Error {
    Error::Webhook(WebhookError::new(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(body: &str, now: i64) -> Result<(), String> {
        let secret = Secret::from("s");
        let signature = sign(body.as_bytes(), &secret);
        let tolerance = Duration::from_secs(300);
        let result = check(body.as_bytes(), Some(&signature), &secret, tolerance, Some(now));
        result.map_err(|error| error.to_string())
    }

    #[test]
    fn the_signature_is_that_of_the_standard() {
        // RFC 4231, test case 2.
        let signed = sign(b"what do ya want for nothing?", &Secret::from("Jefe"));
        assert_eq!(signed, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_delivery_has_a_time_near_now() {
        assert_eq!(checked(r#"{"timestamp": 1000.0}"#, 1300), Ok(()));
        assert_eq!(checked(r#"{"timestamp": 1000}"#, 700), Ok(()));
        for (body, now, what) in [
            (r#"{"timestamp": 1000}"#, 1301, "301 s old"),
            (r#"{"timestamp": 1000}"#, 699, "301 s in the future"),
            (r#"{"timestamp": 9223372036854775807}"#, -10, "in the future"),
            (r#"{"timestamp": null}"#, 1000, "no timestamp"),
            (r#"{"timestamp": 1000.5}"#, 1000, "no number of seconds"),
            (r#"{"timestamp": "1000"}"#, 1000, "no number of seconds"),
            ("[1000]", 1000, "no object"),
            ("hello", 1000, "not the JSON"),
        ] {
            let told = checked(body, now).unwrap_err();
            assert!(told.contains(what), "{body}: {told}");
        }
    }
}
