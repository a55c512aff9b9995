package planetscale

import kotlinx.serialization.Serializable
import planetscale.serial.OrNullSerializer

/**
 * A value to send where the service also takes an explicit null, which then means something: "remove it", say.
 *
 * | argument | what is sent |
 * |---|---|
 * | `null` | nothing |
 * | `OrNull.Null` | `null` |
 * | `OrNull.Value(x)` | `x` |
 */
@Serializable(with = OrNullSerializer::class)
public sealed interface OrNull<out T> {
    /** An explicit null. */
    public data object Null : OrNull<Nothing>

    /** A value. */
    public data class Value<out T>(public val value: T) : OrNull<T>
}
