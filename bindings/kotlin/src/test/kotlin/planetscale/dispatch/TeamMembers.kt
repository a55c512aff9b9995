// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.AddOrganizationTeamMember
import planetscale.resources.ListOrganizationTeamMembers
import planetscale.resources.RemoveOrganizationTeamMember
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.TeamMembership

/** The calls of the vectors, by operation. */
internal val teamMembers: Map<String, Operation> =
    mapOf(
        "list_organization_team_members" to listOrganizationTeamMembers(),
        "add_organization_team_member" to addOrganizationTeamMember(),
        "get_organization_team_member" to getOrganizationTeamMember(),
        "remove_organization_team_member" to removeOrganizationTeamMember(),
    )

private fun listOrganizationTeamMembers(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(TeamMembership.serializer()),
                client.teamMembers.list(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    listOrganizationTeamMembersParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teamMembers.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("team"),
                listOrganizationTeamMembersParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.teamMembers.all(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    listOrganizationTeamMembersParams(arguments),
                    options,
                ),
                TeamMembership.serializer(),
            )
        },
    )

private fun listOrganizationTeamMembersParams(arguments: Arguments) =
    ListOrganizationTeamMembers(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun addOrganizationTeamMember(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TeamMembership.serializer(),
                client.teamMembers.add(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    addOrganizationTeamMemberParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teamMembers.withRawResponse.add(
                arguments.path("organization"),
                arguments.pathText("team"),
                addOrganizationTeamMemberParams(arguments),
                options,
            )
        },
    )

private fun addOrganizationTeamMemberParams(arguments: Arguments) =
    AddOrganizationTeamMember(
        userId = requireNotNull(arguments.body("user_id", String.serializer())),
    )

private fun getOrganizationTeamMember(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TeamMembership.serializer(),
                client.teamMembers.get(
                    arguments.path("organization"),
                    arguments.pathText("team"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.teamMembers.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("team"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun removeOrganizationTeamMember(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.teamMembers.remove(
                arguments.path("organization"),
                arguments.pathText("team"),
                arguments.pathText("id"),
                removeOrganizationTeamMemberParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.teamMembers.withRawResponse.remove(
                arguments.path("organization"),
                arguments.pathText("team"),
                arguments.pathText("id"),
                removeOrganizationTeamMemberParams(arguments),
                options,
            )
        },
    )

private fun removeOrganizationTeamMemberParams(arguments: Arguments) =
    RemoveOrganizationTeamMember(deletePasswords = arguments.query("delete_passwords", Flag))
