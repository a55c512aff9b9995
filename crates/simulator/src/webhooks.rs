//! Delivery of webhooks: a signed POST to a receiver on this machine.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::spawn_blocking;
use ureq::Agent;

use crate::app::App;
use crate::state::Delivery;

/// How long a receiver has to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Those who deliver: one for each webhook, so that a receiver sees things in their order, and a slow one
/// holds up nobody else.
#[derive(Debug, Default)]
pub(crate) struct Couriers {
    at_work: BTreeMap<String, UnboundedSender<Delivery>>,
}

impl Couriers {
    /// Hands a delivery to the courier of its webhook, who tells the simulator how it went.
    pub(crate) fn hand_over(&mut self, delivery: Delivery, app: &Arc<App>) {
        let courier = self.at_work.entry(delivery.webhook.clone()).or_insert_with(|| {
            let (sender, waiting) = unbounded_channel();
            tokio::spawn(go(waiting, Arc::clone(app)));
            sender
        });
        // A courier ends with the simulator only, and then there is nobody left to deliver for.
        let _ = courier.send(delivery);
    }
}

async fn go(mut waiting: UnboundedReceiver<Delivery>, app: Arc<App>) {
    while let Some(delivery) = waiting.recv().await {
        let webhook = delivery.webhook.clone();
        if let Ok((success, result)) = spawn_blocking(move || deliver(&delivery)).await {
            app.delivered(&webhook, success, &result);
        }
    }
}

/// Delivers, and tells whether the receiver accepted and what it said.
fn deliver(delivery: &Delivery) -> (bool, String) {
    // A simulator talks to nobody outside of its machine, whatever address is registered.
    if !is_local(&delivery.url) {
        return (false, "not sent: the simulator delivers to this machine only".to_owned());
    }
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .proxy(None)
        .build()
        .into();
    let request = agent
        .post(&delivery.url)
        .header("content-type", "application/json")
        .header("user-agent", "PlanetScale-Webhooks (simulator)")
        .header("x-planetscale-signature", signature(&delivery.secret, delivery.body.as_bytes()));
    match request.send(&delivery.body) {
        Ok(reply) => (reply.status().is_success(), reply.status().as_u16().to_string()),
        Err(ureq::Error::Timeout(_)) => (false, "timeout".to_owned()),
        Err(error) => (false, error.to_string()),
    }
}

/// The lowercase hex HMAC-SHA256 of the body.
fn signature(secret: &str, body: &[u8]) -> String {
    // HMAC takes a key of any length, so there is always a signature.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(body);
    let mut hex = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn is_local(url: &str) -> bool {
    let Ok(uri) = url.parse::<ureq::http::Uri>() else { return false };
    let Some(host) = uri.host() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_the_one_of_rfc_4231() {
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(signature("Jefe", b"what do ya want for nothing?"), expected);
    }

    #[test]
    fn only_this_machine_is_local() {
        for url in ["http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]:8/", "http://127.9.9.9/"] {
            assert!(is_local(url), "{url}");
        }
        for url in
            ["http://example.com/", "https://192.0.2.1/", "http://localhost.example.com/", "nonsense", ""]
        {
            assert!(!is_local(url), "{url}");
        }
    }
}
