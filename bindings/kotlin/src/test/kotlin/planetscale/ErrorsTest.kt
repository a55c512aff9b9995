package planetscale

import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.failure
import planetscale.support.reply
import planetscale.support.scripted
import planetscale.testing.ScriptedReply

/** Errors: matched by their case, and saying where the call was made. */
internal class ErrorsTest {
    @Test
    fun `each status is a case of its own`(): Unit = runBlocking {
        val cases = mapOf(
            400 to "bad request", 401 to "authentication", 403 to "permission", 404 to "not found", 409 to "conflict",
            422 to "unprocessable", 429 to "rate limit", 500 to "server", 418 to "other",
        )
        for ((status, wanted) in cases) scripted(reply("{}", status = status)) { client, _ ->
            val error = failure<PlanetScaleException> { client.databases.get("acme", "shop") }
            assertEquals(wanted, word(error))
            assertEquals(status, error.info.status)
        }
    }

    /** Complete without an `else`: the tree is sealed. */
    private fun word(error: PlanetScaleException): String = when (error) {
        is ApiException.BadRequest -> "bad request"
        is ApiException.Authentication -> "authentication"
        is ApiException.PermissionDenied -> "permission"
        is ApiException.NotFound -> "not found"
        is ApiException.Conflict -> "conflict"
        is ApiException.Unprocessable -> "unprocessable"
        is ApiException.RateLimited -> "rate limit"
        is ApiException.Server -> "server"
        is ApiException.Other -> "other"
        is ConfigException -> "config"
        is ConnectionException.Broken -> "broken"
        is ConnectionException.Timeout -> "timeout"
        is DecodeException -> "decode"
        is WaitException.TimedOut -> "wait timeout"
        is WaitException.Failed -> "wait failed"
        is WebhookException -> "webhook"
    }

    @Test
    fun `an error has all that is known`(): Unit = runBlocking {
        val body = """{"code": "not_found", "message": "Gone"}"""
        scripted(reply(body, status = 404, headers = mapOf("x-request-id" to "req-1"))) { client, _ ->
            val error = failure<ApiException.NotFound> { client.branches.get("acme", "shop", "x") }
            assertTrue(Regex(""".*get_branch .*404 Not Found \[not_found]: Gone.*""").matches(error.message!!), error.message)
            assertEquals(listOf("not_found", "not_found", "Gone"), listOf(error.kind, error.code, error.serviceMessage))
            assertEquals("GET /organizations/{organization}/databases/{database}/branches/{branch}", error.route)
            assertEquals(listOf("get_branch", "1", "req-1"), listOf(error.operation, "${error.attempts}", error.requestId))
            assertTrue("read_branch" in error.requiredAccesses)
            assertTrue("read_branches" in error.requiredScopes.getValue("database"))
        }
    }

    @Test
    fun `the stack begins where the call was made`(): Unit = runBlocking {
        val replies = arrayOf(
            reply("{}", status = 404),
            ScriptedReply(text = "no JSON"),
            reply("{}", status = 422),
            reply("""{"id": "b1", "state": "pending"}"""),
        )
        scripted(*replies) { client, _ ->
            val errors = listOf(
                failure<ApiException.NotFound> { theirs(client) },
                failure<DecodeException> { theirs(client) },
                failure<ApiException.Unprocessable> { client.databases.all("acme").toList() },
                failure<WaitException.TimedOut> {
                    client.branches.waitUntilReady("acme", "shop", "main", WaitOptions(timeout = 1.milliseconds))
                },
            )
            for (error in errors) {
                val first = error.stackTrace.first()
                assertTrue(first.className.startsWith("planetscale.ErrorsTest"), error.stackTraceToString())
            }
            assertTrue(errors.first().stackTrace.first().methodName in setOf("theirs", "invokeSuspend"))
        }
    }

    private suspend fun theirs(client: PlanetScale): String {
        val database = client.databases.get("acme", "shop")
        return database.name
    }

    @Test
    fun `a wait that fails has the last object`(): Unit = runBlocking {
        scripted(otherwise = reply("""{"id": "b1", "state": "pending", "ready": false}""")) { client, _ ->
            val options = WaitOptions<planetscale.types.Branch>(timeout = 60.milliseconds, interval = 1.milliseconds)
            val error = failure<WaitException.TimedOut> { client.branches.waitUntilReady("acme", "shop", "main", options) }
            assertEquals(Pair("pending", 60.milliseconds), Pair(error.state, error.limit))
            assertEquals(JsonPrimitive("b1"), error.last?.jsonObject?.get("id"))
            assertEquals("wait_until_ready", error.waiter)
            assertTrue(error.polls > 0)
            val seen = mutableListOf<Int>()
            failure<WaitException.TimedOut> {
                client.branches.progressUntilReady("acme", "shop", "main", options).collect { seen += it.polls }
            }
            assertEquals((1..seen.size).toList(), seen)
        }
    }

    @Test
    fun `nobody is there`(): Unit = runBlocking {
        PlanetScale(ClientOptions(baseUrl = "http://127.0.0.1:1", anonymous = true, maxRetries = 0)).use { client ->
            val error = failure<ConnectionException.Broken> { client.databases.get("acme", "shop") }
            assertEquals(false, error.mayHaveArrived)
        }
    }
}
