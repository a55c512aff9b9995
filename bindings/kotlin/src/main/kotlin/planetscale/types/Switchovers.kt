// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A move of the primary of a Postgres branch to one of its replicas, or the restart of the only node of a branch. */
@Serializable
public data class Switchover(
    /** Identifier of the switchover. */
    public val id: String = "",
    /** How far the switchover is. */
    public val state: SwitchoverState = SwitchoverState(""),
    /** What is done to the branch. Null until that is settled. */
    public val method: SwitchoverMethod? = null,
    /** What went wrong, in words for a person. Null or absent when nothing did. */
    public val error: String? = null,
    /** When the switchover began. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the switchover ended, well or not. Null before that. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the switchover was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the switchover last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Who asked for it. */
    public val actor: Actor? = null,
)

/**
 * What a switchover does to its branch.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SwitchoverMethod.Serializer::class)
public class SwitchoverMethod(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SwitchoverMethod>("SwitchoverMethod", ::SwitchoverMethod)

    /** The words that are known. */
    public companion object {
        /** A replica becomes the primary. */
        @JvmField
        public val SWITCHOVER: SwitchoverMethod = SwitchoverMethod("switchover")

        /** The only node of the branch is restarted, because there is no replica. */
        @JvmField
        public val RESTART: SwitchoverMethod = SwitchoverMethod("restart")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SwitchoverMethod> = listOf(SWITCHOVER, RESTART)
    }
}

/**
 * How far a switchover is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SwitchoverState.Serializer::class)
public class SwitchoverState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SwitchoverState>("SwitchoverState", ::SwitchoverState)

    /** The words that are known. */
    public companion object {
        /** Accepted and about to begin. */
        @JvmField
        public val PENDING: SwitchoverState = SwitchoverState("pending")

        /** Being carried out. */
        @JvmField
        public val RUNNING: SwitchoverState = SwitchoverState("running")

        /** Done. */
        @JvmField
        public val SUCCEEDED: SwitchoverState = SwitchoverState("succeeded")

        /**
         * Ended without its outcome being confirmed. The primary may have moved all the same;
         * nothing is taken back.
         */
        @JvmField
        public val FAILED: SwitchoverState = SwitchoverState("failed")

        /** Given up before it was carried out. */
        @JvmField
        public val CANCELED: SwitchoverState = SwitchoverState("canceled")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SwitchoverState> = listOf(PENDING, RUNNING, SUCCEEDED, FAILED, CANCELED)
    }
}
