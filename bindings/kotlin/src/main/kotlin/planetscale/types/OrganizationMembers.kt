// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
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
@Serializable(with = OrganizationRole.Serializer::class)
public class OrganizationRole(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<OrganizationRole>("OrganizationRole", ::OrganizationRole)

    /** The words that are known. */
    public companion object {
        /** Works with the organization's databases, but does not manage billing, members or production settings. */
        @JvmField
        public val MEMBER: OrganizationRole = OrganizationRole("member")

        /** Manages everything, with members, billing, settings and deletions. */
        @JvmField
        public val ADMIN: OrganizationRole = OrganizationRole("admin")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<OrganizationRole> = listOf(MEMBER, ADMIN)
    }
}
