// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: the types.

@file:UseSerializers(Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Secret
import planetscale.serial.Items
import planetscale.serial.Timestamp
import kotlin.time.Instant

/** One permission that somebody gave to an OAuth application. */
@Serializable
public data class OauthAccess(
    /** Word for the permission, the OAuth scope such as `read_databases`. */
    public val name: String = "",
    /** What the permission allows, in a sentence for people. */
    public val description: String? = null,
)

/**
 * What a token that belongs to an OAuth application may do, sorted by the kind of resource.
 *
 * A permission for an organization covers its databases and branches.
 */
@Serializable
public data class OauthAccessesByResource(
    /** Permissions for single databases. */
    public val database: OauthDatabaseAccesses? = null,
    /** Permissions for whole organizations. */
    public val organization: OauthOrganizationAccesses? = null,
    /** Permissions for single branches. */
    public val branch: OauthBranchAccesses? = null,
    /** Permissions for the account of a user. */
    public val user: OauthUserAccesses? = null,
)

/** A branch that an OAuth application may use. */
@Serializable
public data class OauthBranch(
    /** Name of the branch, such as `main`. */
    public val name: String = "",
    /** Identifier of the branch. */
    public val id: String = "",
    /** Name of the database to which the branch belongs. */
    public val database: String? = null,
    /** Name of the organization to which the database belongs. */
    public val organization: String? = null,
    /** Address of the branch in the API. */
    public val url: String? = null,
)

/** Branches that an OAuth application may use, and what it may do with each of them. */
@Serializable
public data class OauthBranchAccesses(
    /** The branches. Empty when there are none. */
    public val branches: List<OauthBranch>? = null,
    /** The permissions, valid for all branches in the list. */
    public val accesses: List<OauthAccess>? = null,
)

/** A database that an OAuth application may use. */
@Serializable
public data class OauthDatabase(
    /** Name of the database. */
    public val name: String = "",
    /** Identifier of the database. */
    public val id: String = "",
    /** Name of the organization to which the database belongs. */
    public val organization: String? = null,
    /** Address of the database in the API. */
    public val url: String? = null,
)

/** Databases that an OAuth application may use, and what it may do with each of them. */
@Serializable
public data class OauthDatabaseAccesses(
    /** The databases. Empty when there are none. */
    public val databases: List<OauthDatabase>? = null,
    /** The permissions, valid for all databases in the list. */
    public val accesses: List<OauthAccess>? = null,
)

/** An organization that an OAuth application may use. */
@Serializable
public data class OauthOrganization(
    /** Name of the organization, as it stands in paths. */
    public val name: String = "",
    /** Identifier of the organization. */
    public val id: String = "",
    /** Address of the organization in the API. */
    public val url: String? = null,
)

/** Organizations that an OAuth application may use, and what it may do with each of them. */
@Serializable
public data class OauthOrganizationAccesses(
    /** The organizations. Empty when there are none. */
    public val organizations: List<OauthOrganization>? = null,
    /** The permissions, valid for all organizations in the list. */
    public val accesses: List<OauthAccess>? = null,
)

/** A user whose account an OAuth application may use. */
@Serializable
public data class OauthUser(
    /** Name of the user. Null when the user has given none. */
    public val name: String? = null,
    /** Identifier of the user. */
    public val id: String = "",
)

/** Users whose accounts an OAuth application may use, and what it may do there. */
@Serializable
public data class OauthUserAccesses(
    /** The users. Empty when there are none. */
    public val users: List<OauthUser>? = null,
    /** The permissions, valid for all users in the list. */
    public val accesses: List<OauthAccess>? = null,
)

/**
 * A credential for this API.
 *
 * Programs send `id` and `token` together as `<id>:<token>` in the Authorization header. Tokens of
 * OAuth applications have the same shape and carry `oauth_accesses_by_resource` instead of
 * `service_token_accesses`.
 */
@Serializable
public data class ServiceToken(
    /**
     * Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
     * Authorization header.
     */
    public val id: String = "",
    /** Name that was given to the token. Null or absent when it has none. */
    public val name: String? = null,
    /** What the dashboard shows for the token, its name or else its identifier. */
    @SerialName("display_name")
    public val displayName: String = "",
    /**
     * The secret, which begins with `pscale_tkn_`. Present only in the reply of create, null or
     * absent everywhere else. A secret: nothing of this package prints it.
     */
    public val token: Secret? = null,
    /**
     * The secret with which an OAuth application gets its next token. Present only where such a
     * token was just created, null or absent everywhere else. A secret: nothing of this package
     * prints it.
     */
    @SerialName("plain_text_refresh_token")
    public val plainTextRefreshToken: Secret? = null,
    /** Address of the picture that the dashboard shows for the token. */
    @SerialName("avatar_url")
    public val avatarUrl: String? = null,
    /** When the token was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the token last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the token stops working. Null or absent when it never expires. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When the token was last used for a call. Null or absent before the first use. */
    @SerialName("last_used_at")
    public val lastUsedAt: Instant? = null,
    /** Identifier of the user or application for which the token was created. Null when it is gone. */
    @SerialName("actor_id")
    public val actorId: String? = null,
    /** Name of that user or application, for people. */
    @SerialName("actor_display_name")
    public val actorDisplayName: String? = null,
    /** Kind of the one for which the token was created, such as `User`. */
    @SerialName("actor_type")
    public val actorType: String? = null,
    /** What the token may do. Null or absent for tokens of OAuth applications. */
    @SerialName("service_token_accesses")
    public val serviceTokenAccesses: List<ServiceTokenAccess>? = null,
    /** What a token of an OAuth application may do. Null or absent for service tokens. */
    @SerialName("oauth_accesses_by_resource")
    public val oauthAccessesByResource: OauthAccessesByResource? = null,
)

/** One thing that a service token may do with one organization or database. */
@Serializable
public data class ServiceTokenAccess(
    /** Identifier of this access. */
    public val id: String = "",
    /** Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need. */
    public val access: String = "",
    /** What is allowed, in a sentence for people. */
    public val description: String? = null,
    /** Name of the organization or database. */
    @SerialName("resource_name")
    public val resourceName: String? = null,
    /** Identifier of the organization or database. */
    @SerialName("resource_id")
    public val resourceId: String? = null,
    /** Kind of the resource, such as `Organization` or `Database`. */
    @SerialName("resource_type")
    public val resourceType: String? = null,
    /** The organization or database itself, in brief. */
    public val resource: ServiceTokenAccessResource? = null,
)

/** Accesses of a service token, all at once. */
@Serializable
public data class ServiceTokenAccessList(
    /** The accesses. Empty when the token may do nothing. */
    public val data: List<ServiceTokenAccess> = emptyList(),
)

/** The organization or database for which a service token has an access. */
@Serializable
public data class ServiceTokenAccessResource(
    /** Identifier of the resource. */
    public val id: String = "",
    /** Name of the resource, as it stands in paths. */
    public val name: String = "",
    /** Kind of the resource, such as `Organization` or `Database`. */
    public val type: String? = null,
    /** When the resource was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the resource last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the resource was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
)

/** Everything that a service token may do with one organization or database. */
@Serializable
public data class ServiceTokenGrant(
    /** Identifier of the grant. */
    public val id: String? = null,
    /** Name of the organization or database. */
    @SerialName("resource_name")
    public val resourceName: String = "",
    /** Kind of the resource, such as `Organization` or `Database`. */
    @SerialName("resource_type")
    public val resourceType: String? = null,
    /** Identifier of the organization or database. */
    @SerialName("resource_id")
    public val resourceId: String? = null,
    /** What is allowed. */
    public val accesses: List<ServiceTokenGrantAccess> = emptyList(),
)

/** One thing that a grant allows. */
@Serializable
public data class ServiceTokenGrantAccess(
    /** Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need. */
    public val access: String = "",
    /** What is allowed, in a sentence for people. */
    public val description: String? = null,
)

/** The grants of a service token, all at once. */
@Serializable
public data class ServiceTokenGrantList(
    /** The grants, one a resource. Empty when the token may do nothing. */
    public val data: List<ServiceTokenGrant> = emptyList(),
)
