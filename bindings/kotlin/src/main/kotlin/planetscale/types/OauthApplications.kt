// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: the types.

@file:UseSerializers(Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/** An application that acts for users who allow it to, as an organization has registered it. */
@Serializable
public data class OauthApplication(
    /** Identifier of the application, which paths take as `{application_id}`. */
    public val id: String = "",
    /** Name that users see when they are asked to allow the application. */
    public val name: String = "",
    /** Address that users are sent back to with the authorization code. */
    @SerialName("redirect_uri")
    public val redirectUri: String? = null,
    /** Domain of the application. `redirectUri` has to lie in it. */
    public val domain: String? = null,
    /** When the application was registered. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the application was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** The scopes that the application asks users for, separated by spaces. */
    public val scopes: String? = null,
    /** Address of the application's picture. */
    public val avatar: String? = null,
    /** Identifier that the application presents when it asks for tokens. It is public, unlike its secret. */
    @SerialName("client_id")
    public val clientId: String = "",
    /** How many tokens users have given the application. */
    public val tokens: Long? = null,
    /** Whether the application registered itself through OAuth dynamic client registration. */
    public val dcr: Boolean? = null,
    /** Whether a user allows the application for one organization only. */
    @SerialName("single_org_authorization")
    public val singleOrgAuthorization: Boolean? = null,
    /** Whether a user has to allow the application for at least one organization. */
    @SerialName("requires_org_scope")
    public val requiresOrgScope: Boolean? = null,
    /**
     * The scopes that the application asks for, by the kind of resource they are granted on
     * (`user`, `organization`, `database`, `branch`).
     */
    @SerialName("scopes_by_resource")
    public val scopesByResource: JsonObject? = null,
    /**
     * Every scope there is, by the kind of resource, each with a description and whether the
     * application asks for it.
     */
    @SerialName("all_scopes_by_resource")
    public val allScopesByResource: JsonObject? = null,
)
