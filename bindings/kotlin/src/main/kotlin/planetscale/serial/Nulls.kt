package planetscale.serial

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import planetscale.PlanetScaleJson

/** A list in which a null is the empty value of its type: it costs nothing else, and what follows keeps its place. */
public class Items<T>(private val item: KSerializer<T>) : KSerializer<List<T>> {
    private val written = ListSerializer(item)
    private val received = ListSerializer(item.orNull())

    override val descriptor: SerialDescriptor = written.descriptor

    override fun deserialize(decoder: Decoder): List<T> {
        val items = received.deserialize(decoder)
        @Suppress("UNCHECKED_CAST")
        return if (null in items) items.map { it ?: empty(item) } else items as List<T>
    }

    override fun serialize(encoder: Encoder, value: List<T>): Unit = written.serialize(encoder, value)
}

/** Values by names, of which a null is the empty value of its type. */
public class Entries<K, V>(key: KSerializer<K>, private val value: KSerializer<V>) : KSerializer<Map<K, V>> {
    private val written = MapSerializer(key, value)
    private val received = MapSerializer(key, value.orNull())

    override val descriptor: SerialDescriptor = written.descriptor

    override fun deserialize(decoder: Decoder): Map<K, V> =
        received.deserialize(decoder).mapValues { (_, found) -> found ?: empty(value) }

    override fun serialize(encoder: Encoder, value: Map<K, V>): Unit = written.serialize(encoder, value)
}

@OptIn(ExperimentalSerializationApi::class)
@Suppress("UNCHECKED_CAST")
private fun <T> KSerializer<T>.orNull(): KSerializer<T?> =
    if (descriptor.isNullable) this as KSerializer<T?> else (this as KSerializer<Any>).nullable as KSerializer<T?>

private fun <T> empty(serializer: KSerializer<T>): T =
    emptyValue(serializer) ?: throw SerializationException("Expected no null")

/** The empty value of a type: of no document, and of a null where none should be. */
internal fun <T> emptyValue(serializer: KSerializer<T>): T? = EMPTY.firstNotNullOfOrNull { document ->
    try {
        PlanetScaleJson.decodeFromString(serializer, document)
    } catch (_: IllegalArgumentException) {
        // The next may do.
        null
    }
}

private val EMPTY = listOf("{}", "[]", "null", "\"\"")
