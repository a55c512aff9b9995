// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A gate. */
@Serializable
public data class Gate(
    /** What it is like. */
    public val state: String = "",
    /** When people were seen. It says `*&#47;` between them, and not \@noon. */
    @SerialName("seen_at")
    public val seenAt: List<Instant> = emptyList(),
)
