package planetscale

import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeSource
import kotlinx.coroutines.ExecutorCoroutineDispatcher
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.Timeout
import planetscale.faults.Control
import planetscale.faults.Faults
import planetscale.faults.Ran
import planetscale.faults.drive
import planetscale.support.Held
import planetscale.support.text

/**
 * The fault cases, against real sockets: the right error, in time, nothing sent twice that must not be, no secret
 * printed, and nothing left behind.
 *
 * With `PLANETSCALE_FAULTS_REPEATS=N` every run that is quick enough is made N times more.
 */
internal class FaultsTest {
    @TestFactory
    @Timeout(value = 8, unit = TimeUnit.HOURS) // As long as many repeats may take: no call takes longer than its limit.
    fun `every fault ends as its case says`(): List<DynamicTest> = Faults().use { faults ->
        Executors.newFixedThreadPool(WORKERS).asCoroutineDispatcher().use { workers ->
            val controls = List(WORKERS) { faults.connect() }
            try {
                Matrix(controls, workers).tests()
            } finally {
                controls.forEach { it.close() }
            }
        }
    }

    private class Matrix(private val controls: List<Control>, private val workers: ExecutorCoroutineDispatcher) {
        private val problems = mutableListOf<String>()

        fun tests(): List<DynamicTest> {
            val runs = controls.first().ask("GET", "/runs").jsonArray.map { it.jsonObject.text("run")!! }
            assertTrue(runs.isNotEmpty(), "there are no cases")
            // What the first calls load is there for good.
            all(runs.filterIndexed { index, _ -> index % WARM_UP == 0 })
            val start = Held.now()
            Held.forgetPeak()

            val ran = all(runs)
            val end = Held.settled(start)
            problems += listOfNotNull(end.leftBehind(start), end.tooMuchMemory(start, MOST_MEMORY_KB))
            val repeats = System.getenv("PLANETSCALE_FAULTS_REPEATS")?.toInt()
            if (repeats != null) repeat(ran, repeats, start)

            ran.flatMap { it.lines }.forEach(::println)
            val cases = ran.map { dynamicTest(it.run) { assertEquals(emptyList<String>(), it.differences) } }
            return cases + dynamicTest("nothing is left behind") { assertEquals(emptyList<String>(), problems) }
        }

        private fun repeat(ran: List<Ran>, repeats: Int, start: Held) {
            val quick = ran.filter { it.elapsed < QUICK && it.differences.isEmpty() }.map { it.run }
            val again = { times: Int ->
                repeat(times) {
                    val failed = all(quick).filter { it.differences.isNotEmpty() }
                    problems += failed.map { "${it.run}, once more: ${it.differences}" }
                }
                Held.settled(start)
            }
            // Caches are as large as they get after the first round.
            val before = again(1)
            val began = TimeSource.Monotonic.markNow()
            val end = again(repeats)
            problems += listOfNotNull(end.leftBehind(start), end.grown(before, LEFT_MEMORY_KB))
            println("faults: ${quick.size} runs $repeats times in ${began.elapsedNow()}; before $before; after $end")
        }

        /** Makes all runs, several at once, and returns what came of each in their order. */
        private fun all(runs: List<String>): List<Ran> = runBlocking(workers) {
            val left = ConcurrentLinkedQueue(runs)
            val ran = ConcurrentLinkedQueue<Ran>()
            controls.map { control ->
                launch {
                    while (true) ran += drive(control, left.poll() ?: break)
                }
            }.forEach { it.join() }
            ran.sortedBy { runs.indexOf(it.run) }
        }
    }

    private companion object {
        /** Runs mostly wait, so several run at once. */
        const val WORKERS = 4
        const val WARM_UP = 10

        /** A run that takes longer is not repeated. */
        val QUICK = 100.milliseconds

        /** The smallest body that no client may hold as a whole is 100 MB. */
        const val MOST_MEMORY_KB = 96L * 1024

        /** What the allocator and the JVM's compiler may keep to themselves after any number of calls. */
        const val LEFT_MEMORY_KB = 64L * 1024
    }
}
