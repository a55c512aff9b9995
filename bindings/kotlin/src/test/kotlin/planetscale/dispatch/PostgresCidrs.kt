// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateDatabasePostgresCidr
import planetscale.resources.ListDatabasePostgresCidrs
import planetscale.resources.UpdateDatabasePostgresCidr
import planetscale.serial.WholeNumber
import planetscale.types.PostgresCidr

/** The calls of the vectors, by operation. */
internal val postgresCidrs: Map<String, Operation> =
    mapOf(
        "list_database_postgres_cidrs" to listDatabasePostgresCidrs(),
        "create_database_postgres_cidr" to createDatabasePostgresCidr(),
        "delete_database_postgres_cidr" to deleteDatabasePostgresCidr(),
        "get_database_postgres_cidr" to getDatabasePostgresCidr(),
        "update_database_postgres_cidr" to updateDatabasePostgresCidr(),
    )

private fun listDatabasePostgresCidrs(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(PostgresCidr.serializer()),
                client.postgresCidrs.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabasePostgresCidrsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.postgresCidrs.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listDatabasePostgresCidrsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.postgresCidrs.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabasePostgresCidrsParams(arguments),
                    options,
                ),
                PostgresCidr.serializer(),
            )
        },
    )

private fun listDatabasePostgresCidrsParams(arguments: Arguments) =
    ListDatabasePostgresCidrs(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createDatabasePostgresCidr(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PostgresCidr.serializer(),
                client.postgresCidrs.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createDatabasePostgresCidrParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.postgresCidrs.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createDatabasePostgresCidrParams(arguments),
                options,
            )
        },
    )

private fun createDatabasePostgresCidrParams(arguments: Arguments) =
    CreateDatabasePostgresCidr(
        cidrs = requireNotNull(arguments.body("cidrs", ListSerializer(String.serializer()))),
        schema = arguments.body("schema", String.serializer()),
        role = arguments.body("role", String.serializer()),
        description = arguments.body("description", String.serializer()),
    )

private fun deleteDatabasePostgresCidr(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.postgresCidrs.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.postgresCidrs.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun getDatabasePostgresCidr(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PostgresCidr.serializer(),
                client.postgresCidrs.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.postgresCidrs.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateDatabasePostgresCidr(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                PostgresCidr.serializer(),
                client.postgresCidrs.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    updateDatabasePostgresCidrParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.postgresCidrs.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                updateDatabasePostgresCidrParams(arguments),
                options,
            )
        },
    )

private fun updateDatabasePostgresCidrParams(arguments: Arguments) =
    UpdateDatabasePostgresCidr(
        schema = arguments.body("schema", String.serializer()),
        role = arguments.body("role", String.serializer()),
        cidrs = arguments.body("cidrs", ListSerializer(String.serializer())),
        description = arguments.body("description", String.serializer()),
    )
