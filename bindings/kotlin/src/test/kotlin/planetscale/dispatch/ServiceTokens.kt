// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.AddServiceTokenAccess
import planetscale.resources.CreateServiceToken
import planetscale.resources.DeleteServiceTokenAccess
import planetscale.resources.ListServiceTokens
import planetscale.serial.WholeNumber
import planetscale.types.ServiceToken
import planetscale.types.ServiceTokenAccessList
import planetscale.types.ServiceTokenGrantList

/** The calls of the vectors, by operation. */
internal val serviceTokens: Map<String, Operation> =
    mapOf(
        "list_service_tokens" to listServiceTokens(),
        "create_service_token" to createServiceToken(),
        "get_service_token" to getServiceToken(),
        "delete_service_token" to deleteServiceToken(),
        "get_service_token_access" to getServiceTokenAccess(),
        "add_service_token_access" to addServiceTokenAccess(),
        "delete_service_token_access" to deleteServiceTokenAccess(),
        "list_service_token_grants" to listServiceTokenGrants(),
    )

private fun listServiceTokens(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(ServiceToken.serializer()),
                client.serviceTokens.list(
                    arguments.path("organization"),
                    listServiceTokensParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.list(
                arguments.path("organization"),
                listServiceTokensParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.serviceTokens.all(
                    arguments.path("organization"),
                    listServiceTokensParams(arguments),
                    options,
                ),
                ServiceToken.serializer(),
            )
        },
    )

private fun listServiceTokensParams(arguments: Arguments) =
    ListServiceTokens(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createServiceToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceToken.serializer(),
                client.serviceTokens.create(
                    arguments.path("organization"),
                    createServiceTokenParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.create(
                arguments.path("organization"),
                createServiceTokenParams(arguments),
                options,
            )
        },
    )

private fun createServiceTokenParams(arguments: Arguments) =
    CreateServiceToken(
        name = arguments.body("name", String.serializer()),
        ttl = arguments.body("ttl", WholeNumber),
    )

private fun getServiceToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceToken.serializer(),
                client.serviceTokens.get(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun deleteServiceToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.serviceTokens.delete(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun getServiceTokenAccess(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceTokenAccessList.serializer(),
                client.serviceTokens.listAccesses(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.listAccesses(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun addServiceTokenAccess(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceTokenAccessList.serializer(),
                client.serviceTokens.addAccesses(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    addServiceTokenAccessParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.addAccesses(
                arguments.path("organization"),
                arguments.pathText("id"),
                addServiceTokenAccessParams(arguments),
                options,
            )
        },
    )

private fun addServiceTokenAccessParams(arguments: Arguments) =
    AddServiceTokenAccess(
        database = requireNotNull(arguments.body("database", String.serializer())),
        access = requireNotNull(arguments.body("access", ListSerializer(String.serializer()))),
    )

private fun deleteServiceTokenAccess(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.serviceTokens.deleteAccesses(
                arguments.path("organization"),
                arguments.pathText("id"),
                deleteServiceTokenAccessParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.deleteAccesses(
                arguments.path("organization"),
                arguments.pathText("id"),
                deleteServiceTokenAccessParams(arguments),
                options,
            )
        },
    )

private fun deleteServiceTokenAccessParams(arguments: Arguments) =
    DeleteServiceTokenAccess(
        database = requireNotNull(arguments.body("database", String.serializer())),
        access = requireNotNull(arguments.body("access", ListSerializer(String.serializer()))),
    )

private fun listServiceTokenGrants(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceTokenGrantList.serializer(),
                client.serviceTokens.listGrants(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.serviceTokens.withRawResponse.listGrants(
                arguments.path("organization"),
                arguments.pathText("id"),
                options,
            )
        },
    )
