// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.ServiceToken
import planetscale.types.ServiceTokenAccessList
import planetscale.types.ServiceTokenGrantList

/**
 * Credentials with which programs call this API on behalf of an organization.
 *
 * A token consists of an identifier and a secret and may do only what its accesses allow. A service
 * token cannot manage service tokens: call these operations with an OAuth or access token.
 */
public interface ServiceTokens {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawServiceTokens
        get() = RawServiceTokens(transport)

    /**
     * List the service tokens of an organization.
     *
     * Gives the service tokens of an organization, page by page, with their accesses but never with
     * their secrets.
     *
     * `GET /organizations/{organization}/service-tokens`
     *
     * Service token: `read_service_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [ServiceToken].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions? = null,
    ): Page<ServiceToken> = withRawResponse.list(organization, params, options).decoded()

    /** [ServiceTokens.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<ServiceToken> = list(organization, ListServiceTokens(), options)

    /**
     * List the service tokens of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/service-tokens`
     *
     * Service token: `read_service_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [ServiceToken]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions? = null,
    ): Pages<ServiceToken> =
        transport.all(
            "list_service_tokens",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            ServiceToken.serializer(),
        )

    /** [ServiceTokens.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<ServiceToken> = all(organization, ListServiceTokens(), options)

    /**
     * Create a service token.
     *
     * Creates a service token and returns it. `token` holds its secret in this reply only, so store
     * it at once. The new token can do nothing until accesses have been added to it.
     *
     * `POST /organizations/{organization}/service-tokens`
     *
     * Service token: `write_service_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceToken]: A credential for this API.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        params: CreateServiceToken = CreateServiceToken(),
        options: RequestOptions? = null,
    ): ServiceToken = withRawResponse.create(organization, params, options).decoded()

    /** [ServiceTokens.create] without params. */
    public suspend fun create(
        organization: String? = null,
        options: RequestOptions?,
    ): ServiceToken = create(organization, CreateServiceToken(), options)

