package planetscale

import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration.Companion.INFINITE
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlin.time.TimeSource
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.resources.CreatePassword
import planetscale.resources.UpdateDatabaseSettings
import planetscale.support.DATABASE
import planetscale.support.QUIET
import planetscale.support.failure
import planetscale.support.reply
import planetscale.support.scripted
import planetscale.support.simulator
import planetscale.testing.ScriptedReply

/** The client: its settings, its options, and its end. */
internal class ClientTest {
    @Test
    fun `a setting that is not usable is named, and no secret is printed`() {
        val wrong = listOf(
            ClientOptions(serviceTokenId = "id") to "serviceToken",
            ClientOptions(serviceToken = SECRET) to "serviceTokenId",
            ClientOptions(bearerToken = SECRET, anonymous = true) to "credentials",
            ClientOptions() to "credentials",
            QUIET.copy(timeout = (-1).seconds) to "timeout",
            QUIET.copy(maxRetries = -1) to "maxRetries",
            QUIET.copy(maxBody = -1) to "maxBody",
            QUIET.copy(proxy = Proxy.Address("no proxy")) to "proxy",
            QUIET.copy(baseUrl = "http://example.com") to "baseUrl",
            QUIET.copy(headers = mapOf("host" to "x")) to "headers",
            ClientOptions(bearerToken = "pscale_tkn_x") to "bearerToken",
        )
        for ((options, argument) in wrong) {
            val error = assertThrows(ConfigException::class.java) { PlanetScale(options) }
            assertEquals(argument, error.argument)
            assertTrue(error.message!!.startsWith("$argument: "), error.message)
            assertFalse(SECRET in error.stackTraceToString())
            assertTrue("ClientTest" in error.stackTrace.first().className, error.stackTraceToString())
        }
    }

    @Test
    fun `every setting is taken`() {
        val options = ClientOptions(
            serviceTokenId = "id",
            serviceToken = SECRET,
            organization = "acme",
            baseUrl = "https://gateway.example/ps",
            timeout = INFINITE,
            attemptTimeout = 1.seconds,
            connectTimeout = 1.seconds,
            maxRetries = 5,
            retryBackoff = Backoff(10.milliseconds, 100.milliseconds),
            rateLimit = 600,
            waitInterval = 1.seconds,
            headers = mapOf("x-team" to "shop"),
            userAgent = "shop/1.0",
            serviceTokenScheme = ServiceTokenScheme.WORD,
            proxy = Proxy.None,
            tlsRoots = TlsRoots.Bundled,
            compression = true,
            maxBody = 1024,
            maxConnections = 8,
            maxThreads = 8,
            readAhead = 2,
            logger = { _, _ -> },
            logLevel = LogLevel.OFF,
        )
        PlanetScale(options).use { client ->
            assertEquals("acme", client.organization)
            assertEquals("https://gateway.example/ps/v1", client.baseUrl)
        }
    }

    @Test
    fun `options of a client are merged with those of a call`(): Unit = runBlocking {
        scripted(otherwise = DATABASE) { client, script ->
            val copy = client
                .withOptions(RequestOptions(headers = mapOf("x-one" to "1", "x-two" to "2"), query = mapOf("one" to 1)))
                .withOptions(RequestOptions(headers = mapOf("x-three" to "3")))
            val moment = Instant.parse("2030-01-02T03:04:05Z")
            val own = RequestOptions(headers = mapOf("x-two" to "two"), query = mapOf("two" to listOf(true, "b", moment, 1.5)))
            copy.databases.get("acme", "shop", own)
            client.databases.get("acme", "shop")
            val (merged, plain) = script.requests()
            assertEquals(listOf("1", "two", "3"), listOf("x-one", "x-two", "x-three").map { merged.headers[it] })
            val sent = listOf("one" to "1", "two" to "true", "two" to "b", "two" to "2030-01-02T03:04:05Z", "two" to "1.5")
            assertEquals(sent.map { it.toList() }, merged.query)
            assertEquals(null to emptyList<Any>(), plain.headers["x-one"] to plain.query)
        }
    }

    @Test
    fun `an option that is not usable is named, and nothing is sent`(): Unit = runBlocking {
        scripted { client, script ->
            val wrong = listOf(
                RequestOptions(timeout = 0.seconds) to "timeout",
                RequestOptions(maxRetries = -1) to "maxRetries",
                RequestOptions(query = mapOf("x" to Double.NaN)) to "x",
                RequestOptions(query = mapOf("x" to Any())) to "x",
            )
            for ((options, argument) in wrong) {
                val error = failure<ConfigException> { client.databases.get("acme", "shop", options) }
                assertEquals(argument, error.argument)
            }
            assertEquals(emptyList<Any>(), script.requests())
        }
    }

    @Test
    fun `what is null is not sent, an explicit null is`(): Unit = runBlocking {
        scripted(otherwise = reply("{}")) { client, script ->
            client.passwords.create("acme", "shop", "main", CreatePassword(name = "x", ttl = 60))
            val extra = JsonObject(mapOf("new" to JsonNull, "ttl" to JsonPrimitive(7)))
            client.databases.update("acme", "shop", UpdateDatabaseSettings(), RequestOptions(body = extra))
            val (one, other) = script.requests().map { it.body }
            assertEquals(Json.parseToJsonElement("""{"name": "x", "ttl": 60}"""), one)
            assertEquals(extra, other)
        }
    }

    @Test
    fun `a time limit says which it was`(): Unit = runBlocking {
        scripted(DATABASE.copy(delayMs = 20_000)) { client, _ ->
            val began = TimeSource.Monotonic.markNow()
            val error = failure<ConnectionException.Timeout> {
                client.databases.get("acme", "shop", RequestOptions(timeout = 100.milliseconds))
            }
            assertEquals(Triple(100.milliseconds, "timeout", true), Triple(error.limit, error.setting, error.mayHaveArrived))
            assertTrue(began.elapsedNow() in 100.milliseconds..10.seconds)
        }
    }

