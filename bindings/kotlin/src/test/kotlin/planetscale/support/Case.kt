package planetscale.support

import java.time.ZoneOffset
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.supervisorScope
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import planetscale.Backoff
import planetscale.ClientOptions
import planetscale.HttpMethod
import planetscale.Page
import planetscale.PlanetScale
import planetscale.PlanetScaleJson
import planetscale.RawResponse
import planetscale.RequestOptions
import planetscale.ServiceTokenScheme
import planetscale.WaitOptions
import planetscale.dispatch.Arguments
import planetscale.dispatch.Listing
import planetscale.dispatch.Wait
import planetscale.dispatch.jsonOf
import planetscale.dispatch.operations
import planetscale.testing.Script
import planetscale.testing.ScriptedReply

/** What came of a call. */
internal class Outcome {
    var ok: JsonElement? = null
    var error: Throwable? = null
    val states = mutableListOf<String>()

    /** Every object whose printed form a person or a log might see. */
    val printable = mutableListOf<Any>()
}

/** One behaviour vector that makes a call. */
internal class Case(private val vector: JsonObject) {
    private val expect = expected(vector)
    private val call = vector.part("call")
    private val outcome = Outcome()

    /** Where it is not as expected. */
    suspend fun run(): List<String> {
        val elsewhere = simulator.script(replies(vector.list("elsewhere")))
        val places = mutableMapOf(
            "{elsewhere}" to elsewhere.url,
            "{elsewhere_by_other_name}" to elsewhere.url.replace("127.0.0.1", "localhost"),
        )
        val otherwise = vector["otherwise"]?.let { replies(listOf(fill(it, places))).single() }
        val script = simulator.script(replies(vector.list("server").map { fill(it, places) }), otherwise)
        places["{url}"] = script.url
        places["{url_without_version}"] = script.url.removeSuffix("/v1")
        val began = TimeSource.Monotonic.markNow()
        try {
            PlanetScale(settings(vector.part("client"), places)).use { client ->
                outcome.printable += client
                outcome.printable += client.toString()
                cancellable { send(client) }
            }
        } catch (error: Exception) {
            outcome.error = error
        }
        val elapsed = began.elapsedNow()
        return buildList {
            addAll(resultDiffers(expect, outcome))
            addAll(printed(expect, outcome))
            expect.number("min_elapsed_ms")?.let { if (elapsed < it.milliseconds) add("took only $elapsed") }
            expect.number("max_elapsed_ms")?.let { if (elapsed > it.milliseconds) add("took $elapsed") }
            addAll(came(script, elsewhere))
        }
    }

    private suspend fun came(script: Script, elsewhere: Script): List<String> {
        val sent = script.requests()
        val anyOrder = expect.text("requests_in_any_order") == "true"
        val count = expect.number("request_count") ?: sent.size.toLong()
        val counted = if (count == sent.size.toLong()) emptyList() else listOf("${sent.size} requests came")
        return counted + requestsDiffer(expect["requests"] as? JsonArray, sent, anyOrder) +
            requestsDiffer(expect["elsewhere_requests"] as? JsonArray, elsewhere.requests(), anyOrder)
    }

    /** Runs it in a coroutine of its own, which is cancelled when the vector says so. */
    private suspend fun cancellable(work: suspend () -> Unit) {
        val after = call.part("options").number("cancel_after_ms") ?: return work()
        supervisorScope {
            val running = async {
                if (after == 0L) currentCoroutineContext().cancel()
                work()
            }
            delay(after)
            running.cancel()
            running.await()
        }
    }

    private suspend fun send(client: PlanetScale) {
        val request = call["request"]?.jsonObject
        if (request != null) return take(untyped(client, request))
        val operation = operations.getValue(call.text("operation")!!)
        val given = with(call.part("arguments")) { Arguments(part("path"), part("query"), part("body")) }
        val options = requestOptions()
        when (val mode = call.text("mode")) {
            "raw" -> take(operation.raw(client, given, options))
            // The typed value itself is wanted only where it is printed.
            "send" -> if ("never_printed" in expect) {
                val response = operation.raw(client, given, options)
                outcome.printable.addAll(listOf(response, response.parse()!!))
                outcome.ok = response.json()
            } else {
                outcome.ok = operation.plain(client, given, options)
            }
            "iter" -> items(checkNotNull(operation.all)(client, given, options))
            "pages" -> pages(checkNotNull(operation.all)(client, given, options))
            else -> waits(operation.waits.getValue(mode!!.removePrefix("wait:")), client, given, options)
        }
    }

    private suspend fun untyped(client: PlanetScale, request: JsonObject): RawResponse<JsonElement> = client.request(
        method = HttpMethod.valueOf(request.text("method")!!),
        pathTemplate = request.text("path")!!,
        path = request.part("path_arguments").mapValues { (_, value) -> value.jsonPrimitive.content },
        query = pairs(request.list("query")).groupBy({ it.first() }, { it.last() }),
        body = request["body"],
        options = requestOptions(),
    )

