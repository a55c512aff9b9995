// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: a method an operation.

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
import planetscale.types.OrganizationInvitation
import planetscale.types.OrganizationInvitationRole

/**
 * An invitation asks a person by email to join an organization.
 *
 * It is open until the person accepts, it is cancelled, or it expires. A person who accepts becomes
 * a member.
 */
public interface OrganizationInvitations {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawOrganizationInvitations
        get() = RawOrganizationInvitations(transport)

    /**
     * List the invitations of an organization.
     *
     * Returns the invitations that nobody has accepted yet, those that have expired with them.
     *
     * `GET /organizations/{organization}/invitations`
     *
     * Service token: `write_members`. OAuth: `write_members` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [OrganizationInvitation].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions? = null,
    ): Page<OrganizationInvitation> = withRawResponse.list(organization, params, options).decoded()

    /** [OrganizationInvitations.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<OrganizationInvitation> = list(organization, ListOrganizationInvitations(), options)

    /**
     * List the invitations of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/invitations`
     *
     * Service token: `write_members`. OAuth: `write_members` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [OrganizationInvitation]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions? = null,
    ): Pages<OrganizationInvitation> =
        transport.all(
            "list_organization_invitations",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            OrganizationInvitation.serializer(),
        )

    /** [OrganizationInvitations.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<OrganizationInvitation> = all(organization, ListOrganizationInvitations(), options)

    /**
     * Invite a person to an organization.
     *
     * Sends an invitation to an email address. Answers 422 when the address is not valid, belongs
     * to a member already, or has an open invitation.
     *
     * `POST /organizations/{organization}/invitations`
     *
     * Service token: `write_members`. OAuth: `write_members` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `email` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [OrganizationInvitation]: An invitation of a person to an organization that has not
     *   been accepted yet.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        params: CreateOrganizationInvitation,
        options: RequestOptions? = null,
    ): OrganizationInvitation = withRawResponse.create(organization, params, options).decoded()

    /**
     * Cancel an invitation.
     *
     * Takes an invitation back, so that the link in its email no longer works.
     *
     * `DELETE /organizations/{organization}/invitations/{id}`
     *
     * Service token: `write_members`. OAuth: `write_members` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the invitation, as `id` in the list of invitations.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, id, options).decoded()
}

internal class OrganizationInvitationsCalls(
    override val calls: Transport,
) : OrganizationInvitations, Real

/** The calls of [OrganizationInvitations], which give the whole answer: its status, its headers and what it says. */
public class RawOrganizationInvitations internal constructor(
    private val transport: Transport,
) {
    /** [OrganizationInvitations.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationInvitations = ListOrganizationInvitations(),
        options: RequestOptions? = null,
    ): RawResponse<Page<OrganizationInvitation>> =
        transport.send(
            "list_organization_invitations",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(OrganizationInvitation.serializer()),
        )

    /** [OrganizationInvitations.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<OrganizationInvitation>> = list(organization, ListOrganizationInvitations(), options)

    /** [OrganizationInvitations.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        params: CreateOrganizationInvitation,
        options: RequestOptions? = null,
    ): RawResponse<OrganizationInvitation> =
        transport.send(
            "create_organization_invitation",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(OrganizationInvitation.serializer()),
        )

    /** [OrganizationInvitations.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_organization_invitation",
            listOf(organization, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [OrganizationInvitations.list]. */
public data class ListOrganizationInvitations @JvmOverloads constructor(
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

/** Arguments of [OrganizationInvitations.create]. */
public data class CreateOrganizationInvitation @JvmOverloads constructor(
    /** Email address to send the invitation to. */
    public val email: String,
    /** What the person may do in the organization after accepting. The service decides when it is left out. */
    public val role: OrganizationInvitationRole? = null,
) {
    internal fun toBody(): String =
        body {
            put("email", email)
            put("role", role?.value)
        }
}
