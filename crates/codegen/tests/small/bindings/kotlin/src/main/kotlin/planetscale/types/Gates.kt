// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

@file:UseSerializers(Decimal::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Decimal
import planetscale.serial.Items
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A gate. */
@Serializable
public data class Gate(
    /** What it is like. */
    public val state: String = "",
    /** What it is called. */
    public val name: String? = null,
    /** What keeps it shut. */
    public val locks: List<Lock>? = null,
    /** When people were seen. It says `*&#47;` between them, and not \@noon. */
    @SerialName("seen_at")
    public val seenAt: List<Instant> = emptyList(),
)

/** A lock. */
@Serializable
public data class Lock(
    /** How far it is turned, in percent. */
    public val turned: Double? = null,
    /** Why it does not turn. */
    public val problem: String? = null,
)
