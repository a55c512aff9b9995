//! Webhooks: only a delivery that was signed with the secret, a short while ago, is handed on.
//!
//! The first line is the secret, the second a signature that somebody made up, the third how many seconds ago it is now
//! that the delivery came; the rest is its body.
#![no_main]

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use libfuzzer_sys::fuzz_target;
use planetscale::webhooks::{Event, Options, sign, verify};
use planetscale::{Error, Timestamp};
use planetscale_fuzz::first_line;
use serde_json::Value;
use sha2::Sha256;

const TOLERANCE: u64 = 300;

fuzz_target!(|data: &[u8]| {
    let mut lines = data.splitn(4, |&byte| byte == b'\n');
    let mut line = || std::str::from_utf8(lines.next().unwrap_or_default()).ok();
    let (Some(secret), Some(forged), Some(now)) = (line(), line(), line()) else { return };
    let body = lines.next().unwrap_or_default();
    let Ok(now) = Timestamp::from_second(now.trim().parse().unwrap_or(1_767_323_045)) else { return };
    let options = Options { tolerance: Duration::from_secs(TOLERANCE), now: Some(now) };

    let right = signature(secret, body);
    assert_eq!(sign(body, secret), right);
    if let Some(event) = outcome(verify(body, forged, secret, &options)) {
        assert_eq!(forged.trim().to_ascii_lowercase(), right, "the signature is another: {event:?}");
    }
    assert_eq!(outcome(verify(body, None, secret, &options)), None);

    let event = outcome(verify(body, right.as_str(), secret, &options));
    let shouted = format!(" {}\t", right.to_ascii_uppercase());
    assert_eq!(outcome(verify(body, shouted.as_str(), secret, &options)), event, "the same digits");
    if let Some(event) = event {
        assert!(!secret.is_empty(), "anybody could sign");
        is_what_came(&event, body, now);
        let mut changed = body.to_vec();
        if let Some(byte) = changed.last_mut() {
            *byte ^= 1;
        }
        assert_eq!(outcome(verify(&changed, right.as_str(), secret, &options)), None);
        let other = format!("{secret}.");
        assert_eq!(outcome(verify(body, right.as_str(), other, &options)), None);
        let earlier = Timestamp::from_second(event.timestamp.unwrap_or_default() - 301);
        if let Ok(earlier) = earlier {
            let options = Options { now: Some(earlier), ..options };
            assert_eq!(outcome(verify(body, right.as_str(), secret, &options)), None, "from the future");
        }
    }
});

/// The event, or nothing where the delivery was refused as a delivery has to be.
fn outcome(result: Result<Event, Error>) -> Option<Event> {
    match result {
        Ok(event) => Some(event),
        Err(Error::Webhook(error)) => {
            let (first, rest) = first_line(&error.message);
            assert!(!first.is_empty() && rest.is_empty(), "one line: {error}");
            None
        }
        Err(other) => panic!("{other:?}"),
    }
}

fn is_what_came(event: &Event, body: &[u8], now: Timestamp) {
    let age = now.as_second().saturating_sub(event.timestamp.unwrap());
    assert!(age.unsigned_abs() <= TOLERANCE, "it is {age} s old");
    // A number beyond what a clock can hold is in what nobody reads.
    let Ok(document) = serde_json::from_slice::<Value>(body) else { return };
    // serde reads the values of an array as the fields in order.
    if document.is_array() {
        return;
    }
    let text = |name: &str| document[name].as_str().unwrap_or_default();
    assert_eq!(event.event.as_str(), text("event"));
    assert_eq!(
        (event.organization.as_str(), event.database.as_str()),
        (text("organization"), text("database"))
    );
    assert_eq!(event.resource, document["resource"]);
}

/// The signature by the standard, made without the code that is looked at.
fn signature(secret: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(body);
    mac.finalize().into_bytes().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}
