// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateRole
import planetscale.resources.DeleteRole
import planetscale.resources.ListRoles
import planetscale.resources.ReassignRoleObjects
import planetscale.resources.UpdateRole
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.InheritedRole
import planetscale.types.QuerySafetyMode
import planetscale.types.Role

/** The calls of the vectors, by operation. */
internal val roles: Map<String, Operation> =
    mapOf(
        "create_role" to createRole(),
        "list_roles" to listRoles(),
        "get_role" to getRole(),
        "delete_role" to deleteRole(),
        "update_role" to updateRole(),
        "get_default_role" to getDefaultRole(),
        "reset_default_role" to resetDefaultRole(),
        "reassign_role_objects" to reassignRoleObjects(),
        "renew_role" to renewRole(),
        "reset_role" to resetRole(),
    )

private fun createRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createRoleParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createRoleParams(arguments),
                options,
            )
        },
    )

private fun createRoleParams(arguments: Arguments) =
    CreateRole(
        name = arguments.body("name", String.serializer()),
        ttl = arguments.body("ttl", WholeNumber),
        inheritedRoles =
            arguments.body("inherited_roles", ListSerializer(InheritedRole.serializer())),
        withReplication = arguments.body("with_replication", Flag),
        requireWhereOnDelete =
            arguments.body("require_where_on_delete", QuerySafetyMode.serializer()),
        requireWhereOnUpdate =
            arguments.body("require_where_on_update", QuerySafetyMode.serializer()),
    )

private fun listRoles(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Role.serializer()),
                client.roles.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listRolesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listRolesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.roles.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listRolesParams(arguments),
                    options,
                ),
                Role.serializer(),
            )
        },
    )

private fun listRolesParams(arguments: Arguments) =
    ListRoles(
        status = arguments.query("status", String.serializer()),
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<Role>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Role.serializer(),
                                client.roles.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.roles.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.roles.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                deleteRoleParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                deleteRoleParams(arguments),
                options,
            )
        },
    )

private fun deleteRoleParams(arguments: Arguments) =
    DeleteRole(successor = arguments.query("successor", String.serializer()))

private fun updateRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    updateRoleParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                updateRoleParams(arguments),
                options,
            )
        },
    )

private fun updateRoleParams(arguments: Arguments) =
    UpdateRole(
        name = arguments.body("name", String.serializer()),
        requireWhereOnDelete =
            arguments.body("require_where_on_delete", QuerySafetyMode.serializer()),
        requireWhereOnUpdate =
            arguments.body("require_where_on_update", QuerySafetyMode.serializer()),
    )

private fun getDefaultRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.getDefault(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.getDefault(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun resetDefaultRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.resetDefault(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.resetDefault(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun reassignRoleObjects(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.roles.reassignObjects(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                reassignRoleObjectsParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.reassignObjects(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                reassignRoleObjectsParams(arguments),
                options,
            )
        },
    )

private fun reassignRoleObjectsParams(arguments: Arguments) =
    ReassignRoleObjects(
        successor = requireNotNull(arguments.body("successor", String.serializer())),
    )

private fun renewRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.renew(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.renew(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun resetRole(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Role.serializer(),
                client.roles.reset(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.roles.withRawResponse.reset(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
