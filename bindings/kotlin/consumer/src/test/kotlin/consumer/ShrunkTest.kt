package consumer

import java.io.File
import java.nio.file.Path
import java.util.zip.ZipFile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The program after R8, with the rules that the jars bring and no others than what its own `main` needs. */
internal class ShrunkTest {
    private val libraries = classPath.map(::File).filter { file ->
        file.name == packed.name || listOf("kotlin-stdlib", "kotlinx-", "jna-", "annotations-").any(file.name::startsWith)
    }

    @Test
    fun `a program that R8 has shrunk runs`(@TempDir folder: Path) {
        val program = folder.resolve("program.jar").toFile()
        val classes = File(Class.forName("consumer.App").protectionDomain.codeSource.location.toURI())
        zip(classes, program)
        val own = folder.resolve("own.pro").toFile()
        own.writeText("-keep class consumer.App { public static void main(java.lang.String[]); }\n")
        val rules = libraries.flatMap(::rules).mapIndexed { number, text ->
            folder.resolve("$number.pro").toFile().apply { writeText(text) }
        }
        assertTrue(rules.isNotEmpty())
        val shrunk = folder.resolve("shrunk.jar").toFile()
        val r8 = classPath.single { Regex("""r8-[\d.]+\.jar""").matches(File(it).name) }
        java(
            "-Xmx1g", "-cp", r8, "com.android.tools.r8.R8", "--classfile", "--release",
            "--lib", System.getProperty("java.home"), "--output", shrunk.path,
            *(rules + own).flatMap { listOf("--pg-conf", it.path) }.toTypedArray(),
            program.path, *libraries.map { it.path }.toTypedArray(),
        )
        val before = libraries.sumOf(::classes)
        val after = classes(shrunk)
        println("classes: $before, shrunk $after")
        assertTrue(after * 2 < before, "of $before classes $after are left")
        assertEquals(SAID, simulated("-cp", shrunk.path, "consumer.App"))
    }

    /** The rules in a jar, those for R8 where there are such. */
    private fun rules(jar: File): List<String> = ZipFile(jar).use { zip ->
        val entries = zip.entries().toList().filter { !it.isDirectory }
        val r8 = entries.filter { it.name.startsWith("META-INF/com.android.tools/r8") }
        val found = r8.ifEmpty { entries.filter { it.name.startsWith("META-INF/proguard/") } }
        found.map { zip.getInputStream(it).bufferedReader().readText() }
    }

    private fun classes(jar: File): Int = ZipFile(jar).use { zip ->
        zip.entries().toList().count { it.name.endsWith(".class") }
    }

    private fun zip(from: File, to: File) {
        java.util.zip.ZipOutputStream(to.outputStream()).use { zip ->
            if (from.isFile) return@use
            for (file in from.walk().filter { it.isFile && it.extension == "class" }) {
                zip.putNextEntry(java.util.zip.ZipEntry(file.relativeTo(from).invariantSeparatorsPath))
                file.inputStream().use { it.copyTo(zip) }
            }
        }
    }
}
