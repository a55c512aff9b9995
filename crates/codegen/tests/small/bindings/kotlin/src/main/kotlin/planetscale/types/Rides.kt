// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the types.

@file:UseSerializers(Decimal::class, Entries::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import planetscale.Scalar
import planetscale.Secret
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Entries
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A ride, as built. */
@Serializable
public data class Ride(
    /** Identifier of the ride. */
    public val id: String = "",
    /** Where it is in its life. */
    public val state: RideState = RideState(""),
    /** Whether one can get on. */
    public val ready: Boolean = false,
    /** What it is. */
    public val type: RideKind = RideKind(""),
    /** Its height in metres. */
    public val height: Long = 0,
    /** How far it goes down. */
    public val depth: Long? = null,
    /** Its speed. */
    public val speed: Double = 0.0,
    /** When it opened. */
    @SerialName("opened_at")
    public val openedAt: Instant = Instant.fromEpochSeconds(0),
    /** When it closed. Null while it is open. */
    @SerialName("closed_at")
    public val closedAt: Instant? = null,
    /** The code that starts it. A secret: nothing of this package prints it. */
    public val code: Secret = Secret(""),
    /** Its labels. */
    public val labels: Map<String, String> = emptyMap(),
    /** Who owns it. Null for nobody. */
    public val owner: Person? = null,
    /** The ride that it is a part of. */
    public val parent: Ride? = null,
    /** The rides that are parts of it. */
    public val children: List<Ride> = emptyList(),
    /** How much it carries. */
    public val maxWeight: Double? = null,
    /** A number or a word. Null for neither. */
    public val parameter: Scalar? = null,
    /** Whatever else. */
    public val extra: JsonElement? = null,
)

/**
 * What kind of ride it is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = RideKind.Serializer::class)
public class RideKind(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<RideKind>("RideKind", ::RideKind)

    /** The words that are known. */
    public companion object {
        /** It goes round. */
        @JvmField
        public val CAROUSEL: RideKind = RideKind("carousel")

        /** It goes up and down. */
        @JvmField
        public val ROLLER_COASTER: RideKind = RideKind("roller_coaster")

        /** It goes through the dark. */
        @JvmField
        public val GHOST_TRAIN: RideKind = RideKind("ghost.train")

        /** It takes a quarter of an hour. */
        @JvmField
        public val MINUTES_15: RideKind = RideKind("15m")

        /** Nobody knows. */
        @JvmField
        public val UNKNOWN: RideKind = RideKind("unknown")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<RideKind> = listOf(CAROUSEL, ROLLER_COASTER, GHOST_TRAIN, MINUTES_15, UNKNOWN)
    }
}

/**
 * Where a ride is in its life.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = RideState.Serializer::class)
public class RideState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<RideState>("RideState", ::RideState)

    /** The words that are known. */
    public companion object {
        /** It can be heard. */
        @JvmField
        public val ON: RideState = RideState("on")

        /** One can get on. */
        @JvmField
        public val OPEN: RideState = RideState("open")

        /** It does not go. */
        @JvmField
        public val BROKEN: RideState = RideState("broken")

        /** It has not gone for long. */
        @JvmField
        public val RUSTY: RideState = RideState("rusty")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<RideState> = listOf(ON, OPEN, BROKEN, RUSTY)
    }
}

/** A wheel to build. */
@Serializable
public data class WheelInput(
    /** Its size. */
    public val size: Long,
    /** Its colour. */
    public val colour: String? = null,
)
