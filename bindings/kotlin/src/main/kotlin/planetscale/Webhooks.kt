package planetscale

import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Instant
import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.serializer
import planetscale.engine.signWebhook
import planetscale.engine.verifyWebhook
import planetscale.serial.WholeNumber
import planetscale.types.WebhookEvent

/**
 * Webhook deliveries: checking that they come from PlanetScale, and reading them.
 *
 * ```kotlin
 * // `body` is the request's body as it came: one that was parsed and written again has another signature.
 * val delivery = Webhooks.verify(body, request.header(Webhooks.SIGNATURE_HEADER), secret)
 * if (delivery.event == WebhookEvent.BRANCH_READY) println(delivery.resourceAs<Branch>().name)
 * ```
 *
 * Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.
 */
public object Webhooks {
    /** The header that carries a delivery's signature. */
    public const val SIGNATURE_HEADER: String = "X-PlanetScale-Signature"

    /** How far a delivery's timestamp may be from now, unless it is told otherwise. */
    public val DEFAULT_TOLERANCE: Duration = 5.minutes

    /**
     * Checks a delivery's signature and age, and reads it.
     *
     * @param body the request's body, byte for byte as it came.
     * @param signature the value of the header [SIGNATURE_HEADER]; null when there was none.
     * @param secret the webhook's secret, as `client.webhooks.get` returns it.
     * @param tolerance how far the delivery's timestamp may be from now, either way. The signature covers the timestamp,
     *   so this is what keeps an old delivery from being played again.
     * @param now the time to take for now, for tests.
     * @throws WebhookException it says what is wrong: no signature, no hex, another body or secret, too old, from the
     *   future, or no document. Answer such a request with status 400 and do nothing else.
     */
    public fun verify(
        body: ByteArray,
        signature: String?,
        secret: String,
        tolerance: Duration = DEFAULT_TOLERANCE,
        now: Instant? = null,
    ): WebhookDelivery {
        val place = Place()
        native(place) {
            place.calling { verifyWebhook(body, signature, secret, tolerance.inSeconds(), now?.epochSeconds) }
        }
        return try {
            read(Envelope.serializer(), body.decodeToString()).delivery()
        } catch (misfit: Misfit) {
            throw place.put(webhookFailure("the body is not the JSON of a delivery: ${misfit.problem}"))
        }
    }

    /** The same with the usual tolerance, for Java, which has no arguments that can be left out. */
    @JvmStatic
    @Throws(WebhookException::class)
    public fun verify(body: ByteArray, signature: String?, secret: String): WebhookDelivery =
        verify(body, signature, secret, DEFAULT_TOLERANCE)

    /** The same for a body that is a text already; it must be the one that was sent, to the letter. */
    public fun verify(
        body: String,
        signature: String?,
        secret: String,
        tolerance: Duration = DEFAULT_TOLERANCE,
        now: Instant? = null,
    ): WebhookDelivery = verify(body.encodeToByteArray(), signature, secret, tolerance, now)

    /** The signature of a body, as the service writes it: for tests of a receiver. */
    @JvmStatic
    public fun sign(body: ByteArray, secret: String): String = native(Place()) { signWebhook(body, secret) }

    /** The signature of a body, as the service writes it: for tests of a receiver. */
    @JvmStatic
    public fun sign(body: String, secret: String): String = sign(body.encodeToByteArray(), secret)
}

/** A delivery that was checked. */
public data class WebhookDelivery(
    /** When it was sent. */
    public val timestamp: Instant,
    /** What happened; an event that the SDK does not know is handed over with its name. */
    public val event: WebhookEvent,
    /** The organization's name. */
    public val organization: String,
    /** The database's name. */
    public val database: String,
    /** The thing that it happened to, as the API returns it. Not printed: it can hold secrets. */
    public val resource: JsonElement,
) {
    /**
     * The resource as one of the SDK's types, such as `Branch` for the events about branches.
     *
     * @throws WebhookException it is no such thing.
     */
    public inline fun <reified T> resourceAs(): T = resourceAs(serializer<T>())

    /** The same with the serializer of the type. */
    @Throws(WebhookException::class)
    public fun <T> resourceAs(serializer: KSerializer<T>): T = try {
        read(serializer, resource)
    } catch (misfit: Misfit) {
        val at = if (misfit.path.isEmpty()) "" else " at ${misfit.path}"
        throw webhookFailure("the resource of ${event.value} could not be read$at: ${misfit.problem}")
    }

    /** Without the resource. */
    override fun toString(): String =
        "WebhookDelivery(${event.value} of $organization/$database, sent at $timestamp)"
}

@Serializable
private class Envelope(
    @Serializable(WholeNumber::class) val timestamp: Long = 0,
    val event: WebhookEvent = WebhookEvent(""),
    val organization: String = "",
    val database: String = "",
    val resource: JsonElement = JsonNull,
) {
    fun delivery() =
        WebhookDelivery(Instant.fromEpochSeconds(timestamp), event, organization, database, resource)
}
