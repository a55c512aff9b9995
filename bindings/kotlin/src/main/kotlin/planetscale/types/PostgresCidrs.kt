// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: the types.

@file:UseSerializers(Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Items
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A rule that says from which addresses a Postgres database may be reached. */
@Serializable
public data class PostgresCidr(
    /** Identifier of the rule. */
    public val id: String = "",
    /** Name of the Postgres schema that the rule is for. Empty or null for all schemas. */
    public val schema: String? = null,
    /** Name of the Postgres role that the rule is for. Empty or null for all roles. */
    public val role: String? = null,
    /** The IPv4 addresses and CIDR ranges that may connect. */
    public val cidrs: List<String> = emptyList(),
    /** Note for people about what the addresses are. Null or absent when there is none. */
    public val description: String? = null,
    /** When the rule was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the rule last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the rule was removed. Null while it is in force. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** Who created the rule. */
    public val actor: Actor? = null,
)
