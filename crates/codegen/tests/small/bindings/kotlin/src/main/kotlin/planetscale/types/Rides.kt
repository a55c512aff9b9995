// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the types.

@file:UseSerializers(Decimal::class, Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import planetscale.Scalar
import planetscale.Secret
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
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
@JvmInline
@Serializable
public value class RideKind(
    /** The word itself. */
    public val value: String,
) {
    /** Whether this version of the SDK knows the word. */
    public val isKnown: Boolean
        get() = this in entries

    /** The word itself. */
    override fun toString(): String = value

    /** The words that are known. */
    public companion object {
        /** It goes round. */
        public val CAROUSEL: RideKind = RideKind("carousel")

        /** It goes up and down. */
        public val ROLLER_COASTER: RideKind = RideKind("roller_coaster")

        /** It goes through the dark. */
        public val GHOST_TRAIN: RideKind = RideKind("ghost.train")

        /** It takes a quarter of an hour. */
        public val MINUTES_15: RideKind = RideKind("15m")

        /** Nobody knows. */
        public val UNKNOWN: RideKind = RideKind("unknown")

        /** All words that this version of the SDK knows. */
        public val entries: List<RideKind> = listOf(CAROUSEL, ROLLER_COASTER, GHOST_TRAIN, MINUTES_15, UNKNOWN)
    }
}

/**
 * Where a ride is in its life.
 *
 * A word that the service adds later is a value like any other.
 */
@JvmInline
@Serializable
public value class RideState(
    /** The word itself. */
    public val value: String,
) {
    /** Whether this version of the SDK knows the word. */
    public val isKnown: Boolean
        get() = this in entries

    /** The word itself. */
    override fun toString(): String = value

    /** The words that are known. */
    public companion object {
        /** It can be heard. */
        public val ON: RideState = RideState("on")

        /** One can get on. */
        public val OPEN: RideState = RideState("open")

        /** It does not go. */
        public val BROKEN: RideState = RideState("broken")

        /** It has not gone for long. */
        public val RUSTY: RideState = RideState("rusty")

        /** All words that this version of the SDK knows. */
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
