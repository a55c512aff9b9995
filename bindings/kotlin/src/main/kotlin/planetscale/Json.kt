package planetscale

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonDecodingException
import kotlinx.serialization.json.JsonElement
import planetscale.serial.UnexpectedValue

/**
 * How the SDK reads and writes JSON, for documents of your own that hold its types: what is not known is left out, and
 * null stands for the empty value where a type has no null.
 *
 * ```kotlin
 * val text = PlanetScaleJson.encodeToString(branch)
 * val same: Branch = PlanetScaleJson.decodeFromString(text)
 * ```
 */
@OptIn(ExperimentalSerializationApi::class)
public val PlanetScaleJson: Json = Json {
    ignoreUnknownKeys = true
    coerceInputValues = true
    encodeDefaults = true
    explicitNulls = false
    // Nothing has a second name, and looking for one would cost each field that is not known.
    useAlternativeNames = false
}

/** Where a document does not fit its type, and what is wrong there: never the value, because that may be a secret. */
internal class Misfit(val path: String, val problem: String) : Exception(problem)

/** Reads a document; [Misfit] when it does not fit. */
internal fun <T> read(serializer: KSerializer<T>, text: String): T = try {
    PlanetScaleJson.decodeFromString(serializer, text)
} catch (error: IllegalArgumentException) {
    throw misfit(error, text)
}

/** Reads a part of a document; [Misfit] when it does not fit. */
internal fun <T> read(serializer: KSerializer<T>, element: JsonElement): T = try {
    PlanetScaleJson.decodeFromJsonElement(serializer, element)
} catch (error: IllegalArgumentException) {
    throw Misfit(path(error), problem(error))
}

private fun misfit(error: IllegalArgumentException, text: String): Misfit = when {
    text.isBlank() -> Misfit("", "the body is empty where a JSON document should be")
    !isJson(text) -> Misfit("", "not a JSON document")
    else -> Misfit(path(error), problem(error))
}

private fun isJson(text: String): Boolean = try {
    PlanetScaleJson.parseToJsonElement(text)
    true
} catch (_: SerializationException) {
    false
}

/** `$.data[1].tags['x']`, as it is in the message, in the form of the other languages: `data[1].tags.x`. */
@OptIn(ExperimentalSerializationApi::class)
private fun path(error: IllegalArgumentException): String {
    val path = (error as? UnexpectedValue)?.path ?: (error as? JsonDecodingException)?.path ?: return ""
    return path.removePrefix("$").replace(KEY, ".$1").removePrefix(".")
}

private val KEY = Regex("""\['([^']*)']""")

/** kotlinx's message up to where it quotes what it found. */
@OptIn(ExperimentalSerializationApi::class)
private fun problem(error: IllegalArgumentException): String {
    if (error is UnexpectedValue) return error.message.orEmpty()
    val message = (error as? JsonDecodingException)?.shortMessage?.substringBefore(", but") ?: return OTHER
    return if (message.startsWith("Expected ")) message.replaceFirstChar(Char::lowercase) else OTHER
}

private const val OTHER = "the value is of another type"
