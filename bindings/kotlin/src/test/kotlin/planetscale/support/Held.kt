package planetscale.support

import java.io.File
import java.lang.management.ManagementFactory
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

/** What this process holds: threads, descriptors and memory. Where the system does not tell, nothing is compared. */
internal data class Held(
    /** The engine's threads. */
    val threads: Int,
    /** Those that the JVM shows; the ones of its compiler and collector come and go and are not among them. */
    val javaThreads: Int,
    val descriptors: Int,
    val residentKb: Long,
    /** The most that was resident at one moment. */
    val peakKb: Long,
    /** What is left of the heap after a collection. */
    val heapKb: Long,
) {
    /**
     * Threads and descriptors that were not there before. The JVM opens a file or starts a thread of its own when it
     * first needs one; what calls leave behind would be as many as there were calls.
     */
    fun leftBehind(before: Held): String? {
        val more =
            threads > before.threads ||
                javaThreads > before.javaThreads + OF_THE_JVM ||
                descriptors > before.descriptors + OF_THE_JVM
        return if (more) "something was left behind: before $before; after $this" else null
    }

    /** Whether at one moment more memory was used than so much over what was used before. */
    fun tooMuchMemory(before: Held, mostKb: Long): String? {
        val used = peakKb - before.residentKb
        return if (used > mostKb) "$used kB were used at one moment; at most $mostKb are allowed" else null
    }

    /** Whether more memory is held than before. */
    fun grown(before: Held, mostKb: Long): String? {
        val grown = maxOf(residentKb - before.residentKb, heapKb - before.heapKb)
        return if (grown > mostKb) "memory has grown: before $before; after $this" else null
    }

    companion object {
        /** What is held now. */
        fun now(): Held {
            System.gc()
            return Held(
                threads = engineThreads(),
                javaThreads = ManagementFactory.getThreadMXBean().threadCount,
                descriptors = File("/proc/self/fd").list().orEmpty().size,
                residentKb = status("VmRSS"),
                peakKb = status("VmHWM"),
                heapKb = ManagementFactory.getMemoryMXBean().heapMemoryUsage.used / 1024,
            )
        }

        /** What is held when no more is held than before, or after so long. */
        fun settled(before: Held): Held {
            val began = TimeSource.Monotonic.markNow()
            while (true) {
                val now = now()
                if (now.leftBehind(before) == null || began.elapsedNow() > SETTLES) return now
                Thread.sleep(PAUSE.inWholeMilliseconds)
            }
        }

        /** Lets the peak of memory count from now on. */
        fun forgetPeak() {
            // Where that is not possible, the peak so far counts.
            runCatching { File("/proc/self/clear_refs").writeText("5") }
        }

        /** The engine's threads, by the names that it gives them. */
        fun engineThreads(): Int = File("/proc/self/task").listFiles().orEmpty().count { task ->
            runCatching { File(task, "comm").readText() }.getOrDefault("").startsWith("planetscale")
        }

        private fun status(name: String): Long {
            val lines = runCatching { File("/proc/self/status").readLines() }.getOrDefault(emptyList())
            val line = lines.firstOrNull { it.startsWith("$name:") } ?: return 0
            return line.filter { it.isDigit() }.toLong()
        }

        private const val OF_THE_JVM = 8

        /** How long threads and sockets may take to be gone after the last call. */
        private val SETTLES = 10.seconds
        private val PAUSE = 100.milliseconds
    }
}
