// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Timestamp
import kotlin.time.Instant

/**
 * The settings that the sidecars of one configuration profile share.
 *
 * A sidecar stands before every Postgres node and pools the connections that routers make to it.
 */
@Serializable
public data class NekiSidecar(
    /** Identifier of the sidecar. */
    public val id: String = "",
    /** Name of the configuration profile whose nodes it belongs to. */
    @SerialName("configuration_profile")
    public val configurationProfile: String = "",
    /** Whether what was asked for is in force. */
    public val state: NekiComponentState = NekiComponentState(""),
    /** When the sidecar was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the sidecar was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)