    @Test
    fun `a call to what the SDK does not know`(): Unit = runBlocking {
        scripted(DATABASE, options = QUIET.copy(organization = "acme")) { client, script ->
            val body = Json.parseToJsonElement("""{"a": [1]}""")
            val response = client.request(HttpMethod.POST, "/organizations/{organization}/new", query = mapOf("page" to 2), body = body)
            assertEquals(JsonPrimitive("db1"), response.parse().jsonObject["id"])
            val sent = script.requests().single()
            assertEquals(Triple("POST", "/v1/organizations/acme/new", body), Triple(sent.method, sent.path, sent.body))
            val wrong = failure<ConfigException> { client.request(HttpMethod.GET, "/a/{b}", mapOf("c" to "1")) }
            assertEquals("path", wrong.argument)
            assertEquals("b", failure<ConfigException> { client.request(HttpMethod.GET, "/a/{b}") }.argument)
        }
    }

    @Test
    fun `a client that was closed says so`(): Unit = runBlocking {
        scripted { client, _ ->
            val copy = client.withOptions(RequestOptions(maxRetries = 1))
            client.close()
            client.close()
            val calls = listOf<suspend () -> Any?>(
                { copy.databases.get("acme", "shop") },
                { copy.databases.all("acme").toList() },
                { copy.databases.waitUntilReady("acme", "shop") },
            )
            for (call in calls) assertEquals("client", failure<ConfigException> { call() }.argument)
            assertEquals("PlanetScale(closed)", copy.toString())
        }
    }

    @Test
    fun `the user agent names the SDK and the program`(): Unit = runBlocking {
        scripted(DATABASE, options = QUIET.copy(userAgent = "shop/1.0")) { client, script ->
            client.databases.get("acme", "shop")
            val agent = script.requests().single().headers.getValue("user-agent")
            assertTrue(Regex("""shop/1\.0 planetscale-sdk/\S+ \(kotlin\)""").matches(agent), agent)
        }
    }

    @Test
    fun `the logger gets calls and retries, and no secret`(): Unit = runBlocking {
        val lines = CopyOnWriteArrayList<Pair<LogLevel, String>>()
        val options = ClientOptions(
            serviceTokenId = "id00001",
            serviceToken = SECRET,
            maxRetries = 1,
            logger = { level, line -> lines += level to line },
            logLevel = LogLevel.DEBUG,
        )
        val busy = reply("{}", status = 503, headers = mapOf("retry-after" to "0"))
        scripted(busy, DATABASE, options = options) { client, _ ->
            val secrets = RequestOptions(headers = mapOf("x-secret" to SECRET), query = mapOf("key" to SECRET))
            client.databases.get("acme", "shop", secrets)
            assertTrue(lines.any { (level, line) -> level == LogLevel.WARN && "get_database" in line }, "$lines")
            assertEquals(1, lines.count { (level, line) -> level == LogLevel.DEBUG && line.startsWith("done") }, "$lines")
            assertFalse(lines.any { (_, line) -> SECRET in line }, "$lines")
        }
    }

    @Test
    fun `a logger that fails costs no call`(): Unit = runBlocking {
        val options = QUIET.copy(logger = { _, _ -> error("disk full") }, logLevel = LogLevel.DEBUG)
        scripted(DATABASE, options = options) { client, _ ->
            assertEquals("db1", client.databases.get("acme", "shop").id)
        }
    }

    @Test
    fun `nothing prints a secret`(): Unit = runBlocking {
        val leaking = ScriptedReply(
            status = 404,
            body = Json.parseToJsonElement("""{"code": "not_found", "message": "Not Found", "leaked": "$SECRET"}"""),
            headers = mapOf("set-cookie" to SECRET),
        )
        val password = reply("""{"id": "p1", "username": "u", "plain_text": "$SECRET"}""")
        val options = ClientOptions(serviceTokenId = "id00001", serviceToken = SECRET, maxRetries = 0)
        scripted(leaking, password, password, options = options) { client, _ ->
            val error = failure<ApiException.NotFound> { client.databases.get("acme", "shop") }
            assertEquals(listOf(SECRET), error.headers["set-cookie"])
            assertTrue(SECRET in error.body)
            val made = client.passwords.get("acme", "shop", "main", "p1")
            assertEquals(SECRET, made.plainText?.expose())
            val raw = client.passwords.withRawResponse.get("acme", "shop", "main", "p1")
            assertEquals(SECRET, raw.parse().plainText?.expose())
            val own = ClientOptions(
                bearerToken = SECRET,
                clientCertificate = ClientCertificate(SECRET, SECRET),
                proxy = Proxy.Address("http://user:$SECRET@proxy"),
                headers = mapOf("x" to SECRET),
            )
            val request = RequestOptions(headers = mapOf("x" to SECRET), query = mapOf("y" to SECRET))
            val things = listOf(
                client, client.databases, options, own, own.clientCertificate, own.proxy, request, error, error.info,
                error.stackTraceToString(), made, raw, raw.parse(), Secret(SECRET), simulator,
            )
            for (text in things.map { it.toString() }) {
                assertFalse(SECRET in text || simulator.serviceToken in text, text)
            }
            assertTrue(Regex("""PlanetScale\(http:.*, service token id00001\)""").matches(client.toString()))
            assertEquals(options, options.copy())
        }
    }

    private companion object {
        const val SECRET = "pscale_tkn_never_to_be_seen"
    }
}
