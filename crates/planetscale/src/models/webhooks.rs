// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
//! Webhooks: the types.

use crate::prelude::*;

/// An address that the service calls when something happens to a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Identifier of the webhook.
    pub id: String,
    /// Address that events are delivered to.
    pub url: String,
    /// Key of the signature in the `X-PlanetScale-Signature` header of every delivery. Whoever
    /// knows it can forge deliveries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether deliveries are made.
    pub enabled: bool,
    /// How the last delivery went, in words, such as the status that the receiver answered; null
    /// before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sent_result: Option<String>,
    /// Whether the receiver accepted the last delivery with a 2xx status in time; null before the
    /// first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sent_success: Option<bool>,
    /// When the last delivery was made; null before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sent_at: Option<Timestamp>,
    /// When the webhook was created.
    pub created_at: Timestamp,
    /// When anything about the webhook last changed.
    pub updated_at: Timestamp,
    /// The events that are delivered.
    pub events: Vec<WebhookEvent>,
}

object! {
    Webhook {
        "id" => id: Plain,
        "url" => url: Plain,
        "secret" => secret,
        "enabled" => enabled: Plain,
        "last_sent_result" => last_sent_result,
        "last_sent_success" => last_sent_success,
        "last_sent_at" => last_sent_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "events" => events: Plain,
    }
}

open_enum! {
    /// What has happened to a database; the `event` of a delivery and the words that a webhook
    /// subscribes to.
    pub enum WebhookEvent {
        /// A branch has been created and accepts connections.
        BranchReady = "branch.ready",
        /// Query Insights has noticed that a branch behaves unlike its usual self.
        BranchAnomaly = "branch.anomaly",
        /// A branch ran out of memory and had to restart (Postgres).
        BranchOutOfMemory = "branch.out_of_memory",
        /// Another server of a branch has become its primary.
        BranchPrimaryPromoted = "branch.primary_promoted",
        /// The service has a new recommendation for the schema of a branch.
        BranchSchemaRecommendation = "branch.schema_recommendation",
        /// A branch has gone to sleep and takes no connections until it is woken.
        BranchSleeping = "branch.sleeping",
        /// Maintenance of a production branch is about to start.
        BranchStartMaintenance = "branch.start_maintenance",
        /// The storage of a cluster has passed a threshold.
        ClusterStorage = "cluster.storage",
        /// Staff of the service ask for access to the database.
        DatabaseAccessRequest = "database.access_request",
        /// A deploy request was closed, deployed or not.
        DeployRequestClosed = "deploy_request.closed",
        /// A deployment has stopped with an error.
        DeployRequestErrored = "deploy_request.errored",
        /// A deployment has left the queue and begun.
        DeployRequestInProgress = "deploy_request.in_progress",
        /// A deploy request was opened and waits for review.
        DeployRequestOpened = "deploy_request.opened",
        /// A deployment is prepared and waits to be applied.
        DeployRequestPendingCutover = "deploy_request.pending_cutover",
        /// A deploy request has entered the deploy queue.
        DeployRequestQueued = "deploy_request.queued",
        /// A deployment was reverted; the former schema is live again.
        DeployRequestReverted = "deploy_request.reverted",
        /// A deployment has put its schema live.
        DeployRequestSchemaApplied = "deploy_request.schema_applied",
        /// The storage of a keyspace has passed a threshold, of which the lowest is 60 percent
        /// (MySQL).
        KeyspaceStorage = "keyspace.storage",
        /// Somebody asked for a test delivery. It needs no subscription.
        WebhookTest = "webhook.test",
    }
}
