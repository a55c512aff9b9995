package planetscale

import kotlinx.serialization.Serializable
import planetscale.serial.ScalarSerializer

/**
 * The value of a setting, for which the service takes and sends a text, a number or a truth value in the same field.
 *
 * ```kotlin
 * val parameters = mapOf("max_connections" to Scalar.of(200), "log_statement" to Scalar.of("ddl"))
 * ```
 */
@Serializable(with = ScalarSerializer::class)
public sealed interface Scalar {
    /** A text. */
    public data class Text(public val value: String) : Scalar {
        override fun toString(): String = value
    }

    /** A whole number. */
    public data class Integer(public val value: Long) : Scalar {
        override fun toString(): String = value.toString()
    }

    /** A number with a fraction, or one that is too large for 64 bits. */
    public data class Number(public val value: Double) : Scalar {
        override fun toString(): String = value.toString()
    }

    /** `true` or `false`. */
    public data class Bool(public val value: Boolean) : Scalar {
        override fun toString(): String = value.toString()
    }

    /** The number, if it is one, or the number that the text spells. */
    public fun toNumber(): Double? = when (this) {
        is Text -> value.trim().toDoubleOrNull()
        is Integer -> value.toDouble()
        is Number -> value
        is Bool -> null
    }

    /** Makes scalars of the language's own values. */
    public companion object {
        /** The empty text, which stands for what was not sent. */
        public val EMPTY: Scalar = Text("")

        /** A text. */
        public fun of(value: String): Scalar = Text(value)

        /** A whole number. */
        public fun of(value: Int): Scalar = Integer(value.toLong())

        /** A whole number. */
        public fun of(value: Long): Scalar = Integer(value)

        /** A number with a fraction. */
        public fun of(value: Double): Scalar = Number(value)

        /** A truth value. */
        public fun of(value: Boolean): Scalar = Bool(value)
    }
}
