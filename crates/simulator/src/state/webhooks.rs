//! Webhooks, and what is to be delivered to them.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::databases::known;
use super::record::Record;
use super::{Answer, Call, Database, Outcome, World, document, items, never, remove};
use crate::clock::written;
use crate::reply::Problem;

/// How many webhooks a database may have.
const MOST: usize = 5;

/// A message on its way to a receiver.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) webhook: String,
    pub(crate) url: String,
    pub(crate) secret: String,
    pub(crate) body: String,
}

/// The deliveries of an event: one for each webhook that listens, or for the one that is named.
pub(super) fn deliveries(
    organization: &str,
    database: &Database,
    event: &str,
    resource: &Value,
    only: Option<&str>,
) -> Vec<Delivery> {
    // The receiver's own clock judges the age of a message, so the real time stands in it.
    let body = json!({
        "timestamp": Timestamp::now().as_second(),
        "event": event,
        "organization": organization,
        "database": database.record.name(),
        "resource": resource,
    })
    .to_string();
    let subscribed = |webhook: &Record| {
        let events = webhook.get("events");
        events.as_array().is_some_and(|events| events.iter().any(|one| one == event))
    };
    let listens = |webhook: &&Record| {
        only.map_or_else(|| webhook.flag("enabled") && subscribed(webhook), |id| webhook.id() == id)
    };
    database
        .webhooks
        .iter()
        .filter(listens)
        .map(|webhook| Delivery {
            webhook: webhook.id().to_owned(),
            url: webhook.text("url").to_owned(),
            secret: webhook.text("secret").to_owned(),
            body: body.clone(),
        })
        .collect()
}

fn checked_url(url: &str) -> Result<(), Problem> {
    let good = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match good.filter(|rest| !rest.is_empty()) {
        Some(_) => Ok(()),
        None => Err(Problem::unprocessable("url: must be an http or https address")),
    }
}

impl World {
    /// Notes in a webhook's document how a delivery went.
    pub(crate) fn delivered(&mut self, webhook: &str, success: bool, result: &str, now: Timestamp) {
        let all = self.organizations.iter_mut().flat_map(|organization| &mut organization.databases);
        for record in all.flat_map(|database| &mut database.webhooks).filter(|one| one.id() == webhook) {
            record.lay_over(json!({
                "last_sent_at": written(now),
                "last_sent_success": success,
                "last_sent_result": result,
            }));
        }
    }

    pub(super) fn list_webhooks(&mut self, call: &Call<'_>) -> Outcome {
        items(&self.database(call)?.webhooks)
    }

    pub(super) fn create_webhook(&mut self, call: &Call<'_>) -> Outcome {
        let url = call.needed_text("url")?;
        checked_url(url)?;
        let database = self.database(call)?;
        if database.webhooks.len() >= MOST {
            return Err(Problem::unprocessable(format!("A database has at most {MOST} webhooks")));
        }
        if database.webhooks.iter().any(|one| one.text("url") == url) {
            return Err(Problem::unprocessable("url: has already been taken"));
        }
        let secret = self.secret("");
        let webhook = self.create(
            "Webhook",
            call,
            json!({
                "url": url, "secret": secret, "enabled": call.field_flag("enabled").unwrap_or(true),
                "events": call.field("events").cloned().unwrap_or_else(|| json!([])),
                "last_sent_at": never(), "last_sent_success": null, "last_sent_result": null,
            }),
        );
        self.database(call)?.webhooks.push(webhook.clone());
        document(&webhook)
    }

    fn webhook<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut Record, Problem> {
        known(&mut self.database(call)?.webhooks, call.arg("id"))
    }

    pub(super) fn get_webhook(&mut self, call: &Call<'_>) -> Outcome {
        document(self.webhook(call)?)
    }

    pub(super) fn update_webhook(&mut self, call: &Call<'_>) -> Outcome {
        if let Some(url) = call.field_text("url") {
            checked_url(url)?;
        }
        let changes = call.fields(&["url", "enabled", "events"]);
        let webhook = self.webhook(call)?;
        webhook.update(call.now, changes);
        document(webhook)
    }

    pub(super) fn delete_webhook(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.database(call)?.webhooks, call.arg("id"))
    }

    pub(super) fn test_webhook(&mut self, call: &Call<'_>) -> Outcome {
        let resource = self.webhook(call)?.view();
        let id = resource["id"].as_str();
        let mut shown = resource.clone();
        if let Some(fields) = shown.as_object_mut() {
            // The receiver knows the secret already, and nobody else has to.
            fields.remove("secret");
        }
        let sent = deliveries(call.arg("organization"), self.database(call)?, "webhook.test", &shown, id);
        self.outbox.extend(sent);
        Ok(Answer::Nothing)
    }
}
