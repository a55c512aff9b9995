/**
 * The Kotlin part of `cargo xtask soak`: workers that create, look at, change and delete branches while requests fail.
 *
 * It prints what it knows of every branch, how every error reads, and how much memory it takes; the command holds that
 * against what the simulator has done.
 */
package planetscale.soak

import java.io.File
import java.util.concurrent.atomic.AtomicLong
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import planetscale.Backoff
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.PlanetScaleException
import planetscale.WaitOptions
import planetscale.resources.CreateBranch
import planetscale.resources.ListBranches
import planetscale.resources.UpdateBranch
import planetscale.types.Branch

private const val DATABASE = "soak"

/** What became of a change, as far as the client can know. */
private enum class Outcome(val word: String) { DONE("done"), NOT_DONE("not_done"), UNKNOWN("unknown") }

/** What came of a call: its value, or how it failed. */
private class Ended<T : Any>(val value: T?, val outcome: Outcome, val kind: String = "")

private fun setting(name: String): Long = checkNotNull(System.getenv(name)?.toLongOrNull()) { "$name must be a number" }

/** Writes one line. When nobody reads any more there is nothing left to do. */
private fun say(line: String) {
    println(line)
    if (System.out.checkError()) exitProcess(1)
}

private class Soak(private val client: PlanetScale) {
    val calls = AtomicLong()

    /** Makes a call. [known]: what it is about is certain to be there. It is cancelled after [after] milliseconds. */
    private suspend fun <T : Any> call(known: Boolean, after: Long? = null, make: suspend () -> T): Ended<T> {
        calls.incrementAndGet()
        return try {
            val value = if (after == null) make() else withTimeoutOrNull(after.milliseconds) { make() }
            if (value != null) return Ended(value, Outcome.DONE)
            // A cancelled coroutine does not say how far its call was.
            say("error cancelled after $after ms")
            Ended(null, Outcome.UNKNOWN, "cancelled")
        } catch (error: PlanetScaleException) {
            val kind = if (known && error.kind == "not_found") "missing" else error.kind
            say("error $kind $error ${error.info} ${error.cause}".replace('\n', ' '))
            Ended(null, if (error.info.mayHaveArrived) Outcome.UNKNOWN else Outcome.NOT_DONE, error.kind)
        }
    }

    /** One branch from its creation to its end. */
    suspend fun branch(name: String, n: Long) {
        val branches = client.branches
        val pause = n * 7 % 11
        val created = call(false, pause.takeIf { n % 7 == 3L }) {
            branches.create(database = DATABASE, params = CreateBranch(name = name))
        }.outcome
        say("create $name ${created.word}")
        if (created == Outcome.NOT_DONE) return
        val known = created == Outcome.DONE

        val found = call(known, pause.takeIf { n % 9 == 4L }) { branches.get(database = DATABASE, branch = name) }
        if (found.value != null && found.value.name != name) say("error wrong another branch was answered")
        if (n % 4 == 1L) {
            call(true) { branches.all(database = DATABASE, params = ListBranches(perPage = 5)).take(12).toList() }
        }
        if (known && n % 5 == 2L) {
            call(true) { branches.waitUntilReady(database = DATABASE, branch = name, options = OFTEN) }
        }
        val change = UpdateBranch(deletionProtected = false)
        call(known) { branches.update(database = DATABASE, branch = name, params = change) }
        delete(name, n, known)
    }

    /** Deletes a branch, again when it may still be there. */
    private suspend fun delete(name: String, n: Long, known: Boolean) {
        val branches = client.branches
        var certain = known
        repeat(3) { turn ->
            val pause = (n * 5 % 11).takeIf { turn == 0 && n % 11 == 5L }
            val deleted = call(certain, pause) { branches.delete(database = DATABASE, branch = name) }
            say("delete $name ${deleted.outcome.word}")
            if (deleted.outcome == Outcome.DONE && n % 13 == 6L) {
                call(true) { branches.waitUntilDeleted(database = DATABASE, branch = name, options = OFTEN) }
            }
            if (deleted.outcome == Outcome.DONE || deleted.kind == "not_found") return
            certain = certain && deleted.outcome != Outcome.UNKNOWN
        }
    }

    private companion object {
        val OFTEN = WaitOptions<Branch>(timeout = 5.seconds, interval = 100.milliseconds)
    }
}

/**
 * Memory in KiB, threads and open files.
 *
 * The heap has its full size from the start, as the command line says, so what counts of it is what is in use after a
 * collection, and the rest is what is resident beside it.
 */
private fun measure() {
    System.gc()
    val status = File("/proc/self/status")
    if (!status.exists()) return
    val fields = status.readLines().associate { it.substringBefore(':') to it.substringAfter(':').trim() }
    val resident = fields.getValue("VmRSS").substringBefore(' ').toLong()
    val free = Runtime.getRuntime().freeMemory() / 1024
    say("memory ${resident - free} ${fields["Threads"]} ${File("/proc/self/fd").list()?.size}")
}

internal fun main() {
    val (seconds, workers) = setting("SOAK_SECONDS") to setting("SOAK_WORKERS")
    val options = ClientOptions(
        timeout = 10.seconds,
        attemptTimeout = 400.milliseconds,
        retryBackoff = Backoff(10.milliseconds, 100.milliseconds),
    )
    val until = TimeSource.Monotonic.markNow() + seconds.seconds
    PlanetScale.fromEnv(options).use { client ->
        say("$client $options")
        val soak = Soak(client)
        runBlocking(Dispatchers.Default) {
            val sampling = launch {
                while (true) {
                    measure()
                    delay((seconds * 1000 / 30).coerceAtLeast(200).milliseconds)
                }
            }
            (0 until workers).map { worker ->
                async {
                    var n = 0L
                    while (until.hasNotPassedNow()) {
                        soak.branch("kotlin-$worker-$n", n)
                        n += 1
                    }
                }
            }.awaitAll()
            sampling.cancel()
        }
        measure()
        say("calls ${soak.calls.get()}")
    }
    say("end")
}
