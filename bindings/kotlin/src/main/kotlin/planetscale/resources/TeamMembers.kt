// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: a method an operation.

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
import planetscale.types.TeamMembership

/**
 * Who belongs to a team.
 *
 * Members have the access to databases that the team has. The members of a team that a directory
 * manages are changed in the directory.
 */
public interface TeamMembers {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawTeamMembers
        get() = RawTeamMembers(transport)

    /**
     * List the members of a team.
     *
     * Returns who belongs to the team, since when, and who added them.
     *
     * `GET /organizations/{organization}/teams/{team}/members`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [TeamMembership].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        team: String,
        params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions? = null,
    ): Page<TeamMembership> = withRawResponse.list(organization, team, params, options).decoded()

    /** [TeamMembers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        team: String,
        options: RequestOptions?,
    ): Page<TeamMembership> = list(organization, team, ListOrganizationTeamMembers(), options)

    /**
     * List the members of a team: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/teams/{team}/members`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [TeamMembership]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        team: String,
        params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions? = null,
    ): Pages<TeamMembership> =
        transport.all(
            "list_organization_team_members",
            listOf(organization, team),
            params.toQuery(),
            null,
            options,
            TeamMembership.serializer(),
        )

    /** [TeamMembers.all] without params. */
    public fun all(
        organization: String? = null,
        team: String,
        options: RequestOptions?,
    ): Pages<TeamMembership> = all(organization, team, ListOrganizationTeamMembers(), options)

    /**
     * Add a member to a team.
     *
     * Gives a member of the organization the access that the team has. Only members of the
     * organization can be added.
     *
     * `POST /organizations/{organization}/teams/{team}/members`
     *
     * Service token: `write_teams`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param params What is sent beside the path; `userId` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TeamMembership]: A user's place in a team.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun add(
        organization: String? = null,
        team: String,
        params: AddOrganizationTeamMember,
        options: RequestOptions? = null,
    ): TeamMembership = withRawResponse.add(organization, team, params, options).decoded()

    /**
     * Get a member of a team.
     *
     * Returns one membership with the passwords that the member made through the team.
     *
     * `GET /organizations/{organization}/teams/{team}/members/{id}`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param id Identifier of the membership, or of the user who is the member.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TeamMembership]: A user's place in a team.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        team: String,
        id: String,
        options: RequestOptions? = null,
    ): TeamMembership = withRawResponse.get(organization, team, id, options).decoded()

    /**
     * Remove a member from a team.
     *
     * Takes the access that the team gives away from the member, who stays in the organization.
     * Passwords made through the team keep working unless they are deleted with the membership.
     *
     * `DELETE /organizations/{organization}/teams/{team}/members/{id}`
     *
     * Service token: `write_teams`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param id Identifier of the membership, or of the user who is the member.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun remove(
        organization: String? = null,
        team: String,
        id: String,
        params: RemoveOrganizationTeamMember = RemoveOrganizationTeamMember(),
        options: RequestOptions? = null,
    ): Unit = withRawResponse.remove(organization, team, id, params, options).decoded()

    /** [TeamMembers.remove] without params. */
    public suspend fun remove(
        organization: String? = null,
        team: String,
        id: String,
        options: RequestOptions?,
    ): Unit = remove(organization, team, id, RemoveOrganizationTeamMember(), options)
}

internal class TeamMembersCalls(
    override val calls: Transport,
) : TeamMembers, Real

/** The calls of [TeamMembers], which give the whole answer: its status, its headers and what it says. */
public class RawTeamMembers internal constructor(
    private val transport: Transport,
) {
    /** [TeamMembers.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        team: String,
        params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions? = null,
    ): RawResponse<Page<TeamMembership>> =
        transport.send(
            "list_organization_team_members",
            listOf(organization, team),
            params.toQuery(),
            null,
            options,
            Replies.page(TeamMembership.serializer()),
        )

    /** [TeamMembers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        team: String,
        options: RequestOptions?,
    ): RawResponse<Page<TeamMembership>> = list(organization, team, ListOrganizationTeamMembers(), options)

    /** [TeamMembers.add] with the whole answer. */
    public suspend fun add(
        organization: String? = null,
        team: String,
        params: AddOrganizationTeamMember,
        options: RequestOptions? = null,
    ): RawResponse<TeamMembership> =
        transport.send(
            "add_organization_team_member",
            listOf(organization, team),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(TeamMembership.serializer()),
        )

    /** [TeamMembers.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        team: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<TeamMembership> =
        transport.send(
            "get_organization_team_member",
            listOf(organization, team, id),
            emptyList(),
            null,
            options,
            Replies.json(TeamMembership.serializer()),
        )

    /** [TeamMembers.remove] with the whole answer. */
    public suspend fun remove(
        organization: String? = null,
        team: String,
        id: String,
        params: RemoveOrganizationTeamMember = RemoveOrganizationTeamMember(),
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "remove_organization_team_member",
            listOf(organization, team, id),
            params.toQuery(),
            null,
            options,
            Replies.nothing,
        )

    /** [TeamMembers.remove] without params. */
    public suspend fun remove(
        organization: String? = null,
        team: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<Unit> = remove(organization, team, id, RemoveOrganizationTeamMember(), options)
}

/** Arguments of [TeamMembers.list]. */
public data class ListOrganizationTeamMembers @JvmOverloads constructor(
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

/** Arguments of [TeamMembers.add]. */
public data class AddOrganizationTeamMember(
    /** Identifier of the user, who has to be a member of the organization. */
    public val userId: String,
) {
    internal fun toBody(): String =
        body {
            put("user_id", userId)
        }
}

/** Arguments of [TeamMembers.remove]. */
public data class RemoveOrganizationTeamMember @JvmOverloads constructor(
    /**
     * Whether the database passwords that the member made through the team are deleted too, which
     * cuts off everything that connects with them.
     */
    public val deletePasswords: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("delete_passwords", deletePasswords)
        }
}
