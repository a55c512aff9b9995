package planetscale

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.DATABASE
import planetscale.support.QUIET
import planetscale.support.failure
import planetscale.support.scripted
import planetscale.testing.Script

/** Calls that wait for a thread: the only one is taken by a call that takes a minute. */
internal class QueueTest {
    @Test
    fun `a call in the queue ends when its time is up`() = behindAnother { client, script ->
        val began = TimeSource.Monotonic.markNow()
        val error = failure<ConnectionException.Timeout> {
            client.databases.get("acme", "shop", RequestOptions(timeout = 100.milliseconds))
        }
        assertEquals(Pair("timeout", 100.milliseconds), Pair(error.setting, error.limit))
        assertEquals(Pair(0, false), Pair(error.attempts, error.mayHaveArrived))
        assertTrue(began.elapsedNow() in 100.milliseconds..AT_ONCE)
        assertEquals(1, script.requests().size)
    }

    @Test
    fun `a call in the queue is cancelled at once, and never sent`() = behindAnother { client, script ->
        supervisorScope {
            // It is handed over before this goes on.
            val queued = async(start = CoroutineStart.UNDISPATCHED) { client.databases.get("acme", "queued") }
            val began = TimeSource.Monotonic.markNow()
            queued.cancel()
            failure<CancellationException> { queued.await() }
            queued.join()
            assertTrue(began.elapsedNow() < AT_ONCE)
        }
        assertEquals(1, script.requests().size)
    }

    /** Does something while the only thread is taken; the next call has it. */
    private fun behindAnother(work: suspend (PlanetScale, Script) -> Unit): Unit = runBlocking {
        val slow = DATABASE.copy(delayMs = 60_000)
        scripted(slow, otherwise = DATABASE, options = QUIET.copy(maxThreads = 1)) { client, script ->
            supervisorScope {
                val first = async { client.databases.get("acme", "first") }
                while (script.requests().isEmpty()) delay(5)
                work(client, script)
                first.cancel()
            }
            assertEquals("db1", client.databases.get("acme", "last").id)
            assertEquals(listOf("first", "last"), script.requests().map { it.path.substringAfterLast('/') })
        }
    }

    private companion object {
        /** Far less than the minute that the first call takes, on whatever machine. */
        val AT_ONCE = 10.seconds
    }
}
