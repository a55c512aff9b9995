package planetscale

import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.Server

/** Many calls at once. */
internal class ConcurrencyTest {
    @Test
    fun `64 calls are in flight at once, from one thread`() {
        val all = CountDownLatch(CALLS)
        val open = AtomicInteger()
        val most = AtomicInteger()
        val server = Server(CALLS) { exchange ->
            most.accumulateAndGet(open.incrementAndGet(), ::maxOf)
            all.countDown()
            // Nobody is answered before the last one is there.
            all.await(20, TimeUnit.SECONDS)
            open.decrementAndGet()
            """{"id": "${exchange.requestURI.path.substringAfterLast('/')}"}"""
        }
        val found = server.use {
            PlanetScale(ClientOptions(baseUrl = server.url, anonymous = true)).use { client ->
                runBlocking { (0 until CALLS).map { async { client.databases.get("acme", "db-$it").id } }.awaitAll() }
            }
        }
        assertEquals((0 until CALLS).map { "db-$it" }, found)
        assertEquals(CALLS, most.get())
    }

    @Test
    fun `the thread of the caller goes on while calls are under way`() {
        val server = Server(1) {
            Thread.sleep(300)
            """{"id": "db1"}"""
        }
        server.use {
            PlanetScale(ClientOptions(baseUrl = server.url, anonymous = true)).use { client ->
                runBlocking {
                    var turns = 0
                    val ticker = launch {
                        while (true) {
                            turns += 1
                            delay(10)
                        }
                    }
                    client.databases.get("acme", "shop")
                    ticker.cancel()
                    // Thirty would be all of them; a thread that was held would have had one.
                    assertTrue(turns >= 10, "the thread turned $turns times")
                }
            }
        }
    }

    @Test
    fun `calls under way are answered when the client is closed`() {
        val arrived = CountDownLatch(1)
        val server = Server(1) {
            arrived.countDown()
            Thread.sleep(100)
            """{"id": "db1"}"""
        }
        server.use {
            val client = PlanetScale(ClientOptions(baseUrl = server.url, anonymous = true))
            runBlocking {
                val call = async(kotlinx.coroutines.Dispatchers.Default) { client.databases.get("acme", "shop") }
                arrived.await(10, TimeUnit.SECONDS)
                client.close()
                assertEquals("db1", call.await().id)
            }
        }
    }

    @Test
    fun `a client is shared by threads`() {
        val server = Server(8) { """{"id": "db1"}""" }
        server.use {
            PlanetScale(ClientOptions(baseUrl = server.url, anonymous = true)).use { client ->
                val count = AtomicInteger()
                runBlocking(kotlinx.coroutines.Dispatchers.Default) {
                    (1..8).map { launch { repeat(50) { if (client.databases.get("acme", "x").id == "db1") count.incrementAndGet() } } }.joinAll()
                }
                assertEquals(400, count.get())
            }
        }
    }

    private companion object {
        const val CALLS = 64
    }
}
