package planetscale.support

import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlinx.coroutines.CancellationException
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import planetscale.PlanetScaleException
import planetscale.WebhookDelivery
import planetscale.Webhooks
import planetscale.WaitException
import planetscale.testing.RecordedRequest

/** Hands a vector's delivery to the webhook check; where that is not as expected. */
internal fun deliver(vector: JsonObject): List<String> {
    val given = vector.part("webhook")
    val outcome = Outcome()
    try {
        val delivery = Webhooks.verify(
            body = given.text("body")!!,
            signature = given.text("signature"),
            secret = given.text("secret")!!,
            tolerance = given.number("tolerance_seconds")?.seconds ?: Webhooks.DEFAULT_TOLERANCE,
            now = given.number("now")?.let { Instant.fromEpochSeconds(it) },
        )
        outcome.printable += delivery
        outcome.ok = json(delivery)
    } catch (error: PlanetScaleException) {
        outcome.error = error
    }
    val expect = expected(vector)
    return resultDiffers(expect, outcome) + printed(expect, outcome)
}

private fun json(delivery: WebhookDelivery) = JsonObject(
    mapOf(
        "timestamp" to JsonPrimitive(delivery.timestamp.epochSeconds),
        "event" to JsonPrimitive(delivery.event.value),
        "organization" to JsonPrimitive(delivery.organization),
        "database" to JsonPrimitive(delivery.database),
        "resource" to delivery.resource,
    ),
)

/** Where a result, or an error, is not as expected. */
internal fun resultDiffers(expect: JsonObject, outcome: Outcome): List<String> = buildList {
    if ("ok" in expect) addAll(differences(expect["ok"], outcome.ok))
    val wanted = expect["error"]?.jsonObject
    val error = outcome.error
    when {
        wanted == null -> if (error != null) add("the call failed: ${error.stackTraceToString()}")
        error is PlanetScaleException -> addAll(errorDiffers(wanted, error))
        // Kotlin's own says no more than that.
        error is CancellationException ->
            if (wanted.text("kind") != "cancelled") add("the call was cancelled: $error")
        else -> add("expected an error of the SDK, got ${error?.stackTraceToString() ?: outcome.ok}")
    }
    if ("progress_states" in expect) {
        val states = JsonArray(outcome.states.map { JsonPrimitive(it) })
        addAll(differences(expect["progress_states"], states, "progress"))
    }
}

private fun errorDiffers(wanted: JsonObject, error: PlanetScaleException): List<String> = buildList {
    val info = error.info
    val unknown = wanted.keys - KNOWN
    if (unknown.isNotEmpty()) add("the runner does not know $unknown")
    val fields = mapOf(
        "kind" to error.kind,
        "status" to info.status,
        "code" to info.code,
        "attempts" to info.attempts,
        "may_have_arrived" to error.mayHaveArrived,
        "route" to error.route,
        "looks" to (error as? WaitException)?.polls,
        "request_id" to info.requestId,
        "path" to info.path,
    )
    for ((name, value) in fields) {
        if (name in wanted && wanted.text(name) != value?.toString()) add("error $name: $value in $error")
    }
    val places = mapOf(
        "message_contains" to listOf(error.message.orEmpty()),
        "url_contains" to listOf(error.url.orEmpty()),
        "body_contains" to listOf(info.body?.decodeToString().orEmpty()),
    )
    for ((name, place) in places) {
        for (part in wanted.texts(name)) if (place.none { part in it }) add("$name: $part is not in $place")
    }
    val needed = mapOf(
        "required_accesses_contains" to info.requiredAccesses,
        "required_scopes_contains" to info.requiredScopes.values.flatten(),
    )
    for ((name, words) in needed) {
        for (word in wanted.texts(name)) if (word !in words) add("$name: $word is not in $words")
    }
    if ("last" in wanted) addAll(differences(wanted["last"], (error as WaitException).lastResponse?.json(), "last"))
}

/** What a vector can say of an error. */
private val KNOWN = setOf(
    "kind", "status", "code", "attempts", "may_have_arrived", "route", "url_contains", "looks", "request_id", "path",
    "message_contains", "body_contains", "required_accesses_contains", "required_scopes_contains", "last",
)

/** What is printed although it must not be. */
internal fun printed(expect: JsonObject, outcome: Outcome): List<String> {
    val error = outcome.error
    val forms = outcome.printable.map { it.toString() } +
        listOfNotNull(error?.toString(), error?.stackTraceToString(), (error as? PlanetScaleException)?.info?.toString())
    return expect.texts("never_printed").filter { secret -> forms.any { secret in it } }.map { "$it is printed" }
}

/** Where requests are not as wanted. */
internal fun requestsDiffer(wanted: List<JsonElement>?, sent: List<RecordedRequest>, anyOrder: Boolean): List<String> {
    if (wanted == null) return emptyList()
    if (wanted.size != sent.size) return listOf("expected ${wanted.size} requests, got ${sent.size}")
    if (!anyOrder) return wanted.zip(sent).flatMap { (one, other) -> requestDiffers(one.jsonObject, other) }
    val left = sent.toMutableList()
    return wanted.flatMap { one ->
        val match = left.firstOrNull { requestDiffers(one.jsonObject, it).isEmpty() }
        if (match != null && left.remove(match)) emptyList() else listOf("nobody sent $one")
    }
}

private fun requestDiffers(wanted: JsonObject, sent: RecordedRequest): List<String> = buildList {
    if (wanted.text("method") != sent.method) add("method: ${sent.method}")
    if (wanted.text("path") != sent.path) add("path: ${sent.path}")
    if ("query" in wanted) addAll(queryDiffers(pairs(wanted.list("query")), sent.query))
    for ((name, value) in wanted.part("headers")) {
        val header = sent.headers[name]
        if (value.jsonPrimitive.contentOrNull != header) add("header $name: expected $value, got $header")
    }
    if ("body" in wanted && (wanted["body"] ?: JsonNull) != sent.body) {
        add("body: expected ${wanted["body"]}, got ${sent.body}")
    }
}
