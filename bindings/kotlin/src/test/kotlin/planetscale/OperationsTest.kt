package planetscale

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import planetscale.dispatch.Arguments
import planetscale.dispatch.operations
import planetscale.support.differences
import planetscale.support.document
import planetscale.support.list
import planetscale.support.number
import planetscale.support.pairs
import planetscale.support.part
import planetscale.support.queryDiffers
import planetscale.support.simulator
import planetscale.support.text
import planetscale.support.vectors
import planetscale.testing.ScriptedReply

/** Every operation: what is sent and what is read, by the typed method and by the one that keeps the reply. */
internal class OperationsTest {
    private val vectors = vectors("operations")

    @Test
    fun `every operation has its vector and its method`() {
        val known = document("docs/operations.json").list("operations").map { (it as JsonObject).text("operation_id") }
        assertEquals(known.toSet(), vectors.map { (_, vector) -> vector.text("operation") }.toSet())
        assertEquals(known.toSet(), operations.keys)
    }

    @TestFactory
    fun plain(): List<DynamicTest> = vectors.map { (name, vector) ->
        dynamicTest(name) {
            check(vector) { client ->
                operations.getValue(vector.text("operation")!!).plain(client, arguments(vector), null)
            }
        }
    }

    @TestFactory
    fun raw(): List<DynamicTest> = vectors.map { (name, vector) ->
        dynamicTest("$name raw") {
            check(vector) { client ->
                val operation = operations.getValue(vector.text("operation")!!)
                val response = operation.raw(client, arguments(vector), null)
                assertEquals(vector.part("reply").number("status"), response.status.toLong())
                assertEquals(vector.text("operation"), response.operation)
                assertEquals(response.body.decodeToString(), response.text)
                when (val wanted = vector["value"]) {
                    null, is JsonNull -> JsonNull.also { assertEquals(Unit, response.parse()) }
                    is JsonPrimitive -> if (wanted.isString) JsonPrimitive(response.text) else response.json()
                    else -> response.json()
                }
            }
        }
    }

    private fun arguments(vector: JsonObject): Arguments = with(vector.part("arguments")) {
        Arguments(part("path"), part("query"), part("body"))
    }

    /** Calls what the vector names, and compares what came and what was sent. */
    private fun check(vector: JsonObject, call: suspend (PlanetScale) -> JsonElement) = runBlocking {
        val reply = PlanetScaleJson.decodeFromJsonElement(ScriptedReply.serializer(), vector.part("reply"))
        val script = simulator.script(listOf(reply))
        val options = ClientOptions(
            baseUrl = script.url,
            serviceTokenId = "id",
            serviceToken = "pscale_tkn_vector",
            maxRetries = 0,
        )
        val got = PlanetScale(options).use { call(it) }
        val sent = script.requests().single()
        val wanted = vector.part("request")
        val lines = differences(vector["value"], got) +
            queryDiffers(pairs(wanted.list("query")), sent.query)
        assertEquals(emptyList<String>(), lines)
        assertEquals(wanted["method"]?.jsonPrimitive?.content, sent.method)
        assertEquals(wanted["path"]?.jsonPrimitive?.content, sent.path)
        // An explicit null in a body means something, so a body is compared to the letter.
        assertEquals(wanted["body"] ?: JsonNull, sent.body)
    }
}
