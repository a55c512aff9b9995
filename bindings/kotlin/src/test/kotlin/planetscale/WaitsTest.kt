package planetscale

import java.util.concurrent.ConcurrentHashMap
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.Held
import planetscale.support.QUIET
import planetscale.support.Server
import planetscale.support.failure
import planetscale.support.reply
import planetscale.support.scripted
import planetscale.testing.ScriptedReply
import planetscale.types.Branch
import planetscale.types.BranchState
import planetscale.types.DeployRequest

/** Waits: what they tell, and how they end. */
internal class WaitsTest {
    private val pending = reply("""{"id": "b1", "name": "main", "state": "pending", "ready": false}""")
    private val ready = reply("""{"id": "b1", "name": "main", "state": "ready", "ready": true}""")
    private val failing = reply("{}", status = 500)
    private val missing = reply("""{"code": "not_found", "message": "Not Found"}""", status = 404)
    private val quick = WaitOptions<Branch>(interval = 100.milliseconds)

    @Test
    fun `a wait that runs out has the last object in its own type`(): Unit = runBlocking {
        scripted(pending, otherwise = failing) { client, _ ->
            val error = failure<WaitException.TimedOut> {
                client.branches.waitUntilReady("acme", "shop", "main", quick.copy(timeout = 150.milliseconds))
            }
            assertEquals(Branch(id = "b1", name = "main", state = BranchState("pending")), error.last)
            assertEquals("pending", (error.last as? Branch)?.state?.value)
            assertEquals(listOf("main", "pending", "wait_until_ready"), listOf(error.subject, error.state, error.waiter))
            assertEquals(200, error.lastResponse?.status)
            assertEquals(error.last, error.lastResponse?.parse())
            assertEquals(2, error.polls)
            val why = error.lastError as ApiException.Server
            assertEquals(500, why.status)
            assertSame(why, error.cause)
            assertTrue(why.stackTrace.first().className.startsWith("planetscale.WaitsTest"), why.stackTraceToString())
            assertTrue(error.url!!.endsWith("/organizations/acme/databases/shop/branches/main"), error.url)
        }
    }

    @Test
    fun `a wait that fails says why`(): Unit = runBlocking {
        val body = """
            {"id": "d1", "number": 7, "state": "open", "deployment": {"state": "error",
             "lint_errors": [{"lint_error": "NO_KEY", "error_description": "the table has no key"}]}}
        """
        scripted(otherwise = reply(body)) { client, _ ->
            val error = failure<WaitException.Failed> { client.deployRequests.waitUntilDeployable("acme", "shop", 7) }
            assertEquals(7L, (error.last as DeployRequest).number)
            assertTrue(error.reasons.any { "the table has no key" in it }, "${error.reasons}")
            assertTrue("the table has no key" in error.message!!, error.message)
            assertEquals(1, error.polls)
            assertNull(error.lastError)
        }
    }

    @Test
    fun `an object that cannot be read is there as it came`(): Unit = runBlocking {
        val strange = reply("""{"id": "b1", "state": "pending", "ready": false, "vtgate_count": "many"}""")
        scripted(otherwise = strange) { client, _ ->
            val looks = mutableListOf<WaitProgress<Branch>>()
            val options = quick.copy(timeout = 50.milliseconds, onProgress = { looks += it })
            val error = failure<WaitException.TimedOut> { client.branches.waitUntilReady("acme", "shop", "main", options) }
            assertNull(error.last)
            assertTrue("many" in error.lastResponse!!.text)
            assertEquals(Pair("pending", null), Pair(looks.first().state, looks.first().value))
            assertTrue("vtgate_count" in looks.first().error!!, looks.first().error)
        }
    }

    @Test
    fun `every look is told, failed ones and the last one too`(): Unit = runBlocking {
        val told = mutableListOf<WaitProgress<Branch>>()
        scripted(pending, failing, ready) { client, _ ->
            val branch = client.branches.waitUntilReady("acme", "shop", "main", quick.copy(onProgress = { told += it }))
            assertEquals(branch, told.last().value)
        }
        scripted(pending, failing, ready) { client, _ ->
            val looks = client.branches.progressUntilReady("acme", "shop", "main", quick).toList()
            for (each in listOf(told, looks)) {
                assertEquals(listOf(1, 2, 3), each.map { it.polls })
                assertEquals(listOf("pending", null, "ready"), each.map { it.state })
                assertEquals(listOf("pending", null, "ready"), each.map { it.value?.state?.value })
                assertEquals(listOf(false, false, true), each.map { it.last })
                assertEquals(listOf("main", "main", "main"), each.map { it.subject })
                assertEquals(listOf(null, null), listOf(each.first().error, each.last().error))
                assertTrue("500" in each[1].error.orEmpty(), each[1].error)
                assertTrue(each.zipWithNext().all { (one, next) -> one.elapsed < next.elapsed })
            }
        }
    }