    /**
     * Get a service token.
     *
     * Gives one service token of an organization with its accesses. The secret cannot be read
     * again.
     *
     * `GET /organizations/{organization}/service-tokens/{id}`
     *
     * Service token: `read_service_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceToken]: A credential for this API.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): ServiceToken = withRawResponse.get(organization, id, options).decoded()

    /**
     * Delete a service token.
     *
     * Revokes a service token for good. Programs that still use it are answered with 401 from then
     * on.
     *
     * `DELETE /organizations/{organization}/service-tokens/{id}`
     *
     * Service token: `delete_service_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, id, options).decoded()

    /**
     * List what a service token may do.
     *
     * Gives every access of a service token, each with the organization or database that it is for.
     * All of them come at once; there are no pages.
     *
     * `GET /organizations/{organization}/service-tokens/{id}/access`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceTokenAccessList]: Accesses of a service token, all at once.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listAccesses(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): ServiceTokenAccessList = withRawResponse.listAccesses(organization, id, options).decoded()

    /**
     * Let a service token do more with a database.
     *
     * Adds accesses for one database to a service token. Accesses that the token has already are
     * left as they are. The reply lists the accesses that were added.
     *
     * `POST /organizations/{organization}/service-tokens/{id}/access`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param params What is sent beside the path; `database`, `access` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceTokenAccessList]: Accesses of a service token, all at once.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun addAccesses(
        organization: String? = null,
        id: String,
        params: AddServiceTokenAccess,
        options: RequestOptions? = null,
    ): ServiceTokenAccessList = withRawResponse.addAccesses(organization, id, params, options).decoded()

    /**
     * Let a service token do less with a database.
     *
     * Takes accesses for one database from a service token. Accesses that are not listed stay. The
     * request has a body, which is unusual for a deletion.
     *
     * `DELETE /organizations/{organization}/service-tokens/{id}/access`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param params What is sent beside the path; `database`, `access` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun deleteAccesses(
        organization: String? = null,
        id: String,
        params: DeleteServiceTokenAccess,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.deleteAccesses(organization, id, params, options).decoded()

    /**
     * List what a service token may do, by resource.
     *
     * Gives the accesses of a service token grouped by the organization or database that they are
     * for. All of them come at once; there are no pages.
     *
     * `GET /organizations/{organization}/service-tokens/{id}/grants`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the service token, the part that goes before the secret when it is
     *   used.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceTokenGrantList]: The grants of a service token, all at once.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listGrants(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): ServiceTokenGrantList = withRawResponse.listGrants(organization, id, options).decoded()
}

internal class ServiceTokensCalls(
    override val calls: Transport,
) : ServiceTokens, Real

/** The calls of [ServiceTokens], which give the whole answer: its status, its headers and what it says. */
public class RawServiceTokens internal constructor(
    private val transport: Transport,
) {
    /** [ServiceTokens.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions? = null,
    ): RawResponse<Page<ServiceToken>> =
        transport.send(
            "list_service_tokens",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(ServiceToken.serializer()),
        )

    /** [ServiceTokens.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<ServiceToken>> = list(organization, ListServiceTokens(), options)

    /** [ServiceTokens.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        params: CreateServiceToken = CreateServiceToken(),
        options: RequestOptions? = null,
    ): RawResponse<ServiceToken> =
        transport.send(
            "create_service_token",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(ServiceToken.serializer()),
        )

    /** [ServiceTokens.create] without params. */
    public suspend fun create(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<ServiceToken> = create(organization, CreateServiceToken(), options)

    /** [ServiceTokens.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<ServiceToken> =
        transport.send(
            "get_service_token",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(ServiceToken.serializer()),
        )

    /** [ServiceTokens.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send("delete_service_token", listOf(organization, id), emptyList(), null, options, Replies.nothing)

    /** [ServiceTokens.listAccesses] with the whole answer. */
    public suspend fun listAccesses(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<ServiceTokenAccessList> =
        transport.send(
            "get_service_token_access",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(ServiceTokenAccessList.serializer()),
        )

    /** [ServiceTokens.addAccesses] with the whole answer. */
    public suspend fun addAccesses(
        organization: String? = null,
        id: String,
        params: AddServiceTokenAccess,
        options: RequestOptions? = null,
    ): RawResponse<ServiceTokenAccessList> =
        transport.send(
            "add_service_token_access",
            listOf(organization, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(ServiceTokenAccessList.serializer()),
        )

    /** [ServiceTokens.deleteAccesses] with the whole answer. */
    public suspend fun deleteAccesses(
        organization: String? = null,
        id: String,
        params: DeleteServiceTokenAccess,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_service_token_access",
            listOf(organization, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.nothing,
        )

    /** [ServiceTokens.listGrants] with the whole answer. */
    public suspend fun listGrants(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<ServiceTokenGrantList> =
        transport.send(
            "list_service_token_grants",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(ServiceTokenGrantList.serializer()),
        )
}

/** Arguments of [ServiceTokens.list]. */
public data class ListServiceTokens @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [ServiceTokens.create]. */
public data class CreateServiceToken @JvmOverloads constructor(
    /** Name by which people recognise the token, such as `deploys`. */
    public val name: String? = null,
    /** Lifetime in seconds, after which the token stops working. Without it the token never expires. */
    public val ttl: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("ttl", ttl)
        }
}

/** Arguments of [ServiceTokens.addAccesses]. */
public data class AddServiceTokenAccess(
    /** Name of the database. */
    public val database: String,
    /** The accesses to add, such as `read_branch`, `create_branch` or `connect_production_branch`. */
    public val access: List<String>,
) {
    internal fun toBody(): String =
        body {
            put("database", database)
            put("access", access, ListSerializer(String.serializer()))
        }
}

/** Arguments of [ServiceTokens.deleteAccesses]. */
public data class DeleteServiceTokenAccess(
    /** Name of the database. */
    public val database: String,
    /** The accesses to take away, such as `read_branch` or `create_branch`. */
    public val access: List<String>,
) {
    internal fun toBody(): String =
        body {
            put("database", database)
            put("access", access, ListSerializer(String.serializer()))
        }
}
