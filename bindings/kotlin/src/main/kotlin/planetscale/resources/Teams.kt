// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: a method an operation.

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
import planetscale.types.Team

/**
 * A team is a group of members of an organization that is given access to databases as one.
 *
 * Teams are addressed by their slug. A team that a directory manages can be read here but not
 * changed.
 */
public interface Teams {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawTeams
        get() = RawTeams(transport)

    /**
     * List the teams of an organization.
     *
     * Returns the teams with their members and the databases they have access to.
     *
     * `GET /organizations/{organization}/teams`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Team].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions? = null,
    ): Page<Team> = withRawResponse.list(organization, params, options).decoded()

    /** [Teams.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<Team> = list(organization, ListOrganizationTeams(), options)

    /**
     * List the teams of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/teams`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Team]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions? = null,
    ): Pages<Team> =
        transport.all(
            "list_organization_teams",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Team.serializer(),
        )

    /** [Teams.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<Team> = all(organization, ListOrganizationTeams(), options)

    /**
     * Create a team.
     *
     * Creates a team without members or databases. The service makes the slug from the name.
     *
     * `POST /organizations/{organization}/teams`
     *
     * Service token: `write_teams`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `name` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Team]: A group of members of an organization, with the databases that they may
     *   work with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        params: CreateOrganizationTeam,
        options: RequestOptions? = null,
    ): Team = withRawResponse.create(organization, params, options).decoded()

    /**
     * Get a team.
     *
     * Returns one team with its members and the databases it has access to.
     *
     * `GET /organizations/{organization}/teams/{team}`
     *
     * Service token: `read_organization`. OAuth: `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Team]: A group of members of an organization, with the databases that they may
     *   work with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        team: String,
        options: RequestOptions? = null,
    ): Team = withRawResponse.get(organization, team, options).decoded()

    /**
     * Change the name or description of a team.
     *
     * Changes the fields that are given and returns the team. A new name can come with a new slug:
     * use the one in the reply from then on.
     *
     * `PATCH /organizations/{organization}/teams/{team}`
     *
     * Service token: `write_teams`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Team]: A group of members of an organization, with the databases that they may
     *   work with.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        team: String,
        params: UpdateOrganizationTeam = UpdateOrganizationTeam(),
        options: RequestOptions? = null,
    ): Team = withRawResponse.update(organization, team, params, options).decoded()

    /** [Teams.update] without params. */
    public suspend fun update(
        organization: String? = null,
        team: String,
        options: RequestOptions?,
    ): Team = update(organization, team, UpdateOrganizationTeam(), options)

    /**
     * Delete a team.
     *
     * Deletes the team, and with it the access to databases that its members had only through it.
     * The members stay.
     *
     * `DELETE /organizations/{organization}/teams/{team}`
     *
     * Service token: `write_teams`. OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param team Slug of the team, such as `platform`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        team: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, team, options).decoded()
}

internal class TeamsCalls(
    override val calls: Transport,
) : Teams, Real

/** The calls of [Teams], which give the whole answer: its status, its headers and what it says. */
public class RawTeams internal constructor(
    private val transport: Transport,
) {
    /** [Teams.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Team>> =
        transport.send(
            "list_organization_teams",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(Team.serializer()),
        )

    /** [Teams.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<Team>> = list(organization, ListOrganizationTeams(), options)

    /** [Teams.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        params: CreateOrganizationTeam,
        options: RequestOptions? = null,
    ): RawResponse<Team> =
        transport.send(
            "create_organization_team",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Team.serializer()),
        )

    /** [Teams.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        team: String,
        options: RequestOptions? = null,
    ): RawResponse<Team> =
        transport.send(
            "get_organization_team",
            listOf(organization, team),
            emptyList(),
            null,
            options,
            Replies.json(Team.serializer()),
        )

    /** [Teams.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        team: String,
        params: UpdateOrganizationTeam = UpdateOrganizationTeam(),
        options: RequestOptions? = null,
    ): RawResponse<Team> =
        transport.send(
            "update_organization_team",
            listOf(organization, team),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Team.serializer()),
        )

    /** [Teams.update] without params. */
    public suspend fun update(
        organization: String? = null,
        team: String,
        options: RequestOptions?,
    ): RawResponse<Team> = update(organization, team, UpdateOrganizationTeam(), options)

    /** [Teams.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        team: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_organization_team",
            listOf(organization, team),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Teams.list]. */
public data class ListOrganizationTeams @JvmOverloads constructor(
    /** Text to search the teams' names for. */
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

/** Arguments of [Teams.create]. */
public data class CreateOrganizationTeam @JvmOverloads constructor(
    /** Name of the team, from which its slug is made. */
    public val name: String,
    /** What the team is for, in free text. */
    public val description: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("description", description)
        }
}

/** Arguments of [Teams.update]. */
public data class UpdateOrganizationTeam @JvmOverloads constructor(
    /** New name of the team. The slug may change with it. */
    public val name: String? = null,
    /** New description of the team, in free text. */
    public val description: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("description", description)
        }
}