    @Test
    fun `the last look of a wait that fails is told before the error`(): Unit = runBlocking {
        repeat(20) {
            scripted(missing) { client, _ ->
                val told = mutableListOf<WaitProgress<Branch>>()
                failure<WaitException.Failed> {
                    client.branches.progressUntilDeleted("acme", "shop", "main", quick).collect { told += it }
                }
                assertEquals(listOf(true), told.map { it.last })
                assertNull(told.single().value)
            }
        }
    }

    @Test
    fun `a percentage is told where there is one`(): Unit = runBlocking {
        fun deploying(state: String, percent: Int) = reply(
            """{"number": 7, "state": "open", "deployment_state": "$state",
                "deployment": {"state": "$state", "deploy_operations": [{"progress_percentage": $percent}]}}""",
        )
        scripted(deploying("in_progress", 40), otherwise = deploying("complete", 100)) { client, _ ->
            val options = WaitOptions<DeployRequest>(interval = 100.milliseconds)
            val looks = client.deployRequests.progressUntilDeployed("acme", "shop", 7, options).toList()
            assertEquals(40.0, looks.first().percent)
        }
    }

    @Test
    fun `what was never there is not gone, unless that is said`(): Unit = runBlocking {
        scripted(otherwise = missing) { client, _ ->
            val error = failure<WaitException.Failed> { client.branches.waitUntilDeleted("acme", "shop", "main", quick) }
            assertTrue(error.lastError is ApiException.NotFound, error.message)
            assertNull(error.last)
            client.branches.waitUntilDeleted("acme", "shop", "main", quick.copy(missingOk = true))
        }
        // This client has deleted it.
        scripted(ScriptedReply(status = 204), otherwise = missing) { client, _ ->
            client.branches.delete("acme", "shop", "main")
            client.branches.waitUntilDeleted("acme", "shop", "main", quick)
        }
    }

    @Test
    fun `the time between two looks may be the client's`(): Unit = runBlocking {
        scripted(pending, ready, options = QUIET.copy(waitInterval = 300.milliseconds)) { client, _ ->
            val began = TimeSource.Monotonic.markNow()
            client.branches.waitUntilReady("acme", "shop", "main")
            // Five seconds unless told otherwise.
            assertTrue(began.elapsedNow() in 300.milliseconds..4.seconds, "${began.elapsedNow()}")
        }
        scripted(pending, ready, options = QUIET.copy(waitInterval = 1.minutes)) { client, _ ->
            client.branches.waitUntilReady("acme", "shop", "main", quick)
        }
    }

    @Test
    fun `many waits need few threads`() {
        val before = Held.engineThreads()
        val seen = ConcurrentHashMap.newKeySet<String>()
        // Nothing is ready before all were looked at, so all wait at once.
        val server = Server(8) { exchange ->
            seen += exchange.requestURI.path
            """{"id": "b1", "state": "pending", "ready": ${seen.size == WAITS}}"""
        }
        server.use {
            PlanetScale(QUIET.copy(baseUrl = server.url, maxThreads = 8)).use { client ->
                runBlocking {
                    var most = 0
                    val sampler = launch {
                        while (true) {
                            most = maxOf(most, Held.engineThreads() - before)
                            delay(50)
                        }
                    }
                    val options = WaitOptions<Branch>(interval = 1.seconds)
                    val waits = (1..WAITS).map { async { client.branches.waitUntilReady("acme", "shop", "b$it", options) } }
                    assertTrue(waits.awaitAll().all { it.ready })
                    sampler.cancel()
                    // Eight that make calls, and those that keep the time and look names up.
                    assertTrue(most in 1..12, "$most threads")
                }
            }
        }
        assertEquals(WAITS, seen.size)
    }

    private companion object {
        const val WAITS = 2_000
    }
}
