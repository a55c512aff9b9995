package planetscale

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import planetscale.support.Case
import planetscale.support.DATABASE
import planetscale.support.deliver
import planetscale.support.scripted
import planetscale.support.vectors

/** The behaviour vectors. */
internal class BehaviourTest {
    @TestFactory
    fun vectors(): List<DynamicTest> = vectors("behaviour").map { (name, vector) ->
        dynamicTest(name) {
            val lines = runBlocking { if ("webhook" in vector) deliver(vector) else Case(vector).run() }
            assertEquals(emptyList<String>(), lines)
        }
    }

    @Test
    fun `the scripts are in use`(): Unit = runBlocking {
        // So that a runner that calls nothing cannot pass.
        scripted(DATABASE) { client, script ->
            client.request(HttpMethod.GET, "/x")
            assertEquals(listOf("/v1/x"), script.requests().map { it.path })
        }
    }
}
