package planetscale

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.resources.CreateBranch
import planetscale.support.QUIET
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
            assertTrue(error.url!!.endsWith("/organizations/acme/databases/shop/branches/x"), error.url)
            assertEquals(Pair(false, null), Pair(error.mayHaveArrived, error.retryAfter))
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
    fun `nobody is there`(): Unit = runBlocking {
        PlanetScale(ClientOptions(baseUrl = "http://127.0.0.1:1", anonymous = true, maxRetries = 0)).use { client ->
            val error = failure<ConnectionException.Broken> { client.databases.get("acme", "shop") }
            assertEquals(Pair(ConnectionReason.REFUSED, null), Pair(error.reason, error.status))
            assertEquals(Pair(false, "http://127.0.0.1:1/v1/organizations/acme/databases/shop"), Pair(error.mayHaveArrived, error.url))
            assertEquals("GET /organizations/{organization}/databases/{database}", error.route)
        }
    }

    @Test
    fun `whether a call may be made again`(): Unit = runBlocking {
        val later = mapOf("retry-after" to "7")
        scripted(reply("{}", status = 503, headers = later), reply("{}", status = 422), ScriptedReply(text = "<html>")) { client, _ ->
            val params = CreateBranch(name = "dev", parentBranch = "main")
            val failed = failure<ApiException.Server> { client.branches.create("acme", "shop", params) }
            assertEquals(Pair(7.seconds, true), Pair(failed.retryAfter, failed.mayHaveArrived))
            val refused = failure<ApiException.Unprocessable> { client.branches.create("acme", "shop", params) }
            assertEquals(false, refused.mayHaveArrived)
            val unread = failure<DecodeException> { client.branches.create("acme", "shop", params) }
            assertEquals(true, unread.mayHaveArrived)
            assertTrue(unread.url!!.endsWith("/organizations/acme/databases/shop/branches"), unread.url)
            val place = "create_branch (POST ${java.net.URI(unread.url).path}): the answer (status 200) could not be read"
            assertTrue(unread.message!!.startsWith(place), unread.message)
        }
    }

    @Test
    fun `the body is larger than allowed`(): Unit = runBlocking {
        scripted(reply(""""${"x".repeat(2_000)}""""), options = QUIET.copy(maxBody = 1_000)) { client, _ ->
            val error = failure<ConnectionException.Broken> { client.databases.get("acme", "shop") }
            assertEquals(Pair(ConnectionReason.TOO_LARGE, 200), Pair(error.reason, error.status))
        }
    }
}
