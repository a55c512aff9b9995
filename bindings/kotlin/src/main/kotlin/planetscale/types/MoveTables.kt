// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the types.

package planetscale.types

import kotlinx.serialization.Serializable
import planetscale.Word
import planetscale.serial.WordSerializer

/**
 * What becomes of AUTO_INCREMENT when a table goes to a sharded keyspace, where single shards
 * cannot number rows.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = AutoIncrementHandling.Serializer::class)
public class AutoIncrementHandling(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<AutoIncrementHandling>("AutoIncrementHandling", ::AutoIncrementHandling)

    /** The words that are known. */
    public companion object {
        /** It stays in the table. */
        @JvmField
        public val LEAVE: AutoIncrementHandling = AutoIncrementHandling("LEAVE")

        /** It is taken away. Applications must provide the values. */
        @JvmField
        public val REMOVE: AutoIncrementHandling = AutoIncrementHandling("REMOVE")

        /** It is replaced by a Vitess sequence, whose table is created in the global keyspace. */
        @JvmField
        public val REPLACE: AutoIncrementHandling = AutoIncrementHandling("REPLACE")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<AutoIncrementHandling> = listOf(LEAVE, REMOVE, REPLACE)
    }
}

/** The identifier of a Vitess operation that was started and runs in the background. */
@Serializable
public data class VtctldOperationReference(
    /** Identifier of the operation, for `get_operation` of the Vitess operations group. */
    public val id: String = "",
)
