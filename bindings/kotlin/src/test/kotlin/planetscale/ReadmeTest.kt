package planetscale

import java.io.File
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.resources.CreateDatabase
import planetscale.support.ROOT
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions

/** The README: its code compiles, and runs. */
internal class ReadmeTest {
    @Test
    fun `each block is code that was compiled`() {
        val code = lines(File(ROOT, "bindings/kotlin/src/test/kotlin/planetscale/Readme.kt").readText())
            // The environment is the process's own, which a test cannot set.
            .replace("fromEnv(environment)", "fromEnv()")
        val text = File(ROOT, "bindings/kotlin/README.md").readText()
        val blocks = Regex("```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(text).map { it.groupValues[1] }.toList()
        assertEquals(8, blocks.size)
        for (block in blocks) assertTrue(lines(block) in code, "nobody compiles\n$block")
    }

    @Test
    fun `the code runs`(): Unit = runBlocking {
        Simulator.start(SimulatorOptions(organization = "acme", speed = 400.0)).use { simulator ->
            simulator.client().use { client ->
                client.databases.create(params = CreateDatabase(name = "shop", clusterSize = "PS_10"))
                client.databases.waitUntilReady(database = "shop", options = WaitOptions(interval = 20.milliseconds))
                Readme.overview(simulator.options())
                Readme.credentials()
                Readme.lists(client)
                Readme.waits(client)
                Readme.options(client)
                Readme.errors(client)
            }
        }
        Readme.tests()
        assertEquals(400, Readme.receive(ByteArray(0), null))
    }

    /** Without what indents it. */
    private fun lines(text: String) = text.lines().joinToString("\n") { it.trim() }.trim()
}
