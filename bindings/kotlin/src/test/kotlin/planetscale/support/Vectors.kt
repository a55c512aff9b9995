package planetscale.support

import java.io.File
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The repository's folder. */
internal val ROOT: File =
    File(checkNotNull(System.getProperty("planetscale.root")) { "planetscale.root must name the folder of the repository" })

/** A JSON file of the repository. */
internal fun document(path: String): JsonObject = Json.parseToJsonElement(ROOT.resolve(path).readText()).jsonObject

/** Every vector below a folder of `tests/vectors` by its name, in the order of the files. */
internal fun vectors(folder: String): List<Pair<String, JsonObject>> {
    val top = ROOT.resolve("tests/vectors/$folder")
    val files = top.walk().filter { it.extension == "json" }.sortedBy { it.path }
    return files.map { file ->
        val name = file.relativeTo(top).invariantSeparatorsPath.removeSuffix(".json")
        name to Json.parseToJsonElement(file.readText()).jsonObject
    }.toList()
}

/** A field's object; an empty one when it is not there. */
internal fun JsonObject.part(name: String): JsonObject = this[name] as? JsonObject ?: JsonObject(emptyMap())

/** A field's list; an empty one when it is not there. */
internal fun JsonObject.list(name: String): List<JsonElement> = this[name] as? JsonArray ?: emptyList()

/** A field's text or number as text. */
internal fun JsonObject.text(name: String): String? = this[name]?.jsonPrimitive?.contentOrNull

/** A field's number. */
internal fun JsonObject.number(name: String): Long? = text(name)?.toLong()

/** The texts of a list. */
internal fun JsonObject.texts(name: String): List<String> = list(name).map { it.jsonPrimitive.content }

/**
 * The places where a document is not as wanted. Null and absent are the same, `1` and `1.0` too; there may be more
 * fields than wanted, and lists have exactly the items.
 */
internal fun differences(wanted: JsonElement?, got: JsonElement?, path: String = "$"): List<String> = when {
    wanted is JsonObject && got is JsonObject ->
        wanted.flatMap { (name, value) -> differences(value, got[name], "$path.$name") }
    wanted is JsonArray && got is JsonArray -> (0 until maxOf(wanted.size, got.size)).flatMap { index ->
        when {
            index < wanted.size -> differences(wanted[index], got.getOrNull(index), "$path[$index]")
            else -> listOf("$path[$index]: not expected, got ${got[index]}")
        }
    }
    same(wanted, got) -> emptyList()
    else -> listOf("$path: expected $wanted, got $got")
}

private fun same(wanted: JsonElement?, got: JsonElement?): Boolean {
    if (wanted == null || wanted is JsonNull) return got == null || got is JsonNull
    if (wanted == got) return true
    if (wanted !is JsonPrimitive || got !is JsonPrimitive || wanted.isString || got.isString) return false
    val number = wanted.content.toDoubleOrNull()
    return number != null && number == got.content.toDoubleOrNull()
}

/** The order of query pairs counts only between values of one name. */
internal fun queryDiffers(wanted: List<List<String>>, got: List<List<String>>): List<String> {
    val (one, other) = listOf(wanted, got).map { pairs -> pairs.groupBy({ it.first() }, { it.last() }) }
    return if (one == other) emptyList() else listOf("query: expected $wanted, got $got")
}

/** Pairs of a vector's query. */
internal fun pairs(query: List<JsonElement>): List<List<String>> =
    query.map { pair -> (pair as JsonArray).map { it.jsonPrimitive.content } }
