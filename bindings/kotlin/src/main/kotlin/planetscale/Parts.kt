package planetscale

import java.math.BigDecimal
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.Instant
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import planetscale.engine.CallParts

/** Collects a query as names and values in turn. */
internal class QueryBuilder {
    private val flat = mutableListOf<String>()

    /** A value; null is not sent. */
    fun add(name: String, value: Any?) {
        if (value == null) return
        flat += name
        flat += text(name, value)
    }

    /** The name with each of the values. */
    fun addAll(name: String, values: Iterable<Any?>?) {
        values?.forEach { add(name, it) }
    }

    fun build(): List<String> = flat
}

/** Collects the fields of a body. */
internal class BodyBuilder {
    private val fields = linkedMapOf<String, JsonElement>()

    /** A value of one of the language's or the SDK's own basic types; null is not sent. */
    fun put(name: String, value: Any?) {
        if (value != null) fields[name] = element(name, value)
    }

    /** A value of a type that has a serializer; null is not sent. */
    fun <T> put(name: String, value: T?, serializer: KSerializer<T>) {
        if (value != null) fields[name] = written(name, value, serializer)
    }

    /** A value or an explicit null. */
    @JvmName("putOrNull")
    fun <T> put(name: String, value: OrNull<T>?, serializer: KSerializer<T>) {
        when (value) {
            null -> return
            is OrNull.Null -> fields[name] = JsonNull
            is OrNull.Value -> fields[name] = written(name, value.value, serializer)
        }
    }

    fun build(): String = JsonObject(fields).toString()

    private fun <T> written(name: String, value: T, serializer: KSerializer<T>): JsonElement = try {
        PlanetScaleJson.encodeToJsonElement(serializer, value)
    } catch (error: SerializationException) {
        throw invalid(name, "cannot be written as JSON: ${error.message?.lineSequence()?.first()}")
    }
}

/** A query. */
internal fun query(build: QueryBuilder.() -> Unit): List<String> = QueryBuilder().apply(build).build()

/** A body. */
internal fun body(build: BodyBuilder.() -> Unit): String = BodyBuilder().apply(build).build()

private fun element(name: String, value: Any): JsonElement = when (value) {
    is JsonElement -> value
    is Boolean -> JsonPrimitive(value)
    is Double -> JsonPrimitive(finite(name, value))
    is Number -> JsonPrimitive(value)
    is Scalar -> PlanetScaleJson.encodeToJsonElement(Scalar.serializer(), value)
    else -> JsonPrimitive(text(name, value))
}

private fun text(name: String, value: Any): String = when (value) {
    is String -> value
    is Boolean, is Long, is Int, is Short, is Byte, is Instant -> value.toString()
    // Neither `1.0E10` nor `1.0` where one would write 1.
    is Double -> BigDecimal.valueOf(finite(name, value)).stripTrailingZeros().toPlainString()
    is Float -> text(name, value.toDouble())
    is Secret -> value.expose()
    is Scalar.Number -> text(name, value.value)
    is Scalar -> value.toString()
    else -> throw invalid(name, "must be a text, a number, a truth value, an Instant or a list of them")
}

private fun finite(name: String, value: Double): Double =
    if (value.isFinite()) value else throw invalid(name, "must be a finite number")

/** What a program gave for a query: lists send their name several times. */
internal fun flat(given: Map<String, Any?>): List<String> = query {
    for ((name, value) in given) {
        if (value is Iterable<*>) addAll(name, value) else add(name, value)
    }
}

/** A call as the engine takes it. */
internal fun parts(
    target: String,
    path: List<String?>,
    query: List<String>,
    body: String?,
    options: RequestOptions,
    pathNames: List<String>? = null,
): CallParts = CallParts(
    target = target,
    path = path,
    pathNames = pathNames,
    query = query,
    body = body?.encodeToByteArray(),
    timeout = options.timeout?.inSeconds(),
    attemptTimeout = options.attemptTimeout?.inSeconds(),
    maxRetries = options.maxRetries?.toLong(),
    headers = options.headers.flatMap { (name, value) -> listOf(name, value) },
    extraQuery = flat(options.query),
    extraBody = options.body?.toString()?.encodeToByteArray(),
)

internal fun Duration.inSeconds(): Double = toDouble(DurationUnit.SECONDS)
