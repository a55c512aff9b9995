package planetscale

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import planetscale.snippets.snippets
import planetscale.support.document
import planetscale.support.list
import planetscale.support.reply
import planetscale.support.scripted
import planetscale.support.text

/** The calls of the reference compile, and each calls what its page says. */
internal class SnippetsTest {
    @TestFactory
    fun snippets(): List<DynamicTest> = document("docs/operations.json").list("operations").map { entry ->
        val operation = entry.jsonObject
        val id = operation.text("operation_id")!!
        dynamicTest(id) { runBlocking { calls(id, operation.text("http_method")!!, operation.text("path")!!) } }
    }

    private suspend fun calls(id: String, method: String, template: String) {
        val snippet = snippets.getValue(id)
        val missing = reply("""{"code": "not_found", "message": "Not Found"}""", status = 404)
        scripted(otherwise = missing) { client, script ->
            try {
                snippet(client)
            } catch (_: ApiException.NotFound) {
                // All of them are answered so: what counts is what was asked.
            }
            val sent = script.requests().first()
            assertEquals(method, sent.method)
            val pattern = Regex("/v1" + template.split(Regex("""\{[^}]*\}""")).joinToString("[^/]+") { Regex.escape(it) })
            assertTrue(pattern.matches(sent.path), "${sent.path} is no $template")
        }
    }
}
