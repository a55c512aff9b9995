package planetscale

/**
 * A word of which the service has a list, such as the state of a branch. One that it adds later is a value like any
 * other: it has its text, and is not [isKnown].
 */
public abstract class Word internal constructor(
    /** The word itself. */
    public val value: String,
) {
    /** Whether this version of the SDK knows the word. */
    public abstract val isKnown: Boolean

    final override fun equals(other: Any?): Boolean = other is Word && other.javaClass == javaClass && other.value == value

    final override fun hashCode(): Int = value.hashCode()

    /** The word itself. */
    final override fun toString(): String = value
}
