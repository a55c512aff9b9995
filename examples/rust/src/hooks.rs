//! Webhooks: asked for, received, verified.

use std::time::Duration;

use planetscale::webhooks;

use crate::receiver::Receiver;
use crate::tour::{Done, Made, Tour};

/// What the steps between set off.
const EVENTS: [&str; 6] = [
    "branch.ready",
    "deploy_request.opened",
    "deploy_request.queued",
    "deploy_request.in_progress",
    "deploy_request.schema_applied",
    "deploy_request.closed",
];

pub(crate) fn register(tour: &mut Tour<'_>) -> Done {
    if tour.options.live {
        return tour.say(
            "skipped: the service delivers over HTTPS to public addresses and cannot reach this machine",
        );
    }
    let receiver = Receiver::start()?;
    let webhook = tour
        .database()
        .webhooks()
        .create(receiver.url())
        .events(EVENTS)
        .enabled(true)
        .cancel(tour.cancel())
        .send()?;
    tour.made(Made::Webhook { id: webhook.id.clone() });
    let secret = webhook.secret.ok_or("the service did not show the webhook's secret")?;
    tour.say(format!("webhooks.create(\"{}\"): secret {secret}", receiver.url()))?;
    receiver.judge_by(Box::new(move |signature, body| {
        webhooks::verify(body, signature, secret.clone(), &webhooks::Options::default())
            .map(|event| event.event.to_string())
            .map_err(|error| error.to_string())
    }));
    tour.receiver = Some(receiver);
    Ok(())
}

pub(crate) fn received(tour: &mut Tour<'_>) -> Done {
    let Some(receiver) = tour.receiver.take() else {
        return tour.say("skipped: there is no receiver");
    };
    let deliveries =
        receiver.wait_for("deploy_request.schema_applied", Duration::from_secs(10), tour.cancel());
    for event in &deliveries.accepted {
        tour.say(format!("webhooks::verify(): {event}"))?;
    }
    for reason in &deliveries.refused {
        tour.say(format!("webhooks::verify() refused one: {reason}"))?;
    }
    if deliveries.accepted.is_empty() { Err("no webhook came".into()) } else { Ok(()) }
}
