package consumer

import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.ApiException
import planetscale.ConfigException
import planetscale.ConnectionException
import planetscale.DecodeException
import planetscale.ErrorInfo
import planetscale.NotFaked
import planetscale.Page
import planetscale.Pages
import planetscale.PlanetScaleException
import planetscale.RequestOptions
import planetscale.WaitException
import planetscale.WebhookException
import planetscale.resources.Branches
import planetscale.resources.Groups
import planetscale.resources.ListBranches
import planetscale.types.Branch

/** Tests that people write of their own programs: fakes, and errors that never happened. */
internal class FakesTest {
    private class FakeBranches : Branches {
        override suspend fun get(organization: String?, database: String, branch: String, options: RequestOptions?): Branch =
            if (branch == "main") Branch(name = branch, ready = true) else throw ApiException.NotFound("no $branch")

        override fun all(
            organization: String?,
            database: String,
            params: ListBranches,
            options: RequestOptions?,
        ): Pages<Branch> = Pages(flowOf(Page(listOf(Branch(name = "a"))), Page(listOf(Branch(name = "b")))))
    }

    private class FakeClient : Groups {
        override val branches: Branches = FakeBranches()
    }

    /** What is tested: it takes a client or a fake of one. */
    private suspend fun isThere(client: Groups, name: String): Boolean = try {
        client.branches.get(database = "shop", branch = name).ready
    } catch (_: ApiException.NotFound) {
        false
    }

    @Test
    fun `a fake stands for a client`(): Unit = runBlocking {
        val client = FakeClient()
        assertEquals(true to false, isThere(client, "main") to isThere(client, "other"))
        assertEquals(listOf("a", "b"), client.branches.all(database = "shop").toList().map { it.name })
        assertEquals(2, client.branches.all(database = "shop").pages().toList().size)
    }

    @Test
    fun `what a fake does not have says so`() {
        val problem = assertThrows(NotFaked::class.java) { runBlocking { FakeClient().branches.list(database = "shop") } }
        assertTrue("FakeBranches is a fake" in problem.message!!, problem.message)
        assertThrows(NotFaked::class.java) { FakeClient().databases }
    }

    @Test
    fun `every error can be made`() {
        val errors = mapOf(
            "config" to ConfigException("m"), "connection" to ConnectionException.Broken("m"),
            "timeout" to ConnectionException.Timeout("m"), "decode" to DecodeException("m"),
            "wait_timeout" to WaitException.TimedOut("m"), "wait_failed" to WaitException.Failed("m"),
            "webhook" to WebhookException("m"), "bad_request" to ApiException.BadRequest("m"),
            "authentication" to ApiException.Authentication("m"), "permission_denied" to ApiException.PermissionDenied("m"),
            "not_found" to ApiException.NotFound("m"), "conflict" to ApiException.Conflict("m"),
            "unprocessable" to ApiException.Unprocessable("m"), "rate_limited" to ApiException.RateLimited("m"),
            "server" to ApiException.Server("m"), "other" to ApiException.Other("m"),
        )
        for ((kind, error) in errors) assertEquals(kind to "m", error.kind to error.message)
        assertEquals(429, ApiException.RateLimited("m").status)
        val known = ErrorInfo("wait_failed", "m", state = "failed", mayHaveArrived = true, last = Branch(name = "main"))
        val failed: PlanetScaleException = WaitException.Failed(known)
        assertEquals("main", ((failed as WaitException).last as Branch).name)
        assertTrue(failed.mayHaveArrived)
    }
}
