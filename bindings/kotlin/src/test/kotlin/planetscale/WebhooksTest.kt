package planetscale

import kotlin.time.Clock
import kotlin.time.Duration.Companion.seconds
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.types.Branch
import planetscale.types.WebhookEvent

/** Deliveries, beyond what the vectors have. */
internal class WebhooksTest {
    private val now = Clock.System.now()
    private val body = """{"timestamp": ${now.epochSeconds}, "event": "branch.ready", "organization": "acme",
        "database": "größe", "resource": {"id": "b1", "name": "feature-x"}}"""
    private val signature = Webhooks.sign(body, SECRET)

    @Test
    fun `a delivery is read, as text and as bytes`() {
        for (delivery in listOf(
            Webhooks.verify(body, signature, SECRET),
            Webhooks.verify(body.encodeToByteArray(), signature.uppercase(), SECRET, now = now),
        )) {
            assertEquals(WebhookEvent.BRANCH_READY, delivery.event)
            assertEquals("acme" to "größe", delivery.organization to delivery.database)
            assertEquals(now.epochSeconds, delivery.timestamp.epochSeconds)
            assertEquals("feature-x", delivery.resourceAs<Branch>().name)
            assertFalse("feature-x" in delivery.toString())
        }
    }

    @Test
    fun `what cannot be trusted is refused`() {
        fun refused(work: () -> Any): String = assertThrows(WebhookException::class.java) { work() }.also {
            assertTrue("WebhooksTest" in it.stackTrace.first().className, it.stackTraceToString())
        }.message!!
        assertTrue("signature" in refused { Webhooks.verify(body, null, SECRET) })
        assertTrue("signature" in refused { Webhooks.verify(body.replace("acme", "evil"), signature, SECRET) })
        assertTrue("signature" in refused { Webhooks.verify(body, signature, "another") })
        assertTrue("secret" in refused { Webhooks.verify(body, signature, "") })
        assertTrue("old" in refused { Webhooks.verify(body, signature, SECRET, now = now + 301.seconds) })
        assertEquals("acme", Webhooks.verify(body, signature, SECRET, 400.seconds, now + 301.seconds).organization)
    }

    @Test
    fun `a resource of another kind is an error that says where`() {
        val wrong = body.replace("\"feature-x\"", "[7]")
        val delivery = Webhooks.verify(wrong, Webhooks.sign(wrong, SECRET), SECRET)
        val error = assertThrows(WebhookException::class.java) { delivery.resourceAs<Branch>() }
        assertTrue("name" in error.message!!, error.message)
    }

    private companion object {
        const val SECRET = "a secret of the webhook"
    }
}
