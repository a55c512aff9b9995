package planetscale.serial

import kotlin.time.Instant
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.buildClassSerialDescriptor
import kotlinx.serialization.descriptors.nullable
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonDecodingException
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import planetscale.OrNull
import planetscale.Scalar
import planetscale.Secret
import planetscale.Word

/**
 * A whole number that may be written as `1000.0`. A fraction is rounded toward zero, because it must not cost a whole
 * page; what is too large becomes the largest.
 */
public object WholeNumber : KSerializer<Long> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.WholeNumber", PrimitiveKind.LONG)

    override fun deserialize(decoder: Decoder): Long {
        if (decoder !is JsonDecoder) return decoder.decodeLong()
        val number = decoder.primitive(WHOLE) ?: return 0
        return number.content.toLongOrNull() ?: decoder.number(number, WHOLE).toLong()
    }

    override fun serialize(encoder: Encoder, value: Long): Unit = encoder.encodeLong(value)

    private const val WHOLE = "a whole number"
}

/** A number. A text that spells one is none. */
public object Decimal : KSerializer<Double> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.Decimal", PrimitiveKind.DOUBLE)

    override fun deserialize(decoder: Decoder): Double {
        if (decoder !is JsonDecoder) return decoder.decodeDouble()
        return decoder.primitive(NUMBER)?.let { decoder.number(it, NUMBER) } ?: 0.0
    }

    override fun serialize(encoder: Encoder, value: Double): Unit = encoder.encodeDouble(value)

    private const val NUMBER = "a number"
}

/** A truth value. The text `"true"` is none. */
public object Flag : KSerializer<Boolean> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.Flag", PrimitiveKind.BOOLEAN)

    override fun deserialize(decoder: Decoder): Boolean {
        if (decoder !is JsonDecoder) return decoder.decodeBoolean()
        val flag = decoder.primitive(FLAG) ?: return false
        return flag.truth ?: throw decoder.unexpected(FLAG)
    }

    override fun serialize(encoder: Encoder, value: Boolean): Unit = encoder.encodeBoolean(value)

    private const val FLAG = "true or false"
}

/** A moment, in the forms that the service is known to write. */
public object Timestamp : KSerializer<Instant> {
    override val descriptor: SerialDescriptor =
        PrimitiveSerialDescriptor("planetscale.Timestamp", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): Instant =
        moment(decoder.decodeString()) ?: throw decoder.unexpected("a date and time such as 2026-01-02T03:04:05Z")

    override fun serialize(encoder: Encoder, value: Instant): Unit = encoder.encodeString(value.toString())
}

/** A text, or a number, which then is its text. */
internal object Cursor : KSerializer<String> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.Cursor", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): String {
        if (decoder !is JsonDecoder) return decoder.decodeString()
        val value = decoder.primitive(EITHER, texts = true) ?: return ""
        if (!value.isString && value.truth != null) throw decoder.unexpected(EITHER)
        return value.content
    }

    override fun serialize(encoder: Encoder, value: String): Unit = encoder.encodeString(value)

    private const val EITHER = "a text or a number"
}

/** Reads and writes words of one kind. */
internal abstract class WordSerializer<T : Word>(name: String, private val make: (String) -> T) : KSerializer<T> {
    final override val descriptor: SerialDescriptor =
        PrimitiveSerialDescriptor("planetscale.types.$name", PrimitiveKind.STRING)

    final override fun deserialize(decoder: Decoder): T = make(decoder.decodeString())

    final override fun serialize(encoder: Encoder, value: T): Unit = encoder.encodeString(value.value)
}

/** Reads and writes a [Secret] as its text. */
internal object SecretSerializer : KSerializer<Secret> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.Secret", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): Secret = Secret(decoder.decodeString())

    override fun serialize(encoder: Encoder, value: Secret): Unit = encoder.encodeString(value.expose())
}

/** Reads and writes a [Scalar] as whatever it is. */
internal object ScalarSerializer : KSerializer<Scalar> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("planetscale.Scalar", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): Scalar {
        if (decoder !is JsonDecoder) return Scalar.of(decoder.decodeString())
        val value = decoder.primitive(EITHER, texts = true) ?: return Scalar.EMPTY
        if (value.isString) return Scalar.of(value.content)
        value.truth?.let { return Scalar.of(it) }
        return value.content.toLongOrNull()?.let(Scalar::of) ?: Scalar.of(decoder.number(value, EITHER))
    }

    override fun serialize(encoder: Encoder, value: Scalar): Unit = when (value) {
        is Scalar.Text -> encoder.encodeString(value.value)
        is Scalar.Integer -> encoder.encodeLong(value.value)
        is Scalar.Number -> encoder.encodeDouble(value.value)
        is Scalar.Bool -> encoder.encodeBoolean(value.value)
    }

    private const val EITHER = "a text, a number, true or false"
}

/** Writes the value, or the explicit null. */
@OptIn(ExperimentalSerializationApi::class)
internal class OrNullSerializer<T>(private val inner: KSerializer<T>) : KSerializer<OrNull<T>> {
    override val descriptor: SerialDescriptor =
        buildClassSerialDescriptor("planetscale.OrNull", inner.descriptor.nullable) {}

    override fun deserialize(decoder: Decoder): OrNull<T> =
        if (decoder.decodeNotNullMark()) OrNull.Value(decoder.decodeSerializableValue(inner)) else OrNull.Null

    override fun serialize(encoder: Encoder, value: OrNull<T>): Unit = when (value) {
        is OrNull.Null -> encoder.encodeNull()
        is OrNull.Value -> encoder.encodeSerializableValue(inner, value.value)
    }
}

/** A value of another type than the field has, and where. kotlinx would name the place for its own exceptions alone. */
internal class UnexpectedValue(wanted: String, val path: String?) : IllegalArgumentException("$wanted was expected")

/** For a value that was read already. */
private fun Decoder.unexpected(wanted: String) = UnexpectedValue(wanted, place())

/** Where the decoder is: what it says itself when it is asked for an object where none can be. */
@OptIn(ExperimentalSerializationApi::class)
private fun Decoder.place(): String? = try {
    beginStructure(NOTHING)
    null
} catch (error: JsonDecodingException) {
    error.path
}

private val NOTHING = buildClassSerialDescriptor("planetscale.Nothing")

/** The next value, which is neither an object, nor a list, nor, without `texts`, a text; `null` for null. */
private fun JsonDecoder.primitive(wanted: String, texts: Boolean = false): JsonPrimitive? {
    val element = decodeJsonElement()
    if (element is JsonNull) return null
    if (element !is JsonPrimitive || (element.isString && !texts)) throw unexpected(wanted)
    return element
}

private val JsonPrimitive.truth: Boolean?
    get() = when (content) {
        "true" -> true
        "false" -> false
        else -> null
    }

/** The number, by the grammar of JSON: the language's own also has `1f`, `0x1p3` and `NaN`. */
private fun JsonDecoder.number(value: JsonPrimitive, wanted: String): Double {
    if (!value.content.all { it in "0123456789+-.eE" }) throw unexpected(wanted)
    val number = value.content.toDoubleOrNull() ?: throw unexpected(wanted)
    // JSON has no infinity: what is too large is the largest, and can be written again.
    return number.coerceIn(-Double.MAX_VALUE, Double.MAX_VALUE)
}
