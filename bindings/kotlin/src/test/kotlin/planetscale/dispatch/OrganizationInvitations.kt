// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateOrganizationInvitation
import planetscale.resources.ListOrganizationInvitations
import planetscale.serial.WholeNumber
import planetscale.types.OrganizationInvitation
import planetscale.types.OrganizationInvitationRole

/** The calls of the vectors, by operation. */
internal val organizationInvitations: Map<String, Operation> =
    mapOf(
        "list_organization_invitations" to listOrganizationInvitations(),
        "create_organization_invitation" to createOrganizationInvitation(),
        "cancel_organization_invitation" to cancelOrganizationInvitation(),
    )

private fun listOrganizationInvitations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(OrganizationInvitation.serializer()),
                client.organizationInvitations.list(
                    arguments.path("organization"),
                    listOrganizationInvitationsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizationInvitations.withRawResponse.list(
                arguments.path("organization"),
                listOrganizationInvitationsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.organizationInvitations.all(
                    arguments.path("organization"),
                    listOrganizationInvitationsParams(arguments),
                    options,
                ),
                OrganizationInvitation.serializer(),
            )
        },
    )

private fun listOrganizationInvitationsParams(arguments: Arguments) =
    ListOrganizationInvitations(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createOrganizationInvitation(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                OrganizationInvitation.serializer(),
                client.organizationInvitations.create(
                    arguments.path("organization"),
                    createOrganizationInvitationParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizationInvitations.withRawResponse.create(
                arguments.path("organization"),
                createOrganizationInvitationParams(arguments),
                options,
            )
        },
    )

private fun createOrganizationInvitationParams(arguments: Arguments) =
    CreateOrganizationInvitation(
        email = requireNotNull(arguments.body("email", String.serializer())),
        role = arguments.body("role", OrganizationInvitationRole.serializer()),
    )

private fun cancelOrganizationInvitation(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.organizationInvitations.cancel(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.organizationInvitations.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )
