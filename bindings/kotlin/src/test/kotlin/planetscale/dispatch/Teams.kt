// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateOrganizationTeam
import planetscale.resources.ListOrganizationTeams
import planetscale.resources.UpdateOrganizationTeam
import planetscale.serial.WholeNumber
import planetscale.types.Team

/** The calls of the vectors, by operation. */
internal val teams: Map<String, Operation> =
    mapOf(
        "list_organization_teams" to listOrganizationTeams(),
        "create_organization_team" to createOrganizationTeam(),
        "get_organization_team" to getOrganizationTeam(),
        "update_organization_team" to updateOrganizationTeam(),
        "delete_organization_team" to deleteOrganizationTeam(),
    )

private fun listOrganizationTeams(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Team.serializer()),
                client.teams.list(
                    arguments.path("organization"),
                    listOrganizationTeamsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teams.withRawResponse.list(
                arguments.path("organization"),
                listOrganizationTeamsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.teams.all(
                    arguments.path("organization"),
                    listOrganizationTeamsParams(arguments),
                    options,
                ),
                Team.serializer(),
            )
        },
    )

private fun listOrganizationTeamsParams(arguments: Arguments) =
    ListOrganizationTeams(
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createOrganizationTeam(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Team.serializer(),
                client.teams.create(
                    arguments.path("organization"),
                    createOrganizationTeamParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teams.withRawResponse.create(
                arguments.path("organization"),
                createOrganizationTeamParams(arguments),
                options,
            )
        },
    )

private fun createOrganizationTeamParams(arguments: Arguments) =
    CreateOrganizationTeam(
        name = requireNotNull(arguments.body("name", String.serializer())),
        description = arguments.body("description", String.serializer()),
    )

private fun getOrganizationTeam(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Team.serializer(),
                client.teams.get(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teams.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("team"),
                options,
            )
        },
    )

private fun updateOrganizationTeam(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Team.serializer(),
                client.teams.update(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    updateOrganizationTeamParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teams.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("team"),
                updateOrganizationTeamParams(arguments),
                options,
            )
        },
    )

private fun updateOrganizationTeamParams(arguments: Arguments) =
    UpdateOrganizationTeam(
        name = arguments.body("name", String.serializer()),
        description = arguments.body("description", String.serializer()),
    )

private fun deleteOrganizationTeam(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.teams.delete(arguments.path("organization"), arguments.pathText("team"), options)
            JsonNull
        },
        raw = { client, arguments, options ->
            client.teams.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("team"),
                options,
            )
        },
    )
