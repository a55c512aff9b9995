// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A user's place in an organization. */
@Serializable
public data class OrganizationMembership(
    /** Identifier of the membership. Paths take the user's identifier instead. */
    public val id: String = "",
    /** The user who is the member. */
    public val user: User = User(),
    /** What the member may do in the organization. */
    public val role: OrganizationRole = OrganizationRole(""),
    /** When the user joined the organization. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the membership was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
)

/**
 * What a member may do in an organization.
 *
 * A word that the service adds later is a value like any other.
 */
@JvmInline
@Serializable
public value class OrganizationRole(
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
        /** Works with the organization's databases, but does not manage billing, members or production settings. */
        public val MEMBER: OrganizationRole = OrganizationRole("member")

        /** Manages everything, with members, billing, settings and deletions. */
        public val ADMIN: OrganizationRole = OrganizationRole("admin")

        /** All words that this version of the SDK knows. */
        public val entries: List<OrganizationRole> = listOf(MEMBER, ADMIN)
    }
}
