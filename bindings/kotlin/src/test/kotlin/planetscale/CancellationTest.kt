package planetscale

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.TimeSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.DATABASE
import planetscale.support.QUIET
import planetscale.support.failure
import planetscale.support.reply
import planetscale.support.scripted
import planetscale.testing.ScriptedReply

/** Ending calls from outside, wherever they are. */
internal class CancellationTest {
    private val pending = reply("""{"id": "b1", "state": "pending", "ready": false}""")
    private val never = DATABASE.copy(delayMs = 60_000)

    @Test
    fun `a call that waits for its answer`() = quickest(never) { it.databases.get("acme", "shop") }

    @Test
    fun `a call that waits before it tries again`() =
        quickest(reply("{}", status = 503, headers = mapOf("retry-after" to "60")), retries = 2) {
            it.databases.get("acme", "shop")
        }

    @Test
    fun `a wait between two polls`() = quickest(pending) {
        it.branches.waitUntilReady("acme", "shop", "main", WaitOptions(interval = 1.minutes))
    }

    @Test
    fun `a wait that tells its progress`() = quickest(pending) {
        it.branches.progressUntilReady("acme", "shop", "main", WaitOptions(interval = 1.minutes)).toList()
    }

    @Test
    fun `a list in the middle of a page`() =
        quickest(reply("""{"current_page": 1, "next_page": 2, "data": [{"id": "db1"}]}"""), never) {
            it.databases.all("acme").toList()
        }

    @Test
    fun `a time limit of Kotlin's own`(): Unit = runBlocking {
        scripted(never) { client, _ ->
            failure<TimeoutCancellationException> { withTimeout(50) { client.databases.get("acme", "shop") } }
        }
    }

    @Test
    fun `what was cancelled before sends nothing`(): Unit = runBlocking {
        scripted(otherwise = DATABASE) { client, script ->
            val calls = listOf<suspend () -> Any?>(
                { client.databases.get("acme", "shop") },
                { client.databases.all("acme").toList() },
                { client.databases.waitUntilReady("acme", "shop") },
            )
            for (call in calls) supervisorScope {
                val running = async {
                    currentCoroutineContext().cancel()
                    call()
                }
                failure<CancellationException> { running.await() }
            }
            assertEquals(emptyList<Any>(), script.requests())
        }
    }

    @Test
    fun `cancelling after the client was closed is a cancellation and no error`(): Unit = runBlocking {
        val calls = listOf<suspend (PlanetScale) -> Any?>(
            { it.databases.get("acme", "shop") },
            { it.databases.all("acme").toList() },
            { it.branches.waitUntilReady("acme", "shop", "main", WaitOptions(interval = 1.minutes)) },
            { it.branches.progressUntilReady("acme", "shop", "main", WaitOptions(interval = 1.minutes)).toList() },
        )
        for (call in calls) scripted(otherwise = never) { client, script ->
            var thrown: Throwable? = null
            supervisorScope {
                val running = async { runCatching { call(client) }.onFailure { thrown = it } }
                while (script.requests().isEmpty()) delay(5)
                client.close()
                running.cancel()
            }
            assertTrue(thrown is CancellationException, "$thrown")
        }
    }

    @Test
    fun `leaving a list early ends what is fetched ahead`(): Unit = runBlocking {
        fun page(number: Int, delay: Long? = null) = reply(
            """{"current_page": $number, "next_page": ${number + 1}, "total_pages": 9, "data": [{"id": "db$number"}]}""",
            delayMs = delay,
        )
        // Were they still under way, they would have both threads.
        scripted(page(1), otherwise = page(2, 60_000), options = QUIET.copy(maxThreads = 2)) { client, _ ->
            assertEquals("db1", client.databases.all("acme").first().id)
            val began = TimeSource.Monotonic.markNow()
            failure<ConnectionException.Timeout> {
                client.databases.get("acme", "shop", options = RequestOptions(timeout = 100.milliseconds))
            }
            assertTrue(began.elapsedNow() < 6_000.milliseconds)
        }
    }

    @Test
    fun `what onProgress throws ends the wait`(): Unit = runBlocking {
        scripted(otherwise = pending) { client, script ->
            val problem = IllegalStateException("not this one")
            val options = WaitOptions<planetscale.types.Branch>(interval = 1.minutes, onProgress = { throw problem })
            val error = failure<IllegalStateException> { client.branches.waitUntilReady("acme", "shop", "main", options) }
            assertEquals(problem.message, error.message)
            assertEquals(1, script.requests().size)
        }
    }

    /**
     * Begins something that would take a minute, on a client that has one thread; cancels it in the middle, and makes
     * another call, which needs that thread. A busy machine may hold up one attempt, and not each of them, so the
     * quickest of several counts.
     */
    private fun quickest(vararg replies: ScriptedReply, retries: Int = 0, begin: suspend (PlanetScale) -> Any?): Unit =
        runBlocking(Dispatchers.Default) {
            val times = (1..ATTEMPTS).map { attempt(replies, retries, begin) }
            val ended = times.minOf { it.first }
            val freed = times.minOf { it.second }
            assertTrue(ended < PROMPT, "it took $ended to end")
            assertTrue(freed < PROMPT, "the thread was free after $freed")
        }

    private suspend fun attempt(
        replies: Array<out ScriptedReply>,
        retries: Int,
        begin: suspend (PlanetScale) -> Any?,
    ): Pair<Duration, Duration> {
        val options = QUIET.copy(maxThreads = 1, maxRetries = retries)
        return scripted(*replies, options = options, otherwise = DATABASE) { client, script ->
            supervisorScope {
                val running = async { begin(client) }
                while (script.requests().size < replies.size) delay(5)
                delay(50)
                val began = TimeSource.Monotonic.markNow()
                running.cancel()
                failure<CancellationException> { running.await() }
                running.join()
                val ended = began.elapsedNow()
                // Whatever the answer is: it came.
                runCatching { client.organizations.get("acme") }
                Pair(ended, began.elapsedNow() - ended)
            }
        }
    }

    private companion object {
        /** How soon a cancelled call has to be over. */
        val PROMPT = 200.milliseconds
        const val ATTEMPTS = 5
    }
}
