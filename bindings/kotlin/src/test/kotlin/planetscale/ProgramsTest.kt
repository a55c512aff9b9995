package planetscale

import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.DATABASE
import planetscale.support.simulator

/** Programs: their environment, their end, and a library that is not there. */
internal class ProgramsTest {
    private val credentials = mapOf(
        "PLANETSCALE_SERVICE_TOKEN_ID" to "id00001",
        "PLANETSCALE_SERVICE_TOKEN" to "pscale_tkn_never_to_be_seen",
        "PLANETSCALE_ORG" to "acme",
        "PLANETSCALE_API_URL" to "http://127.0.0.1:1",
    )

    @Test
    fun `settings come from the environment of the program`() {
        val printed = run("print", credentials)
        assertEquals("PlanetScale(http://127.0.0.1:1/v1, organization acme, service token id00001)", printed)
        val missing = run("print", emptyMap())
        assertTrue(missing.startsWith("credentials: credentials: are missing"), missing)
    }

    @Test
    fun `a program ends although a client is open and a call is under way`() {
        val script = runBlocking { simulator.script(listOf(DATABASE.copy(delayMs = 60_000))) }
        assertEquals("left", run("leave", credentials + ("PLANETSCALE_API_URL" to script.url)))
    }

    @Test
    fun `a platform without a native library is named`() {
        val said = run("print", credentials, "-Duniffi.component.planetscale.libraryOverride=nothing_of_that_name")
        assertTrue(said.startsWith("native library: native library: "), said)
        assertTrue(com.sun.jna.Platform.RESOURCE_PREFIX in said, said)
    }

    private fun run(what: String, environment: Map<String, String>, vararg options: String): String {
        val java = "${System.getProperty("java.home")}/bin/java"
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val builder = ProcessBuilder(java, "-cp", classes, *options, "planetscale.support.Programs", what)
        builder.environment().keys.removeIf { it.startsWith("PLANETSCALE_") }
        builder.environment().putAll(environment)
        val process = builder.redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText()
        assertTrue(process.waitFor(30, TimeUnit.SECONDS))
        assertEquals(0, process.exitValue(), said)
        return said.trim()
    }
}
