// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: the types.

@file:UseSerializers(Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Items
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A user's place in a team. */
@Serializable
public data class TeamMembership(
    /** Identifier of the membership. */
    public val id: String = "",
    /** The user who is the member. */
    public val user: User = User(),
    /** Who added the member to the team. Null when that user or token is gone. */
    public val actor: Actor? = null,
    /** When the user was added to the team. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the membership was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** The database passwords that the member made through the team, without their secrets. */
    public val passwords: List<Password>? = null,
)
