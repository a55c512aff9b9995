package consumer

import java.util.zip.ZipFile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What is in the files that are published. */
internal class PackageTest {
    private val entries = ZipFile(packed).use { zip -> zip.entries().toList().map { it.name } }

    @Test
    fun `the boundary is nothing that Kotlin sees`() {
        val classes = entries.filter { Regex("""planetscale/engine/[^$]+\.class""").matches(it) }
        assertTrue(classes.size > 20, "$classes")
        val seen = classes.map { Class.forName(it.removeSuffix(".class").replace('/', '.'), false, javaClass.classLoader) }
            .filter { it.getAnnotation(Metadata::class.java)?.kind == 1 }
            .filter { it.kotlin.visibility != kotlin.reflect.KVisibility.INTERNAL && it.kotlin.visibility != kotlin.reflect.KVisibility.PRIVATE }
        assertEquals(emptyList<Class<*>>(), seen)
    }

    @Test
    fun `the rules for shrinkers are in the jar`() {
        assertTrue("META-INF/proguard/planetscale-sdk.pro" in entries)
        assertTrue("META-INF/com.android.tools/r8/planetscale-sdk.pro" in entries)
    }

    @Test
    fun `the sources are packed, and the library not a second time`() {
        val sources = packed.resolveSibling(packed.name.replace(".jar", "-sources.jar"))
        val names = ZipFile(sources).use { zip -> zip.entries().toList().map { it.name } }
        assertTrue("planetscale/PlanetScale.kt" in names)
        assertTrue("planetscale/resources/Branches.kt" in names)
        assertEquals(emptyList<String>(), names.filter { "libplanetscale" in it })
    }
}
