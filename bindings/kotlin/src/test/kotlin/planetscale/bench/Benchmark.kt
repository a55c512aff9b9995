/**
 * The package beside the JDK's own HTTP client with the same decoder: ratios of medians, the two taking turns. The
 * README says how it is run.
 */
package planetscale.bench

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import kotlin.time.DurationUnit
import kotlin.time.TimeSource
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.future.await
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.KSerializer
import planetscale.ClientOptions
import planetscale.Page
import planetscale.PlanetScale
import planetscale.PlanetScaleJson
import planetscale.types.Branch
import planetscale.types.Database

private const val ROUNDS = 30
private const val CALLS = 40
private const val PAUSE_MS = 20
private const val WIDTH = 64
private const val PATH = "/organizations/acme/databases/shop"

/** The JDK's client, with the types and the decoder of the package. */
private class Peer(private val base: String) {
    private val client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

    suspend fun <T> get(path: String, serializer: KSerializer<T>): T {
        val request = HttpRequest.newBuilder(URI(base + path))
            .header("authorization", "abcdefghijkl:pscale_tkn_bench")
            .header("accept", "application/json")
            .build()
        val response = client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).await()
        check(response.statusCode() == 200)
        return PlanetScaleJson.decodeFromString(serializer, response.body())
    }
}

/** A server that answers at once, or after a pause. */
private fun serve(program: String, pause: Int, use: (String) -> Unit) {
    val server = ProcessBuilder(program, "--serve", "$pause").redirectError(ProcessBuilder.Redirect.INHERIT).start()
    try {
        use(server.inputStream.bufferedReader().readLine().trim() + "/v1")
    } finally {
        server.outputStream.close()
        server.destroy()
    }
}

private fun table(title: String, unit: String, values: Map<String, Double>) {
    val first = values.values.first()
    println("\n| $title | $unit | ratio |\n|---|---:|---:|")
    for ((name, value) in values) println("| $name | ${value.toInt()} | ${"%.2f".format(value / first)} |")
}

/** Prints the medians of calls, one after another. */
private suspend fun measure(title: String, calls: Map<String, suspend () -> Any?>) {
    val times = calls.mapValues { mutableListOf<Double>() }
    // What the JVM has not yet compiled is no measure of either.
    for (call in calls.values) repeat(ROUNDS * CALLS) { call() }
    repeat(ROUNDS) {
        for ((name, call) in calls) repeat(CALLS) {
            val began = TimeSource.Monotonic.markNow()
            call()
            times.getValue(name) += began.elapsedNow().toDouble(DurationUnit.MICROSECONDS)
        }
    }
    table(title, "median, us", times.mapValues { (_, found) -> found.sorted()[found.size / 2] })
}

/** Prints how many calls a second so many callers at once make; the best of five turns. */
private suspend fun crowd(calls: Map<String, suspend () -> Any?>) {
    val rates = mutableMapOf<String, Double>()
    repeat(5) {
        for ((name, call) in calls) {
            val began = TimeSource.Monotonic.markNow()
            runBlocking(Dispatchers.Default) { List(WIDTH) { launch { repeat(30) { call() } } }.joinAll() }
            val rate = WIDTH * 30 / began.elapsedNow().toDouble(DurationUnit.SECONDS)
            rates[name] = maxOf(rates[name] ?: 0.0, rate)
        }
    }
    table("$WIDTH at once, a server that takes $PAUSE_MS ms", "calls/s (ideal ${WIDTH * 1000 / PAUSE_MS})", rates)
}

private const val OURS = "planetscale-sdk"
private const val JDK = "java.net.http + kotlinx.serialization"

internal fun main(arguments: Array<String>) {
    val program = arguments.single()
    serve(program, 0) { base ->
        val peer = Peer(base)
        PlanetScale(options(base)).use { client ->
            runBlocking {
                measure("GET of 1 KB, typed", mapOf(
                    OURS to { client.databases.get("acme", "shop") },
                    JDK to { peer.get(PATH, Database.serializer()) },
                ))
                val page = Page.serializer(Branch.serializer())
                measure("list of 100 objects of 40 fields, typed", mapOf(
                    OURS to { client.branches.list("acme", "shop") },
                    JDK to { peer.get("$PATH/branches", page) },
                ))
            }
        }
    }
    serve(program, PAUSE_MS) { base ->
        val peer = Peer(base)
        PlanetScale(options(base)).use { client ->
            runBlocking {
                crowd(mapOf(
                    OURS to { client.databases.get("acme", "shop") },
                    JDK to { peer.get(PATH, Database.serializer()) },
                ))
            }
        }
    }
    // The JDK's client has threads that would keep the program for a while.
    System.exit(0)
}

private fun options(base: String) =
    ClientOptions(baseUrl = base, serviceTokenId = "abcdefghijkl", serviceToken = "pscale_tkn_bench")
