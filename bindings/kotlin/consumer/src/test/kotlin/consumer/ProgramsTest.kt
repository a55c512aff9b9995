package consumer

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Programs in Java and in an older Kotlin. */
internal class ProgramsTest {
    private val everything = classPath.joinToString(File.pathSeparator)

    @Test
    fun `a program in Java`() {
        val said = simulated("-cp", everything, "consumer.Sample")
        val looks = said.filter { it.startsWith("look: ") }
        assertEquals(setOf("look: feature-x"), looks.toSet())
        val expected = listOf(
            "databases: shop",
            "branch: feature-x",
            "state: ready true",
            "error: 404 get_branch",
            "future: not_found",
            "webhook: main true",
        )
        assertEquals(expected, said - looks.toSet())
    }

    @Test
    fun `a program of Kotlin two versions back`() {
        val metadata = Class.forName("consumer.App").getAnnotation(Metadata::class.java)
        assertEquals(listOf(2, 2), metadata.metadataVersion.take(2))
        assertEquals(SAID, simulated("-cp", everything, "consumer.App"))
    }
}
