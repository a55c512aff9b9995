package planetscale

import kotlinx.serialization.Serializable
import planetscale.serial.SecretSerializer

/**
 * A password, a token or a key: it prints as `[redacted]`, and only [expose] gives the text.
 *
 * Written as JSON it is the real text, because a request that sets a secret has to carry it: keep such documents where
 * you keep secrets.
 */
@Serializable(with = SecretSerializer::class)
public class Secret(private val text: String) {
    /** The text itself, for the one place that needs it. */
    public fun expose(): String = text

    /** Whether there is nothing in it, as when the service sent none. */
    public fun isEmpty(): Boolean = text.isEmpty()

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    /** `[redacted]`. */
    override fun toString(): String = REDACTED
}

/** What stands wherever a secret would have been printed. */
internal const val REDACTED: String = "[redacted]"
