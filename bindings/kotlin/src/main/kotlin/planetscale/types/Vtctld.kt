// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: the types.

@file:UseSerializers(Decimal::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A rule that leads all queries for one keyspace to another. */
@Serializable
public data class KeyspaceRoutingRule(
    /** Name of the keyspace that queries ask for. */
    @SerialName("from_keyspace")
    public val fromKeyspace: String,
    /** Name of the keyspace that answers them. */
    @SerialName("to_keyspace")
    public val toKeyspace: String,
)

/** A rule that slows one app down. */
@Serializable
public data class ThrottledApp(
    /** Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema migration. */
    public val name: String,
    /** Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01. */
    public val ratio: Double? = null,
    /** When the rule ends, in the future. It holds until it is changed when left out. */
    @SerialName("expire_at")
    public val expireAt: Instant? = null,
)

/**
 * How far a check of the throttler looks.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ThrottlerCheckScope.Serializer::class)
public class ThrottlerCheckScope(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ThrottlerCheckScope>("ThrottlerCheckScope", ::ThrottlerCheckScope)

    /** The words that are known. */
    public companion object {
        /** At the metrics of all tablets of the shard. */
        @JvmField
        public val SHARD: ThrottlerCheckScope = ThrottlerCheckScope("shard")

        /** At the metrics of the tablet itself. */
        @JvmField
        public val SELF: ThrottlerCheckScope = ThrottlerCheckScope("self")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ThrottlerCheckScope> = listOf(SHARD, SELF)
    }
}
