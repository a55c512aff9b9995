package planetscale.faults

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.async
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import planetscale.Backoff
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.PlanetScaleException
import planetscale.Proxy
import planetscale.TlsRoots
import planetscale.resources.CreateBranch
import planetscale.support.list
import planetscale.support.number
import planetscale.support.part
import planetscale.support.text
import planetscale.support.texts

/** What came of a run. */
internal class Ran(
    val run: String,
    /** A line a call, for the table. */
    val lines: List<String>,
    val differences: List<String>,
    /** How long the calls took. */
    val elapsed: Duration,
)

/** Makes a client as the program says, calls what it says, and tells it what came of that. */
internal suspend fun CoroutineScope.drive(control: Control, run: String): Ran {
    val begun = control.ask("POST", "/runs", json("run" to run, "language" to "kotlin")).jsonObject
    val id = begun.text("id")
    val lines = mutableListOf<String>()
    val differences = mutableListOf<String>()
    var elapsed = Duration.ZERO
    val options = options(begun.part("client"))
    val client = PlanetScale(options)
    val printed = listOf(client, options, options.proxy, options.tlsRoots).map { it.toString() }
    client.use {
        for (spec in begun.list("calls")) {
            val called = called(client, spec.jsonObject)
            elapsed += called.elapsed
            val answer = control.ask("POST", "/runs/$id/outcome", called.report()).jsonObject
            lines += answer.text("line")!!
            differences += answer.texts("differences")
        }
    }
    val answer = control.ask("POST", "/runs/$id/end", JsonObject(mapOf("printed" to texts(printed)))).jsonObject
    return Ran(run, lines, differences + answer.texts("differences"), elapsed)
}

/** What came of a call. */
private class Called(val names: List<String>, val error: JsonElement, val printed: List<String>, val elapsed: Duration) {
    fun report() = buildJsonObject {
        put("names", texts(names))
        put("error", error)
        put("printed", texts(printed))
        put("elapsed_ms", elapsed.inWholeMilliseconds)
    }
}

/** Makes one call, in a coroutine of its own that is given up when it hangs. */
private suspend fun CoroutineScope.called(client: PlanetScale, spec: JsonObject): Called {
    val began = TimeSource.Monotonic.markNow()
    val names = mutableListOf<String>()
    // The failure is a value here: thrown, it would end its siblings.
    val running = async { runCatching { call(client, spec, names) } }
    val result = withTimeoutOrNull(HANGS) { running.await() }
    running.cancel()
    val elapsed = began.elapsedNow()
    val error = result?.exceptionOrNull()
    return when {
        result == null -> Called(emptyList(), told("hangs"), listOf("it hangs"), elapsed)
        error == null -> Called(names, JsonNull, listOf(result.getOrNull().toString()), elapsed)
        else -> Called(names, told(error), printed(error), elapsed)
    }
}

private suspend fun call(client: PlanetScale, spec: JsonObject, names: MutableList<String>): Any {
    fun path(name: String) = spec.part("path").text(name).orEmpty()
    fun body(name: String) = spec.part("body").text(name).orEmpty()
    return when (val call = spec.text("call")) {
        "get_database" -> client.databases.get(path("organization"), path("database")).also { names += it.name }
        "create_branch" -> {
            val name = body("name").repeat(spec.number("name_times")!!.toInt())
            val params = CreateBranch(name = name, parentBranch = body("parent_branch"))
            client.branches.create(path("organization"), path("database"), params).also { names += it.name }
        }
        "delete_branch" -> client.branches.delete(path("organization"), path("database"), path("branch"))
        "list_databases" -> client.databases.all(path("organization")).collect { names += it.name }
        else -> error("no case has called $call before")
    }
}

private fun told(error: Throwable): JsonObject {
    if (error !is PlanetScaleException) return told("other_error")
    return buildJsonObject {
        put("kind", error.kind)
        put("status", error.info.status)
        put("setting", error.info.setting)
        put("attempts", error.attempts)
        put("may_have_arrived", error.mayHaveArrived)
    }
}

private fun told(kind: String) = JsonObject(
    mapOf("kind" to JsonPrimitive(kind)) + NOTHING.associateWith { JsonNull },
)

/** The error and all that is behind it, in every form that a program prints. */
private fun printed(error: Throwable): List<String> = buildList {
    for (one in generateSequence(error) { it.cause }) add(one.message.orEmpty())
    add(error.toString())
    add(error.stackTraceToString())
    if (error is PlanetScaleException) add(error.info.toString())
}

private fun options(spec: JsonObject): ClientOptions {
    fun milliseconds(name: String) = spec.number(name)!!.milliseconds
    val backoff = milliseconds("retry_base_ms")
    return ClientOptions(
        baseUrl = spec.text("base_url"),
        serviceTokenId = spec.text("service_token_id"),
        serviceToken = spec.text("service_token"),
        proxy = spec.text("proxy")?.let(Proxy::Address) ?: Proxy.None,
        tlsRoots = TlsRoots.Pem(spec.text("tls_roots_pem")!!),
        connectTimeout = milliseconds("connect_timeout_ms"),
        attemptTimeout = milliseconds("attempt_timeout_ms"),
        timeout = milliseconds("timeout_ms"),
        maxRetries = spec.number("max_retries")!!.toInt(),
        retryBackoff = Backoff(backoff, backoff),
        maxBody = spec.number("max_body"),
        compression = spec.getValue("compression").jsonPrimitive.content.toBooleanStrict(),
    )
}

private fun json(vararg fields: Pair<String, String>) = JsonObject(fields.toMap().mapValues { JsonPrimitive(it.value) })

private fun texts(texts: List<String>) = JsonArray(texts.map { JsonPrimitive(it) })

/** Longer than any call may take; one that has not ended by then hangs. */
private val HANGS = 12.seconds

private val NOTHING = listOf("status", "setting", "attempts", "may_have_arrived")