    private fun take(response: RawResponse<*>) {
        outcome.printable += response
        outcome.ok = JsonObject(
            mapOf(
                "status" to JsonPrimitive(response.status),
                "headers" to JsonObject(response.headers.mapValues { (_, values) -> JsonPrimitive(values.joinToString()) }),
                "request_id" to JsonPrimitive(response.requestId),
                "attempts" to JsonPrimitive(response.attempts),
                "body" to JsonPrimitive(response.text),
            ),
        )
    }

    /** What came before an error counts. */
    private suspend fun <T> items(listing: Listing<T>) {
        val items = mutableListOf<JsonElement>()
        try {
            listing.pages.collect { items += jsonOf(listing.item, it) }
        } finally {
            outcome.ok = JsonArray(items)
        }
    }

    private suspend fun <T> pages(listing: Listing<T>) {
        val pages = mutableListOf<JsonElement>()
        try {
            listing.pages.pages().collect { pages += jsonOf(Page.serializer(listing.item), it) }
        } finally {
            outcome.ok = JsonArray(pages)
        }
    }

    private suspend fun <T> waits(wait: Wait<T>, client: PlanetScale, given: Arguments, options: RequestOptions) {
        val times = call.part("options")
        val told = WaitOptions<T>(
            timeout = times.number("wait_timeout_ms")?.milliseconds,
            interval = times.number("interval_ms")?.milliseconds,
            missingOk = times.text("missing_ok").toBoolean(),
            onProgress = { outcome.states += it.state.orEmpty() },
            request = options,
        )
        outcome.ok = wait.wait(client, given, told)
    }

    private fun requestOptions(): RequestOptions = with(call.part("options")) {
        val known = setOf(
            "max_retries", "timeout_ms", "attempt_timeout_ms", "headers", "extra_query", "extra_body", "cancel_after_ms",
            "interval_ms", "wait_timeout_ms", "missing_ok",
        )
        check(known.containsAll(keys)) { "the runner does not know all of $keys" }
        RequestOptions(
            timeout = number("timeout_ms")?.milliseconds,
            attemptTimeout = number("attempt_timeout_ms")?.milliseconds,
            maxRetries = number("max_retries")?.toInt(),
            headers = part("headers").mapValues { (_, value) -> value.jsonPrimitive.content },
            query = part("extra_query").mapValues { (_, value) -> value.jsonPrimitive.content },
            body = this["extra_body"]?.jsonObject,
        )
    }
}

/** What must hold in Kotlin. */
internal fun expected(vector: JsonObject): JsonObject {
    val expect = vector.part("expect")
    val here = vector.part("expect_in")["kotlin"]?.jsonObject ?: return expect
    return JsonObject(expect - setOf("ok", "error") + here)
}

private fun replies(list: List<JsonElement>): List<ScriptedReply> =
    list.map { PlanetScaleJson.decodeFromJsonElement(ScriptedReply.serializer(), it) }

/** Puts in what a vector cannot know when it is written: addresses and times. */
private fun fill(value: JsonElement, places: Map<String, String>): JsonElement {
    val text = places.entries.fold(value.toString()) { text, (name, place) -> text.replace(name, place) }
    return Json.parseToJsonElement(
        Regex("""\{http_date\+(\d+)\}""").replace(text) { match ->
            val then = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(match.groupValues[1].toLong())
            DateTimeFormatter.RFC_1123_DATE_TIME.format(then)
        },
    )
}

private fun settings(spec: JsonObject, places: Map<String, String>): ClientOptions {
    val known = setOf(
        "service_token", "service_token_scheme", "bearer", "max_retries", "retry_base_ms", "organization",
        "compression", "max_body", "base_url",
    )
    check(known.containsAll(spec.keys)) { "the runner does not know all of ${spec.keys}" }
    val token = spec.texts("service_token")
    val base = spec.number("retry_base_ms")?.milliseconds
    val url = JsonPrimitive(spec.text("base_url") ?: "{url}")
    return ClientOptions(
        serviceTokenId = token.firstOrNull(),
        serviceToken = token.lastOrNull(),
        serviceTokenScheme =
            if (spec.text("service_token_scheme") == null) ServiceTokenScheme.PLAIN else ServiceTokenScheme.WORD,
        bearerToken = spec.text("bearer"),
        maxRetries = spec.number("max_retries")?.toInt(),
        retryBackoff = base?.let { Backoff(it, it) },
        organization = spec.text("organization"),
        compression = spec.text("compression")?.toBooleanStrict(),
        maxBody = spec.number("max_body"),
        baseUrl = fill(url, places).jsonPrimitive.content,
    )
}
