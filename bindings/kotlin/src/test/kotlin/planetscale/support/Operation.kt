package planetscale.dispatch

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import planetscale.OrNull
import planetscale.Pages
import planetscale.PlanetScale
import planetscale.PlanetScaleJson
import planetscale.RawResponse
import planetscale.RequestOptions
import planetscale.WaitOptions
import planetscale.WaitProgress

/** The arguments of a vector, by where they are sent. */
internal class Arguments(
    private val path: JsonObject,
    private val query: JsonObject = JsonObject(emptyMap()),
    private val body: JsonObject = JsonObject(emptyMap()),
) {
    /** A path argument; null when the vector leaves it out, which only the organization may be. */
    fun path(name: String): String? = path[name]?.jsonPrimitive?.contentOrNull

    fun pathText(name: String): String = path(name) ?: error("the vector has no $name in its path")

    fun pathNumber(name: String): Long = path.getValue(name).jsonPrimitive.long

    fun <T> query(name: String, serializer: KSerializer<T>): T? = read(query, name, serializer)

    fun <T> body(name: String, serializer: KSerializer<T>): T? = read(body, name, serializer)

    fun <T> bodyOrNull(name: String, serializer: KSerializer<T>): OrNull<T>? = when (body[name]) {
        null -> null
        is JsonNull -> OrNull.Null
        else -> body(name, serializer)?.let { OrNull.Value(it) }
    }

    private fun <T> read(from: JsonObject, name: String, serializer: KSerializer<T>): T? =
        from[name]?.let { PlanetScaleJson.decodeFromJsonElement(serializer, it) }
}

/** How an operation's typed methods are called. */
internal class Operation(
    val plain: suspend (PlanetScale, Arguments, RequestOptions?) -> JsonElement,
    val raw: suspend (PlanetScale, Arguments, RequestOptions?) -> RawResponse<*>,
    val all: ((PlanetScale, Arguments, RequestOptions?) -> Listing<*>)? = null,
    val waits: Map<String, Wait<*>> = emptyMap(),
)

/** How a waiter of an operation is called. */
internal class Wait<T>(
    val wait: suspend (PlanetScale, Arguments, WaitOptions<T>?) -> JsonElement,
    val progress: (PlanetScale, Arguments, WaitOptions<T>?) -> Flow<WaitProgress<T>>,
)

/** A list, and how its items are written. */
internal class Listing<T>(val pages: Pages<T>, val item: KSerializer<T>)

/** A typed value written as JSON again; null for nothing. */
internal fun <T> jsonOf(serializer: KSerializer<T>, value: T): JsonElement =
    if (value == Unit) JsonNull else PlanetScaleJson.encodeToJsonElement(serializer, value)

/** A download as text. */
internal fun jsonOf(bytes: ByteArray): JsonElement = JsonPrimitive(bytes.decodeToString())
