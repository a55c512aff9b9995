package planetscale

/**
 * A fake in your tests was asked for something that it does not have: it implements an interface such as
 * [planetscale.resources.Branches], and not the method that was called.
 */
public class NotFaked internal constructor(what: Class<*>) :
    UnsupportedOperationException("${what.name} is a fake, and was called for something that it does not override")

/** A group of resources that makes its calls, and is no fake. */
internal interface Real {
    val calls: Transport

    companion object {
        /** Where the calls of a client or a group go. */
        fun transport(owner: Any): Transport = when (owner) {
            is PlanetScale -> owner.calls
            is Real -> owner.calls
            else -> throw NotFaked(owner.javaClass)
        }
    }
}
