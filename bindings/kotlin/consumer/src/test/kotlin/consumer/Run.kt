package consumer

import java.io.File
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions

/** The class path of these tests. */
internal val classPath: List<String> =
    (System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")).split(File.pathSeparator)

/** The packed jar. */
internal val packed: File = classPath.map(::File).single { Regex("""planetscale-sdk-[\d.]+\.jar""").matches(it.name) }

/** Runs a program in a process of its own, and gives what it prints. */
internal fun java(vararg words: String, environment: Map<String, String> = emptyMap()): String {
    val builder = ProcessBuilder(listOf("${System.getProperty("java.home")}/bin/java") + words)
    builder.environment().keys.removeIf { it.startsWith("PLANETSCALE_") }
    builder.environment().putAll(environment)
    val process = builder.redirectErrorStream(true).start()
    val said = process.inputStream.bufferedReader().readText()
    assertTrue(process.waitFor(10, TimeUnit.SECONDS))
    assertEquals(0, process.exitValue(), said)
    return said.trim()
}

/** Runs a program with a simulator, and gives its lines. */
internal fun simulated(vararg words: String): List<String> =
    runBlocking { Simulator.start(SimulatorOptions(speed = 100.0)) }.use { simulator ->
        val environment = mapOf(
            "PLANETSCALE_API_URL" to simulator.url,
            "PLANETSCALE_ORG" to simulator.organization,
            "PLANETSCALE_SERVICE_TOKEN_ID" to simulator.serviceTokenId,
            "PLANETSCALE_SERVICE_TOKEN" to simulator.serviceToken,
        )
        java(*words, environment = environment).lines()
    }

/** What the program of this folder prints, however it was compiled. */
internal val SAID = listOf(
    "state: ready true true true",
    "branches: [feature-x, main]",
    "error: 404 get_branch",
    "cancelled",
    "json: true",
    "log: true",
    "webhook: main true",
)
