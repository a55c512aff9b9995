// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.OrganizationMembership
import planetscale.types.OrganizationRole

/**
 * A member is a user's place in an organization together with the role held there.
 *
 * People join by invitation or through the identity provider; here they are listed, given another
 * role and removed.
 */
public interface OrganizationMembers {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawOrganizationMembers
        get() = RawOrganizationMembers(transport)

    /**
     * List the members of an organization.
     *
     * Returns every user of the organization with the role held in it.
     *
     * `GET /organizations/{organization}/members`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [OrganizationMembership].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions? = null,
    ): Page<OrganizationMembership> = withRawResponse.list(organization, params, options).decoded()

    /** [OrganizationMembers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<OrganizationMembership> = list(organization, ListOrganizationMembers(), options)

    /**
     * List the members of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/members`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [OrganizationMembership]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions? = null,
    ): Pages<OrganizationMembership> =
        transport.all(
            "list_organization_members",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            OrganizationMembership.serializer(),
        )

    /** [OrganizationMembers.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<OrganizationMembership> = all(organization, ListOrganizationMembers(), options)

    /**
     * Get a member of an organization.
     *
     * Returns one member, found by the user's identifier, with the role held in the organization.
     *
     * `GET /organizations/{organization}/members/{id}`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the user, `user.id` of the membership.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [OrganizationMembership]: A user's place in an organization.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): OrganizationMembership = withRawResponse.get(organization, id, options).decoded()

    /**
     * Change the role of a member.
     *
     * Gives the member another role in the organization and returns the membership. Refused when
     * the identity provider manages the roles, and for the last administrator.
     *
     * `PATCH /organizations/{organization}/members/{id}`
     *
     * Service token: `write_organization`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the user, `user.id` of the membership.
     * @param params What is sent beside the path; `role` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [OrganizationMembership]: A user's place in an organization.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        id: String,
        params: UpdateOrganizationMembership,
        options: RequestOptions? = null,
    ): OrganizationMembership = withRawResponse.update(organization, id, params, options).decoded()

    /**
     * Remove a member from an organization.
     *
     * Takes the user out of the organization and its teams. The user's database passwords and
     * service tokens stay in place unless their deletion is asked for. The last administrator
     * cannot be removed, and nobody can leave their only organization.
     *
     * `DELETE /organizations/{organization}/members/{id}`
     *
     * Service token: `write_organization`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the user, `user.id` of the membership.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        params: RemoveOrganizationMember = RemoveOrganizationMember(),
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, id, params, options).decoded()

    /** [OrganizationMembers.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        options: RequestOptions?,
    ): Unit = delete(organization, id, RemoveOrganizationMember(), options)
}

internal class OrganizationMembersCalls(
    override val calls: Transport,
) : OrganizationMembers, Real

/** The calls of [OrganizationMembers], which give the whole answer: its status, its headers and what it says. */
public class RawOrganizationMembers internal constructor(
    private val transport: Transport,
) {
    /** [OrganizationMembers.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions? = null,
    ): RawResponse<Page<OrganizationMembership>> =
        transport.send(
            "list_organization_members",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(OrganizationMembership.serializer()),
        )

    /** [OrganizationMembers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<OrganizationMembership>> = list(organization, ListOrganizationMembers(), options)

    /** [OrganizationMembers.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<OrganizationMembership> =
        transport.send(
            "get_organization_membership",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.json(OrganizationMembership.serializer()),
        )

    /** [OrganizationMembers.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        id: String,
        params: UpdateOrganizationMembership,
        options: RequestOptions? = null,
    ): RawResponse<OrganizationMembership> =
        transport.send(
            "update_organization_membership",
            listOf(organization, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(OrganizationMembership.serializer()),
        )

    /** [OrganizationMembers.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        params: RemoveOrganizationMember = RemoveOrganizationMember(),
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "remove_organization_member",
            listOf(organization, id),
            params.toQuery(),
            null,
            options,
            Replies.nothing,
        )

    /** [OrganizationMembers.delete] without params. */
    public suspend fun delete(
        organization: String? = null,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Unit> = delete(organization, id, RemoveOrganizationMember(), options)
}

/** Arguments of [OrganizationMembers.list]. */
public data class ListOrganizationMembers @JvmOverloads constructor(
    /** Text to search the members' names and email addresses for. */
    public val q: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [OrganizationMembers.update]. */
public data class UpdateOrganizationMembership(
    /** Role that the member gets. */
    public val role: OrganizationRole,
) {
    internal fun toBody(): String =
        body {
            put("role", role.value)
        }
}

/** Arguments of [OrganizationMembers.delete]. */
public data class RemoveOrganizationMember @JvmOverloads constructor(
    /**
     * Whether the database passwords that the member made are deleted too, which cuts off
     * everything that connects with them. Only when removing somebody else.
     */
    public val deletePasswords: Boolean? = null,
    /**
     * Whether the service tokens that the member made are deleted too, which cuts off everything
     * that uses them. Only when removing somebody else.
     */
    public val deleteServiceTokens: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("delete_passwords", deletePasswords)
            add("delete_service_tokens", deleteServiceTokens)
        }
}
