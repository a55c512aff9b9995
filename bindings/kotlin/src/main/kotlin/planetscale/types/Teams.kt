// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A pointer to a database, with its name and its addresses in the API. */
@Serializable
public data class DatabaseRef(
    /** Identifier of the database. */
    public val id: String = "",
    /** Name of the database. */
    public val name: String = "",
    /** Address of the database in the API. */
    public val url: String? = null,
    /** Address of the database's list of branches in the API. */
    @SerialName("branches_url")
    public val branchesUrl: String? = null,
)

/** A group of members of an organization, with the databases that they may work with. */
@Serializable
public data class Team(
    /** Identifier of the team. Paths take `slug` instead. */
    public val id: String = "",
    /** Name to show. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** Who created the team. */
    public val creator: Actor? = null,
    /** The users in the team. */
    public val members: List<User> = emptyList(),
    /** The databases that the team's members work with in full. */
    public val databases: List<DatabaseRef> = emptyList(),
    /** The databases that the team's members may look into as analysts. */
    @SerialName("analyst_databases")
    public val analystDatabases: List<DatabaseRef> = emptyList(),
    /** Name of the team as it was given. */
    public val name: String = "",
    /** Short name made from the name, which paths take as `{team}`. */
    public val slug: String = "",
    /** When the team was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the team was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** What the team is for, in free text. Null when nobody said. */
    public val description: String? = null,
    /** Whether a directory of the identity provider manages the team, so that it cannot be changed here. */
    public val managed: Boolean? = null,
)
