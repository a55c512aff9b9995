// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListOrganizationMembers
import planetscale.resources.RemoveOrganizationMember
import planetscale.resources.UpdateOrganizationMembership
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.OrganizationMembership
import planetscale.types.OrganizationRole

/** The calls of the vectors, by operation. */
internal val organizationMembers: Map<String, Operation> =
    mapOf(
        "list_organization_members" to listOrganizationMembers(),
        "get_organization_membership" to getOrganizationMembership(),
        "update_organization_membership" to updateOrganizationMembership(),
        "remove_organization_member" to removeOrganizationMember(),
    )

private fun listOrganizationMembers(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(OrganizationMembership.serializer()),
                client.organizationMembers.list(
                    arguments.path("organization"),
                    listOrganizationMembersParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizationMembers.withRawResponse.list(
                arguments.path("organization"),
                listOrganizationMembersParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.organizationMembers.all(
                    arguments.path("organization"),
                    listOrganizationMembersParams(arguments),
                    options,
                ),
                OrganizationMembership.serializer(),
            )
        },
    )

private fun listOrganizationMembersParams(arguments: Arguments) =
    ListOrganizationMembers(
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getOrganizationMembership(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                OrganizationMembership.serializer(),
                client.organizationMembers.get(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizationMembers.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateOrganizationMembership(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                OrganizationMembership.serializer(),
                client.organizationMembers.update(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    updateOrganizationMembershipParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizationMembers.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("id"),
                updateOrganizationMembershipParams(arguments),
                options,
            )
        },
    )

private fun updateOrganizationMembershipParams(arguments: Arguments) =
    UpdateOrganizationMembership(
        role = requireNotNull(arguments.body("role", OrganizationRole.serializer())),
    )

private fun removeOrganizationMember(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.organizationMembers.delete(
                arguments.path("organization"),
                arguments.pathText("id"),
                removeOrganizationMemberParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.organizationMembers.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("id"),
                removeOrganizationMemberParams(arguments),
                options,
            )
        },
    )

private fun removeOrganizationMemberParams(arguments: Arguments) =
    RemoveOrganizationMember(
        deletePasswords = arguments.query("delete_passwords", Flag),
        deleteServiceTokens = arguments.query("delete_service_tokens", Flag),
    )
