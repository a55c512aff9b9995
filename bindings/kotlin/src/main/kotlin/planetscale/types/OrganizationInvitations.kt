// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the types.

@file:UseSerializers(Flag::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** An invitation of a person to an organization that has not been accepted yet. */
@Serializable
public data class OrganizationInvitation(
    /** Identifier of the invitation. */
    public val id: String = "",
    /** Email address that was invited. */
    public val email: String = "",
    /** What the person may do in the organization after accepting. */
    public val role: OrganizationInvitationRole = OrganizationInvitationRole(""),
    /** The user who sent the invitation. */
    public val sender: User? = null,
    /** The user that the address belongs to. Null when nobody has an account with it. */
    public val recipient: User? = null,
    /** Whether the invitation is too old to be accepted. */
    public val expired: Boolean? = null,
    /** When the invitation expires. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When the invitation was sent. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** Address of a picture for the invited person. */
    @SerialName("avatar_url")
    public val avatarUrl: String? = null,
)

/**
 * What a person who accepts an invitation may do in the organization.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = OrganizationInvitationRole.Serializer::class)
public class OrganizationInvitationRole(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<OrganizationInvitationRole>("OrganizationInvitationRole", ::OrganizationInvitationRole)

    /** The words that are known. */
    public companion object {
        /** Manages everything, with members, billing, settings and deletions. */
        @JvmField
        public val ADMIN: OrganizationInvitationRole = OrganizationInvitationRole("admin")

        /** Studies the databases rather than runs them. What exactly the role allows is not on record. */
        @JvmField
        public val ANALYST: OrganizationInvitationRole = OrganizationInvitationRole("analyst")

        /** Works with the organization's databases, but does not manage billing, members or production settings. */
        @JvmField
        public val MEMBER: OrganizationInvitationRole = OrganizationInvitationRole("member")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<OrganizationInvitationRole> = listOf(ADMIN, ANALYST, MEMBER)
    }
}
