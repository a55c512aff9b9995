# Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
"""Webhooks: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownWebhookEvent = Literal[
        "branch.ready",
        "branch.anomaly",
        "branch.out_of_memory",
        "branch.primary_promoted",
        "branch.schema_recommendation",
        "branch.sleeping",
        "branch.start_maintenance",
        "cluster.storage",
        "database.access_request",
        "deploy_request.closed",
        "deploy_request.errored",
        "deploy_request.in_progress",
        "deploy_request.opened",
        "deploy_request.pending_cutover",
        "deploy_request.queued",
        "deploy_request.reverted",
        "deploy_request.schema_applied",
        "keyspace.storage",
        "webhook.test",
    ]
    """The words of `WebhookEvent` that are known: requests take these."""

    WebhookEvent = KnownWebhookEvent | str
    """What has happened to a database; the `event` of a delivery and the words that a webhook subscribes to.

    - `branch.ready`: A branch has been created and accepts connections.
    - `branch.anomaly`: Query Insights has noticed that a branch behaves unlike its usual self.
    - `branch.out_of_memory`: A branch ran out of memory and had to restart (Postgres).
    - `branch.primary_promoted`: Another server of a branch has become its primary.
    - `branch.schema_recommendation`: The service has a new recommendation for the schema of a
      branch.
    - `branch.sleeping`: A branch has gone to sleep and takes no connections until it is woken.
    - `branch.start_maintenance`: Maintenance of a production branch is about to start.
    - `cluster.storage`: The storage of a cluster has passed a threshold.
    - `database.access_request`: Staff of the service ask for access to the database.
    - `deploy_request.closed`: A deploy request was closed, deployed or not.
    - `deploy_request.errored`: A deployment has stopped with an error.
    - `deploy_request.in_progress`: A deployment has left the queue and begun.
    - `deploy_request.opened`: A deploy request was opened and waits for review.
    - `deploy_request.pending_cutover`: A deployment is prepared and waits to be applied.
    - `deploy_request.queued`: A deploy request has entered the deploy queue.
    - `deploy_request.reverted`: A deployment was reverted; the former schema is live again.
    - `deploy_request.schema_applied`: A deployment has put its schema live.
    - `keyspace.storage`: The storage of a keyspace has passed a threshold, of which the lowest is
      60 percent (MySQL).
    - `webhook.test`: Somebody asked for a test delivery. It needs no subscription.
    """
else:
    KnownWebhookEvent = str
    WebhookEvent = str


class Webhook(Model):
    """An address that the service calls when something happens to a database."""

    _sensitive_ = frozenset({"secret"})

    id: str = ""
    """Identifier of the webhook."""

    url: str = ""
    """Address that events are delivered to."""

    secret: str | None = None
    """Key of the signature in the `X-PlanetScale-Signature` header of every delivery. Whoever knows it
    can forge deliveries.
    """

    enabled: bool = False
    """Whether deliveries are made."""

    last_sent_result: str | None = None
    """How the last delivery went, in words, such as the status that the receiver answered; null before the first."""

    last_sent_success: bool | None = None
    """Whether the receiver accepted the last delivery with a 2xx status in time; null before the first."""

    last_sent_at: Timestamp | None = None
    """When the last delivery was made; null before the first."""

    created_at: Timestamp = EPOCH
    """When the webhook was created."""

    updated_at: Timestamp = EPOCH
    """When anything about the webhook last changed."""

    events: list[WebhookEvent] = msgspec.field(default_factory=list)
    """The events that are delivered."""
