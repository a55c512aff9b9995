// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: the types.

@file:UseSerializers(Flag::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** A person's account, as members and teams embed it. */
@Serializable
public data class User(
    /** Identifier of the user, which member paths take as `{id}`. */
    public val id: String = "",
    /** Name to show; the email address when the user gave no name. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** Full name. Null when the user gave none. */
    public val name: String? = null,
    /** Address that the user signs in with. */
    public val email: String = "",
    /** Address of the user's picture. */
    @SerialName("avatar_url")
    public val avatarUrl: String? = null,
    /** When the account was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the account was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Whether the user has set up a second factor for signing in. */
    @SerialName("two_factor_auth_configured")
    public val twoFactorAuthConfigured: Boolean? = null,
    /** Organization that opens first when the user signs in. Null or absent when none is chosen. */
    @SerialName("default_organization")
    public val defaultOrganization: ResourceRef? = null,
    /** Whether the user signs in through an identity provider. Null or absent where it is not known. */
    public val sso: Boolean? = null,
    /** Whether an identity provider manages the account. Null or absent where it is not known. */
    public val managed: Boolean? = null,
    /** Whether a synchronised directory created the account. Null or absent where it is not known. */
    @SerialName("directory_managed")
    public val directoryManaged: Boolean? = null,
    /** Whether the user has confirmed the email address. Null or absent where it is not known. */
    @SerialName("email_verified")
    public val emailVerified: Boolean? = null,
)
