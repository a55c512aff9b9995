// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Secret
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** An address that the service calls when something happens to a database. */
@Serializable
public data class Webhook(
    /** Identifier of the webhook. */
    public val id: String = "",
    /** Address that events are delivered to. */
    public val url: String = "",
    /**
     * Key of the signature in the `X-PlanetScale-Signature` header of every delivery. Whoever knows
     * it can forge deliveries. A secret: nothing of this package prints it.
     */
    public val secret: Secret? = null,
    /** Whether deliveries are made. */
    public val enabled: Boolean = false,
    /** How the last delivery went, in words, such as the status that the receiver answered; null before the first. */
    @SerialName("last_sent_result")
    public val lastSentResult: String? = null,
    /** Whether the receiver accepted the last delivery with a 2xx status in time; null before the first. */
    @SerialName("last_sent_success")
    public val lastSentSuccess: Boolean? = null,
    /** When the last delivery was made; null before the first. */
    @SerialName("last_sent_at")
    public val lastSentAt: Instant? = null,
    /** When the webhook was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When anything about the webhook last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** The events that are delivered. */
    public val events: List<WebhookEvent> = emptyList(),
)

/**
 * What has happened to a database; the `event` of a delivery and the words that a webhook
 * subscribes to.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = WebhookEvent.Serializer::class)
public class WebhookEvent(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<WebhookEvent>("WebhookEvent", ::WebhookEvent)

    /** The words that are known. */
    public companion object {
        /** A branch has been created and accepts connections. */
        @JvmField
        public val BRANCH_READY: WebhookEvent = WebhookEvent("branch.ready")

        /** Query Insights has noticed that a branch behaves unlike its usual self. */
        @JvmField
        public val BRANCH_ANOMALY: WebhookEvent = WebhookEvent("branch.anomaly")

        /** A branch ran out of memory and had to restart (Postgres). */
        @JvmField
        public val BRANCH_OUT_OF_MEMORY: WebhookEvent = WebhookEvent("branch.out_of_memory")

        /** Another server of a branch has become its primary. */
        @JvmField
        public val BRANCH_PRIMARY_PROMOTED: WebhookEvent = WebhookEvent("branch.primary_promoted")

        /** The service has a new recommendation for the schema of a branch. */
        @JvmField
        public val BRANCH_SCHEMA_RECOMMENDATION: WebhookEvent = WebhookEvent("branch.schema_recommendation")

        /** A branch has gone to sleep and takes no connections until it is woken. */
        @JvmField
        public val BRANCH_SLEEPING: WebhookEvent = WebhookEvent("branch.sleeping")

        /** Maintenance of a production branch is about to start. */
        @JvmField
        public val BRANCH_START_MAINTENANCE: WebhookEvent = WebhookEvent("branch.start_maintenance")

        /** The storage of a cluster has passed a threshold. */
        @JvmField
        public val CLUSTER_STORAGE: WebhookEvent = WebhookEvent("cluster.storage")

        /** Staff of the service ask for access to the database. */
        @JvmField
        public val DATABASE_ACCESS_REQUEST: WebhookEvent = WebhookEvent("database.access_request")

        /** A deploy request was closed, deployed or not. */
        @JvmField
        public val DEPLOY_REQUEST_CLOSED: WebhookEvent = WebhookEvent("deploy_request.closed")

        /** A deployment has stopped with an error. */
        @JvmField
        public val DEPLOY_REQUEST_ERRORED: WebhookEvent = WebhookEvent("deploy_request.errored")

        /** A deployment has left the queue and begun. */
        @JvmField
        public val DEPLOY_REQUEST_IN_PROGRESS: WebhookEvent = WebhookEvent("deploy_request.in_progress")

        /** A deploy request was opened and waits for review. */
        @JvmField
        public val DEPLOY_REQUEST_OPENED: WebhookEvent = WebhookEvent("deploy_request.opened")

        /** A deployment is prepared and waits to be applied. */
        @JvmField
        public val DEPLOY_REQUEST_PENDING_CUTOVER: WebhookEvent = WebhookEvent("deploy_request.pending_cutover")

        /** A deploy request has entered the deploy queue. */
        @JvmField
        public val DEPLOY_REQUEST_QUEUED: WebhookEvent = WebhookEvent("deploy_request.queued")

        /** A deployment was reverted; the former schema is live again. */
        @JvmField
        public val DEPLOY_REQUEST_REVERTED: WebhookEvent = WebhookEvent("deploy_request.reverted")

        /** A deployment has put its schema live. */
        @JvmField
        public val DEPLOY_REQUEST_SCHEMA_APPLIED: WebhookEvent = WebhookEvent("deploy_request.schema_applied")

        /** The storage of a keyspace has passed a threshold, of which the lowest is 60 percent (MySQL). */
        @JvmField
        public val KEYSPACE_STORAGE: WebhookEvent = WebhookEvent("keyspace.storage")

        /** Somebody asked for a test delivery. It needs no subscription. */
        @JvmField
        public val WEBHOOK_TEST: WebhookEvent = WebhookEvent("webhook.test")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<WebhookEvent> =
            listOf(
                BRANCH_READY,
                BRANCH_ANOMALY,
                BRANCH_OUT_OF_MEMORY,
                BRANCH_PRIMARY_PROMOTED,
                BRANCH_SCHEMA_RECOMMENDATION,
                BRANCH_SLEEPING,
                BRANCH_START_MAINTENANCE,
                CLUSTER_STORAGE,
                DATABASE_ACCESS_REQUEST,
                DEPLOY_REQUEST_CLOSED,
                DEPLOY_REQUEST_ERRORED,
                DEPLOY_REQUEST_IN_PROGRESS,
                DEPLOY_REQUEST_OPENED,
                DEPLOY_REQUEST_PENDING_CUTOVER,
                DEPLOY_REQUEST_QUEUED,
                DEPLOY_REQUEST_REVERTED,
                DEPLOY_REQUEST_SCHEMA_APPLIED,
                KEYSPACE_STORAGE,
                WEBHOOK_TEST,
            )
    }
}
